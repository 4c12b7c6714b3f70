// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/agreementdata.h"
#include "core/work/agreementtables.h"

#include <QCoreApplication>

namespace haeje {

struct AgreementHelp {
    Q_DECLARE_TR_FUNCTIONS(AgreementHelp)
};

/// Whether comparing all coded texts, as the sentence proposes, would do.
static bool agreementChoiceHasTexts(const Project &project, AgreementChoice choice)
{
    choice.universe = AgreementUniverse::Coded;
    return readAgreementMaterial(project, choice).ok();
}

static Result<Table> runAgreement(const Project &project, const AnalysisOptions &options)
{
    if (const QString file = options.value(QStringLiteral("data")); !file.isEmpty())
        return agreementOfFile(file, options);
    auto choice = agreementChoice(project, options);
    if (!choice)
        return choice.error();
    const bool confusion = options.contains(QStringLiteral("confusion"));
    const bool differences = options.contains(QStringLiteral("differences"));
    if (confusion || differences)
        choice->question.resamples = 0;
    const auto material = readAgreementMaterial(project, *choice);
    if (!material) {
        const bool canTakeCoded = choice->universe == AgreementUniverse::Read && agreementChoiceHasTexts(project, *choice);
        return canTakeCoded ? Error{material.message() + QLatin1Char(' ') + AgreementHelp::tr("That is --universe coded.")} : material.error();
    }
    const AgreementAnswer answer = compareCodings(*material, choice->question);
    if (differences)
        return differencesTable(*material, answer);
    return confusion ? confusionTable(*material, answer) : agreementTable(*material, *choice, answer);
}

static QList<AnalysisOption> agreementOptions()
{
    const auto option = [](const char *name, const QString &help, const char *value = "") {
        return AnalysisOption{QString::fromLatin1(name), help, QString::fromLatin1(value)};
    };
    return {
        option("coders", AgreementHelp::tr("Whom to compare, with commas between them; without it all but the consensus coder."), "NAMES"),
        option("code", AgreementHelp::tr("Of which code, by its path; several with commas; without it every code that they used."), "PATH"),
        option("statistic", AgreementHelp::tr("percent_agreement, cohen_kappa, cohen_kappa_max, cohen_kappa_linear, cohen_kappa_quadratic, scott_pi, fleiss_kappa, "
                                              "krippendorff_alpha, gwet_ac1, alpha_u, with commas, or all; without it all but alpha_u and the weighted kappas. These compare the "
                                              "weights of codes that have them."), "WORDS"),
        option("level", AgreementHelp::tr("Of alpha: nominal (the default), ordinal, interval or ratio. Other than nominal, codes with weights are compared by their weights."),
               "LEVEL"),
        option("units", AgreementHelp::tr("pieces (the default: texts cut at every edge of a coding, by length), characters, sentence, paragraph or document."), "KIND"),
        option("share", AgreementHelp::tr("How much of a sentence, paragraph or document must be coded, 0 to 1; 0.5 without it."), "SHARE"),
        option("roll-up", AgreementHelp::tr("Codings with the codes below a code count for it.")),
        option("universe", AgreementHelp::tr("read (the default): the texts that all these coders marked as read; coded: every text that one of them coded."), "WORD"),
        option("confidence", AgreementHelp::tr("Of the bootstrap intervals; 0.95 without it."), "SHARE"),
        option("resamples", AgreementHelp::tr("How often is drawn again; 1000 without it, 0 for no intervals."), "N"),
        option("resample", AgreementHelp::tr("What is drawn again: units, paragraphs or documents. Without it fixed units, and for pieces the texts, or the paragraphs of fewer "
                                             "than ten texts."), "KIND"),
        option("seed", AgreementHelp::tr("Of the draws; 1 without it. The same seed gives the same intervals."), "N"),
        option("confusion", AgreementHelp::tr("Prints the tables of counts behind the numbers.")),
        option("differences", AgreementHelp::tr("Prints the places where the coders differ.")),
        option("data", AgreementHelp::tr("Takes ratings from this file in place of the project's codings: CSV (a line per unit, a column per coder, empty = no value) or "
                                         "JSON with datasets (units, contingency, counts, continuum) and cases."), "FILE"),
    };
}

QList<Analysis> agreementAnalyses()
{
    return {{QStringLiteral("agreement"),
             AgreementHelp::tr("How far coders agree: percent, Cohen’s kappa, Scott’s pi, Fleiss’ kappa, Krippendorff’s alpha and alpha-u, Gwet’s AC1, per code and "
                               "over all, with intervals."),
             agreementOptions(), runAgreement}};
}

} // namespace haeje
