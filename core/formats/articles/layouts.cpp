// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/layouts.h"

#include "core/formats/articles/headlines.h"
#include "core/formats/articles/settle.h"
#include "core/text/datefinder.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

namespace haeje {

namespace {

struct Layouts {
    Q_DECLARE_TR_FUNCTIONS(Layouts)
};

/// Where an article's head stands; line numbers from 0.
struct Head {
    int title = 0;
    int again = 0;
    int byline = 0;
};

bool isNavigation(const QString &line)
{
    static const QStringList words = {QStringLiteral("North Korea"), QStringLiteral("Global Statistics"),
                                      QStringLiteral("북한"), QStringLiteral("세계통계"), QStringLiteral("글로벌 통계")};
    return words.contains(withSingleSpaces(line));
}

int nextInked(const QStringList &lines, int from)
{
    while (from < lines.size() && lines[from].trimmed().isEmpty())
        ++from;
    return from;
}

bool looksLikeByline(const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^[^|]*\\d{4}[^|]*\\|[^|]*$"));
    return line.size() < 200 && line.contains(QLatin1Char('|')) && form.match(line).hasMatch();
}

QList<Head> headsIn(const QStringList &lines)
{
    QList<Head> heads;
    for (int i = nextInked(lines, 0); i < lines.size(); i = nextInked(lines, i + 1)) {
        const int again = nextInked(lines, i + 1);
        const int byline = nextInked(lines, again + 1);
        // The cheap question first: it is asked of every line of every file.
        if (byline >= lines.size() || !looksLikeByline(lines[byline])
            || withSingleSpaces(lines[i]) != withSingleSpaces(lines[again]))
            continue;
        heads << Head {i, again, byline};
        i = byline;
    }
    return heads;
}

/// Reads one article after the other out of the lines.
class TitleTwiceReader
{
public:
    explicit TitleTwiceReader(const QStringList &lines) : m_lines(lines) { }

    ArticlesRead read(const QList<Head> &heads)
    {
        for (int i = nextInked(m_lines, 0); i < heads.first().title; i = nextInked(m_lines, i + 1)) {
            leaveOut(isNavigation(m_lines[i]) ? Layouts::tr("site navigation") : Layouts::tr("line ahead of the first article"),
                     i, m_lines[i]);
        }
        for (qsizetype i = 0; i < heads.size(); ++i)
            readArticle(heads[i], i + 1 < heads.size() ? heads[i + 1].title : int(m_lines.size()));
        return m_result;
    }

private:
    void readArticle(const Head &head, int end)
    {
        m_blocks.clear();
        m_ended = false;
        const DocumentFacts facts = readHead(head);
        for (int i = nextInked(m_lines, head.byline + 1); i < end; i = nextInked(m_lines, i + 1))
            readLine(i, end);
        markHeadings();
        if (m_blocks.isEmpty())
            doubt(head.title, Layouts::tr("The article has no text below its title."));
        ImportedArticle article = assembledArticle(facts, m_blocks, head.title + 1, true);
        settleFacts(article, std::exchange(m_found, {}), m_result.doubts);
        m_result.articles << article;
    }

    DocumentFacts readHead(const Head &head)
    {
        DocumentFacts facts;
        facts.title = withSingleSpaces(m_lines[head.title]);
        if (const std::optional<TaggedTitle> tagged = taggedTitle(facts.title)) {
            facts.title = tagged->title;
            find(FactKind::Series, tagged->tag, QStringLiteral("[%1]").arg(tagged->tag), head.title);
        }
        find(FactKind::Title, facts.title, withSingleSpaces(m_lines[head.title]), head.title);
        leaveOut(Layouts::tr("title printed a second time"), head.again, m_lines[head.again]);
        const QString date = m_lines[head.byline].section(QLatin1Char('|'), 0, 0);
        const QString author = m_lines[head.byline].section(QLatin1Char('|'), 1);
        if (const std::optional<EdtfDate> published = wholeTextAsDate(withSingleSpaces(date)))
            find(FactKind::Published, published->text(), withSingleSpaces(date), head.byline);
        else
            doubt(head.byline, Layouts::tr("“%1” could not be read as a date; the publication date is not stated.")
                                   .arg(withSingleSpaces(date)));
        const QStringList authors = authorNames(author);
        for (const QString &name : authors)
            find(FactKind::Author, name, withSingleSpaces(author), head.byline);
        if (authors.isEmpty())
            doubt(head.byline, Layouts::tr("No author stands behind the date; the author is not stated."));
        return facts;
    }

    void readLine(int line, int end)
    {
        // The site's navigation stands behind the last text: a line of those words further up is text.
        if (isNavigation(m_lines[line]) && (m_ended || onlyNavigationFollows(line, end))) {
            leaveOut(Layouts::tr("site navigation"), line, m_lines[line]);
            return;
        }
        const bool behindEnd = m_ended;
        const qsizetype before = m_blocks.size();
        for (const QString &part : partsOfLine(m_lines[line]))
            readPart(part, line);
        if (behindEnd && m_blocks.size() > before)
            doubt(line, Layouts::tr("This line stands behind the end of the article; it was kept in its text."));
    }

    bool onlyNavigationFollows(int line, int end) const
    {
        for (int i = nextInked(m_lines, line + 1); i < end; i = nextInked(m_lines, i + 1)) {
            if (!isNavigation(m_lines[i]))
                return false;
        }
        return true;
    }

    void readPart(const QString &part, int line)
    {
        static const QRegularExpression marked(
            QStringLiteral("^(.*?)\\s*■\\s*((?:Typeset by|For inquiries|담당|편집|문의).*)?$"));
        QString text = part;
        if (const QRegularExpressionMatch match = marked.match(part); match.hasMatch()) {
            leaveOut(Layouts::tr("end mark"), line, QStringLiteral("■"));
            m_ended = true;
            if (!match.captured(1).isEmpty())
                m_blocks << TextBlock {BlockKind::Paragraph, match.captured(1), line + 1};
            text = match.captured(2);
        }
        if (!text.isEmpty() && !readFooter(text, line))
            m_blocks << TextBlock {BlockKind::Paragraph, text, line + 1};
    }

    bool readFooter(const QString &text, int line)
    {
        static const QRegularExpression footer(QStringLiteral(
            "^(Typeset by .*?|담당 및 편집 ?: ?.*?)?(?:(?:^|\\s+)(?:\\|\\s*)?((?:For inquiries|문의) ?:.*))?$"));
        const QRegularExpressionMatch match = footer.match(text);
        if (!match.hasMatch() || text.size() > 300)
            return false;
        if (!match.captured(1).isEmpty())
            leaveOut(Layouts::tr("typesetter"), line, match.captured(1));
        if (!match.captured(2).isEmpty())
            leaveOut(Layouts::tr("inquiries"), line, match.captured(2));
        m_ended = true;
        return true;
    }

    /// A short block without end punctuation, with text below it.
    void markHeadings()
    {
        for (qsizetype i = 0; i + 1 < m_blocks.size(); ++i) {
            if (isShortWithoutEnd(m_blocks[i].text, 160) && !isShortWithoutEnd(m_blocks[i + 1].text, 160))
                m_blocks[i].kind = BlockKind::Heading1;
        }
        for (const TextBlock &block : std::as_const(m_blocks)) {
            if (block.kind == BlockKind::Paragraph && isShortWithoutEnd(block.text, 160))
                doubt(block.line - 1, Layouts::tr("“%1” may be a heading; it was kept as a paragraph.").arg(block.text));
        }
    }

    void leaveOut(const QString &what, int line, const QString &text)
    {
        m_result.leftOut << LeftOut {what, line + 1, withSingleSpaces(text)};
    }

    void find(FactKind kind, const QString &value, const QString &words, int line)
    {
        FactFound fact;
        fact.fact = kind;
        fact.value = value;
        fact.words = words;
        fact.place = Layouts::tr("line %1").arg(line + 1);
        m_found << fact;
    }

    void doubt(int line, const QString &sentence) { m_result.doubts << Doubt {line + 1, sentence}; }

    const QStringList &m_lines;
    ArticlesRead m_result;
    QList<TextBlock> m_blocks;
    QList<FactFound> m_found;
    bool m_ended = false; ///< the end mark or a footer of this article was seen
};

} // namespace

const QList<Layout> &knownLayouts()
{
    static const QList<Layout> layouts = {{QStringLiteral("Global NK, 2021"), &readTitleTwice}};
    return layouts;
}

std::optional<ArticlesRead> readTitleTwice(const QStringList &lines)
{
    const QList<Head> heads = headsIn(lines);
    if (heads.isEmpty())
        return std::nullopt;
    return TitleTwiceReader(lines).read(heads);
}

} // namespace haeje
