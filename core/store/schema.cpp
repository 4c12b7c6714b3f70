// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/database.h"
#include "core/store/documentkeys.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <functional>

namespace haeje {

struct DatabaseWords {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

static QString schemaFile(int number)
{
    return QStringLiteral(":/haeje/schema/%1.sql").arg(number, 4, 10, QLatin1Char('0'));
}

int newestSchema()
{
    int number = 0;
    while (QFile::exists(schemaFile(number + 1)))
        ++number;
    return number;
}

/// What of a schema is no plain SQL: the index, triggers, columns that are worked out.
static Result<void> finishSchema(Database &database, int number)
{
    const auto kinds = [](const char *words) { return QString::fromLatin1(words).split(QLatin1Char(' ')); };
    if (number == 1) {
        if (const auto done = createSearchIndex(database); !done)
            return done;
        return createLinkTriggers(database, kinds("document passage coding code memo actor occasion message version figure chart"));
    }
    if (number == 2) {
        if (const auto done = createLinkTriggers(database, kinds("collection")); !done)
            return done;
        return storeAllKeys(database);
    }
    if (number == 3) {
        // The project's own number: what a computer keeps of a project is kept by it, wherever the file lies.
        if (const auto done = database.run(QStringLiteral("INSERT INTO project_fact(name, value) VALUES ('guid', '%1')").arg(newGuid())); !done)
            return done;
        if (const auto done = createMemoChainTrigger(database); !done)
            return done;
        if (const auto done = createLinkTriggers(database, kinds("claim code_group retrieval settlement")); !done)
            return done;
        return createMemoLinkTriggers(database, kinds("document passage coding code memo actor occasion message version figure chart "
                                                      "collection claim code_group retrieval settlement"));
    }
    return {};
}

static Result<void> runSchemaFiles(Database &database, int from)
{
    for (int number = from; number <= newestSchema(); ++number) {
        QFile file(schemaFile(number));
        if (!file.open(QIODevice::ReadOnly))
            return Error{DatabaseWords::tr("This copy of Haeje is incomplete (schema %1 is missing). Install it anew.")
                             .arg(number)};
        if (const auto done = database.runScript(QString::fromUtf8(file.readAll())); !done)
            return done;
        if (const auto done = finishSchema(database, number); !done)
            return done;
    }
    return database.run(QStringLiteral("PRAGMA user_version=%1").arg(newestSchema()));
}

static Result<void> inTransaction(Database &database, const std::function<Result<void>()> &work)
{
    if (const auto begun = database.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    auto done = work();
    if (done)
        done = database.run(QStringLiteral("COMMIT"));
    if (!done)
        (void)database.run(QStringLiteral("ROLLBACK"));
    return done;
}

Result<void> createSchema(Database &database)
{
    return inTransaction(database, [&]() -> Result<void> {
        if (const auto done = runSchemaFiles(database, 1); !done)
            return done;
        return database.run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    });
}

Result<void> checkSchema(Database &database)
{
    const QVariant id = database.value(QStringLiteral("PRAGMA application_id"));
    if (!database.readError.isEmpty())
        return Error{database.readError};
    if (id.toInt() != applicationId)
        return Error{DatabaseWords::tr("“%1” is not a Haeje project. Choose a file that Haeje made, ending in .haeje.")
                         .arg(database.path())};
    const int version = database.value(QStringLiteral("PRAGMA user_version")).toInt();
    if (version > newestSchema())
        return Error{DatabaseWords::tr("“%1” was written by a newer Haeje (schema %2; this one knows up to %3). "
                                       "Install the newer version to open it; "
                                       "the file was not touched.")
                         .arg(database.path())
                         .arg(version)
                         .arg(newestSchema())};
    return {};
}

Result<void> upgradeSchema(Database &database)
{
    const int version = database.value(QStringLiteral("PRAGMA user_version")).toInt();
    if (version == newestSchema())
        return {};
    const QFileInfo file(database.path());
    const QString stem = file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".before-%1").arg(newestSchema());
    QString copy = stem + QStringLiteral(".haeje");
    for (int i = 2; QFile::exists(copy); ++i) // what stands there may be of another time
        copy = stem + QStringLiteral("-%1.haeje").arg(i);
    (void)database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!QFile::copy(database.path(), copy))
        return Error{DatabaseWords::tr("“%1” must be brought up to date, but the backup copy “%2” could not be "
                                       "written. Free some space or check "
                                       "the folder's permissions.")
                         .arg(database.path(), copy)};
    return inTransaction(database, [&] { return runSchemaFiles(database, version + 1); });
}

} // namespace haeje
