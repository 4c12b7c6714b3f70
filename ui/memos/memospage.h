// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"
#include "core/work/memoentries.h"
#include "ui/common/structtable.h"
#include "ui/shell/page.h"

class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace haeje {

class Chip;
class FilterBar;
class MemoEditor;
class SortFilter;

/// The one place for all memos: each is found, read, written, linked; also the texts that codings carry themselves.
class MemosPage : public Page
{
    Q_OBJECT
public:
    explicit MemosPage(const Services &services, QWidget *parent = nullptr);

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    void find() override;
    /// A memo, or a coding with a text of its own, becomes the current one; of anything else its memos are shown.
    void showEntity(const EntityRef &what) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    void addChips();
    void refresh(Tables tables);
    void readAll();
    void filterAnew();
    void showFilter();
    void openKindMenu(), openOnMenu(), openCoderMenu(), openDayMenu();
    void askDays();
    void showCurrent();
    void select(const EntityRef &what);
    void goTo(const EntityRef &what);
    void newMemo(const EntityRef &on);
    void removeCurrent();
    void exportShown();
    const MemoEntry *current() const;
    QList<MemoEntry> shownEntries() const;

    Services m_services;
    Project *m_project = nullptr;
    bool m_stale = true;
    bool m_reading = false;
    MemoFilter m_narrowed;
    EntityRef m_about; ///< only memos on it or linked to it
    QString m_days;    ///< the chosen days in words
    QStringList m_words;
    QList<EntityRef> m_aboutMemos;
    StructTable<MemoEntry> *m_model;
    SortFilter *m_sorted;
    FilterBar *m_filter;
    QLineEdit *m_field;
    QTableView *m_table;
    MemoEditor *m_editor;
    QSplitter *m_both;
    bool m_arranged = false;
    QStackedWidget *m_pages;
    QToolButton *m_new, *m_newHere, *m_remove, *m_export;
    Chip *m_kindChip, *m_onChip, *m_coderChip, *m_dayChip, *m_aboutChip;
};

} // namespace haeje
