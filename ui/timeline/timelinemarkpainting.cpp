// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagemarks.h"
#include "ui/timeline/timelinepainter.h"

#include <cmath>

namespace haeje {

/// Above this many, arcs are drawn as bundles.
static constexpr int mostArcs = 400;
/// Above this many, arcs are drawn thin (the raster engine's fast path), and without smoothing while moving.
static constexpr int mostFineArcs = 80;
static constexpr double bow = 26;

namespace {

/// A quadratic arc from top or bottom of one mark to just before another.
struct Arc {
    QPointF from, control, to;

    QPointF at(double t) const
    {
        return from * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + to * (t * t);
    }
};

Arc arcBetween(double x, double fromY, double toY)
{
    // Southward bows to the right, northward to the left, so that an exchange never lies on itself.
    const double direction = toY > fromY ? 1 : -1;
    const double bend = 2 * std::min(bow, std::abs(toY - fromY) * 0.25) * direction;
    return {QPointF(x, fromY + 6 * direction), QPointF(x + bend, (fromY + toY) / 2), QPointF(x, toY - 7 * direction)};
}

void appendLines(QList<QLineF> &lines, const Arc &arc, int segments)
{
    QPointF before = arc.from;
    for (int i = 1; i <= segments; ++i) {
        const QPointF point = arc.at(double(i) / segments);
        lines.append(QLineF(before, point));
        before = point;
    }
}

QPolygonF arrowHead(const Arc &arc, double size)
{
    const QLineF tangent(arc.to, arc.at(0.93));
    const double length = std::max(0.001, tangent.length());
    const QPointF along = QPointF(tangent.dx(), tangent.dy()) / length * size;
    const QPointF across(-along.y() * 0.45, along.x() * 0.45);
    return QPolygonF({arc.to, arc.to + along + across, arc.to + along - across});
}

QPainterPath arcPath(const Arc &arc)
{
    QPainterPath path(arc.from);
    path.quadTo(arc.control, arc.to);
    return path;
}

qint64 markKey(int event, int lane)
{
    return (qint64(event) << 20) | lane;
}

} // namespace

void TimelinePainter::paintArcs()
{
    const IndexRange range = arcsIn(m_model, m_scale.range());
    if (range.size() > mostArcs)
        paintBundles();
    else
        paintSingleArcs(range);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintSingleArcs(IndexRange range)
{
    const bool fine = range.size() <= mostFineArcs;
    m_painter.setRenderHint(QPainter::Antialiasing, fine || !m_look.fast);
    // One batch per colour and style: changing pens is what costs.
    struct Batch {
        QList<QLineF> lines;
        QList<QPolygonF> heads;
    };
    QHash<QRgb, Batch> batches;
    for (qsizetype i = range.first; i < range.last; ++i) {
        const TimelineArc &arc = m_model.arcs.at(i);
        const TimelineEvent &event = m_model.events.at(arc.event);
        if (m_layout.bandOfLane.at(arc.from) == m_layout.bandOfLane.at(arc.to))
            continue;
        const double at = x(double(event.first) + 0.5);
        const double fromY = m_markY.value(markKey(arc.event, arc.from), y(m_layout.lineOf(arc.from)));
        const double toY = event.meeting ? m_markY.value(markKey(arc.event, arc.to), y(m_layout.lineOf(arc.to)))
                                         : y(m_layout.lineOf(arc.to));
        const Arc curve = arcBetween(at, fromY, toY);
        const bool selected = event.id == m_look.selected && m_look.selected;
        const QColor colour = faint(event.meeting ? m_theme.secondary : sideColour(arc.from),
                                    selected ? 0.95 : event.matches ? 0.5 : 0.1);
        if (selected) {
            m_painter.setRenderHint(QPainter::Antialiasing, true);
            m_painter.setPen(QPen(colour, 2.4));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPath(event.meeting ? arcPath({curve.from, (curve.from + curve.to) / 2, curve.to}) : arcPath(curve));
            m_painter.setRenderHint(QPainter::Antialiasing, fine || !m_look.fast);
        }
        Batch &batch = batches[colour.rgb()];
        if (event.meeting) {
            batch.lines.append(QLineF(curve.from, curve.to));
            continue;
        }
        if (!selected)
            appendLines(batch.lines, curve, 10);
        batch.heads.append(arrowHead(curve, selected ? 8 : 6));
    }
    for (auto it = batches.cbegin(); it != batches.cend(); ++it) {
        const QColor colour = QColor::fromRgb(it.key());
        m_painter.setPen(QPen(colour, fine ? 1.3 : 1.0));
        m_painter.drawLines(it->lines);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        for (const QPolygonF &head : it->heads)
            m_painter.drawPolygon(head);
    }
}

/// From a message to what answers it: along the message's lane, then down or up to the reply; dashed, which no other arc is.
void TimelinePainter::paintReplies()
{
    const IndexRange range = repliesIn(m_model, m_scale.range());
    const bool many = range.size() > mostArcs; // then only the selected message's own
    m_painter.setRenderHint(QPainter::Antialiasing, range.size() <= mostFineArcs || !m_look.fast);
    QList<QLineF> dashes, stressed;
    for (qsizetype i = range.first; i < range.last; ++i) {
        const TimelineReply &reply = m_model.replies.at(i);
        const TimelineEvent &event = m_model.events.at(reply.reply);
        const TimelineEvent &answered = m_model.events.at(reply.answered);
        const bool selected = m_look.selected && (event.id == m_look.selected || answered.id == m_look.selected);
        if ((many && !selected) || !event.matches || !answered.matches)
            continue;
        const QPointF from(x(double(answered.first) + 0.5),
                           m_markY.value(markKey(reply.answered, reply.answeredLane), y(m_layout.lineOf(reply.answeredLane))));
        const QPointF to(x(double(event.first) + 0.5), m_markY.value(markKey(reply.reply, reply.replyLane), y(m_layout.lineOf(reply.replyLane))));
        const double lift = std::abs(to.y() - from.y()) < 24 ? -bow : 0;
        const Arc curve{from, QPointF(to.x(), from.y() + lift), to};
        QList<QLineF> lines;
        appendLines(lines, curve, std::clamp(int(QLineF(from, to).length() / 5), 8, 48));
        for (qsizetype k = 0; k < lines.size(); k += 2) // every other piece: cheaper than a dashed pen and the same on every device
            (selected ? stressed : dashes).append(lines.at(k));
    }
    m_painter.setPen(QPen(faint(m_theme.secondary, 0.75), 1.0));
    m_painter.drawLines(dashes);
    m_painter.setPen(QPen(m_theme.accent, 2));
    m_painter.drawLines(stressed);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintBundles()
{
    const QList<ArcBundle> bundles = bundleArcs(m_model, m_scale.range(), 60);
    int most = 1;
    for (const ArcBundle &bundle : bundles)
        most = std::max(most, bundle.count);
    m_painter.setRenderHint(QPainter::Antialiasing, !m_look.fast);
    m_painter.setBrush(Qt::NoBrush);
    for (const ArcBundle &bundle : bundles) {
        if (m_layout.bandOfLane.at(bundle.from) == m_layout.bandOfLane.at(bundle.to))
            continue;
        const Arc curve = arcBetween(x(bundle.day), y(m_layout.lineOf(bundle.from)), y(m_layout.lineOf(bundle.to)));
        const QColor colour = faint(sideColour(bundle.from), 0.42);
        const double width = std::max(1.0, 8.0 * bundle.count / most);
        QList<QLineF> lines;
        appendLines(lines, curve, 10);
        QPolygonF ribbon;
        for (const QLineF &line : lines)
            ribbon << line.p1() - QPointF(width / 2, 0);
        ribbon << curve.to;
        for (auto line = lines.crbegin(); line != lines.crend(); ++line)
            ribbon << line->p1() + QPointF(width / 2, 0);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(ribbon, Qt::WindingFill);
    }
}

void TimelinePainter::paintMarks()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    const double size = 11 * m_look.zoom;
    for (const Mark &mark : m_marks) {
        const TimelineEvent &event = m_model.events.at(mark.event);
        if (mark.at.y() < m_frame.lanes.top() - size || mark.at.y() > m_frame.lanes.bottom() + size)
            continue;
        const QColor side = eventColour(mark.event, mark.lane);
        if (event.id == m_look.selected && m_look.selected)
            paintSelected(mark);
        else if (mark.event == m_look.hovered)
            paintHalo(mark);
        stamp(event.shape, mark.at, event.matches ? side : faint(side, 0.2), size);
        const double reach = std::max(size, 14.0) / 2 + 1;
        m_hits.append({TimelineHit::What::Event, QRectF(mark.at.x() - reach, mark.at.y() - reach, 2 * reach, 2 * reach), mark.event, {}, 0});
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setFont(m_look.small);
    for (const Crowd &crowd : m_crowds) {
        const LaneBand &band = m_layout.bands.at(m_layout.bandOfLane.at(crowd.lane));
        const QRectF area(crowd.at.x() - 12, y(band.top) + 1, 24, 14);
        m_painter.setPen(sideColour(crowd.lane));
        m_painter.drawText(area, Qt::AlignCenter, QStringLiteral("+%1").arg(crowd.count));
        m_hits.append({TimelineHit::What::More, area, crowd.lane, crowd.days, double(crowd.count)});
    }
}

void TimelinePainter::stamp(MarkShape shape, QPointF at, const QColor &colour, double size)
{
    if (!m_look.sprites) {
        drawMark(m_painter, shape, at, colour, size);
        return;
    }
    QPixmap &sprite = (*m_look.sprites)[{int(shape), colour.rgb()}];
    if (sprite.isNull()) {
        const double ratio = m_painter.device()->devicePixelRatioF();
        const int side = int(std::ceil(size * 1.3)) | 1;
        sprite = QPixmap(QSize(side, side) * ratio);
        sprite.setDevicePixelRatio(ratio);
        sprite.fill(Qt::transparent);
        QPainter painter(&sprite);
        painter.setRenderHint(QPainter::Antialiasing);
        drawMark(painter, shape, QPointF(side / 2.0, side / 2.0), colour, size);
    }
    const double half = sprite.deviceIndependentSize().width() / 2;
    m_painter.drawPixmap(QPointF(std::round(at.x() - half), std::round(at.y() - half)), sprite);
}

void TimelinePainter::paintHalo(const Mark &mark)
{
    m_painter.setBrush(m_theme.selection);
    m_painter.drawEllipse(mark.at, 10 * m_look.zoom, 10 * m_look.zoom);
}

void TimelinePainter::paintSelected(const Mark &mark)
{
    m_painter.setPen(QPen(m_theme.accent, 2));
    m_painter.setBrush(m_theme.selection);
    const double radius = 11 * m_look.zoom;
    m_painter.drawEllipse(mark.at, radius, radius);
    m_painter.setPen(Qt::NoPen);
}

} // namespace haeje
