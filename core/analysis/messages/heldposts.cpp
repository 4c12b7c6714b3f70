// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/heldposts.h"

#include <cstdlib>

namespace haeje {

PostHolding holdingOn(const ActorPost &post, const EdtfDate &date)
{
    const QDate first = date.earliest(), last = date.latest();
    const QDate beganFrom = post.from.earliest(), beganBy = post.from.latest();
    const QDate endedFrom = post.to.earliest(), endedBy = post.to.latest();
    if ((beganFrom.isValid() && last.isValid() && last < beganFrom) || (endedBy.isValid() && first.isValid() && first > endedBy))
        return PostHolding::No;
    if (!first.isValid() || !last.isValid())
        return PostHolding::Perhaps;
    const bool began = !post.from.isStated() || (beganBy.isValid() && beganBy <= first);
    const bool notEnded = !post.to.isStated() || (endedFrom.isValid() && endedFrom >= last) || (!endedBy.isValid() && !endedFrom.isValid());
    return began && notEnded ? PostHolding::Yes : PostHolding::Perhaps;
}

CapacityOn capacityOn(const QList<ActorPost> &posts, const EdtfDate &date)
{
    CapacityOn capacity;
    if (!date.isStated())
        return capacity;
    QStringList held;
    for (const ActorPost &post : posts) {
        const PostHolding holding = holdingOn(post, date);
        if (holding == PostHolding::Yes && !held.contains(post.title))
            held << post.title;
        else if (holding == PostHolding::Perhaps)
            capacity.perhaps << post.title;
    }
    capacity.words = held.join(QStringLiteral("; "));
    return capacity;
}

std::optional<int> ordinalOn(const Occasion &occasion, const EdtfDate &date)
{
    const QDate first = date.earliest();
    if (!first.isValid() || !date.latest().isValid() || first.year() != date.latest().year())
        return std::nullopt;
    int year = first.year();
    if (occasion.founded.isDay() && date.isDay()) {
        constexpr qint64 near = 31;
        const QDate founded = occasion.founded.earliest();
        const auto away = [&](int of) {
            const QDate day(of, founded.month(), founded.day());
            return day.isValid() ? std::abs(first.daysTo(day)) : near + 1;
        };
        if (away(year) > near && away(year + 1) <= near)
            ++year;
        else if (away(year) > near && away(year - 1) <= near)
            --year;
    }
    return occasion.ordinalIn(year);
}

} // namespace haeje
