// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/retrievequery.h"
#include "core/analysis/coding/retrievetokens.h"
#include "core/store/attributes.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"
#include "core/work/analyses.h"
#include "core/work/retrievaltable.h"

#include <QCoreApplication>

namespace haeje {

struct RetrievalAnalysesWords {
    Q_DECLARE_TR_FUNCTIONS(Retrieval)
};

static constexpr int contextWords = 10;
static constexpr int mostContext = 1000;

/// Options that narrow the query, with the filter each stands for.
static QList<QPair<AnalysisOption, QString>> filterOptions()
{
    const auto s = [](const char *word) { return QString::fromLatin1(word); };
    return {{{s("coder"), RetrievalAnalysesWords::tr("Only codings by this coder."), s("NAME")}, s("coder")},
            {{s("in-language"), RetrievalAnalysesWords::tr("Only documents in this language: ko, en, zh."), s("LANGUAGE")}, s("language")},
            {{s("dates"), RetrievalAnalysesWords::tr("Only documents published then: 2021, 2021-07..2021-10, 2021.., or none for those without a date."), s("DATES")}, s("date")},
            {{s("attribute"), RetrievalAnalysesWords::tr("Only documents with this value of an attribute."), s("NAME=VALUE")}, s("attribute")},
            {{s("collection"), RetrievalAnalysesWords::tr("Only documents in this collection or one below it."), s("PATH")}, s("collection")},
            {{s("outlet"), RetrievalAnalysesWords::tr("Only documents of this outlet."), s("NAME")}, s("outlet")},
            {{s("author"), RetrievalAnalysesWords::tr("Only documents with this author."), s("NAME")}, s("author")},
            {{s("state"), RetrievalAnalysesWords::tr("Only codings marked so: %1.").arg(codingStateWords().join(QStringLiteral(", "))), s("STATE")}, s("state")},
            {{s("weight"), RetrievalAnalysesWords::tr("Only codings with this weight: 3, or 2..4."), s("WEIGHT")}, s("weight")}};
}

static QList<AnalysisOption> queryOptions()
{
    QList<AnalysisOption> options = {
        {QStringLiteral("query"), RetrievalAnalysesWords::tr("What to retrieve: '\"US factor\"+ AND NOT \"Solidarity/blood\"', 'A NEAR/10 B', 'A IN-SENTENCE B'. + takes the codes below it too."), QStringLiteral("TEXT")},
        {QStringLiteral("saved"), RetrievalAnalysesWords::tr("A saved retrieval, by its name, instead of --query."), QStringLiteral("NAME")}};
    for (const auto &[option, field] : filterOptions())
        options += option;
    return options;
}

static Result<RetrievalQuery> queryFrom(const Project &project, const AnalysisOptions &options)
{
    QString text = options.value(QStringLiteral("query"));
    const QString saved = options.value(QStringLiteral("saved"));
    if (text.isEmpty() == saved.isEmpty())
        return Error{text.isEmpty() ? RetrievalAnalysesWords::tr("What is to be retrieved? Give --query TEXT, or --saved NAME.")
                                    : RetrievalAnalysesWords::tr("Give either --query TEXT or --saved NAME, not both.")};
    if (!saved.isEmpty()) {
        const auto kept = project.retrievals().withName(saved);
        if (!kept)
            return Error{RetrievalAnalysesWords::tr("There is no saved retrieval “%1”. `haeje list PROJECT retrievals` names those there are.").arg(saved)};
        text = kept->query;
    }
    auto query = parseRetrieval(text);
    if (!query)
        return query;
    for (const auto &[option, field] : filterOptions()) {
        if (!options.contains(option.name))
            continue;
        RetrievalToken token{RetrievalToken::Filter};
        token.field = field;
        token.value = options.value(option.name).simplified().normalized(QString::NormalizationForm_C);
        if (const auto good = addRetrievalFilter(query->filter, token); !good)
            return good.error();
    }
    return query;
}

/// Everything that the options ask for. Error: of the query, or something that is not there.
static Result<RetrievalQuery> retrieveAll(const Project &project, const AnalysisOptions &options, Retriever &retriever)
{
    auto query = queryFrom(project, options);
    if (!query)
        return query;
    const auto plan = retriever.plan(*query);
    if (!plan)
        return plan.error();
    retriever.start(*plan);
    retriever.step(0);
    return query;
}

static Result<Table> runRetrieval(const Project &project, const AnalysisOptions &options)
{
    bool number = true;
    const int context = options.contains(QStringLiteral("context")) ? options.value(QStringLiteral("context")).toInt(&number) : contextWords;
    if (!number || context < 0 || context > mostContext)
        return Error{RetrievalAnalysesWords::tr("--context takes a number of words from 0 to %1, not “%2”.").arg(mostContext).arg(options.value(QStringLiteral("context")))};
    Retriever retriever(project);
    const auto query = retrieveAll(project, options, retriever);
    if (!query)
        return query.error();
    Table table = retrievedTable(project, retriever, retriever.found(), context);
    table.notes = retrievalNotes(*query);
    return table;
}

static Result<AttributeId> attributeFor(const Project &project, const QString &name)
{
    const QList<Attribute> all = project.attributes().all();
    if (name.isEmpty() && all.size() == 1)
        return all.first().id;
    if (const auto attribute = project.attributes().withName(name))
        return attribute->id;
    QStringList names;
    for (const Attribute &attribute : all)
        names += attribute.name;
    return Error{names.isEmpty() ? RetrievalAnalysesWords::tr("Documents have no attributes yet.")
                                 : RetrievalAnalysesWords::tr("--name takes one of the attributes: %1.").arg(names.join(QStringLiteral(", ")))};
}

static Result<Table> runCounts(const Project &project, const AnalysisOptions &options)
{
    const QString word = options.value(QStringLiteral("by"), retrievalByWords().first());
    const qsizetype by = retrievalByWords().indexOf(word);
    if (by < 0)
        return Error{RetrievalAnalysesWords::tr("--by takes %1, not “%2”.").arg(retrievalByWords().join(QStringLiteral(", ")), word)};
    AttributeId attribute;
    if (RetrievalBy(by) == RetrievalBy::Attribute) {
        const auto found = attributeFor(project, options.value(QStringLiteral("name")));
        if (!found)
            return found.error();
        attribute = *found;
    }
    Retriever retriever(project);
    const auto query = retrieveAll(project, options, retriever);
    if (!query)
        return query.error();
    Table table = countedRetrieval(project, retriever, RetrievalBy(by), attribute);
    table.notes = retrievalNotes(*query) + table.notes;
    return table;
}

QList<Analysis> retrievalAnalyses()
{
    QList<AnalysisOption> passages = queryOptions(), counts = queryOptions();
    passages += {QStringLiteral("context"), RetrievalAnalysesWords::tr("Words before and after each passage, within its paragraph; 10 if not given."), QStringLiteral("N")};
    counts += {QStringLiteral("by"), RetrievalAnalysesWords::tr("What is counted by: %1; document if not given.").arg(retrievalByWords().join(QStringLiteral(", "))), QStringLiteral("WORD")};
    counts += {QStringLiteral("name"), RetrievalAnalysesWords::tr("With --by attribute: which one."), QStringLiteral("ATTRIBUTE")};
    return {{QStringLiteral("retrieval"), RetrievalAnalysesWords::tr("Passages by their codes and where they stand to each other, with the words around them."), passages, runRetrieval},
            {QStringLiteral("retrieval-counts"), RetrievalAnalysesWords::tr("How many passages a retrieval finds, by document, code, coder, year or attribute."), counts, runCounts}};
}

} // namespace haeje
