// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actors.h"

#include "core/store/actorparts.h"
#include "core/store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct ActorsWords {
    Q_DECLARE_TR_FUNCTIONS(Actors)
};

static constexpr const char *actorColumns = "SELECT id, guid, kind, side, party, notes FROM actor ";

static Actor actorFrom(Statement &row, const QList<ActorName> &names, const QList<ActorPost> &posts)
{
    return {ActorId(row.number(0)), row.text(1), row.text(2), row.text(3), names, row.text(4), posts, row.text(5)};
}

QList<Actor> Actors::all() const
{
    const auto names = readActorNames(m_db, ActorId());
    const auto posts = readActorPosts(m_db, ActorId());
    QList<Actor> actors;
    Statement rows(m_db, actorColumns);
    while (rows.next()) {
        const ActorId id(rows.number(0));
        actors.append(actorFrom(rows, names.value(id), posts.value(id)));
    }
    std::sort(actors.begin(), actors.end(), [](const Actor &a, const Actor &b) { return a.name().localeAwareCompare(b.name()) < 0; });
    return actors;
}

std::optional<Actor> Actors::find(ActorId id) const
{
    Statement row(m_db, QString::fromLatin1(actorColumns) + QStringLiteral("WHERE id = ?"));
    if (!row.bind(id.value).next())
        return std::nullopt;
    return actorFrom(row, readActorNames(m_db, id).value(id), readActorPosts(m_db, id).value(id));
}

std::optional<Actor> Actors::findByName(const QString &name) const
{
    Statement row(m_db, "SELECT actor FROM actor_name WHERE name = ?");
    return row.bind(name.simplified().normalized(QString::NormalizationForm_C)).next() ? find(ActorId(row.number(0))) : std::nullopt;
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
    Statement insert(m_db, "INSERT INTO actor(guid, kind, side, party, notes, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(actor.guid.isEmpty() ? newGuid() : actor.guid).bind(actor.kind).bind(actor.side);
    insert.bind(actor.party.simplified()).bind(actor.notes.trimmed()).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    const ActorId id(insert.insertedId());
    if (const auto done = writeActorNames(m_db, id, actor.names); !done)
        return done.error();
    if (const auto done = writeActorPosts(m_db, id, actor.posts); !done)
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
    Statement update(m_db, "UPDATE actor SET kind = ?, side = ?, party = ?, notes = ? WHERE id = ?");
    update.bind(actor.kind).bind(actor.side).bind(actor.party.simplified()).bind(actor.notes.trimmed());
    if (const auto done = update.bind(actor.id.value).run(); !done)
        return done;
    if (const auto done = writeActorNames(m_db, actor.id, actor.names); !done)
        return done;
    return writeActorPosts(m_db, actor.id, actor.posts);
}

Result<void> Actors::remove(ActorId id)
{
    Statement used(m_db, "SELECT count(DISTINCT message) FROM message_party WHERE actor = ?");
    if (used.bind(id.value).next() && used.integer(0) > 0)
        return Error{
            ActorsWords::tr("%n messages name this actor. Remove or change those first.", nullptr, used.integer(0))};
    Statement listed(m_db, "SELECT count(DISTINCT roundup) FROM roundup_actor WHERE actor = ?");
    if (listed.bind(id.value).next() && listed.integer(0) > 0)
        return Error{ActorsWords::tr("%n round-ups name this actor. Remove or change those first.", nullptr, listed.integer(0))};
    Statement remove(m_db, "DELETE FROM actor WHERE id = ?");
    return remove.bind(id.value).run();
}

} // namespace haeje
