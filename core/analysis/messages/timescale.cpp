// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/timescale.h"

#include "core/base/edtf.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace haeje {

static constexpr double daysPerYear = 365.2425;

TimeScale TimeScale::fitting(DayRange range, double width)
{
    const double pixels = std::max(width, 1.0);
    const double days = std::clamp(range.length(), pixels / closest, farthest);
    const double middle = (range.first + range.last) / 2;
    return {middle - days / 2, pixels / days, pixels};
}

TimeScale TimeScale::zoomed(double factor, double aroundX) const
{
    const double least = width / farthest;
    const double wanted = std::clamp(pixelsPerDay * factor, least, closest);
    const double day = dayAt(aroundX);
    return {day - aroundX / wanted, wanted, width};
}

TimeScale TimeScale::panned(double pixels) const
{
    return {first + pixels / pixelsPerDay, pixelsPerDay, width};
}

TimeScale TimeScale::within(DayRange bounds) const
{
    const double days = width / pixelsPerDay;
    const double keep = std::min(days, bounds.length()) * 0.2;
    TimeScale moved = *this;
    moved.first = std::clamp(first, bounds.first - days + keep, bounds.last - keep);
    return moved;
}

static double dayOf(int year, int month, int day)
{
    return double(QDate(year, month, day).toJulianDay());
}

/// There is no year 0 in QDate.
static int nextYear(int year, int step)
{
    const int next = year + step;
    return next == 0 ? 1 : next;
}

static QList<TickSpan> yearSpans(const DayRange &range, int step, bool labels)
{
    QList<TickSpan> spans;
    int year = QDate::fromJulianDay(qint64(std::floor(range.first))).year();
    year -= ((year % step) + step) % step;
    if (year == 0)
        year = 1;
    while (true) {
        const int end = nextYear(year, step) - (year == 1 && step > 1 ? 1 : 0);
        const double from = dayOf(year, 1, 1);
        if (from >= range.last)
            break;
        spans.append({from, dayOf(end, 1, 1), labels ? QString::number(year) : QString()});
        year = end;
    }
    return spans;
}

static QString monthLabel(const QDate &month, double pixels, const QLocale &locale)
{
    if (pixels < 11)
        return {};
    const bool figures = locale.language() == QLocale::Korean || locale.language() == QLocale::Chinese
        || locale.language() == QLocale::Japanese;
    if (pixels < 30)
        return figures ? QString::number(month.month())
                       : locale.standaloneMonthName(month.month(), QLocale::ShortFormat).left(1);
    if (pixels < 84 || figures)
        return locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
    return locale.standaloneMonthName(month.month(), QLocale::LongFormat);
}

static QList<TickSpan> monthSpans(const TimeScale &scale, const QLocale &locale, double type, bool withYear)
{
    QList<TickSpan> spans;
    const DayRange range = scale.range();
    const QDate start = QDate::fromJulianDay(qint64(std::floor(range.first)));
    QDate month(start.year(), start.month(), 1);
    while (double(month.toJulianDay()) < range.last) {
        const QDate next = month.addMonths(1);
        QString label;
        if (withYear) {
            const auto date = EdtfDate::parse(month.toString(QStringLiteral("yyyy-MM")));
            label = date ? date->display(locale) : QString();
        } else {
            label = monthLabel(month, scale.pixelsPerDay * 30.4 / type, locale);
        }
        spans.append({double(month.toJulianDay()), double(next.toJulianDay()), label});
        month = next;
    }
    return spans;
}

static QList<TickSpan> daySpans(const TimeScale &scale, double type)
{
    QList<TickSpan> spans;
    const DayRange range = scale.range();
    const bool each = scale.pixelsPerDay >= 18 * type;
    for (qint64 day = qint64(std::floor(range.first)); double(day) < range.last; ++day) {
        const int number = QDate::fromJulianDay(day).day();
        const bool labelled = each || number == 1 || (number % 5 == 0 && number < 30);
        spans.append({double(day), double(day + 1), labelled ? QString::number(number) : QString()});
    }
    return spans;
}

AxisTicks axisTicks(const TimeScale &scale, const QLocale &locale, double type)
{
    AxisTicks ticks;
    const double year = scale.pixelsPerDay * daysPerYear;
    if (scale.pixelsPerDay >= 6 * type) {
        ticks.coarseUnit = TickUnit::Months;
        ticks.fineUnit = TickUnit::Days;
        ticks.coarse = monthSpans(scale, locale, type, true);
        ticks.fine = daySpans(scale, type);
        return ticks;
    }
    static constexpr std::array<int, 8> steps = {1, 2, 5, 10, 20, 50, 100, 200};
    const auto fits = [&](int step) { return step * year >= 44 * type; };
    const auto step = std::find_if(steps.begin(), steps.end(), fits);
    ticks.coarse = yearSpans(scale.range(), step == steps.end() ? steps.back() : *step, true);
    if (year >= 72) {
        ticks.fine = monthSpans(scale, locale, type, false);
    } else if (year >= 5) {
        ticks.fineUnit = TickUnit::Years;
        ticks.fine = yearSpans(scale.range(), 1, false);
    }
    return ticks;
}

} // namespace haeje
