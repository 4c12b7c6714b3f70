// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "ui/library/librarymodel.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QAction;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;
class QTreeView;

namespace haeje {

class PanelHead;

/// The library at the left: head with its tools, filter, the list. Clicking a document or resting on it by keyboard
/// opens it.
class LibraryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryPanel(QWidget *parent = nullptr);

    /// Placed in the head before the sort button.
    void addTool(QAction *action);
    /// The context menu of a document.
    void setDocumentActions(const QList<QAction *> &actions);

    LibraryModel &model() { return *m_model; }
    void setDocuments(const QList<DocumentSummary> &documents);
    /// Marks the row without opening it; a filter that hides the document is left alone.
    void setCurrent(DocumentId id);
    DocumentId current() const;
    void focusFilter();
    void setOrder(LibraryModel::Order order);

Q_SIGNALS:
    void documentOpened(haeje::DocumentId id);
    /// Enter on a document: open it and go on there.
    void documentEntered(haeje::DocumentId id);
    void orderChosen(haeje::LibraryModel::Order order);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSortMenu();
    void onClicked(const QModelIndex &index);
    void onCurrentChanged(const QModelIndex &index);
    bool onKey(int key);
    void showMenu(const QPoint &at);
    void keepingView(const std::function<void()> &change);
    void expandGroups();

    PanelHead *m_head;
    LibraryModel *m_model;
    QTreeView *m_view;
    QLineEdit *m_filter;
    QMenu *m_sortMenu;
    QToolButton *m_sort = nullptr;
    QList<QAction *> m_documentActions;
    QTimer *m_rest; ///< until a row reached by keyboard opens
    QTimer *m_typing;
    QSet<QString> m_collapsed; ///< series the user closed
    DocumentId m_current;
    bool m_restoring = false;
};

} // namespace haeje
