// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/figure.h"

#include <optional>

namespace haeje {

class Database;

/// Figures quoted from passages. Writes belong inside Project::edit; evidence is linked with Passages::link.
class Figures
{
public:
    explicit Figures(Database &database) : m_db(database) { }

    QList<Figure> all() const; ///< in the order they were made
    std::optional<Figure> find(FigureId id) const;
    /// Errors: no statement; neither value nor verdict; value above its base.
    Result<FigureId> add(const Figure &figure);
    Result<void> update(const Figure &figure);
    Result<void> remove(FigureId id);

private:
    Database &m_db;
};

} // namespace haeje
