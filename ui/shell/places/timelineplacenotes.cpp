// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefacts.h"
#include "core/store/project.h"
#include "core/store/timelinenotes.h"
#include "ui/messages/timelinenotedialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/timelineplace.h"
#include "ui/shell/prompts.h"
#include "ui/timeline/timelineview.h"

#include <QMenu>

namespace haeje {

void TimelinePlace::connectNotes()
{
    connect(m_view, &TimelineView::noteActivated, this, [this](TimelineNoteId id) { editNote(id, {}); });
    connect(m_view, &TimelineView::noteMoved, this, &TimelinePlace::moveNote);
    connect(m_view, &TimelineView::noteMenuRequested, this, &TimelinePlace::openNoteMenu);
}

void TimelinePlace::readNotes()
{
    m_view->setNotes(m_project ? m_project->timelineNotes().all() : QList<TimelineNote>());
}

/// The note, or a new one on that day.
void TimelinePlace::editNote(TimelineNoteId id, QDate day)
{
    if (!m_project || m_project->isReadOnly())
        return;
    TimelineNote note;
    note.date = EdtfDate::fromDay(day);
    if (id)
        note = m_project->timelineNotes().find(id).value_or(note);
    editTimelineNote(this, *m_project, m_services.prompts, note);
}

/// On the selected message's day, or in the middle of what is in view.
void TimelinePlace::newNote()
{
    const DayRange range = m_view->range();
    const int event = m_model->eventOf.value(m_view->selected(), -1);
    const double day = event >= 0 ? double(m_model->events.at(event).first) : (range.first + range.last) / 2;
    editNote({}, QDate::fromJulianDay(qint64(day)));
}

void TimelinePlace::moveNote(TimelineNoteId id, const EdtfDate &date)
{
    auto note = m_project && !m_project->isReadOnly() ? m_project->timelineNotes().find(id) : std::nullopt;
    if (!note)
        return readNotes();
    note->date = date;
    const Result<void> moved = m_project->edit(tr("Move note on the timeline"), [&] { return m_project->timelineNotes().update(*note); });
    if (!moved) {
        m_services.prompts.fail(this, tr("The note was not moved"), moved.message());
        readNotes();
    }
}

void TimelinePlace::openNoteMenu(TimelineNoteId id, const QDate &day, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("noteMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = m_project && !m_project->isReadOnly();
    if (id) {
        connect(menu->addAction(tr("Edit note\u2026")), &QAction::triggered, this, [this, id] { editNote(id, {}); });
        connect(menu->addAction(tr("Delete note")), &QAction::triggered, this, [this, id] {
            const Result<void> gone = m_project->edit(tr("Delete note on the timeline"), [&] { return m_project->timelineNotes().remove(id); });
            if (!gone)
                m_services.prompts.fail(this, tr("The note was not deleted"), gone.message());
        });
    } else {
        const QString when = EdtfDate::fromDay(day).display(locale());
        connect(menu->addAction(tr("Note on %1\u2026", "a day").arg(when)), &QAction::triggered, this, [this, day] { editNote({}, day); });
    }
    for (QAction *action : menu->actions())
        action->setEnabled(writable);
    menu->popup(position);
}

} // namespace haeje
