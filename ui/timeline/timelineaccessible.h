// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace haeje {

class TimelineView;

/// Screen readers then see a TimelineView as a list: a child for each message that lies in view, by day, then one for each note.
void installTimelineAccessibility();
/// Tells them which message has the selection now.
void announceMark(TimelineView *view, MessageId message);

} // namespace haeje
