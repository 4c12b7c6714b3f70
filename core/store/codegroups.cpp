// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codehistory.h"
#include "core/store/codes.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>

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
    return CodeGroupId(insert.insertedId());
}

Result<void> Codes::renameGroup(CodeGroupId id, const QString &name)
{
    const QString plain = name.simplified();
    if (const auto good = checkGroupName(*this, plain, id); !good)
        return good;
    Statement update(m_db, "UPDATE code_group SET name = ? WHERE id = ?");
    return update.bind(plain).bind(id.value).run();
}

Result<void> Codes::removeGroup(CodeGroupId id)
{
    Statement remove(m_db, "DELETE FROM code_group WHERE id = ?");
    return remove.bind(id.value).run();
}

static QString groupName(Database &db, CodeGroupId id)
{
    Statement row(db, "SELECT name FROM code_group WHERE id = ?");
    return row.bind(id.value).next() ? row.text(0) : QString();
}

Result<void> Codes::put(CodeGroupId id, const QList<CodeId> &codes)
{
    const QString group = groupName(m_db, id);
    if (group.isEmpty())
        return Error{CodeGroupWords::tr("This group of codes is gone. Someone removed it; undo brings it back.")};
    for (const CodeId code : codes) {
        Statement there(m_db, "SELECT 1 FROM code_group_code WHERE code_group = ? AND code = ?");
        if (there.bind(id.value).bind(code.value).next())
            continue;
        Statement insert(m_db, "INSERT INTO code_group_code(code_group, code) VALUES (?, ?)");
        if (const auto done = insert.bind(id.value).bind(code.value).run(); !done)
            return done;
        if (const auto done = recordCodeEvent(m_db, code, path(code), QStringLiteral("grouped"), {}, group); !done)
            return done;
    }
    return {};
}

Result<void> Codes::take(CodeGroupId id, const QList<CodeId> &codes)
{
    const QString group = groupName(m_db, id);
    for (const CodeId code : codes) {
        Statement there(m_db, "SELECT 1 FROM code_group_code WHERE code_group = ? AND code = ?");
        if (!there.bind(id.value).bind(code.value).next())
            continue;
        Statement remove(m_db, "DELETE FROM code_group_code WHERE code_group = ? AND code = ?");
        if (const auto done = remove.bind(id.value).bind(code.value).run(); !done)
            return done;
        if (const auto done = recordCodeEvent(m_db, code, path(code), QStringLiteral("grouped"), group, {}); !done)
            return done;
    }
    return {};
}

} // namespace haeje
