// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace haeje {

class Arguments;
class Project;

/// `list PROJECT duplicates` and `analyse PROJECT duplicates`: documents that are alike.
void addDuplicateOptions(Arguments &arguments);
int printDuplicates(const Project &project, const Arguments &arguments);

} // namespace haeje
