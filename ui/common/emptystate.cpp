// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace haeje {

EmptyState::EmptyState(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_sentence(new QLabel(sentence, this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setFont(haeje::font(TypeRole::EmptyTitle));
    m_title->setWordWrap(true);
    m_sentence->setProperty("look", QStringLiteral("secondary"));
    m_sentence->setWordWrap(true);
    auto *body = new QWidget(this);
    body->setMaximumWidth(scaled(480));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(8));
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(scaled(8));
    column->addLayout(m_buttons);
    m_buttons->setSpacing(scaled(8));
    m_buttons->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(scaled(24), scaled(24), scaled(24), scaled(24));
    outer->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(body, 4);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
}

void EmptyState::setWords(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &objectName, bool primary, const QString &iconName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    if (primary)
        makePrimary(button);
    if (!iconName.isEmpty() && !primary)
        button->setIcon(themedIcon(iconName));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).page);
}

void makePrimary(QPushButton *button)
{
    button->setProperty("look", QStringLiteral("primary"));
}

} // namespace haeje
