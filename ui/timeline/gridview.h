// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/gridpainting.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace haeje {

/// The cells of an occasion grid; what a cell says to a screen reader is its whole sentence.
class GridModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(const OccasionGrid &grid);
    const OccasionGrid &grid() const { return m_grid; }
    /// Null for an index that is none.
    const GridCell *cell(const QModelIndex &index) const;
    QString text(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    OccasionGrid m_grid;
};

/// The grid on the screen: heads that stay while it is scrolled, cells walked by the arrow keys, opened by Enter.
class GridView : public QTableView
{
    Q_OBJECT
public:
    explicit GridView(GridModel *model, QWidget *parent = nullptr);

    /// The cell that holds the message becomes the current one; without a signal.
    void showMessage(MessageId message);
    const GridLook &look() const { return m_look; }

Q_SIGNALS:
    /// line: which of its messages was pointed at, 0 by keyboard.
    void cellChosen(const QModelIndex &index, int line);
    void cellOpened(const QModelIndex &index, int line);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void measure();
    int lineAt(const QPoint &position) const;

    GridModel *m_model;
    QWidget *m_corner;
    GridLook m_look;
    int m_line = 0;
    bool m_quiet = false;
};

} // namespace haeje
