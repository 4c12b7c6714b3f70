// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/defineroundup.h"

#include "app/commandline/arguments.h"
#include "app/commandline/commandline.h"
#include "core/store/actors.h"
#include "core/store/documents.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "core/store/roundups.h"

namespace haeje {

void addRoundUpOptions(Arguments &arguments)
{
    arguments.addOption(QStringLiteral("actors"), CommandLine::tr("Of a round-up: those it names, in their order, each with how it is named (name, post or list) behind an equals sign if you like: “A=name; B=post; C”."), QStringLiteral("A;B..."));
    arguments.addOption(QStringLiteral("date"), CommandLine::tr("Of a round-up that is there: its date."), QStringLiteral("DATE"));
    arguments.addOption(QStringLiteral("outlet"), CommandLine::tr("Of a round-up: who published it."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("occasion"), CommandLine::tr("Of a round-up: its occasion."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("document"), CommandLine::tr("Of a round-up: the number of the document with its text."), QStringLiteral("ID"));
}

QString roundUpOptionsWrong(const Arguments &arguments, const QString &what)
{
    const bool isRoundUp = what == QLatin1String("roundup");
    for (const char *option : {"actors", "date", "outlet", "occasion", "document"}) {
        if (arguments.isSet(QLatin1String(option)) && !isRoundUp)
            return CommandLine::tr("--%1 goes with round-ups only.").arg(QLatin1String(option));
    }
    return isRoundUp && arguments.isSet(QStringLiteral("rename")) ? CommandLine::tr("--rename does not go with round-ups: give --date.") : QString();
}

static Result<QList<RoundUpEntry>> entriesGiven(Project &project, const QString &text)
{
    QList<RoundUpEntry> entries;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).simplified();
        if (name.isEmpty())
            continue;
        const auto actor = project.actors().findOrAdd(name);
        if (!actor)
            return actor.error();
        entries.append({*actor, name, part.section(u'=', 1).simplified()});
    }
    return entries;
}

static Result<void> takeFacts(Project &project, RoundUp &roundUp, const Arguments &arguments)
{
    const auto value = [&](const char *option) { return arguments.value(QLatin1String(option)); };
    const auto given = [&](const char *option) { return arguments.isSet(QLatin1String(option)); };
    if (given("date")) {
        const auto date = EdtfDate::parse(value("date"));
        if (!date)
            return Error{CommandLine::tr("“%1” is no date. Write 2024-10-06, 2024-10 or 2024.").arg(value("date"))};
        roundUp.date = *date;
    }
    if (given("outlet"))
        roundUp.outlet = value("outlet");
    if (given("notes"))
        roundUp.notes = value("notes");
    if (given("occasion")) {
        const auto occasion = value("occasion").isEmpty() ? Result<OccasionId>(OccasionId()) : project.occasions().findOrAdd(value("occasion"));
        if (!occasion)
            return occasion.error();
        roundUp.occasion = *occasion;
    }
    if (given("document")) {
        roundUp.document = DocumentId(value("document").toLongLong());
        if (!project.documents().summary(roundUp.document))
            return Error{CommandLine::tr("There is no document %1. `haeje list PROJECT documents` names those there are.").arg(value("document"))};
    }
    if (given("actors")) {
        const auto entries = entriesGiven(project, value("actors"));
        if (!entries)
            return entries.error();
        roundUp.entries = *entries;
    }
    return {};
}

Result<void> defineRoundUp(Project &project, const QString &name, const Arguments &arguments)
{
    RoundUps roundUps = project.messages().roundUps();
    bool number = false;
    const qint64 id = name.toLongLong(&number);
    const auto known = number ? roundUps.find(RoundUpId(id)) : std::nullopt;
    if (known && arguments.isSet(QStringLiteral("remove")))
        return roundUps.remove(known->id);
    RoundUp roundUp = known.value_or(RoundUp());
    if (!known) {
        const auto date = EdtfDate::parse(name);
        if (!date || arguments.isSet(QStringLiteral("remove")))
            return Error{CommandLine::tr("There is no round-up “%1”. `haeje list PROJECT roundups` names those there are; a new one is named by its date (2024-10-06).").arg(name)};
        roundUp.date = *date;
    }
    if (const auto taken = takeFacts(project, roundUp, arguments); !taken)
        return taken;
    if (known)
        return roundUps.update(roundUp);
    const auto added = roundUps.add(roundUp);
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace haeje
