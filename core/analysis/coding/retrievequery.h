// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/retrieval.h"

#include <QDate>

namespace haeje {

// The text of a retrieval. Operators are capitals in every language.
//
//   query   = or { FILTER }                         filters may stand anywhere outside parentheses
//   or      = and { "OR" and }
//   and     = not { [ "AND" ] "NOT" not | "AND" not }
//   not     = "NOT" not | place
//   place   = primary { PLACE primary }             OVERLAPS INSIDE CONTAINS EQUALS NEAR[/N] IN-SENTENCE IN-PARAGRAPH
//                                                   IN-SECTION IN-DOCUMENT BEFORE[/N] AFTER[/N]; from left to right
//   primary = "(" or ")" | "ANY" | "group:" NAME | CODE [ "+" ]
//   FILTER  = coder: language: outlet: author: collection: attribute:NAME=VALUE date: state: weight:
//
// CODE is a code's path in quotes, or words as they stand; "+" takes the codes below it too. A quotation mark within quotes is
// written twice. "A NOT B" is "A AND NOT B"; "NOT B" by itself is "ANY AND NOT B".

/// Errors say what is wrong and at which character: an open quotation mark or parenthesis, an operator with nothing to work on,
/// two codes with nothing between them, a filter's value that cannot be, more than 100 parentheses in each other.
Result<RetrievalQuery> parseRetrieval(const QString &text);
/// The shortest text that parses to the query; codes are in quotes.
QString retrievalText(const RetrievalQuery &query);
QString retrievalText(const RetrievalNode &node);
/// The query as sentences: what is retrieved, then what counts.
QStringList retrievalInWords(const RetrievalQuery &query);

/// An operator as it is written and offered.
struct RetrievalOperator {
    RetrievalOp op;
    QString keyword;        ///< "IN-SENTENCE"
    QString name;           ///< "in the same sentence as"
    QString help;           ///< one sentence
    bool takesWords = false; ///< NEAR/5
};
/// Those that join two parts, in the order they are offered.
QList<RetrievalOperator> retrievalOperators();
bool isPlaceOperator(RetrievalOp op);
static constexpr int wordsNear = 10; ///< of NEAR without a number

/// The words of states of a coding: "not-said" "certain" "doubtful" "to-discuss", by number.
QStringList codingStateWords();
/// First and last day of "2021-07..2021-10"; an open end is invalid. Nothing for what is no date or range.
std::optional<QPair<QDate, QDate>> retrievalDates(const QString &text);

} // namespace haeje
