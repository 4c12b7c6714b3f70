// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"
#include "core/model/textcorrection.h"

namespace haeje {

class Project;

/// What correcting the document's text to this one would do; nothing is written. Line ends and NFC are put right first.
/// Errors: no such document, a text without a letter, one over the length that a text may have.
Result<TextCorrection> previewCorrection(const Project &project, DocumentId document, const QString &text);
/// Does it, as one undoable edit; a text that is the same leaves nothing. Errors as above, and when the project cannot be written.
Result<TextCorrection> correctText(Project &project, DocumentId document, const QString &text);

/// A passage that lost its place, with where it may belong, best first.
struct OrphanedPassage {
    Passage passage;
    QList<OrphanProposal> proposals;
};
QList<OrphanedPassage> orphansOf(const Project &project, DocumentId document = {});

/// A row for each passage that a correction touches: its fate, where and what it was and is.
Table correctionTable(const TextCorrection &correction);
/// Orphans, a row for each proposal; one without is a row of its own.
Table orphansTable(const Project &project);
/// "moved", "changed", ... in the user's language.
QString passageFateName(PassageFate fate);

} // namespace haeje
