// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/articles/plaintext.h"

namespace haeje {

/// Those blocks of it (the last one too; -1 = to its end) with their comments; title and facts stay those of the whole.
/// Nothing if there are no such blocks.
std::optional<ImportedArticle> partOf(const ImportedArticle &article, int firstBlock, int lastBlock);

/// The second's text behind the first's; the first's facts hold, what was found for both is kept.
ImportedArticle joined(ImportedArticle first, const ImportedArticle &second);

/// What the text says of itself at its beginning: the first block, shortened to a title.
QString titleFromBlock(const ImportedArticle &article);

/// Only those that are named.
void copyFacts(const DocumentFacts &from, const QList<FactKind> &which, DocumentFacts &to);

/// Marks what was found as taken or not, as the facts are now.
void markTaken(QList<FactFound> &found, const DocumentFacts &facts);

/// The value of a fact as text; several joined with "; ".
QString factCell(const DocumentFacts &facts, FactKind kind);
/// And back. Error: a date that is none.
Result<void> setFactCell(DocumentFacts &facts, FactKind kind, const QString &text);

/// The kinds that a document keeps, in the order of a sheet.
const QList<FactKind> &keptFacts();

} // namespace haeje
