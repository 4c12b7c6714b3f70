// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace haeje {

struct Verb;

/// Whether the words after the verb define a note on the time axis or a story.
bool definesTimeline(const QStringList &given);
int defineTimelineVerb(const Verb &verb, const QStringList &given);
/// "timeline-note", "story".
QStringList timelineKinds();

} // namespace haeje
