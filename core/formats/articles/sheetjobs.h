// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/importsheet.h"
#include "core/formats/articles/readahead.h"

namespace haeje {

/// Rows that are read together, because they are of one file or joined to each other.
struct SheetJob {
    int firstRow = 0;
    ReadAhead::Job job;
};
QList<SheetJob> jobsFor(const QList<SheetRow> &rows, const ArticleImport::Options &options);

/// The rows' files read again and cut, joined and named as the rows say; one for each file, with a decision for each article.
QList<ReadFile> readRows(const QList<SheetRow> &rows, const ArticleImport::Options &options);

/// The row's own part of its file. Error: it is not there any more or has changed.
Result<ImportedArticle> articleOfRow(const SheetRow &row, const QList<ReadFile> &filesOfPath);
QList<ReadFile> filesOfRow(const SheetRow &row, const ArticleImport::Options &options);

} // namespace haeje
