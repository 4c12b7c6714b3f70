// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/thinsplitter.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace haeje {

/// QSplitter itself lets two pixels more on both sides of a one-pixel handle take the mouse.
class ThinHandle : public QSplitterHandle
{
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QRect line = orientation() == Qt::Horizontal ? QRect(width() / 2, 0, 1, height())
                                                           : QRect(0, height() / 2, width(), 1);
        QPainter(this).fillRect(line, themeOf(this).separator);
    }
};

ThinSplitter::ThinSplitter(Qt::Orientation orientation, QWidget *parent)
    : QSplitter(orientation, parent)
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle *ThinSplitter::createHandle()
{
    return new ThinHandle(orientation(), this);
}

} // namespace haeje
