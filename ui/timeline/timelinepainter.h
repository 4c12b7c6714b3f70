// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/lanelayout.h"
#include "core/analysis/messages/timelinequery.h"
#include "ui/timeline/timelinelook.h"

#include <QPainter>

namespace haeje {

/// Draws the timeline on any painter and says afterwards what stands where. Used for one frame.
class TimelinePainter
{
public:
    TimelinePainter(QPainter &painter, const TimelineModel &model, const TimeScale &scale, const LaneLayout &layout,
                    const TimelineFrame &frame, const TimelineLook &look);

    void paint();
    /// The stretch of one lane, with single marks and an axis, and nothing else of the frame: what the lens shows.
    void paintStretch();
    const QList<TimelineHit> &hits() const { return m_hits; }

private:
    struct Mark {
        int event;
        int lane;
        QPointF at;
    };
    struct Crowd {
        QPointF at;
        int lane;
        int count;
        DayRange days;
    };
    /// Events without a day that are drawn as one oblong: the same span, or spans too short to be told apart.
    struct CoarseSpan {
        double left, right;
        QList<int> events;
    };
    double x(double day) const { return m_frame.left() + m_scale.x(day); }
    double y(double laneY) const { return m_frame.lanes.top() - m_frame.scroll + laneY; }
    QString dayText(qint64 julianDay) const;
    QColor sideColour(int lane) const { return m_laneColours.at(lane); }
    /// Of the lane, or of who sent it where lanes stand for no side.
    QColor eventColour(int event, int lane) const;
    QColor faint(QColor colour, double alpha) const;
    bool isVisible(const LaneBand &band) const;

    void paintGrounds();
    void paintYearLines();
    void paintFlags();
    void paintFlag(const OccasionFlag &flag, double rowTop, double nextX);
    void paintFlagLabels();
    void paintAxis();
    void paintTickRow(const QList<TickSpan> &spans, QRectF row, bool strong);
    void paintBands();
    void paintLabel(const LaneBand &band);
    void paintHead(const LaneBand &band);
    void paintTogether(const LaneBand &band);
    void paintNearest(const LaneBand &band);
    void placeMarks();
    void placeLane(const LaneBand &band);
    void placeSelected(const LaneBand &band);
    void paintBins(int lane, const LaneBand &band);
    void paintCoarse();
    void paintSpan(const CoarseSpan &span, int lane, double row, bool fine);
    void paintFadingSpan(const CoarseSpan &span, const QRectF &body, const QColor &colour);
    QList<CoarseSpan> coarseSpans(const TimelineLane &lane) const;
    void stamp(MarkShape shape, QPointF at, const QColor &colour, double size);
    void paintArcs();
    void paintSingleArcs(IndexRange range);
    void paintBundles();
    void paintReplies();
    void paintNotes();
    void paintNote(int index, double until);
    void paintMarks();
    void paintHalo(const Mark &mark);
    void paintSelected(const Mark &mark);

    QPainter &m_painter;
    const TimelineModel &m_model;
    const TimeScale m_scale; ///< a copy: it may be made for the call
    const LaneLayout &m_layout;
    const TimelineFrame &m_frame;
    const TimelineLook &m_look;
    const Theme &m_theme;
    AxisTicks m_ticks;
    QList<Mark> m_marks;
    QList<Crowd> m_crowds;
    QHash<qint64, double> m_markY; ///< of (event, lane), for the ends of arcs
    QList<QColor> m_laneColours;
    QList<QColor> m_sideColours;   ///< by TimelineModel::sides
    QList<TimelineHit> m_hits;
};

} // namespace haeje
