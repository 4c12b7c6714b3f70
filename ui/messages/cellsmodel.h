// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/sheets.h"

#include <QAbstractTableModel>
#include <QColor>

namespace haeje {

/// A table of the project whose cells are edited; the last row is empty and becomes a new one. It never writes: see edited().
class CellsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const QList<SheetField> &fields, const QList<SheetLine> &rows, bool writable);
    /// For what is proposed and for warnings.
    void setColours(const QColor &secondary, const QColor &warning);
    const QList<SheetField> &fields() const { return m_fields; }
    /// The last one, for a new row, is empty.
    SheetLine line(int row) const { return m_rows.value(row); }
    int lineCount() const { return int(m_rows.size()); }
    QString fieldAt(int column) const { return m_fields.value(column).word; }
    int columnOf(const QString &field) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// A cell was typed into.
    void edited(const QList<haeje::CellChange> &changes);

private:
    QVariant emptyRowData(int column, int role) const;

    QList<SheetField> m_fields;
    QList<SheetLine> m_rows;
    bool m_writable = false;
    QColor m_secondary, m_warning;
};

} // namespace haeje
