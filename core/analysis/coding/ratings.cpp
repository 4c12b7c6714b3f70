// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/ratings.h"

#include <algorithm>
#include <numeric>

namespace haeje {

int RatingPatterns::add(const QList<int> &key, RatingPattern pattern, QHash<QList<int>, int> &known)
{
    for (const RatingPattern::Share &share : std::as_const(pattern.shares))
        pattern.coders += share.coders;
    m_patterns.append(pattern);
    known.insert(key, int(m_patterns.size()) - 1);
    return int(m_patterns.size()) - 1;
}

int RatingPatterns::of(const QList<int> &values)
{
    if (const auto known = m_byValues.constFind(values); known != m_byValues.constEnd())
        return *known;
    RatingPattern pattern;
    pattern.values = values;
    QList<int> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    for (const int value : std::as_const(sorted)) {
        if (value < 0)
            continue;
        if (pattern.shares.isEmpty() || pattern.shares.last().category != value)
            pattern.shares.append({value, 0});
        ++pattern.shares.last().coders;
    }
    return add(values, pattern, m_byValues);
}

int RatingPatterns::ofCounts(const QList<int> &counts)
{
    if (const auto known = m_byCounts.constFind(counts); known != m_byCounts.constEnd())
        return *known;
    RatingPattern pattern;
    for (int category = 0; category < counts.size(); ++category) {
        if (counts.at(category) > 0)
            pattern.shares.append({category, counts.at(category)});
    }
    return add(counts, pattern, m_byCounts);
}

void settleRatings(Ratings &ratings)
{
    QList<Ratings::Part> &parts = ratings.parts;
    std::sort(parts.begin(), parts.end(), [](const Ratings::Part &a, const Ratings::Part &b) {
        return a.block != b.block ? a.block < b.block : a.pattern < b.pattern;
    });
    qsizetype kept = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (kept > 0 && parts.at(kept - 1).block == parts.at(i).block && parts.at(kept - 1).pattern == parts.at(i).pattern)
            parts[kept - 1].weight += parts.at(i).weight;
        else
            parts[kept++] = parts.at(i);
    }
    parts.resize(kept);
    const QList<int> once(ratings.blockTotals.size(), 1);
    weighAgain(ratings, once, std::accumulate(ratings.blockTotals.cbegin(), ratings.blockTotals.cend(), 0.0), ratings.weights);
}

void weighAgain(const Ratings &ratings, const QList<int> &times, double base, QList<double> &weights)
{
    weights.fill(0, ratings.patterns.size());
    double *const sums = weights.data();
    double told = 0;
    for (const Ratings::Part &part : ratings.parts) {
        const double weight = part.weight * times.at(part.block);
        sums[part.pattern] += weight;
        told += weight;
    }
    if (ratings.restPattern >= 0)
        sums[ratings.restPattern] += base - told;
}

static Confusion emptyConfusion(const Ratings &ratings, bool coincidence)
{
    const qsizetype size = ratings.categories.size();
    return {coincidence, ratings.categories, QList<QList<double>>(size, QList<double>(size, 0.0))};
}

Confusion contingencyOf(const Ratings &ratings, int first, int second)
{
    Confusion table = emptyConfusion(ratings, false);
    for (qsizetype i = 0; i < ratings.patterns.size(); ++i) {
        const QList<int> &values = ratings.patterns.at(i).values;
        const int row = values.value(first, -1);
        const int column = values.value(second, -1);
        if (row >= 0 && column >= 0)
            table.cells[row][column] += ratings.weights.at(i);
    }
    return table;
}

Confusion coincidencesOf(const Ratings &ratings)
{
    Confusion table = emptyConfusion(ratings, true);
    for (qsizetype i = 0; i < ratings.patterns.size(); ++i) {
        const RatingPattern &pattern = ratings.patterns.at(i);
        if (pattern.coders < 2)
            continue;
        const double weight = ratings.weights.at(i) / (pattern.coders - 1);
        for (const auto &a : pattern.shares) {
            for (const auto &b : pattern.shares)
                table.cells[a.category][b.category] += weight * a.coders * (a.category == b.category ? a.coders - 1 : b.coders);
        }
    }
    return table;
}

} // namespace haeje
