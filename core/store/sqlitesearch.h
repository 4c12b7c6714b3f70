// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/result.h"

#include <QStringList>

namespace haeje {

class Database;

/// The FTS5 table over search_text. Part of schema 1 that only SQLite speaks.
Result<void> createSearchIndex(Database &database);

/// Triggers of the connection that note which rows of search_text the index has still to take in or to let go. Once per
/// writable connection.
Result<void> watchSearchText(Database &database);
/// Brings the index up to date. Inside the transaction of the edit, before it is committed or searched.
Result<void> indexWatched(Database &database);
/// The same where so much waits that the end of the edit would be felt.
Result<void> indexWatchedIfMany(Database &database);

/// Triggers that take with a deleted row of these kinds what points at it by kind and id: memos, evidence links, its place in the index.
Result<void> createLinkTriggers(Database &database, const QStringList &kinds);

/// The same for the links of memos to rows of these kinds. Part of schema 3.
Result<void> createMemoLinkTriggers(Database &database, const QStringList &kinds);
/// In place of the memos' own trigger: with a memo go the memos on it, and those on them.
Result<void> createMemoChainTrigger(Database &database);

/// Puts what can be found of an entity into the index. Called by the repositories inside an edit; a deleted row leaves it by itself.
Result<void> indexEntity(Database &database, EntityRef entity, const QString &title, const QString &body);
/// The same for what is new, with texts that are set apart already (see searchableText).
Result<void> indexSearchable(Database &database, EntityRef entity, const QString &title, const QString &body);
/// Changes what is there; its body stays.
Result<void> indexTitle(Database &database, EntityRef entity, const QString &title);

/// A sentence if the index disagrees with what it was made from. A file open for reading only is not checked.
QString checkSearchIndex(Database &database);

} // namespace haeje
