// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timescale.h"
#include "core/base/entityref.h"
#include "core/model/timelinenote.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QHash>
#include <QPixmap>
#include <QRectF>

namespace haeje {

/// Marks drawn once and stamped: a screen shows thousands of them in a frame.
using MarkSprites = QHash<QPair<int, QRgb>, QPixmap>;

/// How the timeline is drawn, beside what it shows.
struct TimelineLook {
    const Theme *theme = &Theme::light();
    QLocale locale;
    double zoom = 1;
    bool arcs = true;
    bool replies = true; ///< from a message to what answers it
    bool occasions = true;
    bool fast = false;  ///< while moving: many arcs without smoothing
    bool paper = false; ///< an exported picture: no chevrons, no hover
    bool single = false; ///< always single marks, never a histogram: in the lens
    QList<TimelineNote> notes;
    TimelineNoteId selectedNote;
    MessageId selected;
    int hovered = -1; ///< event
    MarkSprites *sprites = nullptr; ///< null: as paths, for other devices than a screen
    QFont plain, bold, meta, metaBold, small;
    void setFonts(double zoomFactor);
    int flagRow() const { return int(17 * zoom); }
    int noteRow() const { return int(22 * zoom); }
};

struct TimelineModel;
struct TimelineLane;
/// What the lane stands for, in the user's language.
QString laneTitle(const TimelineModel &model, const TimelineLane &lane);

/// Where the parts stand. Labels take the left `label` pixels of each.
struct TimelineFrame {
    QRectF flags;
    QRectF lanes;
    QRectF notes; ///< the pins, between lanes and axis; empty without any
    QRectF axis;
    double label = 148;
    double scroll = 0; ///< how far the lanes are scrolled down

    double left() const { return lanes.left() + label; }
};

/// What the pointer does between press and release.
struct TimelineDrag {
    QPointF pressed;
    TimeScale scale;      ///< as it was at the press
    int scroll = 0;
    bool down = false;
    bool dragging = false;
    TimelineNoteId note;  ///< that is moved instead of the time
    EdtfDate noteDate;    ///< as it was at the press
};

/// Something that was painted and can be pointed at.
struct TimelineHit {
    enum class What { Event, More, Bin, LaneLabel, SideHead, Together, Flag, NearestLink, Note };
    What what = What::Event;
    QRectF area;
    int index = -1;    ///< event, lane, group, occasion or note
    DayRange days{};   ///< of a bin or a crowd
    double weight = 0; ///< of a bin
    QList<int> events{}; ///< of a crowd, where they are known
};

} // namespace haeje
