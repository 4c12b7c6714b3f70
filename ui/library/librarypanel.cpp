// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/library/librarydelegate.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace haeje {

/// Beyond this many documents the groups start closed, so that the list is there at once.
static constexpr int openGroupsLimit = 2000;

LibraryPanel::LibraryPanel(QWidget *parent)
    : QWidget(parent)
    , m_head(new PanelHead(tr("Library"), this))
    , m_model(new LibraryModel(this))
    , m_view(new QTreeView(this))
    , m_filter(filterField(tr("Filter by title, author, year"), QStringLiteral("libraryFilter"), this))
    , m_sortMenu(new QMenu(this))
    , m_rest(new QTimer(this))
    , m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("libraryPanel"));
    setProperty("look", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(scaled(220));
    setMaximumWidth(scaled(420));
    m_view->setObjectName(QStringLiteral("libraryList"));
    m_view->setAccessibleName(tr("Documents"));
    m_view->setProperty("look", QStringLiteral("panel"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LibraryDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setMouseTracking(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->installEventFilter(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(150);
    m_typing->setSingleShot(true);
    m_typing->setInterval(60);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(8));
    field->addWidget(m_filter);
    column->addLayout(field);
    column->addWidget(m_view, 1);

    m_sort = m_head->add(QStringLiteral("sort"), {}, tr("Sort documents"));
    m_sort->setObjectName(QStringLiteral("librarySort"));
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setMenu(m_sortMenu);
    buildSortMenu();

    connect(m_typing, &QTimer::timeout, this, [this] { keepingView([this] { m_model->setFilter(m_filter->text()); }); });
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_view, &QTreeView::clicked, this, &LibraryPanel::onClicked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPanel::onCurrentChanged);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &LibraryPanel::showMenu);
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_collapsed.insert(index.data(LibraryModel::SeriesRole).toString()); });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_collapsed.remove(index.data(LibraryModel::SeriesRole).toString()); });
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (const DocumentSummary *document = m_model->document(m_view->currentIndex()))
            Q_EMIT documentOpened(document->id);
    });
}

void LibraryPanel::addTool(QAction *action)
{
    QToolButton *button = m_head->add(action, false);
    m_head->addWidget(m_sort); // stays the last
    QWidget::setTabOrder(button, m_sort);
}

void LibraryPanel::setDocumentActions(const QList<QAction *> &actions)
{
    m_documentActions = actions;
}

void LibraryPanel::buildSortMenu()
{
    auto *group = new QActionGroup(m_sortMenu);
    const std::pair<LibraryModel::Order, QString> orders[] = {
        {LibraryModel::Order::Newest, tr("Newest first")},  {LibraryModel::Order::Oldest, tr("Oldest first")},
        {LibraryModel::Order::Title, tr("By title")},       {LibraryModel::Order::Author, tr("By author")},
        {LibraryModel::Order::Passages, tr("Most passages first")},
    };
    for (const auto &[order, text] : orders) {
        QAction *action = group->addAction(m_sortMenu->addAction(text));
        action->setCheckable(true);
        action->setChecked(order == m_model->order());
        action->setData(int(order));
        connect(action, &QAction::triggered, this, [this, order = order] {
            setOrder(order);
            Q_EMIT orderChosen(order);
        });
    }
}

void LibraryPanel::setOrder(LibraryModel::Order order)
{
    keepingView([&] { m_model->setOrder(order); });
    for (QAction *action : m_sortMenu->actions())
        action->setChecked(action->data().toInt() == int(order));
}

void LibraryPanel::setDocuments(const QList<DocumentSummary> &documents)
{
    keepingView([&] { m_model->setDocuments(documents); });
}

/// A change that resets the model: what was open, current and scrolled to is so afterwards.
void LibraryPanel::keepingView(const std::function<void()> &change)
{
    m_restoring = true;
    const int scroll = m_view->verticalScrollBar()->value();
    change();
    expandGroups();
    m_view->setCurrentIndex(m_model->indexOf(m_current));
    m_view->verticalScrollBar()->setValue(scroll);
    m_restoring = false;
}

void LibraryPanel::expandGroups()
{
    const bool all = m_model->shownCount() <= openGroupsLimit;
    const bool filtered = !m_filter->text().isEmpty();
    const QModelIndex current = m_model->indexOf(m_current).parent();
    const QSet<QString> closed = m_collapsed;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const bool wanted = filtered || !closed.contains(group.data(LibraryModel::SeriesRole).toString());
        if (m_model->hasChildren(group) && wanted && (all || group == current))
            m_view->expand(group);
    }
}

void LibraryPanel::setCurrent(DocumentId id)
{
    m_current = id;
    const QModelIndex index = m_model->indexOf(id);
    if (index == m_view->currentIndex())
        return;
    m_restoring = true;
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
    m_restoring = false;
}

DocumentId LibraryPanel::current() const
{
    const DocumentSummary *document = m_model->document(m_view->currentIndex());
    return document ? document->id : m_current;
}

void LibraryPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LibraryPanel::onClicked(const QModelIndex &index)
{
    m_rest->stop();
    switch (LibraryModel::RowKind(index.data(LibraryModel::KindRole).toInt())) {
    case LibraryModel::RowKind::All:
    case LibraryModel::RowKind::NotCoded: {
        const bool only = index.row() == 1;
        keepingView([&] { m_model->setOnlyNotCoded(only); });
        break;
    }
    case LibraryModel::RowKind::Series:
        m_view->setExpanded(index, !m_view->isExpanded(index));
        break;
    case LibraryModel::RowKind::Document:
        m_current = m_model->document(index)->id;
        Q_EMIT documentOpened(m_current);
        break;
    }
}

void LibraryPanel::onCurrentChanged(const QModelIndex &index)
{
    if (!m_restoring && m_model->document(index))
        m_rest->start();
}

bool LibraryPanel::onKey(int key)
{
    const QModelIndex index = m_view->currentIndex();
    if (key == Qt::Key_Left && m_model->document(index)) {
        m_view->setCurrentIndex(index.parent());
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_rest->stop();
    if (const DocumentSummary *document = m_model->document(index)) {
        m_current = document->id;
        Q_EMIT documentEntered(m_current);
    } else if (index.isValid()) {
        onClicked(index);
    }
    return true;
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void LibraryPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!m_model->document(index))
        return;
    onClicked(index); // the actions speak of the open document
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("documentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_documentActions);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace haeje
