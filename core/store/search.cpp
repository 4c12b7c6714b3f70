// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/store/charts.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/memos.h"
#include "core/store/messages.h"
#include "core/store/searchquery.h"
#include "core/store/statement.h"

#include <QSet>

#include <utility>

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

static void addDocumentHits(QList<SearchHit> &hits, const Documents &documents, const SearchHit &found, const QRegularExpression &finder,
                            int most)
{
    const QString text = documents.text(DocumentId(found.where.id));
    int taken = 0;
    for (auto matches = finder.globalMatch(text); taken < most && matches.hasNext(); ++taken) {
        const auto match = matches.next();
        SearchHit hit = found;
        hit.span = {int(match.capturedStart()), int(match.capturedEnd())};
        addSnippet(hit, text, hit.span);
        hits.append(hit);
    }
    if (taken == 0) { // found by its facts, or by a spelling that differs in accents
        SearchHit hit = found;
        hit.snippet = found.title;
        hits.append(hit);
    }
}

struct Described {
    QString title;
    QString body;
};

/// Title and text of whatever is not a document, as the user knows it.
static Described describe(Database &db, EntityRef where)
{
    switch (where.kind) {
    case EntityKind::Memo: {
        const Memo memo = Memos(db).find(MemoId(where.id)).value_or(Memo());
        return {memo.coder, memo.text};
    }
    case EntityKind::Code: {
        const CodeId id(where.id);
        return {Codes(db).path(id), Codes(db).find(id).value_or(Code()).definition};
    }
    case EntityKind::Message: {
        const Message m = Messages(db).find(MessageId(where.id)).value_or(Message());
        QStringList from, to;
        for (const Party &party : m.senders)
            from << party.name;
        for (const Party &party : m.recipients)
            to << party.name;
        const QString parties = from.join(QStringLiteral(", ")) + QStringLiteral(" → ") + to.join(QStringLiteral(", "));
        return {parties + QStringLiteral(" · ") + m.date.text(), m.summary.isEmpty() ? m.notes : m.summary};
    }
    case EntityKind::Figure: {
        const Figure f = Figures(db).find(FigureId(where.id)).value_or(Figure());
        return {f.statement, QStringList{f.dimension, f.category, f.verdict}.join(QLatin1Char(' ')).simplified()};
    }
    case EntityKind::Chart: {
        const ChartSpec c = Charts(db).find(ChartId(where.id)).value_or(ChartSpec());
        return {c.title.isEmpty() ? c.name : c.title, c.subtitle};
    }
    default: {
        Statement row(db, "SELECT title FROM search_text WHERE kind = ? AND entity = ?");
        row.bind(entityKindName(where.kind)).bind(where.id);
        return {row.next() ? row.text(0).simplified() : QString(), QString()};
    }
    }
}

static void addOtherHit(QList<SearchHit> &hits, Database &db, SearchHit hit, const QRegularExpression &finder)
{
    const Described described = describe(db, hit.where);
    hit.title = described.title;
    const QString text = described.body.isEmpty() ? described.title : described.body;
    const auto match = finder.match(text);
    const TextSpan span = match.hasMatch() ? TextSpan{int(match.capturedStart()), int(match.capturedEnd())} : TextSpan{0, 0};
    addSnippet(hit, text, span);
    hits.append(hit);
}

/// Above so many matching entries no ranking by frequency is worth its time: nearly everything holds the words.
static constexpr int rankedAtMost = 5000;

/// Index rows that match, best first: by bm25 with titles weighing four times, or, where too many match, those with the
/// words in their title first and then the newest.
static QList<std::pair<qint64, double>> matchingRows(Database &db, const QString &expression, int limit)
{
    QList<std::pair<qint64, double>> found;
    Statement count(db, "SELECT count(*) FROM (SELECT 1 FROM search_fts WHERE search_fts MATCH ? LIMIT ?)");
    if (count.bind(expression).bind(rankedAtMost + 1).next() && count.integer(0) <= rankedAtMost) {
        Statement ranked(db, "SELECT rowid, rank FROM search_fts WHERE search_fts MATCH ? AND rank MATCH 'bm25(4.0, 1.0)' ORDER BY rank LIMIT ?");
        ranked.bind(expression).bind(limit);
        while (ranked.next())
            found.append({ranked.number(0), -ranked.real(1)});
        return found;
    }
    QSet<qint64> taken;
    for (const QString &where : {QStringLiteral("title : (%1)").arg(expression), expression}) {
        Statement newest(db, "SELECT rowid FROM search_fts WHERE search_fts MATCH ? ORDER BY rowid DESC LIMIT ?");
        newest.bind(where).bind(limit);
        while (found.size() < limit && newest.next()) {
            if (!taken.contains(newest.number(0)))
                found.append({newest.number(0), double(limit - found.size())});
            taken.insert(newest.number(0));
        }
    }
    return found;
}

Result<QList<SearchHit>> Search::find(const QString &query, int limit, int perDocument) const
{
    const auto parsed = SearchQuery::parse(query);
    if (!parsed)
        return parsed.error();
    const QRegularExpression finder = parsed->finder();
    const Documents documents(m_db);
    QList<SearchHit> hits;
    for (const auto &[rowid, score] : matchingRows(m_db, parsed->matchExpression(), limit)) {
        if (hits.size() >= limit)
            break;
        Statement row(m_db, "SELECT s.kind, s.entity, d.title FROM search_text s LEFT JOIN document d ON s.kind = 'document' AND "
                            "d.id = s.entity WHERE s.id = ?");
        if (!row.bind(rowid).next())
            continue;
        SearchHit found;
        found.where = EntityRef(entityKindFromName(row.text(0)), row.number(1));
        found.score = score;
        found.title = row.text(2);
        if (found.where.kind == EntityKind::Document)
            addDocumentHits(hits, documents, found, finder, std::min(perDocument, limit - int(hits.size())));
        else
            addOtherHit(hits, m_db, found, finder);
    }
    return hits;
}

} // namespace haeje
