// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/codedtext.h"

namespace haeje {

/// What a cell counts. Passages, codings and documents: each once in a cell. Words: each word that a passage touches, once.
/// Share: coded characters, each once, of all characters of the cell's texts, in percent.
enum class MatrixCount { Passages, Codings, Words, Documents, Share };

/// What has to be worked out of the texts for the count.
TextPartFlags partsFor(MatrixCount count);

/// By what the rows or the columns tell codings apart.
enum class MatrixAxisOf { Code, Coder, Document };

/// The rows or the columns: for each code, coder or document (by its position in CodedTexts) where it counts. Several places: in
/// each of them (a code in those above it, a document under each of its authors); none: it is left out.
struct MatrixAxis {
    MatrixAxisOf of = MatrixAxisOf::Code;
    int size = 0;
    std::vector<std::vector<int>> places;
    bool operator==(const MatrixAxis &) const = default;
};

/// Which codings are counted at all.
struct CodingFilter {
    std::vector<char> coders;    ///< by position; empty = all
    std::vector<char> documents; ///< by position; empty = all
    bool operator==(const CodingFilter &) const = default;
    bool takes(const CodedSpan &span) const { return coders.empty() || coders.at(size_t(span.coder)); }
    bool takesDocument(size_t document) const { return documents.empty() || documents.at(document); }
};

struct MatrixQuery {
    MatrixAxis rows;
    MatrixAxis columns;
    MatrixCount count = MatrixCount::Passages;
    CodingFilter filter;
    bool operator==(const MatrixQuery &) const = default;
};

/// The numbers, with totals: row `rows` holds what stands in any row, column `columns` what stands in any column, each thing
/// once. NaN where there is nothing to count (the share of no text).
struct MatrixCells {
    int rows = 0;
    int columns = 0;
    std::vector<double> values;

    MatrixCells() = default;
    MatrixCells(int rowCount, int columnCount, double value = 0);
    double &at(int row, int column) { return values[size_t(row) * size_t(columns + 1) + size_t(column)]; }
    double at(int row, int column) const { return values[size_t(row) * size_t(columns + 1) + size_t(column)]; }
};

/// What a cell stands on, in the order of the texts.
struct CellEvidence {
    QList<PassageId> passages; ///< each once
    QList<PassageId> partners; ///< of a pair of codes: the passages of the column's code, each once
    QList<CodingId> codings;   ///< of the passages, those that count in the cell
};

/// What a document adds: places in MatrixCells::values, each once, and how much.
using CellAmounts = std::vector<std::pair<int, double>>;

CellAmounts amountsOf(const CodedText &text, size_t document, const MatrixQuery &query);
/// Makes what all documents add the numbers that are shown (see Share).
void finishMatrix(MatrixCells &sums, const CodedTexts &texts, const MatrixQuery &query);
/// O(codings), by one walk through each document's codings in their order. To count the same again, see MatrixTally.
MatrixCells countMatrix(const CodedTexts &texts, const MatrixQuery &query);
/// Of one cell; the last row and column are the totals.
CellEvidence cellEvidence(const CodedTexts &texts, const MatrixQuery &query, int row, int column);

} // namespace haeje
