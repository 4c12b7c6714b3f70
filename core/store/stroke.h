// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

namespace haeje {

class Project;

/// As Project::edit(). Where the newest undo entry came of the same stroke, and nothing was edited or undone since, it becomes part of
/// that entry: a key that is pressed again and again is undone at once. An empty stroke is a plain edit, and so is one within another edit.
Result<void> editInStroke(Project &project, const QString &stroke, const QString &label, const std::function<Result<void>()> &change);

/// For Project: the stroke of the edit that is being committed, once.
QString takeStroke(Project &project);

} // namespace haeje
