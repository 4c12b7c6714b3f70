// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelegend.h"

#include "ui/common/messagemarks.h"

#include <QCoreApplication>
#include <QSet>

namespace haeje {

LegendEntries legendOf(const TimelineModel &model)
{
    LegendEntries entries;
    QSet<int> seen;
    for (const TimelineEvent &event : model.events) {
        seen.insert(int(event.shape));
        entries.coarse |= !event.exact;
    }
    entries.replies = !model.replies.isEmpty();
    if (model.laneBy == LaneBy::Kind)
        entries.sides = model.sides;
    for (int shape = 0; shape <= int(MarkShape::Pentagon); ++shape) {
        if (seen.contains(shape))
            entries.shapes.append(MarkShape(shape));
    }
    return entries;
}

namespace {

/// Places entries one after the other, in rows.
struct Rows {
    QPainter *painter;
    QRectF area;
    const Theme &theme;
    double zoom;
    QFontMetricsF metrics;
    QPointF at;

    /// Where the entry's symbol stands; draws its words.
    QRectF next(double symbol, const QString &words)
    {
        const double width = symbol + 8 + metrics.horizontalAdvance(words) + 20 * zoom;
        const double row = 22 * zoom;
        if (at.x() + width > area.right() + 20 * zoom && at.x() > area.left())
            at = QPointF(area.left(), at.y() + row);
        const QRectF place(at.x(), at.y(), symbol, row);
        if (painter) {
            painter->setPen(theme.secondary);
            painter->drawText(QRectF(place.right() + 8, at.y(), width, row), Qt::AlignLeft | Qt::AlignVCenter, words);
        }
        at.rx() += width;
        return place;
    }
};

} // namespace

double paintLegend(QPainter *painter, const QRectF &area, const LegendEntries &entries, const Theme &theme, double zoom)
{
    const QFont words = haeje::font(TypeRole::Meta, {}, zoom);
    Rows rows{painter, area, theme, zoom, QFontMetricsF(words), area.topLeft()};
    if (painter) {
        painter->setFont(words);
        painter->setRenderHint(QPainter::Antialiasing);
    }
    for (const QString &side : entries.sides) {
        const QRectF place = rows.next(10 * zoom, sideTitle(side));
        if (painter)
            painter->fillRect(QRectF(place.left() + 3, place.center().y() - 6, 4, 12), colourOfSide(theme, side));
    }
    for (MarkShape shape : entries.shapes) {
        const QRectF place = rows.next(12 * zoom, shapeTitle(shape));
        if (painter)
            drawMark(*painter, shape, place.center(), theme.secondary, 11 * zoom);
    }
    if (entries.replies) {
        const QRectF place = rows.next(20 * zoom, QCoreApplication::translate("Timeline", "from a message to its reply"));
        if (painter) {
            painter->setPen(QPen(theme.secondary, 1.3, Qt::DashLine));
            painter->drawLine(QPointF(place.left(), place.center().y()), QPointF(place.right(), place.center().y()));
        }
    }
    if (entries.coarse) {
        const QRectF place = rows.next(20 * zoom, QCoreApplication::translate("Timeline", "no day stated: month, year or interval"));
        if (painter) {
            painter->setPen(QPen(theme.secondary, 1.2, Qt::DashLine));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(place.left(), place.center().y() - 4, place.width(), 8), 4, 4);
        }
    }
    if (painter)
        painter->setRenderHint(QPainter::Antialiasing, false);
    return rows.at.y() + 22 * zoom - area.top();
}

TimelineLegend::TimelineLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineLegend"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineLegend::setModel(const TimelineModel &model)
{
    m_entries = legendOf(model);
    QStringList words;
    for (MarkShape shape : std::as_const(m_entries.shapes))
        words << shapeTitle(shape);
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

void TimelineLegend::setZoom(double zoom)
{
    m_zoom = zoom;
    updateGeometry();
}

int TimelineLegend::heightForWidth(int width) const
{
    const QRectF area(0, 0, width - 32, 1000);
    return int(paintLegend(nullptr, area, m_entries, themeOf(this), m_zoom)) + 8;
}

QSize TimelineLegend::sizeHint() const
{
    return {600, heightForWidth(std::max(300, width()))};
}

QSize TimelineLegend::minimumSizeHint() const
{
    return {200, int(30 * m_zoom)};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.setPen(QPen(theme.separator, 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    paintLegend(&painter, QRectF(16, 4, width() - 32, height()), m_entries, theme, m_zoom);
}

} // namespace haeje
