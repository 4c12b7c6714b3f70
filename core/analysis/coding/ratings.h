// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace haeje {

/// How several coders valued a unit; units that were valued alike share one.
struct RatingPattern {
    struct Share {
        int category = 0;
        int coders = 0;
    };
    QList<int> values;   ///< a category per coder, -1 = no value; empty where only the counts are known
    QList<Share> shares; ///< the categories that were used, by category
    int coders = 0;      ///< how many valued it
};

/// Units as several coders valued them. A unit may weigh more than one (a piece of text weighs its characters): every statistic
/// then gives what it gives for that many units of one.
struct Ratings {
    /// What a block of units holds of a pattern.
    struct Part {
        int block = 0;
        int pattern = 0;
        double weight = 0;
    };
    QStringList coders;
    QStringList categories;   ///< all that were offered, used or not
    QList<double> numbers;    ///< of each category; empty where they are none
    bool ordered = false;     ///< the categories stand in an order that means something
    QList<RatingPattern> patterns;
    QList<double> weights;    ///< per pattern, over all units
    bool weightsAreCounts = true;
    QList<Part> parts;        ///< by block; what is drawn again for intervals. Empty: no intervals
    QList<double> blockTotals; ///< the weight of each block
    int restPattern = -1;     ///< what fills a block beside its parts; -1: nothing
    int unitCount = 0;        ///< units before weighing
};

/// Makes patterns of values, equal ones once.
class RatingPatterns
{
public:
    /// A category per coder, -1 = no value. Returns the pattern's position.
    int of(const QList<int> &values);
    /// For how many coders chose each category, where it is not known who.
    int ofCounts(const QList<int> &counts);
    const QList<RatingPattern> &all() const { return m_patterns; }

private:
    int add(const QList<int> &key, RatingPattern pattern, QHash<QList<int>, int> &known);

    QHash<QList<int>, int> m_byValues, m_byCounts;
    QList<RatingPattern> m_patterns;
};

/// Sums the parts of one block and pattern, orders them, and fills the weights per pattern.
void settleRatings(Ratings &ratings);
/// The weights per pattern when each block is taken that many times. base: the blocks' weight so taken.
void weighAgain(const Ratings &ratings, const QList<int> &times, double base, QList<double> &weights);

/// A table of counts behind a number.
struct Confusion {
    bool coincidence = false; ///< pairs of values (as alpha counts them), not one coder against another
    QStringList categories;   ///< of rows and columns
    QList<QList<double>> cells;
};
/// Units by the value of one coder (rows) and of another (columns); units that both valued.
Confusion contingencyOf(const Ratings &ratings, int first, int second);
/// o_ck of Krippendorff: ordered pairs of values within a unit, each unit's divided by its values less one.
Confusion coincidencesOf(const Ratings &ratings);

} // namespace haeje
