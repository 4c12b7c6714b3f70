// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segments.h"

#include "ui/common/theme.h"
#include "ui/common/toolrow.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace haeje {

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(1);
    setFixedHeight(scaled(28));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::add(const QString &text, const QString &iconName, const QString &name)
{
    QToolButton *button = toolButton(iconName, text, {}, this);
    const int position = int(m_group->buttons().size());
    button->setObjectName(name);
    button->setCheckable(true);
    button->setChecked(position == 0);
    button->setProperty("look", QStringLiteral("segment"));
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_group->addButton(button, position);
    layout()->addWidget(button);
    return position;
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int position)
{
    m_group->setExclusive(position >= 0);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(m_group->id(button) == position);
    m_group->setExclusive(true);
    update();
}

QToolButton *Segments::button(int position) const
{
    return qobject_cast<QToolButton *>(m_group->button(position));
}

void Segments::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.control);
    painter.setBrush(theme.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    for (int i = 0; i + 1 < m_group->buttons().size(); ++i)
        painter.fillRect(QRect(button(i)->geometry().right() + 1, 1, 1, height() - 2), theme.control);
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    QToolButton *next = step ? button(current() + step) : nullptr;
    if (!next)
        return QWidget::keyPressEvent(event);
    next->setFocus(Qt::TabFocusReason);
    next->click();
}

} // namespace haeje
