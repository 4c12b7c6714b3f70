// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>
#include <random>

namespace haeje {

/// Draws as many blocks as there are, with replacement. The same seed draws the same on every computer.
class BlockSampler
{
public:
    BlockSampler(int blocks, quint64 seed);
    /// How often each block was drawn; good until the next call.
    const QList<int> &next();

private:
    std::mt19937_64 m_random;
    QList<int> m_times;
};

/// A percentile interval of resampled values.
struct ResampledInterval {
    double low = 0;
    double high = 0;
    int resamples = 0; ///< that had a value
};

/// The middle share of the values, by linear interpolation between order statistics. None where fewer than half of the resamples
/// that were drawn have a value, or fewer than ten: too many had none.
std::optional<ResampledInterval> percentileInterval(QList<double> values, double confidence, int drawn);

} // namespace haeje
