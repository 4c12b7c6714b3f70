// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project_private.h"
#include "core/store/sqlitesearch.h"
#include "core/store/sqliteshown.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

namespace haeje {

struct CheckWords {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

static void checkFile(Database &db, QStringList &wrong)
{
    Statement integrity(db, "PRAGMA integrity_check");
    while (integrity.next()) {
        if (integrity.text(0) != QLatin1String("ok"))
            wrong << CheckWords::tr("The file is damaged: %1.").arg(integrity.text(0));
    }
    Statement keys(db, "PRAGMA foreign_key_check");
    while (keys.next())
        wrong << CheckWords::tr("Row %1 of %2 points at a row of %3 that is not there.")
                     .arg(keys.number(1))
                     .arg(keys.text(0), keys.text(2));
}

static void checkOriginals(Database &db, QStringList &wrong)
{
    Statement files(db, "SELECT name, sha256, bytes FROM original_file");
    while (files.next()) {
        if (QCryptographicHash::hash(files.bytes(2), QCryptographicHash::Sha256).toHex() != files.text(1).toLatin1())
            wrong << CheckWords::tr("The original file “%1” is not what was imported: its checksum differs.")
                         .arg(files.text(0));
    }
}

/// Blocks in order inside the text, passages with their quotes.
static void checkTexts(Database &db, QStringList &wrong)
{
    const Documents documents(db);
    const Passages passages(db);
    Statement rows(db, "SELECT id, title FROM document");
    while (rows.next()) {
        const DocumentId id(rows.number(0));
        const auto document = documents.find(id);
        if (!document) {
            wrong << CheckWords::tr("Document %1 “%2” has no text.").arg(id.value).arg(rows.text(1));
            continue;
        }
        int end = 0;
        for (const Block &block : document->blocks) {
            if (block.span.start < end || block.span.end > document->text.size() || block.span.isEmpty()) {
                wrong << CheckWords::tr("Document %1 “%2” has a block outside its text or out of order, at %3.")
                             .arg(id.value)
                             .arg(rows.text(1))
                             .arg(block.span.start);
                break;
            }
            end = block.span.end;
            if (block.kind > BlockKind::Footnote || block.page < 0 || (document->pages > 0 && block.page > document->pages))
                wrong << CheckWords::tr("Document %1 “%2” has a block of no kind or on no page, at %3.")
                             .arg(id.value)
                             .arg(rows.text(1))
                             .arg(block.span.start);
        }
        for (const Passage &passage : passages.ofDocument(id)) {
            if (passage.span.end > document->text.size() || document->text.mid(passage.span.start, passage.span.length()) != passage.quote)
                wrong << CheckWords::tr("Passage %1 in document %2 does not hold its quote.")
                             .arg(passage.id.value)
                             .arg(id.value);
        }
    }
}

/// Memos and evidence point by kind and id, which the file itself cannot check.
static void checkLinks(Database &db, QStringList &wrong)
{
    for (const char *word : {"document", "passage", "coding", "code", "memo", "actor", "occasion", "message", "version", "figure", "chart", "collection",
                             "claim", "code_group", "retrieval", "settlement"}) {
        const QString kind = QString::fromLatin1(word);
        for (const char *link : {"memo:on_kind:on_id", "evidence:subject_kind:subject_id", "search_text:kind:entity", "memo_link:to_kind:to_id"}) {
            const QStringList part = QString::fromLatin1(link).split(QLatin1Char(':'));
            const int lost = db.value(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 = '%4' AND %3 NOT IN (SELECT id FROM %4)")
                                          .arg(part.at(0), part.at(1), part.at(2), kind))
                                 .toInt();
            if (lost > 0)
                wrong << CheckWords::tr("%n rows of %1 point at a %2 that is not there.", nullptr, lost)
                             .arg(part.at(0), kind);
        }
    }
    const int unfound = db.value(QStringLiteral("SELECT count(*) FROM document WHERE id NOT IN (SELECT entity FROM search_text WHERE "
                                                "kind = 'document')"))
                            .toInt();
    if (unfound > 0)
        wrong << CheckWords::tr("%n documents are missing from the search index.", nullptr, unfound);
}

/// Rows of a table whose chain by the column comes back to itself.
static QStringList circlesIn(Database &db, const QString &table, const QString &column, const QString &name)
{
    QHash<qint64, qint64> next;
    QHash<qint64, QString> names;
    Statement rows(db, QStringLiteral("SELECT id, %1, %2 FROM %3 WHERE %1 IS NOT NULL").arg(column, name, table));
    while (rows.next()) {
        next.insert(rows.number(0), rows.number(1));
        names.insert(rows.number(0), rows.text(2));
    }
    QSet<qint64> ending; // known to lead to an end
    QStringList circles;
    for (auto start = next.cbegin(); start != next.cend(); ++start) {
        QSet<qint64> way;
        qint64 at = start.key();
        while (next.contains(at) && !ending.contains(at) && !way.contains(at)) {
            way.insert(at);
            at = next.value(at);
        }
        if (way.contains(at))
            circles << names.value(at);
        ending.unite(way);
    }
    return circles;
}

static void checkLibrary(Database &db, QStringList &wrong)
{
    for (const QString &name : circlesIn(db, QStringLiteral("collection"), QStringLiteral("parent"), QStringLiteral("name")))
        wrong << CheckWords::tr("The collection “%1” lies below itself, so it is not shown.").arg(name);
    for (const QString &name : circlesIn(db, QStringLiteral("document"), QStringLiteral("version_of"), QStringLiteral("title")))
        wrong << CheckWords::tr("The document “%1” is an earlier version of itself.").arg(name);
    for (const Attribute &attribute : Attributes(db).all()) {
        Statement values(db, "SELECT document, value, number FROM attribute_value WHERE attribute = ?");
        values.bind(attribute.id.value);
        while (values.next()) {
            const std::optional<double> number = values.isNull(2) ? std::nullopt : std::optional(values.real(2));
            if (const auto fits = checkAttributeValue(attribute, values.text(1), number); !fits)
                wrong << CheckWords::tr("Document %1 has a value that does not fit: %2").arg(values.number(0)).arg(fits.error().message);
        }
    }
    const int keyless = db.value(QStringLiteral("SELECT count(*) FROM document WHERE id NOT IN (SELECT id FROM document_key)")).toInt();
    if (keyless > 0)
        wrong << CheckWords::tr("%n documents are missing from the lists' order.", nullptr, keyless);
    const int states = db.value(QStringLiteral("SELECT count(*) FROM document WHERE state NOT BETWEEN 0 AND 2")).toInt();
    if (states > 0)
        wrong << CheckWords::tr("%n documents have a reading state that is none.", nullptr, states);
    Statement facts(db, "SELECT DISTINCT fact FROM document_fact");
    while (facts.next()) {
        if (!factFromName(facts.text(0)))
            wrong << CheckWords::tr("“%1” was found at import, but this is no fact of a document.").arg(facts.text(0));
    }
}

QStringList checkProject(Database &database)
{
    const auto shown = database.shownCoders;
    if (const auto all = showCoders(database, std::nullopt); !all)
        return {all.message()};
    QStringList wrong;
    checkFile(database, wrong);
    checkOriginals(database, wrong);
    checkTexts(database, wrong);
    checkLinks(database, wrong);
    checkLibrary(database, wrong);
    if (const QString index = checkSearchIndex(database); !index.isEmpty())
        wrong << index;
    if (!database.readError.isEmpty())
        wrong << database.readError;
    if (const auto back = showCoders(database, shown); !back)
        wrong << back.message();
    return wrong;
}

} // namespace haeje
