// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/textspan.h"
#include "core/model/retrieval.h"
#include "core/store/touchedcodings.h"

#include <QDate>
#include <QList>

#include <memory>
#include <vector>

namespace haeje {

class Database;
class Passages;

/// A coding with what retrieval compares of it.
struct CodingKey {
    CodingId coding;
    PassageId passage;
    DocumentId document;
    CodeId code;
    TextSpan span;
    int coder = 0; ///< position in CodingKeys::coders
    std::optional<int> weight = std::nullopt;
    CodingState state = CodingState::NotSaid;
};
struct CodingKeys {
    std::vector<CodingKey> codings;  ///< by document's number, then start, then longest first
    std::vector<CodingKey> unplaced; ///< of orphans, which stand nowhere; in no order
    QStringList coders;             ///< in alphabetical order
};

/// Retrievals kept under a name, and the codings they run over. Writes belong inside Project::edit.
class Retrievals
{
public:
    explicit Retrievals(Database &database) : m_db(database) { }

    /// Error: an empty or taken name, or no query.
    Result<RetrievalId> add(const QString &name, const QString &query);
    Result<void> update(const SavedRetrieval &retrieval);
    Result<void> remove(RetrievalId id);
    QList<SavedRetrieval> all() const; ///< by name
    std::optional<SavedRetrieval> withName(const QString &name) const;

    /// Every coding that is shown. Reads all: 100,000 take some tenths of a second.
    CodingKeys codings() const;
    /// Those on some passages alone, with the coders that they have.
    CodingKeys codingsOn(const QSet<PassageId> &passages) const;
    /// Every document with its length in code points, newest first, as Documents::summaries() has them.
    QList<QPair<DocumentId, int>> textLengths() const;

    /// What was touched since then; any revision that is not known, such as -1, gives no rows and all tables.
    CodingChanges changesSince(qint64 revision) const;
    qint64 revision() const { return m_revision; }
    /// Project tells of each edit, undo and redo that is on disk.
    void note(Tables touched, const Passages &passages);
    /// What a reader above the store keeps of the codings while the project is open: one for all who ask. Theirs alone.
    std::shared_ptr<void> &kept() { return m_kept; }

    /// Documents that may have been published between the two days (invalid: open), or that have no date.
    QList<DocumentId> publishedBetween(QDate from, QDate to) const;
    QList<DocumentId> notDated() const;
    /// The codes of a group; nothing if there is no group of that name.
    std::optional<QList<CodeId>> codesOfGroup(const QString &name) const;
    QStringList groupNames() const;

private:
    struct Noted {
        Tables tables;
        std::optional<TouchedCodings> rows;
    };
    Database &m_db;
    QList<Noted> m_noted; ///< the last edits
    qint64 m_revision = 0;
    std::shared_ptr<void> m_kept;
};

} // namespace haeje
