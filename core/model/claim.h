// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace haeje {

enum class ClaimKind { Claim, PolicySuggestion };

/// How a passage stands to a claim.
enum class ClaimStance { For, Against, Context };

/// A passage that a claim stands on, that speaks against it, or that is its background.
struct ClaimEvidence {
    PassageId passage;
    ClaimStance stance = ClaimStance::For;
    QString note; ///< why it is there
    bool operator==(const ClaimEvidence &) const = default;
};

/// An analyst's sentence or policy suggestion, with the passages it is to be judged by.
struct Claim {
    static constexpr int strongest = 4;

    ClaimId id;
    QString guid;
    int position = 0; ///< among all claims
    ClaimKind kind = ClaimKind::Claim;
    QString statement;
    int strength = 0; ///< 0: not said; 1 weak to 4 strong
    QString missing;  ///< what would be needed to decide it
    QString notes;
    QDateTime createdAt;
    QString createdBy;
    QList<ClaimEvidence> evidence; ///< in its order; filled by reads

    int count(ClaimStance stance) const;
};

/// The stored words, and back.
QString claimKindName(ClaimKind kind);
std::optional<ClaimKind> claimKindFromName(const QString &name);
QString claimStanceName(ClaimStance stance);
ClaimStance claimStanceFromName(const QString &name); ///< anything else: for

/// In the user's language: "policy suggestion", "against", "rather weak".
QString claimKindTitle(ClaimKind kind);
QString claimStanceTitle(ClaimStance stance);
QString claimStrengthTitle(int strength);

} // namespace haeje
