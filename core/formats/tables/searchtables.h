// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/store/search.h"
#include "core/text/concordance.h"

namespace haeje {

class Project;

/// What was found, as lists, exports and copies show it: `document title start end snippet score kind id published hits`.
Table hitsTable(const QList<SearchHit> &hits);
/// `year documents hits`; the last row is what has no date.
Table histogramTable(const SearchCounts &counts);

/// The hits of a query, each in its context.
struct Concordance {
    QList<ConcordanceLine> lines; ///< in the order asked for
    bool truncated = false;       ///< more than `most` lines: those that came into the project later are not here
    QStringList rules;
};
constexpr int mostConcordanceLines = 20000;
/// Error: as for Search::walk. `goOn` is asked after each document.
Result<Concordance> concordanceOf(const Search &search, const SearchQuery &query, const ConcordanceWidth &width, ConcordanceOrder order,
                                  int neighbours = 3, int most = mostConcordanceLines, const std::function<bool(int lines)> &goOn = {});
/// `document title date left keyword right start end`
Table concordanceTable(const Concordance &concordance);

} // namespace haeje
