// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefacts.h"
#include "core/work/messagemeasureparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace haeje {

struct LengthMeasuresWords {
    Q_DECLARE_TR_FUNCTIONS(MessageMeasures)
};

namespace {

QString versionName(const Message &message, const VersionLength &length)
{
    return length.outlet.isEmpty() ? keyOf(message) : QStringLiteral("%1 %2").arg(keyOf(message), length.outlet);
}

QList<Table::Column> lengthColumns()
{
    return {numberColumn("sentences", LengthMeasuresWords::tr("Sentences")), numberColumn("words", LengthMeasuresWords::tr("Words")), numberColumn("characters", LengthMeasuresWords::tr("Characters"))};
}

Table lengthsByVersion(const QList<Message> &messages, const QList<VersionLength> &lengths)
{
    Table table;
    table.columns = QList<Table::Column>{wordColumn("version", LengthMeasuresWords::tr("Version")), wordColumn("message", LengthMeasuresWords::tr("Message")), wordColumn("headline", LengthMeasuresWords::tr("From and to")),
                                         wordColumn("language", LengthMeasuresWords::tr("Language"))} + lengthColumns();
    for (const VersionLength &one : lengths) {
        const Message &message = messages.at(one.message);
        table.rows += {{versionName(message, one), keyOf(message), messageHeadline(message), statedOrNot(one.language), one.length.sentences, one.length.words, one.length.characters}, {one.document, message.id}, false};
    }
    return table;
}

double medianOf(QList<int> numbers)
{
    return summaryOf(std::move(numbers)).median;
}

/// Texts of one group in one language: lengths of different languages are never put together.
Table lengthsByGroup(const QList<Message> &messages, const QList<VersionLength> &lengths, const QString &by, const ActorSides &sides)
{
    struct Texts {
        QList<int> sentences, words, characters;
        QList<EntityRef> documents;
    };
    std::map<std::pair<MeasureGroup, QString>, Texts> groups;
    for (const VersionLength &one : lengths) {
        Texts &texts = groups[{groupOf(messages.at(one.message), by, sides), one.language}];
        texts.sentences += one.length.sentences;
        texts.words += one.length.words;
        texts.characters += one.length.characters;
        texts.documents += one.document;
    }
    Table table;
    table.columns = QList<Table::Column>{{by, groupTitle(by), false}, wordColumn("language", LengthMeasuresWords::tr("Language")), numberColumn("texts", LengthMeasuresWords::tr("Texts")),
                                         numberColumn("sentences", LengthMeasuresWords::tr("Sentences, median")), numberColumn("words", LengthMeasuresWords::tr("Words, median")),
                                         numberColumn("characters", LengthMeasuresWords::tr("Characters, median"))};
    for (const auto &[group, texts] : groups)
        table.rows += {{group.first.words, statedOrNot(group.second), int(texts.words.size()), medianOf(texts.sentences), medianOf(texts.words), medianOf(texts.characters)}, texts.documents, group.first.rest};
    return table;
}

/// The longest text of a message in each language.
using LongestTexts = QHash<qsizetype, QMap<QString, const VersionLength *>>;

Table lengthsByExchange(const QList<Message> &messages, const QList<VersionLength> &lengths, QList<UnresolvedMessage> *unresolved)
{
    LongestTexts longest;
    for (const VersionLength &one : lengths) {
        const VersionLength *&known = longest[one.message][one.language];
        if (!known || one.length.characters > known->length.characters)
            known = &one;
    }
    Table table;
    table.columns = {wordColumn("exchange", LengthMeasuresWords::tr("Exchange")), wordColumn("first", LengthMeasuresWords::tr("First")), wordColumn("second", LengthMeasuresWords::tr("Second")),
                     wordColumn("language", LengthMeasuresWords::tr("Language")), wordColumn("unit", LengthMeasuresWords::tr("Unit")), numberColumn("first_length", LengthMeasuresWords::tr("Length of the first")),
                     numberColumn("second_length", LengthMeasuresWords::tr("Length of the second")), numberColumn("difference", LengthMeasuresWords::tr("First minus second")), numberColumn("ratio", LengthMeasuresWords::tr("First to second"))};
    const std::pair<QString, int TextLength::*> units[] = {{LengthMeasuresWords::tr("sentences"), &TextLength::sentences}, {LengthMeasuresWords::tr("words"), &TextLength::words}, {LengthMeasuresWords::tr("characters"), &TextLength::characters}};
    for (const ExchangePair &pair : exchangePairs(messages)) {
        const Message &first = messages.at(pair.first);
        const Message &second = messages.at(pair.second);
        bool any = false;
        const QMap<QString, const VersionLength *> ofFirst = longest.value(pair.first);
        for (auto it = ofFirst.cbegin(); it != ofFirst.cend(); ++it) {
            const VersionLength *other = longest.value(pair.second).value(it.key());
            for (const auto &[unit, member] : units) {
                if (!other)
                    continue;
                const int one = it.value()->length.*member;
                const int two = other->length.*member;
                table.rows += {{keyOf(first) + QStringLiteral(" – ") + keyOf(second), messageHeadline(first), messageHeadline(second), statedOrNot(it.key()), unit, one, two, one - two,
                                two > 0 ? QVariant(twoDecimals(double(one) / two)) : QVariant()},
                               {it.value()->document, other->document, first.id, second.id}, false};
                any = true;
            }
        }
        if (!any && (longest.contains(pair.first) || longest.contains(pair.second)))
            unresolved->append({first.id, keyOf(first), LengthMeasuresWords::tr("no text in the same language of %1").arg(keyOf(second))});
    }
    return table;
}

Result<MeasureAnswer> runLength(const MeasureMaterial &material, const AnalysisOptions &options)
{
    const MeasureScope scope(options);
    const QList<Message> &messages = material.messages;
    QList<VersionLength> lengths = material.lengths;
    const QString language = options.value(QStringLiteral("language"));
    lengths.removeIf([&](const VersionLength &one) { return !scope.counts(messages.at(one.message)) || (!language.isEmpty() && one.language != language); });
    QSet<qsizetype> withText;
    QHash<DocumentId, QSet<qsizetype>> sharing;
    for (const VersionLength &one : std::as_const(lengths)) {
        withText.insert(one.message);
        sharing[one.document].insert(one.message);
    }
    MeasureAnswer answer;
    qsizetype counted = 0;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (!scope.counts(messages.at(i)))
            continue;
        ++counted;
        if (!withText.contains(i))
            answer.unresolved.append({messages.at(i).id, keyOf(messages.at(i)), language.isEmpty() ? LengthMeasuresWords::tr("no text in this project") : LengthMeasuresWords::tr("no text in this language in this project")});
    }
    const QString by = options.value(QStringLiteral("by"));
    answer.table = by == QLatin1String("version") ? lengthsByVersion(messages, lengths)
        : by == QLatin1String("exchange")         ? lengthsByExchange(messages, lengths, &answer.unresolved)
                                                  : lengthsByGroup(messages, lengths, by, sidesOf(material.actors));
    QStringList &notes = answer.table.notes;
    notes += LengthMeasuresWords::tr("Length of the text in the library without title, headings and footnotes. Words: runs of letters and digits, in Korean by spaces (eojeol), each Chinese character by itself; characters: all that are not blank.");
    if (by == QLatin1String("exchange"))
        notes += LengthMeasuresWords::tr("Both halves of an exchange: messages of both directions on one occasion and ordinal within 31 days, and messages with the replies that the project names; the longest text of each in the same language.");
    const auto shared = std::count_if(sharing.begin(), sharing.end(), [](const QSet<qsizetype> &all) { return all.size() > 1; });
    if (shared > 0)
        notes += LengthMeasuresWords::tr("%n texts report several messages: each of these has the length of the whole.", nullptr, int(shared));
    notes += scope.words(counted, messages.size());
    return answer;
}

MeasureDrawing drawLength(const AnalysisOptions &options)
{
    const QString by = options.value(QStringLiteral("by"), QStringLiteral("version"));
    if (by == QLatin1String("exchange"))
        return {QStringLiteral("exchange"), QStringLiteral("unit"), {QStringLiteral("ratio")}, QStringLiteral("grouped")};
    return {by, by == QLatin1String("version") ? QString() : QStringLiteral("language"), {QStringLiteral("words")}, by == QLatin1String("version") ? QStringLiteral("bar") : QStringLiteral("grouped"), by == QLatin1String("year")};
}

} // namespace

QList<MessageMeasure> lengthMeasures()
{
    return {{QStringLiteral("length"), LengthMeasuresWords::tr("Length"), LengthMeasuresWords::tr("Sentences, words and characters of the texts, and how both halves of an exchange differ."),
             QList<MeasureOption>{byOption({byChoice("version"), byChoice("exchange"), byChoice("side"), byChoice("year"), byChoice("kind")}),
                                  {QStringLiteral("language"), LengthMeasuresWords::tr("Language"), LengthMeasuresWords::tr("Only texts in this language (ko, zh, en)."), QStringLiteral("CODE")}}
                 + scopeOptions(),
             runLength, drawLength, true}};
}

} // namespace haeje
