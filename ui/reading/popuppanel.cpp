// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/popuppanel.h"

#include <QScreen>

namespace haeje {

PopupPanel::PopupPanel(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
}

void PopupPanel::openBelow(const QWidget *anchor)
{
    adjustSize();
    if (anchor) {
        const QRect room = anchor->screen()->availableGeometry();
        QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + 2));
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
        move(at);
    }
    show();
}

} // namespace haeje
