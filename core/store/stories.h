// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/story.h"

#include <QList>

#include <optional>

namespace haeje {

class Database;

/// Stories: messages in the order in which they are told. Writes belong inside Project::edit. A message that is removed
/// leaves the stories that tell it.
class Stories
{
public:
    explicit Stories(Database &database) : m_db(database) { }

    QList<Story> all() const; ///< by name, with their steps
    std::optional<Story> find(StoryId id) const;
    std::optional<Story> withName(const QString &name) const;
    /// Errors: no name, a name that is taken, a message that is not there.
    Result<StoryId> add(const Story &story);
    /// Name and all steps in their order. Errors as for add(), and a story that is not there.
    Result<void> update(const Story &story);
    Result<void> remove(StoryId id);

private:
    Result<void> checkStory(const Story &story) const;
    Result<void> writeSteps(StoryId id, const QList<StoryStep> &steps);
    QList<StoryStep> stepsOf(StoryId id) const;

    Database &m_db;
};

} // namespace haeje
