// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timescale.h"
#include "core/base/id.h"
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
    bool occasions = true;
    bool fast = false;  ///< while moving: many arcs without smoothing
    bool paper = false; ///< an exported picture: no chevrons, no hover
    MessageId selected;
    int hovered = -1; ///< event
    MarkSprites *sprites = nullptr; ///< null: as paths, for other devices than a screen
    QFont plain, bold, meta, metaBold, small;
    void setFonts(double zoomFactor);
    int flagRow() const { return int(17 * zoom); }
};

/// Where the parts stand. Labels take the left `label` pixels of each.
struct TimelineFrame {
    QRectF flags;
    QRectF lanes;
    QRectF axis;
    double label = 148;
    double scroll = 0; ///< how far the lanes are scrolled down

    double left() const { return lanes.left() + label; }
};

/// Something that was painted and can be pointed at.
struct TimelineHit {
    enum class What { Event, More, Bin, LaneLabel, SideHead, Together, Flag, NearestLink };
    What what = What::Event;
    QRectF area;
    int index = -1;    ///< event, lane, group or occasion
    DayRange days{};   ///< of a bin or a crowd
    double weight = 0; ///< of a bin
    QList<int> events{}; ///< of a crowd, where they are known
};

} // namespace haeje
