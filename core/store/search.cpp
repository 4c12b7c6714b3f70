// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/store/charts.h"
#include "core/store/claims.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/memos.h"
#include "core/store/messages.h"
#include "core/store/searchcandidates.h"

#include <QElapsedTimer>

namespace haeje {

static constexpr int snippetBefore = 48;
static constexpr int snippetAfter = 72;

/// One line around the match, cut at words where it can be, with "…" where text was left out.
static void addSnippet(SearchHit &hit, const QString &text, TextSpan match)
{
    int from = std::max(0, match.start - snippetBefore);
    int to = std::min(int(text.size()), match.end + snippetAfter);
    if (from > 0) {
        const qsizetype space = text.indexOf(QLatin1Char(' '), from);
        from = space >= 0 && space < match.start ? int(space) + 1 : from;
    }
    if (to < text.size()) {
        const qsizetype space = text.lastIndexOf(QLatin1Char(' '), to);
        to = space > match.end ? int(space) : to;
    }
    if (from > 0 && text.at(from).isLowSurrogate())
        --from;
    if (to < text.size() && text.at(to).isLowSurrogate())
        ++to;
    const QString lead = from > 0 ? QStringLiteral("…") : QString();
    hit.snippet = lead + text.mid(from, to - from).replace(QLatin1Char('\n'), QLatin1Char(' '))
        + (to < text.size() ? QStringLiteral("…") : QString());
    hit.snippetMatch = {int(lead.size()) + match.start - from, int(lead.size()) + match.end - from};
}

static void addDocumentHits(QList<SearchHit> &hits, const SearchFound &found, double score, int most)
{
    SearchHit hit{found.where, found.title, {}, {}, {}, score, int(found.hits.size()), found.published};
    for (const TextSpan span : found.hits.mid(0, most)) {
        hit.span = span;
        addSnippet(hit, found.text, span);
        hits.append(hit);
    }
    if (found.hits.isEmpty()) {
        hit.snippet = found.title;
        hits.append(hit);
    }
}

struct Described {
    QString title;
    QString body;
};

static Described describeMemo(Database &db, qint64 id)
{
    const Memo memo = Memos(db).find(MemoId(id)).value_or(Memo());
    return {memo.title.isEmpty() ? memo.coder : memo.title, memo.text};
}

static Described describeClaim(Database &db, qint64 id)
{
    const Claim claim = Claims(db).find(ClaimId(id)).value_or(Claim());
    return {claim.statement, QStringList{claim.missing, claim.notes}.join(QLatin1Char(' ')).simplified()};
}

static Described describeCode(Database &db, qint64 id)
{
    const Codes codes(db);
    return {codes.path(CodeId(id)), codes.find(CodeId(id)).value_or(Code()).definition};
}

static Described describeMessage(Database &db, qint64 id)
{
    const Message m = Messages(db).find(MessageId(id)).value_or(Message());
    QStringList from, to;
    for (const Party &party : m.senders)
        from << party.name;
    for (const Party &party : m.recipients)
        to << party.name;
    const QString parties = from.join(QStringLiteral(", ")) + QStringLiteral(" → ") + to.join(QStringLiteral(", "));
    return {parties + QStringLiteral(" · ") + m.date.text(), m.summary.isEmpty() ? m.notes : m.summary};
}

static Described describeFigure(Database &db, qint64 id)
{
    const Figure f = Figures(db).find(FigureId(id)).value_or(Figure());
    return {f.statement, QStringList{f.dimension, f.category, f.verdict}.join(QLatin1Char(' ')).simplified()};
}

static Described describeChart(Database &db, qint64 id)
{
    const ChartSpec c = Charts(db).find(ChartId(id)).value_or(ChartSpec());
    return {c.title.isEmpty() ? c.name : c.title, c.subtitle};
}

/// What the index holds, and how each is known to the user apart from documents. The repository of a kind puts it in.
struct SearchedKind {
    EntityKind kind;
    Described (*describe)(Database &db, qint64 id);
};

static constexpr SearchedKind kinds[] = {
    {EntityKind::Document, nullptr},      {EntityKind::Code, describeCode},     {EntityKind::Message, describeMessage},
    {EntityKind::Memo, describeMemo},     {EntityKind::Figure, describeFigure}, {EntityKind::Chart, describeChart},
    {EntityKind::Claim, describeClaim},
};

QList<EntityKind> searchedKinds()
{
    QList<EntityKind> all;
    for (const SearchedKind &kind : kinds)
        all << kind.kind;
    return all;
}

static void addOtherHit(QList<SearchHit> &hits, Database &db, const SearchFound &found, double score, const SearchMatcher &matcher)
{
    Described described{found.text.simplified(), found.text};
    for (const SearchedKind &kind : kinds) {
        if (kind.kind == found.where.kind && kind.describe)
            described = kind.describe(db, found.where.id);
    }
    SearchHit hit;
    hit.where = found.where;
    hit.title = described.title;
    hit.score = score;
    const QString text = described.body.isEmpty() ? described.title : described.body;
    const QList<TextSpan> spans = matcher.hits(searchTokens(text));
    hit.inEntry = int(spans.size());
    addSnippet(hit, text, spans.value(0));
    hits.append(hit);
}

Result<QList<SearchHit>> Search::find(const QString &query, int limit, int perDocument) const
{
    const auto parsed = parse(query);
    if (!parsed)
        return parsed.error();
    const auto result = run(*parsed, limit, perDocument);
    if (!result)
        return result.error();
    return result->hits;
}

Result<SearchResult> Search::run(const SearchQuery &query, int limit, int perDocument, int patience) const
{
    auto candidates = SearchCandidates::of(m_db, query);
    if (!candidates)
        return candidates.error();
    SearchResult result;
    result.alsoSearched = query.alsoSearched;
    QElapsedTimer timer;
    timer.start();
    candidates->bestFirst([&](qint64 row, double score) {
        if (patience > 0 && timer.elapsed() > patience) {
            result.stopped = true;
            result.complete = false;
            return false;
        }
        const auto found = candidates->load(row);
        if (!found)
            return true;
        const int room = limit - int(result.hits.size());
        if (room <= 0) {
            result.complete = false;
            return false;
        }
        if (found->where.kind != EntityKind::Document) {
            addOtherHit(result.hits, m_db, *found, score, candidates->matcher());
            return true;
        }
        ++result.documents;
        addDocumentHits(result.hits, *found, score, std::min(perDocument, room));
        return true;
    });
    result.ranked = candidates->ranked();
    return result;
}

} // namespace haeje
