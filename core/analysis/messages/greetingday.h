// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messagemeasure.h"
#include "core/model/occasion.h"

namespace haeje {

/// How far a message is from the day of its occasion.
struct GreetingDay {
    qsizetype message = 0;
    OccasionId occasion;
    int year = 0; ///< of the occasion's day that is nearest
    int days = 0; ///< negative: ahead of the day
};

struct GreetingDays {
    QList<GreetingDay> days;
    QList<UnresolvedMessage> unresolved; ///< without a day, or farther from it than mostDaysFromOccasion
    int withoutYearlyDay = 0; ///< messages whose occasion has no day that recurs: not counted
};
static constexpr int mostDaysFromOccasion = 60;
/// The nearest yearly return of the occasion's own day (29 February: the 28th where there is none). O(n).
GreetingDays greetingDays(const QList<Message> &messages, const QList<Occasion> &occasions);

} // namespace haeje
