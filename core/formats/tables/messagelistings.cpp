// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/listings.h"

#include "core/formats/tables/cells.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QHash>

namespace haeje {

namespace {

struct Listings {
    Q_DECLARE_TR_FUNCTIONS(Listings)
};

using cells::number;
using cells::stated;
using cells::words;

template<class Id>
QVariantList numbers(const QList<Id> &ids)
{
    QVariantList list;
    for (const Id &id : ids)
        list << id.value;
    return list;
}

QStringList partyList(const QList<Party> &parties)
{
    QStringList names;
    for (const Party &party : parties)
        names << party.name;
    return names;
}

QVariantList versionIds(const Message &message)
{
    QVariantList ids;
    for (const Version &version : message.versions)
        ids << version.id.value;
    return ids;
}

} // namespace

Table actorsTable(const Project &project)
{
    QHash<qint64, int> sent;
    QHash<qint64, int> received;
    for (const Message &message : project.messages().all()) {
        for (const Party &party : message.senders)
            ++sent[party.actor.value];
        for (const Party &party : message.recipients)
            ++received[party.actor.value];
    }
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")), words("name", Listings::tr("Name")),
                     words("names", Listings::tr("Names")), words("kind", Listings::tr("Kind")), words("side", Listings::tr("Side")),
                     number("sent", Listings::tr("Sent")), number("received", Listings::tr("Received")), words("party", Listings::tr("Party")), words("posts", Listings::tr("Posts")), words("notes", Listings::tr("Notes"))};
    for (const Actor &a : project.actors().all()) {
        QStringList names;
        for (const ActorName &name : a.names)
            names << (name.language.isEmpty() ? name.name : QStringLiteral("%1 (%2)").arg(name.name, name.language));
        QStringList posts;
        for (const ActorPost &post : a.posts) {
            const auto end = [](const EdtfDate &date) { return date.isStated() ? date.text() : QStringLiteral(".."); };
            posts << QStringLiteral("%1, %2/%3").arg(post.title, end(post.from), end(post.to));
        }
        table.rows << Table::Row {{a.id.value, a.guid, a.name(), names, stated(a.kind), stated(a.side), sent.value(a.id.value),
                                   received.value(a.id.value), stated(a.party), posts, stated(a.notes)},
                                  {a.id}, false};
    }
    return table;
}

Table occasionsTable(const Project &project)
{
    QHash<qint64, int> messages;
    for (const Message &message : project.messages().all())
        ++messages[message.occasion.value];
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")), words("name", Listings::tr("Occasion")),
                     words("founded", Listings::tr("Founded")), words("yearly", Listings::tr("Yearly")),
                     number("messages", Listings::tr("Messages")), words("kind", Listings::tr("Kind")), words("names", Listings::tr("Names")), words("notes", Listings::tr("Notes"))};
    for (const Occasion &o : project.occasions().all()) {
        QStringList names;
        for (const OccasionName &name : o.names)
            names << (name.language.isEmpty() ? name.name : QStringLiteral("%1 (%2)").arg(name.name, name.language));
        table.rows << Table::Row {{o.id.value, o.guid, o.name, stated(o.founded.text()), o.yearly, messages.value(o.id.value), stated(o.kind), names, stated(o.notes)}, {o.id}, false};
    }
    return table;
}

Table messagesTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")),
                     words("date", Listings::tr("Date")), words("kind", Listings::tr("Kind")), words("senders", Listings::tr("Senders")),
                     words("recipients", Listings::tr("Recipients")), words("occasion", Listings::tr("Occasion")),
                     number("ordinal", Listings::tr("Ordinal")), words("summary", Listings::tr("Summary")),
                     words("reply_to", Listings::tr("Reply to")), words("versions", Listings::tr("Versions")),
                     words("confidence", Listings::tr("Confidence")), words("evidence", Listings::tr("Evidence")),
                     words("channel", Listings::tr("Channel")), words("not_stated", Listings::tr("Not stated"))};
    for (const Message &m : project.messages().all()) {
        table.rows << Table::Row {{m.id.value, m.guid, stated(m.date.text()), m.kind, partyList(m.senders), partyList(m.recipients),
                                   stated(m.occasionName), m.ordinal ? QVariant(*m.ordinal) : QVariant(), stated(m.summary),
                                   numbers(m.replyTo), versionIds(m), stated(m.confidence), numbers(project.passages().evidenceOf(m.id)),
                                   stated(m.channel), m.notStated},
                                  {m.id}, false};
    }
    return table;
}

Table kindsTable(const Project &project)
{
    QHash<QString, int> messages;
    for (const Message &message : project.messages().all())
        ++messages[message.kind];
    Table table;
    table.columns = {words("word", Listings::tr("Kind")), words("title", Listings::tr("Shown as")), words("level", Listings::tr("Authority")), words("counted", Listings::tr("Counted")),
                     words("definition", Listings::tr("Definition")), number("messages", Listings::tr("Messages")), words("built_in", Listings::tr("Built in"))};
    for (const MessageKind &kind : project.messages().kindVocabulary())
        table.rows << Table::Row {{kind.word, messageKindTitle(kind.word), stated(kind.level), kind.counted, stated(kind.definition), messages.value(kind.word), kind.builtIn}, {}, false};
    return table;
}

} // namespace haeje
