// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/matrix.h"

#include "core/analysis/coding/matrixtally.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace haeje {

TextPartFlags partsFor(MatrixCount count)
{
    if (count == MatrixCount::Words)
        return TextPart::Words;
    return count == MatrixCount::Share ? TextPart::Characters : TextPartFlags();
}

MatrixCells::MatrixCells(int rowCount, int columnCount, double value)
    : rows(rowCount)
    , columns(columnCount)
    , values(size_t(rowCount + 1) * size_t(columnCount + 1), value)
{
}

static const std::vector<int> &placesOf(const MatrixAxis &axis, const CodedSpan &span, size_t document)
{
    switch (axis.of) {
    case MatrixAxisOf::Code:
        return axis.places.at(size_t(span.code));
    case MatrixAxisOf::Coder:
        return axis.places.at(size_t(span.coder));
    case MatrixAxisOf::Document:
        break;
    }
    return axis.places.at(document);
}

/// The amount of one cell in one document, from its codings in their order.
static double amount(const CodedText &text, MatrixCount count, const std::pair<int, int> *from, const std::pair<int, int> *to)
{
    double sum = 0;
    int covered = 0;
    PassageId last;
    for (const auto *entry = from; entry != to; ++entry) {
        const CodedSpan &span = text.spans[size_t(entry->second)];
        if (count == MatrixCount::Codings) {
            ++sum;
        } else if (count == MatrixCount::Documents) {
            return 1;
        } else if (count == MatrixCount::Passages) {
            sum += span.passage == last ? 0 : 1;
            last = span.passage;
        } else {
            const bool words = count == MatrixCount::Words;
            TextSpan part = words ? partsTouched(text.parts->words, span.span) : span.span;
            part.start = std::max(part.start, covered);
            if (part.isEmpty())
                continue;
            sum += words ? part.length() : text.parts->characters(part);
            covered = part.end;
        }
    }
    return sum;
}

/// Where the codings of a document count: pairs of a cell and a position in its spans, in order.
static void collect(const CodedText &text, size_t document, const MatrixQuery &query, std::vector<std::pair<int, int>> &entries)
{
    entries.clear();
    const int rows = query.rows.size;
    const int columns = query.columns.size;
    const int width = columns + 1;
    for (size_t i = 0; i < text.spans.size(); ++i) {
        const CodedSpan &span = text.spans[i];
        const std::vector<int> &inRows = placesOf(query.rows, span, document);
        const std::vector<int> &inColumns = placesOf(query.columns, span, document);
        if (inRows.empty() || inColumns.empty() || !query.filter.takes(span))
            continue;
        const auto add = [&](int row) {
            for (const int column : inColumns)
                entries.emplace_back(row * width + column, int(i));
            entries.emplace_back(row * width + columns, int(i));
        };
        for (const int row : inRows)
            add(row);
        add(rows);
    }
    std::sort(entries.begin(), entries.end());
}

/// Characters of the texts that each place of the axis stands for, the whole last.
static std::vector<double> charactersOf(const CodedTexts &texts, const MatrixAxis &axis, const CodingFilter &filter)
{
    std::vector<double> characters(size_t(axis.size) + 1, 0);
    const bool byDocument = axis.of == MatrixAxisOf::Document;
    for (size_t d = 0; d < texts.documents.size(); ++d) {
        if (!filter.takesDocument(d) || (byDocument && axis.places.at(d).empty()))
            continue;
        const double size = texts.documents[d].characters;
        characters.back() += size;
        if (byDocument) {
            for (const int place : axis.places[d])
                characters[size_t(place)] += size;
        }
    }
    if (!byDocument)
        std::fill(characters.begin(), characters.end(), characters.back());
    return characters;
}

static void toShares(MatrixCells &cells, const CodedTexts &texts, const MatrixQuery &query)
{
    const bool byRow = query.rows.of == MatrixAxisOf::Document;
    const std::vector<double> characters = charactersOf(texts, byRow ? query.rows : query.columns, query.filter);
    for (int row = 0; row <= cells.rows; ++row) {
        for (int column = 0; column <= cells.columns; ++column) {
            const double whole = characters[size_t(byRow ? row : column)];
            double &value = cells.at(row, column);
            value = whole > 0 ? 100 * value / whole : std::numeric_limits<double>::quiet_NaN();
        }
    }
}

CellAmounts amountsOf(const CodedText &text, size_t document, const MatrixQuery &query)
{
    CellAmounts amounts;
    std::vector<std::pair<int, int>> entries;
    collect(text, document, query, entries);
    for (size_t from = 0; from < entries.size();) {
        size_t to = from + 1;
        while (to < entries.size() && entries[to].first == entries[from].first)
            ++to;
        amounts.emplace_back(entries[from].first, amount(text, query.count, entries.data() + from, entries.data() + to));
        from = to;
    }
    return amounts;
}

void finishMatrix(MatrixCells &sums, const CodedTexts &texts, const MatrixQuery &query)
{
    if (query.count == MatrixCount::Share)
        toShares(sums, texts, query);
}

MatrixCells countMatrix(const CodedTexts &texts, const MatrixQuery &query)
{
    return MatrixTally().cells(texts, query);
}

CellEvidence cellEvidence(const CodedTexts &texts, const MatrixQuery &query, int row, int column)
{
    CellEvidence evidence;
    QSet<PassageId> seen;
    const auto stands = [](const std::vector<int> &places, int place, int size) {
        return place == size ? !places.empty() : std::find(places.begin(), places.end(), place) != places.end();
    };
    for (size_t d = 0; d < texts.documents.size(); ++d) {
        if (!query.filter.takesDocument(d))
            continue;
        for (const CodedSpan &span : texts.documents[d].spans) {
            const std::vector<int> &inRows = placesOf(query.rows, span, d);
            const std::vector<int> &inColumns = placesOf(query.columns, span, d);
            if (inRows.empty() || inColumns.empty() || !query.filter.takes(span))
                continue;
            if (!stands(inRows, row, query.rows.size) || !stands(inColumns, column, query.columns.size))
                continue;
            evidence.codings += span.coding;
            if (!seen.contains(span.passage)) {
                seen.insert(span.passage);
                evidence.passages += span.passage;
            }
        }
    }
    return evidence;
}

} // namespace haeje
