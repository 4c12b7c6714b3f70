// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/base/result.h"
#include "core/base/textspan.h"
#include "core/store/searchquery.h"

#include <QList>

#include <functional>

namespace haeje {

class Database;

/// One place where a query was found.
struct SearchHit {
    EntityRef where;       ///< a document, memo, code, message, figure, chart, claim
    QString title;
    TextSpan span;         ///< of the match in a document's text; empty where it was its facts or another kind
    QString snippet;       ///< from the original text, one line
    TextSpan snippetMatch; ///< of the match inside the snippet
    double score = 0;      ///< higher is better
    int inEntry = 0;       ///< how many hits its document has, listed or not
    QString published;     ///< EDTF, of a document
};

/// An entry that a query means, with every place in it.
struct SearchFound {
    qint64 row = 0; ///< in the index
    EntityRef where;
    QString title;     ///< of a document
    QString published; ///< EDTF, of a document
    QString text;
    QList<TextSpan> hits; ///< in the text; empty where only its facts match
};

struct SearchResult {
    QList<SearchHit> hits;
    QStringList alsoSearched; ///< spellings that were not typed
    int documents = 0;        ///< listed
    bool ranked = true;       ///< false: too many for a ranking, so titles first, then the newest
    bool complete = true;     ///< false: there are more than were asked for
    bool stopped = false;     ///< the time ran out first
};

/// Documents and hits of one year. Year 0: not dated.
struct SearchYear {
    int year = 0;
    int documents = 0;
    qint64 hits = 0;
};

/// How often a query was found, and how it was counted.
struct SearchCounts {
    int documents = 0;
    qint64 hits = 0;
    int byFacts = 0;         ///< documents without a hit in the text, found by their facts or by filters alone
    int others = 0;          ///< memos, codes, messages, ...
    QList<SearchYear> years; ///< ascending, those with any
    SearchYear notDated;
    int spanning = 0;        ///< documents whose date spans several years
    bool truncated = false;  ///< more than 100,000 entries: the rest was not counted
    bool stopped = false;
    /// The rules of the count, in words.
    QStringList rules() const;
};

/// Full-text search over documents, memos, codes, messages, figures, charts and claims, in the language of searchquery.h.
class Search
{
public:
    static constexpr int mostCounted = 100000;

    explicit Search(Database &database) : m_db(database) { }

    /// The query with the project's attributes and, unless literal, its spellings and the names of its
    /// actors: whoever is asked for by one name is found by each (by the first 200 where there are more).
    Result<SearchQuery> parse(const QString &query, bool literal = false) const;
    SearchNames names() const;

    /// Best first (bm25, titles weigh four times; where more than 5,000 entries match, titles first, then the newest),
    /// a document's hits together in text order, at most perDocument of them. Error: see SearchQuery::parse; a code or
    /// collection that is not there.
    Result<QList<SearchHit>> find(const QString &query, int limit = 50, int perDocument = 5) const;
    /// patience: milliseconds after which it stops with what it has; 0 = none.
    Result<SearchResult> run(const SearchQuery &query, int limit = 50, int perDocument = 5, int patience = 0) const;

    /// Every hit in the document's text, whether or not the document is one that the query means.
    QList<TextSpan> hitsIn(DocumentId document, const SearchQuery &query) const;
    /// Everything the query means, in the order it came into the project, until `visit` gives false or 100,000 entries are
    /// done. True if nothing was left out.
    Result<bool> walk(const SearchQuery &query, const std::function<bool(const SearchFound &)> &visit) const;
    /// O(texts that match). `goOn` is asked now and then with the number of entries done.
    Result<SearchCounts> counts(const SearchQuery &query, const std::function<bool(int done)> &goOn = {}) const;

private:
    Database &m_db;
};

/// The text with every CJK character (Hangul syllables, hanja, kana) set apart by spaces: what the index reads.
QString searchableText(const QString &text);

} // namespace haeje
