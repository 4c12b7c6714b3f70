// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/plainreader.h"

#include "core/text/datefinder.h"
#include "core/text/segments.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

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

bool isListItem(const QString &text)
{
    return text.size() > 2 && QStringView(u"•·∙◦-*").contains(text[0]) && text[1].isSpace();
}

QString withoutBullet(const QString &text)
{
    return withSingleSpaces(text.mid(1));
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
        takeAddress();
        takePictures();
        const int first = m_lines.isEmpty() ? 1 : m_lines.first().number;
        takeHead();
        doubtDates();
        makeBlocks();
        takeEndMark();
        markHeadings();
        ArticlesRead result;
        if (!m_titleStated) {
            m_doubts << Doubt {0, PlainReader::tr("No line is the title for certain; the file's name stands in its place.")};
        }
        result.articles << assembledArticle(m_facts, m_blocks, first, m_titleStated);
        result.leftOut = m_leftOut;
        result.doubts = m_doubts;
        return result;
    }

private:
    void takeAddress()
    {
        if (m_lines.isEmpty() || !isAddress(m_lines.first().text))
            return;
        m_facts.url = m_lines.first().text;
        leaveOut(PlainReader::tr("address, kept as a fact"), m_lines.takeFirst());
    }

    void takePictures()
    {
        static const QRegularExpression picture(QStringLiteral("^!\\[.*\\]\\([^()]*\\)$"));
        for (qsizetype i = 0; i < m_lines.size();) {
            if (picture.match(m_lines[i].text).hasMatch())
                leaveOut(PlainReader::tr("picture"), m_lines.takeAt(i));
            else
                ++i;
        }
    }

    void takeHead()
    {
        if (m_lines.size() < 2)
            return;
        const QString title = m_lines.first().text;
        static const QRegularExpression hash(QStringLiteral("^#\\s+(\\S.*)$"));
        if (const QRegularExpressionMatch match = hash.match(title); match.hasMatch()) {
            takeTitle(match.captured(1));
            takeByline();
            return;
        }
        if (title.size() > 250 || title.endsWith(QLatin1Char('.')) || isListItem(title))
            return;
        if (isByline(m_lines[1].text)) {
            takeTitle(title);
            takeByline();
        } else if (isHeadList()) {
            takeTitle(title);
            takeHeadList();
        } else if (standsAboveText()) {
            takeTitle(title);
        }
    }

    void takeTitle(const QString &title)
    {
        m_facts.title = withSingleSpaces(title);
        m_titleStated = true;
        m_lines.removeFirst();
    }

    /// A date alone; `date | author`; `| type | date`.
    static bool isByline(const QString &line)
    {
        const QStringList cells = line.split(QLatin1Char('|'));
        return cells.size() <= 3 && (wholeTextAsDate(cells.first()) || (cells.size() == 3 && wholeTextAsDate(cells.last())));
    }

    void takeByline()
    {
        if (m_lines.isEmpty() || !isByline(m_lines.first().text))
            return;
        const QStringList cells = m_lines.first().text.split(QLatin1Char('|'));
        if (const std::optional<EdtfDate> date = wholeTextAsDate(cells.first())) {
            m_facts.published = *date;
            m_facts.authors = authorNames(cells.value(1));
        } else {
            m_facts.published = wholeTextAsDate(cells.last()).value_or(EdtfDate());
            m_facts.series = withSingleSpaces(cells.value(1));
        }
        leaveOut(PlainReader::tr("line below the title, kept as facts"), m_lines.takeFirst());
    }

    /// Four bullets below the title: type, date, author, affiliation.
    bool isHeadList() const
    {
        if (m_lines.size() < 6)
            return false;
        for (int i = 1; i <= 4; ++i) {
            if (!isListItem(m_lines[i].text))
                return false;
        }
        return !isListItem(m_lines[5].text) && wholeTextAsDate(withoutBullet(m_lines[2].text));
    }

    void takeHeadList()
    {
        m_facts.series = withoutBullet(m_lines[0].text);
        m_facts.published = wholeTextAsDate(withoutBullet(m_lines[1].text)).value_or(EdtfDate());
        m_facts.authors = authorNames(withoutBullet(m_lines[2].text));
        m_facts.affiliation = withoutBullet(m_lines[3].text);
        for (int i = 0; i < 4; ++i)
            leaveOut(PlainReader::tr("line below the title, kept as facts"), m_lines.takeFirst());
    }

    /// Dates on lines of their own near the top: one of them may be the publication's, which one is the user's to say.
    void doubtDates()
    {
        if (m_facts.published.isStated())
            return;
        QStringList dates;
        int first = 0;
        for (qsizetype i = 0; i < std::min<qsizetype>(m_lines.size(), 12); ++i) {
            const QString &text = m_lines[i].text;
            const std::optional<EdtfDate> date = wholeTextAsDate(isListItem(text) ? withoutBullet(text) : text);
            if (!date)
                continue;
            first = dates.isEmpty() ? m_lines[i].number : first;
            dates << PlainReader::tr("%1 in line %2").arg(date->text()).arg(m_lines[i].number);
        }
        if (!dates.isEmpty()) {
            m_doubts << Doubt {first, PlainReader::tr("The publication date is not stated for certain. It may be %1: set it if it is.")
                                          .arg(dates.join(PlainReader::tr(", or ")))};
        }
    }

    bool standsAboveText() const
    {
        const QString &title = m_lines[0].text;
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
            while (end < m_lines.size() && !m_lines[end].apart)
                ++end;
            addGroup(m_lines.mid(start, end - start));
            start = end;
        }
    }

    /// Lines without an empty one between them: one paragraph where all but the last are about as long as a page is
    /// wide, else a paragraph each.
    void addGroup(const QList<Line> &group)
    {
        const auto isFull = [](const Line &line) {
            return line.text.size() >= 40 && line.text.size() <= 120 && !isListItem(line.text);
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
        const BlockKind kind = isListItem(line.text) ? BlockKind::ListItem : BlockKind::Paragraph;
        m_blocks << TextBlock {kind, withSingleSpaces(line.text), line.number};
    }

    void takeEndMark()
    {
        static const QRegularExpression mark(QStringLiteral("\\s*(■|-0-)$"));
        if (m_blocks.isEmpty())
            return;
        TextBlock &last = m_blocks.last();
        const QRegularExpressionMatch match = mark.match(last.text);
        if (!match.hasMatch())
            return;
        m_leftOut << LeftOut {PlainReader::tr("end mark"), last.line, match.captured(1)};
        last.text.truncate(match.capturedStart());
        if (last.text.isEmpty())
            m_blocks.removeLast();
    }

    void markHeadings()
    {
        const bool anyUpper = std::any_of(m_blocks.cbegin(), m_blocks.cend(), [](const TextBlock &block) {
            return numberingOf(block.text) == Numbering::Upper;
        });
        const QList<TextBlock> read = m_blocks;
        for (qsizetype i = 0; i + 1 < read.size(); ++i) {
            if (read[i].kind != BlockKind::Paragraph)
                continue;
            const Numbering number = numberingOf(read[i].text);
            if (number != Numbering::None) {
                // Two in a row are a list.
                const bool list = numberingOf(read[i + 1].text) == number || (i > 0 && numberingOf(read[i - 1].text) == number);
                if (!list)
                    m_blocks[i].kind = anyUpper && number == Numbering::Lower ? BlockKind::Heading2 : BlockKind::Heading1;
            } else if (isShortWithoutEnd(read[i].text, 120) && read[i + 1].text.size() >= 40 && endsSentence(read[i + 1].text)
                       && i > 0 && read[i - 1].kind == BlockKind::Paragraph && endsSentence(read[i - 1].text)) {
                m_blocks[i].kind = BlockKind::Heading1;
            }
        }
    }

    void leaveOut(const QString &what, const Line &line) { m_leftOut << LeftOut {what, line.number, withSingleSpaces(line.text)}; }

    QList<Line> m_lines;
    DocumentFacts m_facts;
    bool m_titleStated = false;
    QList<TextBlock> m_blocks;
    QList<LeftOut> m_leftOut;
    QList<Doubt> m_doubts;
};

} // namespace

ArticlesRead readParagraphs(const QStringList &lines, const QString &fallbackTitle)
{
    return Paragraphs(lines, fallbackTitle).read();
}

} // namespace haeje
