// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readermodel.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace haeje {

struct Theme;

/// Where margin and text stand in the viewport, in px.
struct ReaderColumns {
    double textX = 0;
    double textWidth = 0;
    double laneStep = 10; ///< from lane to lane; many lanes stand closer
    bool names = false;

    static ReaderColumns fit(double viewWidth, double zoom, int lanes, bool namesWanted, double fullLine = 560);
    /// Left edge of a lane's stripe.
    double laneX(int lane) const { return textX - 22 - laneStep * lane; }
};

/// A stripe as it stands in the viewport now, with its name if that is shown.
struct StripeBox {
    int mark = -1; ///< -1: the stripe of those that found no lane
    std::vector<int> more; ///< these, in the order of the text
    int lane = 0;
    QRectF stripe;
    QRectF name;
    bool goesOn = false;  ///< below what is laid out: the stripe is longer than it is here
    bool crowded = false; ///< its name stands among many: a swatch says which stripe it belongs to
    double endX = 0; ///< where the passage ends on its last line, and starts on its first
    double startX = 0;
};

/// Names stand at their stripe's top, left of every lane there; those that would touch stand below each other. A column of
/// names that is longer than its stripes stands in the middle of them. The boxes are in the order of the text.
void placeNames(std::vector<StripeBox> &boxes, const ReaderMarks &marks, const ReaderColumns &columns);

/// Draws stripes and names of the passages in view; the selected passage's are wider and bold.
void paintMargin(QPainter &painter, const Theme &theme, const std::vector<StripeBox> &boxes, const ReaderMarks &marks,
                 PassageId selected);

} // namespace haeje
