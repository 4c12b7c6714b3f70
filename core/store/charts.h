// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/chartspec.h"

#include <QList>

#include <optional>

namespace haeje {

class Database;

/// Charts as the user keeps them. Writes belong inside Project::edit.
class Charts
{
public:
    explicit Charts(Database &database) : m_db(database) { }

    QList<ChartSpec> all() const; ///< in the order they were made
    std::optional<ChartSpec> find(ChartId id) const;
    std::optional<ChartSpec> findByName(const QString &name) const;
    /// Error: no name, or one that is taken.
    Result<ChartId> add(const ChartSpec &chart);
    Result<void> update(const ChartSpec &chart);
    Result<void> remove(ChartId id);

private:
    Database &m_db;
};

} // namespace haeje
