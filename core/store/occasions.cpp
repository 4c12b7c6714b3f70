// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/occasions.h"

#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

struct OccasionsWords {
    Q_DECLARE_TR_FUNCTIONS(Occasions)
};

static constexpr const char *occasionColumns = "SELECT id, guid, name, founded, yearly FROM occasion ";

static Occasion occasionFrom(Statement &row)
{
    return {OccasionId(row.number(0)), row.text(1), row.text(2), EdtfDate::parse(row.text(3)).value_or(EdtfDate()), row.integer(4) != 0};
}

QList<Occasion> Occasions::all() const
{
    QList<Occasion> occasions;
    Statement rows(m_db, QString::fromLatin1(occasionColumns) + QStringLiteral("ORDER BY name"));
    while (rows.next())
        occasions.append(occasionFrom(rows));
    return occasions;
}

std::optional<Occasion> Occasions::find(OccasionId id) const
{
    Statement row(m_db, QString::fromLatin1(occasionColumns) + QStringLiteral("WHERE id = ?"));
    return row.bind(id.value).next() ? std::optional(occasionFrom(row)) : std::nullopt;
}

std::optional<Occasion> Occasions::findByName(const QString &name) const
{
    Statement row(m_db, QString::fromLatin1(occasionColumns) + QStringLiteral("WHERE name = ?"));
    return row.bind(name.simplified()).next() ? std::optional(occasionFrom(row)) : std::nullopt;
}

Result<OccasionId> Occasions::add(const Occasion &occasion)
{
    const QString name = occasion.name.simplified();
    if (name.isEmpty())
        return Error{OccasionsWords::tr("An occasion needs a name. Type one.")};
    if (findByName(name))
        return Error{
            OccasionsWords::tr("There is an occasion “%1” already. Use that one, or choose another name.").arg(name)};
    Statement insert(m_db, "INSERT INTO occasion(guid, name, founded, yearly, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(occasion.guid.isEmpty() ? newGuid() : occasion.guid).bind(name).bind(occasion.founded.text());
    if (const auto done = insert.bind(int(occasion.yearly)).bind(timeNow()).bind(m_db.coder).run(); !done)
        return done.error();
    const OccasionId id(insert.insertedId());
    if (const auto done = indexEntity(m_db, id, name, QString()); !done)
        return done.error();
    return id;
}

Result<OccasionId> Occasions::findOrAdd(const QString &name)
{
    if (const auto known = findByName(name))
        return known->id;
    Occasion occasion;
    occasion.name = name;
    return add(occasion);
}

Result<void> Occasions::update(const Occasion &occasion)
{
    const QString name = occasion.name.simplified();
    const auto same = findByName(name);
    if (name.isEmpty())
        return Error{OccasionsWords::tr("An occasion needs a name. Type one.")};
    if (same && same->id != occasion.id)
        return Error{
            OccasionsWords::tr("There is an occasion “%1” already. Use that one, or choose another name.").arg(name)};
    Statement update(m_db, "UPDATE occasion SET name = ?, founded = ?, yearly = ? WHERE id = ?");
    if (const auto done = update.bind(name).bind(occasion.founded.text()).bind(int(occasion.yearly)).bind(occasion.id.value).run(); !done)
        return done;
    return indexEntity(m_db, occasion.id, name, QString());
}

Result<void> Occasions::remove(OccasionId id)
{
    Statement used(m_db, "SELECT count(*) FROM message WHERE occasion = ?");
    if (used.bind(id.value).next() && used.integer(0) > 0)
        return Error{OccasionsWords::tr("%n messages stand on this occasion. Remove or change those first.", nullptr,
                                        used.integer(0))};
    Statement remove(m_db, "DELETE FROM occasion WHERE id = ?");
    return remove.bind(id.value).run();
}

} // namespace haeje
