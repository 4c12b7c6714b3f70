// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sentencelinks.h"

#include "core/store/passages.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <utility>

namespace haeje {

struct SentenceLinksWords {
    Q_DECLARE_TR_FUNCTIONS(SentenceLinks)
};

QList<SentenceLink> SentenceLinks::between(DocumentId left, DocumentId right) const
{
    QList<SentenceLink> all;
    Statement rows(m_db, "SELECT k.id, k.guid, k.relation, a.id, a.document, a.start_offset, a.end_offset, b.id, b.document, b.start_offset, b.end_offset "
                         "FROM sentence_link k JOIN shown_passage a ON a.id = k.left_passage JOIN shown_passage b ON b.id = k.right_passage "
                         "WHERE a.orphan = 0 AND b.orphan = 0 AND ((a.document = ? AND b.document = ?) OR (a.document = ? AND b.document = ?)) ORDER BY k.id");
    rows.bind(left.value).bind(right.value).bind(right.value).bind(left.value);
    while (rows.next()) {
        SentenceLink link{SentenceLinkId(rows.number(0)), rows.text(1), PassageId(rows.number(3)), PassageId(rows.number(7)),
                          rows.text(2) == QLatin1String("apart") ? SentenceRelation::Apart : SentenceRelation::Same,
                          DocumentId(rows.number(4)), DocumentId(rows.number(8)), {rows.integer(5), rows.integer(6)}, {rows.integer(9), rows.integer(10)}};
        if (link.leftDocument != left) {
            std::swap(link.left, link.right);
            std::swap(link.leftDocument, link.rightDocument);
            std::swap(link.leftSpan, link.rightSpan);
        }
        all.append(link);
    }
    return all;
}

Result<SentenceLinkId> SentenceLinks::set(DocumentId left, TextSpan leftSpan, DocumentId right, TextSpan rightSpan, SentenceRelation relation)
{
    if (left == right)
        return Error{SentenceLinksWords::tr("Both sentences are in one document. Choose a sentence on each side.")};
    Passages passages(m_db);
    const auto a = passages.findOrAdd(left, leftSpan);
    if (!a)
        return a.error();
    const auto b = passages.findOrAdd(right, rightSpan);
    if (!b)
        return b.error();
    const QString word = relation == SentenceRelation::Apart ? QStringLiteral("apart") : QStringLiteral("same");
    Statement there(m_db, "SELECT id, relation FROM sentence_link WHERE (left_passage = ? AND right_passage = ?) OR (left_passage = ? AND right_passage = ?)");
    if (there.bind(a->value).bind(b->value).bind(b->value).bind(a->value).next()) {
        const SentenceLinkId id(there.number(0));
        if (there.text(1) == word)
            return id;
        Statement update(m_db, "UPDATE sentence_link SET relation = ? WHERE id = ?");
        const auto done = update.bind(word).bind(id.value).run();
        return done ? Result<SentenceLinkId>(id) : Result<SentenceLinkId>(done.error());
    }
    Statement insert(m_db, "INSERT INTO sentence_link(guid, left_passage, right_passage, relation, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(newGuid()).bind(a->value).bind(b->value).bind(word).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    return SentenceLinkId(insert.insertedId());
}

Result<void> SentenceLinks::remove(SentenceLinkId id)
{
    Statement ends(m_db, "SELECT left_passage, right_passage FROM sentence_link WHERE id = ?");
    if (!ends.bind(id.value).next())
        return {};
    const PassageId passages[] = {PassageId(ends.number(0)), PassageId(ends.number(1))};
    Statement remove(m_db, "DELETE FROM sentence_link WHERE id = ?");
    if (const auto done = remove.bind(id.value).run(); !done)
        return done;
    for (const PassageId passage : passages) {
        if (const auto done = Passages(m_db).removeIfBare(passage); !done)
            return done;
    }
    return {};
}

} // namespace haeje
