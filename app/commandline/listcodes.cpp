// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/listcodes.h"
#include "core/formats/tables/codehistorytables.h"
#include "core/store/codehistory.h"
#include "core/store/codes.h"
#include "core/store/project.h"

namespace haeje {

namespace {

/// The first or the last day that the date may mean. Nothing given: invalid.
Result<QDate> dayFrom(const Arguments &arguments, const QString &option, bool last)
{
    const auto date = arguments.date(option);
    if (!date)
        return date.error();
    if (!arguments.isSet(option))
        return QDate();
    const QDate day = last ? date->latest() : date->earliest();
    return day.isValid() ? Result<QDate>(day) : Result<QDate>(Error{CommandLine::tr("--%1 takes a day, a month or a year, not “%2”.").arg(option, arguments.value(option))});
}

/// A code by its path now; else the last code that the history knows by it.
Result<CodeId> codeEver(const Project &project, const QString &path)
{
    if (const auto now = project.codes().findByPath(path))
        return now->id;
    const QList<CodeEvent> events = project.codes().trail().events();
    for (const bool earlier : {false, true}) { // the path it had last, else one it had before
        for (const CodeEvent &event : events) {
            const bool moved = event.what == QLatin1String("moved") && event.before == path;
            if (event.code && (earlier ? moved : event.path == path))
                return event.code;
        }
    }
    return Error{CommandLine::tr("There is and was no code “%1”. `haeje list PROJECT code-events` names those there were.").arg(path)};
}

} // namespace

void addCodeListOptions(Arguments &arguments)
{
    arguments.addOption(QStringLiteral("code"), CommandLine::tr("For code-events: only what was done to this code; it may be gone."), QStringLiteral("PATH"));
    arguments.addOption(QStringLiteral("by"), CommandLine::tr("For code-events: only what this coder did."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("what"), CommandLine::tr("For code-events: only this kind, like definition, moved, merged."), QStringLiteral("WORD"));
    arguments.addOption(QStringLiteral("since"), CommandLine::tr("For code-events: from this day on."), QStringLiteral("DATE"));
    arguments.addOption(QStringLiteral("until"), CommandLine::tr("For code-events: to this day."), QStringLiteral("DATE"));
    arguments.addOption(QStringLiteral("on"), CommandLine::tr("For codes: as the codebook was at the end of that day."), QStringLiteral("DATE"));
}

QString whyCodesNotListed(const Arguments &arguments, const QString &what)
{
    for (const char *option : {"code", "by", "what", "since", "until"}) {
        if (arguments.isSet(QLatin1String(option)) && what != QLatin1String("code-events"))
            return CommandLine::tr("--%1 goes with code-events only.").arg(QLatin1String(option));
    }
    if (arguments.isSet(QStringLiteral("on")) && what != QLatin1String("codes"))
        return CommandLine::tr("--on goes with codes only.");
    return {};
}

Result<Table> codeEventsListing(const Project &project, const Arguments &arguments)
{
    CodeEventFilter filter;
    if (arguments.isSet(QStringLiteral("code"))) {
        const auto code = codeEver(project, arguments.value(QStringLiteral("code")));
        if (!code)
            return code.error();
        filter.code = *code;
    }
    filter.coder = arguments.value(QStringLiteral("by"));
    filter.what = arguments.value(QStringLiteral("what"));
    const auto from = dayFrom(arguments, QStringLiteral("since"), false), to = dayFrom(arguments, QStringLiteral("until"), true);
    if (!from || !to)
        return from ? to.error() : from.error();
    filter.from = *from;
    filter.to = *to;
    return codeEventsTable(project, filter);
}

Result<Table> codesOnDay(const Project &project, const Arguments &arguments)
{
    const auto day = dayFrom(arguments, QStringLiteral("on"), true);
    if (!day)
        return day.error();
    return pastCodesTable(project.codes().trail().codebookAt(day->endOfDay()));
}

} // namespace haeje
