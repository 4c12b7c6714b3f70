// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat.h"

#include "ui/common/theme.h"

#include <algorithm>
#include <cmath>

namespace haeje {

QColor heatGround(const Theme &theme, double strength, int series)
{
    const double part = 0.10 + 0.75 * std::clamp(strength, 0.0, 1.0);
    const QColor over = theme.series(series);
    const auto mixed = [part](int a, int b) { return int(std::lround(a * part + b * (1 - part))); };
    return {mixed(over.red(), theme.page.red()), mixed(over.green(), theme.page.green()), mixed(over.blue(), theme.page.blue())};
}

static double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor heatInk(const Theme &theme, const QColor &ground)
{
    const QColor ink = contrastOf(theme.text, ground) >= contrastOf(theme.page, ground) ? theme.text : theme.page;
    if (contrastOf(ink, ground) >= 4.5)
        return ink;
    // Black or white always has 4.5 against a colour: they have 21 against each other.
    return contrastOf(Qt::black, ground) >= contrastOf(Qt::white, ground) ? Qt::black : Qt::white;
}

} // namespace haeje
