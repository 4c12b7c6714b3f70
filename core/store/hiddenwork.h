// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QList>

namespace haeje {

class Database;

// What others did is safe from a coder who does not see it. All three do nothing where everybody's work is shown.

/// Error: one of the codes is on passages by others, which are hidden and would lose it.
Result<void> refuseIfHidden(Database &database, const QList<CodeId> &codes);
/// Error: the document has codings or memos of others, which are hidden and would go with it.
Result<void> refuseIfHidden(Database &database, DocumentId document);
/// Before the passage changes or goes: the hidden codings, memos and claims' evidence on it move to a passage of their own with
/// the same words.
Result<void> leaveHiddenBehind(Database &database, PassageId passage);

} // namespace haeje
