// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/matrices.h"

#include "core/work/codedtext.h"
#include "core/work/matrixparts.h"

#include <QCoreApplication>

#include <cmath>

namespace haeje {

struct MatricesWords {
    Q_DECLARE_TR_FUNCTIONS(Matrices)
};

QStringList matrixWords()
{
    return {QStringLiteral("code-by-document"), QStringLiteral("code-by-attribute"), QStringLiteral("code-by-code"),
            QStringLiteral("code-over-time"), QStringLiteral("coder-by-code")};
}

std::optional<MatrixKind> matrixKind(const QString &word)
{
    const qsizetype kind = matrixWords().indexOf(word);
    return kind < 0 ? std::nullopt : std::optional(MatrixKind(kind));
}

QStringList matrixCountWords()
{
    return {QStringLiteral("passages"), QStringLiteral("codings"), QStringLiteral("words"), QStringLiteral("documents"), QStringLiteral("share")};
}

QStringList codeRelationWords()
{
    return {QStringLiteral("overlap"), QStringLiteral("near"), QStringLiteral("sentence"), QStringLiteral("paragraph"),
            QStringLiteral("document"), QStringLiteral("sequence")};
}

/// The position of a word among those that can be; the first where none is given.
static Result<int> chosenWord(const AnalysisOptions &options, const QString &name, const QStringList &words)
{
    const QString given = options.value(name, words.first());
    if (const qsizetype at = words.indexOf(given); at >= 0)
        return int(at);
    return Error{MatricesWords::tr("--%1 cannot be “%2”. There are: %3.").arg(name, given, words.join(QStringLiteral(", ")))};
}

static QString countRule(MatrixCount count, bool pairs)
{
    switch (count) {
    case MatrixCount::Passages:
        return pairs ? QString() : MatricesWords::tr("Counted are passages, each once in a cell, however many codings it has there.");
    case MatrixCount::Codings:
        return pairs ? QString() : MatricesWords::tr("Counted are codings: a passage coded by two coders counts twice.");
    case MatrixCount::Words:
        return MatricesWords::tr("Counted are the words that a passage touches, each once in a cell; Korean goes by spaces, a Chinese character is a word.");
    case MatrixCount::Documents:
        return MatricesWords::tr("Counted are documents, each once in a cell.");
    case MatrixCount::Share:
        break;
    }
    return MatricesWords::tr("Counted is the share of the text: coded characters, each once in a cell, of all characters of the texts that the cell stands for, coded or not, in percent.");
}

static QString relationRule(const CooccurrenceQuery &query)
{
    switch (query.relation) {
    case CodeRelation::Overlap:
        return MatricesWords::tr("Two passages are related where they have at least one character in common.");
    case CodeRelation::Near:
        return MatricesWords::tr("Two passages are related where at most %n words stand between them; overlapping ones too.", nullptr, query.within);
    case CodeRelation::Sentence:
        return MatricesWords::tr("Two passages are related where they touch the same sentence.");
    case CodeRelation::Paragraph:
        return MatricesWords::tr("Two passages are related where they touch the same paragraph.");
    case CodeRelation::Document:
        return MatricesWords::tr("Two passages are related where they stand in the same document.");
    case CodeRelation::Sequence:
        break;
    }
    return MatricesWords::tr("The row's passage comes first: the column's begins where it has ended, or at most %n words later.", nullptr, query.within);
}

static QStringList pairRules(const CooccurrenceQuery &query)
{
    QStringList rules{relationRule(query)};
    const bool overlap = query.relation == CodeRelation::Overlap;
    if (query.count == MatrixCount::Passages)
        rules += MatricesWords::tr("Counted are passages of the row's code that are related to at least one passage of the column's code, each once: a cell and its mirror image may differ.");
    else if (query.count == MatrixCount::Codings)
        rules += MatricesWords::tr("Counted are pairs of one coding of the row's code and one of the column's.");
    else if (query.count != MatrixCount::Documents)
        rules += overlap ? MatricesWords::tr("Of two related passages, what both cover counts.")
                         : MatricesWords::tr("Of related passages, those of the row's code count.");
    rules += MatricesWords::tr("The diagonal shows all there is of a code. One code on one passage is not set against itself, whoever coded it.");
    return rules;
}

static Result<void> planPairs(MatrixPlan &plan, const MatrixSide &codes, const CodingFilter &filter, MatrixCount count, const AnalysisOptions &options)
{
    const auto relation = chosenWord(options, QStringLiteral("relation"), codeRelationWords());
    if (!relation)
        return relation.error();
    CooccurrenceQuery pairs;
    pairs.relation = CodeRelation(*relation);
    pairs.size = codes.axis.size;
    pairs.places = codes.axis.places;
    pairs.count = count;
    pairs.filter = filter;
    if (options.contains(QStringLiteral("within"))) {
        bool isNumber = false;
        pairs.within = options.value(QStringLiteral("within")).toInt(&isNumber);
        if (!isNumber || pairs.within < 0 || pairs.within > 100000)
            return Error{MatricesWords::tr("--within takes a number of words from 0 to 100000, not “%1”.").arg(options.value(QStringLiteral("within")))};
        if (pairs.relation != CodeRelation::Near && pairs.relation != CodeRelation::Sequence)
            return Error{MatricesWords::tr("--within goes with --relation near or sequence only.")};
    }
    plan.rows = plan.columns = codes.heads;
    plan.rowTotal = pairs.relation == CodeRelation::Sequence ? MatricesWords::tr("any other that follows") : MatricesWords::tr("any other");
    plan.notes = pairRules(pairs);
    plan.pairs = pairs;
    return {};
}

static Result<MatrixSide> columnsFor(const Project &project, const CodedTexts &texts, MatrixKind kind, const CodingFilter &filter, const AnalysisOptions &options)
{
    switch (kind) {
    case MatrixKind::CodeByAttribute:
        if (options.value(QStringLiteral("attribute")).isEmpty())
            return Error{MatricesWords::tr("Say by which attribute: --attribute NAME, one of %1.").arg(matrixAttributes(project).join(QStringLiteral(", ")))};
        return attributeSide(project, texts, filter, options.value(QStringLiteral("attribute")));
    case MatrixKind::CodeOverTime:
        return timeSide(project, texts, filter, options.value(QStringLiteral("by")));
    case MatrixKind::CodeByDocument:
    case MatrixKind::CodeByCode:
    case MatrixKind::CoderByCode:
        break;
    }
    return documentSide(project, texts, filter);
}

static Result<void> planSides(MatrixPlan &plan, const Project &project, const CodedTexts &texts, const MatrixSide &codes, const AnalysisOptions &options)
{
    if (plan.kind == MatrixKind::CoderByCode) {
        const MatrixSide coders = coderSide(texts, plan.query.filter);
        plan.rows = coders.heads;
        plan.query.rows = coders.axis;
        plan.columns = codes.heads;
        plan.query.columns = codes.axis;
        plan.columnTotal = MatricesWords::tr("all coders");
    } else {
        const auto columns = columnsFor(project, texts, plan.kind, plan.query.filter, options);
        if (!columns)
            return columns.error();
        plan.rows = codes.heads;
        plan.query.rows = codes.axis;
        plan.columns = columns->heads;
        plan.query.columns = columns->axis;
        plan.notes += columns->notes;
        plan.columnTotal = MatricesWords::tr("all codes");
    }
    plan.rowTotal = plan.kind == MatrixKind::CoderByCode ? MatricesWords::tr("all codes") : MatricesWords::tr("all documents");
    plan.notes.prepend(countRule(plan.query.count, false));
    plan.notes += MatricesWords::tr("In the totals too everything counts once, so that they may be less than the sum.");
    return {};
}

Result<MatrixPlan> planMatrix(const Project &project, CodedTextReader &reader, MatrixKind kind, const AnalysisOptions &options)
{
    const CodedTexts &texts = reader.texts();
    const auto count = chosenWord(options, QStringLiteral("count"), matrixCountWords());
    if (!count)
        return count.error();
    const auto filter = matrixFilter(project, texts, options);
    if (!filter)
        return filter.error();
    const auto codes = codeSide(project, texts, options);
    if (!codes)
        return codes.error();
    MatrixPlan plan;
    plan.layout = texts.layout;
    plan.kind = kind;
    plan.query.count = MatrixCount(*count);
    plan.query.filter = filter->filter;
    const Result<void> planned = kind == MatrixKind::CodeByCode ? planPairs(plan, *codes, filter->filter, MatrixCount(*count), options)
                                                                : planSides(plan, project, texts, *codes, options);
    if (!planned)
        return planned.error();
    if (const QString rule = countRule(plan.count(), true); plan.pairs && !rule.isEmpty())
        plan.notes += rule;
    plan.notes += codes->notes;
    plan.notes += filter->notes;
    if (texts.unplaced > 0)
        plan.notes += MatricesWords::tr("%n codings whose passage has lost its place in the text are left out.", nullptr, texts.unplaced);
    return plan;
}

MatrixCells countedCells(const MatrixPlan &plan, CodedTextReader &reader)
{
    MatrixTally tally;
    return countedCells(plan, reader, tally);
}

MatrixCells countedCells(const MatrixPlan &plan, CodedTextReader &reader, MatrixTally &tally)
{
    const CodedTexts &texts = reader.texts(plan.parts());
    if (texts.layout != plan.layout)
        return MatrixCells(int(plan.rows.size()), int(plan.columns.size()));
    return plan.pairs ? tally.cells(texts, *plan.pairs) : tally.cells(texts, plan.query);
}

CellEvidence evidenceOfCell(const MatrixPlan &plan, CodedTextReader &reader, int row, int column)
{
    const CodedTexts &texts = reader.texts(plan.parts());
    if (texts.layout != plan.layout)
        return {};
    return plan.pairs ? cellEvidence(texts, *plan.pairs, row, column) : cellEvidence(texts, plan.query, row, column);
}

static QVariant cellOf(const MatrixPlan &plan, double value)
{
    if (std::isnan(value))
        return {};
    if (plan.count() == MatrixCount::Share)
        return std::round(value * 10000) / 10000;
    return qlonglong(std::llround(value));
}

static QString firstKey(const MatrixPlan &plan)
{
    return plan.kind == MatrixKind::CoderByCode ? QStringLiteral("coder") : QStringLiteral("code");
}

static QString firstTitle(const MatrixPlan &plan)
{
    return plan.kind == MatrixKind::CoderByCode ? MatricesWords::tr("Coder") : MatricesWords::tr("Code");
}

/// What the columns are told by is data: their keys are their labels.
Table matrixTable(const MatrixPlan &plan, const MatrixCells &cells)
{
    Table table;
    table.columns += {firstKey(plan), firstTitle(plan), false};
    for (const MatrixHead &head : plan.columns)
        table.columns += {head.label, head.label, true};
    if (!plan.rowTotal.isEmpty())
        table.columns += {QStringLiteral("total"), plan.rowTotal, true};
    const int rows = int(plan.rows.size()) + (plan.columnTotal.isEmpty() ? 0 : 1);
    for (int row = 0; row < rows; ++row) {
        Table::Row line;
        line.cells += row < plan.rows.size() ? plan.rows.at(row).label : plan.columnTotal;
        for (int column = 0; column < int(table.columns.size()) - 1; ++column)
            line.cells += cellOf(plan, cells.at(row, column));
        if (row < plan.rows.size() && plan.rows.at(row).what)
            line.evidence += plan.rows.at(row).what;
        table.rows += line;
    }
    table.notes = plan.notes;
    return table;
}

static QString columnTitle(MatrixKind kind)
{
    switch (kind) {
    case MatrixKind::CodeByDocument:
        return MatricesWords::tr("Document");
    case MatrixKind::CodeByAttribute:
        return MatricesWords::tr("Value");
    case MatrixKind::CodeOverTime:
        return MatricesWords::tr("Period");
    case MatrixKind::CodeByCode:
        return MatricesWords::tr("With code");
    case MatrixKind::CoderByCode:
        break;
    }
    return MatricesWords::tr("Code");
}

static QVariantList numbersOf(const QList<PassageId> &passages)
{
    QVariantList numbers;
    for (const PassageId passage : passages)
        numbers += passage.value;
    return numbers;
}

Table matrixEvidenceTable(const MatrixPlan &plan, const MatrixCells &cells, CodedTextReader &reader)
{
    Table table;
    table.columns = {{firstKey(plan), firstTitle(plan), false},
                     {QStringLiteral("column"), columnTitle(plan.kind), false},
                     {QStringLiteral("value"), MatricesWords::tr("Value"), true},
                     {QStringLiteral("passages"), MatricesWords::tr("Passages"), false}};
    if (plan.pairs)
        table.columns += {QStringLiteral("partners"), MatricesWords::tr("Passages of the other code"), false};
    for (int row = 0; row < int(plan.rows.size()); ++row) {
        for (int column = 0; column < int(plan.columns.size()); ++column) {
            const double value = cells.at(row, column);
            if (std::isnan(value) || value == 0)
                continue;
            const CellEvidence evidence = evidenceOfCell(plan, reader, row, column);
            Table::Row line{{plan.rows.at(row).label, plan.columns.at(column).label, cellOf(plan, value), numbersOf(evidence.passages)}, {}, false};
            if (plan.pairs)
                line.cells += QVariant(numbersOf(evidence.partners));
            for (const PassageId passage : evidence.passages)
                line.evidence += EntityRef(passage);
            table.rows += line;
        }
    }
    table.notes = plan.notes;
    return table;
}

} // namespace haeje
