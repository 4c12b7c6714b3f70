// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/exporters.h"

namespace haeje {

/// How a picture is spread over sheets of A4 on their side.
struct Tiling {
    QSizeF sheet{297, 210}; ///< mm
    double margin = 10;     ///< mm, on each side
    double overlap = 10;    ///< mm that two sheets both show, to be cut or glued along the marks
};

/// Sheets across and down.
QSize tilesOf(QSizeF sizePx, const Tiling &tiling = {});
/// One page for each sheet, row by row: cutting marks where the next one begins, and in the margin which it is.
QByteArray tiledPdf(QSizeF sizePx, const PictureTexts &texts, const Paint &paint, const Tiling &tiling = {});

} // namespace haeje
