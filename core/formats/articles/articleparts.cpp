// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/articleparts.h"

#include "core/text/segments.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct ArticleParts {
    Q_DECLARE_TR_FUNCTIONS(ArticleParts)
};

constexpr int longestTitle = 200;

QStringList listFrom(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(QLatin1Char(';'))) {
        if (const QString one = withSingleSpaces(part); !one.isEmpty())
            list << one;
    }
    return list;
}

const QString listSeparator = QStringLiteral("; ");

} // namespace

std::optional<ImportedArticle> partOf(const ImportedArticle &article, int firstBlock, int lastBlock)
{
    const int last = lastBlock < 0 ? int(article.blocks.size()) - 1 : lastBlock;
    if (firstBlock == 0 && last == article.blocks.size() - 1)
        return article;
    if (firstBlock < 0 || last >= article.blocks.size() || firstBlock > last)
        return std::nullopt;
    ImportedArticle part = article;
    const TextSpan span {article.blocks[firstBlock].span.start, article.blocks[last].span.end};
    part.text = article.text.mid(span.start, span.end - span.start);
    part.blocks = article.blocks.mid(firstBlock, last - firstBlock + 1);
    for (Block &block : part.blocks)
        block.span = {block.span.start - span.start, block.span.end - span.start};
    part.comments.clear();
    for (ImportedArticle::Comment comment : article.comments) {
        if (comment.span.start < span.start || comment.span.end > span.end)
            continue;
        comment.span = {comment.span.start - span.start, comment.span.end - span.start};
        part.comments << comment;
    }
    return part;
}

ImportedArticle joined(ImportedArticle first, const ImportedArticle &second)
{
    if (!first.text.isEmpty() && !second.text.isEmpty())
        first.text += QLatin1String("\n\n");
    const int by = int(first.text.size());
    first.text += second.text;
    for (Block block : second.blocks) {
        block.span = {block.span.start + by, block.span.end + by};
        // A document has one title; the one of what was joined to it is a heading.
        if (block.kind == BlockKind::Title)
            block.kind = BlockKind::Heading1;
        if (block.language.isEmpty() && second.facts.language != first.facts.language)
            block.language = second.facts.language;
        first.blocks << block;
    }
    for (ImportedArticle::Comment comment : second.comments) {
        comment.span = {comment.span.start + by, comment.span.end + by};
        first.comments << comment;
    }
    first.found += second.found;
    markTaken(first.found, first.facts);
    return first;
}

QString titleFromBlock(const ImportedArticle &article)
{
    if (article.blocks.isEmpty())
        return {};
    const TextSpan span = article.blocks.first().span;
    const QString text = withSingleSpaces(article.text.mid(span.start, span.end - span.start));
    if (text.size() <= longestTitle)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), longestTitle);
    return text.left(space > longestTitle / 2 ? space : longestTitle) + QStringLiteral("…");
}

const QList<FactKind> &keptFacts()
{
    static const QList<FactKind> kinds = {FactKind::Title,  FactKind::Subtitle, FactKind::Series,  FactKind::Author,
                                          FactKind::Affiliation, FactKind::Published, FactKind::Outlet, FactKind::Language,
                                          FactKind::Url, FactKind::Keyword, FactKind::Download};
    return kinds;
}

QString factCell(const DocumentFacts &facts, FactKind kind)
{
    switch (kind) {
    case FactKind::Title: return facts.title;
    case FactKind::Subtitle: return facts.subtitle;
    case FactKind::Series: return facts.series;
    case FactKind::Author: return facts.authors.join(listSeparator);
    case FactKind::Affiliation: return facts.affiliation;
    case FactKind::Published: return facts.published.text();
    case FactKind::Outlet: return facts.outlet;
    case FactKind::Language: return facts.language;
    case FactKind::Url: return facts.url;
    case FactKind::Keyword: return facts.keywords.join(listSeparator);
    case FactKind::Download: return facts.downloads.join(listSeparator);
    case FactKind::AsOf: break;
    }
    return {};
}

Result<void> setFactCell(DocumentFacts &facts, FactKind kind, const QString &text)
{
    switch (kind) {
    case FactKind::Title: facts.title = withSingleSpaces(text); break;
    case FactKind::Subtitle: facts.subtitle = withSingleSpaces(text); break;
    case FactKind::Series: facts.series = withSingleSpaces(text); break;
    case FactKind::Author: facts.authors = listFrom(text); break;
    case FactKind::Affiliation: facts.affiliation = withSingleSpaces(text); break;
    case FactKind::Published: {
        const auto date = EdtfDate::parse(text.trimmed());
        if (!text.trimmed().isEmpty() && !date)
            return Error{ArticleParts::tr("“%1” is not a date. Write it as 2021-07-11, 2021-07 or 2021.").arg(text.trimmed())};
        facts.published = text.trimmed().isEmpty() ? EdtfDate() : *date;
        break;
    }
    case FactKind::Outlet: facts.outlet = withSingleSpaces(text); break;
    case FactKind::Language: facts.language = text.trimmed().toLower(); break;
    case FactKind::Url: facts.url = text.trimmed(); break;
    case FactKind::Keyword: facts.keywords = listFrom(text); break;
    case FactKind::Download: facts.downloads = listFrom(text); break;
    case FactKind::AsOf: break;
    }
    return {};
}

void copyFacts(const DocumentFacts &from, const QList<FactKind> &which, DocumentFacts &to)
{
    for (const FactKind kind : which) {
        switch (kind) {
        case FactKind::Author: to.authors = from.authors; break;
        case FactKind::Published: to.published = from.published; break;
        case FactKind::Keyword: to.keywords = from.keywords; break;
        case FactKind::Download: to.downloads = from.downloads; break;
        default: (void)setFactCell(to, kind, factCell(from, kind)); break;
        }
    }
}

void markTaken(QList<FactFound> &found, const DocumentFacts &facts)
{
    for (FactFound &one : found) {
        switch (one.fact) {
        case FactKind::Author: one.taken = facts.authors.contains(one.value); break;
        case FactKind::Keyword: one.taken = facts.keywords.contains(one.value); break;
        case FactKind::Download: one.taken = one.taken && !facts.downloads.isEmpty(); break;
        case FactKind::AsOf: break;
        default: one.taken = one.value == factCell(facts, one.fact); break;
        }
    }
}

} // namespace haeje
