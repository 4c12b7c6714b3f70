// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/breakdown.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace haeje {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};
} // namespace

QString numberForPeople(double value)
{
    QLocale locale;
    if (std::abs(value) < 10000)
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double hundredths = std::round(value * 100);
    if (std::fmod(hundredths, 100) == 0)
        return locale.toString(value, 'f', 0);
    return locale.toString(value, 'f', std::fmod(hundredths, 10) == 0 ? 1 : 2);
}

QString shareForPeople(double percent)
{
    return Words::tr("%1 %").arg(QLocale().toString(percent, 'f', 1));
}

QString sentenceCase(const QString &text)
{
    const QString first = text.section(QLatin1Char(' '), 0, 0);
    if (first.isEmpty() || first != first.toLower())
        return text;
    return text.at(0).toUpper() + text.mid(1);
}

/// The categories with the largest value, and that value.
struct Leaders {
    QStringList names;
    double value = 0;
};

static Leaders leadersOf(const Table &table)
{
    const qsizetype name = table.column(QStringLiteral("category"));
    const qsizetype value = table.column(QStringLiteral("value"));
    Leaders leaders;
    for (const Table::Row &row : table.rows) {
        if (row.notStated)
            continue;
        const double number = row.cells.value(value).toDouble();
        if (leaders.names.isEmpty() || number > leaders.value)
            leaders = {{}, number};
        if (number == leaders.value)
            leaders.names.append(row.cells.value(name).toString());
    }
    return leaders;
}

static QString wholeOf(const Breakdown &data)
{
    const QString base = numberForPeople(*data.base);
    return data.unit.isEmpty() ? base : Words::tr("%1 %2").arg(base, data.unit);
}

static QString leadsWith(const Breakdown &data, const Leaders &leaders)
{
    const QString value = numberForPeople(leaders.value);
    QString amount = value;
    if (data.base)
        amount = Words::tr("%1 of %2").arg(value, wholeOf(data));
    else if (!data.unit.isEmpty())
        amount = Words::tr("%1 %2").arg(value, data.unit);
    if (leaders.names.size() == 1)
        return Words::tr("%1 leads with %2").arg(sentenceCase(leaders.names.first()), amount);
    if (leaders.names.size() == 2)
        return Words::tr("%1 and %2 lead with %3 each").arg(sentenceCase(leaders.names.first()), leaders.names.last(), amount);
    return Words::tr("%1 categories share the lead with %2 each").arg(leaders.names.size()).arg(amount);
}

QString chartTitle(const Breakdown &data)
{
    const Leaders leaders = leadersOf(data.table);
    if (leaders.names.isEmpty())
        return data.statement;
    if (!data.base || !data.notStated || data.dimension.isEmpty())
        return leadsWith(data, leaders);
    const QString rest = numberForPeople(*data.notStated);
    if (*data.notStated <= leaders.value)
        return Words::tr("%1; %2 name no %3").arg(leadsWith(data, leaders), rest, data.dimension);
    const QString start = Words::tr("Of %1, %2 name no %3").arg(wholeOf(data), rest, data.dimension);
    return leaders.names.size() == 1
        ? Words::tr("%1; %2 leads among those that do").arg(start, leaders.names.first())
        : start;
}

QString chartSubtitle(const Breakdown &data)
{
    QStringList parts{data.statement, Words::tr("number")};
    if (data.base)
        parts.append(Words::tr("base %1").arg(numberForPeople(*data.base)));
    if (data.asOf.isStated())
        parts.append(Words::tr("as of %1").arg(data.asOf.display(QLocale())));
    return parts.join(Words::tr(", "));
}

QString chartNameFor(const QString &statement)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString name = statement.toLower().replace(other, QStringLiteral("-"));
    while (name.startsWith(QLatin1Char('-')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("chart") : name;
}

static QString formName(const QString &form)
{
    if (form == QLatin1String("column"))
        return Words::tr("Column chart");
    if (form == QLatin1String("stacked"))
        return Words::tr("Stacked bars");
    if (form == QLatin1String("grouped"))
        return Words::tr("Grouped bars");
    if (form == QLatin1String("line"))
        return Words::tr("Line chart");
    return form == QLatin1String("heat") ? Words::tr("Heat map") : Words::tr("Bar chart");
}

/// Nobody listens to a thousand numbers: of more than forty those that are largest, in their order.
static QList<Table::Row> largest(const Table &table, qsizetype value)
{
    static constexpr qsizetype most = 40;
    if (table.rows.size() <= most)
        return table.rows;
    QList<double> numbers;
    for (const Table::Row &row : table.rows)
        numbers.append(row.cells.value(value).toDouble());
    std::nth_element(numbers.begin(), numbers.begin() + most, numbers.end(), std::greater<>());
    QList<Table::Row> rows;
    for (const Table::Row &row : table.rows) {
        if (rows.size() < most && row.cells.value(value).toDouble() >= std::max(numbers.at(most), 1e-9))
            rows.append(row);
    }
    return rows;
}

QString chartAltText(const ChartSpec &chart, const Table &table)
{
    const qsizetype name = table.column(QStringLiteral("category"));
    const qsizetype value = table.column(QStringLiteral("value"));
    const qsizetype share = table.column(QStringLiteral("share_of_base"));
    const qsizetype series = table.column(QStringLiteral("series"));
    QStringList bars;
    for (const Table::Row &row : largest(table, value)) {
        const bool unnamed = row.notStated && chart.analysis.isEmpty();
        QString category = unnamed ? Words::tr("not stated") : row.cells.value(name).toString();
        if (series >= 0)
            category = Words::tr("%1, %2:").arg(category, row.cells.value(series).toString());
        const QString number = numberForPeople(row.cells.value(value).toDouble());
        const QVariant percent = row.cells.value(share);
        bars.append(percent.isValid() ? Words::tr("%1 %2 (%3)").arg(category, number, shareForPeople(percent.toDouble()))
                                      : Words::tr("%1 %2").arg(category, number));
    }
    if (bars.size() < table.rows.size())
        bars.append(Words::tr("%1 smaller numbers are not named").arg(table.rows.size() - bars.size()));
    const QString form = formName(chart.form);
    const QString what = chart.subtitle.isEmpty() ? chart.statement : chart.subtitle;
    return Words::tr("%1: %2. %3.").arg(form, what, sentenceCase(bars.join(Words::tr("; "))));
}

ChartSpec chartSpecFor(const Breakdown &data, const QStringList &sources)
{
    ChartSpec chart;
    chart.statement = data.statement;
    chart.dimension = data.dimension;
    chart.name = chartNameFor(data.statement);
    chart.title = chartTitle(data);
    chart.subtitle = chartSubtitle(data);
    chart.notes = data.table.notes.join(QLatin1Char(' '));
    if (!sources.isEmpty())
        chart.source = sources.join(QStringLiteral("; "));
    chart.alt = chartAltText(chart, data.table);
    return chart;
}

} // namespace haeje
