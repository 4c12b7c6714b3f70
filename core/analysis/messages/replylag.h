// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messagemeasure.h"

#include <QSet>

namespace haeje {

/// What counts as an answer.
struct ReplyRule {
    bool stored = true;   ///< what the project says
    bool proposed = true; ///< for kind reply where the project says nothing: the nearest earlier message, no reply itself, with
                          ///< first sender and first recipient swapped, the same occasion and ordinal, at most mostDays ahead
    int mostDays = 60;
    QSet<std::pair<qint64, qint64>> refused = {}; ///< reply and message that somebody said do not belong together
};

/// Whether a message answers another: its kind says so, or the project does.
bool isReply(const Message &message);

struct FoundReply {
    qsizetype reply = 0;   ///< index into the messages
    QList<qsizetype> to;   ///< what it answers; several proposed ones are of the same day
    std::optional<int> days; ///< from the last of them; nothing where they cannot be counted (then it is unresolved too)
    bool stored = false;
};

struct FoundReplies {
    QList<FoundReply> found; ///< in the order of the messages
    QList<UnresolvedMessage> unresolved; ///< replies without a message they answer, or without days to count
    QList<qsizetype> unresolvedReplies;  ///< their indices
};
/// O(n log n).
FoundReplies repliesFound(const QList<Message> &messages, const ReplyRule &rule);

/// Messages that no reply in this project answers, and those that one does: all that are no replies and no meetings.
struct ReplyState {
    qsizetype message = 0;
    QList<qsizetype> replies; ///< empty: none in this project
};
QList<ReplyState> replyStates(const QList<Message> &messages, const FoundReplies &replies);

} // namespace haeje
