// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/panelhead.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/theme.h"

namespace haeje {

PanelHead::PanelHead(const QString &title, QWidget *parent)
    : ToolRow(parent)
    , m_title(new ElidedLabel(title, this))
{
    m_title->setFont(haeje::font(TypeRole::PanelHead));
    addWidget(m_title, 1);
}

QString PanelHead::title() const
{
    return m_title->text();
}

void PanelHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

QLabel *metaLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("look", QStringLiteral("meta"));
    label->setFont(font(TypeRole::Meta));
    return label;
}

QWidget *separatorLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("look", QStringLiteral("separator"));
    line->setFixedHeight(1);
    return line;
}

} // namespace haeje
