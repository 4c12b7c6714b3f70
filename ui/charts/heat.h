// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace haeje {

struct Theme;

/// The ground of a number by its strength, 0 to 1: one colour over the page, 10 to 85 %, which also those who see no colours can
/// put in order.
QColor heatGround(const Theme &theme, double strength, int series = 0);
/// The ink that can be read on that ground, with a contrast of 4.5 at least: the text's or the page's, else black or white.
QColor heatInk(const Theme &theme, const QColor &ground);
/// Contrast after WCAG 2, 1 to 21.
double contrastOf(const QColor &a, const QColor &b);

} // namespace haeje
