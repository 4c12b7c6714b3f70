// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/ratingfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace haeje {

struct RatingDatasetWords {
    Q_DECLARE_TR_FUNCTIONS(RatingDataset)
};

static constexpr int mostUnits = 1'000'000;
static constexpr int mostCoders = 1000;
static constexpr int mostCategories = 5000;
static constexpr double longestContinuum = 1e9;

namespace {

Error inRow(const QString &dataset, qsizetype row, const QString &what)
{
    return Error{RatingDatasetWords::tr("Dataset “%1”, row %2 of its data: %3").arg(dataset).arg(row + 1).arg(what)};
}

Error inDataset(const QString &dataset, const QString &what)
{
    return Error{RatingDatasetWords::tr("Dataset “%1”: %2").arg(dataset, what)};
}

QString tooMany()
{
    return RatingDatasetWords::tr("it is too large. At most %1 units, %2 coders and %3 categories are read; divide it.").arg(mostUnits).arg(mostCoders).arg(mostCategories);
}

/// A value as text; empty where none was given.
QString valueText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    return value.toString().trimmed();
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue one : value.toArray())
        texts += valueText(one);
    return texts;
}

QStringList numbered(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 1; i <= count; ++i)
        names += QString::number(i);
    return names;
}

/// Values as numbers, in their order; empty if one is none.
QList<double> numbersIn(const QStringList &values)
{
    QList<double> numbers;
    for (const QString &value : values) {
        bool ok = false;
        numbers.append(value.toDouble(&ok));
        if (!ok || !std::isfinite(numbers.last()))
            return {};
    }
    return numbers;
}

bool areNumbers(const QList<QStringList> &units)
{
    return std::all_of(units.begin(), units.end(), [](const QStringList &unit) {
        return std::all_of(unit.begin(), unit.end(), [](const QString &value) {
            bool ok = false;
            return value.isEmpty() || (std::isfinite(value.toDouble(&ok)) && ok);
        });
    });
}

/// Whole units of a pattern, each a block of its own.
void addUnits(Ratings &ratings, int pattern, int count)
{
    for (int i = 0; i < count; ++i) {
        ratings.parts.append({int(ratings.blockTotals.size()), pattern, 1});
        ratings.blockTotals.append(1);
    }
    ratings.unitCount += count;
}

/// The rows of numbers that a table must be. Errors: not rows, not numbers, negative ones, rows of other lengths.
Result<QList<QList<double>>> numberRows(const QString &name, const QJsonArray &data)
{
    QList<QList<double>> rows;
    for (qsizetype r = 0; r < data.size(); ++r) {
        const QJsonArray cells = data.at(r).toArray();
        QList<double> row;
        for (const QJsonValue cell : cells) {
            if (!cell.isDouble() || cell.toDouble() < 0 || cell.toDouble() > 1e9)
                return inRow(name, r, RatingDatasetWords::tr("“%1” is no count. Write numbers from 0 on.").arg(valueText(cell)));
            row.append(cell.toDouble());
        }
        if (row.isEmpty() || (r > 0 && row.size() != rows.first().size()))
            return inRow(name, r, RatingDatasetWords::tr("it has %1 numbers and the first row has %2. Give every row as many.").arg(row.size()).arg(rows.isEmpty() ? 0 : rows.first().size()));
        rows.append(row);
    }
    if (!rows.isEmpty() && rows.first().size() > mostCategories)
        return inDataset(name, tooMany());
    return rows;
}

void nameCategories(Ratings &ratings, const QJsonObject &object, qsizetype count)
{
    ratings.categories = textsIn(object.value(QStringLiteral("categories")));
    ratings.ordered = true; // as rows and columns stand
    if (ratings.categories.size() != count)
        ratings.categories = numbered(count);
    ratings.numbers = numbersIn(ratings.categories);
}

Result<Ratings> readUnits(const QString &name, const QJsonObject &object, const QJsonArray &data)
{
    QList<QStringList> units;
    for (qsizetype r = 0; r < data.size(); ++r) {
        for (const QJsonValue cell : data.at(r).toArray()) {
            if (cell.isArray() || cell.isObject())
                return inRow(name, r, RatingDatasetWords::tr("a value is a number, a word or null, not a list."));
        }
        units.append(textsIn(data.at(r)));
        if (units.last().isEmpty() || units.last().size() != units.first().size())
            return inRow(name, r, RatingDatasetWords::tr("it has %1 values and the first row has %2. Give every unit one per coder, null where there is none.")
                                      .arg(units.last().size()).arg(units.first().size()));
    }
    QStringList coders = textsIn(object.value(QStringLiteral("coders")));
    const qsizetype count = units.isEmpty() ? coders.size() : units.first().size();
    if (coders.size() != count)
        coders = numbered(count);
    const auto ratings = ratingsOfValues(coders, units, textsIn(object.value(QStringLiteral("categories"))));
    return ratings ? ratings : Result<Ratings>(inDataset(name, ratings.message()));
}

Result<Ratings> readContingency(const QString &name, const QJsonObject &object, const QJsonArray &data)
{
    const auto rows = numberRows(name, data);
    if (!rows)
        return rows.error();
    if (!rows->isEmpty() && rows->size() != rows->first().size())
        return inDataset(name, RatingDatasetWords::tr("a contingency table is square, with a row and a column for each category; this one is %1 by %2.")
                                   .arg(rows->size()).arg(rows->first().size()));
    Ratings ratings;
    ratings.coders = numbered(2);
    if (const QStringList coders = textsIn(object.value(QStringLiteral("coders"))); coders.size() == 2)
        ratings.coders = coders;
    nameCategories(ratings, object, rows->size());
    RatingPatterns patterns;
    double total = 0;
    for (int r = 0; r < rows->size(); ++r) {
        for (int c = 0; c < rows->size(); ++c) {
            const double count = rows->at(r).at(c);
            total += count;
            ratings.weightsAreCounts = ratings.weightsAreCounts && count == std::floor(count);
            const int pattern = patterns.of({r, c});
            ratings.weights.append(count);
            Q_ASSERT(pattern == ratings.weights.size() - 1);
        }
    }
    ratings.patterns = patterns.all();
    ratings.unitCount = int(std::min(total, 2e9));
    if (!ratings.weightsAreCounts || total > mostUnits)
        return ratings;
    ratings.unitCount = 0;
    for (int i = 0; i < ratings.patterns.size(); ++i)
        addUnits(ratings, i, int(ratings.weights.at(i)));
    return ratings;
}

Result<Ratings> readCounts(const QString &name, const QJsonObject &object, const QJsonArray &data)
{
    const auto rows = numberRows(name, data);
    if (!rows)
        return rows.error();
    Ratings ratings;
    nameCategories(ratings, object, rows->isEmpty() ? 0 : rows->first().size());
    RatingPatterns patterns;
    double coders = 0;
    for (qsizetype r = 0; r < rows->size(); ++r) {
        QList<int> counts;
        double sum = 0;
        for (const double count : rows->at(r)) {
            if (count != std::floor(count))
                return inRow(name, r, RatingDatasetWords::tr("“%1” is no count of coders. Write whole numbers.").arg(count));
            counts.append(int(count));
            sum += count;
        }
        if (sum > mostCoders)
            return inDataset(name, tooMany());
        coders = std::max(coders, sum);
        addUnits(ratings, patterns.ofCounts(counts), 1);
    }
    ratings.coders = numbered(qsizetype(coders));
    ratings.patterns = patterns.all();
    settleRatings(ratings);
    return ratings;
}

/// Stretches of a continuum: [begin, length, coder, category].
Result<RatingDataset> readContinuum(const QString &name, const QJsonObject &object, const QJsonArray &data)
{
    RatingDataset dataset;
    dataset.name = name;
    dataset.isContinuum = true;
    const double begin = object.value(QStringLiteral("begin")).toDouble();
    const double length = object.value(QStringLiteral("length")).toDouble();
    const QJsonValue who = object.value(QStringLiteral("coders"));
    dataset.ratings.coders = who.isArray() ? textsIn(who) : numbered(std::clamp(who.toInt(), 0, mostCoders + 1));
    if (!(length >= 1) || length > longestContinuum || std::abs(begin) > longestContinuum || dataset.ratings.coders.isEmpty() || dataset.ratings.coders.size() > mostCoders)
        return inDataset(name, RatingDatasetWords::tr("a continuum needs \"begin\", \"length\" (1 or more) and \"coders\" (how many)."));
    const TextSpan line{int(begin), int(begin + length)};
    for (qsizetype r = 0; r < data.size(); ++r) {
        const QJsonArray cells = data.at(r).toArray();
        const double start = cells.at(0).toDouble(-1e18), size = cells.at(1).toDouble(-1), coder = cells.at(2).toDouble(-1);
        const QString category = valueText(cells.at(3));
        if (cells.size() != 4 || start != std::floor(start) || size != std::floor(size) || size < 0 || start < line.start || start + size > line.end)
            return inRow(name, r, RatingDatasetWords::tr("write [begin, length, coder, category] in whole numbers, within the continuum %1 to %2.").arg(line.start).arg(line.end));
        if (coder != std::floor(coder) || coder < 0 || coder >= dataset.ratings.coders.size())
            return inRow(name, r, RatingDatasetWords::tr("there is no coder %1. Coders count from 0.").arg(coder));
        qsizetype at = dataset.categories.indexOf(category);
        if (at < 0) {
            if (dataset.categories.size() >= mostCategories)
                return inDataset(name, tooMany());
            at = dataset.categories.size();
            dataset.categories.append(category);
            dataset.continua.append({line.start, line.length(), QList<QList<TextSpan>>(dataset.ratings.coders.size())});
        }
        dataset.continua[at].coders[int(coder)].append({int(start), int(start + size)});
    }
    return dataset;
}

} // namespace

Result<Ratings> ratingsOfValues(const QStringList &coders, const QList<QStringList> &units, const QStringList &offered)
{
    if (coders.size() > mostCoders || units.size() > mostUnits)
        return Error{tooMany()};
    QHash<QString, int> places;
    Ratings ratings;
    ratings.coders = coders;
    ratings.ordered = !offered.isEmpty();
    const bool numbers = areNumbers(units) && !numbersIn(offered + QStringList{QStringLiteral("0")}).isEmpty();
    // "1" and "1.0" are one value where all are numbers.
    const auto plain = [&](const QString &value) { return numbers && !value.isEmpty() ? QString::number(value.toDouble(), 'g', 15) : value; };
    const auto add = [&](const QString &given) {
        const QString value = plain(given);
        if (!value.isEmpty() && !places.contains(value)) {
            places.insert(value, int(ratings.categories.size()));
            ratings.categories.append(value);
        }
    };
    for (const QString &value : offered)
        add(value);
    const qsizetype known = ratings.categories.size();
    for (const QStringList &unit : units) {
        for (const QString &value : unit)
            add(value);
    }
    if (ratings.categories.size() > mostCategories)
        return Error{tooMany()};
    // An order that leaves out a value that was given is none.
    ratings.ordered = ratings.ordered && ratings.categories.size() == known;
    ratings.numbers = numbersIn(ratings.categories);
    RatingPatterns patterns;
    for (const QStringList &unit : units) {
        QList<int> values;
        for (const QString &value : unit)
            values.append(value.isEmpty() ? -1 : places.value(plain(value)));
        addUnits(ratings, patterns.of(values), 1);
    }
    ratings.patterns = patterns.all();
    settleRatings(ratings);
    return ratings;
}

Result<RatingDataset> ratingDataset(const QString &name, const QJsonObject &object)
{
    const QString type = object.value(QStringLiteral("type")).toString();
    const QJsonValue data = object.value(QStringLiteral("data"));
    if (!data.isArray())
        return inDataset(name, RatingDatasetWords::tr("its \"data\" are missing. Write a list of rows."));
    if (data.toArray().size() > mostUnits)
        return inDataset(name, tooMany());
    if (type == QLatin1String("continuum"))
        return readContinuum(name, object, data.toArray());
    using Reader = Result<Ratings> (*)(const QString &, const QJsonObject &, const QJsonArray &);
    const Reader reader = type == QLatin1String("units") ? &readUnits : type == QLatin1String("contingency") ? &readContingency
        : type == QLatin1String("counts") ? &readCounts : nullptr;
    if (!reader)
        return inDataset(name, RatingDatasetWords::tr("its type “%1” is not known. The types are units, contingency, counts and continuum.").arg(type));
    const auto ratings = reader(name, object, data.toArray());
    if (!ratings)
        return ratings.error();
    RatingDataset dataset;
    dataset.name = name;
    dataset.ratings = *ratings;
    return dataset;
}

} // namespace haeje
