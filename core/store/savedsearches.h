// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/collection.h"

#include <QList>

namespace haeje {

class Database;

/// Queries kept under a name. Writes belong inside Project::edit.
class SavedSearches
{
public:
    explicit SavedSearches(Database &database) : m_db(database) { }

    /// Error: an empty or taken name.
    Result<SavedSearchId> add(const QString &name, const QString &query);
    Result<void> update(const SavedSearch &search);
    Result<void> remove(SavedSearchId id);
    QList<SavedSearch> all() const; ///< by name

private:
    Database &m_db;
};

} // namespace haeje
