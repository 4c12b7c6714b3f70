// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/analyses.h"
#include "core/work/ratingfile.h"

namespace haeje {

/// Agreement of the ratings in a file (see readRatingFile): a row per case, with the value beside the printed one; without cases a row
/// per dataset and statistic. Errors: the file, an option.
Result<Table> agreementOfFile(const QString &path, const AnalysisOptions &options);

} // namespace haeje
