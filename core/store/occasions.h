// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/occasion.h"

#include <QList>

#include <optional>

namespace haeje {

class Database;

/// Occasions with their names. Writes belong inside Project::edit.
class Occasions
{
public:
    explicit Occasions(Database &database) : m_db(database) { }

    QList<Occasion> all() const; ///< by name
    std::optional<Occasion> find(OccasionId id) const;
    std::optional<Occasion> findByName(const QString &name) const; ///< by any of its names, exactly
    /// Errors: no name, one that another occasion has.
    Result<OccasionId> add(const Occasion &occasion);
    Result<OccasionId> findOrAdd(const QString &name);
    Result<void> update(const Occasion &occasion);
    /// Two occasions that are one: messages, round-ups, memos, evidence and names of the first go over to the second, which keeps what it
    /// states and takes from the first what it does not; the first is gone then. Error: one of them is not there, or both are the same.
    Result<void> merge(OccasionId from, OccasionId into);
    /// Error: messages still stand on it.
    Result<void> remove(OccasionId id);

private:
    Result<void> writeNames(OccasionId id, const Occasion &occasion);

    Database &m_db;
};

} // namespace haeje
