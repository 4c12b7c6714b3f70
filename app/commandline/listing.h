// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/table.h"

namespace haeje {

class Project;

/// The words that list and show take: "documents", "passages", ...
QStringList listedWords();
/// Why the word cannot be listed: it is of a later version, or none of ours. Empty if it can.
QString whyNotListed(const QString &what);

/// Every one of them. The word must be one of listedWords().
Table listing(const Project &project, const QString &what);
Table codingsListing(const Project &project, const QList<CodingId> &ids);

/// The one with that id, with what only the whole of it has (a document's text, a message's parties).
/// Error: there is none.
Result<Table> wholeOf(const Project &project, const QString &what, qint64 id);
/// Adds to the table's one row what only the whole of it has.
void addWhole(const Project &project, const QString &what, qint64 id, Table &table);

} // namespace haeje
