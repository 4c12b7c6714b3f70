// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/articleparts.h"
#include "core/formats/articles/articlestore.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct FactLines {
    Q_DECLARE_TR_FUNCTIONS(FactLines)
};

QString labelOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Title: return FactLines::tr("title");
    case FactKind::Subtitle: return FactLines::tr("subtitle");
    case FactKind::Series: return FactLines::tr("series");
    case FactKind::Author: return FactLines::tr("authors");
    case FactKind::Affiliation: return FactLines::tr("affiliation");
    case FactKind::Published: return FactLines::tr("published");
    case FactKind::Outlet: return FactLines::tr("outlet");
    case FactKind::Language: return FactLines::tr("language");
    case FactKind::Url: return FactLines::tr("address");
    case FactKind::Keyword: return FactLines::tr("keywords");
    case FactKind::Download: return FactLines::tr("downloads");
    case FactKind::AsOf: return FactLines::tr("as of");
    }
    return {};
}

QString certaintyText(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Stated: return FactLines::tr("stated");
    case Certainty::Likely: return FactLines::tr("likely");
    case Certainty::Doubtful: return FactLines::tr("doubtful");
    }
    return {};
}

constexpr int longestWords = 80;

/// "stated, line 3: “23.Jul.2021”"
QString restsOn(const FactFound &found)
{
    QString text = certaintyText(found.certainty);
    if (!found.place.isEmpty())
        text += QLatin1String(", ") + found.place;
    if (!found.words.isEmpty() && found.words != found.value) {
        const QString words = found.words.size() > longestWords ? found.words.left(longestWords) + QStringLiteral("…") : found.words;
        text += QStringLiteral(": “%1”").arg(words);
    }
    return text;
}

bool isAlwaysSaid(FactKind kind)
{
    return kind == FactKind::Series || kind == FactKind::Author || kind == FactKind::Published || kind == FactKind::Language;
}

QString lineOf(const ImportedArticle &article, FactKind kind)
{
    QString value = factCell(article.facts, kind);
    if (kind == FactKind::Author)
        value = article.facts.authors.join(QLatin1String(", "));
    QString line = labelOf(kind) + QLatin1String(": ") + (value.isEmpty() ? FactLines::tr("not stated") : value);
    const FactFound *best = nullptr;
    for (const FactFound &found : article.found) {
        if (found.fact == kind && found.taken && (!best || found.certainty < best->certainty))
            best = &found;
    }
    return best ? line + QStringLiteral(" (%1)").arg(restsOn(*best)) : line;
}

} // namespace

QStringList factLines(const ImportedArticle &article)
{
    QStringList lines;
    if (!article.titleStated)
        lines << FactLines::tr("title: not stated, the file's name stands in its place");
    for (const FactKind kind : keptFacts()) {
        if (kind == FactKind::Title)
            continue;
        if (isAlwaysSaid(kind) || !factCell(article.facts, kind).isEmpty())
            lines << lineOf(article, kind);
    }
    for (const FactFound &found : article.found) {
        if (!found.taken && found.fact != FactKind::AsOf)
            lines << FactLines::tr("not taken: %1 %2 (%3)").arg(labelOf(found.fact), found.value, restsOn(found));
        if (!found.note.isEmpty())
            lines << FactLines::tr("look at %1: %2").arg(labelOf(found.fact), found.note);
    }
    int headings = 0;
    for (const Block &block : article.blocks)
        headings += block.kind >= BlockKind::Heading1 && block.kind <= BlockKind::Heading3;
    lines << FactLines::tr("%n blocks", nullptr, int(article.blocks.size())) + QLatin1String(", ") + FactLines::tr("%n headings", nullptr, headings);
    return lines;
}

} // namespace haeje
