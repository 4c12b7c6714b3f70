// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/sheets.h"

#include <QTableView>

namespace haeje {

class CellsModel;
class SortFilter;

/// The cells of a sheet, with the keys of a spreadsheet: typing edits, Enter goes down, Ctrl+C copies the block, Ctrl+V pastes one,
/// Ctrl+D fills down, Delete clears. It never writes: see changesAsked().
class SheetView : public QTableView
{
    Q_OBJECT
public:
    SheetView(CellsModel *model, SortFilter *sorted, const QString &objectName, QWidget *parent = nullptr);

    /// The keys of the rows with a selected cell, from top to bottom, without the empty one.
    QStringList selectedKeys() const;
    QString currentKey() const;
    void selectKey(const QString &key);
    bool hasCells() const;

    void copy();
    void paste();
    void fillDown();
    void clearCells();
    /// The same text into every selected cell.
    void setCells(const QString &text);
    /// What stands in the current cell.
    QString currentText() const;

Q_SIGNALS:
    /// One edit of that name is to be made.
    void changesAsked(const QString &label, const QList<haeje::CellChange> &changes);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Selected cells by row of the view, then by column; those that are shown.
    QModelIndexList cells() const;
    QStringList shownFields() const;

    CellsModel *m_model;
    SortFilter *m_sorted;
};

} // namespace haeje
