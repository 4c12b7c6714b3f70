// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/timelinequery.h"
#include "core/store/project.h"
#include "core/store/stories.h"
#include "core/store/timelinenotes.h"
#include "core/work/storypages.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/timelineplace.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"
#include "ui/timeline/storywindow.h"
#include "ui/timeline/timelineview.h"

#include <QMenu>

namespace haeje {

/// More would be no story that anybody sits through; it can be cut in the page.
static constexpr int longestStory = 60;

/// A new story of the messages in view, by day.
void TimelinePlace::makeStory()
{
    const QList<int> events = eventsIn(*m_model, m_view->range());
    if (!m_project || events.isEmpty())
        return;
    if (events.size() > longestStory) {
        m_services.prompts.fail(this, tr("That is too much for a story"),
                                tr("%n messages are in view. Zoom in or filter until there are no more than %1, or add messages one by one from their menus.", nullptr,
                                   int(events.size()))
                                    .arg(longestStory));
        return;
    }
    Story story;
    for (const int event : events)
        story.steps.append({m_model->events.at(event).id, {}});
    const auto name = m_services.prompts.text(this, tr("Story of what is in view"), tr("Name of the story"), periodText());
    if (!name)
        return;
    story.name = *name;
    keepStory(story);
    showPageNamed(QStringLiteral("stories"));
}

void TimelinePlace::keepStory(const Story &story)
{
    StoryId id = story.id;
    const Result<void> kept = m_project->edit(story.id ? tr("Add to story") : tr("New story"), [&]() -> Result<void> {
        Stories stories = m_project->timelineNotes().stories();
        if (story.id)
            return stories.update(story);
        const auto added = stories.add(story);
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!kept)
        return m_services.prompts.fail(this, tr("The story was not changed"), kept.message());
    m_services.settings.setValue(QStringLiteral("stories/current"), id.value);
}

/// "Add to a story": those there are, and a new one.
void TimelinePlace::addStoryMenu(QMenu *menu, MessageId message)
{
    QMenu *into = menu->addMenu(tr("Add to a story"));
    into->setObjectName(QStringLiteral("storyMenu"));
    into->setEnabled(m_project && !m_project->isReadOnly());
    const QList<Story> stories = m_project ? m_project->timelineNotes().stories().all() : QList<Story>();
    for (const Story &story : stories) {
        QString title = story.name;
        connect(into->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered, this, [this, story, message] {
            Story longer = story;
            longer.steps.append({message, {}});
            keepStory(longer);
        });
    }
    if (!stories.isEmpty())
        into->addSeparator();
    connect(into->addAction(tr("New story\u2026")), &QAction::triggered, this, [this, message] {
        const auto name = m_services.prompts.text(this, tr("New story"), tr("Name of the story"));
        if (!name)
            return;
        Story story;
        story.name = *name;
        story.steps = {{message, {}}};
        keepStory(story);
    });
}

/// From the selected message on, or all, what is in view: without storing anything.
void TimelinePlace::presentView()
{
    QList<int> events = eventsIn(*m_model, m_view->range());
    if (!m_project || events.isEmpty())
        return;
    const int selected = int(std::max<qsizetype>(0, events.indexOf(m_model->eventOf.value(m_view->selected(), -1))));
    const int from = std::max(0, std::min(selected - longestStory / 2, int(events.size()) - longestStory));
    Story story;
    for (const int event : events.mid(from, longestStory))
        story.steps.append({m_model->events.at(event).id, {}});
    auto *window = new StoryWindow(periodText(), storyPages(*m_project, story), selected - from, this->window());
    connect(window, &StoryWindow::stepped, this, [this, story](int step) { selectByHand(story.steps.at(step).message); });
    window->showFullScreen();
}

} // namespace haeje
