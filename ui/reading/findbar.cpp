// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/findbar.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace haeje {

static QToolButton *button(QWidget *parent, const QString &name, const QString &tip)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLineEdit(this))
    , m_case(button(this, QStringLiteral("findCase"), tr("Match capital letters")))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setPlaceholderText(tr("Find in this document"));
    m_text->setAccessibleName(tr("Find in this document"));
    m_text->setMinimumWidth(180);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_case->setText(QStringLiteral("Aa"));
    m_case->setCheckable(true);
    QToolButton *previous = button(this, QStringLiteral("findPrevious"), tr("Previous (Shift+F3)"));
    QToolButton *next = button(this, QStringLiteral("findNext"), tr("Next (F3)"));
    QToolButton *close = button(this, QStringLiteral("findClose"), tr("Close (Esc)"));
    previous->setArrowType(Qt::UpArrow);
    next->setArrowType(Qt::DownArrow);
    close->setIcon(themedIcon(QStringLiteral("close")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 6, 6);
    row->setSpacing(4);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    for (QToolButton *each : {m_case, previous, next, close})
        row->addWidget(each);
    setCount(0, 0);
    connect(m_text, &QLineEdit::textEdited, this, [this] { Q_EMIT changed(text(), matchCase()); });
    connect(m_case, &QToolButton::toggled, this, [this] { Q_EMIT changed(text(), matchCase()); });
    connect(previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(close, &QToolButton::clicked, this, &FindBar::closed);
}

QString FindBar::text() const
{
    return m_text->text();
}

bool FindBar::matchCase() const
{
    return m_case->isChecked();
}

void FindBar::open(const QString &text)
{
    if (!text.isEmpty())
        m_text->setText(text);
    show();
    raise();
    m_text->setFocus();
    m_text->selectAll();
}

void FindBar::setText(const QString &text, bool matchCase)
{
    if (m_text->text() != text)
        m_text->setText(text);
    const QSignalBlocker blocker(m_case);
    m_case->setChecked(matchCase);
}

void FindBar::setCount(int current, int count)
{
    m_count->setText(m_text->text().isEmpty() ? QString()
                     : count == 0            ? tr("not found")
                                             : tr("%1 of %2").arg(current).arg(count));
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(tr("%1 of %2").arg(9999).arg(9999)));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F3)
        Q_EMIT stepped(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QFrame::keyPressEvent(event);
}

void FindBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace haeje
