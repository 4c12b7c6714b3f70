// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"
#include "core/model/wordlist.h"

namespace haeje {

class Project;

/// Lists that come with the program, in English, Korean and Chinese: a start that the user takes and edits, not a claim about usage.
/// The U.S. factor; Solidarity in socialism; Blood and tradition.
QList<WordList> startingLists();

/// A line for each term: list, term, language, match, definition, code. It goes round through readWordLists().
Table wordListsTable(const Project &project, const QList<WordList> &lists);

/// Lists out of a CSV table with the columns list, term and, as they are there, language, match, definition, code; also by their Korean
/// names. Codes are looked up in the project. Errors: no such columns, a term that cannot be (with its line).
Result<QList<WordList>> readWordLists(const Project &project, const QString &csv);

/// Puts them in the project, within Project::edit: a list of that name gets what it lacks. How many terms came in.
Result<int> takeWordLists(Project &project, const QList<WordList> &lists);

} // namespace haeje
