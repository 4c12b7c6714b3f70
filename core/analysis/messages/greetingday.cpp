// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/greetingday.h"

#include <QCoreApplication>

#include <cstdlib>

namespace haeje {

struct GreetingDayWords {
    Q_DECLARE_TR_FUNCTIONS(GreetingDay)
};

static QDate returnIn(int year, QDate founded)
{
    const QDate day(year, founded.month(), founded.day());
    return day.isValid() ? day : QDate(year, founded.month(), 28);
}

GreetingDays greetingDays(const QList<Message> &messages, const QList<Occasion> &occasions)
{
    QHash<OccasionId, QDate> founded;
    for (const Occasion &occasion : occasions) {
        if (occasion.yearly && occasion.founded.isDay())
            founded.insert(occasion.id, occasion.founded.earliest());
    }
    GreetingDays found;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const Message &message = messages.at(i);
        const auto own = founded.constFind(message.occasion);
        if (own == founded.constEnd()) {
            ++found.withoutYearlyDay;
            continue;
        }
        if (!message.date.isDay()) {
            found.unresolved.append({message.id, keyOf(message), whyNoDay(message.date)});
            continue;
        }
        const QDate day = message.date.earliest();
        GreetingDay nearest{i, message.occasion, 0, mostDaysFromOccasion + 1};
        for (int year = day.year() - 1; year <= day.year() + 1; ++year) {
            const qint64 days = returnIn(year, *own).daysTo(day);
            if (std::abs(days) < std::abs(nearest.days)) {
                nearest.year = year;
                nearest.days = int(days);
            }
        }
        if (nearest.year == 0)
            found.unresolved.append({message.id, keyOf(message), GreetingDayWords::tr("more than %n days from the day of “%1”", nullptr, mostDaysFromOccasion)
                                                                      .arg(message.occasionName)});
        else
            found.days.append(nearest);
    }
    return found;
}

} // namespace haeje
