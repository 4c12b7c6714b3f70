// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagemarks.h"
#include "ui/timeline/timelinepainter.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>

namespace haeje {

/// More marks than this per pixel of a lane become a histogram.
static constexpr double densest = 0.1;
static constexpr double binWidth = 6;

static qint64 markKey(int event, int lane)
{
    return (qint64(event) << 20) | lane;
}

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

void TimelinePainter::paintBands()
{
    for (const LaneBand &band : m_layout.bands) {
        if (!isVisible(band))
            continue;
        if (band.together > 0)
            paintTogether(band);
        else if (band.lane < 0)
            paintHead(band);
        else
            paintLabel(band);
    }
    if (m_layout.bands.isEmpty())
        return;
    m_painter.setPen(QPen(m_theme.separator, 1));
    const double bottom = std::floor(y(m_layout.bands.last().bottom())) + 0.5;
    m_painter.drawLine(QPointF(m_frame.lanes.left(), bottom), QPointF(m_frame.lanes.right(), bottom));
}

void TimelinePainter::paintHead(const LaneBand &band)
{
    const TimelineGroup &group = m_model.groups.at(band.group);
    const QRectF row(m_frame.lanes.left(), y(band.top), m_frame.label, band.height);
    m_painter.fillRect(row, m_theme.window);
    m_painter.setPen(QPen(m_theme.separator, 1));
    const double top = std::floor(row.top()) + 0.5;
    m_painter.drawLine(QPointF(row.left(), top), QPointF(m_frame.lanes.right(), top));
    const LaneBand &first = m_layout.bands.at(m_layout.bandOfLane.at(group.firstLane));
    const bool closed = first.lane < 0 && first.together == 0;
    QRectF text = row.adjusted(8, 0, -8, 0);
    if (!m_look.paper) {
        const QPointF c(row.left() + 12, row.center().y());
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_theme.secondary, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QList<QPointF> down{c + QPointF(-3.5, -2), c + QPointF(0, 2), c + QPointF(3.5, -2)};
        const QList<QPointF> right{c + QPointF(-2, -3.5), c + QPointF(2, 0), c + QPointF(-2, 3.5)};
        m_painter.drawPolyline(QPolygonF(closed ? right : down));
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        text.setLeft(row.left() + 20);
    }
    m_painter.setFont(m_look.bold);
    m_painter.setPen(m_theme.text);
    m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                       QFontMetricsF(m_look.bold).elidedText(sideTitle(group.side), Qt::ElideRight, text.width()));
    if (closed) {
        m_painter.setFont(m_look.meta);
        m_painter.setPen(m_theme.secondary);
        m_painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, QString::number(group.laneCount));
    }
    m_hits.append({TimelineHit::What::SideHead, row, band.group, {}, 0});
}

static QString countText(const LaneCounts &counts)
{
    if (counts.sent > 0 && counts.received > 0)
        return TimelineWords::tr("%1 sent, %2 received").arg(counts.sent).arg(counts.received);
    if (counts.sent > 0)
        return TimelineWords::tr("%n sent", nullptr, counts.sent);
    return counts.received > 0 ? TimelineWords::tr("%n received", nullptr, counts.received) : TimelineWords::tr("none");
}

void TimelinePainter::paintLabel(const LaneBand &band)
{
    const TimelineLane &lane = m_model.lanes.at(band.lane);
    const QColor side = sideColour(band.lane);
    const QRectF row(m_frame.lanes.left(), y(band.top), m_frame.label, band.height);
    m_painter.setPen(QPen(m_theme.separator, 1));
    const double top = std::floor(row.top()) + 0.5;
    m_painter.drawLine(QPointF(row.left(), top), QPointF(m_frame.lanes.right(), top));
    m_painter.setPen(QPen(faint(side, 0.28), 1));
    const double line = std::floor(y(LaneLayout::line(band))) + 0.5;
    m_painter.drawLine(QPointF(m_frame.left(), line), QPointF(m_frame.lanes.right(), line));
    m_hits.append({TimelineHit::What::LaneLabel, row, band.lane, {}, 0});
    const QFontMetricsF nameMetrics(band.busy ? m_look.bold : m_look.plain);
    const QFontMetricsF metaMetrics(m_look.meta);
    const double nameHeight = 20 * m_look.zoom;
    const double metaHeight = 16 * m_look.zoom;
    const LaneCounts counts = countsIn(m_model, lane, m_scale.range());
    const QString kind = actorKindTitle(lane.kind);
    const QString count = countText(counts);
    const QRectF text(row.left() + 20, 0, row.width() - 26, nameHeight);
    const bool oneLine = !kind.isEmpty() && metaMetrics.horizontalAdvance(kind + count) + 10 < text.width();
    const int metaLines = band.folded ? 0 : oneLine || kind.isEmpty() || !band.busy ? 1 : 2;
    double at = band.busy ? line - nameHeight / 2 - 4 : row.center().y() - (nameHeight + metaLines * metaHeight) / 2;
    const double barTop = band.folded ? row.top() + 5 : at + 1;
    const double barHeight = band.folded ? row.height() - 10 : nameHeight + metaLines * metaHeight - 2;
    m_painter.fillRect(QRectF(row.left() + 10, barTop, 4, barHeight), side);
    m_painter.setFont(band.busy ? m_look.bold : m_look.plain);
    m_painter.setPen(band.folded ? m_theme.secondary : m_theme.text);
    m_painter.drawText(text.translated(0, at), Qt::AlignLeft | Qt::AlignVCenter,
                       nameMetrics.elidedText(laneTitle(m_model, lane), Qt::ElideRight, text.width()));
    if (band.folded) {
        paintNearest(band);
        return;
    }
    at += nameHeight - 1;
    m_painter.setFont(m_look.meta);
    m_painter.setPen(m_theme.secondary);
    const QRectF meta(text.left(), at, text.width(), metaHeight);
    if (oneLine || metaLines == 2)
        m_painter.drawText(meta, Qt::AlignLeft | Qt::AlignVCenter, metaMetrics.elidedText(kind, Qt::ElideRight, meta.width()));
    const QRectF last = metaLines == 2 ? meta.translated(0, metaHeight) : meta;
    m_painter.drawText(last, (oneLine ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                       metaMetrics.elidedText(count, Qt::ElideRight, last.width()));
}

/// Lanes with nothing in view, put together where room is short; a click spreads them out.
void TimelinePainter::paintTogether(const LaneBand &band)
{
    const QRectF row(m_frame.lanes.left(), y(band.top), m_frame.label, band.height);
    m_painter.setPen(QPen(m_theme.separator, 1));
    const double top = std::floor(row.top()) + 0.5;
    m_painter.drawLine(QPointF(row.left(), top), QPointF(m_frame.lanes.right(), top));
    m_painter.setFont(m_look.meta);
    m_painter.setPen(m_theme.secondary);
    const QString text = TimelineWords::tr("%n lanes with none in view", nullptr, band.together) + QStringLiteral(" \u203a");
    m_painter.drawText(row.adjusted(20, 0, m_frame.lanes.width(), 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    const double width = QFontMetricsF(m_look.meta).horizontalAdvance(text) + 24;
    m_hits.append({TimelineHit::What::Together, QRectF(row.left(), row.top(), width, row.height()), band.group, {}, double(band.together)});
}

/// "None in 2018 to 2021; next 10 October 2024": the way to what a folded lane has elsewhere.
void TimelinePainter::paintNearest(const LaneBand &band)
{
    const TimelineLane &lane = m_model.lanes.at(band.lane);
    const DayRange range = m_scale.range();
    const int next = nextEvent(m_model, lane, range);
    const int event = next >= 0 ? next : lastEventBefore(m_model, lane, range);
    if (event < 0 || m_look.paper)
        return;
    const TimelineEvent &e = m_model.events.at(event);
    const QString day = e.exact ? dayText(e.first) : QString::number(QDate::fromJulianDay(e.first).year());
    const QString text = (next >= 0 ? TimelineWords::tr("None in view; next %1") : TimelineWords::tr("None in view; last %1")).arg(day)
        + QStringLiteral(" \u203a");
    m_painter.setFont(m_look.meta);
    const double width = QFontMetricsF(m_look.meta).horizontalAdvance(text);
    const QRectF area(m_frame.left() + 12, y(band.top) + 4, width + 8, band.height - 8);
    m_painter.fillRect(area, m_theme.page);
    m_painter.setPen(m_theme.secondary);
    m_painter.drawText(area, Qt::AlignCenter, text);
    m_hits.append({TimelineHit::What::NearestLink, area, event, {}, 0});
}

void TimelinePainter::placeMarks()
{
    for (const LaneBand &band : m_layout.bands) {
        if (band.lane >= 0)
            placeLane(band);
    }
    for (int lane = 0; lane < m_layout.bandOfLane.size(); ++lane) {
        const LaneBand &band = m_layout.bands.at(m_layout.bandOfLane.at(lane));
        if (band.lane < 0 && band.together == 0 && isVisible(band)) // a closed side keeps a trace of each of its lanes on its head line
            paintBins(lane, band);
    }
}

void TimelinePainter::placeLane(const LaneBand &band)
{
    const TimelineLane &lane = m_model.lanes.at(band.lane);
    const IndexRange range = exactIn(m_model, lane, m_scale.range());
    if (!m_look.single && double(range.size()) > densest * m_scale.width) {
        if (isVisible(band))
            paintBins(band.lane, band);
        placeSelected(band);
        return;
    }
    QList<double> xs;
    for (qsizetype i = range.first; i < range.last; ++i)
        xs.append(m_scale.x(double(m_model.events.at(lane.exact.at(i)).first) + 0.5));
    const int levels = m_look.single ? 7 : band.busy ? 5 : band.folded ? 1 : 3;
    const double step = band.busy ? std::min(19 * m_look.zoom, band.height * 0.14) : 12 * m_look.zoom;
    const QList<int> stack = stackLevels(xs, 11 * m_look.zoom, levels);
    const double line = y(LaneLayout::line(band));
    for (qsizetype i = 0; i < xs.size(); ++i) {
        const int event = lane.exact.at(range.first + i);
        const double at = m_frame.left() + xs.at(i);
        const int level = std::max(0, stack.at(i));
        const QPointF point(at, line + stepsOfLevel(level) * step);
        m_markY.insert(markKey(event, band.lane), point.y());
        if (stack.at(i) >= 0) {
            m_marks.append({event, band.lane, point});
            continue;
        }
        const double day = double(m_model.events.at(event).first);
        if (!m_crowds.isEmpty() && m_crowds.last().lane == band.lane && at - m_crowds.last().at.x() < 24 * m_look.zoom) {
            ++m_crowds.last().count;
            m_crowds.last().days.last = day + 1;
        } else {
            m_crowds.append({QPointF(at, line), band.lane, 1, {day, day + 1}});
        }
    }
}

/// The selected message shows even where the others are a histogram.
void TimelinePainter::placeSelected(const LaneBand &band)
{
    const int event = m_model.eventOf.value(m_look.selected, -1);
    if (event < 0 || !m_model.events.at(event).exact)
        return;
    const TimelineLane &lane = m_model.lanes.at(band.lane);
    const double day = double(m_model.events.at(event).first);
    const IndexRange sameDay = exactIn(m_model, lane, {day, day + 1});
    for (qsizetype i = sameDay.first; i < sameDay.last; ++i) {
        if (lane.exact.at(i) == event)
            m_marks.append({event, band.lane, QPointF(x(day + 0.5), y(LaneLayout::line(band)))});
    }
}

void TimelinePainter::paintBins(int lane, const LaneBand &band)
{
    const QList<DensityBin> bins = densityBins(m_model.lanes.at(lane), m_scale, binWidth);
    double most = 1;
    for (const DensityBin &bin : bins)
        most = std::max(most, bin.weight);
    const double base = band.lane < 0 ? y(band.bottom()) - 2 : y(band.bottom()) - 4;
    const double room = band.height - (band.lane < 0 ? 4 : 12);
    const QColor colour = faint(sideColour(lane), band.lane < 0 ? 0.45 : 0.75);
    const double gap = m_scale.pixelsPerDay * (bins.isEmpty() ? 1 : bins.first().to - bins.first().from) > 3 ? 1 : 0;
    for (const DensityBin &bin : bins) {
        const double height = std::max(1.5, room * std::sqrt(bin.weight / most));
        const double left = std::floor(x(bin.from));
        const QRectF column(left, base - height, std::max(1.0, std::floor(x(bin.to)) - left - gap), height);
        m_painter.fillRect(column, colour);
        if (band.lane >= 0)
            m_hits.append({TimelineHit::What::Bin, column.adjusted(0, height - room, 0, 4), lane, {bin.from, bin.to}, bin.weight});
    }
}

} // namespace haeje
