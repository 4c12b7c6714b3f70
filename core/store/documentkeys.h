// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

namespace haeje {

class Database;

/// The text for comparing: compatibility forms, accents and case gone; Hangul stays in syllables.
QString foldedText(const QString &text);

/// For putting titles and names in order: folded, without what opens a title (quotes, brackets), numbers by their size.
QString orderingKey(const QString &text);

/// Keeps what lists order the document by and find it by. Called by Documents inside an edit.
Result<void> storeKeys(Database &database, DocumentId id, const DocumentFacts &facts);
/// The same for every document of a file that had none: part of schema 2.
Result<void> storeAllKeys(Database &database);

/// A list of words as a column keeps it, and back.
QString listToJson(const QStringList &list);
QStringList listFromJson(const QString &json);

} // namespace haeje
