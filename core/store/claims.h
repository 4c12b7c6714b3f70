// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/claim.h"

namespace haeje {

class Database;

/// A claim that stands on a passage, and how the passage stands to it.
struct ClaimOnPassage {
    ClaimId claim;
    ClaimStance stance = ClaimStance::For;
};

/// Claims with their passages for, against and as context. Writes belong inside Project::edit.
class Claims
{
public:
    explicit Claims(Database &database) : m_db(database) { }

    QList<Claim> all() const; ///< in their order
    std::optional<Claim> find(ClaimId id) const;
    QList<ClaimOnPassage> on(PassageId passage) const;

    /// At the end of all. Its evidence is set apart. Errors: no statement; a strength that is none.
    Result<ClaimId> add(const Claim &claim);
    /// Kind, statement, strength, missing and notes. Errors as for add().
    Result<void> update(const Claim &claim);
    /// Passages that only it stood on go with it. Error: other coders' passages for it are hidden.
    Result<void> remove(ClaimId id);
    /// Among all claims, from 0; beyond the end is the end.
    Result<void> move(ClaimId id, int position);

    /// Puts a passage to the claim, at the end of its stance; one that is there changes its stance and note. Error: no such claim
    /// or passage.
    Result<void> setEvidence(ClaimId id, const ClaimEvidence &evidence);
    /// A passage left with nothing on it goes with it.
    Result<void> removeEvidence(ClaimId id, PassageId passage);
    /// Among the passages of its stance, from 0; beyond the end is the end.
    Result<void> moveEvidence(ClaimId id, PassageId passage, int position);

private:
    Result<void> order(ClaimId id, const QList<PassageId> &passages);

    Database &m_db;
};

} // namespace haeje
