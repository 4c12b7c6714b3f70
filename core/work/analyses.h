// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"

#include <QMap>

namespace haeje {

class Project;

/// What an analysis was asked for, by the names of its options ("code": "US factor"). What is not there was not given.
using AnalysisOptions = QMap<QString, QString>;

/// One option of an analysis, as the command line and the manual show it.
struct AnalysisOption {
    QString name;      ///< without "--"
    QString help;
    QString valueName; ///< empty for a switch, whose value is "yes"
};

/// One analysis of a project: reads what it needs, counts, and states its rule in the table's notes. The window, `haeje analyse`
/// and the charts run the same one.
struct Analysis {
    QString word;                  ///< stable: "code-by-document"
    QString help;
    QList<AnalysisOption> options;
    /// Errors: an option's value that cannot be, or something that is not there.
    Result<Table> (*run)(const Project &project, const AnalysisOptions &options) = nullptr;
};

/// All there are, in the order of the help.
QList<Analysis> analyses();
/// Runs the one of that word. Errors: there is none, an option that it does not have, its own errors.
Result<Table> runAnalysis(const Project &project, const QString &word, const AnalysisOptions &options);

// Each in a file of its own; a new one is named in analyses() too.
QList<Analysis> breakdownAnalyses();
QList<Analysis> matrixAnalyses();
QList<Analysis> disagreementAnalyses();
QList<Analysis> retrievalAnalyses();
QList<Analysis> agreementAnalyses();
QList<Analysis> comparisonAnalyses();
QList<Analysis> messageAnalyses();
QList<Analysis> occasionGridAnalyses();
QList<Analysis> proposalAnalyses();

} // namespace haeje
