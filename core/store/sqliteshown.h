// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>

namespace haeje {

class Database;

/// Makes the views shown_coding, shown_passage and shown_memo of this connection (and shown_coder, the names): everything, or what these coders did. Whatever
/// is shown or counted reads from them; what an edit must know of (is a passage bare?) reads main.coding and its like. Hidden
/// are the codings and memos of others and the passages that nothing else needs: a passage stays if it is evidence of the
/// project (but not only of others' claims), or if one of these coders made it and nobody coded it.
Result<void> showCoders(Database &database, const std::optional<QStringList> &coders);

} // namespace haeje
