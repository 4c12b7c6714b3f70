// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codingunion.h"

#include "core/store/statement.h"

#include <QCoreApplication>

namespace haeje {

struct CodingUnionWords {
    Q_DECLARE_TR_FUNCTIONS(Passages)
};

std::optional<StoredCoding> storedCoding(Database &database, CodingId id)
{
    Statement row(database, "SELECT passage, code, coder, memo, weight, certainty FROM main.coding WHERE id = ?");
    if (!row.bind(id.value).next())
        return std::nullopt;
    return StoredCoding{id, PassageId(row.number(0)), CodeId(row.number(1)), row.text(2), row.text(3),
                        row.isNull(4) ? std::nullopt : std::optional(row.integer(4)), CodingState(row.integer(5))};
}

QString stateWord(CodingState state)
{
    switch (state) {
    case CodingState::NotSaid: return {};
    case CodingState::Certain: return CodingUnionWords::tr("certain");
    case CodingState::Doubtful: return CodingUnionWords::tr("doubtful");
    case CodingState::ToDiscuss: return CodingUnionWords::tr("to discuss");
    }
    return {};
}

QString joinedMemo(const QString &first, const QString &second)
{
    if (second.isEmpty() || first.contains(second))
        return first;
    return first.isEmpty() ? second : first + QStringLiteral("\n\n") + second;
}

/// What the two do not agree on, as a line for the memo.
static QString differing(const StoredCoding &from, const StoredCoding &into)
{
    QStringList said;
    if (from.weight && into.weight && *from.weight != *into.weight)
        said << CodingUnionWords::tr("weight %1").arg(*from.weight);
    if (from.state != CodingState::NotSaid && into.state != CodingState::NotSaid && from.state != into.state)
        said << stateWord(from.state);
    return said.isEmpty() ? QString() : CodingUnionWords::tr("Joined with a coding that said: %1").arg(said.join(QStringLiteral(", ")));
}

Result<void> uniteTwoCodings(Database &database, qint64 from, qint64 into)
{
    const auto lost = storedCoding(database, CodingId(from)), kept = storedCoding(database, CodingId(into));
    if (!lost || !kept || from == into)
        return {};
    Statement keep(database, "UPDATE coding SET memo = ?, weight = ?, certainty = ? WHERE id = ?");
    keep.bind(joinedMemo(kept->memo, lost->memo)).bindOptional(kept->weight ? kept->weight : lost->weight);
    keep.bind(int(kept->state == CodingState::NotSaid ? lost->state : kept->state));
    if (const auto done = keep.bind(into).run(); !done)
        return done;
    Statement memos(database, "UPDATE memo SET on_id = ? WHERE on_kind = 'coding' AND on_id = ?");
    if (const auto done = memos.bind(into).bind(from).run(); !done)
        return done;
    Statement links(database, "UPDATE memo_link SET to_id = ? WHERE to_kind = 'coding' AND to_id = ? AND memo NOT IN "
                              "(SELECT memo FROM memo_link WHERE to_kind = 'coding' AND to_id = ?)");
    if (const auto done = links.bind(into).bind(from).bind(into).run(); !done)
        return done;
    Statement remove(database, "DELETE FROM coding WHERE id = ?");
    return remove.bind(from).run();
}

/// What came of settling names its codings by guid.
static Result<void> renameInSettlements(Database &database, CodingId from, CodingId into)
{
    Statement guids(database, "SELECT a.guid, b.guid FROM main.coding a, main.coding b WHERE a.id = ? AND b.id = ?");
    if (!guids.bind(from.value).bind(into.value).next())
        return {};
    const QString lost = guids.text(0);
    Statement settled(database, "UPDATE settlement SET codings = replace(codings, ?, ?) WHERE codings LIKE ?");
    return settled.bind(lost).bind(guids.text(1)).bind(QLatin1Char('%') + lost + QLatin1Char('%')).run();
}

Result<void> uniteCoding(Database &database, CodingId from, CodingId into)
{
    const auto lost = storedCoding(database, from), kept = storedCoding(database, into);
    if (!lost || !kept || from == into)
        return {};
    if (const auto done = renameInSettlements(database, from, into); !done)
        return done;
    if (const auto done = uniteTwoCodings(database, from.value, into.value); !done)
        return done;
    const QString line = differing(*lost, *kept);
    if (line.isEmpty())
        return {};
    Statement say(database, "UPDATE coding SET memo = ? WHERE id = ?");
    return say.bind(joinedMemo(joinedMemo(kept->memo, lost->memo), line)).bind(into.value).run();
}

} // namespace haeje
