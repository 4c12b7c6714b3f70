// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"

#include <QAbstractItemModel>
#include <QHash>

namespace haeje {

/// The library's list: two standing rows (all, not yet coded), then the documents under their series.
/// Holds 100,000 documents; a filter or an order is one pass over them.
class LibraryModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class RowKind { All, NotCoded, Series, Document };
    enum class Order { Newest, Oldest, Title, Author, Passages };
    enum Role { KindRole = Qt::UserRole, DocumentRole, MetaRole, CountRole, ActiveRole, SeriesRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setDocuments(const QList<DocumentSummary> &documents);
    /// Every word must occur in title, authors, series, outlet or date.
    void setFilter(const QString &filter);
    void setOnlyNotCoded(bool only);
    bool onlyNotCoded() const { return m_onlyNotCoded; }
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// Takes over counts that are known to have moved, without reading anything.
    void adjustCounts(DocumentId id, int passages, int codings);

    int documentCount() const { return int(m_documents.size()); }
    int shownCount() const { return m_shown; }
    int notCodedCount() const { return m_notCoded; }

    /// Invalid when the filter hides it.
    QModelIndex indexOf(DocumentId id) const;
    /// Null for rows that are no document.
    const DocumentSummary *document(const QModelIndex &index) const;
    const DocumentSummary *document(DocumentId id) const;
    const QList<DocumentSummary> &documents() const { return m_documents; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    static constexpr int standingRows = 2;
    struct Group {
        QString series;
        QList<int> documents; ///< indices into m_documents
    };
    void rebuild();
    bool isShown(int document) const;
    void sortGroup(QList<int> &documents) const;
    QVariant standingData(int row, int role) const;
    QVariant groupData(const Group &group, int role) const;
    QVariant documentData(const DocumentSummary &document, int role) const;

    QList<DocumentSummary> m_documents;
    QStringList m_haystacks; ///< what the filter searches, folded, beside m_documents
    QHash<DocumentId, int> m_byId;
    QList<Group> m_groups;
    QStringList m_words;
    bool m_onlyNotCoded = false;
    Order m_order = Order::Newest;
    int m_notCoded = 0;
    int m_shown = 0;
};

/// "Lee · 23 July 2021 · 31 passages".
QString documentMeta(const DocumentSummary &document);
/// "Lee", "Lee and Kim", "Lee et al."; a name in Hangul or hanja stays whole.
QString shortAuthors(const QStringList &authors);

} // namespace haeje
