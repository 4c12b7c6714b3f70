// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/claim.h"

namespace haeje {

/// What a claim's checks need of one of its passages.
struct ClaimSource {
    ClaimStance stance = ClaimStance::For;
    DocumentId document;
    QString title;
    QString outlet; ///< empty: not stated
    QString side;   ///< of the message that stands on the passage, else of the outlet; empty: not stated
    bool dated = false;
    bool orphan = false; ///< lost its place when its text was corrected
};

/// What a reader should know before he relies on the claim, a sentence each, the weightiest first: nothing for it, nothing against it,
/// one text, one outlet, one side, texts without a date, passages without a place, a strength that its passages do not bear out.
/// Background passages count as sources, not as reasons. What is not stated makes no warning.
QStringList claimWarnings(const Claim &claim, const QList<ClaimSource> &sources);

} // namespace haeje
