// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace haeje {

struct DatabaseWords {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

Database::Database()
    : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    close();
}

Result<void> Database::open(const QString &path, Mode mode)
{
    m_path = path;
    m_mode = mode;
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!m_db.isValid())
        return Error{DatabaseWords::tr(
            "Qt's SQLite driver is missing. Install it (on Debian: libqt6sql6-sqlite) and start again.")};
    QStringList options{QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000")};
    QString name = path;
    if (mode == Mode::ReadOnly)
        options << QStringLiteral("QSQLITE_OPEN_READONLY");
    if (mode == Mode::Immutable) {
        options << QStringLiteral("QSQLITE_OPEN_READONLY") << QStringLiteral("QSQLITE_OPEN_URI");
        name = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded())
            + QStringLiteral("?immutable=1");
    }
    m_db.setConnectOptions(options.join(QLatin1Char(';')));
    m_db.setDatabaseName(name);
    if (!m_db.open())
        return sentence(m_db.lastError());
    for (const char *pragma : {"PRAGMA foreign_keys=ON", "PRAGMA temp_store=FILE", "PRAGMA cache_size=-32000",
                               "PRAGMA recursive_triggers=OFF"}) {
        if (const auto done = run(QString::fromLatin1(pragma)); !done)
            return done;
    }
    return {};
}

void Database::close()
{
    m_prepared.clear();
    if (!m_db.isValid())
        return;
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return sentence(query.lastError());
    return {};
}

Result<void> Database::runScript(const QString &script)
{
    QString statement;
    for (const QString &line : script.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("--")))
            continue;
        statement += line + QLatin1Char('\n');
        if (!line.trimmed().endsWith(QLatin1Char(';')))
            continue;
        if (const auto done = run(statement); !done)
            return done;
        statement.clear();
    }
    return {};
}

QVariant Database::value(const QString &sql)
{
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        if (readError.isEmpty())
            readError = sentence(query.lastError()).message;
        return {};
    }
    return query.next() ? query.value(0) : QVariant();
}

QSqlQuery Database::take(const QString &sql)
{
    const auto kept = m_prepared.find(sql);
    if (kept != m_prepared.end() && !kept->isEmpty())
        return kept->takeLast();
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        qWarning("cannot prepare %s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query;
}

void Database::giveBack(const QString &sql, QSqlQuery query)
{
    query.finish();
    m_prepared[sql].append(std::move(query));
}

Error Database::sentence(const QSqlError &error) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {DatabaseWords::tr("Another program is writing to “%1” just now. Nothing was changed; try again.")
                    .arg(file)};
    case 8: // SQLITE_READONLY
        return {DatabaseWords::tr(
                    "“%1” cannot be written to. Nothing was changed; check the permissions of the file and its folder.")
                    .arg(file)};
    case 10: // SQLITE_IOERR
        return {DatabaseWords::tr("The disk failed while reading or writing “%1”. Nothing was changed; check the disk "
                                  "and its free space, "
                                  "and try again.")
                    .arg(file)};
    case 11: // SQLITE_CORRUPT
        return {DatabaseWords::tr("“%1” is damaged. Restore it from a backup copy; `haeje check` lists what is wrong.")
                    .arg(file)};
    case 13: // SQLITE_FULL
        return {DatabaseWords::tr("The disk is full. Nothing was changed in “%1”; free some space and do it again.")
                    .arg(file)};
    case 14: // SQLITE_CANTOPEN
        return {DatabaseWords::tr("“%1” cannot be opened. Check that the file is there and may be read.").arg(file)};
    case 26: // SQLITE_NOTADB
        return {DatabaseWords::tr("“%1” is not a Haeje project. Choose a file that Haeje made, ending in .haeje.")
                    .arg(file)};
    default:
        return {DatabaseWords::tr("“%1” could not be read or written: %2.").arg(file, error.text())};
    }
}

} // namespace haeje
