// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actorparts.h"

#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QSet>

namespace haeje {

struct ActorPartsWords {
    Q_DECLARE_TR_FUNCTIONS(Actors)
};

QHash<ActorId, QList<ActorName>> readActorNames(Database &db, ActorId only)
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

static EdtfDate storedDate(const QString &text)
{
    return EdtfDate::parse(text).value_or(EdtfDate());
}

QHash<ActorId, QList<ActorPost>> readActorPosts(Database &db, ActorId only)
{
    QHash<ActorId, QList<ActorPost>> posts;
    Statement rows(db, only ? "SELECT actor, title, held_from, held_to, sphere, exclusive FROM actor_post WHERE actor = ? ORDER BY actor, position, id"
                            : "SELECT actor, title, held_from, held_to, sphere, exclusive FROM actor_post ORDER BY actor, position, id");
    if (only)
        rows.bind(only.value);
    while (rows.next())
        posts[ActorId(rows.number(0))].append({rows.text(1), storedDate(rows.text(2)), storedDate(rows.text(3)), rows.text(4), rows.integer(5) != 0});
    return posts;
}

/// Lets go of the names that the actor has no longer; what stays, with its place and language.
static Result<QHash<QString, QPair<int, QString>>> dropNames(Database &db, ActorId id, const QSet<QString> &kept)
{
    QHash<QString, QPair<int, QString>> stored;
    Statement rows(db, "SELECT name, position, language FROM actor_name WHERE actor = ?");
    rows.bind(id.value);
    while (rows.next())
        stored.insert(rows.text(0), {rows.integer(1), rows.text(2)});
    for (auto it = stored.begin(); it != stored.end();) {
        if (kept.contains(it.key())) {
            ++it;
            continue;
        }
        Statement remove(db, "DELETE FROM actor_name WHERE actor = ? AND name = ?");
        if (const auto done = remove.bind(id.value).bind(it.key()).run(); !done)
            return done.error();
        it = stored.erase(it);
    }
    return stored;
}

Result<void> writeActorNames(Database &db, ActorId id, const QList<ActorName> &names)
{
    QList<ActorName> tidy;
    QSet<QString> kept;
    for (const ActorName &name : names) {
        const QString one = name.name.simplified().normalized(QString::NormalizationForm_C);
        if (!kept.contains(one))
            tidy.append({one, name.language.trimmed()});
        kept.insert(one);
    }
    const auto stored = dropNames(db, id, kept);
    if (!stored)
        return stored.error();
    QString all;
    for (int i = 0; i < tidy.size(); ++i) {
        const ActorName &name = tidy.at(i);
        all += name.name + QLatin1Char('\n');
        const auto there = stored->constFind(name.name);
        if (there != stored->constEnd() && *there == QPair<int, QString>(i, name.language))
            continue;
        if (there == stored->constEnd()) {
            Statement taken(db, "SELECT 1 FROM actor_name WHERE name = ?");
            if (taken.bind(name.name).next())
                return Error{ActorPartsWords::tr("“%1” is the name of another actor already. Give this one another name, or use that actor.").arg(name.name)};
        }
        Statement write(db, there == stored->constEnd() ? "INSERT INTO actor_name(position, language, actor, name) VALUES (?, ?, ?, ?)"
                                                        : "UPDATE actor_name SET position = ?, language = ? WHERE actor = ? AND name = ?");
        if (const auto done = write.bind(i).bind(name.language).bind(id.value).bind(name.name).run(); !done)
            return done;
    }
    return indexEntity(db, id, all, QString());
}

Result<void> writeActorPosts(Database &db, ActorId id, const QList<ActorPost> &posts)
{
    QList<ActorPost> tidy;
    for (ActorPost post : posts) {
        post.title = post.title.simplified();
        if (post.title.isEmpty())
            return Error{ActorPartsWords::tr("A post has no title. Fill it in or remove it.")};
        if (post.from.latest().isValid() && post.to.earliest().isValid() && post.from.earliest() > post.to.latest())
            return Error{ActorPartsWords::tr("The post “%1” ends on %2, before it begins on %3. Correct one of the dates.").arg(post.title, post.to.text(), post.from.text())};
        tidy.append(post);
    }
    if (readActorPosts(db, id).value(id) == tidy)
        return {};
    Statement clear(db, "DELETE FROM actor_post WHERE actor = ?");
    if (const auto done = clear.bind(id.value).run(); !done)
        return done;
    for (int i = 0; i < tidy.size(); ++i) {
        const ActorPost &post = tidy.at(i);
        Statement insert(db, "INSERT INTO actor_post(actor, position, title, held_from, held_to, sphere, exclusive) VALUES (?, ?, ?, ?, ?, ?, ?)");
        insert.bind(id.value).bind(i).bind(post.title).bind(post.from.text()).bind(post.to.text()).bind(post.sphere.trimmed());
        if (const auto done = insert.bind(int(post.exclusive)).run(); !done)
            return done;
    }
    return {};
}

} // namespace haeje
