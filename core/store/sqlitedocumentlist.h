// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/documentlist.h"

#include <vector>

namespace haeje {

/// A stored value of a column and the documents that have it.
struct StoredValue {
    QString value;
    double number = 0; ///< of an attribute's number or date
    std::vector<qint64> documents;
};

/// By scanning one index each; keys come packed, since a row of its own for each would cost five times the reading.
/// Lists are stored as JSON, times of import are cut to the minute. Not for Passages and Codings of documents without any.
QList<StoredValue> storedValues(Database &database, const DocumentColumn &column);
std::vector<qint64> allDocuments(Database &database); ///< ascending
/// Those that have the field at all, ascending, ties by id. For Title, Url and Imported.
std::vector<qint64> documentsInOrder(Database &database, DocumentField field);
/// What every document is found by, folded, with U+001E between two; and the documents in that order.
QByteArray wordsOfDocuments(Database &database, std::vector<qint64> &ids);

} // namespace haeje
