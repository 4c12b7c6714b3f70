// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/collection.h"

#include <QList>

namespace haeje {

class Database;

/// Groups of spellings that the search takes as one. Writes belong inside Project::edit.
class Spellings
{
public:
    explicit Spellings(Database &database) : m_db(database) { }

    /// Errors: fewer than two spellings, or one that another group has.
    Result<SpellingId> add(const QStringList &spellings);
    Result<void> set(SpellingId id, const QStringList &spellings);
    Result<void> remove(SpellingId id);
    QList<SpellingGroup> all() const;

private:
    Database &m_db;
};

} // namespace haeje
