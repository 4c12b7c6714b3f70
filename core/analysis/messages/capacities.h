// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messagemeasure.h"

namespace haeje {

/// The posts that a capacity names, one by one: parted by semicolons outside of brackets; "(with ...)" is left out.
QStringList singleCapacities(const QString &capacity);

/// How a message says that several signed it.
enum class JointSign { None, Senders, Words, Both }; ///< more than one sender; words such as "(with"
JointSign jointSignature(const Message &message);

/// A capacity in which an actor sent messages.
struct CapacityUse {
    ActorId actor;
    QString name;
    QString capacity; ///< empty: not stated
    EdtfDate first;   ///< of the messages with a date
    EdtfDate last;
    int undated = 0;
    QList<MessageId> messages;
};
/// By actor in the order of their first message, then by first use; what is not stated is last of each. O(n log n).
QList<CapacityUse> capacityUses(const QList<Message> &messages);

} // namespace haeje
