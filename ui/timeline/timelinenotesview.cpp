// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefacts.h"
#include "ui/timeline/timelineview.h"

#include <QDate>
#include <QKeyEvent>
#include <QScrollBar>

namespace haeje {

void TimelineView::setNotes(const QList<TimelineNote> &notes)
{
    m_look.notes = notes;
    const bool there = std::any_of(notes.begin(), notes.end(), [&](const TimelineNote &note) { return note.id == m_look.selectedNote; });
    if (!there)
        m_look.selectedNote = {};
    placeParts();
    layOut();
    viewport()->update();
}

void TimelineView::selectNote(int index)
{
    const TimelineNote *note = index >= 0 && index < m_look.notes.size() ? &m_look.notes.at(index) : nullptr;
    m_look.selectedNote = note ? note->id : TimelineNoteId();
    if (note) {
        const QDate day = note->date.earliest().isValid() ? note->date.earliest() : note->date.latest();
        const double x = m_scale.x(double(day.toJulianDay()) + 0.5), half = m_scale.range().length() / 2;
        if (x < 24 || x > m_scale.width - 24)
            setRange({double(day.toJulianDay()) - half, double(day.toJulianDay()) + half});
        announce(tr("Note, %1: %2", "date, words").arg(dateReading(note->date, locale()), note->text));
    }
    viewport()->update();
}

/// The next or previous note's position; from none the first in view.
static int noteBeside(const QList<TimelineNote> &notes, TimelineNoteId selected, int by, DayRange range)
{
    int at = -1, inView = -1;
    for (int i = 0; i < notes.size(); ++i) {
        if (notes.at(i).id == selected)
            at = i;
        const QDate day = notes.at(i).date.earliest().isValid() ? notes.at(i).date.earliest() : notes.at(i).date.latest();
        if (inView < 0 && range.overlaps(double(day.toJulianDay()), double(day.toJulianDay() + 1)))
            inView = i;
    }
    const int last = int(notes.size()) - 1;
    return at >= 0 ? std::clamp(at + by, 0, last) : inView >= 0 ? inView : by > 0 ? 0 : last;
}

/// Shift and Up or Down walk the notes; with one selected Enter opens it, Control and Left or Right move it by a day, Escape lets go.
bool TimelineView::noteKey(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up, down = event->key() == Qt::Key_Down;
    if ((up || down) && event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (!m_look.notes.isEmpty())
            selectNote(noteBeside(m_look.notes, m_look.selectedNote, down ? 1 : -1, m_scale.range()));
        return true;
    }
    if (!m_look.selectedNote)
        return false;
    const bool back = event->key() == Qt::Key_Left, on = event->key() == Qt::Key_Right;
    for (const TimelineNote &note : std::as_const(m_look.notes)) {
        if (note.id != m_look.selectedNote)
            continue;
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT noteActivated(note.id, viewport()->mapToGlobal(viewport()->rect().center()));
            return true;
        }
        if ((back || on) && event->modifiers().testFlag(Qt::ControlModifier)) {
            const int step = note.date.precision() == EdtfDate::Precision::Month ? 30 : note.date.precision() == EdtfDate::Precision::Year ? 365 : 1;
            const EdtfDate moved = movedDate(note.date, on ? step : -step);
            if (moved != note.date)
                Q_EMIT noteMoved(note.id, moved);
            return true;
        }
    }
    if (event->key() == Qt::Key_Escape) {
        selectNote(-1);
        return true;
    }
    return false;
}

void TimelineView::openLens(int lane, double day)
{
    const LaneBand &band = m_layout.bands.at(m_layout.bandOfLane.at(lane));
    const double top = m_frame.lanes.top() - verticalScrollBar()->value() + band.top;
    m_lens.open(*m_model, lane, day, QRectF(0, top, viewport()->width(), band.height), m_frame, m_scale, m_look.zoom);
    viewport()->update();
}

void TimelineView::toggleLens()
{
    if (m_lens.isOpen()) {
        m_lens.close();
        viewport()->update();
        return;
    }
    const DayRange range = m_scale.range();
    const int event = m_model->eventOf.value(m_look.selected, -1);
    if (event >= 0 && m_model->events.at(event).exact && range.overlaps(double(m_model->events.at(event).first), double(m_model->events.at(event).first) + 1))
        return openLens(lanesOf(*m_model, event).value(0), double(m_model->events.at(event).first) + 0.5);
    const double middle = (range.first + range.last) / 2, near = range.length() / 20;
    const int lane = busiestLane(*m_model, {middle - near, middle + near});
    const int any = lane >= 0 ? lane : busiestLane(*m_model, range);
    if (any >= 0)
        openLens(any, middle);
}

} // namespace haeje
