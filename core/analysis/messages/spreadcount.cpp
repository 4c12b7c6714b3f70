// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/spreadcount.h"

#include <algorithm>

namespace haeje {

void SpreadCount::add(qint64 first, qint64 last)
{
    if (m_starts.isEmpty())
        m_origin = double(first);
    const double start = double(first) - m_origin;
    const double end = double(last) + 1 - m_origin;
    const double density = 1 / (end - start);
    m_starts.append({start, density, density * start});
    m_ends.append({end, density, density * start});
}

void SpreadCount::finish()
{
    for (QList<Edge> *edges : {&m_starts, &m_ends}) {
        std::sort(edges->begin(), edges->end(), [](const Edge &a, const Edge &b) { return a.day < b.day; });
        for (qsizetype i = 1; i < edges->size(); ++i) {
            (*edges)[i].density += edges->at(i - 1).density;
            (*edges)[i].moment += edges->at(i - 1).moment;
        }
    }
}

double SpreadCount::ramp(const QList<Edge> &edges, double day, qsizetype *passed)
{
    const auto end = std::upper_bound(edges.begin(), edges.end(), day,
                                      [](double value, const Edge &edge) { return value < edge.day; });
    *passed = end - edges.begin();
    return end == edges.begin() ? 0 : day * (end - 1)->density - (end - 1)->moment;
}

double SpreadCount::before(double day) const
{
    // Begun ones grow evenly from their start; ended ones stop growing and count one each.
    qsizetype begun = 0;
    qsizetype ended = 0;
    const double growing = ramp(m_starts, day - m_origin, &begun);
    const double stopped = ramp(m_ends, day - m_origin, &ended);
    return growing - stopped + double(ended);
}

} // namespace haeje
