// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteshown.h"

#include "core/store/database.h"

namespace haeje {

static QString quoted(QString name)
{
    return QLatin1Char('\'') + name.replace(QLatin1Char('\''), QStringLiteral("''")) + QLatin1Char('\'');
}

Result<void> showCoders(Database &database, const std::optional<QStringList> &coders)
{
    QString coding, memo, passage, claim, evidence;
    if (coders) {
        const QString who = QStringLiteral("(SELECT name FROM shown_coder)");
        coding = QStringLiteral(" WHERE coder IN ") + who;
        memo = coding;
        claim = QStringLiteral(" WHERE created_by IN ") + who;
        evidence = QStringLiteral(" WHERE subject_kind <> 'claim' OR created_by IN ") + who;
        passage = QStringLiteral(" WHERE EXISTS (SELECT 1 FROM main.coding c WHERE c.passage = passage.id AND c.coder IN %1) "
                                 "OR EXISTS (SELECT 1 FROM main.memo m WHERE m.on_kind = 'passage' AND m.on_id = passage.id AND m.coder IN %1) "
                                 "OR EXISTS (SELECT 1 FROM main.memo_link l JOIN main.memo m ON m.id = l.memo WHERE l.to_kind = 'passage' AND l.to_id = passage.id AND m.coder IN %1) "
                                 "OR EXISTS (SELECT 1 FROM main.evidence e WHERE e.passage = passage.id AND (e.subject_kind <> 'claim' OR e.created_by IN %1)) "
                                 "OR (passage.created_by IN %1 AND NOT EXISTS (SELECT 1 FROM main.coding c WHERE c.passage = passage.id))")
                      .arg(who);
    }
    const struct {
        const char *table;
        const QString &where;
    } views[] = {{"coding", coding}, {"memo", memo}, {"passage", passage}, {"claim", claim}, {"evidence", evidence}};
    for (const auto &view : views) {
        const QString table = QString::fromLatin1(view.table);
        for (const QString &sql : {QStringLiteral("DROP VIEW IF EXISTS temp.shown_") + table,
                                   QStringLiteral("CREATE TEMP VIEW shown_%1 AS SELECT * FROM main.%1%2").arg(table, view.where)}) {
            if (const auto done = database.run(sql); !done)
                return done;
        }
    }
    QStringList names;
    for (const QString &name : coders.value_or(QStringList()))
        names << QStringLiteral("SELECT %1 AS name").arg(quoted(name));
    const QString none = QStringLiteral("SELECT '' AS name WHERE 0");
    for (const QString &sql : {QStringLiteral("DROP VIEW IF EXISTS temp.shown_coder"),
                               QStringLiteral("CREATE TEMP VIEW shown_coder AS ") + (names.isEmpty() ? none : names.join(QStringLiteral(" UNION ALL ")))}) {
        if (const auto done = database.run(sql); !done)
            return done;
    }
    database.shownCoders = coders;
    return {};
}

} // namespace haeje
