// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagemeasure.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace haeje {

struct MessageMeasureWords {
    Q_DECLARE_TR_FUNCTIONS(MessageMeasure)
};

QString keyOf(const Message &message)
{
    return message.key.isEmpty() ? QStringLiteral("#%1").arg(message.id.value) : message.key;
}

QString whyNoDay(const EdtfDate &date)
{
    switch (date.precision()) {
    case EdtfDate::Precision::Day:
        return {};
    case EdtfDate::Precision::Month:
        return MessageMeasureWords::tr("month only: %1").arg(date.text());
    case EdtfDate::Precision::Year:
        return MessageMeasureWords::tr("year only: %1").arg(date.text());
    case EdtfDate::Precision::Interval:
        return MessageMeasureWords::tr("interval: %1").arg(date.text());
    case EdtfDate::Precision::Unknown:
        break;
    }
    return MessageMeasureWords::tr("no date");
}

std::optional<int> certainYear(const EdtfDate &date)
{
    const QDate first = date.earliest();
    const QDate last = date.latest();
    return first.isValid() && last.isValid() && first.year() == last.year() ? std::optional(first.year()) : std::nullopt;
}

QString occasionWords(const Message &message)
{
    return message.ordinal && !message.occasionName.isEmpty() ? QStringLiteral("%1 (%2)").arg(message.occasionName).arg(*message.ordinal)
                                                              : message.occasionName;
}

DaySummary summaryOf(QList<int> days)
{
    if (days.isEmpty())
        return {};
    std::sort(days.begin(), days.end());
    const qsizetype n = days.size();
    const double sum = std::accumulate(days.cbegin(), days.cend(), 0.0);
    return {int(n), (double(days.at((n - 1) / 2)) + double(days.at(n / 2))) / 2, sum / double(n), days.first(), days.last()};
}

ActorSides sidesOf(const QList<Actor> &actors)
{
    ActorSides sides;
    sides.reserve(actors.size());
    for (const Actor &actor : actors) {
        if (!actor.side.isEmpty())
            sides.insert(actor.id, actor.side);
    }
    return sides;
}

QString sideOf(const QList<Party> &parties, const ActorSides &sides)
{
    QString words;
    QStringList named;
    for (const Party &party : parties) {
        const QString side = sides.value(party.actor);
        if (side.isEmpty() || named.contains(side))
            continue;
        named << side;
        words = named.size() == 1 ? side : words + QStringLiteral(", ") + side;
    }
    return words;
}

} // namespace haeje
