// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitesearch.h"

#include "core/store/search.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

Result<void> createSearchIndex(Database &database)
{
    static const char *const statements[] = {
        "CREATE VIRTUAL TABLE search_fts USING fts5(title, body, content='search_text', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2')",
        "CREATE TRIGGER search_text_ai AFTER INSERT ON search_text BEGIN "
        "INSERT INTO search_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END",
        "CREATE TRIGGER search_text_ad AFTER DELETE ON search_text BEGIN "
        "INSERT INTO search_fts(search_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END",
        "CREATE TRIGGER search_text_au AFTER UPDATE ON search_text BEGIN "
        "INSERT INTO search_fts(search_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); "
        "INSERT INTO search_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END",
    };
    for (const char *statement : statements) {
        if (const auto done = database.run(QString::fromLatin1(statement)); !done)
            return done;
    }
    return {};
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

static qint64 indexRow(Database &database, EntityRef entity)
{
    Statement find(database, "SELECT id FROM search_text WHERE kind = ? AND entity = ?");
    find.bind(entityKindName(entity.kind)).bind(entity.id);
    return find.next() ? find.number(0) : 0;
}

Result<void> indexSearchable(Database &database, EntityRef entity, const QString &title, const QString &body)
{
    Statement insert(database, "INSERT INTO search_text(kind, entity, title, body) VALUES (?, ?, ?, ?)");
    return insert.bind(entityKindName(entity.kind)).bind(entity.id).bind(title).bind(body).run();
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
    const auto done = database.run(QStringLiteral("INSERT INTO search_fts(search_fts, rank) VALUES ('integrity-check', 1)"));
    return done ? QString()
                : QCoreApplication::translate("Database", "The search index disagrees with the texts: searches may miss hits.");
}

} // namespace haeje
