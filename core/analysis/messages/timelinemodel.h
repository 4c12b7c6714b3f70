// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messagefilter.h"
#include "core/analysis/messages/spreadcount.h"
#include "core/analysis/messages/timescale.h"
#include "core/model/occasion.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace haeje {

/// How a kind of message is drawn: the shape says it, not the colour.
enum class MarkShape { Disc, Diamond, Square, Triangle, Cross, Ring, Bar, Star, Pentagon };

/// Built-in kinds have the shapes of the legend; a project's own kind is a pentagon.
MarkShape shapeOfKind(const QString &kind);
/// A summit or a visit: no sender and recipient, everybody present has the mark.
bool isMeeting(const QString &kind);

/// What a lane stands for.
enum class LaneBy { Actor, Country, Party, Kind };
/// "actor", "country", "party", "kind": the words of the command line and the settings, and back.
QStringList laneByNames();
std::optional<LaneBy> laneByFromName(const QString &name);

/// A message that has a date.
struct TimelineEvent {
    MessageId id;
    qint64 first = 0; ///< first and last day it may be; an open end lies at the edge of the whole timeline
    qint64 last = 0;
    MarkShape shape = MarkShape::Disc;
    bool exact = true; ///< a single day; nothing else is ever drawn as one
    bool openStart = false;
    bool openEnd = false;
    bool reply = false;
    bool meeting = false;
    bool matches = true; ///< the filter; the others are drawn faint
    int side = -1;       ///< of the first sender (else recipient), index into TimelineModel::sides
};

/// A lane. Events are indices into TimelineModel::events, by day.
struct TimelineLane {
    ActorId actor;  ///< where lanes are actors
    QString key;    ///< the country, the party or the kind it stands for; empty: not stated
    QString name;   ///< of the actor, the party or the kind, for people; a country's is its key
    QString kind;   ///< of the actor
    QString side;
    int group = 0;
    QList<int> exact;   ///< marks that stand on a day
    QList<int> coarse;  ///< marks of a month, a year, an interval
    QList<int> received;
    qint64 longestCoarse = 0; ///< days of the longest interval
    SpreadCount spread;       ///< of all marks that match
};

/// Lanes of one side, next to each other.
struct TimelineGroup {
    QString side; ///< empty: not stated
    int firstLane = 0;
    int laneCount = 0;
    bool hasHead = true; ///< false where lanes are not told apart by side
};

struct TimelineArc {
    int event = 0;
    int from = 0;
    int to = 0;
};

/// A message and one that it answers, both on a day.
struct TimelineReply {
    int reply = 0; ///< events
    int answered = 0;
    int replyLane = 0;
    int answeredLane = 0;
};

/// All arcs between two lanes in one direction, for counting.
struct ArcPair {
    int from = 0;
    int to = 0;
    QList<qint64> days; ///< ascending
};

/// What the timeline shows, ready to be asked for any stretch of time.
struct TimelineModel {
    LaneBy laneBy = LaneBy::Actor;
    QStringList sides;
    QList<TimelineEvent> events; ///< by first day
    QList<TimelineLane> lanes;   ///< first side upwards, the others downwards: the busiest meet in the middle
    QList<TimelineGroup> groups;
    QList<TimelineArc> arcs; ///< by event
    QList<ArcPair> pairs;    ///< the busiest first
    QList<TimelineReply> replies; ///< by the reply's day
    qint64 longestReply = 0; ///< days
    QList<Occasion> occasions; ///< those with a date of their own, by month and day
    QList<MessageId> undated;
    QMap<int, int> perYear; ///< messages that match and whose year is certain
    QHash<MessageId, int> eventOf;
    DayRange whole{0, 0};   ///< all events; empty without any
    int total = 0;          ///< messages of the project, dated or not
    int matching = 0;
};

/// What becomes of messages that the filter does not let through.
enum class Unmatched { Hide, Dim };

/// O(n log n) in the messages. language: that of names where an actor has one in it.
TimelineModel timelineModel(const QList<Message> &messages, const QList<Actor> &actors, const QList<Occasion> &occasions,
                            const MessageFilter &filter = {}, Unmatched unmatched = Unmatched::Hide,
                            const QString &language = {}, LaneBy laneBy = LaneBy::Actor);

} // namespace haeje
