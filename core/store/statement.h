// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QDate>

#include <optional>

namespace haeje {

/// One use of a prepared statement: bind from left to right, then run() a write or next() through a read.
class Statement
{
public:
    Statement(Database &database, const char *sql);
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(const QVariant &value);
    Statement &bind(const QString &value) { return bind(QVariant(value.isNull() ? QStringLiteral("") : value)); }
    /// NULL for 0.
    Statement &bindKey(qint64 id) { return bind(id > 0 ? QVariant(id) : QVariant(QMetaType(QMetaType::LongLong))); }
    /// Julian day, NULL when invalid.
    Statement &bindDay(QDate day);
    template<class Number>
    Statement &bindOptional(const std::optional<Number> &value)
    {
        return bind(value ? QVariant(*value) : QVariant(QMetaType::fromType<Number>()));
    }

    /// A write. Error: outside an edit, or what the disk says.
    Result<void> run();
    /// The key of the row that run() inserted.
    qint64 insertedId() const;

    /// The next row of a read; a failure ends it and is kept in Database::readError.
    bool next();
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    int integer(int column) const { return m_query.value(column).toInt(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

private:
    Database &m_db;
    QString m_sql;
    QSqlQuery m_query;
    int m_bound = 0;
    bool m_executed = false;
};

/// A new row's guid, and the time that goes into created_at (UTC, ISO 8601).
QString newGuid();
QString timeNow();
QDateTime storedTime(const QString &text);

} // namespace haeje
