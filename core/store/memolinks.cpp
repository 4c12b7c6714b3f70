// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/links.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

Result<void> Memos::link(MemoId memo, EntityRef to)
{
    if (to == EntityRef(memo))
        return Error{QCoreApplication::translate("Memos", "A memo cannot be linked to itself. Choose another one.")};
    for (const EntityRef &end : {EntityRef(memo), to}) {
        if (const auto there = checkExists(m_db, end); !there)
            return there;
    }
    Statement insert(m_db, "INSERT INTO memo_link(memo, to_kind, to_id, created_at, created_by) SELECT ?, ?, ?, ?, ? "
                           "WHERE NOT EXISTS (SELECT 1 FROM memo_link WHERE memo = ? AND to_kind = ? AND to_id = ?)");
    const QString kind = entityKindName(to.kind);
    insert.bind(memo.value).bind(kind).bind(to.id).bind(timeNow()).bind(m_db.coder);
    return insert.bind(memo.value).bind(kind).bind(to.id).run();
}

Result<void> Memos::unlink(MemoId memo, EntityRef to)
{
    Statement remove(m_db, "DELETE FROM memo_link WHERE memo = ? AND to_kind = ? AND to_id = ?");
    if (const auto done = remove.bind(memo.value).bind(entityKindName(to.kind)).bind(to.id).run(); !done)
        return done;
    return to.kind == EntityKind::Passage ? Passages(m_db).removeIfBare(PassageId(to.id)) : Result<void>();
}

QList<EntityRef> Memos::linksOf(MemoId memo) const
{
    QList<EntityRef> links;
    // Another coder's memo is not a link while it is hidden; nor are the passages and codings that are hidden with their work.
    Statement rows(m_db, "SELECT to_kind, to_id FROM memo_link WHERE memo = ? AND (to_kind <> 'memo' OR to_id IN (SELECT id FROM shown_memo)) "
                         "AND (to_kind <> 'coding' OR to_id IN (SELECT id FROM shown_coding)) "
                         "AND (to_kind <> 'claim' OR to_id IN (SELECT id FROM shown_claim)) ORDER BY id");
    rows.bind(memo.value);
    while (rows.next())
        links.append(EntityRef(entityKindFromName(rows.text(0)), rows.number(1)));
    return links;
}

QList<MemoId> Memos::linkingTo(EntityRef what) const
{
    QList<MemoId> memos;
    Statement rows(m_db, "SELECT memo FROM memo_link WHERE to_kind = ? AND to_id = ? AND memo IN (SELECT id FROM shown_memo) ORDER BY id");
    rows.bind(entityKindName(what.kind)).bind(what.id);
    while (rows.next())
        memos.append(MemoId(rows.number(0)));
    return memos;
}

QHash<MemoId, int> Memos::linkCounts() const
{
    QHash<MemoId, int> counts;
    Statement rows(m_db, "SELECT memo, count(*) FROM memo_link WHERE (to_kind <> 'memo' OR to_id IN (SELECT id FROM shown_memo)) "
                         "AND (to_kind <> 'coding' OR to_id IN (SELECT id FROM shown_coding)) "
                         "AND (to_kind <> 'claim' OR to_id IN (SELECT id FROM shown_claim)) GROUP BY memo");
    while (rows.next())
        counts.insert(MemoId(rows.number(0)), rows.integer(1));
    return counts;
}

QList<EntityRef> Memos::offers(const QString &words, int ofEachKind) const
{
    static constexpr struct {
        EntityKind kind;
        const char *from;
        const char *where;
    } offered[] = {
        {EntityKind::Memo, "shown_memo", "title LIKE ? ESCAPE '\\' OR text LIKE ? ESCAPE '\\'"},
        {EntityKind::Document, "document", "title LIKE ? ESCAPE '\\' OR subtitle LIKE ? ESCAPE '\\'"},
        {EntityKind::Code, "code", "name LIKE ? ESCAPE '\\' OR definition LIKE ? ESCAPE '\\'"},
        {EntityKind::Claim, "shown_claim", "statement LIKE ? ESCAPE '\\' OR notes LIKE ? ESCAPE '\\'"},
        {EntityKind::Passage, "shown_passage", "quote LIKE ? ESCAPE '\\' OR quote = ?"},
        {EntityKind::Figure, "figure", "statement LIKE ? ESCAPE '\\' OR category LIKE ? ESCAPE '\\'"},
        {EntityKind::Chart, "chart", "title LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\'"},
        {EntityKind::Message, "message", "summary LIKE ? ESCAPE '\\' OR notes LIKE ? ESCAPE '\\'"},
        {EntityKind::Actor, "(SELECT actor AS id, name FROM actor_name)", "name LIKE ? ESCAPE '\\' OR name = ?"},
        {EntityKind::Occasion, "occasion", "name LIKE ? ESCAPE '\\' OR name = ?"},
    };
    QString pattern = words.simplified().normalized(QString::NormalizationForm_C);
    for (const char *sign : {"\\", "%", "_"})
        pattern.replace(QLatin1String(sign), QLatin1String("\\") + QLatin1String(sign));
    pattern = QLatin1Char('%') + pattern.replace(QLatin1Char(' '), QLatin1Char('%')) + QLatin1Char('%');
    QList<EntityRef> found;
    for (const auto &one : offered) {
        Statement rows(m_db, QStringLiteral("SELECT id FROM %1 WHERE %2 ORDER BY id DESC LIMIT %3")
                                 .arg(QLatin1String(one.from), QLatin1String(one.where))
                                 .arg(ofEachKind));
        rows.bind(pattern).bind(pattern);
        while (rows.next()) {
            if (const EntityRef ref(one.kind, rows.number(0)); !found.contains(ref))
                found.append(ref);
        }
    }
    return found;
}

} // namespace haeje
