// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/reading/minimap.h"
#include "ui/reading/readermargin.h"
#include "ui/reading/readerstate.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace haeje {

static constexpr int underlinesDrawn = 3;
static constexpr double underlineHeight = 2, underlineStep = 3, knob = 8;

namespace {

/// One frame of a reader. Positions are those of the viewport.
class ReaderFrame
{
public:
    ReaderFrame(ReaderState &state, QPainter &painter, int firstBlock, int lastBlock);

    void ruler();
    void tints();
    void ground(TextSpan span, const QColor &colour);
    void selected(TextSpan span);
    void outline(TextSpan span, const QColor &colour, Qt::PenStyle style);
    void hits();
    void underlines();
    void words();
    void footnoteMarks();
    void edges();
    void caret();

private:
    TextSpan inView() const;
    std::vector<LineRect> rects(TextSpan span);
    static QRectF groundOf(const LineRect &line);
    void furniture(int block, const LaidBlock &laid, double top);
    void edge(int offset, bool start);

    ReaderState &s;
    QPainter &p;
    const Theme &theme;
    int m_first, m_last;
    TextSpan m_span;
    std::vector<int> m_marks;
};

ReaderFrame::ReaderFrame(ReaderState &state, QPainter &painter, int firstBlock, int lastBlock)
    : s(state)
    , p(painter)
    , theme(themeOf(state.q))
    , m_first(firstBlock)
    , m_last(lastBlock)
    , m_span(inView())
    , m_marks(state.marks.overlapping(m_span))
{
}

/// From the first line in view to the last: within a long block only a part.
TextSpan ReaderFrame::inView() const
{
    const double y = s.scrollY();
    const int start = s.layout.offsetAt({0, y});
    const int end = s.layout.lineAt(s.layout.offsetAt({0, y + s.q->viewport()->height()})).end;
    return {start, std::max(start + 1, end + 1)};
}

std::vector<LineRect> ReaderFrame::rects(TextSpan span)
{
    const double y = s.scrollY();
    std::vector<LineRect> lines = s.layout.rectsOf(span.intersected(m_span), y, y + s.q->viewport()->height());
    for (LineRect &line : lines)
        line.rect = s.toViewport(line.rect);
    return lines;
}

/// 21 px at the body's size of 16.7, centred on the line.
QRectF ReaderFrame::groundOf(const LineRect &line)
{
    const double high = std::round(line.typeSize * 1.26);
    const double top = std::round(line.rect.center().y() - high / 2);
    const double left = std::round(line.rect.left());
    return {left, top, std::round(line.rect.right()) - left, high};
}

/// The line of the mouse or of the caret, as wide as the column and a little more.
void ReaderFrame::ruler()
{
    if (!s.rulerShown)
        return;
    const bool byMouse = s.rulerY >= 0;
    if (!byMouse && (s.caret < m_span.start || s.caret > m_span.end))
        return;
    const double y = byMouse ? s.rulerY + s.scrollY() : 0;
    const QRectF caret = s.layout.caretRect(byMouse ? s.layout.offsetAt({0, y}) : s.caret);
    const QRectF line = s.toViewport({0, caret.top(), s.columns.textWidth, caret.height()});
    p.fillRect(line.adjusted(-12, 0, 12, 0).toAlignedRect(), theme.hover);
}

/// Cuts the text in view at every edge of a passage; each piece gets the mean of the tints over it.
void ReaderFrame::tints()
{
    struct Turn {
        int offset, sign;
        QRgb tint;
    };
    std::vector<Turn> turns;
    for (const int i : m_marks) {
        const ReaderCoding &mark = s.marks.at(i);
        if (!mark.code)
            continue;
        const QRgb tint = theme.codeTint(mark.colour).rgb();
        turns.push_back({std::max(mark.span.start, m_span.start), 1, tint});
        turns.push_back({std::min(mark.span.end, m_span.end), -1, tint});
    }
    std::sort(turns.begin(), turns.end(), [](const Turn &a, const Turn &b) { return a.offset < b.offset; });
    int red = 0, green = 0, blue = 0, count = 0;
    for (size_t i = 0; i < turns.size(); ++i) {
        const Turn &turn = turns[i];
        red += turn.sign * qRed(turn.tint);
        green += turn.sign * qGreen(turn.tint);
        blue += turn.sign * qBlue(turn.tint);
        count += turn.sign;
        if (count > 0 && i + 1 < turns.size() && turns[i + 1].offset > turn.offset)
            ground({turn.offset, turns[i + 1].offset}, QColor(red / count, green / count, blue / count));
    }
}

void ReaderFrame::ground(TextSpan span, const QColor &colour)
{
    for (const LineRect &line : rects(span))
        p.fillRect(groundOf(line), colour);
}

/// As high as the line, so that its shape tells it from a tint of a like colour.
void ReaderFrame::selected(TextSpan span)
{
    for (const LineRect &line : rects(span))
        p.fillRect(line.rect.toAlignedRect(), theme.selection);
}

void ReaderFrame::outline(TextSpan span, const QColor &colour, Qt::PenStyle style)
{
    if (!span.overlaps(m_span))
        return;
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(colour, 1.5, style));
    for (const LineRect &line : rects(span))
        p.drawRect(groundOf(line).adjusted(-2, -1, 1, 2));
}

void ReaderFrame::hits()
{
    const std::vector<int> &starts = s.find.starts;
    auto it = std::lower_bound(starts.cbegin(), starts.cend(), m_span.start - s.find.length);
    for (; it != starts.cend() && *it < m_span.end; ++it) {
        const TextSpan hit{*it, *it + s.find.length};
        ground(hit, theme.warningGround);
        const bool current = int(it - starts.cbegin()) == s.find.current;
        outline(hit, current ? theme.accent : theme.warning, current ? Qt::SolidLine : Qt::DotLine);
    }
}

void ReaderFrame::underlines()
{
    for (const int i : m_marks) {
        const int level = s.marks.underline(i);
        if (level >= underlinesDrawn)
            continue;
        const ReaderCoding &mark = s.marks.at(i);
        const QColor colour = mark.code ? theme.codeStripe(mark.colour) : theme.accent;
        for (const LineRect &line : rects(mark.span)) {
            const double y = std::round(line.rect.center().y() + line.typeSize * 0.6) + level * underlineStep;
            const double left = std::round(line.rect.left());
            p.fillRect(QRectF(left, y, std::round(line.rect.right()) - left, underlineHeight), colour);
        }
    }
}

/// Bullets, quote bars and row lines.
void ReaderFrame::furniture(int block, const LaidBlock &laid, double top)
{
    const double x = s.columns.textX;
    const double words = top + laid.textTop;
    const double high = laid.layout.lineCount() * laid.lineHeight;
    switch (s.layout.kind(block)) {
    case BlockKind::ListItem: {
        const QChar first = laid.layout.text().at(0);
        if (first.isLetter() || first.isHighSurrogate() || first.isPunct()) {
            const double radius = laid.typeSize * 0.16;
            p.setRenderHint(QPainter::Antialiasing);
            p.setPen(Qt::NoPen);
            p.setBrush(theme.secondary);
            p.drawEllipse(QPointF(x + laid.indent * 0.45, words + laid.lineHeight / 2), radius, radius);
            p.setRenderHint(QPainter::Antialiasing, false);
        }
        break;
    }
    case BlockKind::Quote:
        p.fillRect(QRectF(x + 2, words, 3, high), theme.separator);
        break;
    case BlockKind::Footnote:
        if (block > 0 && s.layout.kind(block - 1) != BlockKind::Footnote)
            p.fillRect(QRectF(x, std::round(words - 7), s.columns.textWidth / 4, 1), theme.control);
        break;
    case BlockKind::TableRow:
        p.fillRect(QRectF(x, std::round(words + high + 2), s.columns.textWidth, 1), theme.separator);
        break;
    default:
        break;
    }
}

void ReaderFrame::words()
{
    const double view = s.q->viewport()->height();
    for (int b = m_first; b < m_last; ++b) {
        const LaidBlock &laid = s.layout.laid(b);
        const double top = s.layout.top(b) - s.scrollY();
        furniture(b, laid, top);
        p.setPen(theme.text);
        const int from = std::max(0, int((-top - laid.textTop) / laid.lineHeight) - 1);
        for (int k = from; k < laid.layout.lineCount() && top + laid.textTop + k * laid.lineHeight < view; ++k)
            laid.layout.lineAt(k).draw(&p, {s.columns.textX, top});
    }
    if (m_first == 0) {
        const LaidBlock &laid = s.layout.laid(0);
        s.header.paint(p, theme, s.columns.textX, -s.scrollY(),
                       laid.textTop - s.scrollY() + laid.layout.lineCount() * laid.lineHeight);
    }
}

/// A fine line under what leads to a footnote.
void ReaderFrame::footnoteMarks()
{
    const std::vector<FootnoteLink> &links = s.footnotes.links();
    auto it = std::lower_bound(links.cbegin(), links.cend(), m_span.start,
                               [](const FootnoteLink &link, int start) { return link.mark.end <= start; });
    for (; it != links.cend() && it->mark.start < m_span.end; ++it) {
        for (const LineRect &line : rects(it->mark))
            p.fillRect(QRectF(std::round(line.rect.left()), std::round(line.rect.center().y() + line.typeSize * 0.5),
                              std::round(line.rect.width()), 1), theme.accent);
    }
}

/// The bar and knob at a passage's end: what can be dragged.
void ReaderFrame::edge(int offset, bool start)
{
    const QRectF at = s.toViewport(s.layout.caretRect(offset));
    const double x = std::round(at.left());
    p.fillRect(QRectF(x - 1, at.top() + 2, 2, at.height() - 4), theme.accent);
    p.setPen(Qt::NoPen);
    p.setBrush(theme.accent);
    p.drawEllipse(QPointF(x, start ? at.top() + 1 : at.bottom() - 1), knob / 2, knob / 2);
}

void ReaderFrame::edges()
{
    const TextSpan span = s.edgeSpan.isEmpty() ? s.marks.spanOf(s.passage) : s.edgeSpan;
    if (span.isEmpty())
        return;
    p.setRenderHint(QPainter::Antialiasing);
    if (m_span.contains(span.start))
        edge(span.start, true);
    if (span.end > m_span.start && span.end <= m_span.end)
        edge(span.end, false);
    p.setRenderHint(QPainter::Antialiasing, false);
}

void ReaderFrame::caret()
{
    if (!s.caretUsed || !s.q->hasFocus() || s.caret < m_span.start || s.caret > m_span.end)
        return;
    const QRectF at = s.toViewport(s.layout.caretRect(s.caret));
    p.fillRect(QRectF(std::round(at.left()), at.top() + at.height() * 0.12, 2, at.height() * 0.76), theme.text);
}

} // namespace

void ReaderState::paint(QPainter &painter, const QRect &clip)
{
    const Theme &theme = themeOf(q);
    static const QColor cream(0xFB, 0xF5, 0xE6); // every text colour keeps a contrast of 4.5 and more on it
    painter.fillRect(clip, type.warm && !theme.dark ? cream : theme.page);
    stripes.clear();
    if (layout.count() == 0)
        return;
    const auto [first, last] = prepare();
    ReaderFrame frame(*this, painter, first, last);
    frame.ruler();
    frame.tints();
    frame.selected(edgeSpan);
    frame.selected(selection());
    frame.hits();
    frame.underlines();
    frame.words();
    frame.footnoteMarks();
    frame.outline(flashSpan, theme.accent, Qt::SolidLine);
    frame.outline(dropSpan, theme.accent, Qt::DashLine);
    frame.edges();
    frame.caret();
    stripes = stripesInView(first, last);
    paintMargin(painter, theme, stripes, marks, passage);
    minimap->setView(scrollY(), q->viewport()->height());
}

} // namespace haeje
