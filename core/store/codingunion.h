// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/passage.h"

#include <optional>

namespace haeje {

class Database;

/// A coding as it stands in the file, whoever may see it.
struct StoredCoding {
    CodingId id;
    PassageId passage;
    CodeId code;
    QString coder;
    QString memo;
    std::optional<int> weight;
    CodingState state = CodingState::NotSaid;
};
std::optional<StoredCoding> storedCoding(Database &database, CodingId id);

/// "certain", "doubtful", "to discuss"; empty where nothing is said.
QString stateWord(CodingState state);
/// Both texts with an empty line between them; the second only if the first does not hold it already.
QString joinedMemo(const QString &first, const QString &second);

/// All that is on one coding goes to another one by the same coder, and it is gone: its memo, memos on it and links to it; its weight
/// and state where the other has none. What differs then is for the caller to keep.
Result<void> uniteTwoCodings(Database &database, qint64 from, qint64 into);
/// The same, and a weight or state that differs becomes a line of the memo, and settlements name the one that stays: nothing said is lost.
Result<void> uniteCoding(Database &database, CodingId from, CodingId into);

} // namespace haeje
