// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/analyses.h"

#include "core/formats/tables/cells.h"
#include "core/formats/tables/codertables.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "core/work/disagreementoptions.h"

#include <QCoreApplication>

namespace haeje {

struct DisagreementTableWords {
    Q_DECLARE_TR_FUNCTIONS(DisagreementTable)
};

static QString option(const AnalysisOptions &options, const char *name)
{
    return options.value(QString::fromLatin1(name)).trimmed();
}

static Result<DisagreementKinds> kindsNamed(const QString &given)
{
    DisagreementKinds kinds;
    QStringList known;
    for (const DisagreementKind kind : disagreementKinds())
        known << disagreementKindName(kind);
    for (const QString &name : given.split(u',', Qt::SkipEmptyParts)) {
        const int at = int(known.indexOf(name.trimmed()));
        if (at < 0)
            return Error{DisagreementTableWords::tr("There is no kind of disagreement “%1”. The kinds are: %2.").arg(name.trimmed(), known.join(QStringLiteral(", ")))};
        kinds |= disagreementKinds().at(at);
    }
    return kinds;
}

Result<DisagreementQuery> disagreementQuery(const Project &project, const AnalysisOptions &options)
{
    DisagreementQuery query;
    for (const QString &coder : option(options, "coders").split(u',', Qt::SkipEmptyParts))
        query.coders << coder.trimmed();
    if (const QString path = option(options, "code"); !path.isEmpty()) {
        const auto code = project.codes().findByPath(path);
        if (!code)
            return Error{DisagreementTableWords::tr("There is no code “%1”. `haeje list PROJECT codes` names those there are.").arg(path)};
        query.code = code->id;
    }
    if (const QString number = option(options, "document"); !number.isEmpty()) {
        query.document = DocumentId(number.toLongLong());
        if (!project.documents().summary(query.document))
            return Error{DisagreementTableWords::tr("There is no document %1. `haeje list PROJECT documents` names those there are.").arg(number)};
    }
    const auto kinds = kindsNamed(option(options, "kind"));
    if (!kinds)
        return kinds.error();
    query.kinds = *kinds;
    if (const QString share = option(options, "same-words"); !share.isEmpty()) {
        bool ok = false;
        const int percent = share.toInt(&ok);
        if (!ok || percent < 1 || percent > 100)
            return Error{DisagreementTableWords::tr("The share of words in common is a whole number from 1 to 100, in percent, not “%1”.").arg(share)};
        query.sameWords = percent / 100.0;
    }
    return query;
}

QList<AnalysisOption> disagreementOptions()
{
    return {{QStringLiteral("coders"), DisagreementTableWords::tr("Whom to compare, with commas between them; without it, everybody but the consensus coder."), QStringLiteral("A,B")},
            {QStringLiteral("code"), DisagreementTableWords::tr("Only places with this code or one below it."), QStringLiteral("PATH")},
            {QStringLiteral("document"), DisagreementTableWords::tr("Only of this document, by its number."), QStringLiteral("ID")},
            {QStringLiteral("kind"), DisagreementTableWords::tr("Only of these kinds: not-coded, code, boundaries, weight, certainty."), QStringLiteral("KIND,...")},
            {QStringLiteral("same-words"), DisagreementTableWords::tr("From what share of words in common different codes are put against each other; 50 if not given."),
             QStringLiteral("PERCENT")}};
}

static QString quoteOf(const DisagreementCase &one)
{
    QString longest;
    for (const DisagreementCase::Reading &reading : one.readings) {
        for (const ReadCoding &coding : reading.codings) {
            if (coding.row.quote.size() > longest.size())
                longest = coding.row.quote;
        }
    }
    return longest;
}

static Table::Row rowOf(const Project &project, const DisagreementCase &one)
{
    QStringList kinds;
    for (const DisagreementKind kind : disagreementKinds()) {
        if (one.what.kinds.testFlag(kind))
            kinds << disagreementKindName(kind);
    }
    QList<EntityRef> passages;
    for (const DisagreementCase::Reading &reading : one.readings) {
        for (const ReadCoding &coding : reading.codings) {
            if (const EntityRef passage = coding.row.coding.passage; !passages.contains(passage))
                passages << passage;
        }
    }
    const QVariant outcome = one.isOpen() ? QVariant() : QVariant(settlementOutcomeName(one.settlement->outcome));
    return {{one.number, one.document.value, one.documentTitle, one.what.span.start, one.what.span.end, quoteOf(one), kinds, one.codePaths,
             qRound(one.what.overlap * 100), readingWords(settledReadings(project, one)), outcome,
             one.isOpen() ? QVariant() : QVariant(one.settlement->id.value), one.outdated},
            passages, false};
}

Table disagreementsTable(const Project &project, const DisagreementCases &found)
{
    using namespace cells;
    Table table;
    table.columns = {number("number", DisagreementTableWords::tr("No.")), number("document", DisagreementTableWords::tr("Document")), words("title", DisagreementTableWords::tr("Title")),
                     number("start", DisagreementTableWords::tr("Start")), number("end", DisagreementTableWords::tr("End")), words("quote", DisagreementTableWords::tr("Quote")),
                     words("kind", DisagreementTableWords::tr("Kind")), words("codes", DisagreementTableWords::tr("Codes")), number("overlap_percent", DisagreementTableWords::tr("Words in common, %")),
                     words("readings", DisagreementTableWords::tr("Readings")), words("settled", DisagreementTableWords::tr("Settled")), number("settlement", DisagreementTableWords::tr("Settlement")),
                     words("changed_since", DisagreementTableWords::tr("Changed since"))};
    for (const DisagreementCase &one : found.cases)
        table.rows << rowOf(project, one);
    table.notes += found.notes;
    return table;
}

static Result<Table> runDisagreements(const Project &project, const AnalysisOptions &options)
{
    const auto query = disagreementQuery(project, options);
    if (!query)
        return query.error();
    auto found = disagreementCases(project, *query);
    if (!found)
        return found.error();
    const qsizetype cases = found->cases.size();
    if (options.contains(QStringLiteral("open")))
        found->cases.removeIf([](const DisagreementCase &one) { return !one.isOpen(); });
    Table table = disagreementsTable(project, *found);
    table.notes.prepend(DisagreementTableWords::tr("%1 disagreements of %2; %3 of them are settled.").arg(cases).arg(found->all).arg(found->settled));
    return table;
}

QList<Analysis> disagreementAnalyses()
{
    return {{QStringLiteral("disagreements"), DisagreementTableWords::tr("Each place where coders differ, with what each of them said there."),
             disagreementOptions() + QList<AnalysisOption> {{QStringLiteral("open"), DisagreementTableWords::tr("Only those that are not settled."), {}}}, runDisagreements}};
}

} // namespace haeje
