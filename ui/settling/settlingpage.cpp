// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settling/settlingpage.h"

#include "core/formats/tables/codertables.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/settling/markedtext.h"
#include "ui/settling/settlingcase.h"
#include "ui/settling/settlingfilter.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace haeje {

static constexpr int wordsAround = 150;

static QVariant stateWords(const DisagreementCase &one)
{
    if (one.outdated)
        return SettlingPage::tr("Changed since");
    return one.settlement ? settlementWords(*one.settlement) : SettlingPage::tr("Open");
}

static QVariant wordsOf(const DisagreementCase &one)
{
    QString longest;
    for (const DisagreementCase::Reading &reading : one.readings) {
        for (const ReadCoding &coding : reading.codings)
            longest = coding.row.quote.size() > longest.size() ? coding.row.quote : longest;
    }
    return longest.simplified();
}

SettlingPage::SettlingPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new StructTable<DisagreementCase>({
          {tr("No."), [](const DisagreementCase &one) { return QVariant(one.number); }, {}, true, {}},
          {tr("Words"), wordsOf, [](const DisagreementCase &one) { return QVariant(one.number); }, false, {}},
          {tr("Kind"), [](const DisagreementCase &one) { return QVariant(kindWords(one.what.kinds)); }, {}, false, {}},
          {tr("Codes"), [](const DisagreementCase &one) { return QVariant(one.codePaths.join(QStringLiteral(", "))); }, {}, false, {}},
          {tr("Document"), [](const DisagreementCase &one) { return QVariant(one.documentTitle); }, {}, false, {}},
          {tr("State"), stateWords, {}, false, {}},
      }, this))
    , m_sorted(new SortFilter(m_model, this))
    , m_filter(new SettlingFilter)
    , m_table(makeTable(m_sorted, QStringLiteral("settlingTable")))
    , m_case(new SettlingCase)
    , m_progressWords(metaLabel({}))
    , m_progress(new QProgressBar)
    , m_pages(new QStackedWidget)
    , m_right(new QStackedWidget)
    , m_empty(new EmptyState({}, {}))
    , m_nothing(new EmptyState({}, {}))
    , m_leaveBlind(m_empty->addButton(tr("Leave blind coding..."), QStringLiteral("settlingLeaveBlind"), true))
    , m_toLibrary(m_empty->addButton(tr("To the library"), QStringLiteral("settlingToLibrary")))
{
    auto *head = new PanelHead(tr("Settling"));
    head->addWidget(m_filter->stateChoice());
    head->addWidget(m_progressWords);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(scaled(80), scaled(8));
    m_progress->setAccessibleName(tr("Settled"));
    m_progress->setObjectName(QStringLiteral("settlingProgress"));
    m_progressWords->setObjectName(QStringLiteral("settlingProgressWords"));
    head->addWidget(m_progress);
    QToolButton *consensus = head->add({}, tr("Consensus..."), tr("Names the consensus coder, to whom everything settled goes."));
    consensus->setObjectName(QStringLiteral("settlingConsensus"));
    connect(consensus, &QToolButton::clicked, this, &SettlingPage::nameConsensus);
    QToolButton *copy = head->add(QStringLiteral("copy"), tr("Copy all"), tr("Copies the list as it is shown, as a table."));
    connect(copy, &QToolButton::clicked, this, &SettlingPage::copyAll);
    QToolButton *save = head->add(QStringLiteral("export"), tr("Save the list"), tr("Saves the list as it is shown, with what each coder said, as a table (CSV)."));
    save->setObjectName(QStringLiteral("settlingExport"));
    connect(save, &QToolButton::clicked, this, &SettlingPage::saveList);
    m_right->addWidget(m_case);
    m_right->addWidget(m_nothing);
    auto *both = new ThinSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->addWidget(buildList());
    both->addWidget(m_right);
    both->setSizes({scaled(190), scaled(460)});
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    m_pages->addWidget(both);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_pages, 1);
    connect(m_case, &SettlingCase::acceptAsked, this, &SettlingPage::accept);
    connect(m_case, &SettlingCase::outcomeAsked, this, &SettlingPage::decide);
    connect(m_case, &SettlingCase::reopenAsked, this, &SettlingPage::reopen);
    connect(m_case, &SettlingCase::documentAsked, this, &SettlingPage::openDocument);
    connect(m_case, &SettlingCase::noteDone, this, [this] { m_table->setFocus(); });
    connect(m_leaveBlind, &QPushButton::clicked, this, &SettlingPage::leaveBlind);
    connect(m_toLibrary, &QPushButton::clicked, this, [this] { m_services.navigator.go({PlaceKind::Library, {}, {}}); });
    addKeys();
}

QWidget *SettlingPage::buildList()
{
    m_table->setAccessibleName(tr("Disagreements"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(scaled(96));
    auto *header = m_table->horizontalHeader();
    for (int column = 1; column < m_model->columnCount(); ++column)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : {0, 2, 5}) // number, kind and state: the words, codes and titles need the room
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_sorted->setPredicate([this](int row) { return m_filter->lets(m_model->at(row)); });
    connect(m_filter, &SettlingFilter::wordsChanged, this, [this](const QString &words) {
        m_sorted->setWords(words);
        applyFilter();
    });
    connect(m_filter, &SettlingFilter::changed, this, &SettlingPage::applyFilter);
    connect(m_filter, &SettlingFilter::codersChosen, this, &SettlingPage::readAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SettlingPage::showCurrent);
    connect(m_table, &QTableView::activated, this, &SettlingPage::openDocument);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    return list;
}

/// Each key has its button or its place in the foot's line. In a field they type.
void SettlingPage::addKeys()
{
    const auto key = [this](const char *keys, auto run) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(QLatin1String(keys)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    key("J", [this] { step(1); });
    key("K", [this] { step(-1); });
    key("B", [this] { decide(SettlementOutcome::Both); });
    key("N", [this] { decide(SettlementOutcome::Neither); });
    key("O", [this] { decide(SettlementOutcome::Other); });
    key("R", [this] { reopen(); });
    key("W", [this] { m_case->noteField()->setFocus(Qt::ShortcutFocusReason); });
    for (int i = 0; i < 9; ++i)
        key(QByteArray::number(i + 1).constData(), [this, i] { accept(i); });
}

QString SettlingPage::title() const
{
    return tr("Settling");
}

QStringList SettlingPage::status() const
{
    if (m_found.cases.isEmpty())
        return {};
    return {tr("%1 of %2 settled").arg(m_found.settled).arg(m_found.cases.size())};
}

void SettlingPage::find()
{
    m_filter->focusField();
}

void SettlingPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_reader = project ? std::make_unique<DisagreementReader>(*project) : nullptr;
    m_codesChanged = true;
    if (project)
        connect(project, &Project::changed, this, &SettlingPage::refresh);
    m_stale = true;
    if (isVisible() || !project)
        readAll();
}

void SettlingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        readAll();
    m_table->setFocus();
}

void SettlingPage::refresh(Tables tables)
{
    if (!(tables & (TableFlag::Passages | TableFlag::Documents | TableFlag::Codes | TableFlag::Coders | TableFlag::Memos)))
        return;
    m_stale = true;
    m_codesChanged = m_codesChanged || (tables & TableFlag::Codes);
    if (tables & TableFlag::Documents)
        m_texts.clear();
    if (isVisible())
        readAll();
}

void SettlingPage::readAll()
{
    m_stale = false;
    DisagreementQuery query;
    query.coders = m_filter->coders();
    const auto found = m_project ? m_reader->cases(query) : Result<DisagreementCases>(DisagreementCases());
    m_found = found ? *found : DisagreementCases();
    if (std::exchange(m_codesChanged, false)) {
        m_colours.clear();
        for (const Code &code : m_project ? m_project->codes().all() : QList<Code>())
            m_colours.insert(code.id, code.colour);
    }
    if (!m_project)
        m_texts.clear();
    const DisagreementCase *before = current();
    const int number = before ? before->number : 0;
    const int row = std::max(0, m_table->currentIndex().row());
    setCases();
    m_filter->setChoices(m_project ? m_project->coders().names() : QStringList(), m_found);
    showEmpty(found ? QString() : found.message());
    // They stand by number.
    const auto same = std::lower_bound(m_found.cases.cbegin(), m_found.cases.cend(), number, [](const DisagreementCase &one, int n) { return one.number < n; });
    const bool there = same != m_found.cases.cend() && same->number == number;
    const QModelIndex again = there ? m_sorted->mapFromSource(m_model->index(int(same - m_found.cases.cbegin()), 0)) : QModelIndex();
    select(again.isValid() ? again.row() : row);
    sayProgress();
}

/// Where only some are others, the list is not sorted and filtered anew as a whole: of 42,000 that takes longer than comparing.
void SettlingPage::setCases()
{
    const auto &changed = m_found.changed;
    const int rows = m_model->rowCount();
    if (!changed || changed->first + changed->removed > rows || rows - changed->removed + changed->inserted != m_found.cases.size())
        return m_model->setRows(m_found.cases);
    m_model->setRows(m_found.cases, changed->first, changed->removed, changed->inserted);
    m_table->viewport()->update(); // numbers behind them
}

void SettlingPage::select(int row)
{
    if (m_sorted->rowCount() > 0)
        m_table->selectRow(std::clamp(row, 0, m_sorted->rowCount() - 1));
    showCurrent();
}

void SettlingPage::applyFilter()
{
    m_sorted->setPredicate([this](int row) { return m_filter->lets(m_model->at(row)); });
    select(m_table->currentIndex().row());
    sayProgress();
}

void SettlingPage::sayProgress()
{
    const int all = int(m_found.cases.size());
    m_progressWords->setText(tr("%1 of %2 settled").arg(m_found.settled).arg(all));
    m_progress->setVisible(all > 0);
    m_progressWords->setVisible(all > 0);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(m_found.settled);
    m_filter->setCount(tr("%1 of %2").arg(m_sorted->rowCount()).arg(all));
    Q_EMIT stateChanged();
}

const DisagreementCase *SettlingPage::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void SettlingPage::showCurrent()
{
    const DisagreementCase *one = current();
    m_right->setCurrentIndex(one ? 0 : 1);
    if (!one) {
        const bool done = m_found.settled == m_found.cases.size() && m_filter->state() == SettlingFilter::Open;
        m_nothing->setWords(done ? tr("Everything is settled") : tr("Nothing here"),
                            done ? tr("The consensus coder has what came of it. Under “Settled” each can be looked at and re-opened.")
                                 : tr("No disagreement is as the filter above wants it. Choose “All”, or take a filter back."));
        return;
    }
    if (!m_texts.contains(one->document)) {
        m_texts.clear();
        m_texts.insert(one->document, m_project->documents().text(one->document));
    }
    const QString text = m_texts.value(one->document);
    m_case->show(*one, {text, withSurroundings(text, one->what.span, wordsAround), m_colours}, !m_project->isReadOnly());
    for (const DisagreementCase::Reading &reading : one->readings) {
        if (!reading.codings.isEmpty()) {
            Q_EMIT passageChosen(reading.codings.first().row.coding.passage);
            break;
        }
    }
}

} // namespace haeje
