// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messages.h"
#include "core/store/project.h"
#include "core/store/roundups.h"
#include "core/work/messagemeasureparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace haeje {

struct RoundUpMeasuresWords {
    Q_DECLARE_TR_FUNCTIONS(MessageMeasures)
};

QString namingTitle(const QString &named)
{
    if (named == QLatin1String("name"))
        return RoundUpMeasuresWords::tr("by name");
    if (named == QLatin1String("post"))
        return RoundUpMeasuresWords::tr("by post");
    if (named == QLatin1String("list"))
        return RoundUpMeasuresWords::tr("in a list");
    return named;
}

namespace {

/// An actor's ranks.
struct Ranks {
    QList<int> ranks;
    int first = 0, byName = 0, byPost = 0, inList = 0;
};

Table ranksByRoundUp(const QList<RoundUp> &roundUps, const QString &actor)
{
    Table table;
    table.columns = {wordColumn("year", RoundUpMeasuresWords::tr("Year")), wordColumn("date", RoundUpMeasuresWords::tr("Date")), wordColumn("outlet", RoundUpMeasuresWords::tr("Outlet")),
                     wordColumn("occasion", RoundUpMeasuresWords::tr("Occasion")), wordColumn("actor", RoundUpMeasuresWords::tr("Actor")), numberColumn("rank", RoundUpMeasuresWords::tr("Rank")),
                     numberColumn("of", RoundUpMeasuresWords::tr("Of")), wordColumn("named", RoundUpMeasuresWords::tr("Named"))};
    for (const RoundUp &one : roundUps) {
        const auto year = certainYear(one.date);
        QList<EntityRef> evidence;
        if (one.document)
            evidence += one.document;
        for (qsizetype i = 0; i < one.entries.size(); ++i) {
            const RoundUpEntry &entry = one.entries.at(i);
            if (actor.isEmpty() || entry.name.compare(actor, Qt::CaseInsensitive) == 0)
                table.rows += {{year ? QVariant(QString::number(*year)) : QVariant(), statedOrNot(one.date.text()), statedOrNot(one.outlet), statedOrNot(one.occasionName), entry.name, int(i) + 1, int(one.entries.size()),
                                statedOrNot(namingTitle(entry.named))},
                               evidence, false};
        }
    }
    return table;
}

Table ranksByActor(const QList<RoundUp> &roundUps, const QString &actor)
{
    std::map<QString, Ranks> ranks;
    for (const RoundUp &one : roundUps) {
        for (qsizetype i = 0; i < one.entries.size(); ++i) {
            const RoundUpEntry &entry = one.entries.at(i);
            if (!actor.isEmpty() && entry.name.compare(actor, Qt::CaseInsensitive) != 0)
                continue;
            Ranks &of = ranks[entry.name];
            of.ranks.append(int(i) + 1);
            of.first += i == 0 ? 1 : 0;
            of.byName += entry.named == QLatin1String("name") ? 1 : 0;
            of.byPost += entry.named == QLatin1String("post") ? 1 : 0;
            of.inList += entry.named == QLatin1String("list") ? 1 : 0;
        }
    }
    Table table;
    table.columns = {wordColumn("actor", RoundUpMeasuresWords::tr("Actor")), numberColumn("round_ups", RoundUpMeasuresWords::tr("Round-ups")), numberColumn("first", RoundUpMeasuresWords::tr("First")),
                     numberColumn("best", RoundUpMeasuresWords::tr("Best rank")), numberColumn("median", RoundUpMeasuresWords::tr("Median rank")), numberColumn("worst", RoundUpMeasuresWords::tr("Last rank")),
                     numberColumn("by_name", RoundUpMeasuresWords::tr("By name")), numberColumn("by_post", RoundUpMeasuresWords::tr("By post")), numberColumn("in_list", RoundUpMeasuresWords::tr("In a list"))};
    for (const auto &[name, of] : ranks) {
        const DaySummary summary = summaryOf(of.ranks);
        table.rows += {{name, summary.count, of.first, summary.shortest, summary.median, summary.longest, of.byName, of.byPost, of.inList}, {}, false};
    }
    return table;
}

Result<MeasureAnswer> runRanks(const MeasureMaterial &material, const AnalysisOptions &options)
{
    QList<RoundUp> roundUps = material.roundUps;
    const int from = options.value(QStringLiteral("from")).toInt(), to = options.value(QStringLiteral("to")).toInt();
    roundUps.removeIf([&](const RoundUp &one) {
        return (from > 0 && one.date.latest().isValid() && one.date.latest().year() < from) || (to > 0 && one.date.earliest().isValid() && one.date.earliest().year() > to);
    });
    const QString actor = options.value(QStringLiteral("actor")).simplified();
    MeasureAnswer answer;
    answer.table = options.value(QStringLiteral("by")) == QLatin1String("actor") ? ranksByActor(roundUps, actor) : ranksByRoundUp(roundUps, actor);
    answer.table.notes += RoundUpMeasuresWords::tr("Rank: the place in the order in which the outlet names its well-wishers, each round-up by itself. Who is not in a round-up has no rank in it.");
    answer.table.notes += RoundUpMeasuresWords::tr("%1 of %n round-ups.", nullptr, int(material.roundUps.size())).arg(roundUps.size());
    return answer;
}

MeasureDrawing drawRanks(const AnalysisOptions &options)
{
    if (options.value(QStringLiteral("actor")).isEmpty())
        return {QStringLiteral("actor"), {}, {QStringLiteral("median")}, QStringLiteral("bar"), false, {{QStringLiteral("by"), QStringLiteral("actor")}}};
    return {QStringLiteral("date"), {}, {QStringLiteral("rank")}, QStringLiteral("column"), true, {{QStringLiteral("by"), QStringLiteral("round-up")}}};
}

} // namespace

QList<MessageMeasure> roundUpMeasures()
{
    QList<MeasureOption> years = scopeOptions(false);
    years.removeIf([](const MeasureOption &option) { return option.name != QLatin1String("from") && option.name != QLatin1String("to"); });
    return {{QStringLiteral("roundup-ranks"), RoundUpMeasuresWords::tr("Ranks in round-ups"), RoundUpMeasuresWords::tr("In which order outlets name well-wishers, and how."),
             QList<MeasureOption>{byOption({{QStringLiteral("round-up"), RoundUpMeasuresWords::tr("Round-up")}, {QStringLiteral("actor"), RoundUpMeasuresWords::tr("Actor")}}),
                                  {QStringLiteral("actor"), RoundUpMeasuresWords::tr("Actor"), RoundUpMeasuresWords::tr("Only this one, by the name that lists show."), QStringLiteral("NAME")}}
                 + years,
             runRanks, drawRanks}};
}

Table roundUpsTable(const Project &project)
{
    Table table;
    table.columns = {numberColumn("id", RoundUpMeasuresWords::tr("Id")), wordColumn("guid", RoundUpMeasuresWords::tr("Guid")), wordColumn("date", RoundUpMeasuresWords::tr("Date")),
                     wordColumn("outlet", RoundUpMeasuresWords::tr("Outlet")), wordColumn("occasion", RoundUpMeasuresWords::tr("Occasion")), wordColumn("actors", RoundUpMeasuresWords::tr("Actors")),
                     wordColumn("named", RoundUpMeasuresWords::tr("Named")), numberColumn("document", RoundUpMeasuresWords::tr("Document")), wordColumn("notes", RoundUpMeasuresWords::tr("Notes"))};
    for (const RoundUp &one : project.messages().roundUps().all()) {
        QStringList actors, named;
        for (const RoundUpEntry &entry : one.entries) {
            actors += entry.name;
            named += entry.named;
        }
        table.rows += {{one.id.value, one.guid, statedOrNot(one.date.text()), statedOrNot(one.outlet), statedOrNot(one.occasionName), actors, named, one.document ? QVariant(one.document.value) : QVariant(), statedOrNot(one.notes)},
                       {}, false};
    }
    return table;
}

} // namespace haeje
