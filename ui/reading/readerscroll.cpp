// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/minimap.h"
#include "ui/reading/readerstate.h"

#include <QScrollBar>

#include <cmath>

namespace haeje {

static constexpr int namesMargin = 172, rightMargin = 48, nameWidth = 112, namesAlwaysFrom = 900, leastText = 160;
/// The measure may give up this much to the window's splitters before the names go.
static constexpr int namesSlack = 12;
static constexpr int looseLanes = 6, closeStep = 7;
static constexpr int idleSlice = 4, idlePause = 12; ///< ms

ReaderColumns ReaderColumns::fit(double viewWidth, double zoom, int lanes, bool namesWanted, double fullLine)
{
    const double measure = std::round(fullLine * zoom);
    ReaderColumns columns;
    columns.laneStep = lanes > looseLanes ? closeStep : columns.laneStep;
    const double lanesMargin = std::max(64.0, 22 + columns.laneStep * lanes + 8);
    const double besideLanes = std::max<double>(namesMargin, 31 + columns.laneStep * (lanes - 1) + nameWidth + 9);
    columns.names = namesWanted && (viewWidth >= namesAlwaysFrom || viewWidth >= namesMargin + measure + rightMargin - namesSlack);
    double margin = lanesMargin;
    if (columns.names)
        margin = viewWidth >= besideLanes + measure + rightMargin ? besideLanes : std::max<double>(namesMargin, lanesMargin);
    columns.textWidth = std::floor(std::clamp(viewWidth - margin - rightMargin, double(leastText), measure));
    columns.textX = std::floor(std::max(margin, (viewWidth - columns.textWidth) / 2));
    return columns;
}

ReaderStyle ReaderState::styleFor(const ReaderColumns &wanted)
{
    ReaderStyle style;
    style.zoom = zoom;
    style.serif = type.serif;
    style.line = type.line;
    style.paragraph = type.paragraph;
    style.language = document.facts.language;
    style.width = wanted.textWidth;
    const bool titleInText = !document.blocks.isEmpty() && document.blocks.first().kind == BlockKind::Title;
    header.set(document.facts, titleInText, style);
    style.headerAbove = header.above();
    style.headerBelow = header.below();
    return style;
}

void ReaderState::restyle(bool keepPlace)
{
    const int reading = readingOffset;
    columns = ReaderColumns::fit(q->viewport()->width(), zoom, marks.laneCount(), namesWanted, type.measure);
    const ReaderStyle style = styleFor(columns);
    const bool moved = !(style == layout.style());
    layout.setStyle(style);
    goalX = -1;
    updateRange();
    if (moved && keepPlace) {
        q->restore(reading);
        readingOffset = reading;
    }
    idle.start(idlePause);
    minimap->invalidate();
    q->viewport()->update();
    Q_EMIT q->viewMoved();
}

double ReaderState::scrollY() const
{
    return q->verticalScrollBar()->value();
}

QPointF ReaderState::toText(QPointF viewport) const
{
    return viewport - QPointF(columns.textX, -scrollY());
}

QRectF ReaderState::toViewport(QRectF text) const
{
    return text.translated(columns.textX, -scrollY());
}

void ReaderState::updateRange()
{
    const int view = q->viewport()->height();
    QScrollBar *bar = q->verticalScrollBar();
    const bool outer = std::exchange(correcting, true);
    bar->setRange(0, std::max(0, int(std::ceil(layout.total())) - view));
    bar->setPageStep(std::max(1, view - 40));
    bar->setSingleStep(30);
    correcting = outer;
    minimap->setView(scrollY(), view);
}

std::pair<int, int> ReaderState::prepare()
{
    if (layout.count() == 0)
        return {0, 0};
    const double y = scrollY();
    const double bottom = y + q->viewport()->height();
    const double before = layout.total();
    int first = layout.blockAtY(y);
    int next = first;
    for (double top = layout.top(first); next < layout.count() && top < bottom; ++next) {
        layout.laid(next);
        top += layout.height(next);
    }
    while (first + 1 < next && layout.top(first + 1) <= y)
        ++first;
    if (layout.total() != before)
        updateRange();
    firstInView = first;
    return {first, next};
}

/// Scrolls without the user: what is being read stays what it was.
void ReaderState::correctScroll(double by)
{
    const int steps = int(std::lround(by));
    if (steps == 0)
        return;
    const bool outer = std::exchange(correcting, true);
    q->verticalScrollBar()->setValue(q->verticalScrollBar()->value() + steps);
    correcting = outer;
}

/// Coming from below, blocks that turn out higher or lower than guessed must not push what was in view.
void ReaderState::settleScrollUp(int distance)
{
    if (layout.count() == 0 || distance > 2 * q->viewport()->height())
        return;
    const int formerFirst = std::min(firstInView, layout.count() - 1);
    const double before = layout.top(formerFirst);
    double above = layout.top(formerFirst) - scrollY();
    for (int b = formerFirst - 1; b >= 0 && above > 0; --b) {
        layout.laid(b);
        above -= layout.height(b);
    }
    const double shift = layout.top(formerFirst) - before;
    if (shift == 0)
        return;
    updateRange();
    correctScroll(shift);
}

/// The scroll value that shows the offset's line at this share of the view's height, with all in between exact.
double ReaderState::placeAt(int offset, double share)
{
    if (layout.count() == 0)
        return 0;
    const double distance = share * q->viewport()->height();
    const int block = layout.text().blockAt(offset);
    double above = distance;
    for (int b = block; b >= 0 && above > -layout.height(block); --b) {
        layout.laid(b);
        above -= b == block ? 0 : layout.height(b);
    }
    for (int b = block; b < layout.count() && layout.top(b) < layout.top(block) + q->viewport()->height(); ++b)
        layout.laid(b);
    return layout.caretRect(offset).top() - distance;
}

/// Laying out a block above the view must not move what is in view.
QRectF ReaderState::caretAt(int offset)
{
    if (layout.count() == 0)
        return {};
    const int anchorBlock = std::min(firstInView, layout.count() - 1);
    const double before = layout.top(anchorBlock);
    const QRectF caretRect = layout.caretRect(offset);
    const double shift = layout.top(anchorBlock) - before;
    if (shift == 0)
        return caretRect;
    updateRange();
    correctScroll(shift);
    return layout.caretRect(offset);
}

/// A jump: what was in view has no say in where it ends.
void ReaderState::scrollTo(double y)
{
    updateRange();
    const bool outer = std::exchange(correcting, true);
    q->verticalScrollBar()->setValue(int(std::floor(y)));
    correcting = outer;
    readingOffset = q->position();
    if (!layout.allExact())
        idle.start(scrollPause);
}

/// Makes heights exact while nothing else happens; what is in view does not move.
void ReaderState::workIdle()
{
    if (layout.allExact() || layout.count() == 0)
        return;
    const int anchorBlock = std::min(firstInView, layout.count() - 1);
    const double before = layout.top(anchorBlock);
    layout.work(idleSlice);
    const double shift = layout.top(anchorBlock) - before;
    updateRange();
    correctScroll(shift);
    if (layout.allExact())
        minimap->invalidate();
    else
        idle.start(idlePause);
    Q_EMIT q->viewMoved();
}

} // namespace haeje
