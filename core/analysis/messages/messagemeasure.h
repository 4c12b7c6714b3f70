// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/message.h"

#include <QHash>
#include <QList>

namespace haeje {

/// A message that a measure could not take, and why: it is named beside the figures, never dropped.
struct UnresolvedMessage {
    MessageId message;
    QString key; ///< "E015", or "#12" for one without a key
    QString reason;
    bool operator==(const UnresolvedMessage &) const = default;
};

/// How a message is named in tables and notes: its key, or "#12".
QString keyOf(const Message &message);
/// "month only: 2017-11"; what stands in the way of counting days; empty for a day.
QString whyNoDay(const EdtfDate &date);
/// The year that a date lies in for certain, else nothing.
std::optional<int> certainYear(const EdtfDate &date);
/// Its own occasion and ordinal as one name: "PRC founding (72)"; empty without an occasion.
QString occasionWords(const Message &message);

/// Whole days in short; all zero for no numbers.
struct DaySummary {
    int count = 0;
    double median = 0; ///< mean of the two in the middle where the count is even
    double mean = 0;
    int shortest = 0;
    int longest = 0;
    bool operator==(const DaySummary &) const = default;
};
/// O(n log n).
DaySummary summaryOf(QList<int> days);

/// The sides of actors, by id; what is not there is not stated.
using ActorSides = QHash<ActorId, QString>;
ActorSides sidesOf(const QList<Actor> &actors);
/// The sides that the parties belong to, each once, in their order: "PRK", "CHN, PRK"; empty where none is stated.
QString sideOf(const QList<Party> &parties, const ActorSides &sides);

} // namespace haeje
