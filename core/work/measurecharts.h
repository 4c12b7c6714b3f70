// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/analysischarts.h"
#include "core/work/messagemeasures.h"

namespace haeje {

/// A measure's table as a chart of that form shows it (see AnalysisChart). Of more than seven series the smallest are put together.
/// Errors: nothing was counted.
Result<AnalysisChart> measureChart(const MessageMeasure &measure, const MeasureDrawing &drawing, const Table &table, const QString &form);
/// Counts and draws: in the chart's form, or in the measure's own where that is empty.
Result<AnalysisChart> measureChart(const MessageMeasure &measure, const MeasureMaterial &material, const AnalysisOptions &options, const QString &form);
/// Whether its drawing has series, so that it can be stacked, grouped, a grid or, over time, lines.
bool drawsSeries(const MeasureDrawing &drawing);

} // namespace haeje
