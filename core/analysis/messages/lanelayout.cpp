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

namespace {

/// Puts the bands of one layout below each other.
struct Layer {
    const TimelineModel &model;
    DayRange view;
    LaneMeasures measures;
    LaneLayout layout;

    int append(LaneBand band)
    {
        band.top = layout.height;
        layout.height += band.height;
        layout.bands.append(band);
        return int(layout.bands.size()) - 1;
    }

    /// The folded lanes of the side in one band; nothing when there are fewer than two.
    void putTogether(int group, const QList<LaneBand> &bands)
    {
        LaneBand shared;
        shared.group = group;
        shared.height = measures.folded;
        shared.folded = true;
        shared.together = int(std::count_if(bands.begin(), bands.end(), [](const LaneBand &b) { return b.folded; }));
        const int index = append(shared);
        for (const LaneBand &band : bands) {
            if (band.folded)
                layout.bandOfLane[band.lane] = index;
        }
    }

    void add(int g, bool closed, bool together)
    {
        const TimelineGroup &group = model.groups.at(g);
        LaneBand headBand;
        headBand.group = g;
        headBand.height = measures.head;
        const int head = group.hasHead ? append(headBand) : -1;
        QList<LaneBand> bands;
        for (int lane = group.firstLane; lane < group.firstLane + group.laneCount; ++lane) {
            layout.bandOfLane[lane] = head;
            if (!closed || !group.hasHead)
                bands.append(laneBand(model, lane, view, measures));
        }
        const auto folded = std::count_if(bands.begin(), bands.end(), [](const LaneBand &b) { return b.folded; });
        const bool share = together && folded >= 2;
        if (share && g == 0) // away from the middle, where the busy lanes of two sides meet
            putTogether(g, bands);
        for (const LaneBand &band : bands) {
            if (!share || !band.folded)
                layout.bandOfLane[band.lane] = append(band);
        }
        if (share && g != 0)
            putTogether(g, bands);
    }
};

} // namespace

LaneLayout layOutLanes(const TimelineModel &model, DayRange view, const QSet<QString> &closedSides,
                       const LaneMeasures &measures, double room, const QSet<QString> &spreadSides)
{
    LaneMeasures lower = measures;
    lower.busy = measures.busy * 0.72;
    lower.plain = measures.plain * 0.86;
    LaneLayout layout;
    for (int step = 0; step < 3; ++step) {
        Layer layer{model, view, step < 2 ? measures : lower, {}};
        layer.layout.bandOfLane.resize(model.lanes.size());
        for (int g = 0; g < model.groups.size(); ++g) {
            const QString side = model.groups.at(g).side;
            layer.add(g, closedSides.contains(side), step > 0 && !spreadSides.contains(side));
        }
        layout = layer.layout;
        if (layout.height <= room || room <= 0)
            break;
    }
    grow(layout, measures, room);
    return layout;
}

} // namespace haeje
