// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codehistory.h"

#include "core/store/codes.h"
#include "core/store/statement.h"

namespace haeje {

Result<void> recordCodeEvent(Database &database, CodeId code, const QString &path, const QString &what, const QString &before, const QString &after)
{
    Statement insert(database, "INSERT INTO code_event(code, path, what, before, after, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(code.value).bind(path).bind(what).bind(before).bind(after).bind(timeNow());
    return insert.bind(database.coder).run();
}

static QString rangeText(const Code &code)
{
    return code.isWeighted() ? QStringLiteral("%1-%2").arg(*code.weightFrom).arg(*code.weightTo) : QString();
}

static QString idText(PassageId id)
{
    return id ? QString::number(id.value) : QString();
}

Result<void> recordCodeChange(Database &database, const Code &before, const Code &after, const QString &path)
{
    struct Told {
        const char *what;
        QString was, is;
    };
    const auto yesNo = [](bool yes) { return yes ? QStringLiteral("yes") : QStringLiteral("no"); };
    const Told all[] = {
        {"name", before.name, after.name},
        {"definition", before.definition, after.definition},
        {"include", before.includeRule, after.includeRule},
        {"exclude", before.excludeRule, after.excludeRule},
        {"example", idText(before.example), idText(after.example)},
        {"colour", QString::number(before.colour), QString::number(after.colour)},
        {"key", before.shortcut, after.shortcut},
        {"active", yesNo(before.active), yesNo(after.active)},
        {"weight", rangeText(before), rangeText(after)},
    };
    for (const Told &one : all) {
        if (one.was == one.is)
            continue;
        if (const auto done = recordCodeEvent(database, after.id, path, QString::fromLatin1(one.what), one.was, one.is); !done)
            return done;
    }
    return {};
}

QList<CodeEvent> Codes::history(CodeId code) const
{
    QList<CodeEvent> events;
    Statement rows(m_db, "SELECT created_at, created_by, code, path, what, before, after FROM code_event WHERE ? = 0 OR code = ? ORDER BY id");
    rows.bind(code.value).bind(code.value);
    while (rows.next())
        events.append({storedTime(rows.text(0)), rows.text(1), CodeId(rows.number(2)), rows.text(3), rows.text(4), rows.text(5), rows.text(6)});
    return events;
}

} // namespace haeje
