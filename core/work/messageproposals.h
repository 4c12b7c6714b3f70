// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/readmessages.h"
#include "core/base/table.h"
#include "core/model/message.h"

namespace haeje {

class Project;

/// What becomes of a proposal. Stored nowhere.
enum class TakeAs {
    Leave,
    Message,  ///< a new message with this document as its version
    Version,  ///< this document becomes a version of the message that is there
    Evidence, ///< its words become evidence of the message that is there
};

/// A message that a document tells of, and the message of the project that it is already, if there is one.
struct DocumentProposal {
    DocumentId document;
    QString documentTitle;
    MessageProposal proposal;
    MessageId existing;       ///< of the same day between the same parties, and of the same kind
    bool hasDocument = false; ///< that message has this document as a version
    TakeAs take = TakeAs::Leave;
};

/// Reads a project's documents: made once with its actors, occasions and word lists of purpose "reading".
class ProposalReading
{
public:
    explicit ProposalReading(const Project &project);

    struct Text {
        DocumentId id;
        QString title;
        QString text;
        ReadingFacts facts;
    };
    /// What is read of a document, taken on the project's own thread.
    Text textOf(const Project &project, DocumentId id) const;
    /// Pure; may run on another thread.
    QList<DocumentProposal> read(const Text &text) const;

private:
    MessageReader m_reader;
    QList<Message> m_messages;
};

/// Of these documents (all where there are none), in their order.
QList<DocumentProposal> messageProposals(const Project &project, const QList<DocumentId> &documents = {});
/// What is offered first: a new message, a version of the one that is there, or nothing where it has this document already.
TakeAs firstChoice(const DocumentProposal &proposal);
/// Enters what is to be taken, in one undoable edit: messages with version and evidence passages, actors and occasions that the
/// project does not have. How many were taken. Errors: the store's; nothing of it stays then.
Result<int> takeProposals(Project &project, const QList<DocumentProposal> &proposals);
/// One row for each; offsets in UTF-16 units of the document's text.
Table proposalsTable(const QList<DocumentProposal> &proposals);

} // namespace haeje
