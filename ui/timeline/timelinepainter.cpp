// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "core/analysis/messages/messagefacts.h"
#include "ui/common/messagemarks.h"

#include <QCoreApplication>
#include <QDate>

namespace haeje {

void TimelineLook::setFonts(double zoomFactor)
{
    zoom = zoomFactor;
    plain = font(TypeRole::Interface, {}, zoom);
    bold = font(TypeRole::PanelHead, {}, zoom);
    meta = font(TypeRole::Meta, {}, zoom);
    metaBold = meta;
    metaBold.setBold(true);
    small = font(TypeRole::Small, {}, zoom);
}

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineModel &model, const TimeScale &scale,
                                 const LaneLayout &layout, const TimelineFrame &frame, const TimelineLook &look)
    : m_painter(painter)
    , m_model(model)
    , m_scale(scale)
    , m_layout(layout)
    , m_frame(frame)
    , m_look(look)
    , m_theme(*look.theme)
    , m_ticks(axisTicks(scale, look.locale, look.zoom))
{
    for (const QString &side : model.sides)
        m_sideColours.append(colourOfSide(m_theme, side));
    for (const TimelineLane &lane : model.lanes)
        m_laneColours.append(model.laneBy == LaneBy::Kind ? m_theme.secondary : colourOfSide(m_theme, lane.side));
}

QString laneTitle(const TimelineModel &model, const TimelineLane &lane)
{
    return model.laneBy == LaneBy::Country ? sideTitle(lane.key) : lane.name;
}

QColor TimelinePainter::eventColour(int event, int lane) const
{
    const int side = m_model.events.at(event).side;
    return m_model.laneBy == LaneBy::Kind && side >= 0 ? m_sideColours.at(side) : sideColour(lane);
}

QString TimelinePainter::dayText(qint64 julianDay) const
{
    return EdtfDate::fromDay(QDate::fromJulianDay(julianDay)).display(m_look.locale);
}

/// Mixed into the page rather than transparent: as quick to paint as any colour.
QColor TimelinePainter::faint(QColor colour, double alpha) const
{
    const QColor &page = m_theme.page;
    return QColor::fromRgbF(float(colour.redF() * alpha + page.redF() * (1 - alpha)),
                            float(colour.greenF() * alpha + page.greenF() * (1 - alpha)),
                            float(colour.blueF() * alpha + page.blueF() * (1 - alpha)));
}

bool TimelinePainter::isVisible(const LaneBand &band) const
{
    return y(band.bottom()) > m_frame.lanes.top() && y(band.top) < m_frame.lanes.bottom();
}

void TimelinePainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrounds();
    m_painter.setClipRect(m_frame.lanes);
    paintYearLines();
    paintBands();
    m_painter.setClipping(false);
    if (m_look.occasions && m_frame.flags.height() > 0)
        paintFlags();
    m_painter.setClipRect(m_frame.lanes.adjusted(m_frame.label, 0, 0, 0));
    placeMarks();
    if (m_look.arcs)
        paintArcs();
    if (m_look.replies)
        paintReplies();
    paintCoarse();
    paintMarks();
    m_painter.setClipping(false);
    paintNotes();
    paintAxis();
    m_painter.setPen(QPen(m_theme.separator, 1));
    m_painter.drawLine(QPointF(m_frame.left() - 0.5, m_frame.flags.top()), QPointF(m_frame.left() - 0.5, m_frame.axis.bottom()));
}

void TimelinePainter::paintStretch()
{
    m_painter.fillRect(QRectF(m_frame.lanes.topLeft(), m_frame.axis.bottomRight()), m_theme.page);
    m_painter.setClipRect(m_frame.lanes);
    paintYearLines();
    const LaneBand &band = m_layout.bands.first();
    m_painter.setPen(QPen(faint(sideColour(band.lane), 0.28), 1));
    const double line = std::floor(y(LaneLayout::line(band))) + 0.5;
    m_painter.drawLine(QPointF(m_frame.left(), line), QPointF(m_frame.lanes.right(), line));
    placeLane(band);
    paintCoarse();
    paintMarks();
    m_painter.setClipping(false);
    paintAxis();
}

void TimelinePainter::paintGrounds()
{
    const QRectF all(m_frame.flags.topLeft(), m_frame.axis.bottomRight());
    m_painter.fillRect(all, m_theme.page);
    m_painter.fillRect(QRectF(all.left(), all.top(), m_frame.label, all.height()), m_theme.panel);
    // Beyond the first and last message there is nothing to be missed.
    const double begin = std::clamp(x(m_model.whole.first), m_frame.left(), all.right());
    const double end = std::clamp(x(m_model.whole.last), m_frame.left(), all.right());
    m_painter.fillRect(QRectF(m_frame.left(), m_frame.lanes.top(), begin - m_frame.left(), m_frame.lanes.height()), m_theme.panel);
    m_painter.fillRect(QRectF(end, m_frame.lanes.top(), all.right() - end, m_frame.lanes.height()), m_theme.panel);
}

void TimelinePainter::paintYearLines()
{
    m_painter.setPen(QPen(m_theme.separator, 1));
    QList<QLineF> lines;
    for (const TickSpan &span : m_ticks.coarse) {
        const double at = std::floor(x(span.from)) + 0.5;
        if (at > m_frame.left())
            lines.append(QLineF(at, m_frame.lanes.top(), at, m_frame.lanes.bottom()));
    }
    m_painter.drawLines(lines);
}

void TimelinePainter::paintTickRow(const QList<TickSpan> &spans, QRectF row, bool strong)
{
    m_painter.setFont(strong ? m_look.bold : m_look.small);
    const QFontMetricsF metrics(m_painter.font());
    for (const TickSpan &span : spans) {
        const double from = std::floor(x(span.from)) + 0.5;
        const double to = x(span.to);
        m_painter.setPen(QPen(strong ? m_theme.control : m_theme.separator, 1));
        if (from > m_frame.left())
            m_painter.drawLine(QPointF(from, row.top()), QPointF(from, strong ? row.bottom() : row.top() + 5));
        if (span.label.isEmpty())
            continue;
        // The label of a stretch that begins left of the view stays in view as long as it fits.
        const double width = metrics.horizontalAdvance(span.label);
        const double left = strong ? std::max(from, m_frame.left()) + 5
                                   : std::max(from, m_frame.left()) + std::max(1.0, (to - from - width) / 2);
        if (left + width > (strong ? to + 2 : to + 4) || from + 0.5 > row.right() || left < m_frame.left())
            continue;
        m_painter.setPen(strong ? m_theme.text : m_theme.secondary);
        m_painter.drawText(QRectF(left, row.top() + 2, width + 4, row.height() - 2), Qt::AlignLeft | Qt::AlignVCenter, span.label);
    }
}

static QString unitTitle(TickUnit unit)
{
    switch (unit) {
    case TickUnit::Days:
        return QCoreApplication::translate("Timeline", "Day");
    case TickUnit::Months:
        return QCoreApplication::translate("Timeline", "Month");
    case TickUnit::Years:
        break;
    }
    return QCoreApplication::translate("Timeline", "Year");
}

void TimelinePainter::paintAxis()
{
    const QRectF &axis = m_frame.axis;
    const double half = axis.height() / 2;
    m_painter.setClipRect(axis);
    m_painter.setPen(QPen(m_theme.control, 1));
    m_painter.drawLine(QPointF(m_frame.left(), axis.top() + 0.5), QPointF(axis.right(), axis.top() + 0.5));
    paintTickRow(m_ticks.fine, QRectF(m_frame.left(), axis.top(), axis.width() - m_frame.label, half), false);
    paintTickRow(m_ticks.coarse, QRectF(m_frame.left(), axis.top() + half, axis.width() - m_frame.label, half), true);
    m_painter.setFont(m_look.meta);
    m_painter.setPen(m_theme.secondary);
    const QRectF label(axis.left() + 10, axis.top() + 2, m_frame.label - 16, half - 2);
    if (label.width() > 0 && !m_ticks.fine.isEmpty() && !m_ticks.fine.first().label.isEmpty())
        m_painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, unitTitle(m_ticks.fineUnit));
    if (label.width() > 0)
        m_painter.drawText(label.translated(0, half), Qt::AlignLeft | Qt::AlignVCenter, unitTitle(m_ticks.coarseUnit));
    const int selected = m_model.eventOf.value(m_look.selected, -1);
    if (selected >= 0 && m_model.events.at(selected).exact) {
        const double at = x(double(m_model.events.at(selected).first) + 0.5);
        const QString day = dayText(m_model.events.at(selected).first);
        m_painter.setFont(m_look.metaBold);
        const double width = QFontMetricsF(m_look.metaBold).horizontalAdvance(day) + 12;
        if (at > m_frame.left() && at < axis.right()) {
            const QRectF tag(std::clamp(at - width / 2, m_frame.left(), axis.right() - width), axis.top() + half + 2, width, half - 5);
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_theme.accent);
            m_painter.drawRoundedRect(tag, 3, 3);
            m_painter.setRenderHint(QPainter::Antialiasing, false);
            m_painter.setPen(m_theme.onAccent);
            m_painter.drawText(tag, Qt::AlignCenter, day);
        }
    }
    m_painter.setClipping(false);
}

void TimelinePainter::paintFlagLabels()
{
    m_painter.setFont(m_look.meta);
    m_painter.setPen(m_theme.secondary);
    const QFontMetricsF metrics(m_look.meta);
    double top = m_frame.flags.top() + 3;
    const QString format = m_look.locale.language() == QLocale::Korean ? QStringLiteral("M. d.") : QStringLiteral("d MMM");
    for (const Occasion &occasion : m_model.occasions) {
        const QRectF row(m_frame.flags.left() + 10, top, m_frame.label - 16, m_look.flagRow());
        const QString day = m_look.locale.toString(occasion.founded.earliest(), format);
        const double width = metrics.horizontalAdvance(day);
        m_painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, day);
        m_painter.drawText(row.adjusted(0, 0, -width - 6, 0), Qt::AlignLeft | Qt::AlignVCenter,
                           metrics.elidedText(occasion.name, Qt::ElideRight, row.width() - width - 6));
        m_hits.append({TimelineHit::What::Flag, row, int(&occasion - m_model.occasions.constData()), {}, 0});
        top += m_look.flagRow();
    }
    m_painter.setPen(QPen(m_theme.separator, 1));
    m_painter.drawLine(QPointF(m_frame.flags.left(), m_frame.flags.bottom() - 0.5), QPointF(m_frame.flags.right(), m_frame.flags.bottom() - 0.5));
}

void TimelinePainter::paintFlags()
{
    paintFlagLabels();
    m_painter.setClipRect(QRectF(m_frame.left(), m_frame.flags.top(), m_frame.flags.width() - m_frame.label,
                                 m_frame.lanes.bottom() - m_frame.flags.top()));
    const QList<OccasionFlag> flags = occasionFlags(m_model, m_scale);
    for (qsizetype i = 0; i < flags.size(); ++i) {
        const bool sameRow = i + 1 < flags.size() && flags.at(i + 1).occasion == flags.at(i).occasion;
        const double next = sameRow ? x(double(flags.at(i + 1).day)) : m_frame.flags.right();
        paintFlag(flags.at(i), m_frame.flags.top() + 3 + flags.at(i).occasion * m_look.flagRow(), next);
    }
    m_painter.setClipping(false);
}

void TimelinePainter::paintFlag(const OccasionFlag &flag, double rowTop, double nextX)
{
    const double at = std::floor(x(double(flag.day) + 0.5)) + 0.5;
    const bool round = flag.weight != OccasionFlag::Weight::Plain;
    const bool far = m_scale.pixelsPerDay * 365 < 36; // then every rule is a round one: only the tenth stands out
    const bool solid = flag.weight == OccasionFlag::Weight::Tenth || (round && !far);
    QPen line(round ? m_theme.accent : m_theme.control, solid ? 1.3 : 0.8);
    if (!solid)
        line.setDashPattern({1.5, 2.5});
    m_painter.setPen(line);
    m_painter.drawLine(QPointF(at, rowTop), QPointF(at, m_frame.lanes.bottom()));
    const QString ordinal = flag.ordinal > 0 ? ordinalText(flag.ordinal) : QString::number(QDate::fromJulianDay(flag.day).year());
    m_painter.setFont(flag.weight == OccasionFlag::Weight::Tenth ? m_look.metaBold : m_look.meta);
    const QFontMetricsF metrics(m_painter.font());
    const double room = nextX - at - 14;
    const QString words = QStringLiteral("%1 %2").arg(m_model.occasions.at(flag.occasion).name, ordinal);
    const QString text = metrics.horizontalAdvance(words) < room ? words : ordinal;
    const double width = metrics.horizontalAdvance(text);
    if (width > room + 6)
        return;
    const QRectF row(at, rowTop, width + 12, m_look.flagRow() - 2);
    if (round) {
        const QPolygonF pennant({row.topLeft(), row.topRight() + QPointF(5, 0), QPointF(row.right(), row.center().y()),
                                 row.bottomRight() + QPointF(5, 0), row.bottomLeft()});
        const bool tenth = flag.weight == OccasionFlag::Weight::Tenth;
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(tenth ? QPen(Qt::NoPen) : QPen(m_theme.accent, 1));
        m_painter.setBrush(tenth ? m_theme.accent : m_theme.selection);
        m_painter.drawPolygon(pennant);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(tenth ? m_theme.onAccent : m_theme.text);
    } else {
        m_painter.setPen(m_theme.secondary);
    }
    m_painter.drawText(row.adjusted(5, 0, 8, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    m_hits.append({TimelineHit::What::Flag, row, flag.occasion, {double(flag.day), double(flag.day + 1)}, 0});
}

} // namespace haeje
