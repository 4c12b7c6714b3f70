// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchcandidates.h"

#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace haeje {

/// Above so many entries no ranking by frequency is worth its time: nearly everything holds the words.
static constexpr int rankedAtMost = 5000;

/// Without the parts that conditionOf() answers alone.
static SearchQuery withoutPureFilters(SearchQuery query)
{
    const std::function<bool(const SearchNode &)> pure = [&](const SearchNode &node) {
        if (node.kind == SearchNode::Kind::Filter)
            return true;
        return !node.children.isEmpty() && std::all_of(node.children.begin(), node.children.end(), pure);
    };
    if (query.root.kind != SearchNode::Kind::And) {
        SearchNode all;
        all.kind = SearchNode::Kind::And;
        all.children = {query.root};
        query.root = all;
    }
    query.root.children.removeIf(pure);
    return query;
}

SearchCandidates::SearchCandidates(Database &database, const SearchQuery &query)
    : m_db(database)
    , m_match(matchOf(query.root))
    , m_matcher(withoutPureFilters(query))
    , m_hasWords(query.hasWords())
{
}

Result<SearchCandidates> SearchCandidates::of(Database &database, const SearchQuery &query)
{
    SearchCandidates made(database, query);
    const auto condition = conditionOf(database, query.root);
    if (!condition)
        return condition.error();
    made.m_condition = *condition;
    const auto within = withinCodes(database, query.root);
    if (!within)
        return within.error();
    made.m_within = *within;
    QString columns;
    if (hasFilter(withoutPureFilters(query).root)) {
        const auto filters = filtersOf(database, query.root);
        if (!filters)
            return filters.error();
        made.m_filters = *filters;
        for (const SearchCondition &filter : *filters)
            columns += QStringLiteral(", coalesce(%1, 0)").arg(filter.sql);
    }
    made.m_loadSql = QStringLiteral("SELECT s.kind, s.entity, s.title, coalesce(t.text, s.body), d.title, d.published, d.subtitle, d.series, "
                                    "d.authors, d.outlet%1 FROM search_text s LEFT JOIN document d ON s.kind = 'document' AND d.id = s.entity "
                                    "LEFT JOIN document_text t ON t.document = d.id WHERE s.id = ?")
                         .arg(columns);
    return made;
}

static void bindAll(Statement &statement, const QVariantList &values)
{
    for (const QVariant &value : values)
        statement.bind(value);
}

/// "SELECT columns FROM ... WHERE ..."; the row is called "row". To bind: the match if there is one, then the condition's.
QString SearchCandidates::from(const QString &columns) const
{
    const QString entity = QStringLiteral("search_text s LEFT JOIN document d ON s.kind = 'document' AND d.id = s.entity ");
    if (!m_match)
        return QStringLiteral("SELECT %1 FROM ").arg(columns) + entity + QStringLiteral("WHERE %1 ").arg(m_condition.isEmpty() ? QStringLiteral("1") : m_condition.sql);
    if (m_condition.isEmpty())
        return QStringLiteral("SELECT %1 FROM search_fts WHERE search_fts MATCH ? ").arg(columns);
    return QStringLiteral("SELECT %1 FROM search_fts CROSS JOIN search_text s ON s.id = search_fts.rowid LEFT JOIN document d "
                          "ON s.kind = 'document' AND d.id = s.entity WHERE search_fts MATCH ? AND %2 ")
        .arg(columns, m_condition.sql);
}

bool SearchCandidates::fewEnoughToRank()
{
    Statement count(m_db, QStringLiteral("SELECT count(*) FROM (%1 LIMIT %2)").arg(from(QStringLiteral("1"))).arg(rankedAtMost + 1));
    bindAll(count.bind(*m_match), m_condition.values);
    return count.next() && count.integer(0) <= rankedAtMost;
}

void SearchCandidates::bestFirst(const std::function<bool(qint64, double)> &take)
{
    m_ranked = m_match && fewEnoughToRank();
    if (m_ranked) {
        Statement rows(m_db, from(QStringLiteral("search_fts.rowid, rank")) + QStringLiteral("AND rank MATCH 'bm25(4.0, 1.0)' ORDER BY rank"));
        bindAll(rows.bind(*m_match), m_condition.values);
        while (rows.next() && take(rows.number(0), -rows.real(1))) { }
        return;
    }
    if (!m_match) {
        Statement rows(m_db, from(QStringLiteral("s.id")) + QStringLiteral("ORDER BY s.kind DESC, s.entity DESC"));
        bindAll(rows, m_condition.values);
        while (rows.next() && take(rows.number(0), 0)) { }
        return;
    }
    QSet<qint64> taken;
    for (const QString &match : {QStringLiteral("title : (%1)").arg(*m_match), *m_match}) {
        Statement rows(m_db, from(QStringLiteral("search_fts.rowid")) + QStringLiteral("ORDER BY search_fts.rowid DESC"));
        bindAll(rows.bind(match), m_condition.values);
        const bool first = match != *m_match;
        while (rows.next()) {
            const qint64 row = rows.number(0);
            if (first)
                taken.insert(row);
            else if (taken.contains(row))
                continue;
            if (!take(row, first ? 2 : 1))
                return;
        }
    }
}

void SearchCandidates::inOrder(const std::function<bool(qint64)> &take)
{
    Statement rows(m_db, m_match ? from(QStringLiteral("search_fts.rowid")) + QStringLiteral("ORDER BY search_fts.rowid")
                                 : from(QStringLiteral("s.id")) + QStringLiteral("ORDER BY s.kind, s.entity"));
    if (m_match)
        rows.bind(*m_match);
    bindAll(rows, m_condition.values);
    while (rows.next() && take(rows.number(0))) { }
}

/// Leaves only the hits in passages coded as within: asks; without words the passages themselves are the hits.
bool SearchCandidates::isWithin(const SearchFound &found, QList<TextSpan> &hits) const
{
    QStringList codes;
    for (const qint64 code : m_within)
        codes << QString::number(code);
    Statement rows(m_db, QStringLiteral("SELECT DISTINCT p.start_offset, p.end_offset FROM passage p JOIN coding c ON c.passage = p.id "
                                        "WHERE p.document = ? AND p.orphan = 0 AND c.code IN (%1) ORDER BY 1, 2")
                             .arg(codes.join(QLatin1Char(','))));
    rows.bind(found.where.id);
    QList<TextSpan> passages;
    while (rows.next())
        passages.append({rows.integer(0), rows.integer(1)});
    if (!m_hasWords) {
        hits = passages;
        return !hits.isEmpty();
    }
    hits.removeIf([&](TextSpan hit) {
        return std::none_of(passages.begin(), passages.end(), [&](TextSpan passage) { return passage.contains(hit); });
    });
    return !hits.isEmpty();
}

static QString joinedList(const QString &json)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array())
        list << value.toString();
    return list.join(QLatin1Char('\n'));
}

std::optional<SearchFound> SearchCandidates::load(qint64 row)
{
    Statement read(m_db, m_loadSql);
    for (const SearchCondition &filter : std::as_const(m_filters))
        bindAll(read, filter.values);
    if (!read.bind(row).next())
        return std::nullopt;
    SearchFound found;
    found.row = row;
    found.where = EntityRef(entityKindFromName(read.text(0)), read.number(1));
    const bool document = found.where.kind == EntityKind::Document;
    found.text = document ? read.text(3) : originalOfSearchable(read.text(3));
    found.title = read.text(4);
    found.published = read.text(5);
    SearchEntry entry;
    entry.body = searchTokens(found.text);
    const QString facts = originalOfSearchable(read.text(2));
    entry.facts = searchTokens(facts);
    if (m_matcher.usesFields()) {
        entry.title = document ? searchTokens(read.text(4) + QLatin1Char('\n') + read.text(6)) : entry.facts;
        entry.series = searchTokens(read.text(7));
        entry.author = searchTokens(joinedList(read.text(8)));
        entry.outlet = searchTokens(read.text(9));
    }
    for (int i = 0; i < m_filters.size(); ++i)
        entry.filters << (read.integer(10 + i) != 0);
    if (!m_matcher.matches(entry))
        return std::nullopt;
    found.hits = m_matcher.hits(entry.body);
    if (!m_within.isEmpty() && document && !isWithin(found, found.hits))
        return std::nullopt;
    return found;
}

} // namespace haeje
