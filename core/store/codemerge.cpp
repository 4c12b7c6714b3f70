// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/entityref.h"
#include "core/model/passage.h"
#include "core/store/codehistory.h"
#include "core/store/codes.h"
#include "core/store/codingunion.h"
#include "core/store/hiddenwork.h"
#include "core/store/links.h"
#include "core/store/retrievalcodes.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace haeje {

struct CodeMergeWords {
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

namespace {

/// Two codings of one coder on one passage that become one.
struct DoubledCoding {
    CodingId from, into;
    QString fromGuid, intoGuid;
    std::optional<int> weight, keptWeight;
    CodingState state, keptState;
};

std::optional<int> numberAt(Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

QList<DoubledCoding> doubledCodings(Database &db, CodeId from, CodeId into)
{
    QList<DoubledCoding> all;
    Statement both(db, "SELECT a.id, b.id, a.guid, b.guid, a.weight, b.weight, a.certainty, b.certainty FROM main.coding a "
                       "JOIN main.coding b ON b.passage = a.passage AND b.coder = a.coder WHERE a.code = ? AND b.code = ? ORDER BY a.id");
    both.bind(from.value).bind(into.value);
    while (both.next())
        all.append({CodingId(both.number(0)), CodingId(both.number(1)), both.text(2), both.text(3), numberAt(both, 4),
                    numberAt(both, 5), CodingState(both.integer(6)), CodingState(both.integer(7))});
    return all;
}

QString stateWords(CodingState state)
{
    switch (state) {
    case CodingState::Certain: return CodeMergeWords::tr("certain");
    case CodingState::Doubtful: return CodeMergeWords::tr("doubtful");
    case CodingState::ToDiscuss: return CodeMergeWords::tr("to discuss");
    case CodingState::NotSaid: break;
    }
    return {};
}

/// What one coding cannot hold twice, in words: a second weight, a second state.
QString lostWords(const DoubledCoding &pair, const QString &path)
{
    QStringList other;
    if (pair.weight && pair.keptWeight && *pair.weight != *pair.keptWeight)
        other << CodeMergeWords::tr("weight %1").arg(*pair.weight);
    if (pair.state != CodingState::NotSaid && pair.keptState != CodingState::NotSaid && pair.state != pair.keptState)
        other << stateWords(pair.state);
    return other.isEmpty() ? QString() : CodeMergeWords::tr("(as “%1”: %2)").arg(path, other.join(QStringLiteral(", ")));
}

Result<void> uniteDoubled(Database &db, const DoubledCoding &pair, const QString &path)
{
    if (const auto done = moveLinks(db, pair.from, pair.into); !done)
        return done;
    Statement settled(db, "UPDATE settlement SET codings = replace(codings, ?, ?) WHERE codings LIKE ?");
    if (const auto done = settled.bind(pair.fromGuid).bind(pair.intoGuid).bind(QLatin1Char('%') + pair.fromGuid + QLatin1Char('%')).run(); !done)
        return done;
    if (const auto done = uniteTwoCodings(db, pair.from.value, pair.into.value); !done)
        return done;
    const QString lost = lostWords(pair, path);
    if (lost.isEmpty())
        return {};
    Statement say(db, "UPDATE coding SET memo = CASE memo WHEN '' THEN ? ELSE memo || ? END WHERE id = ?");
    return say.bind(lost).bind(QStringLiteral("\n\n") + lost).bind(pair.into.value).run();
}

Result<void> mergeCodings(Database &db, CodeId from, CodeId into, const QString &path)
{
    for (const DoubledCoding &pair : doubledCodings(db, from, into)) {
        if (const auto done = uniteDoubled(db, pair, path); !done)
            return done;
    }
    for (const char *sql : {"UPDATE coding SET code = ? WHERE code = ?", "UPDATE settlement SET code = ? WHERE code = ?"}) {
        Statement move(db, sql);
        if (const auto done = move.bind(into.value).bind(from.value).run(); !done)
            return done;
    }
    Statement groups(db, "UPDATE code_group_code SET code = ? WHERE code = ? AND code_group NOT IN (SELECT code_group FROM code_group_code WHERE code = ?)");
    return groups.bind(into.value).bind(from.value).bind(into.value).run();
}

QString joinedWords(const QString &target, const QString &source, const QString &name, MergedWords words)
{
    if (words == MergedWords::Source)
        return source.isEmpty() ? target : source;
    if (source.isEmpty() || target.contains(source) || (words == MergedWords::Target && !target.isEmpty()))
        return target;
    return target.isEmpty() ? source : target + QStringLiteral("\n\n") + CodeMergeWords::tr("From “%1”: %2").arg(name, source);
}

/// The code that both become: the target, with what it lacks from the other; a range of weights that holds both.
Code joinedCode(Code target, const Code &source, const QString &name, MergedWords words)
{
    target.definition = joinedWords(target.definition, source.definition, name, words);
    target.includeRule = joinedWords(target.includeRule, source.includeRule, name, words);
    target.excludeRule = joinedWords(target.excludeRule, source.excludeRule, name, words);
    if (!target.example)
        target.example = source.example;
    target.active = target.active || source.active;
    if (target.shortcut.isEmpty())
        target.shortcut = source.shortcut;
    if (source.isWeighted()) {
        target.weightFrom = target.isWeighted() ? std::min(*target.weightFrom, *source.weightFrom) : *source.weightFrom;
        target.weightTo = target.isWeighted() ? std::max(*target.weightTo, *source.weightTo) : *source.weightTo;
    }
    return target;
}

} // namespace

Result<void> Codes::mergeBelow(CodeId from, CodeId into, MergedWords words)
{
    QList<QPair<CodeId, QString>> children;
    Statement rows(m_db, "SELECT id, name FROM code WHERE parent = ? ORDER BY position, id");
    rows.bind(from.value);
    while (rows.next())
        children.append({CodeId(rows.number(0)), rows.text(1)});
    for (const auto &[child, name] : std::as_const(children)) {
        Statement same(m_db, "SELECT id FROM code WHERE parent = ? AND name = ? AND id <> ?");
        const bool doubled = same.bind(into.value).bind(name).bind(from.value).next();
        const auto done = doubled ? merge(child, CodeId(same.number(0)), words) : place(child, into, std::numeric_limits<int>::max());
        if (!done)
            return done;
    }
    return {};
}

Result<void> Codes::merge(CodeId from, CodeId into, MergedWords words)
{
    CodeHistory history(m_db);
    const PastCode was = history.stateOf(from), targetWas = history.stateOf(into);
    if (!was.code.id || !targetWas.code.id)
        return Error{CodeMergeWords::tr("This code is gone. Someone removed it; undo brings it back.")};
    const QString its = path(from);
    if (from == into)
        return Error{CodeMergeWords::tr("“%1” cannot be merged into itself. Choose another code.").arg(its)};
    if (const auto clear = refuseIfHidden(m_db, {from}); !clear)
        return clear;
    if (withBelow(from).contains(into)) { // it takes the place of the one that goes
        Statement same(m_db, "SELECT 1 FROM code WHERE coalesce(parent, 0) = ? AND name = ? AND id <> ?");
        if (same.bind(was.code.parent.value).bind(targetWas.code.name).bind(from.value).next())
            return Error{CodeMergeWords::tr("There is a code “%1” beside “%2” already, whose place it would take. Rename one of them first.").arg(targetWas.code.name, its)};
        if (const auto done = place(into, was.code.parent, was.code.position); !done)
            return done;
    }
    if (const auto done = mergeBelow(from, into, words); !done)
        return done;
    if (const auto done = mergeCodings(m_db, from, into, its); !done)
        return done;
    if (const auto done = moveLinks(m_db, from, into); !done)
        return done;
    if (const auto done = history.record(from, QStringLiteral("merged"), its, path(into), was, its); !done)
        return done;
    RetrievalCodes saved(m_db);
    Statement remove(m_db, "DELETE FROM code WHERE id = ?");
    if (const auto done = remove.bind(from.value).run(); !done)
        return done;
    if (const auto done = saved.follow(from, into); !done)
        return done;
    if (const auto done = history.record(into, QStringLiteral("merged"), its, path(into), targetWas); !done)
        return done;
    return update(joinedCode(targetWas.code, was.code, was.code.name, words));
}

} // namespace haeje
