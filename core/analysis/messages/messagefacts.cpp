// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefacts.h"

#include "core/analysis/messages/timelinemodel.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace haeje {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageFacts)
};
} // namespace

QString partyNames(const QList<Party> &parties)
{
    QStringList names;
    for (const Party &party : parties)
        names << party.name;
    if (names.size() < 2)
        return names.join(QString());
    const QString last = names.takeLast();
    return Words::tr("%1 and %2", "names").arg(names.join(Words::tr(", ", "between names")), last);
}

QString messageHeadline(const Message &message)
{
    if (isMeeting(message.kind))
        return Words::tr("%1: %2", "kind of meeting: who").arg(messageKindTitle(message.kind), partyNames(message.senders + message.recipients));
    if (message.senders.isEmpty() && message.recipients.isEmpty())
        return messageKindTitle(message.kind);
    if (message.recipients.isEmpty())
        return partyNames(message.senders);
    if (message.senders.isEmpty())
        return Words::tr("To %1").arg(partyNames(message.recipients));
    return Words::tr("%1 to %2", "sender, recipient").arg(partyNames(message.senders), partyNames(message.recipients));
}

QString messageSentence(const Message &message, const QLocale &locale)
{
    const bool meeting = isMeeting(message.kind);
    const bool named = !message.senders.isEmpty() || !message.recipients.isEmpty();
    QStringList parts{dateReading(message.date, locale), messageHeadline(message)};
    if (!meeting && named)
        parts << messageKindTitle(message.kind);
    return parts.join(QStringLiteral(", "));
}

QString ordinalText(int ordinal)
{
    const int tens = ordinal % 100;
    const int ones = tens >= 11 && tens <= 13 ? 0 : ordinal % 10;
    const QString text = ones == 1 ? Words::tr("%1st", "ordinal of an anniversary")
        : ones == 2               ? Words::tr("%1nd", "ordinal of an anniversary")
        : ones == 3               ? Words::tr("%1rd", "ordinal of an anniversary")
                                  : Words::tr("%1th", "ordinal of an anniversary");
    return text.arg(ordinal);
}

std::optional<Version> firstPublication(const Message &message)
{
    std::optional<Version> first;
    for (const Version &version : message.versions) {
        if (version.published.isDay() && (!first || version.published.earliest() < first->published.earliest()))
            first = version;
    }
    return first;
}

std::optional<int> publicationLag(const Message &message)
{
    const auto first = firstPublication(message);
    return first ? EdtfDate::daysBetween(message.date, first->published) : std::nullopt;
}

QString publicationText(const Message &message, const QLocale &locale)
{
    const auto first = firstPublication(message);
    if (!first)
        return {};
    const auto lag = publicationLag(message);
    if (!lag)
        return Words::tr("published %1").arg(first->published.display(locale));
    if (*lag == 0)
        return Words::tr("published the same day, lag 0");
    return *lag > 0 ? Words::tr("published %n days later", nullptr, *lag)
                    : Words::tr("published %n days before", nullptr, -*lag);
}

QString dateReading(const EdtfDate &date, const QLocale &locale)
{
    QString text = date.display(locale);
    switch (date.precision()) {
    case EdtfDate::Precision::Month:
        text = Words::tr("%1, month only").arg(text);
        break;
    case EdtfDate::Precision::Year:
        text = Words::tr("%1, year only").arg(text);
        break;
    case EdtfDate::Precision::Interval:
        text = Words::tr("%1, interval").arg(text);
        break;
    case EdtfDate::Precision::Unknown:
        return Words::tr("no date stated");
    case EdtfDate::Precision::Day:
        break;
    }
    return date.isUncertain() ? Words::tr("%1, uncertain").arg(text) : text;
}

static bool shareActor(const QList<Party> &a, const QList<Party> &b)
{
    return std::any_of(a.begin(), a.end(), [&](const Party &one) {
        return std::any_of(b.begin(), b.end(), [&](const Party &other) { return other.actor == one.actor; });
    });
}

QList<MessageId> otherHalves(const Message &message, const QList<Message> &all)
{
    QList<MessageId> found;
    if (!message.occasion || isMeeting(message.kind))
        return found;
    for (const Message &other : all) {
        if (other.id == message.id || other.occasion != message.occasion || isMeeting(other.kind)
            || !other.replyTo.isEmpty() || message.replyTo.contains(other.id))
            continue;
        const auto days = EdtfDate::daysBetween(message.date, other.date);
        if (days && std::abs(*days) <= 31 && shareActor(message.senders, other.recipients)
            && shareActor(message.recipients, other.senders))
            found.append(other.id);
    }
    return found;
}

QList<MessageId> repliesTo(MessageId message, const QList<Message> &all)
{
    QList<MessageId> found;
    for (const Message &other : all) {
        if (other.replyTo.contains(message))
            found.append(other.id);
    }
    return found;
}

QString timelineAltText(const QList<Message> &messages, const QLocale &locale)
{
    QHash<QString, int> people;
    QMap<int, int> years;
    const Message *first = nullptr;
    const Message *last = nullptr;
    for (const Message &message : messages) {
        QSet<QString> names;
        for (const Party &party : message.senders + message.recipients)
            names.insert(party.name);
        for (const QString &name : names)
            ++people[name];
        const QDate from = message.date.earliest();
        const QDate to = message.date.latest();
        if (!from.isValid() || !to.isValid())
            continue;
        if (from.year() == to.year())
            ++years[from.year()];
        if (!first || from < first->date.earliest())
            first = &message;
        if (!last || to > last->date.latest())
            last = &message;
    }
    QStringList names = people.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return std::tuple(-people.value(a), a) < std::tuple(-people.value(b), b);
    });
    QStringList sentences{Words::tr("Timeline of %n messages.", nullptr, int(messages.size()))};
    if (first && last) {
        sentences << Words::tr("The first is dated %1, the last %2.", "dates")
                         .arg(first->date.display(locale), last->date.display(locale));
    }
    if (names.size() > 1)
        sentences << Words::tr("Most are from or to %1 and %2.").arg(names.at(0), names.at(1));
    if (!years.isEmpty()) {
        const auto most = std::max_element(years.begin(), years.end());
        sentences << Words::tr("The year with the most is %1, with %n messages.", nullptr, most.value()).arg(most.key());
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace haeje
