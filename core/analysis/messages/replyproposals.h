// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/message.h"

#include <QList>

namespace haeje {

/// A message that may answer an earlier one, with why.
struct ReplyProposal {
    ReplyPair pair;
    int days = 0;   ///< from the earlier message to the answer
    QString reason; ///< a sentence
};

constexpr int longestReplyDays = 60;

/// Answers by rule: of the kind "reply"; the earlier message is neither a reply nor a meeting, has sender and recipient swapped, the same
/// occasion and the same ordinal (or none in both), and lies 0 to `longest` days before; both are dated to the day. Pairs that are linked or
/// refused already are left out. In the order of the answers. O(n) where few share an occasion.
QList<ReplyProposal> replyProposals(const QList<Message> &messages, const QList<ReplyPair> &refused, int longest = longestReplyDays);
/// The rule in a sentence, for whoever reads the list.
QString replyRule(int longest = longestReplyDays);

} // namespace haeje
