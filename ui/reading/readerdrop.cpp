// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readerstate.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace haeje {

static CodeId codeOf(const QMimeData *data)
{
    return CodeId(data->data(codeMimeType()).toLongLong());
}

/// What a code dropped there would be put on: the selection under the pointer, else the shortest passage, else the sentence.
TextSpan ReaderState::dropTarget(QPoint point)
{
    if (layout.count() == 0)
        return {};
    const int offset = layout.offsetAt(toText(point));
    const TextSpan selected = selection();
    if (offset >= selected.start && offset <= selected.end && !selected.isEmpty())
        return selected;
    const QList<PassageId> under = marks.passagesAt(offset);
    return under.isEmpty() ? layout.text().sentenceAt(offset) : marks.spanOf(under.first());
}

void Reader::dragEnterEvent(QDragEnterEvent *event)
{
    if (codeOf(event->mimeData()) && d->layout.count() > 0)
        event->acceptProposedAction();
}

void Reader::dragMoveEvent(QDragMoveEvent *event)
{
    if (!codeOf(event->mimeData()))
        return;
    const TextSpan target = d->dropTarget(event->position().toPoint());
    if (target != d->dropSpan) {
        d->dropSpan = target;
        viewport()->update();
    }
    event->setAccepted(!target.isEmpty());
}

void Reader::dragLeaveEvent(QDragLeaveEvent *)
{
    d->dropSpan = {};
    viewport()->update();
}

void Reader::dropEvent(QDropEvent *event)
{
    const CodeId code = codeOf(event->mimeData());
    const TextSpan target = d->dropTarget(event->position().toPoint());
    d->dropSpan = {};
    viewport()->update();
    if (!code || target.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT codeDropped(code, target);
}

} // namespace haeje
