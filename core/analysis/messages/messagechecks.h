// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entityref.h"
#include "core/model/actor.h"
#include "core/model/message.h"
#include "core/model/occasion.h"

#include <QHash>
#include <QList>

namespace haeje {

/// Something about a message or an actor that wants a second look. It is said, never mended.
struct MessageFlag {
    EntityRef subject; ///< the message, or the actor whose posts are meant
    QString word;      ///< stable: one of messageFlagWords()
    QString sentence;
};

/// circular-reply, reply-before, sender-is-recipient, before-post, outside-post, two-posts, ordinal-differs, published-before, no-sender.
QStringList messageFlagWords();

/// What the flags are drawn from. Lists are not changed.
struct MessagesChecked {
    const QList<Message> &messages;
    const QList<Actor> &actors;
    const QList<Occasion> &occasions;
};

/// All flags, by message in the order of the list, then by actor. O(messages + links + posts²).
QList<MessageFlag> messageFlags(const MessagesChecked &checked);
/// The sentences by subject, for tables and inspectors.
QHash<EntityRef, QStringList> flagsBySubject(const QList<MessageFlag> &flags);

} // namespace haeje
