// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stories.h"

#include "core/store/links.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

struct StoriesWords {
    Q_DECLARE_TR_FUNCTIONS(Stories)
};

static QString tidyName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C);
}

QList<StoryStep> Stories::stepsOf(StoryId id) const
{
    QList<StoryStep> steps;
    Statement rows(m_db, "SELECT message, caption FROM story_step WHERE story = ? ORDER BY position, id");
    rows.bind(id.value);
    while (rows.next())
        steps.append({MessageId(rows.number(0)), rows.text(1)});
    return steps;
}

QList<Story> Stories::all() const
{
    QList<Story> stories;
    Statement rows(m_db, "SELECT id, guid, name FROM story ORDER BY name");
    while (rows.next())
        stories.append({StoryId(rows.number(0)), rows.text(1), rows.text(2), {}});
    for (Story &story : stories)
        story.steps = stepsOf(story.id);
    return stories;
}

std::optional<Story> Stories::find(StoryId id) const
{
    Statement row(m_db, "SELECT id, guid, name FROM story WHERE id = ?");
    if (!row.bind(id.value).next())
        return std::nullopt;
    return Story{StoryId(row.number(0)), row.text(1), row.text(2), stepsOf(id)};
}

std::optional<Story> Stories::withName(const QString &name) const
{
    Statement row(m_db, "SELECT id FROM story WHERE name = ?");
    return row.bind(tidyName(name)).next() ? find(StoryId(row.number(0))) : std::nullopt;
}

Result<void> Stories::checkStory(const Story &story) const
{
    const QString name = tidyName(story.name);
    if (name.isEmpty())
        return Error{StoriesWords::tr("A story needs a name. Type one.")};
    const auto same = withName(name);
    if (same && same->id != story.id)
        return Error{StoriesWords::tr("There is a story “%1” already. Choose another name.").arg(name)};
    for (const StoryStep &step : story.steps) {
        if (const auto there = checkExists(m_db, step.message); !there)
            return there;
    }
    return {};
}

Result<void> Stories::writeSteps(StoryId id, const QList<StoryStep> &steps)
{
    Statement clear(m_db, "DELETE FROM story_step WHERE story = ?");
    if (const auto done = clear.bind(id.value).run(); !done)
        return done;
    for (int i = 0; i < steps.size(); ++i) {
        Statement insert(m_db, "INSERT INTO story_step(story, position, message, caption) VALUES (?, ?, ?, ?)");
        insert.bind(id.value).bind(i).bind(steps.at(i).message.value);
        if (const auto done = insert.bind(steps.at(i).caption.trimmed().normalized(QString::NormalizationForm_C)).run(); !done)
            return done;
    }
    return {};
}

Result<StoryId> Stories::add(const Story &story)
{
    if (const auto good = checkStory(story); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO story(guid, name, created_at, created_by) VALUES (?, ?, ?, ?)");
    insert.bind(story.guid.isEmpty() ? newGuid() : story.guid).bind(tidyName(story.name));
    if (const auto done = insert.bind(timeNow()).bind(m_db.coder).run(); !done)
        return done.error();
    const StoryId id(insert.insertedId());
    if (const auto done = writeSteps(id, story.steps); !done)
        return done.error();
    return id;
}

Result<void> Stories::update(const Story &story)
{
    if (const auto good = checkStory(story); !good)
        return good;
    const auto before = find(story.id);
    if (!before)
        return Error{StoriesWords::tr("The story is not there any more.")};
    if (before->name != tidyName(story.name)) {
        Statement update(m_db, "UPDATE story SET name = ? WHERE id = ?");
        if (const auto done = update.bind(tidyName(story.name)).bind(story.id.value).run(); !done)
            return done;
    }
    return before->steps == story.steps ? Result<void>() : writeSteps(story.id, story.steps);
}

Result<void> Stories::remove(StoryId id)
{
    Statement remove(m_db, "DELETE FROM story WHERE id = ?");
    return remove.bind(id.value).run();
}

} // namespace haeje
