// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/matrices.h"

#include <QAbstractTableModel>

namespace haeje {

/// Against what the strength of a cell's colour is measured.
enum class MatrixShade { Table, Row, Column };

/// How rows or columns are ordered. By a number: that of one column (row), or the total; largest first. What is not stated, and the
/// totals, keep their places.
struct MatrixOrder {
    enum By { AsGiven, Name, Number } by = AsGiven;
    int position = -1; ///< of the plan's columns (rows); the total is one behind the last
    bool ascending = false;
    bool operator==(const MatrixOrder &) const = default;
};

/// A matrix as a table: totals first, then rows and columns in their order, empty ones left out if wanted.
class MatrixModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const MatrixPlan &plan, const MatrixCells &cells);
    const MatrixPlan &plan() const { return m_plan; }
    const MatrixCells &cells() const { return m_cells; }
    void setHideEmpty(bool hide);
    void setShade(MatrixShade shade);
    MatrixShade shade() const { return m_shade; }
    void setRowOrder(const MatrixOrder &order);
    void setColumnOrder(const MatrixOrder &order);
    const MatrixOrder &rowOrder() const { return m_rowOrder; }
    const MatrixOrder &columnOrder() const { return m_columnOrder; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Positions in the plan; the totals are one behind the last.
    int planRow(int row) const { return m_rows.at(row); }
    int planColumn(int column) const { return m_columns.at(column); }
    int viewRow(int planRow) const { return int(m_rows.indexOf(planRow)); }
    int viewColumn(int planColumn) const { return int(m_columns.indexOf(planColumn)); }
    bool isTotalRow(int row) const { return m_rows.at(row) == m_plan.rows.size(); }
    bool isTotalColumn(int column) const { return m_columns.at(column) == m_plan.columns.size(); }
    /// A code with itself.
    bool isDiagonal(int row, int column) const { return m_plan.pairs && m_rows.at(row) == m_columns.at(column); }
    const MatrixHead &rowHead(int row) const { return headOf(m_plan.rows, m_rows.at(row), m_columnTotal); }
    const MatrixHead &columnHead(int column) const { return headOf(m_plan.columns, m_columns.at(column), m_rowTotal); }
    double value(int row, int column) const { return m_cells.at(m_rows.at(row), m_columns.at(column)); }
    /// 0 to 1: how strong its colour is; -1: none (totals, the diagonal, nothing).
    double heat(int row, int column) const;
    QString text(double value) const;
    /// Rows and columns that are not shown because they are empty.
    int hiddenRows() const { return int(m_plan.rows.size()) - int(m_rows.size()) + !m_plan.columnTotal.isEmpty(); }
    int hiddenColumns() const { return int(m_plan.columns.size()) - int(m_columns.size()) + !m_plan.rowTotal.isEmpty(); }

private:
    static const MatrixHead &headOf(const QList<MatrixHead> &heads, int position, const MatrixHead &total)
    {
        return position < heads.size() ? heads.at(position) : total;
    }
    void arrange();
    QList<int> arranged(bool rows) const;
    bool isEmpty(bool row, int position) const;
    void measure();
    QString tip(int row, int column) const;

    MatrixPlan m_plan;
    MatrixCells m_cells;
    MatrixHead m_rowTotal, m_columnTotal;
    QList<int> m_rows, m_columns;
    MatrixOrder m_rowOrder, m_columnOrder;
    MatrixShade m_shade = MatrixShade::Table;
    bool m_hideEmpty = false;
    double m_most = 0;
    std::vector<double> m_mostOfRow, m_mostOfColumn;
};

} // namespace haeje
