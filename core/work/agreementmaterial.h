// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/codingagreement.h"
#include "core/base/result.h"
#include "core/work/analyses.h"

namespace haeje {

/// Which texts coders are compared over.
enum class AgreementUniverse {
    Read,  ///< those that all of them marked as read: what nobody coded counts as well
    Coded, ///< those in which at least one of them coded something
};

/// What to compare and how.
struct AgreementChoice {
    QStringList coders;   ///< empty: all, without the consensus coder
    QList<CodeId> codes;  ///< empty: all that these coders used
    bool rollUp = false;  ///< codings of the codes below count for a code
    AgreementUniverse universe = AgreementUniverse::Read;
    AgreementUnit unit = AgreementUnit::Pieces;
    double share = 0.5;
    ResampledBlock block = ResampledBlock::Automatic;
    AgreementQuestion question;
};

/// Reads what the coders did. Errors: an unknown coder; no text that all marked as read (what to do is said).
Result<AgreementMaterial> readAgreementMaterial(const Project &project, const AgreementChoice &choice);

/// The choice that options of the command line make. Errors: a value that cannot be.
Result<AgreementChoice> agreementChoice(const Project &project, const AnalysisOptions &options);
/// The question alone, for data that are no project's.
Result<AgreementQuestion> agreementQuestion(const AnalysisOptions &options);

} // namespace haeje
