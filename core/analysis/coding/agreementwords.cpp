// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/agreement.h"

#include <QCoreApplication>

namespace haeje {

struct AgreementTerms {
    Q_DECLARE_TR_FUNCTIONS(AgreementTerms)
};

struct StatisticWord {
    AgreementStatistic statistic;
    const char *word;
    const char *shortForm;
    const char *author;
};
static constexpr StatisticWord statisticWords[] = {
    {AgreementStatistic::Percent, "percent_agreement", "percent", "agreement"},
    {AgreementStatistic::CohenKappa, "cohen_kappa", "kappa", "cohen"},
    {AgreementStatistic::CohenKappaMax, "cohen_kappa_max", "kappa_max", "cohen_max"},
    {AgreementStatistic::CohenKappaLinear, "cohen_kappa_linear", "kappa_linear", "weighted_kappa"},
    {AgreementStatistic::CohenKappaQuadratic, "cohen_kappa_quadratic", "kappa_quadratic", "weighted_kappa_quadratic"},
    {AgreementStatistic::ScottPi, "scott_pi", "pi", "scott"},
    {AgreementStatistic::FleissKappa, "fleiss_kappa", "fleiss", "fleiss_k"},
    {AgreementStatistic::KrippendorffAlpha, "krippendorff_alpha", "alpha", "krippendorff"},
    {AgreementStatistic::GwetAc1, "gwet_ac1", "ac1", "gwet"},
    {AgreementStatistic::AlphaU, "alpha_u", "krippendorff_alpha_u", "alphau"},
};
static constexpr const char *levelWords[] = {"nominal", "ordinal", "interval", "ratio"};

/// "Cohen-Kappa" as "cohen_kappa".
static QString plainWord(const QString &word)
{
    QString plain = word.trimmed().toLower();
    return plain.replace(QLatin1Char('-'), QLatin1Char('_')).replace(QLatin1Char(' '), QLatin1Char('_'));
}

QString statisticWord(AgreementStatistic statistic)
{
    return QString::fromLatin1(statisticWords[int(statistic)].word);
}

std::optional<AgreementStatistic> statisticFromWord(const QString &word)
{
    const QString plain = plainWord(word);
    for (const StatisticWord &one : statisticWords) {
        if (plain == QLatin1String(one.word) || plain == QLatin1String(one.shortForm) || plain == QLatin1String(one.author))
            return one.statistic;
    }
    return std::nullopt;
}

QString levelWord(MeasurementLevel level)
{
    return QString::fromLatin1(levelWords[int(level)]);
}

std::optional<MeasurementLevel> levelFromWord(const QString &word)
{
    const QString plain = plainWord(word);
    for (int i = 0; i < 4; ++i) {
        if (plain == QLatin1String(levelWords[i]))
            return MeasurementLevel(i);
    }
    return std::nullopt;
}

QList<AgreementStatistic> allStatistics()
{
    QList<AgreementStatistic> all;
    for (const StatisticWord &one : statisticWords)
        all += one.statistic;
    return all;
}

bool isOfDisagreement(AgreementStatistic statistic)
{
    return statistic == AgreementStatistic::KrippendorffAlpha || statistic == AgreementStatistic::AlphaU;
}

bool isWeightedKappa(AgreementStatistic statistic)
{
    return statistic == AgreementStatistic::CohenKappaLinear || statistic == AgreementStatistic::CohenKappaQuadratic;
}

bool isOfTwoCoders(AgreementStatistic statistic)
{
    return statistic == AgreementStatistic::CohenKappa || statistic == AgreementStatistic::CohenKappaMax || isWeightedKappa(statistic)
        || statistic == AgreementStatistic::ScottPi;
}

QString statisticName(AgreementStatistic statistic)
{
    switch (statistic) {
    case AgreementStatistic::Percent: return AgreementTerms::tr("Percent agreement");
    case AgreementStatistic::CohenKappa: return AgreementTerms::tr("Cohen’s kappa");
    case AgreementStatistic::CohenKappaMax: return AgreementTerms::tr("Cohen’s kappa, its maximum");
    case AgreementStatistic::CohenKappaLinear: return AgreementTerms::tr("Cohen’s kappa, linear weights");
    case AgreementStatistic::CohenKappaQuadratic: return AgreementTerms::tr("Cohen’s kappa, quadratic weights");
    case AgreementStatistic::ScottPi: return AgreementTerms::tr("Scott’s pi");
    case AgreementStatistic::FleissKappa: return AgreementTerms::tr("Fleiss’ kappa");
    case AgreementStatistic::KrippendorffAlpha: return AgreementTerms::tr("Krippendorff’s alpha");
    case AgreementStatistic::GwetAc1: return AgreementTerms::tr("Gwet’s AC1");
    case AgreementStatistic::AlphaU: return AgreementTerms::tr("Krippendorff’s alpha-u");
    }
    return {};
}

QString levelName(MeasurementLevel level)
{
    switch (level) {
    case MeasurementLevel::Nominal: return AgreementTerms::tr("nominal");
    case MeasurementLevel::Ordinal: return AgreementTerms::tr("ordinal");
    case MeasurementLevel::Interval: return AgreementTerms::tr("interval");
    case MeasurementLevel::Ratio: return AgreementTerms::tr("ratio");
    }
    return {};
}

QString undefinedReason(Undefined reason)
{
    switch (reason) {
    case Undefined::No: return {};
    case Undefined::FewCoders: return AgreementTerms::tr("fewer than two coders");
    case Undefined::NoUnit: return AgreementTerms::tr("nobody used this code at all");
    case Undefined::ZeroLength: return AgreementTerms::tr("every unit has zero length");
    case Undefined::NoPair: return AgreementTerms::tr("no unit has the values of two coders");
    case Undefined::OneCategory: return AgreementTerms::tr("every value is the same, so there is no chance agreement to correct for");
    case Undefined::UnequalCoders:
        return AgreementTerms::tr("Fleiss’ kappa needs the same number of coders for every unit; Krippendorff’s alpha does not");
    case Undefined::UnknownCoders: return AgreementTerms::tr("the data do not say which coder gave a value");
    case Undefined::ManyCoders: return AgreementTerms::tr("it compares two coders, and there are more; name two of them");
    case Undefined::NoNumbers: return AgreementTerms::tr("at this level the values must be numbers");
    case Undefined::Negative: return AgreementTerms::tr("ratios need values that are not negative");
    case Undefined::NotCounts: return AgreementTerms::tr("it needs counts of units, not shares");
    }
    return {};
}

} // namespace haeje
