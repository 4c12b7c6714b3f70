// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actors.h"

#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace haeje {

struct ActorsWords {
    Q_DECLARE_TR_FUNCTIONS(Actors)
};

static QHash<ActorId, QList<ActorName>> readNames(Database &db, ActorId only)
{
    QHash<ActorId, QList<ActorName>> names;
    Statement rows(db, only ? "SELECT actor, name, language FROM actor_name WHERE actor = ? ORDER BY actor, position"
                            : "SELECT actor, name, language FROM actor_name ORDER BY actor, position");
    if (only)
        rows.bind(only.value);
    while (rows.next())
        names[ActorId(rows.number(0))].append({rows.text(1), rows.text(2)});
    return names;
}

QList<Actor> Actors::all() const
{
    const auto names = readNames(m_db, ActorId());
    QList<Actor> actors;
    Statement rows(m_db, "SELECT id, guid, kind, side FROM actor");
    while (rows.next()) {
        const ActorId id(rows.number(0));
        actors.append({id, rows.text(1), rows.text(2), rows.text(3), names.value(id)});
    }
    std::sort(actors.begin(), actors.end(), [](const Actor &a, const Actor &b) { return a.name().localeAwareCompare(b.name()) < 0; });
    return actors;
}

std::optional<Actor> Actors::find(ActorId id) const
{
    Statement row(m_db, "SELECT id, guid, kind, side FROM actor WHERE id = ?");
    if (!row.bind(id.value).next())
        return std::nullopt;
    return Actor{id, row.text(1), row.text(2), row.text(3), readNames(m_db, id).value(id)};
}

std::optional<Actor> Actors::findByName(const QString &name) const
{
    Statement row(m_db, "SELECT actor FROM actor_name WHERE name = ?");
    return row.bind(name.simplified()).next() ? find(ActorId(row.number(0))) : std::nullopt;
}

static Result<void> writeNames(Database &db, ActorId id, const QList<ActorName> &names)
{
    Statement clear(db, "DELETE FROM actor_name WHERE actor = ?");
    if (const auto done = clear.bind(id.value).run(); !done)
        return done;
    QString all;
    for (int i = 0; i < names.size(); ++i) {
        const QString name = names.at(i).name.simplified();
        Statement taken(db, "SELECT 1 FROM actor_name WHERE name = ?");
        if (taken.bind(name).next())
            return Error{
                ActorsWords::tr(
                    "“%1” is the name of another actor already. Give this one another name, or use that actor.")
                    .arg(name)};
        Statement insert(db, "INSERT INTO actor_name(actor, position, name, language) VALUES (?, ?, ?, ?)");
        if (const auto done = insert.bind(id.value).bind(i).bind(name).bind(names.at(i).language).run(); !done)
            return done;
        all += name + QLatin1Char('\n');
    }
    return indexEntity(db, id, all, QString());
}

static Result<void> checkActor(const Actor &actor)
{
    for (const ActorName &name : actor.names) {
        if (name.name.simplified().isEmpty())
            return Error{ActorsWords::tr("An actor's name is empty. Fill it in or remove it.")};
    }
    if (actor.names.isEmpty())
        return Error{ActorsWords::tr("An actor needs a name. Type one.")};
    return {};
}

Result<ActorId> Actors::add(const Actor &actor)
{
    if (const auto good = checkActor(actor); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO actor(guid, kind, side, created_at, created_by) VALUES (?, ?, ?, ?, ?)");
    insert.bind(actor.guid.isEmpty() ? newGuid() : actor.guid).bind(actor.kind).bind(actor.side).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    const ActorId id(insert.insertedId());
    if (const auto done = writeNames(m_db, id, actor.names); !done)
        return done.error();
    return id;
}

Result<ActorId> Actors::findOrAdd(const QString &name)
{
    if (const auto known = findByName(name))
        return known->id;
    Actor actor;
    actor.names = {{name.simplified(), {}}};
    return add(actor);
}

Result<void> Actors::update(const Actor &actor)
{
    if (const auto good = checkActor(actor); !good)
        return good;
    Statement update(m_db, "UPDATE actor SET kind = ?, side = ? WHERE id = ?");
    if (const auto done = update.bind(actor.kind).bind(actor.side).bind(actor.id.value).run(); !done)
        return done;
    return writeNames(m_db, actor.id, actor.names);
}

Result<void> Actors::remove(ActorId id)
{
    Statement used(m_db, "SELECT count(DISTINCT message) FROM message_party WHERE actor = ?");
    if (used.bind(id.value).next() && used.integer(0) > 0)
        return Error{
            ActorsWords::tr("%n messages name this actor. Remove or change those first.", nullptr, used.integer(0))};
    Statement remove(m_db, "DELETE FROM actor WHERE id = ?");
    return remove.bind(id.value).run();
}

} // namespace haeje
