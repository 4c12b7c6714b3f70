// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/codertables.h"

#include "core/formats/tables/cells.h"
#include "core/formats/tables/listings.h"
#include "core/store/blind.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>

namespace haeje {

struct CoderTablesWords {
    Q_DECLARE_TR_FUNCTIONS(CoderTables)
};

using namespace cells;

Table codersTable(const Project &project)
{
    Table table;
    table.columns = {words("name", CoderTablesWords::tr("Coder")), number("codings", CoderTablesWords::tr("Codings")), number("documents_read", CoderTablesWords::tr("Texts read")),
                     words("consensus", CoderTablesWords::tr("Consensus")), number("colour", CoderTablesWords::tr("Colour"))};
    for (const Coder &coder : project.coders().all())
        table.rows << Table::Row {{coder.name, coder.codings, coder.documentsRead, coder.consensus, coder.colour}, {}, false};
    table.notes << CoderTablesWords::tr("Texts read are those that the coder marked as coded to their end. The consensus coder's codings are what was settled.");
    if (isBlind(project))
        table.notes << CoderTablesWords::tr("Blind: only the codings of %1.").arg(project.coder());
    return table;
}

static QString certaintyWords(CodingState state)
{
    switch (state) {
    case CodingState::NotSaid: return {};
    case CodingState::Certain: return CoderTablesWords::tr("certain");
    case CodingState::Doubtful: return CoderTablesWords::tr("doubtful");
    case CodingState::ToDiscuss: return CoderTablesWords::tr("to discuss");
    }
    return {};
}

QStringList readingWords(const QList<SettledReading> &readings)
{
    QStringList all;
    for (const SettledReading &reading : readings) {
        QStringList said;
        for (const SettledCoding &coding : reading.codings) {
            QString one = QStringLiteral("%1 [%2–%3]").arg(coding.codePath).arg(coding.span.start).arg(coding.span.end);
            if (coding.weight)
                one += QStringLiteral(", ") + CoderTablesWords::tr("weight %1").arg(*coding.weight);
            if (const QString certainty = certaintyWords(coding.state); !certainty.isEmpty())
                one += QStringLiteral(", ") + certainty;
            if (!coding.memo.isEmpty())
                one += QStringLiteral(" (%1)").arg(coding.memo.simplified());
            said << one;
        }
        all << reading.coder + QStringLiteral(": ") + (said.isEmpty() ? CoderTablesWords::tr("not coded") : said.join(QStringLiteral("; ")));
    }
    return all;
}

QString settlementWords(const Settlement &settlement)
{
    switch (settlement.outcome) {
    case SettlementOutcome::Accepted: return CoderTablesWords::tr("%1 accepted").arg(settlement.accepted);
    case SettlementOutcome::Both: return settlement.readings.size() > 2 ? CoderTablesWords::tr("all accepted") : CoderTablesWords::tr("both accepted");
    case SettlementOutcome::Other: return CoderTablesWords::tr("another reading");
    case SettlementOutcome::Neither: return settlement.readings.size() > 2 ? CoderTablesWords::tr("none accepted") : CoderTablesWords::tr("neither accepted");
    }
    return {};
}

Table settlementsTable(const Project &project)
{
    Table table;
    table.columns = {number("id", CoderTablesWords::tr("Id")), words("guid", CoderTablesWords::tr("Guid")), number("document", CoderTablesWords::tr("Document")),
                     number("start", CoderTablesWords::tr("Start")), number("end", CoderTablesWords::tr("End")), words("code", CoderTablesWords::tr("Code")),
                     words("outcome", CoderTablesWords::tr("Outcome")), words("accepted", CoderTablesWords::tr("Accepted")), words("readings", CoderTablesWords::tr("What each had said")),
                     number("codings", CoderTablesWords::tr("Codings")), words("note", CoderTablesWords::tr("Note")), words("created_at", CoderTablesWords::tr("Settled")),
                     words("created_by", CoderTablesWords::tr("By"))};
    for (const Settlement &one : project.coders().settlements()) {
        QList<EntityRef> evidence;
        if (one.passage)
            evidence << one.passage;
        table.rows << Table::Row {{one.id.value, one.guid, one.document.value, one.span.start, one.span.end, project.codes().path(one.code),
                                   settlementOutcomeName(one.outcome), stated(one.accepted), readingWords(one.readings), int(one.codings.size()),
                                   stated(one.note), time(one.createdAt), stated(one.createdBy)},
                                  evidence, false};
    }
    return table;
}

} // namespace haeje
