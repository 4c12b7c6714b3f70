// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/links.h"

#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

Result<void> checkExists(Database &database, EntityRef entity)
{
    if (entity.kind == EntityKind::Project)
        return {};
    const QString table = entityKindName(entity.kind);
    if (!table.isEmpty()) {
        Statement row(database, QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(table));
        if (row.bind(entity.id).next())
            return {};
    }
    return Error{QCoreApplication::translate("Database", "There is no %1 with the number %2 to put this on. It may have been removed; undo "
                                                         "brings it back.")
                     .arg(table.isEmpty() ? QStringLiteral("entry") : table)
                     .arg(entity.id)};
}

Result<void> moveLinks(Database &db, EntityRef from, EntityRef into)
{
    const QString kind = entityKindName(from.kind);
    Statement memos(db, "UPDATE memo SET on_id = ? WHERE on_kind = ? AND on_id = ?");
    if (const auto done = memos.bind(into.id).bind(kind).bind(from.id).run(); !done)
        return done;
    for (const char *sql : {"UPDATE memo_link SET to_id = ? WHERE to_kind = ? AND to_id = ? AND memo NOT IN "
                            "(SELECT memo FROM memo_link WHERE to_kind = ? AND to_id = ?)",
                            "UPDATE evidence SET subject_id = ? WHERE subject_kind = ? AND subject_id = ? AND passage NOT IN "
                            "(SELECT passage FROM evidence WHERE subject_kind = ? AND subject_id = ?)"}) {
        Statement move(db, sql);
        if (const auto done = move.bind(into.id).bind(kind).bind(from.id).bind(kind).bind(into.id).run(); !done)
            return done;
    }
    return {};
}

} // namespace haeje
