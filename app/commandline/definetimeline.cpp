// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/definetimeline.h"

#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/store/messages.h"
#include "core/store/project.h"
#include "core/store/stories.h"
#include "core/store/timelinenotes.h"
#include "core/work/storypages.h"

namespace haeje {

namespace {

template<class T>
Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

Result<void> defineNote(Project &project, const QString &name, const Arguments &arguments)
{
    bool number = false;
    const qint64 id = name.toLongLong(&number);
    const auto known = number ? project.timelineNotes().find(TimelineNoteId(id)) : std::nullopt;
    if (!known && (number || arguments.isSet(QStringLiteral("remove"))))
        return Error{CommandLine::tr("There is no note with the number %1. `haeje list PROJECT timeline-notes` shows those there are.").arg(name)};
    if (arguments.isSet(QStringLiteral("remove")))
        return project.timelineNotes().remove(known->id);
    TimelineNote note = known.value_or(TimelineNote());
    if (!known)
        note.text = name;
    if (arguments.isSet(QStringLiteral("text")))
        note.text = arguments.value(QStringLiteral("text"));
    if (arguments.isSet(QStringLiteral("date"))) {
        const auto date = arguments.date(QStringLiteral("date"));
        if (!date)
            return date.error();
        note.date = *date;
    }
    return known ? project.timelineNotes().update(note) : withoutValue(project.timelineNotes().add(note));
}

/// A message's number or key.
Result<MessageId> messageNamed(const Project &project, const QString &name)
{
    bool number = false;
    const MessageId id(name.toLongLong(&number));
    if (number && project.messages().find(id))
        return id;
    if (const auto byKey = project.messages().findByKey(name))
        return *byKey;
    return Error{CommandLine::tr("There is no message “%1”: give its number or its key. `haeje list PROJECT messages` shows those there are.").arg(name)};
}

Result<void> takeSteps(const Project &project, Story &story, const Arguments &arguments)
{
    if (arguments.isSet(QStringLiteral("messages"))) {
        const QList<StoryStep> before = story.steps;
        story.steps.clear();
        for (const QString &name : arguments.value(QStringLiteral("messages")).split(u',', Qt::SkipEmptyParts)) {
            const auto message = messageNamed(project, name.trimmed());
            if (!message)
                return message.error();
            StoryStep step{*message, {}};
            for (const StoryStep &old : before) {
                if (old.message == step.message)
                    step.caption = old.caption;
            }
            story.steps.append(step);
        }
    }
    for (const QString &caption : arguments.values(QStringLiteral("caption"))) {
        const auto message = messageNamed(project, caption.section(u':', 0, 0).trimmed());
        if (!message)
            return message.error();
        bool told = false;
        for (StoryStep &step : story.steps) {
            if (step.message != *message)
                continue;
            step.caption = caption.section(u':', 1).trimmed();
            told = true;
        }
        if (!told)
            return Error{CommandLine::tr("Message “%1” is not told in this story.").arg(caption.section(u':', 0, 0).trimmed())};
    }
    return {};
}

Result<void> defineStory(Project &project, const QString &name, const Arguments &arguments)
{
    Stories stories = project.timelineNotes().stories();
    const auto known = stories.withName(name);
    const bool removes = arguments.isSet(QStringLiteral("remove"));
    if (!known && (removes || arguments.isSet(QStringLiteral("rename"))))
        return Error{CommandLine::tr("There is no story “%1”. `haeje list PROJECT stories` names those there are.").arg(name)};
    if (removes)
        return stories.remove(known->id);
    Story story = known.value_or(Story());
    story.name = arguments.isSet(QStringLiteral("rename")) ? arguments.value(QStringLiteral("rename")) : name;
    if (const auto taken = takeSteps(project, story, arguments); !taken)
        return taken;
    return known ? stories.update(story) : withoutValue(stories.add(story));
}

} // namespace

QStringList timelineKinds()
{
    return {QStringLiteral("timeline-note"), QStringLiteral("story")};
}

bool definesTimeline(const QStringList &given)
{
    return timelineKinds().contains(given.value(1));
}

int defineTimelineVerb(const Verb &verb, const QStringList &given)
{
    const bool isStory = given.value(1) == QLatin1String("story");
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("WHAT"), CommandLine::tr("timeline-note (pinned on the time axis) or story (messages in the order in which they are presented)."));
    arguments.addArgument(QStringLiteral("NAME"), CommandLine::tr("A note's words, or the number of one that is there; a story's name. What is there already is changed."));
    if (isStory) {
        arguments.addOption(QStringLiteral("messages"), CommandLine::tr("The messages in their order, by number or key, with commas between them; they take the place of those before."),
                            QStringLiteral("A,B..."));
        arguments.addOption(QStringLiteral("caption"), CommandLine::tr("What is said beside a message: its number or key, a colon, the words; once for each."), QStringLiteral("MESSAGE:TEXT"));
        arguments.addOption(QStringLiteral("rename"), CommandLine::tr("Gives the story another name."), QStringLiteral("NAME"));
    } else {
        arguments.addOption(QStringLiteral("date"), CommandLine::tr("Where it is pinned: a day, a month, a year or an interval, as 2021-07-11, 2021-07 or 2021-07-01/2021-07-11."),
                            QStringLiteral("DATE"));
        arguments.addOption(QStringLiteral("text"), CommandLine::tr("Other words for the note, where NAME is a number."), QStringLiteral("TEXT"));
    }
    arguments.addOption(QStringLiteral("remove"), CommandLine::tr("Removes it. Messages stay."));
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 3, 3))
        return *code;
    return withProject(arguments.at(0), true, [&](Project &project) {
        const auto done = project.edit(CommandLine::tr("Define “%1”").arg(arguments.at(2)), [&] {
            return isStory ? defineStory(project, arguments.at(2), arguments) : defineNote(project, arguments.at(2), arguments);
        });
        if (!done)
            return fail(done.error());
        const Table table = isStory ? storiesTable(project) : timelineNotesTable(project);
        printTable(arguments.format() == QLatin1String("table") ? forTerminal(table) : table, arguments.format());
        return int(Done);
    });
}

} // namespace haeje
