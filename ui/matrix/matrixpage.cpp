// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixpage.h"

#include "core/store/blind.h"
#include "core/store/charts.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/exporters.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/common/toolrow.h"
#include "ui/common/warningstrip.h"
#include "ui/matrix/cellpassages.h"
#include "ui/matrix/codechoice.h"
#include "ui/matrix/matrixcontrols.h"
#include "ui/matrix/matrixview.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace haeje {

MatrixPage::MatrixPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_model(new MatrixModel(this))
    , m_controls(new MatrixControls(this))
    , m_view(new MatrixView(m_model, this))
    , m_passages(new CellPassages(this))
    , m_warning(new WarningStrip(this))
    , m_rules(metaLabel({}, this))
{
    build();
    addTools();
    m_controls->setLook(m_services.settings.value(QStringLiteral("matrix.hideEmpty"), false).toBool(),
                        MatrixShade(m_services.settings.value(QStringLiteral("matrix.shade"), 0).toInt()));
    connect(m_controls, &MatrixControls::changed, this, [this] {
        remember();
        recount();
    });
    connect(m_controls, &MatrixControls::lookChanged, this, [this] {
        remember();
        recount();
    });
    connect(m_controls, &MatrixControls::codesAsked, this, &MatrixPage::chooseCodes);
    connect(m_controls, &MatrixControls::orderAsked, this, [this](bool rows, MatrixOrder::By by) {
        const int total = int(rows ? m_model->plan().columns.size() : m_model->plan().rows.size());
        const MatrixOrder order{by, by == MatrixOrder::Number ? total : -1, false};
        rows ? m_model->setRowOrder(order) : m_model->setColumnOrder(order);
    });
    connect(m_view, &MatrixView::cellChosen, this, &MatrixPage::showCell);
    connect(m_view, &MatrixView::cellEntered, this, [this] { m_passages->list()->setFocus(); });
    connect(m_passages, &CellPassages::chosen, this, &MatrixPage::passageChosen);
    connect(m_passages, &CellPassages::entered, this, [this](PassageId passage) { m_services.navigator.goTo(passage); });
    connect(m_passages, &CellPassages::closed, this, [this] {
        m_view->setCurrentIndex({});
        m_view->setFocus();
    });
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::build()
{
    m_rules->setObjectName(QStringLiteral("matrixRules"));
    m_rules->setWordWrap(true);
    m_rules->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rules->setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(8));
    m_rules->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_shortRules = new ElidedLabel({}, this);
    m_shortRules->setFont(m_rules->font());
    m_shortRules->setProperty("look", QStringLiteral("meta"));
    m_shortRules->setContentsMargins(m_rules->contentsMargins());
    m_shortRules->hide();
    setFocusProxy(m_view);
    auto *grid = new QWidget;
    auto *column = new QVBoxLayout(grid);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_warning);
    column->addWidget(m_view, 1);
    column->addWidget(m_rules);
    column->addWidget(m_shortRules);
    m_split = new ThinSplitter(Qt::Vertical, this);
    m_split->addWidget(grid);
    m_split->addWidget(m_passages);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setChildrenCollapsible(false);
    m_passages->hide();
    m_passages->setMinimumHeight(scaled(140));
    m_passages->setMinimumWidth(scaled(280));
    m_empty = new EmptyState(tr("Nothing is coded yet"), tr("A matrix counts what was coded: mark a passage in a document and put a code on it, then come back."), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_controls);
    all->addWidget(m_stack, 1);
}

void MatrixPage::addTools()
{
    const auto add = [this](const char *icon, const char *name, const QString &text, const QString &tip, void (MatrixPage::*run)()) {
        QToolButton *button = m_controls->tools()->add(QLatin1String(icon), text, tip);
        button->setObjectName(QLatin1String(name));
        connect(button, &QToolButton::clicked, this, run);
    };
    add("charts", "matrixChart", tr("Make chart"), tr("Keep this count as a chart, which is read anew each time"), &MatrixPage::makeChart);
    add("copy", "matrixCopy", tr("Copy"), tr("Copy the table as text for a spreadsheet"), &MatrixPage::copy);
    add("export", "matrixCsv", tr("CSV"), tr("Save the table as CSV…"), &MatrixPage::exportCsv);
}

void MatrixPage::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_reader = project ? std::make_unique<CodedTextReader>(*project) : nullptr;
    m_tally = {};
    m_passages->setProject(project);
    m_model->setMatrix({}, {});
    m_stale = true;
    m_recalls = project != nullptr;
    if (project) {
        connect(project, &Project::changed, this, [this](Tables touched) {
            if (!(touched & (TableFlag::Documents | TableFlag::Passages | TableFlag::Codes | TableFlag::Coders | TableFlag::Collections | TableFlag::Attributes)))
                return;
            m_stale = true;
            refresh();
        });
    }
    refresh();
}

/// Reads again what an edit touched; only while the page is seen.
void MatrixPage::refresh()
{
    if (!m_project || !m_stale || !isVisible())
        return;
    m_stale = false;
    const CodedTexts &texts = m_reader->texts();
    m_controls->setChoices(matrixAttributes(*m_project), texts.coders, texts.codePaths, m_project->retrievals().groupNames());
    if (std::exchange(m_recalls, false))
        recall();
    recount();
}

void MatrixPage::recount()
{
    if (!m_project)
        return;
    const CodedTexts &texts = m_reader->texts();
    const bool any = std::any_of(texts.documents.begin(), texts.documents.end(), [](const CodedText &text) { return !text.spans.empty(); });
    m_stack->setCurrentIndex(any ? 0 : 1);
    const QModelIndex current = m_view->currentIndex();
    const QString row = current.isValid() ? m_model->rowHead(current.row()).label : QString();
    const QString column = current.isValid() ? m_model->columnHead(current.column()).label : QString();
    const auto plan = planMatrix(*m_project, *m_reader, matrixKind(m_controls->word()).value_or(MatrixKind::CodeByDocument), m_controls->options());
    m_warning->setText(plan ? QString() : plan.message());
    if (plan) {
        m_model->setMatrix(*plan, countedCells(*plan, *m_reader, m_tally));
        m_model->setHideEmpty(m_controls->hidesEmpty());
        m_model->setShade(m_controls->shade());
        m_view->arrange();
        showRules();
        keepCell(row, column);
    }
    Q_EMIT stateChanged();
}

void MatrixPage::showRules()
{
    QStringList rules = m_model->plan().notes;
    if (const int hidden = m_model->hiddenRows() + m_model->hiddenColumns(); hidden > 0)
        rules += tr("%n empty rows and columns are not shown.", nullptr, hidden);
    m_rules->setText(rules.join(u' '));
    m_shortRules->setText(rules.join(u' '));
    m_shortRules->setToolTip(rules.join(u'\n'));
}

/// The cell with these heads is chosen again where it is still there; what it stands on is read anew.
void MatrixPage::keepCell(const QString &row, const QString &column)
{
    QModelIndex there;
    for (int r = 0; r < m_model->rowCount() && !row.isEmpty() && !there.isValid(); ++r) {
        for (int c = 0; c < m_model->columnCount() && m_model->rowHead(r).label == row && !there.isValid(); ++c) {
            if (m_model->columnHead(c).label == column)
                there = m_model->index(r, c);
        }
    }
    m_view->setCurrentIndex(there);
    showCell();
}

void MatrixPage::showCell()
{
    const QModelIndex cell = m_view->currentIndex();
    if (cell.isValid() && m_passages->isHidden())
        giveRoom();
    m_passages->setVisible(cell.isValid());
    m_rules->setVisible(!cell.isValid());
    m_shortRules->setVisible(cell.isValid());
    if (!cell.isValid())
        return;
    const CellEvidence evidence = evidenceOfCell(m_model->plan(), *m_reader, m_model->planRow(cell.row()), m_model->planColumn(cell.column()));
    const QString row = m_model->rowHead(cell.row()).label;
    const QString passages = tr("%n passages", nullptr, int(evidence.passages.size()));
    m_passages->setEvidence(m_model->isDiagonal(cell.row(), cell.column()) ? tr("%1: %2").arg(row, passages)
                                                                            : tr("%1 × %2: %3").arg(row, m_model->columnHead(cell.column()).label, passages),
                            evidence);
}

/// The grid keeps the larger part.
void MatrixPage::giveRoom()
{
    const int all = m_split->orientation() == Qt::Horizontal ? m_split->width() : m_split->height();
    m_split->setSizes({all * 3 / 5, all * 2 / 5});
}

QString MatrixPage::title() const
{
    return tr("Matrix");
}

QStringList MatrixPage::status() const
{
    if (!m_project || m_stack->currentIndex() != 0)
        return {};
    return {tr("%n rows", nullptr, int(m_model->plan().rows.size())), tr("%n columns", nullptr, int(m_model->plan().columns.size()))};
}

void MatrixPage::showEntity(const EntityRef &what)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->rowHead(row).what == what)
            m_view->setCurrentIndex(m_model->index(row, 0));
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columnHead(column).what == what && m_model->rowHead(0).what != what)
            m_view->setCurrentIndex(m_model->index(0, column));
    }
}

void MatrixPage::find()
{
    chooseCodes();
}

void MatrixPage::showMatrix(const QString &word, const AnalysisOptions &options)
{
    if (m_project) {
        const CodedTexts &texts = m_reader->texts();
        m_controls->setChoices(matrixAttributes(*m_project), texts.coders, texts.codePaths, m_project->retrievals().groupNames());
    }
    m_recalls = false;
    m_controls->setRequest(word, options);
    remember();
    recount();
}

void MatrixPage::chooseCodes()
{
    if (!m_project)
        return;
    CodeChoice dialog(*m_project, m_controls->codes(), this);
    if (dialog.exec() == QDialog::Accepted)
        m_controls->setCodes(dialog.chosen());
}

void MatrixPage::copy()
{
    QGuiApplication::clipboard()->setText(toTabSeparated(matrixTable(m_model->plan(), m_model->cells())));
}

void MatrixPage::exportCsv()
{
    if (const QString left = m_project ? whatBlindLeavesOut(*m_project) : QString(); !left.isEmpty() && !m_services.prompts.confirm(this, tr("Save the table as CSV"), left, tr("Save the table as CSV")))
        return;
    const QString file = m_services.prompts.saveFile(this, tr("Save the table as CSV"), m_controls->word() + QStringLiteral(".csv"), QStringLiteral("CSV (*.csv)"));
    if (file.isEmpty())
        return;
    if (const auto done = exportTable(file, matrixTable(m_model->plan(), m_model->cells())); !done)
        m_services.prompts.fail(this, tr("Save the table as CSV"), done.message());
}

/// Kept with its options: the chart reads the numbers anew each time.
void MatrixPage::makeChart()
{
    if (!m_project)
        return;
    const auto spec = newAnalysisChart(*m_project, m_controls->word(), m_controls->options());
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

/// Codes, coders and dates belong to one project, so that each has its own; one that has none yet begins as the last one was left.
static QString keptUnder(const Project *project)
{
    return QStringLiteral("matrix/options/") + (project ? project->name() : QString());
}

void MatrixPage::recall()
{
    const QVariant last = m_services.settings.value(QStringLiteral("matrix.options"), QStringList());
    AnalysisOptions options;
    for (const QString &kept : m_services.settings.value(keptUnder(m_project), last).toStringList())
        options.insert(kept.section(u'=', 0, 0), kept.section(u'=', 1));
    m_controls->setRequest(options.take(QStringLiteral("word")), options);
}

void MatrixPage::remember() const
{
    QStringList kept{QStringLiteral("word=") + m_controls->word()}, own = kept;
    const AnalysisOptions options = m_controls->options();
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        own += it.key() + u'=' + it.value();
        if (!QStringList{QStringLiteral("codes"), QStringLiteral("group"), QStringLiteral("coders"), QStringLiteral("from"), QStringLiteral("to")}.contains(it.key()))
            kept += it.key() + u'=' + it.value();
    }
    m_services.settings.setValue(QStringLiteral("matrix.options"), kept);
    if (m_project)
        m_services.settings.setValue(keptUnder(m_project), own);
    m_services.settings.setValue(QStringLiteral("matrix.hideEmpty"), m_controls->hidesEmpty());
    m_services.settings.setValue(QStringLiteral("matrix.shade"), int(m_controls->shade()));
}

void MatrixPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void MatrixPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Where there is room, the passages stand beside the grid.
    const Qt::Orientation wanted = width() > scaled(1300) ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    giveRoom();
}

} // namespace haeje
