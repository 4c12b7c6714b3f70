// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/code.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace haeje {

class CodeHistory;
class Database;

/// How often a code was used.
struct CodeUse {
    int codings = 0;   ///< of the code itself, by all coders
    int passages = 0;  ///< that carry the code itself
    int withBelow = 0; ///< passages that carry it or a code below it, each once
};

/// What becomes of the definitions (and rules) of two codes that become one: both, the second with a mark, or one of them.
enum class MergedWords { Joined, Target, Source };

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
    /// All but its place. A shortcut is taken from the code that had it. Errors: as for add; weights from high to low.
    Result<void> update(const Code &code);
    /// Error: into itself or below itself.
    Result<void> move(CodeId id, CodeId parent, int position);
    /// With the codes below it and all their codings; passages left bare go too.
    Result<void> remove(CodeId id);

    /// Everything of `from` goes to `into`, and it is gone: codings (of one coder on one passage one is kept, with both memos; a second
    /// weight or state is said in the memo), memos, links, settlements, groups, what its definition and rules say; codes below it too,
    /// and those of one name are merged in turn. Where `into` lies below `from` it takes its place first. Errors: one of them is gone,
    /// they are one; a name that would stand twice; hidden codings of others.
    Result<void> merge(CodeId from, CodeId into, MergedWords words = MergedWords::Joined);
    /// Those codings go to a new code of that name, behind the code or below it, in its colour, weights and groups. Errors as for add;
    /// no codings; one that is not of this code, or hidden.
    Result<CodeId> split(CodeId code, const QString &name, const QList<CodingId> &codings, bool below);
    /// With its definition, rules, weights and groups, and if asked for with the codes below it and the codings that are shown. A taken
    /// name gets a number.
    Result<CodeId> copy(CodeId code, CodeId parent, bool withBelow, bool withCodings);

    /// What was done to the codebook, or to one code, oldest first. It outlives the codes.
    QList<CodeEvent> history(CodeId code = {}) const;
    /// The same, to be asked by coder, day and kind, and for the codebook as it was.
    CodeHistory trail() const;
    /// By code; a code that was never used is not in it. O(codings).
    QHash<CodeId, CodeUse> uses() const;
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
    /// Its place among the groups, from 0.
    Result<void> moveGroup(CodeGroupId id, int position);
    QStringList groupsOf(CodeId code) const; ///< their names, in order
    QHash<CodeId, QStringList> groupsByCode() const;
    /// The code is in exactly these groups; one that is missing is made.
    Result<void> setGroupsOf(CodeId code, const QStringList &names);

private:
    Result<void> place(CodeId id, CodeId parent, int position); ///< move() without its questions
    Result<void> mergeBelow(CodeId from, CodeId into, MergedWords words);
    Result<CodeId> copyOne(const Code &code, CodeId parent, const QString &name, bool withCodings);

    Database &m_db;
};

} // namespace haeje
