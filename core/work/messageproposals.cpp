// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/messageproposals.h"

#include "core/store/actors.h"
#include "core/store/documents.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/store/wordlists.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct MessageProposalsWords {
    Q_DECLARE_TR_FUNCTIONS(MessageProposals)
};

static QList<ReadingWords> wordsOf(const Project &project)
{
    QList<ReadingTerm> terms;
    for (const WordList &list : project.wordLists().all(QStringLiteral("reading"))) {
        for (const WordListTerm &term : list.terms)
            terms.append({list.target, term.match == TermMatch::Prefix ? term.term + QLatin1Char('*') : term.term, term.language});
    }
    return withTerms(builtInReadingWords(), terms);
}

static QList<KnownOccasion> occasionsOf(const Project &project)
{
    QList<KnownOccasion> known;
    for (const Occasion &occasion : project.occasions().all()) {
        QStringList names{occasion.name};
        for (const OccasionName &further : occasion.names)
            names << further.name;
        known.append({occasion.id, occasion.name, names});
    }
    return known;
}

ProposalReading::ProposalReading(const Project &project)
    : m_reader(wordsOf(project), project.actors().all(), occasionsOf(project))
    , m_messages(project.messages().all())
{
}

ProposalReading::Text ProposalReading::textOf(const Project &project, DocumentId id) const
{
    Text text;
    text.id = id;
    if (const auto summary = project.documents().summary(id)) {
        text.title = summary->facts.title;
        text.facts = {summary->facts.title, summary->facts.language, summary->facts.url, summary->facts.outlet, summary->facts.published};
    }
    text.text = project.documents().text(id);
    return text;
}

static bool hasParty(const QList<Party> &parties, const QList<ProposedParty> &proposed)
{
    return std::any_of(parties.begin(), parties.end(), [&](const Party &party) {
        return std::any_of(proposed.begin(), proposed.end(), [&](const ProposedParty &one) {
            return one.actor ? party.actor == one.actor : KnownNames::keyOf(party.name) == KnownNames::keyOf(one.name);
        });
    });
}

/// The message of that day, or one whose day lies within the proposal's month, between those parties.
static bool isSame(const Message &message, const MessageProposal &proposal)
{
    if (!hasParty(message.senders, proposal.senders) || !hasParty(message.recipients, proposal.recipients) || message.kind != proposal.kind)
        return false;
    if (message.date.isDay() && proposal.date.isDay())
        return message.date == proposal.date;
    const bool stated = message.date.earliest().isValid() && proposal.date.earliest().isValid();
    return stated && message.date.earliest() <= proposal.date.latest() && proposal.date.earliest() <= message.date.latest();
}

QList<DocumentProposal> ProposalReading::read(const Text &text) const
{
    QList<DocumentProposal> all;
    for (const MessageProposal &proposal : m_reader.read(text.text, text.facts)) {
        DocumentProposal one{text.id, text.title, proposal, {}, false, TakeAs::Leave};
        for (const Message &message : m_messages) {
            if (!isSame(message, proposal))
                continue;
            one.existing = message.id;
            one.hasDocument = std::any_of(message.versions.begin(), message.versions.end(), [&](const Version &version) { return version.document == text.id; });
            if (one.hasDocument)
                break;
        }
        all << one;
    }
    return all;
}

QList<DocumentProposal> messageProposals(const Project &project, const QList<DocumentId> &documents)
{
    const ProposalReading reading(project);
    QList<DocumentId> ids = documents;
    if (ids.isEmpty()) {
        for (const DocumentSummary &summary : project.documents().summaries())
            ids << summary.id;
    }
    QList<DocumentProposal> all;
    for (const DocumentId id : std::as_const(ids))
        all += reading.read(reading.textOf(project, id));
    return all;
}

TakeAs firstChoice(const DocumentProposal &proposal)
{
    return proposal.hasDocument ? TakeAs::Leave : proposal.existing ? TakeAs::Version : TakeAs::Message;
}

/// Evidence: the sentence, then the words of each part that stand elsewhere.
static Result<void> addEvidence(Project &project, MessageId message, const DocumentProposal &one)
{
    QList<TextSpan> spans{one.proposal.sentence};
    QList<TextSpan> parts{one.proposal.kindWords, one.proposal.dateWords, one.proposal.occasionWords};
    for (const auto &parties : {one.proposal.senders, one.proposal.recipients}) {
        for (const ProposedParty &party : parties)
            parts << party.nameWords << party.capacityWords;
    }
    for (const TextSpan part : std::as_const(parts)) {
        if (!part.isEmpty() && !one.proposal.sentence.contains(part) && !spans.contains(part))
            spans << part;
    }
    for (const TextSpan span : std::as_const(spans)) {
        const auto passage = project.passages().findOrAdd(one.document, span);
        if (!passage)
            return passage.error();
        if (const auto linked = project.passages().link(message, *passage); !linked)
            return linked;
    }
    return {};
}

static Result<QList<Party>> partiesFrom(Project &project, const QList<ProposedParty> &proposed)
{
    QList<Party> parties;
    for (const ProposedParty &one : proposed) {
        ActorId actor = one.actor;
        if (!actor) {
            const auto made = project.actors().findOrAdd(one.name);
            if (!made)
                return made.error();
            actor = *made;
        }
        Party party;
        party.actor = actor;
        party.capacity = one.capacity;
        parties << party;
    }
    return parties;
}

static Version versionOf(const Project &project, const DocumentProposal &one)
{
    Version version;
    version.document = one.document;
    version.published = one.proposal.published;
    if (const auto summary = project.documents().summary(one.document)) {
        version.outlet = summary->facts.outlet;
        version.language = summary->facts.language;
        version.url = summary->facts.url;
        if (summary->facts.published.isStated())
            version.published = summary->facts.published;
    }
    return version;
}

static Result<MessageId> addMessage(Project &project, const DocumentProposal &one)
{
    Message message;
    message.kind = one.proposal.kind;
    message.date = one.proposal.date;
    message.ordinal = one.proposal.ordinal;
    message.confidence = one.proposal.confidence;
    const auto senders = partiesFrom(project, one.proposal.senders);
    if (!senders)
        return senders.error();
    const auto recipients = partiesFrom(project, one.proposal.recipients);
    if (!recipients)
        return recipients.error();
    message.senders = *senders;
    message.recipients = *recipients;
    message.occasion = one.proposal.occasion;
    if (!message.occasion && !one.proposal.occasionName.isEmpty()) {
        const auto occasion = project.occasions().findOrAdd(one.proposal.occasionName);
        if (!occasion)
            return occasion.error();
        message.occasion = *occasion;
    }
    message.versions = {versionOf(project, one)};
    return project.messages().add(message);
}

Result<int> takeProposals(Project &project, const QList<DocumentProposal> &proposals)
{
    int taken = 0;
    const auto done = project.edit(MessageProposalsWords::tr("Take messages from texts"), [&]() -> Result<void> {
        for (const DocumentProposal &one : proposals) {
            MessageId message = one.existing;
            if (one.take == TakeAs::Leave || (one.take != TakeAs::Message && !message))
                continue;
            if (one.take == TakeAs::Message) {
                const auto added = addMessage(project, one);
                if (!added)
                    return added.error();
                message = *added;
            } else if (one.take == TakeAs::Version) {
                auto there = project.messages().find(message);
                if (!there)
                    return Error{MessageProposalsWords::tr("The message that was there is gone. Read the texts anew.")};
                const bool has = std::any_of(there->versions.begin(), there->versions.end(), [&](const Version &version) { return version.document == one.document; });
                if (!has) {
                    there->versions << versionOf(project, one);
                    if (const auto updated = project.messages().update(*there); !updated)
                        return updated;
                }
            }
            if (const auto linked = addEvidence(project, message, one); !linked)
                return linked;
            ++taken;
        }
        return {};
    });
    return done ? Result<int>(taken) : Result<int>(done.error());
}

} // namespace haeje
