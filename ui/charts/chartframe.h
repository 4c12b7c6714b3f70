// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/model/chartspec.h"

#include <QList>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace haeje {

struct Theme;

/// Where things came to stand, in the coordinates of the size that was asked for.
struct ChartLayout {
    QRectF title;
    QList<QRectF> bars; ///< by row of the table
};

/// Paints the whole chart: title, subtitle, plot, rule, notes, source and byline. Nothing is cut: where the texts and
/// bars need more room than there is, everything is drawn smaller. Without ground the page's colour is left out.
ChartLayout renderChart(QPainter &painter, QSizeF size, const ChartSpec &chart, const Table &table, const Theme &theme,
                        bool ground = true);

/// The least height at that width at which nothing has to be drawn smaller.
double leastChartHeight(double width, const ChartSpec &chart, const Table &table);

/// Ratios a chart is shown and saved in.
enum class FrameRatio { Wide, Classic, PageWidth }; ///< 16:9, 4:3, the 160 mm of a text column
QSizeF chartSize(FrameRatio ratio, const ChartSpec &chart, const Table &table);

/// Whether a form can show the table legibly: bars and grids always, columns while their labels have room, series while each has a
/// colour of its own.
bool formWorks(const QString &form, const Table &table);

} // namespace haeje
