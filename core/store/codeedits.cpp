// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codehistory.h"
#include "core/store/codes.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QSet>

namespace haeje {

struct CodeEditsWords {
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

QHash<CodeId, CodeUse> Codes::uses() const
{
    QHash<CodeId, CodeId> parents;
    QHash<CodeId, CodeUse> uses;
    Statement codes(m_db, "SELECT id, parent, (SELECT count(*) FROM shown_coding coding WHERE coding.code = code.id) FROM code");
    while (codes.next()) {
        parents.insert(CodeId(codes.number(0)), CodeId(codes.number(1)));
        if (codes.integer(2) > 0)
            uses[CodeId(codes.number(0))].codings = codes.integer(2);
    }
    QHash<CodeId, qint64> seen; // the passage at which a code was counted last, with those below it
    Statement rows(m_db, "SELECT DISTINCT passage, code FROM shown_coding ORDER BY passage, code");
    while (rows.next()) {
        const qint64 passage = rows.number(0);
        const CodeId code(rows.number(1));
        ++uses[code].passages;
        for (CodeId up = code; up; up = parents.value(up)) {
            qint64 &last = seen[up];
            if (last == passage)
                break; // and so were those above it
            last = passage;
            ++uses[up].withBelow;
        }
    }
    return uses;
}

QHash<CodeId, int> Codes::passagesWithBelow() const
{
    QHash<CodeId, int> counts;
    const QHash<CodeId, CodeUse> all = uses();
    for (auto it = all.constBegin(); it != all.constEnd(); ++it)
        counts.insert(it.key(), it->withBelow);
    return counts;
}

Result<CodeId> Codes::split(CodeId id, const QString &name, const QList<CodingId> &codings, bool below)
{
    CodeHistory history(m_db);
    const PastCode was = history.stateOf(id);
    if (!was.code.id)
        return Error{CodeEditsWords::tr("This code is gone. Someone removed it; undo brings it back.")};
    if (codings.isEmpty())
        return Error{CodeEditsWords::tr("No codings of “%1” were chosen, so there is nothing to split off. Choose some.").arg(path(id))};
    const auto added = add(name, below ? id : was.code.parent, was.code.colour);
    if (!added)
        return added;
    Statement weights(m_db, "UPDATE code SET weight_from = ?, weight_to = ? WHERE id = ?");
    if (const auto done = weights.bindOptional(was.code.weightFrom).bindOptional(was.code.weightTo).bind(added->value).run(); !done)
        return done.error();
    if (!below) {
        if (const auto done = place(*added, was.code.parent, was.code.position + 1); !done)
            return done.error();
    }
    for (const CodingId coding : codings) {
        Statement own(m_db, "SELECT 1 FROM shown_coding WHERE id = ? AND code = ?");
        if (!own.bind(coding.value).bind(id.value).next())
            return Error{CodeEditsWords::tr("Coding %1 is none of “%2”. Choose among its own codings.").arg(coding.value).arg(path(id))};
        Statement shift(m_db, "UPDATE coding SET code = ? WHERE id = ?");
        if (const auto done = shift.bind(added->value).bind(coding.value).run(); !done)
            return done.error();
    }
    if (const auto done = setGroupsOf(*added, was.groups); !done)
        return done.error();
    if (const auto done = history.record(id, QStringLiteral("split"), path(id), path(*added), was); !done)
        return done.error();
    return *added;
}

static Result<void> copyCodings(Database &db, CodeId from, CodeId into)
{
    QList<qint64> codings;
    Statement rows(db, "SELECT id FROM shown_coding WHERE code = ? ORDER BY id");
    rows.bind(from.value);
    while (rows.next())
        codings.append(rows.number(0));
    for (const qint64 coding : std::as_const(codings)) {
        Statement insert(db, "INSERT INTO coding(guid, passage, code, coder, memo, weight, certainty, created_at, created_by) "
                             "SELECT ?, passage, ?, coder, memo, weight, certainty, ?, ? FROM main.coding WHERE id = ?");
        if (const auto done = insert.bind(newGuid()).bind(into.value).bind(timeNow()).bind(db.coder).bind(coding).run(); !done)
            return done;
    }
    return {};
}

Result<CodeId> Codes::copyOne(const Code &code, CodeId parent, const QString &name, bool withCodings)
{
    const auto added = add(name, parent, code.colour);
    if (!added)
        return added;
    const QStringList groups = groupsOf(code.id);
    auto copied = find(*added);
    if (!copied)
        return Error{CodeEditsWords::tr("This code is gone. Someone removed it; undo brings it back.")};
    copied->definition = code.definition;
    copied->includeRule = code.includeRule;
    copied->excludeRule = code.excludeRule;
    copied->example = code.example;
    copied->active = code.active;
    copied->weightFrom = code.weightFrom;
    copied->weightTo = code.weightTo;
    if (const auto done = update(*copied); !done)
        return done.error();
    if (const auto done = setGroupsOf(*added, groups); !done)
        return done.error();
    if (withCodings) {
        if (const auto done = copyCodings(m_db, code.id, *added); !done)
            return done.error();
    }
    if (const auto done = CodeHistory(m_db).record(*added, QStringLiteral("copied"), path(code.id), path(*added)); !done)
        return done.error();
    return added;
}

Result<CodeId> Codes::copy(CodeId id, CodeId parent, bool withBelow, bool withCodings)
{
    QList<Code> going; // depth first, as they are before the copies are among them
    const QList<CodeId> wanted = withBelow ? this->withBelow(id) : QList<CodeId>{id};
    const QSet<CodeId> below(wanted.begin(), wanted.end());
    QSet<QString> taken;
    for (const Code &code : all()) {
        if (below.contains(code.id))
            going << code;
        if (code.parent == parent)
            taken.insert(code.name);
    }
    if (going.isEmpty())
        return Error{CodeEditsWords::tr("This code is gone. Someone removed it; undo brings it back.")};
    QString name = going.first().name;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(going.first().name).arg(number);
    QHash<CodeId, CodeId> copies;
    for (const Code &code : std::as_const(going)) {
        const bool top = code.id == id;
        const auto copied = copyOne(code, top ? parent : copies.value(code.parent), top ? name : code.name, withCodings);
        if (!copied)
            return copied;
        copies.insert(code.id, *copied);
    }
    return copies.value(id);
}

} // namespace haeje
