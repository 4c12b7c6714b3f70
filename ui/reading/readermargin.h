// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reading/readerstate.h"

class QPainter;

namespace haeje {

struct Theme;

/// Draws stripes and names of the passages in view; the selected passage's are wider and bold.
void paintMargin(QPainter &painter, const Theme &theme, const std::vector<StripeBox> &boxes, const ReaderMarks &marks,
                 PassageId selected);

} // namespace haeje
