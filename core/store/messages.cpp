// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messages.h"

#include "core/store/messageparts.h"
#include "core/store/roundups.h"
#include "core/store/sqlitesearch.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QHash>

namespace haeje {

struct MessagesWords {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

static QList<Message> readMessages(Database &db, MessageId only)
{
    QList<Message> all;
    const QString columns = QStringLiteral("SELECT m.id, m.guid, m.external_key, m.kind, m.date, m.occasion, o.name, m.ordinal, m.summary, "
                                           "m.confidence, m.notes, m.channel, m.not_stated FROM message m LEFT JOIN occasion o ON o.id = m.occasion ");
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
        m.channel = rows.text(11);
        m.notStated = rows.text(12).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        all.append(m);
    }
    QHash<qint64, Message *> byId;
    for (Message &message : all)
        byId.insert(message.id.value, &message);
    readMessageParts(db, byId, only);
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

/// Parties, replies, versions and the index entry.
static Result<void> writeParts(Database &db, MessageId id, const Message &message)
{
    if (const auto done = writeMessageParts(db, id, message); !done)
        return done;
    const auto stored = Messages(db).find(id);
    QStringList title{message.key};
    for (const Party &party : stored->senders + stored->recipients)
        title << party.name;
    title << stored->occasionName << message.kind << messageKindTitle(message.kind);
    QString body = message.summary + QLatin1Char('\n') + message.notes;
    for (const Version &version : message.versions) {
        if (!version.title.isEmpty())
            body += QLatin1Char('\n') + version.title;
    }
    return indexEntity(db, id, title.join(QLatin1Char('\n')), message.channel.isEmpty() ? body : body + QLatin1Char('\n') + message.channel);
}

static void bindMessage(Statement &statement, const Message &message)
{
    statement.bind(message.key).bind(message.kind.trimmed()).bind(message.date.text());
    statement.bindDay(message.date.earliest()).bindDay(message.date.latest()).bindKey(message.occasion.value);
    statement.bindOptional(message.ordinal).bind(message.summary).bind(message.confidence).bind(message.notes);
    statement.bind(message.channel.simplified()).bind(tidiedNotStated(message).join(QLatin1Char(' ')));
}

Result<MessageId> Messages::add(const Message &message)
{
    if (const auto good = checkMessage(m_db, message); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO message(external_key, kind, date, date_from, date_to, occasion, ordinal, summary, confidence, "
                           "notes, channel, not_stated, guid, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
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
                           "ordinal = ?, summary = ?, confidence = ?, notes = ?, channel = ?, not_stated = ? WHERE id = ?");
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

Result<void> Messages::refuseReply(MessageId message, MessageId replyTo)
{
    Statement known(m_db, "SELECT 1 FROM reply_refused WHERE message = ? AND reply_to = ?");
    if (known.bind(message.value).bind(replyTo.value).next())
        return {};
    Statement insert(m_db, "INSERT INTO reply_refused(message, reply_to, created_at, created_by) VALUES (?, ?, ?, ?)");
    return insert.bind(message.value).bind(replyTo.value).bind(timeNow()).bind(m_db.coder).run();
}

Result<void> Messages::takeBackRefusal(MessageId message, MessageId replyTo)
{
    Statement remove(m_db, "DELETE FROM reply_refused WHERE message = ? AND reply_to = ?");
    return remove.bind(message.value).bind(replyTo.value).run();
}

QList<ReplyPair> Messages::refusedReplies() const
{
    QList<ReplyPair> refused;
    Statement rows(m_db, "SELECT message, reply_to FROM reply_refused ORDER BY id");
    while (rows.next())
        refused.append({MessageId(rows.number(0)), MessageId(rows.number(1))});
    return refused;
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
