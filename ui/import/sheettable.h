// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/sheetmodel.h"

#include <QTableView>

namespace haeje {

class SortFilter;

/// The import sheet as a spreadsheet: cells are selected, typed over, copied, pasted, filled down (Ctrl+D), cleared
/// (Delete); Space takes the row or leaves it.
class SheetTable : public QTableView
{
    Q_OBJECT
public:
    explicit SheetTable(SheetModel *model, QWidget *parent = nullptr);

    /// The rows of the sheet that have a selected cell, in the order shown.
    QList<int> selectedRows() const;
    /// The row of the current cell; -1 if there is none.
    int currentRow() const;
    void showRow(int row);
    /// Which rows of the sheet are shown, and which words they must have.
    void setPredicate(const std::function<bool(const SheetRow &)> &predicate);
    void setWords(const QString &words);

    void fillDown();
    void copyCells() const;
    /// Tab and newline text from the current cell on; a single value goes into every selected cell.
    void pasteCells(const QString &text);
    void clearCells();
    void toggleRows();

Q_SIGNALS:
    /// The current row of the sheet, -1 if none.
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// Room to spare goes to the titles, until the user sets the width of a column.
    void resizeEvent(QResizeEvent *event) override;

private:
    QModelIndexList orderedSelection() const;
    void setUpColumns();
    void widenTitles();
    void offerColumns(const QPoint &at);
    int toSheet(const QModelIndex &index) const;

    bool m_widthsSet = false; ///< by the user
    bool m_widening = false;
    SheetModel *m_sheet;
    SortFilter *m_shown;
};

} // namespace haeje
