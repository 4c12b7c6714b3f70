// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>

namespace haeje::test {

/// A hash over every row of every user table of a project file, read through a connection of its own.
inline QByteArray digestOf(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("digest"));
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        db.setDatabaseName(path);
        if (!db.open())
            qFatal("cannot digest %s", qPrintable(path));
        QStringList tables = db.tables();
        tables.removeIf([](const QString &name) { return name.startsWith(QLatin1String("search_fts")) || name.startsWith(QLatin1String("sqlite_")); });
        tables.sort();
        for (const QString &table : std::as_const(tables)) {
            QSqlQuery rows(QStringLiteral("SELECT * FROM %1 ORDER BY rowid").arg(table), db);
            hash.addData(table.toUtf8());
            while (rows.next()) {
                for (int i = 0; i < rows.record().count(); ++i)
                    hash.addData(rows.isNull(i) ? QByteArray("\1") : rows.value(i).toByteArray() + '\2');
                hash.addData(QByteArray("\3"));
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("digest"));
    return hash.result().toHex();
}

} // namespace haeje::test
