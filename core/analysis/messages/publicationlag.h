// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messagemeasure.h"

namespace haeje {

/// From a message to its first publication.
struct MessageLag {
    qsizetype message = 0; ///< index into the messages
    int days = 0;          ///< negative: published ahead of the day it is dated
    QString outlet;        ///< of the first publication; empty = not stated
};

struct PublicationLags {
    QList<MessageLag> lags; ///< in the order of the messages
    QList<UnresolvedMessage> unresolved;
};
/// Lags where both dates are days; the others are unresolved. O(versions).
PublicationLags publicationLags(const QList<Message> &messages);

/// One outlet's publication of a message.
struct Publication {
    QString outlet;
    EdtfDate day;
    QString time; ///< "06:12+09:00"; without a zone it is compared only with others that have none; empty = not known
};

/// How it is known who was first.
enum class FirstBasis {
    Only, ///< the project has one publication
    Day,  ///< an earlier day
    Hour, ///< the same day, an earlier hour
    Tied, ///< the same day and no hours, or the same minute
};

/// Publications of one message in order.
struct PublicationOrder {
    QList<int> order;   ///< positions of the publications that have a day; tied ones by their position
    QList<int> rank;    ///< of each in order: 1, 1, 3 ...
    FirstBasis basis = FirstBasis::Only;
    int firsts = 0;     ///< how many share the first rank
    int withoutDay = 0; ///< publications left out of the order
};
/// Nothing where no publication has a day. An outlet counts once, by its earliest publication.
std::optional<PublicationOrder> publicationOrder(const QList<Publication> &publications);

} // namespace haeje
