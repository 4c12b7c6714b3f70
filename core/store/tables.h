// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QMetaType>

namespace haeje {

/// What an edit touched, for receivers of Project::changed.
enum class TableFlag {
    Documents = 1 << 0,
    Passages = 1 << 1, ///< passages and codings
    Codes = 1 << 2,
    Memos = 1 << 3,
    Actors = 1 << 4,
    Occasions = 1 << 5,
    Messages = 1 << 6, ///< messages, their kinds, parties, versions, replies, and round-ups
    Figures = 1 << 7,
    Charts = 1 << 8,
    Evidence = 1 << 9,
    Facts = 1 << 10, ///< the project's own facts
    Collections = 1 << 11, ///< collections and who is in them
    Attributes = 1 << 12,  ///< attributes and their values
    Searches = 1 << 13,    ///< spellings, saved searches and saved retrievals
    Claims = 1 << 14,
    Coders = 1 << 15,      ///< coders, what they marked as read, settled disagreements
    Terms = 1 << 16,       ///< word lists, and sentences linked by hand
    TimelineNotes = 1 << 17, ///< notes pinned on the time axis, and stories
};
Q_DECLARE_FLAGS(Tables, TableFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(Tables)

} // namespace haeje

Q_DECLARE_METATYPE(haeje::Tables)
