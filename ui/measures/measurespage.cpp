// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measures/measurespage.h"

#include "core/analysis/figures/breakdown.h"
#include "core/store/charts.h"
#include "core/store/project.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"
#include "ui/charts/evidencepopup.h"
#include "ui/charts/exporters.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/sortfilter.h"
#include "ui/common/structtable.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/warningstrip.h"
#include "ui/measures/measureoptions.h"
#include "ui/measures/measurerun.h"
#include "ui/measures/roundupsdialog.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

MeasuresPage::MeasuresPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_material(std::make_shared<MeasureMaterial>())
    , m_run(new MeasureRun(this))
    , m_list(new QListWidget)
    , m_options(new MeasureOptionsRow)
    , m_about(metaLabel({}))
    , m_rules(metaLabel({}))
    , m_unresolved(new QPushButton)
    , m_warning(new WarningStrip)
    , m_chart(new ChartView)
    , m_noChart(metaLabel({}))
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (QListWidgetItem *item = m_list->currentItem())
            choose(item->data(Qt::UserRole).toString(), {});
    });
    connect(m_options, &MeasureOptionsRow::changed, this, [this] {
        remember();
        recount();
    });
    connect(m_unresolved, &QPushButton::toggled, this, &MeasuresPage::recount);
    connect(m_run, &MeasureRun::finished, this, &MeasuresPage::showResult);
    connect(m_chart, &ChartView::barActivated, this, [this](int row, const QPoint &where) {
        if (m_project && m_chart->picture())
            leadToEvidence(this, *m_project, m_chart->picture()->table.rows.value(row).evidence, tr("Nothing was counted here"), where,
                           [this](const EntityRef &ref) { m_services.navigator.goTo(ref); });
    });
}

MeasuresPage::~MeasuresPage() = default;

void MeasuresPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_material = std::make_shared<MeasureMaterial>();
    m_stale = true;
    if (project) {
        connect(project, &Project::changed, this, [this](Tables touched) {
            if (!(touched & (TableFlag::Messages | TableFlag::Actors | TableFlag::Occasions | TableFlag::Documents)))
                return;
            m_stale = true;
            refresh();
        });
    }
    refresh();
}

/// Reads again what an edit touched; only while the page is seen.
void MeasuresPage::refresh()
{
    if (!m_project || !m_stale || !isVisible())
        return;
    m_stale = false;
    const bool texts = m_measure && m_measure->needsTexts;
    m_material = std::make_shared<MeasureMaterial>(measureMaterial(*m_project, texts));
    m_stack->setCurrentIndex(m_material->messages.isEmpty() && m_material->roundUps.isEmpty() ? 1 : 0);
    if (m_measure) {
        m_options->setMeasure(*m_measure, *m_material, m_options->options());
        return recount();
    }
    AnalysisOptions options;
    for (const QString &kept : m_services.settings.value(QStringLiteral("measures.options"), QStringList()).toStringList())
        options.insert(kept.section(u'=', 0, 0), kept.section(u'=', 1));
    const QString word = options.take(QStringLiteral("word"));
    showMeasure(messageMeasure(word) ? word : QStringLiteral("lag"), options);
}

void MeasuresPage::showMeasure(const QString &word, const AnalysisOptions &options)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() != word)
            continue;
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(row);
        choose(word, options);
    }
}

void MeasuresPage::choose(const QString &word, const AnalysisOptions &options)
{
    m_measure = messageMeasure(word);
    if (!m_measure || !m_project)
        return;
    if (m_measure->needsTexts && m_material->lengths.isEmpty())
        m_material = std::make_shared<MeasureMaterial>(measureMaterial(*m_project, true));
    m_about->setText(m_measure->help);
    m_roundUps->setVisible(word == QLatin1String("roundup-ranks"));
    m_options->setMeasure(*m_measure, *m_material, options);
    const QSignalBlocker quiet(m_unresolved);
    m_unresolved->setChecked(false);
    remember();
    recount();
}

void MeasuresPage::recount()
{
    if (m_measure && m_project)
        m_run->start(*m_measure, m_material, m_options->options(), m_unresolved->isChecked());
    if (m_run->isRunning())
        m_rules->setText(tr("Counting…"));
}

void MeasuresPage::showResult(const MeasureResult &result)
{
    m_warning->setText(result.answer ? QString() : result.answer.message());
    if (!result.answer)
        return;
    const int unresolved = int(result.answer->unresolved.size());
    m_unresolved->setVisible(unresolved > 0 || m_unresolved->isChecked());
    m_unresolved->setText(m_unresolved->isChecked() ? tr("Back to the figures") : tr("%n not resolved…", nullptr, unresolved));
    // Those that are named one by one are behind the button here.
    QStringList rules = result.answer->table.notes;
    if (unresolved > 0 && !rules.isEmpty() && !m_unresolved->isChecked())
        rules.removeLast();
    m_rules->setText(rules.join(u' '));
    showTable(result.answer->table);
    std::optional<ChartPicture> picture;
    if (result.chart) {
        ChartSpec spec;
        spec.analysis = m_measure->word;
        spec.options = m_options->options();
        const MeasureDrawing drawing = m_measure->drawing(spec.options);
        spec.form = drawing.form;
        spec.statement = m_measure->title;
        spec.title = analysisChartTitle(spec, *result.chart);
        picture = ChartPicture{spec, result.chart->table, result.chart->cells};
    }
    m_noChart->setText(result.chart ? QString() : result.chart.message());
    m_chartRoom->setCurrentIndex(picture ? 0 : 1);
    m_chart->setPicture(picture);
    Q_EMIT stateChanged();
}

/// What stands in a cell, for people.
static QVariant cellWords(const QVariant &value)
{
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(QStringLiteral(", "));
    if (value.typeId() == QMetaType::Double)
        return numberForPeople(value.toDouble());
    return value;
}

void MeasuresPage::showTable(const Table &table)
{
    QList<TableColumn<Table::Row>> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        TableColumn<Table::Row> column{table.columns.at(i).title, [i](const Table::Row &row) { return cellWords(row.cells.value(i)); }, {}, table.columns.at(i).number, {}};
        column.sortKey = [i](const Table::Row &row) {
            const QVariant value = row.cells.value(i);
            bool number = false;
            const int whole = value.toString().toInt(&number); // years and days in words
            return number ? QVariant(whole) : value.typeId() == QMetaType::QStringList ? QVariant(value.toStringList().size()) : value;
        };
        column.more = [i](const Table::Row &row, int role) { return role == Qt::ToolTipRole ? cellWords(row.cells.value(i)) : QVariant(); };
        columns += column;
    }
    QTableView *old = m_table;
    m_model = new StructTable<Table::Row>(columns);
    m_sorted = new SortFilter(m_model);
    m_table = makeTable(m_sorted, QStringLiteral("measureTable"), this);
    m_model->setParent(m_table);
    m_sorted->setParent(m_table);
    m_model->setRows(table.rows);
    m_shown = table;
    m_table->setAccessibleName(m_measure->title);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const QAbstractItemView *cells = m_table;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(std::max(headWidth(m_table, column), cells->sizeHintForColumn(column) + scaled(16)), scaled(60), scaled(320)));
    connect(m_table, &QAbstractItemView::activated, this, &MeasuresPage::open);
    m_tableRoom->addWidget(m_table);
    m_table->show();
    const bool focused = old && old->hasFocus();
    if (focused)
        m_table->setFocus();
    if (old) {
        m_tableRoom->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
}

/// Leads to what the row stands on.
void MeasuresPage::open(const QModelIndex &index)
{
    if (!index.isValid() || !m_project)
        return;
    const Table::Row &row = m_model->at(m_sorted->mapToSource(index).row());
    const QRect cell = m_table->visualRect(index);
    leadToEvidence(this, *m_project, row.evidence, tr("Nothing was counted here"), m_table->viewport()->mapToGlobal(cell.bottomLeft()),
                   [this](const EntityRef &ref) { m_services.navigator.goTo(ref); });
}

QString MeasuresPage::title() const
{
    return tr("Measures of messages");
}

QStringList MeasuresPage::status() const
{
    if (!m_project || m_stack->currentIndex() != 0)
        return {};
    return {tr("%n messages", nullptr, int(m_material->messages.size())), tr("%n rows", nullptr, int(m_shown.rows.size()))};
}

void MeasuresPage::find()
{
    m_list->setFocus();
}

void MeasuresPage::copy()
{
    QGuiApplication::clipboard()->setText(toTabSeparated(m_shown));
}

void MeasuresPage::exportCsv()
{
    if (!m_measure)
        return;
    const QString file = m_services.prompts.saveFile(this, tr("Save the table as CSV"), m_measure->word + QStringLiteral(".csv"), QStringLiteral("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    if (const auto done = exportTable(file, m_shown); !done)
        m_services.prompts.fail(this, tr("Save the table as CSV"), done.message());
}

void MeasuresPage::makeChart()
{
    if (!m_project || !m_measure)
        return;
    const auto spec = newAnalysisChart(*m_project, m_measure->word, m_options->options());
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

void MeasuresPage::editRoundUps()
{
    if (!m_project)
        return;
    RoundUpsDialog dialog(*m_project, this);
    dialog.exec();
}

void MeasuresPage::remember() const
{
    if (!m_measure)
        return;
    QStringList kept{QStringLiteral("word=") + m_measure->word};
    const AnalysisOptions options = m_options->options();
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        // Names and years belong to one project.
        if (!QStringList{QStringLiteral("actor"), QStringLiteral("occasion"), QStringLiteral("language"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("split")}.contains(it.key()))
            kept += it.key() + u'=' + it.value();
    }
    m_services.settings.setValue(QStringLiteral("measures.options"), kept);
}

void MeasuresPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

} // namespace haeje
