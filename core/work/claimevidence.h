// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/textspan.h"
#include "core/model/claim.h"

namespace haeje {

class Project;

/// Words of a document, wherever they were found: in the text, by a search, by a retrieval.
struct DocumentWords {
    DocumentId document;
    TextSpan span;
    bool operator==(const DocumentWords &) const = default;
};

/// Puts words to a claim as passages for it, against it or as its context, in one undoable edit: a passage is made where there is none
/// of that span, and the claim of that statement if `claim` is none. One that is there already changes its stance; without a note it
/// keeps its own. Errors: no words, no statement, no such claim, a span outside of its text.
Result<ClaimId> putToClaim(Project &project, const QList<DocumentWords> &words, ClaimId claim, const QString &statement, ClaimStance stance, const QString &note);

} // namespace haeje
