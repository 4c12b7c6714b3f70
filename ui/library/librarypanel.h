// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "ui/library/librarymodel.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QMouseEvent;
class QTimer;
class QToolButton;
class QTreeView;

namespace haeje {

class PanelHead;

/// The library at the left: head with its tools, filter, the list. Clicking a document or resting on it by keyboard
/// opens it; clicking a standing row, a collection or a group asks for the table of its documents.
class LibraryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryPanel(QWidget *parent = nullptr);

    /// Placed in the head before the panel's own buttons.
    void addTool(QAction *action);
    /// The context menu of one or more documents.
    void setDocumentActions(const QList<QAction *> &actions);
    /// Asked when the menu of documents opens.
    void setDocumentMenu(std::function<void(QMenu *)> fill) { m_fillDocumentMenu = std::move(fill); }

    LibraryModel &model() { return *m_model; }
    void setProject(Project *project);
    /// Reads the list anew; what was open, current and scrolled to is so afterwards.
    void reload();
    /// Marks the row without opening it; a filter that hides the document is left alone.
    void setCurrent(DocumentId id);
    DocumentId current() const;
    /// Several, where the user selected several.
    QList<DocumentId> selectedDocuments() const;
    /// While the context menu of one document is open: that one, whatever is open or selected.
    DocumentId menuDocument() const { return m_menuDocument; }
    void focusFilter();
    void setFilter(const QString &words);
    void setOrder(LibraryModel::Order order);
    /// By the stable key of a column (see columnKey); unknown ones are left alone.
    void setGrouping(const QString &columnKey);

Q_SIGNALS:
    void documentOpened(haeje::DocumentId id);
    /// Enter on a document: open it and go on there.
    void documentEntered(haeje::DocumentId id);
    /// The context menu is about to speak of menuDocument(), or of the selected ones.
    void menuAsked();
    void scopeChosen(const haeje::DocumentScope &scope);
    void filterChanged(const QString &words);
    void orderChosen(haeje::LibraryModel::Order order);
    void groupingChosen(const QString &columnKey);
    void collectionAsked(haeje::CollectionId parent); ///< a new one
    void renameAsked(haeje::CollectionId collection);
    void removeAsked(haeje::CollectionId collection);
    void takeAsked(haeje::CollectionId collection, const QList<haeje::DocumentId> &documents);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView(), buildSortMenu(), fillGroupMenu(QMenu *menu), connectView();
    void onClicked(const QModelIndex &index);
    void choose(const QModelIndex &index);
    void onCurrentChanged(const QModelIndex &index);
    bool onKey(int key);
    bool onMouse(const QMouseEvent &event);
    void showMenu(const QPoint &at);
    void fillCollectionMenu(QMenu *menu, CollectionId collection);
    void keepingView(const std::function<void()> &change);
    void expandRows();
    void showEmpty();

    PanelHead *m_head;
    LibraryModel *m_model;
    QTreeView *m_view;
    QLineEdit *m_filter;
    QWidget *m_empty;
    QLabel *m_emptyWords;
    QMenu *m_sortMenu;
    QToolButton *m_newCollection = nullptr, *m_group = nullptr, *m_sort = nullptr;
    QList<QAction *> m_documentActions;
    std::function<void(QMenu *)> m_fillDocumentMenu;
    QTimer *m_rest; ///< until a row reached by keyboard opens
    QTimer *m_typing;
    QSet<QString> m_collapsed, m_expanded; ///< rows the user closed, opened
    Project *m_project = nullptr;
    DocumentId m_current, m_menuDocument;
    bool m_restoring = false;
};

} // namespace haeje
