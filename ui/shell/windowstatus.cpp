// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowstatus.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/progress.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace haeje {

static QToolButton *flatButton(const QString &name, QWidget *parent)
{
    QToolButton *button = toolButton({}, QStringLiteral(" "), {}, parent);
    button->setObjectName(name);
    button->setFont(font(TypeRole::Meta));
    button->setProperty("look", QStringLiteral("flat"));
    button->setFixedHeight(scaled(24));
    return button;
}

WindowStatus::WindowStatus(QWidget *parent)
    : QWidget(parent)
    , m_coder(flatButton(QStringLiteral("coder"), this))
    , m_facts(new QHBoxLayout)
    , m_progress(new Progress(this))
    , m_language(flatButton(QStringLiteral("languageChoice"), this))
{
    setObjectName(QStringLiteral("windowStatus"));
    setFixedHeight(scaled(26) + 1);
    m_coder->setToolTip(tr("Codings and memos are signed with this name. Click to change it."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(6), 1, scaled(12), 0);
    row->setSpacing(scaled(12));
    row->addWidget(m_coder);
    row->addLayout(m_facts, 1);
    m_facts->setSpacing(scaled(20));
    m_facts->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_language);
    auto *menu = new QMenu(m_language);
    menu->addAction(QStringLiteral("English"), this, [this] { Q_EMIT languageChosen(QStringLiteral("en")); });
    menu->addAction(QStringLiteral("한국어"), this, [this] { Q_EMIT languageChosen(QStringLiteral("ko")); });
    m_language->setMenu(menu);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setText(QLocale().language() == QLocale::Korean ? QStringLiteral("한국어") : QStringLiteral("English"));
    connect(m_coder, &QToolButton::clicked, this, &WindowStatus::coderClicked);
    setCoder({});
}

void WindowStatus::setCoder(const QString &coder)
{
    m_coder->setVisible(!coder.isEmpty());
    m_coder->setText(tr("Coder: %1").arg(coder));
    m_language->setVisible(coder.isEmpty());
}

void WindowStatus::setFacts(const QStringList &facts)
{
    while (m_labels.size() < facts.size()) {
        auto *label = new ElidedLabel({}, this);
        label->setObjectName(QStringLiteral("statusFact"));
        label->setProperty("look", QStringLiteral("meta"));
        label->setFont(haeje::font(TypeRole::Meta));
        m_facts->insertWidget(int(m_labels.size()), label);
        m_labels.append(label);
    }
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(facts.value(i));
        m_labels.at(i)->setVisible(i < facts.size());
    }
}

void WindowStatus::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.fillRect(0, 0, width(), 1, theme.separator);
}

} // namespace haeje
