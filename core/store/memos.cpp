// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memos.h"

#include "core/store/links.h"
#include "core/store/passages.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

struct MemosWords {
    Q_DECLARE_TR_FUNCTIONS(Memos)
};

static Result<void> checkMemo(const Memo &memo)
{
    if (memo.text.trimmed().isEmpty() && memo.title.trimmed().isEmpty())
        return Error{MemosWords::tr("A memo needs words. Write some, or remove the memo.")};
    return {};
}

static QString tidyLine(const QString &text)
{
    return text.simplified().normalized(QString::NormalizationForm_C);
}

Result<MemoId> Memos::add(EntityRef on, const QString &text)
{
    Memo memo;
    memo.on = on;
    memo.text = text;
    return add(memo);
}

Result<MemoId> Memos::add(const Memo &memo)
{
    if (const auto good = checkMemo(memo); !good)
        return good.error();
    if (const auto there = checkExists(m_db, memo.on); !there)
        return there.error();
    Statement insert(m_db, "INSERT INTO memo(guid, on_kind, on_id, text, coder, created_at, created_by, kind, title) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(newGuid()).bind(entityKindName(memo.on.kind)).bind(memo.on.id).bind(memo.text).bind(m_db.coder).bind(timeNow()).bind(m_db.coder);
    const QString title = tidyLine(memo.title);
    if (const auto done = insert.bind(memoKindFrom(memo.kind)).bind(title).run(); !done)
        return done.error();
    const MemoId id(insert.insertedId());
    if (const auto done = indexEntity(m_db, id, title, memo.text); !done)
        return done.error();
    return id;
}

Result<void> Memos::setText(MemoId id, const QString &text)
{
    auto memo = find(id);
    if (!memo)
        return {};
    memo->text = text;
    return update(*memo);
}

/// Whether `above` is the memo itself or stands, over other memos, on it.
static bool standsOn(Database &db, EntityRef above, MemoId memo)
{
    for (int steps = 0; above.kind == EntityKind::Memo && steps < 1000; ++steps) {
        if (above.id == memo.value)
            return true;
        Statement next(db, "SELECT on_kind, on_id FROM main.memo WHERE id = ?");
        if (!next.bind(above.id).next())
            return false;
        above = EntityRef(entityKindFromName(next.text(0)), next.number(1));
    }
    return false;
}

Result<void> Memos::update(const Memo &memo)
{
    if (const auto good = checkMemo(memo); !good)
        return good;
    if (const auto there = checkExists(m_db, memo.on); !there)
        return there;
    if (standsOn(m_db, memo.on, memo.id))
        return Error{MemosWords::tr("A memo cannot stand on itself, nor on a memo that stands on it. Link them instead.")};
    const auto before = find(memo.id);
    if (!before)
        return Error{MemosWords::tr("This memo is gone. Someone removed it; undo brings it back.")};
    const QString title = tidyLine(memo.title), kind = memoKindFrom(memo.kind);
    if (before->text == memo.text && before->title == title && before->kind == kind && before->on == memo.on)
        return {};
    Statement update(m_db, "UPDATE memo SET text = ?, title = ?, kind = ?, on_kind = ?, on_id = ?, changed_at = ? WHERE id = ?");
    update.bind(memo.text).bind(title).bind(kind).bind(entityKindName(memo.on.kind)).bind(memo.on.id).bind(timeNow());
    if (const auto done = update.bind(memo.id.value).run(); !done)
        return done;
    if (const auto done = indexEntity(m_db, memo.id, title, memo.text); !done)
        return done;
    const bool left = before->on.kind == EntityKind::Passage && before->on != memo.on;
    return left ? Passages(m_db).removeIfBare(PassageId(before->on.id)) : Result<void>();
}

Result<void> Memos::remove(MemoId id)
{
    const QList<EntityRef> links = linksOf(id);
    Statement remove(m_db, "DELETE FROM memo WHERE id = ?");
    if (const auto done = remove.bind(id.value).run(); !done)
        return done;
    Passages passages(m_db);
    for (const EntityRef &link : links) {
        if (link.kind != EntityKind::Passage)
            continue;
        if (const auto done = passages.removeIfBare(PassageId(link.id)); !done)
            return done;
    }
    return {};
}

static constexpr const char *memoColumns = "SELECT id, guid, on_kind, on_id, text, coder, created_at, kind, title, changed_at FROM ";

static QList<Memo> readMemos(Statement &rows)
{
    QList<Memo> memos;
    while (rows.next()) {
        memos.append({MemoId(rows.number(0)), rows.text(1), EntityRef(entityKindFromName(rows.text(2)), rows.number(3)), rows.text(4),
                      rows.text(5), storedTime(rows.text(6)), rows.text(7), rows.text(8), storedTime(rows.text(9))});
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
