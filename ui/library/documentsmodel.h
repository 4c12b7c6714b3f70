// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/store/documentlist.h"
#include "ui/library/documentrows.h"

#include <QAbstractTableModel>

namespace haeje {

/// The documents of a scope as a table: ids first, rows when they are seen. Its cells are edited in place; every edit is
/// one undo entry.
class DocumentsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { ColumnRole = Qt::UserRole + 200 };

    using QAbstractTableModel::QAbstractTableModel;

    void setProject(Project *project);
    void setFilter(const DocumentFilter &filter);
    void setOrder(const DocumentOrder &order);
    DocumentOrder order() const { return m_order; }
    void setColumns(const QList<DocumentColumn> &columns);
    const QList<DocumentColumn> &columns() const { return m_columns; }
    const QList<Attribute> &attributes() const { return m_attributes; }
    /// Reads the list anew. Where the same documents stand in the same order only their cells are announced.
    void reload();
    void adjustCounts(DocumentId id, int passages, int codings);

    const QList<DocumentId> &ids() const { return m_ids; }
    DocumentId idAt(int row) const { return m_ids.value(row); }
    int rowOf(DocumentId id) const { return int(m_ids.indexOf(id)); }
    const Attribute *attribute(const DocumentColumn &column) const;
    bool isEditable(const DocumentColumn &column) const;
    /// Sets the column of all these documents from what was typed; one undo entry. Error: what does not fit, and why.
    Result<void> set(const QList<DocumentId> &documents, const DocumentColumn &column, const QString &text);
    /// Whether set() would take the text.
    Result<void> check(const DocumentColumn &column, const QString &text) const;
    /// All rows, or those given, with the columns shown.
    Table table(const QList<DocumentId> &documents) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_ids.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

Q_SIGNALS:
    /// What was typed into a cell was not taken.
    void refused(const QString &sentence);
    void orderChanged();

private:
    QString text(DocumentId id, int row, const DocumentColumn &column, bool edited) const;

    Project *m_project = nullptr;
    DocumentFilter m_filter;
    DocumentOrder m_order;
    QList<DocumentColumn> m_columns;
    QList<Attribute> m_attributes;
    QList<DocumentId> m_ids;
    mutable DocumentRows m_rows;
};

} // namespace haeje
