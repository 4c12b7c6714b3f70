// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "core/analysis/messages/messagefacts.h"

#include <QApplication>
#include <QDate>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QKeyEvent>
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
    const bool inLens = m_lens.isOpen() && m_lens.area().contains(position);
    for (const TimelineHit &hit : inLens ? m_lens.hits() : m_hits) {
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
            .arg(laneTitle(*m_model, m_model->lanes.at(hit.index)), day(hit.days.first), day(hit.days.last - 1));
    case TimelineHit::What::LaneLabel: {
        const TimelineLane &lane = m_model->lanes.at(hit.index);
        return tr("%1: %2 of all messages sent or held, %3 received", "actor, counts")
            .arg(laneTitle(*m_model, lane))
            .arg(lane.exact.size() + lane.coarse.size())
            .arg(lane.received.size());
    }
    case TimelineHit::What::Flag: {
        const Occasion &occasion = m_model->occasions.at(hit.index);
        return tr("%1, since %2").arg(occasion.name, occasion.founded.display(m_look.locale));
    }
    case TimelineHit::What::Together:
        return tr("Click to spread them out");
    case TimelineHit::What::Note:
        return dateReading(m_look.notes.at(hit.index).date, m_look.locale) + QLatin1Char('\n') + m_look.notes.at(hit.index).text;
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
        choose(m_model->events.at(hit.index).id);
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
        if (messages.size() > mostListed && hit.events.isEmpty() && hit.days.length() > 1.5)
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
        return;
    }
    case TimelineHit::What::Together:
        m_spreadSides.insert(m_model->groups.at(hit.index).side);
        layOut();
        viewport()->update();
        return;
    case TimelineHit::What::LaneLabel:
        if (m_model->lanes.at(hit.index).actor)
            Q_EMIT menuRequested(m_model->lanes.at(hit.index).actor, globalPosition);
        return;
    case TimelineHit::What::Flag:
        Q_EMIT menuRequested(m_model->occasions.at(hit.index).id, globalPosition);
        return;
    case TimelineHit::What::Note:
        selectNote(hit.index);
        return;
    }
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

bool TimelineView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::NativeGesture:
        if (auto *gesture = static_cast<QNativeGestureEvent *>(event); gesture->gestureType() == Qt::ZoomNativeGesture) {
            move(m_scale.zoomed(1 + gesture->value(), chartX(gesture->position().x())));
            return true;
        }
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
        m_lens.close();
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
    if (noteKey(event))
        return;
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
    case Qt::Key_L:
        return toggleLens();
    case Qt::Key_Escape:
        if (m_lens.isOpen())
            return toggleLens();
        if (m_look.selected)
            return choose({});
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
