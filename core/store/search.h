// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/result.h"
#include "core/base/textspan.h"

#include <QList>

namespace haeje {

class Database;

/// One place where a query was found.
struct SearchHit {
    EntityRef where;       ///< a document, memo, code, message, figure, chart
    QString title;
    TextSpan span;         ///< of the match in a document's text; empty where it was the title or another kind
    QString snippet;       ///< from the original text, one line
    TextSpan snippetMatch; ///< of the match inside the snippet
    double score = 0;      ///< higher is better
};

/// Full-text search over documents, memos, codes, messages, figures and charts.
class Search
{
public:
    explicit Search(Database &database) : m_db(database) { }

    /// Words (all must occur), "quoted phrases", prefix*; any script, any length: 축전, 中国 and one syllable work.
    /// Best first (bm25, titles weigh four times; where more than 5,000 entries match, titles first, then the newest),
    /// a document's hits together in text order, at most perDocument of them.
    /// Error: nothing to search for, or an unclosed quote.
    Result<QList<SearchHit>> find(const QString &query, int limit = 50, int perDocument = 5) const;

private:
    Database &m_db;
};

/// The text with every CJK character (Hangul syllables, hanja, kana) set apart by spaces: what the index reads.
QString searchableText(const QString &text);

} // namespace haeje
