// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/analysischarts.h"

#include "core/analysis/figures/breakdown.h"
#include "core/store/documents.h"
#include "core/store/messages.h"
#include "core/store/project.h"
#include "core/work/codedtext.h"
#include "core/work/matrices.h"
#include "core/work/measurecharts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace haeje {

struct AnalysisChartsWords {
    Q_DECLARE_TR_FUNCTIONS(AnalysisCharts)
};
static constexpr qsizetype mostMarks = 2500;

bool hasSeries(const QString &form)
{
    return form != QLatin1String("bar") && form != QLatin1String("column");
}

bool canHaveSeries(const ChartSpec &chart)
{
    if (matrixKind(chart.analysis))
        return true;
    const auto measure = messageMeasure(chart.analysis);
    return measure && drawsSeries(measure->drawing(chart.options));
}

bool isOverTime(const ChartSpec &chart)
{
    if (const auto kind = matrixKind(chart.analysis))
        return *kind == MatrixKind::CodeOverTime;
    const auto measure = messageMeasure(chart.analysis);
    return measure && measure->drawing(chart.options).overTime;
}

static QString countName(MatrixCount count, bool pairs)
{
    switch (count) {
    case MatrixCount::Passages:
        return AnalysisChartsWords::tr("Passages");
    case MatrixCount::Codings:
        return pairs ? AnalysisChartsWords::tr("Pairs of codings") : AnalysisChartsWords::tr("Codings");
    case MatrixCount::Words:
        return AnalysisChartsWords::tr("Words");
    case MatrixCount::Documents:
        return AnalysisChartsWords::tr("Documents");
    case MatrixCount::Share:
        break;
    }
    return AnalysisChartsWords::tr("Share of the text, %");
}

/// Titles of the analyses of messages' words.
static QString messageAnalysisTitle(const QString &word)
{
    const std::pair<const char *, QString> titles[] = {{"terms", AnalysisChartsWords::tr("Terms in messages")}, {"term-asymmetry", AnalysisChartsWords::tr("Terms by side")},
                                                       {"similarity", AnalysisChartsWords::tr("Similarity to earlier messages")}, {"first-use", AnalysisChartsWords::tr("New expressions")},
                                                       {"dropped-since", AnalysisChartsWords::tr("Dropped expressions")}};
    for (const auto &[known, title] : titles) {
        if (word == QLatin1String(known))
            return title;
    }
    return word;
}

QString analysisTitle(const QString &word)
{
    const auto kind = matrixKind(word);
    if (!kind) {
        const auto measure = messageMeasure(word);
        return measure ? measure->title : messageAnalysisTitle(word);
    }
    const QString titles[] = {AnalysisChartsWords::tr("Codes by documents"), AnalysisChartsWords::tr("Codes by attribute"), AnalysisChartsWords::tr("Codes by codes"),
                              AnalysisChartsWords::tr("Codes over time"), AnalysisChartsWords::tr("Coders by codes")};
    return titles[int(*kind)];
}

namespace {

/// A matrix on its way to a chart.
struct CountedMatrix {
    MatrixPlan plan;
    MatrixCells cells;
    QList<int> rows, columns; ///< those that are drawn
    bool isTime() const { return plan.kind == MatrixKind::CodeOverTime; }
};

void dropEmpty(CountedMatrix &matrix)
{
    const auto empty = [&](bool row, int position) {
        const qsizetype others = row ? matrix.plan.columns.size() : matrix.plan.rows.size();
        for (int other = 0; other < others; ++other) {
            if ((row ? matrix.cells.at(position, other) : matrix.cells.at(other, position)) > 0 && !(matrix.plan.pairs && other == position))
                return false;
        }
        return true;
    };
    for (int row = 0; row < matrix.plan.rows.size(); ++row) {
        if (!empty(true, row))
            matrix.rows += row;
    }
    for (int column = 0; column < matrix.plan.columns.size(); ++column) {
        if (matrix.isTime() || !empty(false, column)) // a period without anything is a part of the time
            matrix.columns += column;
    }
    const qsizetype left = matrix.plan.rows.size() + matrix.plan.columns.size() - matrix.rows.size() - matrix.columns.size();
    if (left > 0)
        matrix.plan.notes += AnalysisChartsWords::tr("%n rows and columns without anything are left out.", nullptr, int(left));
}

Result<CountedMatrix> counted(const Project &project, const ChartSpec &chart)
{
    CodedTextReader reader(project);
    const auto plan = planMatrix(project, reader, *matrixKind(chart.analysis), chart.options);
    if (!plan)
        return plan.error();
    CountedMatrix matrix{*plan, countedCells(*plan, reader), {}, {}};
    dropEmpty(matrix);
    if (matrix.rows.isEmpty() || matrix.columns.isEmpty())
        return Error{AnalysisChartsWords::tr("There is nothing to draw: the analysis “%1” counts nothing with these options.").arg(analysisTitle(chart.analysis))};
    return matrix;
}

Table emptyTable(const CountedMatrix &matrix, const QString &category, const QString &series)
{
    Table table;
    table.columns += {QStringLiteral("category"), category, false};
    if (!series.isEmpty())
        table.columns += {QStringLiteral("series"), series, false};
    table.columns += {QStringLiteral("value"), countName(matrix.plan.count(), matrix.plan.pairs.has_value()), true};
    table.notes = matrix.plan.notes;
    return table;
}

QVariant valueOf(double value)
{
    return std::isnan(value) ? QVariant() : QVariant(std::round(value * 10000) / 10000);
}

QString sideName(const CountedMatrix &matrix, bool rows)
{
    if (rows)
        return matrix.plan.kind == MatrixKind::CoderByCode ? AnalysisChartsWords::tr("Coder") : AnalysisChartsWords::tr("Code");
    const QString names[] = {AnalysisChartsWords::tr("Document"), AnalysisChartsWords::tr("Value"), AnalysisChartsWords::tr("Other code"), AnalysisChartsWords::tr("Period"), AnalysisChartsWords::tr("Code")};
    return names[int(matrix.plan.kind)];
}

/// One number for each row, or for each period: its total.
AnalysisChart totals(const CountedMatrix &matrix)
{
    AnalysisChart chart;
    chart.overTime = matrix.isTime();
    chart.table = emptyTable(matrix, sideName(matrix, !chart.overTime), {});
    const QList<int> &positions = chart.overTime ? matrix.columns : matrix.rows;
    const QList<MatrixHead> &heads = chart.overTime ? matrix.plan.columns : matrix.plan.rows;
    for (const int position : positions) {
        const std::pair<int, int> cell = chart.overTime ? std::pair(int(matrix.plan.rows.size()), position) : std::pair(position, int(matrix.plan.columns.size()));
        chart.table.rows += {{heads.at(position).label, valueOf(matrix.cells.at(cell.first, cell.second))}, {}, heads.at(position).rest};
        chart.cells.append(cell);
    }
    return chart;
}

/// A number for each pair. Series are the fewer of both; over time, and in a grid, the rows.
AnalysisChart series(const CountedMatrix &matrix, const QString &form)
{
    AnalysisChart chart;
    chart.overTime = matrix.isTime();
    const bool lines = form == QLatin1String("line");
    const bool byRows = chart.overTime || form == QLatin1String("heat") || matrix.rows.size() <= matrix.columns.size();
    chart.table = emptyTable(matrix, sideName(matrix, !byRows), sideName(matrix, byRows));
    if (form == QLatin1String("stacked") && matrix.plan.count() != MatrixCount::Codings)
        chart.table.notes += AnalysisChartsWords::tr("What counts in several parts of a bar makes it longer each time.");
    for (const int category : byRows ? matrix.columns : matrix.rows) {
        if (lines && byRows && matrix.plan.columns.at(category).rest) {
            chart.table.notes += AnalysisChartsWords::tr("Not on the lines: %1, %2 in all.").arg(matrix.plan.columns.at(category).label, numberForPeople(matrix.cells.at(int(matrix.plan.rows.size()), category)));
            continue;
        }
        for (const int one : byRows ? matrix.rows : matrix.columns) {
            const std::pair<int, int> cell = byRows ? std::pair(one, category) : std::pair(category, one);
            const MatrixHead &row = matrix.plan.rows.at(cell.first);
            const MatrixHead &column = matrix.plan.columns.at(cell.second);
            chart.table.rows += {{byRows ? column.label : row.label, byRows ? row.label : column.label, valueOf(matrix.cells.at(cell.first, cell.second))},
                                 {}, column.rest};
            chart.cells.append(cell);
        }
    }
    return chart;
}

/// Any other analysis: its first column of words, and the number that the chart names (the first if none).
Result<AnalysisChart> plainTable(const Project &project, const ChartSpec &chart)
{
    const auto found = runAnalysis(project, chart.analysis, chart.options);
    if (!found)
        return found.error();
    qsizetype words = -1, number = -1;
    for (qsizetype i = 0; i < found->columns.size(); ++i) {
        const Table::Column &column = found->columns.at(i);
        if (!column.number && words < 0)
            words = i;
        if (column.number && (number < 0 || column.key == chart.dimension))
            number = i;
    }
    if (words < 0 || number < 0 || found->rows.isEmpty())
        return Error{AnalysisChartsWords::tr("There is nothing to draw: the analysis “%1” gives no numbers with these options.").arg(chart.analysis)};
    static const QMap<QString, QString> wanted{{QStringLiteral("terms"), QStringLiteral("per_thousand")}, {QStringLiteral("similarity"), QStringLiteral("cosine")},
                                               {QStringLiteral("first-use"), QStringLiteral("count")}, {QStringLiteral("dropped-since"), QStringLiteral("count")}};
    const qsizetype preferred = found->column(wanted.value(chart.analysis));
    number = chart.dimension.isEmpty() && preferred >= 0 ? preferred : number;
    AnalysisChart drawn;
    if (hasSeries(chart.form) && words + 1 < found->columns.size() && !found->columns.at(words + 1).number) { // two dimensions: the first is the series
        drawn.table.columns = {{QStringLiteral("category"), found->columns.at(words + 1).title, false}, {QStringLiteral("series"), found->columns.at(words).title, false},
                               {QStringLiteral("value"), found->columns.at(number).title, true}};
        drawn.table.notes = found->notes;
        for (const Table::Row &row : found->rows)
            drawn.table.rows += {{row.cells.value(words + 1), row.cells.value(words), row.cells.value(number)}, row.evidence, row.notStated};
        return drawn;
    }
    drawn.table.columns = {{QStringLiteral("category"), found->columns.at(words).title, false}, {QStringLiteral("value"), found->columns.at(number).title, true}};
    drawn.table.notes = found->notes;
    for (const Table::Row &row : found->rows)
        drawn.table.rows += {{row.cells.value(words), row.cells.value(number)}, row.evidence, row.notStated};
    return drawn;
}

} // namespace

Result<AnalysisChart> analysisChart(const Project &project, const ChartSpec &chart)
{
    Result<AnalysisChart> drawn = AnalysisChart();
    if (matrixKind(chart.analysis)) {
        const auto matrix = counted(project, chart);
        if (!matrix)
            return matrix.error();
        if (hasSeries(chart.form) && matrix->rows.size() * matrix->columns.size() > mostMarks)
            return Error{AnalysisChartsWords::tr("%1 rows and %2 columns are too many for a chart. Choose some codes, or a shorter time.").arg(matrix->rows.size()).arg(matrix->columns.size())};
        drawn = hasSeries(chart.form) ? series(*matrix, chart.form) : totals(*matrix);
    } else if (const auto measure = messageMeasure(chart.analysis)) {
        drawn = measureChart(*measure, measureMaterial(project, measure->needsTexts), chart.options, chart.form);
    } else {
        drawn = plainTable(project, chart);
    }
    if (drawn && drawn->table.rows.size() > mostMarks)
        return Error{AnalysisChartsWords::tr("%1 marks are too many for a chart. Narrow the analysis.").arg(drawn->table.rows.size())};
    return drawn;
}

void orderCategories(AnalysisChart &data, const QString &order)
{
    if (data.overTime || (order != QLatin1String("value") && order != QLatin1String("name")))
        return;
    const qsizetype value = data.table.column(QStringLiteral("value"));
    QHash<QString, double> sums;
    for (const Table::Row &row : std::as_const(data.table.rows))
        sums[row.cells.at(0).toString()] += row.cells.at(value).toDouble();
    std::vector<int> positions(size_t(data.table.rows.size()));
    std::iota(positions.begin(), positions.end(), 0);
    std::stable_sort(positions.begin(), positions.end(), [&](int a, int b) {
        const Table::Row &first = data.table.rows.at(a);
        const Table::Row &second = data.table.rows.at(b);
        const QString one = first.cells.at(0).toString();
        const QString other = second.cells.at(0).toString();
        if (first.notStated != second.notStated)
            return second.notStated;
        if (order == QLatin1String("name"))
            return one.localeAwareCompare(other) < 0;
        return std::pair(-sums.value(one), one) < std::pair(-sums.value(other), other);
    });
    const AnalysisChart before = data;
    for (size_t i = 0; i < positions.size(); ++i) {
        data.table.rows[qsizetype(i)] = before.table.rows.at(positions[i]);
        if (!data.cells.isEmpty())
            data.cells[qsizetype(i)] = before.cells.at(positions[i]);
    }
}

QString analysisChartTitle(const ChartSpec &chart, const AnalysisChart &data)
{
    const qsizetype series = data.table.column(QStringLiteral("series"));
    const qsizetype value = data.table.column(QStringLiteral("value"));
    const Table::Row *most = nullptr;
    for (const Table::Row &row : data.table.rows) {
        const bool itself = chart.analysis == QLatin1String("code-by-code") && series >= 0 && row.cells.at(0) == row.cells.at(series);
        if (!row.notStated && !itself && (!most || row.cells.at(value).toDouble() > most->cells.at(value).toDouble()))
            most = &row;
    }
    const QString title = analysisTitle(chart.analysis);
    if (!most || most->cells.at(value).toDouble() <= 0 || (series >= 0 && messageMeasure(chart.analysis)))
        return title;
    const QString number = numberForPeople(most->cells.at(value).toDouble());
    if (series < 0)
        return AnalysisChartsWords::tr("%1: most for %2, %3").arg(title, most->cells.at(0).toString(), number);
    return AnalysisChartsWords::tr("%1: most where %2 meets %3, %4").arg(title, most->cells.at(series).toString(), most->cells.at(0).toString(), number);
}

/// Columns for few periods and lines for many, a grid for codes by codes, stacks while the series have colours of their own.
static QString firstForm(const Project &project, const ChartSpec &chart)
{
    const auto kind = matrixKind(chart.analysis);
    if (!kind) {
        if (const auto measure = messageMeasure(chart.analysis))
            return measure->drawing(chart.options).form;
        return chart.analysis == QLatin1String("terms") && chart.options.value(QStringLiteral("by")).contains(u',') ? QStringLiteral("grouped") : QStringLiteral("bar");
    }
    const auto matrix = counted(project, chart);
    if (!matrix || (matrix->rows.size() == 1 && matrix->isTime() && matrix->columns.size() <= 12))
        return QStringLiteral("column");
    if (matrix->columns.size() == 1)
        return QStringLiteral("bar");
    if (matrix->isTime() && matrix->rows.size() <= 8)
        return matrix->columns.size() > 12 ? QStringLiteral("line") : QStringLiteral("stacked");
    if (*kind != MatrixKind::CodeByCode && std::min(matrix->rows.size(), matrix->columns.size()) <= 8)
        return QStringLiteral("stacked");
    return matrix->rows.size() * matrix->columns.size() <= mostMarks ? QStringLiteral("heat") : QStringLiteral("bar");
}

Result<ChartSpec> analysisChartSpec(const Project &project, const QString &word, const QMap<QString, QString> &options)
{
    ChartSpec chart;
    chart.analysis = word;
    chart.options = options;
    chart.options.remove(QStringLiteral("evidence"));
    chart.form = firstForm(project, chart);
    const auto data = analysisChart(project, chart);
    if (!data)
        return data.error();
    chart.statement = analysisTitle(word);
    chart.name = chartNameFor(word);
    chart.title = analysisChartTitle(chart, *data);
    const Table &table = data->table;
    const QString value = table.columns.last().title;
    const QString category = table.columns.first().title.toLower();
    chart.subtitle = table.columns.size() == 2 ? AnalysisChartsWords::tr("%1 by %2").arg(value, category)
                                               : AnalysisChartsWords::tr("%1 by %2 and %3").arg(value, table.columns.at(1).title.toLower(), category);
    chart.notes = table.notes.join(u' ');
    chart.source = messageMeasure(word) ? AnalysisChartsWords::tr("%n messages of %1", nullptr, project.messages().count()).arg(project.name())
                                        : AnalysisChartsWords::tr("%n documents of %1", nullptr, project.documents().count()).arg(project.name());
    chart.alt = chartAltText(chart, table);
    return chart;
}

Result<QList<EntityRef>> markEvidence(const Project &project, const ChartSpec &chart, const AnalysisChart &data, int row)
{
    if (row < 0 || row >= data.table.rows.size())
        return QList<EntityRef>();
    if (row >= data.cells.size())
        return data.table.rows.at(row).evidence;
    return matrixCellEvidence(project, chart.analysis, chart.options, data.cells.at(row).first, data.cells.at(row).second);
}

} // namespace haeje
