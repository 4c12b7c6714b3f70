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

void ToolRow::letGiveWay(QWidget *widget)
{
    m_givingWay.append(widget);
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

/// What the words of a button add to its icon, as QToolButton reckons it.
static int wordsWidth(const QToolButton *button)
{
    const QFontMetrics metrics = button->fontMetrics();
    return 4 + metrics.size(Qt::TextShowMnemonic, button->text()).width() + 2 * metrics.horizontalAdvance(QLatin1Char(' '));
}

/// The width of the row with the words of its tools, or without. Nothing is changed to find it: a change would ask for
/// the next layout, which would ask for it again.
int ToolRow::neededWidth(bool withWords) const
{
    int width = m_row->contentsMargins().left() + m_row->contentsMargins().right();
    for (int i = 0; i < m_row->count(); ++i) {
        QLayoutItem *item = m_row->itemAt(i);
        if (!item->isEmpty() || item->spacerItem())
            width += std::max(item->sizeHint().width(), item->minimumSize().width()) + (i > 0 ? m_row->spacing() : 0);
    }
    for (const QToolButton *button : m_worded) {
        const bool has = button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
        if (!button->isHidden() && has != withWords)
            width += withWords ? wordsWidth(button) : -wordsWidth(button);
    }
    return width;
}

/// The width below which the widgets of the row, those that give way among them, would stand on each other.
int ToolRow::leastWidth() const
{
    int width = m_row->contentsMargins().left() + m_row->contentsMargins().right();
    for (int i = 0; i < m_row->count(); ++i) {
        QLayoutItem *item = m_row->itemAt(i);
        if (m_givingWay.contains(item->widget()))
            width += leastWidth(item->widget());
        else if (!item->isEmpty() || item->spacerItem())
            width += item->minimumSize().width() + (i > 0 ? m_row->spacing() : 0);
    }
    return width;
}

int ToolRow::leastWidth(const QWidget *widget) const
{
    return std::max(widget->minimumWidth(), widget->minimumSizeHint().width()) + m_row->spacing();
}

/// Words for all where there is room, else for none: half a row of words reads as two kinds of tools. What is as it should be
/// is not touched: every change asks for the next layout, and with it for this again.
void ToolRow::fit()
{
    if (m_fitting || (m_worded.isEmpty() && m_givingWay.isEmpty()))
        return;
    m_fitting = true;
    bool changed = false;
    const Qt::ToolButtonStyle style = neededWidth(true) <= width() ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton *button : std::as_const(m_worded)) {
        changed = changed || button->toolButtonStyle() != style;
        button->setToolButtonStyle(style);
    }
    int needed = leastWidth();
    for (QWidget *widget : std::as_const(m_givingWay)) {
        const bool fits = needed <= width();
        if (!fits)
            needed -= leastWidth(widget);
        changed = changed || widget->isHidden() == fits;
        widget->setVisible(fits);
    }
    if (changed)
        m_row->activate();
    m_fitting = false;
}

QSize ToolRow::sizeHint() const
{
    return {neededWidth(true), scaled(40)};
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
