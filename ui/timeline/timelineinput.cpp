// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDate>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace haeje {

/// Crowds up to this size are listed on a click; larger ones are zoomed into.
static constexpr int mostListed = 25;

const TimelineHit *TimelineView::hitAt(QPointF position) const
{
    const TimelineHit *best = nullptr;
    double nearest = 1e9;
    for (const TimelineHit &hit : m_hits) {
        if (!hit.area.contains(position))
            continue;
        const bool mark = hit.what == TimelineHit::What::Event;
        const double distance = mark ? QLineF(hit.area.center(), position).length() : 1e6;
        if (distance <= nearest) {
            nearest = distance;
            best = &hit;
        }
    }
    return best;
}

QString TimelineView::tipFor(const TimelineHit &hit) const
{
    const auto day = [&](double julian) { return m_look.locale.toString(QDate::fromJulianDay(qint64(julian)), QLocale::ShortFormat); };
    switch (hit.what) {
    case TimelineHit::What::Event:
    case TimelineHit::What::NearestLink:
        return m_describe ? m_describe(m_model->events.at(hit.index).id) : QString();
    case TimelineHit::What::More:
        return tr("%n more messages here: click to list them", nullptr, int(hit.weight));
    case TimelineHit::What::Bin:
        return tr("%1: %n messages, %2 to %3", nullptr, std::max(1, int(std::lround(hit.weight))))
            .arg(m_model->lanes.at(hit.index).name, day(hit.days.first), day(hit.days.last - 1));
    case TimelineHit::What::LaneLabel: {
        const TimelineLane &lane = m_model->lanes.at(hit.index);
        return tr("%1: %2 of all messages sent or held, %3 received", "actor, counts")
            .arg(lane.name)
            .arg(lane.exact.size() + lane.coarse.size())
            .arg(lane.received.size());
    }
    case TimelineHit::What::Flag: {
        const Occasion &occasion = m_model->occasions.at(hit.index);
        return tr("%1, since %2").arg(occasion.name, occasion.founded.display(m_look.locale));
    }
    case TimelineHit::What::Together:
        return tr("Click to spread them out");
    case TimelineHit::What::SideHead:
        break;
    }
    return {};
}

void TimelineView::click(const TimelineHit &hit, const QPoint &globalPosition)
{
    switch (hit.what) {
    case TimelineHit::What::Event:
    case TimelineHit::What::NearestLink:
        userSelects(m_model->events.at(hit.index).id);
        return;
    case TimelineHit::What::More:
    case TimelineHit::What::Bin: {
        const TimelineLane &lane = m_model->lanes.at(hit.index);
        QList<MessageId> messages;
        for (int event : hit.events)
            messages.append(m_model->events.at(event).id);
        const IndexRange range = hit.events.isEmpty() ? exactIn(*m_model, lane, hit.days) : IndexRange();
        for (qsizetype i = range.first; i < range.last; ++i)
            messages.append(m_model->events.at(lane.exact.at(i)).id);
        for (int event : hit.events.isEmpty() ? coarseIn(*m_model, lane, hit.days) : QList<int>())
            messages.append(m_model->events.at(event).id);
        if (messages.size() > mostListed && hit.events.isEmpty())
            move(m_scale.zoomed(4, m_scale.x((hit.days.first + hit.days.last) / 2)));
        else if (!messages.isEmpty())
            Q_EMIT crowdClicked(messages, globalPosition);
        return;
    }
    case TimelineHit::What::SideHead: {
        const QString side = m_model->groups.at(hit.index).side;
        if (!m_closedSides.remove(side))
            m_closedSides.insert(side);
        m_spreadSides.remove(side);
        setClosedSides(m_closedSides);
        Q_EMIT closedSidesChanged();
        return;
    }
    case TimelineHit::What::Together:
        m_spreadSides.insert(m_model->groups.at(hit.index).side);
        layOut();
        viewport()->update();
        return;
    case TimelineHit::What::LaneLabel:
        Q_EMIT laneMenuRequested(m_model->lanes.at(hit.index).actor, globalPosition);
        return;
    case TimelineHit::What::Flag:
        Q_EMIT occasionMenuRequested(m_model->occasions.at(hit.index).id, globalPosition);
        return;
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_scaleAtPress = m_scale;
    m_scrollAtPress = verticalScrollBar()->value();
    m_down = true;
    m_dragging = false;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_down) {
        const QPointF moved = event->position() - m_pressed;
        if (!m_dragging && moved.manhattanLength() >= QApplication::startDragDistance() && m_pressed.x() > m_frame.left()) {
            m_dragging = true;
            viewport()->setCursor(Qt::ClosedHandCursor);
        }
        if (m_dragging) {
            move(m_scaleAtPress.panned(-moved.x()));
            verticalScrollBar()->setValue(m_scrollAtPress - int(moved.y()));
        }
        return;
    }
    const TimelineHit *hit = hitAt(event->position());
    const int hovered = hit && hit->what == TimelineHit::What::Event ? hit->index : -1;
    viewport()->setCursor(hit && hit->what != TimelineHit::What::LaneLabel ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered != m_look.hovered) {
        m_look.hovered = hovered;
        viewport()->update();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_down)
        return;
    m_down = false;
    if (m_dragging) {
        m_dragging = false;
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    const TimelineHit *found = hitAt(event->position());
    if (found) {
        const TimelineHit hit = *found; // a click paints anew
        click(hit, event->globalPosition().toPoint());
    } else if (m_look.selected) {
        userSelects({});
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TimelineHit *hit = hitAt(event->position());
    if (hit && hit->what == TimelineHit::What::Event)
        Q_EMIT messageActivated(m_model->events.at(hit->index).id);
    else if (!hit && event->position().x() > m_frame.left())
        move(m_scale.zoomed(2, chartX(event->position().x())));
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const TimelineHit *hit = hitAt(viewport()->mapFromGlobal(event->globalPos()));
    if (event->reason() == QContextMenuEvent::Keyboard && m_look.selected)
        Q_EMIT messageMenuRequested(m_look.selected, mapToGlobal(rect().center()));
    else if (hit && hit->what == TimelineHit::What::LaneLabel)
        Q_EMIT laneMenuRequested(m_model->lanes.at(hit->index).actor, event->globalPos());
    else if (hit && hit->what == TimelineHit::What::Flag)
        Q_EMIT occasionMenuRequested(m_model->occasions.at(hit->index).id, event->globalPos());
    else if (hit && hit->what == TimelineHit::What::Event)
        Q_EMIT messageMenuRequested(m_model->events.at(hit->index).id, event->globalPos());
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    event->accept();
    if (event->position().x() < m_frame.left() && delta.x() == 0) {
        QAbstractScrollArea::wheelEvent(event);
    } else if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(delta.x()) > std::abs(delta.y())) {
        const int by = delta.x() != 0 ? delta.x() : delta.y();
        move(m_scale.panned(-by));
    } else if (event->modifiers().testFlag(Qt::AltModifier)) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - delta.y());
    } else {
        move(m_scale.zoomed(std::pow(1.2, delta.y() / 120.0), chartX(event->position().x())));
    }
}

bool TimelineView::pinch(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    move(m_scale.zoomed(1 + event->value(), chartX(event->position().x())));
    return true;
}

bool TimelineView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::NativeGesture:
        if (pinch(static_cast<QNativeGestureEvent *>(event)))
            return true;
        break;
    case QEvent::Gesture:
        if (auto *gesture = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture))) {
            const QPointF centre = viewport()->mapFromGlobal(gesture->hotSpot());
            move(m_scale.zoomed(gesture->scaleFactor() / std::max(0.01, gesture->lastScaleFactor()), chartX(centre.x())));
            return true;
        }
        break;
    case QEvent::ToolTip: {
        auto *help = static_cast<QHelpEvent *>(event);
        const TimelineHit *hit = hitAt(help->pos());
        QToolTip::showText(help->globalPos(), hit ? tipFor(*hit) : QString(), viewport());
        return true;
    }
    case QEvent::Leave:
        m_look.hovered = -1;
        viewport()->update();
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const double page = m_scale.width;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1.5);
    case Qt::Key_Minus:
        return zoomBy(1 / 1.5);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Left:
        return move(m_scale.panned(-page / 10));
    case Qt::Key_Right:
        return move(m_scale.panned(page / 10));
    case Qt::Key_PageUp:
        return move(m_scale.panned(-page * 0.9));
    case Qt::Key_PageDown:
        return move(m_scale.panned(page * 0.9));
    case Qt::Key_Home:
        return move(m_scale.panned(m_scale.x(m_model->whole.first) - page * 0.05));
    case Qt::Key_End:
        return move(m_scale.panned(m_scale.x(m_model->whole.last) - page * 0.95));
    case Qt::Key_Up:
        step(false, false);
        return;
    case Qt::Key_Down:
        step(true, false);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_look.selected)
            Q_EMIT messageActivated(m_look.selected);
        return;
    case Qt::Key_Escape:
        if (m_look.selected)
            return userSelects({});
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

/// Tab walks on from a selected message while there are more in view; Escape gives the selection up and Tab leaves.
bool TimelineView::focusNextPrevChild(bool next)
{
    if (hasFocus() && m_look.selected && step(next, true))
        return true;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

} // namespace haeje
