// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"

#include <QString>

namespace haeje {

class Project;

/// The codebook for print: each code with its place in the tree, colour, definition, rules, example with its source, groups and
/// counts, and when it was printed. One HTML page without scripts or remote parts, which Word reads too.
/// colours: the twelve of the code palette as "#1D5DBB"; QStringList() leaves the swatches out.
QString codebookHtml(const Project &project, const QStringList &colours);
/// The same as a table, a code a row.
Table codebookTable(const Project &project);
/// Writes .html, .pdf (A4; needs a QGuiApplication on any platform) or .csv, by the file's ending. Errors: another ending; a file that
/// cannot be written, which stays as it was.
Result<void> writeCodebook(const Project &project, const QString &path, const QStringList &colours);

} // namespace haeje
