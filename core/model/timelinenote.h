// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/edtf.h"
#include "core/base/id.h"

#include <QString>

namespace haeje {

using TimelineNoteId = Id<struct TimelineNoteTag>;

/// A note pinned on the time axis: on a day, or over a month, a year, an interval.
struct TimelineNote {
    TimelineNoteId id;
    QString guid;
    EdtfDate date;
    QString text;
    QString createdAt;
    QString createdBy;
};

} // namespace haeje
