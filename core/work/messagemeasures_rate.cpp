// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagerate.h"
#include "core/work/messagemeasureparts.h"

#include <QCoreApplication>

namespace haeje {

struct RateMeasuresWords {
    Q_DECLARE_TR_FUNCTIONS(MessageMeasures)
};

namespace {

QList<MeasureChoice> countChoices()
{
    return {{QStringLiteral("messages"), RateMeasuresWords::tr("messages")}, {QStringLiteral("exchanges"), RateMeasuresWords::tr("exchanges")},
            {QStringLiteral("occasions"), RateMeasuresWords::tr("occasions")}, {QStringLiteral("references"), RateMeasuresWords::tr("references")}};
}

QString countRule(RateCount count)
{
    switch (count) {
    case RateCount::Messages:
        return RateMeasuresWords::tr("Messages: each message counts one, in the year of its date.");
    case RateCount::Exchanges:
        return RateMeasuresWords::tr("Exchanges: messages of both directions between the same two on one occasion and ordinal (without an ordinal, of one year) count one, with the replies that the project names, in the year of the first.");
    case RateCount::Occasions:
        return RateMeasuresWords::tr("Occasions: each occasion with its ordinal counts one for each year and pair in which a message is on it.");
    case RateCount::References:
        break;
    }
    return RateMeasuresWords::tr("References: each publication that reports a message counts one, in the year in which it was published.");
}

RateQuestion questionOf(const AnalysisOptions &options)
{
    RateQuestion question;
    const auto is = [&](const char *option, const char *word) { return options.value(QLatin1String(option)) == QLatin1String(word); };
    question.count = is("count", "exchanges") ? RateCount::Exchanges : is("count", "occasions") ? RateCount::Occasions : is("count", "references") ? RateCount::References : RateCount::Messages;
    question.pair = is("pair", "none") ? RatePair::None : is("pair", "actors") ? RatePair::Actors : RatePair::Sides;
    question.directed = options.contains(QStringLiteral("directed"));
    question.fromYear = options.value(QStringLiteral("from")).toInt();
    question.toYear = options.value(QStringLiteral("to")).toInt();
    return question;
}

QString countTitle(RateCount count)
{
    const QString titles[] = {RateMeasuresWords::tr("Messages"), RateMeasuresWords::tr("Exchanges"), RateMeasuresWords::tr("Occasions"), RateMeasuresWords::tr("References")};
    return titles[int(count)];
}

Table rateTable(const RateAnswer &found, const RateQuestion &question)
{
    Table table;
    const bool pairs = question.pair != RatePair::None;
    table.columns += wordColumn("year", RateMeasuresWords::tr("Year"));
    if (pairs)
        table.columns += wordColumn("pair", RateMeasuresWords::tr("Pair"));
    table.columns += numberColumn("count", countTitle(question.count));
    table.columns += wordColumn("remark", RateMeasuresWords::tr("Remark"));
    for (const RateCell &cell : found.cells) {
        Table::Row row;
        row.cells += QString::number(cell.year);
        if (pairs)
            row.cells += !cell.pair.isEmpty() ? cell.pair : cell.all ? RateMeasuresWords::tr("all") : RateMeasuresWords::tr("not stated");
        row.cells += cell.count;
        row.cells += cell.count > 0 ? QVariant() : QVariant(RateMeasuresWords::tr("none in this project"));
        for (const MessageId id : cell.messages)
            row.evidence += id;
        table.rows += row;
    }
    return table;
}

Result<MeasureAnswer> runRate(const MeasureMaterial &material, const AnalysisOptions &options)
{
    const RateQuestion question = questionOf(options);
    const MeasureScope scope(options, MeasureScope::Kinds::NoMeetings);
    const QList<Message> messages = scope.of(material.messages);
    const RateAnswer found = messageRate(messages, sidesOf(material.actors), question);
    MeasureAnswer answer{rateTable(found, question), found.unresolved};
    QStringList &notes = answer.table.notes;
    notes += countRule(question.count);
    if (question.pair == RatePair::Sides)
        notes += RateMeasuresWords::tr("Between the sides of senders and recipients; “not stated” where one of them has none.");
    else if (question.pair == RatePair::Actors)
        notes += RateMeasuresWords::tr("Between the first sender and the first recipient.");
    if (question.count == RateCount::Exchanges)
        notes += RateMeasuresWords::tr("%n messages are in no exchange: nothing goes the other way in this project.", nullptr, found.oneSided);
    notes += scope.words(messages.size(), material.messages.size());
    notes += RateMeasuresWords::tr("A year without any is one of none in this project: that nothing was sent it does not say.");
    if (question.pair != RatePair::None && found.ofOneYear > 0 && !found.zerosLeftOut)
        notes += RateMeasuresWords::tr("A pair that is there in one year only has no row in the others.");
    if (found.zerosLeftOut)
        notes += RateMeasuresWords::tr("There are too many pairs for a row of each in each year: pairs have rows in years with messages only.");
    return answer;
}

MeasureDrawing drawRate(const AnalysisOptions &options)
{
    if (options.value(QStringLiteral("pair")) == QLatin1String("none"))
        return {QStringLiteral("year"), {}, {QStringLiteral("count")}, QStringLiteral("column"), true};
    return {QStringLiteral("year"), QStringLiteral("pair"), {QStringLiteral("count")}, QStringLiteral("stacked"), true};
}

} // namespace

QList<MessageMeasure> rateMeasures()
{
    const QString counts = RateMeasuresWords::tr("What counts as one.") + QLatin1Char(' ') + countRule(RateCount::Messages) + QLatin1Char(' ') + countRule(RateCount::Exchanges)
        + QLatin1Char(' ') + countRule(RateCount::Occasions) + QLatin1Char(' ') + countRule(RateCount::References);
    return {{QStringLiteral("rate"), RateMeasuresWords::tr("Rate by year"), RateMeasuresWords::tr("How many messages, exchanges, occasions or references there are by year and pair."),
             QList<MeasureOption>{{QStringLiteral("count"), RateMeasuresWords::tr("Count"), counts, QStringLiteral("WORD"), countChoices(), QStringLiteral("messages")},
                                  {QStringLiteral("pair"), RateMeasuresWords::tr("Between"), RateMeasuresWords::tr("Between whom."), QStringLiteral("WORD"),
                                   {{QStringLiteral("sides"), RateMeasuresWords::tr("sides")}, {QStringLiteral("actors"), RateMeasuresWords::tr("actors")}, {QStringLiteral("none"), RateMeasuresWords::tr("all together")}},
                                   QStringLiteral("sides")},
                                  {QStringLiteral("directed"), RateMeasuresWords::tr("Each direction"), RateMeasuresWords::tr("Counts from A to B apart from B to A."), {}}}
                 + scopeOptions(),
             runRate, drawRate}};
}

} // namespace haeje
