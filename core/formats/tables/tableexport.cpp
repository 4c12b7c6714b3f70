// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/listings.h"

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

QVariant stated(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant sidesOf(const QList<Party> &parties, const QHash<qint64, QString> &sides)
{
    QStringList list;
    for (const Party &party : parties)
        list << sides.value(party.actor.value);
    const bool any = std::any_of(list.cbegin(), list.cend(), [](const QString &side) { return !side.isEmpty(); });
    return any ? QVariant(list.join(QLatin1String("; "))) : QVariant();
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
    for (const Message &m : project.messages().all()) {
        const Version version = m.versions.value(0);
        const QHash<QString, QVariant> cells = {
            {QStringLiteral("id"), stated(m.key.isEmpty() ? m.guid : m.key)},
            {QStringLiteral("event_date"), stated(m.date.text())},
            {QStringLiteral("sender"), stated(partyNames(m.senders))},
            {QStringLiteral("sender_role"), stated(partyCapacities(m.senders))},
            {QStringLiteral("sender_side"), sidesOf(m.senders, sides)},
            {QStringLiteral("recipient"), stated(partyNames(m.recipients))},
            {QStringLiteral("recipient_role"), stated(partyCapacities(m.recipients))},
            {QStringLiteral("recipient_side"), sidesOf(m.recipients, sides)},
            {QStringLiteral("kind"), m.kind},
            {QStringLiteral("occasion"), stated(m.occasionName)},
            {QStringLiteral("anniversary"), m.ordinal ? QVariant(*m.ordinal) : QVariant()},
            {QStringLiteral("summary"), stated(m.summary)},
            {QStringLiteral("source_name"), stated(version.outlet)},
            {QStringLiteral("source_url"), stated(version.url)},
            {QStringLiteral("published_date"), stated(version.published.text())},
            {QStringLiteral("language"), stated(version.language)},
            {QStringLiteral("confidence"), stated(m.confidence)},
            {QStringLiteral("notes"), stated(m.notes)},
        };
        Table::Row row;
        for (const QString &key : std::as_const(keys))
            row.cells << cells.value(key);
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
        table.rows << Table::Row {{f.statement, value, stated(f.unit), f.base ? QVariant(*f.base) : QVariant(), stated(f.dimension),
                                   stated(f.category), stated(f.asOf.text()), stated(f.source)},
                                  {f.id}, false};
    }
    return table;
}

} // namespace haeje
