// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/common/theme.h"
#include "ui/common/toolrow.h"
#include "ui/shell/actions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace haeje {

TopBar::TopBar(const Actions &actions, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_crumbs(new QLabel(this))
    , m_field(field)
    , m_right(new QWidget(this))
{
    setFixedHeight(scaled(44));
    m_field->setParent(this);
    m_crumbs->setObjectName(QStringLiteral("crumbs"));
    m_crumbs->setTextFormat(Qt::RichText);
    m_crumbs->setMinimumWidth(0);
    m_crumbs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(16), 0, scaled(10), 1);
    row->setSpacing(scaled(2));
    for (const char *id : {"view.back", "view.forward"}) {
        QToolButton *button = toolButton(actions.find(QLatin1String(id)), false, this);
        button->setObjectName(QStringLiteral("top.") + QLatin1String(id).mid(5));
        row->addWidget(button);
    }
    row->addSpacing(scaled(10));
    row->addWidget(m_crumbs, 1);
    auto *right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(scaled(2));
    for (const char *id : {"edit.undo", "edit.redo", "view.inspector"}) {
        QToolButton *button = toolButton(actions.find(QLatin1String(id)), false, m_right);
        button->setObjectName(QStringLiteral("top.") + QLatin1String(id).mid(5));
        right->addWidget(button);
    }
    row->addWidget(m_right);
}

void TopBar::setCrumbs(const QStringList &crumbs)
{
    m_names = crumbs;
    m_crumbs->setToolTip(crumbs.join(QStringLiteral(" › ")));
    placeField();
}

/// The field keeps the middle of the window; the crumbs take what is left of it, the last one eliding first.
void TopBar::placeField()
{
    const int width = std::clamp(this->width() * 2 / 5, scaled(280), scaled(560));
    m_field->setGeometry((this->width() - width) / 2, (height() - 1 - scaled(30)) / 2, width, scaled(30));
    if (m_names.isEmpty())
        return m_crumbs->clear();
    const int room = m_field->x() - m_crumbs->x() - scaled(12);
    QStringList before = m_names.mid(0, m_names.size() - 1);
    const QString arrow = QStringLiteral(" › ");
    QFontMetrics metrics(m_crumbs->font());
    while (before.size() > 1 && metrics.horizontalAdvance(before.join(arrow)) > room / 2)
        before.removeAt(1);
    const QString lead = before.isEmpty() ? QString() : before.join(arrow) + arrow;
    const QString last = metrics.elidedText(m_names.last(), Qt::ElideRight,
                                            std::max(scaled(40), room - metrics.horizontalAdvance(lead)));
    m_crumbs->setText(QStringLiteral("<span style='color:%1'>%2</span>%3")
                          .arg(themeOf(this).secondary.name(), lead.toHtmlEscaped(),
                               m_names.size() == 1 ? QStringLiteral("<b>%1</b>").arg(last.toHtmlEscaped())
                                                   : last.toHtmlEscaped()));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeField();
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, height() - 1, width(), 1, theme.separator);
}

} // namespace haeje
