// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace haeje {

class Arguments;
class Project;

/// The options of `haeje define PROJECT roundup NAME`.
void addRoundUpOptions(Arguments &arguments);
/// What is wrong with the options for this kind of thing; empty: nothing.
QString roundUpOptionsWrong(const Arguments &arguments, const QString &what);
/// NAME is the number of a round-up, or the date of a new one. Actors that are not there are made. Errors: those of the store, a
/// date or a way of naming that is none.
Result<void> defineRoundUp(Project &project, const QString &name, const Arguments &arguments);

} // namespace haeje
