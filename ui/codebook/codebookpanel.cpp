// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codebookpanel.h"

#include "core/store/codes.h"
#include "core/store/project.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/codebook/codedelegate.h"
#include "ui/codebook/codedialog.h"
#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/shell/prompts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace haeje {

CodebookPanel::CodebookPanel(Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_model(new CodebookModel(this))
    , m_head(new PanelHead(tr("Codebook"), this))
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
    connect(m_add, &QToolButton::clicked, this, [this] { addCode(); });
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
            mergeInto(from, into);
    });
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
}

void CodebookPanel::setProject(Project *project)
{
    m_project = project;
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
    m_model->setCodes(m_project ? m_project->codes().all() : QList<Code>());
    applyFilter();
    m_view->setCurrentIndex(m_model->indexOf(kept));
    m_restoring = false;
    m_pages->setCurrentIndex(m_model->codes().isEmpty() ? 1 : 0);
}

CodeId CodebookPanel::current() const
{
    return m_model->codeAt(m_view->currentIndex());
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
    const bool own = words.isEmpty() || code->name.contains(words, Qt::CaseInsensitive)
        || code->definition.contains(words, Qt::CaseInsensitive) || code->includeRule.contains(words, Qt::CaseInsensitive)
        || code->excludeRule.contains(words, Qt::CaseInsensitive);
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
        merge(id);
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
