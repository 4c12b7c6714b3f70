// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/actor.h"
#include "core/model/message.h"

#include <QHash>
#include <QSet>

namespace haeje {

/// Which messages count. An empty set asks nothing; a message must pass each of the others.
struct MessageFilter {
    QSet<ActorId> actors;       ///< one of them sent or received it
    QSet<QString> kinds;
    QSet<OccasionId> occasions;
    QSet<QString> certainties;  ///< an empty word stands for "not stated"
    QString text;               ///< found in summary, notes, key, channel, names or occasion, whatever the case
    QSet<ActorId> named;        ///< actors that have the text in one of their names (see actorsNamed)

    bool isEmpty() const
    {
        return actors.isEmpty() && kinds.isEmpty() && occasions.isEmpty() && certainties.isEmpty() && text.isEmpty();
    }
    bool operator==(const MessageFilter &) const = default;
};

/// Actors that have the text in a name, in whatever language; none for no text.
QSet<ActorId> actorsNamed(const QList<Actor> &actors, const QString &text);
bool passes(const MessageFilter &filter, const Message &message);

} // namespace haeje
