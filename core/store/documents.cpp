// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents.h"

#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace haeje {

static QString blocksToJson(const QList<Block> &blocks)
{
    QByteArray json("[");
    for (const Block &block : blocks) {
        if (json.size() > 1)
            json += ',';
        json += '[' + QByteArray::number(int(block.kind)) + ',' + QByteArray::number(block.span.start) + ','
            + QByteArray::number(block.span.end) + ']';
    }
    return QString::fromLatin1(json + ']');
}

static QList<Block> blocksFromJson(const QString &json)
{
    QList<Block> blocks;
    const QJsonArray rows = QJsonDocument::fromJson(json.toLatin1()).array();
    blocks.reserve(rows.size());
    for (const QJsonValue &row : rows)
        blocks.append({BlockKind(row[0].toInt()), {row[1].toInt(), row[2].toInt()}});
    return blocks;
}

static QString listToJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

static QStringList listFromJson(const QString &json)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        list << value.toString();
    return list;
}

static int codePoints(const QString &text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

static QByteArray textHash(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// What the index finds a document by, apart from its text.
static QString foundBy(const DocumentFacts &facts)
{
    return QStringList{facts.title, facts.subtitle, facts.series, facts.authors.join(QLatin1Char(' ')), facts.outlet}
        .join(QLatin1Char('\n'));
}

static Result<qint64> storeOriginal(Database &db, const OriginalFile &original)
{
    Statement find(db, "SELECT id FROM original_file WHERE sha256 = ?");
    find.bind(QString::fromLatin1(original.sha256));
    if (find.next())
        return find.number(0);
    Statement insert(db, "INSERT INTO original_file(sha256, name, bytes, created_at, created_by) VALUES (?, ?, ?, ?, ?)");
    insert.bind(QString::fromLatin1(original.sha256)).bind(original.name).bind(QVariant(original.bytes)).bind(timeNow()).bind(db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    return insert.insertedId();
}

static void bindFacts(Statement &statement, const DocumentFacts &facts)
{
    statement.bind(facts.title).bind(facts.subtitle).bind(facts.series).bind(listToJson(facts.authors)).bind(facts.affiliation);
    statement.bind(facts.published.text()).bindDay(facts.published.earliest()).bindDay(facts.published.latest());
    statement.bind(facts.outlet).bind(facts.language).bind(facts.url);
}

Result<DocumentId> Documents::add(const Document &document, const OriginalFile &original)
{
    const auto file = storeOriginal(m_db, original);
    if (!file)
        return file.error();
    Statement insert(m_db, "INSERT INTO document(title, subtitle, series, authors, affiliation, published, published_from, published_to, "
                           "outlet, language, url, guid, words, characters, block_count, text_sha256, original, created_at, created_by) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindFacts(insert, document.facts);
    insert.bind(document.guid.isEmpty() ? newGuid() : document.guid).bind(countWords(document.text)).bind(codePoints(document.text));
    insert.bind(int(document.blocks.size())).bind(QString::fromLatin1(textHash(document.text))).bind(*file).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    const DocumentId id(insert.insertedId());
    Statement text(m_db, "INSERT INTO document_text(document, text, blocks) VALUES (?, ?, ?)");
    if (const auto done = text.bind(id.value).bind(document.text).bind(blocksToJson(document.blocks)).run(); !done)
        return done.error();
    if (const auto done = indexEntity(m_db, id, foundBy(document.facts), document.text); !done)
        return done.error();
    return id;
}

Result<void> Documents::setFacts(DocumentId id, const DocumentFacts &facts)
{
    Statement update(m_db, "UPDATE document SET title = ?, subtitle = ?, series = ?, authors = ?, affiliation = ?, published = ?, "
                           "published_from = ?, published_to = ?, outlet = ?, language = ?, url = ? WHERE id = ?");
    bindFacts(update, facts);
    if (const auto done = update.bind(id.value).run(); !done)
        return done;
    return indexEntity(m_db, id, foundBy(facts), text(id));
}

Result<void> Documents::remove(DocumentId id)
{
    Statement file(m_db, "SELECT original FROM document WHERE id = ?");
    file.bind(id.value);
    const qint64 original = file.next() ? file.number(0) : 0;
    Statement remove(m_db, "DELETE FROM document WHERE id = ?");
    if (const auto done = remove.bind(id.value).run(); !done)
        return done;
    Statement unused(m_db, "DELETE FROM original_file WHERE id = ? AND NOT EXISTS (SELECT 1 FROM document WHERE original = original_file.id)");
    return unused.bind(original).run();
}

static constexpr const char *summaryColumns =
    "SELECT d.id, d.guid, d.title, d.subtitle, d.series, d.authors, d.affiliation, d.published, d.outlet, d.language, d.url, d.words, "
    "d.characters, d.block_count, d.created_at, o.sha256, coalesce(p.passages, 0), coalesce(c.codings, 0) FROM document d "
    "JOIN original_file o ON o.id = d.original "
    "LEFT JOIN (SELECT document, count(*) AS passages FROM passage %1 GROUP BY document) p ON p.document = d.id "
    "LEFT JOIN (SELECT passage.document AS document, count(*) AS codings FROM coding JOIN passage ON passage.id = coding.passage %1 "
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
    s.passages = row.integer(16);
    s.codings = row.integer(17);
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
    if (const auto facts = summary(id))
        document.facts = facts->facts;
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
    return ids(rows.bind(QString::fromLatin1(textHash(text))));
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
