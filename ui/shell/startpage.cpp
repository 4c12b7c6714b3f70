// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/common/icons.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"
#include "ui/shell/startcard.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace haeje {

static QLabel *words(const QString &text, TypeRole role, bool secondary, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(font(role));
    label->setWordWrap(true);
    if (secondary)
        label->setProperty("look", QStringLiteral("secondary"));
    return label;
}

StartPage::StartPage(const Actions &actions, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_recent(new QWidget)
{
    setObjectName(QStringLiteral("startPage"));
    auto *body = new QWidget;
    body->setMaximumWidth(scaled(880));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, scaled(24));
    column->setSpacing(0);
    column->addWidget(words(tr("No project is open"), TypeRole::EmptyTitle, false, body));
    column->addWidget(words(tr("A project is one file on this computer. Nothing in it leaves the computer."),
                            TypeRole::Subject, true, body));
    QLabel *sentence = body->findChildren<QLabel *>().last();
    QFont plain = sentence->font();
    plain.setBold(false);
    sentence->setFont(plain);
    column->addSpacing(scaled(24));
    column->addWidget(cards(actions));
    column->addSpacing(scaled(20));
    auto *zone = new DropZone(body);
    zone->setFixedHeight(scaled(84));
    column->addWidget(zone);
    column->addSpacing(scaled(32));
    column->addWidget(separatorLine(body));
    column->addSpacing(scaled(20));
    m_recent->setObjectName(QStringLiteral("recentProjects"));
    m_recent->setLayout(new QVBoxLayout);
    m_recent->layout()->setContentsMargins(0, 0, 0, scaled(20));
    m_recent->layout()->setSpacing(scaled(4));
    column->addWidget(m_recent);
    column->addWidget(whatComesThen());
    column->addStretch();

    auto *page = new QWidget;
    page->setProperty("look", QStringLiteral("page"));
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(scaled(32), scaled(80), scaled(32), 0);
    across->addStretch(1);
    across->addWidget(body, 100);
    across->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    listRecent();
    connect(&settings, &Settings::recentProjectsChanged, this, &StartPage::listRecent);
}

QWidget *StartPage::cards(const Actions &actions)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(scaled(14));
    const QList<QPair<QString, QString>> list = {
        {QStringLiteral("project.new"), tr("Choose where the file is kept")},
        {QStringLiteral("project.sample"), tr("Articles, messages, charts to try")},
        {QStringLiteral("project.open"), tr("A file that ends in .haeje")},
        {QStringLiteral("project.import"), tr("PDF, Word, Hangul, web pages, text: into a new project")},
    };
    for (int i = 0; i < list.size(); ++i) {
        QAction *action = actions.find(list.at(i).first);
        if (!action)
            continue;
        auto *card = new StartCard(action, list.at(i).second, box);
        grid->addWidget(card, i / 2, i % 2);
        if (i == 0)
            setFocusProxy(card);
    }
    return box;
}

QWidget *StartPage::whatComesThen()
{
    struct Step {
        QString icon, title, sentence;
    };
    const QList<Step> steps = {
        {QStringLiteral("import"), tr("Bring articles in"), tr("Many at once. The original of each is kept whole.")},
        {QStringLiteral("tag"), tr("Tag passages"), tr("Select words, press a number. Every step can be undone.")},
        {QStringLiteral("timeline"), tr("Place messages in time"), tr("Make them from a passage or import a table.")},
        {QStringLiteral("charts"), tr("Show what you found"), tr("Charts that lead back to the passage.")},
    };
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(24));
    grid->setVerticalSpacing(scaled(4));
    grid->addWidget(words(tr("What comes then"), TypeRole::PanelHead, false, box), 0, 0, 1, 4);
    grid->setRowMinimumHeight(1, scaled(8));
    for (int i = 0; i < steps.size(); ++i) {
        auto *icon = new QLabel(box);
        icon->setPixmap(iconPixmap(steps.at(i).icon, scaled(22), themeOf(this).accent, devicePixelRatioF()));
        grid->addWidget(icon, 2, i);
        grid->addWidget(words(steps.at(i).title, TypeRole::PanelHead, false, box), 3, i, Qt::AlignTop);
        grid->addWidget(words(steps.at(i).sentence, TypeRole::Interface, true, box), 4, i, Qt::AlignTop);
        grid->setColumnStretch(i, 1);
    }
    return box;
}

void StartPage::listRecent()
{
    while (QLayoutItem *item = m_recent->layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList paths = m_settings.recentProjects();
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recent->layout()->addWidget(words(tr("Projects of late"), TypeRole::PanelHead, false, m_recent));
    for (const QString &path : paths.mid(0, 6)) {
        const QFileInfo file(path);
        auto *row = new QPushButton(QStringLiteral("%1   %2").arg(file.completeBaseName(),
                                                                  QDir::toNativeSeparators(file.absolutePath())), m_recent);
        row->setProperty("look", QStringLiteral("link"));
        row->setObjectName(QStringLiteral("recentProject"));
        row->setToolTip(QDir::toNativeSeparators(path));
        row->setCursor(Qt::PointingHandCursor);
        connect(row, &QPushButton::clicked, this, [this, path] { Q_EMIT projectChosen(path); });
        m_recent->layout()->addWidget(row);
    }
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).page);
}

} // namespace haeje
