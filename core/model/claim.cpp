// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/claim.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct ClaimWords {
    Q_DECLARE_TR_FUNCTIONS(Claim)
};

int Claim::count(ClaimStance stance) const
{
    return int(std::count_if(evidence.cbegin(), evidence.cend(), [stance](const ClaimEvidence &one) { return one.stance == stance; }));
}

QString claimKindName(ClaimKind kind)
{
    return kind == ClaimKind::PolicySuggestion ? QStringLiteral("policy") : QStringLiteral("claim");
}

std::optional<ClaimKind> claimKindFromName(const QString &name)
{
    for (const ClaimKind kind : {ClaimKind::Claim, ClaimKind::PolicySuggestion}) {
        if (name == claimKindName(kind))
            return kind;
    }
    return std::nullopt;
}

QString claimStanceName(ClaimStance stance)
{
    switch (stance) {
    case ClaimStance::For: return QStringLiteral("for");
    case ClaimStance::Against: return QStringLiteral("against");
    case ClaimStance::Context: return QStringLiteral("context");
    }
    return {};
}

ClaimStance claimStanceFromName(const QString &name)
{
    for (const ClaimStance stance : {ClaimStance::Against, ClaimStance::Context}) {
        if (name == claimStanceName(stance))
            return stance;
    }
    return ClaimStance::For;
}

QString claimKindTitle(ClaimKind kind)
{
    return kind == ClaimKind::PolicySuggestion ? ClaimWords::tr("policy suggestion") : ClaimWords::tr("claim");
}

QString claimStanceTitle(ClaimStance stance)
{
    switch (stance) {
    case ClaimStance::For: return ClaimWords::tr("for");
    case ClaimStance::Against: return ClaimWords::tr("against");
    case ClaimStance::Context: return ClaimWords::tr("context");
    }
    return {};
}

QString claimStrengthTitle(int strength)
{
    switch (strength) {
    case 1: return ClaimWords::tr("weak");
    case 2: return ClaimWords::tr("rather weak");
    case 3: return ClaimWords::tr("rather strong");
    case 4: return ClaimWords::tr("strong");
    default: return ClaimWords::tr("not said");
    }
}

} // namespace haeje
