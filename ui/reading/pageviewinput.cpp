// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/pageviewstate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace haeje {

static constexpr double reachOfClick = 8;    // points
static constexpr double reachOfDrag = 60;

std::pair<int, QPointF> PageViewState::placeAt(QPointF point) const
{
    for (const int page : pagesInView()) {
        if (const QRectF paper = paperOf(page); paper.contains(point))
            return {page, (point - paper.topLeft()) / scale};
    }
    return {0, {}};
}

TextSpan PageViewState::wordAt(QPointF point, double reach) const
{
    const auto [page, place] = placeAt(point);
    return page > 0 ? map->wordAt(page, place, reach) : TextSpan {};
}

void PageView::showOffset(int offset)
{
    if (!d->map)
        return;
    // The offset may stand between two words.
    const QList<PageBox> boxes = d->map->boxesOf({offset, offset + 40});
    if (boxes.isEmpty()) {
        showPage(pageAt(d->document.blocks, offset));
        return;
    }
    const QRectF at = d->toView(boxes.first());
    if (at.top() >= 0 && at.bottom() <= viewport()->height())
        return;
    d->quiet = true;
    verticalScrollBar()->setValue(int(verticalScrollBar()->value() + at.top() - viewport()->height() / 4.0));
    d->quiet = false;
}

void PageView::showPage(int page)
{
    if (!d->map || page < 1 || page > d->map->count())
        return;
    d->quiet = true;
    verticalScrollBar()->setValue(int(d->tops[page - 1] - 8));
    d->quiet = false;
}

int PageView::currentPage() const
{
    const QList<int> shown = d->pagesInView();
    if (shown.isEmpty())
        return 0;
    const double third = viewport()->height() / 3.0;
    return shown.size() > 1 && d->paperOf(shown.first()).bottom() < third ? shown[1] : shown.first();
}

int PageView::position() const
{
    for (const int page : d->pagesInView()) {
        const double y = std::max(0.0, -d->paperOf(page).top() / d->scale);
        if (const TextSpan word = d->map->wordBelow(page, y); !word.isEmpty())
            return word.start;
    }
    return -1;
}

void PageView::resizeEvent(QResizeEvent *)
{
    const double share = d->tops.isEmpty() ? 0 : verticalScrollBar()->value() / d->tops.last();
    d->layOut();
    d->quiet = true;
    if (!d->tops.isEmpty())
        verticalScrollBar()->setValue(int(std::round(share * d->tops.last())));
    d->quiet = false;
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (!d->quiet)
        Q_EMIT scrolled();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->map)
        return;
    d->pressed = d->wordAt(event->position(), reachOfClick);
    d->selection = {};
    viewport()->update();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !d->map || d->pressed.isEmpty())
        return;
    const TextSpan now = d->wordAt(event->position(), reachOfDrag);
    if (now.isEmpty() || (now == d->pressed && d->selection.isEmpty()))
        return;
    d->selection = {std::min(d->pressed.start, now.start), std::max(d->pressed.end, now.end)};
    viewport()->update();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->map)
        return;
    if (!d->selection.isEmpty()) {
        Q_EMIT spanSelected(d->selection);
        return;
    }
    const QList<PassageId> under = d->pressed.isEmpty() ? QList<PassageId>() : d->marks.passagesAt(d->pressed.start);
    select(under.isEmpty() ? PassageId() : under.first());
    Q_EMIT passageActivated(d->passage);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(d->zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const int page = currentPage();
    if (event->matches(QKeySequence::ZoomIn))
        setZoom(d->zoom * 1.1);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(d->zoom / 1.1);
    else if (event->key() == Qt::Key_Home)
        bar->setValue(0);
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else if (event->key() == Qt::Key_Space)
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
    else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && d->map)
        bar->setValue(int(d->tops[std::clamp(page + (event->key() == Qt::Key_Right ? 1 : -1), 1, d->map->count()) - 1]));
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace haeje
