// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/timeline/gridpainting.h"

#include <QSizeF>

namespace haeje {

/// An occasion grid as a picture. Empty words are computed.
struct GridPicture {
    QString title;
    QString subtitle;
    QString alt;
    QLocale locale;
    const Theme *theme = nullptr; ///< null: light
    double dpi = 300;             ///< of a PNG
    bool textAsOutlines = true;
};

/// As large as all its rows and years need, with the rule below.
QSizeF gridPictureSize(const OccasionGrid &grid, const GridPicture &picture);
void renderGrid(QPainter &painter, const OccasionGrid &grid, const GridPicture &picture);
/// Writes by the suffix: .svg .pdf .png the picture, .csv the table. Errors: an empty grid, an unknown suffix, a file that
/// cannot be written. Needs no display.
Result<void> exportGrid(const QString &file, const OccasionGrid &grid, const QList<Message> &messages, const GridPicture &picture);

} // namespace haeje
