// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"

#include <QAbstractItemModel>
#include <QHash>

namespace haeje {

/// The tree of codes with counts rolled up. A dragged code is its id in decimal as application/x-haeje-code.
/// The model never edits: a rename or a move is asked for by a signal, sent once the view is done with its event.
class CodebookModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole, ColourRole, ShortcutRole, CountRole, ActiveRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// Depth first, as Codes::all() gives them.
    void setCodes(const QList<Code> &codes);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Takes over a count that is known to have moved, without reading anything.
    void adjustCount(CodeId id, int delta);

    const QList<Code> &codes() const { return m_codes; }
    /// Null for an unknown id.
    const Code *code(CodeId id) const;
    CodeId codeAt(const QModelIndex &index) const;
    QModelIndex indexOf(CodeId id) const;
    QString path(CodeId id) const;
    /// Codings of the code and all below it. A coding carries one code, so none is counted twice.
    int countWithBelow(CodeId id) const;
    /// How many codes stand below it, at any depth.
    int codesBelow(CodeId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction | Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameAsked(haeje::CodeId id, const QString &name);
    /// position counts among the new siblings without the moved code.
    void moveAsked(haeje::CodeId id, haeje::CodeId parent, int position);
    /// Dropped on another code with Shift held.
    void mergeAsked(haeje::CodeId from, haeje::CodeId into);

private:
    struct Node {
        int parent = -1; ///< index into m_nodes, -1 = top
        int row = 0;
        int rolledUp = 0;
        QList<int> children;
    };
    int nodeOf(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : -1; }
    const QList<int> &childrenOf(int node) const { return node < 0 ? m_top : m_nodes.at(node).children; }
    bool isBelow(int node, int ancestor) const;
    QString toolTip(int node) const;

    QList<Code> m_codes;
    QList<Node> m_nodes; ///< beside m_codes
    QList<int> m_top;
    QHash<CodeId, int> m_byId;
    bool m_readOnly = false;
};

} // namespace haeje
