// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitedocumentlist.h"

#include "core/store/statement.h"

namespace haeje {

static void unpack(const QByteArray &packed, std::vector<qint64> &ids)
{
    qint64 id = 0;
    for (const char c : packed) {
        if (c != ',') {
            id = id * 10 + (c - '0');
            continue;
        }
        ids.push_back(id);
        id = 0;
    }
    if (id > 0)
        ids.push_back(id);
}

static std::vector<qint64> packedIds(Statement &row)
{
    std::vector<qint64> ids;
    if (row.next()) {
        const QByteArray packed = row.bytes(0);
        ids.reserve(size_t(packed.size() / 6 + 1));
        unpack(packed, ids);
    }
    return ids;
}

static const char *sqlOf(DocumentField field)
{
#define HAEJE_BY(column) "SELECT " column ", 0, CAST(group_concat(id) AS BLOB) FROM document GROUP BY " column
    switch (field) {
    case DocumentField::Title: return HAEJE_BY("title");
    case DocumentField::Subtitle: return HAEJE_BY("subtitle");
    case DocumentField::Series: return HAEJE_BY("series");
    case DocumentField::Authors: return HAEJE_BY("authors");
    case DocumentField::Affiliation: return HAEJE_BY("affiliation");
    case DocumentField::Published:
    case DocumentField::Year: return HAEJE_BY("published");
    case DocumentField::Outlet: return HAEJE_BY("outlet");
    case DocumentField::Language: return HAEJE_BY("language");
    case DocumentField::Url: return ""; // see storedHosts
    case DocumentField::Keywords: return HAEJE_BY("keywords");
    case DocumentField::Words: return HAEJE_BY("words");
    case DocumentField::Characters: return HAEJE_BY("characters");
    case DocumentField::State: return HAEJE_BY("state");
    case DocumentField::Format: return HAEJE_BY("format");
    case DocumentField::Imported: return HAEJE_BY("substr(created_at, 1, 16)");
#undef HAEJE_BY
    case DocumentField::Passages:
        return "SELECT n, 0, CAST(group_concat(document) AS BLOB) FROM (SELECT document, count(*) AS n FROM shown_passage GROUP BY document) GROUP BY n";
    case DocumentField::Codings:
        return "SELECT n, 0, CAST(group_concat(document) AS BLOB) FROM (SELECT p.document AS document, count(*) AS n FROM main.passage p "
               "JOIN shown_coding c ON c.passage = p.id GROUP BY p.document) GROUP BY n";
    case DocumentField::Coders:
        return "SELECT c.coder, 0, CAST(group_concat(DISTINCT p.document) AS BLOB) FROM main.passage p "
               "JOIN shown_coding c ON c.passage = p.id GROUP BY c.coder";
    case DocumentField::Collection:
        return "SELECT collection, 0, CAST(group_concat(document) AS BLOB) FROM collection_document GROUP BY collection";
    case DocumentField::Attribute:
        return "SELECT value, min(number), CAST(group_concat(document) AS BLOB) FROM attribute_value WHERE attribute = ? GROUP BY value";
    }
    return "";
}

/// "https://www.example.org/a" is of www.example.org; what has no such form is of itself.
static QByteArray hostOf(const QByteArray &url)
{
    const qsizetype from = url.indexOf("://");
    if (from < 0)
        return url;
    qsizetype to = from + 3;
    while (to < url.size() && url.at(to) != '/' && url.at(to) != '?' && url.at(to) != '#' && url.at(to) != ':')
        ++to;
    return to > from + 3 ? url.mid(from + 3, to - from - 3).toLower() : url;
}

/// Addresses are nearly all different, so they come packed as a whole and are gathered here.
static QList<StoredValue> storedHosts(Database &database)
{
    QList<StoredValue> values;
    QHash<QByteArray, qsizetype> known;
    Statement row(database, "SELECT CAST(group_concat(id || ' ' || url, char(10)) AS BLOB) FROM (SELECT id, url FROM document WHERE url <> '' ORDER BY url)");
    if (!row.next())
        return values;
    const QByteArray packed = row.bytes(0);
    for (qsizetype at = 0; at < packed.size();) {
        const qsizetype end = packed.indexOf('\n', at) < 0 ? packed.size() : packed.indexOf('\n', at);
        const qsizetype blank = packed.indexOf(' ', at);
        if (blank > at && blank < end) { // else the rest of an address with a line break in it
            const QByteArray host = hostOf(packed.mid(blank + 1, end - blank - 1));
            if (!known.contains(host)) {
                known.insert(host, values.size());
                values.append({QString::fromUtf8(host), 0, {}});
            }
            values[known.value(host)].documents.push_back(packed.mid(at, blank - at).toLongLong());
        }
        at = end + 1;
    }
    return values;
}

QList<StoredValue> storedValues(Database &database, const DocumentColumn &column)
{
    if (column.field == DocumentField::Url)
        return storedHosts(database);
    QList<StoredValue> values;
    Statement rows(database, sqlOf(column.field));
    if (column.field == DocumentField::Attribute)
        rows.bind(column.attribute.value);
    while (rows.next()) {
        StoredValue value{rows.text(0), rows.real(1), {}};
        unpack(rows.bytes(2), value.documents);
        values.append(std::move(value));
    }
    return values;
}

std::vector<qint64> allDocuments(Database &database)
{
    Statement row(database, "SELECT CAST(group_concat(id) AS BLOB) FROM (SELECT id FROM document ORDER BY id)");
    return packedIds(row);
}

std::vector<qint64> documentsInOrder(Database &database, DocumentField field)
{
    const char *sql = field == DocumentField::Title
        ? "SELECT CAST(group_concat(id) AS BLOB) FROM (SELECT id FROM document_key WHERE title <> '' ORDER BY title, id)"
        : field == DocumentField::Url ? "SELECT CAST(group_concat(id) AS BLOB) FROM (SELECT id FROM document WHERE url <> '' ORDER BY url, id)"
                                      : "SELECT CAST(group_concat(id) AS BLOB) FROM (SELECT id FROM document ORDER BY created_at, id)";
    Statement row(database, sql);
    return packedIds(row);
}

QByteArray wordsOfDocuments(Database &database, std::vector<qint64> &ids)
{
    Statement row(database, "SELECT CAST(group_concat(id) AS BLOB), CAST(group_concat(words, char(30)) AS BLOB) FROM document_key");
    if (!row.next())
        return {};
    unpack(row.bytes(0), ids);
    return row.bytes(1);
}

} // namespace haeje
