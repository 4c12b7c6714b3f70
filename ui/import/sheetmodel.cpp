// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sheetmodel.h"

#include "ui/common/structtable.h"

#include <QDir>
#include <QLocale>

namespace haeje {

void SheetModel::setSheet(const ImportSheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    m_read = int(sheet.rows.size());
    m_past.clear();
    m_future.clear();
    endResetModel();
    Q_EMIT edited();
}

void SheetModel::grow(const ImportSheet &read)
{
    const QList<SheetRow> fresh = read.rows.mid(m_read);
    m_sheet.refused = read.refused;
    m_sheet.skipped = read.skipped;
    m_sheet.tables = read.tables;
    m_sheet.options = read.options;
    if (!fresh.isEmpty()) {
        const int first = int(m_sheet.rows.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_sheet.rows += fresh;
        m_read += int(fresh.size());
        endInsertRows();
    }
    Q_EMIT edited();
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sheetColumns;
}

QVariant SheetModel::shown(const SheetRow &row, SheetColumn column) const
{
    if (const auto fact = factOfColumn(column)) {
        if (column == SheetColumn::Title && row.joinToPrevious)
            return tr("↳ joined to the row above: %1").arg(row.facts.title);
        return factAsText(row.facts, *fact);
    }
    switch (column) {
    case SheetColumn::Take: return row.joinToPrevious || row.choice != RowChoice::NewVersion ? QVariant() : tr("version");
    case SheetColumn::Format: return row.format;
    case SheetColumn::Words: return QLocale().toString(row.words);
    case SheetColumn::Likeness: return likenessTitle(row);
    case SheetColumn::Doubts: return doubtCount(row) > 0 ? QVariant(doubtCount(row)) : QVariant();
    case SheetColumn::File: return fileTitle(row);
    default: return {};
    }
}

QVariant SheetModel::tip(const SheetRow &row, SheetColumn column) const
{
    switch (column) {
    case SheetColumn::Take:
        return row.joinToPrevious ? tr("Its text goes on the row above")
            : row.choice == RowChoice::NewVersion ? tr("Comes in as a new version of the document it is like")
            : row.choice == RowChoice::Take ? tr("Comes in as a document of its own") : tr("Is left out");
    case SheetColumn::Doubts: return doubtSentences(row).join(QLatin1Char('\n'));
    case SheetColumn::File: return QDir::toNativeSeparators(row.path) + (row.entry.isEmpty() ? QString() : QStringLiteral(" › ") + row.entry);
    case SheetColumn::Published: return row.facts.published.display(QLocale());
    case SheetColumn::Likeness: {
        QStringList all;
        for (const Likeness &likeness : row.likenesses)
            all << likenessText(likeness);
        return all.join(QLatin1Char('\n'));
    }
    default: return shown(row, column);
    }
}

QVariant SheetModel::sortKey(const SheetRow &row, SheetColumn column) const
{
    switch (column) {
    case SheetColumn::Take: return int(row.choice);
    case SheetColumn::Words: return row.words;
    case SheetColumn::Published: return row.facts.published.isStated() ? QVariant(row.facts.published.earliest()) : QVariant();
    case SheetColumn::Likeness: {
        double most = -1;
        for (const Likeness &likeness : row.likenesses)
            most = std::max(most, likeness.share);
        return most < 0 ? QVariant() : QVariant(-most);
    }
    case SheetColumn::Doubts: return doubtCount(row) > 0 ? QVariant(-doubtCount(row)) : QVariant();
    default: return shown(row, column);
    }
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SheetRow &row = m_sheet.rows.at(index.row());
    const auto column = SheetColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: return shown(row, column);
    case Qt::EditRole: return factOfColumn(column) ? QVariant(factAsText(row.facts, *factOfColumn(column))) : shown(row, column);
    case Qt::ToolTipRole: return tip(row, column);
    case SortRole: return sortKey(row, column);
    case Qt::CheckStateRole:
        if (column != SheetColumn::Take || row.joinToPrevious)
            return {};
        return row.choice == RowChoice::Leave ? Qt::Unchecked : Qt::Checked;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column == SheetColumn::Words || column == SheetColumn::Doubts ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(columnTitle(column), column == SheetColumn::Take ? tip(row, column).toString() : shown(row, column).toString());
    default: return {};
    }
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid())
        return false;
    const auto column = SheetColumn(index.column());
    if (role == Qt::CheckStateRole && column == SheetColumn::Take) {
        setChoices({index.row()}, value.toInt() == Qt::Checked ? RowChoice::Take : RowChoice::Leave);
        return true;
    }
    if (role != Qt::EditRole || value.toString() == data(index, Qt::EditRole).toString())
        return false;
    return bool(setCells({{index.row(), column, value.toString()}}));
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const auto column = SheetColumn(index.column());
    const bool joined = index.isValid() && m_sheet.rows.at(index.row()).joinToPrevious;
    if (column == SheetColumn::Take && !joined)
        flags |= Qt::ItemIsUserCheckable;
    if (factOfColumn(column) && !joined)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const auto column = SheetColumn(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column == SheetColumn::Words || column == SheetColumn::Doubts ? Qt::AlignRight : Qt::AlignLeft)));
    return {};
}

} // namespace haeje
