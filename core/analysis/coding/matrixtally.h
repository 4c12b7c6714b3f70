// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/cooccurrence.h"

namespace haeje {

/// Counts one matrix again and again: what each document adds to the cells is kept, so that after an edit only documents of another
/// CodedText::revision are counted anew. Sums of whole numbers, so that nothing is lost by taking away and adding.
class MatrixTally
{
public:
    /// The same as countMatrix().
    const MatrixCells &cells(const CodedTexts &texts, const MatrixQuery &query);
    /// The same as countCooccurrence().
    const MatrixCells &cells(const CodedTexts &texts, const CooccurrenceQuery &query);

private:
    struct OfDocument {
        std::optional<quint64> revision;
        CellAmounts amounts;
    };
    template<class Amounts>
    void addUp(const CodedTexts &texts, const CodingFilter &filter, const Amounts &amountsOf);
    void begin(const CodedTexts &texts, bool same, int rows, int columns);

    quint64 m_layout = 0;
    std::optional<MatrixQuery> m_query;
    std::optional<CooccurrenceQuery> m_pairs;
    std::vector<OfDocument> m_documents;
    MatrixCells m_sums, m_cells;
    std::unique_ptr<MatrixTally> m_own; ///< the diagonal of pairs
};

} // namespace haeje
