// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/heighttree.h"

#include <algorithm>

namespace haeje {

void HeightTree::reset(std::vector<double> heights)
{
    m_heights = std::move(heights);
    const size_t n = m_heights.size();
    m_sums.assign(n + 1, 0);
    for (size_t i = 1; i <= n; ++i) {
        m_sums[i] += m_heights[i - 1];
        const size_t parent = i + (i & (~i + 1));
        if (parent <= n)
            m_sums[parent] += m_sums[i];
    }
}

void HeightTree::setHeight(int i, double height)
{
    const double difference = height - m_heights[size_t(i)];
    m_heights[size_t(i)] = height;
    for (size_t node = size_t(i) + 1; node < m_sums.size(); node += node & (~node + 1))
        m_sums[node] += difference;
}

double HeightTree::top(int i) const
{
    double sum = 0;
    for (size_t node = size_t(i); node > 0; node &= node - 1)
        sum += m_sums[node];
    return sum;
}

int HeightTree::at(double y) const
{
    if (m_heights.empty())
        return -1;
    size_t node = 0;
    size_t step = 1;
    while (step * 2 < m_sums.size())
        step *= 2;
    for (; step > 0; step /= 2) {
        if (node + step < m_sums.size() && m_sums[node + step] <= y) {
            node += step;
            y -= m_sums[node];
        }
    }
    return std::min(int(node), count() - 1);
}

} // namespace haeje
