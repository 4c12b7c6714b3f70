// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/work/agreementtables.h"
#include "tests/support/agreementproject.h"

#include <cmath>

namespace haeje::test {

inline const Coefficient &resultOf(const AgreementAnswer &answer, AgreementStatistic statistic, int code = 0, int text = -1)
{
    for (const AgreementRow &row : answer.rows) {
        if (row.measure.statistic == statistic && row.code == code && row.text == text)
            return row.result;
    }
    qFatal("no such row");
}

inline AgreementChoice choiceOf(const AnalysisOptions &options, const Project &project)
{
    const auto choice = agreementChoice(project, options);
    if (!choice)
        qFatal("%s", qPrintable(choice.message()));
    return *choice;
}

inline AgreementMaterial materialOf(const Project &project, const AgreementChoice &choice)
{
    const auto material = readAgreementMaterial(project, choice);
    if (!material)
        qFatal("%s", qPrintable(material.message()));
    return *material;
}

inline AgreementAnswer answerOf(const Project &project, const AnalysisOptions &options)
{
    AgreementChoice choice = choiceOf(options, project);
    choice.question.resamples = 20;
    return compareCodings(materialOf(project, choice), choice.question);
}

inline AnalysisOptions with(const char *name, const char *value)
{
    return {{QString::fromLatin1(name), QString::fromLatin1(value)}, {QStringLiteral("statistic"), QStringLiteral("all")}};
}

inline bool near(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace haeje::test
