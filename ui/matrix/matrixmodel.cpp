// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixmodel.h"

#include <QCollator>
#include <QLocale>

#include <cmath>
#include <numeric>

namespace haeje {

static bool sameHeads(const QList<MatrixHead> &a, const QList<MatrixHead> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const MatrixHead &one, const MatrixHead &other) {
        return one.label == other.label && one.what == other.what && one.rest == other.rest;
    });
}

void MatrixModel::setMatrix(const MatrixPlan &plan, const MatrixCells &cells)
{
    const bool same = plan.kind == m_plan.kind && sameHeads(plan.rows, m_plan.rows) && sameHeads(plan.columns, m_plan.columns)
        && plan.rowTotal == m_plan.rowTotal && plan.columnTotal == m_plan.columnTotal;
    if (same) {
        m_plan = plan;
        m_cells = cells;
        measure();
        if (arranged(true) != m_rows || arranged(false) != m_columns) {
            beginResetModel();
            arrange();
            endResetModel();
        } else if (!m_rows.isEmpty() && !m_columns.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
            Q_EMIT headerDataChanged(Qt::Vertical, 0, int(m_rows.size()) - 1);
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
        }
        return;
    }
    beginResetModel();
    if (plan.kind != m_plan.kind) {
        m_rowOrder = {};
        m_columnOrder = {};
    }
    m_plan = plan;
    m_cells = cells;
    m_rowTotal.label = plan.rowTotal;
    m_columnTotal.label = plan.columnTotal;
    if (m_rowOrder.position > plan.columns.size())
        m_rowOrder = {};
    if (m_columnOrder.position > plan.rows.size())
        m_columnOrder = {};
    measure();
    arrange();
    endResetModel();
}

void MatrixModel::setHideEmpty(bool hide)
{
    if (hide == m_hideEmpty)
        return;
    beginResetModel();
    m_hideEmpty = hide;
    arrange();
    endResetModel();
}

void MatrixModel::setShade(MatrixShade shade)
{
    m_shade = shade;
    if (!m_rows.isEmpty() && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, int(m_columns.size()) - 1));
}

void MatrixModel::setRowOrder(const MatrixOrder &order)
{
    beginResetModel();
    m_rowOrder = order;
    arrange();
    endResetModel();
}

void MatrixModel::setColumnOrder(const MatrixOrder &order)
{
    beginResetModel();
    m_columnOrder = order;
    arrange();
    endResetModel();
}

/// The largest numbers, without totals and what a code has in common with itself.
void MatrixModel::measure()
{
    m_most = 0;
    m_mostOfRow.assign(size_t(m_plan.rows.size()), 0);
    m_mostOfColumn.assign(size_t(m_plan.columns.size()), 0);
    for (int row = 0; row < m_plan.rows.size(); ++row) {
        for (int column = 0; column < m_plan.columns.size(); ++column) {
            const double value = m_cells.at(row, column);
            if (std::isnan(value) || (m_plan.pairs && row == column))
                continue;
            m_most = std::max(m_most, value);
            m_mostOfRow[size_t(row)] = std::max(m_mostOfRow[size_t(row)], value);
            m_mostOfColumn[size_t(column)] = std::max(m_mostOfColumn[size_t(column)], value);
        }
    }
}

/// Nothing in it but what a code has in common with itself.
bool MatrixModel::isEmpty(bool row, int position) const
{
    return row ? m_mostOfRow[size_t(position)] <= 0 : m_mostOfColumn[size_t(position)] <= 0;
}

QList<int> MatrixModel::arranged(bool rows) const
{
    const QList<MatrixHead> &heads = rows ? m_plan.rows : m_plan.columns;
    const MatrixOrder &order = rows ? m_rowOrder : m_columnOrder;
    QList<int> positions(heads.size());
    std::iota(positions.begin(), positions.end(), 0);
    if (m_hideEmpty)
        positions.removeIf([&](int position) { return isEmpty(rows, position); });
    const auto number = [&](int position) {
        const double value = rows ? m_cells.at(position, order.position) : m_cells.at(order.position, position);
        return std::isnan(value) ? -1 : value;
    };
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(positions.begin(), positions.end(), [&](int a, int b) {
        if (heads.at(a).rest || heads.at(b).rest)
            return !heads.at(a).rest && heads.at(b).rest;
        if (order.by == MatrixOrder::Name)
            return collator.compare(heads.at(a).label, heads.at(b).label) < 0;
        if (order.by == MatrixOrder::Number)
            return order.ascending ? number(a) < number(b) : number(a) > number(b);
        return false;
    });
    if (!(rows ? m_plan.columnTotal : m_plan.rowTotal).isEmpty())
        positions.prepend(int(heads.size()));
    return positions;
}

void MatrixModel::arrange()
{
    m_rows = arranged(true);
    m_columns = arranged(false);
}

double MatrixModel::heat(int row, int column) const
{
    const int r = m_rows.at(row);
    const int c = m_columns.at(column);
    if (r == m_plan.rows.size() || c == m_plan.columns.size() || (m_plan.pairs && r == c))
        return -1;
    const double most = m_shade == MatrixShade::Row ? m_mostOfRow[size_t(r)]
        : m_shade == MatrixShade::Column            ? m_mostOfColumn[size_t(c)]
                                                    : m_most;
    const double number = m_cells.at(r, c);
    return std::isnan(number) || number <= 0 || most <= 0 ? -1 : number / most;
}

QString MatrixModel::text(double value) const
{
    if (std::isnan(value))
        return QStringLiteral("–");
    if (m_plan.count() != MatrixCount::Share)
        return QLocale().toString(qlonglong(std::llround(value)));
    if (value <= 0)
        return QStringLiteral("0");
    return value < 0.1 ? tr("< %1").arg(QLocale().toString(0.1, 'f', 1)) : QLocale().toString(value, 'f', 1);
}

QString MatrixModel::tip(int row, int column) const
{
    const double number = value(row, column);
    const int amount = std::isnan(number) ? 0 : int(std::llround(number));
    QString counted;
    switch (m_plan.count()) {
    case MatrixCount::Passages:
        counted = tr("%n passages", nullptr, amount);
        break;
    case MatrixCount::Codings:
        counted = m_plan.pairs && !isDiagonal(row, column) ? tr("%n pairs of codings", nullptr, amount) : tr("%n codings", nullptr, amount);
        break;
    case MatrixCount::Words:
        counted = tr("%n words", nullptr, amount);
        break;
    case MatrixCount::Documents:
        counted = tr("%n documents", nullptr, amount);
        break;
    case MatrixCount::Share:
        counted = tr("%1 % of the text").arg(text(number));
        break;
    }
    if (std::isnan(number))
        counted = tr("nothing to count in");
    const QString rows = rowHead(row).label;
    const QString columns = columnHead(column).label;
    return isDiagonal(row, column) ? tr("%1\n%2 in all").arg(rows, counted) : tr("%1\n%2\n%3").arg(rows, columns, counted);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return text(value(index.row(), index.column()));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tip(index.row(), index.column());
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignCenter)) : QVariant();
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool rows = orientation == Qt::Vertical;
    if (section < 0 || section >= (rows ? m_rows : m_columns).size())
        return {};
    const MatrixHead &head = rows ? rowHead(section) : columnHead(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return head.label;
    if (role != Qt::ToolTipRole)
        return {};
    const QString sorts = rows ? tr("Click: order the columns by this row") : tr("Click: order the rows by this column");
    QStringList lines{head.label, head.more, sorts};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace haeje
