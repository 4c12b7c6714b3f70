// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/messagetexts.h"

namespace haeje {

/// longest (1 to 5), strip-particles, every. Error: a number that cannot be.
Result<ExpressionRule> expressionRule(const AnalysisOptions &options);
/// What an expression is, in words.
QStringList expressionNotes(const ExpressionRule &rule, const QString &language);

// Options of all: message, baseline (must be chosen), language, by-side. Errors: those of planBaseline(); a baseline without any text.

/// What is new in the message against the chosen baseline, and how it comes out against the three others; the user's terms first. With
/// `expression`: that one alone, new or not. A baseline without a text says nothing: neither new nor not.
Result<Table> firstUseTable(const Project &project, const AnalysisOptions &options);
/// What the last message of the baseline (or each of the last so many: `last`) has and this one has not.
Result<Table> droppedTable(const Project &project, const AnalysisOptions &options);
/// How alike each earlier text of the baseline is, by date.
Result<Table> similarityTable(const Project &project, const AnalysisOptions &options);

} // namespace haeje
