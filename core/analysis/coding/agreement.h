// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/coding/ratings.h"

namespace haeje {

enum class AgreementStatistic { Percent, CohenKappa, CohenKappaMax, CohenKappaLinear, CohenKappaQuadratic, ScottPi, FleissKappa, KrippendorffAlpha, GwetAc1, AlphaU };

/// What the values are to alpha: names, ranks, differences, proportions.
enum class MeasurementLevel { Nominal, Ordinal, Interval, Ratio };

/// Why a coefficient has no value.
enum class Undefined {
    No,            ///< it has one
    FewCoders,     ///< fewer than two
    NoUnit,        ///< nobody used the code at all
    ZeroLength,    ///< only stretches without length
    NoPair,        ///< no unit has two values
    OneCategory,   ///< every value is the same: chance would agree as well (Pe = 1, De = 0)
    UnequalCoders, ///< Fleiss' kappa wants the same number of values in every unit
    UnknownCoders, ///< who gave a value is not known, and the coefficient compares two coders
    ManyCoders,    ///< it compares two, and more are there
    NoNumbers,     ///< the level wants numbers or an order, and the values have none
    Negative,      ///< ratios of negative numbers
    NotCounts,     ///< shares instead of counts
};

/// One number asked of ratings.
struct Measure {
    AgreementStatistic statistic = AgreementStatistic::Percent;
    MeasurementLevel level = MeasurementLevel::Nominal; ///< of alpha alone
    int first = -1;  ///< the two coders compared; -1: all of them
    int second = -1;
    bool operator==(const Measure &) const = default;
};

/// A coefficient with what it was made of. Values below 0 are valid.
struct Coefficient {
    std::optional<double> value;
    Undefined undefined = Undefined::No;
    std::optional<double> observed; ///< Po; of alpha and alpha-u Do
    std::optional<double> byChance; ///< Pe; of alpha and alpha-u De
    int coders = 0;
    double units = 0;    ///< weight of the units that count for it
    double pairable = 0; ///< values that another value can be compared with, by weight
};

/// Percent, Cohen's kappa, its maximum and its weighted forms (Cohen 1968; see weightedkappa.h), Scott's pi, Fleiss' kappa, Gwet's AC1 and (see krippendorff.h) alpha, of these weights
/// per pattern. What compares two coders takes measure.first and second, or the only two.
Coefficient coefficientOf(const Measure &measure, const Ratings &ratings, const QList<double> &weights);

/// Whether it is Do and De that it is made of, not Po and Pe.
bool isOfDisagreement(AgreementStatistic statistic);
/// Whether it weighs disagreements by their distance.
bool isWeightedKappa(AgreementStatistic statistic);
/// Whether it compares two coders: with more there is one for each pair.
bool isOfTwoCoders(AgreementStatistic statistic);

/// The stable words of the command line ("cohen_kappa"), and back; short forms ("kappa", "alpha") are understood.
QString statisticWord(AgreementStatistic statistic);
std::optional<AgreementStatistic> statisticFromWord(const QString &word);
QString levelWord(MeasurementLevel level);
std::optional<MeasurementLevel> levelFromWord(const QString &word);
QList<AgreementStatistic> allStatistics();
/// For people: "Cohen's kappa".
QString statisticName(AgreementStatistic statistic);
QString levelName(MeasurementLevel level);
/// "every value is the same, so chance alone would agree as well"; empty for No.
QString undefinedReason(Undefined reason);

} // namespace haeje
