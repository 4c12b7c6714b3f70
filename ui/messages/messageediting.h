// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/textspan.h"
#include "core/model/message.h"

#include <optional>

class QWidget;

namespace haeje {

class Project;
class Prompts;

/// A stretch of a document that a message will stand on.
struct EvidenceSpan {
    DocumentId document;
    TextSpan span;
};

/// Asks for a message and makes it, as one edit with its new actors, its occasion and, if given, its passage and the link
/// to it. Nothing if the user gave up or it failed (which was said).
std::optional<MessageId> makeMessage(QWidget *parent, Project &project, Prompts &prompts);
std::optional<MessageId> makeMessage(QWidget *parent, Project &project, Prompts &prompts, EvidenceSpan evidence);
std::optional<MessageId> makeMessage(QWidget *parent, Project &project, Prompts &prompts, PassageId evidence);
/// True if it was changed.
bool editMessage(QWidget *parent, Project &project, Prompts &prompts, MessageId message);
/// After a question; true if it is gone. Undo brings it back.
bool deleteMessage(QWidget *parent, Project &project, Prompts &prompts, MessageId message);

/// The writing of it, without questions: a message with an id is updated. Parties and occasion without an id are found by
/// name or made.
Result<MessageId> saveMessage(Project &project, const Message &message, std::optional<EvidenceSpan> evidence = {});

} // namespace haeje
