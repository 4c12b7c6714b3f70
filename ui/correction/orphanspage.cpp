// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/correction/orphanspage.h"

#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/text/correction.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/correction/orphandetails.h"
#include "ui/shell/prompts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace haeje {

OrphansPage::OrphansPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new StructTable<OrphanRow>({
          {tr("Passage"), [](const OrphanRow &row) { return QVariant(row.passage.quote.simplified()); }, {}, false, {}},
          {tr("Codes"), [](const OrphanRow &row) { return QVariant(row.codes.join(QStringLiteral(", "))); }, {}, false, {}},
          {tr("Document"), [](const OrphanRow &row) { return QVariant(row.document); }, {}, false, {}},
      }, this))
    , m_sorted(new SortFilter(m_model, this))
    , m_filter(new FilterBar)
    , m_field(m_filter->addField(tr("Filter"), QStringLiteral("orphansFilter")))
    , m_table(makeTable(m_sorted, QStringLiteral("orphansTable")))
    , m_details(new OrphanDetails)
    , m_pages(new QStackedWidget)
{
    m_table->setAccessibleName(tr("Orphans"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const int column : {0, 1, 2})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_filter);
    listColumn->addWidget(m_table, 1);
    auto *both = new ThinSplitter(Qt::Vertical);
    both->setChildrenCollapsible(false);
    both->addWidget(list);
    both->addWidget(m_details);
    both->setSizes({scaled(220), scaled(520)});
    m_details->setAutoFillBackground(true);
    m_details->setBackgroundRole(QPalette::AlternateBase);
    m_pages->addWidget(both);
    auto *empty = new EmptyState(tr("No passage has lost its place"),
                                 tr("When a text is corrected, passages move with it. One that cannot be placed for certain comes here, with what is on it, "
                                    "and you decide."));
    m_pages->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PanelHead(tr("Orphans")));
    column->addWidget(m_pages, 1);

    connect(m_filter, &FilterBar::textChanged, m_sorted, &SortFilter::setWords);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OrphansPage::showCurrent);
    connect(m_details, &OrphanDetails::placeAsked, this, [this](TextSpan span) {
        decide(tr("Place an orphan"), tr("The passage was not placed"), [this, span](PassageId id) {
            const auto placed = m_project->passages().place(id, span);
            return placed ? Result<void>() : Result<void>(placed.error());
        });
    });
    connect(m_details, &OrphanDetails::dropAsked, this, [this] {
        decide(tr("Drop an orphan"), tr("The passage was not dropped"), [this](PassageId id) { return m_project->passages().remove(id); });
    });
    connect(m_details, &OrphanDetails::documentAsked, this, [this] {
        if (const OrphanRow *row = current())
            m_services.navigator.goTo(row->passage.document);
    });
}

QString OrphansPage::title() const
{
    return tr("Orphans");
}

QStringList OrphansPage::status() const
{
    return {tr("%n passages without a place", nullptr, m_model->rowCount())};
}

void OrphansPage::find()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void OrphansPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (project)
        connect(project, &Project::changed, this, &OrphansPage::refresh);
    m_stale = true;
    if (isVisible() || !project)
        readAll();
}

void OrphansPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        readAll();
}

void OrphansPage::refresh(Tables tables)
{
    if (!(tables & (TableFlag::Passages | TableFlag::Documents | TableFlag::Codes)))
        return;
    m_stale = true;
    if (isVisible())
        readAll();
}

void OrphansPage::readAll()
{
    m_stale = false;
    m_texts.clear();
    QList<OrphanRow> rows;
    const QList<Passage> orphans = m_project ? m_project->passages().orphans() : QList<Passage>();
    for (const Passage &orphan : orphans) {
        OrphanRow row{orphan, {}, {}};
        if (const auto document = m_project->documents().summary(orphan.document))
            row.document = document->facts.title;
        for (const CodingRow &coding : m_project->passages().codingsOf(orphan.id))
            row.codes << coding.codePath;
        row.codes.removeDuplicates();
        rows.append(row);
    }
    const int at = m_table->currentIndex().row();
    m_model->setRows(rows);
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    if (!rows.isEmpty())
        m_table->selectRow(std::clamp(at, 0, m_sorted->rowCount() - 1));
    showCurrent();
    Q_EMIT stateChanged();
}

const OrphansPage::OrphanRow *OrphansPage::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void OrphansPage::showCurrent()
{
    const OrphanRow *row = current();
    m_details->setVisible(row);
    if (!row)
        return;
    if (!m_texts.contains(row->passage.document)) {
        m_texts.clear();
        m_texts.insert(row->passage.document, m_project->documents().text(row->passage.document));
    }
    const QString &text = *m_texts.constFind(row->passage.document);
    m_details->show({row->passage, proposeFor(row->passage, text)}, text, row->document, row->codes, !m_project->isReadOnly());
    Q_EMIT passageChosen(row->passage.id);
}

void OrphansPage::decide(const QString &label, const QString &failed, const std::function<Result<void>(PassageId)> &change)
{
    const OrphanRow *row = current();
    if (!row)
        return;
    const PassageId id = row->passage.id;
    if (const auto done = m_project->edit(label, [&] { return change(id); }); !done)
        m_services.prompts.fail(this, failed, done.message());
    m_table->setFocus();
}

void OrphansPage::showEntity(const EntityRef &what)
{
    if (m_stale)
        readAll();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (what == EntityRef(m_model->at(row).passage.id))
            m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    }
}

} // namespace haeje
