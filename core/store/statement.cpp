// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlError>
#include <QUuid>

namespace haeje {

Statement::Statement(Database &database, const char *sql)
    : Statement(database, QString::fromLatin1(sql))
{
}

Statement::Statement(Database &database, const QString &sql)
    : m_db(database)
    , m_sql(sql)
    , m_query(database.take(sql))
{
}

Statement::~Statement()
{
    m_db.giveBack(m_sql, std::move(m_query));
}

Statement &Statement::bind(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bindDay(QDate day)
{
    return bind(day.isValid() ? QVariant(day.toJulianDay()) : QVariant(QMetaType(QMetaType::LongLong)));
}

Result<void> Statement::run()
{
    if (!m_db.writesAllowed())
        return Error{QCoreApplication::translate("Database", "A change was tried outside an edit. Nothing was changed.")};
    m_bound = 0;
    if (!m_query.exec())
        return m_db.sentence(m_query.lastError());
    return {};
}

qint64 Statement::insertedId() const
{
    return m_query.lastInsertId().toLongLong();
}

bool Statement::next()
{
    if (!m_executed) {
        m_executed = true;
        m_bound = 0;
        if (!m_query.exec()) {
            if (m_db.readError.isEmpty())
                m_db.readError = m_db.sentence(m_query.lastError()).message;
            return false;
        }
    }
    const bool more = m_query.next();
    if (!more && m_query.lastError().isValid() && m_db.readError.isEmpty())
        m_db.readError = m_db.sentence(m_query.lastError()).message;
    return more;
}

QString newGuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString timeNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QDateTime storedTime(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace haeje
