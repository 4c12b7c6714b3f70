// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/matrices.h"

namespace haeje {

/// Rows or columns with what they stand for. Only the files of the matrices see this header.
struct MatrixSide {
    QList<MatrixHead> heads;
    MatrixAxis axis;
    QStringList notes;
};

/// Codes as they were chosen, in codebook order. Errors: a code or a group that is not there.
Result<MatrixSide> codeSide(const Project &project, const CodedTexts &texts, const AnalysisOptions &options);
MatrixSide documentSide(const Project &project, const CodedTexts &texts, const CodingFilter &filter);
/// Error: no such attribute.
Result<MatrixSide> attributeSide(const Project &project, const CodedTexts &texts, const CodingFilter &filter, const QString &name);
/// Error: by is none of year, quarter, month.
Result<MatrixSide> timeSide(const Project &project, const CodedTexts &texts, const CodingFilter &filter, const QString &by);
MatrixSide coderSide(const CodedTexts &texts, const CodingFilter &filter);

/// Which codings count, by --coders, --from and --to, with what to say of it. Errors: no such coder, no such date.
struct MatrixFilter {
    CodingFilter filter;
    QStringList notes;
};
Result<MatrixFilter> matrixFilter(const Project &project, const CodedTexts &texts, const AnalysisOptions &options);

/// The names in a list with commas, where names may hold commas themselves: the longest that is there wins. Error: what is not
/// there; without a sentence for it, it is left out.
Result<QList<int>> positionsOf(const QString &list, const QStringList &names, const QString &sentenceIfNone);

} // namespace haeje
