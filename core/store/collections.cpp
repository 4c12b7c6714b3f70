// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collections.h"

#include "core/store/documenthistory.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace haeje {

struct CollectionsWords {
    Q_DECLARE_TR_FUNCTIONS(Collections)
};

static constexpr const char *collectionColumns = "SELECT id, guid, parent, position, name FROM collection ";

static Collection collectionFrom(Statement &row)
{
    return {CollectionId(row.number(0)), row.text(1), CollectionId(row.number(2)), row.integer(3), row.text(4)};
}

static CollectionId childNamed(Database &db, CollectionId parent, const QString &name)
{
    Statement row(db, "SELECT id FROM collection WHERE coalesce(parent, 0) = ? AND name = ?");
    return row.bind(parent.value).bind(name).next() ? CollectionId(row.number(0)) : CollectionId();
}

static Error noCollection()
{
    return {CollectionsWords::tr("This collection is gone. Someone removed it; undo brings it back.")};
}

/// Of every collection below the parent, in order.
static QList<CollectionId> childrenOf(Database &db, CollectionId parent)
{
    QList<CollectionId> children;
    Statement rows(db, "SELECT id FROM collection WHERE coalesce(parent, 0) = ? ORDER BY position, id");
    rows.bind(parent.value);
    while (rows.next())
        children.append(CollectionId(rows.number(0)));
    return children;
}

static Result<void> checkName(Database &db, const QString &name, CollectionId parent, CollectionId self)
{
    if (name.isEmpty())
        return Error{CollectionsWords::tr("A collection needs a name. Type one.")};
    if (name.contains(QLatin1Char('/')))
        return Error{CollectionsWords::tr("The name “%1” has a “/” in it, which parts a collection from the one above it. Write it without.")
                         .arg(name)};
    const CollectionId same = childNamed(db, parent, name);
    if (same && same != self)
        return Error{CollectionsWords::tr("There is a collection “%1” here already. Choose another name, or use that one.").arg(name)};
    return {};
}

static Result<void> renumber(Database &db, const QList<CollectionId> &children, CollectionId parent)
{
    for (qsizetype i = 0; i < children.size(); ++i) {
        Statement update(db, "UPDATE collection SET position = ?, parent = ? WHERE id = ? AND (position <> ? OR coalesce(parent, 0) <> ?)");
        update.bind(int(i)).bindKey(parent.value).bind(children.at(i).value).bind(int(i));
        if (const auto done = update.bind(parent.value).run(); !done)
            return done;
    }
    return {};
}

Result<CollectionId> Collections::add(const QString &name, CollectionId parent)
{
    const QString tidy = name.simplified().normalized(QString::NormalizationForm_C);
    if (parent && !find(parent))
        return noCollection();
    if (const auto good = checkName(m_db, tidy, parent, {}); !good)
        return good.error();
    Statement insert(m_db, "INSERT INTO collection(guid, parent, position, name, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(newGuid()).bindKey(parent.value).bind(int(childrenOf(m_db, parent).size())).bind(tidy).bind(timeNow()).bind(m_db.coder);
    if (const auto done = insert.run(); !done)
        return done.error();
    return CollectionId(insert.insertedId());
}

Result<CollectionId> Collections::findOrAddPath(const QString &path)
{
    CollectionId at;
    for (const QString &part : path.split(QLatin1Char('/'))) {
        const QString name = part.simplified().normalized(QString::NormalizationForm_C);
        if (const CollectionId child = childNamed(m_db, at, name); child && !name.isEmpty()) {
            at = child;
            continue;
        }
        const auto added = add(name, at);
        if (!added)
            return added.error();
        at = *added;
    }
    return at;
}

Result<void> Collections::rename(CollectionId id, const QString &name)
{
    const auto collection = find(id);
    if (!collection)
        return noCollection();
    const QString tidy = name.simplified().normalized(QString::NormalizationForm_C);
    if (const auto good = checkName(m_db, tidy, collection->parent, id); !good)
        return good;
    if (tidy == collection->name)
        return {};
    Statement update(m_db, "UPDATE collection SET name = ? WHERE id = ?");
    return update.bind(tidy).bind(id.value).run();
}

Result<void> Collections::move(CollectionId id, CollectionId parent, int position)
{
    const auto collection = find(id);
    if (!collection || (parent && !find(parent)))
        return noCollection();
    if (withBelow(id).contains(parent))
        return Error{CollectionsWords::tr("“%1” cannot be moved into itself or below itself. Choose another place.").arg(collection->name)};
    if (const auto good = checkName(m_db, collection->name, parent, id); !good)
        return good;
    QList<CollectionId> children = childrenOf(m_db, parent);
    children.removeOne(id);
    children.insert(std::clamp(qsizetype(position), qsizetype(0), children.size()), id);
    if (const auto done = renumber(m_db, children, parent); !done)
        return done;
    return collection->parent == parent ? Result<void>() : renumber(m_db, childrenOf(m_db, collection->parent), collection->parent);
}

Result<void> Collections::remove(CollectionId id)
{
    const auto collection = find(id);
    if (!collection)
        return {};
    for (const CollectionId below : withBelow(id)) {
        if (const auto done = take(below, documents(below)); !done)
            return done;
    }
    Statement remove(m_db, "DELETE FROM collection WHERE id = ?");
    if (const auto done = remove.bind(id.value).run(); !done)
        return done;
    return renumber(m_db, childrenOf(m_db, collection->parent), collection->parent);
}

Result<void> Collections::put(CollectionId id, const QList<DocumentId> &documents)
{
    if (!find(id))
        return noCollection();
    const QString name = path(id);
    for (const DocumentId document : documents) {
        Statement there(m_db, "SELECT 1 FROM collection_document WHERE collection = ? AND document = ?");
        if (there.bind(id.value).bind(document.value).next())
            continue;
        Statement known(m_db, "SELECT 1 FROM document WHERE id = ?");
        if (!known.bind(document.value).next())
            return Error{CollectionsWords::tr("There is no document %1 to put into “%2”.").arg(document.value).arg(name)};
        Statement insert(m_db, "INSERT INTO collection_document(collection, document) VALUES (?, ?)");
        if (const auto done = insert.bind(id.value).bind(document.value).run(); !done)
            return done;
        if (const auto done = recordEvent(m_db, document, QStringLiteral("collection"), {}, name); !done)
            return done;
    }
    return {};
}

Result<void> Collections::take(CollectionId id, const QList<DocumentId> &documents)
{
    const QString name = path(id);
    for (const DocumentId document : documents) {
        Statement there(m_db, "SELECT id FROM collection_document WHERE collection = ? AND document = ?");
        if (!there.bind(id.value).bind(document.value).next())
            continue;
        Statement remove(m_db, "DELETE FROM collection_document WHERE id = ?");
        if (const auto done = remove.bind(there.number(0)).run(); !done)
            return done;
        if (const auto done = recordEvent(m_db, document, QStringLiteral("collection"), name, {}); !done)
            return done;
    }
    return {};
}

QList<Collection> Collections::all() const
{
    QHash<CollectionId, QList<Collection>> below;
    Statement rows(m_db, QString::fromLatin1(collectionColumns) + QStringLiteral("ORDER BY parent, position, id"));
    while (rows.next()) {
        const Collection collection = collectionFrom(rows);
        below[collection.parent].append(collection);
    }
    QList<Collection> ordered;
    const auto append = [&](auto &&self, CollectionId parent) -> void {
        for (const Collection &collection : below.value(parent)) {
            ordered.append(collection);
            self(self, collection.id);
        }
    };
    append(append, CollectionId());
    return ordered;
}

std::optional<Collection> Collections::find(CollectionId id) const
{
    Statement row(m_db, QString::fromLatin1(collectionColumns) + QStringLiteral("WHERE id = ?"));
    return row.bind(id.value).next() ? std::optional(collectionFrom(row)) : std::nullopt;
}

QString Collections::path(CollectionId id) const
{
    QStringList parts;
    QSet<CollectionId> seen;
    for (CollectionId at = id; at && !seen.contains(at);) {
        seen.insert(at);
        const auto collection = find(at);
        if (!collection)
            break;
        parts.prepend(collection->name);
        at = collection->parent;
    }
    return parts.join(QLatin1Char('/'));
}

CollectionId Collections::withPath(const QString &path) const
{
    CollectionId at;
    for (const QString &part : path.split(QLatin1Char('/'))) {
        at = childNamed(m_db, at, part.simplified().normalized(QString::NormalizationForm_C));
        if (!at)
            return {};
    }
    return at;
}

QList<CollectionId> Collections::withBelow(CollectionId id) const
{
    QList<CollectionId> found;
    Statement rows(m_db, "WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT c.id FROM collection c JOIN below ON c.parent = below.id) "
                         "SELECT id FROM below");
    rows.bind(id.value);
    while (rows.next())
        found.append(CollectionId(rows.number(0)));
    return found;
}

QList<DocumentId> Collections::documents(CollectionId id) const
{
    QList<DocumentId> found;
    Statement rows(m_db, "SELECT document FROM collection_document WHERE collection = ? ORDER BY document");
    rows.bind(id.value);
    while (rows.next())
        found.append(DocumentId(rows.number(0)));
    return found;
}

QList<CollectionId> Collections::of(DocumentId document) const
{
    QList<CollectionId> found;
    Statement rows(m_db, "SELECT collection FROM collection_document WHERE document = ? ORDER BY collection");
    rows.bind(document.value);
    while (rows.next())
        found.append(CollectionId(rows.number(0)));
    return found;
}

QHash<CollectionId, int> Collections::counts() const
{
    const QList<Collection> collections = all();
    QHash<CollectionId, int> direct;
    Statement rows(m_db, "SELECT collection, count(*) FROM collection_document GROUP BY collection");
    while (rows.next())
        direct.insert(CollectionId(rows.number(0)), rows.integer(1));
    QSet<CollectionId> parents;
    for (const Collection &collection : collections)
        parents.insert(collection.parent);
    QHash<CollectionId, int> counts;
    for (const Collection &collection : collections) {
        if (!parents.contains(collection.id)) {
            counts.insert(collection.id, direct.value(collection.id));
            continue;
        }
        Statement once(m_db, "WITH RECURSIVE below(id) AS (SELECT ? UNION SELECT c.id FROM collection c JOIN below ON c.parent = below.id) "
                             "SELECT count(DISTINCT document) FROM collection_document WHERE collection IN (SELECT id FROM below)");
        counts.insert(collection.id, once.bind(collection.id.value).next() ? once.integer(0) : 0);
    }
    return counts;
}

} // namespace haeje
