// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/messagetable.h"

#include "core/base/encoding.h"
#include "core/formats/tables/messagerow.h"
#include "core/formats/tables/publicfacts.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QSet>

namespace haeje {

namespace {

struct MessageTable {
    Q_DECLARE_TR_FUNCTIONS(MessageTable)
};

/// Puts the rows of one table into a project.
class MessageStore
{
public:
    MessageStore(Project &project, ImportReport::File &file)
        : m_project(project)
        , m_file(file)
    {
        for (const Message &message : project.messages().all()) {
            // A message without a key of its own is exported under its guid.
            m_byKey.insert(message.key.isEmpty() ? message.guid : message.key, message);
            ++m_bySignature[messageSignature(message)];
        }
    }

    Result<void> storeAll(const CsvTable &table, const Columns &columns)
    {
        for (const CsvTable::Row &row : table.rows) {
            if (const auto stored = storeRow(readMessageRow(table, row, columns)); !stored)
                return stored;
        }
        if (const auto linked = linkReplies(); !linked)
            return linked;
        const int added = int(m_file.taken.size());
        m_file.outcome = added > 0 ? ImportReport::Outcome::Taken : ImportReport::Outcome::AlreadyThere;
        m_file.sentence = MessageTable::tr("%n rows", nullptr, int(table.rows.size())) + QLatin1String(": ")
            + MessageTable::tr("%n added", nullptr, added) + QLatin1String(", ") + MessageTable::tr("%n already there", nullptr, m_there)
            + QLatin1Char('.');
        return {};
    }

private:
    Result<void> storeRow(MessageRow row)
    {
        makeKeyUnique(row);
        if (isThere(row)) {
            ++m_there;
            return {};
        }
        if (const auto resolved = resolve(row); !resolved)
            return resolved;
        const Result<MessageId> id = m_project.messages().add(row.message);
        if (!id)
            return Error {MessageTable::tr("Line %1: %2").arg(row.line).arg(id.message())};
        const Message &m = row.message;
        const QString date = m.date.isStated() ? m.date.text() : MessageTable::tr("no date");
        m_file.taken << ImportReport::Taken {*id, QStringLiteral("%1 %2 %3 → %4: %5").arg(m.key, date, partiesCell(m.senders),
                                                                                           partiesCell(m.recipients), m.kind).trimmed(), {}};
        m_file.doubts << row.doubts;
        if (!m.key.isEmpty())
            m_added.insert(m.key, *id);
        if (!row.replyTo.isEmpty())
            m_replies << Reply {*id, row.replyTo, row.line};
        return {};
    }

    /// Only what the table states; the message that is answered may stand further down.
    Result<void> linkReplies()
    {
        for (const Reply &reply : std::as_const(m_replies)) {
            std::optional<Message> message = m_project.messages().find(reply.message);
            if (!message)
                continue;
            for (const QString &key : reply.keys) {
                const MessageId answered = m_added.contains(key) ? m_added.value(key) : m_byKey.value(key).id;
                if (answered)
                    message->replyTo << answered;
                else
                    m_file.doubts << Doubt {reply.line, MessageTable::tr("It answers “%1”, which is neither in the table nor in the project.").arg(key)};
            }
            if (const auto updated = m_project.messages().update(*message); !updated)
                return updated;
        }
        return {};
    }

    /// The second row of one id is kept under an id of its own, the same each time the table is read.
    void makeKeyUnique(MessageRow &row)
    {
        QString &key = row.message.key;
        if (key.isEmpty())
            return;
        const QString stated = key;
        for (int n = 2; m_keysRead.contains(key); ++n)
            key = QStringLiteral("%1-%2").arg(stated).arg(n);
        m_keysRead.insert(key);
        if (key != stated)
            row.doubts << Doubt {row.line, MessageTable::tr("The id “%1” stands in the table before; the row was kept as “%2”.").arg(stated, key)};
    }

    bool isThere(const MessageRow &row)
    {
        const Message &m = row.message;
        if (m.key.isEmpty())
            return m_bySignature[messageSignature(m)]-- > 0;
        const auto stored = m_byKey.constFind(m.key);
        if (stored == m_byKey.constEnd())
            return false;
        if (const QStringList differences = messageDifferences(m, *stored); !differences.isEmpty()) {
            m_file.doubts << Doubt {row.line, MessageTable::tr("%1 differs from the message in the project, which was left as it is: %2.")
                                                  .arg(m.key, differences.join(QLatin1String("; ")))};
        }
        return true;
    }

    /// Parties and occasion by name, made where they are new.
    Result<void> resolve(MessageRow &row)
    {
        qsizetype side = 0;
        for (QList<Party> *parties : {&row.message.senders, &row.message.recipients}) {
            for (Party &party : *parties) {
                const Result<ActorId> actor = actorOf(party.name, row.sides.value(side++), row);
                if (!actor)
                    return actor.error();
                party.actor = *actor;
            }
        }
        if (row.message.occasionName.isEmpty())
            return {};
        const Result<Occasion> occasion = occasionOf(row.message.occasionName);
        if (!occasion)
            return occasion.error();
        row.message.occasion = occasion->id;
        checkOrdinal(row, *occasion);
        return {};
    }

    Result<ActorId> actorOf(const QString &name, const QString &statedSide, MessageRow &row)
    {
        const auto known = m_actors.constFind(name);
        if (known != m_actors.constEnd())
            return *known;
        ActorId id;
        if (const std::optional<Actor> actor = m_project.actors().findByName(name)) {
            id = actor->id;
        } else {
            Actor fresh = actorByPublicFacts(name);
            if (statedSide.size() == 3)
                fresh.side = statedSide;
            else if (!statedSide.isEmpty())
                row.doubts << Doubt {row.line, MessageTable::tr("The side “%1” is no country code of three letters (PRK, CHN); it is not stated.")
                                                   .arg(statedSide)};
            const Result<ActorId> added = m_project.actors().add(fresh);
            if (!added)
                return added.error();
            id = *added;
        }
        m_actors.insert(name, id);
        return id;
    }

    Result<Occasion> occasionOf(const QString &name)
    {
        const auto known = m_occasions.constFind(name);
        if (known != m_occasions.constEnd())
            return *known;
        std::optional<Occasion> occasion = m_project.occasions().findByName(name);
        if (!occasion) {
            occasion = occasionByPublicFacts(name);
            const Result<OccasionId> added = m_project.occasions().add(*occasion);
            if (!added)
                return added.error();
            occasion->id = *added;
        }
        m_occasions.insert(name, *occasion);
        return *occasion;
    }

    static void checkOrdinal(MessageRow &row, const Occasion &occasion)
    {
        const Message &m = row.message;
        if (!m.ordinal || !m.date.earliest().isValid())
            return;
        const std::optional<int> computed = occasion.ordinalIn(m.date.earliest().year());
        if (computed && *computed != *m.ordinal) {
            row.doubts << Doubt {row.line, MessageTable::tr("The table says anniversary %1, the dates give %2; %1 was kept.")
                                               .arg(*m.ordinal).arg(*computed)};
        }
    }

    struct Reply {
        MessageId message;
        QStringList keys;
        int line = 0;
    };

    Project &m_project;
    ImportReport::File &m_file;
    QHash<QString, MessageId> m_added; ///< by key
    QList<Reply> m_replies;
    QHash<QString, Message> m_byKey;
    QHash<QString, int> m_bySignature; ///< messages that were there before this table
    QSet<QString> m_keysRead;
    QHash<QString, ActorId> m_actors;
    QHash<QString, Occasion> m_occasions;
    int m_there = 0;
};

} // namespace

QStringList missingMessageColumns(const QStringList &header)
{
    return Columns(header, messageColumns()).missing({QStringLiteral("event_date"), QStringLiteral("sender"), QStringLiteral("recipient"), QStringLiteral("kind")});
}

Result<ImportReport> importMessages(Project &project, const QByteArray &bytes, const QString &fileName)
{
    const Result<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    const Result<CsvTable> table = readCsv(decoded->text);
    if (!table)
        return table.error();
    if (const QStringList missing = missingMessageColumns(table->header); !missing.isEmpty()) {
        return Error {MessageTable::tr("A table of messages needs the columns event_date, sender, recipient and kind. Missing: %1. "
                                       "The table has: %2. Rename its columns and import it again.")
                          .arg(missing.join(QLatin1String(", ")), table->header.join(QLatin1String(", ")))};
    }
    const Columns columns(table->header, messageColumns());
    ImportReport report;
    ImportReport::File file;
    file.path = fileName;
    file.rules << MessageTable::tr("Encoding: %1").arg(decoded->encoding)
               << MessageTable::tr("Every row is kept. Which message answers another is linked only where the column reply_to says so.")
               << MessageTable::tr("The side of an actor and the date of an occasion are set only where they are common knowledge.");
    if (!decoded->certain)
        file.doubts << Doubt {0, MessageTable::tr("The encoding is not stated in the file; %1 was taken because its letters make sense.")
                                     .arg(decoded->encoding)};
    for (const QString &column : columns.unknown())
        file.leftOut << LeftOut {MessageTable::tr("column that a message has no place for"), 1, column};
    const auto stored = project.edit(MessageTable::tr("Import messages"), [&]() -> Result<void> {
        return MessageStore(project, file).storeAll(*table, columns);
    });
    if (!stored)
        return stored.error();
    report.files << file;
    return report;
}

} // namespace haeje
