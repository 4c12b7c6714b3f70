// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findbar.h"
#include "ui/reading/readerstate.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <cmath>

namespace haeje {

static constexpr double keyZoomStep = 1.1;

void ReaderState::moveCaret(int to, bool extend)
{
    setSelection(extend ? anchor : to, to, true);
}

/// The offset that far below the caret's line, in the column where the caret started.
int ReaderState::vertical(double distance)
{
    const QRectF at = caretAt(caret);
    if (goalX < 0)
        goalX = at.left();
    const double y = at.center().y() + distance;
    if (y < layout.style().headerAbove)
        return layout.text().snapped(0);
    if (y > layout.total())
        return layout.text().snapped(layout.text().length());
    int to = layout.offsetAt({goalX, y});
    // The gap between two blocks belongs to the lower one: stepping up through it must reach the block above.
    if (distance < 0 && layout.caretRect(to).top() >= at.top()) {
        const int block = layout.text().blockAt(to);
        if (block > 0)
            to = layout.offsetAt({goalX, layout.caretRect(layout.span(block - 1).end).center().y()});
    }
    return to;
}

bool ReaderState::moveByKey(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const bool far = event->modifiers() & Qt::ControlModifier;
    const ReaderText &text = layout.text();
    const QRectF at = caretAt(caret);
    int to = caret;
    bool keepsColumn = false;
    switch (event->key()) {
    case Qt::Key_Left:
        to = far ? text.steppedWord(caret, -1) : text.stepped(caret, -1);
        break;
    case Qt::Key_Right:
        to = far ? text.steppedWord(caret, 1) : text.stepped(caret, 1);
        break;
    case Qt::Key_Up:
        to = vertical(-at.height());
        keepsColumn = true;
        break;
    case Qt::Key_Down:
        to = vertical(at.height());
        keepsColumn = true;
        break;
    case Qt::Key_Home:
        to = far ? text.snapped(0) : layout.lineAt(caret).start;
        break;
    case Qt::Key_End:
        to = far ? text.snapped(text.length()) : layout.lineAt(caret).end;
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int page = q->verticalScrollBar()->pageStep() * (event->key() == Qt::Key_PageUp ? -1 : 1);
        to = vertical(page);
        scrollTo(scrollY() + page);
        keepsColumn = true;
        break;
    }
    default:
        return false;
    }
    if (!keepsColumn)
        goalX = -1;
    caretUsed = true;
    rulerY = -1;
    moveCaret(to, extend);
    return true;
}

bool ReaderState::actByKey(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_BracketRight:
        q->stepPassage(1);
        return !control;
    case Qt::Key_BracketLeft:
        q->stepPassage(-1);
        return !control;
    case Qt::Key_C:
        if (control)
            shift ? q->copyWithCitation() : q->copy();
        return control;
    case Qt::Key_F:
        if (control && !shift)
            q->openFind();
        return control && !shift;
    case Qt::Key_J:
        return control && follow(footnoteFrom(caret));
    case Qt::Key_F3:
        q->stepFind(shift ? -1 : 1);
        return true;
    case Qt::Key_Space:
        q->verticalScrollBar()->triggerAction(shift ? QScrollBar::SliderPageStepSub : QScrollBar::SliderPageStepAdd);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (control) {
            const double factor = event->key() == Qt::Key_Minus ? 1 / keyZoomStep : keyZoomStep;
            Q_EMIT q->zoomRequested(std::clamp(zoom * factor, Reader::minimumZoom, Reader::maximumZoom));
        }
        return control;
    case Qt::Key_0:
        if (control)
            Q_EMIT q->zoomRequested(1);
        return control;
    case Qt::Key_Escape:
        if (findBar->isVisible())
            q->closeFind();
        else if (!selection().isEmpty())
            setSelection(caret, caret, false);
        else
            return false;
        return true;
    default:
        return false;
    }
}

void Reader::keyPressEvent(QKeyEvent *event)
{
    if (d->layout.count() == 0) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        const ReaderText &text = d->layout.text();
        d->setSelection(text.snapped(0), text.snapped(text.length()), false);
        return;
    }
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
        return d->listCodingsAtCaret();
    if (!(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) && (d->moveByKey(event) || d->actByKey(event)))
        return;
    event->ignore();
}

void Reader::stepPassage(int step)
{
    const PassageId next = d->marks.neighbour(d->passage, d->caret, step);
    const TextSpan span = d->marks.spanOf(next);
    if (span.isEmpty())
        return;
    d->setSelection(span.start, span.start, false);
    const QRectF at = rectOf(span.start);
    if (at.top() < 0 || at.bottom() > viewport()->height())
        reveal(span, false);
    d->activate(next);
}

} // namespace haeje
