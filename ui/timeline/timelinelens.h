// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timelinequery.h"
#include "ui/timeline/timelinelook.h"

class QPainter;

namespace haeje {

/// A dense stretch of one lane opened up: so few days, on so much room, that each message has its own mark. It lies over
/// the timeline beside the lane it shows.
class TimelineLens
{
public:
    /// lane: where the lens belongs, in the widget; parts: of the widget.
    void open(const TimelineModel &model, int lane, double day, const QRectF &laneArea, const TimelineFrame &parts, const TimeScale &scale, double zoom);
    void close() { m_lane = -1; }
    bool isOpen() const { return m_lane >= 0; }
    int lane() const { return m_lane; }
    double day() const { return m_day; }
    const DayRange &stretch() const { return m_stretch; }
    const QRectF &area() const { return m_area; }

    void paint(QPainter &painter, const TimelineModel &model, const TimelineLook &look);
    /// What was painted in it last.
    const QList<TimelineHit> &hits() const { return m_hits; }

private:
    int m_lane = -1;
    double m_day = 0;
    DayRange m_stretch;
    QRectF m_area;
    QRectF m_origin; ///< the stretch as it stands in the lane
    QList<TimelineHit> m_hits;
};

} // namespace haeje
