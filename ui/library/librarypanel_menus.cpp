// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attributes.h"
#include "core/store/project.h"
#include "ui/common/panelhead.h"
#include "ui/library/documentcolumns.h"
#include "ui/library/librarypanel.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>
#include <QTimer>
#include <QTreeView>

namespace haeje {

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

void LibraryPanel::fillGroupMenu(QMenu *menu)
{
    menu->clear();
    const QList<Attribute> attributes = m_project ? m_project->attributes().all() : QList<Attribute>();
    auto *group = new QActionGroup(menu);
    for (const DocumentColumn &column : groupingColumns(attributes)) {
        if (column.field == DocumentField::Attribute && menu->findChildren<QAction *>(QStringLiteral("attributes")).isEmpty())
            menu->addSeparator()->setObjectName(QStringLiteral("attributes"));
        QAction *action = group->addAction(menu->addAction(tr("By %1", "grouping").arg(columnTitle(column, attributes).toLower())));
        const QString key = columnKey(column, attributes);
        action->setCheckable(true);
        action->setChecked(column == m_model->grouping());
        action->setData(key);
        connect(action, &QAction::triggered, this, [this, key] {
            setGrouping(key);
            Q_EMIT groupingChosen(key);
        });
    }
}

void LibraryPanel::setGrouping(const QString &key)
{
    const QList<Attribute> attributes = m_project ? m_project->attributes().all() : QList<Attribute>();
    const std::optional<DocumentColumn> column = columnFromKey(key, attributes);
    if (column && groupingColumns(attributes).contains(*column))
        keepingView([&] { m_model->setGrouping(*column); });
}

bool LibraryPanel::onKey(int key)
{
    const QModelIndex index = m_view->currentIndex();
    const DocumentId document = m_model->documentId(index);
    const CollectionId collection = m_model->collection(index);
    if (key == Qt::Key_Left && document) {
        m_view->setCurrentIndex(index.parent());
        return true;
    }
    if (key == Qt::Key_F2 && collection) {
        Q_EMIT renameAsked(collection);
        return true;
    }
    if (key == Qt::Key_Delete && collection) {
        Q_EMIT removeAsked(collection);
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_rest->stop();
    if (document) {
        m_current = document;
        Q_EMIT documentEntered(document);
    } else if (index.isValid()) {
        choose(index);
    }
    return true;
}

void LibraryPanel::fillCollectionMenu(QMenu *menu, CollectionId collection)
{
    menu->addAction(tr("New collection in it…"), this, [=, this] { Q_EMIT collectionAsked(collection); });
    menu->addAction(tr("Rename…"), this, [=, this] { Q_EMIT renameAsked(collection); })->setShortcut(Qt::Key_F2);
    menu->addAction(tr("To the top level"), this, [=, this] { Q_EMIT m_model->collectionDropped(collection, {}); });
    menu->addSeparator();
    menu->addAction(tr("Remove collection…"), this, [=, this] { Q_EMIT removeAsked(collection); });
}

void LibraryPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_model->documentId(index)) {
        if (selectedDocuments().size() < 2)
            m_menuDocument = m_model->documentId(index);
        Q_EMIT menuAsked();
        // What was chosen runs after the menu has gone, and before this.
        connect(menu, &QMenu::aboutToHide, this, [this] {
            QTimer::singleShot(0, this, [this] {
                m_menuDocument = {};
                Q_EMIT menuAsked();
            });
        });
        menu->setObjectName(QStringLiteral("documentMenu"));
        menu->addActions(m_documentActions);
        if (m_fillDocumentMenu)
            m_fillDocumentMenu(menu);
        // Within a collection they can be taken out of it.
        if (const CollectionId collection = m_model->collection(index.parent()); collection && m_project && !m_project->isReadOnly())
            menu->addAction(tr("Take out of this collection"), this,
                            [=, this, documents = selectedDocuments()] { Q_EMIT takeAsked(collection, documents); });
    } else if (m_project && !m_project->isReadOnly()) {
        menu->setObjectName(QStringLiteral("collectionMenu"));
        if (const CollectionId collection = m_model->collection(index))
            fillCollectionMenu(menu, collection);
        else
            menu->addAction(tr("New collection…"), this, [this] { Q_EMIT collectionAsked({}); });
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace haeje
