// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefacts.h"
#include "core/analysis/messages/replylag.h"
#include "core/work/messagemeasureparts.h"

#include <QCoreApplication>

#include <map>

namespace haeje {

struct ReplyMeasuresWords {
    Q_DECLARE_TR_FUNCTIONS(MessageMeasures)
};

namespace {

ReplyRule ruleOf(const MeasureMaterial &material, const AnalysisOptions &options)
{
    ReplyRule rule;
    rule.refused = material.refused;
    const QString word = options.value(QStringLiteral("rule"));
    rule.stored = word != QLatin1String("proposed");
    rule.proposed = word != QLatin1String("stored");
    rule.mostDays = options.value(QStringLiteral("within"), QStringLiteral("60")).toInt();
    return rule;
}

QString ruleWords(const ReplyRule &rule)
{
    const QString stored = ReplyMeasuresWords::tr("what the project says a message answers");
    const QString proposed = ReplyMeasuresWords::tr("for messages of kind reply the nearest earlier message, itself no reply, with first sender and first recipient swapped, of the same occasion and ordinal, at most %n days ahead, both dated to the day", nullptr, rule.mostDays);
    if (!rule.proposed)
        return ReplyMeasuresWords::tr("Replies by %1.").arg(stored);
    return rule.stored ? ReplyMeasuresWords::tr("Replies by %1; where it says nothing, %2.").arg(stored, proposed) : ReplyMeasuresWords::tr("Replies by this rule: %1.").arg(proposed);
}

MeasureOption ruleOption()
{
    return {QStringLiteral("rule"), ReplyMeasuresWords::tr("Replies by"), ReplyMeasuresWords::tr("What counts as an answer."), QStringLiteral("WORD"),
            {{QStringLiteral("both"), ReplyMeasuresWords::tr("the project, else the rule")}, {QStringLiteral("stored"), ReplyMeasuresWords::tr("the project")}, {QStringLiteral("proposed"), ReplyMeasuresWords::tr("the rule")}},
            QStringLiteral("both")};
}

MeasureOption withinOption()
{
    return {QStringLiteral("within"), ReplyMeasuresWords::tr("Within, days"), ReplyMeasuresWords::tr("The most days between a message and a reply to it by the rule."), QStringLiteral("DAYS"), {}, QStringLiteral("60")};
}

QStringList keysAt(const QList<Message> &messages, const QList<qsizetype> &places)
{
    QStringList keys;
    for (const qsizetype place : places)
        keys += keyOf(messages.at(place));
    return keys;
}

/// Replies of one group.
struct ReplyGroup {
    int replies = 0;
    QList<int> days;
    int longest = -1;
    QString longestKey;
    QStringList unresolved;
    QList<EntityRef> messages;
};

Table repliesByMessage(const QList<Message> &messages, const QList<FoundReply> &found)
{
    Table table;
    table.columns = {wordColumn("reply", ReplyMeasuresWords::tr("Reply")), wordColumn("date", ReplyMeasuresWords::tr("Date")), wordColumn("headline", ReplyMeasuresWords::tr("From and to")),
                     wordColumn("answers", ReplyMeasuresWords::tr("Answers")), numberColumn("days", ReplyMeasuresWords::tr("Days")), wordColumn("occasion", ReplyMeasuresWords::tr("Occasion")),
                     wordColumn("how", ReplyMeasuresWords::tr("Known how"))};
    for (const FoundReply &one : found) {
        const Message &message = messages.at(one.reply);
        QList<EntityRef> evidence{message.id};
        for (const qsizetype to : one.to)
            evidence += messages.at(to).id;
        table.rows += {{keyOf(message), message.date.text(), messageHeadline(message), keysAt(messages, one.to), one.days ? QVariant(*one.days) : QVariant(),
                        statedOrNot(occasionWords(message)), one.stored ? ReplyMeasuresWords::tr("the project says so") : ReplyMeasuresWords::tr("by the rule")},
                       evidence, false};
    }
    return table;
}

Table repliesByGroup(const QList<Message> &messages, const FoundReplies &found, const QString &by, const ActorSides &sides)
{
    std::map<MeasureGroup, ReplyGroup> groups;
    for (const FoundReply &one : found.found) {
        const Message &message = messages.at(one.reply);
        if (!one.days)
            continue;
        ReplyGroup &group = groups[groupOf(message, by, sides)];
        ++group.replies;
        group.days.append(*one.days);
        group.messages.append(message.id);
        if (*one.days > group.longest) {
            group.longest = *one.days;
            group.longestKey = keyOf(message);
        }
    }
    for (const qsizetype place : found.unresolvedReplies) {
        ReplyGroup &group = groups[groupOf(messages.at(place), by, sides)];
        ++group.replies;
        group.messages.append(messages.at(place).id);
        group.unresolved += keyOf(messages.at(place));
    }
    Table table;
    table.columns = {{by, groupTitle(by), false}, numberColumn("replies", ReplyMeasuresWords::tr("Replies")), numberColumn("found", ReplyMeasuresWords::tr("Answer found")),
                     numberColumn("shortest", ReplyMeasuresWords::tr("Shortest, days")), numberColumn("median", ReplyMeasuresWords::tr("Median, days")),
                     numberColumn("mean", ReplyMeasuresWords::tr("Mean, days")), numberColumn("longest", ReplyMeasuresWords::tr("Longest, days")),
                     wordColumn("longest_message", ReplyMeasuresWords::tr("Longest is")), wordColumn("unresolved", ReplyMeasuresWords::tr("Not resolved"))};
    for (const auto &[group, of] : groups) {
        const DaySummary summary = summaryOf(of.days);
        const auto shown = [&](const QVariant &value) { return summary.count > 0 ? value : QVariant(); };
        table.rows += {{group.words, of.replies, summary.count, shown(summary.shortest), shown(summary.median), shown(twoDecimals(summary.mean)), shown(summary.longest),
                        statedOrNot(of.longestKey), of.unresolved},
                       of.messages, group.rest};
    }
    return table;
}

Result<MeasureAnswer> runReplyLag(const MeasureMaterial &material, const AnalysisOptions &options)
{
    const ReplyRule rule = ruleOf(material, options);
    const MeasureScope scope(options);
    FoundReplies found = repliesFound(material.messages, rule);
    qsizetype counted = 0;
    const auto leave = [&](qsizetype place) { return !scope.countsApartFromKind(material.messages.at(place)); };
    found.found.removeIf([&](const FoundReply &one) { return leave(one.reply); });
    for (qsizetype i = found.unresolvedReplies.size() - 1; i >= 0; --i) {
        if (leave(found.unresolvedReplies.at(i))) {
            found.unresolvedReplies.removeAt(i);
            found.unresolved.removeAt(i);
        }
    }
    counted = std::count_if(found.found.begin(), found.found.end(), [](const FoundReply &one) { return one.days.has_value(); }) + found.unresolved.size();
    const QString by = options.value(QStringLiteral("by"));
    MeasureAnswer answer{by == QLatin1String("message") ? repliesByMessage(material.messages, found.found) : repliesByGroup(material.messages, found, by, sidesOf(material.actors)), found.unresolved};
    const qsizetype stored = std::count_if(found.found.begin(), found.found.end(), [](const FoundReply &one) { return one.stored; });
    answer.table.notes += ruleWords(rule);
    answer.table.notes += ReplyMeasuresWords::tr("Days from the last message that is answered to the reply. %n replies; %1 answers by the project, %2 by the rule.", nullptr, int(counted))
                              .arg(stored).arg(found.found.size() - stored);
    return answer;
}

MeasureDrawing drawReplyLag(const AnalysisOptions &options)
{
    const QString by = options.value(QStringLiteral("by"));
    if (by.isEmpty() || by == QLatin1String("all") || by == QLatin1String("message"))
        return {QStringLiteral("reply"), {}, {QStringLiteral("days")}, QStringLiteral("bar"), false, {{QStringLiteral("by"), QStringLiteral("message")}}};
    return {by, {}, {QStringLiteral("median")}, by == QLatin1String("year") ? QStringLiteral("column") : QStringLiteral("bar"), by == QLatin1String("year")};
}

/// Messages of one group that are answered, and those that are not.
struct OpenGroup {
    int answered = 0, open = 0;
    QStringList openKeys;
    QList<EntityRef> messages;
};

QString noneHere()
{
    return ReplyMeasuresWords::tr("none in this project");
}

Table openByMessage(const QList<Message> &messages, const QList<ReplyState> &states)
{
    Table table;
    table.columns = {wordColumn("message", ReplyMeasuresWords::tr("Message")), wordColumn("date", ReplyMeasuresWords::tr("Date")), wordColumn("kind", ReplyMeasuresWords::tr("Kind")),
                     wordColumn("headline", ReplyMeasuresWords::tr("From and to")), wordColumn("occasion", ReplyMeasuresWords::tr("Occasion")), wordColumn("reply", ReplyMeasuresWords::tr("Reply"))};
    for (const ReplyState &state : states) {
        const Message &message = messages.at(state.message);
        if (state.replies.isEmpty())
            table.rows += {{keyOf(message), statedOrNot(message.date.text()), messageKindTitle(message.kind), messageHeadline(message), statedOrNot(occasionWords(message)), noneHere()}, {message.id}, false};
    }
    return table;
}

Table openByGroup(const QList<Message> &messages, const QList<ReplyState> &states, const QString &by, const ActorSides &sides)
{
    std::map<MeasureGroup, OpenGroup> groups;
    for (const ReplyState &state : states) {
        const Message &message = messages.at(state.message);
        OpenGroup &group = groups[groupOf(message, by, sides)];
        group.messages.append(message.id);
        if (!state.replies.isEmpty()) {
            ++group.answered;
            continue;
        }
        ++group.open;
        group.openKeys += keyOf(message);
    }
    Table table;
    table.columns = {{by, groupTitle(by), false}, numberColumn("messages", ReplyMeasuresWords::tr("Messages")), numberColumn("answered", ReplyMeasuresWords::tr("Answered")),
                     numberColumn("none_in_this_project", ReplyMeasuresWords::tr("No answer in this project")), wordColumn("without_reply", ReplyMeasuresWords::tr("Those without"))};
    for (const auto &[group, of] : groups)
        table.rows += {{group.words, of.answered + of.open, of.answered, of.open, of.openKeys}, of.messages, group.rest};
    return table;
}

Result<MeasureAnswer> runOpen(const MeasureMaterial &material, const AnalysisOptions &options)
{
    const ReplyRule rule = ruleOf(material, options);
    const MeasureScope scope(options, MeasureScope::Kinds::NoMeetings);
    const FoundReplies found = repliesFound(material.messages, rule);
    QList<ReplyState> states = replyStates(material.messages, found);
    states.removeIf([&](const ReplyState &state) { return !scope.counts(material.messages.at(state.message)); });
    const QString by = options.value(QStringLiteral("by"));
    const qsizetype answered = std::count_if(states.begin(), states.end(), [](const ReplyState &state) { return !state.replies.isEmpty(); });
    MeasureAnswer answer{by == QLatin1String("message") ? openByMessage(material.messages, states) : openByGroup(material.messages, states, by, sidesOf(material.actors)), found.unresolved};
    answer.table.notes += ReplyMeasuresWords::tr("Messages that are no replies and no meetings; %1 of %n are answered in this project. That none is in this project does not say that none was sent.", nullptr, int(states.size())).arg(answered);
    answer.table.notes += ruleWords(rule);
    answer.table.notes += scope.words(states.size(), material.messages.size());
    if (!found.unresolved.isEmpty())
        answer.table.notes += ReplyMeasuresWords::tr("The replies that could not be resolved may answer some of these.");
    return answer;
}

MeasureDrawing drawOpen(const AnalysisOptions &options)
{
    QString by = options.value(QStringLiteral("by"));
    AnalysisOptions instead;
    if (by.isEmpty() || by == QLatin1String("message")) {
        by = QStringLiteral("occasion");
        instead.insert(QStringLiteral("by"), by);
    }
    return {by, {}, {QStringLiteral("answered"), QStringLiteral("none_in_this_project")}, QStringLiteral("stacked"), by == QLatin1String("year"), instead};
}

} // namespace

QList<MessageMeasure> replyMeasures()
{
    return {
        {QStringLiteral("reply-lag"), ReplyMeasuresWords::tr("Days to reply"), ReplyMeasuresWords::tr("Days from messages to the replies to them."),
         QList<MeasureOption>{byOption({byChoice("all"), byChoice("message"), byChoice("year"), byChoice("side"), byChoice("occasion")}), ruleOption(), withinOption()} + scopeOptions(false),
         runReplyLag, drawReplyLag},
        {QStringLiteral("open-replies"), ReplyMeasuresWords::tr("Open replies"), ReplyMeasuresWords::tr("Messages to which this project has no reply, and how many of each occasion were answered."),
         QList<MeasureOption>{byOption({byChoice("message"), byChoice("occasion"), byChoice("kind"), byChoice("year"), byChoice("side")}), ruleOption(), withinOption()} + scopeOptions(), runOpen, drawOpen},
    };
}

} // namespace haeje
