// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readingpane.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/common/toolrow.h"
#include "ui/reading/notespane.h"
#include "ui/reading/reader.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

ReadingPane::ReadingPane(QWidget *parent)
    : QWidget(parent)
    , m_head(new ToolRow(this))
    , m_title(new ElidedLabel(QString(), m_head))
    , m_strip(new QWidget(this))
    , m_shown(metaLabel(QString(), m_strip))
    , m_splitter(new ThinSplitter(Qt::Horizontal, this))
    , m_reader(new Reader(m_splitter))
    , m_notes(new NotesPane(*m_reader, m_splitter))
{
    setObjectName(QStringLiteral("readingPane"));
    m_title->setObjectName(QStringLiteral("paneTitle"));
    m_head->addWidget(m_title, 1);
    m_head->hide();

    m_strip->setObjectName(QStringLiteral("shownStrip"));
    m_strip->setAutoFillBackground(true);
    m_strip->setBackgroundRole(QPalette::AlternateBase);
    m_shown->setObjectName(QStringLiteral("shownWords"));
    auto *all = new QPushButton(tr("Show all"), m_strip);
    all->setObjectName(QStringLiteral("showAllMarks"));
    connect(all, &QPushButton::clicked, this, &ReadingPane::showAllAsked);
    auto *stripRow = new QHBoxLayout(m_strip);
    stripRow->setContentsMargins(scaled(16), scaled(3), scaled(16), scaled(3));
    stripRow->addWidget(m_shown, 1);
    stripRow->addWidget(all);
    m_strip->hide();

    m_splitter->addWidget(m_reader);
    m_splitter->addWidget(m_notes);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_notes->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_strip);
    column->addWidget(m_splitter, 1);
}

void ReadingPane::setHead(bool shown, const QString &title, bool commanded)
{
    m_title->setText(title);
    m_title->setFont(haeje::font(commanded ? TypeRole::PanelHead : TypeRole::Interface));
    m_title->setForegroundRole(commanded ? QPalette::WindowText : QPalette::PlaceholderText);
    m_head->setAccessibleName(commanded ? tr("%1. Commands are for this text.").arg(title) : title);
    m_head->setVisible(shown);
}

void ReadingPane::setHeadActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        m_head->add(action, false);
    QToolButton *close = m_head->add(QStringLiteral("close"), {}, tr("Close this text"));
    close->setObjectName(QStringLiteral("closePane"));
    connect(close, &QToolButton::clicked, this, &ReadingPane::closeAsked);
}

void ReadingPane::setShownWords(const QString &words)
{
    m_shown->setText(words);
    m_strip->setVisible(!words.isEmpty());
}

} // namespace haeje
