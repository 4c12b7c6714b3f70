// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/model/figure.h"
#include "ui/common/structtable.h"

#include <QWidget>

class QTableView;

namespace haeje {

class FilterBar;
class SortFilter;

/// The figures of the project as a table: sorted by its heads, filtered by words, copied as text.
class FigureTable : public QWidget
{
    Q_OBJECT
public:
    explicit FigureTable(QWidget *parent = nullptr);

    /// warnings: figures that a check flags, marked with a triangle.
    void setFigures(const QList<Figure> &figures, const QList<FigureId> &warnings);
    void select(FigureId id);
    FigureId current() const;
    QList<FigureId> selected() const;
    /// What is shown, in the order it is shown, as a table to save.
    Table shown() const;
    void focusFilter();

Q_SIGNALS:
    void currentChanged(haeje::FigureId id);
    void selectionChanged();
    void editAsked();
    void deleteAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        Figure figure;
        bool warning = false;
    };
    QList<TableColumn<Row>> columns() const;
    void showCount();
    void shareWidth();
    const Figure &figureAt(const QModelIndex &proxyIndex) const;

    StructTable<Row> *m_model;
    SortFilter *m_shown;
    FilterBar *m_bar;
    QTableView *m_view;
};

} // namespace haeje
