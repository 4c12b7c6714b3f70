// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace haeje {

class Database;

/// "HaeJ": in every project file, so that other SQLite files are told apart.
constexpr int applicationId = 0x4861654a;

/// The schema this program writes.
int newestSchema();

/// Makes a new, empty file a project.
Result<void> createSchema(Database &database);
/// Errors: not a project; written by a newer Haeje.
Result<void> checkSchema(Database &database);
/// Brings an older file up to date; a copy of it is put beside it first ("name.before-2.haeje").
Result<void> upgradeSchema(Database &database);

} // namespace haeje
