// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/agreementdata.h"

#include "core/work/agreementtables.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace haeje {

struct AgreementDataWords {
    Q_DECLARE_TR_FUNCTIONS(AgreementData)
};

static constexpr int mostRatioCategories = 200; ///< the ratio level costs their square in each resample

namespace {

/// Which of the numbers of a coefficient is asked for.
enum class CasePart { Value, Observed, ByChance };

struct CaseMeasure {
    std::optional<AgreementStatistic> statistic;
    MeasurementLevel level = MeasurementLevel::Nominal;
    CasePart part = CasePart::Value;
};

/// "fleiss_observed_agreement" is the Po of Fleiss' kappa; "krippendorff_alpha_ordinal" names its level.
CaseMeasure measureOf(const RatingCase &one)
{
    static const QList<QPair<QString, CasePart>> endings = {
        {QStringLiteral("observed_agreement"), CasePart::Observed}, {QStringLiteral("expected_agreement"), CasePart::ByChance},
        {QStringLiteral("observed_disagreement"), CasePart::Observed}, {QStringLiteral("expected_disagreement"), CasePart::ByChance}};
    CaseMeasure measure;
    measure.level = levelFromWord(one.level).value_or(MeasurementLevel::Nominal);
    QString word = one.statistic.trimmed().toLower();
    for (const auto &[ending, part] : endings) {
        if (!word.endsWith(ending))
            continue;
        measure.part = part;
        word.chop(ending.size());
        while (word.endsWith(QLatin1Char('_')))
            word.chop(1);
    }
    for (int level = 0; level < 4; ++level) {
        const QString ending = QLatin1Char('_') + levelWord(MeasurementLevel(level));
        if (word.endsWith(ending)) {
            measure.level = MeasurementLevel(level);
            word.chop(ending.size());
        }
    }
    if (word.isEmpty() && measure.part == CasePart::Observed)
        word = statisticWord(AgreementStatistic::Percent);
    measure.statistic = statisticFromWord(word);
    return measure;
}

Coefficient alphaUOf(const RatingDataset &dataset, const QString &category)
{
    QList<Coefficient> all;
    for (qsizetype i = 0; i < dataset.continua.size(); ++i) {
        const Coefficient one = alphaU(dataset.continua.at(i));
        if (dataset.categories.at(i) == category)
            return one;
        all.append(one);
    }
    if (category.isEmpty() && !all.isEmpty())
        return alphaUOverall(all);
    Coefficient none;
    none.coders = int(dataset.ratings.coders.size());
    none.undefined = none.coders < 2 ? Undefined::FewCoders : Undefined::NoUnit;
    return none;
}

/// Why the statistic cannot be had of these data; empty if it can.
QString mismatch(const RatingDataset &dataset, AgreementStatistic statistic)
{
    if (dataset.isContinuum == (statistic == AgreementStatistic::AlphaU))
        return {};
    return dataset.isContinuum ? AgreementDataWords::tr("a continuum of stretches gives alpha-u alone")
                               : AgreementDataWords::tr("alpha-u needs stretches on a continuum");
}

Coefficient coefficientFor(const RatingDataset &dataset, const CaseMeasure &measure, const QString &category)
{
    if (*measure.statistic == AgreementStatistic::AlphaU)
        return alphaUOf(dataset, category);
    const int pair = isOfTwoCoders(*measure.statistic) && dataset.ratings.coders.size() == 2 ? 0 : -1;
    return coefficientOf({*measure.statistic, measure.level, pair, pair < 0 ? -1 : 1}, dataset.ratings, dataset.ratings.weights);
}

std::optional<double> partOf(const Coefficient &found, CasePart part)
{
    return part == CasePart::Observed ? found.observed : part == CasePart::ByChance ? found.byChance : found.value;
}

Table caseTable(const RatingFile &file)
{
    Table table;
    const auto column = [&](const char *key, const QString &title, bool number) { table.columns.append({QString::fromLatin1(key), title, number}); };
    column("id", AgreementDataWords::tr("Case"), false);
    column("dataset", AgreementDataWords::tr("Data"), false);
    column("statistic", AgreementDataWords::tr("Statistic"), false);
    column("level", AgreementDataWords::tr("Level"), false);
    column("category", AgreementDataWords::tr("Category"), false);
    column("value", AgreementDataWords::tr("Value"), true);
    column("expected", AgreementDataWords::tr("Printed"), true);
    column("tolerance", AgreementDataWords::tr("Tolerance"), true);
    column("within", AgreementDataWords::tr("Within"), false);
    column("not_defined", AgreementDataWords::tr("Not defined"), false);
    column("source", AgreementDataWords::tr("Source"), false);
    int within = 0;
    for (const RatingCase &one : file.cases) {
        const auto dataset = std::find_if(file.datasets.begin(), file.datasets.end(), [&](const RatingDataset &set) { return set.name == one.dataset; });
        const CaseMeasure measure = measureOf(one);
        QString reason = measure.statistic ? mismatch(*dataset, *measure.statistic) : AgreementDataWords::tr("there is no statistic “%1”").arg(one.statistic);
        std::optional<double> value;
        if (reason.isEmpty()) {
            const Coefficient found = coefficientFor(*dataset, measure, one.category);
            value = partOf(found, measure.part);
            if (!value)
                reason = undefinedReason(found.undefined);
        }
        const bool agrees = measure.statistic && value.has_value() == one.expected.has_value()
            && (!value || std::abs(*value - *one.expected) <= one.tolerance);
        within += agrees;
        const auto orNone = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
        table.rows.append({{one.id, one.dataset, one.statistic, orNone(one.level), orNone(one.category), agreementNumber(value), agreementNumber(one.expected),
                            one.tolerance, agrees, orNone(reason), orNone(one.source)}, {}, false});
    }
    table.notes += AgreementDataWords::tr("%1 of %n cases are within their tolerance.", nullptr, int(file.cases.size())).arg(within);
    return table;
}

void addDatasetRows(Table &table, const RatingDataset &dataset, AgreementQuestion question)
{
    if (question.level == MeasurementLevel::Ratio && dataset.ratings.categories.size() > mostRatioCategories && question.resamples > 0) {
        question.resamples = 0;
        table.notes += AgreementDataWords::tr("%1: no intervals at the ratio level with more than %2 different values.").arg(dataset.name).arg(mostRatioCategories);
    }
    const auto add = [&](const QVariant &category, const AgreementRow &row) {
        table.rows.append({QList<QVariant>{dataset.name, category} + coefficientCells(row, dataset.ratings.coders), {}, false});
    };
    for (const AgreementRow &row : dataset.isContinuum ? QList<AgreementRow>() : rowsOfRatings(dataset.ratings, question))
        add({}, row);
    if (!dataset.isContinuum)
        return;
    AgreementRow row;
    row.measure.statistic = AgreementStatistic::AlphaU;
    for (const QString &category : dataset.categories + QStringList{QString()}) {
        row.result = alphaUOf(dataset, category);
        row.units = int(row.result.units);
        add(category.isEmpty() ? QVariant() : QVariant(category), row);
    }
}

Table datasetTable(const RatingFile &file, const AgreementQuestion &question)
{
    Table table;
    table.columns = {{QStringLiteral("dataset"), AgreementDataWords::tr("Data"), false}, {QStringLiteral("category"), AgreementDataWords::tr("Category"), false}};
    table.columns += coefficientColumns();
    for (const RatingDataset &dataset : file.datasets)
        addDatasetRows(table, dataset, question);
    if (question.resamples > 0)
        table.notes += AgreementDataWords::tr("Intervals: %1 %, the percentiles of %2 bootstrap resamples of the units (seed %3).")
                           .arg(question.confidence * 100).arg(question.resamples).arg(question.seed);
    return table;
}

Table dataConfusions(const RatingFile &file)
{
    Table table;
    for (const RatingDataset &dataset : file.datasets)
        addRatingConfusions(table, dataset.name, dataset.ratings);
    table.columns = table.columns.isEmpty() ? QList<Table::Column>(1) : table.columns;
    table.columns[0] = {QStringLiteral("dataset"), AgreementDataWords::tr("Data"), false};
    return table;
}

} // namespace

Result<Table> agreementOfFile(const QString &path, const AnalysisOptions &options)
{
    const auto question = agreementQuestion(options);
    if (!question)
        return question.error();
    const auto file = readRatingFile(path);
    if (!file)
        return file.error();
    if (options.contains(QStringLiteral("confusion")))
        return dataConfusions(*file);
    return file->cases.isEmpty() ? datasetTable(*file, *question) : caseTable(*file);
}

} // namespace haeje
