// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/code.h"
#include "core/work/retrieval.h"

#include <QAbstractTableModel>
#include <QCache>

namespace haeje {

/// What a row of the results shows, worked out when it is seen.
struct RetrievalRow {
    struct CodeMark {
        QString path;
        int colour = 0;
        bool operator==(const CodeMark &) const = default;
    };
    bool head = false;
    QString title;    ///< of the document, on a head
    QString date;
    int count = 0;    ///< of its passages
    QString quote, before, after;
    QList<CodeMark> codes;
    QString coders;
};

/// The passages of a retrieval under their documents, for 100,000 and more: a row is an index until it is painted.
class RetrievalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The retriever must be done and outlive the model's use of it; null empties the list.
    void setResult(const Project *project, Retriever *retriever, std::vector<RetrievedPassage> found);
    /// What the rows say of codes; shown when they are painted next.
    void setCodes(const QList<Code> &codes);
    const std::vector<RetrievedPassage> &found() const { return m_found; }
    int documentCount() const { return int(m_heads.size()); }
    /// Head rows, ascending.
    const std::vector<int> &heads() const { return m_heads; }

    const RetrievalRow &row(int row) const;
    /// Position in found(), or -1 for a head.
    int passageAt(int row) const { return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)] : -1; }
    /// The row of that passage, or of the one that comes where it stood; -1 in an empty list.
    int rowOf(DocumentId document, TextSpan span, bool *exact = nullptr) const;
    DocumentId documentOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void fillHead(int row, RetrievalRow &shown) const;
    void fillPassage(int row, const RetrievedPassage &passage, RetrievalRow &shown) const;
    const QString &textOf(DocumentId document) const;

    const Project *m_project = nullptr;
    Retriever *m_retriever = nullptr;
    std::vector<RetrievedPassage> m_found;
    std::vector<int> m_rows;  ///< passages; -1 for a head
    std::vector<int> m_heads;
    std::vector<DocumentId> m_documentOf; ///< of each head
    QHash<CodeId, RetrievalRow::CodeMark> m_codes;
    mutable QCache<int, RetrievalRow> m_shown{500};
    mutable QCache<DocumentId, QString> m_texts{16};
};

} // namespace haeje
