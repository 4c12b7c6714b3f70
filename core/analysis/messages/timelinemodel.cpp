// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/timelinemodel.h"

#include <QDate>

#include <algorithm>

namespace haeje {

MarkShape shapeOfKind(const QString &kind)
{
    static const QHash<QString, MarkShape> shapes = {
        {QStringLiteral("congratulatory message"), MarkShape::Disc}, {QStringLiteral("reply"), MarkShape::Diamond},
        {QStringLiteral("letter"), MarkShape::Square},               {QStringLiteral("verbal message"), MarkShape::Triangle},
        {QStringLiteral("condolence"), MarkShape::Cross},            {QStringLiteral("wreath"), MarkShape::Ring},
        {QStringLiteral("floral basket"), MarkShape::Ring},          {QStringLiteral("editorial"), MarkShape::Bar},
        {QStringLiteral("speech"), MarkShape::Bar},                  {QStringLiteral("summit"), MarkShape::Star},
        {QStringLiteral("visit"), MarkShape::Star},
    };
    return shapes.value(kind, MarkShape::Pentagon);
}

bool isMeeting(const QString &kind)
{
    return kind == QLatin1String("summit") || kind == QLatin1String("visit");
}

namespace {

/// Puts a model together; kept while building, thrown away after.
class Builder
{
public:
    TimelineModel model;

    void addEvents(const QList<Message> &messages, const MessageFilter &filter, Unmatched unmatched);
    void addLanes(const QList<Actor> &actors, const QString &language);
    void addMarks();
    void addPairs();

private:
    struct Dated {
        TimelineEvent event;
        const Message *message;
    };
    void closeOpenEnds();
    void addPerYear(const TimelineEvent &event);
    void addArcs(int index, const Message &message);

    QList<Dated> m_dated;
    QHash<ActorId, int> m_laneOf;
    QHash<ActorId, int> m_weight; ///< messages an actor has part in
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

/// The two Koreas' and China's places are fixed; then the busier side; sides that are not stated come last.
int rankOfSide(const QString &side)
{
    if (side == QLatin1String("PRK"))
        return 0;
    if (side == QLatin1String("CHN"))
        return 1;
    return side.isEmpty() ? 3 : 2;
}

void Builder::addLanes(const QList<Actor> &actors, const QString &language)
{
    QHash<ActorId, const Actor *> known;
    for (const Actor &actor : actors)
        known.insert(actor.id, &actor);
    QHash<QString, QList<TimelineLane>> bySide;
    QHash<QString, int> sideWeight;
    for (auto it = m_weight.cbegin(); it != m_weight.cend(); ++it) {
        const Actor *actor = known.value(it.key());
        TimelineLane lane;
        lane.actor = it.key();
        lane.name = actor ? actor->nameIn(language) : m_names.value(it.key());
        lane.kind = actor ? actor->kind : QString();
        const QString side = actor ? actor->side : QString();
        bySide[side].append(lane);
        sideWeight[side] += it.value();
    }
    QStringList sides = bySide.keys();
    std::sort(sides.begin(), sides.end(), [&](const QString &a, const QString &b) {
        return std::tuple(rankOfSide(a), -sideWeight.value(a), a) < std::tuple(rankOfSide(b), -sideWeight.value(b), b);
    });
    for (const QString &side : sides) {
        QList<TimelineLane> &lanes = bySide[side];
        const bool upwards = model.groups.isEmpty() && sides.size() > 1;
        std::sort(lanes.begin(), lanes.end(), [&](const TimelineLane &a, const TimelineLane &b) {
            const int wa = m_weight.value(a.actor) * (upwards ? 1 : -1);
            const int wb = m_weight.value(b.actor) * (upwards ? 1 : -1);
            return std::tie(wa, a.name) < std::tie(wb, b.name);
        });
        model.groups.append({side, int(model.lanes.size()), int(lanes.size())});
        for (TimelineLane &lane : lanes) {
            lane.group = int(model.groups.size()) - 1;
            m_laneOf.insert(lane.actor, int(model.lanes.size()));
            model.lanes.append(lane);
        }
    }
}

void Builder::addMarks()
{
    for (int i = 0; i < m_dated.size(); ++i) {
        const TimelineEvent &event = m_dated.at(i).event;
        const Message &message = *m_dated.at(i).message;
        QList<int> marked;
        for (const Party &party : message.senders)
            marked.append(m_laneOf.value(party.actor));
        for (const Party &party : message.recipients) {
            const int lane = m_laneOf.value(party.actor);
            model.lanes[lane].received.append(i);
            if (event.meeting || message.senders.isEmpty())
                marked.append(lane);
        }
        std::sort(marked.begin(), marked.end());
        marked.erase(std::unique(marked.begin(), marked.end()), marked.end());
        for (int index : marked) {
            TimelineLane &lane = model.lanes[index];
            (event.exact ? lane.exact : lane.coarse).append(i);
            if (!event.exact)
                lane.longestCoarse = std::max(lane.longestCoarse, event.last - event.first + 1);
            if (event.matches)
                lane.spread.add(event.first, event.last);
        }
        addArcs(i, message);
    }
    for (TimelineLane &lane : model.lanes)
        lane.spread.finish();
}

void Builder::addArcs(int index, const Message &message)
{
    if (message.senders.isEmpty() || !model.events.at(index).exact)
        return;
    const int from = m_laneOf.value(message.senders.first().actor);
    for (const Party &party : message.recipients) {
        const int to = m_laneOf.value(party.actor);
        if (to != from)
            model.arcs.append({index, from, to});
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
                            const MessageFilter &filter, Unmatched unmatched, const QString &language)
{
    Builder builder;
    builder.addEvents(messages, filter, unmatched);
    builder.addLanes(actors, language);
    builder.addMarks();
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
