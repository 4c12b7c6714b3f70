// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/measurecharts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace haeje {

struct MeasureChartsWords {
    Q_DECLARE_TR_FUNCTIONS(MessageMeasures)
};

bool drawsSeries(const MeasureDrawing &drawing)
{
    return !drawing.series.isEmpty() || drawing.values.size() > 1;
}

namespace {

/// A mark on its way to a chart.
struct Mark {
    QVariant value;
    QList<EntityRef> evidence;
};

/// Marks by category and series, both in the order in which they came.
struct MarkGrid {
    QStringList categories, series;
    QHash<QString, int> categoryAt, seriesAt;
    QList<bool> rest; ///< of categories
    QHash<std::pair<int, int>, Mark> marks;
    QHash<int, double> sums; ///< of series

    static int place(const QString &name, QStringList *names, QHash<QString, int> *at)
    {
        const auto known = at->constFind(name);
        if (known != at->constEnd())
            return *known;
        at->insert(name, int(names->size()));
        names->append(name);
        return int(names->size()) - 1;
    }
    void add(const QString &category, const QString &one, bool isRest, const QVariant &value, const QList<EntityRef> &evidence)
    {
        const int c = place(category, &categories, &categoryAt);
        const int s = place(one, &series, &seriesAt);
        if (c == rest.size())
            rest.append(isRest);
        Mark &mark = marks[{c, s}];
        if (value.isValid())
            mark.value = mark.value.toDouble() + value.toDouble();
        mark.evidence += evidence;
        sums[s] += value.toDouble();
    }
};

MarkGrid gridOf(const MeasureDrawing &drawing, const Table &table)
{
    MarkGrid grid;
    const qsizetype category = table.column(drawing.category);
    const qsizetype series = drawing.series.isEmpty() ? -1 : table.column(drawing.series);
    for (const Table::Row &row : table.rows) {
        for (const QString &key : drawing.values) {
            const qsizetype value = table.column(key);
            if (category < 0 || value < 0)
                continue;
            const QVariant named = series >= 0 ? row.cells.at(series) : QVariant();
            const QString one = series >= 0 ? (named.isValid() ? named.toString() : MeasureChartsWords::tr("not stated")) : table.columns.at(value).title;
            grid.add(row.cells.at(category).toString(), one, row.notStated, row.cells.at(value), row.evidence);
        }
    }
    return grid;
}

/// Eight series have a colour of their own: of more the smallest become one.
int foldSeries(MarkGrid *grid)
{
    static constexpr int most = 8;
    if (grid->series.size() <= most)
        return 0;
    QList<int> order;
    for (int i = 0; i < grid->series.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return grid->sums.value(a) > grid->sums.value(b); });
    QHash<int, int> to;
    QStringList names;
    for (int i = 0; i < order.size(); ++i) {
        to.insert(order.at(i), std::min(i, most - 1));
        if (i < most - 1)
            names.append(grid->series.at(order.at(i)));
    }
    const int folded = int(order.size()) - (most - 1);
    names.append(MeasureChartsWords::tr("others"));
    QHash<std::pair<int, int>, Mark> marks;
    for (auto it = grid->marks.cbegin(); it != grid->marks.cend(); ++it) {
        Mark &mark = marks[{it.key().first, to.value(it.key().second)}];
        if (it->value.isValid())
            mark.value = mark.value.toDouble() + it->value.toDouble();
        mark.evidence += it->evidence;
    }
    grid->marks = marks;
    grid->series = names;
    return folded;
}

/// One number for each category: the sum of its series.
void addTotals(const MarkGrid &grid, Table *table)
{
    for (int category = 0; category < grid.categories.size(); ++category) {
        Mark all;
        for (int series = 0; series < grid.series.size(); ++series) {
            const Mark mark = grid.marks.value({category, series});
            if (mark.value.isValid())
                all.value = all.value.toDouble() + mark.value.toDouble();
            all.evidence += mark.evidence;
        }
        table->rows += {{grid.categories.at(category), all.value}, all.evidence, grid.rest.at(category)};
    }
}

void addSeries(const MarkGrid &grid, bool counts, Table *table)
{
    for (int category = 0; category < grid.categories.size(); ++category) {
        for (int series = 0; series < grid.series.size(); ++series) {
            const Mark mark = grid.marks.value({category, series});
            const QVariant value = mark.value.isValid() || !counts ? mark.value : QVariant(0);
            table->rows += {{grid.categories.at(category), grid.series.at(series), value}, mark.evidence, grid.rest.at(category)};
        }
    }
}

} // namespace

Result<AnalysisChart> measureChart(const MessageMeasure &measure, const MeasureDrawing &drawing, const Table &table, const QString &form)
{
    const qsizetype category = table.column(drawing.category);
    const qsizetype series = drawing.series.isEmpty() ? -1 : table.column(drawing.series);
    const qsizetype value = table.column(drawing.values.value(0));
    if (category < 0 || value < 0 || table.rows.isEmpty())
        return Error{MeasureChartsWords::tr("There is nothing to draw: “%1” counts nothing with these options.").arg(measure.title)};
    AnalysisChart chart;
    chart.overTime = drawing.overTime;
    chart.table.notes = table.notes;
    MarkGrid grid = gridOf(drawing, table);
    const bool withSeries = hasSeries(form) && drawsSeries(drawing);
    const int folded = withSeries && form != QLatin1String("heat") ? foldSeries(&grid) : 0;
    if (folded > 0)
        chart.table.notes += MeasureChartsWords::tr("The %n smallest are drawn as “others”.", nullptr, folded);
    chart.table.columns += {QStringLiteral("category"), table.columns.at(category).title, false};
    if (withSeries)
        chart.table.columns += {QStringLiteral("series"), series >= 0 ? table.columns.at(series).title : MeasureChartsWords::tr("What"), false};
    chart.table.columns += {QStringLiteral("value"), drawing.values.size() > 1 ? MeasureChartsWords::tr("Messages") : table.columns.at(value).title, true};
    if (withSeries)
        addSeries(grid, drawing.form == QLatin1String("stacked"), &chart.table);
    else
        addTotals(grid, &chart.table);
    return chart;
}

Result<AnalysisChart> measureChart(const MessageMeasure &measure, const MeasureMaterial &material, const AnalysisOptions &options, const QString &form)
{
    const MeasureDrawing drawing = measure.drawing(options);
    AnalysisOptions drawn = options;
    drawn.remove(QStringLiteral("unresolved"));
    for (auto it = drawing.instead.cbegin(); it != drawing.instead.cend(); ++it)
        drawn.insert(it.key(), it.value());
    const auto answer = measured(measure, material, drawn);
    if (!answer)
        return answer.error();
    return measureChart(measure, drawing, answer->table, form.isEmpty() ? drawing.form : form);
}

} // namespace haeje
