// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/formats/tables/listings.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "core/store/timelinenotes.h"
#include "ui/charts/exporters.h"
#include "ui/timeline/gridpicture.h"
#include "ui/timeline/timelineexport.h"

#include <QSet>

#include <algorithm>

namespace haeje {

namespace {

struct Stretch {
    EdtfDate from;
    EdtfDate to;
    bool isGiven() const { return from.isStated() || to.isStated(); }
};

/// Those that may have happened in the stretch; all, undated ones too, if none is given.
QList<Message> messagesIn(const QList<Message> &messages, const Stretch &stretch)
{
    QList<Message> kept;
    for (const Message &message : messages) {
        const bool tooEarly = stretch.from.isStated() && message.date.latest().isValid() && message.date.latest() < stretch.from.earliest();
        const bool tooLate = stretch.to.isStated() && message.date.earliest().isValid() && message.date.earliest() > stretch.to.latest();
        if (!stretch.isGiven() || (message.date.isStated() && !tooEarly && !tooLate))
            kept += message;
    }
    return kept;
}

/// From the first to behind the last day; the ends that are not given are those of the messages.
DayRange rangeOf(const QList<Message> &messages, const Stretch &stretch)
{
    if (!stretch.isGiven())
        return {0, 0};
    QDate first = stretch.from.earliest(), last = stretch.to.latest();
    for (const Message &message : messages) {
        if (!stretch.from.isStated() && message.date.earliest().isValid() && (!first.isValid() || message.date.earliest() < first))
            first = message.date.earliest();
        if (!stretch.to.isStated() && message.date.latest().isValid() && (!last.isValid() || message.date.latest() > last))
            last = message.date.latest();
    }
    if (!first.isValid() || !last.isValid())
        return {0, 0};
    return {double(first.toJulianDay()), double(last.toJulianDay() + 1)};
}

/// Millimetres: so wide that a year has room for its marks.
int tiledWidth(const QList<Message> &messages, DayRange range)
{
    QDate first, last;
    for (const Message &message : messages) {
        const QDate from = message.date.earliest(), to = message.date.latest();
        if (from.isValid() && (!first.isValid() || from < first))
            first = from;
        if (to.isValid() && (!last.isValid() || to > last))
            last = to;
    }
    const double days = range.length() > 0 ? range.length() : first.isValid() && last.isValid() ? double(first.daysTo(last)) : 365;
    return int(std::clamp(days / 365.25 * 32, 318.0, 2500.0));
}

int drawGrid(Project &project, const Arguments &arguments, const Stretch &stretch)
{
    OccasionGridOptions options;
    options.fromYear = stretch.from.isStated() ? stretch.from.earliest().year() : 0;
    options.toYear = stretch.to.isStated() ? stretch.to.latest().year() : 0;
    const QList<Message> messages = project.messages().all();
    const OccasionGrid grid = occasionGrid(messages, project.actors().all(), project.occasions().all(), options, QLocale().name().left(2));
    GridPicture picture;
    picture.theme = arguments.isSet(QStringLiteral("dark")) ? &Theme::forDark() : nullptr;
    return finish(exportGrid(arguments.value(QStringLiteral("out")), grid, messages, picture));
}

int drawTimeline(Project &project, const Arguments &arguments, const Stretch &stretch)
{
    const QList<Message> messages = messagesIn(project.messages().all(), stretch);
    QSet<EntityRef> kept;
    for (const Message &message : messages)
        kept.insert(message.id);
    Table table = messagesTable(project);
    table.rows.removeIf([&](const Table::Row &row) { return !kept.contains(row.evidence.value(0)); });
    TimelinePicture picture;
    picture.range = rangeOf(messages, stretch);
    picture.laneBy = laneByFromName(arguments.value(QStringLiteral("lanes"))).value_or(LaneBy::Actor);
    picture.arcs = picture.replies = !arguments.isSet(QStringLiteral("no-arcs"));
    picture.occasions = !arguments.isSet(QStringLiteral("no-occasions"));
    picture.notes = project.timelineNotes().all();
    picture.tiled = arguments.isSet(QStringLiteral("tiled"));
    picture.theme = arguments.isSet(QStringLiteral("dark")) ? &Theme::forDark() : nullptr;
    const auto width = arguments.number(QStringLiteral("width"), picture.tiled ? tiledWidth(messages, picture.range) : 318, 100, 5000);
    if (!width)
        return fail(width.error());
    picture.size = QSizeF(pxFromMillimetres(*width), 0);
    return finish(exportTimeline(arguments.value(QStringLiteral("out")), messages, project.actors().all(), project.occasions().all(), table, picture));
}

} // namespace

int timelineVerb(const Verb &verb, const QStringList &given)
{
    const QStringList suffixes = pictureSuffixes() + QStringList{QStringLiteral(".csv"), QStringLiteral(".json")};
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addOption(QStringLiteral("out"), CommandLine::tr("The file: .svg, .pdf or .png for the picture, .csv for the table, .json for TimelineJS."),
                        QStringLiteral("FILE"));
    arguments.addOption(QStringLiteral("from"), CommandLine::tr("First day, month or year to show, as 2021-07-01, 2021-07 or 2021."), QStringLiteral("DATE"));
    arguments.addOption(QStringLiteral("to"), CommandLine::tr("Last day, month or year to show."), QStringLiteral("DATE"));
    arguments.addOption(QStringLiteral("lanes"), CommandLine::tr("What a lane stands for: %1; actor if not given.").arg(laneByNames().join(QStringLiteral(", "))), QStringLiteral("WORD"));
    arguments.addOption(QStringLiteral("width"), CommandLine::tr("How wide the picture is, in millimetres; the height follows."), QStringLiteral("MM"));
    arguments.addOption(QStringLiteral("tiled"), CommandLine::tr("A PDF on sheets of A4 with marks where they overlap."));
    arguments.addOption(QStringLiteral("no-arcs"), CommandLine::tr("Leaves out the arcs from senders to recipients and to replies."));
    arguments.addOption(QStringLiteral("no-occasions"), CommandLine::tr("Leaves out the occasions and their rules."));
    arguments.addOption(QStringLiteral("dark"), CommandLine::tr("On a dark ground."));
    arguments.addOption(QStringLiteral("grid"), CommandLine::tr("Draws the grid of occasions by direction and year instead."));
    if (const auto code = arguments.parse(given, 1, 1))
        return *code;
    const QString out = arguments.value(QStringLiteral("out"));
    if (std::none_of(suffixes.begin(), suffixes.end(), [&](const QString &suffix) { return out.endsWith(suffix, Qt::CaseInsensitive); }))
        return arguments.wrong(CommandLine::tr("--out FILE must end in one of: %1.").arg(suffixes.join(QStringLiteral(", "))));
    const auto from = arguments.date(QStringLiteral("from"));
    const auto to = arguments.date(QStringLiteral("to"));
    for (const auto *date : {&from, &to}) {
        if (!*date)
            return arguments.wrong(date->message());
    }
    if (from->isStated() && to->isStated() && from->earliest() > to->latest())
        return arguments.wrong(CommandLine::tr("--from %1 is later than --to %2.").arg(from->text(), to->text()));
    if (arguments.isSet(QStringLiteral("lanes")) && !laneByFromName(arguments.value(QStringLiteral("lanes"))))
        return arguments.wrong(CommandLine::tr("--lanes takes one of %1, not “%2”.").arg(laneByNames().join(QStringLiteral(", ")), arguments.value(QStringLiteral("lanes"))));
    if (arguments.isSet(QStringLiteral("tiled")) && !out.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return arguments.wrong(CommandLine::tr("--tiled goes with a file that ends in .pdf."));
    const bool grid = arguments.isSet(QStringLiteral("grid"));
    if (grid && out.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return arguments.wrong(CommandLine::tr("--grid goes with .svg, .pdf, .png and .csv."));
    if (grid)
        return withProject(arguments.at(0), false, [&](Project &project) { return drawGrid(project, arguments, {*from, *to}); });
    return withProject(arguments.at(0), false, [&](Project &project) { return drawTimeline(project, arguments, {*from, *to}); });
}

} // namespace haeje
