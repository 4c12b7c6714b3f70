// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/timelinemodel.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

namespace haeje {

struct TimelineModelWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineModel)
};

namespace {

/// The two Koreas' and China's places are fixed; then the busier side; sides that are not stated come last.
int rankOfSide(const QString &side)
{
    if (side == QLatin1String("PRK"))
        return 0;
    if (side == QLatin1String("CHN"))
        return 1;
    return side.isEmpty() ? 3 : 2;
}

/// A template, so that it also stands where actors have no party.
template<class SomeActor>
QString partyOf(const SomeActor &actor)
{
    if constexpr (requires { actor.party; })
        return actor.party;
    return {};
}

/// A lane that will be, and who stands on it.
struct Candidate {
    TimelineLane lane;
    int weight = 0; ///< messages its actors have part in
    int rank = 0;   ///< before the weight
    QList<ActorId> actors;
};

/// Puts a model together; kept while building, thrown away after.
class Builder
{
public:
    TimelineModel model;

    void addEvents(const QList<Message> &messages, const MessageFilter &filter, Unmatched unmatched);
    void addLanes(const QList<Actor> &actors, const QString &language);
    void addMarks();
    void addReplies();
    void addPairs();

private:
    struct Dated {
        TimelineEvent event;
        const Message *message;
    };
    void closeOpenEnds();
    void addPerYear(const TimelineEvent &event);
    void addActor(ActorId id, const Actor *actor, const QString &language);
    void placeLanes();
    void addArcs(int index, const Message &message);
    int sideIndex(const QString &side);
    Candidate &candidate(const QString &group, const QString &key);
    QList<int> markedLanes(const TimelineEvent &event, const Message &message) const;

    QList<Dated> m_dated;
    QHash<QString, QHash<QString, Candidate>> m_candidates; ///< by group and key
    QHash<ActorId, int> m_laneOf;
    QHash<QString, int> m_laneOfKind;
    QHash<ActorId, int> m_sideOf;
    QList<int> m_firstLane; ///< of each event
    QHash<ActorId, int> m_weight; ///< messages an actor has part in
    QHash<QString, int> m_kindWeight;
    QHash<ActorId, QString> m_names;
};

TimelineEvent eventOf(const Message &message)
{
    TimelineEvent event;
    event.id = message.id;
    event.shape = shapeOfKind(message.kind);
    event.exact = message.date.isDay();
    event.reply = !message.replyTo.isEmpty() || message.kind == QLatin1String("reply");
    event.meeting = isMeeting(message.kind);
    event.openStart = !message.date.earliest().isValid();
    event.openEnd = !message.date.latest().isValid();
    event.first = event.openStart ? 0 : message.date.earliest().toJulianDay();
    event.last = event.openEnd ? event.first : message.date.latest().toJulianDay();
    if (event.openStart)
        event.first = event.last;
    return event;
}

void Builder::addEvents(const QList<Message> &messages, const MessageFilter &filter, Unmatched unmatched)
{
    model.total = int(messages.size());
    m_dated.reserve(messages.size());
    for (const Message &message : messages) {
        const bool match = filter.isEmpty() || passes(filter, message);
        model.matching += match;
        if (!match && unmatched == Unmatched::Hide)
            continue;
        ++m_kindWeight[message.kind];
        for (const QList<Party> *parties : {&message.senders, &message.recipients}) {
            for (const Party &party : *parties) {
                ++m_weight[party.actor];
                m_names.insert(party.actor, party.name);
            }
        }
        if (!message.date.earliest().isValid() && !message.date.latest().isValid()) {
            model.undated.append(message.id);
            continue;
        }
        Dated dated{eventOf(message), &message};
        dated.event.matches = match;
        m_dated.append(dated);
    }
    closeOpenEnds();
    std::stable_sort(m_dated.begin(), m_dated.end(),
                     [](const Dated &a, const Dated &b) { return a.event.first < b.event.first; });
    model.events.reserve(m_dated.size());
    for (const Dated &dated : m_dated) {
        model.eventOf.insert(dated.event.id, int(model.events.size()));
        model.events.append(dated.event);
        addPerYear(dated.event);
    }
}

void Builder::addPerYear(const TimelineEvent &event)
{
    const int year = QDate::fromJulianDay(event.first).year();
    if (event.matches && !event.openStart && !event.openEnd && year == QDate::fromJulianDay(event.last).year())
        ++model.perYear[year];
}

void Builder::closeOpenEnds()
{
    if (m_dated.isEmpty())
        return;
    qint64 first = m_dated.first().event.first;
    qint64 last = m_dated.first().event.last;
    for (const Dated &dated : m_dated) {
        first = std::min(first, dated.event.first);
        last = std::max(last, dated.event.last);
    }
    for (Dated &dated : m_dated) {
        if (dated.event.openStart)
            dated.event.first = first;
        if (dated.event.openEnd)
            dated.event.last = last;
    }
    model.whole = {double(first), double(last + 1)};
}

int Builder::sideIndex(const QString &side)
{
    const qsizetype known = model.sides.indexOf(side);
    if (known >= 0)
        return int(known);
    model.sides.append(side);
    return int(model.sides.size()) - 1;
}

Candidate &Builder::candidate(const QString &group, const QString &key)
{
    Candidate &one = m_candidates[group][key];
    one.lane.key = key;
    return one;
}

void Builder::addActor(ActorId id, const Actor *actor, const QString &language)
{
    const QString side = actor ? actor->side : QString();
    m_sideOf.insert(id, sideIndex(side));
    Candidate *one = nullptr;
    switch (model.laneBy) {
    case LaneBy::Actor:
        one = &candidate(side, QString::number(id.value));
        one->lane.actor = id;
        one->lane.name = actor ? actor->nameIn(language) : m_names.value(id);
        one->lane.kind = actor ? actor->kind : QString();
        break;
    case LaneBy::Country:
        one = &candidate({}, side);
        one->lane.name = side;
        one->rank = rankOfSide(side);
        break;
    case LaneBy::Party: {
        const QString party = actor ? partyOf(*actor) : QString();
        one = &candidate(side, party);
        one->lane.name = party.isEmpty() ? TimelineModelWords::tr("No party stated") : party;
        one->rank = party.isEmpty();
        break;
    }
    case LaneBy::Kind:
        return;
    }
    one->lane.side = side;
    one->weight += m_weight.value(id);
    one->actors.append(id);
}

void Builder::addLanes(const QList<Actor> &actors, const QString &language)
{
    QHash<ActorId, const Actor *> known;
    for (const Actor &actor : actors)
        known.insert(actor.id, &actor);
    for (auto it = m_weight.cbegin(); it != m_weight.cend(); ++it)
        addActor(it.key(), known.value(it.key()), language);
    if (model.laneBy == LaneBy::Kind) {
        for (auto it = m_kindWeight.cbegin(); it != m_kindWeight.cend(); ++it) {
            Candidate &one = candidate({}, it.key());
            one.lane.name = messageKindTitle(it.key());
            one.weight = it.value();
        }
    }
    placeLanes();
}

/// Groups below each other, the lanes of the first upwards and of the others downwards, by weight.
void Builder::placeLanes()
{
    QHash<QString, int> groupWeight;
    for (auto group = m_candidates.cbegin(); group != m_candidates.cend(); ++group) {
        for (const Candidate &one : group.value())
            groupWeight[group.key()] += one.weight;
    }
    QStringList groups = m_candidates.keys();
    std::sort(groups.begin(), groups.end(), [&](const QString &a, const QString &b) {
        return std::tuple(rankOfSide(a), -groupWeight.value(a), a) < std::tuple(rankOfSide(b), -groupWeight.value(b), b);
    });
    for (const QString &side : groups) {
        QList<Candidate> lanes = m_candidates.value(side).values();
        const bool upwards = model.groups.isEmpty() && groups.size() > 1;
        std::sort(lanes.begin(), lanes.end(), [&](const Candidate &a, const Candidate &b) {
            const int way = upwards ? 1 : -1;
            return std::tuple(-way * a.rank, way * a.weight, a.lane.name) < std::tuple(-way * b.rank, way * b.weight, b.lane.name);
        });
        const bool bySide = model.laneBy == LaneBy::Actor || model.laneBy == LaneBy::Party;
        model.groups.append({side, int(model.lanes.size()), int(lanes.size()), bySide});
        for (Candidate &one : lanes) {
            one.lane.group = int(model.groups.size()) - 1;
            for (const ActorId actor : std::as_const(one.actors))
                m_laneOf.insert(actor, int(model.lanes.size()));
            if (model.laneBy == LaneBy::Kind)
                m_laneOfKind.insert(one.lane.key, int(model.lanes.size()));
            model.lanes.append(one.lane);
        }
    }
}

/// The lanes on which the message is marked, the first being its sender's.
QList<int> Builder::markedLanes(const TimelineEvent &event, const Message &message) const
{
    if (model.laneBy == LaneBy::Kind)
        return {m_laneOfKind.value(message.kind)};
    QList<int> marked;
    const auto add = [&](const QList<Party> &parties) {
        for (const Party &party : parties) {
            if (const int lane = m_laneOf.value(party.actor); !marked.contains(lane))
                marked.append(lane);
        }
    };
    add(message.senders);
    if (event.meeting || message.senders.isEmpty())
        add(message.recipients);
    return marked;
}

void Builder::addMarks()
{
    m_firstLane.resize(m_dated.size());
    for (int i = 0; i < m_dated.size(); ++i) {
        TimelineEvent &event = model.events[i];
        const Message &message = *m_dated.at(i).message;
        const QList<Party> &named = message.senders.isEmpty() ? message.recipients : message.senders;
        event.side = named.isEmpty() ? -1 : m_sideOf.value(named.first().actor, -1);
        const QList<int> marked = markedLanes(event, message);
        m_firstLane[i] = marked.value(0, -1);
        for (int index : marked) {
            TimelineLane &lane = model.lanes[index];
            (event.exact ? lane.exact : lane.coarse).append(i);
            if (!event.exact)
                lane.longestCoarse = std::max(lane.longestCoarse, event.last - event.first + 1);
            if (event.matches)
                lane.spread.add(event.first, event.last);
        }
        if (model.laneBy != LaneBy::Kind)
            addArcs(i, message);
    }
    for (TimelineLane &lane : model.lanes)
        lane.spread.finish();
}

void Builder::addArcs(int index, const Message &message)
{
    QList<int> reached;
    for (const Party &party : message.recipients) {
        const int to = m_laneOf.value(party.actor);
        if (reached.contains(to))
            continue;
        reached.append(to);
        model.lanes[to].received.append(index);
    }
    if (message.senders.isEmpty() || !model.events.at(index).exact)
        return;
    const int from = m_laneOf.value(message.senders.first().actor);
    for (const int to : std::as_const(reached)) {
        if (to != from)
            model.arcs.append({index, from, to});
    }
}

void Builder::addReplies()
{
    for (int i = 0; i < m_dated.size(); ++i) {
        for (const MessageId id : m_dated.at(i).message->replyTo) {
            const int answered = model.eventOf.value(id, -1);
            if (answered < 0 || answered == i || !model.events.at(i).exact || !model.events.at(answered).exact)
                continue;
            if (m_firstLane.at(i) < 0 || m_firstLane.at(answered) < 0)
                continue;
            model.replies.append({i, answered, m_firstLane.at(i), m_firstLane.at(answered)});
            model.longestReply = std::max(model.longestReply, std::abs(model.events.at(i).first - model.events.at(answered).first));
        }
    }
}

void Builder::addPairs()
{
    QHash<std::pair<int, int>, int> position;
    for (const TimelineArc &arc : model.arcs) {
        if (!model.events.at(arc.event).matches)
            continue;
        const std::pair<int, int> key(arc.from, arc.to);
        if (!position.contains(key)) {
            position.insert(key, int(model.pairs.size()));
            model.pairs.append({arc.from, arc.to, {}});
        }
        model.pairs[position.value(key)].days.append(model.events.at(arc.event).first);
    }
    std::stable_sort(model.pairs.begin(), model.pairs.end(),
                     [](const ArcPair &a, const ArcPair &b) { return a.days.size() > b.days.size(); });
}

} // namespace

TimelineModel timelineModel(const QList<Message> &messages, const QList<Actor> &actors, const QList<Occasion> &occasions,
                            const MessageFilter &filter, Unmatched unmatched, const QString &language,
                            LaneBy laneBy)
{
    Builder builder;
    builder.model.laneBy = laneBy;
    builder.addEvents(messages, filter, unmatched);
    builder.addLanes(actors, language);
    builder.addMarks();
    builder.addReplies();
    builder.addPairs();
    for (const Occasion &occasion : occasions) {
        if (occasion.founded.isDay())
            builder.model.occasions.append(occasion);
    }
    std::sort(builder.model.occasions.begin(), builder.model.occasions.end(), [](const Occasion &a, const Occasion &b) {
        const QDate da = a.founded.earliest();
        const QDate db = b.founded.earliest();
        return std::tuple(da.month(), da.day(), a.name) < std::tuple(db.month(), db.day(), b.name);
    });
    return builder.model;
}

} // namespace haeje
