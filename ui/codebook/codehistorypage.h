// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codehistory.h"
#include "core/store/tables.h"
#include "ui/common/structtable.h"
#include "ui/shell/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace haeje {

class DiffView;
class FilterBar;
class Segments;
class SortFilter;

/// What was done to the codebook, when and by whom; and the codebook as it was on a day, to be read only.
class CodeHistoryPage : public Page
{
    Q_OBJECT
public:
    CodeHistoryPage(const Services &services, QWidget *parent = nullptr);

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    void find() override;
    /// A code: only what was done to it.
    void showEntity(const EntityRef &what) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct PastRow {
        PastCode past;
        QString path;
        int place = 0; ///< in the codebook
    };
    QWidget *buildChanges();
    QWidget *buildPast();
    void refresh(Tables tables);
    void readAll();
    void fillChoices();
    void readEvents();
    void readPast();
    void showCurrent();
    void setCount();

    Project *m_project = nullptr;
    bool m_stale = true; ///< not read since the project changed, for the page was not shown
    StructTable<CodeEvent> *m_events;
    StructTable<PastRow> *m_past;
    SortFilter *m_sortedEvents, *m_sortedPast;
    Segments *m_views;
    QComboBox *m_code, *m_coder, *m_what;
    QDateEdit *m_from, *m_to, *m_day;
    FilterBar *m_filter;
    QLineEdit *m_field;
    QTableView *m_table, *m_pastTable;
    DiffView *m_diff;
    QLabel *m_notes;
    QStackedWidget *m_pages, *m_changes;
};

} // namespace haeje
