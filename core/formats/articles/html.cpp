// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/html.h"

#include "core/formats/articles/headlines.h"
#include "core/formats/articles/html/articlefinder.h"
#include "core/formats/articles/html/mailedpage.h"
#include "core/formats/articles/html/pageblocks.h"
#include "core/formats/articles/html/pagefacts.h"
#include "core/formats/articles/html/pagetext.h"
#include "core/text/segments.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct Html {
    Q_DECLARE_TR_FUNCTIONS(Html)
};

/// Most bytes of a page without its scripts, styles and pictures. The largest real ones have a tenth of it.
constexpr qsizetype mostMarkup = 12 * 1024 * 1024;

QStringList titlesIn(const QList<SourceFact> &facts)
{
    QStringList titles;
    for (const SourceFact &fact : facts) {
        if (fact.fact == FactKind::Title)
            titles << fact.value;
    }
    return titles;
}

/// The page's markup, ready for the parser; its encoding is noted in the source.
Result<TamedMarkup> markupOf(const QByteArray &bytes, SourceText &source)
{
    const Result<QByteArray> decoded = decodedPage(bytes, source);
    if (!decoded)
        return decoded.error();
    TamedMarkup markup = tamed(*decoded);
    if (markup.markup.size() > mostMarkup) {
        return Error {Html::tr("The page has more than %1 MB of text and tags. Split it, or save it as plain text and import that.")
                          .arg(mostMarkup / (1024 * 1024))};
    }
    return markup;
}

/// The lines between the title and the text, where date and author stand: those that look like facts are blocks, the
/// others are left out.
class PageReader
{
public:
    explicit PageReader(const PageNode &page) : m_page(page) { }

    SourcePart read(const QList<SourceFact> &facts, QList<LeftOut> &leftOut)
    {
        m_found = foundArticle(m_page, titlesIn(facts));
        SourcePart part;
        part.facts = facts;
        m_paths = pathTo(m_page, m_found.body) + pathTo(m_page, m_found.title);
        const bool inside = m_found.title && pathTo(m_page, m_found.title).contains(m_found.body);
        if (m_found.title)
            part.blocks << TextBlock {BlockKind::Title, textOf(*m_found.title)};
        part.facts += factsOfArticle(*m_found.body);
        gatherOutside(m_page, !m_found.title || inside, part, leftOut);
        BlockRules rules;
        rules.clutter = m_found.clutter;
        rules.without = m_found.title;
        rules.linkLists = false;
        PageBlocks body = blocksOf(*m_found.body, rules);
        endAtOthers(body);
        part.blocks += body.blocks;
        leftOut += body.leftOut;
        return part;
    }

private:
    /// Everything of the page that is not the body, in order. begun: the title was passed.
    void gatherOutside(const PageNode &node, bool begun, SourcePart &part, QList<LeftOut> &leftOut)
    {
        m_begun = begun;
        gather(node, part, leftOut);
    }

    void gather(const PageNode &node, SourcePart &part, QList<LeftOut> &leftOut)
    {
        if (&node == m_found.body) {
            m_passed = true;
            return;
        }
        if (&node == m_found.title) {
            m_begun = true;
            return;
        }
        if (node.is("head") || node.tag.isEmpty())
            return;
        const Clutter clutter = m_found.clutter.value(&node, Clutter::None);
        if (clutter != Clutter::None) {
            if (node.length > 0)
                list(leftOut, clutterName(clutter), textOf(node));
            return;
        }
        if (m_paths.contains(&node)) {
            for (const PageNode &child : node.children)
                gather(child, part, leftOut);
            return;
        }
        BlockRules rules;
        rules.clutter = m_found.clutter;
        const PageBlocks blocks = blocksOf(node, rules);
        leftOut += blocks.leftOut;
        const bool head = m_begun && !m_passed;
        if (head)
            part.facts += factsOfArticle(node);
        for (const TextBlock &block : blocks.blocks) {
            if (head && looksLikeFact(block.text) && m_headLines++ < 12)
                part.blocks << TextBlock {BlockKind::Paragraph, withSingleSpaces(block.text)};
            else
                list(leftOut, m_passed ? Html::tr("below the article") : head ? Html::tr("line between the title and the text")
                                                                              : Html::tr("above the article"), block.text);
        }
    }

    static void list(QList<LeftOut> &leftOut, const QString &what, const QString &text)
    {
        if (leftOut.size() < 400)
            leftOut << LeftOut {what, 0, text.left(2000)};
    }

    /// A heading like "Related articles" near the end: it and the short lines below it are no part of the text.
    static void endAtOthers(PageBlocks &body)
    {
        for (qsizetype i = body.blocks.size() - 1; i >= 1 && i + 25 > body.blocks.size(); --i) {
            if (!announcesOthers(body.blocks[i].text))
                continue;
            qsizetype end = i + 1;
            while (end < body.blocks.size() && body.blocks[end].text.size() < 160 && body.blocks[end].kind != BlockKind::Footnote)
                ++end;
            for (qsizetype k = i; k < end; ++k)
                list(body.leftOut, clutterName(Clutter::Related), body.blocks[k].text);
            body.blocks.remove(i, end - i);
        }
    }

    const PageNode &m_page;
    FoundArticle m_found;
    QSet<const PageNode *> m_paths; ///< to the body and to the title
    bool m_begun = false;
    bool m_passed = false;
    int m_headLines = 0;
};

} // namespace

Result<SourceText> readHtml(const QByteArray &bytes, const QString &)
{
    SourceText source;
    source.format = QStringLiteral("html");
    const Result<TamedMarkup> markup = markupOf(bytes, source);
    if (!markup)
        return markup.error();
    const PageNode page = parsedPage(markup->markup);
    const SourcePart part = PageReader(page).read(factsOfHead(page, *markup), source.leftOut);
    if (part.blocks.isEmpty())
        return Error {Html::tr("The page holds no text. If its text is loaded by scripts, save the page from the browser after it is shown.")};
    if (markup->cutDepth)
        source.doubts << Doubt {0, Html::tr("The page nests its parts deeper than any real page; compare its text with the page.")};
    if (markup->scripts + markup->styles > 0)
        source.rules << Html::tr("Left out: %n scripts", nullptr, markup->scripts) + QLatin1String(", ") + Html::tr("%n style sheets", nullptr, markup->styles);
    source.parts << part;
    return source;
}

Result<SourceText> readMhtml(const QByteArray &bytes, const QString &fileName)
{
    const Result<MailedPage> page = mailedPage(bytes);
    if (!page)
        return page.error();
    Result<SourceText> source = readHtml(page->html, fileName);
    if (source && !page->address.isEmpty())
        source->parts.first().facts << SourceFact {FactKind::Url, page->address, QStringLiteral("Content-Location")};
    return source;
}

Result<SourceText> readChapter(const QByteArray &xhtml)
{
    SourceText source;
    source.format = QStringLiteral("html");
    const Result<TamedMarkup> markup = markupOf(xhtml, source);
    if (!markup)
        return markup.error();
    const PageNode page = parsedPage(markup->markup);
    const PageNode *body = firstElement(page, [](const PageNode &node) { return node.is("body"); });
    const PageBlocks blocks = blocksOf(body ? *body : page, {});
    SourcePart part;
    part.blocks = blocks.blocks;
    part.facts = factsOfHead(page, *markup);
    source.leftOut = blocks.leftOut;
    source.parts << part;
    return source;
}

} // namespace haeje
