// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/textspan.h"
#include "core/model/retrieval.h"

#include <QDate>
#include <QList>

#include <vector>

namespace haeje {

class Database;

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
    std::vector<CodingKey> codings; ///< by document's number, then start, then longest first
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

    /// Every coding that is shown and stands somewhere (not those of orphans). Reads all: 100,000 take some tenths of a second.
    CodingKeys codings() const;
    /// Documents that may have been published between the two days (invalid: open), or that have no date.
    QList<DocumentId> publishedBetween(QDate from, QDate to) const;
    QList<DocumentId> notDated() const;
    /// The codes of a group; nothing if there is no group of that name.
    std::optional<QList<CodeId>> codesOfGroup(const QString &name) const;
    QStringList groupNames() const;

private:
    Database &m_db;
};

} // namespace haeje
