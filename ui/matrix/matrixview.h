// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace haeje {

class MatrixHeader;
class MatrixModel;

/// The grid: a number in each cell on a ground that is stronger the more there is. Arrows, Page, Home and End move, Enter or a click
/// chooses a cell; a click on a head orders the others by it.
class MatrixView : public QTableView
{
    Q_OBJECT
public:
    explicit MatrixView(MatrixModel *model, QWidget *parent = nullptr);

    /// After another matrix was set: heads and widths.
    void arrange();

Q_SIGNALS:
    /// Another cell is current; -1, -1 for none.
    void cellChosen(int row, int column);
    /// Enter or a double click.
    void cellEntered(int row, int column);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void orderBy(Qt::Orientation head, int section);

    MatrixModel *m_matrix;
    MatrixHeader *m_rows;
    MatrixHeader *m_columns;
};

} // namespace haeje
