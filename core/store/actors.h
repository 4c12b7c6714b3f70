// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"

#include <optional>

namespace haeje {

class Database;

/// Actors with their names and posts. Writes belong inside Project::edit.
class Actors
{
public:
    explicit Actors(Database &database) : m_db(database) { }

    QList<Actor> all() const; ///< by preferred name
    std::optional<Actor> find(ActorId id) const;
    std::optional<Actor> findByName(const QString &name) const; ///< by any of its names, exactly
    /// Errors: no name, one that another actor has, a post without a title or that ends before it begins.
    Result<ActorId> add(const Actor &actor);
    Result<ActorId> findOrAdd(const QString &name);
    Result<void> update(const Actor &actor);
    /// Two actors that are one: names, posts, messages, round-ups, memos and evidence of the first go over to the second, which keeps its
    /// preferred name and what it states; what it does not state it takes from the first, which is gone then. Where both take part in one
    /// message in one role they become one party with both capacities. Error: one of them is not there, or both are the same.
    Result<void> merge(ActorId from, ActorId into);
    /// Error: messages or round-ups still name it.
    Result<void> remove(ActorId id);

private:
    Database &m_db;
};

} // namespace haeje
