// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"

#include "core/work/analysischarts.h"
#include "ui/charts/barplot.h"
#include "ui/charts/heatplot.h"
#include "ui/charts/seriesplot.h"
#include "ui/common/theme.h"

#include <cmath>
#include <limits>

namespace haeje {

std::unique_ptr<ChartPlot> chartPlot(const ChartSpec &chart, const Table &table, const Theme &theme)
{
    if (table.column(QStringLiteral("series")) < 0)
        return std::make_unique<BarPlot>(table, chart.form == QLatin1String("column"), theme.series(chart.colour), theme);
    if (chart.form == QLatin1String("heat"))
        return std::make_unique<HeatPlot>(table, chart.colour, chart.analysis == QLatin1String("code-by-code"), theme);
    const bool upright = isOverTime(chart);
    if (chart.form == QLatin1String("line"))
        return std::make_unique<SeriesPlot>(table, SeriesForm::Line, true, theme);
    return std::make_unique<SeriesPlot>(table, chart.form == QLatin1String("grouped") ? SeriesForm::Grouped : SeriesForm::Stacked, upright, theme);
}

ValueScale valueScale(double most, bool whole)
{
    if (most <= 0)
        return {};
    const double power = std::pow(10, std::floor(std::log10(most / 5)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (most / (factor * power) <= 6) {
            step = factor * power;
            break;
        }
    }
    if (whole)
        step = std::max(1.0, step);
    const int steps = int(std::ceil(most / step - 1e-9));
    return {steps * step, steps + 1, step >= 1 ? 0 : int(std::ceil(-std::log10(step) - 1e-9))};
}

double ChartSeries::most() const
{
    double most = 0;
    for (const double value : values)
        most = std::max(most, std::isnan(value) ? 0 : value);
    return most;
}

bool ChartSeries::isWhole() const
{
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isnan(value) || value == std::floor(value); });
}

ChartSeries seriesOf(const Table &table)
{
    ChartSeries data;
    const qsizetype series = table.column(QStringLiteral("series"));
    const qsizetype value = table.column(QStringLiteral("value"));
    const auto place = [](QStringList &names, const QString &name) {
        const qsizetype at = names.indexOf(name);
        if (at < 0)
            names.append(name);
        return int(at < 0 ? names.size() - 1 : at);
    };
    for (const Table::Row &row : table.rows) {
        const int category = place(data.categories, row.cells.value(0).toString());
        if (category == data.rest.size())
            data.rest.append(row.notStated);
        data.rest[category] = data.rest.at(category) && row.notStated;
        data.categoryOf.append(category);
        data.seriesOf.append(place(data.series, row.cells.value(series).toString()));
        const QVariant number = row.cells.value(value);
        data.values.append(number.isValid() ? number.toDouble() : std::numeric_limits<double>::quiet_NaN());
    }
    return data;
}

} // namespace haeje
