// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/offerpopup.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace haeje {

static constexpr int rowsOfAPage = 8;

OfferPopup::OfferPopup(const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    setProperty("look", QStringLiteral("card"));
    setFrameShape(QFrame::StyledPanel);
    m_words->installEventFilter(this);
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_column->setContentsMargins(scaled(8), scaled(8), scaled(8), scaled(8));
    m_column->setSpacing(scaled(6));
    m_column->addWidget(m_words);
    m_column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, [this] { refill(); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { takeCurrent(); });
}

void OfferPopup::openAt(QPoint global, QSize size)
{
    m_words->clear();
    refill();
    resize(size);
    if (const QScreen *screen = parentWidget() ? parentWidget()->screen() : nullptr) {
        const QRect room = screen->availableGeometry();
        global.setX(std::clamp(global.x(), room.left(), std::max(room.left(), room.right() - width())));
        global.setY(std::clamp(global.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(global);
    show();
    m_words->setFocus();
}

void OfferPopup::takeCurrent()
{
    if (const int row = m_list->currentRow(); row >= 0)
        take(row);
}

bool OfferPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto go = [&](int rows) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, std::max(0, m_list->count() - 1)));
        return true;
    };
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: return go(1);
    case Qt::Key_Up: return go(-1);
    case Qt::Key_PageDown: return go(rowsOfAPage);
    case Qt::Key_PageUp: return go(-rowsOfAPage);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeCurrent();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace haeje
