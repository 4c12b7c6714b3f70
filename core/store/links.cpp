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

} // namespace haeje
