// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace haeje {

/// A query as the user typed it, taken apart: words and "phrases", each perhaps a prefix*. All must occur.
struct SearchQuery {
    struct Term {
        QString text;
        bool prefix = false;
    };
    QList<Term> terms;

    /// Error: an unclosed quote, or nothing in it that can be searched for.
    static Result<SearchQuery> parse(const QString &query);
    /// For FTS5's MATCH: every term a quoted phrase over searchableText().
    QString matchExpression() const;
    /// Finds any of the terms in an original text: case is ignored, words of a phrase may have any space or
    /// punctuation between them.
    QRegularExpression finder() const;
};

} // namespace haeje
