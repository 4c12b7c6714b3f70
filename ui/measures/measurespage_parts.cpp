// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measures/measurespage.h"

#include "ui/charts/chartscroll.h"
#include "ui/charts/chartview.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/common/toolrow.h"
#include "ui/common/warningstrip.h"
#include "ui/measures/measureoptions.h"
#include "ui/shell/actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace haeje {

QWidget *MeasuresPage::buildLeft()
{
    m_list->setObjectName(QStringLiteral("measureList"));
    m_list->setAccessibleName(tr("Measures"));
    m_list->setFrameShape(QFrame::NoFrame);
    for (const MessageMeasure &measure : messageMeasures()) {
        auto *item = new QListWidgetItem(measure.title, m_list);
        item->setData(Qt::UserRole, measure.word);
        item->setToolTip(measure.help);
        item->setSizeHint({0, scaled(30)});
    }
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PanelHead(tr("Measures")));
    column->addWidget(m_list, 1);
    left->setMinimumWidth(scaled(180));
    return left;
}

void MeasuresPage::addTools(ToolRow *tools)
{
    m_about->setTextFormat(Qt::PlainText);
    m_about->setContentsMargins(scaled(4), 0, 0, 0);
    tools->addWidget(m_about);
    tools->letGiveWay(m_about);
    tools->addStretch();
    const auto add = [&](const char *icon, const char *name, const QString &text, const QString &tip, void (MeasuresPage::*run)()) {
        QToolButton *button = tools->add(QLatin1String(icon), text, tip);
        button->setObjectName(QLatin1String(name));
        connect(button, &QToolButton::clicked, this, run);
    };
    m_roundUps = tools->add(QStringLiteral("person"), tr("Round-ups…"), tr("Enter the lists of well-wishers and change them"));
    m_roundUps->setObjectName(QStringLiteral("measureRoundUps"));
    m_roundUps->hide();
    connect(m_roundUps, &QToolButton::clicked, this, &MeasuresPage::editRoundUps);
    add("charts", "measureChart", tr("Make chart"), tr("Keep this measure as a chart, which is read anew each time"), &MeasuresPage::makeChart);
    add("copy", "measureCopy", tr("Copy"), tr("Copy the table as text for a spreadsheet"), &MeasuresPage::copy);
    add("export", "measureCsv", tr("CSV"), tr("Save the table as CSV…"), &MeasuresPage::exportCsv);
}

QWidget *MeasuresPage::buildFigures()
{
    m_rules->setObjectName(QStringLiteral("measureRules"));
    m_rules->setWordWrap(true);
    m_rules->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unresolved->setObjectName(QStringLiteral("measureUnresolved"));
    m_unresolved->setCheckable(true);
    m_unresolved->setToolTip(tr("List the messages that could not be resolved, each with the reason"));
    auto *beside = new QWidget;
    auto *row = new QHBoxLayout(beside);
    row->setContentsMargins(scaled(12), 0, scaled(12), scaled(8));
    row->setSpacing(scaled(12));
    row->addWidget(m_rules, 1);
    row->addWidget(m_unresolved, 0, Qt::AlignTop);
    auto *above = new QWidget;
    m_tableRoom = new QVBoxLayout(above);
    m_tableRoom->setContentsMargins(0, 0, 0, 0);
    m_noChart->setAlignment(Qt::AlignCenter);
    m_noChart->setWordWrap(true);
    m_chartRoom = new QStackedWidget;
    m_chartRoom->addWidget(new ChartScroll(m_chart));
    m_chartRoom->addWidget(m_noChart);
    m_split = new ThinSplitter(Qt::Vertical, this);
    m_split->addWidget(above);
    m_split->addWidget(m_chartRoom);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    above->setMinimumHeight(scaled(150));
    m_split->setSizes({scaled(260), scaled(260)});
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tools = new ToolRow;
    addTools(tools);
    column->addWidget(tools);
    auto *options = new QVBoxLayout;
    options->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8));
    options->addWidget(m_options);
    column->addLayout(options);
    column->addWidget(m_warning);
    column->addWidget(beside);
    column->addWidget(m_split, 1);
    return page;
}

void MeasuresPage::build()
{
    auto *across = new ThinSplitter(Qt::Horizontal, this);
    across->addWidget(buildLeft());
    across->addWidget(buildFigures());
    across->setStretchFactor(1, 1);
    across->setChildrenCollapsible(false);
    across->setSizes({scaled(220), scaled(900)});
    m_empty = new EmptyState(tr("No messages yet"), tr("Measures count messages: days to publication and to reply, rates by year, lengths, capacities. Import a table of messages or make one on the timeline, then come back."), this);
    QPushButton *import = m_empty->addButton(tr("Import a table of messages"), QStringLiteral("measuresImport"), true, QStringLiteral("import"));
    QPushButton *roundUps = m_empty->addButton(tr("Round-ups…"), QStringLiteral("measuresRoundUps"));
    connect(roundUps, &QPushButton::clicked, this, &MeasuresPage::editRoundUps);
    connect(import, &QPushButton::clicked, this, [this] {
        if (QAction *action = m_services.actions.find(QStringLiteral("message.import")))
            action->trigger();
    });
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(across);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    setFocusProxy(m_list);
}

} // namespace haeje
