// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/search.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace haeje {

class Findings;
class Navigator;
class PanelHead;
class Project;

/// All hits of one query, grouped by document, beside the place. One click leads to the hit.
class SearchPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SearchPanel(Navigator &navigator, QWidget *parent = nullptr);

    void setProject(Project *project);
    /// Shows the panel with that query's hits.
    void search(const QString &query);

Q_SIGNALS:
    void closed();

private:
    void fill(const QList<SearchHit> &hits);
    void addHead(const SearchHit &first, int count);
    void addHit(int number);
    void choose(const QModelIndex &index);

    Navigator &m_navigator;
    Findings *m_findings;
    QLineEdit *m_field;
    QLabel *m_count;
    QListView *m_list;
    QStandardItemModel *m_rows;
    QList<SearchHit> m_hits;
};

} // namespace haeje
