// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/pdfblocks.h"

#include "core/formats/articles/blocks.h"
#include "core/formats/articles/pdftype.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace haeje {

namespace {

using Role = PdfTypography::Role;

BlockKind kindOf(Role role)
{
    switch (role) {
    case Role::Title: return BlockKind::Title;
    case Role::Heading1: return BlockKind::Heading1;
    case Role::Heading2: return BlockKind::Heading2;
    case Role::Heading3: return BlockKind::Heading3;
    case Role::Footnote: return BlockKind::Footnote;
    case Role::Row: return BlockKind::TableRow;
    case Role::Body: break;
    }
    return BlockKind::Paragraph;
}

bool isBullet(const PdfLine &line)
{
    static const QString bullets = QStringLiteral("•·∙◦▪●○■□▶►-–*");
    return line.words.size() > 1 && line.words.first().text.size() == 1 && bullets.contains(line.words.first().text);
}

/// "(1)", "1)", "가.", "①": the words stay as they are.
bool isNumberedItem(const PdfLine &line)
{
    static const QRegularExpression number(QStringLiteral("^(?:\\(\\d{1,2}\\)|\\d{1,2}[).]|[가나다라마바사아자차카타파하][.)]|[①-⑳])$"));
    const QString first = line.words.first().text;
    return line.words.size() > 1 && (number.match(first).hasMatch() || (first[0] >= QChar(0x2460) && first[0] <= QChar(0x2473)));
}

class Blocks
{
public:
    explicit Blocks(const QList<PdfLine> &lines)
        : m_lines(lines)
        , m_type(pdfTypography(lines))
        , m_joiner(lines)
    {
    }

    PdfBlocks make()
    {
        measureColumns();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const bool note = m_type.roles[i] == Role::Footnote;
            QList<PdfBlock> &target = note ? m_notes : m_blocks;
            qsizetype &last = note ? m_lastNote : m_last;
            if (target.isEmpty() || last < 0 || beginsBlock(i, last))
                begin(target, i);
            append(target.last(), i, last);
            last = i;
        }
        PdfBlocks result;
        result.blocks = m_blocks + m_notes;
        for (PdfBlock &block : result.blocks)
            block.block.text = withSingleSpacesButTabs(block.block);
        result.mended = m_joiner.mended();
        result.joinedByWords = m_joiner.joinedByWords();
        result.joinedBlindly = m_joiner.joinedBlindly();
        return result;
    }

private:
    static QString withSingleSpacesButTabs(const TextBlock &block)
    {
        return block.kind == BlockKind::TableRow ? block.text.trimmed() : block.text.simplified();
    }

    /// Where most lines of a column begin.
    void measureColumns()
    {
        m_left = QList<double>(m_lines.size(), 0);
        for (qsizetype i = 0; i < m_lines.size();) {
            qsizetype end = i;
            QMap<int, int> lefts;
            while (end < m_lines.size() && m_lines[end].column == m_lines[i].column)
                ++lefts[int(std::round(m_lines[end++].box.left() / 2))];
            int best = lefts.firstKey();
            for (auto it = lefts.constBegin(); it != lefts.constEnd(); ++it) {
                if (*it > lefts[best])
                    best = it.key();
            }
            for (; i < end; ++i)
                m_left[i] = best * 2;
        }
    }

    double indent(qsizetype i) const { return (m_lines[i].box.left() - m_left[i]) / std::max(m_lines[i].size, 1.0); }

    bool reachesMargin(qsizetype i) const
    {
        return m_lines[i].columnBox.right() - m_lines[i].box.right() < 0.15 * m_lines[i].columnBox.width();
    }

    /// Whether the line before had room for the first word of this one: then it was ended on purpose.
    bool hadRoom(qsizetype i, qsizetype last) const
    {
        const double room = m_lines[last].columnBox.right() - m_lines[last].box.right();
        return room > m_lines[i].words.first().box.width() + m_lines[last].size;
    }

    bool beginsBlock(qsizetype i, qsizetype last) const
    {
        const Role role = m_type.roles[i];
        if (role != m_type.roles[last] || role == Role::Row)
            return true;
        if (role == Role::Footnote)
            return !m_type.marks[i].isEmpty();
        const bool sameColumn = m_lines[i].column == m_lines[last].column;
        if (role != Role::Body)
            return !sameColumn || m_type.space[i] > 2.6 || m_lines[i].page != m_lines[last].page;
        if (isBullet(m_lines[i]))
            return true;
        const double another = m_lines[i].words.first().sizeFromInk ? 0.25 : 0.1;
        if (std::abs(m_type.scale[i] - m_type.scale[last]) > another)
            return true;
        return sameColumn ? beginsParagraph(i, last) : !goesOn(i, last);
    }

    bool beginsParagraph(qsizetype i, qsizetype last) const
    {
        if (m_type.space[i] > 1.35 || m_type.space[i] < -0.5)
            return true;
        const bool ended = endsSentence(m_lines[last].text());
        if (isNumberedItem(m_lines[i]) && (ended || !reachesMargin(last)))
            return true;
        if (isBullet(m_lines[m_begun]) || isNumberedItem(m_lines[m_begun])) // hanging lines below an item
            return indent(i) < indent(m_begun) - 0.3 && !reachesMargin(last);
        const double step = indent(i) - indent(last);
        if (step > 0.6 && step < 6 && last != m_begun) // a first line set in
            return true;
        if (step > 0.6 && step < 6 && last == m_begun && (ended && !reachesMargin(last)))
            return true;
        return ended && (!reachesMargin(last) || hadRoom(i, last));
    }

    /// Whether a paragraph goes on at the head of the next column or page.
    bool goesOn(qsizetype i, qsizetype last) const
    {
        if (isNumberedItem(m_lines[i]))
            return false;
        const QChar first = m_lines[i].words.first().text.front();
        if (first.isLower())
            return true;
        return !endsSentence(m_lines[last].text()) && (reachesMargin(last) || m_lines[last].page != m_lines[i].page) && indent(i) < 0.6;
    }

    void begin(QList<PdfBlock> &target, qsizetype i)
    {
        PdfBlock block;
        block.block.kind = kindOf(m_type.roles[i]);
        block.block.page = m_lines[i].page + 1;
        if (m_type.roles[i] == Role::Body) {
            m_begun = i;
            if (isBullet(m_lines[i]) || isNumberedItem(m_lines[i]))
                block.block.kind = BlockKind::ListItem;
        }
        target << block;
    }

    void append(PdfBlock &block, qsizetype i, qsizetype last)
    {
        const PdfLine &line = m_lines[i];
        const bool first = block.words.isEmpty();
        qsizetype from = 0;
        if (first && block.block.kind == BlockKind::ListItem && isBullet(line))
            from = 1;
        QString &text = block.block.text;
        if (!first && last >= 0 && block.block.kind != BlockKind::TableRow)
            joinLine(text, block.words.last().text, line.words.first().text);
        for (qsizetype j = from; j < line.words.size(); ++j) {
            const PdfWord &word = line.words[j];
            block.words << PdfBlock::Word {line.page + 1, word.text, word.box};
            if (line.cells.contains(int(j)) && block.block.kind == BlockKind::TableRow)
                text = text.trimmed() + QLatin1Char('\t');
            text += isMark(i, j) ? QStringLiteral("[%1]").arg(word.text) : word.text;
            if (word.spaceAfter)
                text += QLatin1Char(' ');
        }
        if (first && !m_type.marks[i].isEmpty())
            writeMark(text, m_type.marks[i]);
    }

    void joinLine(QString &text, const QString &last, const QString &first)
    {
        switch (m_joiner.join(last, first)) {
        case LineJoiner::Join::Space: text += QLatin1Char(' '); break;
        case LineJoiner::Join::DropHyphen: text.chop(text.endsWith(QLatin1Char(' ')) ? 2 : 1); break;
        case LineJoiner::Join::Nothing: break;
        }
    }

    /// "3 The note" as "[3] The note".
    static void writeMark(QString &text, const QString &mark)
    {
        qsizetype end = text.indexOf(mark) + mark.size();
        while (end < text.size() && (text[end].isSpace() || QStringView(u".)]").contains(text[end])))
            ++end;
        text = QLatin1Char('[') + mark + QStringLiteral("] ") + text.mid(end);
    }

    /// A small number right behind a word, with a footnote of that number on the page.
    bool isMark(qsizetype i, qsizetype j) const
    {
        const PdfWord &word = m_lines[i].words[j];
        if (j == 0 || word.text.size() > 3 || m_type.roles[i] == Role::Footnote || m_lines[i].words[j - 1].spaceAfter
            || word.size > 0.85 * m_lines[i].words[j - 1].size)
            return false;
        for (qsizetype k = i + 1; k < m_lines.size() && m_lines[k].page == m_lines[i].page; ++k) {
            if (m_type.marks[k] == word.text)
                return true;
        }
        return false;
    }

    const QList<PdfLine> &m_lines;
    PdfTypography m_type;
    LineJoiner m_joiner;
    QList<double> m_left;
    QList<PdfBlock> m_blocks;
    QList<PdfBlock> m_notes;
    qsizetype m_last = -1;
    qsizetype m_lastNote = -1;
    qsizetype m_begun = 0; ///< the line that the paragraph began with
};

} // namespace

PdfBlocks pdfBlocks(const QList<PdfLine> &lines)
{
    return lines.isEmpty() ? PdfBlocks {} : Blocks(lines).make();
}

} // namespace haeje
