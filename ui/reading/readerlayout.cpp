// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readerlayout.h"

#include "ui/common/theme.h"

#include <QElapsedTimer>
#include <QFontInfo>
#include <QFontMetricsF>

#include <array>
#include <cmath>

namespace haeje {

static constexpr double headingLine = 1.35; ///< times the type size
static constexpr double headingAbove = 22, headingBelow = 8, itemAbove = 6, titleBelow = 24;
static constexpr double pageBelow = 72, indented = 24;

int LaidBlock::lineOf(int offsetInBlock) const
{
    const int length = int(layout.text().size());
    const QTextLine line = layout.lineForTextPosition(std::clamp(offsetInBlock, 0, length));
    return line.isValid() ? line.lineNumber() : std::max(0, layout.lineCount() - 1);
}

void ReaderLayout::setText(const ReaderText &text, const ReaderStyle &style)
{
    m_text = text;
    m_style = style;
    m_scripts.clear();
    m_scripts.reserve(size_t(text.blocks().size()));
    for (const Block &block : text.blocks()) {
        Scripts scripts;
        const QChar *data = text.text().constData();
        for (int i = block.span.start; i < block.span.end; ++i)
            ++(data[i].unicode() < 0x1100 ? scripts.narrow : scripts.wide);
        m_scripts.push_back(scripts);
    }
    measureRoles();
    guessHeights();
}

void ReaderLayout::setStyle(const ReaderStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    measureRoles();
    guessHeights();
}

void ReaderLayout::measureRoles()
{
    static constexpr std::array<TypeRole, 5> roles = {TypeRole::ReaderTitle, TypeRole::Heading1, TypeRole::Heading2,
                                                      TypeRole::Heading3, TypeRole::ReaderBody};
    const QString narrow = QStringLiteral("some words of the usual length that a text is made of");
    const QString wide = QStringLiteral("우리말과漢字로쓴글의너비");
    m_roles.clear();
    for (const TypeRole type : roles) {
        Role role;
        role.font = font(type, m_style.language, m_style.zoom);
        if (!m_style.serif)
            role.font.setFamilies(font(TypeRole::Interface, m_style.language).families());
        const QFontMetricsF metrics(role.font);
        role.size = role.font.pointSizeF() * QFontInfo(role.font).pixelSize() / std::max(1.0, QFontInfo(role.font).pointSizeF());
        role.line = std::round(role.size * (type == TypeRole::ReaderBody ? m_style.line : headingLine));
        role.baseline = std::round((role.line + metrics.ascent() - metrics.descent()) / 2);
        role.narrow = metrics.horizontalAdvance(narrow) / double(narrow.size());
        role.wide = metrics.horizontalAdvance(wide) / double(wide.size());
        m_roles.push_back(role);
    }
}

const ReaderLayout::Role &ReaderLayout::role(int block) const
{
    return m_roles[std::min(size_t(kind(block)), size_t(BlockKind::Paragraph))];
}

double ReaderLayout::spaceAbove(int block) const
{
    if (block == 0)
        return m_style.headerAbove;
    const BlockKind previous = kind(block - 1);
    double space = m_style.paragraph;
    if (previous == BlockKind::Title)
        space = titleBelow;
    else if (isHeading(previous))
        space = headingBelow;
    else if (isHeading(kind(block)))
        space = headingAbove;
    else if (kind(block) == previous && (previous == BlockKind::ListItem || previous == BlockKind::TableRow))
        space = std::min(itemAbove, m_style.paragraph);
    return std::round(space * m_style.zoom);
}

double ReaderLayout::spaceBelow(int block) const
{
    double space = block == 0 && kind(0) == BlockKind::Title ? m_style.headerBelow : 0;
    if (block == int(m_text.blocks().size()) - 1)
        space += pageBelow;
    return space;
}

double ReaderLayout::indent(int block) const
{
    const bool set = kind(block) == BlockKind::ListItem || kind(block) == BlockKind::Quote;
    return set ? std::round(indented * m_style.zoom) : 0;
}

void ReaderLayout::guessHeights()
{
    const int blocks = int(m_text.blocks().size());
    std::vector<double> heights(static_cast<size_t>(blocks));
    for (int i = 0; i < blocks; ++i) {
        const Role &r = role(i);
        const Scripts &s = m_scripts[size_t(i)];
        const double width = s.narrow * r.narrow + s.wide * r.wide;
        const double lines = std::max(1.0, std::ceil(1.04 * width / std::max(1.0, m_style.width - indent(i))));
        heights[size_t(i)] = spaceAbove(i) + lines * r.line + spaceBelow(i);
    }
    m_heights.reset(std::move(heights));
    m_exact.assign(size_t(blocks), false);
    m_inexact = blocks;
    m_nextInexact = 0;
    m_laid.clear();
}

void ReaderLayout::breakLines(QTextLayout &layout, int block) const
{
    const Role &r = role(block);
    const double left = indent(block);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (kind(block) == BlockKind::TableRow)
        option.setTabStopDistance(m_style.width / double(layout.text().count(QLatin1Char('\t')) + 1));
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double y = spaceAbove(block);
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, m_style.width - left));
        line.setPosition({left, y + r.baseline - line.ascent()});
        y += r.line;
    }
    layout.endLayout();
}

void ReaderLayout::noteExact(int block, int lines)
{
    if (m_exact[size_t(block)])
        return;
    m_exact[size_t(block)] = true;
    --m_inexact;
    m_heights.setHeight(block, spaceAbove(block) + lines * role(block).line + spaceBelow(block));
}

LaidBlock &ReaderLayout::laid(int block)
{
    if (LaidBlock *known = m_laid.object(block))
        return *known;
    auto *fresh = new LaidBlock;
    fresh->layout.setText(m_text.text().mid(span(block).start, span(block).length()));
    fresh->layout.setFont(role(block).font);
    fresh->textTop = spaceAbove(block);
    fresh->lineHeight = role(block).line;
    fresh->typeSize = role(block).size;
    fresh->indent = indent(block);
    breakLines(fresh->layout, block);
    noteExact(block, fresh->layout.lineCount());
    m_laid.insert(block, fresh);
    return *fresh;
}

void ReaderLayout::work(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    for (; m_nextInexact < count() && m_inexact > 0; ++m_nextInexact) {
        if (milliseconds > 0 && timer.elapsed() >= milliseconds)
            return;
        if (m_exact[size_t(m_nextInexact)])
            continue;
        const TextSpan at = span(m_nextInexact);
        QTextLayout layout(m_text.text().mid(at.start, at.length()), role(m_nextInexact).font);
        breakLines(layout, m_nextInexact);
        noteExact(m_nextInexact, layout.lineCount());
    }
}

QRectF ReaderLayout::caretRect(int offset)
{
    const int b = m_text.blockAt(offset);
    if (b < 0)
        return {};
    LaidBlock &block = laid(b);
    const int at = std::clamp(offset, span(b).start, span(b).end) - span(b).start;
    const int number = block.lineOf(at);
    const QTextLine line = block.layout.lineAt(number);
    return {line.isValid() ? line.cursorToX(at) : block.indent, top(b) + block.textTop + number * block.lineHeight, 0,
            block.lineHeight};
}

int ReaderLayout::offsetAt(QPointF point)
{
    int b = blockAtY(point.y());
    if (b < 0)
        return 0;
    LaidBlock *block = &laid(b);
    if (blockAtY(point.y()) != b) {
        b = blockAtY(point.y());
        block = &laid(b);
    }
    const int lines = block->layout.lineCount();
    if (lines == 0)
        return span(b).start;
    const int number = std::clamp(int(std::floor((point.y() - top(b) - block->textTop) / block->lineHeight)), 0, lines - 1);
    const QTextLine line = block->layout.lineAt(number);
    int at = line.xToCursor(point.x());
    if (number < lines - 1 && at >= line.textStart() + line.textLength())
        at = block->layout.previousCursorPosition(at);
    return span(b).start + at;
}

TextSpan ReaderLayout::lineAt(int offset)
{
    const int b = m_text.blockAt(offset);
    if (b < 0)
        return {};
    LaidBlock &block = laid(b);
    const int number = block.lineOf(offset - span(b).start);
    const QTextLine line = block.layout.lineAt(number);
    if (!line.isValid())
        return span(b);
    int end = line.textStart() + line.textLength();
    if (number < block.layout.lineCount() - 1)
        end = block.layout.previousCursorPosition(end);
    return {span(b).start + line.textStart(), span(b).start + end};
}

std::vector<LineRect> ReaderLayout::rectsOf(TextSpan wanted, double fromY, double toY)
{
    std::vector<LineRect> rects;
    if (wanted.isEmpty() || count() == 0)
        return rects;
    const int first = std::max(m_text.blockAt(wanted.start), blockAtY(fromY));
    const int last = std::min(m_text.blockAt(wanted.end - 1), blockAtY(toY));
    for (int b = first; b <= last; ++b) {
        LaidBlock &block = laid(b);
        const double y = top(b) + block.textTop;
        const TextSpan part = wanted.intersected(span(b));
        if (part.isEmpty())
            continue;
        const TextSpan inside{part.start - span(b).start, part.end - span(b).start};
        const int from = std::max(block.lineOf(inside.start), int((fromY - y) / block.lineHeight) - 1);
        const int to = std::min(block.lineOf(inside.end - 1), int((toY - y) / block.lineHeight) + 1);
        for (int k = std::max(0, from); k <= to; ++k) {
            const QTextLine line = block.layout.lineAt(k);
            const int start = std::max(inside.start, line.textStart());
            const int end = std::min(inside.end, line.textStart() + line.textLength());
            const double left = line.cursorToX(start);
            const double right = std::min(double(line.cursorToX(end)), line.x() + line.naturalTextWidth());
            if (right > left)
                rects.push_back({{left, y + k * block.lineHeight, right - left, block.lineHeight}, block.typeSize});
        }
    }
    return rects;
}

double ReaderLayout::roughY(int block, int offset) const
{
    const TextSpan at = span(block);
    const double share = at.isEmpty() ? 0 : double(std::clamp(offset, at.start, at.end) - at.start) / at.length();
    const double above = spaceAbove(block);
    return top(block) + above + share * std::max(0.0, height(block) - above - spaceBelow(block));
}

} // namespace haeje
