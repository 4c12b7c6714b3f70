// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/retrieval.h"

namespace haeje {

/// A piece of a retrieval's text.
struct RetrievalToken {
    enum Kind { Code, Group, Any, Operator, Open, Close, Filter };
    Kind kind = Code;
    int at = 0;        ///< first character, from 0
    QString text = {}; ///< as it was written
    QString value = {}; ///< a code's path, a group's name, a filter's value
    bool below = false;
    RetrievalOp op = RetrievalOp::And; ///< of an operator; AndNot for NOT
    int words = -1;
    QString field = {}; ///< of a filter, small letters
};

/// Error: an open quotation mark, an operator's number that is none, a field without a value.
Result<QList<RetrievalToken>> retrievalTokens(const QString &text);
/// Error: the value cannot be one of that field.
Result<void> addRetrievalFilter(RetrievalFilter &filter, const RetrievalToken &token);

} // namespace haeje
