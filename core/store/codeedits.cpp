// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codehistory.h"
#include "core/store/codes.h"
#include "core/store/codingunion.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QSet>

namespace haeje {

struct CodeEditWords {
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

/// Codings of the one go to the other; where a coder has both on a passage they become one.
static Result<void> recode(Database &db, CodeId from, CodeId into)
{
    QList<std::pair<qint64, qint64>> doubled;
    Statement both(db, "SELECT a.id, b.id FROM main.coding a JOIN main.coding b ON b.passage = a.passage AND b.coder = a.coder "
                       "WHERE a.code = ? AND b.code = ?");
    both.bind(from.value).bind(into.value);
    while (both.next())
        doubled.append({both.number(0), both.number(1)});
    for (const auto &[lost, kept] : std::as_const(doubled)) {
        if (const auto done = uniteTwoCodings(db, lost, kept); !done)
            return done;
    }
    Statement rest(db, "UPDATE coding SET code = ? WHERE code = ?");
    return rest.bind(into.value).bind(from.value).run();
}

/// What points at the one points at the other; a link that both have stays as it is.
static Result<void> repoint(Database &db, CodeId from, CodeId into)
{
    for (const char *sql : {"UPDATE memo SET on_id = ? WHERE on_kind = 'code' AND on_id = ?", "UPDATE settlement SET code = ? WHERE code = ?"}) {
        Statement move(db, sql);
        if (const auto done = move.bind(into.value).bind(from.value).run(); !done)
            return done;
    }
    for (const char *sql : {"UPDATE memo_link SET to_id = ? WHERE to_kind = 'code' AND to_id = ? AND memo NOT IN "
                            "(SELECT memo FROM memo_link WHERE to_kind = 'code' AND to_id = ?)",
                            "UPDATE evidence SET subject_id = ? WHERE subject_kind = 'code' AND subject_id = ? AND passage NOT IN "
                            "(SELECT passage FROM evidence WHERE subject_kind = 'code' AND subject_id = ?)",
                            "UPDATE code_group_code SET code = ? WHERE code = ? AND code_group NOT IN "
                            "(SELECT code_group FROM code_group_code WHERE code = ?)"}) {
        Statement move(db, sql);
        if (const auto done = move.bind(into.value).bind(from.value).bind(into.value).run(); !done)
            return done;
    }
    return {};
}

static QString joinedRules(const QString &own, const QString &name, const QString &added)
{
    if (added.trimmed().isEmpty() || own.contains(added))
        return own;
    return own.isEmpty() ? added : own + QStringLiteral("\n\n") + CodeEditWords::tr("From “%1”: %2").arg(name, added);
}

Result<void> Codes::merge(CodeId from, CodeId into)
{
    const auto lost = find(from), kept = find(into);
    if (!lost || !kept)
        return Error{CodeEditWords::tr("This code is gone. Someone removed it; undo brings it back.")};
    if (from == into)
        return Error{CodeEditWords::tr("A code cannot be merged with itself. Choose another.")};
    const QString was = path(from);
    if (withBelow(from).contains(into)) {
        // The one that stays takes the place of the one that goes, which first makes way for a like name.
        Statement away(m_db, "UPDATE code SET name = ? WHERE id = ?");
        if (const auto done = away.bind(lost->guid).bind(from.value).run(); !done)
            return done;
        if (const auto done = move(into, lost->parent, lost->position); !done)
            return done;
    }
    for (const Code &child : all()) {
        if (child.parent != from)
            continue;
        const auto like = findByPath(path(into) + QLatin1Char('/') + child.name);
        if (const auto done = like ? merge(child.id, like->id) : move(child.id, into, INT_MAX); !done)
            return done;
    }
    if (const auto done = recode(m_db, from, into); !done)
        return done;
    if (const auto done = repoint(m_db, from, into); !done)
        return done;
    Code code = find(into).value_or(*kept);
    code.definition = joinedRules(code.definition, lost->name, lost->definition);
    code.includeRule = joinedRules(code.includeRule, lost->name, lost->includeRule);
    code.excludeRule = joinedRules(code.excludeRule, lost->name, lost->excludeRule);
    code.example = code.example ? code.example : lost->example;
    code.active = code.active || lost->active;
    if (code.shortcut.isEmpty())
        code.shortcut = lost->shortcut;
    if (!code.isWeighted()) {
        code.weightFrom = lost->weightFrom;
        code.weightTo = lost->weightTo;
    }
    Statement remove(m_db, "DELETE FROM code WHERE id = ?");
    if (const auto done = remove.bind(from.value).run(); !done)
        return done;
    if (const auto done = update(code); !done)
        return done;
    if (const auto done = recordCodeEvent(m_db, from, was, QStringLiteral("merged"), was, path(into)); !done)
        return done;
    return recordCodeEvent(m_db, into, path(into), QStringLiteral("merged"), was, path(into));
}

Result<CodeId> Codes::split(CodeId code, const QString &name, const QList<CodingId> &codings, bool below)
{
    const auto whole = find(code);
    if (!whole)
        return Error{CodeEditWords::tr("This code is gone. Someone removed it; undo brings it back.")};
    for (const CodingId coding : codings) {
        Statement of(m_db, "SELECT 1 FROM main.coding WHERE id = ? AND code = ?");
        if (!of.bind(coding.value).bind(code.value).next())
            return Error{CodeEditWords::tr("Coding %1 is not one of “%2”, so it cannot go to the new code.").arg(coding.value).arg(path(code))};
    }
    const auto made = add(name, below ? code : whole->parent, whole->colour);
    if (!made)
        return made;
    if (whole->isWeighted()) {
        Statement weights(m_db, "UPDATE code SET weight_from = ?, weight_to = ? WHERE id = ?");
        if (const auto done = weights.bindOptional(whole->weightFrom).bindOptional(whole->weightTo).bind(made->value).run(); !done)
            return done.error();
    }
    for (const CodingId coding : codings) {
        Statement move(m_db, "UPDATE coding SET code = ? WHERE id = ?");
        if (const auto done = move.bind(made->value).bind(coding.value).run(); !done)
            return done.error();
    }
    if (const auto done = recordCodeEvent(m_db, code, path(code), QStringLiteral("split"), path(code), path(*made)); !done)
        return done.error();
    return made;
}

QHash<CodeId, int> Codes::passagesWithBelow() const
{
    const QList<Code> ordered = all();
    QHash<CodeId, CodeId> parents;
    for (const Code &code : ordered)
        parents.insert(code.id, code.parent);
    QHash<CodeId, int> counts;
    QHash<CodeId, qint64> lastPassage; // codings come passage by passage
    Statement rows(m_db, "SELECT passage, code FROM shown_coding ORDER BY passage");
    while (rows.next()) {
        for (CodeId at = CodeId(rows.number(1)); at; at = parents.value(at)) {
            if (lastPassage.value(at) == rows.number(0))
                break; // and so have all above it
            lastPassage.insert(at, rows.number(0));
            ++counts[at];
        }
    }
    return counts;
}

} // namespace haeje
