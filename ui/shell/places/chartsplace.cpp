// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places/chartsplace.h"

#include "core/analysis/figures/breakdown.h"
#include "core/store/charts.h"
#include "core/store/figures.h"
#include "core/store/project.h"
#include "core/work/analysischarts.h"
#include "ui/charts/chartinspector.h"
#include "ui/charts/chartlist.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartscroll.h"
#include "ui/charts/chartview.h"
#include "ui/charts/datatable.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/segments.h"
#include "ui/common/theme.h"
#include "ui/common/toolrow.h"
#include "ui/common/warningstrip.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

static const QStringList &forms()
{
    static const QStringList all{QStringLiteral("bar"), QStringLiteral("column"), QStringLiteral("stacked"), QStringLiteral("grouped"),
                                 QStringLiteral("line"), QStringLiteral("heat")};
    return all;
}

ChartsPlace::ChartsPlace(const Services &services, QWidget *parent)
    : Place(parent)
    , m_services(services)
    , m_newMenu(new QMenu(this))
    , m_list(new ChartList(m_newMenu))
    , m_inspector(new ChartInspector(this))
{
    setObjectName(QStringLiteral("chartsPlace"));
    m_inspector->hide();
    addActions();
    m_empty = new EmptyState(tr("No chart yet"),
                             tr("A chart shows one breakdown of figures: mark a number in a document, make it a figure "
                                "with a dimension and a category, and choose the breakdown here."));
    m_empty->addButton(tr("Go to the figures"), QStringLiteral("goToFigures"));
    connect(m_empty->findChild<QPushButton *>(QStringLiteral("goToFigures")), &QPushButton::clicked, this,
            [this] { m_services.navigator.go({PlaceKind::Review, {}, {}}); });
    auto *emptyNew = m_empty->addButton(tr("New chart"), QStringLiteral("emptyNewChart"), true, QStringLiteral("plus"));
    emptyNew->setMenu(m_newMenu);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_empty);
    m_pages->addWidget(buildPage());
    auto *split = new QSplitter;
    split->setHandleWidth(1);
    split->addWidget(m_list);
    split->addWidget(m_pages);
    split->setStretchFactor(1, 1);
    split->setCollapsible(0, false);
    m_list->setMinimumWidth(scaled(200));
    split->setSizes({scaled(232), scaled(800)});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
    connectParts();
    updateActions();
}

ChartsPlace::~ChartsPlace()
{
    // The window may have taken it into its own layout; while it has not, it is a child of ours.
    if (m_inspector && m_inspector->parent() != this)
        m_inspector->disconnect(this);
}

QWidget *ChartsPlace::buildTools()
{
    auto *tools = new ToolRow;
    m_forms = new Segments;
    m_forms->add(tr("Bar"), QStringLiteral("charts"), QStringLiteral("formBar"));
    m_forms->add(tr("Column"), QStringLiteral("table"), QStringLiteral("formColumn"));
    m_forms->add(tr("Stacked"), {}, QStringLiteral("formStacked"));
    m_forms->add(tr("Grouped"), {}, QStringLiteral("formGrouped"));
    m_forms->add(tr("Line"), {}, QStringLiteral("formLine"));
    m_forms->add(tr("Grid"), {}, QStringLiteral("formHeat"));
    tools->addWidget(m_forms);
    tools->addStretch();
    tools->addWidget(metaLabel(tr("Export")));
    const std::pair<const char *, QString> buttons[] = {
        {"chart.exportSvg", tr("SVG")}, {"chart.exportPdf", tr("PDF")}, {"chart.exportPng", tr("PNG")},
        {"chart.exportCsv", tr("CSV")}, {"chart.copy", tr("Copy")},
    };
    for (const auto &[id, text] : buttons) {
        QAction *action = m_services.actions.find(QLatin1String(id));
        auto *button = new QPushButton(text);
        button->setObjectName(QStringLiteral("button.") + QLatin1String(id));
        button->setToolTip(action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        tools->addWidget(button);
    }
    return tools;
}

QWidget *ChartsPlace::buildFrameRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(8));
    row->setSpacing(scaled(8));
    row->addWidget(metaLabel(tr("Frame")));
    m_frames = new Segments;
    m_frames->add(tr("16:9"), {}, QStringLiteral("frameWide"));
    m_frames->add(tr("4:3"), {}, QStringLiteral("frameClassic"));
    m_frames->add(tr("Page width"), {}, QStringLiteral("framePage"));
    m_frames->setCurrent(m_services.settings.value(QStringLiteral("charts.frame"), 0).toInt());
    row->addWidget(m_frames);
    row->addStretch();
    auto *smaller = toolButton(QStringLiteral("zoom-out"), {}, tr("Smaller"));
    auto *larger = toolButton(QStringLiteral("zoom-in"), {}, tr("Larger"));
    m_zoom = toolButton({}, tr("%1 %").arg(100), tr("Fit the chart in the window"));
    m_zoom->setObjectName(QStringLiteral("zoomFit"));
    row->addWidget(smaller);
    row->addWidget(m_zoom);
    row->addWidget(larger);
    connect(smaller, &QAbstractButton::clicked, this, [this] { m_scroll->zoomBy(1 / 1.1); });
    connect(larger, &QAbstractButton::clicked, this, [this] { m_scroll->zoomBy(1.1); });
    connect(m_zoom, &QAbstractButton::clicked, this, [this] { m_scroll->fit(); });
    return box;
}

QWidget *ChartsPlace::buildPage()
{
    m_warning = new WarningStrip;
    m_fix = m_warning->addButton(tr("Fix"), QStringLiteral("fixAlt"));
    m_fix->setToolTip(tr("Write the alt text from the data"));
    m_view = new ChartView;
    m_scroll = new ChartScroll(m_view);
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_warning);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildFrameRow());
    m_data = new DataTable;
    auto *split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(1);
    split->addWidget(upper);
    split->addWidget(m_data);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({scaled(560), scaled(230)});
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(buildTools());
    all->addWidget(split, 1);
    return page;
}

void ChartsPlace::connectParts()
{
    connect(m_newMenu, &QMenu::aboutToShow, this, &ChartsPlace::fillNewMenu);
    connect(m_list, &ChartList::chosen, this, [this](ChartId id) {
        choose(id);
        m_services.navigator.note({PlaceKind::Charts, id, {}});
    });
    connect(m_list, &ChartList::deleteAsked, this, &ChartsPlace::removeChart);
    connect(m_forms, &Segments::chosen, this, &ChartsPlace::setForm);
    connect(m_frames, &Segments::chosen, this, [this](int position) {
        m_view->setFrame(FrameRatio(position));
        m_services.settings.setValue(QStringLiteral("charts.frame"), position);
    });
    m_view->setFrame(FrameRatio(m_frames->current()));
    const auto showZoom = [this](double zoom) { m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100))); };
    showZoom(1);
    connect(m_view, &ChartView::zoomChanged, this, showZoom);
    connect(m_view, &ChartView::barActivated, this, &ChartsPlace::lead);
    connect(m_data, &DataTable::rowActivated, this, &ChartsPlace::lead);
    connect(m_data, &DataTable::figuresAsked, this, [this] {
        const auto &picture = m_view->picture();
        for (const Table::Row &row : picture ? picture->table.rows : QList<Table::Row>()) {
            if (!row.evidence.isEmpty())
                return m_services.navigator.goTo(row.evidence.first());
        }
    });
    connect(m_fix, &QPushButton::clicked, this, &ChartsPlace::writeAlt);
    connect(m_inspector, &ChartInspector::edited, this, &ChartsPlace::edit);
    connect(m_inspector, &ChartInspector::writeAltAsked, this, &ChartsPlace::writeAlt);
    connect(m_inspector, &ChartInspector::writeTitleAsked, this, &ChartsPlace::writeTitle);
}

void ChartsPlace::setProject(Project *project)
{
    if (m_inspector)
        m_inspector->commit();
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_current = {};
    if (project)
        connect(project, &Project::changed, this, &ChartsPlace::refresh);
    if (m_inspector)
        m_inspector->setReadOnly(project && project->isReadOnly());
    refreshList();
    showChart();
}

void ChartsPlace::refresh(Tables tables)
{
    const Tables counted = TableFlag::Documents | TableFlag::Codes | TableFlag::Coders | TableFlag::Collections | TableFlag::Attributes
        | TableFlag::Messages | TableFlag::Actors | TableFlag::Occasions;
    if (!(tables & (TableFlag::Charts | TableFlag::Figures | TableFlag::Evidence | TableFlag::Passages)) && !(tables & counted))
        return;
    m_stale = true;
    // Charts of analyses count anew: not for a place that nobody looks at.
    if (!isVisible())
        return;
    m_stale = false;
    refreshList();
    showChart();
}

/// What a list says of a chart: its form, what it counts, whether something is missing.
static ChartListItem listItem(const ChartSpec &chart, const Result<ChartPicture> &picture)
{
    ChartListItem item{chart.id, chart.statement, {}, false};
    const QStringList names{ChartsPlace::tr("Bar"), ChartsPlace::tr("Column"), ChartsPlace::tr("Stacked"), ChartsPlace::tr("Grouped"), ChartsPlace::tr("Line"),
                            ChartsPlace::tr("Grid")};
    QStringList meta{names.value(std::max<qsizetype>(0, forms().indexOf(chart.form)))};
    if (picture)
        meta.append(ChartsPlace::tr("%n rows", nullptr, int(picture->table.rows.size())));
    item.warning = !picture || chart.alt.trimmed().isEmpty();
    if (item.warning)
        meta.append(QStringLiteral("⚠ ") + (picture ? ChartsPlace::tr("no alt text") : ChartsPlace::tr("no data")));
    item.meta = meta.join(QStringLiteral(" · "));
    return item;
}

void ChartsPlace::refreshList()
{
    QList<ChartListItem> items;
    bool there = false;
    const QList<ChartSpec> charts = m_project ? m_project->charts().all() : QList<ChartSpec>();
    for (const ChartSpec &chart : charts) {
        items.append(listItem(chart, chartPicture(*m_project, chart)));
        there = there || chart.id == m_current;
    }
    if (!there)
        m_current = charts.isEmpty() ? ChartId() : charts.first().id;
    m_list->setItems(items);
    m_list->setCurrent(m_current);
}

std::optional<ChartSpec> ChartsPlace::current() const
{
    return m_project && m_current ? m_project->charts().find(m_current) : std::nullopt;
}

void ChartsPlace::showChart()
{
    const std::optional<ChartSpec> spec = current();
    if (m_inspector)
        m_inspector->setChart(spec);
    m_pages->setCurrentIndex(spec ? 1 : 0);
    if (spec) {
        const Result<ChartPicture> picture = chartPicture(*m_project, *spec);
        m_view->setPicture(picture ? std::optional(*picture) : std::nullopt);
        m_data->setPicture(picture ? &*picture : nullptr);
        m_forms->setCurrent(int(forms().indexOf(spec->form)));
        showForms(*spec, picture);
        showProblem(picture ? QString() : picture.message());
    }
    updateActions();
    Q_EMIT stateChanged();
}

/// Which forms there are for the chart shown, and which of them its numbers allow.
void ChartsPlace::showForms(const ChartSpec &spec, const Result<ChartPicture> &picture)
{
    const bool series = canHaveSeries(spec);
    for (int form = 0; form < forms().size(); ++form) {
        m_forms->button(form)->setVisible(form < 2 || series);
        m_forms->button(form)->setEnabled(true);
        m_forms->button(form)->setToolTip({});
    }
    const bool several = hasSeries(spec.form);
    for (const int form : several ? QList<int>{2, 3, 4} : QList<int>{1}) {
        if (picture && formWorks(forms().at(form), picture->table))
            continue;
        m_forms->button(form)->setEnabled(false);
        m_forms->button(form)->setToolTip(several ? tr("Too many series: no more than eight have a colour of their own. Choose fewer codes, or the grid.")
                                                  : tr("Too many categories for columns: their names need bars"));
    }
    if (!isOverTime(spec))
        m_forms->button(4)->hide();
}

void ChartsPlace::showEvent(QShowEvent *event)
{
    Place::showEvent(event);
    if (m_stale)
        refresh(TableFlag::Charts);
}

void ChartsPlace::showProblem(const QString &sentence)
{
    const std::optional<ChartSpec> spec = current();
    const bool noAlt = spec && spec->alt.trimmed().isEmpty();
    m_fix->setVisible(sentence.isEmpty() && noAlt);
    if (!sentence.isEmpty())
        m_warning->setText(sentence);
    else
        m_warning->setText(noAlt ? tr("Alt text is empty. A reader who cannot see the chart learns nothing from it.") : QString());
}

void ChartsPlace::choose(ChartId id)
{
    if (id == m_current)
        return;
    if (m_inspector)
        m_inspector->commit();
    m_current = id;
    m_list->setCurrent(id);
    showChart();
}

void ChartsPlace::showLocation(const Location &location)
{
    if (location.what.kind == EntityKind::Chart)
        choose(ChartId(location.what.id));
}

QWidget *ChartsPlace::inspector()
{
    return m_inspector;
}

QStringList ChartsPlace::crumbs() const
{
    const std::optional<ChartSpec> spec = current();
    return spec ? QStringList(spec->statement) : QStringList();
}

QStringList ChartsPlace::status() const
{
    return m_project ? QStringList(tr("%n charts", nullptr, int(m_project->charts().all().size()))) : QStringList();
}

void ChartsPlace::find()
{
    m_list->focusFilter();
}

void ChartsPlace::setForm(int position)
{
    if (std::optional<ChartSpec> spec = current()) {
        spec->form = forms().value(position);
        edit(*spec, tr("Change form of chart"));
    }
}

} // namespace haeje
