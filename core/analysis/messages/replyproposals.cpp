// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/replyproposals.h"

#include "core/analysis/messages/messagefacts.h"
#include "core/analysis/messages/timelinemodel.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace haeje {

struct ReplyWords {
    Q_DECLARE_TR_FUNCTIONS(ReplyProposals)
};

/// Equal for messages on one occasion and ordinal from the same parties to the same parties, whatever their order.
static QString directionKey(const Message &message, const QList<Party> &from, const QList<Party> &to)
{
    QStringList key = {QString::number(message.occasion.value), message.ordinal ? QString::number(*message.ordinal) : QString()};
    for (const QList<Party> *parties : {&from, &to}) {
        QList<qint64> ids;
        for (const Party &party : *parties)
            ids.append(party.actor.value);
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        QStringList words;
        for (const qint64 id : std::as_const(ids))
            words << QString::number(id);
        key << words.join(QLatin1Char(','));
    }
    return key.join(QLatin1Char('|'));
}

static bool hasDirection(const Message &message)
{
    return message.occasion && message.date.isDay() && !message.senders.isEmpty() && !message.recipients.isEmpty();
}

static QString reasonOf(const Message &earlier, int days)
{
    const QString occasion = earlier.ordinal ? ReplyWords::tr("%1, %2", "occasion, ordinal").arg(earlier.occasionName, ordinalText(*earlier.ordinal)) : earlier.occasionName;
    return days == 0 ? ReplyWords::tr("The other way on the same occasion (%1), the same day.").arg(occasion)
                     : ReplyWords::tr("The other way on the same occasion (%1), %n days before.", nullptr, days).arg(occasion);
}

QList<ReplyProposal> replyProposals(const QList<Message> &messages, const QList<ReplyPair> &refused, int longest)
{
    QHash<QString, QList<const Message *>> earlier;
    for (const Message &message : messages) {
        if (hasDirection(message) && message.kind != QLatin1String("reply") && !isMeeting(message.kind))
            earlier[directionKey(message, message.senders, message.recipients)].append(&message);
    }
    QSet<QPair<qint64, qint64>> settled;
    for (const ReplyPair &pair : refused)
        settled.insert({pair.message.value, pair.replyTo.value});
    QList<ReplyProposal> proposals;
    for (const Message &message : messages) {
        if (!hasDirection(message) || message.kind != QLatin1String("reply"))
            continue;
        for (const Message *other : earlier.value(directionKey(message, message.recipients, message.senders))) {
            const qint64 days = other->date.earliest().daysTo(message.date.earliest());
            if (days < 0 || days > longest || message.replyTo.contains(other->id) || settled.contains({message.id.value, other->id.value}))
                continue;
            proposals.append({{message.id, other->id}, int(days), reasonOf(*other, int(days))});
        }
    }
    return proposals;
}

QString replyRule(int longest)
{
    return ReplyWords::tr("Proposed is a reply to an earlier message with sender and recipient swapped, on the same occasion with the same ordinal, at most %n "
                          "days before; both are dated to the day. Nothing is linked until you take it.",
                          nullptr, longest);
}

} // namespace haeje
