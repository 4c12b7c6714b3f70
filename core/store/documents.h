// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <QHash>

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
    /// Puts a corrected text with its blocks in place of the old one: counts, index and history (before and after name the change
    /// in words) go with it, the original file stays. The document's passages are left to Passages::follow().
    Result<void> setText(DocumentId id, const QString &text, const QList<Block> &blocks, const QString &before, const QString &after);
    Result<void> remove(DocumentId id);

    std::optional<Document> find(DocumentId id) const;
    std::optional<DocumentSummary> summary(DocumentId id) const;
    /// All, newest publication first, then by title. O(documents), texts are not read.
    QList<DocumentSummary> summaries() const;
    /// The same, in the same order, with 0 passages and codings: to count those of all takes longer than all the rest.
    QList<DocumentSummary> summariesUncounted() const;
    /// The text alone; empty for an unknown id.
    QString text(DocumentId id) const;
    /// Documents that came from a file with these bytes / that have this very text.
    QList<DocumentId> withOriginal(const QByteArray &sha256) const;
    QList<DocumentId> withText(const QString &text) const;
    /// The same facts for many at once: only those named are taken from facts.
    Result<void> setFacts(const QList<DocumentId> &ids, const QList<FactKind> &which, const DocumentFacts &facts);
    Result<void> setState(const QList<DocumentId> &ids, ReadingState state);
    Result<void> setVersionOf(DocumentId id, DocumentId earlier);
    /// Everything that was found for its facts at import, taken or not.
    QList<FactFound> found(DocumentId id) const;
    /// Newest last.
    QList<DocumentEvent> history(DocumentId id) const;
    /// Documents with this address, oldest first.
    QList<DocumentId> withUrl(const QString &url) const;
    /// The whole chain that the document is a version in, oldest first; itself alone if it has none.
    QList<DocumentId> versionsOf(DocumentId id) const;
    /// Near-duplicate signatures (see core/text/shingles.h) of all documents.
    QHash<DocumentId, QByteArray> signatures() const;
    Result<void> setSignature(DocumentId id, const QByteArray &signature);
    /// Pairs the user looked at and kept apart; kept so that they are not asked again.
    Result<void> keepApart(DocumentId a, DocumentId b);
    bool areKeptApart(DocumentId a, DocumentId b) const;

    std::optional<OriginalFile> original(DocumentId id) const;
    int count() const;

private:
    Database &m_db;
};

/// What add() works out of a text; a pure function, so that readers can have it done on their own threads.
PreparedText prepareText(const QString &text);

/// Words of a text: runs of letters and digits; a CJK character without spaces around it counts with its run
/// (Korean words by spaces, Chinese runs as one per character).
int countWords(const QString &text);

} // namespace haeje
