// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace haeje {

class Database;

/// Two codings that say the same become one: `into` takes the memo of `from` beside its own, its weight and state where it has
/// none, and the memos on it; `from` is gone.
Result<void> uniteTwoCodings(Database &database, qint64 from, qint64 into);

} // namespace haeje
