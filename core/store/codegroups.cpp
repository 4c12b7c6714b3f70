// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codehistory.h"
#include "core/store/codes.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct CodeGroupWords {
    Q_DECLARE_TR_FUNCTIONS(CodeGroups)
};

QList<CodeGroup> Codes::groups() const
{
    QList<CodeGroup> groups;
    Statement rows(m_db, "SELECT g.id, g.guid, g.name, g.position, m.code FROM code_group g LEFT JOIN code_group_code m ON m.code_group = g.id "
                         "ORDER BY g.position, g.id, m.id");
    while (rows.next()) {
        if (groups.isEmpty() || groups.last().id.value != rows.number(0))
            groups.append({CodeGroupId(rows.number(0)), rows.text(1), rows.text(2), rows.integer(3), {}});
        if (!rows.isNull(4))
            groups.last().codes.append(CodeId(rows.number(4)));
    }
    return groups;
}

std::optional<CodeGroup> Codes::groupNamed(const QString &name) const
{
    for (const CodeGroup &group : groups()) {
        if (group.name == name.simplified())
            return group;
    }
    return std::nullopt;
}

static Result<void> checkGroupName(const Codes &codes, const QString &name, CodeGroupId self)
{
    if (name.isEmpty())
        return Error{CodeGroupWords::tr("A group of codes needs a name. Type one.")};
    const auto same = codes.groupNamed(name);
    if (same && same->id != self)
        return Error{CodeGroupWords::tr("There is a group of codes “%1” already. Choose another name.").arg(name)};
    return {};
}

Result<CodeGroupId> Codes::addGroup(const QString &name)
{
    const QString plain = name.simplified();
    if (const auto good = checkGroupName(*this, plain, {}); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO code_group(guid, name, position, created_at, created_by) VALUES (?, ?, "
                           "(SELECT coalesce(max(position) + 1, 0) FROM code_group), ?, ?)");
    if (const auto done = insert.bind(newGuid()).bind(plain).bind(timeNow()).bind(m_db.coder).run(); !done)
        return done.error();
    const CodeGroupId id(insert.insertedId());
    if (const auto done = CodeHistory(m_db).record({}, QStringLiteral("group-added"), {}, plain, {}, plain); !done)
        return done.error();
    return id;
}

static QString groupName(Database &db, CodeGroupId id)
{
    Statement row(db, "SELECT name FROM code_group WHERE id = ?");
    return row.bind(id.value).next() ? row.text(0) : QString();
}

Result<void> Codes::renameGroup(CodeGroupId id, const QString &name)
{
    const QString before = groupName(m_db, id), plain = name.simplified();
    if (const auto good = checkGroupName(*this, plain, id); !good || before == plain)
        return good;
    Statement update(m_db, "UPDATE code_group SET name = ? WHERE id = ?");
    if (const auto done = update.bind(plain).bind(id.value).run(); !done)
        return done;
    return CodeHistory(m_db).record({}, QStringLiteral("group-name"), before, plain, {}, plain);
}

Result<void> Codes::removeGroup(CodeGroupId id)
{
    const QString name = groupName(m_db, id);
    QList<CodeId> members;
    Statement rows(m_db, "SELECT code FROM code_group_code WHERE code_group = ? ORDER BY code");
    rows.bind(id.value);
    while (rows.next())
        members.append(CodeId(rows.number(0)));
    if (const auto done = take(id, members); !done)
        return done;
    Statement remove(m_db, "DELETE FROM code_group WHERE id = ?");
    if (const auto done = remove.bind(id.value).run(); !done)
        return done;
    return CodeHistory(m_db).record({}, QStringLiteral("group-removed"), name, {}, {}, name);
}

Result<void> Codes::moveGroup(CodeGroupId id, int position)
{
    QList<qint64> order;
    Statement rows(m_db, "SELECT id FROM code_group WHERE id <> ? ORDER BY position, id");
    rows.bind(id.value);
    while (rows.next())
        order.append(rows.number(0));
    order.insert(std::clamp(position, 0, int(order.size())), id.value);
    for (int i = 0; i < order.size(); ++i) {
        Statement place(m_db, "UPDATE code_group SET position = ? WHERE id = ? AND position <> ?");
        if (const auto done = place.bind(i).bind(order.at(i)).bind(i).run(); !done)
            return done;
    }
    return {};
}

QStringList Codes::groupsOf(CodeId code) const
{
    QStringList names;
    Statement rows(m_db, "SELECT g.name FROM code_group_code m JOIN code_group g ON g.id = m.code_group WHERE m.code = ? ORDER BY g.position, g.id");
    rows.bind(code.value);
    while (rows.next())
        names << rows.text(0);
    return names;
}

QHash<CodeId, QStringList> Codes::groupsByCode() const
{
    QHash<CodeId, QStringList> names;
    Statement rows(m_db, "SELECT m.code, g.name FROM code_group_code m JOIN code_group g ON g.id = m.code_group ORDER BY g.position, g.id");
    while (rows.next())
        names[CodeId(rows.number(0))] << rows.text(1);
    return names;
}

Result<void> Codes::setGroupsOf(CodeId code, const QStringList &names)
{
    QStringList wanted;
    for (const QString &name : names) {
        const QString plain = name.simplified();
        if (!plain.isEmpty() && !wanted.contains(plain))
            wanted << plain;
    }
    for (const CodeGroup &group : groups()) {
        const auto done = wanted.removeAll(group.name) > 0 ? put(group.id, {code}) : take(group.id, {code});
        if (!done)
            return done;
    }
    for (const QString &name : std::as_const(wanted)) {
        const auto made = addGroup(name);
        if (!made)
            return made.error();
        if (const auto done = put(*made, {code}); !done)
            return done;
    }
    return {};
}

Result<void> Codes::put(CodeGroupId id, const QList<CodeId> &codes)
{
    const QString group = groupName(m_db, id);
    if (group.isEmpty())
        return Error{CodeGroupWords::tr("This group of codes is gone. Someone removed it; undo brings it back.")};
    CodeHistory history(m_db);
    for (const CodeId code : codes) {
        Statement there(m_db, "SELECT 1 FROM code_group_code WHERE code_group = ? AND code = ?");
        if (there.bind(id.value).bind(code.value).next())
            continue;
        const PastCode was = history.stateOf(code);
        Statement insert(m_db, "INSERT INTO code_group_code(code_group, code) VALUES (?, ?)");
        if (const auto done = insert.bind(id.value).bind(code.value).run(); !done)
            return done;
        if (const auto done = history.record(code, QStringLiteral("grouped"), {}, group, was); !done)
            return done;
    }
    return {};
}

Result<void> Codes::take(CodeGroupId id, const QList<CodeId> &codes)
{
    const QString group = groupName(m_db, id);
    CodeHistory history(m_db);
    for (const CodeId code : codes) {
        Statement there(m_db, "SELECT 1 FROM code_group_code WHERE code_group = ? AND code = ?");
        if (!there.bind(id.value).bind(code.value).next())
            continue;
        const PastCode was = history.stateOf(code);
        Statement remove(m_db, "DELETE FROM code_group_code WHERE code_group = ? AND code = ?");
        if (const auto done = remove.bind(id.value).bind(code.value).run(); !done)
            return done;
        if (const auto done = history.record(code, QStringLiteral("grouped"), group, {}, was); !done)
            return done;
    }
    return {};
}

} // namespace haeje
