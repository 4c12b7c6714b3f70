// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/messagework.h"

#include "core/analysis/messages/heldposts.h"
#include "core/analysis/messages/messagefacts.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "core/work/analyses.h"

#include <QCoreApplication>

namespace haeje {

struct MessageWorkWords {
    Q_DECLARE_TR_FUNCTIONS(MessageWork)
};

QList<MessageFlag> messageFlagsOf(const Project &project)
{
    const QList<Message> messages = project.messages().all();
    const QList<Actor> actors = project.actors().all();
    const QList<Occasion> occasions = project.occasions().all();
    return messageFlags({messages, actors, occasions});
}

QList<ReplyProposal> replyProposalsOf(const Project &project, int longest)
{
    return replyProposals(project.messages().all(), project.messages().refusedReplies(), longest);
}

Result<void> takeReplies(Project &project, const QList<ReplyPair> &pairs)
{
    return project.edit(MessageWorkWords::tr("Link %n replies", nullptr, int(pairs.size())), [&]() -> Result<void> {
        for (const ReplyPair &pair : pairs) {
            auto message = project.messages().find(pair.message);
            if (!message || !project.messages().find(pair.replyTo))
                return Error{MessageWorkWords::tr("There is no message with the number %1. `haeje analyse PROJECT reply-proposals` lists what is proposed.").arg(message ? pair.replyTo.value : pair.message.value)};
            if (message->replyTo.contains(pair.replyTo))
                continue;
            message->replyTo.append(pair.replyTo);
            if (const auto done = project.messages().update(*message); !done)
                return done;
            if (const auto done = project.messages().takeBackRefusal(pair.message, pair.replyTo); !done)
                return done;
        }
        return {};
    });
}

Result<void> refuseReplies(Project &project, const QList<ReplyPair> &pairs)
{
    return project.edit(MessageWorkWords::tr("Refuse %n proposed replies", nullptr, int(pairs.size())), [&]() -> Result<void> {
        for (const ReplyPair &pair : pairs) {
            if (!project.messages().find(pair.message) || !project.messages().find(pair.replyTo))
                return Error{MessageWorkWords::tr("One of the messages %1 and %2 is not there.").arg(pair.message.value).arg(pair.replyTo.value)};
            if (const auto done = project.messages().refuseReply(pair.message, pair.replyTo); !done)
                return done;
        }
        return {};
    });
}

Result<int> fillCapacities(Project &project, const QList<MessageId> &messages)
{
    int filled = 0;
    QHash<ActorId, QList<ActorPost>> posts;
    for (const Actor &actor : project.actors().all())
        posts.insert(actor.id, actor.posts);
    const auto done = project.edit(MessageWorkWords::tr("Fill in capacities"), [&]() -> Result<void> {
        for (const MessageId id : messages) {
            auto message = project.messages().find(id);
            if (!message)
                continue;
            const int before = filled;
            for (QList<Party> *parties : {&message->senders, &message->recipients}) {
                for (Party &party : *parties) {
                    const QString words = party.capacity.isEmpty() ? capacityOn(posts.value(party.actor), message->date).words : QString();
                    if (words.isEmpty())
                        continue;
                    party.capacity = words;
                    ++filled;
                }
            }
            if (filled == before)
                continue;
            if (const auto updated = project.messages().update(*message); !updated)
                return updated;
        }
        return {};
    });
    if (!done)
        return done.error();
    return filled;
}

static Table::Column textColumn(const char *key, const QString &title, bool number = false)
{
    return {QString::fromLatin1(key), title, number};
}

static QString keyOf(const Message &message)
{
    return message.key.isEmpty() ? messageHeadline(message) : message.key;
}

static Result<Table> runReplyProposals(const Project &project, const AnalysisOptions &options)
{
    bool number = true;
    const int longest = options.contains(QStringLiteral("days")) ? options.value(QStringLiteral("days")).toInt(&number) : longestReplyDays;
    if (!number || longest < 0)
        return Error{MessageWorkWords::tr("--days takes a number of days, not “%1”.").arg(options.value(QStringLiteral("days")))};
    QHash<MessageId, Message> messages;
    for (const Message &message : project.messages().all())
        messages.insert(message.id, message);
    Table table;
    table.columns = {textColumn("message", MessageWorkWords::tr("Message"), true), textColumn("key", MessageWorkWords::tr("Key")), textColumn("date", MessageWorkWords::tr("Date")),
                     textColumn("reply_to", MessageWorkWords::tr("Reply to"), true), textColumn("reply_to_key", MessageWorkWords::tr("Its key")),
                     textColumn("reply_to_date", MessageWorkWords::tr("Its date")), textColumn("days", MessageWorkWords::tr("Days"), true), textColumn("reason", MessageWorkWords::tr("Why"))};
    for (const ReplyProposal &proposal : replyProposalsOf(project, longest)) {
        const Message reply = messages.value(proposal.pair.message), first = messages.value(proposal.pair.replyTo);
        table.rows.append({{reply.id.value, keyOf(reply), reply.date.text(), first.id.value, keyOf(first), first.date.text(), proposal.days, proposal.reason}, {reply.id, first.id}, false});
    }
    table.notes << replyRule(longest);
    return table;
}

static Result<Table> runMessageChecks(const Project &project, const AnalysisOptions &options)
{
    const QString only = options.value(QStringLiteral("flag"));
    if (!only.isEmpty() && !messageFlagWords().contains(only))
        return Error{MessageWorkWords::tr("There is no flag “%1”. What is there: %2.").arg(only, messageFlagWords().join(QStringLiteral(", ")))};
    QHash<EntityRef, QString> names;
    for (const Message &message : project.messages().all())
        names.insert(message.id, keyOf(message));
    for (const Actor &actor : project.actors().all())
        names.insert(actor.id, actor.name());
    Table table;
    table.columns = {textColumn("about", MessageWorkWords::tr("About")), textColumn("id", MessageWorkWords::tr("Id"), true), textColumn("name", MessageWorkWords::tr("Name")),
                     textColumn("flag", MessageWorkWords::tr("Flag")), textColumn("sentence", MessageWorkWords::tr("What it says"))};
    for (const MessageFlag &flag : messageFlagsOf(project)) {
        if (only.isEmpty() || only == flag.word)
            table.rows.append({{entityKindName(flag.subject.kind), flag.subject.id, names.value(flag.subject), flag.word, flag.sentence}, {flag.subject}, false});
    }
    table.notes << MessageWorkWords::tr("A flag is a question, not an error: nothing was changed. Ordinals are checked for anniversaries only, posts for actors whose posts are listed.");
    return table;
}

QList<Analysis> messageCheckAnalyses()
{
    return {
        {QStringLiteral("reply-proposals"), MessageWorkWords::tr("messages that may answer an earlier one, with why; `haeje set PROJECT replies` takes or refuses them"),
         {{QStringLiteral("days"), MessageWorkWords::tr("The longest time for an answer; without it 60."), QStringLiteral("N")}}, runReplyProposals},
        {QStringLiteral("message-checks"), MessageWorkWords::tr("what about messages and posts wants a second look"),
         {{QStringLiteral("flag"), MessageWorkWords::tr("Only this one: %1.").arg(messageFlagWords().join(QStringLiteral(", "))), QStringLiteral("WORD")}}, runMessageChecks},
    };
}

} // namespace haeje
