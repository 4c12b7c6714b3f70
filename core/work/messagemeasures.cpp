// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/messagemeasures.h"

#include "core/store/actors.h"
#include "core/store/documents.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/project.h"
#include "core/store/roundups.h"
#include "core/work/messagemeasureparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace haeje {

struct MessageMeasuresWords {
    Q_DECLARE_TR_FUNCTIONS(MessageMeasures)
};

QList<MessageMeasure> messageMeasures()
{
    return lagMeasures() + replyMeasures() + rateMeasures() + lengthMeasures() + standingMeasures() + roundUpMeasures();
}

std::optional<MessageMeasure> messageMeasure(const QString &word)
{
    for (const MessageMeasure &measure : messageMeasures()) {
        if (measure.word == word)
            return measure;
    }
    return std::nullopt;
}

static QList<VersionLength> lengthsIn(const Project &project, const QList<Message> &messages)
{
    QList<VersionLength> lengths;
    QHash<DocumentId, std::pair<TextLength, QString>> known;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        for (const Version &version : messages.at(i).versions) {
            if (!version.document)
                continue;
            auto at = known.find(version.document);
            if (at == known.end()) {
                const auto document = project.documents().find(version.document);
                at = known.insert(version.document, document ? std::pair(lengthOf(document->text, document->blocks), document->facts.language)
                                                             : std::pair(TextLength(), QString()));
            }
            lengths.append({i, version.id, version.document, version.outlet, version.language.isEmpty() ? at->second : version.language, at->first});
        }
    }
    return lengths;
}

MeasureMaterial measureMaterial(const Project &project, bool texts)
{
    MeasureMaterial material{project.name(), project.messages().all(), project.actors().all(), project.occasions().all(), {}, project.messages().roundUps().all(), {}, {}};
    for (const MessageKind &kind : project.messages().kindVocabulary())
        material.levels.insert(kind.word, kind.level);
    for (const ReplyPair &pair : project.messages().refusedReplies())
        material.refused.insert({pair.message.value, pair.replyTo.value});
    if (texts)
        material.lengths = lengthsIn(project, material.messages);
    return material;
}

static QStringList wordsOf(const QList<MeasureChoice> &choices)
{
    QStringList words;
    for (const MeasureChoice &choice : choices)
        words += choice.word;
    return words;
}

static Result<void> checkOptions(const MessageMeasure &measure, const AnalysisOptions &options)
{
    for (const MeasureOption &option : measure.options) {
        if (!options.contains(option.name))
            continue;
        const QString value = options.value(option.name);
        if (option.valueName == QLatin1String("YEAR") || option.valueName == QLatin1String("DAYS")) {
            bool number = false;
            const int given = value.toInt(&number);
            if (!number || given < 1 || given > 9999)
                return Error{MessageMeasuresWords::tr("--%1 takes a number from 1 to 9999, not “%2”.").arg(option.name, value)};
        }
        for (const QString &word : option.choices.isEmpty() ? QStringList() : listGiven(value)) {
            if (!wordsOf(option.choices).contains(word))
                return Error{MessageMeasuresWords::tr("--%1 cannot be “%2”. There are: %3.").arg(option.name, word, wordsOf(option.choices).join(QStringLiteral(", ")))};
        }
    }
    const int from = options.value(QStringLiteral("from")).toInt();
    const int to = options.value(QStringLiteral("to")).toInt();
    if (from > 0 && to > 0 && from > to)
        return Error{MessageMeasuresWords::tr("--from %1 is later than --to %2.").arg(from).arg(to)};
    return {};
}

static QString unresolvedWords(const QList<UnresolvedMessage> &unresolved)
{
    static constexpr qsizetype most = 40;
    QStringList named;
    for (const UnresolvedMessage &one : unresolved.mid(0, most))
        named += MessageMeasuresWords::tr("%1 (%2)", "message (why)").arg(one.key, one.reason);
    if (unresolved.size() > most)
        named += MessageMeasuresWords::tr("and %n more, which --unresolved lists", nullptr, int(unresolved.size() - most));
    return MessageMeasuresWords::tr("Not resolved, %n: %1.", nullptr, int(unresolved.size())).arg(named.join(QStringLiteral("; ")));
}

static Table unresolvedTable(const QList<UnresolvedMessage> &unresolved)
{
    Table table;
    table.columns = {wordColumn("message", MessageMeasuresWords::tr("Message")), wordColumn("reason", MessageMeasuresWords::tr("Not resolved because"))};
    for (const UnresolvedMessage &one : unresolved)
        table.rows += {{one.key, one.reason}, {one.message}, false};
    if (unresolved.isEmpty())
        table.notes += MessageMeasuresWords::tr("Every message was resolved.");
    return table;
}

Result<MeasureAnswer> measured(const MessageMeasure &measure, const MeasureMaterial &material, const AnalysisOptions &options)
{
    if (const auto good = checkOptions(measure, options); !good)
        return good.error();
    AnalysisOptions all = options;
    for (const MeasureOption &option : measure.options) {
        if (!option.initial.isEmpty() && !all.contains(option.name))
            all.insert(option.name, option.initial);
    }
    auto answer = measure.run(material, all);
    if (!answer)
        return answer;
    if (all.contains(QStringLiteral("unresolved")))
        answer->table = unresolvedTable(answer->unresolved);
    else if (!answer->unresolved.isEmpty())
        answer->table.notes += unresolvedWords(answer->unresolved);
    if (material.messages.isEmpty())
        answer->table.notes.prepend(MessageMeasuresWords::tr("%1 has no messages.").arg(material.project));
    return answer;
}

namespace {

constexpr size_t measureCount = 11;

template<size_t Which>
Result<Table> runMeasure(const Project &project, const AnalysisOptions &options)
{
    const MessageMeasure measure = messageMeasures().at(Which);
    const auto answer = measured(measure, measureMaterial(project, measure.needsTexts), options);
    return answer ? Result<Table>(answer->table) : Result<Table>(answer.error());
}

template<size_t... Which>
constexpr std::array<Result<Table> (*)(const Project &, const AnalysisOptions &), sizeof...(Which)> runners(std::index_sequence<Which...>)
{
    return {runMeasure<Which>...};
}

QString optionHelp(const MeasureOption &option)
{
    QString help = option.help;
    if (!option.choices.isEmpty())
        help += QLatin1Char(' ') + MessageMeasuresWords::tr("One of: %1.").arg(wordsOf(option.choices).join(QStringLiteral(", ")));
    if (!option.initial.isEmpty())
        help += QLatin1Char(' ') + MessageMeasuresWords::tr("If not given: %1.").arg(option.initial);
    return help;
}

} // namespace

QList<Analysis> messageAnalyses()
{
    static constexpr auto run = runners(std::make_index_sequence<measureCount>());
    const QList<MessageMeasure> measures = messageMeasures();
    Q_ASSERT(measures.size() == qsizetype(measureCount));
    QList<Analysis> all;
    for (qsizetype i = 0; i < std::min<qsizetype>(measures.size(), qsizetype(measureCount)); ++i) {
        Analysis analysis{measures.at(i).word, measures.at(i).help, {}, run.at(size_t(i))};
        for (const MeasureOption &option : measures.at(i).options)
            analysis.options += {option.name, optionHelp(option), option.valueName};
        all += analysis;
    }
    return all;
}

} // namespace haeje
