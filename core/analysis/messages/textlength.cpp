// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/textlength.h"

#include "core/analysis/messages/replylag.h"
#include "core/analysis/messages/timelinemodel.h"
#include "core/text/segments.h"
#include "core/text/wordspans.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace haeje {

static void addPart(const QString &text, TextSpan part, TextLength *length)
{
    length->sentences += int(sentencesOf(text, part).size());
    const QString words = text.mid(part.start, part.end - part.start);
    length->words += int(wordSpansOf(words).size());
    for (const QChar c : words) {
        if (!c.isSpace() && !c.isLowSurrogate())
            ++length->characters;
    }
}

TextLength lengthOf(const QString &text, const QList<Block> &blocks)
{
    TextLength length;
    if (blocks.isEmpty()) {
        for (const TextSpan &paragraph : paragraphsOf(text))
            addPart(text, paragraph, &length);
        return length;
    }
    for (const Block &block : blocks) {
        if (block.kind != BlockKind::Title && block.kind != BlockKind::Heading1 && block.kind != BlockKind::Heading2
            && block.kind != BlockKind::Heading3 && block.kind != BlockKind::Footnote)
            addPart(text, block.span, &length);
    }
    return length;
}

namespace {

using HalfKey = std::tuple<qint64, qint64, qint64, int>; ///< sender, recipient, occasion, ordinal

HalfKey keyOfHalf(const Message &message, bool swapped)
{
    const qint64 from = message.senders.first().actor.value;
    const qint64 to = message.recipients.first().actor.value;
    return {swapped ? to : from, swapped ? from : to, message.occasion.value, message.ordinal.value_or(-1)};
}

bool canBeHalf(const Message &message)
{
    return message.occasion && message.date.isDay() && !isReply(message) && !isMeeting(message.kind) && !message.senders.isEmpty()
        && !message.recipients.isEmpty() && message.senders.first().actor != message.recipients.first().actor;
}

} // namespace

QList<ExchangePair> exchangePairs(const QList<Message> &messages)
{
    static constexpr qint64 mostDays = 31;
    QList<ExchangePair> pairs;
    QHash<MessageId, qsizetype> places;
    std::vector<std::pair<qint64, qsizetype>> dated;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        places.insert(messages.at(i).id, i);
        if (canBeHalf(messages.at(i)))
            dated.emplace_back(messages.at(i).date.earliest().toJulianDay(), i);
    }
    std::sort(dated.begin(), dated.end());
    // The last one of each direction that has no other half yet.
    std::map<HalfKey, std::pair<qint64, qsizetype>> waiting;
    for (const auto &[day, i] : dated) {
        const auto other = waiting.find(keyOfHalf(messages.at(i), true));
        if (other != waiting.end() && day - other->second.first <= mostDays) {
            pairs.append({other->second.second, i, false});
            waiting.erase(other);
        } else {
            waiting[keyOfHalf(messages.at(i), false)] = {day, i};
        }
    }
    for (qsizetype i = 0; i < messages.size(); ++i) {
        for (const MessageId to : messages.at(i).replyTo) {
            if (const qsizetype at = places.value(to, -1); at >= 0 && at != i)
                pairs.append({at, i, true});
        }
    }
    return pairs;
}

} // namespace haeje
