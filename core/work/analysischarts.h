// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"
#include "core/model/chartspec.h"

#include <utility>

namespace haeje {

class Project;

/// The numbers of an analysis as a chart draws them.
struct AnalysisChart {
    Table table; ///< columns category, series (where there are several), value; a row for each mark; the rest that is no value is notStated
    QList<std::pair<int, int>> cells; ///< of a matrix: row and column of each mark; empty where rows have their own evidence
    bool overTime = false; ///< the categories are periods, without gaps
};

/// Whether the form shows a table with series ("stacked", "grouped", "line", "heat"); else one number a category ("bar", "column").
bool hasSeries(const QString &form);
/// Whether the chart's analysis has series, so that more forms than bars and columns show it; whether its categories are periods.
bool canHaveSeries(const ChartSpec &chart);
bool isOverTime(const ChartSpec &chart);
/// Errors: those of the analysis, nothing that was counted, more than a chart can show (what to do).
Result<AnalysisChart> analysisChart(const Project &project, const ChartSpec &chart);
/// Puts the categories in a chart's order: "data", "value" (largest sum first), "name"; what is no value is always last, and periods
/// keep their order.
void orderCategories(AnalysisChart &data, const QString &order);
/// A chart of it with its texts written from the data; the name is not yet free of others.
Result<ChartSpec> analysisChartSpec(const Project &project, const QString &word, const QMap<QString, QString> &options);
/// What the numbers say, in one line.
QString analysisChartTitle(const ChartSpec &chart, const AnalysisChart &data);
/// "Codes over time".
QString analysisTitle(const QString &word);
/// What a mark stands on; empty for what is computed.
Result<QList<EntityRef>> markEvidence(const Project &project, const ChartSpec &chart, const AnalysisChart &data, int row);

} // namespace haeje
