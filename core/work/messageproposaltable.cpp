// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/analyses.h"
#include "core/work/messageproposals.h"

#include "core/store/documents.h"
#include "core/store/project.h"

#include <QCoreApplication>

namespace haeje {

struct ProposalTableWords {
    Q_DECLARE_TR_FUNCTIONS(ProposalTable)
};

static QString offsets(TextSpan span)
{
    return span.isEmpty() ? QString() : QStringLiteral("%1-%2").arg(span.start).arg(span.end);
}

static QVariant start(TextSpan span)
{
    return span.isEmpty() ? QVariant() : QVariant(span.start);
}

static QVariant end(TextSpan span)
{
    return span.isEmpty() ? QVariant() : QVariant(span.end);
}

static QVariant stated(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

static QList<Table::Column> columns()
{
    const auto text = [](const char *key, const QString &title) { return Table::Column{QString::fromLatin1(key), title, false}; };
    const auto number = [](const char *key, const QString &title) { return Table::Column{QString::fromLatin1(key), title, true}; };
    return {number("number", ProposalTableWords::tr("Number")), number("document", ProposalTableWords::tr("Document")), text("title", ProposalTableWords::tr("Title")), text("date", ProposalTableWords::tr("Date")),
            number("date_start", ProposalTableWords::tr("Date from")), number("date_end", ProposalTableWords::tr("Date to")), text("senders", ProposalTableWords::tr("Senders")),
            text("sender_capacities", ProposalTableWords::tr("Sender capacities")), text("sender_offsets", ProposalTableWords::tr("Sender offsets")), text("recipients", ProposalTableWords::tr("Recipients")),
            text("recipient_capacities", ProposalTableWords::tr("Recipient capacities")), text("recipient_offsets", ProposalTableWords::tr("Recipient offsets")), text("kind", ProposalTableWords::tr("Kind")),
            number("kind_start", ProposalTableWords::tr("Kind from")), number("kind_end", ProposalTableWords::tr("Kind to")), text("occasion", ProposalTableWords::tr("Occasion")), number("ordinal", ProposalTableWords::tr("Ordinal")),
            number("occasion_start", ProposalTableWords::tr("Occasion from")), number("occasion_end", ProposalTableWords::tr("Occasion to")), text("published", ProposalTableWords::tr("Published")),
            text("confidence", ProposalTableWords::tr("Confidence")), number("start", ProposalTableWords::tr("From")), number("end", ProposalTableWords::tr("To")), number("message", ProposalTableWords::tr("Message")),
            text("remarks", ProposalTableWords::tr("Remarks"))};
}

Table proposalsTable(const QList<DocumentProposal> &proposals)
{
    Table table;
    table.columns = columns();
    int number = 0;
    for (const DocumentProposal &one : proposals) {
        const MessageProposal &p = one.proposal;
        const auto list = [](const QList<ProposedParty> &parties, int what) {
            QStringList words;
            for (const ProposedParty &party : parties)
                words << (what == 0 ? party.name : what == 1 ? party.capacity : offsets(party.nameWords));
            return words;
        };
        QList<EntityRef> evidence{one.document};
        if (one.existing)
            evidence << one.existing;
        table.rows += {{++number, one.document.value, one.documentTitle, stated(p.date.text()), start(p.dateWords), end(p.dateWords), list(p.senders, 0), list(p.senders, 1),
                        list(p.senders, 2), list(p.recipients, 0), list(p.recipients, 1), list(p.recipients, 2), p.kind, start(p.kindWords), end(p.kindWords),
                        stated(p.occasionName), p.ordinal ? QVariant(*p.ordinal) : QVariant(), start(p.occasionWords), end(p.occasionWords), stated(p.published.text()),
                        p.confidence, p.sentence.start, p.sentence.end, one.existing ? QVariant(one.existing.value) : QVariant(), p.remarks},
                       evidence, false};
    }
    table.notes << ProposalTableWords::tr("Read by the word lists of the program and those of the project for reading.");
    return table;
}

static Result<Table> runProposals(const Project &project, const AnalysisOptions &options)
{
    QList<DocumentId> documents;
    if (const QString given = options.value(QStringLiteral("document")); !given.isEmpty()) {
        for (const QString &one : given.split(QLatin1Char(','))) {
            const DocumentId id(one.trimmed().toLongLong());
            if (!project.documents().summary(id))
                return Error{ProposalTableWords::tr("There is no document %1. `haeje list PROJECT documents` names those there are.").arg(one.trimmed())};
            documents << id;
        }
    }
    Table table = proposalsTable(messageProposals(project, documents));
    table.notes << ProposalTableWords::tr("Nothing is entered: `haeje define PROJECT messages-in-texts` takes what is right.");
    return table;
}

QList<Analysis> proposalAnalyses()
{
    return {{QStringLiteral("message-proposals"), ProposalTableWords::tr("Messages that the texts tell of: day, parties, capacities, kind, occasion, each with the place of its words. Nothing is entered."),
             {{QStringLiteral("document"), ProposalTableWords::tr("Only of these documents, by their numbers."), QStringLiteral("ID,ID...")}}, runProposals}};
}

} // namespace haeje
