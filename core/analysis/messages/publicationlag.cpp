// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/publicationlag.h"

#include "core/analysis/messages/messagefacts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace haeje {

struct PublicationLagWords {
    Q_DECLARE_TR_FUNCTIONS(PublicationLag)
};

static QString whyNoLag(const Message &message)
{
    if (!message.date.isDay())
        return PublicationLagWords::tr("message: %1").arg(whyNoDay(message.date));
    if (message.versions.isEmpty())
        return PublicationLagWords::tr("no publication in this project");
    for (const Version &version : message.versions) {
        if (version.published.isStated())
            return PublicationLagWords::tr("publication: %1").arg(whyNoDay(version.published));
    }
    return PublicationLagWords::tr("publication: no date");
}

PublicationLags publicationLags(const QList<Message> &messages)
{
    PublicationLags found;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const Message &message = messages.at(i);
        const Version *first = nullptr;
        for (const Version &version : message.versions) {
            if (version.published.isDay() && (!first || version.published.earliest() < first->published.earliest()))
                first = &version;
        }
        const auto days = first ? EdtfDate::daysBetween(message.date, first->published) : std::nullopt;
        if (days)
            found.lags.append({i, *days, first->outlet});
        else
            found.unresolved.append({message.id, keyOf(message), whyNoLag(message)});
    }
    return found;
}

namespace {

/// When something was published, as exactly as it is known.
struct Moment {
    int position = 0;
    qint64 day = 0;
    std::optional<qint64> minute; ///< since the epoch with a zone, else since midnight of its day
    bool zoned = false;
};

Moment momentOf(const Publication &publication, int position)
{
    Moment moment{position, publication.day.earliest().toJulianDay(), {}, false};
    const QString time = publication.time.trimmed();
    if (time.isEmpty())
        return moment;
    const QDateTime when = QDateTime::fromString(publication.day.text().left(10) + QLatin1Char('T') + time, Qt::ISODate);
    if (!when.isValid())
        return moment;
    moment.zoned = when.timeSpec() != Qt::LocalTime;
    moment.minute = moment.zoned ? when.toSecsSinceEpoch() / 60 : when.time().msecsSinceStartOfDay() / 60000;
    return moment;
}

bool comparable(const Moment &a, const Moment &b)
{
    return a.minute && b.minute && a.zoned == b.zoned;
}

/// An hour decides only among moments that can be compared with each other.
bool allComparable(const std::vector<Moment> &moments, size_t from, size_t to)
{
    for (size_t i = from; i + 1 < to; ++i) {
        if (!comparable(moments[i], moments[i + 1]))
            return false;
    }
    return true;
}

std::vector<Moment> momentsOf(const QList<Publication> &publications, int *withoutDay)
{
    std::vector<Moment> moments;
    QHash<QString, size_t> ofOutlet;
    for (int i = 0; i < publications.size(); ++i) {
        const Publication &one = publications.at(i);
        if (!one.day.isDay()) {
            ++*withoutDay;
            continue;
        }
        const Moment moment = momentOf(one, i);
        const auto known = one.outlet.isEmpty() ? ofOutlet.end() : ofOutlet.find(one.outlet.toCaseFolded());
        if (known == ofOutlet.end()) {
            if (!one.outlet.isEmpty())
                ofOutlet.insert(one.outlet.toCaseFolded(), moments.size());
            moments.push_back(moment);
            continue;
        }
        Moment &before = moments[*known];
        if (moment.day < before.day || (moment.day == before.day && comparable(moment, before) && *moment.minute < *before.minute))
            before = moment;
    }
    return moments;
}

} // namespace

std::optional<PublicationOrder> publicationOrder(const QList<Publication> &publications)
{
    PublicationOrder found;
    std::vector<Moment> moments = momentsOf(publications, &found.withoutDay);
    if (moments.empty())
        return std::nullopt;
    std::stable_sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.day < b.day; });
    bool firstByHour = false;
    for (size_t from = 0; from < moments.size();) {
        size_t to = from;
        while (to < moments.size() && moments[to].day == moments[from].day)
            ++to;
        const bool byHour = to - from > 1 && allComparable(moments, from, to);
        if (byHour) {
            std::stable_sort(moments.begin() + qsizetype(from), moments.begin() + qsizetype(to),
                             [](const Moment &a, const Moment &b) { return *a.minute < *b.minute; });
        }
        int rank = int(from) + 1;
        for (size_t i = from; i < to; ++i) {
            if (i > from && byHour && *moments[i].minute > *moments[i - 1].minute)
                rank = int(i) + 1;
            found.order.append(moments[i].position);
            found.rank.append(rank);
        }
        firstByHour = firstByHour || (from == 0 && byHour);
        from = to;
    }
    found.firsts = int(std::count(found.rank.begin(), found.rank.end(), 1));
    found.basis = moments.size() == 1 ? FirstBasis::Only
        : found.firsts > 1            ? FirstBasis::Tied
        : firstByHour                 ? FirstBasis::Hour
                                      : FirstBasis::Day;
    return found;
}

} // namespace haeje
