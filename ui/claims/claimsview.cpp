// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimsview.h"

#include "core/store/blind.h"
#include "core/store/claims.h"
#include "core/store/project.h"
#include "ui/charts/exporters.h"
#include "ui/claims/claimpane.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/icons.h"
#include "ui/common/sortfilter.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"
#include "ui/common/thinsplitter.h"
#include "ui/common/wordsmime.h"
#include "ui/shell/prompts.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace haeje {

static QList<TableColumn<ClaimSheet>> claimColumns(const QWidget *look)
{
    const auto count = [](ClaimStance stance) { return [stance](const ClaimSheet &sheet) { return QVariant(sheet.claim.count(stance)); }; };
    const auto mark = [look](const ClaimSheet &sheet, int role) -> QVariant {
        if (role == Qt::DecorationRole && !sheet.warnings.isEmpty())
            return iconPixmap(QStringLiteral("warning"), scaled(16), themeOf(look).warning, look->devicePixelRatioF());
        return role == Qt::ToolTipRole ? QVariant((QStringList{sheet.claim.statement} + sheet.warnings).join(QLatin1Char('\n'))) : QVariant();
    };
    return {
        {ClaimsView::tr("Claim"), [](const ClaimSheet &sheet) { return QVariant(sheet.claim.statement.simplified()); }, {}, false, mark},
        {ClaimsView::tr("Strength"), [](const ClaimSheet &sheet) { return sheet.claim.strength > 0 ? QVariant(claimStrengthTitle(sheet.claim.strength)) : QVariant(); },
         [](const ClaimSheet &sheet) { return sheet.claim.strength > 0 ? QVariant(sheet.claim.strength) : QVariant(); }, false, {}},
        {ClaimsView::tr("For"), count(ClaimStance::For), {}, true, {}},
        {ClaimsView::tr("Against"), count(ClaimStance::Against), {}, true, {}},
        {ClaimsView::tr("Context"), count(ClaimStance::Context), {}, true, {}},
    };
}

ClaimsView::ClaimsView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new StructTable<ClaimSheet>(claimColumns(this), this))
    , m_sorted(new SortFilter(m_model, this))
    , m_filter(new FilterBar)
    , m_field(m_filter->addField(tr("Filter claims"), QStringLiteral("claimsFilter")))
    , m_table(makeTable(m_sorted, QStringLiteral("claimsTable")))
    , m_pane(new ClaimPane)
    , m_pages(new QStackedWidget)
{
    setObjectName(QStringLiteral("claimsView"));
    auto *both = new ThinSplitter(Qt::Horizontal);
    both->setChildrenCollapsible(false);
    both->addWidget(buildList());
    both->addWidget(m_pane);
    both->setStretchFactor(0, 2);
    both->setStretchFactor(1, 3);
    both->setSizes({scaled(400), scaled(520)});
    connect(both, &QSplitter::splitterMoved, this, &ClaimsView::fitColumns);
    m_pages->addWidget(both);
    auto *empty = new EmptyState(tr("No claim yet"), tr("A claim is a sentence of yours, or a policy suggestion, with the passages for it, against it and around it. Write one, or mark words in "
                                                       "a text and choose “Use as evidence”."));
    auto *make = empty->addButton(tr("New claim"), QStringLiteral("emptyNewClaim"), true, QStringLiteral("plus"));
    connect(make, &QPushButton::clicked, this, &ClaimsView::newClaim);
    m_pages->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_pane, &ClaimPane::goAsked, this, &ClaimsView::goAsked);
    connect(m_pane, &ClaimPane::failed, this, [this](const QString &sentence) { m_services.prompts.fail(this, tr("The claim was not changed"), sentence); });
}

QWidget *ClaimsView::buildList()
{
    m_table->setAccessibleName(tr("Claims"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->viewport()->setAcceptDrops(true);
    m_table->viewport()->installEventFilter(this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    connect(m_filter, &FilterBar::textChanged, this, [this](const QString &text) {
        m_sorted->setWords(text);
        m_filter->setCount(tr("%n claims", nullptr, m_sorted->rowCount()));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClaimsView::showCurrent);
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &run) {
        auto *shortcut = new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence::Delete, [this] { removeCurrent(); });
    key(QKeySequence(QStringLiteral("Alt+Up")), [this] { moveCurrent(-1); });
    key(QKeySequence(QStringLiteral("Alt+Down")), [this] { moveCurrent(1); });
    return list;
}

void ClaimsView::setProject(Project *project)
{
    m_pane->setProject(project);
    m_project = project;
    m_stale = true;
    if (isVisible() || !project)
        readAll();
}

/// Where the list is narrow the claims themselves come first: what the pane beside it says too is left out.
void ClaimsView::fitColumns()
{
    const int wanted = scaled(180);
    int room = m_table->viewport()->width();
    for (int column = 1; column < m_model->columnCount(); ++column) {
        m_table->setColumnHidden(column, false);
        room -= m_table->columnWidth(column);
    }
    for (const int column : {4, 1}) {
        if (room >= wanted)
            break;
        room += m_table->columnWidth(column);
        m_table->setColumnHidden(column, true);
    }
}

void ClaimsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ClaimsView::fitColumns, Qt::QueuedConnection); // once the list has its new width
}

void ClaimsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        readAll();
}

void ClaimsView::refresh(Tables tables)
{
    if (!(tables & (TableFlag::Claims | TableFlag::Evidence | TableFlag::Passages | TableFlag::Documents | TableFlag::Memos | TableFlag::Actors | TableFlag::Messages)))
        return;
    m_stale = true;
    if (isVisible())
        readAll();
}

void ClaimsView::readAll()
{
    m_stale = false;
    const ClaimId kept = current() ? current()->claim.id : m_pane->claim();
    const int row = m_table->currentIndex().row();
    const QList<ClaimSheet> sheets = m_project ? claimSheets(*m_project) : QList<ClaimSheet>();
    {
        const QScopedValueRollback reading(m_reading, true);
        m_model->setRows(sheets);
        m_pages->setCurrentIndex(sheets.isEmpty() ? 1 : 0);
        select(kept);
        if (!m_table->currentIndex().isValid() && m_sorted->rowCount() > 0)
            m_table->selectRow(std::clamp(row, 0, m_sorted->rowCount() - 1));
    }
    m_filter->setCount(tr("%n claims", nullptr, m_sorted->rowCount()));
    showCurrent();
}

const ClaimSheet *ClaimsView::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void ClaimsView::showCurrent()
{
    if (m_reading)
        return;
    if (const ClaimSheet *sheet = current()) {
        const ClaimSheet shown = *sheet; // leaving the one before may read the list anew
        m_pane->show(shown);
    } else {
        m_pane->commit();
        m_pane->clear();
    }
    Q_EMIT currentChanged();
}

void ClaimsView::select(ClaimId id)
{
    if (m_stale && !m_reading)
        readAll();
    for (int row = 0; id && row < m_model->rowCount(); ++row) {
        if (m_model->at(row).claim.id != id)
            continue;
        if (!m_sorted->mapFromSource(m_model->index(row, 0)).isValid() && !m_reading)
            m_field->clear();
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
        m_table->scrollTo(m_table->currentIndex()); // leaving the one before may have read the list anew
        return;
    }
}

/// Words dragged onto a claim of the list; how they stand to it is asked then.
bool ClaimsView::eventFilter(QObject *watched, QEvent *event)
{
    const bool drags = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    if (watched != m_table->viewport() || !drags)
        return QWidget::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!hasWords(drop->mimeData()))
        return QWidget::eventFilter(watched, event);
    const QModelIndex row = m_table->indexAt(drop->position().toPoint());
    if (event->type() != QEvent::DragEnter && (!row.isValid() || !m_project || m_project->isReadOnly())) {
        drop->ignore();
        return true;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (row.isValid())
        m_table->setCurrentIndex(m_sorted->index(row.row(), 0)); // the claim they would go to
    if (event->type() == QEvent::Drop && current())
        askStance(current()->claim.id, wordsFrom(drop->mimeData()), m_table->viewport()->mapToGlobal(drop->position().toPoint()));
    return true;
}

void ClaimsView::askStance(ClaimId claim, const QList<DocumentWords> &words, QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("claimDropMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[stance, text] : {std::pair(ClaimStance::For, tr("For the claim")), std::pair(ClaimStance::Against, tr("Against the claim")),
                                       std::pair(ClaimStance::Context, tr("Its context"))}) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, claim, words, stance = stance] {
            if (!m_project)
                return;
            if (const auto put = putToClaim(*m_project, words, claim, {}, stance, {}); !put)
                m_services.prompts.fail(this, tr("The passages were not put to the claim"), put.message());
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Cancel"));
    menu->popup(global);
}

void ClaimsView::find()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ClaimsView::commit()
{
    m_pane->commit();
}

void ClaimsView::edit(const QString &label, const QString &failed, const std::function<Result<void>()> &change)
{
    if (!m_project || m_project->isReadOnly())
        return;
    if (const auto done = m_project->edit(label, change); !done)
        m_services.prompts.fail(this, failed, done.message());
}

void ClaimsView::newClaim()
{
    if (!m_project || m_project->isReadOnly())
        return;
    m_pane->commit();
    const auto statement = m_services.prompts.text(this, tr("New claim"), tr("What is claimed, in one sentence"), {}, true);
    if (!statement || statement->trimmed().isEmpty())
        return;
    ClaimId made;
    edit(tr("New claim"), tr("The claim was not made"), [&]() -> Result<void> {
        Claim claim;
        claim.statement = *statement;
        const auto id = m_project->claims().add(claim);
        if (!id)
            return id.error();
        made = *id;
        return {};
    });
    select(made);
}

void ClaimsView::removeCurrent()
{
    if (!current())
        return;
    const ClaimId id = current()->claim.id;
    edit(tr("Remove claim"), tr("The claim was not removed"), [&] { return m_project->claims().remove(id); });
}

void ClaimsView::moveCurrent(int step)
{
    if (!current())
        return;
    const ClaimId id = current()->claim.id;
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the order that is changed is the one to be seen
    const int at = m_sorted->mapToSource(m_table->currentIndex()).row();
    edit(tr("Move claim"), tr("The claim was not moved"), [&] { return m_project->claims().move(id, at + step); });
}

void ClaimsView::exportClaims()
{
    if (!m_project)
        return;
    m_pane->commit();
    if (const QString left = whatBlindLeavesOut(*m_project); !left.isEmpty() && !m_services.prompts.confirm(this, tr("Export claims"), left, tr("Export claims")))
        return;
    const QString file = m_services.prompts.saveFile(this, tr("Export claims"), QStringLiteral("claims.html"), tr("Web page (*.html);;CSV (*.csv)"));
    if (file.isEmpty())
        return;
    QList<ClaimSheet> sheets;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        sheets.append(m_model->at(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    const auto done = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? exportTable(file, claimsExport(sheets))
                                                                               : saveFile(file, claimsPage(m_project->name(), sheets));
    if (!done)
        m_services.prompts.fail(this, tr("Export claims"), done.message());
}

} // namespace haeje
