// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/matrixtally.h"

namespace haeje {

void MatrixTally::begin(const CodedTexts &texts, bool same, int rows, int columns)
{
    if (same && m_layout == texts.layout && m_documents.size() == texts.documents.size())
        return;
    m_layout = texts.layout;
    m_documents.assign(texts.documents.size(), {});
    m_sums = MatrixCells(rows, columns);
}

template<class Amounts>
void MatrixTally::addUp(const CodedTexts &texts, const CodingFilter &filter, const Amounts &amountsOf)
{
    for (size_t d = 0; d < texts.documents.size(); ++d) {
        const CodedText &text = texts.documents[d];
        OfDocument &kept = m_documents[d];
        if (kept.revision == text.revision || !filter.takesDocument(d))
            continue;
        kept.revision = text.revision;
        for (const auto &[cell, amount] : kept.amounts)
            m_sums.values[size_t(cell)] -= amount;
        kept.amounts = text.spans.empty() ? CellAmounts() : amountsOf(text, d);
        for (const auto &[cell, amount] : kept.amounts)
            m_sums.values[size_t(cell)] += amount;
    }
    m_cells = m_sums;
}

const MatrixCells &MatrixTally::cells(const CodedTexts &texts, const MatrixQuery &query)
{
    begin(texts, m_query == query, query.rows.size, query.columns.size);
    m_query = query;
    m_pairs.reset();
    addUp(texts, query.filter, [&](const CodedText &text, size_t document) { return amountsOf(text, document, query); });
    finishMatrix(m_cells, texts, query);
    return m_cells;
}

const MatrixCells &MatrixTally::cells(const CodedTexts &texts, const CooccurrenceQuery &query)
{
    begin(texts, m_pairs == query, query.size, query.size);
    m_pairs = query;
    m_query.reset();
    CooccurrenceCounter counter(query);
    addUp(texts, query.filter, [&](const CodedText &text, size_t) { return counter.count(text); });
    if (!m_own)
        m_own = std::make_unique<MatrixTally>();
    finishCooccurrence(m_cells, texts, query, m_own->cells(texts, ownQuery(texts, query)));
    return m_cells;
}

} // namespace haeje
