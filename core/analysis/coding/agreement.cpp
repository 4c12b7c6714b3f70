// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/agreement.h"

#include "core/analysis/coding/krippendorff.h"
#include "core/analysis/coding/weightedkappa.h"

#include <QVarLengthArray>

#include <algorithm>

namespace haeje {

namespace {

using Sums = QVarLengthArray<double, 16>;

Coefficient undefinedBecause(Undefined reason, Coefficient rest)
{
    rest.value.reset();
    rest.undefined = reason;
    return rest;
}

/// The value from observed and chance agreement.
Coefficient corrected(Coefficient found)
{
    found.value = (*found.observed - *found.byChance) / (1 - *found.byChance);
    return found;
}

/// The share of agreeing pairs of values, averaged over the units with two values and more (Fleiss' mean P_i).
Coefficient observedPairs(const Ratings &ratings, const QList<double> &weights)
{
    Coefficient found;
    found.coders = int(ratings.coders.size());
    double agreeing = 0;
    for (qsizetype i = 0; i < ratings.patterns.size(); ++i) {
        const RatingPattern &pattern = ratings.patterns.at(i);
        const double weight = weights.at(i);
        if (pattern.coders < 2 || weight <= 0)
            continue;
        double pairs = 0;
        for (const RatingPattern::Share &share : pattern.shares)
            pairs += double(share.coders) * (share.coders - 1);
        agreeing += weight * pairs / (double(pattern.coders) * (pattern.coders - 1));
        found.units += weight;
        found.pairable += weight * pattern.coders;
    }
    if (found.units <= 0)
        return undefinedBecause(Undefined::NoPair, found);
    found.observed = agreeing / found.units;
    return found;
}

int usedCategories(const Sums &sums)
{
    return int(std::count_if(sums.begin(), sums.end(), [](double sum) { return sum > 0; }));
}

Coefficient percent(const Ratings &ratings, const QList<double> &weights)
{
    Coefficient found = observedPairs(ratings, weights);
    found.value = found.observed;
    return found;
}

/// Cohen 1960 and Scott 1955: two coders, the units that both valued.
Coefficient ofTwoCoders(const Measure &measure, const Ratings &ratings, const QList<double> &weights)
{
    const int first = measure.first < 0 ? 0 : measure.first;
    const int second = measure.second < 0 ? 1 : measure.second;
    Sums rows(ratings.categories.size()), columns(ratings.categories.size());
    std::fill(rows.begin(), rows.end(), 0.0);
    std::fill(columns.begin(), columns.end(), 0.0);
    Coefficient found;
    found.coders = 2;
    if (measure.first < 0 && ratings.coders.size() > 2)
        return undefinedBecause(Undefined::ManyCoders, found);
    double agreeing = 0;
    for (qsizetype i = 0; i < ratings.patterns.size(); ++i) {
        const QList<int> &values = ratings.patterns.at(i).values;
        const double weight = weights.at(i);
        if (values.isEmpty() && weight > 0)
            return undefinedBecause(Undefined::UnknownCoders, found);
        if (values.isEmpty() || weight <= 0 || values.at(first) < 0 || values.at(second) < 0)
            continue;
        rows[values.at(first)] += weight;
        columns[values.at(second)] += weight;
        found.units += weight;
        agreeing += values.at(first) == values.at(second) ? weight : 0;
    }
    found.pairable = 2 * found.units;
    if (found.units <= 0)
        return undefinedBecause(Undefined::NoPair, found);
    const bool pooled = measure.statistic == AgreementStatistic::ScottPi;
    double chance = 0, most = 0;
    Sums both(rows.size());
    for (qsizetype c = 0; c < rows.size(); ++c) {
        const double a = rows[c] / found.units, b = columns[c] / found.units;
        both[c] = rows[c] + columns[c];
        chance += pooled ? (a + b) * (a + b) / 4 : a * b;
        most += std::min(a, b);
    }
    found.observed = measure.statistic == AgreementStatistic::CohenKappaMax ? most : agreeing / found.units;
    found.byChance = chance;
    return usedCategories(both) < 2 ? undefinedBecause(Undefined::OneCategory, found) : corrected(found);
}

/// Fleiss 1971. Units that nobody valued are none; all others need the same number of values.
Coefficient fleiss(const Ratings &ratings, const QList<double> &weights)
{
    Coefficient found = observedPairs(ratings, weights);
    Sums sums(ratings.categories.size());
    std::fill(sums.begin(), sums.end(), 0.0);
    int each = 0;
    for (qsizetype i = 0; i < ratings.patterns.size(); ++i) {
        const RatingPattern &pattern = ratings.patterns.at(i);
        if (pattern.coders == 0 || weights.at(i) <= 0)
            continue;
        if (each != 0 && each != pattern.coders) {
            found.observed.reset();
            return undefinedBecause(Undefined::UnequalCoders, found);
        }
        each = pattern.coders;
        for (const RatingPattern::Share &share : pattern.shares)
            sums[share.category] += weights.at(i) * share.coders;
    }
    if (!found.observed)
        return found;
    double chance = 0;
    for (const double sum : sums)
        chance += sum / found.pairable * (sum / found.pairable);
    found.byChance = chance;
    return usedCategories(sums) < 2 ? undefinedBecause(Undefined::OneCategory, found) : corrected(found);
}

/// Gwet 2008. The categories are those offered; chance counts every unit with a value, agreement those with two.
Coefficient gwet(const Ratings &ratings, const QList<double> &weights)
{
    Coefficient found = observedPairs(ratings, weights);
    if (!found.observed)
        return found;
    Sums shares(ratings.categories.size());
    std::fill(shares.begin(), shares.end(), 0.0);
    double units = 0;
    for (qsizetype i = 0; i < ratings.patterns.size(); ++i) {
        const RatingPattern &pattern = ratings.patterns.at(i);
        if (pattern.coders == 0 || weights.at(i) <= 0)
            continue;
        units += weights.at(i);
        for (const RatingPattern::Share &share : pattern.shares)
            shares[share.category] += weights.at(i) * share.coders / pattern.coders;
    }
    double chance = 0;
    for (const double share : shares)
        chance += share / units * (1 - share / units);
    // One category alone says nothing of agreement, though the formula would give 1 where more were offered.
    if (usedCategories(shares) < 2)
        return undefinedBecause(Undefined::OneCategory, found);
    found.byChance = chance / double(ratings.categories.size() - 1);
    return corrected(found);
}

} // namespace

Coefficient coefficientOf(const Measure &measure, const Ratings &ratings, const QList<double> &weights)
{
    if (ratings.coders.size() < 2) {
        Coefficient none;
        none.coders = int(ratings.coders.size());
        return undefinedBecause(Undefined::FewCoders, none);
    }
    switch (measure.statistic) {
    case AgreementStatistic::Percent: return percent(ratings, weights);
    case AgreementStatistic::CohenKappa:
    case AgreementStatistic::CohenKappaMax:
    case AgreementStatistic::ScottPi: return ofTwoCoders(measure, ratings, weights);
    case AgreementStatistic::CohenKappaLinear:
    case AgreementStatistic::CohenKappaQuadratic: return weightedKappa(measure, ratings, weights);
    case AgreementStatistic::FleissKappa: return fleiss(ratings, weights);
    case AgreementStatistic::KrippendorffAlpha: return krippendorffAlpha(measure.level, ratings, weights);
    case AgreementStatistic::GwetAc1: return gwet(ratings, weights);
    case AgreementStatistic::AlphaU: break; // of stretches, not of units: see unitising.h
    }
    return undefinedBecause(Undefined::NoUnit, {});
}

} // namespace haeje
