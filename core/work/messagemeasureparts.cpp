// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/messagemeasureparts.h"

#include "core/analysis/messages/timelinemodel.h"

#include <QCoreApplication>

#include <cmath>

namespace haeje {

struct MeasurePartsWords {
    Q_DECLARE_TR_FUNCTIONS(MessageMeasures)
};

QStringList listGiven(const QString &value)
{
    QStringList words;
    for (const QString &word : value.split(u',')) {
        if (const QString one = word.simplified(); !one.isEmpty())
            words += one;
    }
    return words;
}

MeasureScope::MeasureScope(const AnalysisOptions &options, Kinds kinds, const QString &kindsElse)
    : m_kinds(listGiven(options.value(QStringLiteral("kind"), kindsElse)))
    , m_confidences(listGiven(options.value(QStringLiteral("confidence"))))
    , m_from(options.value(QStringLiteral("from")).toInt())
    , m_to(options.value(QStringLiteral("to")).toInt())
    , m_else(kinds)
{
}

bool MeasureScope::countsApartFromKind(const Message &message) const
{
    if (!m_confidences.isEmpty() && !m_confidences.contains(message.confidence.isEmpty() ? QStringLiteral("none") : message.confidence))
        return false;
    // A date that may lie in the years counts: what cannot be told is said by the measure itself.
    const QDate first = message.date.earliest();
    const QDate last = message.date.latest();
    return !(m_from > 0 && last.isValid() && last.year() < m_from) && !(m_to > 0 && first.isValid() && first.year() > m_to);
}

bool MeasureScope::counts(const Message &message) const
{
    if (m_kinds.isEmpty() ? m_else == Kinds::NoMeetings && isMeeting(message.kind) : !m_kinds.contains(message.kind))
        return false;
    return countsApartFromKind(message);
}

QList<Message> MeasureScope::of(const QList<Message> &messages) const
{
    QList<Message> counted;
    counted.reserve(messages.size());
    for (const Message &message : messages) {
        if (counts(message))
            counted.append(message);
    }
    return counted;
}

QString MeasureScope::words(qsizetype counted, qsizetype all) const
{
    QStringList parts;
    if (!m_kinds.isEmpty()) {
        QStringList titles;
        for (const QString &kind : m_kinds)
            titles += messageKindTitle(kind);
        parts += titles.join(QStringLiteral(", "));
    } else {
        parts += m_else == Kinds::NoMeetings ? MeasurePartsWords::tr("all kinds but meetings") : MeasurePartsWords::tr("all kinds");
    }
    if (!m_confidences.isEmpty())
        parts += MeasurePartsWords::tr("confidence %1").arg(m_confidences.join(QStringLiteral(", ")));
    if (m_from > 0)
        parts += MeasurePartsWords::tr("from %1").arg(m_from);
    if (m_to > 0)
        parts += MeasurePartsWords::tr("to %1").arg(m_to);
    return MeasurePartsWords::tr("%1 of %n messages: %2.", nullptr, int(all)).arg(counted).arg(parts.join(QStringLiteral("; ")));
}

QList<MeasureOption> scopeOptions(bool withKind, const QString &kinds)
{
    QList<MeasureOption> options;
    if (withKind)
        options += {QStringLiteral("kind"), MeasurePartsWords::tr("Kinds"), MeasurePartsWords::tr("Only these kinds of message, parted by commas."), QStringLiteral("KINDS"), {}, kinds};
    options += {QStringLiteral("confidence"), MeasurePartsWords::tr("Confidence"),
                MeasurePartsWords::tr("Only messages of this confidence; several parted by commas."), QStringLiteral("WORDS"),
                {{QStringLiteral("high"), MeasurePartsWords::tr("high")}, {QStringLiteral("medium"), MeasurePartsWords::tr("medium")},
                 {QStringLiteral("low"), MeasurePartsWords::tr("low")}, {QStringLiteral("none"), MeasurePartsWords::tr("not stated")}}};
    options += {QStringLiteral("from"), MeasurePartsWords::tr("From"), MeasurePartsWords::tr("The first year."), QStringLiteral("YEAR")};
    options += {QStringLiteral("to"), MeasurePartsWords::tr("To"), MeasurePartsWords::tr("The last year."), QStringLiteral("YEAR")};
    options += {QStringLiteral("unresolved"), {}, MeasurePartsWords::tr("Lists the messages that could not be resolved instead, each with the reason."), {}};
    return options;
}

MeasureOption byOption(const QList<MeasureChoice> &choices)
{
    return {QStringLiteral("by"), MeasurePartsWords::tr("By"), MeasurePartsWords::tr("What a row of the table stands for."), QStringLiteral("WORD"), choices, choices.first().word};
}

MeasureChoice byChoice(const char *word)
{
    const QString key = QString::fromLatin1(word);
    return {key, groupTitle(key)};
}

QString groupTitle(const QString &by)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("all"), QT_TRANSLATE_NOOP("MessageMeasures", "All together")}, {QStringLiteral("message"), QT_TRANSLATE_NOOP("MessageMeasures", "Message")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("MessageMeasures", "Kind")},        {QStringLiteral("year"), QT_TRANSLATE_NOOP("MessageMeasures", "Year")},
        {QStringLiteral("side"), QT_TRANSLATE_NOOP("MessageMeasures", "Side")},        {QStringLiteral("outlet"), QT_TRANSLATE_NOOP("MessageMeasures", "Outlet")},
        {QStringLiteral("occasion"), QT_TRANSLATE_NOOP("MessageMeasures", "Occasion")}, {QStringLiteral("days"), QT_TRANSLATE_NOOP("MessageMeasures", "Days")},
        {QStringLiteral("period"), QT_TRANSLATE_NOOP("MessageMeasures", "Period")},    {QStringLiteral("version"), QT_TRANSLATE_NOOP("MessageMeasures", "Version")},
        {QStringLiteral("exchange"), QT_TRANSLATE_NOOP("MessageMeasures", "Exchange")}, {QStringLiteral("placement"), QT_TRANSLATE_NOOP("MessageMeasures", "Placement")}};
    const char *title = titles.value(by);
    return title ? MeasurePartsWords::tr(title) : by;
}

Table::Column wordColumn(const char *key, const QString &title)
{
    return {QString::fromLatin1(key), title, false};
}

Table::Column numberColumn(const char *key, const QString &title)
{
    return {QString::fromLatin1(key), title, true};
}

double twoDecimals(double value)
{
    return std::round(value * 100) / 100;
}

QVariant statedOrNot(const QString &words)
{
    return words.isEmpty() ? QVariant() : QVariant(words);
}

MeasureGroup groupOf(const Message &message, const QString &by, const ActorSides &sides)
{
    QString words;
    if (by == QLatin1String("kind"))
        words = messageKindTitle(message.kind);
    else if (by == QLatin1String("side"))
        words = sideOf(message.senders, sides);
    else if (by == QLatin1String("occasion"))
        words = message.occasionName;
    else if (by == QLatin1String("year"))
        words = certainYear(message.date) ? QString::number(*certainYear(message.date)) : QString();
    else
        words = MeasurePartsWords::tr("all");
    return {words.isEmpty() ? MeasurePartsWords::tr("not stated") : words, words.isEmpty()};
}

QStringList keysOf(const QList<UnresolvedMessage> &unresolved)
{
    QStringList keys;
    for (const UnresolvedMessage &one : unresolved)
        keys += one.key;
    return keys;
}

} // namespace haeje
