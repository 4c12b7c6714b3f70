// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messageediting.h"

#include "core/analysis/messages/messagefacts.h"
#include "core/store/actors.h"
#include "core/store/documents.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "ui/messages/messagedialog.h"
#include "ui/shell/prompts.h"

#include <QCoreApplication>

namespace haeje {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageEditing)
};
} // namespace

/// Gives every party without an actor the one of that name, made if there is none.
static Result<void> resolveParties(Project &project, QList<Party> &parties)
{
    for (Party &party : parties) {
        if (party.actor)
            continue;
        const Result<ActorId> actor = project.actors().findOrAdd(party.name);
        if (!actor)
            return actor.error();
        party.actor = *actor;
    }
    return {};
}

static Result<void> linkEvidence(Project &project, MessageId message, const EvidenceSpan &evidence)
{
    const Result<PassageId> passage = project.passages().findOrAdd(evidence.document, evidence.span);
    if (!passage)
        return passage.error();
    return project.passages().link(message, *passage);
}

static Result<MessageId> write(Project &project, Message message, const std::optional<EvidenceSpan> &evidence)
{
    for (QList<Party> *parties : {&message.senders, &message.recipients}) {
        if (Result<void> resolved = resolveParties(project, *parties); !resolved)
            return resolved.error();
    }
    if (!message.occasion && !message.occasionName.isEmpty()) {
        const Result<OccasionId> occasion = project.occasions().findOrAdd(message.occasionName);
        if (!occasion)
            return occasion.error();
        message.occasion = *occasion;
    }
    MessageId id = message.id;
    if (id) {
        if (Result<void> updated = project.messages().update(message); !updated)
            return updated.error();
    } else {
        const Result<MessageId> added = project.messages().add(message);
        if (!added)
            return added.error();
        id = *added;
    }
    if (evidence) {
        if (Result<void> linked = linkEvidence(project, id, *evidence); !linked)
            return linked.error();
    }
    return id;
}

Result<MessageId> saveMessage(Project &project, const Message &message, std::optional<EvidenceSpan> evidence)
{
    MessageId id;
    const QString label = message.id ? Words::tr("Edit message") : Words::tr("Make message");
    const Result<void> edited = project.edit(label, [&]() -> Result<void> {
        const Result<MessageId> written = write(project, message, evidence);
        if (!written)
            return written.error();
        id = *written;
        return {};
    });
    if (!edited)
        return edited.error();
    return id;
}

/// Shows the dialog until the message is saved or given up.
static std::optional<MessageId> ask(QWidget *parent, Project &project, Prompts &prompts, const Message &message,
                                    const QString &quote, std::optional<EvidenceSpan> evidence)
{
    MessageDialog dialog(project, parent);
    dialog.setMessage(message);
    if (!quote.isEmpty())
        dialog.setQuote(quote);
    while (dialog.exec() == QDialog::Accepted) {
        const Result<MessageId> saved = saveMessage(project, dialog.message(), evidence);
        if (saved)
            return *saved;
        prompts.fail(&dialog, Words::tr("The message was not saved"), saved.message());
    }
    return std::nullopt;
}

std::optional<MessageId> makeMessage(QWidget *parent, Project &project, Prompts &prompts)
{
    return ask(parent, project, prompts, {}, {}, std::nullopt);
}

std::optional<MessageId> makeMessage(QWidget *parent, Project &project, Prompts &prompts, EvidenceSpan evidence)
{
    const QString quote = project.documents().text(evidence.document).mid(evidence.span.start, evidence.span.length());
    return ask(parent, project, prompts, {}, quote, evidence);
}

std::optional<MessageId> makeMessage(QWidget *parent, Project &project, Prompts &prompts, PassageId evidence)
{
    const std::optional<Passage> passage = project.passages().find(evidence);
    if (!passage)
        return std::nullopt;
    return makeMessage(parent, project, prompts, EvidenceSpan{passage->document, passage->span});
}

bool editMessage(QWidget *parent, Project &project, Prompts &prompts, MessageId id)
{
    const std::optional<Message> message = project.messages().find(id);
    return message && ask(parent, project, prompts, *message, {}, std::nullopt).has_value();
}

bool deleteMessage(QWidget *parent, Project &project, Prompts &prompts, MessageId id)
{
    const std::optional<Message> message = project.messages().find(id);
    if (!message)
        return false;
    const QString question = Words::tr("Delete \u201c%1\u201d, %2, with its versions and links? The passages stay. Undo brings it back.")
                                 .arg(messageHeadline(*message), dateReading(message->date, QLocale()));
    if (!prompts.confirm(parent, Words::tr("Delete message"), question, Words::tr("Delete message")))
        return false;
    const Result<void> removed = project.edit(Words::tr("Delete message"), [&] { return project.messages().remove(id); });
    if (!removed)
        prompts.fail(parent, Words::tr("The message was not deleted"), removed.message());
    return removed.ok();
}

} // namespace haeje
