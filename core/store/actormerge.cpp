// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actors.h"

#include "core/store/actorparts.h"
#include "core/store/links.h"
#include "core/store/occasions.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

/// Runs statements that take the one that stays first, then the one that goes.
static Result<void> moveRows(Database &db, qint64 from, qint64 into, std::initializer_list<const char *> statements)
{
    for (const char *sql : statements) {
        Statement move(db, sql);
        if (const auto done = move.bind(into).bind(from).run(); !done)
            return done;
    }
    return {};
}

/// Parties of one message in one role that became the same actor: the first stays, with the capacities of both.
static Result<void> uniteParties(Database &db, ActorId from, ActorId into)
{
    struct Pair {
        qint64 kept, gone;
        QString capacity;
    };
    QList<Pair> pairs;
    Statement both(db, "SELECT a.id, b.id, a.position, b.position, a.capacity, b.capacity FROM message_party a JOIN message_party b "
                       "ON b.message = a.message AND b.role = a.role WHERE a.actor = ? AND b.actor = ?");
    both.bind(into.value).bind(from.value);
    while (both.next()) {
        const bool ours = both.integer(2) < both.integer(3);
        QStringList capacities = {both.text(ours ? 4 : 5), both.text(ours ? 5 : 4)};
        capacities.removeAll(QString());
        capacities.removeDuplicates();
        pairs.append({both.number(ours ? 0 : 1), both.number(ours ? 1 : 0), capacities.join(QStringLiteral("; "))});
    }
    for (const Pair &pair : std::as_const(pairs)) {
        Statement remove(db, "DELETE FROM message_party WHERE id = ?");
        if (const auto done = remove.bind(pair.gone).run(); !done)
            return done;
        Statement keep(db, "UPDATE message_party SET capacity = ? WHERE id = ?");
        if (const auto done = keep.bind(pair.capacity).bind(pair.kept).run(); !done)
            return done;
    }
    return {};
}

static QString joinedNotes(const QString &kept, const QString &gone, const QString &name)
{
    if (gone.isEmpty() || kept.contains(gone))
        return kept;
    return kept.isEmpty() ? gone : kept + QStringLiteral("\n\n") + MergeWords::tr("From “%1”: %2").arg(name, gone);
}

Result<void> Actors::merge(ActorId from, ActorId into)
{
    const auto gone = find(from);
    auto kept = find(into);
    if (!gone || !kept)
        return Error{MergeWords::tr("This actor is gone. Someone removed it; undo brings it back.")};
    if (from == into)
        return Error{MergeWords::tr("“%1” cannot be merged into itself. Choose another actor.").arg(gone->name())};
    if (const auto done = uniteParties(m_db, from, into); !done)
        return done;
    if (const auto done = moveRows(m_db, from.value, into.value, {"UPDATE message_party SET actor = ? WHERE actor = ?", "UPDATE roundup_actor SET actor = ? WHERE actor = ?"}); !done)
        return done;
    if (const auto done = moveLinks(m_db, from, into); !done)
        return done;
    Statement remove(m_db, "DELETE FROM actor WHERE id = ?");
    if (const auto done = remove.bind(from.value).run(); !done)
        return done;
    kept->names += gone->names;
    for (const ActorPost &post : gone->posts) {
        if (!kept->posts.contains(post))
            kept->posts.append(post);
    }
    for (const auto part : {&Actor::kind, &Actor::side, &Actor::party}) {
        if (((*kept).*part).isEmpty())
            (*kept).*part = (*gone).*part;
    }
    kept->notes = joinedNotes(kept->notes, gone->notes, gone->name());
    return update(*kept);
}

Result<void> Occasions::merge(OccasionId from, OccasionId into)
{
    const auto gone = find(from);
    auto kept = find(into);
    if (!gone || !kept)
        return Error{MergeWords::tr("This occasion is gone. Someone removed it; undo brings it back.")};
    if (from == into)
        return Error{MergeWords::tr("“%1” cannot be merged into itself. Choose another occasion.").arg(gone->name)};
    if (const auto done = moveRows(m_db, from.value, into.value, {"UPDATE message SET occasion = ? WHERE occasion = ?", "UPDATE roundup SET occasion = ? WHERE occasion = ?"}); !done)
        return done;
    if (const auto done = moveLinks(m_db, from, into); !done)
        return done;
    Statement remove(m_db, "DELETE FROM occasion WHERE id = ?");
    if (const auto done = remove.bind(from.value).run(); !done)
        return done;
    kept->names.append(OccasionName{gone->name});
    kept->names += gone->names;
    if (!kept->founded.isStated())
        kept->founded = gone->founded;
    if (kept->kind.isEmpty())
        kept->kind = gone->kind;
    kept->yearly = kept->yearly || gone->yearly;
    kept->notes = joinedNotes(kept->notes, gone->notes, gone->name);
    return update(*kept);
}

} // namespace haeje
