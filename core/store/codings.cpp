// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSet>

namespace haeje {

Result<CodingId> Passages::addCoding(PassageId passage, CodeId code, const QString &memo)
{
    return addCoding(passage, code, memo, m_db.coder);
}

Result<CodingId> Passages::addCoding(PassageId passage, CodeId code, const QString &memo, const QString &coder)
{
    Statement same(m_db, "SELECT id FROM main.coding WHERE passage = ? AND code = ? AND coder = ?");
    if (same.bind(passage.value).bind(code.value).bind(coder).next())
        return CodingId(same.number(0));
    Statement insert(m_db, "INSERT INTO coding(guid, passage, code, coder, memo, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(newGuid()).bind(passage.value).bind(code.value).bind(coder).bind(memo).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    return CodingId(insert.insertedId());
}

Result<void> Passages::removeCoding(CodingId id)
{
    Statement find(m_db, "SELECT passage FROM main.coding WHERE id = ?");
    if (!find.bind(id.value).next())
        return {};
    Statement remove(m_db, "DELETE FROM coding WHERE id = ?");
    if (const auto done = remove.bind(id.value).run(); !done)
        return done;
    return removeIfBare(PassageId(find.number(0)));
}

Result<void> Passages::setCodingMemo(CodingId id, const QString &memo)
{
    Statement update(m_db, "UPDATE coding SET memo = ? WHERE id = ?");
    return update.bind(memo).bind(id.value).run();
}

static constexpr const char *codingColumns =
    "SELECT coding.id, coding.guid, coding.passage, coding.code, coding.coder, coding.memo, coding.created_at, passage.document, "
    "document.title, passage.start_offset, passage.end_offset, passage.quote, coding.weight, coding.certainty, passage.orphan FROM shown_coding coding JOIN main.passage passage ON passage.id = coding.passage "
    "JOIN document ON document.id = passage.document ";

/// Paths of all codes, read once for a list.
class CodePaths
{
public:
    explicit CodePaths(Database &db)
        : m_codes(db)
    {
    }
    QString path(CodeId id)
    {
        auto it = m_paths.find(id);
        if (it == m_paths.end())
            it = m_paths.insert(id, m_codes.path(id));
        return *it;
    }

private:
    Codes m_codes;
    QHash<CodeId, QString> m_paths;
};

static QList<CodingRow> readRows(Database &db, Statement &rows)
{
    QList<CodingRow> all;
    CodePaths paths(db);
    while (rows.next()) {
        CodingRow row;
        row.coding = {CodingId(rows.number(0)), rows.text(1), PassageId(rows.number(2)), CodeId(rows.number(3)), rows.text(4),
                      rows.text(5), storedTime(rows.text(6)), rows.isNull(12) ? std::nullopt : std::optional(rows.integer(12)),
                      CodingState(rows.integer(13))};
        row.document = DocumentId(rows.number(7));
        row.documentTitle = rows.text(8);
        row.span = {rows.integer(9), rows.integer(10)};
        row.quote = rows.text(11);
        row.orphan = rows.integer(14) != 0;
        row.codePath = paths.path(row.coding.code);
        all.append(row);
    }
    return all;
}

static QString inPlaceOrder(const char *where)
{
    return QString::fromLatin1(codingColumns) + QString::fromLatin1(where)
        + QStringLiteral(" ORDER BY passage.document, passage.start_offset, passage.end_offset DESC, coding.id");
}

std::optional<CodingRow> Passages::coding(CodingId id) const
{
    Statement rows(m_db, inPlaceOrder("WHERE coding.id = ?"));
    const QList<CodingRow> found = readRows(m_db, rows.bind(id.value));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<CodingRow> Passages::codings() const
{
    Statement rows(m_db, inPlaceOrder(""));
    return readRows(m_db, rows);
}

QList<CodingRow> Passages::codingsOf(DocumentId document) const
{
    Statement rows(m_db, inPlaceOrder("WHERE passage.document = ?"));
    return readRows(m_db, rows.bind(document.value));
}

QList<CodingMark> Passages::marksOf(DocumentId document) const
{
    QList<CodingMark> marks;
    QSet<QString> coders; // a few names stand on many rows
    Statement rows(m_db, "SELECT coding.id, passage.id, coding.code, passage.start_offset, passage.end_offset, coding.coder, "
                         "coding.certainty FROM shown_passage passage LEFT JOIN shown_coding coding ON coding.passage = passage.id WHERE passage.document = ? AND orphan = 0 "
                         "ORDER BY passage.start_offset, passage.end_offset DESC, passage.id, coding.id");
    rows.bind(document.value);
    while (rows.next())
        marks.append({CodingId(rows.number(0)), PassageId(rows.number(1)), CodeId(rows.number(2)),
                      {rows.integer(3), rows.integer(4)}, *coders.insert(rows.text(5)), CodingState(rows.integer(6))});
    return marks;
}

QList<CodingRow> Passages::codingsOf(PassageId passage) const
{
    Statement rows(m_db, inPlaceOrder("WHERE coding.passage = ?"));
    return readRows(m_db, rows.bind(passage.value));
}

QList<CodingRow> Passages::codingsOf(CodeId code, bool withBelow) const
{
    if (!withBelow) {
        Statement rows(m_db, inPlaceOrder("WHERE coding.code = ?"));
        return readRows(m_db, rows.bind(code.value));
    }
    Statement rows(m_db, inPlaceOrder("WHERE coding.code IN (WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT code.id FROM code JOIN "
                                      "below ON code.parent = below.id) SELECT id FROM below)"));
    return readRows(m_db, rows.bind(code.value));
}

int Passages::codingCount() const
{
    return m_db.value(QStringLiteral("SELECT count(*) FROM shown_coding")).toInt();
}

QStringList Passages::coders() const
{
    QStringList names;
    Statement rows(m_db, "SELECT DISTINCT coder FROM shown_coding ORDER BY coder");
    while (rows.next())
        names << rows.text(0);
    return names;
}

} // namespace haeje
