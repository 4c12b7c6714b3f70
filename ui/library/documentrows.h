// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/collection.h"
#include "core/model/document.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace haeje {

class Project;

/// Rows of documents, read when they are seen, a block at a time, and forgotten when there are too many.
class DocumentRows
{
public:
    void setProject(Project *project);
    void clear();
    /// The row of ids[at]; null when the document is gone. Good until the next call.
    DocumentSummary *at(const QList<DocumentId> &ids, int at);
    /// Null when it has not been seen.
    DocumentSummary *seen(DocumentId id);
    /// An attribute's value and the paths of the collections as they are shown; read one document at a time.
    QString attributeText(DocumentId id, const Attribute &attribute);
    AttributeValue attributeValue(DocumentId id, AttributeId attribute);
    QString collections(DocumentId id);
    QString coders(DocumentId id);

private:
    Project *m_project = nullptr;
    QHash<DocumentId, DocumentSummary> m_rows;
    QHash<DocumentId, QHash<AttributeId, AttributeValue>> m_values;
    QHash<DocumentId, QString> m_collections;
    std::optional<QHash<DocumentId, QStringList>> m_coders;
};

} // namespace haeje
