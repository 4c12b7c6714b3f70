// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents.h"

#include "core/store/documenthistory.h"
#include "core/store/documentkeys.h"
#include "core/store/hiddenwork.h"
#include "core/store/search.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace haeje {

struct DocumentsWords {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

/// [kind, start, end], then the page and the language where there is one: older files have the three alone.
static QString blocksToJson(const QList<Block> &blocks)
{
    QByteArray json("[");
    for (const Block &block : blocks) {
        if (json.size() > 1)
            json += ',';
        json += '[' + QByteArray::number(int(block.kind)) + ',' + QByteArray::number(block.span.start) + ','
            + QByteArray::number(block.span.end);
        if (block.page > 0 || !block.language.isEmpty())
            json += ',' + QByteArray::number(block.page);
        if (!block.language.isEmpty()) {
            QByteArray language = block.language.toUtf8();
            language.replace('\\', "").replace('"', "");
            json += ",\"" + language + '"';
        }
        json += ']';
    }
    return QString::fromUtf8(json + ']');
}

static int codePoints(const QString &text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

PreparedText prepareText(const QString &text)
{
    return {QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex(), countWords(text), codePoints(text), searchableText(text)};
}

/// What the index finds a document by, apart from its text.
static QString foundBy(const DocumentFacts &facts)
{
    return QStringList{facts.title, facts.subtitle, facts.series, facts.authors.join(QLatin1Char(' ')), facts.outlet,
                       facts.keywords.join(QLatin1Char(' '))}
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
    statement.bind(facts.outlet).bind(facts.language).bind(facts.url).bind(listToJson(facts.keywords)).bind(listToJson(facts.downloads));
}

static Result<DocumentId> insertDocument(Database &db, const Document &document, const PreparedText &prepared, qint64 original)
{
    Statement insert(db, "INSERT INTO document(title, subtitle, series, authors, affiliation, published, published_from, published_to, "
                         "outlet, language, url, keywords, downloads, guid, words, characters, block_count, text_sha256, original, format, "
                         "pages, scan, version_of, created_at, created_by) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindFacts(insert, document.facts);
    insert.bind(document.guid.isEmpty() ? newGuid() : document.guid).bind(prepared.words).bind(prepared.characters);
    insert.bind(int(document.blocks.size())).bind(QString::fromLatin1(prepared.sha256)).bind(original).bind(document.format);
    insert.bind(document.pages).bind(int(document.scan)).bindKey(document.versionOf.value).bind(timeNow()).bind(db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    return DocumentId(insert.insertedId());
}

static Result<void> storeFound(Database &db, DocumentId id, const QList<FactFound> &found)
{
    for (const FactFound &fact : found) {
        Statement insert(db, "INSERT INTO document_fact(document, fact, value, certainty, words, place, taken, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(id.value).bind(factName(fact.fact)).bind(fact.value).bind(int(fact.certainty)).bind(fact.words).bind(fact.place);
        if (const auto done = insert.bind(int(fact.taken)).bind(fact.note).run(); !done)
            return done;
    }
    return {};
}

static Error noDocument(DocumentId id)
{
    return {DocumentsWords::tr("There is no document %1. `haeje list PROJECT documents` names those there are.").arg(id.value)};
}

static bool isThere(Database &db, DocumentId id)
{
    Statement row(db, "SELECT 1 FROM document WHERE id = ?");
    return row.bind(id.value).next();
}

Result<DocumentId> Documents::add(const Document &document, const OriginalFile &original)
{
    if (document.versionOf && !isThere(m_db, document.versionOf))
        return noDocument(document.versionOf);
    const auto file = storeOriginal(m_db, original);
    if (!file)
        return file.error();
    const PreparedText prepared = document.prepared ? *document.prepared : prepareText(document.text);
    const auto added = insertDocument(m_db, document, prepared, *file);
    if (!added)
        return added.error();
    const DocumentId id = *added;
    Statement text(m_db, "INSERT INTO document_text(document, text, blocks) VALUES (?, ?, ?)");
    if (const auto done = text.bind(id.value).bind(document.text).bind(blocksToJson(document.blocks)).run(); !done)
        return done.error();
    if (const auto done = storeKeys(m_db, id, document.facts); !done)
        return done.error();
    if (const auto done = storeFound(m_db, id, document.found); !done)
        return done.error();
    if (const auto done = recordEvent(m_db, id, QStringLiteral("imported"), {}, original.name); !done)
        return done.error();
    if (const auto done = indexSearchable(m_db, id, searchableText(foundBy(document.facts)), prepared.searchable); !done)
        return done.error();
    return id;
}

static std::optional<DocumentFacts> factsOf(Database &db, DocumentId id)
{
    const auto summary = Documents(db).summary(id);
    return summary ? std::optional(summary->facts) : std::nullopt;
}

Result<void> Documents::setFacts(DocumentId id, const DocumentFacts &facts)
{
    const auto before = factsOf(m_db, id);
    if (!before)
        return noDocument(id);
    if (*before == facts)
        return {};
    if (facts.title.trimmed().isEmpty())
        return Error{DocumentsWords::tr("A document needs a title. “%1” keeps the one it has.").arg(before->title)};
    Statement update(m_db, "UPDATE document SET title = ?, subtitle = ?, series = ?, authors = ?, affiliation = ?, published = ?, "
                           "published_from = ?, published_to = ?, outlet = ?, language = ?, url = ?, keywords = ?, downloads = ? WHERE id = ?");
    bindFacts(update, facts);
    if (const auto done = update.bind(id.value).run(); !done)
        return done;
    if (const auto done = recordFacts(m_db, id, *before, facts); !done)
        return done;
    if (const auto done = storeKeys(m_db, id, facts); !done)
        return done;
    const QString found = foundBy(facts);
    if (found == foundBy(*before))
        return {};
    return indexTitle(m_db, id, found);
}

Result<void> Documents::setFacts(const QList<DocumentId> &ids, const QList<FactKind> &which, const DocumentFacts &facts)
{
    for (const DocumentId id : ids) {
        auto changed = factsOf(m_db, id);
        if (!changed)
            return noDocument(id);
        for (const FactKind kind : which)
            copyFact(*changed, facts, kind);
        if (const auto done = setFacts(id, *changed); !done)
            return done;
    }
    return {};
}

Result<void> Documents::setText(DocumentId id, const QString &text, const QList<Block> &blocks, const QString &before, const QString &after)
{
    const auto now = summary(id);
    if (!now)
        return noDocument(id);
    const PreparedText prepared = prepareText(text);
    Statement put(m_db, "UPDATE document_text SET text = ?, blocks = ? WHERE document = ?");
    if (const auto done = put.bind(text).bind(blocksToJson(blocks)).bind(id.value).run(); !done)
        return done;
    Statement count(m_db, "UPDATE document SET words = ?, characters = ?, block_count = ?, text_sha256 = ? WHERE id = ?");
    count.bind(prepared.words).bind(prepared.characters).bind(int(blocks.size())).bind(QString::fromLatin1(prepared.sha256));
    if (const auto done = count.bind(id.value).run(); !done)
        return done;
    Statement stale(m_db, "DELETE FROM document_signature WHERE id = ?"); // worked out again when texts are compared
    if (const auto done = stale.bind(id.value).run(); !done)
        return done;
    if (const auto done = indexEntity(m_db, id, foundBy(now->facts), text); !done)
        return done;
    return recordEvent(m_db, id, QStringLiteral("text"), before, after);
}

Result<void> Documents::setState(const QList<DocumentId> &ids, ReadingState state)
{
    for (const DocumentId id : ids) {
        Statement row(m_db, "SELECT state FROM document WHERE id = ?");
        if (!row.bind(id.value).next())
            return noDocument(id);
        const auto before = ReadingState(row.integer(0));
        if (before == state)
            continue;
        Statement update(m_db, "UPDATE document SET state = ? WHERE id = ?");
        if (const auto done = update.bind(int(state)).bind(id.value).run(); !done)
            return done;
        if (const auto done = recordEvent(m_db, id, QStringLiteral("state"), readingStateName(before), readingStateName(state)); !done)
            return done;
    }
    return {};
}

Result<void> Documents::setVersionOf(DocumentId id, DocumentId earlier)
{
    const auto now = summary(id);
    if (!now)
        return noDocument(id);
    if (now->versionOf == earlier)
        return {};
    const auto before = earlier ? summary(earlier) : std::nullopt;
    if (earlier && !before)
        return noDocument(earlier);
    for (DocumentId at = earlier; at;) {
        if (at == id)
            return Error{DocumentsWords::tr("“%1” is a later version of “%2” already, so it cannot be the earlier one too.")
                             .arg(before->facts.title, now->facts.title)};
        Statement row(m_db, "SELECT version_of FROM document WHERE id = ?");
        at = row.bind(at.value).next() ? DocumentId(row.number(0)) : DocumentId();
    }
    Statement update(m_db, "UPDATE document SET version_of = ? WHERE id = ?");
    if (const auto done = update.bindKey(earlier.value).bind(id.value).run(); !done)
        return done;
    const auto name = [](DocumentId of) { return of ? QString::number(of.value) : QString(); };
    return recordEvent(m_db, id, QStringLiteral("version_of"), name(now->versionOf), name(earlier));
}

Result<void> Documents::setSignature(DocumentId id, const QByteArray &signature)
{
    if (!isThere(m_db, id))
        return noDocument(id);
    Statement known(m_db, "SELECT 1 FROM document_signature WHERE id = ?");
    if (known.bind(id.value).next()) {
        Statement update(m_db, "UPDATE document_signature SET signature = ? WHERE id = ?");
        return update.bind(QVariant(signature)).bind(id.value).run();
    }
    Statement insert(m_db, "INSERT INTO document_signature(id, signature) VALUES (?, ?)");
    return insert.bind(id.value).bind(QVariant(signature)).run();
}

Result<void> Documents::keepApart(DocumentId a, DocumentId b)
{
    if (a == b)
        return Error{DocumentsWords::tr("A document cannot be kept apart from itself. Name two.")};
    for (const DocumentId id : {a, b}) {
        if (!isThere(m_db, id))
            return noDocument(id);
    }
    if (areKeptApart(a, b))
        return {};
    Statement insert(m_db, "INSERT INTO document_apart(first, second, created_at, created_by) VALUES (?, ?, ?, ?)");
    return insert.bind(std::min(a, b).value).bind(std::max(a, b).value).bind(timeNow()).bind(m_db.coder).run();
}

Result<void> Documents::remove(DocumentId id)
{
    if (const auto clear = refuseIfHidden(m_db, id); !clear)
        return clear;
    Statement file(m_db, "SELECT original FROM document WHERE id = ?");
    file.bind(id.value);
    const qint64 original = file.next() ? file.number(0) : 0;
    Statement remove(m_db, "DELETE FROM document WHERE id = ?");
    if (const auto done = remove.bind(id.value).run(); !done)
        return done;
    Statement unused(m_db, "DELETE FROM original_file WHERE id = ? AND NOT EXISTS (SELECT 1 FROM document WHERE original = original_file.id)");
    return unused.bind(original).run();
}

} // namespace haeje
