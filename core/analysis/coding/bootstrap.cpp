// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/bootstrap.h"

#include <algorithm>
#include <cmath>

namespace haeje {

static constexpr int leastValues = 10;

BlockSampler::BlockSampler(int blocks, quint64 seed)
    : m_random(seed)
    , m_times(blocks, 0)
{
}

const QList<int> &BlockSampler::next()
{
    m_times.fill(0);
    int *const times = m_times.data();
    const quint64 blocks = quint64(m_times.size());
    // The distributions of the standard library differ between computers. 32 bits times the number of blocks is even enough:
    // with a million blocks no one is likelier than another by more than a quarter of a thousandth.
    for (quint64 i = 0; i < blocks; ++i)
        ++times[((m_random() >> 32) * blocks) >> 32];
    return m_times;
}

static double quantile(const QList<double> &sorted, double share)
{
    const double at = share * double(sorted.size() - 1);
    const qsizetype below = qsizetype(std::floor(at));
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted.at(below) + (at - double(below)) * (sorted.at(above) - sorted.at(below));
}

std::optional<ResampledInterval> percentileInterval(QList<double> values, double confidence, int drawn)
{
    if (values.size() < leastValues || values.size() * 2 < drawn)
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double tail = (1 - confidence) / 2;
    return ResampledInterval{quantile(values, tail), quantile(values, 1 - tail), int(values.size())};
}

} // namespace haeje
