// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

namespace haeje {

class Database;

/// Writes a line of the document's history. Called by repositories inside an edit.
Result<void> recordEvent(Database &database, DocumentId id, const QString &what, const QString &before, const QString &after);
/// A line for each fact that differs, under the fact's name.
Result<void> recordFacts(Database &database, DocumentId id, const DocumentFacts &before, const DocumentFacts &after);
QList<DocumentEvent> eventsOf(Database &database, DocumentId id);

/// A fact as one text; lists joined with "; ".
QString factText(const DocumentFacts &facts, FactKind kind);
/// Takes one fact over from another document's facts.
void copyFact(DocumentFacts &into, const DocumentFacts &from, FactKind kind);
/// Those that a document's facts hold: all but AsOf.
QList<FactKind> storedFacts();

/// The stored word ("read"), and back; an unknown word gives nothing.
QString readingStateName(ReadingState state);
std::optional<ReadingState> readingStateFromName(const QString &name);

} // namespace haeje
