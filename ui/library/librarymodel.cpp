// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarymodel.h"

#include "core/store/attributes.h"
#include "core/store/collections.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/library/documentcolumns.h"
#include "ui/library/librarymodel_p.h"

#include <QMimeData>

#include <algorithm>

namespace haeje {

/// A filter that finds no more than these is asked for once, and its groups are counted among what it found.
static constexpr int fewFound = 2000;

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
}

LibraryModel::~LibraryModel() = default;

DocumentOrder documentOrder(LibraryModel::Order order)
{
    switch (order) {
    case LibraryModel::Order::Newest:
        break;
    case LibraryModel::Order::Oldest:
        return {{DocumentField::Published, {}}, false};
    case LibraryModel::Order::Title:
        return {{DocumentField::Title, {}}, false};
    case LibraryModel::Order::Author:
        return {{DocumentField::Authors, {}}, false};
    case LibraryModel::Order::Passages:
        return {{DocumentField::Passages, {}}, true};
    }
    return {};
}

void LibraryModel::setProject(Project *project)
{
    m_project = project;
    m_rows.setProject(project);
    m_onlyNotCoded = false;
    m_current = {};
    if (m_grouping.field == DocumentField::Attribute)
        m_grouping = {DocumentField::Series, {}};
    reload();
}

void LibraryModel::reload()
{
    beginResetModel();
    m_rows.clear();
    build();
    endResetModel();
}

void LibraryModel::setFilter(const QString &filter)
{
    if (filter.simplified() == m_filter)
        return;
    m_filter = filter.simplified();
    beginResetModel();
    build();
    endResetModel();
}

void LibraryModel::setOnlyNotCoded(bool only)
{
    if (only == m_onlyNotCoded)
        return;
    m_onlyNotCoded = only;
    beginResetModel();
    build();
    endResetModel();
}

void LibraryModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    beginResetModel();
    build();
    endResetModel();
}

void LibraryModel::setGrouping(const DocumentColumn &by)
{
    if (by == m_grouping)
        return;
    m_grouping = by;
    beginResetModel();
    build();
    endResetModel();
}

DocumentFilter LibraryModel::filterNow() const
{
    DocumentFilter filter;
    filter.words = m_filter;
    filter.onlyNotCoded = m_onlyNotCoded;
    return filter;
}

DocumentFilter LibraryModel::filterOf(const Node &node) const
{
    DocumentFilter filter = filterNow();
    if (node.kind == RowKind::NotCoded)
        filter.onlyNotCoded = true;
    if (node.kind == RowKind::All)
        filter.onlyNotCoded = false;
    if (node.kind == RowKind::Collection)
        filter.collection = node.collection;
    if (node.kind == RowKind::Group)
        filter.is = {{m_grouping, node.value}};
    return filter;
}

LibraryModel::Node *LibraryModel::add(Node *parent, RowKind kind, const QString &key, const QString &label, int count)
{
    auto node = std::make_unique<Node>();
    node->kind = kind;
    node->parent = parent;
    node->row = int(parent->children.size());
    node->key = key;
    node->label = label;
    node->count = count;
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

void LibraryModel::build()
{
    m_readers.reset();
    m_root = std::make_unique<Node>();
    m_found.reset();
    m_all = m_notCoded = m_shown = m_groupCount = 0;
    if (!m_project)
        return;
    const DocumentList &documents = m_project->documentList();
    m_all = m_project->documents().count();
    if (m_all == 0)
        return;
    DocumentFilter bare;
    bare.onlyNotCoded = true;
    m_notCoded = documents.count(bare);
    add(m_root.get(), RowKind::All, QStringLiteral("all"), tr("All documents"), m_all);
    add(m_root.get(), RowKind::NotCoded, QStringLiteral("notcoded"), tr("Not yet coded"), m_notCoded);
    buildCollections();

    DocumentFilter filter = filterNow();
    if (m_filter.isEmpty()) {
        m_shown = m_onlyNotCoded ? m_notCoded : m_all;
    } else {
        const QList<DocumentId> found = documents.ids(filter, documentOrder(m_order));
        m_shown = int(found.size());
        if (m_shown <= fewFound) {
            m_found = found;
            filter = {};
            filter.only = found;
        }
    }
    if (m_shown == 0)
        return;
    const QString start = QStringLiteral("group:") + columnKey(m_grouping, m_project->attributes().all()) + QLatin1Char(':');
    QList<DocumentGroup> groups = documents.groups(m_grouping, filter);
    if (m_grouping.field == DocumentField::Year)
        std::reverse(groups.begin(), groups.end());
    std::stable_partition(groups.begin(), groups.end(), [](const DocumentGroup &group) { return !group.key.isEmpty(); });
    for (const DocumentGroup &group : std::as_const(groups)) {
        const QString label = group.key.isEmpty() && m_grouping.field == DocumentField::Series ? tr("Without a series")
            : group.key.isEmpty()                                                             ? tr("Not stated")
                                                                                              : group.label;
        add(m_root.get(), RowKind::Group, start + group.key, label, group.count)->value = group.key;
    }
    m_groupCount = int(groups.size());
}

void LibraryModel::buildCollections()
{
    const QList<Collection> collections = m_project->collections().all();
    if (collections.isEmpty())
        return;
    Node *head = add(m_root.get(), RowKind::Collections, QStringLiteral("collections"), tr("Collections"), int(collections.size()));
    head->listed = true;
    const QHash<CollectionId, int> counts = m_project->collections().counts();
    QHash<CollectionId, Node *> byId;
    for (const Collection &collection : collections) {
        Node *parent = byId.value(collection.parent, head);
        Node *node = add(parent, RowKind::Collection, QStringLiteral("collection:%1").arg(collection.id.value), collection.name,
                         counts.value(collection.id));
        node->collection = collection.id;
        byId.insert(collection.id, node);
    }
}

/// Which documents the group has: its first ones, the current one wherever it stands.
void LibraryModel::list(Node &node)
{
    DocumentFilter filter = filterOf(node);
    if (m_found) {
        filter.words.clear();
        filter.onlyNotCoded = false;
        filter.only = m_found;
    }
    QList<DocumentId> ids = m_project->documentList().ids(filter, documentOrder(m_order));
    node.listed = true;
    const int total = int(ids.size());
    if (ids.size() > shownOfGroup + 1) {
        const qsizetype current = m_current ? ids.indexOf(m_current) : -1;
        ids.resize(shownOfGroup);
        if (current >= shownOfGroup)
            ids.append(m_current);
    }
    node.rest = total - int(ids.size());
    node.documents = std::move(ids);
}

void LibraryModel::setCurrentDocument(DocumentId id)
{
    m_current = id;
    if (!id || indexOf(id).isValid())
        return;
    for (const auto &child : m_root->children) { // it may be behind the rest of an opened group
        Node &node = *child;
        if (node.kind != RowKind::Group || !node.listed || node.rest == 0)
            continue;
        DocumentFilter filter = filterOf(node);
        filter.only = QList<DocumentId>{id};
        if (m_project->documentList().count(filter) == 0)
            continue;
        const QModelIndex parent = indexOf(&node);
        const int at = int(node.children.size() + node.documents.size());
        beginInsertRows(parent, at, at);
        node.documents.append(id);
        endInsertRows();
        --node.rest;
        Q_EMIT dataChanged(index(at + 1, 0, parent), index(at + 1, 0, parent));
        return;
    }
}

void LibraryModel::adjustCounts(DocumentId id, int passages, int codings)
{
    if (!m_project || m_root->children.size() < 2)
        return;
    int now = -1;
    if (DocumentSummary *row = m_rows.seen(id)) {
        row->passages += passages;
        row->codings += codings;
        now = row->codings;
    } else if (const auto summary = m_project->documents().summary(id)) {
        now = summary->codings;
    }
    if (now < 0)
        return;
    m_notCoded += int(now == 0) - int(now - codings == 0);
    m_root->children[1]->count = m_notCoded;
    const QModelIndex changed = indexOf(id);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed);
    Q_EMIT dataChanged(index(0, 0), index(1, 0));
}

QModelIndex LibraryModel::indexOf(DocumentId id) const
{
    if (!id)
        return {};
    const auto within = [&](const Node &node) -> QModelIndex {
        const qsizetype at = node.documents.indexOf(id);
        return at < 0 ? QModelIndex() : createIndex(int(node.children.size() + at), 0, const_cast<Node *>(&node));
    };
    for (const auto &child : m_root->children) {
        if (child->kind != RowKind::Group)
            continue;
        if (const QModelIndex found = within(*child); found.isValid())
            return found;
    }
    return {};
}

QModelIndex LibraryModel::indexOfKey(const QString &key) const
{
    std::vector<const Node *> open{m_root.get()};
    while (!open.empty()) {
        const Node *node = open.back();
        open.pop_back();
        if (node->parent && node->key == key)
            return indexOf(node);
        for (const auto &child : node->children)
            open.push_back(child.get());
    }
    return {};
}

DocumentScope LibraryModel::scope(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    if (!node && data(index, KindRole).toInt() == int(RowKind::More))
        node = static_cast<const Node *>(index.internalPointer());
    if (!node || node->kind == RowKind::Collections)
        return {};
    DocumentScope scope{node->key, node->label, filterOf(*node)};
    scope.filter.words.clear();
    if (node->kind == RowKind::Collection)
        scope.title = m_project->collections().path(node->collection);
    return scope;
}

} // namespace haeje
