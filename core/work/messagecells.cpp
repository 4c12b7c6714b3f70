// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/messagecells.h"

#include "core/formats/tables/columns.h"
#include "core/formats/tables/messagerow.h"
#include "core/text/datefinder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace haeje {

struct CellWords {
    Q_DECLARE_TR_FUNCTIONS(MessageCells)
};

static QString word(const char *latin)
{
    return QString::fromLatin1(latin);
}

QList<MessageField> messageFields()
{
    return {
        {word("id"), CellWords::tr("Key"), {}},
        {word("event_date"), CellWords::tr("Date"), word("date")},
        {word("kind"), CellWords::tr("Kind"), {}},
        {word("sender"), CellWords::tr("Sender"), word("senders")},
        {word("sender_role"), CellWords::tr("Sender's capacity"), word("sender_capacities")},
        {word("recipient"), CellWords::tr("Recipient"), word("recipients")},
        {word("recipient_role"), CellWords::tr("Recipient's capacity"), word("recipient_capacities")},
        {word("occasion"), CellWords::tr("Occasion"), word("occasion")},
        {word("anniversary"), CellWords::tr("Ordinal"), word("ordinal")},
        {word("summary"), CellWords::tr("Summary"), word("summary")},
        {word("reply_to"), CellWords::tr("Reply to"), word("reply_to")},
        {word("channel"), CellWords::tr("Channel"), word("channel")},
        {word("source_name"), CellWords::tr("Outlet"), word("versions")},
        {word("published_date"), CellWords::tr("Published"), {}},
        {word("published_time"), CellWords::tr("Hour"), {}},
        {word("language"), CellWords::tr("Language"), {}},
        {word("title"), CellWords::tr("Headline"), {}},
        {word("placement"), CellWords::tr("Placement"), {}},
        {word("source_url"), CellWords::tr("Address"), {}},
        {word("confidence"), CellWords::tr("Certainty"), {}},
        {word("notes"), CellWords::tr("Notes"), {}},
    };
}

QString messageFieldOf(const QString &heading)
{
    for (const MessageField &field : messageFields()) {
        if (field.title.compare(heading.simplified(), Qt::CaseInsensitive) == 0)
            return field.word;
    }
    for (const Columns::Spelling &spelling : messageColumns()) {
        if (Columns({heading}, {spelling}).has(spelling.name))
            return spelling.name;
    }
    return {};
}

MessageKeys messageKeys(const QList<Message> &messages)
{
    MessageKeys keys;
    for (const Message &message : messages) {
        const QString key = message.key.isEmpty() ? QStringLiteral("#%1").arg(message.id.value) : message.key;
        keys.keys.insert(message.id, key);
        keys.ids.insert(key, message.id);
    }
    return keys;
}

/// The versions' part that a column shows, or nothing for another column.
static QString Version::*versionText(const QString &field)
{
    return field == QLatin1String("source_name") ? &Version::outlet
        : field == QLatin1String("source_url")   ? &Version::url
        : field == QLatin1String("language")     ? &Version::language
        : field == QLatin1String("title")        ? &Version::title
        : field == QLatin1String("placement")    ? &Version::placement
        : field == QLatin1String("published_time") ? &Version::publishedTime
                                                 : nullptr;
}

static QString Message::*messageText(const QString &field)
{
    return field == QLatin1String("id")     ? &Message::key
        : field == QLatin1String("summary") ? &Message::summary
        : field == QLatin1String("channel") ? &Message::channel
        : field == QLatin1String("notes")   ? &Message::notes
                                            : nullptr;
}

static const struct {
    const char *stored;
    const char *title;
} certainties[] = {{"high", QT_TRANSLATE_NOOP("MessageCells", "high")}, {"medium", QT_TRANSLATE_NOOP("MessageCells", "medium")}, {"low", QT_TRANSLATE_NOOP("MessageCells", "low")}};

static QString fieldText(const Message &m, const QString &field, const MessageKeys &keys)
{
    QStringList parts;
    if (const auto text = messageText(field))
        return m.*text;
    if (const auto part = versionText(field)) {
        for (const Version &version : m.versions)
            parts << version.*part;
    } else if (field == QLatin1String("published_date")) {
        for (const Version &version : m.versions)
            parts << version.published.text();
    } else if (field == QLatin1String("reply_to")) {
        for (const MessageId id : m.replyTo)
            parts << keys.keys.value(id);
        return parts.join(QStringLiteral("; "));
    } else if (field == QLatin1String("confidence")) {
        for (const auto &one : certainties) {
            if (m.confidence == QLatin1String(one.stored))
                return CellWords::tr(one.title);
        }
    }
    const QString joined = parts.join(QStringLiteral(" | "));
    return field == QLatin1String("event_date") ? m.date.text()
        : field == QLatin1String("kind")        ? messageKindTitle(m.kind)
        : field == QLatin1String("sender")      ? partiesCell(m.senders)
        : field == QLatin1String("sender_role") ? capacitiesCell(m.senders)
        : field == QLatin1String("recipient")   ? partiesCell(m.recipients)
        : field == QLatin1String("recipient_role") ? capacitiesCell(m.recipients)
        : field == QLatin1String("occasion")    ? m.occasionName
        : field == QLatin1String("anniversary") ? (m.ordinal ? QString::number(*m.ordinal) : QString())
        : QString(joined).remove(QLatin1Char('|')).trimmed().isEmpty() ? QString()
                                                                       : joined;
}

static QString notStatedFieldOf(const QString &field)
{
    for (const MessageField &one : messageFields()) {
        if (one.word == field)
            return one.notStated;
    }
    return {};
}

QString messageCell(const Message &message, const QString &field, const MessageKeys &keys)
{
    const QString text = fieldText(message, field, keys);
    return text.isEmpty() && message.notStated.contains(notStatedFieldOf(field)) ? notStatedWords() : text;
}

static Result<EdtfDate> dateFrom(const QString &text)
{
    if (text.isEmpty())
        return EdtfDate();
    if (const auto date = EdtfDate::parse(text))
        return *date;
    if (const auto date = wholeTextAsDate(text))
        return *date;
    return Error{CellWords::tr("“%1” is no date. Write it as 2021-07-11, 2021-07, 2021 or 2018-03-25/2018-03-28.").arg(text)};
}

/// Names in their order; who stays keeps the capacity.
static QList<Party> partiesFrom(const QString &text, const QList<Party> &before)
{
    QList<Party> parties;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        const auto kept = std::find_if(before.begin(), before.end(), [&](const Party &party) { return party.name == name; });
        if (!name.isEmpty())
            parties << (kept == before.end() ? Party{ActorId(), name, QString()} : *kept);
    }
    return parties;
}

static Result<void> setCapacities(QList<Party> &parties, const QString &text)
{
    const QStringList capacities = parties.size() == 1 ? QStringList{text} : text.split(QLatin1Char('|'));
    if (parties.isEmpty() && !text.isEmpty())
        return Error{CellWords::tr("Nobody is named yet whose capacity “%1” could be. Name the party first.").arg(text)};
    if (capacities.size() > std::max<qsizetype>(1, parties.size()))
        return Error{CellWords::tr("There are %1 capacities for %2 parties. Part them by “ | ”, one for each party.").arg(capacities.size()).arg(parties.size())};
    for (qsizetype i = 0; i < parties.size(); ++i)
        parties[i].capacity = capacities.value(i).simplified();
    return {};
}

static Result<void> setOrdinal(Message &message, const QString &text)
{
    static const QRegularExpression form(QString::fromUtf8("^(?:제|第)?\\s*(\\d{1,4})\\s*(?:st|nd|rd|th|주년|돌|周年|회|차)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty()) {
        message.ordinal.reset();
        return {};
    }
    const auto match = form.match(text);
    const int number = match.captured(1).toInt();
    if (number <= 0)
        return Error{CellWords::tr("“%1” is no ordinal. Write the number: 60.").arg(text)};
    message.ordinal = number;
    return {};
}

static Result<void> setReplies(Message &message, const QString &text, const MessageKeys &keys)
{
    QList<MessageId> replies;
    for (const QString &part : text.split(QRegularExpression(QStringLiteral("[;,]")), Qt::SkipEmptyParts)) {
        const MessageId id = keys.ids.value(part.simplified());
        if (!id)
            return Error{CellWords::tr("There is no message with the key “%1”.").arg(part.simplified())};
        if (id == message.id)
            return Error{CellWords::tr("A message cannot answer itself (“%1”).").arg(part.simplified())};
        if (!replies.contains(id))
            replies << id;
    }
    message.replyTo = replies;
    return {};
}

static Result<void> setVersionCells(Message &message, const QString &field, const QString &text)
{
    const QStringList parts = text.split(QStringLiteral("|"));
    QList<Version> versions = message.versions;
    const bool clears = text.isEmpty();
    while (!clears && versions.size() < parts.size())
        versions.append(Version());
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const QString part = parts.value(i).simplified();
        if (const auto member = versionText(field)) {
            versions[i].*member = part;
            continue;
        }
        const auto date = dateFrom(part);
        if (!date)
            return date.error();
        versions[i].published = *date;
    }
    // A version that says nothing any more is none, unless its text is in the library.
    const auto empty = [](const Version &v) { return !v.document && !v.published.isStated() && (v.outlet + v.url + v.language + v.title + v.placement + v.publishedTime).isEmpty(); };
    versions.removeIf(empty);
    message.versions = versions;
    return {};
}

static Result<void> setWord(Message &message, const QString &field, const QString &text)
{
    if (field == QLatin1String("kind")) {
        message.kind = text;
        for (const QString &kind : messageKinds()) {
            if (messageKindTitle(kind) == text)
                message.kind = kind;
        }
        return text.isEmpty() ? Result<void>(Error{CellWords::tr("A message needs a kind. Choose one or write your own.")}) : Result<void>();
    }
    message.confidence.clear();
    for (const auto &one : certainties) {
        if (text.compare(QLatin1String(one.stored), Qt::CaseInsensitive) == 0 || text == CellWords::tr(one.title))
            message.confidence = QString::fromLatin1(one.stored);
    }
    return text.isEmpty() || !message.confidence.isEmpty() ? Result<void>() : Result<void>(Error{CellWords::tr("“%1” is no certainty. Write high, medium or low.").arg(text)});
}

static Result<void> setText(Message &message, const QString &field, const QString &text, const MessageKeys &keys)
{
    if (const auto member = messageText(field)) {
        message.*member = text;
        return {};
    }
    if (field == QLatin1String("event_date")) {
        const auto date = dateFrom(text);
        if (!date)
            return date.error();
        message.date = *date;
        return {};
    }
    if (field == QLatin1String("sender") || field == QLatin1String("recipient")) {
        QList<Party> &parties = field == QLatin1String("sender") ? message.senders : message.recipients;
        parties = partiesFrom(text, parties);
        return {};
    }
    if (field == QLatin1String("sender_role") || field == QLatin1String("recipient_role"))
        return setCapacities(field == QLatin1String("sender_role") ? message.senders : message.recipients, text);
    if (field == QLatin1String("occasion")) {
        if (text != message.occasionName)
            message.occasion = {};
        message.occasionName = text;
        return {};
    }
    if (field == QLatin1String("anniversary"))
        return setOrdinal(message, text);
    if (field == QLatin1String("reply_to"))
        return setReplies(message, text, keys);
    if (versionText(field) || field == QLatin1String("published_date"))
        return setVersionCells(message, field, text);
    return setWord(message, field, text);
}

Result<void> setMessageCell(Message &message, const QString &field, const QString &given, const MessageKeys &keys)
{
    const bool lines = field == QLatin1String("summary") || field == QLatin1String("notes");
    const QString notStated = notStatedFieldOf(field);
    const bool says = !notStated.isEmpty() && saysNotStated(given);
    const QString text = says ? QString() : lines ? given.trimmed() : given.simplified();
    Message changed = message;
    if (const auto done = setText(changed, field, text, keys); !done)
        return done;
    changed.notStated.removeAll(notStated);
    if (says)
        changed.notStated << notStated;
    message = changed;
    return {};
}

} // namespace haeje
