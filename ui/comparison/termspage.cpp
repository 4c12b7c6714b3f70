// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/termspage.h"

#include "core/store/charts.h"
#include "core/store/project.h"
#include "core/work/termcounts.h"
#include "core/work/wordlistfiles.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/exporters.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/comparison/resulttable.h"
#include "ui/comparison/wordlistpanel.h"
#include "ui/shell/prompts.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

TermsPage::TermsPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_lists(new WordListPanel(services, this))
    , m_views(new Segments(this))
    , m_by(new QComboBox(this))
    , m_table(new ResultTable(QStringLiteral("termsTable"), this))
    , m_rules(metaLabel({}, this))
{
    build();
    connect(m_lists, &WordListPanel::chosen, this, &TermsPage::count);
    connect(m_views, &Segments::chosen, this, &TermsPage::count);
    connect(m_by, &QComboBox::activated, this, &TermsPage::count);
    connect(m_table, &ResultTable::opened, this, [this](qint64 document, TextSpan span) { m_services.navigator.go({PlaceKind::Library, DocumentId(document), span}); });
}

void TermsPage::fillDimensions()
{
    for (const char *dimensions : {"side", "side,year", "year", "sender", "outlet", "language", "occasion", "kind", "message", "term", "side,term"}) {
        QStringList titles;
        for (const QString &one : QString::fromLatin1(dimensions).split(u','))
            titles += termDimensionTitle(one);
        m_by->addItem(tr("by %1").arg(titles.join(QStringLiteral(" × "))), QString::fromLatin1(dimensions));
    }
}

void TermsPage::build()
{
    auto *tools = new ToolRow(this);
    m_views->add(tr("Counts"), {}, QStringLiteral("termsCounts"));
    m_views->add(tr("Asymmetry"), {}, QStringLiteral("termsAsymmetry"));
    m_views->add(tr("Concordance"), {}, QStringLiteral("termsConcordance"));
    m_views->add(tr("Coded and counted"), {}, QStringLiteral("termsCoded"));
    tools->addWidget(m_views);
    tools->addStretch();
    auto *choices = new ToolRow(this);
    m_by->setObjectName(QStringLiteral("termsBy"));
    m_by->setAccessibleName(tr("What is counted by"));
    fillDimensions();
    choices->addWidget(m_by);
    choices->addStretch();
    const auto add = [&](const char *icon, const char *name, const QString &text, const QString &tip, void (TermsPage::*run)()) {
        QToolButton *button = choices->add(QLatin1String(icon), text, tip);
        button->setObjectName(QLatin1String(name));
        connect(button, &QToolButton::clicked, this, run);
    };
    add("charts", "termsChart", tr("Make chart"), tr("Keep this count as a chart, which is read anew each time"), &TermsPage::makeChart);
    add("export", "termsCsv", tr("CSV"), tr("Save the table as CSV…"), &TermsPage::exportCsv);
    m_rules->setObjectName(QStringLiteral("termsRules"));
    m_rules->setWordWrap(true);
    m_rules->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rules->setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(8));
    m_empty = new EmptyState(tr("No word list yet"), tr("A word list holds words that belong together, in several languages: what a side says of an adversary, of friendship, of tradition. Take a start and make it yours, or begin an empty one at the left."), this);
    QPushButton *start = m_empty->addButton(tr("Take the starting lists"), QStringLiteral("termsStart"), true, QStringLiteral("sample"));
    connect(start, &QPushButton::clicked, this, [this] {
        const auto done = m_project->edit(tr("Take starting lists"), [&]() -> Result<void> {
            const auto taken = takeWordLists(*m_project, startingLists());
            return taken ? Result<void>() : Result<void>(taken.error());
        });
        if (!done)
            m_services.prompts.fail(this, tr("Take starting lists"), done.message());
    });
    auto *counted = new QWidget(this);
    auto *column = new QVBoxLayout(counted);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tools);
    column->addWidget(choices);
    column->addWidget(m_table, 1);
    column->addWidget(m_rules);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(counted);
    m_stack->addWidget(m_empty);
    auto *split = new ThinSplitter(Qt::Horizontal, this);
    split->addWidget(m_lists);
    split->addWidget(m_stack);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_lists->setMinimumWidth(scaled(240));
    split->setSizes({scaled(340), scaled(800)});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
}

void TermsPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_lists->setProject(project);
    m_stale = true;
    if (project) {
        connect(project, &Project::changed, this, [this](Tables touched) {
            if (!(touched & (TableFlag::Documents | TableFlag::Messages | TableFlag::Actors | TableFlag::Occasions | TableFlag::Terms | TableFlag::Passages | TableFlag::Codes)))
                return;
            m_stale = true;
            refresh();
        });
    }
    refresh();
}

void TermsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void TermsPage::refresh()
{
    if (!m_project || !m_stale || !isVisible())
        return;
    m_stale = false;
    m_lists->refresh();
    count();
}

QString TermsPage::word() const
{
    const char *words[] = {"terms", "term-asymmetry", "concordance", "coded-terms"};
    return QString::fromLatin1(words[m_views->current()]);
}

AnalysisOptions TermsPage::options() const
{
    AnalysisOptions options{{QStringLiteral("list"), m_lists->current().name}};
    const QString by = m_by->currentData().toString();
    if (m_views->current() == 0)
        options.insert(QStringLiteral("by"), by);
    if (m_views->current() == 1)
        options.insert(QStringLiteral("by"), QStringList{QStringLiteral("year"), QStringLiteral("occasion"), QStringLiteral("term")}.contains(by) ? by : QStringLiteral("term"));
    return options;
}

void TermsPage::count()
{
    m_stack->setCurrentIndex(m_lists->current().id ? 0 : 1);
    m_by->setVisible(m_views->current() < 2);
    if (!m_project || !m_lists->current().id)
        return;
    const auto table = runAnalysis(*m_project, word(), options());
    m_table->setTable(table ? *table : Table());
    m_rules->setText(table ? table->notes.join(u' ') : table.message());
    Q_EMIT stateChanged();
}

QString TermsPage::title() const
{
    return tr("Terms");
}

QStringList TermsPage::status() const
{
    return m_lists->current().id ? QStringList{tr("%n rows", nullptr, int(m_table->table().rows.size()))} : QStringList();
}

void TermsPage::makeChart()
{
    if (!m_project)
        return;
    const auto spec = newAnalysisChart(*m_project, word(), options());
    ChartId made;
    const Result<void> done = !spec ? Result<void>(spec.error()) : m_project->edit(tr("New chart"), [&]() -> Result<void> {
        const auto id = m_project->charts().add(*spec);
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    if (!done)
        return m_services.prompts.fail(this, tr("New chart"), done.message());
    m_services.navigator.goTo(made);
}

void TermsPage::exportCsv()
{
    const QString file = m_services.prompts.saveFile(this, tr("Save the table as CSV"), word() + QStringLiteral(".csv"), QStringLiteral("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    if (const auto done = exportTable(file, m_table->table()); !done)
        m_services.prompts.fail(this, tr("Save the table as CSV"), done.message());
}

} // namespace haeje
