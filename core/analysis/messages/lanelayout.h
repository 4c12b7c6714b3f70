// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timelinemodel.h"

namespace haeje {

/// Heights in pixels at the interface's zoom.
struct LaneMeasures {
    double busy = 134;  ///< at least; grows into free room
    double plain = 44;
    double folded = 26; ///< nothing in view
    double head = 22;   ///< a side's head line
    int busyFrom = 10;  ///< messages from which a lane is busy
};

/// A horizontal band: a side's head, or a lane.
struct LaneBand {
    int group = 0;
    int lane = -1; ///< -1: the side's head, or lanes put together
    int together = 0; ///< so many lanes with nothing in view share this band
    double top = 0;
    double height = 0;
    bool busy = false;
    bool folded = false;

    double bottom() const { return top + height; }
};

struct LaneLayout {
    QList<LaneBand> bands;
    QList<int> bandOfLane; ///< the head's band for lanes of a closed side
    double height = 0;

    /// Index of the band at y, or -1.
    int bandAt(double y) const;
    /// Where marks of the lane stand: its line.
    double lineOf(int lane) const;
    /// Where months, years and intervals of the lane stand.
    double coarseLineOf(int lane) const;
    static double line(const LaneBand &band);
};

/// Lanes from the top, sides one below the other. Lanes with nothing in view are folded, those of closed sides left out.
/// Room that is left over goes to the busy lanes, up to twice their height; where there is too little, folded lanes of a
/// side that is not spread out share one band, then the lanes become lower.
LaneLayout layOutLanes(const TimelineModel &model, DayRange view, const QSet<QString> &closedSides,
                       const LaneMeasures &measures, double room, const QSet<QString> &spreadSides = {});

} // namespace haeje
