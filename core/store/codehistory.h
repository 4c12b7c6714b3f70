// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/code.h"

namespace haeje {

class Database;

/// A line of the codebook's history; path is the code's as it is now.
Result<void> recordCodeEvent(Database &database, CodeId code, const QString &path, const QString &what, const QString &before = {},
                             const QString &after = {});
/// One line for each thing that differs.
Result<void> recordCodeChange(Database &database, const Code &before, const Code &after, const QString &path);

} // namespace haeje
