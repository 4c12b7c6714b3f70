// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messageparts.h"

#include "core/store/statement.h"

#include <QSet>

namespace haeje {

/// Reads one child table for one message, or for all at once.
static QString onlyOf(const char *columns, const char *table, const char *order, MessageId only)
{
    return QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY %4")
        .arg(QString::fromLatin1(columns), QString::fromLatin1(table), only ? QStringLiteral("WHERE message = ?") : QString(),
             QString::fromLatin1(order));
}

static void readParties(Database &db, const QHash<qint64, Message *> &messages, MessageId only)
{
    Statement rows(db, onlyOf("p.message, p.role, p.actor, p.capacity, (SELECT name FROM actor_name n WHERE n.actor = p.actor ORDER BY "
                              "position LIMIT 1)",
                              "message_party p", "p.message, p.role, p.position", only));
    if (only)
        rows.bind(only.value);
    while (rows.next()) {
        Message *message = messages.value(rows.number(0));
        if (message == nullptr)
            continue;
        auto &parties = rows.text(1) == QLatin1String("sender") ? message->senders : message->recipients;
        parties.append({ActorId(rows.number(2)), rows.text(4), rows.text(3)});
    }
}

static void readReplies(Database &db, const QHash<qint64, Message *> &messages, MessageId only)
{
    Statement rows(db, onlyOf("message, reply_to", "message_reply", "id", only));
    if (only)
        rows.bind(only.value);
    while (rows.next()) {
        if (Message *message = messages.value(rows.number(0)))
            message->replyTo.append(MessageId(rows.number(1)));
    }
}

static void readVersions(Database &db, const QHash<qint64, Message *> &messages, MessageId only)
{
    Statement rows(db, onlyOf("message, id, guid, outlet, language, published, url, document, title, published_time, placement", "version",
                              "message, position", only));
    if (only)
        rows.bind(only.value);
    while (rows.next()) {
        if (Message *message = messages.value(rows.number(0))) {
            message->versions.append({VersionId(rows.number(1)), rows.text(2), rows.text(3), rows.text(4), EdtfDate::parse(rows.text(5)).value_or(EdtfDate()),
                                      rows.text(6), DocumentId(rows.number(7)), rows.text(8), rows.text(9), rows.text(10)});
        }
    }
}

void readMessageParts(Database &db, const QHash<qint64, Message *> &messages, MessageId only)
{
    readParties(db, messages, only);
    readReplies(db, messages, only);
    readVersions(db, messages, only);
}

static Result<void> writeParties(Database &db, MessageId id, const QString &role, const QList<Party> &parties)
{
    for (int i = 0; i < parties.size(); ++i) {
        Statement insert(db, "INSERT INTO message_party(message, role, position, actor, capacity) VALUES (?, ?, ?, ?, ?)");
        insert.bind(id.value).bind(role).bind(i).bind(parties.at(i).actor.value).bind(parties.at(i).capacity);
        if (const auto done = insert.run(); !done)
            return done;
    }
    return {};
}

static Result<void> writeVersion(Database &db, MessageId id, int position, const Version &v, bool there)
{
    Statement write(db, there ? "UPDATE version SET position = ?, outlet = ?, language = ?, published = ?, url = ?, document = ?, title = ?, published_time = ?, "
                                "placement = ? WHERE id = ?"
                              : "INSERT INTO version(position, outlet, language, published, url, document, title, published_time, placement, message, guid, "
                                "created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    write.bind(position).bind(v.outlet).bind(v.language).bind(v.published.text()).bind(v.url).bindKey(v.document.value);
    write.bind(v.title.simplified()).bind(v.publishedTime.trimmed()).bind(v.placement.simplified()).bind(there ? v.id.value : id.value);
    if (!there)
        write.bind(v.guid.isEmpty() ? newGuid() : v.guid).bind(timeNow()).bind(db.coder);
    return write.run();
}

static Result<void> writeVersions(Database &db, MessageId id, const QList<Version> &versions)
{
    QSet<qint64> stored;
    Statement rows(db, "SELECT id FROM version WHERE message = ?");
    rows.bind(id.value);
    while (rows.next())
        stored.insert(rows.number(0));
    QSet<qint64> gone = stored;
    for (const Version &version : versions)
        gone.remove(version.id.value);
    for (const qint64 version : std::as_const(gone)) {
        Statement remove(db, "DELETE FROM version WHERE id = ?");
        if (const auto done = remove.bind(version).run(); !done)
            return done;
    }
    for (int i = 0; i < versions.size(); ++i) {
        if (const auto done = writeVersion(db, id, i, versions.at(i), stored.remove(versions.at(i).id.value)); !done)
            return done;
    }
    return {};
}

Result<void> writeMessageParts(Database &db, MessageId id, const Message &message)
{
    for (const char *sql : {"DELETE FROM message_party WHERE message = ?", "DELETE FROM message_reply WHERE message = ?"}) {
        Statement clear(db, sql);
        if (const auto done = clear.bind(id.value).run(); !done)
            return done;
    }
    if (const auto done = writeParties(db, id, QStringLiteral("sender"), message.senders); !done)
        return done;
    if (const auto done = writeParties(db, id, QStringLiteral("recipient"), message.recipients); !done)
        return done;
    if (const auto done = writeVersions(db, id, message.versions); !done)
        return done;
    QSet<qint64> linked;
    for (const MessageId reply : message.replyTo) {
        if (linked.contains(reply.value))
            continue;
        linked.insert(reply.value);
        Statement insert(db, "INSERT INTO message_reply(message, reply_to) VALUES (?, ?)");
        if (const auto done = insert.bind(id.value).bind(reply.value).run(); !done)
            return done;
    }
    return {};
}

} // namespace haeje
