// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteretrievals.h"

#include "core/store/statement.h"

#include <QHash>

namespace haeje {

namespace {

/// Numbers with a comma behind each.
class PackedNumbers
{
public:
    explicit PackedNumbers(const QByteArray &packed) : m_at(packed.constData()), m_end(packed.constData() + packed.size()) { }
    bool atEnd() const { return m_at >= m_end; }
    qint64 next()
    {
        qint64 value = 0;
        bool negative = false;
        for (; m_at < m_end && *m_at != ','; ++m_at) {
            if (*m_at == '-')
                negative = true;
            else
                value = value * 10 + (*m_at - '0');
        }
        ++m_at;
        return negative ? -value : value;
    }

private:
    const char *m_at;
    const char *m_end;
};

} // namespace

/// A weight that is not there.
static constexpr qint64 noWeight = -1000000000;

CodingKeys storedCodingKeys(Database &database)
{
    CodingKeys keys;
    Statement coders(database, "SELECT DISTINCT coder FROM shown_coding ORDER BY coder");
    while (coders.next())
        keys.coders << coders.text(0);
    for (int coder = 0; coder < int(keys.coders.size()); ++coder) {
        Statement row(database, "SELECT CAST(group_concat(c.id || ',' || c.passage || ',' || c.code || ',' || p.document || ',' || p.start_offset || ',' "
                                "|| p.end_offset || ',' || c.certainty || ',' || coalesce(c.weight, -1000000000) || ',' || p.orphan, ',') AS BLOB) "
                                "FROM shown_coding c JOIN main.passage p ON p.id = c.passage WHERE c.coder = ?");
        if (!row.bind(keys.coders.at(coder)).next() || row.isNull(0))
            continue;
        const QByteArray packed = row.bytes(0);
        for (PackedNumbers numbers(packed); !numbers.atEnd();) {
            CodingKey key;
            key.coding = CodingId(numbers.next());
            key.passage = PassageId(numbers.next());
            key.code = CodeId(numbers.next());
            key.document = DocumentId(numbers.next());
            key.span.start = int(numbers.next());
            key.span.end = int(numbers.next());
            key.coder = coder;
            key.state = CodingState(numbers.next());
            if (const qint64 weight = numbers.next(); weight != noWeight)
                key.weight = int(weight);
            (numbers.next() != 0 ? keys.unplaced : keys.codings).push_back(key);
        }
    }
    return keys;
}

} // namespace haeje
