// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefilter.h"

#include <algorithm>

namespace haeje {

static bool anyOf(const QSet<ActorId> &actors, const QList<Party> &parties)
{
    return std::any_of(parties.begin(), parties.end(), [&](const Party &party) { return actors.contains(party.actor); });
}

static bool mentions(const Message &message, const QString &text)
{
    const auto has = [&](const QString &field) { return field.contains(text, Qt::CaseInsensitive); };
    const auto named = [&](const Party &party) { return has(party.name) || has(party.capacity); };
    return has(message.summary) || has(message.notes) || has(message.key) || has(message.channel) || has(message.occasionName)
        || std::any_of(message.senders.begin(), message.senders.end(), named)
        || std::any_of(message.recipients.begin(), message.recipients.end(), named);
}

QSet<ActorId> actorsNamed(const QList<Actor> &actors, const QString &text)
{
    QSet<ActorId> named;
    for (const Actor &actor : actors) {
        const auto has = [&](const ActorName &name) { return name.name.contains(text, Qt::CaseInsensitive); };
        if (!text.isEmpty() && std::any_of(actor.names.begin(), actor.names.end(), has))
            named.insert(actor.id);
    }
    return named;
}

bool passes(const MessageFilter &filter, const Message &message)
{
    if (!filter.kinds.isEmpty() && !filter.kinds.contains(message.kind))
        return false;
    if (!filter.occasions.isEmpty() && !filter.occasions.contains(message.occasion))
        return false;
    if (!filter.certainties.isEmpty() && !filter.certainties.contains(message.confidence))
        return false;
    if (!filter.actors.isEmpty() && !anyOf(filter.actors, message.senders) && !anyOf(filter.actors, message.recipients))
        return false;
    return filter.text.isEmpty() || mentions(message, filter.text)
        || (!filter.named.isEmpty() && (anyOf(filter.named, message.senders) || anyOf(filter.named, message.recipients)));
}

} // namespace haeje
