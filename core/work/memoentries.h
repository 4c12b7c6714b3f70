// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/table.h"

#include <QByteArray>
#include <QDateTime>

namespace haeje {

class Project;

/// A memo as the one place for all memos lists it: one of the project's memos, or the text that a coding carries itself.
struct MemoEntry {
    EntityRef what;  ///< the memo, or the coding whose own text it is
    EntityRef on;
    QString onWords; ///< "passage “…” in TITLE", "code US factor/hostile forces"
    QString title;
    QString kind;
    QString text;
    QString coder;
    QDateTime createdAt;
    QDateTime changedAt; ///< invalid until it is changed
    int links = 0;

    /// The title or the first words.
    QString heading() const;
    /// When it was last written at.
    QDateTime lastAt() const { return changedAt.isValid() ? changedAt : createdAt; }
};

/// Every memo that is shown, once; oldest first, those of codings behind the others.
QList<MemoEntry> memoEntries(const Project &project);

/// What narrows the list. Empty members let everything through.
struct MemoFilter {
    QString kind;                       ///< of memoKinds() or the user's own
    bool withoutKind = false;           ///< only those whose kind is not said
    EntityKind on = EntityKind::None;
    QString coder;
    QDate from, to;                     ///< of the day it was last written at, both included
    bool matches(const MemoEntry &entry) const;
};

/// The list for files and the command line: id (of a memo), guid, on_kind, on_id, text, coder, created_at, title, kind, on, changed_at, links.
Table memosTable(const Project &project);
Table memosTable(const Project &project, const QList<MemoEntry> &entries);
/// One page with each memo, what it is on, its links and what links to it.
QByteArray memosPage(const Project &project, const QList<MemoEntry> &entries);

} // namespace haeje
