// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toolrow.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QToolButton>

namespace haeje {

QString plainTitle(const QString &text)
{
    static const QRegularExpression keyAtEnd(QStringLiteral("\\(&.\\)"));
    return QString(text).remove(keyAtEnd).remove(QLatin1Char('&'));
}

QToolButton *toolButton(const QString &iconName, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(iconName));
    button->setIconSize({scaled(18), scaled(18)});
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text.isEmpty() ? tip : text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly
                                              : iconName.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    return button;
}

QToolButton *toolButton(QAction *action, bool withText, QWidget *parent)
{
    const QString iconName = action->property("iconName").toString();
    if (action->icon().isNull() && !iconName.isEmpty())
        action->setIcon(themedIcon(iconName));
    QToolButton *button = toolButton({}, {}, {}, parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(!withText ? Qt::ToolButtonIconOnly
                                         : iconName.isEmpty() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    const auto name = [button, action] {
        const QString text = plainTitle(action->text());
        button->setAccessibleName(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys));
    };
    name();
    QObject::connect(action, &QAction::changed, button, name);
    return button;
}

ToolRow::ToolRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(scaled(16), 0, scaled(16), 1);
    m_row->setSpacing(scaled(4));
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    setFixedHeight(scaled(40));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QToolButton *ToolRow::add(QAction *action, bool withText)
{
    QToolButton *button = toolButton(action, withText, this);
    if (button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
        m_worded.append(button);
    m_row->addWidget(button);
    return button;
}

QToolButton *ToolRow::add(const QString &iconName, const QString &text, const QString &tip)
{
    QToolButton *button = toolButton(iconName, text, tip, this);
    if (button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
        m_worded.append(button);
    m_row->addWidget(button);
    return button;
}

void ToolRow::addWidget(QWidget *widget, int stretch)
{
    m_row->addWidget(widget, stretch);
}

void ToolRow::addSeparator()
{
    auto *line = new QFrame(this);
    line->setProperty("look", QStringLiteral("separator"));
    line->setFixedSize(1, scaled(20));
    m_row->addSpacing(scaled(4));
    m_row->addWidget(line);
    m_row->addSpacing(scaled(4));
}

void ToolRow::addStretch()
{
    m_row->addStretch();
}

int ToolRow::neededWidth() const
{
    int width = m_row->contentsMargins().left() + m_row->contentsMargins().right();
    for (int i = 0; i < m_row->count(); ++i) {
        QLayoutItem *item = m_row->itemAt(i);
        if (!item->isEmpty() || item->spacerItem())
            width += std::max(item->sizeHint().width(), item->minimumSize().width()) + (i > 0 ? m_row->spacing() : 0);
    }
    return width;
}

/// Words for all where there is room, else for none: half a row of words reads as two kinds of tools.
void ToolRow::fit()
{
    if (m_fitting || m_worded.isEmpty())
        return;
    m_fitting = true;
    for (QToolButton *button : std::as_const(m_worded))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (neededWidth() > width()) {
        for (QToolButton *button : std::as_const(m_worded))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_row->invalidate();
    m_row->activate();
    m_fitting = false;
}

QSize ToolRow::sizeHint() const
{
    return {neededWidth(), scaled(40)};
}

QSize ToolRow::minimumSizeHint() const
{
    return {scaled(120), scaled(40)};
}

void ToolRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ToolRow::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void ToolRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(0, height() - 1, width(), 1, theme.separator);
}

} // namespace haeje
