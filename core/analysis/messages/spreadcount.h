// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace haeje {

/// How many events lie before a day, where an event that may be any day of an interval counts evenly over the interval:
/// a histogram of month and year dates then has no false spikes. add() in any order, finish() once, then O(log n) each.
class SpreadCount
{
public:
    /// first and last day, both included.
    void add(qint64 first, qint64 last);
    void finish();
    /// The weight of the days before that day.
    double before(double day) const;
    double between(double from, double to) const { return before(to) - before(from); }
    qsizetype size() const { return m_starts.size(); }

private:
    /// Sums over the edges up to and with this one: weight per day, and weight per day times start.
    struct Edge {
        double day = 0;
        double density = 0;
        double moment = 0;
    };
    static double ramp(const QList<Edge> &edges, double day, qsizetype *passed);

    QList<Edge> m_starts;
    QList<Edge> m_ends;
    double m_origin = 0; ///< days are kept relative to it, so that sums stay exact enough
};

} // namespace haeje
