// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codingunion.h"
#include "ui/reading/minimap.h"
#include "ui/reading/readeraccessible.h"
#include "ui/reading/readerstate.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace haeje {

static constexpr double handleReach = 7, stripeReach = 3;
static constexpr int autoScrollStep = 24;
static constexpr double wheelZoomStep = 1.1;

TextSpan ReaderState::selection() const
{
    return {std::min(anchor, caret), std::max(anchor, caret)};
}

void ReaderState::setSelection(int newAnchor, int newCaret, bool followCaret)
{
    const TextSpan former = selection();
    const int formerCaret = caret;
    anchor = layout.text().snapped(newAnchor);
    caret = layout.text().snapped(newCaret, newCaret < newAnchor);
    if (followCaret)
        follow(caret);
    q->viewport()->update();
    if (selection() != former && !(selection().isEmpty() && former.isEmpty()))
        Q_EMIT q->selectionChanged(q->selection());
    if (caret != formerCaret || selection() != former)
        announceCaret(q, heard);
}

/// Scrolls as little as shows the caret's line.
void ReaderState::follow(int offset)
{
    prepare();
    const QRectF at = caretAt(offset);
    const double view = q->viewport()->height();
    const double edge = std::min(40.0, view / 4);
    if (at.top() < scrollY())
        scrollTo(offset <= 0 ? 0 : placeAt(offset, edge / view));
    else if (at.bottom() > scrollY() + view)
        scrollTo(at.bottom() + edge - view);
}

TextSpan Reader::selection() const
{
    const TextSpan span = d->selection();
    return span.isEmpty() ? TextSpan{} : span;
}

void Reader::setSelection(TextSpan span)
{
    const TextSpan whole = d->layout.text().whole(span);
    d->setSelection(whole.start, whole.end, false);
}

QString Reader::selectedText() const
{
    const TextSpan span = selection();
    return d->document.text.mid(span.start, span.length());
}

int Reader::caret() const
{
    return d->caret;
}

TextSpan Reader::focusSpan() const
{
    const TextSpan selected = selection();
    return selected.isEmpty() ? d->marks.spanOf(d->passage) : selected;
}

void ReaderState::activate(PassageId wanted)
{
    if (!wanted && !passage)
        return;
    passage = wanted;
    q->viewport()->update();
    Q_EMIT q->passageActivated(passage);
}

/// Clicks on one place go round the passages over it, the shortest first.
void ReaderState::click(QPoint point)
{
    if (const StripeBox *box = stripeAt(point)) {
        if (box->mark >= 0)
            activate(marks.at(box->mark).passage);
        else
            listCodings(box->more, q->viewport()->mapToGlobal(point));
        return;
    }
    if (follow(footnoteAt(point)))
        return;
    const QPointF at = toText(point);
    const int offset = layout.offsetAt(at);
    QList<PassageId> under = marks.passagesAt(offset);
    if (under.isEmpty() && offset > 0)
        under = marks.passagesAt(offset - 1);
    const bool inText = at.x() >= 0 && at.x() <= columns.textWidth;
    if (!inText || under.isEmpty())
        activate({});
    else
        activate(under.at((under.indexOf(passage) + 1) % under.size()));
}

ReaderState::Drag ReaderState::handleAt(QPoint point)
{
    const TextSpan span = marks.spanOf(passage);
    if (span.isEmpty())
        return Drag::None;
    const QRectF startInText = caretAt(span.start), endInText = caretAt(span.end);
    const QRectF start = toViewport(startInText), end = toViewport(endInText);
    if (std::hypot(point.x() - start.left(), point.y() - start.top()) <= handleReach)
        return Drag::Start;
    if (std::hypot(point.x() - end.left(), point.y() - end.bottom()) <= handleReach)
        return Drag::End;
    return Drag::None;
}

const StripeBox *ReaderState::stripeAt(QPoint point) const
{
    const double reach = std::min(stripeReach, (columns.laneStep - 4) / 2);
    for (const StripeBox &box : stripes) {
        if (box.stripe.adjusted(-reach, 0, reach, 0).contains(point) || box.name.contains(point))
            return &box;
    }
    return nullptr;
}

QString ReaderState::tipAt(QPoint point)
{
    const StripeBox *box = stripeAt(point);
    if (!box) {
        const std::optional<FootnoteStep> footnote = footnoteAt(point);
        return footnote ? footnoteTip(*footnote) : QString();
    }
    if (box->mark < 0)
        return moreTip(*box);
    const ReaderCoding &mark = marks.at(box->mark);
    if (!mark.code)
        return Reader::tr("Passage without a code");
    const QString path = mark.codePath.isEmpty() ? mark.codeName : mark.codePath;
    QStringList said{path, mark.coder, stateWord(mark.state)};
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

void ReaderState::hover(QPoint point)
{
    const double x = toText(point).x();
    Qt::CursorShape shape = x < -4 || x > columns.textWidth + 4 ? Qt::ArrowCursor : Qt::IBeamCursor;
    if (stripeAt(point) || footnoteAt(point))
        shape = Qt::PointingHandCursor;
    else if (handleAt(point) != Drag::None)
        shape = Qt::SizeHorCursor;
    if (q->viewport()->cursor().shape() != shape)
        q->viewport()->setCursor(shape);
}

void Reader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || d->layout.count() == 0)
        return;
    const QPoint point = event->position().toPoint();
    d->prepare();
    d->pressPoint = d->dragPoint = point;
    d->goalX = -1;
    d->caretUsed = true;
    d->pressedStripe = d->stripeAt(point) != nullptr;
    if (d->pressedStripe)
        return;
    d->dragging = d->handleAt(point);
    if (d->dragging != ReaderState::Drag::None) {
        d->edgeSpan = d->marks.spanOf(d->passage);
        return;
    }
    d->dragging = ReaderState::Drag::Text;
    const int offset = d->layout.offsetAt(d->toText(point));
    const bool third = d->lastDoubleClick.isValid() && d->lastDoubleClick.elapsed() < QApplication::doubleClickInterval()
        && (point - d->pressPoint).manhattanLength() < 4 && d->dragClicks == 2;
    d->dragClicks = third ? 3 : 1;
    d->dragUnit = third ? d->layout.text().paragraphAt(offset) : TextSpan{offset, offset};
    if (third)
        d->setSelection(d->dragUnit.start, d->dragUnit.end, false);
    else
        d->setSelection(event->modifiers() & Qt::ShiftModifier ? d->anchor : offset, offset, false);
}

void Reader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || d->layout.count() == 0 || d->stripeAt(point))
        return;
    // The character under the pointer, not the nearest gap: the right half of a last letter is its word too.
    const QPointF at = d->toText(point);
    int offset = d->layout.offsetAt(at);
    if (d->layout.caretRect(offset).left() > at.x())
        offset = d->layout.text().stepped(offset, -1);
    d->dragUnit = d->layout.text().wordAt(offset);
    d->dragClicks = 2;
    d->dragging = ReaderState::Drag::Text;
    d->pressPoint = point;
    d->lastDoubleClick.start();
    d->setSelection(d->dragUnit.start, d->dragUnit.end, false);
}

/// Carries on what the press began; outside of the view it scrolls.
void ReaderState::drag(QPoint point)
{
    dragPoint = point;
    const int view = q->viewport()->height();
    const int beyond = point.y() < 0 ? -1 : point.y() > view ? 1 : 0;
    if (beyond == 0)
        autoScroll.stop();
    else if (autoScroll.isActive())
        q->verticalScrollBar()->setValue(q->verticalScrollBar()->value() + beyond * autoScrollStep);
    else
        autoScroll.start();
    const int offset = layout.offsetAt(toText(QPoint(point.x(), std::clamp(point.y(), 0, view - 1))));
    if (dragging == Drag::Text) {
        TextSpan unit{offset, offset};
        if (dragClicks == 2)
            unit = layout.text().wordAt(offset);
        else if (dragClicks == 3)
            unit = layout.text().paragraphAt(offset);
        if (dragClicks == 1)
            setSelection(anchor, offset, false);
        else if (unit.start < dragUnit.start)
            setSelection(dragUnit.end, unit.start, false);
        else
            setSelection(dragUnit.start, std::max(unit.end, dragUnit.end), false);
    } else if (dragging != Drag::None) {
        const TextSpan span = marks.spanOf(passage);
        if (dragging == Drag::Start)
            edgeSpan.start = std::min(offset, layout.text().stepped(span.end, -1));
        else
            edgeSpan.end = std::max(offset, layout.text().stepped(span.start, 1));
        q->viewport()->update();
    }
}

void Reader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (d->rulerShown) {
        d->rulerY = point.y();
        viewport()->update();
    }
    if (event->buttons() == Qt::NoButton)
        d->hover(point);
    else if (d->dragging != ReaderState::Drag::None)
        d->drag(point);
}

void Reader::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    d->autoScroll.stop();
    const ReaderState::Drag was = std::exchange(d->dragging, ReaderState::Drag::None);
    if (was == ReaderState::Drag::Start || was == ReaderState::Drag::End) {
        const TextSpan wanted = std::exchange(d->edgeSpan, TextSpan{});
        viewport()->update();
        if (!wanted.isEmpty() && wanted != d->marks.spanOf(d->passage))
            Q_EMIT passageSpanRequested(d->passage, wanted);
        return;
    }
    const bool moved = (event->position().toPoint() - d->pressPoint).manhattanLength() >= QApplication::startDragDistance();
    const bool plain = was == ReaderState::Drag::Text && d->dragClicks == 1 && selection().isEmpty()
        && !(event->modifiers() & Qt::ShiftModifier);
    if (!moved && (plain || std::exchange(d->pressedStripe, false)))
        d->click(event->position().toPoint());
}

void Reader::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const double notches = event->angleDelta().y() / 120.0;
        Q_EMIT zoomRequested(std::clamp(d->zoom * std::pow(wheelZoomStep, notches), minimumZoom, maximumZoom));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void Reader::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int offset = byKey ? d->caret : offsetAt(viewport()->mapFromGlobal(event->globalPos()));
    const QPoint at = byKey ? viewport()->mapToGlobal(rectOf(offset).bottomLeft().toPoint()) : event->globalPos();
    QList<PassageId> under = passagesAt(offset);
    if (const StripeBox *box = d->stripeAt(viewport()->mapFromGlobal(event->globalPos())); box && box->mark >= 0 && !byKey)
        under = {d->marks.at(box->mark).passage};
    Q_EMIT contextMenuRequested(at, selection(), under);
    event->accept();
}

bool Reader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = d->tipAt(help->pos());
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            Q_EMIT zoomRequested(std::clamp(d->zoom * (1 + gesture->value()), minimumZoom, maximumZoom));
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        if (QGesture *gesture = static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture)) {
            const auto *pinch = static_cast<QPinchGesture *>(gesture);
            if (pinch->state() == Qt::GestureStarted)
                d->pinchZoom = d->zoom;
            Q_EMIT zoomRequested(std::clamp(d->pinchZoom * pinch->totalScaleFactor(), minimumZoom, maximumZoom));
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace haeje
