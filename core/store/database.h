// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <optional>

namespace haeje {

/// One connection to a project file. Statements are prepared once and kept.
class Database
{
public:
    /// Immutable: for files in folders that cannot be written, where not even a shared-memory file can be made.
    enum class Mode { Create, ReadWrite, ReadOnly, Immutable };

    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Result<void> open(const QString &path, Mode mode);
    void close();
    QString path() const { return m_path; }
    bool isWritable() const { return m_mode == Mode::Create || m_mode == Mode::ReadWrite; }

    /// One statement without values, whatever it does (pragmas, transactions, schema).
    Result<void> run(const QString &sql);
    /// Statements that end with ';' at the end of a line; lines that begin with "--" are left out.
    Result<void> runScript(const QString &script);
    /// First column of the first row of a query without values; invalid if there is none.
    QVariant value(const QString &sql);

    /// Writes through Statement are refused unless allowed: only Project's edits allow them.
    void setWritesAllowed(bool allowed) { m_writesAllowed = allowed; }
    bool writesAllowed() const { return m_writesAllowed; }

    /// Signed to new rows.
    QString coder;
    /// Whose work the views of sqliteshown.h show; nothing: everybody's.
    std::optional<QStringList> shownCoders;
    /// The first sentence of a read that failed.
    QString readError;

    /// What an SQLite error means to the user.
    Error sentence(const QSqlError &error) const;

private:
    friend class Statement;
    QSqlQuery take(const QString &sql);
    void giveBack(const QString &sql, QSqlQuery query);

    QString m_connection;
    QString m_path;
    Mode m_mode = Mode::ReadOnly;
    QSqlDatabase m_db;
    QHash<QString, QList<QSqlQuery>> m_prepared;
    bool m_writesAllowed = false;
};

} // namespace haeje
