// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/matrixtally.h"
#include "core/base/entityref.h"
#include "core/work/analyses.h"

#include <optional>

namespace haeje {

class CodedTextReader;

enum class MatrixKind { CodeByDocument, CodeByAttribute, CodeByCode, CodeOverTime, CoderByCode };

/// Their words, in order: "code-by-document" ...
QStringList matrixWords();
std::optional<MatrixKind> matrixKind(const QString &word);
/// The words of the counts ("passages" ...) and of the relations ("overlap" ...), in order.
QStringList matrixCountWords();
QStringList codeRelationWords();
/// What a document can be told apart by: "outlet" ..., then the user's own attributes.
QStringList matrixAttributes(const Project &project);

/// What a row or a column stands for.
struct MatrixHead {
    QString label; ///< a code's path, a document's title, a value, a period
    QString more;  ///< what a tip adds: a document's date and outlet
    EntityRef what; ///< a code or a document; none for values and periods
    int colour = -1; ///< a code's
    bool rest = false; ///< not stated, not dated: it is none of the values
};

/// A matrix as it was asked for: which rows and columns there are and what is counted. The numbers come from the texts.
struct MatrixPlan {
    MatrixKind kind = MatrixKind::CodeByDocument;
    QList<MatrixHead> rows;
    QList<MatrixHead> columns;
    MatrixQuery query;
    std::optional<CooccurrenceQuery> pairs; ///< of codes by codes, in place of the query
    QString rowTotal;    ///< what the last column says; empty: there is none
    QString columnTotal; ///< what the last row says; empty: there is none
    QStringList notes;   ///< the rules, in words
    quint64 layout = 0;  ///< CodedTexts::layout of the texts it was made of

    MatrixCount count() const { return pairs ? pairs->count : query.count; }
    TextPartFlags parts() const { return pairs ? partsFor(*pairs) : partsFor(query.count); }
};

/// Errors: an option's value that cannot be, a code, coder or attribute that is not there.
Result<MatrixPlan> planMatrix(const Project &project, CodedTextReader &reader, MatrixKind kind, const AnalysisOptions &options);
/// Nothing where the codes, coders or documents are other ones than when the plan was made.
MatrixCells countedCells(const MatrixPlan &plan, CodedTextReader &reader);
/// The same from a tally that is kept: the same plan again costs only the documents that are others.
MatrixCells countedCells(const MatrixPlan &plan, CodedTextReader &reader, MatrixTally &tally);
CellEvidence evidenceOfCell(const MatrixPlan &plan, CodedTextReader &reader, int row, int column);
/// A line per row, a number per column, totals last. NaN becomes not stated.
Table matrixTable(const MatrixPlan &plan, const MatrixCells &cells);
/// A line per cell that is not empty, with its passages.
Table matrixEvidenceTable(const MatrixPlan &plan, const MatrixCells &cells, CodedTextReader &reader);
/// Passages of one cell of `runAnalysis(project, word, options)`; row and column as the plan counts them, the last ones are totals.
Result<QList<EntityRef>> matrixCellEvidence(const Project &project, const QString &word, const AnalysisOptions &options, int row, int column);

} // namespace haeje
