// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/listings.h"

#include "core/formats/tables/cells.h"
#include "core/formats/tables/messagerow.h"
#include "core/store/actors.h"
#include "core/store/figures.h"
#include "core/store/messages.h"
#include "core/store/project.h"

#include <QHash>

#include <algorithm>

namespace haeje {

namespace {

// Exports carry the columns that imports read, untranslated: a title would be another name for the same thing.
QList<Table::Column> plainColumns(const QStringList &keys)
{
    QList<Table::Column> columns;
    for (const QString &key : keys)
        columns << Table::Column {key, key, false};
    return columns;
}

using cells::stated;

QVariant sidesOf(const QList<Party> &parties, const QHash<qint64, QString> &sides)
{
    QStringList list;
    for (const Party &party : parties)
        list << sides.value(party.actor.value);
    const bool any = std::any_of(list.cbegin(), list.cend(), [](const QString &side) { return !side.isEmpty(); });
    return any ? QVariant(list.join(QLatin1String("; "))) : QVariant();
}

/// One cell for all versions, as importMessages takes them apart again.
template<class Part>
QVariant ofVersions(const QList<Version> &versions, Part part)
{
    QStringList parts;
    for (const Version &version : versions)
        parts << part(version);
    const bool any = std::any_of(parts.cbegin(), parts.cend(), [](const QString &p) { return !p.isEmpty(); });
    return any ? QVariant(parts.join(QLatin1String(" | "))) : QVariant();
}

QString exportKey(const Message &message)
{
    return message.key.isEmpty() ? message.guid : message.key;
}

/// The word of notStatedFields() for a column.
QString notStatedField(const QString &column)
{
    static const QHash<QString, QString> fields = {{QStringLiteral("event_date"), QStringLiteral("date")}, {QStringLiteral("sender"), QStringLiteral("senders")},
                                                   {QStringLiteral("sender_role"), QStringLiteral("sender_capacities")}, {QStringLiteral("recipient"), QStringLiteral("recipients")},
                                                   {QStringLiteral("recipient_role"), QStringLiteral("recipient_capacities")}, {QStringLiteral("anniversary"), QStringLiteral("ordinal")},
                                                   {QStringLiteral("source_name"), QStringLiteral("versions")}};
    return fields.value(column, column);
}

QVariant replies(const Message &message, const QHash<qint64, QString> &keys)
{
    QStringList list;
    for (const MessageId id : message.replyTo)
        list << keys.value(id.value);
    return stated(list.join(QLatin1String("; ")));
}

} // namespace

Table messagesExport(const Project &project)
{
    QHash<qint64, QString> sides;
    for (const Actor &actor : project.actors().all())
        sides.insert(actor.id.value, actor.side);
    Table table;
    QStringList keys;
    for (const Columns::Spelling &column : messageColumns())
        keys << column.name;
    table.columns = plainColumns(keys);
    const QList<Message> messages = project.messages().all();
    QHash<qint64, QString> messageKeys;
    for (const Message &m : messages)
        messageKeys.insert(m.id.value, exportKey(m));
    for (const Message &m : messages) {
        const QHash<QString, QVariant> cells = {
            {QStringLiteral("id"), exportKey(m)},
            {QStringLiteral("event_date"), stated(m.date.text())},
            {QStringLiteral("sender"), stated(partiesCell(m.senders))},
            {QStringLiteral("sender_role"), stated(capacitiesCell(m.senders))},
            {QStringLiteral("sender_side"), sidesOf(m.senders, sides)},
            {QStringLiteral("recipient"), stated(partiesCell(m.recipients))},
            {QStringLiteral("recipient_role"), stated(capacitiesCell(m.recipients))},
            {QStringLiteral("recipient_side"), sidesOf(m.recipients, sides)},
            {QStringLiteral("kind"), m.kind},
            {QStringLiteral("occasion"), stated(m.occasionName)},
            {QStringLiteral("anniversary"), m.ordinal ? QVariant(*m.ordinal) : QVariant()},
            {QStringLiteral("summary"), stated(m.summary)},
            {QStringLiteral("source_name"), ofVersions(m.versions, [](const Version &v) { return v.outlet; })},
            {QStringLiteral("source_url"), ofVersions(m.versions, [](const Version &v) { return v.url; })},
            {QStringLiteral("published_date"), ofVersions(m.versions, [](const Version &v) { return v.published.text(); })},
            {QStringLiteral("language"), ofVersions(m.versions, [](const Version &v) { return v.language; })},
            {QStringLiteral("confidence"), stated(m.confidence)},
            {QStringLiteral("notes"), stated(m.notes)},
            {QStringLiteral("reply_to"), replies(m, messageKeys)},
            {QStringLiteral("channel"), stated(m.channel)},
            {QStringLiteral("title"), ofVersions(m.versions, [](const Version &v) { return v.title; })},
            {QStringLiteral("published_time"), ofVersions(m.versions, [](const Version &v) { return v.publishedTime; })},
            {QStringLiteral("placement"), ofVersions(m.versions, [](const Version &v) { return v.placement; })},
        };
        Table::Row row;
        for (const QString &key : std::as_const(keys)) {
            const bool expressly = !cells.value(key).isValid() && m.notStated.contains(notStatedField(key));
            row.cells << (expressly ? QVariant(QStringLiteral("not stated")) : cells.value(key));
        }
        row.evidence << m.id;
        table.rows << row;
    }
    return table;
}

Table figuresExport(const Project &project)
{
    Table table;
    table.columns = plainColumns({QStringLiteral("figure"), QStringLiteral("value"), QStringLiteral("unit"), QStringLiteral("base"),
                                  QStringLiteral("dimension"), QStringLiteral("category"), QStringLiteral("as_of"), QStringLiteral("source")});
    for (const Figure &f : project.figures().all()) {
        const QVariant value = f.value ? QVariant(*f.value) : QVariant(f.verdict);
        const QString unit = f.unit.isEmpty() && !f.value ? QStringLiteral("verdict") : f.unit;
        table.rows << Table::Row {{f.statement, value, stated(unit), f.base ? QVariant(*f.base) : QVariant(), stated(f.dimension),
                                   stated(f.category), stated(f.asOf.text()), stated(f.source)},
                                  {f.id}, false};
    }
    return table;
}

} // namespace haeje
