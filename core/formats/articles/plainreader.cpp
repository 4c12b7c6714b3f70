// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/plainreader.h"

#include "core/formats/articles/head.h"
#include "core/formats/articles/headlines.h"
#include "core/formats/articles/settle.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace haeje {

namespace {

struct PlainReader {
    Q_DECLARE_TR_FUNCTIONS(PlainReader)
};

/// An inked line.
struct Line {
    QString text; ///< trimmed only
    int number = 0;
    bool apart = false; ///< an empty line stands above it
};

enum class Numbering { None, Upper, Lower };

Numbering numberingOf(const QString &text)
{
    static const QRegularExpression upper(QStringLiteral("^(?:[IVX]{1,5}[.)]|[Ⅰ-Ⅻ][.)]?|제 ?\\d+ ?[장절][.)]?) ?\\S"));
    static const QRegularExpression lower(QStringLiteral("^\\d{1,2}[.)] ?[^\\d\\s]"));
    if (!isShortWithoutEnd(text, 100))
        return Numbering::None;
    return upper.match(text).hasMatch() ? Numbering::Upper
        : lower.match(text).hasMatch()  ? Numbering::Lower
                                        : Numbering::None;
}

class Paragraphs
{
public:
    Paragraphs(const QStringList &lines, const QString &fallbackTitle)
    {
        bool apart = true;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (const QString text = lines[i].trimmed(); !text.isEmpty())
                m_lines << Line {text, int(i) + 1, std::exchange(apart, false)};
            else
                apart = true;
        }
        m_facts.title = fallbackTitle;
    }

    ArticlesRead read()
    {
        takePictures();
        const auto begin = std::find_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return !isAddress(line.text); });
        const int first = begin == m_lines.end() ? 1 : begin->number;
        takeHead();
        makeBlocks();
        takeFoot();
        takeEndMark(m_blocks, m_leftOut);
        markHeadings();
        ArticlesRead result;
        if (!m_titleStated) {
            m_doubts << Doubt {0, PlainReader::tr("No line is the title for certain; the file's name stands in its place."), true};
        }
        ImportedArticle article = assembledArticle(m_facts, m_blocks, first, m_titleStated);
        settleFacts(article, m_found, m_doubts);
        result.layout = m_layout;
        result.articles << article;
        result.leftOut = m_leftOut;
        result.doubts = m_doubts;
        return result;
    }

private:
    void takePictures()
    {
        static const QRegularExpression picture(QStringLiteral("^!\\[.*\\]\\([^()]*\\)$"));
        QList<Line> kept;
        for (const Line &line : std::as_const(m_lines)) {
            if (line.text.startsWith(QLatin1String("![")) && picture.match(line.text).hasMatch())
                leaveOut(PlainReader::tr("picture"), line);
            else
                kept << line;
        }
        m_lines = std::move(kept);
    }

    void takeHead()
    {
        static const QRegularExpression hash(QStringLiteral("^#\\s+(\\S.*)$"));
        QList<TextBlock> blocks;
        for (const Line &line : std::as_const(m_lines))
            blocks << TextBlock {BlockKind::Paragraph, line.text, line.number};
        int title = -1;
        if (const QRegularExpressionMatch match = hash.match(blocks.value(0).text); match.hasMatch() && blocks.size() > 1) {
            blocks[0].text = match.captured(1);
            title = 0;
        }
        const HeadRead head = headOf(blocks, title);
        m_found = head.found;
        m_digest = head.digest;
        m_layout = head.layout;
        if (head.title >= 0)
            takeTitle(head.titleText, m_lines[head.title]);
        QList<int> gone {head.title};
        for (const auto &[index, what] : head.taken) {
            leaveOut(what, m_lines[index]);
            gone << index;
        }
        std::sort(gone.begin(), gone.end(), std::greater<>());
        for (const int index : std::as_const(gone)) {
            if (index >= 0)
                m_lines.removeAt(index);
        }
        if (!m_titleStated && m_lines.size() > 1 && standsAboveText()) {
            takeTitle(withSingleSpaces(m_lines.first().text), m_lines.first());
            m_lines.removeFirst();
        }
    }

    void takeTitle(const QString &title, const Line &line)
    {
        m_facts.title = title;
        m_titleStated = true;
        FactFound fact;
        fact.value = title;
        fact.words = withSingleSpaces(line.text);
        fact.place = placeOfBlock(TextBlock {BlockKind::Paragraph, line.text, line.number});
        m_found.prepend(fact);
    }

    bool standsAboveText() const
    {
        const QString &title = m_lines[0].text;
        if (title.size() > 250 || title.endsWith(QLatin1Char('.')) || isBullet(title))
            return false;
        const bool words = title.contains(QLatin1Char(' ')) && title.size() >= 8;
        return words && !endsSentence(title) && numberingOf(title) == Numbering::None && m_lines[1].apart
            && m_lines[1].text.size() >= 40 && endsSentence(lastOfGroup(1));
    }

    QString lastOfGroup(qsizetype start) const
    {
        while (start + 1 < m_lines.size() && !m_lines[start + 1].apart)
            ++start;
        return m_lines[start].text;
    }

    void makeBlocks()
    {
        for (qsizetype start = 0; start < m_lines.size();) {
            qsizetype end = start + 1;
            while (end < m_lines.size() && !m_lines[end].apart && !isItem(m_lines[start].text) && !isItem(m_lines[end].text))
                ++end;
            addGroup(m_lines.mid(start, end - start));
            start = end;
        }
    }

    /// The title of one of a newsletter's items, which stands for itself with or without an empty line.
    bool isItem(const QString &text) const { return m_digest && isItemOfDigest(withSingleSpaces(text)); }

    /// Lines without an empty one between them: one paragraph where all but the last are about as long as a page is
    /// wide, else a paragraph each.
    void addGroup(const QList<Line> &group)
    {
        const auto isFull = [](const Line &line) {
            return line.text.size() >= 40 && line.text.size() <= 120 && !isBullet(line.text);
        };
        const bool wrapped = group.size() > 1 && std::all_of(group.begin(), group.end() - 1, isFull)
            && group.last().text.size() <= 120 && !std::all_of(group.begin(), group.end() - 1, [](const Line &line) {
                   return endsSentence(line.text);
               });
        if (wrapped) {
            QStringList texts;
            for (const Line &line : group)
                texts << line.text;
            m_blocks << TextBlock {BlockKind::Paragraph, withSingleSpaces(texts.join(QLatin1Char(' '))), group.first().number};
            return;
        }
        for (const Line &line : group)
            addLine(line);
    }

    void addLine(const Line &line)
    {
        static const QRegularExpression hashes(QStringLiteral("^(#{1,3})\\s+(\\S.*)$"));
        if (const QRegularExpressionMatch match = hashes.match(line.text); match.hasMatch()) {
            const int level = int(match.capturedLength(1));
            m_blocks << TextBlock {BlockKind(int(BlockKind::Heading1) + level - 1), withSingleSpaces(match.captured(2)), line.number};
            return;
        }
        // A page's text copied into one line: blank runs part its blocks, as they never do in a table's short lines.
        if (line.text.size() > 500) {
            for (const QString &part : partsOfLine(line.text))
                m_blocks << TextBlock {BlockKind::Paragraph, part, line.number};
            return;
        }
        const BlockKind kind = isBullet(line.text) ? BlockKind::ListItem : BlockKind::Paragraph;
        m_blocks << TextBlock {kind, withSingleSpaces(line.text), line.number};
    }

    void takeFoot()
    {
        const qsizetype foot = footOf(m_blocks);
        for (qsizetype i = foot; i < m_blocks.size(); ++i)
            m_leftOut << LeftOut {PlainReader::tr("foot of the site"), m_blocks[i].line, m_blocks[i].text};
        m_blocks.resize(foot);
    }

    void markHeadings()
    {
        QList<Numbering> numbers;
        for (const TextBlock &block : std::as_const(m_blocks))
            numbers << numberingOf(block.text);
        const bool anyUpper = numbers.contains(Numbering::Upper);
        for (qsizetype i = 0; i + 1 < m_blocks.size(); ++i) {
            TextBlock &block = m_blocks[i];
            const QString &next = m_blocks[i + 1].text;
            if (block.kind != BlockKind::Paragraph)
                continue;
            if (numbers[i] != Numbering::None) {
                // Two in a row are a list.
                const bool list = numbers[i + 1] == numbers[i] || (i > 0 && numbers[i - 1] == numbers[i]);
                if (!list)
                    block.kind = anyUpper && numbers[i] == Numbering::Lower ? BlockKind::Heading2 : BlockKind::Heading1;
            } else if (isItem(block.text) ? !isItem(next) : standsAmongText(i)) {
                block.kind = BlockKind::Heading1;
            }
        }
    }

    /// A short block without end punctuation, a paragraph above it and one below it.
    bool standsAmongText(qsizetype i) const
    {
        return isShortWithoutEnd(m_blocks[i].text, 120) && m_blocks[i + 1].text.size() >= 40 && endsSentence(m_blocks[i + 1].text)
            && i > 0 && m_blocks[i - 1].kind == BlockKind::Paragraph && endsSentence(m_blocks[i - 1].text);
    }

    void leaveOut(const QString &what, const Line &line) { m_leftOut << LeftOut {what, line.number, withSingleSpaces(line.text)}; }

    QList<Line> m_lines;
    DocumentFacts m_facts;
    bool m_titleStated = false;
    bool m_digest = false;
    QString m_layout;
    QList<TextBlock> m_blocks;
    QList<FactFound> m_found;
    QList<LeftOut> m_leftOut;
    QList<Doubt> m_doubts;
};

} // namespace

ArticlesRead readParagraphs(const QStringList &lines, const QString &fallbackTitle)
{
    return Paragraphs(lines, fallbackTitle).read();
}

} // namespace haeje
