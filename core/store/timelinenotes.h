// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/timelinenote.h"

#include <QList>

#include <optional>

namespace haeje {

class Database;
class Stories;

/// Notes pinned on the time axis. Writes belong inside Project::edit.
class TimelineNotes
{
public:
    explicit TimelineNotes(Database &database) : m_db(database) { }

    QList<TimelineNote> all() const; ///< by first possible day
    std::optional<TimelineNote> find(TimelineNoteId id) const;
    /// Errors: no words; no date, or one that is open at both ends.
    Result<TimelineNoteId> add(const TimelineNote &note);
    /// Date and words. Errors as for add(), and a note that is not there.
    Result<void> update(const TimelineNote &note);
    Result<void> remove(TimelineNoteId id);

    /// The stories, which are told along the same axis.
    Stories stories() const;

private:
    Database &m_db;
};

} // namespace haeje
