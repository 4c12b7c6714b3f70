// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/code.h"

#include <QList>

#include <optional>

namespace haeje {

class Database;

/// The codebook. Writes belong inside Project::edit.
class Codes
{
public:
    explicit Codes(Database &database) : m_db(database) { }

    /// Depth first in codebook order, with the count of codings of each code itself.
    QList<Code> all() const;
    std::optional<Code> find(CodeId id) const;
    /// "US factor/hostile forces"; none if any part is missing.
    std::optional<Code> findByPath(const QString &path) const;
    QString path(CodeId id) const;
    /// The code itself and all below it.
    QList<CodeId> withBelow(CodeId id) const;

    /// At the end of its siblings; colour -1 takes the next of the palette (a child takes its parent's).
    /// Errors: empty name, a '/' in it, a sibling of that name.
    Result<CodeId> add(const QString &name, CodeId parent = {}, int colour = -1);
    /// Makes what is missing of the path.
    Result<CodeId> findOrAddPath(const QString &path);
    /// Name, definition, colour, shortcut. A shortcut is taken from the code that had it.
    Result<void> update(const Code &code);
    /// Error: into itself or below itself.
    Result<void> move(CodeId id, CodeId parent, int position);
    /// With the codes below it and all their codings; passages left bare go too.
    Result<void> remove(CodeId id);

private:
    Database &m_db;
};

} // namespace haeje
