// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/collection.h"

#include <QHash>
#include <QList>

#include <optional>

namespace haeje {

class Database;

/// Folders of documents and who is in them. Writes belong inside Project::edit.
class Collections
{
public:
    explicit Collections(Database &database) : m_db(database) { }

    /// Error: an empty name, or a sister has it.
    Result<CollectionId> add(const QString &name, CollectionId parent = {});
    /// "Commentary/2021": what is missing is made. Errors as for add.
    Result<CollectionId> findOrAddPath(const QString &path);
    Result<void> rename(CollectionId id, const QString &name);
    /// Error: into itself or below itself.
    Result<void> move(CollectionId id, CollectionId parent, int position);
    /// With those below it; the documents stay in the project.
    Result<void> remove(CollectionId id);
    Result<void> put(CollectionId id, const QList<DocumentId> &documents);
    Result<void> take(CollectionId id, const QList<DocumentId> &documents);

    QList<Collection> all() const; ///< parents before their children, in order
    std::optional<Collection> find(CollectionId id) const;
    /// "Commentary/2021", and back; a path that is not there gives none.
    QString path(CollectionId id) const;
    CollectionId withPath(const QString &path) const;
    QList<CollectionId> of(DocumentId document) const;
    /// Itself and all below it.
    QList<CollectionId> withBelow(CollectionId id) const;
    QList<DocumentId> documents(CollectionId id) const; ///< in it, not below
    /// Documents in it and, once each, in those below.
    QHash<CollectionId, int> counts() const;

private:
    Database &m_db;
};

} // namespace haeje
