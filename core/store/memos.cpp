// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memos.h"

#include "core/store/links.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

static Result<void> checkText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{QCoreApplication::translate("Memos", "A memo needs words. Write some, or remove the memo.")};
    return {};
}

Result<MemoId> Memos::add(EntityRef on, const QString &text)
{
    if (const auto good = checkText(text); !good)
        return good.error();
    if (const auto there = checkExists(m_db, on); !there)
        return there.error();
    Statement insert(m_db, "INSERT INTO memo(guid, on_kind, on_id, text, coder, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(newGuid()).bind(entityKindName(on.kind)).bind(on.id).bind(text).bind(m_db.coder).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    const MemoId id(insert.insertedId());
    if (const auto done = indexEntity(m_db, id, QString(), text); !done)
        return done.error();
    return id;
}

Result<void> Memos::setText(MemoId id, const QString &text)
{
    if (const auto good = checkText(text); !good)
        return good;
    Statement update(m_db, "UPDATE memo SET text = ? WHERE id = ?");
    if (const auto done = update.bind(text).bind(id.value).run(); !done)
        return done;
    return indexEntity(m_db, id, QString(), text);
}

Result<void> Memos::remove(MemoId id)
{
    Statement remove(m_db, "DELETE FROM memo WHERE id = ?");
    return remove.bind(id.value).run();
}

static constexpr const char *memoColumns = "SELECT id, guid, on_kind, on_id, text, coder, created_at FROM ";

static QList<Memo> readMemos(Statement &rows)
{
    QList<Memo> memos;
    while (rows.next()) {
        memos.append({MemoId(rows.number(0)), rows.text(1), EntityRef(entityKindFromName(rows.text(2)), rows.number(3)), rows.text(4),
                      rows.text(5), storedTime(rows.text(6))});
    }
    return memos;
}

std::optional<Memo> Memos::find(MemoId id) const
{
    Statement rows(m_db, QString::fromLatin1(memoColumns) + QStringLiteral("main.memo WHERE id = ?"));
    const QList<Memo> found = readMemos(rows.bind(id.value));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<Memo> Memos::on(EntityRef subject) const
{
    Statement rows(m_db, QString::fromLatin1(memoColumns) + QStringLiteral("shown_memo WHERE on_kind = ? AND on_id = ? ORDER BY id"));
    return readMemos(rows.bind(entityKindName(subject.kind)).bind(subject.id));
}

QList<Memo> Memos::all() const
{
    Statement rows(m_db, QString::fromLatin1(memoColumns) + QStringLiteral("shown_memo ORDER BY id"));
    return readMemos(rows);
}

} // namespace haeje
