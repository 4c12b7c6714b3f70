// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/occasion.h"

#include <QList>

#include <optional>

namespace haeje {

class Database;

/// Occasions. Writes belong inside Project::edit.
class Occasions
{
public:
    explicit Occasions(Database &database) : m_db(database) { }

    QList<Occasion> all() const; ///< by name
    std::optional<Occasion> find(OccasionId id) const;
    std::optional<Occasion> findByName(const QString &name) const;
    Result<OccasionId> add(const Occasion &occasion);
    Result<OccasionId> findOrAdd(const QString &name);
    Result<void> update(const Occasion &occasion);
    /// Error: messages still stand on it.
    Result<void> remove(OccasionId id);

private:
    Database &m_db;
};

} // namespace haeje
