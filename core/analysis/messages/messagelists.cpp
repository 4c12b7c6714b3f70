// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefacts.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace haeje {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MessageFacts)
};
} // namespace

static QVariant orNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

static QStringList names(const QList<Party> &parties)
{
    QStringList list;
    for (const Party &party : parties)
        list << party.name;
    return list;
}

static QStringList capacities(const QList<Party> &parties)
{
    QStringList list;
    for (const Party &party : parties)
        list << party.capacity;
    return list.join(QString()).isEmpty() ? QStringList() : list;
}

static QList<Table::Column> columns()
{
    const auto column = [](const char *key, const QString &title, bool number = false) {
        return Table::Column{QString::fromLatin1(key), title, number};
    };
    return {column("key", Words::tr("Key")),
            column("date", Words::tr("Date")),
            column("published", Words::tr("Published")),
            column("lag_days", Words::tr("Lag, days"), true),
            column("kind", Words::tr("Kind")),
            column("senders", Words::tr("Senders")),
            column("sender_capacities", Words::tr("Capacities of senders")),
            column("recipients", Words::tr("Recipients")),
            column("recipient_capacities", Words::tr("Capacities of recipients")),
            column("occasion", Words::tr("Occasion")),
            column("ordinal", Words::tr("Ordinal"), true),
            column("summary", Words::tr("Summary")),
            column("reply_to", Words::tr("Reply to")),
            column("outlets", Words::tr("Outlets")),
            column("urls", Words::tr("Addresses")),
            column("confidence", Words::tr("Certainty")),
            column("notes", Words::tr("Notes"))};
}

Table messageTable(const QList<Message> &messages)
{
    Table table;
    table.columns = columns();
    QHash<MessageId, QString> keys;
    for (const Message &message : messages)
        keys.insert(message.id, message.key.isEmpty() ? QString::number(message.id.value) : message.key);
    for (const Message &message : messages) {
        QStringList outlets, urls, answered;
        for (const Version &version : message.versions) {
            outlets << version.outlet;
            urls << version.url;
        }
        for (MessageId id : message.replyTo)
            answered << keys.value(id, QString::number(id.value));
        const auto first = firstPublication(message);
        const auto lag = publicationLag(message);
        table.rows.append({{orNothing(message.key), orNothing(message.date.text()),
                            first ? QVariant(first->published.text()) : QVariant(), lag ? QVariant(*lag) : QVariant(),
                            message.kind, names(message.senders), capacities(message.senders), names(message.recipients),
                            capacities(message.recipients), orNothing(message.occasionName),
                            message.ordinal ? QVariant(*message.ordinal) : QVariant(), orNothing(message.summary),
                            answered, outlets, urls, orNothing(message.confidence), orNothing(message.notes)},
                           {message.id},
                           false});
    }
    return table;
}

static QJsonObject jsonDate(const QDate &day, bool withMonth, bool withDay)
{
    QJsonObject date{{QStringLiteral("year"), QString::number(day.year())}};
    if (withMonth)
        date.insert(QStringLiteral("month"), QString::number(day.month()));
    if (withDay)
        date.insert(QStringLiteral("day"), QString::number(day.day()));
    return date;
}

static QJsonObject jsonText(const QString &headline, const QString &text)
{
    return {{QStringLiteral("headline"), headline.toHtmlEscaped()}, {QStringLiteral("text"), text.toHtmlEscaped()}};
}

static QJsonObject jsonEvent(const Message &message)
{
    const EdtfDate::Precision precision = message.date.precision();
    const bool wholeDays = precision == EdtfDate::Precision::Day || precision == EdtfDate::Precision::Interval;
    const bool months = wholeDays || precision == EdtfDate::Precision::Month;
    const QDate from = message.date.earliest().isValid() ? message.date.earliest() : message.date.latest();
    QJsonObject event{{QStringLiteral("unique_id"), message.key.isEmpty() ? message.guid : message.key},
                      {QStringLiteral("start_date"), jsonDate(from, months, wholeDays)},
                      {QStringLiteral("display_date"), message.date.display(QLocale())},
                      {QStringLiteral("group"), messageKindTitle(message.kind)},
                      {QStringLiteral("text"), jsonText(messageHeadline(message), message.summary)}};
    if (precision == EdtfDate::Precision::Interval && message.date.latest().isValid())
        event.insert(QStringLiteral("end_date"), jsonDate(message.date.latest(), true, true));
    return event;
}

QByteArray timelineJson(const QList<Message> &messages, const QString &title, const QString &text, int *leftOut)
{
    QJsonArray events;
    int undated = 0;
    for (const Message &message : messages) {
        if (message.date.isStated())
            events.append(jsonEvent(message));
        else
            ++undated;
    }
    if (leftOut)
        *leftOut = undated;
    const QJsonObject head{{QStringLiteral("text"), jsonText(title, text)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("title"), head}, {QStringLiteral("events"), events}})
        .toJson(QJsonDocument::Indented);
}

} // namespace haeje
