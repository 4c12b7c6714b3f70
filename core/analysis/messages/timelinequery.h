// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timelinemodel.h"

namespace haeje {

/// Positions [first, last) within a lane's exact events.
struct IndexRange {
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype size() const { return last - first; }
};

/// The exact events of a lane on the days of the range. O(log n).
IndexRange exactIn(const TimelineModel &model, const TimelineLane &lane, DayRange range);
/// The coarse events of a lane that may lie in the range. O(log n + those within the longest interval before it).
QList<int> coarseIn(const TimelineModel &model, const TimelineLane &lane, DayRange range);

struct LaneCounts {
    int sent = 0; ///< marks: sent, or present at a meeting
    int received = 0;
};
/// Of one lane in the range; coarse events count when they may lie in it.
LaneCounts countsIn(const TimelineModel &model, const TimelineLane &lane, DayRange range);

/// Matching messages that lie or may lie in the range, and how many of them have no day.
struct RangeCounts {
    int messages = 0;
    int withoutDay = 0;
};
RangeCounts countIn(const TimelineModel &model, DayRange range);
/// The messages themselves, by day.
QList<int> eventsIn(const TimelineModel &model, DayRange range);

/// The nearest event of a lane (sent or received) after the range, or before it, or -1.
int nextEvent(const TimelineModel &model, const TimelineLane &lane, DayRange range);
int lastEventBefore(const TimelineModel &model, const TimelineLane &lane, DayRange range);

/// The longest stretch around the day in which the lane has no more than that many events with a day, a day at least.
DayRange sparseStretch(const TimelineModel &model, const TimelineLane &lane, double day, int most, double longest);
/// The lane with the most events in the range, -1 where there are none.
int busiestLane(const TimelineModel &model, DayRange range);
/// Lanes on which the event has a mark.
QList<int> lanesOf(const TimelineModel &model, int event);

/// The date moved by so many days, no more exact than it was: a month by whole months, a year by whole years. An interval with
/// an open end or ends that are no days stays as it is.
EdtfDate movedDate(const EdtfDate &date, int days);

/// Arcs whose day lies in the range: positions [first, last) in TimelineModel::arcs. O(log n).
IndexRange arcsIn(const TimelineModel &model, DayRange range);

/// Replies that lie or end in the range: positions in TimelineModel::replies of those to look at. O(log n).
IndexRange repliesIn(const TimelineModel &model, DayRange range);

/// "A to B, 37 times in this stretch", drawn as one arc with a thickness.
struct ArcBundle {
    int from = 0;
    int to = 0;
    double day = 0; ///< middle of the stretch it stands for
    int count = 0;
};
/// At most that many bundles, the busiest pairs of lanes first: O(pairs + bundles * log n).
QList<ArcBundle> bundleArcs(const TimelineModel &model, DayRange range, int most);

/// A column of a lane's histogram.
struct DensityBin {
    double from = 0;
    double to = 0;
    double weight = 0; ///< messages; a coarse date counts in parts
};
/// Bins of about that many pixels with edges on whole days; empty ones are left out.
QList<DensityBin> densityBins(const TimelineLane &lane, const TimeScale &scale, double pixels);

/// Stacks marks that would touch: a level for each x (ascending), 0 the line itself, 1 above it, 2 below, 3 above...;
/// -1 where all levels are taken.
QList<int> stackLevels(const QList<double> &xs, double touch, int levels);
/// Signed steps from the line: 0, -1, +1, -2, +2...
int stepsOfLevel(int level);

/// One yearly return of an occasion, or its own day.
struct OccasionFlag {
    enum class Weight { Plain, Fifth, Tenth };
    int occasion = 0; ///< index into TimelineModel::occasions
    qint64 day = 0;
    int ordinal = 0;  ///< 0: the day itself
    Weight weight = Weight::Plain;
};
/// Those in the range, thinned to every 5th, 10th or 50th year while years are too narrow. By occasion, then day.
QList<OccasionFlag> occasionFlags(const TimelineModel &model, const TimeScale &scale);

} // namespace haeje
