// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelens.h"

#include "ui/timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>

namespace haeje {

struct TimelineLensWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// So many marks can be told apart in the lens.
static constexpr int mostMarks = 42;

void TimelineLens::open(const TimelineModel &model, int lane, double day, const QRectF &laneArea, const TimelineFrame &parts, const TimeScale &scale,
                        double zoom)
{
    m_lane = lane;
    m_day = day;
    m_stretch = sparseStretch(model, model.lanes.at(lane), day, mostMarks, scale.range().length() / 3);
    const double left = parts.left(), right = parts.lanes.right();
    const QSizeF size(std::min(420 * zoom, right - left - 8), 190 * zoom);
    const double at = left + scale.x((m_stretch.first + m_stretch.last) / 2);
    const double x = std::clamp(at - size.width() / 2, left + 4, std::max(left + 4, right - size.width() - 4));
    const bool above = laneArea.top() - size.height() >= parts.lanes.top() - 60 * zoom || laneArea.bottom() + size.height() > parts.axis.top();
    const double y = above ? std::max(parts.lanes.top(), laneArea.top() - size.height() + 4) : laneArea.bottom() - 4;
    m_area = QRectF(QPointF(x, y), size);
    m_origin = QRectF(left + scale.x(m_stretch.first), laneArea.top(), std::max(2.0, (m_stretch.last - m_stretch.first) * scale.pixelsPerDay),
                      laneArea.height());
}

void TimelineLens::paint(QPainter &painter, const TimelineModel &model, const TimelineLook &look)
{
    const Theme &theme = *look.theme;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(Qt::NoBrush);
    const bool above = m_area.center().y() < m_origin.center().y();
    const double near = above ? m_area.bottom() : m_area.top(), far = above ? std::max(m_area.bottom(), m_origin.top()) : m_origin.bottom();
    painter.drawLine(QPointF(m_origin.left(), far), QPointF(m_area.left(), near));
    painter.drawLine(QPointF(m_origin.right(), far), QPointF(m_area.right(), near));
    painter.setBrush(theme.page);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.drawRoundedRect(m_area, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);

    const double head = 22 * look.zoom, axis = 40 * look.zoom;
    const TimelineLane &lane = model.lanes.at(m_lane);
    const auto dayOf = [&](double day) { return EdtfDate::fromDay(QDate::fromJulianDay(qint64(std::floor(day)))).display(look.locale); };
    const QString first = dayOf(m_stretch.first + 0.5), last = dayOf(m_stretch.last - 0.5);
    const int count = int(exactIn(model, lane, m_stretch).size());
    const QString when = first == last ? first : TimelineLensWords::tr("%1 to %2", "first day, last day").arg(first, last);
    const QString words = TimelineLensWords::tr("%1: %n messages", "a stretch of time", count).arg(when);
    painter.setFont(look.metaBold);
    painter.setPen(theme.text);
    const QRectF headRow(m_area.left() + 10, m_area.top() + 2, m_area.width() - 20, head);
    painter.drawText(headRow, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(look.metaBold).elidedText(laneTitle(model, lane) + QStringLiteral(" \u00b7 ") + words, Qt::ElideRight, headRow.width()));

    TimelineLook inside = look;
    inside.single = true;
    inside.arcs = inside.occasions = false;
    TimelineFrame frame;
    frame.label = 0;
    frame.lanes = QRectF(m_area.left() + 8, m_area.top() + head + 2, m_area.width() - 16, m_area.height() - head - axis - 6);
    frame.axis = QRectF(frame.lanes.left(), frame.lanes.bottom(), frame.lanes.width(), axis);
    LaneLayout layout;
    layout.bandOfLane = QList<int>(model.lanes.size(), 0);
    layout.height = frame.lanes.height();
    LaneBand band;
    band.group = lane.group;
    band.lane = m_lane;
    band.height = layout.height;
    band.busy = true;
    layout.bands = {band};
    TimelinePainter stretch(painter, model, TimeScale::fitting(m_stretch, frame.lanes.width()), layout, frame, inside);
    stretch.paintStretch();
    m_hits = stretch.hits();
}

} // namespace haeje
