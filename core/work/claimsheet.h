// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claims/claimchecks.h"
#include "core/base/result.h"
#include "core/base/table.h"

#include <QByteArray>
#include <QHash>

namespace haeje {

class Project;

/// A passage of a claim with what is shown and cited of it.
struct ClaimPassage {
    ClaimEvidence evidence;
    QString quote;
    QString language; ///< of its document
    QString citation; ///< author, title, series, date, paragraph or page; as the reader copies it
    ClaimSource source;
};

/// A claim with its passages and what they do not bear out.
struct ClaimSheet {
    Claim claim;
    QList<ClaimPassage> passages; ///< for, against, context; each in its order
    QStringList warnings;

    QList<ClaimPassage> of(ClaimStance stance) const;
};

/// Error: there is no such claim.
Result<ClaimSheet> claimSheet(const Project &project, ClaimId id);
/// All, in their order. Each document is read once.
QList<ClaimSheet> claimSheets(const Project &project);

/// id guid kind statement strength missing notes for against context warnings created_at created_by; the three are passage numbers.
Table claimsTable(const Project &project);
/// One row for each passage of each claim, with its citation; a claim without passages has one row.
Table claimsExport(const QList<ClaimSheet> &sheets);
/// One page with each claim, its passages, their citations and the warnings.
QByteArray claimsPage(const QString &title, const QList<ClaimSheet> &sheets);

} // namespace haeje
