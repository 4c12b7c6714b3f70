// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"
#include "core/base/edtf.h"
#include "core/store/searchcandidates.h"
#include "core/store/searchtokens.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <algorithm>

namespace haeje {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

SearchNames Search::names() const
{
    SearchNames names;
    Statement attributes(m_db, "SELECT name FROM attribute ORDER BY position, id");
    while (attributes.next())
        names.attributes << attributes.text(0);
    Statement groups(m_db, "SELECT spellings FROM spelling_group ORDER BY id");
    while (groups.next()) {
        QStringList group;
        for (const QJsonValue &value : QJsonDocument::fromJson(groups.text(0).toUtf8()).array())
            group << value.toString();
        names.spellings << group;
    }
    return names;
}

static constexpr int mostActorNames = 200;

/// The names of actors that the query may name, as groups of spellings; a group of the user's that has one of them grows by the others.
static void addActorNames(Database &db, const QString &query, SearchNames &names)
{
    const QString asked = foldedWords(query.normalized(QString::NormalizationForm_C));
    QList<qint64> named;
    Statement rows(db, "SELECT actor, name FROM actor_name WHERE actor IN (SELECT actor FROM actor_name GROUP BY actor HAVING count(*) > 1) ORDER BY actor, position");
    while (rows.next()) {
        const QString name = rows.text(1);
        if (name.size() <= asked.size() + 8 && !named.contains(rows.number(0)) && asked.contains(foldedWords(name)))
            named.append(rows.number(0));
    }
    for (const qint64 actor : std::as_const(named)) {
        QStringList group;
        Statement all(db, "SELECT name FROM actor_name WHERE actor = ? ORDER BY position LIMIT ?");
        all.bind(actor).bind(mostActorNames);
        while (all.next())
            group << all.text(0);
        // A name beyond the limit that was typed still stands for the others.
        Statement further(db, "SELECT name FROM actor_name WHERE actor = ? ORDER BY position LIMIT -1 OFFSET ?");
        further.bind(actor).bind(mostActorNames);
        while (further.next()) {
            if (asked.contains(foldedWords(further.text(0))))
                group << further.text(0);
        }
        QStringList *own = nullptr;
        for (QStringList &spellings : names.spellings) {
            const bool shares = std::any_of(spellings.begin(), spellings.end(), [&](const QString &one) { return group.contains(one, Qt::CaseInsensitive); });
            own = shares && !own ? &spellings : own;
        }
        if (own)
            *own += group;
        else
            names.spellings << group;
    }
}

Result<SearchQuery> Search::parse(const QString &query, bool literal) const
{
    SearchNames known = names();
    if (!literal)
        addActorNames(m_db, query, known);
    known.literal = literal;
    return SearchQuery::parse(query, known);
}

QList<TextSpan> Search::hitsIn(DocumentId document, const SearchQuery &query) const
{
    Statement text(m_db, "SELECT text FROM document_text WHERE document = ?");
    if (!text.bind(document.value).next())
        return {};
    return SearchMatcher(query).hits(searchTokens(text.text(0)));
}

Result<bool> Search::walk(const SearchQuery &query, const std::function<bool(const SearchFound &)> &visit) const
{
    auto candidates = SearchCandidates::of(m_db, query);
    if (!candidates)
        return candidates.error();
    int done = 0;
    bool whole = true;
    candidates->inOrder([&](qint64 row) {
        const auto found = candidates->load(row);
        if (!found)
            return true;
        whole = ++done <= mostCounted && visit(*found);
        return whole;
    });
    return whole;
}

/// The year in which a date begins; 0 for none. Its text begins with it, whatever its precision.
static int yearOf(const QString &edtf, bool *spans)
{
    const auto date = EdtfDate::parse(edtf);
    if (!date || !date->isStated())
        return 0;
    const QDate first = date->earliest().isValid() ? date->earliest() : date->latest();
    *spans = !date->earliest().isValid() || !date->latest().isValid() || date->earliest().year() != date->latest().year();
    return first.year();
}

Result<SearchCounts> Search::counts(const SearchQuery &query, const std::function<bool(int)> &goOn) const
{
    SearchCounts counts;
    QMap<int, SearchYear> years;
    const auto whole = walk(query, [&](const SearchFound &found) {
        const int done = counts.documents + counts.others;
        if (goOn && done % 64 == 0 && !goOn(done)) {
            counts.stopped = true;
            return false;
        }
        if (found.where.kind != EntityKind::Document) {
            ++counts.others;
            return true;
        }
        ++counts.documents;
        counts.hits += found.hits.size();
        counts.byFacts += found.hits.isEmpty() ? 1 : 0;
        bool spans = false;
        SearchYear &year = years[yearOf(found.published, &spans)];
        ++year.documents;
        year.hits += found.hits.size();
        counts.spanning += spans ? 1 : 0;
        return true;
    });
    if (!whole)
        return whole.error();
    counts.truncated = !*whole && !counts.stopped;
    counts.notDated = years.take(0);
    for (auto it = years.begin(); it != years.end(); ++it) {
        it->year = it.key();
        counts.years << *it;
    }
    return counts;
}

QStringList SearchCounts::rules() const
{
    QStringList rules{SearchWords::tr("A hit is one occurrence of a word or phrase in a document's text; of overlapping ones the first and "
                                      "longest counts. Case and accents are ignored.")};
    if (byFacts > 0)
        rules << SearchWords::tr("%n documents were found by their facts and have no hit in the text.", nullptr, byFacts);
    if (spanning > 0)
        rules << SearchWords::tr("%n documents have a date that spans several years; they count in the first.", nullptr, spanning);
    if (notDated.documents > 0)
        rules << SearchWords::tr("%n documents are not dated.", nullptr, notDated.documents);
    if (others > 0)
        rules << SearchWords::tr("%n memos, codes, messages and the like were found besides; they are not counted here.", nullptr, others);
    if (truncated)
        rules << SearchWords::tr("Counted up to %L1 entries; those that came into the project later were left out.").arg(Search::mostCounted);
    return rules;
}

} // namespace haeje
