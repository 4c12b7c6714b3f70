// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/timelinemodel.h"
#include "core/base/result.h"
#include "core/base/table.h"
#include "core/model/timelinenote.h"

#include <QSizeF>

class QPainter;

namespace haeje {

struct Theme;

/// A timeline as a picture: which stretch, how large, and the words around it. Empty words are computed or left out.
struct TimelinePicture {
    QSizeF size{1200, 0};     ///< px of 1/96 inch; height 0: as high as the lanes need
    DayRange range{0, 0};     ///< empty: the whole time
    QString title;            ///< empty: computed
    QString subtitle;         ///< empty: computed
    QString source;           ///< empty: the outlets of the versions
    QString alt;              ///< empty: computed
    QLocale locale;
    const Theme *theme = nullptr; ///< null: light
    LaneBy laneBy = LaneBy::Actor;
    bool arcs = true;
    bool replies = true;
    bool occasions = true;
    QList<TimelineNote> notes; ///< by day; the row is left out without any
    bool tiled = false;       ///< a PDF on sheets of A4, with overlap marks
    double dpi = 300;         ///< of a PNG
    bool textAsOutlines = true;
};

/// What the picture draws: of a stretch only its messages, so that nobody has an empty lane.
TimelineModel pictureModel(const QList<Message> &messages, const QList<Actor> &actors, const QList<Occasion> &occasions, const TimelinePicture &picture);
/// Fills in what is empty, from the messages in the picture.
TimelinePicture completed(TimelinePicture picture, const TimelineModel &model, const QList<Message> &messages);
/// Paints title, subtitle, timeline, legend and source into a completed picture's size at (0, 0).
void renderTimeline(QPainter &painter, const TimelineModel &model, const TimelinePicture &picture);

/// Writes by the file's suffix: .svg .pdf .png the picture, .csv the table, .json TimelineJS. The table is that of the
/// messages. Nothing needs a display. Errors: an unknown suffix, a file that cannot be written.
Result<void> exportTimeline(const QString &file, const QList<Message> &messages, const QList<Actor> &actors,
                            const QList<Occasion> &occasions, const Table &table, const TimelinePicture &picture);

} // namespace haeje
