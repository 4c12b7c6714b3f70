// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codingunion.h"

#include "core/store/statement.h"

namespace haeje {

static QString bothTexts(const QString &own, const QString &added)
{
    if (added.isEmpty() || own.contains(added))
        return own;
    return own.isEmpty() ? added : own + QStringLiteral("\n\n") + added;
}

Result<void> uniteTwoCodings(Database &database, qint64 from, qint64 into)
{
    Statement read(database, "SELECT a.memo, b.memo FROM main.coding a, main.coding b WHERE a.id = ? AND b.id = ?");
    if (!read.bind(from).bind(into).next())
        return {};
    Statement keep(database, "UPDATE coding SET memo = ?, weight = coalesce(weight, (SELECT weight FROM main.coding WHERE id = ?)), "
                             "certainty = CASE certainty WHEN 0 THEN (SELECT certainty FROM main.coding WHERE id = ?) ELSE certainty END WHERE id = ?");
    keep.bind(bothTexts(read.text(1), read.text(0))).bind(from).bind(from);
    if (const auto done = keep.bind(into).run(); !done)
        return done;
    Statement memos(database, "UPDATE memo SET on_id = ? WHERE on_kind = 'coding' AND on_id = ?");
    if (const auto done = memos.bind(into).bind(from).run(); !done)
        return done;
    Statement links(database, "UPDATE memo_link SET to_id = ? WHERE to_kind = 'coding' AND to_id = ? AND memo NOT IN "
                              "(SELECT memo FROM memo_link WHERE to_kind = 'coding' AND to_id = ?)");
    if (const auto done = links.bind(into).bind(from).bind(into).run(); !done)
        return done;
    Statement remove(database, "DELETE FROM coding WHERE id = ?");
    return remove.bind(from).run();
}

} // namespace haeje
