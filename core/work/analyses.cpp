// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/analyses.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

struct AnalysesWords {
    Q_DECLARE_TR_FUNCTIONS(Analyses)
};

QList<Analysis> analyses()
{
    QList<Analysis> all;
    all += breakdownAnalyses();
    all += matrixAnalyses();
    all += disagreementAnalyses();
    all += retrievalAnalyses();
    all += agreementAnalyses();
    all += comparisonAnalyses();
    all += messageAnalyses();
    all += occasionGridAnalyses();
    all += proposalAnalyses();
    return all;
}

Result<Table> runAnalysis(const Project &project, const QString &word, const AnalysisOptions &options)
{
    const QList<Analysis> all = analyses();
    const auto analysis = std::find_if(all.begin(), all.end(), [&](const Analysis &one) { return one.word == word; });
    if (analysis == all.end()) {
        QStringList words;
        for (const Analysis &one : all)
            words += one.word;
        return Error{AnalysesWords::tr("There is no analysis “%1” in this version. What is there: %2.").arg(word, words.join(QStringLiteral(", ")))};
    }
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        const bool known = std::any_of(analysis->options.begin(), analysis->options.end(),
                                       [&](const AnalysisOption &option) { return option.name == it.key(); });
        if (!known)
            return Error{AnalysesWords::tr("The analysis “%1” has no option “%2”.").arg(word, it.key())};
    }
    return analysis->run(project, options);
}

} // namespace haeje
