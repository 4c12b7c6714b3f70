// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/warningstrip.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace haeje {

WarningStrip::WarningStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
{
    setObjectName(QStringLiteral("warningStrip"));
    m_label->setProperty("look", QStringLiteral("warning"));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(40), scaled(6), scaled(12), scaled(6));
    row->addWidget(m_label, 1);
    hide();
}

QString WarningStrip::text() const
{
    return m_label->text();
}

void WarningStrip::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QPushButton *WarningStrip::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    layout()->addWidget(button);
    return button;
}

void WarningStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.warningGround);
    painter.fillRect(0, 0, 3, height(), theme.warning);
    const int size = scaled(16);
    painter.drawPixmap(QRect(scaled(16), (height() - size) / 2, size, size),
                       iconPixmap(QStringLiteral("warning"), size, theme.warning, devicePixelRatioF()));
}

} // namespace haeje
