// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/cooccurrence.h"

#include "core/analysis/coding/codesweep.h"
#include "core/analysis/coding/matrixtally.h"

#include <QSet>

#include <cmath>
#include <limits>
#include <utility>

namespace haeje {

TextPartFlags partsFor(const CooccurrenceQuery &query)
{
    TextPartFlags parts = partsFor(query.count);
    switch (query.relation) {
    case CodeRelation::Near:
    case CodeRelation::Sequence:
        return parts | TextPart::Words;
    case CodeRelation::Sentence:
        return parts | TextPart::Sentences;
    case CodeRelation::Paragraph:
        return parts | TextPart::Paragraphs;
    case CodeRelation::Overlap:
    case CodeRelation::Document:
        break;
    }
    return parts;
}

MatrixQuery ownQuery(const CodedTexts &texts, const CooccurrenceQuery &query)
{
    MatrixQuery own;
    own.rows = {MatrixAxisOf::Code, query.size, query.places};
    own.columns = {MatrixAxisOf::Document, 1, std::vector<std::vector<int>>(texts.documents.size(), std::vector<int>{0})};
    own.count = query.count;
    own.filter = query.filter;
    return own;
}

/// The cells that one document adds to, of all.
class CellSums
{
public:
    explicit CellSums(size_t cells) : m_values(cells, 0) { }
    void add(size_t cell, double amount)
    {
        if (m_values[cell] == 0)
            m_touched.push_back(int(cell));
        m_values[cell] += amount;
    }
    /// Then there are none.
    CellAmounts take()
    {
        CellAmounts amounts;
        amounts.reserve(m_touched.size());
        for (const int cell : m_touched)
            amounts.emplace_back(cell, std::exchange(m_values[size_t(cell)], 0));
        m_touched.clear();
        return amounts;
    }

private:
    std::vector<double> m_values;
    std::vector<int> m_touched;
};

/// Counts the cells of one query, document by document.
class CooccurrenceCounter::PairsOfDocument
{
public:
    explicit PairsOfDocument(const CooccurrenceQuery &query)
        : m_query(query)
        , m_columns(size_t(query.size) + 1)
        , m_cells(m_columns * m_columns)
        , m_width((size_t(query.size) + 1 + 63) / 64)
        , m_byPassage(query.count != MatrixCount::Codings
                      && (query.count == MatrixCount::Passages || query.count == MatrixCount::Documents || query.relation != CodeRelation::Overlap))
        , m_columnsOf(query.places.size() * m_width, 0)
    {
        for (size_t code = 0; code < query.places.size(); ++code)
            for (const int place : query.places[code])
                m_columnsOf[code * m_width + size_t(place) / 64] |= bit(place);
    }

    CellAmounts count(const CodedText &text)
    {
        m_text = &text;
        m_sweep.prepare(text, m_query);
        m_covered.assign(m_query.count == MatrixCount::Words || m_query.count == MatrixCount::Share ? m_columns * m_columns : 0, 0);
        m_with.assign(m_sweep.groups().size() * m_width, 0);
        m_outside.assign(m_sweep.groups().size() * m_width, 0);
        if (m_query.count == MatrixCount::Words && !m_byPassage)
            findWords();
        m_sweep.run([this](size_t first, size_t second) { relate(first, second); });
        if (m_byPassage)
            countPassages();
        return m_cells.take();
    }

private:
    static quint64 bit(int place) { return quint64(1) << (place % 64); }
    static bool has(const quint64 *places, int place) { return places[size_t(place) / 64] & bit(place); }
    size_t cellAt(int row, int column) const { return size_t(row) * m_columns + size_t(column); }
    const std::vector<int> &places(size_t group) const { return m_query.places[size_t(m_sweep.groups()[group].code)]; }

    /// Once for each group: a pair then shares the words from the later first to the earlier last.
    void findWords()
    {
        m_words.clear();
        for (const CodeGroupSpan &group : m_sweep.groups())
            m_words.push_back(partsTouched(m_text->parts->words, group.span));
    }

    /// The first stands ahead of the second, or is the same.
    void relate(size_t first, size_t second)
    {
        const bool bothWays = m_query.relation != CodeRelation::Sequence;
        if (m_byPassage) {
            mark(first, second);
            if (bothWays)
                mark(second, first);
            return;
        }
        const CodeGroupSpan &a = m_sweep.groups()[first];
        const CodeGroupSpan &b = m_sweep.groups()[second];
        const double pairs = first == second ? (double(a.codings) * a.codings - a.squares) / 2 : double(a.codings) * b.codings;
        relateOneWay(first, second, pairs);
        if (bothWays)
            relateOneWay(second, first, pairs);
    }

    /// Notes for the row's group the columns that the other counts in.
    void mark(size_t row, size_t column)
    {
        const quint64 *there = &m_columnsOf[size_t(m_sweep.groups()[column].code) * m_width];
        for (size_t w = 0; w < m_width; ++w)
            m_with[row * m_width + w] |= there[w];
        for (const int a : places(row)) {
            if (!has(there, a))
                m_outside[row * m_width + size_t(a) / 64] |= bit(a);
        }
    }

    void relateOneWay(size_t row, size_t column, double pairs)
    {
        const std::vector<int> &columns = places(column);
        const TextSpan shared = m_query.count == MatrixCount::Codings ? TextSpan() : sharedBy(row, column);
        for (const int a : places(row)) {
            bool outside = true;
            for (const int b : columns) {
                outside = outside && b != a;
                if (b != a)
                    addPair(a, b, shared, pairs);
            }
            if (outside)
                addPair(a, m_query.size, shared, pairs);
        }
    }

    /// What both groups cover, in words or in units of the text, as it is counted.
    TextSpan sharedBy(size_t row, size_t column) const
    {
        if (m_query.count != MatrixCount::Words)
            return m_sweep.groups()[row].span.intersected(m_sweep.groups()[column].span);
        const TextSpan a = m_words[row], b = m_words[column];
        return {std::max(a.start, b.start), std::min(a.end, b.end)};
    }

    void addPair(int a, int b, TextSpan shared, double pairs)
    {
        if (m_query.count == MatrixCount::Codings)
            m_cells.add(cellAt(a, b), pairs);
        else
            cover(a, b, shared);
    }

    /// Stretches of words or of units come in the order of their starts, so that what is covered already is one offset.
    void cover(int a, int b, TextSpan part)
    {
        const bool words = m_query.count == MatrixCount::Words;
        int &covered = m_covered[cellAt(a, b)];
        part.start = std::max(part.start, covered);
        if (part.isEmpty())
            return;
        m_cells.add(cellAt(a, b), words ? part.length() : m_text->parts->characters(part));
        covered = part.end;
    }

    void countPassages()
    {
        m_inDocument.clear();
        const std::vector<CodedEntity> &entities = m_sweep.entities();
        for (size_t from = 0; from < entities.size();) {
            size_t to = from + 1;
            while (to < entities.size() && entities[to].passage == entities[from].passage)
                ++to;
            countPassage(from, to);
            from = to;
        }
        for (const int cell : std::as_const(m_inDocument))
            m_cells.add(size_t(cell), 1);
    }

    /// One passage: what stands under a row is put together over its codes, so that the passage counts once there.
    void countPassage(size_t from, size_t to)
    {
        std::vector<std::pair<int, std::vector<quint64>>> rows;
        for (size_t e = from; e < to; ++e) {
            const size_t group = m_sweep.entities()[e].group;
            if (group == CodeSweep::noGroup)
                continue;
            for (const int a : places(group)) {
                auto row = std::find_if(rows.begin(), rows.end(), [&](const auto &one) { return one.first == a; });
                if (row == rows.end())
                    row = rows.insert(rows.end(), {a, std::vector<quint64>(m_width, 0)});
                for (size_t w = 0; w < m_width; ++w)
                    row->second[w] |= m_with[group * m_width + w];
                if (has(&m_outside[group * m_width], a))
                    row->second[size_t(m_query.size) / 64] |= bit(m_query.size);
            }
        }
        const TextSpan span = m_sweep.entities()[from].span;
        const TextSpan counted = m_query.count == MatrixCount::Words && !rows.empty() ? partsTouched(m_text->parts->words, span) : span;
        for (const auto &[a, with] : rows)
            countRow(a, with, counted);
    }

    void countRow(int a, const std::vector<quint64> &with, TextSpan span)
    {
        for (size_t w = 0; w < m_width; ++w) {
            for (quint64 bits = with[w]; bits; bits &= bits - 1) {
                const int b = int(w * 64) + int(qCountTrailingZeroBits(bits));
                if (b == a)
                    continue;
                if (m_query.count == MatrixCount::Passages)
                    m_cells.add(cellAt(a, b), 1);
                else if (m_query.count == MatrixCount::Documents)
                    m_inDocument.insert(int(cellAt(a, b)));
                else
                    cover(a, b, span);
            }
        }
    }

    const CooccurrenceQuery &m_query;
    const size_t m_columns;
    CellSums m_cells;
    const size_t m_width;      ///< in 64 bits: a bit for each column, and one for "any other"
    const bool m_byPassage;    ///< counted by passages of the row; else pair by pair
    std::vector<quint64> m_columnsOf; ///< of each code: its places
    const CodedText *m_text = nullptr;
    CodeSweep m_sweep;
    std::vector<quint64> m_with;    ///< of each group: the columns it stands in relation with
    std::vector<quint64> m_outside; ///< of each group: those of its places where a code stands in relation that does not count there
    std::vector<int> m_covered;
    std::vector<TextSpan> m_words; ///< of each group
    QSet<int> m_inDocument;
};

CooccurrenceCounter::CooccurrenceCounter(const CooccurrenceQuery &query)
    : m_pairs(std::make_unique<PairsOfDocument>(query))
{
}

CooccurrenceCounter::~CooccurrenceCounter() = default;

CellAmounts CooccurrenceCounter::count(const CodedText &text)
{
    return m_pairs->count(text);
}

void finishCooccurrence(MatrixCells &sums, const CodedTexts &texts, const CooccurrenceQuery &query, const MatrixCells &own)
{
    if (query.count == MatrixCount::Share) {
        double characters = 0;
        for (size_t d = 0; d < texts.documents.size(); ++d)
            characters += query.filter.takesDocument(d) ? texts.documents[d].characters : 0;
        for (double &value : sums.values)
            value = characters > 0 ? 100 * value / characters : std::numeric_limits<double>::quiet_NaN();
    }
    for (int i = 0; i < query.size; ++i)
        sums.at(i, i) = own.at(i, 1);
    for (int column = 0; column <= query.size; ++column)
        sums.at(query.size, column) = std::numeric_limits<double>::quiet_NaN();
}

MatrixCells countCooccurrence(const CodedTexts &texts, const CooccurrenceQuery &query)
{
    return MatrixTally().cells(texts, query);
}

/// The passages of a code in the order of the texts: what the diagonal stands on.
static CellEvidence ownEvidence(const CodedTexts &texts, const CooccurrenceQuery &query, int row)
{
    MatrixQuery own;
    own.rows = {MatrixAxisOf::Code, query.size, query.places};
    own.columns = {MatrixAxisOf::Document, 1, std::vector<std::vector<int>>(texts.documents.size(), std::vector<int>{0})};
    own.filter = query.filter;
    return cellEvidence(texts, own, row, 1);
}

static void append(QList<PassageId> &to, QSet<PassageId> &seen, PassageId passage)
{
    if (seen.contains(passage))
        return;
    seen.insert(passage);
    to += passage;
}

CellEvidence cellEvidence(const CodedTexts &texts, const CooccurrenceQuery &query, int row, int column)
{
    if (row == column)
        return ownEvidence(texts, query, row);
    const auto stands = [&](size_t code, int place) {
        const std::vector<int> &places = query.places[code];
        const bool there = std::find(places.begin(), places.end(), place) != places.end();
        return place == query.size ? !places.empty() && std::find(places.begin(), places.end(), row) == places.end() : there;
    };
    CellEvidence evidence;
    QSet<PassageId> seen, seenPartners;
    CodeSweep sweep;
    for (size_t d = 0; d < texts.documents.size(); ++d) {
        if (!query.filter.takesDocument(d) || texts.documents[d].spans.empty())
            continue;
        sweep.prepare(texts.documents[d], query);
        std::vector<char> counts(sweep.groups().size(), 0), partner(sweep.groups().size(), 0);
        const auto mark = [&](size_t a, size_t b) {
            if (stands(size_t(sweep.groups()[a].code), row) && stands(size_t(sweep.groups()[b].code), column))
                counts[a] = partner[b] = 1;
        };
        sweep.run([&](size_t first, size_t second) {
            mark(first, second);
            if (query.relation != CodeRelation::Sequence)
                mark(second, first);
        });
        for (const CodedEntity &entity : sweep.entities()) {
            if (entity.group == CodeSweep::noGroup)
                continue;
            if (counts[entity.group]) {
                append(evidence.passages, seen, entity.passage);
                evidence.codings += entity.codings;
            }
            if (partner[entity.group])
                append(evidence.partners, seenPartners, entity.passage);
        }
    }
    return evidence;
}

} // namespace haeje
