// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitesearch.h"

#include "core/store/search.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

/// Texts are indexed together: the index writes a segment for each statement that reaches it, and merges what it wrote.
static constexpr int rowsTogether = 256;
static constexpr qint64 charactersTogether = 1000000;

static Result<void> runAll(Database &database, std::initializer_list<const char *> statements)
{
    for (const char *statement : statements) {
        if (const auto done = database.run(QString::fromLatin1(statement)); !done)
            return done;
    }
    return {};
}

Result<void> createSearchIndex(Database &database)
{
    return database.run(QStringLiteral("CREATE VIRTUAL TABLE search_fts USING fts5(title, body, content='search_text', content_rowid='id', "
                                       "tokenize='unicode61 remove_diacritics 2')"));
}

Result<void> watchSearchText(Database &database)
{
    // Files of earlier versions have triggers of their own that index row by row.
    return runAll(database, {
        "DROP TRIGGER IF EXISTS main.search_text_ai", "DROP TRIGGER IF EXISTS main.search_text_ad", "DROP TRIGGER IF EXISTS main.search_text_au",
        "CREATE TEMP TABLE search_coming (id INTEGER PRIMARY KEY, characters INTEGER NOT NULL)",
        "CREATE TEMP TABLE search_leaving (id INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL)",
        "CREATE TEMP TRIGGER search_text_comes AFTER INSERT ON main.search_text BEGIN "
        "INSERT INTO search_coming VALUES (new.id, length(new.body)); END",
        "CREATE TEMP TRIGGER search_text_leaves AFTER DELETE ON main.search_text BEGIN "
        "INSERT INTO search_leaving SELECT old.id, old.title, old.body WHERE old.id NOT IN (SELECT id FROM search_coming); "
        "DELETE FROM search_coming WHERE id = old.id; END",
        "CREATE TEMP TRIGGER search_text_changes AFTER UPDATE ON main.search_text BEGIN "
        "INSERT INTO search_leaving SELECT old.id, old.title, old.body WHERE old.id NOT IN (SELECT id FROM search_coming); "
        "DELETE FROM search_coming WHERE id = old.id; "
        "INSERT INTO search_coming VALUES (new.id, length(new.body)); END",
    });
}

Result<void> indexWatched(Database &database)
{
    // What leaves goes first: a row that came back under its old number is in both.
    return runAll(database, {
        "INSERT INTO search_fts(search_fts, rowid, title, body) SELECT 'delete', id, title, body FROM search_leaving ORDER BY id",
        "DELETE FROM search_leaving",
        "INSERT INTO search_fts(rowid, title, body) SELECT s.id, s.title, s.body FROM search_coming c CROSS JOIN search_text s ON s.id = c.id ORDER BY c.id",
        "DELETE FROM search_coming",
    });
}

Result<void> indexWatchedIfMany(Database &database)
{
    Statement waiting(database, "SELECT (SELECT count(*) FROM search_coming) + (SELECT count(*) FROM search_leaving), "
                                "(SELECT sum(characters) FROM search_coming)");
    if (!waiting.next() || (waiting.integer(0) < rowsTogether && waiting.number(1) < charactersTogether))
        return {};
    return indexWatched(database);
}

Result<void> createLinkTriggers(Database &database, const QStringList &kinds)
{
    for (const QString &kind : kinds) {
        const auto done = database.run(
            QStringLiteral("CREATE TRIGGER %1_links AFTER DELETE ON %1 BEGIN "
                           "DELETE FROM memo WHERE on_kind = '%1' AND on_id = old.id; "
                           "DELETE FROM evidence WHERE subject_kind = '%1' AND subject_id = old.id; "
                           "DELETE FROM search_text WHERE kind = '%1' AND entity = old.id; END")
                .arg(kind));
        if (!done)
            return done;
    }
    return {};
}

Result<void> createMemoChainTrigger(Database &database)
{
    // A trigger does not start itself, so the memos on memos on it are named at once.
    const QString above = QStringLiteral("(WITH RECURSIVE above(id) AS (SELECT id FROM main.memo WHERE on_kind = 'memo' AND on_id = old.id UNION SELECT m.id FROM "
                                         "main.memo m JOIN above ON m.on_kind = 'memo' AND m.on_id = above.id) SELECT id FROM above)");
    return runAll(database, {"DROP TRIGGER IF EXISTS memo_links",
                             qPrintable(QStringLiteral("CREATE TRIGGER memo_links AFTER DELETE ON memo BEGIN "
                                                       "DELETE FROM evidence WHERE subject_kind = 'memo' AND subject_id = old.id; "
                                                       "DELETE FROM search_text WHERE kind = 'memo' AND (entity = old.id OR entity IN %1); "
                                                       "DELETE FROM memo_link WHERE to_kind = 'memo' AND (to_id = old.id OR to_id IN %1); "
                                                       "DELETE FROM memo WHERE id IN %1; END")
                                            .arg(above))});
}

Result<void> createMemoLinkTriggers(Database &database, const QStringList &kinds)
{
    for (const QString &kind : kinds) {
        const auto done = database.run(QStringLiteral("CREATE TRIGGER %1_memo_links AFTER DELETE ON %1 BEGIN "
                                                      "DELETE FROM memo_link WHERE to_kind = '%1' AND to_id = old.id; END")
                                           .arg(kind));
        if (!done)
            return done;
    }
    return {};
}

static qint64 indexRow(Database &database, EntityRef entity)
{
    Statement find(database, "SELECT id FROM search_text WHERE kind = ? AND entity = ?");
    find.bind(entityKindName(entity.kind)).bind(entity.id);
    return find.next() ? find.number(0) : 0;
}

Result<void> indexSearchable(Database &database, EntityRef entity, const QString &title, const QString &body)
{
    Statement insert(database, "INSERT INTO search_text(kind, entity, title, body) VALUES (?, ?, ?, ?)");
    if (const auto done = insert.bind(entityKindName(entity.kind)).bind(entity.id).bind(title).bind(body).run(); !done)
        return done;
    return indexWatchedIfMany(database);
}

Result<void> indexTitle(Database &database, EntityRef entity, const QString &title)
{
    Statement update(database, "UPDATE search_text SET title = ? WHERE id = ?");
    return update.bind(searchableText(title)).bind(indexRow(database, entity)).run();
}

Result<void> indexEntity(Database &database, EntityRef entity, const QString &title, const QString &body)
{
    const qint64 row = indexRow(database, entity);
    if (row == 0)
        return indexSearchable(database, entity, searchableText(title), searchableText(body));
    Statement update(database, "UPDATE search_text SET title = ?, body = ? WHERE id = ?");
    return update.bind(searchableText(title)).bind(searchableText(body)).bind(row).run();
}

QString checkSearchIndex(Database &database)
{
    if (!database.isWritable()) // FTS5 checks itself by a write
        return {};
    auto done = indexWatched(database); // in the midst of a long edit
    if (done)
        done = database.run(QStringLiteral("INSERT INTO search_fts(search_fts, rank) VALUES ('integrity-check', 1)"));
    return done ? QString()
                : QCoreApplication::translate("Database", "The search index disagrees with the texts: searches may miss hits.");
}

} // namespace haeje
