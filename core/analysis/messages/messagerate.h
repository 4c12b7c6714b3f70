// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messagemeasure.h"

namespace haeje {

/// What is counted as one.
enum class RateCount {
    Messages,   ///< each message
    Exchanges,  ///< messages of both directions on one occasion and ordinal (without one: of one year), or a message and its replies
    Occasions,  ///< each occasion and ordinal on which there is a message
    References, ///< each publication that reports a message, in the year of the publication
};
/// Between whom.
enum class RatePair { None, Sides, Actors };

struct RateQuestion {
    RateCount count = RateCount::Messages;
    RatePair pair = RatePair::Sides;
    bool directed = false; ///< from A to B apart from B to A; exchanges have no direction
    int fromYear = 0; ///< 0: from the first message
    int toYear = 0;   ///< 0: to the last
};

struct RateCell {
    int year = 0;
    QString pair;     ///< "CHN – PRK", "PRK → CHN"; empty: a side or actor is not stated
    int count = 0;
    QList<MessageId> messages;
    bool all = false; ///< a year without any, of no pair
    bool operator==(const RateCell &) const = default;
};

struct RateAnswer {
    QList<RateCell> cells;  ///< by year, then pair; every year of the span has every pair that is there in two years or more, while that is no more than mostRateCells
    QStringList pairs;      ///< with the most first; an empty one last
    int ofOneYear = 0; ///< pairs that are there in one year only, and have no row in the others
    bool zerosLeftOut = false; ///< too many pairs: a year without any is one cell with an empty pair
    QList<UnresolvedMessage> unresolved; ///< without a certain year (or, for occasions, without an occasion)
    int oneSided = 0;       ///< messages that are in no exchange
};
static constexpr qsizetype mostRateCells = 20000;
/// O(n log n).
RateAnswer messageRate(const QList<Message> &messages, const ActorSides &sides, const RateQuestion &question);

} // namespace haeje
