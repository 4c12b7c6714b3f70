// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/alignment.h"

#include <array>

namespace haeje {

/// What became of words, or of a sentence: both have it, another stands in its place, only the later or only the earlier has it; or the
/// texts are in two languages and only the sentences are set beside each other.
enum class WordChange { Kept, Changed, New, Dropped, Beside };

/// Words of one text that fared alike.
struct WordPiece {
    TextSpan span;
    WordChange change = WordChange::Kept;
    bool operator==(const WordPiece &) const = default;
};

/// Sentences of one text in a row of the comparison.
struct ComparedCell {
    SentenceRun sentences;
    QList<WordPiece> pieces; ///< cover the sentences
    WordChange change = WordChange::Kept; ///< of a further text, against the first: also Dropped where it has no sentences
};

/// Sentences that are the same one in the texts: of the first text, and of each further one against the first.
struct ComparedRow {
    QList<ComparedCell> cells; ///< one for each text
    WordChange change = WordChange::Kept; ///< against the first: of the second text where it has the row, else of the first that differs
    double likeness = 0;
    bool linked = false;
    bool moved = false;
};

/// Words by WordChange, of one text.
using WordCounts = std::array<int, 5>;

struct Comparison {
    QList<AlignedText> texts;
    QList<ComparedRow> rows;
    QList<WordCounts> words; ///< for each text; those of the first are told apart against the second
    std::array<int, 5> sentences{}; ///< rows by WordChange
};

/// Aligns every further text with the first (see alignSentences) and tells the words of changed sentences apart (see textDiff): a
/// stretch that is dropped where another is new is changed on both sides. `links` are those between the first text and each
/// further one, in their order. Needs two texts at least.
Comparison compareTexts(const QList<AlignedText> &texts, const QList<AlignmentLinks> &links = {});

/// Stable words: kept, changed, new, dropped, beside.
QString wordChangeName(WordChange change);
/// In the user's language.
QString wordChangeTitle(WordChange change);

} // namespace haeje
