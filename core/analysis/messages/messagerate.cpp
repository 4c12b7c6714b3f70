// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagerate.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace haeje {

struct MessageRateWords {
    Q_DECLARE_TR_FUNCTIONS(MessageRate)
};

namespace {

/// Something that is counted once.
struct Counted {
    int year = 0;
    QString pair;
    QList<MessageId> messages;
};

/// One end of a pair: the side, or the first actor; empty where that is not stated.
QString endOf(const QList<Party> &parties, const ActorSides &sides, RatePair pair)
{
    if (pair == RatePair::Actors)
        return parties.isEmpty() ? QString() : parties.first().name;
    return sideOf(parties, sides);
}

QString pairWords(const Message &message, const ActorSides &sides, RatePair pair, bool directed)
{
    if (pair == RatePair::None)
        return {};
    const QString from = endOf(message.senders, sides, pair);
    const QString to = endOf(message.recipients, sides, pair);
    if (from.isEmpty() || to.isEmpty())
        return {};
    if (directed)
        return from + QStringLiteral(" → ") + to;
    return from < to ? from + QStringLiteral(" – ") + to : to + QStringLiteral(" – ") + from;
}

QString whyNoYear(const EdtfDate &date)
{
    return date.isStated() ? MessageRateWords::tr("no certain year: %1").arg(date.text()) : MessageRateWords::tr("no date");
}

void unresolved(RateAnswer *answer, const Message &message, const QString &reason)
{
    answer->unresolved.append({message.id, keyOf(message), reason});
}

QList<Counted> countedMessages(const QList<Message> &messages, const ActorSides &sides, const RateQuestion &question, RateAnswer *answer)
{
    QList<Counted> counted;
    for (const Message &message : messages) {
        if (const auto year = certainYear(message.date))
            counted.append({*year, pairWords(message, sides, question.pair, question.directed), {message.id}});
        else
            unresolved(answer, message, whyNoYear(message.date));
    }
    return counted;
}

QList<Counted> countedReferences(const QList<Message> &messages, const ActorSides &sides, const RateQuestion &question, RateAnswer *answer)
{
    QList<Counted> counted;
    for (const Message &message : messages) {
        if (message.versions.isEmpty())
            unresolved(answer, message, MessageRateWords::tr("no publication in this project"));
        for (const Version &version : message.versions) {
            if (const auto year = certainYear(version.published))
                counted.append({*year, pairWords(message, sides, question.pair, question.directed), {message.id}});
            else
                unresolved(answer, message, MessageRateWords::tr("publication: %1").arg(whyNoYear(version.published)));
        }
    }
    return counted;
}

QList<Counted> countedOccasions(const QList<Message> &messages, const ActorSides &sides, const RateQuestion &question, RateAnswer *answer)
{
    QList<Counted> counted;
    std::map<std::tuple<int, QString, qint64, int>, qsizetype> known;
    for (const Message &message : messages) {
        const auto year = certainYear(message.date);
        if (!year || !message.occasion) {
            unresolved(answer, message, year ? MessageRateWords::tr("no occasion") : whyNoYear(message.date));
            continue;
        }
        const QString pair = pairWords(message, sides, question.pair, question.directed);
        const auto [at, fresh] = known.insert({{*year, pair, message.occasion.value, message.ordinal.value_or(-1)}, counted.size()});
        if (fresh)
            counted.append({*year, pair, {message.id}});
        else
            counted[at->second].messages.append(message.id);
    }
    return counted;
}

/// Messages that belong to one exchange, by union and find.
class Groups
{
public:
    explicit Groups(qsizetype size) : m_up(size_t(size)) { std::iota(m_up.begin(), m_up.end(), 0); }
    qsizetype rootOf(qsizetype one)
    {
        while (m_up[size_t(one)] != one) {
            m_up[size_t(one)] = m_up[size_t(m_up[size_t(one)])];
            one = m_up[size_t(one)];
        }
        return one;
    }
    void join(qsizetype a, qsizetype b)
    {
        a = rootOf(a);
        b = rootOf(b);
        m_up[size_t(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<qsizetype> m_up;
};

/// Who exchanges: sides where both are stated and differ, else the first actors.
std::pair<QString, QString> endsOf(const Message &message, const ActorSides &sides, RatePair pair)
{
    QString from = endOf(message.senders, sides, pair == RatePair::Actors ? pair : RatePair::Sides);
    QString to = endOf(message.recipients, sides, pair == RatePair::Actors ? pair : RatePair::Sides);
    if (from.isEmpty() || to.isEmpty() || from == to) {
        from = endOf(message.senders, sides, RatePair::Actors);
        to = endOf(message.recipients, sides, RatePair::Actors);
    }
    return {from, to};
}

QList<Counted> countedExchanges(const QList<Message> &messages, const ActorSides &sides, const RateQuestion &question, RateAnswer *answer)
{
    Groups groups(messages.size());
    QHash<MessageId, qsizetype> places;
    std::map<std::tuple<QString, QString, qint64, int>, qsizetype> onOccasion;
    QList<std::pair<QString, QString>> ends;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const Message &message = messages.at(i);
        places.insert(message.id, i);
        ends.append(endsOf(message, sides, question.pair));
        const auto year = certainYear(message.date);
        if (!message.occasion || ends.last().first.isEmpty() || ends.last().second.isEmpty() || (!message.ordinal && !year))
            continue;
        // An ordinal of its own never looks like a year without one.
        const int when = message.ordinal ? *message.ordinal : 100000 + *year;
        const auto [low, high] = std::minmax(ends.last().first, ends.last().second);
        const auto [at, fresh] = onOccasion.insert({{low, high, message.occasion.value, when}, i});
        if (!fresh)
            groups.join(at->second, i);
    }
    for (qsizetype i = 0; i < messages.size(); ++i) {
        for (const MessageId to : messages.at(i).replyTo) {
            if (const qsizetype at = places.value(to, -1); at >= 0 && at != i)
                groups.join(at, i);
        }
    }
    QMap<qsizetype, QList<qsizetype>> members;
    for (qsizetype i = 0; i < messages.size(); ++i)
        members[groups.rootOf(i)].append(i);
    QList<Counted> counted;
    for (const QList<qsizetype> &group : std::as_const(members)) {
        const auto first = ends.at(group.first());
        const bool both = std::any_of(group.begin(), group.end(), [&](qsizetype i) { return ends.at(i).first == first.second && ends.at(i).second == first.first; });
        if (!both || first.first.isEmpty() || first.first == first.second) {
            answer->oneSided += int(group.size());
            continue;
        }
        Counted one;
        for (const qsizetype i : group) {
            one.messages.append(messages.at(i).id);
            if (const auto year = certainYear(messages.at(i).date); year && (one.year == 0 || *year < one.year))
                one.year = *year;
        }
        one.pair = pairWords(messages.at(group.first()), sides, question.pair, false);
        if (one.year != 0)
            counted.append(one);
        else
            unresolved(answer, messages.at(group.first()), whyNoYear(messages.at(group.first()).date));
    }
    return counted;
}

QStringList pairsByCount(const QList<Counted> &counted)
{
    QHash<QString, int> sums;
    for (const Counted &one : counted)
        ++sums[one.pair];
    QStringList pairs = sums.keys();
    std::sort(pairs.begin(), pairs.end(), [&](const QString &a, const QString &b) {
        return std::tuple(a.isEmpty(), -sums.value(a), a) < std::tuple(b.isEmpty(), -sums.value(b), b);
    });
    return pairs;
}

void fillCells(const QList<Counted> &counted, int first, int last, RateAnswer *answer)
{
    QHash<QString, int> place;
    for (int i = 0; i < answer->pairs.size(); ++i)
        place.insert(answer->pairs.at(i), i);
    std::map<std::pair<int, int>, RateCell> cells;
    for (const Counted &one : counted) {
        if (one.year < first || one.year > last)
            continue;
        RateCell &cell = cells[{one.year, place.value(one.pair)}];
        cell.year = one.year;
        cell.pair = one.pair;
        ++cell.count;
        cell.messages += one.messages;
    }
    QHash<int, int> yearsOf; // by pair
    for (const auto &[key, cell] : cells)
        ++yearsOf[key.second];
    for (const int years : std::as_const(yearsOf))
        answer->ofOneYear += years == 1 && last > first;
    answer->zerosLeftOut = (last - first + 1) * qint64(answer->pairs.size()) > mostRateCells;
    auto at = cells.begin();
    for (int year = first; year <= last; ++year) {
        bool any = false;
        for (int pair = 0; pair < answer->pairs.size(); ++pair) {
            if (at != cells.end() && at->first == std::pair(year, pair))
                answer->cells.append(std::move((at++)->second));
            else if (!answer->zerosLeftOut && yearsOf.value(pair) > 1 && !answer->pairs.at(pair).isEmpty())
                answer->cells.append({year, answer->pairs.at(pair), 0, {}, false});
            else
                continue;
            any = true;
        }
        if (!any)
            answer->cells.append({year, {}, 0, {}, true});
    }
}

} // namespace

RateAnswer messageRate(const QList<Message> &messages, const ActorSides &sides, const RateQuestion &question)
{
    RateAnswer answer;
    const QList<Counted> counted = question.count == RateCount::Messages ? countedMessages(messages, sides, question, &answer)
        : question.count == RateCount::Exchanges                         ? countedExchanges(messages, sides, question, &answer)
        : question.count == RateCount::Occasions                         ? countedOccasions(messages, sides, question, &answer)
                                                                         : countedReferences(messages, sides, question, &answer);
    if (counted.isEmpty())
        return answer;
    answer.pairs = pairsByCount(counted);
    const auto [least, most] = std::minmax_element(counted.begin(), counted.end(), [](const Counted &a, const Counted &b) { return a.year < b.year; });
    fillCells(counted, question.fromYear != 0 ? question.fromYear : least->year, question.toYear != 0 ? question.toYear : most->year, &answer);
    return answer;
}

} // namespace haeje
