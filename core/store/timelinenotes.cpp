// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timelinenotes.h"

#include "core/store/statement.h"
#include "core/store/stories.h"

#include <QCoreApplication>

namespace haeje {

struct TimelineNotesWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineNotes)
};

static constexpr const char *noteColumns = "SELECT id, guid, date, text, created_at, created_by FROM timeline_note ";

static TimelineNote noteFrom(Statement &row)
{
    return {TimelineNoteId(row.number(0)), row.text(1), EdtfDate::parse(row.text(2)).value_or(EdtfDate()), row.text(3), row.text(4), row.text(5)};
}

/// The words as they are kept: Unicode NFC, nothing around them.
static QString tidy(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

static Result<void> checkNote(const TimelineNote &note)
{
    if (tidy(note.text).isEmpty())
        return Error{TimelineNotesWords::tr("The note has no words. Write some, or delete it.")};
    if (!note.date.earliest().isValid() && !note.date.latest().isValid())
        return Error{TimelineNotesWords::tr("A note is pinned on a date: a day (2021-07-11), a month (2021-07), a year (2021) or an interval (2021-07-01/2021-07-11).")};
    return {};
}

QList<TimelineNote> TimelineNotes::all() const
{
    QList<TimelineNote> notes;
    Statement rows(m_db, QString::fromLatin1(noteColumns) + QStringLiteral("ORDER BY coalesce(date_from, date_to), date_to, id"));
    while (rows.next())
        notes.append(noteFrom(rows));
    return notes;
}

std::optional<TimelineNote> TimelineNotes::find(TimelineNoteId id) const
{
    Statement row(m_db, QString::fromLatin1(noteColumns) + QStringLiteral("WHERE id = ?"));
    return row.bind(id.value).next() ? std::optional(noteFrom(row)) : std::nullopt;
}

Result<TimelineNoteId> TimelineNotes::add(const TimelineNote &note)
{
    if (const auto good = checkNote(note); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO timeline_note(guid, date, date_from, date_to, text, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(note.guid.isEmpty() ? newGuid() : note.guid).bind(note.date.text()).bindDay(note.date.earliest()).bindDay(note.date.latest());
    if (const auto done = insert.bind(tidy(note.text)).bind(timeNow()).bind(m_db.coder).run(); !done)
        return done.error();
    return TimelineNoteId(insert.insertedId());
}

Result<void> TimelineNotes::update(const TimelineNote &note)
{
    if (const auto good = checkNote(note); !good)
        return good;
    if (!find(note.id))
        return Error{TimelineNotesWords::tr("The note is not there any more.")};
    Statement update(m_db, "UPDATE timeline_note SET date = ?, date_from = ?, date_to = ?, text = ? WHERE id = ?");
    update.bind(note.date.text()).bindDay(note.date.earliest()).bindDay(note.date.latest());
    return update.bind(tidy(note.text)).bind(note.id.value).run();
}

Result<void> TimelineNotes::remove(TimelineNoteId id)
{
    Statement remove(m_db, "DELETE FROM timeline_note WHERE id = ?");
    return remove.bind(id.value).run();
}

Stories TimelineNotes::stories() const
{
    return Stories(m_db);
}

} // namespace haeje
