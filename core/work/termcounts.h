// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/wordlist.h"
#include "core/work/messagetexts.h"

namespace haeje {

/// What terms can be counted by: message, side, sender, recipient, outlet, language, year, occasion, kind, list, term.
QStringList termDimensions();
QString termDimensionTitle(const QString &dimension);

/// Counts by any of the dimensions: `list` (names by commas; none: all lists of terms), `by` (by commas), `language`. A text in a language
/// for which a list has no term is left out of that list's counts, and said. Errors: no such list or dimension, a pattern that takes too
/// long.
Result<Table> termsTable(const Project &project, const AnalysisOptions &options);
/// Two sides (`left`, `right`: PRK, CHN; else the two with the most words) by list, term, year or occasion (`by`): (a - b) / (a + b) of the
/// counts per thousand words, the ratio a / b, and the counts.
Result<Table> termAsymmetryTable(const Project &project, const AnalysisOptions &options);
/// Every term of a list (`list`) or words (`text`) in its context: `width` characters on each side, `order` position, left, right or date.
Result<Table> concordanceTable(const Project &project, const AnalysisOptions &options);
/// The passages of a code (that of the list, or `code` with those below it) beside the terms of the `list` in all documents: both, coded
/// but not counted, counted but not coded.
Result<Table> codedTermsTable(const Project &project, const AnalysisOptions &options);

/// The lists that an option names, of purpose "terms". Errors: one that is not there; there are none.
Result<QList<WordList>> listsNamed(const Project &project, const QString &names);

} // namespace haeje
