// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/authority.h"
#include "core/analysis/messages/capacities.h"
#include "core/analysis/messages/messagefacts.h"
#include "core/work/messagemeasureparts.h"

#include <QCoreApplication>

#include <map>

namespace haeje {

struct StandingMeasuresWords {
    Q_DECLARE_TR_FUNCTIONS(MessageMeasures)
};

namespace {

QStringList namesOf(const QList<Party> &parties)
{
    QStringList names;
    for (const Party &party : parties)
        names += party.name;
    return names;
}

QStringList capacitiesOf(const QList<Party> &parties)
{
    QStringList capacities;
    for (const Party &party : parties)
        capacities += party.capacity;
    return capacities;
}

QString signWords(JointSign sign)
{
    const QString words[] = {{}, StandingMeasuresWords::tr("several senders"), StandingMeasuresWords::tr("the capacity says so"), StandingMeasuresWords::tr("several senders, and the capacity says so")};
    return words[int(sign)];
}

Result<MeasureAnswer> runJoint(const MeasureMaterial &material, const AnalysisOptions &options)
{
    const MeasureScope scope(options, MeasureScope::Kinds::NoMeetings);
    const QString by = options.value(QStringLiteral("by"));
    const ActorSides sides = sidesOf(material.actors);
    Table list;
    list.columns = {wordColumn("message", StandingMeasuresWords::tr("Message")), wordColumn("date", StandingMeasuresWords::tr("Date")), wordColumn("senders", StandingMeasuresWords::tr("Senders")),
                    wordColumn("capacities", StandingMeasuresWords::tr("Capacities")), wordColumn("recipients", StandingMeasuresWords::tr("Recipients")), wordColumn("how", StandingMeasuresWords::tr("Known how"))};
    std::map<MeasureGroup, QList<EntityRef>> groups;
    const Message *first = nullptr;
    const Message *last = nullptr;
    qsizetype counted = 0, joint = 0;
    for (const Message &message : material.messages) {
        const JointSign sign = scope.counts(message) ? jointSignature(message) : JointSign::None;
        counted += scope.counts(message) ? 1 : 0;
        if (sign == JointSign::None)
            continue;
        ++joint;
        groups[groupOf(message, by, sides)].append(message.id);
        list.rows += {{keyOf(message), statedOrNot(message.date.text()), namesOf(message.senders), capacitiesOf(message.senders), namesOf(message.recipients), signWords(sign)}, {message.id}, false};
        const QDate day = message.date.earliest();
        if (day.isValid() && (!first || day < first->date.earliest()))
            first = &message;
        if (day.isValid() && (!last || day > last->date.earliest()))
            last = &message;
    }
    MeasureAnswer answer{list, {}};
    if (by != QLatin1String("message")) {
        answer.table = {{{by, groupTitle(by), false}, numberColumn("messages", StandingMeasuresWords::tr("Messages"))}, {}, {}};
        for (const auto &[group, messages] : groups)
            answer.table.rows += {{group.words, int(messages.size())}, messages, group.rest};
    }
    answer.table.notes += StandingMeasuresWords::tr("Joint: more than one sender, or a sender's capacity that names others in brackets (“(with ...)”, “(연명 ...)”, “(联名 ...)”).");
    if (first && last)
        answer.table.notes += StandingMeasuresWords::tr("%n messages; the first %1 (%2), the last %3 (%4).", nullptr, int(joint)).arg(first->date.text(), keyOf(*first), last->date.text(), keyOf(*last));
    answer.table.notes += scope.words(counted, material.messages.size());
    return answer;
}

MeasureDrawing drawJoint(const AnalysisOptions &options)
{
    const QString by = options.value(QStringLiteral("by"));
    if (by == QLatin1String("side"))
        return {by, {}, {QStringLiteral("messages")}};
    return {QStringLiteral("year"), {}, {QStringLiteral("messages")}, QStringLiteral("column"), true, {{QStringLiteral("by"), QStringLiteral("year")}}};
}

Result<MeasureAnswer> runCapacities(const MeasureMaterial &material, const AnalysisOptions &options)
{
    const MeasureScope scope(options, MeasureScope::Kinds::NoMeetings);
    const QString wanted = options.value(QStringLiteral("actor")).simplified();
    ActorId only;
    for (const Actor &actor : material.actors) {
        for (const ActorName &name : actor.names) {
            if (!wanted.isEmpty() && name.name.compare(wanted, Qt::CaseInsensitive) == 0)
                only = actor.id;
        }
    }
    if (!wanted.isEmpty() && !only)
        return Error{StandingMeasuresWords::tr("There is no actor “%1”. `haeje list PROJECT actors` names those there are.").arg(wanted)};
    const QList<Message> messages = scope.of(material.messages);
    MeasureAnswer answer;
    answer.table.columns = {wordColumn("actor", StandingMeasuresWords::tr("Actor")), wordColumn("capacity", StandingMeasuresWords::tr("Capacity")), wordColumn("first", StandingMeasuresWords::tr("First")),
                            wordColumn("last", StandingMeasuresWords::tr("Last")), numberColumn("messages", StandingMeasuresWords::tr("Messages")), numberColumn("undated", StandingMeasuresWords::tr("Without a date"))};
    for (const CapacityUse &use : capacityUses(messages)) {
        if (only && use.actor != only)
            continue;
        QList<EntityRef> evidence;
        for (const MessageId id : use.messages)
            evidence += id;
        answer.table.rows += {{use.name, use.capacity.isEmpty() ? StandingMeasuresWords::tr("not stated") : use.capacity, statedOrNot(use.first.text()), statedOrNot(use.last.text()), int(use.messages.size()), use.undated},
                              evidence, use.capacity.isEmpty()};
    }
    answer.table.notes += StandingMeasuresWords::tr("Capacities as the messages state them for their senders, each post by itself; who is in brackets (“(with ...)”) is left out. First and last: dates of messages, not of holding the post.");
    answer.table.notes += scope.words(messages.size(), material.messages.size());
    return answer;
}

MeasureDrawing drawCapacities(const AnalysisOptions &)
{
    return {QStringLiteral("capacity"), QStringLiteral("actor"), {QStringLiteral("messages")}, QStringLiteral("stacked")};
}

Result<MeasureAnswer> runAuthority(const MeasureMaterial &material, const AnalysisOptions &options)
{
    const MeasureScope scope(options);
    const QString by = options.value(QStringLiteral("by"));
    const bool placed = by == QLatin1String("placement"); // only a publication stands somewhere
    const bool versions = placed || options.value(QStringLiteral("count")) == QLatin1String("versions");
    const ActorSides sides = sidesOf(material.actors);
    const QStringList levels = kindLevels();
    std::map<std::pair<MeasureGroup, std::pair<qsizetype, QString>>, std::pair<int, QList<EntityRef>>> cells;
    MeasureAnswer answer;
    qsizetype counted = 0;
    for (const Message &message : material.messages) {
        if (!scope.counts(message))
            continue;
        ++counted;
        const QString level = levelOfKind(message.kind, material.levels);
        if (level.isEmpty())
            answer.unresolved.append({message.id, keyOf(message), StandingMeasuresWords::tr("its kind “%1” has no level").arg(messageKindTitle(message.kind))});
        if (versions && message.versions.isEmpty())
            continue;
        const qsizetype order = level.isEmpty() ? levels.size() + 1 : levels.contains(level) ? levels.indexOf(level) : levels.size();
        const auto count = [&](const MeasureGroup &group, int times) {
            auto &[sum, messages] = cells[{group, {order, level}}];
            sum += times;
            if (messages.isEmpty() || messages.last() != EntityRef(message.id))
                messages.append(message.id);
        };
        if (placed) {
            for (const Version &version : message.versions) {
                const Placement placement = placementOf(version.placement);
                count({placementTitle(placement), placement.kind == PlacementKind::NotStated}, 1);
            }
        } else {
            count(groupOf(message, by, sides), versions ? int(message.versions.size()) : 1);
        }
    }
    answer.table.columns = {{by, groupTitle(by), false}, wordColumn("level", StandingMeasuresWords::tr("Level")), numberColumn("count", versions ? StandingMeasuresWords::tr("Publications") : StandingMeasuresWords::tr("Messages"))};
    for (const auto &[key, cell] : cells)
        answer.table.rows += {{key.first.words, kindLevelTitle(key.second.second), cell.first}, cell.second, key.first.rest || key.second.second.isEmpty()};
    answer.table.notes += StandingMeasuresWords::tr("Level by kind: messages (congratulations, replies, letters, verbal messages, condolences), wreaths and baskets, meetings, speeches, editorials, commentaries, articles.");
    if (placed)
        answer.table.notes += StandingMeasuresWords::tr("Placement as the publications state it: front page, another page, first item. What is not stated is counted as that.");
    answer.table.notes += scope.words(counted, material.messages.size());
    return answer;
}

MeasureDrawing drawAuthority(const AnalysisOptions &options)
{
    const QString by = options.value(QStringLiteral("by"), QStringLiteral("side"));
    return {by, QStringLiteral("level"), {QStringLiteral("count")}, QStringLiteral("stacked"), by == QLatin1String("year")};
}

} // namespace

QList<MessageMeasure> standingMeasures()
{
    return {
        {QStringLiteral("joint-signatures"), StandingMeasuresWords::tr("Joint signatures"), StandingMeasuresWords::tr("Messages that several signed."),
         QList<MeasureOption>{byOption({byChoice("message"), byChoice("year"), byChoice("side")})} + scopeOptions(), runJoint, drawJoint},
        {QStringLiteral("capacities"), StandingMeasuresWords::tr("Capacities"), StandingMeasuresWords::tr("In which capacities senders sent messages, and when first and last."),
         QList<MeasureOption>{{QStringLiteral("actor"), StandingMeasuresWords::tr("Actor"), StandingMeasuresWords::tr("Only this one, by any of its names."), QStringLiteral("NAME")}} + scopeOptions(), runCapacities, drawCapacities},
        {QStringLiteral("authority"), StandingMeasuresWords::tr("Level of authority"), StandingMeasuresWords::tr("Messages or their publications by the level of authority of their kind."),
         QList<MeasureOption>{byOption({byChoice("side"), byChoice("year"), byChoice("kind"), byChoice("placement")}),
                              {QStringLiteral("count"), StandingMeasuresWords::tr("Count"), StandingMeasuresWords::tr("What is counted."), QStringLiteral("WORD"),
                               {{QStringLiteral("messages"), StandingMeasuresWords::tr("messages")}, {QStringLiteral("versions"), StandingMeasuresWords::tr("publications")}}, QStringLiteral("messages")}}
             + scopeOptions(),
         runAuthority, drawAuthority},
    };
}

} // namespace haeje
