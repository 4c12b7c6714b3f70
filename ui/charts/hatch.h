// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace haeje {

struct Theme;

enum class HatchSize { Bar, Swatch };

/// The pattern of what is not stated: lines at 45 degrees in an outline, on the page's colour; always beside the words.
void paintHatch(QPainter &painter, const QRectF &rect, const Theme &theme, HatchSize size = HatchSize::Bar);

} // namespace haeje
