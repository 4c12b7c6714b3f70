// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/roundup.h"

#include <optional>

namespace haeje {

class Database;

/// Round-ups of well-wishers with their actors in order. Writes belong inside Project::edit. Reached by Messages::roundUps().
class RoundUps
{
public:
    explicit RoundUps(Database &database) : m_db(database) { }

    QList<RoundUp> all() const; ///< by date, those without one last
    std::optional<RoundUp> find(RoundUpId id) const;
    /// Errors: nobody is named; somebody twice; a way of naming that is none.
    Result<RoundUpId> add(const RoundUp &roundUp);
    /// Errors as for add(); it is gone.
    Result<void> update(const RoundUp &roundUp);
    Result<void> remove(RoundUpId id);

private:
    Database &m_db;
};

} // namespace haeje
