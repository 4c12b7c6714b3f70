// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readertext.h"

#include <QTextBoundaryFinder>

namespace haeje {

static QList<Block> linesAsParagraphs(const QString &text)
{
    QList<Block> blocks;
    int start = 0;
    while (start < text.size()) {
        const qsizetype newline = text.indexOf(QLatin1Char('\n'), start);
        const int end = int(newline < 0 ? text.size() : newline);
        if (!QStringView(text).mid(start, end - start).trimmed().isEmpty())
            blocks.append({BlockKind::Paragraph, {start, end}});
        start = end + 1;
    }
    return blocks;
}

ReaderText::ReaderText(const Document &document)
    : m_text(document.text)
    , m_language(document.facts.language)
    , m_blocks(document.blocks)
{
    const int length = int(m_text.size());
    m_blocks.removeIf([length](const Block &b) { return b.span.isEmpty() || b.span.start < 0 || b.span.end > length; });
    if (m_blocks.isEmpty())
        m_blocks = linesAsParagraphs(m_text);
}

int ReaderText::blockAt(int offset) const
{
    if (m_blocks.isEmpty())
        return -1;
    const auto behind = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), offset,
                                         [](int o, const Block &b) { return o < b.span.start; });
    return std::max(0, int(behind - m_blocks.cbegin()) - 1);
}

/// A finder for the block, its position at the offset.
static QTextBoundaryFinder finderAt(const QString &text, TextSpan block, int offset, QTextBoundaryFinder::BoundaryType type)
{
    QTextBoundaryFinder finder(type, text.constData() + block.start, block.length());
    finder.setPosition(offset - block.start);
    return finder;
}

int ReaderText::snapped(int offset, bool back) const
{
    const int b = blockAt(offset);
    if (b < 0)
        return 0;
    const TextSpan block = m_blocks.at(b).span;
    if (offset <= block.start)
        return block.start;
    if (offset >= block.end)
        return !back && offset > block.end && b + 1 < m_blocks.size() ? m_blocks.at(b + 1).span.start : block.end;
    QTextBoundaryFinder finder = finderAt(m_text, block, offset, QTextBoundaryFinder::Grapheme);
    if (finder.isAtBoundary())
        return offset;
    const qsizetype to = back ? finder.toPreviousBoundary() : finder.toNextBoundary();
    return to < 0 ? (back ? block.start : block.end) : block.start + int(to);
}

int ReaderText::stepped(int offset, int step) const
{
    const int b = blockAt(offset);
    if (b < 0)
        return 0;
    const TextSpan block = m_blocks.at(b).span;
    const int at = std::clamp(offset, block.start, block.end);
    if (step > 0 && at == block.end)
        return b + 1 < m_blocks.size() ? m_blocks.at(b + 1).span.start : at;
    if (step < 0 && at == block.start)
        return b > 0 ? m_blocks.at(b - 1).span.end : at;
    QTextBoundaryFinder finder = finderAt(m_text, block, at, QTextBoundaryFinder::Grapheme);
    const qsizetype to = step > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
    return to < 0 ? (step > 0 ? block.end : block.start) : block.start + int(to);
}

int ReaderText::steppedWord(int offset, int step) const
{
    const int b = blockAt(offset);
    if (b < 0)
        return 0;
    const TextSpan block = m_blocks.at(b).span;
    const int at = std::clamp(offset, block.start, block.end);
    if ((step > 0 && at == block.end) || (step < 0 && at == block.start))
        return stepped(at, step);
    QTextBoundaryFinder finder = finderAt(m_text, block, at, QTextBoundaryFinder::Word);
    for (;;) {
        const qsizetype to = step > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
        if (to < 0)
            return step > 0 ? block.end : block.start;
        if (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem)
            return block.start + int(to);
    }
}

TextSpan ReaderText::trimmed(TextSpan span) const
{
    while (span.end > span.start && m_text.at(span.end - 1).isSpace())
        --span.end;
    while (span.start < span.end && m_text.at(span.start).isSpace())
        ++span.start;
    return span;
}

/// The piece of the block between two boundaries that holds the offset.
static TextSpan pieceAt(const QString &text, TextSpan block, int offset, QTextBoundaryFinder::BoundaryType type)
{
    const int inside = std::clamp(offset, block.start, std::max(block.start, block.end - 1));
    QTextBoundaryFinder finder = finderAt(text, block, inside, type);
    const qsizetype start = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(inside - block.start);
    const qsizetype end = finder.toNextBoundary();
    return {block.start + int(std::max<qsizetype>(0, start)), end < 0 ? block.end : block.start + int(end)};
}

static bool isHan(const QString &text, int offset)
{
    return text.at(offset).script() == QChar::Script_Han;
}

TextSpan ReaderText::wordAt(int offset) const
{
    const int b = blockAt(offset);
    if (b < 0)
        return {};
    const TextSpan block = m_blocks.at(b).span;
    TextSpan word = pieceAt(m_text, block, offset, QTextBoundaryFinder::Word);
    if (m_language != QLatin1String("zh") && isHan(m_text, word.start)) {
        while (word.start > block.start && isHan(m_text, word.start - 1))
            --word.start;
        while (word.end < block.end && isHan(m_text, word.end))
            ++word.end;
    }
    return whole(trimmed(word));
}

TextSpan ReaderText::sentenceAt(int offset) const
{
    const int b = blockAt(offset);
    return b < 0 ? TextSpan{} : trimmed(pieceAt(m_text, m_blocks.at(b).span, offset, QTextBoundaryFinder::Sentence));
}

TextSpan ReaderText::paragraphAt(int offset) const
{
    const int b = blockAt(offset);
    return b < 0 ? TextSpan{} : trimmed(m_blocks.at(b).span);
}

TextSpan ReaderText::whole(TextSpan span) const
{
    if (span.isEmpty()) {
        const int at = snapped(span.start);
        return {at, at};
    }
    const TextSpan outward{snapped(span.start, true), snapped(span.end, false)};
    // A gap between blocks belongs to no side: an end in it falls back to the block before.
    const int end = snapped(span.end, true);
    const bool inGap = outward.end > span.end && blockAt(outward.end) != blockAt(span.end);
    return {outward.start, inGap ? end : outward.end};
}

int ReaderText::paragraphNumber(int offset) const
{
    return haeje::paragraphNumber(m_blocks, offset);
}

QString citationOf(const ReaderText &text, const DocumentFacts &facts, TextSpan span, int firstPage, int lastPage)
{
    if (span.isEmpty())
        return {};
    return quotedFrom(text.text().mid(span.start, span.length()), sourceOf(text.blocks(), facts, span, firstPage, lastPage));
}

} // namespace haeje
