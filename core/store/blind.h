// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace haeje {

class Project;

/// Blind: others' codings, their memos and the passages that only they made are neither shown nor counted by anything that reads the
/// project, and edits leave them as they are. Held in memory, for this open project and its coder; changed() tells the views.
Result<void> setBlind(Project &project, bool blind);
bool isBlind(const Project &project);

/// Why coders cannot be compared now, in a sentence; empty while nothing is hidden.
QString whyBlindCannotCompare(const Project &project);

/// What an export leaves out while nobody else's work is shown, in a sentence to be agreed to; empty while all is shown.
QString whatBlindLeavesOut(const Project &project);

} // namespace haeje
