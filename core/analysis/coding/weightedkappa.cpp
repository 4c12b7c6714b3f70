// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/weightedkappa.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace haeje {

namespace {

/// How much two categories agree, 0 to 1.
class AgreementWeight
{
public:
    AgreementWeight(const Ratings &ratings, bool squared)
        : m_squared(squared)
    {
        for (qsizetype c = 0; c < ratings.categories.size(); ++c)
            m_places.append(ratings.numbers.isEmpty() ? double(c) : ratings.numbers.at(c));
        const auto [least, most] = std::minmax_element(m_places.cbegin(), m_places.cend());
        m_range = m_places.isEmpty() ? 0 : *most - *least;
    }

    double operator()(qsizetype a, qsizetype b) const
    {
        const double apart = m_range > 0 ? std::abs(m_places[a] - m_places[b]) / m_range : 0;
        return 1 - (m_squared ? apart * apart : apart);
    }

private:
    QVarLengthArray<double, 16> m_places;
    double m_range = 0;
    bool m_squared;
};

Coefficient notDefined(Undefined reason, Coefficient rest)
{
    rest.undefined = reason;
    return rest;
}

} // namespace

Coefficient weightedKappa(const Measure &measure, const Ratings &ratings, const QList<double> &weights)
{
    const int first = measure.first < 0 ? 0 : measure.first;
    const int second = measure.second < 0 ? 1 : measure.second;
    Coefficient found;
    found.coders = 2;
    if (measure.first < 0 && ratings.coders.size() > 2)
        return notDefined(Undefined::ManyCoders, found);
    // Two categories have one distance, whatever their order.
    if (ratings.numbers.isEmpty() && !ratings.ordered && ratings.categories.size() > 2)
        return notDefined(Undefined::NoNumbers, found);
    const AgreementWeight agreement(ratings, measure.statistic == AgreementStatistic::CohenKappaQuadratic);
    QList<double> rows(ratings.categories.size(), 0.0), columns(ratings.categories.size(), 0.0);
    double agreeing = 0;
    for (qsizetype i = 0; i < ratings.patterns.size(); ++i) {
        const QList<int> &values = ratings.patterns.at(i).values;
        const double weight = weights.at(i);
        if (values.isEmpty() && weight > 0)
            return notDefined(Undefined::UnknownCoders, found);
        if (values.isEmpty() || weight <= 0 || values.at(first) < 0 || values.at(second) < 0)
            continue;
        rows[values.at(first)] += weight;
        columns[values.at(second)] += weight;
        found.units += weight;
        agreeing += weight * agreement(values.at(first), values.at(second));
    }
    found.pairable = 2 * found.units;
    if (found.units <= 0)
        return notDefined(Undefined::NoPair, found);
    double chance = 0;
    int used = 0;
    for (qsizetype a = 0; a < rows.size(); ++a) {
        used += rows.at(a) + columns.at(a) > 0 ? 1 : 0;
        for (qsizetype b = 0; b < columns.size(); ++b)
            chance += rows.at(a) / found.units * columns.at(b) / found.units * agreement(a, b);
    }
    found.observed = agreeing / found.units;
    found.byChance = chance;
    if (used < 2)
        return notDefined(Undefined::OneCategory, found);
    found.value = (*found.observed - chance) / (1 - chance);
    return found;
}

} // namespace haeje
