// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "ui/common/structtable.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace haeje {

struct ChartPicture;

/// The numbers under a chart: a row per bar, a total, and the passages each row stands on.
class DataTable : public QWidget
{
    Q_OBJECT
public:
    explicit DataTable(QWidget *parent = nullptr);

    void setPicture(const ChartPicture *picture);

Q_SIGNALS:
    /// A row's passages are wanted (a click on them, or Enter on the row).
    void rowActivated(int row, const QPoint &where);
    void figuresAsked();

private:
    struct Line {
        QVariant category, series, value, shareOfBase, shareOfStated;
        int passages = 0;
        int figures = 0;
        int row = -1; ///< of the table; -1 for the total
        bool notStated = false;
        bool ofMatrix = false; ///< its passages are looked up when they are asked for
        int colour = 0;
        int messages = 0;
    };
    QList<TableColumn<Line>> columnsFor(const Table &table) const;
    static QList<Line> linesOf(const ChartPicture &picture);
    static QString evidenceWords(const Line &line);
    QVariant look(const Line &line, int role, bool link) const;
    void activate(const QModelIndex &index);

    QWidget *m_figures = nullptr;
    QLabel *m_about;
    QLabel *m_rules;
    QTableView *m_view;
    StructTable<Line> *m_model = nullptr;
};

} // namespace haeje
