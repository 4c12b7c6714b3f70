// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/disagreements.h"

#include "core/store/blind.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/comparedtexts.h"

#include <QCoreApplication>
#include <QSet>

namespace haeje {

struct SettlingWords {
    Q_DECLARE_TR_FUNCTIONS(Settling)
};

QList<SettledReading> settledReadings(const Project &project, const DisagreementCase &one)
{
    QHash<CodeId, QString> codeGuids;
    for (const CodeId code : one.what.codes)
        codeGuids.insert(code, project.codes().find(code).value_or(Code()).guid);
    return readingsToSettle(one, codeGuids);
}

QList<SettledReading> readingsToSettle(const DisagreementCase &one, const QHash<CodeId, QString> &codeGuids)
{
    QList<SettledReading> readings;
    for (const DisagreementCase::Reading &reading : one.readings) {
        SettledReading said {reading.coder, {}};
        for (const ReadCoding &coding : reading.codings) {
            const CodingRow &row = coding.row;
            said.codings.append({row.coding.guid, codeGuids.value(row.coding.code), row.codePath, row.span, row.quote, coding.memo, row.coding.weight,
                                 row.coding.state});
        }
        readings.append(said);
    }
    return readings;
}

namespace {

/// A coding that the consensus coder is to have.
struct SettledWish {
    TextSpan span;
    CodeId code;
    std::optional<int> weight;
    CodingState state = CodingState::NotSaid;
};

void wishFor(QList<SettledWish> &wishes, const DisagreementCase::Reading &reading)
{
    for (const ReadCoding &coding : reading.codings) {
        const bool there = std::any_of(wishes.begin(), wishes.end(), [&](const SettledWish &wish) {
            return wish.span == coding.row.span && wish.code == coding.row.coding.code;
        });
        if (!there)
            wishes.append({coding.row.span, coding.row.coding.code, coding.row.coding.weight, coding.row.coding.state});
    }
}

/// Error: the choice does not fit the case.
Result<QList<SettledWish>> wishesOf(const Project &project, const DisagreementCase &one, const SettlingChoice &choice)
{
    QList<SettledWish> wishes;
    bool known = false;
    for (const DisagreementCase::Reading &reading : one.readings) {
        if (choice.outcome == SettlementOutcome::Both || (choice.outcome == SettlementOutcome::Accepted && reading.coder == choice.accepted))
            wishFor(wishes, reading);
        known = known || reading.coder == choice.accepted;
    }
    if (choice.outcome == SettlementOutcome::Accepted && !known)
        return Error{SettlingWords::tr("“%1” has no reading of this place. Accept one of those who have.").arg(choice.accepted)};
    if (choice.outcome != SettlementOutcome::Other)
        return wishes;
    if (!choice.code && !choice.span)
        return Error{SettlingWords::tr("Another code or other edges: name at least one of them.")};
    SettledWish wish;
    for (const DisagreementCase::Reading &reading : one.readings) {
        if (!reading.codings.isEmpty() && !wish.code)
            wish = {reading.codings.first().row.span, reading.codings.first().row.coding.code, reading.codings.first().row.coding.weight, CodingState::NotSaid};
    }
    wish.span = choice.span.value_or(wish.span);
    if (choice.code && choice.code != wish.code)
        wish = {wish.span, choice.code, std::nullopt, CodingState::NotSaid};
    if (!project.codes().find(wish.code))
        return Error{SettlingWords::tr("This code is gone. Choose one that is there.")};
    return QList<SettledWish>{wish};
}

Result<void> putSettlement(Project &project, const DisagreementCase &one, const SettlingChoice &choice, const QList<SettledWish> &wishes, SettlementId &id)
{
    if (one.settlement) {
        if (const auto done = project.coders().removeSettlement(one.settlement->id); !done)
            return done;
    }
    Settlement settlement;
    settlement.document = one.document;
    settlement.code = wishes.isEmpty() ? one.what.codes.first() : wishes.first().code;
    settlement.span = wishes.isEmpty() ? one.what.span : wishes.first().span;
    settlement.outcome = choice.outcome;
    settlement.accepted = choice.outcome == SettlementOutcome::Accepted ? choice.accepted : QString();
    settlement.readings = settledReadings(project, one);
    settlement.note = choice.note.trimmed();
    for (const SettledWish &wish : wishes) {
        const auto passage = project.passages().findOrAdd(one.document, wish.span);
        if (!passage)
            return passage.error();
        const auto coding = project.coders().putConsensus(*passage, wish.code, wish.weight, wish.state);
        if (!coding)
            return coding.error();
        settlement.codings << project.passages().coding(*coding)->coding.guid;
        if (!settlement.passage)
            settlement.passage = *passage;
    }
    const auto added = project.coders().addSettlement(settlement);
    if (!added)
        return added.error();
    id = *added;
    return {};
}

} // namespace

Result<SettlementId> settle(Project &project, const DisagreementCase &one, const SettlingChoice &choice)
{
    if (const QString why = whyBlindCannotCompare(project); !why.isEmpty())
        return Error{why};
    const auto wishes = wishesOf(project, one, choice);
    if (!wishes)
        return wishes.error();
    SettlementId id;
    const auto done = project.edit(SettlingWords::tr("Settle a disagreement"), [&] { return putSettlement(project, one, choice, *wishes, id); });
    if (!done)
        return done.error();
    return id;
}

Result<void> reopenSettlement(Project &project, SettlementId settlement)
{
    return project.edit(SettlingWords::tr("Re-open a disagreement"), [&]() -> Result<void> {
        if (!project.coders().settlement(settlement))
            return Error{SettlingWords::tr("There is no settlement %1. `haeje list PROJECT settlements` names those there are.").arg(settlement.value)};
        return project.coders().removeSettlement(settlement);
    });
}

} // namespace haeje
