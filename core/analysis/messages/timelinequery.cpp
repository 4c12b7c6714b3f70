// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/timelinequery.h"

#include <QDate>

#include <algorithm>
#include <cmath>

namespace haeje {

/// First position in the list of events (ascending by first day) whose first day is not before that day.
static qsizetype lowerBound(const TimelineModel &model, const QList<int> &events, double day)
{
    const auto found = std::lower_bound(events.begin(), events.end(), day, [&](int event, double value) {
        return double(model.events.at(event).first) < value;
    });
    return found - events.begin();
}

IndexRange exactIn(const TimelineModel &model, const TimelineLane &lane, DayRange range)
{
    return {lowerBound(model, lane.exact, std::floor(range.first)), lowerBound(model, lane.exact, range.last)};
}

QList<int> coarseIn(const TimelineModel &model, const TimelineLane &lane, DayRange range)
{
    QList<int> found;
    const qsizetype end = lowerBound(model, lane.coarse, range.last);
    for (qsizetype i = lowerBound(model, lane.coarse, range.first - double(lane.longestCoarse)); i < end; ++i) {
        if (double(model.events.at(lane.coarse.at(i)).last) + 1 > range.first)
            found.append(lane.coarse.at(i));
    }
    return found;
}

LaneCounts countsIn(const TimelineModel &model, const TimelineLane &lane, DayRange range)
{
    LaneCounts counts;
    counts.sent = int(exactIn(model, lane, range).size() + coarseIn(model, lane, range).size());
    const qsizetype end = lowerBound(model, lane.received, range.last);
    counts.received = int(end - lowerBound(model, lane.received, std::floor(range.first)));
    return counts;
}

static qsizetype firstEventFrom(const TimelineModel &model, double day)
{
    const auto found = std::lower_bound(model.events.begin(), model.events.end(), day,
                                        [](const TimelineEvent &event, double value) { return double(event.first) < value; });
    return found - model.events.begin();
}

QList<int> eventsIn(const TimelineModel &model, DayRange range)
{
    QList<int> found;
    const qsizetype end = firstEventFrom(model, range.last);
    for (qsizetype i = 0; i < end; ++i) {
        const TimelineEvent &event = model.events.at(i);
        if (event.matches && double(event.last) + 1 > range.first)
            found.append(int(i));
    }
    return found;
}

RangeCounts countIn(const TimelineModel &model, DayRange range)
{
    RangeCounts counts;
    const qsizetype end = firstEventFrom(model, range.last);
    for (qsizetype i = 0; i < end; ++i) {
        const TimelineEvent &event = model.events.at(i);
        if (!event.matches || double(event.last) + 1 <= range.first)
            continue;
        ++counts.messages;
        counts.withoutDay += !event.exact;
    }
    return counts;
}

int nextEvent(const TimelineModel &model, const TimelineLane &lane, DayRange range)
{
    int nearest = -1;
    for (const QList<int> *events : {&lane.exact, &lane.coarse, &lane.received}) {
        const qsizetype i = lowerBound(model, *events, range.last);
        if (i < events->size() && (nearest < 0 || model.events.at(events->at(i)).first < model.events.at(nearest).first))
            nearest = events->at(i);
    }
    return nearest;
}

int lastEventBefore(const TimelineModel &model, const TimelineLane &lane, DayRange range)
{
    int nearest = -1;
    for (const QList<int> *events : {&lane.exact, &lane.coarse, &lane.received}) {
        const qsizetype i = lowerBound(model, *events, range.first) - 1;
        if (i >= 0 && (nearest < 0 || model.events.at(events->at(i)).first > model.events.at(nearest).first))
            nearest = events->at(i);
    }
    return nearest;
}

IndexRange repliesIn(const TimelineModel &model, DayRange range)
{
    const auto position = [&](double day) {
        const auto found = std::lower_bound(model.replies.begin(), model.replies.end(), day, [&](const TimelineReply &reply, double value) {
            return double(model.events.at(reply.reply).first) < value;
        });
        return found - model.replies.begin();
    };
    return {position(std::floor(range.first)), position(range.last + double(model.longestReply))};
}

IndexRange arcsIn(const TimelineModel &model, DayRange range)
{
    const auto position = [&](double day) {
        const auto found = std::lower_bound(model.arcs.begin(), model.arcs.end(), day, [&](const TimelineArc &arc, double value) {
            return double(model.events.at(arc.event).first) < value;
        });
        return found - model.arcs.begin();
    };
    return {position(std::floor(range.first)), position(range.last)};
}

QList<ArcBundle> bundleArcs(const TimelineModel &model, DayRange range, int most)
{
    const auto countBetween = [](const ArcPair &pair, double from, double to) {
        const auto begin = std::lower_bound(pair.days.begin(), pair.days.end(), from,
                                            [](qint64 day, double value) { return double(day) < value; });
        const auto end = std::lower_bound(begin, pair.days.end(), to,
                                          [](qint64 day, double value) { return double(day) < value; });
        return int(end - begin);
    };
    QList<ArcPair const *> seen;
    for (const ArcPair &pair : model.pairs) {
        if (seen.size() < most && countBetween(pair, range.first, range.last) > 0)
            seen.append(&pair);
    }
    if (seen.isEmpty())
        return {};
    const int stretches = std::clamp(most / int(seen.size()), 1, 24);
    const double days = range.length() / stretches;
    QList<ArcBundle> bundles;
    for (const ArcPair *pair : seen) {
        for (int i = 0; i < stretches; ++i) {
            const double from = range.first + i * days;
            const int count = countBetween(*pair, from, from + days);
            if (count > 0)
                bundles.append({pair->from, pair->to, from + days / 2, count});
        }
    }
    return bundles;
}

QList<DensityBin> densityBins(const TimelineLane &lane, const TimeScale &scale, double pixels)
{
    QList<DensityBin> bins;
    const double days = std::max(1.0, std::ceil(pixels / scale.pixelsPerDay));
    const DayRange range = scale.range();
    // Edges are multiples of the bin's length, so that panning moves the columns instead of recounting them.
    double from = std::floor(range.first / days) * days;
    double before = lane.spread.before(from);
    while (from < range.last) {
        const double until = lane.spread.before(from + days);
        if (until - before > 1e-6)
            bins.append({from, from + days, until - before});
        before = until;
        from += days;
    }
    return bins;
}

QList<int> stackLevels(const QList<double> &xs, double touch, int levels)
{
    QList<int> result;
    result.reserve(xs.size());
    QList<double> lastAt(std::max(1, levels), -1e18);
    for (double x : xs) {
        int level = -1;
        for (int i = 0; i < lastAt.size(); ++i) {
            if (x - lastAt.at(i) >= touch) {
                level = i;
                break;
            }
        }
        if (level >= 0)
            lastAt[level] = x;
        result.append(level);
    }
    return result;
}

int stepsOfLevel(int level)
{
    return level % 2 == 1 ? -(level + 1) / 2 : level / 2;
}

static OccasionFlag::Weight weightOf(int ordinal)
{
    if (ordinal == 0 || ordinal % 10 == 0)
        return OccasionFlag::Weight::Tenth;
    return ordinal % 5 == 0 ? OccasionFlag::Weight::Fifth : OccasionFlag::Weight::Plain;
}

/// Only every so many years while years are narrow.
static int yearsApart(double pixelsPerYear)
{
    if (pixelsPerYear >= 36)
        return 1;
    if (pixelsPerYear >= 9)
        return 5;
    return pixelsPerYear >= 4.5 ? 10 : 50;
}

QList<OccasionFlag> occasionFlags(const TimelineModel &model, const TimeScale &scale)
{
    QList<OccasionFlag> flags;
    const DayRange range = scale.range();
    const int apart = yearsApart(scale.pixelsPerDay * 365.25);
    const int firstYear = QDate::fromJulianDay(qint64(range.first)).year();
    const int lastYear = QDate::fromJulianDay(qint64(range.last)).year();
    for (int i = 0; i < model.occasions.size(); ++i) {
        const Occasion &occasion = model.occasions.at(i);
        const QDate founded = occasion.founded.earliest();
        const int end = occasion.yearly ? lastYear : founded.year();
        for (int year = std::max(firstYear, founded.year()); year <= end; ++year) {
            const int ordinal = year - founded.year();
            const QDate day(year, founded.month(), founded.day()); // 29 February has no flag in other years
            if (ordinal % apart != 0 || !day.isValid())
                continue;
            if (range.overlaps(double(day.toJulianDay()), double(day.toJulianDay() + 1)))
                flags.append({i, day.toJulianDay(), ordinal, weightOf(ordinal)});
        }
    }
    return flags;
}

} // namespace haeje
