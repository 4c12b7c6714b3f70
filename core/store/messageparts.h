// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/message.h"

#include <QHash>

namespace haeje {

class Database;

// Parties, replies and versions of messages, for the files of the repository.

/// Fills them in, for the one or for all that are in the hash.
void readMessageParts(Database &database, const QHash<qint64, Message *> &messages, MessageId only);
/// Parties and replies anew; versions that carry an id keep their rows.
Result<void> writeMessageParts(Database &database, MessageId id, const Message &message);

} // namespace haeje
