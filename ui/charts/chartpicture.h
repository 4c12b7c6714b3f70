// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"
#include "core/model/chartspec.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/exporters.h"

namespace haeje {

class Project;

/// A chart with the numbers it shows now.
struct ChartPicture {
    ChartSpec spec;
    Table table; ///< as core/analysis/figures/breakdown.h or core/work/analysischarts.h say, in the chart's order
    QList<std::pair<int, int>> cells = {}; ///< as core/work/analysischarts.h says

    bool isFigures() const { return spec.analysis.isEmpty(); }
};

/// Errors: no chart of that name (the sentence lists those there are); its figures cannot be broken down.
Result<ChartPicture> chartByName(const Project &project, const QString &name);
Result<ChartPicture> chartPicture(const Project &project, const ChartSpec &spec);

/// A chart with a free name and every text written from the data; nothing is stored yet.
Result<ChartSpec> newChartSpec(const Project &project, const QString &statement, const QString &dimension);
/// The same of an analysis.
Result<ChartSpec> newAnalysisChart(const Project &project, const QString &word, const QMap<QString, QString> &options);
/// Title and alt text as the data would have them now.
QString titleFromData(const Project &project, const ChartPicture &picture);
QString altTextFromData(const ChartPicture &picture);
/// What a row's mark stands on: its passages, its figures.
QList<EntityRef> evidenceOfMark(const Project &project, const ChartPicture &picture, int row);

/// In light colours, as charts are exported; transparent: without ground.
Paint paintOf(const ChartPicture &picture, bool transparent = false);
PictureTexts textsOf(const ChartPicture &picture);
/// By the file's suffix: .svg, .pdf, .png, or .csv for the table. An empty size is the 16:9 the window shows.
Result<void> exportChart(const QString &file, const ChartPicture &picture, QSizeF sizePx = {},
                         const PictureOptions &options = {});

} // namespace haeje
