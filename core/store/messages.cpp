// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messages.h"

#include "core/store/roundups.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>

namespace haeje {

struct MessagesWords {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

/// Reads one child table for one message, or for all at once.
static QString onlyOf(const char *columns, const char *table, const char *order, MessageId only)
{
    return QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY %4")
        .arg(QString::fromLatin1(columns), QString::fromLatin1(table), only ? QStringLiteral("WHERE message = ?") : QString(),
             QString::fromLatin1(order));
}

static void readParties(Database &db, QHash<qint64, Message *> &messages, MessageId only)
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

static void readReplies(Database &db, QHash<qint64, Message *> &messages, MessageId only)
{
    Statement rows(db, onlyOf("message, reply_to", "message_reply", "id", only));
    if (only)
        rows.bind(only.value);
    while (rows.next()) {
        if (Message *message = messages.value(rows.number(0)))
            message->replyTo.append(MessageId(rows.number(1)));
    }
}

static void readVersions(Database &db, QHash<qint64, Message *> &messages, MessageId only)
{
    Statement rows(db, onlyOf("message, id, guid, outlet, language, published, url, document", "version", "message, position", only));
    if (only)
        rows.bind(only.value);
    while (rows.next()) {
        if (Message *message = messages.value(rows.number(0))) {
            message->versions.append({VersionId(rows.number(1)), rows.text(2), rows.text(3), rows.text(4),
                                      EdtfDate::parse(rows.text(5)).value_or(EdtfDate()), rows.text(6), DocumentId(rows.number(7))});
        }
    }
}

static QList<Message> readMessages(Database &db, MessageId only)
{
    QList<Message> all;
    const QString columns = QStringLiteral("SELECT m.id, m.guid, m.external_key, m.kind, m.date, m.occasion, o.name, m.ordinal, m.summary, "
                                           "m.confidence, m.notes FROM message m LEFT JOIN occasion o ON o.id = m.occasion ");
    Statement rows(db, columns + (only ? QStringLiteral("WHERE m.id = ?")
                                       : QStringLiteral("ORDER BY m.date_from IS NULL, m.date_from, m.date_to, m.id")));
    if (only)
        rows.bind(only.value);
    while (rows.next()) {
        Message m;
        m.id = MessageId(rows.number(0));
        m.guid = rows.text(1);
        m.key = rows.text(2);
        m.kind = rows.text(3);
        m.date = EdtfDate::parse(rows.text(4)).value_or(EdtfDate());
        m.occasion = OccasionId(rows.number(5));
        m.occasionName = rows.text(6);
        if (!rows.isNull(7))
            m.ordinal = rows.integer(7);
        m.summary = rows.text(8);
        m.confidence = rows.text(9);
        m.notes = rows.text(10);
        all.append(m);
    }
    QHash<qint64, Message *> byId;
    for (Message &message : all)
        byId.insert(message.id.value, &message);
    readParties(db, byId, only);
    readReplies(db, byId, only);
    readVersions(db, byId, only);
    return all;
}

QList<Message> Messages::all() const
{
    return readMessages(m_db, MessageId());
}

std::optional<Message> Messages::find(MessageId id) const
{
    if (!id)
        return std::nullopt;
    const QList<Message> found = readMessages(m_db, id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<MessageId> Messages::findByKey(const QString &key) const
{
    Statement row(m_db, "SELECT id FROM message WHERE external_key = ? AND external_key <> ''");
    return row.bind(key).next() ? std::optional(MessageId(row.number(0))) : std::nullopt;
}

static Result<void> checkMessage(Database &db, const Message &message)
{
    if (message.kind.trimmed().isEmpty())
        return Error{MessagesWords::tr("A message needs a kind. Choose one or type your own.")};
    Statement taken(db, "SELECT id FROM message WHERE external_key = ? AND external_key <> '' AND id <> ?");
    if (taken.bind(message.key).bind(message.id.value).next())
        return Error{MessagesWords::tr("The key “%1” belongs to another message. Choose another, or leave it empty.")
                         .arg(message.key)};
    return {};
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

static Result<void> writeVersions(Database &db, MessageId id, const QList<Version> &versions)
{
    for (int i = 0; i < versions.size(); ++i) {
        const Version &v = versions.at(i);
        Statement insert(db, "INSERT INTO version(guid, message, position, outlet, language, published, url, document, created_at, "
                             "created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        insert.bind(v.guid.isEmpty() ? newGuid() : v.guid).bind(id.value).bind(i).bind(v.outlet).bind(v.language);
        insert.bind(v.published.text()).bind(v.url).bindKey(v.document.value).bind(timeNow()).bind(db.coder);
        if (const auto done = insert.run(); !done)
            return done;
    }
    return {};
}

/// Parties, replies, versions and the index entry, all anew.
static Result<void> writeParts(Database &db, MessageId id, const Message &message)
{
    for (const char *sql : {"DELETE FROM message_party WHERE message = ?", "DELETE FROM message_reply WHERE message = ?",
                            "DELETE FROM version WHERE message = ?"}) {
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
    for (const MessageId reply : message.replyTo) {
        Statement insert(db, "INSERT INTO message_reply(message, reply_to) VALUES (?, ?)");
        if (const auto done = insert.bind(id.value).bind(reply.value).run(); !done)
            return done;
    }
    const auto stored = Messages(db).find(id);
    QStringList title{message.key};
    for (const Party &party : stored->senders + stored->recipients)
        title << party.name;
    title << stored->occasionName << message.kind << messageKindTitle(message.kind);
    return indexEntity(db, id, title.join(QLatin1Char('\n')), message.summary + QLatin1Char('\n') + message.notes);
}

static void bindMessage(Statement &statement, const Message &message)
{
    statement.bind(message.key).bind(message.kind.trimmed()).bind(message.date.text());
    statement.bindDay(message.date.earliest()).bindDay(message.date.latest()).bindKey(message.occasion.value);
    statement.bindOptional(message.ordinal).bind(message.summary).bind(message.confidence).bind(message.notes);
}

Result<MessageId> Messages::add(const Message &message)
{
    if (const auto good = checkMessage(m_db, message); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO message(external_key, kind, date, date_from, date_to, occasion, ordinal, summary, confidence, "
                           "notes, guid, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindMessage(insert, message);
    insert.bind(message.guid.isEmpty() ? newGuid() : message.guid).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    const MessageId id(insert.insertedId());
    if (const auto done = writeParts(m_db, id, message); !done)
        return done.error();
    return id;
}

Result<void> Messages::update(const Message &message)
{
    if (const auto good = checkMessage(m_db, message); !good)
        return good;
    Statement update(m_db, "UPDATE message SET external_key = ?, kind = ?, date = ?, date_from = ?, date_to = ?, occasion = ?, "
                           "ordinal = ?, summary = ?, confidence = ?, notes = ? WHERE id = ?");
    bindMessage(update, message);
    if (const auto done = update.bind(message.id.value).run(); !done)
        return done;
    return writeParts(m_db, message.id, message);
}

Result<void> Messages::remove(MessageId id)
{
    Statement remove(m_db, "DELETE FROM message WHERE id = ?");
    return remove.bind(id.value).run();
}

QStringList Messages::kinds() const
{
    QStringList kinds = messageKinds();
    Statement rows(m_db, "SELECT DISTINCT kind FROM message ORDER BY kind");
    while (rows.next()) {
        if (!kinds.contains(rows.text(0)))
            kinds << rows.text(0);
    }
    return kinds;
}

int Messages::count() const
{
    return m_db.value(QStringLiteral("SELECT count(*) FROM message")).toInt();
}

RoundUps Messages::roundUps() const
{
    return RoundUps(m_db);
}

} // namespace haeje
