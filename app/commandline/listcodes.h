// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/arguments.h"
#include "core/base/table.h"

namespace haeje {

class Project;

/// What `list` takes for the codebook's history and for the codebook of a day.
void addCodeListOptions(Arguments &arguments);
/// Why what was given does not go with what is listed; empty if it does.
QString whyCodesNotListed(const Arguments &arguments, const QString &what);
Result<Table> codeEventsListing(const Project &project, const Arguments &arguments);
Result<Table> codesOnDay(const Project &project, const Arguments &arguments);

} // namespace haeje
