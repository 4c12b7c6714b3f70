// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"

namespace haeje {

class Project;
struct CodeEventFilter;
struct PastCodebook;

/// What was done to the codebook, oldest first: at, coder, code_id, code, what, before, after.
Table codeEventsTable(const Project &project, const CodeEventFilter &filter);
/// The codebook as it was, with the columns of codesTable() that are no counts.
Table pastCodesTable(const PastCodebook &book);
/// How far it is to be trusted, in words.
QStringList pastCodebookNotes(const PastCodebook &book);
/// What was done to a code, in words: "Definition", "Moved".
QString codeEventTitle(const QString &what);

} // namespace haeje
