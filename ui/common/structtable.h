// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <functional>

namespace haeje {

/// Roles every StructTable answers beside Qt's own.
enum TableRole {
    SortRole = Qt::UserRole + 100, ///< what the column is ordered by; invalid = not stated, always last
};

/// One column of a StructTable: what stands in a row's cell and how it sorts.
template<class T>
struct TableColumn {
    QString title;
    std::function<QVariant(const T &)> cell;    ///< what is shown and copied
    std::function<QVariant(const T &)> sortKey; ///< empty: as shown
    bool number = false;                        ///< right-aligned
    std::function<QVariant(const T &, int role)> more; ///< any other role (icon, tip, font, colour); may be empty
};

/// A read-only table over a list of structs: the concrete table says only titles and cells.
template<class T>
class StructTable final : public QAbstractTableModel
{
public:
    explicit StructTable(QList<TableColumn<T>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    void setRows(QList<T> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// All rows as they are now, where only `removed` of them from `first` on gave way to `inserted` others: what looks at the table
    /// need not look at the rest again.
    void setRows(const QList<T> &rows, int first, int removed, int inserted)
    {
        const int shared = std::min(removed, inserted);
        if (removed > shared) {
            beginRemoveRows({}, first + shared, first + removed - 1);
            m_rows.erase(m_rows.begin() + first + shared, m_rows.begin() + first + removed);
            endRemoveRows();
        }
        if (inserted > shared)
            beginInsertRows({}, first + shared, first + inserted - 1);
        m_rows = rows;
        if (inserted > shared)
            endInsertRows();
        if (shared > 0)
            Q_EMIT dataChanged(index(first, 0), index(first + shared - 1, columnCount() - 1));
    }
    const QList<T> &rows() const { return m_rows; }
    const T &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const TableColumn<T> &column = m_columns.at(index.column());
        const T &row = m_rows.at(index.row());
        if (role == Qt::DisplayRole)
            return column.cell(row);
        if (role == SortRole)
            return column.sortKey ? column.sortKey(row) : column.cell(row);
        const QVariant more = column.more ? column.more(row, role) : QVariant();
        return role == Qt::TextAlignmentRole && !more.isValid() ? alignment(column) : more;
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).title;
        return role == Qt::TextAlignmentRole ? alignment(m_columns.at(section)) : QVariant();
    }

private:
    static QVariant alignment(const TableColumn<T> &column)
    {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft)));
    }

    QList<TableColumn<T>> m_columns;
    QList<T> m_rows;
};

} // namespace haeje
