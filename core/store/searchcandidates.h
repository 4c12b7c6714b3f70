// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"
#include "core/store/searchconditions.h"
#include "core/store/searchmatcher.h"

#include <functional>

namespace haeje {

class Database;

/// The way from a query to the entries it means: the index names those that may match, their texts tell which do.
class SearchCandidates
{
public:
    /// Error: a code, collection or value of the query that is not there.
    static Result<SearchCandidates> of(Database &database, const SearchQuery &query);

    /// Rows of the index that may match, best first: by bm25 with titles weighing four times, or, where more than 5,000
    /// may, those with the words in their title first and then the newest. False from `take` ends it.
    void bestFirst(const std::function<bool(qint64 row, double score)> &take);
    /// In the order of the rows.
    void inOrder(const std::function<bool(qint64 row)> &take);
    /// What the last bestFirst() did.
    bool ranked() const { return m_ranked; }

    /// The row's entry with its text and every hit in it; nothing if it does not match after all.
    std::optional<SearchFound> load(qint64 row);
    const SearchMatcher &matcher() const { return m_matcher; }

private:
    class Sieve;
    SearchCandidates(Database &database, const SearchQuery &query);
    QString from(const QString &columns) const;
    bool fewEnoughToRank();
    void resolveRareFilters();
    bool sieveBeforeRanking();
    bool isWithin(const SearchFound &found, QList<TextSpan> &hits) const;

    Database &m_db;
    std::optional<QString> m_match;
    QString m_strictMatch;
    QString m_wordsMatch; ///< without what NOT excludes
    SearchCondition m_condition;
    QList<SearchCondition> m_filters; ///< whose truth must be asked for, entry by entry
    QStringList m_ruledOut; ///< no document with one of these in its text can match
    QList<qint64> m_within;
    SearchMatcher m_matcher;
    QString m_loadSql;
    bool m_ranked = true;
    bool m_hasWords = true;
};

} // namespace haeje
