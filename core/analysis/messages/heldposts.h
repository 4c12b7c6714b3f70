// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/occasion.h"

#include <QStringList>

#include <optional>

namespace haeje {

/// Whether a post was held on all days that a date may mean.
enum class PostHolding { No, Perhaps, Yes };

/// First and last day count. An end that is not stated is open; a date that is not stated, or an end known to the month only, gives Perhaps.
PostHolding holdingOn(const ActorPost &post, const EdtfDate &date);

/// In what capacity an actor acts on a date.
struct CapacityOn {
    QString words;        ///< titles of the posts held for certain, in their order, joined with "; "; empty for none
    QStringList perhaps;  ///< titles of those that may have been held
};
CapacityOn capacityOn(const QList<ActorPost> &posts, const EdtfDate &date);

/// The anniversary that a message of that date marks: the year of the date less the founding year, or of the next or last year where
/// that return is at most 31 days away and this year's is not. Nothing if the occasion is no anniversary or the year is not certain.
std::optional<int> ordinalOn(const Occasion &occasion, const EdtfDate &date);

} // namespace haeje
