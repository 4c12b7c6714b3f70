// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/passage.h"

namespace haeje {

class Project;

/// The places of all documents that have a passage's very words, and what is to be put on them.
struct SameWords {
    struct Place {
        DocumentId document;
        TextSpan span;
        QList<CodingId> missing; ///< codings of the passage whose code the project's coder has not put there yet
    };
    QString words;
    QList<CodingId> codings; ///< of the passage: the project's coder's own, or all that are shown if he has none there
    QList<Place> places;     ///< where something is missing
    int documents = 0;       ///< that have such places
    int there = 0;           ///< places left out: coded so already
};

/// Capitals matter. Words in letters with capitals must stand there as whole words; after Korean words endings may follow, before them
/// no letter may stand. The passage's own place is left out. Errors: the passage is gone or has no codings.
Result<SameWords> sameWordsAs(const Project &project, PassageId passage);

/// The spans of a text with these words, by the rule above.
QList<TextSpan> spansOfWords(const QString &text, const QString &words);

/// Puts the codings on all these places in one undoable edit, as Passages::copyCoding does. How many codings were made.
Result<int> codeSameWords(Project &project, const SameWords &same);

} // namespace haeje
