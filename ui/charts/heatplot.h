// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"

namespace haeje {

/// A grid of numbers: series as rows, categories as columns, each on a ground that is stronger the more there is.
class HeatPlot : public ChartPlot
{
public:
    /// diagonal: a row with the column of the same name is apart from the others.
    HeatPlot(const Table &table, int colour, bool diagonal, const Theme &theme);

    double leastHeight(double width) const override;
    double leastWidth() const override;
    QList<QRectF> paint(QPainter &painter, const QRectF &area) const override;

private:
    double labelWidth(double width) const;
    double headHeight(double width) const;
    double cellWidth(double width) const;
    bool isUpwards(double width) const;
    void paintHead(QPainter &painter, const QRectF &area) const;
    bool isDiagonal(int row) const;

    ChartSeries m_data;
    int m_colour;
    bool m_diagonal;
    const Theme &m_theme;
    double m_most = 0; ///< without the diagonal
};

} // namespace haeje
