// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables.h"
#include "core/work/textcorrections.h"
#include "ui/common/structtable.h"
#include "ui/shell/page.h"

#include <QHash>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace haeje {

class EmptyState;
class FilterBar;
class OrphanDetails;
class SortFilter;

/// The passages that lost their place when a text was corrected, one by one: each is placed again or dropped, each decision an
/// edit of its own.
class OrphansPage : public Page
{
    Q_OBJECT
public:
    OrphansPage(const Services &services, QWidget *parent = nullptr);

    void setProject(Project *project) override;
    QString title() const override;
    QStringList status() const override;
    void find() override;
    /// An orphan: it becomes the current one.
    void showEntity(const EntityRef &what) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct OrphanRow {
        Passage passage;
        QString document;
        QStringList codes;
    };
    void refresh(Tables tables);
    void readAll();
    void showCurrent();
    void decide(const QString &label, const QString &failed, const std::function<Result<void>(PassageId)> &change);
    const OrphanRow *current() const;

    Services m_services;
    Project *m_project = nullptr;
    bool m_stale = true; ///< not read since the project changed, for the page was not shown
    StructTable<OrphanRow> *m_model;
    SortFilter *m_sorted;
    FilterBar *m_filter;
    QLineEdit *m_field;
    QTableView *m_table;
    OrphanDetails *m_details;
    QStackedWidget *m_pages;
    QHash<DocumentId, QString> m_texts; ///< of the document shown last
};

} // namespace haeje
