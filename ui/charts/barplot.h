// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplot.h"

#include <QColor>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace haeje {

struct Theme;

/// The bars of one table: horizontal, or columns. Qt Charts draws axis, grid and bars; labels, values and the hatch
/// are ours, because Qt Charts shortens labels to nothing and knows no patterns of ours.
class BarPlot : public ChartPlot
{
public:
    BarPlot(const Table &table, bool columns, const QColor &colour, const Theme &theme);

    /// The least size at which every label is whole and every bar 24 px thick.
    double leastHeight(double width) const override;
    double leastWidth() const override;
    /// Returns where each row's bar came to stand, at least 4 px long so that a zero can be pointed at.
    QList<QRectF> paint(QPainter &painter, const QRectF &area) const override;

private:
    struct Bar {
        QString label, value, share;
        double number = 0;
        bool notStated = false;
    };
    ValueScale scaleOf() const;
    double labelWidth(double width) const;
    double labelHeight(double width) const;
    double valueWidth() const;
    double axisWidth() const;
    QRectF plotIn(const QRectF &area) const;
    QRectF barRect(const QRectF &plot, int row) const;
    void paintChart(QPainter &painter, const QRectF &area, const QRectF &plot) const;
    void paintBarTexts(QPainter &painter, const QRectF &plot, const QRectF &area, int row) const;
    void paintColumnTexts(QPainter &painter, const QRectF &plot, int row) const;
    void paintNotStatedWords(QPainter &painter, const QRectF &bar) const;

    QList<Bar> m_bars;
    bool m_columns;
    QColor m_colour;
    const Theme &m_theme;
    ValueScale m_scale;
};

} // namespace haeje
