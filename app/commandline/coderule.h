// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/arguments.h"

namespace haeje {

class Project;

/// The options of `haeje code --rule`.
void addRuleOptions(Arguments &arguments);
/// What is wrong with them; empty if nothing is.
QString wrongRuleOptions(const Arguments &arguments);
/// Prints what the rule finds and, unless --dry-run, codes it. The exit code.
int codeWithRule(Project &project, const Arguments &arguments);

} // namespace haeje
