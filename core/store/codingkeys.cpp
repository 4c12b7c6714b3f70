// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passages.h"
#include "core/store/retrievals.h"
#include "core/store/sqliteretrievals.h"
#include "core/store/statement.h"

#include <algorithm>

// The codings that analyses run over, and what edits touched of them.

namespace haeje {

static constexpr int rowsTold = 2000; ///< more are read again as a whole
static constexpr qsizetype editsTold = 500;

static bool standsAhead(const CodingKey &a, const CodingKey &b)
{
    if (a.document != b.document)
        return a.document < b.document;
    if (a.span.start != b.span.start)
        return a.span.start < b.span.start;
    return a.span.end != b.span.end ? a.span.end > b.span.end : a.passage != b.passage ? a.passage < b.passage : a.coding < b.coding;
}

CodingKeys Retrievals::codings() const
{
    CodingKeys keys = storedCodingKeys(m_db);
    std::sort(keys.codings.begin(), keys.codings.end(), standsAhead);
    return keys;
}

CodingKeys Retrievals::codingsOn(const QSet<PassageId> &passages) const
{
    CodingKeys keys;
    for (const PassageId passage : passages) {
        Statement rows(m_db, "SELECT c.id, c.code, p.document, p.start_offset, p.end_offset, c.certainty, c.weight, p.orphan, c.coder "
                             "FROM shown_coding c JOIN main.passage p ON p.id = c.passage WHERE c.passage = ?");
        rows.bind(passage.value);
        while (rows.next()) {
            CodingKey key{CodingId(rows.number(0)), passage, DocumentId(rows.number(2)), CodeId(rows.number(1)), {rows.integer(3), rows.integer(4)}};
            key.state = CodingState(rows.integer(5));
            if (!rows.isNull(6))
                key.weight = rows.integer(6);
            const QString coder = rows.text(8);
            key.coder = int(keys.coders.indexOf(coder));
            if (key.coder < 0) {
                key.coder = int(keys.coders.size());
                keys.coders << coder;
            }
            (rows.integer(7) != 0 ? keys.unplaced : keys.codings).push_back(key);
        }
    }
    std::sort(keys.codings.begin(), keys.codings.end(), standsAhead);
    return keys;
}

QList<QPair<DocumentId, int>> Retrievals::textLengths() const
{
    QList<QPair<DocumentId, int>> all;
    Statement rows(m_db, "SELECT id, characters FROM document ORDER BY published_from IS NULL, published_from DESC, title, id");
    while (rows.next())
        all.append({DocumentId(rows.number(0)), rows.integer(1)});
    return all;
}

void Retrievals::note(Tables touched, const Passages &passages)
{
    static constexpr Tables told = TableFlag::Passages | TableFlag::Documents | TableFlag::Coders;
    ++m_revision;
    m_noted.append({touched, touched & told ? passages.lastTouched(rowsTold) : TouchedCodings()});
    if (m_noted.size() > editsTold)
        m_noted.removeFirst();
}

CodingChanges Retrievals::changesSince(qint64 revision) const
{
    CodingChanges changes{m_revision, {}, TouchedCodings()};
    const qint64 edits = m_revision - revision;
    if (edits < 0 || revision < 0 || edits > m_noted.size())
        return {m_revision, Tables(~0), std::nullopt};
    for (qsizetype i = m_noted.size() - edits; i < m_noted.size(); ++i) {
        const Noted &one = m_noted.at(i);
        changes.tables |= one.tables;
        if (!one.rows || (changes.rows && changes.rows->passages.size() > rowsTold))
            changes.rows.reset();
        if (!changes.rows)
            continue;
        changes.rows->documents.unite(one.rows->documents);
        changes.rows->codings.unite(one.rows->codings);
        changes.rows->passages.unite(one.rows->passages);
        changes.rows->rows.unite(one.rows->rows);
        changes.rows->ofCodings.unite(one.rows->ofCodings);
    }
    return changes;
}

} // namespace haeje
