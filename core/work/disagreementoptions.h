// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/analyses.h"
#include "core/work/disagreements.h"

namespace haeje {

/// The options that say which disagreements are meant, for the analysis and for settling.
QList<AnalysisOption> disagreementOptions();
/// What they mean. Errors: a code, document, kind or share that cannot be.
Result<DisagreementQuery> disagreementQuery(const Project &project, const AnalysisOptions &options);

/// These cases, a row each: as the analysis prints them and the settling page saves them.
Table disagreementsTable(const Project &project, const DisagreementCases &found);

} // namespace haeje
