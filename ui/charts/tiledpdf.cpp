// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tiledpdf.h"

#include "ui/common/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace haeje {

struct TiledPdfWords {
    Q_DECLARE_TR_FUNCTIONS(TiledPdf)
};

/// Of a sheet without its margins, in px, and how far the next one begins behind it.
static QSizeF innerOf(const Tiling &tiling)
{
    return QSizeF(pxFromMillimetres(tiling.sheet.width() - 2 * tiling.margin), pxFromMillimetres(tiling.sheet.height() - 2 * tiling.margin));
}

QSize tilesOf(QSizeF sizePx, const Tiling &tiling)
{
    const QSizeF inner = innerOf(tiling);
    const double overlap = pxFromMillimetres(tiling.overlap);
    const auto count = [&](double length, double sheet) { return std::max(1, int(std::ceil((length - overlap - 0.5) / (sheet - overlap)))); };
    return {count(sizePx.width(), inner.width()), count(sizePx.height(), inner.height())};
}

/// Where the next sheet begins and the one before ends: a line outside the picture at each edge.
static void paintMarks(QPainter &painter, const QRectF &inner, double overlap, QSize tiles, QPoint tile)
{
    painter.setPen(QPen(QColor(0x60, 0x60, 0x60), 0.8));
    const double reach = 14;
    for (const double y : {inner.top() - reach - 2, inner.bottom() + 2}) {
        if (tile.x() > 0)
            painter.drawLine(QPointF(inner.left() + overlap, y), QPointF(inner.left() + overlap, y + reach));
        if (tile.x() + 1 < tiles.width())
            painter.drawLine(QPointF(inner.right() - overlap, y), QPointF(inner.right() - overlap, y + reach));
    }
    for (const double x : {inner.left() - reach - 2, inner.right() + 2}) {
        if (tile.y() > 0)
            painter.drawLine(QPointF(x, inner.top() + overlap), QPointF(x + reach, inner.top() + overlap));
        if (tile.y() + 1 < tiles.height())
            painter.drawLine(QPointF(x, inner.bottom() - overlap), QPointF(x + reach, inner.bottom() - overlap));
    }
    painter.setFont(font(TypeRole::Small, {}, 1));
    painter.setPen(QColor(0x60, 0x60, 0x60));
    const QString words = TiledPdfWords::tr("Sheet %1 of %2: column %3, row %4", "of a picture on several sheets of paper")
                              .arg(tile.y() * tiles.width() + tile.x() + 1)
                              .arg(tiles.width() * tiles.height())
                              .arg(tile.x() + 1)
                              .arg(tile.y() + 1);
    painter.drawText(QRectF(inner.left() + overlap + 12, inner.bottom() + 2, inner.width() - 2 * overlap, 20), Qt::AlignLeft | Qt::AlignVCenter, words);
}

QByteArray tiledPdf(QSizeF sizePx, const PictureTexts &texts, const Paint &paint, const Tiling &tiling)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(texts.title);
    writer.setCreator(QStringLiteral("Haeje " HAEJE_VERSION));
    writer.setPageSize(QPageSize(tiling.sheet, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(96);
    const QSize tiles = tilesOf(sizePx, tiling);
    const double margin = pxFromMillimetres(tiling.margin), overlap = pxFromMillimetres(tiling.overlap);
    const QRectF inner(QPointF(margin, margin), innerOf(tiling));
    QPainter painter(&writer);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int row = 0; row < tiles.height(); ++row) {
        for (int column = 0; column < tiles.width(); ++column) {
            if (row + column > 0)
                writer.newPage();
            const QPointF from(column * (inner.width() - overlap), row * (inner.height() - overlap));
            // A page of its own size: what is painted may set clips of its own, so the margins are painted over afterwards.
            painter.save();
            painter.translate(inner.topLeft() - from);
            paint(painter, sizePx);
            painter.restore();
            painter.setClipping(false);
            const QRectF sheet(0, 0, inner.right() + margin, inner.bottom() + margin);
            for (const QRectF &edge : {QRectF(0, 0, sheet.width(), margin), QRectF(0, inner.bottom(), sheet.width(), margin), QRectF(0, 0, margin, sheet.height()),
                                       QRectF(inner.right(), 0, margin, sheet.height())})
                painter.fillRect(edge.adjusted(-1, -1, 1, 1).intersected(sheet.adjusted(-1, -1, 1, 1)), Qt::white);
            paintMarks(painter, inner, overlap, tiles, {column, row});
        }
    }
    painter.end();
    return buffer.data();
}

} // namespace haeje
