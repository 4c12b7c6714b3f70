// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/sheetcells.h"

#include <QAbstractTableModel>

namespace haeje {

/// The sheet as a table to edit. Each edit, of however many rows, is one step of its own undo; nothing of it reaches
/// the project before the sheet is imported.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    const ImportSheet &sheet() const { return m_sheet; }
    const SheetRow &at(int row) const { return m_sheet.rows.at(row); }
    /// Another sheet; the undo begins anew.
    void setSheet(const ImportSheet &sheet);
    /// Appends what was read since, keeping what was edited meanwhile.
    void grow(const ImportSheet &read);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    struct Cell {
        int row;
        SheetColumn column;
        QString text;
    };
    /// All of them or, with the sentence why, none.
    Result<void> setCells(const QList<Cell> &cells);
    /// versionOf is for NewVersion; none takes the document of each row's likeness.
    void setChoices(const QList<int> &rows, RowChoice choice, DocumentId versionOf = {});
    /// The found fact takes the place of what the row has of its kind.
    Result<void> takeFound(int row, int found);
    Result<void> splitRow(int row, const QList<int> &blocks);
    Result<void> joinRows(const QList<int> &rows);
    void unjoinRow(int row);

    bool canUndo() const { return !m_past.isEmpty(); }
    bool canRedo() const { return !m_future.isEmpty(); }
    void undo();
    void redo();

    /// Documents that would come in: chosen rows that are not joined to another.
    int documentCount() const;

Q_SIGNALS:
    /// After any change of rows, choices, undo.
    void edited();
    /// Why an edit was not taken.
    void refused(const QString &sentence);

private:
    struct State {
        QList<SheetRow> rows;
        int read = 0; ///< of the sheet being read, how many rows were there then
    };
    void remember();
    void restore(const State &state);
    void changedAll();
    QVariant shown(const SheetRow &row, SheetColumn column) const;
    QVariant tip(const SheetRow &row, SheetColumn column) const;
    QVariant sortKey(const SheetRow &row, SheetColumn column) const;

    ImportSheet m_sheet;
    int m_read = 0;
    QList<State> m_past;
    QList<State> m_future;
};

/// The document that a row would be a new version of: of its likenesses the same address, else the nearest text.
DocumentId earlierVersion(const SheetRow &row);

} // namespace haeje
