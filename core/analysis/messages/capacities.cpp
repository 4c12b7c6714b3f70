// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/capacities.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace haeje {

/// Words in brackets that name co-signers, in the languages of the texts.
static bool saysWith(QStringView words)
{
    static const QList<QString> beginnings{QStringLiteral("with "), QStringLiteral("together with "), QStringLiteral("jointly"),
                                           QStringLiteral("공동"), QStringLiteral("연명"), QStringLiteral("함께"),
                                           QStringLiteral("联名"), QStringLiteral("共同"), QStringLiteral("连同")};
    const QStringView start = words.trimmed();
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &one) { return start.startsWith(one, Qt::CaseInsensitive); });
}

/// Takes "(with ...)" out; true where there was one.
static bool takeWith(QString *capacity)
{
    bool taken = false;
    for (qsizetype open = capacity->indexOf(u'('); open >= 0; open = capacity->indexOf(u'(', open + 1)) {
        if (!saysWith(QStringView(*capacity).mid(open + 1)))
            continue;
        const qsizetype close = capacity->indexOf(u')', open);
        capacity->remove(open, close < 0 ? capacity->size() - open : close - open + 1);
        --open;
        taken = true;
    }
    return taken;
}

QStringList singleCapacities(const QString &capacity)
{
    QString rest = capacity;
    takeWith(&rest);
    QStringList single;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= rest.size(); ++i) {
        const QChar c = i < rest.size() ? rest.at(i) : QChar(u';');
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (i < rest.size() && (c != u';' || depth > 0))
            continue;
        const QString one = rest.mid(start, i - start).simplified();
        if (!one.isEmpty() && !single.contains(one))
            single << one;
        start = i + 1;
    }
    return single;
}

JointSign jointSignature(const Message &message)
{
    const bool several = message.senders.size() > 1;
    const bool words = std::any_of(message.senders.begin(), message.senders.end(), [](const Party &party) {
        QString capacity = party.capacity;
        return takeWith(&capacity);
    });
    return several && words ? JointSign::Both : several ? JointSign::Senders : words ? JointSign::Words : JointSign::None;
}

static void addUse(CapacityUse *use, const Message &message)
{
    use->messages.append(message.id);
    const QDate first = message.date.earliest();
    const QDate last = message.date.latest();
    if (!first.isValid() || !last.isValid()) {
        ++use->undated;
        return;
    }
    if (!use->first.isStated() || first < use->first.earliest())
        use->first = message.date;
    if (!use->last.isStated() || last > use->last.latest())
        use->last = message.date;
}

QList<CapacityUse> capacityUses(const QList<Message> &messages)
{
    QList<CapacityUse> uses;
    QHash<std::pair<qint64, QString>, qsizetype> places;
    QHash<ActorId, QDate> firsts;
    QHash<QString, QStringList> split;
    for (const Message &message : messages) {
        const QDate day = message.date.earliest();
        for (const Party &party : message.senders) {
            auto known = split.find(party.capacity);
            if (known == split.end()) {
                const QStringList single = singleCapacities(party.capacity);
                known = split.insert(party.capacity, single.isEmpty() ? QStringList{QString()} : single);
            }
            for (const QString &capacity : std::as_const(*known)) {
                const std::pair<qint64, QString> key{party.actor.value, capacity};
                const auto at = places.constFind(key);
                const qsizetype place = at != places.constEnd() ? *at : uses.size();
                if (at == places.constEnd()) {
                    places.insert(key, place);
                    uses.append({party.actor, party.name, capacity, {}, {}, 0, {}});
                }
                addUse(&uses[place], message);
            }
            QDate &first = firsts[party.actor];
            if (day.isValid() && (!first.isValid() || day < first))
                first = day;
        }
    }
    const auto order = [&](const CapacityUse &use) {
        const QDate actorFirst = firsts.value(use.actor);
        return std::tuple(!actorFirst.isValid(), actorFirst, use.name, use.capacity.isEmpty(), !use.first.isStated(), use.first.earliest(), use.capacity);
    };
    std::sort(uses.begin(), uses.end(), [&](const CapacityUse &a, const CapacityUse &b) { return order(a) < order(b); });
    return uses;
}

} // namespace haeje
