// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documenthistory.h"
#include "core/store/documentkeys.h"
#include "core/store/documents.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace haeje {

static QList<Block> blocksFromJson(const QString &json)
{
    QList<Block> blocks;
    const QJsonArray rows = QJsonDocument::fromJson(json.toUtf8()).array();
    blocks.reserve(rows.size());
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        blocks.append({BlockKind(row.at(0).toInt()), {row.at(1).toInt(), row.at(2).toInt()}, row.at(3).toInt(), row.at(4).toString()});
    }
    return blocks;
}

static constexpr const char *summaryColumns =
    "SELECT d.id, d.guid, d.title, d.subtitle, d.series, d.authors, d.affiliation, d.published, d.outlet, d.language, d.url, d.words, "
    "d.characters, d.block_count, d.created_at, o.sha256, d.keywords, d.downloads, d.format, d.pages, d.scan, d.state, d.version_of, "
    "coalesce(p.passages, 0), coalesce(c.codings, 0) FROM document d "
    "JOIN original_file o ON o.id = d.original "
    "LEFT JOIN (SELECT document, count(*) AS passages FROM shown_passage passage %1 GROUP BY document) p ON p.document = d.id "
    "LEFT JOIN (SELECT passage.document AS document, count(*) AS codings FROM shown_coding coding JOIN main.passage passage ON passage.id = coding.passage %1 "
    "GROUP BY passage.document) c ON c.document = d.id ";

static DocumentSummary summaryFrom(Statement &row)
{
    DocumentSummary s;
    s.id = DocumentId(row.number(0));
    s.guid = row.text(1);
    s.facts.title = row.text(2);
    s.facts.subtitle = row.text(3);
    s.facts.series = row.text(4);
    s.facts.authors = listFromJson(row.text(5));
    s.facts.affiliation = row.text(6);
    s.facts.published = EdtfDate::parse(row.text(7)).value_or(EdtfDate());
    s.facts.outlet = row.text(8);
    s.facts.language = row.text(9);
    s.facts.url = row.text(10);
    s.words = row.integer(11);
    s.characters = row.integer(12);
    s.blocks = row.integer(13);
    s.importedAt = storedTime(row.text(14));
    s.sha256 = row.text(15).toLatin1();
    s.facts.keywords = listFromJson(row.text(16));
    s.facts.downloads = listFromJson(row.text(17));
    s.format = row.text(18);
    s.pages = row.integer(19);
    s.scan = row.integer(20) != 0;
    s.state = ReadingState(row.integer(21));
    s.versionOf = DocumentId(row.number(22));
    s.passages = row.integer(23);
    s.codings = row.integer(24);
    return s;
}

QList<DocumentSummary> Documents::summaries() const
{
    QList<DocumentSummary> all;
    Statement rows(m_db, QString::fromLatin1(summaryColumns).arg(QString())
                       + QStringLiteral("ORDER BY d.published_from IS NULL, d.published_from DESC, d.title, d.id"));
    while (rows.next())
        all.append(summaryFrom(rows));
    return all;
}

QList<DocumentSummary> Documents::summariesUncounted() const
{
    QList<DocumentSummary> all;
    Statement rows(m_db, QString::fromLatin1(summaryColumns).arg(QStringLiteral("WHERE 0"))
                       + QStringLiteral("ORDER BY d.published_from IS NULL, d.published_from DESC, d.title, d.id"));
    while (rows.next())
        all.append(summaryFrom(rows));
    return all;
}

std::optional<DocumentSummary> Documents::summary(DocumentId id) const
{
    Statement row(m_db, QString::fromLatin1(summaryColumns).arg(QStringLiteral("WHERE document = ?")) + QStringLiteral("WHERE d.id = ?"));
    row.bind(id.value).bind(id.value).bind(id.value);
    if (!row.next())
        return std::nullopt;
    return summaryFrom(row);
}

std::optional<Document> Documents::find(DocumentId id) const
{
    Statement row(m_db, "SELECT d.guid, d.created_at, d.created_by, o.sha256, t.text, t.blocks FROM document d JOIN original_file o "
                        "ON o.id = d.original JOIN document_text t ON t.document = d.id WHERE d.id = ?");
    row.bind(id.value);
    if (!row.next())
        return std::nullopt;
    Document document;
    document.id = id;
    document.guid = row.text(0);
    document.importedAt = storedTime(row.text(1));
    document.createdBy = row.text(2);
    document.sha256 = row.text(3).toLatin1();
    document.text = row.text(4);
    document.blocks = blocksFromJson(row.text(5));
    if (const auto known = summary(id)) {
        document.facts = known->facts;
        document.format = known->format;
        document.pages = known->pages;
        document.scan = known->scan;
        document.versionOf = known->versionOf;
    }
    return document;
}

QString Documents::text(DocumentId id) const
{
    Statement row(m_db, "SELECT text FROM document_text WHERE document = ?");
    return row.bind(id.value).next() ? row.text(0) : QString();
}

static QList<DocumentId> ids(Statement &rows)
{
    QList<DocumentId> found;
    while (rows.next())
        found.append(DocumentId(rows.number(0)));
    return found;
}

QList<DocumentId> Documents::withOriginal(const QByteArray &sha256) const
{
    Statement rows(m_db, "SELECT d.id FROM original_file o JOIN document d ON d.original = o.id WHERE o.sha256 = ? ORDER BY d.id");
    return ids(rows.bind(QString::fromLatin1(sha256)));
}

QList<DocumentId> Documents::withText(const QString &text) const
{
    Statement rows(m_db, "SELECT id FROM document WHERE text_sha256 = ? ORDER BY id");
    return ids(rows.bind(QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex())));
}

QList<DocumentId> Documents::withUrl(const QString &url) const
{
    if (url.isEmpty())
        return {};
    Statement rows(m_db, "SELECT id FROM document WHERE url = ? ORDER BY created_at, id");
    return ids(rows.bind(url));
}

QList<DocumentId> Documents::versionsOf(DocumentId id) const
{
    Statement rows(m_db, "WITH RECURSIVE chain(id) AS (SELECT id FROM document WHERE id = ? "
                         "UNION SELECT d.version_of FROM document d JOIN chain c ON d.id = c.id WHERE d.version_of IS NOT NULL "
                         "UNION SELECT d.id FROM document d JOIN chain c ON d.version_of = c.id) "
                         "SELECT d.id, d.version_of FROM document d JOIN chain c ON c.id = d.id ORDER BY d.created_at, d.id");
    rows.bind(id.value);
    QList<std::pair<DocumentId, DocumentId>> rest;
    while (rows.next())
        rest.append({DocumentId(rows.number(0)), DocumentId(rows.number(1))});
    // An earlier version stands before a later one, whenever each was imported.
    QList<DocumentId> ordered;
    while (!rest.isEmpty()) {
        const auto next = std::find_if(rest.begin(), rest.end(), [&](const auto &one) { return !one.second || ordered.contains(one.second); });
        ordered.append(next == rest.end() ? rest.takeFirst().first : rest.takeAt(next - rest.begin()).first);
    }
    return ordered;
}

QList<FactFound> Documents::found(DocumentId id) const
{
    QList<FactFound> found;
    Statement rows(m_db, "SELECT fact, value, certainty, words, place, taken, note FROM document_fact WHERE document = ? ORDER BY id");
    rows.bind(id.value);
    while (rows.next()) {
        const auto kind = factFromName(rows.text(0));
        if (kind)
            found.append({*kind, rows.text(1), Certainty(rows.integer(2)), rows.text(3), rows.text(4), rows.integer(5) != 0, rows.text(6)});
    }
    return found;
}

QList<DocumentEvent> Documents::history(DocumentId id) const
{
    return eventsOf(m_db, id);
}

QHash<DocumentId, QByteArray> Documents::signatures() const
{
    QHash<DocumentId, QByteArray> all;
    Statement rows(m_db, "SELECT id, signature FROM document_signature");
    while (rows.next())
        all.insert(DocumentId(rows.number(0)), rows.bytes(1));
    return all;
}

bool Documents::areKeptApart(DocumentId a, DocumentId b) const
{
    Statement row(m_db, "SELECT 1 FROM document_apart WHERE first = ? AND second = ?");
    return row.bind(std::min(a, b).value).bind(std::max(a, b).value).next();
}

std::optional<OriginalFile> Documents::original(DocumentId id) const
{
    Statement row(m_db, "SELECT o.sha256, o.name, o.bytes FROM document d JOIN original_file o ON o.id = d.original WHERE d.id = ?");
    if (!row.bind(id.value).next())
        return std::nullopt;
    return OriginalFile{row.text(0).toLatin1(), row.text(1), row.bytes(2)};
}

int Documents::count() const
{
    return m_db.value(QStringLiteral("SELECT count(*) FROM document")).toInt();
}

} // namespace haeje
