// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/memo.h"

#include <QList>

#include <optional>

namespace haeje {

class Database;
struct PassageNote;

/// Memos on anything. Writes belong inside Project::edit.
class Memos
{
public:
    explicit Memos(Database &database) : m_db(database) { }

    Result<MemoId> add(EntityRef on, const QString &text);
    Result<void> setText(MemoId id, const QString &text);
    Result<void> remove(MemoId id);
    std::optional<Memo> find(MemoId id) const;
    QList<Memo> on(EntityRef subject) const; ///< oldest first
    QList<Memo> all() const;
    /// On the document's passages and their codings, and the memos that codings carry themselves; by place, then time.
    QList<PassageNote> beside(DocumentId document) const;

private:
    Database &m_db;
};

} // namespace haeje
