// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>

class QMimeData;
class QPainter;

namespace haeje {

/// The words that travel inside a picture's file.
struct PictureTexts {
    QString title;
    QString alt; ///< what it shows, for readers who cannot see it
};

struct PictureOptions {
    double dpi = 300;           ///< of a PNG; SVG and PDF have none
    bool textAsOutlines = true; ///< in SVG: looks the same everywhere; false: text stays editable, needs the fonts
    bool transparent = false;   ///< no white ground under the picture; the paint function must then draw none either
};

/// Paints the whole picture into a rectangle of that size at (0, 0), in px of 1/96 inch, fonts in points at 96 dpi.
using Paint = std::function<void(QPainter &, QSizeF)>;

/// Writes the picture in the format of the file's suffix: .svg, .pdf, .png. A failure (an unknown suffix, a folder
/// that cannot be written, a full disk) leaves what was there before. Needs a QGuiApplication, no display.
Result<void> exportPicture(const QString &file, QSizeF sizePx, const PictureTexts &texts, const PictureOptions &options,
                           const Paint &paint);
/// ".svg", ".pdf", ".png".
QStringList pictureSuffixes();

QByteArray svgPicture(QSizeF sizePx, const PictureTexts &texts, const PictureOptions &options, const Paint &paint);
/// One page of exactly that size, no margins; the alt text stands in its metadata (Qt 6.4 writes no tagged PDF).
QByteArray pdfPicture(QSizeF sizePx, const PictureTexts &texts, const PictureOptions &options, const Paint &paint);
/// Error: more pixels than an image can have.
Result<QByteArray> pngPicture(QSizeF sizePx, const PictureTexts &texts, const PictureOptions &options, const Paint &paint);

/// Writes all or nothing.
Result<void> saveFile(const QString &file, const QByteArray &bytes);
/// The table as CSV, UTF-8.
Result<void> exportTable(const QString &file, const Table &table);

/// For the clipboard: the picture, the same as SVG, and the table as tab-separated text. The caller owns it.
QMimeData *pictureMimeData(QSizeF sizePx, const PictureTexts &texts, const Paint &paint, const Table &table);
/// Tab-separated lines with a header; what spreadsheets take.
QString toTabSeparated(const Table &table);

/// 96 px are an inch.
inline double pxFromMillimetres(double mm)
{
    return mm * 96 / 25.4;
}
inline double millimetresFromPx(double px)
{
    return px * 25.4 / 96;
}

} // namespace haeje
