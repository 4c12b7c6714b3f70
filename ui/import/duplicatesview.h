// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/duplicates.h"
#include "core/model/document.h"
#include "ui/common/structtable.h"

#include <QDialog>
#include <QHash>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace haeje {

class DiffView;
class EmptyState;
class Project;
class Prompts;
class SortFilter;

/// Documents of the project that are alike, pair by pair: what both say of themselves side by side, what differs in
/// their texts, and what to do. Each decision is an edit of its own; undoing it brings the pair back.
class DuplicatesView : public QDialog
{
    Q_OBJECT
public:
    DuplicatesView(Project &project, Prompts &prompts, QWidget *parent = nullptr);
    ~DuplicatesView() override;

    void search(double share = nearlySameShare);
    /// Shows the pairs of a search that is over.
    void setPairs(const QList<DuplicatePair> &pairs, const QStringList &rules);
    /// Those that wait for a decision.
    int count() const { return m_model->rowCount(); }

Q_SIGNALS:
    void openWanted(const haeje::EntityRef &what);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        DuplicatePair pair;
        QString first, second, kind;
    };
    enum class Decision { Keep, Version, Remove };

    QWidget *buildTools();
    QWidget *buildBody();
    QWidget *buildButtons();
    QPushButton *button(const QString &text, const char *name, const QString &tip);
    void poll();
    void showState(const QString &sentence);
    void follow();
    bool isOpen(const DuplicatePair &pair) const;
    Row rowOf(const DuplicatePair &pair) const;
    void showCurrent();
    void fillFacts(const DocumentSummary &first, const DocumentSummary &second);
    int currentRow() const;
    void decide(Decision decision);
    void swap();
    void openDocument(bool second);

    Project &m_project;
    Prompts &m_prompts;
    std::unique_ptr<DuplicateSearch> m_search;
    QTimer *m_timer;
    QList<DuplicatePair> m_decided;
    QHash<DocumentId, QString> m_titles;
    StructTable<Row> *m_model;
    SortFilter *m_shown;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QWidget *m_facts;
    QGridLayout *m_grid;
    DiffView *m_diff;
    QList<QPushButton *> m_buttons;
};

} // namespace haeje
