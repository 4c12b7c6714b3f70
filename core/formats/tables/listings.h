// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"

namespace haeje {

class Project;

/// The lists of the command line, of exports and of copies, with the columns that docs/cli describes. Ids are integers,
/// dates EDTF, offsets UTF-16 units; what is not stated is an invalid cell. Evidence of a row is the row's own thing.
Table documentsTable(const Project &project);
Table passagesTable(const Project &project);
Table codingsTable(const Project &project);
Table codesTable(const Project &project);
/// Groups of codes with their members; what was done to the codebook, oldest first.
Table codeGroupsTable(const Project &project);
Table codeEventsTable(const Project &project);
Table codersTable(const Project &project);
Table actorsTable(const Project &project);
Table occasionsTable(const Project &project);
/// Kinds of message: word, title, level, counted, definition, messages.
Table kindsTable(const Project &project);
Table messagesTable(const Project &project);
Table versionsTable(const Project &project);
Table figuresTable(const Project &project);
Table chartsTable(const Project &project);

/// Tables that importMessages and importFigures read back to the same messages and figures.
Table messagesExport(const Project &project);
Table figuresExport(const Project &project);

} // namespace haeje
