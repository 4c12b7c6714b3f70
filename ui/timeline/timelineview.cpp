// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/timeline/timelineaccessible.h"

#include <QAccessible>
#include <QDate>
#include <QEvent>
#include <QScrollBar>

#include <cmath>

namespace haeje {

/// Longer than between two steps of a wheel, shorter than one waits for.
static constexpr int idleAfter = 140;

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(std::make_shared<TimelineModel>())
{
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    setMinimumSize(360, 240);
    m_look.setFonts(interfaceZoom());
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleAfter);
    connect(&m_idle, &QTimer::timeout, this, &TimelineView::settle);
}

void TimelineView::setModel(std::shared_ptr<const TimelineModel> model)
{
    const bool first = m_model->events.isEmpty();
    m_fresh = m_fresh || first;
    m_model = std::move(model);
    m_look.hovered = -1;
    m_lens.close();
    m_hits.clear();
    placeParts();
    if (first)
        showAll();
    layOut();
    viewport()->update();
}

void TimelineView::placeParts()
{
    const QRectF all = viewport()->rect();
    m_frame.label = std::round(148 * m_look.zoom);
    const double flags = m_look.occasions && !m_model->occasions.isEmpty()
        ? double(m_model->occasions.size()) * m_look.flagRow() + 8
        : 0;
    const double axis = std::round(42 * m_look.zoom);
    const double notes = m_look.notes.isEmpty() ? 0 : m_look.noteRow();
    m_frame.flags = QRectF(0, 0, all.width(), flags);
    m_frame.axis = QRectF(0, all.height() - axis, all.width(), axis);
    m_frame.notes = QRectF(0, m_frame.axis.top() - notes, all.width(), notes);
    m_frame.lanes = QRectF(0, flags, all.width(), std::max(0.0, all.height() - axis - notes - flags));
}

void TimelineView::layOut()
{
    LaneMeasures measures;
    for (double *height : {&measures.busy, &measures.plain, &measures.folded, &measures.head})
        *height *= m_look.zoom;
    const int room = int(m_frame.lanes.height());
    // The lane in the middle stays where it is; at first that is where the two sides meet.
    const double middle = verticalScrollBar()->value() + room / 2.0;
    const int held = m_layout.bandAt(middle);
    const int lane = held >= 0 ? m_layout.bands.at(held).lane : -1;
    const double share = lane >= 0 ? (middle - m_layout.bands.at(held).top) / m_layout.bands.at(held).height : 0;
    m_layout = layOutLanes(*m_model, m_scale.range(), m_closedSides, measures, room, m_spreadSides);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_layout.height)) - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(int(measures.plain));
    if (m_fresh && m_model->groups.size() > 1 && room > 100) {
        const LaneBand &meeting = m_layout.bands.at(m_layout.bandOfLane.at(m_model->groups.at(0).laneCount - 1));
        verticalScrollBar()->setValue(int(meeting.bottom() - room / 2.0));
        m_fresh = false;
    } else if (lane >= 0 && lane < m_layout.bandOfLane.size()) {
        const LaneBand &band = m_layout.bands.at(m_layout.bandOfLane.at(lane));
        verticalScrollBar()->setValue(int(band.top + share * band.height - room / 2.0));
    }
}

void TimelineView::setRange(DayRange range)
{
    m_scale = TimeScale::fitting(range, viewport()->width() - m_frame.label);
    m_idle.stop();
    settle();
    Q_EMIT rangeChanged(m_scale.range());
}

void TimelineView::showAll()
{
    const DayRange whole = m_model->whole;
    const double margin = std::max(3.0, whole.length() * 0.02);
    setRange({whole.first - margin, whole.last + margin});
}

void TimelineView::zoomBy(double factor)
{
    // Around the selected message if it is in view, else around the middle.
    const int event = m_model->eventOf.value(m_look.selected, -1);
    double around = m_scale.width / 2;
    if (event >= 0) {
        const double x = m_scale.x(double(m_model->events.at(event).first) + 0.5);
        around = x > 0 && x < m_scale.width ? x : around;
    }
    move(m_scale.zoomed(factor, around));
}

void TimelineView::move(const TimeScale &scale)
{
    const DayRange whole = m_model->whole;
    const double margin = std::max(30.0, whole.length() * 0.1);
    const TimeScale kept = scale.within({whole.first - margin, whole.last + margin});
    if (kept == m_scale || m_model->events.isEmpty())
        return;
    m_scale = kept;
    m_lens.close();
    m_look.fast = true;
    m_idle.start();
    viewport()->update();
    Q_EMIT rangeChanged(m_scale.range());
}

void TimelineView::settle()
{
    m_look.fast = false;
    layOut();
    viewport()->update();
    Q_EMIT settled();
}

void TimelineView::select(MessageId message, bool revealIt)
{
    m_look.selected = message;
    const int event = m_model->eventOf.value(message, -1);
    if (event >= 0 && revealIt)
        reveal(event);
    announce(message ? nameOf(message) : QString());
    if (event >= 0) {
        m_look.selectedNote = {};
        announceMark(this, m_look.selected);
    }
    if (m_lens.isOpen() && event >= 0 && m_model->events.at(event).exact)
        openLens(lanesOf(*m_model, event).value(0), double(m_model->events.at(event).first) + 0.5);
    viewport()->update();
}

void TimelineView::announce(const QString &words)
{
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QDate TimelineView::dayAt(double viewportX) const
{
    return QDate::fromJulianDay(qint64(std::floor(m_scale.dayAt(chartX(viewportX)))));
}

void TimelineView::reveal(int index)
{
    const TimelineEvent &event = m_model->events.at(index);
    const double middle = (double(event.first) + double(event.last) + 1) / 2;
    const double x = m_scale.x(middle);
    if (x < 24 || x > m_scale.width - 24) {
        const double half = m_scale.range().length() / 2;
        setRange({middle - half, middle + half});
    }
    if (const int lane = lanesOf(*m_model, index).value(0, -1); lane >= 0) {
        const double y = m_layout.lineOf(lane);
        const int scroll = verticalScrollBar()->value();
        if (y < scroll + 20 || y > scroll + m_frame.lanes.height() - 20)
            verticalScrollBar()->setValue(int(y - m_frame.lanes.height() / 2));
    }
}

void TimelineView::choose(MessageId message)
{
    select(message, true);
    Q_EMIT messageSelected(message);
}

/// To the next or previous matching message; false if there is none.
bool TimelineView::step(bool forward, bool withinView)
{
    const DayRange range = m_scale.range();
    int at = m_model->eventOf.value(m_look.selected, -1);
    if (at < 0) {
        const QList<int> visible = eventsIn(*m_model, range);
        if (visible.isEmpty())
            return false;
        choose(m_model->events.at(forward ? visible.first() : visible.last()).id);
        return true;
    }
    do {
        at += forward ? 1 : -1;
    } while (at >= 0 && at < m_model->events.size() && !m_model->events.at(at).matches);
    if (at < 0 || at >= m_model->events.size())
        return false;
    const TimelineEvent &event = m_model->events.at(at);
    if (withinView && !range.overlaps(double(event.first), double(event.last + 1)))
        return false;
    choose(event.id);
    return true;
}

void TimelineView::setShown(Part part, bool on)
{
    switch (part) {
    case Part::Arcs:
        m_look.arcs = on;
        break;
    case Part::Replies:
        m_look.replies = on;
        break;
    case Part::Occasions:
        m_look.occasions = on;
        placeParts();
        layOut();
        break;
    case Part::Lens:
        m_lensOn = on;
        m_lens.close();
        break;
    }
    viewport()->update();
}

void TimelineView::setDescriber(Describe describe, Describe name)
{
    m_describe = std::move(describe);
    m_name = name ? std::move(name) : m_describe;
}

void TimelineView::setClosedSides(const QSet<QString> &sides)
{
    m_closedSides = sides;
    layOut();
    viewport()->update();
}

void TimelineView::setZoom(double zoom)
{
    const DayRange kept = range();
    m_look.setFonts(zoom);
    placeParts();
    setRange(kept);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    m_look.theme = &themeOf(this);
    m_look.locale = locale();
    m_frame.scroll = verticalScrollBar()->value();
    if (m_spriteRatio != devicePixelRatioF() * m_look.zoom) {
        m_sprites.clear();
        m_spriteRatio = devicePixelRatioF() * m_look.zoom;
    }
    m_look.sprites = &m_sprites;
    QPainter painter(viewport());
    TimelinePainter timeline(painter, *m_model, m_scale, m_layout, m_frame, m_look);
    timeline.paint();
    m_hits = timeline.hits();
    if (m_lens.isOpen())
        m_lens.paint(painter, *m_model, m_look);
    if (hasFocus()) {
        painter.setPen(QPen(m_look.theme->accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    const DayRange kept = m_scale.width > 1 ? m_scale.range() : m_model->whole;
    placeParts();
    setRange(kept);
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (m_look.zoom != interfaceZoom())
        setZoom(interfaceZoom());
    viewport()->update();
}

} // namespace haeje
