// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <functional>

namespace haeje {

/// Opens the project, runs the work and returns its exit code; Failed with the reason if the project cannot be
/// opened, if the work is to write and it cannot be written, or if a read failed on the way.
int withProject(const QString &path, bool writes, const std::function<int(Project &)> &work);

/// The path as given, with ".haeje" where a name without a suffix needs it: to open, to make.
QString projectPath(const QString &given);
QString newProjectPath(const QString &given);

/// Ends a verb: Done, or the failure said on standard error.
int finish(const Result<void> &result);

} // namespace haeje
