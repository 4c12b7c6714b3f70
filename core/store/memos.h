// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/memo.h"

#include <QHash>
#include <QList>

#include <optional>

namespace haeje {

class Database;
struct PassageNote;

/// Memos on anything, and their links to anything. Writes belong inside Project::edit.
class Memos
{
public:
    explicit Memos(Database &database) : m_db(database) { }

    Result<MemoId> add(EntityRef on, const QString &text);
    /// Its text, title, kind and what it is on; the rest is given by the store. Errors: neither title nor text; what it is on is not there.
    Result<MemoId> add(const Memo &memo);
    Result<void> setText(MemoId id, const QString &text);
    /// Text, title, kind and what it is on. Errors as for add(), and when it would stand on itself or on a memo that stands on it.
    Result<void> update(const Memo &memo);
    /// With its links and the memos on it; a passage that only its links kept goes too.
    Result<void> remove(MemoId id);
    std::optional<Memo> find(MemoId id) const;
    QList<Memo> on(EntityRef subject) const; ///< oldest first
    QList<Memo> all() const;
    /// On the document's passages and their codings, and the memos that codings carry themselves; by place, then time.
    QList<PassageNote> beside(DocumentId document) const;

    /// Once for each pair. Error: to itself, or to what is not there.
    Result<void> link(MemoId memo, EntityRef to);
    /// A passage left with nothing on it goes with it.
    Result<void> unlink(MemoId memo, EntityRef to);
    QList<EntityRef> linksOf(MemoId memo) const; ///< in the order they were made
    QList<MemoId> linkingTo(EntityRef what) const;
    QHash<MemoId, int> linkCounts() const;
    /// What a memo can stand on or be linked to and has these words in its name or text (any case for Latin letters): at most
    /// so many of each kind, memos, documents, codes, claims first. Passages by their quotes.
    QList<EntityRef> offers(const QString &words, int ofEachKind) const;

private:
    Database &m_db;
};

} // namespace haeje
