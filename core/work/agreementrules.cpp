// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/agreementtables.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace haeje {

struct AgreementRuleWords {
    Q_DECLARE_TR_FUNCTIONS(AgreementRules)
};

static QString unitRule(const AgreementMaterial &material)
{
    const QString share = QLocale().toString(material.share * 100, 'g', 4);
    switch (material.unit) {
    case AgreementUnit::Pieces:
        return AgreementRuleWords::tr("Units: each text is cut at every edge of a coding by one of the coders; a piece weighs its characters, so "
                                      "the numbers are those of one unit per character.");
    case AgreementUnit::Characters: return AgreementRuleWords::tr("Units: every character of the texts (a code point).");
    case AgreementUnit::Sentences:
        return AgreementRuleWords::tr("Units: sentences. A coder coded one if the codings cover at least %1 % of it, one character at the least.").arg(share);
    case AgreementUnit::Paragraphs:
        return AgreementRuleWords::tr("Units: paragraphs. A coder coded one if the codings cover at least %1 % of it, one character at the least.").arg(share);
    case AgreementUnit::Documents:
        return AgreementRuleWords::tr("Units: whole texts. A coder coded one if the codings cover at least %1 % of it, one character at the least.").arg(share);
    }
    return {};
}

static QString blockWords(ResampledBlock block)
{
    switch (block) {
    case ResampledBlock::Paragraphs: return AgreementRuleWords::tr("paragraphs");
    case ResampledBlock::Documents: return AgreementRuleWords::tr("texts");
    default: return AgreementRuleWords::tr("units");
    }
}

static QString intervalRule(const AgreementQuestion &question, const AgreementAnswer &answer)
{
    if (question.resamples <= 0)
        return AgreementRuleWords::tr("No intervals were asked for.");
    if (answer.blocks < 2)
        return AgreementRuleWords::tr("No intervals: there is only one of the %1 that would be drawn again.").arg(blockWords(answer.block));
    return AgreementRuleWords::tr("Intervals: %1 %, the percentiles of %2 bootstrap resamples of the %3 %4 (seed %5). A resample in which the number is "
                                  "not defined is left out. There is no interval where more than half are, or where the code is in fewer than %6 of the %4.")
        .arg(QLocale().toString(question.confidence * 100, 'g', 4), QLocale().toString(question.resamples), QLocale().toString(answer.blocks),
             blockWords(answer.block), QString::number(question.seed), QString::number(leastBlocks));
}

QStringList agreementRules(const AgreementMaterial &material, const AgreementChoice &choice, const AgreementAnswer &answer)
{
    QStringList rules = material.notes;
    rules += unitRule(material);
    rules += AgreementRuleWords::tr("Codings of one coder with one code that overlap count as one. Each code is compared by itself: coded or not coded.");
    if (choice.rollUp)
        rules += AgreementRuleWords::tr("Codings with the codes below a code count for it too.");
    const auto used = std::count_if(answer.codes.begin(), answer.codes.end(), [](const CodeRatings &code) { return code.used; });
    if (used > 0)
        rules += AgreementRuleWords::tr("All codes: the units of the %n codes that were used are put together and counted as one.", nullptr, int(used));
    rules += intervalRule(choice.question, answer);
    const bool weighs = std::any_of(material.codes.begin(), material.codes.end(), [](const AgreementCode &code) { return code.weights > 0; });
    if (weighs)
        rules += AgreementRuleWords::tr("Alpha of a code with weights compares the weights at the level %1, on what two coders or more coded with a weight; "
                                        "of several weights of one coder on the same words the highest counts.")
                     .arg(levelName(choice.question.level));
    if (choice.question.statistics.contains(AgreementStatistic::AlphaU))
        rules += AgreementRuleWords::tr("Alpha-u (in the form of 2004) stands per text and code, of the texts in which a coder used the code, without an "
                                        "interval; codings that only touch are two. Over several codes it is 1 less the sum of Do over the sum of De. There is no "
                                        "published rule for putting texts together.");
    return rules;
}

} // namespace haeje
