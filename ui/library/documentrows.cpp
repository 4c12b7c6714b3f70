// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/documentrows.h"

#include "core/store/attributes.h"
#include "core/store/coders.h"
#include "core/store/collections.h"
#include "core/store/documentlist.h"
#include "core/store/project.h"

#include <algorithm>

namespace haeje {

static constexpr int block = 48;
static constexpr int most = 4000;

void DocumentRows::setProject(Project *project)
{
    m_project = project;
    clear();
}

void DocumentRows::clear()
{
    m_rows.clear();
    m_values.clear();
    m_collections.clear();
    m_coders.reset();
}

DocumentSummary *DocumentRows::at(const QList<DocumentId> &ids, int at)
{
    const DocumentId id = ids.value(at);
    if (DocumentSummary *row = seen(id))
        return row;
    if (!m_project || !id)
        return nullptr;
    if (m_rows.size() > most)
        clear();
    QList<DocumentId> missing;
    const int first = at / block * block;
    for (int i = first; i < std::min<qsizetype>(first + block, ids.size()); ++i) {
        if (!m_rows.contains(ids.at(i)))
            missing.append(ids.at(i));
    }
    const QList<DocumentSummary> rows = m_project->documentList().rows(missing);
    for (const DocumentSummary &row : rows)
        m_rows.insert(row.id, row);
    return seen(id);
}

DocumentSummary *DocumentRows::seen(DocumentId id)
{
    const auto it = m_rows.find(id);
    return it == m_rows.end() ? nullptr : &*it;
}

AttributeValue DocumentRows::attributeValue(DocumentId id, AttributeId attribute)
{
    if (!m_project)
        return {};
    auto it = m_values.find(id);
    if (it == m_values.end())
        it = m_values.insert(id, m_project->attributes().valuesOf(id));
    return it->value(attribute);
}

QString DocumentRows::attributeText(DocumentId id, const Attribute &attribute)
{
    return haeje::attributeText(attribute, attributeValue(id, attribute.id));
}

QString DocumentRows::collections(DocumentId id)
{
    if (!m_project)
        return {};
    auto it = m_collections.find(id);
    if (it == m_collections.end()) {
        QStringList paths;
        for (const CollectionId collection : m_project->collections().of(id))
            paths.append(m_project->collections().path(collection));
        it = m_collections.insert(id, paths.join(QStringLiteral("; ")));
    }
    return *it;
}

QString DocumentRows::coders(DocumentId id)
{
    if (!m_project)
        return {};
    if (!m_coders)
        m_coders = m_project->coders().codersOfDocuments();
    return m_coders->value(id).join(QStringLiteral(", "));
}

} // namespace haeje
