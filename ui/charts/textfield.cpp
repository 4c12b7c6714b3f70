// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/textfield.h"

#include "ui/common/panelhead.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace haeje {

TextField::TextField(const QString &objectName, int lines, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(objectName);
    setTabChangesFocus(true);
    setFixedHeight(lines * scaled(20) + scaled(20));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TextField::setStored(const QString &text)
{
    const bool untouched = toPlainText() == m_stored;
    m_stored = text;
    if ((untouched || !hasFocus()) && toPlainText() != text)
        setPlainText(text);
}

void TextField::commit()
{
    if (toPlainText() == m_stored)
        return;
    m_stored = toPlainText();
    Q_EMIT finished(m_stored);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier)
        commit();
    else if (event->key() == Qt::Key_Escape && toPlainText() != m_stored)
        setPlainText(m_stored);
    else
        QPlainTextEdit::keyPressEvent(event);
}

LabelledField::LabelledField(const QString &label, const QString &objectName, int lines, int wellUpTo, QWidget *parent)
    : QWidget(parent)
    , m_field(new TextField(objectName, lines))
    , m_count(metaLabel({}))
    , m_wellUpTo(wellUpTo)
{
    auto *name = metaLabel(label);
    name->setBuddy(m_field);
    m_field->setAccessibleName(label);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(name);
    head->addStretch();
    head->addWidget(m_count);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(scaled(4));
    all->addLayout(head);
    all->addWidget(m_field);
    connect(m_field, &QPlainTextEdit::textChanged, this, &LabelledField::showCount);
    showCount();
}

void LabelledField::showCount()
{
    if (m_wellUpTo <= 0)
        return;
    const auto length = m_field->toPlainText().size();
    m_count->setText(length > m_wellUpTo ? tr("%1, better up to %2").arg(length).arg(m_wellUpTo)
                                         : tr("%1 of %2").arg(length).arg(m_wellUpTo));
}

} // namespace haeje
