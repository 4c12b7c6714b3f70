// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace haeje {

class MatrixModel;
struct MatrixHead;

/// The names of a matrix's rows or columns. Rows: the code's colour, its path with the name last. Columns: wrapped where they are
/// wide enough, else written upwards. What does not fit is elided and stands in the tip; an arrow shows what the others are ordered by.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT
public:
    MatrixHeader(Qt::Orientation orientation, QWidget *parent);

    void setMatrix(const MatrixModel *model) { m_matrix = model; }
    /// Columns: whether the names are written upwards.
    void setUpwards(bool upwards);
    /// What the head needs for its names: the width of a head of rows, the height of one of columns.
    int neededExtent(int columnWidth) const;
    QSize sizeHint() const override;
    void setExtent(int extent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintRow(QPainter *painter, const QRect &rect, const MatrixHead &head, bool total) const;
    void paintColumn(QPainter *painter, const QRect &rect, const MatrixHead &head, bool total) const;
    bool isOrdering(int section, bool *ascending) const;

    const MatrixModel *m_matrix = nullptr;
    bool m_upwards = false;
    int m_extent = 0;
};

} // namespace haeje
