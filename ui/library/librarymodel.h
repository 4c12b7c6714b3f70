// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/documentlist.h"
#include "ui/library/documentrows.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace haeje {

/// Which documents a row stands for, and its name.
struct DocumentScope {
    QString key; ///< the same for the same row: "all", "collection:7", "group:series:Commentary"
    QString title;
    DocumentFilter filter;
    bool operator==(const DocumentScope &other) const { return key == other.key; }
};

/// The library's list: two standing rows (all, not yet coded), the collections, then groups of documents. Knows counts
/// first; documents are read when their group is opened, rows when they are seen. A group shows its first documents and,
/// behind them, one row for the rest.
class LibraryModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class RowKind { All, NotCoded, Collections, Collection, Group, Document, More };
    enum class Order { Newest, Oldest, Title, Author, Passages };
    enum Role { KindRole = Qt::UserRole, DocumentRole, MetaRole, CountRole, ActiveRole, KeyRole, DepthRole, StateRole };
    static constexpr int shownOfGroup = 200;

    explicit LibraryModel(QObject *parent = nullptr);
    ~LibraryModel() override;

    void setProject(Project *project);
    /// Reads everything anew.
    void reload();
    /// Every word must occur in title, authors, series, outlet or keywords.
    void setFilter(const QString &filter);
    QString filter() const { return m_filter; }
    void setOnlyNotCoded(bool only);
    bool onlyNotCoded() const { return m_onlyNotCoded; }
    void setOrder(Order order);
    Order order() const { return m_order; }
    void setGrouping(const DocumentColumn &by);
    DocumentColumn grouping() const { return m_grouping; }
    /// Takes over counts that are known to have moved, without reading the list.
    void adjustCounts(DocumentId id, int passages, int codings);
    /// The document that is kept among the shown rows of the group it stands in.
    void setCurrentDocument(DocumentId id);

    int documentCount() const { return m_all; }
    int shownCount() const { return m_shown; }
    int notCodedCount() const { return m_notCoded; }
    int groupCount() const { return m_groupCount; }

    /// Of the documents that have been listed; invalid when the filter hides it or its group was never opened.
    QModelIndex indexOf(DocumentId id) const;
    QModelIndex indexOfKey(const QString &key) const;
    DocumentId documentId(const QModelIndex &index) const;
    CollectionId collection(const QModelIndex &index) const;
    /// Of a row that is no document.
    DocumentScope scope(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void documentsDropped(haeje::CollectionId on, const QList<haeje::DocumentId> &documents);
    /// To the end of the children of parent; none = to the top.
    void collectionDropped(haeje::CollectionId collection, haeje::CollectionId parent);

private:
    struct Node;
    void build();
    void buildCollections();
    Node *add(Node *parent, RowKind kind, const QString &key, const QString &label, int count);
    Node *nodeOf(const QModelIndex &index) const; ///< null for documents and the row of the rest
    QModelIndex indexOf(const Node *node) const;
    DocumentFilter filterNow() const;
    DocumentFilter filterOf(const Node &node) const;
    void list(Node &node);
    QVariant nodeData(const Node &node, int role) const;
    QVariant documentData(const QList<DocumentId> &ids, int row, int role) const;
    QString metaOf(const DocumentSummary &document) const;

    Project *m_project = nullptr;
    std::unique_ptr<Node> m_root;
    mutable DocumentRows m_rows;
    mutable std::optional<QHash<DocumentId, QStringList>> m_readers; ///< who has coded each to its end
    QString m_filter;
    std::optional<QList<DocumentId>> m_found; ///< by the filter, where they are few
    bool m_onlyNotCoded = false;
    Order m_order = Order::Newest;
    DocumentColumn m_grouping {DocumentField::Series, {}};
    DocumentId m_current;
    int m_all = 0, m_notCoded = 0, m_shown = 0, m_groupCount = 0;
};

/// Documents as they are dragged.
QMimeData *documentsMime(const QList<DocumentId> &documents);
QList<DocumentId> documentsFromMime(const QMimeData *data);
DocumentOrder documentOrder(LibraryModel::Order order);

} // namespace haeje
