// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/occasiongrid.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "core/work/analyses.h"

#include <QCoreApplication>

namespace haeje {

struct OccasionGridsWords {
    Q_DECLARE_TR_FUNCTIONS(OccasionGrid)
};

static Result<int> yearGiven(const AnalysisOptions &options, const QString &name)
{
    if (!options.contains(name))
        return 0;
    bool number = false;
    const int year = options.value(name).toInt(&number);
    if (!number || year < 1 || year > 9999)
        return Error{OccasionGridsWords::tr("--%1 takes a year, as in 2006, not “%2”.").arg(name, options.value(name))};
    return year;
}

static Result<Table> runOccasions(const Project &project, const AnalysisOptions &options)
{
    OccasionGridOptions wanted;
    const auto from = yearGiven(options, QStringLiteral("from"));
    const auto to = yearGiven(options, QStringLiteral("to"));
    if (!from || !to)
        return from ? to.error() : from.error();
    if (*from && *to && *from > *to)
        return Error{OccasionGridsWords::tr("--from %1 is later than --to %2.").arg(*from).arg(*to)};
    const QString by = options.value(QStringLiteral("by"), QStringLiteral("country"));
    if (by != QLatin1String("country") && by != QLatin1String("actor"))
        return Error{OccasionGridsWords::tr("--by takes country or actor, not “%1”.").arg(by)};
    wanted.fromYear = *from;
    wanted.toYear = *to;
    wanted.oneOff = options.contains(QStringLiteral("one-off"));
    wanted.byActor = by == QLatin1String("actor");
    const QList<Message> messages = project.messages().all();
    const OccasionGrid grid = occasionGrid(messages, project.actors().all(), project.occasions().all(), wanted, QLocale().name().left(2));
    return occasionGridTable(grid, messages);
}

QList<Analysis> occasionGridAnalyses()
{
    return {{QStringLiteral("occasions"),
             OccasionGridsWords::tr("Occasions by direction and year: each message with its lag, and what is expected and not in this project."),
             {{QStringLiteral("from"), OccasionGridsWords::tr("The first year."), QStringLiteral("YEAR")},
              {QStringLiteral("to"), OccasionGridsWords::tr("The last year."), QStringLiteral("YEAR")},
              {QStringLiteral("by"), OccasionGridsWords::tr("Directions from country to country, or from actor to actor; country if not given."), QStringLiteral("WORD")},
              {QStringLiteral("one-off"), OccasionGridsWords::tr("Occasions that do not return every year too."), {}}},
             runOccasions}};
}

} // namespace haeje
