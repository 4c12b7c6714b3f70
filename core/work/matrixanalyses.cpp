// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/codedtext.h"
#include "core/work/matrices.h"

#include <QCoreApplication>

namespace haeje {

struct MatrixAnalysesWords {
    Q_DECLARE_TR_FUNCTIONS(MatrixAnalyses)
};
template<MatrixKind kind>
static Result<Table> runMatrix(const Project &project, const AnalysisOptions &options)
{
    CodedTextReader reader(project);
    const auto plan = planMatrix(project, reader, kind, options);
    if (!plan)
        return plan.error();
    const MatrixCells cells = countedCells(*plan, reader);
    return options.contains(QStringLiteral("evidence")) ? matrixEvidenceTable(*plan, cells, reader) : matrixTable(*plan, cells);
}

Result<QList<EntityRef>> matrixCellEvidence(const Project &project, const QString &word, const AnalysisOptions &options, int row, int column)
{
    const auto kind = matrixKind(word);
    if (!kind)
        return QList<EntityRef>();
    CodedTextReader reader(project);
    const auto plan = planMatrix(project, reader, *kind, options);
    if (!plan)
        return plan.error();
    QList<EntityRef> evidence;
    for (const PassageId passage : evidenceOfCell(*plan, reader, row, column).passages)
        evidence += EntityRef(passage);
    return evidence;
}

static QList<AnalysisOption> withCommon(QList<AnalysisOption> options)
{
    const QList<AnalysisOption> common{
        {QStringLiteral("count"), MatrixAnalysesWords::tr("What a cell counts: passages (if not given), codings, words, documents or share of the text in percent."), QStringLiteral("WHAT")},
        {QStringLiteral("codes"), MatrixAnalysesWords::tr("Only these codes, by their paths, parted by commas."), QStringLiteral("PATH,PATH")},
        {QStringLiteral("group"), MatrixAnalysesWords::tr("Only the codes of this code group."), QStringLiteral("NAME")},
        {QStringLiteral("active"), MatrixAnalysesWords::tr("Only codes that are active."), {}},
        {QStringLiteral("roll-up"), MatrixAnalysesWords::tr("A code counts the codes below it too."), {}},
        {QStringLiteral("coders"), MatrixAnalysesWords::tr("Only what these coders coded, parted by commas."), QStringLiteral("NAME,NAME")},
        {QStringLiteral("from"), MatrixAnalysesWords::tr("Only documents published on that date or later."), QStringLiteral("DATE")},
        {QStringLiteral("to"), MatrixAnalysesWords::tr("Only documents published on that date or earlier."), QStringLiteral("DATE")},
        {QStringLiteral("evidence"), MatrixAnalysesWords::tr("A line per cell that is not empty, with the ids of its passages."), {}},
    };
    return options + common;
}

QList<Analysis> matrixAnalyses()
{
    const QStringList words = matrixWords();
    return {
        {words.at(0), MatrixAnalysesWords::tr("Each code in each document."), withCommon({}), runMatrix<MatrixKind::CodeByDocument>},
        {words.at(1), MatrixAnalysesWords::tr("Each code by what the documents have in common: outlet, author, language, year, collection, series, keyword or an attribute of your own."),
         withCommon({{QStringLiteral("attribute"), MatrixAnalysesWords::tr("By which attribute of the documents."), QStringLiteral("NAME")}}),
         runMatrix<MatrixKind::CodeByAttribute>},
        {words.at(2), MatrixAnalysesWords::tr("Each code with each other: where their passages overlap, stand near each other or follow each other."),
         withCommon({{QStringLiteral("relation"), MatrixAnalysesWords::tr("How two passages stand to each other: overlap (if not given), near, sentence, paragraph, document or sequence."), QStringLiteral("HOW")},
                     {QStringLiteral("within"), MatrixAnalysesWords::tr("For near and sequence: at most so many words between them; 25 if not given."), QStringLiteral("N")}}),
         runMatrix<MatrixKind::CodeByCode>},
        {words.at(3), MatrixAnalysesWords::tr("Each code over time, by the documents' dates of publication."),
         withCommon({{QStringLiteral("by"), MatrixAnalysesWords::tr("By year (if not given), quarter or month."), QStringLiteral("PERIOD")}}),
         runMatrix<MatrixKind::CodeOverTime>},
        {words.at(4), MatrixAnalysesWords::tr("What each coder coded with each code."), withCommon({}), runMatrix<MatrixKind::CoderByCode>},
    };
}

} // namespace haeje
