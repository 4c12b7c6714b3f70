// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline/arguments.h"
#include "core/store/documentlist.h"

namespace haeje {

class Project;

/// The options that choose and order documents, for `list`.
void addDocumentOptions(Arguments &arguments);
/// Those of them that are set.
QStringList documentOptionsSet(const Arguments &arguments);
/// What they mean. Errors: no such collection, attribute, state, column.
Result<DocumentFilter> documentFilterFrom(const Project &project, const Arguments &arguments);
/// The column of that name: a field ("published"), or an attribute's own name.
Result<DocumentColumn> documentColumnNamed(const Project &project, const QString &name);

/// The document that --document names. Error: no number, or no such document.
Result<DocumentId> documentNamed(const Project &project, const QString &number);

} // namespace haeje
