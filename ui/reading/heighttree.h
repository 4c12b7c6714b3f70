// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace haeje {

/// Heights that can change one by one, with their running sums in log n (a Fenwick tree).
class HeightTree
{
public:
    void reset(std::vector<double> heights);
    int count() const { return int(m_heights.size()); }
    double height(int i) const { return m_heights[size_t(i)]; }
    void setHeight(int i, double height);
    /// Sum of the heights before i.
    double top(int i) const;
    double total() const { return top(count()); }
    /// The one that y falls into, clamped to the first and the last; -1 when there is none.
    int at(double y) const;

private:
    std::vector<double> m_heights;
    std::vector<double> m_sums;
};

} // namespace haeje
