// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/searchquery.h"
#include "core/store/searchtokens.h"

namespace haeje {

/// Whatever can be found, taken apart as the index does it.
struct SearchEntry {
    SearchTokens body;
    SearchTokens facts; ///< everything it is found by apart from its text
    SearchTokens title, author, series, outlet; ///< needed only where SearchMatcher::usesFields()
    QList<bool> filters; ///< by SearchNode::number
};

/// Tells whether an entry is what a query asks for, and where in its text.
class SearchMatcher
{
public:
    explicit SearchMatcher(const SearchQuery &query);

    bool usesFields() const { return m_usesFields; }
    bool matches(const SearchEntry &entry) const;
    /// Every occurrence of a word or phrase that the query wants (not those it excludes), NEAR from the first word to the
    /// last. Of overlapping ones the first counts, of those that begin together the longest. In text order.
    QList<TextSpan> hits(const SearchTokens &tokens) const;

private:
    bool holds(const SearchNode &node, const SearchEntry &entry) const;

    SearchNode m_root;
    QList<SearchNode> m_wanted; ///< Words and Near nodes that are not excluded and look at the text
    bool m_usesFields = false;
};

} // namespace haeje
