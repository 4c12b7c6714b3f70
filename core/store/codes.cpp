// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"

#include "core/store/codehistory.h"
#include "core/store/hiddenwork.h"
#include "core/store/passages.h"
#include "core/store/retrievalcodes.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace haeje {

static constexpr int paletteSize = 12;

struct CodesWords {
    Q_DECLARE_TR_FUNCTIONS(Codes)
};

static constexpr const char *codeColumns =
    "SELECT code.id, code.guid, code.parent, code.position, code.name, code.definition, code.colour, code.shortcut, "
    "(SELECT count(*) FROM shown_coding coding WHERE coding.code = code.id), code.include_rule, code.exclude_rule, code.example, code.inactive, "
    "code.weight_from, code.weight_to FROM code ";

static std::optional<int> numberOrNone(Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

static Code codeFrom(Statement &row)
{
    return {CodeId(row.number(0)), row.text(1), CodeId(row.number(2)), row.integer(3), row.text(4),
            row.text(5), row.integer(6), row.text(7), row.integer(8), row.text(9), row.text(10), PassageId(row.number(11)),
            row.integer(12) == 0, numberOrNone(row, 13), numberOrNone(row, 14)};
}

QList<Code> Codes::all() const
{
    QHash<CodeId, QList<Code>> below;
    Statement rows(m_db, QString::fromLatin1(codeColumns) + QStringLiteral("ORDER BY code.parent, code.position, code.id"));
    while (rows.next()) {
        const Code code = codeFrom(rows);
        below[code.parent].append(code);
    }
    QList<Code> ordered;
    const auto append = [&](auto &&self, CodeId parent) -> void {
        for (const Code &code : below.value(parent)) {
            ordered.append(code);
            self(self, code.id);
        }
    };
    append(append, CodeId());
    return ordered;
}

std::optional<Code> Codes::find(CodeId id) const
{
    Statement row(m_db, QString::fromLatin1(codeColumns) + QStringLiteral("WHERE code.id = ?"));
    if (!row.bind(id.value).next())
        return std::nullopt;
    return codeFrom(row);
}

CodeHistory Codes::trail() const
{
    return CodeHistory(m_db);
}

QList<CodeEvent> Codes::history(CodeId code) const
{
    CodeEventFilter filter;
    filter.code = code;
    QList<CodeEvent> events = CodeHistory(m_db).events(filter);
    std::reverse(events.begin(), events.end());
    return events;
}

static std::optional<CodeId> childNamed(Database &db, CodeId parent, const QString &name)
{
    Statement row(db, "SELECT id FROM code WHERE coalesce(parent, 0) = ? AND name = ?");
    if (!row.bind(parent.value).bind(name).next())
        return std::nullopt;
    return CodeId(row.number(0));
}

static QStringList partsOf(const QString &path)
{
    QStringList parts = path.split(QLatin1Char('/'));
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

std::optional<Code> Codes::findByPath(const QString &path) const
{
    CodeId at;
    for (const QString &part : partsOf(path)) {
        const auto child = childNamed(m_db, at, part);
        if (!child)
            return std::nullopt;
        at = *child;
    }
    return find(at);
}

QString Codes::path(CodeId id) const
{
    QStringList parts;
    for (CodeId at = id; at;) {
        Statement row(m_db, "SELECT name, parent FROM code WHERE id = ?");
        if (!row.bind(at.value).next())
            break;
        parts.prepend(row.text(0));
        at = CodeId(row.number(1));
    }
    return parts.join(QLatin1Char('/'));
}

QList<CodeId> Codes::withBelow(CodeId id) const
{
    QList<CodeId> found;
    Statement rows(m_db, "WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT code.id FROM code JOIN below ON code.parent = below.id) "
                         "SELECT id FROM below");
    rows.bind(id.value);
    while (rows.next())
        found.append(CodeId(rows.number(0)));
    return found;
}

static Result<void> checkName(Database &db, const QString &name, CodeId parent, CodeId self)
{
    if (name.isEmpty())
        return Error{CodesWords::tr("A code needs a name. Type one.")};
    if (name.contains(QLatin1Char('/')))
        return Error{
            CodesWords::tr("The name “%1” has a “/” in it, which parts a code from the one above it. Write it without.")
                .arg(name)};
    const auto same = childNamed(db, parent, name);
    if (same && *same != self)
        return Error{CodesWords::tr("There is a code “%1” here already. Choose another name.").arg(name)};
    return {};
}

Result<CodeId> Codes::add(const QString &name, CodeId parent, int colour)
{
    const QString plain = name.simplified();
    if (const auto good = checkName(m_db, plain, parent, CodeId()); !good)
        return good.error();
    if (colour < 0 && parent)
        colour = find(parent).value_or(Code()).colour;
    else if (colour < 0)
        colour = m_db.value(QStringLiteral("SELECT count(*) FROM code WHERE parent IS NULL")).toInt() % paletteSize;
    // A number that the history knows is never given again, or two codes would share theirs.
    const CodeId id(1 + std::max(m_db.value(QStringLiteral("SELECT max(id) FROM code")).toLongLong(),
                                 m_db.value(QStringLiteral("SELECT max(code) FROM code_event")).toLongLong()));
    Statement insert(m_db, "INSERT INTO code(id, guid, parent, position, name, colour, created_at, created_by) VALUES (?, ?, ?, "
                           "(SELECT count(*) FROM code WHERE coalesce(parent, 0) = ?), ?, ?, ?, ?)");
    insert.bind(id.value).bind(newGuid()).bindKey(parent.value).bind(parent.value).bind(plain).bind(colour).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    if (const auto done = indexEntity(m_db, id, plain, QString()); !done)
        return done.error();
    if (const auto done = CodeHistory(m_db).record(id, QStringLiteral("added"), {}, path(id)); !done)
        return done.error();
    return id;
}

Result<CodeId> Codes::findOrAddPath(const QString &path)
{
    CodeId at;
    for (const QString &part : partsOf(path)) {
        if (const auto child = childNamed(m_db, at, part)) {
            at = *child;
            continue;
        }
        const auto added = add(part, at);
        if (!added)
            return added.error();
        at = *added;
    }
    return at;
}

/// Takes the key from the code that has it.
static Result<void> releaseKey(Database &db, const QString &key, CodeId but)
{
    Statement holder(db, "SELECT id FROM code WHERE shortcut = ? AND id <> ?");
    if (key.isEmpty() || !holder.bind(key).bind(but.value).next())
        return {};
    const CodeId id(holder.number(0));
    const PastCode was = CodeHistory(db).stateOf(id);
    Statement release(db, "UPDATE code SET shortcut = '' WHERE id = ?");
    if (const auto done = release.bind(id.value).run(); !done)
        return done;
    return CodeHistory(db).recordChanges(id, was);
}

static Result<void> checkWeights(const Code &code)
{
    if (code.weightFrom.has_value() != code.weightTo.has_value() || (code.isWeighted() && *code.weightFrom >= *code.weightTo))
        return Error{CodesWords::tr("The weights of a code go from a lower to a higher number, like 1 to 5. Give both, or neither.")};
    return {};
}

Result<void> Codes::update(const Code &code)
{
    const PastCode before = CodeHistory(m_db).stateOf(code.id);
    if (!before.code.id)
        return Error{CodesWords::tr("This code is gone. Someone removed it; undo brings it back.")};
    const QString name = code.name.simplified();
    if (const auto good = checkName(m_db, name, before.code.parent, code.id); !good)
        return good;
    if (const auto good = checkWeights(code); !good)
        return good;
    if (const auto done = releaseKey(m_db, code.shortcut, code.id); !done)
        return done;
    std::optional<RetrievalCodes> saved;
    if (name != before.code.name)
        saved.emplace(m_db);
    Statement update(m_db, "UPDATE code SET name = ?, definition = ?, colour = ?, shortcut = ?, include_rule = ?, exclude_rule = ?, "
                           "example = ?, inactive = ?, weight_from = ?, weight_to = ? WHERE id = ?");
    update.bind(name).bind(code.definition).bind(code.colour).bind(code.shortcut).bind(code.includeRule).bind(code.excludeRule);
    update.bindKey(code.example.value).bind(code.active ? 0 : 1).bindOptional(code.weightFrom).bindOptional(code.weightTo);
    if (const auto done = update.bind(code.id.value).run(); !done)
        return done;
    if (const auto done = saved ? saved->follow() : Result<void>(); !done)
        return done;
    if (const auto done = CodeHistory(m_db).recordChanges(code.id, before); !done)
        return done;
    if (before.code.example && before.code.example != code.example) {
        if (const auto done = Passages(m_db).removeIfBare(before.code.example); !done)
            return done;
    }
    return indexEntity(m_db, code.id, name, QStringList({code.definition, code.includeRule, code.excludeRule}).join(QLatin1Char('\n')).trimmed());
}

Result<void> Codes::move(CodeId id, CodeId parent, int position)
{
    if (withBelow(id).contains(parent))
        return Error{CodesWords::tr("A code cannot be put below itself. Choose another place.")};
    const auto code = find(id);
    if (!code)
        return Error{CodesWords::tr("This code is gone. Someone removed it; undo brings it back.")};
    if (const auto good = checkName(m_db, code->name, parent, id); !good)
        return good;
    return place(id, parent, position);
}

Result<void> Codes::place(CodeId id, CodeId parent, int position)
{
    CodeHistory history(m_db);
    const PastCode was = history.stateOf(id);
    const QString before = path(id);
    QList<CodeId> siblings;
    Statement rows(m_db, "SELECT id FROM code WHERE coalesce(parent, 0) = ? AND id <> ? ORDER BY position, id");
    rows.bind(parent.value).bind(id.value);
    while (rows.next())
        siblings.append(CodeId(rows.number(0)));
    position = std::clamp(position, 0, int(siblings.size()));
    siblings.insert(position, id);
    RetrievalCodes saved(m_db);
    Statement lift(m_db, "UPDATE code SET parent = ? WHERE id = ?");
    if (const auto done = lift.bindKey(parent.value).bind(id.value).run(); !done)
        return done;
    if (const auto done = saved.follow(); !done)
        return done;
    for (int i = 0; i < siblings.size(); ++i) {
        Statement place(m_db, "UPDATE code SET position = ? WHERE id = ? AND position <> ?");
        if (const auto done = place.bind(i).bind(siblings.at(i).value).bind(i).run(); !done)
            return done;
    }
    if (was.code.parent != parent)
        return history.record(id, QStringLiteral("moved"), before, path(id), was);
    if (was.code.position != position)
        return history.record(id, QStringLiteral("order"), QString::number(was.code.position + 1), QString::number(position + 1), was);
    return {};
}

Result<void> Codes::remove(CodeId id)
{
    const QList<CodeId> going = withBelow(id);
    if (const auto clear = refuseIfHidden(m_db, going); !clear)
        return clear;
    QList<qint64> passages;
    Statement coded(m_db, "WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT code.id FROM code JOIN below ON code.parent = below.id) "
                          "SELECT passage FROM main.coding WHERE code IN (SELECT id FROM below) UNION SELECT example FROM code WHERE "
                          "example IS NOT NULL AND id IN (SELECT id FROM below)");
    coded.bind(id.value);
    while (coded.next())
        passages.append(coded.number(0));
    CodeHistory history(m_db);
    for (const CodeId one : going) {
        const QString its = path(one);
        if (const auto done = history.record(one, QStringLiteral("removed"), its, {}, history.stateOf(one), its); !done)
            return done;
    }
    Statement remove(m_db, "DELETE FROM code WHERE id = ?");
    if (const auto done = remove.bind(id.value).run(); !done)
        return done;
    for (const qint64 passage : std::as_const(passages)) {
        if (const auto done = Passages(m_db).removeIfBare(PassageId(passage)); !done)
            return done;
    }
    return {};
}

} // namespace haeje
