// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchcandidates.h"

#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace haeje {

/// Above so many entries no ranking by frequency is worth its time: nearly everything holds the words.
static constexpr int rankedAtMost = 5000;
/// Up to so many rows it is faster to look each up in the index than to go through the index.
static constexpr int rareAtMost = 500;

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

/// The words alone that are asked for.
static SearchNode withoutExclusions(SearchNode root)
{
    if (root.kind == SearchNode::Kind::And)
        root.children.removeIf([](const SearchNode &child) { return child.kind == SearchNode::Kind::Not; });
    return root;
}

SearchCandidates::SearchCandidates(Database &database, const SearchQuery &query)
    : m_db(database)
    , m_match(matchOf(query.root))
    , m_strictMatch(matchOf(query.root, true).value_or(QString()))
    , m_wordsMatch(matchOf(withoutExclusions(query.root)).value_or(m_strictMatch))
    , m_matcher(withoutPureFilters(query))
    , m_hasWords(query.hasWords())
{
}

static SearchCondition withoutHidden(const Database &database, SearchCondition condition)
{
    if (!database.shownCoders)
        return condition;
    const QString shown = QStringLiteral("((s.kind <> 'memo' OR s.entity IN (SELECT id FROM shown_memo)) AND (s.kind <> 'claim' OR s.entity IN (SELECT id FROM shown_claim)))");
    condition.sql = condition.isEmpty() ? shown : condition.sql + QStringLiteral(" AND ") + shown;
    return condition;
}

Result<SearchCandidates> SearchCandidates::of(Database &database, const SearchQuery &query)
{
    if (database.writesAllowed()) { // what the running edit wrote is found too
        if (const auto done = indexWatched(database); !done)
            return done.error();
    }
    SearchCandidates made(database, query);
    const auto condition = conditionOf(database, query.root);
    if (!condition)
        return condition.error();
    made.m_condition = withoutHidden(database, *condition);
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
    made.m_ruledOut = literalsExcludedBy(query.root);
    return made;
}

static void bindAll(Statement &statement, const QVariantList &values)
{
    for (const QVariant &value : values)
        statement.bind(value);
}

static const QString entityJoin = QStringLiteral("search_text s LEFT JOIN document d ON s.kind = 'document' AND d.id = s.entity ");

/// "SELECT columns FROM ... WHERE ..."; the row is called "row". To bind: the match if there is one, then the condition's.
QString SearchCandidates::from(const QString &columns) const
{
    if (!m_match)
        return QStringLiteral("SELECT %1 FROM ").arg(columns) + entityJoin
            + QStringLiteral("WHERE %1 ").arg(m_condition.isEmpty() ? QStringLiteral("1") : m_condition.sql);
    if (m_condition.isEmpty())
        return QStringLiteral("SELECT %1 FROM search_fts WHERE search_fts MATCH ? ").arg(columns);
    return QStringLiteral("SELECT %1 FROM search_fts CROSS JOIN search_text s ON s.id = search_fts.rowid LEFT JOIN document d "
                          "ON s.kind = 'document' AND d.id = s.entity WHERE search_fts MATCH ? AND %2 ")
        .arg(columns, m_condition.sql);
}

/// Where the filters leave few entries, their rows take the place of the filters: each is looked up in the index.
void SearchCandidates::resolveRareFilters()
{
    const bool documentsOnly = !m_condition.sql.contains(QLatin1String("s.kind"));
    Statement rows(m_db, QStringLiteral("SELECT s.id FROM %1 WHERE %2 LIMIT %3")
                             .arg(documentsOnly ? QStringLiteral("document d JOIN search_text s ON s.kind = 'document' AND s.entity = d.id") : entityJoin,
                                  m_condition.sql)
                             .arg(rareAtMost + 1));
    bindAll(rows, m_condition.values);
    QStringList few;
    while (rows.next())
        few << QString::number(rows.number(0));
    if (few.size() <= rareAtMost)
        m_condition = {QStringLiteral("search_fts.rowid IN (%1)").arg(few.join(QLatin1Char(','))), {}};
}

bool SearchCandidates::fewEnoughToRank()
{
    Statement count(m_db, QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM search_fts WHERE search_fts MATCH ? LIMIT %1)").arg(rankedAtMost + 1));
    if (count.bind(*m_match).next() && count.integer(0) <= rankedAtMost)
        return true;
    if (m_condition.isEmpty())
        return false;
    resolveRareFilters();
    return m_condition.values.isEmpty() && m_condition.sql.startsWith(QLatin1String("search_fts.rowid"));
}

/// Passes rows on in their order without those whose documents hold a string that rules them out: told for many at once, by
/// the database, which is cheaper by far than to load and read each.
class SearchCandidates::Sieve
{
public:
    Sieve(Database &database, const QStringList &ruledOut, const std::function<bool(qint64, double)> &take)
        : m_db(database)
        , m_ruledOut(ruledOut)
        , m_take(take)
    {
        QStringList holds;
        for (qsizetype i = 0; i < ruledOut.size(); ++i)
            holds << QStringLiteral("instr(t.text, ?) > 0");
        m_sql = QStringLiteral("SELECT s.id FROM search_text s JOIN document_text t ON t.document = s.entity WHERE s.id IN "
                               "(SELECT value FROM json_each(?)) AND s.kind = 'document' AND (%1)")
                    .arg(holds.join(QStringLiteral(" OR ")));
    }

    /// False: no more is wanted.
    bool put(qint64 row, double score)
    {
        if (m_ruledOut.isEmpty())
            return m_take(row, score);
        m_rows.append({row, score});
        return m_rows.size() < m_together || flush();
    }
    bool flush()
    {
        if (m_rows.isEmpty())
            return true;
        const QSet<qint64> out = without();
        const auto rows = std::exchange(m_rows, {});
        m_together = std::min<qsizetype>(2 * m_together, 256);
        return std::all_of(rows.begin(), rows.end(), [&](const auto &one) { return out.contains(one.first) || m_take(one.first, one.second); });
    }

    template<class Score>
    void putAll(Statement &rows, Score scoreOf)
    {
        bool more = true;
        while (more && rows.next())
            more = put(rows.number(0), scoreOf());
        if (more)
            flush();
    }

private:
    QSet<qint64> without()
    {
        QJsonArray ids;
        for (const auto &one : std::as_const(m_rows))
            ids.append(one.first);
        Statement read(m_db, m_sql);
        read.bind(QString::fromLatin1(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
        for (const QString &literal : m_ruledOut)
            read.bind(literal);
        QSet<qint64> out;
        while (read.next())
            out.insert(read.number(0));
        return out;
    }

    Database &m_db;
    const QStringList &m_ruledOut;
    const std::function<bool(qint64, double)> &m_take;
    QString m_sql;
    QList<std::pair<qint64, double>> m_rows;
    qsizetype m_together = 16; ///< few at first, so that the first hits are soon there
};

/// Ranking costs more than sieving: where the sieve leaves few, only they are ranked. False where it leaves none.
bool SearchCandidates::sieveBeforeRanking()
{
    if (m_ruledOut.isEmpty())
        return true;
    QStringList left;
    const std::function<bool(qint64, double)> pass = [&left](qint64 row, double) {
        left << QString::number(row);
        return left.size() <= rareAtMost;
    };
    Sieve sieve(m_db, m_ruledOut, pass);
    Statement rows(m_db, from(QStringLiteral("search_fts.rowid")));
    bindAll(rows.bind(*m_match), m_condition.values);
    sieve.putAll(rows, [] { return 0; });
    if (left.size() <= rareAtMost)
        m_condition = {QStringLiteral("search_fts.rowid IN (%1)").arg(left.join(QLatin1Char(','))), {}};
    return !left.isEmpty();
}

void SearchCandidates::bestFirst(const std::function<bool(qint64, double)> &take)
{
    Sieve sieve(m_db, m_ruledOut, take);
    m_ranked = m_match && fewEnoughToRank();
    if (m_ranked) {
        if (!sieveBeforeRanking())
            return;
        Statement rows(m_db, from(QStringLiteral("search_fts.rowid, rank")) + QStringLiteral("AND rank MATCH 'bm25(4.0, 1.0)' ORDER BY rank"));
        bindAll(rows.bind(*m_match), m_condition.values);
        sieve.putAll(rows, [&] { return -rows.real(1); });
        return;
    }
    if (!m_match) {
        Statement rows(m_db, from(QStringLiteral("s.id")) + QStringLiteral("ORDER BY s.kind DESC, s.entity DESC"));
        bindAll(rows, m_condition.values);
        sieve.putAll(rows, [] { return 0; });
        return;
    }
    // What surely lacks the words that NOT excludes comes before what must be read to know; of those with the words in their
    // titles there are few to read.
    QStringList matches{QStringLiteral("title : (%1)").arg(m_ruledOut.isEmpty() ? m_strictMatch : m_wordsMatch), m_strictMatch};
    if (*m_match != m_strictMatch)
        matches << *m_match;
    QSet<qint64> taken;
    for (qsizetype i = 0; i < matches.size(); ++i) {
        Statement rows(m_db, from(QStringLiteral("search_fts.rowid")) + QStringLiteral("ORDER BY search_fts.rowid DESC"));
        bindAll(rows.bind(matches.at(i)), m_condition.values);
        while (rows.next()) {
            const qint64 row = rows.number(0);
            if (taken.contains(row))
                continue;
            if (i + 1 < matches.size())
                taken.insert(row);
            if (!sieve.put(row, double(matches.size() - i)))
                return;
        }
    }
    sieve.flush();
}

void SearchCandidates::inOrder(const std::function<bool(qint64)> &take)
{
    if (m_match && !m_condition.isEmpty())
        resolveRareFilters();
    Statement rows(m_db, m_match ? from(QStringLiteral("search_fts.rowid")) + QStringLiteral("ORDER BY search_fts.rowid")
                                 : from(QStringLiteral("s.id")) + QStringLiteral("ORDER BY s.kind, s.entity"));
    if (m_match)
        rows.bind(*m_match);
    bindAll(rows, m_condition.values);
    const std::function<bool(qint64, double)> pass = [&take](qint64 row, double) { return take(row); };
    Sieve sieve(m_db, m_ruledOut, pass);
    sieve.putAll(rows, [] { return 0; });
}

/// Leaves only the hits in passages coded as within: asks; without words the passages themselves are the hits.
bool SearchCandidates::isWithin(const SearchFound &found, QList<TextSpan> &hits) const
{
    QStringList codes;
    for (const qint64 code : m_within)
        codes << QString::number(code);
    Statement rows(m_db, QStringLiteral("SELECT DISTINCT p.start_offset, p.end_offset FROM main.passage p JOIN shown_coding c ON c.passage = p.id "
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
