// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/retrieval.h"

#include "core/analysis/coding/retrievequery.h"
#include "core/store/attributes.h"
#include "core/store/collections.h"
#include "core/store/documentlist.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"

#include <QCoreApplication>

namespace haeje {

struct RetrievalPlanWords {
    Q_DECLARE_TR_FUNCTIONS(Retrieval)
};

/// The code of that path; where no path is so, the only one that ends so ("hostile forces"). -1 for none, -2 for several.
static int codeNamed(const QStringList &paths, const QString &name)
{
    const qsizetype whole = paths.indexOf(name);
    if (whole >= 0)
        return int(whole);
    int found = -1;
    for (int i = 0; i < paths.size(); ++i) {
        const QString &path = paths.at(i);
        if (path.compare(name, Qt::CaseInsensitive) != 0 && !path.endsWith(u'/' + name, Qt::CaseInsensitive))
            continue;
        if (found >= 0)
            return -2;
        found = i;
    }
    return found;
}

static Error noSuchCode(const QStringList &paths, const QString &name)
{
    QStringList like;
    for (const QString &path : paths) {
        if (like.size() < 5 && (path.contains(name, Qt::CaseInsensitive) || name.contains(path.section(u'/', -1), Qt::CaseInsensitive)))
            like += path;
    }
    if (!like.isEmpty())
        return {RetrievalPlanWords::tr("There is no code “%1”. Like it: %2.").arg(name, like.join(QStringLiteral(", ")))};
    return {RetrievalPlanWords::tr("There is no code “%1” in the codebook. `haeje list PROJECT codes` names those there are.").arg(name)};
}

Result<RetrieveStep> Retriever::stepOf(const RetrievalNode &node)
{
    const CodedTexts &texts = m_reader.texts();
    RetrieveStep step{node.op, {}, node.words, {}};
    if (node.op == RetrievalOp::Code) {
        const int code = codeNamed(texts.codePaths, node.name);
        if (code == -2)
            return Error{RetrievalPlanWords::tr("Several codes are called “%1”. Write the one that is meant with those above it, as in “US factor/hostile forces”.").arg(node.name)};
        if (code < 0)
            return noSuchCode(texts.codePaths, node.name);
        step.codes.resize(size_t(texts.codes.size()));
        step.codes[size_t(code)] = 1;
        // Depth first: what stands below a code comes behind it.
        for (qsizetype i = code + 1; node.below && i < texts.codes.size(); ++i)
            step.codes[size_t(i)] = char(texts.parents.at(i) >= 0 && step.codes[size_t(texts.parents.at(i))]);
        step.op = RetrievalOp::Code;
    } else if (node.op == RetrievalOp::Group) {
        const auto codes = m_project.retrievals().codesOfGroup(node.name);
        if (!codes)
            return Error{RetrievalPlanWords::tr("There is no group of codes “%1”. There are: %2.").arg(node.name, m_project.retrievals().groupNames().join(QStringLiteral(", ")))};
        step.codes.resize(size_t(texts.codes.size()));
        for (const CodeId code : *codes) {
            if (const qsizetype at = texts.codes.indexOf(code); at >= 0)
                step.codes[size_t(at)] = 1;
        }
    }
    for (const RetrievalNode &part : node.parts) {
        const auto below = stepOf(part);
        if (!below)
            return below.error();
        step.parts.push_back(*below);
    }
    return step;
}

namespace {

using MaybeDocuments = std::optional<QSet<DocumentId>>;

void narrowTo(MaybeDocuments &documents, const QList<DocumentId> &only)
{
    QSet<DocumentId> set(only.begin(), only.end());
    if (documents)
        set.intersect(*documents);
    documents = std::move(set);
}

void narrowByFields(const Project &project, const RetrievalFilter &filter, MaybeDocuments &documents)
{
    DocumentFilter fields;
    const QList<QPair<DocumentField, QStringList>> values = {
        {DocumentField::Language, filter.languages}, {DocumentField::Outlet, filter.outlets}, {DocumentField::Authors, filter.authors}};
    for (const auto &[field, wanted] : values) {
        for (const QString &value : wanted)
            fields.is.append({{field, {}}, value == QLatin1String("none") ? QString() : value.normalized(QString::NormalizationForm_C)});
    }
    if (!fields.is.isEmpty())
        narrowTo(documents, project.documentList().ids(fields));
}

Result<void> narrowByAttributes(const Project &project, const QStringList &given, MaybeDocuments &documents)
{
    DocumentFilter filter;
    for (const QString &one : given) {
        const QString name = one.section(u'=', 0, 0).trimmed();
        const auto attribute = project.attributes().withName(name);
        if (!attribute) {
            QStringList names;
            for (const Attribute &there : project.attributes().all())
                names += there.name;
            return Error{names.isEmpty() ? RetrievalPlanWords::tr("There is no attribute “%1”; documents have none yet.").arg(name)
                                         : RetrievalPlanWords::tr("There is no attribute “%1”. There are: %2.").arg(name, names.join(QStringLiteral(", ")))};
        }
        const QString text = one.section(u'=', 1).trimmed();
        const auto value = text == QLatin1String("none") ? Result<AttributeValue>(AttributeValue()) : attributeValueFrom(*attribute, text);
        if (!value)
            return value.error();
        filter.is.append({{DocumentField::Attribute, attribute->id}, value->isValid() ? attributeKey(*attribute, *value) : QString()});
    }
    if (!filter.is.isEmpty())
        narrowTo(documents, project.documentList().ids(filter));
    return {};
}

Result<void> narrowByCollections(const Project &project, const QStringList &paths, MaybeDocuments &documents)
{
    QList<DocumentId> in;
    for (const QString &path : paths) {
        DocumentFilter filter;
        filter.collection = project.collections().withPath(path);
        if (!filter.collection)
            return Error{RetrievalPlanWords::tr("There is no collection “%1”. `haeje list PROJECT collections` names those there are.").arg(path)};
        in += project.documentList().ids(filter);
    }
    if (!paths.isEmpty())
        narrowTo(documents, in);
    return {};
}

Result<MaybeDocuments> documentsOf(const Project &project, const RetrievalFilter &filter)
{
    MaybeDocuments documents;
    narrowByFields(project, filter, documents);
    if (const auto done = narrowByAttributes(project, filter.attributes, documents); !done)
        return done.error();
    if (const auto done = narrowByCollections(project, filter.collections, documents); !done)
        return done.error();
    if (filter.dates == QLatin1String("none")) {
        narrowTo(documents, project.retrievals().notDated());
    } else if (!filter.dates.isEmpty()) {
        const auto range = retrievalDates(filter.dates).value_or(QPair<QDate, QDate>());
        narrowTo(documents, project.retrievals().publishedBetween(range.first, range.second));
    }
    return documents;
}

} // namespace

Result<RetrievePlan> Retriever::plan(const RetrievalQuery &query)
{
    RetrievePlan plan;
    const auto root = stepOf(query.root);
    if (!root)
        return root.error();
    plan.root = *root;
    const auto documents = documentsOf(m_project, query.filter);
    if (!documents)
        return documents.error();
    plan.documents = *documents;
    const QStringList &coders = m_reader.texts().coders;
    for (const QString &coder : query.filter.coders) {
        const qsizetype at = coders.indexOf(coder);
        if (at < 0)
            return Error{coders.isEmpty() ? RetrievalPlanWords::tr("Nobody has coded anything here yet.")
                                          : RetrievalPlanWords::tr("There is nothing coded by “%1”. Who coded: %2.").arg(coder, coders.join(QStringLiteral(", ")))};
        plan.coders.resize(size_t(coders.size()));
        plan.coders[size_t(at)] = 1;
    }
    plan.states = query.filter.states;
    plan.weightFrom = query.filter.weightFrom;
    plan.weightTo = query.filter.weightTo;
    return plan;
}

} // namespace haeje
