// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/searchtables.h"

#include <QCoreApplication>

namespace haeje {

struct SearchTableWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

static Table::Column column(const char *key, const QString &title, bool number = false)
{
    return {QString::fromLatin1(key), title, number};
}

static QVariant orNotStated(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

Table hitsTable(const QList<SearchHit> &hits)
{
    Table table;
    table.columns = {
        column("document", SearchTableWords::tr("Document"), true), column("title", SearchTableWords::tr("Title")),
        column("start", SearchTableWords::tr("Start"), true),       column("end", SearchTableWords::tr("End"), true),
        column("snippet", SearchTableWords::tr("Snippet")),         column("score", SearchTableWords::tr("Score"), true),
        column("kind", SearchTableWords::tr("Kind")),               column("id", SearchTableWords::tr("ID"), true),
        column("published", SearchTableWords::tr("Published")),     column("hits", SearchTableWords::tr("Hits in it"), true),
    };
    for (const SearchHit &hit : hits) {
        const bool inText = hit.where.kind == EntityKind::Document;
        const bool placed = inText && !hit.span.isEmpty();
        table.rows += {{inText ? QVariant(hit.where.id) : QVariant(), hit.title, placed ? QVariant(hit.span.start) : QVariant(),
                        placed ? QVariant(hit.span.end) : QVariant(), hit.snippet, hit.score, entityKindName(hit.where.kind), hit.where.id,
                        orNotStated(hit.published), hit.inEntry},
                       {hit.where},
                       false};
    }
    return table;
}

Table histogramTable(const SearchCounts &counts)
{
    Table table;
    table.columns = {column("year", SearchTableWords::tr("Year"), true), column("documents", SearchTableWords::tr("Documents"), true),
                     column("hits", SearchTableWords::tr("Hits"), true)};
    for (const SearchYear &year : counts.years)
        table.rows += {{year.year, year.documents, year.hits}, {}, false};
    if (counts.notDated.documents > 0)
        table.rows += {{QVariant(), counts.notDated.documents, counts.notDated.hits}, {}, true};
    table.notes = counts.rules();
    return table;
}

Result<Concordance> concordanceOf(const Search &search, const SearchQuery &query, const ConcordanceWidth &width, ConcordanceOrder order,
                                  int neighbours, int most, const std::function<bool(int)> &goOn)
{
    Concordance found;
    const auto whole = search.walk(query, [&](const SearchFound &entry) {
        if (entry.where.kind != EntityKind::Document)
            return true;
        for (const TextSpan hit : entry.hits) {
            if (found.lines.size() >= most) {
                found.truncated = true;
                return false;
            }
            ConcordanceLine line = concordanceLine(entry.text, hit, width);
            line.document = DocumentId(entry.where.id);
            line.title = entry.title;
            line.date = entry.published;
            found.lines.append(line);
        }
        return !goOn || goOn(int(found.lines.size()));
    });
    if (!whole)
        return whole.error();
    sortConcordance(found.lines, order, neighbours);
    if (found.truncated)
        found.rules << SearchTableWords::tr("The first %L1 hits, in the order in which their documents came into the project; the rest was left "
                                            "out. Narrow the search to see it.")
                           .arg(most);
    return found;
}

Table concordanceTable(const Concordance &concordance)
{
    Table table;
    table.columns = {
        column("document", SearchTableWords::tr("Document"), true), column("title", SearchTableWords::tr("Title")),
        column("date", SearchTableWords::tr("Date")),               column("left", SearchTableWords::tr("Left")),
        column("keyword", SearchTableWords::tr("Keyword")),         column("right", SearchTableWords::tr("Right")),
        column("start", SearchTableWords::tr("Start"), true),       column("end", SearchTableWords::tr("End"), true),
    };
    for (const ConcordanceLine &line : concordance.lines)
        table.rows += {{line.document.value, line.title, orNotStated(line.date), line.left.trimmed(), line.keyword, line.right.trimmed(),
                        line.span.start, line.span.end},
                       {line.document},
                       false};
    table.notes = concordance.rules;
    return table;
}

} // namespace haeje
