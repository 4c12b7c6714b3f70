// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace haeje {

/// A piece of a query: a word, a phrase in quotation marks, a parenthesis, a mark, "name:".
struct SearchLexeme {
    enum class Kind { Word, Phrase, Open, Close, Minus, Equals, Field, End };
    Kind kind = Kind::End;
    QString text;
    int at = 0;
    bool star = false;
};

/// Ends with a lexeme of kind End. Error: an open quotation mark.
Result<QList<SearchLexeme>> searchLexemes(const QString &query);

/// Of NEAR and NEAR/N; nothing for any other piece.
std::optional<int> nearDistance(const SearchLexeme &lexeme);
/// AND, OR, NOT, NEAR.
bool isSearchOperator(const SearchLexeme &lexeme);

} // namespace haeje
