// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/replylag.h"

#include "core/analysis/messages/timelinemodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <tuple>

namespace haeje {

struct ReplyLagWords {
    Q_DECLARE_TR_FUNCTIONS(ReplyLag)
};

static const QString replyKind = QStringLiteral("reply");

bool isReply(const Message &message)
{
    return message.kind == replyKind || !message.replyTo.isEmpty();
}

namespace {

using Direction = std::pair<qint64, qint64>;
struct Dated {
    qint64 day = 0;
    qsizetype message = 0;
    bool operator<(const Dated &other) const { return std::pair(day, message) < std::pair(other.day, other.message); }
};

Direction directionOf(const Message &message)
{
    return {message.senders.isEmpty() ? 0 : message.senders.first().actor.value,
            message.recipients.isEmpty() ? 0 : message.recipients.first().actor.value};
}

/// Messages that may have been answered, by first sender and first recipient, in order of days.
class Candidates
{
public:
    Candidates(const QList<Message> &messages, const ReplyRule &rule)
        : m_messages(messages)
        , m_rule(rule)
    {
        for (qsizetype i = 0; i < messages.size(); ++i) {
            const Message &message = messages.at(i);
            const Direction direction = directionOf(message);
            if (!message.date.isDay() || isReply(message) || isMeeting(message.kind) || direction.first == 0 || direction.second == 0)
                continue;
            const Dated dated{message.date.earliest().toJulianDay(), i};
            m_between[direction].push_back(dated);
            if (message.occasion)
                m_onOccasion[{direction, message.occasion.value, message.ordinal.value_or(-1)}].push_back(dated);
        }
        for (auto &[direction, list] : m_between)
            std::sort(list.begin(), list.end());
        for (auto &[key, list] : m_onOccasion)
            std::sort(list.begin(), list.end());
    }

    QList<qsizetype> answeredBy(qsizetype reply) const
    {
        const Message &message = m_messages.at(reply);
        const auto list = m_onOccasion.find({swapped(message), message.occasion.value, message.ordinal.value_or(-1)});
        return message.occasion && list != m_onOccasion.end() ? nearest(list->second, message) : QList<qsizetype>();
    }

    /// The nearest whatever its occasion.
    QList<qsizetype> nearestOther(const Message &message) const
    {
        const auto list = m_between.find(swapped(message));
        return list == m_between.end() ? QList<qsizetype>() : nearest(list->second, message);
    }

private:
    static Direction swapped(const Message &message)
    {
        const Direction direction = directionOf(message);
        return {direction.second, direction.first};
    }

    QList<qsizetype> nearest(const std::vector<Dated> &list, const Message &reply) const
    {
        const qint64 day = reply.date.earliest().toJulianDay();
        QList<qsizetype> found;
        qint64 foundDay = 0;
        auto it = std::upper_bound(list.begin(), list.end(), Dated{day, std::numeric_limits<qsizetype>::max()});
        while (it != list.begin()) {
            --it;
            if (day - it->day > m_rule.mostDays || (!found.isEmpty() && it->day != foundDay))
                break;
            const Message &candidate = m_messages.at(it->message);
            if (candidate.id == reply.id || m_rule.refused.contains({reply.id.value, candidate.id.value}))
                continue;
            found.prepend(it->message);
            foundDay = it->day;
        }
        return found;
    }

    const QList<Message> &m_messages;
    const ReplyRule &m_rule;
    std::map<Direction, std::vector<Dated>> m_between;
    std::map<std::tuple<Direction, qint64, int>, std::vector<Dated>> m_onOccasion;
};

/// What the project says it answers; nothing or a reason in words where no days can be counted.
QString takeStored(const QList<Message> &messages, const QHash<MessageId, qsizetype> &places, qsizetype reply, FoundReply *found)
{
    const Message &message = messages.at(reply);
    QString reason;
    std::optional<int> shortest;
    for (const MessageId id : message.replyTo) {
        const qsizetype at = places.value(id, -1);
        if (at < 0 || at == reply)
            continue;
        found->to.append(at);
        const Message &answered = messages.at(at);
        const auto days = EdtfDate::daysBetween(answered.date, message.date);
        if (!days)
            reason = message.date.isDay() ? ReplyLagWords::tr("it answers %1, which has no day (%2)").arg(keyOf(answered), whyNoDay(answered.date))
                                          : ReplyLagWords::tr("it has no day (%1)").arg(whyNoDay(message.date));
        else if (*days < 0)
            reason = ReplyLagWords::tr("it is dated %n days ahead of %1, which it answers", nullptr, -*days).arg(keyOf(answered));
        else
            shortest = std::min(shortest.value_or(*days), *days);
    }
    found->reply = reply;
    found->stored = true;
    found->days = shortest;
    if (shortest)
        return {};
    return reason.isEmpty() ? ReplyLagWords::tr("what it answers is not among the messages counted") : reason;
}

QString whyNone(const QList<Message> &messages, const Candidates &candidates, const Message &reply, const ReplyRule &rule)
{
    if (!reply.date.isDay())
        return ReplyLagWords::tr("it has no day (%1)").arg(whyNoDay(reply.date));
    if (reply.senders.isEmpty() || reply.recipients.isEmpty())
        return ReplyLagWords::tr("sender or recipient is not stated");
    const QList<qsizetype> near = candidates.nearestOther(reply);
    if (near.isEmpty())
        return ReplyLagWords::tr("no earlier message the other way within %n days", nullptr, rule.mostDays);
    const Message &nearest = messages.at(near.last());
    const QString other = occasionWords(nearest).isEmpty() ? ReplyLagWords::tr("no occasion") : occasionWords(nearest);
    return ReplyLagWords::tr("no earlier message the other way on “%1”; the nearest is %2 on “%3”")
        .arg(occasionWords(reply).isEmpty() ? ReplyLagWords::tr("no occasion") : occasionWords(reply), keyOf(nearest), other);
}

} // namespace

FoundReplies repliesFound(const QList<Message> &messages, const ReplyRule &rule)
{
    FoundReplies all;
    QHash<MessageId, qsizetype> places;
    places.reserve(messages.size());
    for (qsizetype i = 0; i < messages.size(); ++i)
        places.insert(messages.at(i).id, i);
    const Candidates candidates(messages, rule);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const Message &message = messages.at(i);
        if (!isReply(message))
            continue;
        QString reason;
        FoundReply found;
        if (rule.stored && !message.replyTo.isEmpty()) {
            reason = takeStored(messages, places, i, &found);
        } else if (rule.proposed && message.kind == replyKind) {
            found = {i, message.date.isDay() ? candidates.answeredBy(i) : QList<qsizetype>(), {}, false};
            if (found.to.isEmpty())
                reason = whyNone(messages, candidates, message, rule);
            else
                found.days = EdtfDate::daysBetween(messages.at(found.to.last()).date, message.date);
        } else if (rule.stored) {
            reason = ReplyLagWords::tr("the project does not say what it answers");
        } else {
            continue;
        }
        if (reason.isEmpty() || !found.to.isEmpty())
            all.found.append(found);
        if (!reason.isEmpty()) {
            all.unresolved.append({message.id, keyOf(message), reason});
            all.unresolvedReplies.append(i);
        }
    }
    return all;
}

QList<ReplyState> replyStates(const QList<Message> &messages, const FoundReplies &replies)
{
    QHash<qsizetype, QList<qsizetype>> answered;
    for (const FoundReply &found : replies.found) {
        for (const qsizetype to : found.to)
            answered[to].append(found.reply);
    }
    QList<ReplyState> states;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (!isReply(messages.at(i)) && !isMeeting(messages.at(i).kind))
            states.append({i, answered.value(i)});
    }
    return states;
}

} // namespace haeje
