// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/occasions.h"

#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>

namespace haeje {

struct OccasionsWords {
    Q_DECLARE_TR_FUNCTIONS(Occasions)
};

static constexpr const char *occasionColumns = "SELECT id, guid, name, founded, yearly, kind, notes FROM occasion ";

static QString tidyName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C);
}

static Occasion occasionFrom(Statement &row)
{
    return {OccasionId(row.number(0)), row.text(1), row.text(2), EdtfDate::parse(row.text(3)).value_or(EdtfDate()), row.integer(4) != 0, row.text(5), {}, row.text(6)};
}

QList<Occasion> Occasions::all() const
{
    QHash<qint64, QList<OccasionName>> names;
    Statement further(m_db, "SELECT occasion, name, language FROM occasion_name ORDER BY occasion, position, id");
    while (further.next())
        names[further.number(0)].append({further.text(1), further.text(2)});
    QList<Occasion> occasions;
    Statement rows(m_db, QString::fromLatin1(occasionColumns) + QStringLiteral("ORDER BY name"));
    while (rows.next()) {
        occasions.append(occasionFrom(rows));
        occasions.last().names = names.value(occasions.last().id.value);
    }
    return occasions;
}

std::optional<Occasion> Occasions::find(OccasionId id) const
{
    Statement row(m_db, QString::fromLatin1(occasionColumns) + QStringLiteral("WHERE id = ?"));
    if (!row.bind(id.value).next())
        return std::nullopt;
    Occasion occasion = occasionFrom(row);
    Statement further(m_db, "SELECT name, language FROM occasion_name WHERE occasion = ? ORDER BY position, id");
    further.bind(id.value);
    while (further.next())
        occasion.names.append({further.text(0), further.text(1)});
    return occasion;
}

std::optional<Occasion> Occasions::findByName(const QString &name) const
{
    const QString tidy = tidyName(name);
    Statement row(m_db, "SELECT id FROM occasion WHERE name = ? UNION SELECT occasion FROM occasion_name WHERE name = ?");
    return row.bind(tidy).bind(tidy).next() ? find(OccasionId(row.number(0))) : std::nullopt;
}

/// Why the occasion cannot be kept so; nothing if it can.
static Result<void> checkOccasion(const Occasions &occasions, const Occasion &occasion)
{
    if (tidyName(occasion.name).isEmpty())
        return Error{OccasionsWords::tr("An occasion needs a name. Type one.")};
    QStringList names = {occasion.name};
    for (const OccasionName &name : occasion.names)
        names << name.name;
    for (const QString &name : std::as_const(names)) {
        if (const auto same = occasions.findByName(name); same && same->id != occasion.id)
            return Error{OccasionsWords::tr("There is an occasion “%1” already. Use that one, or choose another name.").arg(tidyName(name))};
    }
    return {};
}

Result<void> Occasions::writeNames(OccasionId id, const Occasion &occasion)
{
    QList<OccasionName> tidy;
    QStringList kept = {tidyName(occasion.name)};
    for (const OccasionName &name : occasion.names) {
        const QString one = tidyName(name.name);
        if (one.isEmpty() || kept.contains(one))
            continue;
        kept << one;
        tidy.append({one, name.language.trimmed()});
    }
    if (const auto stored = find(id); stored && stored->names != tidy) {
        Statement clear(m_db, "DELETE FROM occasion_name WHERE occasion = ?");
        if (const auto done = clear.bind(id.value).run(); !done)
            return done;
        for (int i = 0; i < tidy.size(); ++i) {
            Statement insert(m_db, "INSERT INTO occasion_name(occasion, position, name, language) VALUES (?, ?, ?, ?)");
            if (const auto done = insert.bind(id.value).bind(i).bind(tidy.at(i).name).bind(tidy.at(i).language).run(); !done)
                return done;
        }
    }
    return indexEntity(m_db, id, kept.join(QLatin1Char('\n')), occasion.notes);
}

Result<OccasionId> Occasions::add(const Occasion &occasion)
{
    if (const auto good = checkOccasion(*this, occasion); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO occasion(guid, name, founded, yearly, kind, notes, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(occasion.guid.isEmpty() ? newGuid() : occasion.guid).bind(tidyName(occasion.name)).bind(occasion.founded.text());
    insert.bind(int(occasion.yearly)).bind(occasion.kind.trimmed()).bind(occasion.notes.trimmed()).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    const OccasionId id(insert.insertedId());
    if (const auto done = writeNames(id, occasion); !done)
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
    if (const auto good = checkOccasion(*this, occasion); !good)
        return good;
    Statement update(m_db, "UPDATE occasion SET name = ?, founded = ?, yearly = ?, kind = ?, notes = ? WHERE id = ?");
    update.bind(tidyName(occasion.name)).bind(occasion.founded.text()).bind(int(occasion.yearly)).bind(occasion.kind.trimmed());
    if (const auto done = update.bind(occasion.notes.trimmed()).bind(occasion.id.value).run(); !done)
        return done;
    return writeNames(occasion.id, occasion);
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
