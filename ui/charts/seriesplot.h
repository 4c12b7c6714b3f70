// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"

namespace haeje {

enum class SeriesForm { Stacked, Grouped, Line };

/// Several series over the same categories: stacked or side by side as bars (upright over time), or as lines. Each series has its
/// colour, its name in the legend in the same order, and as a line a mark of its own.
class SeriesPlot : public ChartPlot
{
public:
    SeriesPlot(const Table &table, SeriesForm form, bool upright, const Theme &theme);

    double leastHeight(double width) const override;
    double leastWidth() const override;
    QList<QRectF> paint(QPainter &painter, const QRectF &area) const override;

private:
    double legendHeight(double width) const;
    void paintLegend(QPainter &painter, const QRectF &area) const;
    void paintMark(QPainter &painter, QPointF centre, int series) const;
    double labelWidth(double width) const;
    double band(const QRectF &plot) const;
    double leastBand() const;
    QRectF plotIn(const QRectF &area) const;
    void paintAxis(QPainter &painter, const QRectF &plot) const;
    void paintCategories(QPainter &painter, const QRectF &area, const QRectF &plot) const;
    QList<QRectF> barRects(const QRectF &plot) const;
    void paintBars(QPainter &painter, const QRectF &plot, const QList<QRectF> &bars) const;
    QList<QRectF> paintLines(QPainter &painter, const QRectF &plot) const;
    QPointF pointOf(const QRectF &plot, int row) const;
    double valueAt(int row) const;

    ChartSeries m_data;
    SeriesForm m_form;
    bool m_upright;
    const Theme &m_theme;
    ValueScale m_scale;
};

} // namespace haeje
