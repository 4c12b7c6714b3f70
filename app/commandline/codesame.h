// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/arguments.h"

namespace haeje {

class Project;

// `haeje code --same-words`: a passage's codes on the same words in all documents.

void addSameWordsOption(Arguments &arguments);
/// What is wrong with the options, given that --same-words is one of them; empty if nothing.
QString wrongSameWordsOptions(const Arguments &arguments);
int codeSameWordsOf(Project &project, const Arguments &arguments);

} // namespace haeje
