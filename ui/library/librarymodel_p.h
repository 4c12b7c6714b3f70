// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarymodel.h"

namespace haeje {

/// A row that is no document: its child rows come first, then its documents, then one row for the rest of them.
struct LibraryModel::Node {
    RowKind kind = RowKind::All;
    Node *parent = nullptr;
    int row = 0;
    QString key;
    QString label;
    QString value; ///< of a group
    CollectionId collection;
    int count = 0;
    std::vector<std::unique_ptr<Node>> children;
    bool listed = false;
    QList<DocumentId> documents; ///< those shown
    int rest = 0; ///< those not shown

    bool holdsDocuments() const { return kind == RowKind::Group || kind == RowKind::Collection; }
    int rows() const { return int(children.size() + documents.size()) + (rest > 0 ? 1 : 0); }
};

} // namespace haeje
