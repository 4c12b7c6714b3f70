// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codes.h"

#include <QAbstractItemModel>
#include <QHash>

namespace haeje {

/// The tree of codes with the passages they are on. A dragged code is its id in decimal as application/x-haeje-code.
/// The model never edits: a rename or a move is asked for by a signal, sent once the view is done with its event.
class CodebookModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole, ColourRole, ShortcutRole, CountRole, ActiveRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// Depth first, as Codes::all() gives them.
    void setCodes(const QList<Code> &codes, const QHash<CodeId, CodeUse> &uses);
    /// What CountRole tells: passages of the code and all below it, each once; or of the code itself.
    void setCountsBelow(bool below);
    bool countsBelow() const { return m_countsBelow; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Takes over that a coding came (1) or went (-1), without reading anything; others: the codes of the other codings of its passage.
    void adjustCount(CodeId id, int delta, const QList<CodeId> &others = {});

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
    /// The dragged codes, in the codebook's order, without those below another of them.
    QList<CodeId> codesIn(const QMimeData *data) const;

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
    /// Several dropped on a code or between two: they go to the end of that code's.
    void moveAllAsked(const QList<haeje::CodeId> &ids, haeje::CodeId parent);
    /// Dropped on another code with Shift held.
    void mergeAsked(haeje::CodeId from, haeje::CodeId into);

private:
    struct Node {
        int parent = -1; ///< index into m_nodes, -1 = top
        int row = 0;
        int codings = 0;  ///< with those below
        int passages = 0; ///< of the code itself
        int rolledUp = 0; ///< passages with those below, each once
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
    bool m_countsBelow = true;
};

} // namespace haeje
