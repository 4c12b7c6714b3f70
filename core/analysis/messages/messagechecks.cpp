// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagechecks.h"

#include "core/analysis/messages/capacities.h"
#include "core/analysis/messages/heldposts.h"
#include "core/analysis/messages/messagefacts.h"
#include "core/analysis/messages/timelinemodel.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace haeje {

struct CheckedWords {
    Q_DECLARE_TR_FUNCTIONS(MessageChecks)
};

QStringList messageFlagWords()
{
    return {QStringLiteral("circular-reply"), QStringLiteral("reply-before"),  QStringLiteral("sender-is-recipient"),
            QStringLiteral("before-post"),    QStringLiteral("outside-post"),  QStringLiteral("two-posts"),
            QStringLiteral("ordinal-differs"), QStringLiteral("published-before"), QStringLiteral("no-sender")};
}

namespace {

QString labelOf(const Message &message)
{
    const QString date = message.date.isStated() ? message.date.text() : CheckedWords::tr("no date");
    return QStringLiteral("%1, %2").arg(message.key.isEmpty() ? messageHeadline(message) : message.key, date);
}

/// Draws the flags of the messages, then those of the actors.
class Checker
{
public:
    explicit Checker(const MessagesChecked &checked)
        : m_checked(checked)
    {
        for (const Message &message : checked.messages)
            m_messages.insert(message.id, &message);
        for (const Actor &actor : checked.actors)
            m_actors.insert(actor.id, &actor);
        for (const Occasion &occasion : checked.occasions)
            m_occasions.insert(occasion.id, &occasion);
    }

    QList<MessageFlag> all()
    {
        const QSet<MessageId> circular = inCircles();
        for (const Message &message : m_checked.messages) {
            if (circular.contains(message.id))
                flag(message.id, "circular-reply", CheckedWords::tr("The replies run in a circle: the message answers itself by way of others."));
            checkReplies(message);
            checkParties(message);
            checkOrdinal(message);
            checkVersions(message);
        }
        for (const Actor &actor : m_checked.actors)
            checkPosts(actor);
        return m_flags;
    }

private:
    void flag(const EntityRef &subject, const char *word, const QString &sentence) { m_flags.append({subject, QString::fromLatin1(word), sentence}); }

    /// Whoever is reached again from itself. What nothing of a circle hangs on is taken off from both ends until only circles and what
    /// lies between them is left; then each is walked.
    QSet<MessageId> inCircles() const
    {
        QHash<MessageId, QList<MessageId>> next, before;
        for (const Message &message : m_checked.messages) {
            for (const MessageId to : message.replyTo) {
                if (!m_messages.contains(to))
                    continue;
                next[message.id].append(to);
                before[to].append(message.id);
            }
        }
        QSet<MessageId> left;
        for (const Message &message : m_checked.messages)
            left.insert(message.id);
        prune(next, before, left);
        prune(before, next, left);
        QSet<MessageId> circular;
        for (const MessageId start : std::as_const(left)) {
            QSet<MessageId> seen;
            QList<MessageId> open = next.value(start);
            while (!open.isEmpty() && !circular.contains(start)) {
                const MessageId at = open.takeLast();
                if (at == start)
                    circular.insert(start);
                if (!left.contains(at) || seen.contains(at))
                    continue;
                seen.insert(at);
                open += next.value(at);
            }
        }
        return circular;
    }

    static void prune(const QHash<MessageId, QList<MessageId>> &next, const QHash<MessageId, QList<MessageId>> &before, QSet<MessageId> &left)
    {
        QHash<MessageId, int> degree;
        QList<MessageId> open;
        for (const MessageId id : std::as_const(left)) {
            int count = 0;
            for (const MessageId to : next.value(id))
                count += left.contains(to);
            degree.insert(id, count);
            if (count == 0)
                open.append(id);
        }
        while (!open.isEmpty()) {
            const MessageId id = open.takeLast();
            left.remove(id);
            for (const MessageId from : before.value(id)) {
                if (left.contains(from) && --degree[from] == 0)
                    open.append(from);
            }
        }
    }

    void checkReplies(const Message &message)
    {
        for (const MessageId to : message.replyTo) {
            const Message *answered = m_messages.value(to);
            if (answered && message.date.latest().isValid() && answered->date.earliest().isValid() && message.date.latest() < answered->date.earliest())
                flag(message.id, "reply-before", CheckedWords::tr("It is dated before what it answers (%1).").arg(labelOf(*answered)));
        }
    }

    void checkParties(const Message &message)
    {
        if (message.senders.isEmpty() && !isMeeting(message.kind))
            flag(message.id, "no-sender", message.notStated.contains(QLatin1String("senders")) ? CheckedWords::tr("It has no sender; the source does not state one.")
                                                                                             : CheckedWords::tr("It has no sender."));
        QSet<ActorId> senders;
        for (const Party &party : message.senders)
            senders.insert(party.actor);
        for (const Party &party : message.recipients) {
            if (senders.contains(party.actor))
                flag(message.id, "sender-is-recipient", CheckedWords::tr("%1 is sender and recipient at once.").arg(party.name));
        }
        for (const Party &party : message.senders + message.recipients)
            checkCapacity(message, party);
    }

    void checkCapacity(const Message &message, const Party &party)
    {
        const Actor *actor = m_actors.value(party.actor);
        if (!actor || actor->posts.isEmpty() || !message.date.isStated())
            return;
        for (const QString &title : singleCapacities(party.capacity)) {
            bool known = false, held = false;
            QDate born;
            QString bornText;
            for (const ActorPost &post : actor->posts) {
                if (post.title.compare(title, Qt::CaseInsensitive) != 0)
                    continue;
                const QDate from = post.from.earliest();
                if (!known || !from.isValid() || (born.isValid() && from < born)) {
                    born = from;
                    bornText = post.from.text();
                }
                known = true;
                held = held || holdingOn(post, message.date) != PostHolding::No;
            }
            if (!known || held)
                continue;
            if (born.isValid() && message.date.latest() < born)
                flag(message.id, "before-post", CheckedWords::tr("%1 is named as “%2”, a post held from %3 only.").arg(party.name, title, bornText));
            else
                flag(message.id, "outside-post", CheckedWords::tr("%1 is named as “%2” outside the time in which that post was held.").arg(party.name, title));
        }
    }

    void checkOrdinal(const Message &message)
    {
        const Occasion *occasion = m_occasions.value(message.occasion);
        const auto computed = occasion ? ordinalOn(*occasion, message.date) : std::nullopt;
        if (computed && message.ordinal && *computed != *message.ordinal)
            flag(message.id, "ordinal-differs", CheckedWords::tr("It says %1, but “%2” of %3 gives %4 on its date.").arg(ordinalText(*message.ordinal), occasion->name, occasion->founded.text(), ordinalText(*computed)));
    }

    void checkVersions(const Message &message)
    {
        for (const Version &version : message.versions) {
            if (version.published.latest().isValid() && message.date.earliest().isValid() && version.published.latest() < message.date.earliest())
                flag(message.id, "published-before", CheckedWords::tr("%1 published it on %2, before its date %3.").arg(version.outlet.isEmpty() ? CheckedWords::tr("An outlet") : version.outlet, version.published.text(), message.date.text()));
        }
    }

    /// Two at once for certain: the later one began by a day on which the other had not ended yet.
    static bool overlap(const ActorPost &a, const ActorPost &b)
    {
        const auto began = [](const ActorPost &post) { return post.from.isStated() ? post.from.latest() : QDate(); };
        const auto startsBeforeEnd = [&](const ActorPost &one, const ActorPost &other) {
            return !began(one).isValid() || !other.to.isStated() || !other.to.earliest().isValid() || began(one) < other.to.earliest();
        };
        return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
    }

    void checkPosts(const Actor &actor)
    {
        for (int i = 0; i < actor.posts.size(); ++i) {
            for (int j = i + 1; j < actor.posts.size(); ++j) {
                const ActorPost &a = actor.posts.at(i), &b = actor.posts.at(j);
                if (a.sphere == b.sphere && (a.exclusive || b.exclusive) && overlap(a, b))
                    flag(actor.id, "two-posts", CheckedWords::tr("%1 holds “%2” and “%3” at once, though one of them is held alone.").arg(actor.name(), a.title, b.title));
            }
        }
    }

    const MessagesChecked &m_checked;
    QHash<MessageId, const Message *> m_messages;
    QHash<ActorId, const Actor *> m_actors;
    QHash<OccasionId, const Occasion *> m_occasions;
    QList<MessageFlag> m_flags;
};

} // namespace

QList<MessageFlag> messageFlags(const MessagesChecked &checked)
{
    return Checker(checked).all();
}

QHash<EntityRef, QStringList> flagsBySubject(const QList<MessageFlag> &flags)
{
    QHash<EntityRef, QStringList> by;
    for (const MessageFlag &flag : flags)
        by[flag.subject] << flag.sentence;
    return by;
}

} // namespace haeje
