// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/model/message.h"
#include "core/model/story.h"

namespace haeje {

class Project;

/// A step of a story with what is shown of it.
struct StoryPage {
    Message message;
    QString senderSide, recipientSide; ///< of the first of each
    QString caption;
    QString quote;     ///< of the first passage the message stands on, else how its text begins; empty: there is neither
    QString language;  ///< of the quote
    QString source;    ///< where the quote is from
};

/// The steps in their order. Each step costs a few reads.
QList<StoryPage> storyPages(const Project &project, const Story &story);

/// id guid name steps messages captions; the last two are lists in the story's order.
Table storiesTable(const Project &project);
/// id guid date text created_at created_by
Table timelineNotesTable(const Project &project);

} // namespace haeje
