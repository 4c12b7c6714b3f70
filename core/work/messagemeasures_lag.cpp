// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/greetingday.h"
#include "core/analysis/messages/messagefacts.h"
#include "core/analysis/messages/publicationlag.h"
#include "core/work/messagemeasureparts.h"

#include <QCoreApplication>

#include <map>

namespace haeje {

struct LagMeasuresWords {
    Q_DECLARE_TR_FUNCTIONS(MessageMeasures)
};

namespace {

QString given(const AnalysisOptions &options, const char *name)
{
    return options.value(QLatin1String(name));
}

/// Days of one group, with the messages they stand for.
struct DayGroup {
    QList<int> days;
    QList<EntityRef> messages;
    int longest = 0;
    QString longestKey;
    QStringList unresolved;

    void add(int count, const Message &message)
    {
        if (days.isEmpty() || count > longest) {
            longest = count;
            longestKey = keyOf(message);
        }
        days.append(count);
        messages.append(message.id);
    }
};

Table lagsByMessage(const QList<Message> &messages, const PublicationLags &found)
{
    Table table;
    table.columns = {wordColumn("message", LagMeasuresWords::tr("Message")), wordColumn("date", LagMeasuresWords::tr("Date")),
                     wordColumn("kind", LagMeasuresWords::tr("Kind")), wordColumn("headline", LagMeasuresWords::tr("From and to")),
                     wordColumn("published", LagMeasuresWords::tr("Published")), wordColumn("outlet", LagMeasuresWords::tr("Outlet")),
                     numberColumn("lag_days", LagMeasuresWords::tr("Days"))};
    for (const MessageLag &lag : found.lags) {
        const Message &message = messages.at(lag.message);
        table.rows += {{keyOf(message), message.date.text(), messageKindTitle(message.kind), messageHeadline(message),
                        message.date.earliest().addDays(lag.days).toString(Qt::ISODate), statedOrNot(lag.outlet), lag.days},
                       {message.id}, false};
    }
    return table;
}

/// How many messages have each number of days, without gaps while the span is short.
Table lagsByDays(const QList<Message> &messages, const PublicationLags &found)
{
    static constexpr int longestSpan = 60;
    Table table;
    table.columns = {wordColumn("days", LagMeasuresWords::tr("Days")), wordColumn("kind", LagMeasuresWords::tr("Kind")),
                     numberColumn("messages", LagMeasuresWords::tr("Messages"))};
    std::map<int, std::map<QString, QList<EntityRef>>> counts;
    for (const MessageLag &lag : found.lags)
        counts[lag.days][messageKindTitle(messages.at(lag.message).kind)].append(messages.at(lag.message).id);
    if (!counts.empty() && counts.rbegin()->first - counts.begin()->first <= longestSpan) {
        const QString kind = counts.begin()->second.begin()->first;
        for (int days = counts.begin()->first; days < counts.rbegin()->first; ++days) {
            if (!counts.count(days))
                counts[days][kind] = {};
        }
    }
    for (const auto &[days, kinds] : counts) {
        for (const auto &[kind, all] : kinds)
            table.rows += {{QString::number(days), kind, int(all.size())}, all, false};
    }
    return table;
}

Table lagsByGroup(const QList<Message> &messages, const PublicationLags &found, const QString &by, const ActorSides &sides)
{
    std::map<MeasureGroup, DayGroup> groups;
    for (const MessageLag &lag : found.lags) {
        const Message &message = messages.at(lag.message);
        const MeasureGroup group = by != QLatin1String("outlet") ? groupOf(message, by, sides)
            : lag.outlet.isEmpty()                               ? MeasureGroup{LagMeasuresWords::tr("not stated"), true}
                                                                 : MeasureGroup{lag.outlet, false};
        groups[group].add(lag.days, message);
    }
    if (by != QLatin1String("outlet")) {
        QHash<MessageId, const Message *> byId;
        for (const Message &message : messages)
            byId.insert(message.id, &message);
        for (const UnresolvedMessage &one : found.unresolved)
            groups[groupOf(*byId.value(one.message), by, sides)].unresolved += one.key;
    }
    Table table;
    table.columns = {{by, groupTitle(by), false}, numberColumn("n", LagMeasuresWords::tr("Messages")),
                     numberColumn("median", LagMeasuresWords::tr("Median, days")), numberColumn("mean", LagMeasuresWords::tr("Mean, days")),
                     numberColumn("shortest", LagMeasuresWords::tr("Shortest")), numberColumn("longest", LagMeasuresWords::tr("Longest")),
                     wordColumn("longest_message", LagMeasuresWords::tr("Longest is")), wordColumn("unresolved", LagMeasuresWords::tr("Not resolved"))};
    for (const auto &[group, of] : groups) {
        const DaySummary summary = summaryOf(of.days);
        const bool any = summary.count > 0;
        const auto shown = [&](const QVariant &value) { return any ? value : QVariant(); };
        table.rows += {{group.words, summary.count, shown(summary.median), shown(twoDecimals(summary.mean)), shown(summary.shortest), shown(summary.longest),
                        statedOrNot(of.longestKey), of.unresolved},
                       of.messages, group.rest};
    }
    return table;
}

Result<MeasureAnswer> runLag(const MeasureMaterial &material, const AnalysisOptions &options)
{
    const MeasureScope scope(options);
    const QList<Message> messages = scope.of(material.messages);
    const PublicationLags found = publicationLags(messages);
    const QString by = given(options, "by");
    MeasureAnswer answer{by == QLatin1String("message") ? lagsByMessage(messages, found)
                             : by == QLatin1String("days") ? lagsByDays(messages, found)
                                                           : lagsByGroup(messages, found, by, sidesOf(material.actors)),
                         found.unresolved};
    QList<int> days;
    for (const MessageLag &lag : found.lags)
        days.append(lag.days);
    const DaySummary all = summaryOf(days);
    answer.table.notes += LagMeasuresWords::tr("Lag: whole days from the day of the message to the first day on which an outlet in this project published it, where both are days.");
    answer.table.notes += scope.words(messages.size(), material.messages.size());
    if (all.count > 0)
        answer.table.notes += LagMeasuresWords::tr("All: n %1, median %2, mean %3, longest %4.").arg(all.count).arg(all.median).arg(twoDecimals(all.mean)).arg(all.longest);
    answer.table.notes += LagMeasuresWords::tr("Where only a headline was read, the message may bear the day of publication and the lag is 0 by that: leave those out by confidence.");
    return answer;
}

MeasureDrawing drawLag(const AnalysisOptions &options)
{
    const QString by = given(options, "by");
    if (by == QLatin1String("outlet") || by == QLatin1String("side"))
        return {by, {}, {QStringLiteral("median")}};
    if (by == QLatin1String("year"))
        return {by, {}, {QStringLiteral("median")}, QStringLiteral("column"), true};
    return {QStringLiteral("days"), QStringLiteral("kind"), {QStringLiteral("messages")}, QStringLiteral("stacked"), true, {{QStringLiteral("by"), QStringLiteral("days")}}};
}

QString basisWords(FirstBasis basis)
{
    const QString words[] = {LagMeasuresWords::tr("the only one"), LagMeasuresWords::tr("by day"), LagMeasuresWords::tr("by hour"), LagMeasuresWords::tr("tied")};
    return words[int(basis)];
}

/// How often an outlet was first.
struct FirstCount {
    int first = 0, tied = 0, later = 0, only = 0;
    QList<EntityRef> messages;
};

void countFirsts(const QList<Publication> &publications, const PublicationOrder &order, const Message &message, std::map<MeasureGroup, FirstCount> *counts)
{
    for (qsizetype i = 0; i < order.order.size(); ++i) {
        const QString outlet = publications.at(order.order.at(i)).outlet;
        FirstCount &count = (*counts)[{outlet.isEmpty() ? LagMeasuresWords::tr("not stated") : outlet, outlet.isEmpty()}];
        ++(order.basis == FirstBasis::Only ? count.only : order.rank.at(i) > 1 ? count.later : order.firsts > 1 ? count.tied : count.first);
        count.messages.append(message.id);
    }
}

Table firstsByOutlet(const std::map<MeasureGroup, FirstCount> &counts)
{
    Table table;
    table.columns = {wordColumn("outlet", LagMeasuresWords::tr("Outlet")), numberColumn("first", LagMeasuresWords::tr("First")), numberColumn("tied", LagMeasuresWords::tr("Tied for first")),
                     numberColumn("later", LagMeasuresWords::tr("Later")), numberColumn("only", LagMeasuresWords::tr("The only one"))};
    for (const auto &[outlet, count] : counts)
        table.rows += {{outlet.words, count.first, count.tied, count.later, count.only}, count.messages, outlet.rest};
    return table;
}

Result<MeasureAnswer> runFirst(const MeasureMaterial &material, const AnalysisOptions &options)
{
    const MeasureScope scope(options);
    MeasureAnswer answer;
    Table &table = answer.table;
    table.columns = {wordColumn("message", LagMeasuresWords::tr("Message")), wordColumn("date", LagMeasuresWords::tr("Date")), wordColumn("headline", LagMeasuresWords::tr("From and to")),
                     wordColumn("first", LagMeasuresWords::tr("First")), wordColumn("basis", LagMeasuresWords::tr("Known how")), wordColumn("order", LagMeasuresWords::tr("Order"))};
    std::map<MeasureGroup, FirstCount> counts;
    qsizetype counted = 0;
    for (const Message &message : material.messages) {
        if (!scope.counts(message))
            continue;
        ++counted;
        QList<Publication> publications;
        for (const Version &version : message.versions)
            publications.append({version.outlet, version.published, version.publishedTime});
        const auto order = publicationOrder(publications);
        if (!order) {
            answer.unresolved.append({message.id, keyOf(message), publications.isEmpty() ? LagMeasuresWords::tr("no publication in this project") : LagMeasuresWords::tr("no publication with a day")});
            continue;
        }
        countFirsts(publications, *order, message, &counts);
        QStringList firsts, all;
        for (qsizetype i = 0; i < order->order.size(); ++i) {
            const Publication &one = publications.at(order->order.at(i));
            const QString outlet = one.outlet.isEmpty() ? LagMeasuresWords::tr("not stated") : one.outlet;
            if (order->rank.at(i) == 1)
                firsts += outlet;
            all += QStringLiteral("%1. %2 %3").arg(order->rank.at(i)).arg(outlet, one.day.text());
        }
        table.rows += {{keyOf(message), message.date.text(), messageHeadline(message), firsts, basisWords(order->basis), all}, {message.id}, false};
    }
    if (given(options, "by") == QLatin1String("outlet"))
        table = firstsByOutlet(counts);
    table.notes += LagMeasuresWords::tr("First: the outlet with the earliest day of publication in this project, and on one day the earliest hour where each of that day has one. Without hours, outlets of one day are tied. An outlet counts once for each message.");
    table.notes += scope.words(counted, material.messages.size());
    return answer;
}

MeasureDrawing drawFirst(const AnalysisOptions &)
{
    return {QStringLiteral("outlet"), {}, {QStringLiteral("first"), QStringLiteral("tied"), QStringLiteral("later"), QStringLiteral("only")}, QStringLiteral("stacked"), false,
            {{QStringLiteral("by"), QStringLiteral("outlet")}}};
}

/// Ahead, on the day, after it.
struct DayCount {
    int ahead = 0, on = 0, after = 0;
    QList<EntityRef> messages;
};

MeasureGroup dayGroup(const Message &message, const GreetingDay &day, const QString &by, int split, const ActorSides &sides)
{
    if (by == QLatin1String("days"))
        return {QString::number(day.days), false};
    if (by == QLatin1String("year"))
        return {QString::number(message.date.earliest().year()), false};
    if (by != QLatin1String("period"))
        return groupOf(message, by, sides);
    if (split == 0)
        return {LagMeasuresWords::tr("all"), false};
    return message.date.earliest().year() < split ? MeasureGroup{LagMeasuresWords::tr("to %1").arg(split - 1), false} : MeasureGroup{LagMeasuresWords::tr("from %1").arg(split), true};
}

Table daysByMessage(const QList<Message> &messages, const GreetingDays &found)
{
    Table table;
    table.columns = {wordColumn("message", LagMeasuresWords::tr("Message")), wordColumn("date", LagMeasuresWords::tr("Date")), wordColumn("headline", LagMeasuresWords::tr("From and to")),
                     wordColumn("occasion", LagMeasuresWords::tr("Occasion")), numberColumn("days", LagMeasuresWords::tr("Days from the day"))};
    for (const GreetingDay &day : found.days) {
        const Message &message = messages.at(day.message);
        table.rows += {{keyOf(message), message.date.text(), messageHeadline(message), occasionWords(message), day.days}, {message.id}, false};
    }
    return table;
}

Result<MeasureAnswer> runDay(const MeasureMaterial &material, const AnalysisOptions &options)
{
    const MeasureScope scope(options);
    QList<Message> messages = scope.of(material.messages);
    const QStringList occasions = listGiven(given(options, "occasion"));
    if (!occasions.isEmpty())
        messages.removeIf([&](const Message &message) { return !occasions.contains(message.occasionName); });
    const GreetingDays found = greetingDays(messages, material.occasions);
    const QString by = given(options, "by");
    const ActorSides sides = sidesOf(material.actors);
    std::map<MeasureGroup, DayCount> counts;
    std::map<int, DayCount> byDays;
    for (const GreetingDay &day : found.days) {
        const Message &message = messages.at(day.message);
        DayCount &count = by == QLatin1String("days") ? byDays[day.days] : counts[dayGroup(message, day, by, given(options, "split").toInt(), sides)];
        ++(day.days < 0 ? count.ahead : day.days > 0 ? count.after : count.on);
        count.messages.append(message.id);
    }
    MeasureAnswer answer{{}, found.unresolved};
    answer.table.columns = {{by, groupTitle(by), false}, numberColumn("messages", LagMeasuresWords::tr("Messages")), numberColumn("ahead", LagMeasuresWords::tr("Ahead of the day")),
                            numberColumn("on_the_day", LagMeasuresWords::tr("On the day")), numberColumn("after", LagMeasuresWords::tr("After the day"))};
    const auto add = [&](const QString &words, bool rest, const DayCount &count) {
        answer.table.rows += {{words, count.ahead + count.on + count.after, count.ahead, count.on, count.after}, count.messages, rest};
    };
    for (const auto &[days, count] : byDays)
        add(QString::number(days), false, count);
    for (const auto &[group, count] : counts)
        add(group.words, group.rest && by != QLatin1String("period"), count);
    if (by == QLatin1String("message"))
        answer.table = daysByMessage(messages, found);
    answer.table.notes += LagMeasuresWords::tr("Days from the nearest yearly return of the occasion's own day, for occasions that recur and have one.");
    answer.table.notes += scope.words(messages.size(), material.messages.size());
    if (found.withoutYearlyDay > 0)
        answer.table.notes += LagMeasuresWords::tr("Not counted: %n messages whose occasion has no day that recurs.", nullptr, found.withoutYearlyDay);
    return answer;
}

MeasureDrawing drawDay(const AnalysisOptions &options)
{
    QString by = given(options, "by");
    AnalysisOptions instead;
    if (by.isEmpty() || by == QLatin1String("message") || (by == QLatin1String("period") && given(options, "split").isEmpty())) {
        by = QStringLiteral("year");
        instead.insert(QStringLiteral("by"), by);
    }
    return {by, {}, {QStringLiteral("ahead"), QStringLiteral("on_the_day"), QStringLiteral("after")}, QStringLiteral("stacked"), by == QLatin1String("year"), instead};
}

} // namespace

QList<MessageMeasure> lagMeasures()
{
    return {
        {QStringLiteral("lag"), LagMeasuresWords::tr("Days to publication"), LagMeasuresWords::tr("Days from messages to their first publication."),
         QList<MeasureOption>{byOption({byChoice("kind"), byChoice("outlet"), byChoice("year"), byChoice("side"), byChoice("days"), byChoice("message"), byChoice("all")})} + scopeOptions(),
         runLag, drawLag},
        {QStringLiteral("first-publication"), LagMeasuresWords::tr("Who published first"), LagMeasuresWords::tr("The outlets of each message in the order in which they published it, and who was first."),
         QList<MeasureOption>{byOption({byChoice("message"), byChoice("outlet")})} + scopeOptions(), runFirst, drawFirst},
        {QStringLiteral("day-of-greeting"), LagMeasuresWords::tr("Day of greetings"), LagMeasuresWords::tr("How many days ahead of or after the day of their occasion messages are."),
         QList<MeasureOption>{byOption({byChoice("period"), byChoice("year"), byChoice("occasion"), byChoice("side"), byChoice("days"), byChoice("message")}),
                              {QStringLiteral("split"), LagMeasuresWords::tr("Periods from"), LagMeasuresWords::tr("Two periods: up to the year before, and from this year."), QStringLiteral("YEAR")},
                              {QStringLiteral("occasion"), LagMeasuresWords::tr("Occasions"), LagMeasuresWords::tr("Only these occasions, parted by commas."), QStringLiteral("NAMES")}}
             + scopeOptions(true, QStringLiteral("congratulatory message")),
         runDay, drawDay},
    };
}

} // namespace haeje
