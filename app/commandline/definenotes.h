// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace haeje {

class Arguments;
class Project;

/// The options of `define` that memos and claims alone have.
void addNoteOptions(Arguments &arguments);
/// Why the options given do not go with that kind ("memo", "claim", another); empty if they do.
QString noteOptionsWrong(const Arguments &arguments, const QString &what);

/// NAME is a memo's number or title; inside an edit.
Result<void> defineMemo(Project &project, const QString &name, const Arguments &arguments);
/// NAME is a claim's number or sentence; inside an edit.
Result<void> defineClaim(Project &project, const QString &name, const Arguments &arguments);

} // namespace haeje
