// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codebookpanel.h"

#include "core/store/codes.h"
#include "core/store/project.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codedelegate.h"
#include "ui/codebook/codedialog.h"
#include "ui/codebook/codegroupsview.h"
#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/shell/prompts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <memory>

namespace haeje {

CodebookPanel::CodebookPanel(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_model(new CodebookModel(this))
    , m_head(new PanelHead(tr("Codebook"), this))
    , m_groups(new CodeGroupsView(prompts, this))
    , m_view(new QTreeView(this))
    , m_delegate(new CodeDelegate(m_view))
    , m_filter(filterField(tr("Filter codes"), QStringLiteral("codebookFilter"), this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("codebookPanel"));
    setProperty("look", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_search = m_head->add(QStringLiteral("search"), {}, tr("Filter codes"));
    m_search->setObjectName(QStringLiteral("codebookSearch"));
    m_search->setCheckable(true);
    m_add = m_head->add(QStringLiteral("plus"), {}, tr("New code"));
    m_add->setObjectName(QStringLiteral("codebookAdd"));
    buildOptions();
    buildView();
    buildEmpty();

    auto *field = new QWidget(this);
    auto *fieldBox = new QVBoxLayout(field);
    fieldBox->setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(4));
    fieldBox->addWidget(m_filter);
    field->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(field);
    column->addSpacing(scaled(6));
    column->addWidget(m_pages, 1);

    connect(m_search, &QToolButton::toggled, this, [this, field](bool on) {
        field->setVisible(on);
        if (on)
            m_filter->setFocus();
        else
            m_filter->clear();
    });
    connect(m_add, &QToolButton::clicked, this, [this] { m_grouped->isChecked() ? m_groups->addGroup() : addCode(); });
    connect(m_groups, &CodeGroupsView::codeChosen, this, &CodebookPanel::codeChosen);
    connect(m_groups, &CodeGroupsView::codeApplied, this, &CodebookPanel::codeApplied);
    connect(m_filter, &QLineEdit::textChanged, this, &CodebookPanel::applyFilter);
}

void CodebookPanel::buildView()
{
    m_view->setObjectName(QStringLiteral("codebookTree"));
    m_view->setAccessibleName(tr("Codes"));
    m_view->setProperty("look", QStringLiteral("panel"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setHeaderHidden(true);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDropIndicatorShown(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_restoring && index.isValid())
            Q_EMIT codeChosen(m_model->codeAt(index));
    });
    connect(m_view, &QTreeView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT codeApplied(m_model->codeAt(index)); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &CodebookPanel::showMenu);
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_collapsed.insert(m_model->codeAt(index)); });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_collapsed.remove(m_model->codeAt(index)); });
    connect(m_model, &CodebookModel::renameAsked, this, [this](CodeId id, const QString &name) {
        update(id, tr("Rename code"), [&](Code &code) { code.name = name; });
    });
    connect(m_model, &CodebookModel::mergeAsked, this, [this](CodeId from, CodeId into) {
        const Code *lost = m_model->code(from), *kept = m_model->code(into);
        if (lost && kept
            && m_prompts.confirm(this, tr("Merge codes"), tr("All that is on “%1” goes to “%2”. Undo takes it back.").arg(lost->name, kept->name), tr("Merge")))
            mergeInto({from}, into, MergedWords::Joined);
    });
    connect(m_model, &CodebookModel::moveAllAsked, this, &CodebookPanel::moveBelow);
    connect(m_model, &CodebookModel::moveAsked, this, [this](CodeId id, CodeId parent, int position) {
        const Code *code = m_model->code(id);
        change(tr("Move code “%1”").arg(code ? code->name : QString()),
               [&] { return m_project->codes().move(id, parent, position); });
    });
}

void CodebookPanel::buildEmpty()
{
    auto *empty = new QWidget(this);
    empty->setObjectName(QStringLiteral("codebookEmpty"));
    auto *words = new QLabel(tr("No codes yet. A code is a tag you put on passages: make one here, or select words in "
                                "the text and press C."),
                             empty);
    words->setProperty("look", QStringLiteral("secondary"));
    words->setWordWrap(true);
    auto *button = new QPushButton(tr("New code"), empty);
    button->setObjectName(QStringLiteral("codebookFirst"));
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(scaled(16), scaled(16), scaled(16), scaled(16));
    column->setSpacing(scaled(12));
    column->addWidget(words);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addStretch();
    connect(button, &QPushButton::clicked, this, [this] { addCode(); });
    m_pages->addWidget(m_view);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_groups);
}

void CodebookPanel::buildOptions()
{
    QToolButton *more = m_head->add(QStringLiteral("more"), {}, tr("More on the codebook"));
    more->setObjectName(QStringLiteral("codebookMore"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    m_grouped = menu->addAction(tr("Groups of codes"));
    m_grouped->setObjectName(QStringLiteral("codebookGroups"));
    m_grouped->setCheckable(true);
    menu->addSeparator();
    m_below = menu->addAction(tr("Count with the codes below"));
    m_below->setObjectName(QStringLiteral("codebookBelow"));
    m_below->setCheckable(true);
    m_below->setChecked(true);
    m_unused = menu->addAction(tr("Show codes out of use"));
    m_unused->setObjectName(QStringLiteral("codebookUnused"));
    m_unused->setCheckable(true);
    m_unused->setChecked(true);
    menu->addSeparator();
    menu->addAction(tr("History of the codebook"), this, [this] { Q_EMIT historyAsked({}); });
    QAction *out = menu->addAction(tr("Export the codebook…"), this, &CodebookPanel::exportCodebook);
    connect(menu, &QMenu::aboutToShow, this, [this, out] { out->setEnabled(m_project && !m_model->codes().isEmpty()); });
    more->setMenu(menu);
    connect(m_grouped, &QAction::toggled, this, &CodebookPanel::showView);
    connect(m_below, &QAction::toggled, m_model, &CodebookModel::setCountsBelow);
    connect(m_unused, &QAction::toggled, this, &CodebookPanel::applyFilter);
}

QByteArray CodebookPanel::saveView() const
{
    return QByteArray(m_below->isChecked() ? "below" : "own") + (m_unused->isChecked() ? ",all" : ",used");
}

void CodebookPanel::restoreView(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    m_below->setChecked(!state.startsWith("own"));
    m_unused->setChecked(!state.endsWith("used"));
}

void CodebookPanel::showView()
{
    const bool grouped = m_grouped->isChecked();
    m_head->setTitle(grouped ? tr("Groups") : tr("Codebook"));
    m_add->setToolTip(grouped ? tr("New group") : tr("New code"));
    m_search->setEnabled(!grouped);
    if (grouped)
        m_search->setChecked(false);
    m_pages->setCurrentIndex(grouped ? 2 : m_model->codes().isEmpty() ? 1 : 0);
}

void CodebookPanel::setProject(Project *project)
{
    m_project = project;
    m_groups->setProject(project);
    m_collapsed.clear();
    const bool writable = project && !project->isReadOnly();
    m_model->setReadOnly(!writable);
    m_add->setEnabled(writable);
    findChild<QPushButton *>(QStringLiteral("codebookFirst"))->setEnabled(writable);
    reload();
}

void CodebookPanel::reload()
{
    const CodeId kept = current();
    m_restoring = true;
    m_model->setCodes(m_project ? m_project->codes().all() : QList<Code>(), m_project ? m_project->codes().uses() : QHash<CodeId, CodeUse>());
    m_groups->reload(*m_model);
    applyFilter();
    m_view->setCurrentIndex(m_model->indexOf(kept));
    m_restoring = false;
    showView();
}

CodeId CodebookPanel::current() const
{
    return m_model->codeAt(m_view->currentIndex());
}

QList<CodeId> CodebookPanel::selected() const
{
    const std::unique_ptr<QMimeData> dragged(m_model->mimeData(m_view->selectionModel()->selectedIndexes()));
    return dragged ? m_model->codesIn(dragged.get()) : QList<CodeId>();
}

void CodebookPanel::select(CodeId id)
{
    m_restoring = true;
    m_view->setCurrentIndex(m_model->indexOf(id));
    m_view->scrollTo(m_view->currentIndex());
    m_restoring = false;
}

void CodebookPanel::applyFilter()
{
    const QString words = m_filter->text().trimmed();
    for (int row = 0; row < m_model->rowCount(); ++row)
        filterRow({}, row, words);
    m_view->expandAll();
    const QSet<CodeId> closed = words.isEmpty() ? m_collapsed : QSet<CodeId>();
    for (CodeId id : closed)
        m_view->collapse(m_model->indexOf(id));
}

/// Hides the row unless it or something below it holds the words. True if it is shown.
bool CodebookPanel::filterRow(const QModelIndex &parent, int row, const QString &words)
{
    const QModelIndex index = m_model->index(row, 0, parent);
    const Code *code = m_model->code(m_model->codeAt(index));
    const bool offered = code->active || m_unused->isChecked();
    const bool own = offered && (words.isEmpty() || code->name.contains(words, Qt::CaseInsensitive)
        || code->definition.contains(words, Qt::CaseInsensitive) || code->includeRule.contains(words, Qt::CaseInsensitive)
        || code->excludeRule.contains(words, Qt::CaseInsensitive));
    bool below = false;
    for (int child = 0; child < m_model->rowCount(index); ++child)
        below |= filterRow(index, child, own ? QString() : words);
    m_view->setRowHidden(row, parent, !own && !below);
    return own || below;
}

bool CodebookPanel::onPress(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid() || !m_model->hasChildren(index)
        || !m_delegate->chevronRect(m_view->visualRect(index), index).contains(at))
        return false;
    m_view->setExpanded(index, !m_view->isExpanded(index));
    return true;
}

bool CodebookPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport()
        && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && onPress(mouse->position().toPoint()))
            return true;
    }
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (onKey(key->key(), key->modifiers()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool CodebookPanel::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const CodeId id = current();
    const bool writable = m_project && !m_project->isReadOnly();
    if (key == Qt::Key_Insert && writable) {
        addCode(modifiers & Qt::ShiftModifier ? id : CodeId());
        return true;
    }
    if (!id)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT codeApplied(id);
        return true;
    }
    if (!writable)
        return false;
    if (key == Qt::Key_Delete) {
        remove(id);
        return true;
    }
    if (key == Qt::Key_M && (modifiers & Qt::ControlModifier)) {
        merge(selected());
        return true;
    }
    if ((modifiers & Qt::AltModifier) && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        moveBy(id, key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return false;
}

void CodebookPanel::moveBy(CodeId id, int step)
{
    const QModelIndex index = m_model->indexOf(id);
    const int to = index.row() + step;
    if (to < 0 || to >= m_model->rowCount(index.parent()))
        return;
    Q_EMIT m_model->moveAsked(id, m_model->codeAt(index.parent()), to);
}

} // namespace haeje
