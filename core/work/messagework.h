// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/messagechecks.h"
#include "core/analysis/messages/replyproposals.h"
#include "core/base/result.h"

namespace haeje {

class Project;

/// Everything of the project that wants a second look (see messageFlags).
QList<MessageFlag> messageFlagsOf(const Project &project);

/// Replies proposed by rule, without those that are linked or were refused.
QList<ReplyProposal> replyProposalsOf(const Project &project, int longest = longestReplyDays);
/// Links them, as one edit. Error: a message is not there.
Result<void> takeReplies(Project &project, const QList<ReplyPair> &pairs);
/// Remembers that they are none, as one edit: they are not proposed again.
Result<void> refuseReplies(Project &project, const QList<ReplyPair> &pairs);

/// Parties of these messages whose capacity is empty get what their posts give for the day. How many parties were filled in; one edit.
Result<int> fillCapacities(Project &project, const QList<MessageId> &messages);

} // namespace haeje
