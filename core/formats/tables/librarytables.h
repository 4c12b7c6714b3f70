// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/store/documentlist.h"

namespace haeje {

class Project;

// More lists of the library, as those of listings.h.
Table documentsTable(const Project &project, const QList<DocumentSummary> &documents);
/// One row for each value of a column: value, label, documents.
Table documentGroupsTable(const Project &project, const DocumentColumn &by, const DocumentFilter &filter);
Table collectionsTable(const Project &project);
Table attributesTable(const Project &project);
Table spellingsTable(const Project &project);
Table savedSearchesTable(const Project &project);
Table savedRetrievalsTable(const Project &project);
/// What was found for a document's facts at import, taken or not; what was changed since.
Table foundFactsTable(const Project &project, DocumentId document);
Table historyTable(const Project &project, DocumentId document);

} // namespace haeje
