// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passages.h"

#include "core/store/hiddenwork.h"
#include "core/store/links.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

static constexpr int contextLength = 32;

struct PassagesWords {
    Q_DECLARE_TR_FUNCTIONS(Passages)
};

static bool splitsSurrogatePair(const QString &text, int offset)
{
    return offset > 0 && offset < text.size() && text.at(offset - 1).isHighSurrogate() && text.at(offset).isLowSurrogate();
}

/// Why the span cannot be a passage of the text; success if it can.
static Result<void> checkSpan(const QString &text, TextSpan span)
{
    if (span.isEmpty() || span.start < 0 || span.end > text.size())
        return Error{
            PassagesWords::tr(
                "The passage %1 to %2 does not lie within the document, which has %3 characters (UTF-16 units).")
                .arg(span.start)
                .arg(span.end)
                .arg(text.size())};
    if (splitsSurrogatePair(text, span.start) || splitsSurrogatePair(text, span.end))
        return Error{PassagesWords::tr("The passage %1 to %2 would split a character in two. Move its edge by one.")
                         .arg(span.start)
                         .arg(span.end)};
    return {};
}

/// Null for an unknown document. Good until the next call.
const QString *Passages::textOf(DocumentId document)
{
    Statement hash(m_db, "SELECT text_sha256 FROM document WHERE id = ?");
    if (!hash.bind(document.value).next())
        return nullptr;
    const QByteArray sha256 = hash.text(0).toLatin1();
    if (sha256 != m_textSha256 || sha256.isEmpty()) {
        Statement read(m_db, "SELECT text FROM document_text WHERE document = ?");
        if (!read.bind(document.value).next())
            return nullptr;
        m_text = read.text(0);
        m_textSha256 = sha256;
    }
    return &m_text;
}

Result<PassageId> Passages::findOrAdd(DocumentId document, TextSpan span)
{
    Statement same(m_db, "SELECT id FROM main.passage WHERE document = ? AND start_offset = ? AND end_offset = ? AND orphan = 0");
    same.bind(document.value).bind(span.start).bind(span.end);
    if (same.next())
        return PassageId(same.number(0));
    const QString *found = textOf(document);
    if (!found)
        return Error{PassagesWords::tr("There is no document %1. `haeje list PROJECT documents` names those there are.")
                         .arg(document.value)};
    const QString &text = *found;
    if (const auto good = checkSpan(text, span); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO passage(guid, document, start_offset, end_offset, quote, before, after, created_at, created_by) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(newGuid()).bind(document.value).bind(span.start).bind(span.end).bind(text.mid(span.start, span.length()));
    const int from = std::max(0, span.start - contextLength);
    insert.bind(text.mid(from, span.start - from)).bind(text.mid(span.end, contextLength)).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    return PassageId(insert.insertedId());
}

Result<void> Passages::setSpan(PassageId id, TextSpan span)
{
    const auto passage = find(id);
    if (!passage)
        return Error{PassagesWords::tr("This passage is gone. Someone removed it; undo brings it back.")};
    const QString *found = textOf(passage->document);
    const QString text = found ? *found : QString();
    if (const auto good = checkSpan(text, span); !good)
        return good;
    Statement same(m_db, "SELECT 1 FROM main.passage WHERE document = ? AND start_offset = ? AND end_offset = ? AND orphan = 0 AND id <> ?");
    same.bind(passage->document.value).bind(span.start).bind(span.end).bind(id.value);
    if (same.next())
        return Error{PassagesWords::tr("There is a passage of exactly these words already. Put the codes on that one.")};
    if (const auto kept = leaveHiddenBehind(m_db, id); !kept)
        return kept;
    const int from = std::max(0, span.start - contextLength);
    Statement update(m_db, "UPDATE passage SET start_offset = ?, end_offset = ?, quote = ?, before = ?, after = ? WHERE id = ?");
    update.bind(span.start).bind(span.end).bind(text.mid(span.start, span.length()));
    return update.bind(text.mid(from, span.start - from)).bind(text.mid(span.end, contextLength)).bind(id.value).run();
}

Result<void> Passages::remove(PassageId id)
{
    if (const auto kept = leaveHiddenBehind(m_db, id); !kept)
        return kept;
    Statement remove(m_db, "DELETE FROM passage WHERE id = ?");
    return remove.bind(id.value).run();
}

static constexpr const char *passageColumns =
    "SELECT id, guid, document, start_offset, end_offset, quote, before, after, created_at, created_by, orphan FROM ";

static Passage passageFrom(Statement &row)
{
    return {PassageId(row.number(0)), row.text(1), DocumentId(row.number(2)), {row.integer(3), row.integer(4)}, row.text(5),
            row.text(6), row.text(7), storedTime(row.text(8)), row.text(9), row.integer(10) != 0};
}

std::optional<Passage> Passages::find(PassageId id) const
{
    Statement row(m_db, QString::fromLatin1(passageColumns) + QStringLiteral("main.passage WHERE id = ?"));
    if (!row.bind(id.value).next())
        return std::nullopt;
    return passageFrom(row);
}

QList<Passage> Passages::orphans(DocumentId document) const
{
    QList<Passage> all;
    Statement rows(m_db, QString::fromLatin1(passageColumns)
                       + QStringLiteral("shown_passage WHERE orphan = 1 AND (? = 0 OR document = ?) ORDER BY document, start_offset, id"));
    rows.bind(document.value).bind(document.value);
    while (rows.next())
        all.append(passageFrom(rows));
    return all;
}

QList<Passage> Passages::everyOneOf(DocumentId document) const
{
    QList<Passage> all;
    Statement rows(m_db, QString::fromLatin1(passageColumns)
                       + QStringLiteral("main.passage WHERE document = ? AND orphan = 0 ORDER BY start_offset, end_offset DESC, id"));
    rows.bind(document.value);
    while (rows.next())
        all.append(passageFrom(rows));
    return all;
}

QList<Passage> Passages::ofDocument(DocumentId id) const
{
    QList<Passage> all;
    Statement rows(m_db, QString::fromLatin1(passageColumns)
                       + QStringLiteral("shown_passage WHERE document = ? AND orphan = 0 ORDER BY start_offset, end_offset DESC, id"));
    rows.bind(id.value);
    while (rows.next())
        all.append(passageFrom(rows));
    return all;
}

int Passages::count() const
{
    return m_db.value(QStringLiteral("SELECT count(*) FROM shown_passage")).toInt();
}

Result<void> Passages::link(EntityRef subject, PassageId passage)
{
    if (const auto there = checkExists(m_db, subject); !there)
        return there;
    Statement insert(m_db, "INSERT INTO evidence(subject_kind, subject_id, position, passage, created_at, created_by) "
                           "SELECT ?, ?, (SELECT count(*) FROM evidence WHERE subject_kind = ? AND subject_id = ?), ?, ?, ? "
                           "WHERE NOT EXISTS (SELECT 1 FROM evidence WHERE subject_kind = ? AND subject_id = ? AND passage = ?)");
    const QString kind = entityKindName(subject.kind);
    insert.bind(kind).bind(subject.id).bind(kind).bind(subject.id).bind(passage.value).bind(timeNow()).bind(m_db.coder);
    return insert.bind(kind).bind(subject.id).bind(passage.value).run();
}

Result<void> Passages::unlink(EntityRef subject, PassageId passage)
{
    Statement remove(m_db, "DELETE FROM evidence WHERE subject_kind = ? AND subject_id = ? AND passage = ?");
    if (const auto done = remove.bind(entityKindName(subject.kind)).bind(subject.id).bind(passage.value).run(); !done)
        return done;
    return removeIfBare(passage);
}

QList<PassageId> Passages::evidenceOf(EntityRef subject) const
{
    QList<PassageId> passages;
    Statement rows(m_db, "SELECT passage FROM evidence WHERE subject_kind = ? AND subject_id = ? ORDER BY position, id");
    rows.bind(entityKindName(subject.kind)).bind(subject.id);
    while (rows.next())
        passages.append(PassageId(rows.number(0)));
    return passages;
}

QList<EntityRef> Passages::standingOn(PassageId passage) const
{
    QList<EntityRef> subjects;
    Statement rows(m_db, "SELECT subject_kind, subject_id FROM shown_evidence WHERE passage = ? ORDER BY id");
    rows.bind(passage.value);
    while (rows.next())
        subjects.append(EntityRef(entityKindFromName(rows.text(0)), rows.number(1)));
    return subjects;
}

Result<void> Passages::removeIfBare(PassageId id)
{
    Statement remove(m_db, "DELETE FROM passage WHERE id = ? AND NOT EXISTS (SELECT 1 FROM main.coding c WHERE c.passage = passage.id) "
                           "AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.passage = passage.id) "
                           "AND NOT EXISTS (SELECT 1 FROM main.memo m WHERE m.on_kind = 'passage' AND m.on_id = passage.id) "
                           "AND NOT EXISTS (SELECT 1 FROM code WHERE code.example = passage.id) "
                           "AND NOT EXISTS (SELECT 1 FROM sentence_link k WHERE k.left_passage = passage.id OR k.right_passage = passage.id) "
                           "AND NOT EXISTS (SELECT 1 FROM memo_link l WHERE l.to_kind = 'passage' AND l.to_id = passage.id)");
    return remove.bind(id.value).run();
}

} // namespace haeje
