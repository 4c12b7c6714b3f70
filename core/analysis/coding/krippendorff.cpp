// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/krippendorff.h"

#include <QVarLengthArray>

#include <algorithm>
#include <numeric>

namespace haeje {

namespace {

using Places = QVarLengthArray<double, 16>;

/// Distances between categories. Nominal by being another, ratio by proportion; interval and ordinal by places on a line: the
/// ordinal distance of Krippendorff is the squared difference of two middle ranks among the values that were given.
class Distance
{
public:
    Distance(MeasurementLevel level, const Ratings &ratings, const Places &counts)
        : m_level(level)
        , m_places(counts.size())
    {
        std::fill(m_places.begin(), m_places.end(), 0.0);
        const auto number = [&](qsizetype c) { return ratings.numbers.isEmpty() ? double(c) : ratings.numbers.at(c); };
        if (level == MeasurementLevel::Ordinal) {
            QVarLengthArray<int, 16> order(counts.size());
            std::iota(order.begin(), order.end(), 0);
            std::sort(order.begin(), order.end(), [&](int a, int b) { return number(a) < number(b); });
            double below = 0;
            for (const int c : order) {
                m_places[c] = below + counts[c] / 2;
                below += counts[c];
            }
        } else if (level != MeasurementLevel::Nominal) {
            for (qsizetype c = 0; c < m_places.size(); ++c)
                m_places[c] = number(c);
        }
    }

    double operator()(int a, int b) const
    {
        if (m_level == MeasurementLevel::Nominal)
            return a == b ? 0 : 1;
        const double difference = m_places[a] - m_places[b];
        if (m_level != MeasurementLevel::Ratio)
            return difference * difference;
        const double sum = m_places[a] + m_places[b];
        return sum == 0 ? 0 : difference / sum * (difference / sum);
    }

    /// Sum of n_c n_k d over all ordered pairs of categories.
    double overAll(const Places &counts, double total) const
    {
        double sum = 0;
        if (m_level == MeasurementLevel::Nominal) {
            for (const double count : counts)
                sum += count * (total - count);
            return sum;
        }
        if (m_level == MeasurementLevel::Ratio) {
            for (int c = 0; c < counts.size(); ++c) {
                for (int k = c + 1; k < counts.size(); ++k)
                    sum += 2 * counts[c] * counts[k] * (*this)(c, k);
            }
            return sum;
        }
        double mean = 0;
        for (int c = 0; c < counts.size(); ++c)
            mean += counts[c] * m_places[c] / total;
        for (int c = 0; c < counts.size(); ++c)
            sum += counts[c] * (m_places[c] - mean) * (m_places[c] - mean);
        return 2 * total * sum;
    }

private:
    MeasurementLevel m_level;
    Places m_places;
};

/// Why the values cannot be taken at that level.
Undefined objectionTo(MeasurementLevel level, const Ratings &ratings, const Places &counts)
{
    if (!ratings.weightsAreCounts)
        return Undefined::NotCounts;
    const bool numbers = !ratings.numbers.isEmpty();
    if (level == MeasurementLevel::Nominal || (level == MeasurementLevel::Ordinal && (numbers || ratings.ordered)))
        return Undefined::No;
    if (!numbers)
        return Undefined::NoNumbers;
    for (qsizetype c = 0; c < counts.size(); ++c) {
        if (level == MeasurementLevel::Ratio && counts[c] > 0 && ratings.numbers.at(c) < 0)
            return Undefined::Negative;
    }
    return Undefined::No;
}

} // namespace

Coefficient krippendorffAlpha(MeasurementLevel level, const Ratings &ratings, const QList<double> &weights)
{
    Coefficient found;
    found.coders = int(ratings.coders.size());
    Places counts(ratings.categories.size());
    std::fill(counts.begin(), counts.end(), 0.0);
    for (qsizetype i = 0; i < ratings.patterns.size(); ++i) {
        const RatingPattern &pattern = ratings.patterns.at(i);
        if (pattern.coders < 2 || weights.at(i) <= 0)
            continue;
        found.units += weights.at(i);
        found.pairable += weights.at(i) * pattern.coders;
        for (const RatingPattern::Share &share : pattern.shares)
            counts[share.category] += weights.at(i) * share.coders;
    }
    found.undefined = found.pairable <= 0 ? Undefined::NoPair : objectionTo(level, ratings, counts);
    if (found.undefined != Undefined::No)
        return found;
    const Distance distance(level, ratings, counts);
    double observed = 0;
    for (qsizetype i = 0; i < ratings.patterns.size(); ++i) {
        const QList<RatingPattern::Share> &shares = ratings.patterns.at(i).shares;
        if (shares.size() < 2 || weights.at(i) <= 0)
            continue;
        double pairs = 0;
        for (qsizetype a = 0; a < shares.size(); ++a) {
            for (qsizetype b = a + 1; b < shares.size(); ++b)
                pairs += 2.0 * shares.at(a).coders * shares.at(b).coders * distance(shares.at(a).category, shares.at(b).category);
        }
        observed += weights.at(i) * pairs / (ratings.patterns.at(i).coders - 1);
    }
    found.observed = observed / found.pairable;
    found.byChance = distance.overAll(counts, found.pairable) / (found.pairable * (found.pairable - 1));
    // Of one category the sum of chance is a rounding error at most, so the categories are counted.
    if (std::count_if(counts.begin(), counts.end(), [](double count) { return count > 0; }) < 2)
        found.undefined = Undefined::OneCategory;
    else
        found.value = 1 - *found.observed / *found.byChance;
    return found;
}

} // namespace haeje
