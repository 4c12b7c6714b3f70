// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"
#include "core/work/claimevidence.h"
#include "core/work/claimsheet.h"
#include "ui/common/structtable.h"
#include "ui/shell/place.h"

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace haeje {

class ClaimPane;
class FilterBar;
class SortFilter;

/// The claims: their list, and the chosen one with its passages beside it.
class ClaimsView : public QWidget
{
    Q_OBJECT
public:
    explicit ClaimsView(const Services &services, QWidget *parent = nullptr);

    void setProject(Project *project);
    void refresh(Tables tables);
    void select(ClaimId id);
    /// The chosen one, or null.
    const ClaimSheet *current() const;
    const QList<ClaimSheet> &claims() const { return m_model->rows(); }
    void find();
    void commit();

    void newClaim();
    void removeCurrent();
    void moveCurrent(int step);
    /// Those of the list, as a page or a table.
    void exportClaims();

Q_SIGNALS:
    void currentChanged();
    void goAsked(const haeje::EntityRef &what);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    void fitColumns();
    void readAll();
    void showCurrent();
    void askStance(ClaimId claim, const QList<DocumentWords> &words, QPoint global);
    void edit(const QString &label, const QString &failed, const std::function<Result<void>()> &change);

    Services m_services;
    Project *m_project = nullptr;
    bool m_stale = true;
    bool m_reading = false;
    StructTable<ClaimSheet> *m_model;
    SortFilter *m_sorted;
    FilterBar *m_filter;
    QLineEdit *m_field;
    QTableView *m_table;
    ClaimPane *m_pane;
    QStackedWidget *m_pages;
};

} // namespace haeje
