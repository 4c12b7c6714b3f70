// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDate>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace haeje {

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag = {event->position(), m_scale, verticalScrollBar()->value(), true, false, {}, {}};
    const TimelineHit *hit = hitAt(event->position());
    if (hit && hit->what == TimelineHit::What::Note) {
        m_drag.note = m_look.notes.at(hit->index).id;
        m_drag.noteDate = m_look.notes.at(hit->index).date;
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag.down) {
        const QPointF moved = event->position() - m_drag.pressed;
        if (!m_drag.dragging && moved.manhattanLength() >= QApplication::startDragDistance() && m_drag.pressed.x() > m_frame.left()) {
            m_drag.dragging = true;
            m_lens.close();
            viewport()->setCursor(Qt::ClosedHandCursor);
        }
        if (m_drag.dragging && m_drag.note)
            return dragNote(moved.x());
        if (m_drag.dragging) {
            move(m_drag.scale.panned(-moved.x()));
            verticalScrollBar()->setValue(m_drag.scroll - int(moved.y()));
        }
        return;
    }
    const TimelineHit *hit = hitAt(event->position());
    followLens(event->position(), hit);
    const int hovered = hit && hit->what == TimelineHit::What::Event ? hit->index : -1;
    viewport()->setCursor(hit && hit->what != TimelineHit::What::LaneLabel ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered != m_look.hovered) {
        m_look.hovered = hovered;
        viewport()->update();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag.down)
        return;
    m_drag.down = false;
    if (m_drag.dragging)
        return endDrag();
    const TimelineHit *found = hitAt(event->position());
    if (found) {
        const TimelineHit hit = *found; // a click paints anew
        click(hit, event->globalPosition().toPoint());
    } else if (m_look.selected || m_look.selectedNote) {
        selectNote(-1);
        choose({});
    }
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const TimelineHit *hit = hitAt(event->position());
    const bool onAxis = event->position().y() >= m_frame.lanes.bottom() && event->position().x() > m_frame.left();
    if (hit && hit->what == TimelineHit::What::Event)
        Q_EMIT messageActivated(m_model->events.at(hit->index).id);
    else if (hit && hit->what == TimelineHit::What::Note)
        Q_EMIT noteActivated(m_look.notes.at(hit->index).id, event->globalPosition().toPoint());
    else if (!hit && onAxis)
        Q_EMIT noteMenuRequested({}, dayAt(event->position().x()), event->globalPosition().toPoint());
    else if (!hit && event->position().x() > m_frame.left())
        move(m_scale.zoomed(2, chartX(event->position().x())));
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const QPoint position = viewport()->mapFromGlobal(event->globalPos());
    const TimelineHit *hit = hitAt(position);
    if (event->reason() == QContextMenuEvent::Keyboard && m_look.selected)
        Q_EMIT menuRequested(m_look.selected, mapToGlobal(rect().center()));
    else if (hit && hit->what == TimelineHit::What::LaneLabel && m_model->lanes.at(hit->index).actor)
        Q_EMIT menuRequested(m_model->lanes.at(hit->index).actor, event->globalPos());
    else if (hit && hit->what == TimelineHit::What::Flag)
        Q_EMIT menuRequested(m_model->occasions.at(hit->index).id, event->globalPos());
    else if (hit && hit->what == TimelineHit::What::Event)
        Q_EMIT menuRequested(m_model->events.at(hit->index).id, event->globalPos());
    else if (position.x() > m_frame.left())
        Q_EMIT noteMenuRequested(hit && hit->what == TimelineHit::What::Note ? m_look.notes.at(hit->index).id : TimelineNoteId(), dayAt(position.x()),
                                 event->globalPos());
}

/// Over a histogram it opens there, over itself it stays, elsewhere it closes.
void TimelineView::followLens(QPointF position, const TimelineHit *hit)
{
    if (m_lens.isOpen() && m_lens.area().adjusted(-6, -6, 6, 6).contains(position))
        return;
    if (m_lensOn && hit && hit->what == TimelineHit::What::Bin) {
        openLens(hit->index, m_scale.dayAt(chartX(position.x())));
    } else if (m_lens.isOpen()) {
        m_lens.close();
        viewport()->update();
    }
}

/// A note follows the pointer by whole days; a month by months.
void TimelineView::dragNote(double pixels)
{
    const int days = int(std::lround(pixels / m_scale.pixelsPerDay));
    for (TimelineNote &note : m_look.notes) {
        if (note.id == m_drag.note)
            note.date = movedDate(m_drag.noteDate, days);
    }
    m_look.selectedNote = m_drag.note;
    viewport()->update();
}

void TimelineView::endDrag()
{
    m_drag.dragging = false;
    viewport()->setCursor(Qt::ArrowCursor);
    for (const TimelineNote &note : std::as_const(m_look.notes)) {
        if (note.id == m_drag.note && note.date != m_drag.noteDate) {
            Q_EMIT noteMoved(note.id, note.date);
            return;
        }
    }
}

} // namespace haeje
