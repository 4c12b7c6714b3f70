// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/code.h"

#include <QHash>
#include <QList>

#include <optional>

namespace haeje {

class Database;

/// The codebook. Writes belong inside Project::edit.
class Codes
{
public:
    explicit Codes(Database &database) : m_db(database) { }

    /// Depth first in codebook order, with the count of codings of each code itself.
    QList<Code> all() const;
    std::optional<Code> find(CodeId id) const;
    /// "US factor/hostile forces"; none if any part is missing.
    std::optional<Code> findByPath(const QString &path) const;
    QString path(CodeId id) const;
    /// The code itself and all below it.
    QList<CodeId> withBelow(CodeId id) const;

    /// At the end of its siblings; colour -1 takes the next of the palette (a child takes its parent's).
    /// Errors: empty name, a '/' in it, a sibling of that name.
    Result<CodeId> add(const QString &name, CodeId parent = {}, int colour = -1);
    /// Makes what is missing of the path.
    Result<CodeId> findOrAddPath(const QString &path);
    /// Name, definition, colour, shortcut. A shortcut is taken from the code that had it.
    Result<void> update(const Code &code);
    /// Error: into itself or below itself.
    Result<void> move(CodeId id, CodeId parent, int position);
    /// With the codes below it and all their codings; passages left bare go too.
    Result<void> remove(CodeId id);

    /// Everything of `from` goes to `into`, and it is gone: codings (of one coder on one passage one is kept, with both memos), memos,
    /// links, settlements, groups, what its definition says; codes below it too, and those of one name are merged in turn. Where `into`
    /// lies below `from` it takes its place first. Errors: one of them is gone, they are one; a name that would stand twice.
    Result<void> merge(CodeId from, CodeId into);
    /// Those codings go to a new code of that name, beside the code or below it, in its colour. Errors as for add; a coding that is not
    /// of this code.
    Result<CodeId> split(CodeId code, const QString &name, const QList<CodingId> &codings, bool below);

    /// What was done to the codebook, or to one code, oldest first. It outlives the codes.
    QList<CodeEvent> history(CodeId code = {}) const;
    /// Of each code the passages that it or one below it is on, each counted once. O(codings).
    QHash<CodeId, int> passagesWithBelow() const;

    QList<CodeGroup> groups() const; ///< in order
    std::optional<CodeGroup> groupNamed(const QString &name) const;
    /// Error: an empty or taken name.
    Result<CodeGroupId> addGroup(const QString &name);
    Result<void> renameGroup(CodeGroupId id, const QString &name);
    /// The codes stay.
    Result<void> removeGroup(CodeGroupId id);
    Result<void> put(CodeGroupId id, const QList<CodeId> &codes);
    Result<void> take(CodeGroupId id, const QList<CodeId> &codes);

private:
    Database &m_db;
};

} // namespace haeje
