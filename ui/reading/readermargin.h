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
    int more = 0;  ///< how many these are
    int lane = 0;
    QRectF stripe;
    QRectF name;
    double endX = 0; ///< where the passage ends on its last line, and starts on its first
    double startX = 0;
};

/// Draws stripes and names of the passages in view; the selected passage's are wider and bold.
void paintMargin(QPainter &painter, const Theme &theme, const std::vector<StripeBox> &boxes, const ReaderMarks &marks,
                 PassageId selected);

} // namespace haeje
