// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/documentsmodel.h"
#include "ui/library/librarymodel.h"
#include "ui/shell/place.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTableView;
class QTimer;

namespace haeje {

class DocumentCommands;
class DocumentsDelegate;
class ElidedLabel;
class EmptyState;
class WarningStrip;

/// The table of documents in the middle of the library: one scope of them, filtered and sorted, its facts edited in place.
class DocumentsPage : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentsPage(const Services &services, QWidget *parent = nullptr);
    ~DocumentsPage() override;

    void setCommands(DocumentCommands *commands);
    void setProject(Project *project);
    void showScope(const DocumentScope &scope);
    DocumentScope scope() const { return m_scope; }
    /// The same words as in the panel's filter.
    void setWords(const QString &words);
    QString words() const { return m_words; }
    /// Reads anew what is shown; what was selected stays so.
    void reload();
    void adjustCounts(DocumentId id, int passages, int codings) { m_model->adjustCounts(id, passages, codings); }
    QList<DocumentId> selected() const;
    void select(DocumentId id);
    void focusTable();
    void focusFilter();
    /// "1,204 of 100,000 documents"; with "3 selected" where several are.
    QStringList status() const;
    DocumentsModel &model() { return *m_model; }

Q_SIGNALS:
    void documentOpened(haeje::DocumentId id);
    void wordsChanged(const QString &words);
    void selectionChanged();
    void stateChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildTools();
    void buildTable(), connectTable();
    void applyColumns(const QList<DocumentColumn> &columns);
    void fitTitle();
    void loadColumns(), keepColumns();
    void applyFilter(), showCounts();
    void onDoubleClick(const QModelIndex &index);
    void openCurrent();
    void fillColumnsMenu(QMenu *menu);
    void showRowMenu(const QPoint &at);
    void copyAsText(), exportTable();
    QList<DocumentId> selectedOrAll() const;

    Services m_services;
    DocumentCommands *m_commands = nullptr;
    Project *m_project = nullptr;
    DocumentScope m_scope;
    QString m_words;
    int m_all = 0;
    DocumentsModel *m_model;
    DocumentsDelegate *m_delegate;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    WarningStrip *m_warning;
    ElidedLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    QTimer *m_typing;
    bool m_applying = false;
};

} // namespace haeje
