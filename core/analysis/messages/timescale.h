// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QString>

namespace haeje {

/// A stretch of days, as Julian day numbers; both ends may have a fraction. The day d covers [d, d + 1).
struct DayRange {
    double first = 0;
    double last = 0;

    double length() const { return last - first; }
    bool overlaps(double from, double to) const { return from < last && first < to; }
    bool operator==(const DayRange &) const = default;
};

/// Where days stand on a line of pixels.
struct TimeScale {
    static constexpr double closest = 96;           ///< pixels per day at the nearest
    static constexpr double farthest = 400 * 365.25; ///< days across the whole width at the farthest

    double first = 0;        ///< Julian day at x = 0
    double pixelsPerDay = 1; ///< greater than zero
    double width = 0;        ///< pixels

    double x(double day) const { return (day - first) * pixelsPerDay; }
    double dayAt(double x) const { return first + x / pixelsPerDay; }
    DayRange range() const { return {first, first + width / pixelsPerDay}; }

    /// The range across the whole width, within closest and farthest (then centred on it).
    static TimeScale fitting(DayRange range, double width);
    /// Nearer by that factor (farther below 1); the day at that x stays where it is.
    TimeScale zoomed(double factor, double aroundX) const;
    TimeScale panned(double pixels) const;
    /// Moved as little as needed so that a part of the bounds stays in view.
    TimeScale within(DayRange bounds) const;
    bool operator==(const TimeScale &) const = default;
};

/// A labelled stretch of an axis, [from, to) in days. The label may be empty: a tick without words.
struct TickSpan {
    double from = 0;
    double to = 0;
    QString label;
};

enum class TickUnit { Days, Months, Years };

/// The two rows of the axis: the coarse one (years; months with their year when days are near) and the fine one.
struct AxisTicks {
    TickUnit coarseUnit = TickUnit::Years;
    TickUnit fineUnit = TickUnit::Months;
    QList<TickSpan> coarse;
    QList<TickSpan> fine; ///< empty when not even months fit
};

/// Ticks that fit the scale, from decades to days; labels never closer than a word's width at type size 1.
/// type: how much wider than at 100 % the labels are.
AxisTicks axisTicks(const TimeScale &scale, const QLocale &locale, double type = 1.0);

} // namespace haeje
