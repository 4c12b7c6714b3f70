// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <optional>

namespace haeje {

class Database;

/// Documents, their texts and the files they came from. Writes belong inside Project::edit.
class Documents
{
public:
    explicit Documents(Database &database) : m_db(database) { }

    /// Stores text, blocks, facts and the original file (once for equal bytes); fills guid and counts.
    Result<DocumentId> add(const Document &document, const OriginalFile &original);
    Result<void> setFacts(DocumentId id, const DocumentFacts &facts);
    Result<void> remove(DocumentId id);

    std::optional<Document> find(DocumentId id) const;
    std::optional<DocumentSummary> summary(DocumentId id) const;
    /// All, newest publication first, then by title. O(documents), texts are not read.
    QList<DocumentSummary> summaries() const;
    /// The text alone; empty for an unknown id.
    QString text(DocumentId id) const;
    /// Documents that came from a file with these bytes / that have this very text.
    QList<DocumentId> withOriginal(const QByteArray &sha256) const;
    QList<DocumentId> withText(const QString &text) const;
    std::optional<OriginalFile> original(DocumentId id) const;
    int count() const;

private:
    Database &m_db;
};

/// Words of a text: runs of letters and digits; a CJK character without spaces around it counts with its run
/// (Korean words by spaces, Chinese runs as one per character).
int countWords(const QString &text);

} // namespace haeje
