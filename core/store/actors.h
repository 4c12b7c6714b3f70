// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"

#include <optional>

namespace haeje {

class Database;

/// Actors and their names. Writes belong inside Project::edit.
class Actors
{
public:
    explicit Actors(Database &database) : m_db(database) { }

    QList<Actor> all() const; ///< by preferred name
    std::optional<Actor> find(ActorId id) const;
    std::optional<Actor> findByName(const QString &name) const; ///< by any of its names, exactly
    Result<ActorId> add(const Actor &actor);
    Result<ActorId> findOrAdd(const QString &name);
    Result<void> update(const Actor &actor);
    /// Error: messages still name it.
    Result<void> remove(ActorId id);

private:
    Database &m_db;
};

} // namespace haeje
