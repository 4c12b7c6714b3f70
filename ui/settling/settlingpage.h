// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"
#include "core/work/disagreements.h"
#include "ui/common/structtable.h"
#include "ui/shell/page.h"

#include <QHash>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace haeje {

class EmptyState;
class SettlingCase;
class SettlingFilter;
class SortFilter;

/// Where coders differ, one place after the other: the list, and the readings of the current one side by side. What is decided goes
/// to the consensus coder; each decision is an edit of its own. Everything is done by keys as well.
class SettlingPage : public Page
{
    Q_OBJECT
public:
    SettlingPage(const Services &services, QWidget *parent = nullptr);

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    void find() override;
    /// A document or a code: the first place of it becomes the current one.
    void showEntity(const EntityRef &what) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    // settlingpage.cpp
    QWidget *buildList();
    void addKeys();
    void refresh(Tables tables), readAll(), setCases(), showCurrent(), applyFilter(), sayProgress();
    const DisagreementCase *current() const;
    void select(int row);

    // settlingpage_edits.cpp
    void accept(int reading), decide(SettlementOutcome outcome), settleCurrent(SettlingChoice choice), reopen(), askOther();
    void step(int by), openDocument(), nameConsensus(), showEmpty(const QString &problem);
    void leaveBlind(), copyAll(), saveList();

    Services m_services;
    Project *m_project = nullptr;
    bool m_stale = true; ///< not read since the project changed, for the page was not shown
    bool m_codesChanged = true; ///< their colours are to be read again
    std::unique_ptr<DisagreementReader> m_reader;
    DisagreementCases m_found;
    StructTable<DisagreementCase> *m_model;
    SortFilter *m_sorted;
    SettlingFilter *m_filter;
    QTableView *m_table;
    SettlingCase *m_case;
    QLabel *m_progressWords;
    QProgressBar *m_progress;
    QStackedWidget *m_pages;
    QStackedWidget *m_right;
    EmptyState *m_empty, *m_nothing;
    QPushButton *m_leaveBlind, *m_toLibrary;
    QHash<DocumentId, QString> m_texts; ///< of the document shown last
    QHash<CodeId, int> m_colours;
};

} // namespace haeje
