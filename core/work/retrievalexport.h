// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"

namespace haeje {

class Project;

/// A page that a browser or a word processor opens: the rule, then the passages of retrievedTable() under their documents, each with
/// the words around it, its codes and coders.
QString retrievedHtml(const QString &title, const Table &table);
/// One line each: “quote” (Author, “Title”, Outlet, 2021-07-11, paragraph 3), from the rows of retrievedTable().
QString retrievedCitations(const Project &project, const Table &table);

} // namespace haeje
