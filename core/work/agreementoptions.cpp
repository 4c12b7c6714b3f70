// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/project.h"
#include "core/work/agreementmaterial.h"

#include <QCoreApplication>

namespace haeje {

struct AgreementOptionWords {
    Q_DECLARE_TR_FUNCTIONS(AgreementOptions)
};

static constexpr int mostResamples = 100'000;

static QStringList listIn(const QString &value)
{
    QStringList parts;
    for (const QString &part : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty() && !parts.contains(part.trimmed()))
            parts += part.trimmed();
    }
    return parts;
}

/// The position of the value among the words; the first if none was given. Error: another word.
static Result<int> wordOf(const AnalysisOptions &options, const char *name, const QStringList &words)
{
    const QString value = options.value(QString::fromLatin1(name)).trimmed().toLower();
    if (value.isEmpty())
        return 0;
    if (const qsizetype at = words.indexOf(value); at >= 0)
        return int(at);
    return Error{AgreementOptionWords::tr("--%1 takes one of %2, not “%3”.").arg(QString::fromLatin1(name), words.join(QStringLiteral(", ")), value)};
}

static Result<double> numberOf(const AnalysisOptions &options, const char *name, double fallback, double least, double most)
{
    const QString value = options.value(QString::fromLatin1(name));
    if (value.isEmpty())
        return fallback;
    bool ok = false;
    const double number = value.toDouble(&ok);
    if (ok && number >= least && number <= most)
        return number;
    return Error{AgreementOptionWords::tr("--%1 takes a number from %2 to %3, not “%4”.")
                     .arg(QString::fromLatin1(name), QString::number(least), QString::number(most, 'g', 12), value)};
}

static Result<QList<AgreementStatistic>> statisticsIn(const QString &value)
{
    if (value.trimmed().compare(QLatin1String("all"), Qt::CaseInsensitive) == 0)
        return allStatistics();
    QList<AgreementStatistic> chosen;
    for (const QString &word : listIn(value)) {
        const auto statistic = statisticFromWord(word);
        if (!statistic) {
            QStringList words;
            for (const AgreementStatistic one : allStatistics())
                words += statisticWord(one);
            return Error{AgreementOptionWords::tr("There is no statistic “%1”. Those there are: %2, all.").arg(word, words.join(QStringLiteral(", ")))};
        }
        if (!chosen.contains(*statistic))
            chosen += *statistic;
    }
    return chosen;
}

Result<AgreementQuestion> agreementQuestion(const AnalysisOptions &options)
{
    AgreementQuestion question;
    if (const QString given = options.value(QStringLiteral("statistic")); !given.isEmpty()) {
        const auto statistics = statisticsIn(given);
        if (!statistics)
            return statistics.error();
        question.statistics = *statistics;
    } else {
        question.statistics = allStatistics();
        question.statistics.removeOne(AgreementStatistic::AlphaU);
        question.statistics.removeIf(isWeightedKappa);
    }
    const auto level = wordOf(options, "level", {levelWord(MeasurementLevel::Nominal), levelWord(MeasurementLevel::Ordinal),
                                                 levelWord(MeasurementLevel::Interval), levelWord(MeasurementLevel::Ratio)});
    if (!level)
        return level.error();
    question.level = MeasurementLevel(*level);
    const auto confidence = numberOf(options, "confidence", 0.95, 0.5, 0.999);
    if (!confidence)
        return confidence.error();
    question.confidence = *confidence;
    const auto resamples = numberOf(options, "resamples", 1000, 0, mostResamples);
    if (!resamples)
        return resamples.error();
    question.resamples = int(*resamples);
    const auto seed = numberOf(options, "seed", 1, 0, 9e15);
    if (!seed)
        return seed.error();
    question.seed = quint64(*seed);
    return question;
}

/// Units and what is drawn again; some do not go together.
static Result<void> chooseUnits(AgreementChoice &choice, const AnalysisOptions &options)
{
    const auto unit = wordOf(options, "units", {QStringLiteral("pieces"), QStringLiteral("characters"), QStringLiteral("sentence"),
                                                QStringLiteral("paragraph"), QStringLiteral("document")});
    if (!unit)
        return unit.error();
    choice.unit = AgreementUnit(*unit);
    const auto share = numberOf(options, "share", 0.5, 0, 1);
    if (!share)
        return share.error();
    choice.share = *share;
    const auto block = wordOf(options, "resample", {QStringLiteral("auto"), QStringLiteral("units"), QStringLiteral("paragraphs"), QStringLiteral("documents")});
    if (!block)
        return block.error();
    choice.block = ResampledBlock(*block);
    const bool pieces = choice.unit == AgreementUnit::Pieces || choice.unit == AgreementUnit::Characters;
    if (pieces && choice.block == ResampledBlock::Units)
        return Error{AgreementOptionWords::tr("Pieces and characters next to each other are coded together, so that drawing them one by one would make the "
                                              "interval too narrow. Choose --resample paragraphs or documents.")};
    if (choice.unit == AgreementUnit::Documents && choice.block == ResampledBlock::Paragraphs)
        return Error{AgreementOptionWords::tr("Where a unit is a document, paragraphs cannot be drawn. Choose --resample documents.")};
    return {};
}

Result<AgreementChoice> agreementChoice(const Project &project, const AnalysisOptions &options)
{
    AgreementChoice choice;
    const auto question = agreementQuestion(options);
    if (!question)
        return question.error();
    choice.question = *question;
    choice.coders = listIn(options.value(QStringLiteral("coders")));
    // A name may hold a comma itself.
    const QString codes = options.value(QStringLiteral("code"));
    const bool one = !codes.isEmpty() && project.codes().findByPath(codes);
    for (const QString &path : one ? QStringList{codes} : listIn(codes)) {
        const auto code = project.codes().findByPath(path);
        if (!code)
            return Error{AgreementOptionWords::tr("There is no code “%1”. `haeje list PROJECT codes` names those there are.").arg(path)};
        choice.codes += code->id;
    }
    choice.rollUp = options.contains(QStringLiteral("roll-up"));
    const auto universe = wordOf(options, "universe", {QStringLiteral("read"), QStringLiteral("coded")});
    if (!universe)
        return universe.error();
    choice.universe = AgreementUniverse(*universe);
    if (const auto units = chooseUnits(choice, options); !units)
        return units.error();
    return choice;
}

} // namespace haeje
