// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/coders.h"
#include "core/store/project.h"
#include "ui/library/documentcolumns.h"
#include "ui/library/librarymodel_p.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace haeje {

static const QString documentsType = QStringLiteral("application/x-haeje-documents");
static const QString collectionType = QStringLiteral("application/x-haeje-collection");

QMimeData *documentsMime(const QList<DocumentId> &documents)
{
    auto *data = new QMimeData;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const DocumentId id : documents)
        stream << id.value;
    data->setData(documentsType, bytes);
    return data;
}

QList<DocumentId> documentsFromMime(const QMimeData *data)
{
    QList<DocumentId> documents;
    const QByteArray bytes = data ? data->data(documentsType) : QByteArray();
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        qint64 id = 0;
        stream >> id;
        documents.append(DocumentId(id));
    }
    return documents;
}

/// An index keeps the node it stands under; the root's for the rows at the top.
LibraryModel::Node *LibraryModel::nodeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_root.get();
    const Node *parent = static_cast<const Node *>(index.internalPointer());
    return index.row() < int(parent->children.size()) ? parent->children[size_t(index.row())].get() : nullptr;
}

QModelIndex LibraryModel::indexOf(const Node *node) const
{
    return node && node->parent ? createIndex(node->row, 0, node->parent) : QModelIndex();
}

DocumentId LibraryModel::documentId(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node *parent = static_cast<const Node *>(index.internalPointer());
    return parent->documents.value(index.row() - qsizetype(parent->children.size()));
}

CollectionId LibraryModel::collection(const QModelIndex &index) const
{
    const Node *node = index.isValid() ? nodeOf(index) : nullptr;
    return node ? node->collection : CollectionId();
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeOf(parent)) : QModelIndex();
}

QModelIndex LibraryModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(static_cast<const Node *>(index.internalPointer())) : QModelIndex();
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = parent.column() > 0 ? nullptr : nodeOf(parent);
    return node ? node->rows() : 0;
}

int LibraryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool LibraryModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = parent.column() > 0 ? nullptr : nodeOf(parent);
    return node && (node->rows() > 0 || (node->holdsDocuments() && !node->listed && node->count > 0));
}

bool LibraryModel::canFetchMore(const QModelIndex &parent) const
{
    const Node *node = parent.isValid() ? nodeOf(parent) : nullptr;
    return node && node->holdsDocuments() && !node->listed && m_project;
}

void LibraryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Node *node = nodeOf(parent);
    list(*node);
    const int rows = node->rows(), first = int(node->children.size());
    if (rows == first)
        return;
    // What was read is shown only once it has been announced.
    const QList<DocumentId> documents = std::exchange(node->documents, {});
    const int rest = std::exchange(node->rest, 0);
    beginInsertRows(parent, first, rows - 1);
    node->documents = documents;
    node->rest = rest;
    endInsertRows();
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Node *node = nodeOf(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node && (node->kind == RowKind::Collection || node->kind == RowKind::Collections))
        flags |= Qt::ItemIsDropEnabled;
    if (documentId(index) || (node && node->kind == RowKind::Collection))
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == DepthRole) {
        int depth = 0;
        for (auto *node = static_cast<const Node *>(index.internalPointer()); node->parent; node = node->parent)
            ++depth;
        return depth;
    }
    if (const Node *node = nodeOf(index))
        return nodeData(*node, role);
    const Node *parent = static_cast<const Node *>(index.internalPointer());
    const int row = index.row() - int(parent->children.size());
    if (row < parent->documents.size())
        return documentData(parent->documents, row, role);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%n more in the table", nullptr, parent->rest);
    case KindRole:
        return int(RowKind::More);
    case KeyRole:
        return parent->key;
    default:
        return {};
    }
}

QVariant LibraryModel::nodeData(const Node &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return node.label;
    case Qt::AccessibleTextRole:
        return node.kind == RowKind::Collections ? node.label : QStringLiteral("%1, %2").arg(node.label, tr("%n documents", nullptr, node.count));
    case KindRole:
        return int(node.kind);
    case CountRole:
        return node.count;
    case ActiveRole:
        return node.kind == RowKind::NotCoded && m_onlyNotCoded;
    case KeyRole:
        return node.key;
    default:
        return {};
    }
}

QString LibraryModel::metaOf(const DocumentSummary &document) const
{
    if (!m_readers)
        m_readers = m_project ? m_project->coders().readers() : QHash<DocumentId, QStringList>();
    const QStringList readers = m_readers->value(document.id);
    const QString meta = documentMeta(document);
    return readers.isEmpty() ? meta : tr("%1 · coded by %2").arg(meta, readers.join(QStringLiteral(", ")));
}

QVariant LibraryModel::documentData(const QList<DocumentId> &ids, int row, int role) const
{
    if (role == KindRole)
        return int(RowKind::Document);
    if (role == DocumentRole)
        return ids.at(row).value;
    if (role != Qt::DisplayRole && role != MetaRole && role != StateRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const DocumentSummary *document = m_rows.at(ids, row);
    if (!document)
        return {};
    const QString title = document->facts.title.isEmpty() ? tr("Untitled") : document->facts.title;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case MetaRole:
        return metaOf(*document);
    case StateRole:
        return int(document->state);
    case Qt::ToolTipRole:
        return QStringList{title, metaOf(*document), stateTitle(document->state)}.join(QLatin1Char('\n'));
    default:
        return QStringList{title, metaOf(*document), stateTitle(document->state)}.join(QStringLiteral(", "));
    }
}

QStringList LibraryModel::mimeTypes() const
{
    return {documentsType, collectionType};
}

QMimeData *LibraryModel::mimeData(const QModelIndexList &indexes) const
{
    QList<DocumentId> documents;
    CollectionId collection;
    for (const QModelIndex &index : indexes) {
        if (const DocumentId id = documentId(index); id && !documents.contains(id))
            documents.append(id);
        else if (const CollectionId one = this->collection(index))
            collection = one;
    }
    if (!documents.isEmpty())
        return documentsMime(documents);
    if (!collection)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(collectionType, QByteArray::number(collection.value));
    return data;
}

bool LibraryModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const Node *node = parent.isValid() ? nodeOf(parent) : nullptr;
    if (!node || !data)
        return false;
    if (node->kind == RowKind::Collection)
        return data->hasFormat(documentsType) || data->hasFormat(collectionType);
    return node->kind == RowKind::Collections && data->hasFormat(collectionType);
}

bool LibraryModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const CollectionId on = collection(parent);
    // The row dropped on may be gone once the edit is done; and a view takes away what a move says it moved.
    if (data->hasFormat(documentsType))
        Q_EMIT documentsDropped(on, documentsFromMime(data));
    else
        Q_EMIT collectionDropped(CollectionId(data->data(collectionType).toLongLong()), on);
    return false;
}

} // namespace haeje
