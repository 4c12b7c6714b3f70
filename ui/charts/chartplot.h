// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/model/chartspec.h"

#include <QList>
#include <QRectF>

#include <memory>

class QPainter;

namespace haeje {

struct Theme;

/// The marks of a chart within its frame.
class ChartPlot
{
public:
    virtual ~ChartPlot() = default;
    /// The least size at which every label is whole and every mark can be pointed at.
    virtual double leastHeight(double width) const = 0;
    virtual double leastWidth() const = 0;
    /// Returns where each row's mark came to stand.
    virtual QList<QRectF> paint(QPainter &painter, const QRectF &area) const = 0;
};

/// The plot that the chart's form asks for. The theme outlives it.
std::unique_ptr<ChartPlot> chartPlot(const ChartSpec &chart, const Table &table, const Theme &theme);

/// An axis from zero.
struct ValueScale {
    double most = 1;
    int ticks = 2;    ///< zero and the last one too
    int decimals = 0;
};
/// Steps of 1, 2 or 5 times a power of ten, about five of them; never below 1 for whole numbers.
ValueScale valueScale(double most, bool whole);

/// A chart's table with series, taken apart.
struct ChartSeries {
    QStringList categories;
    QStringList series;
    QList<bool> rest;          ///< of the categories: no value
    QList<double> values;      ///< by row of the table; not stated is NaN
    QList<int> categoryOf, seriesOf; ///< by row of the table
    double most() const;
    bool isWhole() const;
};
ChartSeries seriesOf(const Table &table);

} // namespace haeje
