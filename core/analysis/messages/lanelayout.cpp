// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/lanelayout.h"

#include "core/analysis/messages/timelinequery.h"

#include <algorithm>

namespace haeje {

double LaneLayout::line(const LaneBand &band)
{
    if (band.lane < 0 || band.folded)
        return band.top + band.height / 2;
    return band.top + (band.busy ? band.height * 0.42 : band.height * 0.45);
}

double LaneLayout::lineOf(int lane) const
{
    return line(bands.at(bandOfLane.at(lane)));
}

double LaneLayout::coarseLineOf(int lane) const
{
    const LaneBand &band = bands.at(bandOfLane.at(lane));
    if (band.lane < 0 || band.folded)
        return line(band);
    return band.bottom() - (band.busy ? 16 : 8);
}

int LaneLayout::bandAt(double y) const
{
    const auto found = std::upper_bound(bands.begin(), bands.end(), y,
                                        [](double value, const LaneBand &band) { return value < band.bottom(); });
    return found == bands.end() || y < 0 ? -1 : int(found - bands.begin());
}

static LaneBand laneBand(const TimelineModel &model, int index, DayRange view, const LaneMeasures &measures)
{
    const TimelineLane &lane = model.lanes.at(index);
    const LaneCounts counts = countsIn(model, lane, view);
    LaneBand band;
    band.group = lane.group;
    band.lane = index;
    band.folded = counts.sent + counts.received == 0;
    band.busy = !band.folded && lane.exact.size() + lane.coarse.size() >= measures.busyFrom;
    band.height = band.folded ? measures.folded : band.busy ? measures.busy : measures.plain;
    return band;
}

/// Shares out what is left between the busy lanes.
static void grow(LaneLayout &layout, const LaneMeasures &measures, double room)
{
    const auto busy = std::count_if(layout.bands.begin(), layout.bands.end(), [](const LaneBand &b) { return b.busy; });
    if (busy == 0 || layout.height >= room)
        return;
    const double more = std::min((room - layout.height) / double(busy), measures.busy);
    double top = 0;
    for (LaneBand &band : layout.bands) {
        band.top = top;
        band.height += band.busy ? more : 0;
        top = band.bottom();
    }
    layout.height = top;
}

LaneLayout layOutLanes(const TimelineModel &model, DayRange view, const QSet<QString> &closedSides,
                       const LaneMeasures &measures, double room)
{
    LaneLayout layout;
    layout.bandOfLane.resize(model.lanes.size());
    for (int g = 0; g < model.groups.size(); ++g) {
        const TimelineGroup &group = model.groups.at(g);
        const bool closed = closedSides.contains(group.side);
        layout.bands.append({g, -1, layout.height, measures.head, false, false});
        layout.height += measures.head;
        const int head = int(layout.bands.size()) - 1;
        for (int lane = group.firstLane; lane < group.firstLane + group.laneCount; ++lane) {
            layout.bandOfLane[lane] = head;
            if (closed)
                continue;
            LaneBand band = laneBand(model, lane, view, measures);
            band.top = layout.height;
            layout.bandOfLane[lane] = int(layout.bands.size());
            layout.bands.append(band);
            layout.height += band.height;
        }
    }
    grow(layout, measures, room);
    return layout;
}

} // namespace haeje
