// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/cellsmodel.h"

#include "ui/common/structtable.h"

#include <QFont>

namespace haeje {

void CellsModel::setSheet(const QList<SheetField> &fields, const QList<SheetLine> &rows, bool writable)
{
    beginResetModel();
    m_fields = fields;
    m_rows = rows;
    m_writable = writable;
    endResetModel();
}

void CellsModel::setColours(const QColor &secondary, const QColor &warning)
{
    m_secondary = secondary;
    m_warning = warning;
}

int CellsModel::columnOf(const QString &field) const
{
    for (int column = 0; column < m_fields.size(); ++column) {
        if (m_fields.at(column).word == field)
            return column;
    }
    return -1;
}

int CellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (m_writable ? 1 : 0);
}

int CellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

QVariant CellsModel::emptyRowData(int column, int role) const
{
    if (column == 0 && role == Qt::DisplayRole)
        return tr("new …");
    if (role == Qt::ForegroundRole)
        return m_secondary;
    return role == Qt::EditRole ? QVariant(QString()) : QVariant();
}

static bool isCount(const SheetField &field)
{
    return field.word == QLatin1String("anniversary") || (field.readOnly && field.word != QLatin1String("warnings") && field.word != QLatin1String("title"));
}

QVariant CellsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (index.row() >= m_rows.size())
        return emptyRowData(index.column(), role);
    const SheetLine &line = m_rows.at(index.row());
    const SheetField &field = m_fields.at(index.column());
    const QString cell = line.cells.value(index.column());
    const QString proposed = cell.isEmpty() ? line.proposed.value(index.column()) : QString();
    bool number = false;
    switch (role) {
    case Qt::DisplayRole: {
        QString shown = proposed.isEmpty() ? cell : proposed;
        return shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    case Qt::EditRole: return cell;
    case SortRole: {
        const int value = cell.toInt(&number);
        return isCount(field) && number ? QVariant(value) : cell.isEmpty() ? QVariant() : QVariant(cell);
    }
    case Qt::ToolTipRole: return proposed.isEmpty() ? cell.left(800) : tr("Proposed by the posts of that day or by the occasion's date, not entered: %1").arg(proposed);
    case Qt::FontRole:
        if (!proposed.isEmpty()) {
            QFont italic;
            italic.setItalic(true);
            return italic;
        }
        return {};
    case Qt::ForegroundRole:
        return field.word == QLatin1String("warnings") && !cell.isEmpty() ? QVariant(m_warning)
            : !proposed.isEmpty() || field.readOnly                      ? QVariant(m_secondary)
                                                                         : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (isCount(field) ? Qt::AlignRight : Qt::AlignLeft)));
    default: return {};
    }
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_fields.size() || role != Qt::DisplayRole)
        return {};
    return m_fields.at(section).title;
}

Qt::ItemFlags CellsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_writable && index.isValid() && !m_fields.at(index.column()).readOnly ? flags | Qt::ItemIsEditable : flags;
}

bool CellsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString before = data(index, Qt::EditRole).toString(), text = value.toString();
    if (text == before)
        return false;
    Q_EMIT edited({{0, line(index.row()).key, fieldAt(index.column()), text}});
    return true;
}

} // namespace haeje
