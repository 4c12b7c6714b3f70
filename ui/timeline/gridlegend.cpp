// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagemarks.h"
#include "ui/timeline/gridpainting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSet>

#include <functional>

namespace haeje {

struct GridLegendWords {
    Q_DECLARE_TR_FUNCTIONS(OccasionGridPage)
};

namespace {

/// A sign and its words.
struct Item {
    double width = 12;
    QString words;
    std::function<void(QPainter &, const QRectF &)> draw;
};

void addSigns(QList<Item> &items, const GridLook &look, bool replies, bool coarse)
{
    const Theme &theme = *look.theme;
    const auto text = [&](const QString &sign) {
        const double width = QFontMetricsF(look.smallBold).horizontalAdvance(sign);
        return std::pair(width, [&theme, sign, font = look.smallBold](QPainter &painter, const QRectF &place) {
            painter.setFont(font);
            painter.setPen(theme.text);
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, sign);
        });
    };
    const auto add = [&](const QString &sign, const QString &words) {
        const auto [width, draw] = text(sign);
        items.append({width, words, draw});
    };
    add(GridLegendWords::tr("%1 d", "days").arg(0), GridLegendWords::tr("days until published"));
    if (replies)
        add(GridLegendWords::tr("%1 d", "days").arg(QStringLiteral("+9")), GridLegendWords::tr("days until the reply"));
    if (coarse)
        items.append({14 * look.zoom, GridLegendWords::tr("no day stated"), [&theme](QPainter &painter, const QRectF &place) {
                          painter.setPen(QPen(theme.secondary, 1.2));
                          painter.setBrush(Qt::NoBrush);
                          painter.drawRoundedRect(QRectF(place.left(), place.center().y() - 3.5, place.width(), 7), 2, 2);
                      }});
    items.append({26 * look.zoom, GridLegendWords::tr("expected, none in this project"), [&theme](QPainter &painter, const QRectF &place) {
                      QPen pen(theme.control, 1);
                      pen.setDashPattern({3, 2});
                      painter.setPen(pen);
                      painter.setBrush(Qt::NoBrush);
                      painter.drawRoundedRect(QRectF(place.left(), place.center().y() - 6, place.width(), 12), 3, 3);
                  }});
    items.append({8 * look.zoom, GridLegendWords::tr("not expected"), [&theme](QPainter &painter, const QRectF &place) {
                      painter.setPen(Qt::NoPen);
                      painter.setBrush(theme.control);
                      painter.drawEllipse(place.center(), 1.6, 1.6);
                  }});
}

QList<Item> itemsOf(const OccasionGrid &grid, const GridLook &look)
{
    QSet<int> shapes;
    QSet<QString> sides;
    bool coarse = false, replies = false;
    for (const GridRow &row : grid.rows) {
        for (const GridCell &cell : row.cells) {
            for (const GridEntry &entry : cell.entries) {
                shapes.insert(int(entry.shape));
                sides.insert(entry.side);
                coarse |= !entry.date.isDay();
                replies |= entry.reply;
            }
        }
    }
    QList<Item> items;
    const Theme &theme = *look.theme;
    QStringList sorted(sides.begin(), sides.end());
    sorted.sort();
    for (const QString &side : std::as_const(sorted)) {
        items.append({10 * look.zoom, GridLegendWords::tr("from %1", "a country").arg(sideTitle(side)), [&theme, side](QPainter &painter, const QRectF &place) {
                          painter.fillRect(QRectF(place.left() + 3, place.center().y() - 6, 4, 12), colourOfSide(theme, side));
                      }});
    }
    for (int shape = 0; shape <= int(MarkShape::Pentagon); ++shape) {
        if (shapes.contains(shape))
            items.append({10 * look.zoom, shapeTitle(MarkShape(shape)), [&theme, shape, zoom = look.zoom](QPainter &painter, const QRectF &place) {
                              drawMark(painter, MarkShape(shape), place.center(), theme.secondary, 9 * zoom);
                          }});
    }
    addSigns(items, look, replies, coarse);
    return items;
}

} // namespace

double paintGridLegend(QPainter *painter, const QRectF &area, const OccasionGrid &grid, const GridLook &look)
{
    const double row = 22 * look.zoom;
    const QFontMetricsF metrics(look.meta);
    QPointF at = area.topLeft();
    for (const Item &item : itemsOf(grid, look)) {
        const double words = metrics.horizontalAdvance(item.words);
        const double width = item.width + 7 + words + 18 * look.zoom;
        if (at.x() + width > area.right() + 18 * look.zoom && at.x() > area.left())
            at = QPointF(area.left(), at.y() + row);
        if (painter) {
            painter->setRenderHint(QPainter::Antialiasing);
            item.draw(*painter, QRectF(at.x(), at.y(), item.width, row));
            painter->setRenderHint(QPainter::Antialiasing, false);
            painter->setFont(look.meta);
            painter->setPen(look.theme->secondary);
            painter->drawText(QRectF(at.x() + item.width + 7, at.y(), words + 4, row), Qt::AlignLeft | Qt::AlignVCenter, item.words);
        }
        at.rx() += width;
    }
    return at.y() + row - area.top();
}

} // namespace haeje
