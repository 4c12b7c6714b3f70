// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanel.h"

#include "ui/common/filterbar.h"
#include "ui/common/panelhead.h"
#include "ui/common/theme.h"
#include "ui/library/librarydelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace haeje {

/// Beyond this many documents or groups the groups start closed, so that the list is there at once.
static constexpr int openDocumentsLimit = 2000;
static constexpr int openGroupsLimit = 40;

LibraryPanel::LibraryPanel(QWidget *parent)
    : QWidget(parent)
    , m_head(new PanelHead(tr("Library"), this))
    , m_model(new LibraryModel(this))
    , m_view(new QTreeView(this))
    , m_filter(filterField(tr("Filter by title, author, outlet"), QStringLiteral("libraryFilter"), this))
    , m_empty(new QWidget(this))
    , m_emptyWords(new QLabel(m_empty))
    , m_sortMenu(new QMenu(this))
    , m_rest(new QTimer(this))
    , m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("libraryPanel"));
    setProperty("look", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(scaled(220));
    setMaximumWidth(scaled(420));
    buildView();
    m_rest->setSingleShot(true);
    m_rest->setInterval(150);
    m_typing->setSingleShot(true);
    m_typing->setInterval(60);

    auto *clear = new QPushButton(tr("Clear the filter"), m_empty);
    clear->setObjectName(QStringLiteral("libraryClearFilter"));
    clear->setProperty("look", QStringLiteral("link"));
    connect(clear, &QPushButton::clicked, m_filter, &QLineEdit::clear);
    m_emptyWords->setWordWrap(true);
    m_emptyWords->setProperty("look", QStringLiteral("secondary"));
    auto *emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(12));
    emptyColumn->addWidget(m_emptyWords);
    emptyColumn->addWidget(clear, 0, Qt::AlignLeft);
    m_empty->setObjectName(QStringLiteral("libraryNothingFound"));
    m_empty->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(8));
    field->addWidget(m_filter);
    column->addLayout(field);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);

    m_newCollection = m_head->add(QStringLiteral("folder"), {}, tr("New collection"));
    m_newCollection->setObjectName(QStringLiteral("libraryNewCollection"));
    connect(m_newCollection, &QToolButton::clicked, this, [this] { Q_EMIT collectionAsked({}); });
    m_group = m_head->add(QStringLiteral("outline"), {}, tr("Group documents"));
    m_group->setObjectName(QStringLiteral("libraryGroup"));
    m_group->setPopupMode(QToolButton::InstantPopup);
    auto *groups = new QMenu(m_group);
    connect(groups, &QMenu::aboutToShow, this, [this, groups] { fillGroupMenu(groups); });
    m_group->setMenu(groups);
    m_sort = m_head->add(QStringLiteral("sort"), {}, tr("Sort documents"));
    m_sort->setObjectName(QStringLiteral("librarySort"));
    m_sort->setPopupMode(QToolButton::InstantPopup);
    m_sort->setMenu(m_sortMenu);
    buildSortMenu();
    connectView();
}

void LibraryPanel::buildView()
{
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
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::CopyAction);
    m_view->setMouseTracking(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
}

void LibraryPanel::connectView()
{
    connect(m_typing, &QTimer::timeout, this, [this] {
        keepingView([this] { m_model->setFilter(m_filter->text()); });
        Q_EMIT filterChanged(m_filter->text());
    });
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_view, &QTreeView::clicked, this, &LibraryPanel::onClicked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPanel::onCurrentChanged);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &LibraryPanel::showMenu);
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_collapsed.insert(index.data(LibraryModel::KeyRole).toString());
        m_expanded.remove(index.data(LibraryModel::KeyRole).toString());
    });
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_collapsed.remove(index.data(LibraryModel::KeyRole).toString());
        if (!m_restoring)
            m_expanded.insert(index.data(LibraryModel::KeyRole).toString());
    });
    connect(m_rest, &QTimer::timeout, this, [this] {
        if (const DocumentId id = m_model->documentId(m_view->currentIndex()))
            Q_EMIT documentOpened(id);
    });
}

void LibraryPanel::addTool(QAction *action)
{
    QToolButton *button = m_head->add(action, false);
    for (QToolButton *own : {m_newCollection, m_group, m_sort}) // stay the last
        m_head->addWidget(own);
    QWidget::setTabOrder(button, m_newCollection);
}

void LibraryPanel::setProject(Project *project)
{
    m_project = project;
    m_collapsed.clear();
    m_expanded.clear();
    m_current = {};
    keepingView([&] { m_model->setProject(project); });
}

void LibraryPanel::reload()
{
    keepingView([this] { m_model->reload(); });
}

/// A change that resets the model: what was open, current and scrolled to is so afterwards.
void LibraryPanel::keepingView(const std::function<void()> &change)
{
    m_restoring = true;
    const int scroll = m_view->verticalScrollBar()->value();
    const QModelIndex chosen = m_view->currentIndex();
    const QString key = m_model->documentId(chosen) ? QString() : chosen.data(LibraryModel::KeyRole).toString();
    change();
    expandRows();
    m_model->setCurrentDocument(m_current);
    const QModelIndex document = m_model->indexOf(m_current);
    m_view->setCurrentIndex(document.isValid() ? document : key.isEmpty() ? QModelIndex() : m_model->indexOfKey(key));
    m_view->verticalScrollBar()->setValue(scroll);
    m_restoring = false;
    showEmpty();
}

void LibraryPanel::expandRows()
{
    const bool all = m_model->shownCount() <= openDocumentsLimit && m_model->groupCount() <= openGroupsLimit;
    const bool filtered = !m_model->filter().isEmpty();
    const QSet<QString> closed = m_collapsed, opened = m_expanded;
    const std::function<void(const QModelIndex &)> expand = [&](const QModelIndex &parent) {
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const auto kind = LibraryModel::RowKind(index.data(LibraryModel::KindRole).toInt());
            const QString key = index.data(LibraryModel::KeyRole).toString();
            const bool group = kind == LibraryModel::RowKind::Group, collection = kind == LibraryModel::RowKind::Collection;
            const bool head = kind == LibraryModel::RowKind::Collections;
            const bool wanted = opened.contains(key) || head || (group && all);
            if (!(group || collection || head) || !m_model->hasChildren(index) || !wanted
                || (closed.contains(key) && !(filtered && group)))
                continue;
            if (m_model->canFetchMore(index))
                m_model->fetchMore(index);
            m_view->expand(index);
            if (!group)
                expand(index);
        }
    };
    expand({});
    m_collapsed = closed;
}

void LibraryPanel::showEmpty()
{
    const bool none = m_model->documentCount() > 0 && m_model->shownCount() == 0;
    m_empty->setVisible(none);
    m_emptyWords->setText(m_model->filter().isEmpty() ? tr("Every document is coded.")
                                                      : tr("No document has “%1” in its title, authors, series, outlet or keywords.").arg(m_model->filter()));
    if (QWidget *clear = m_empty->findChild<QPushButton *>())
        clear->setVisible(!m_model->filter().isEmpty());
}

void LibraryPanel::setCurrent(DocumentId id)
{
    m_current = id;
    m_restoring = true;
    m_model->setCurrentDocument(id);
    const QModelIndex index = m_model->indexOf(id);
    if (index != m_view->currentIndex() && (index.isValid() || m_model->documentId(m_view->currentIndex())))
        m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
    m_restoring = false;
}

DocumentId LibraryPanel::current() const
{
    const DocumentId id = m_model->documentId(m_view->currentIndex());
    return id ? id : m_current;
}

QList<DocumentId> LibraryPanel::selectedDocuments() const
{
    QList<DocumentId> documents;
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (const DocumentId id = m_model->documentId(index); id && !documents.contains(id))
            documents.append(id);
    }
    return documents;
}

void LibraryPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LibraryPanel::setFilter(const QString &words)
{
    if (words == m_filter->text())
        return;
    const QSignalBlocker silent(m_filter);
    m_filter->setText(words);
    keepingView([&] { m_model->setFilter(words); });
}

void LibraryPanel::onClicked(const QModelIndex &index)
{
    m_rest->stop();
    if (QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return; // the selection grows
    if (const DocumentId id = m_model->documentId(index)) {
        m_current = id;
        Q_EMIT documentOpened(id);
    } else {
        choose(index);
    }
}

/// Asks for the table of what the row stands for.
void LibraryPanel::choose(const QModelIndex &index)
{
    const auto kind = LibraryModel::RowKind(index.data(LibraryModel::KindRole).toInt());
    if (kind == LibraryModel::RowKind::Collections)
        return m_view->setExpanded(index, !m_view->isExpanded(index));
    const DocumentScope scope = m_model->scope(index);
    if (kind == LibraryModel::RowKind::All || kind == LibraryModel::RowKind::NotCoded)
        keepingView([&] { m_model->setOnlyNotCoded(kind == LibraryModel::RowKind::NotCoded); });
    Q_EMIT scopeChosen(scope);
}

void LibraryPanel::onCurrentChanged(const QModelIndex &index)
{
    if (!m_restoring && m_model->documentId(index) && !(QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        m_rest->start();
    else
        m_rest->stop();
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress && onMouse(*static_cast<QMouseEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

/// The chevron opens and closes; the rest of the row chooses.
bool LibraryPanel::onMouse(const QMouseEvent &event)
{
    const QModelIndex index = m_view->indexAt(event.position().toPoint());
    if (event.button() != Qt::LeftButton || !index.isValid() || m_model->documentId(index) || !m_model->hasChildren(index))
        return false;
    const int depth = scaled(14) * index.data(LibraryModel::DepthRole).toInt();
    if (event.position().x() > depth + scaled(30))
        return false;
    m_view->setExpanded(index, !m_view->isExpanded(index));
    return true;
}

} // namespace haeje
