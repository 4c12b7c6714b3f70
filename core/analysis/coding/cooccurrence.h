// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/matrix.h"

namespace haeje {

/// How the passages of two codes stand to each other in a document. Overlap: they have a character in common. Near: at most N
/// words between them. Sentence, paragraph: one that both touch. Sequence: the second begins where the first has ended or
/// behind it, at most N words later.
enum class CodeRelation { Overlap, Near, Sentence, Paragraph, Document, Sequence };

struct CooccurrenceQuery {
    CodeRelation relation = CodeRelation::Overlap;
    int within = 25;             ///< words, of Near and Sequence
    int size = 0;                ///< rows, and as many columns
    std::vector<std::vector<int>> places; ///< of each code: where it counts (itself, those above it); empty = left out
    MatrixCount count = MatrixCount::Passages;
    CodingFilter filter;
    bool operator==(const CooccurrenceQuery &) const = default;
};

/// What has to be worked out of the texts.
TextPartFlags partsFor(const CooccurrenceQuery &query);

/// Row A, column B. Passages: those of A with at least one of B in the relation. Codings: pairs of one coding of A and one of B.
/// Documents: those with a pair. Words and share: for Overlap of what both cover, else of the passages of A that count.
/// One code on one passage is never set against itself, whoever coded it. The diagonal holds all there is of a code. The last
/// column: with any code that does not count in the row; the last row is NaN.
/// One sweep over each document's codings, sorted: O(codings x codings within reach of each other), where those that stand in the
/// same place with the same code are one.
MatrixCells countCooccurrence(const CodedTexts &texts, const CooccurrenceQuery &query);
/// Counts what single documents add to the cells, the diagonal left out.
class CooccurrenceCounter
{
public:
    explicit CooccurrenceCounter(const CooccurrenceQuery &query);
    ~CooccurrenceCounter();
    CellAmounts count(const CodedText &text);

private:
    class PairsOfDocument;
    std::unique_ptr<PairsOfDocument> m_pairs;
};
/// What the diagonal holds: everything of each code.
MatrixQuery ownQuery(const CodedTexts &texts, const CooccurrenceQuery &query);
/// Makes what all documents add, with the cells of ownQuery(), the numbers that are shown.
void finishCooccurrence(MatrixCells &sums, const CodedTexts &texts, const CooccurrenceQuery &query, const MatrixCells &own);

/// Of one cell: the passages of the row's code that count, and their partners; column `size`: with any other code.
CellEvidence cellEvidence(const CodedTexts &texts, const CooccurrenceQuery &query, int row, int column);

} // namespace haeje
