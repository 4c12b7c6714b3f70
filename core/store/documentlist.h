// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/collection.h"
#include "core/model/document.h"
#include "core/store/tables.h"

#include <QList>

#include <memory>
#include <optional>
#include <vector>

namespace haeje {

class Database;

/// What a list of documents can show, sort and group by.
enum class DocumentField { Title, Subtitle, Series, Authors, Affiliation, Published, Year, Outlet, Language, Url, Keywords, Words,
                           Characters, Passages, Codings, Coders, State, Format, Imported, Collection, Attribute };

/// Their words, in order ("title" to "collection"; an attribute has its own name).
QStringList documentFieldNames();

struct DocumentColumn {
    DocumentField field = DocumentField::Title;
    AttributeId attribute; ///< where the field is Attribute
    bool operator==(const DocumentColumn &) const = default;
};

struct DocumentOrder {
    DocumentColumn by {DocumentField::Published, {}};
    bool descending = true; ///< what is not stated comes last either way
};

/// Which documents: all conditions must hold, an empty one always does.
struct DocumentFilter {
    struct Is {
        DocumentColumn column;
        QString value; ///< as a group's key; empty = not stated
    };
    QString words;       ///< each must occur in title, subtitle, authors, series, outlet, keywords or date; case is ignored
    QList<Is> is;        ///< several of one column: one of them must hold
    CollectionId collection; ///< or one below it
    bool onlyNotCoded = false;
    std::optional<QList<DocumentId>> only;
};

/// Documents with one value of a column.
struct DocumentGroup {
    QString key;   ///< as DocumentFilter::Is takes it; empty = not stated
    QString label; ///< as it is shown
    int count = 0;
};

/// Lists of documents for 100,000 and more: keys first, rows when they are seen. Reads only.
class DocumentList
{
public:
    explicit DocumentList(Database &database);
    ~DocumentList();

    /// O(documents), under 50 ms for 100,000.
    QList<DocumentId> ids(const DocumentFilter &filter = {}, const DocumentOrder &order = {}) const;
    /// A document with several authors, keywords or collections counts in each group.
    QList<DocumentGroup> groups(const DocumentColumn &by, const DocumentFilter &filter = {}) const;
    /// In the order of the ids; unknown ones are left out.
    QList<DocumentSummary> rows(const QList<DocumentId> &ids) const;
    int count(const DocumentFilter &filter = {}) const;

    /// What is remembered of these tables is read again. Called by Project after every edit.
    void forget(Tables tables);

private:
    struct Memory;
    Memory &memory() const;
    std::vector<char> matching(Memory &known, const DocumentFilter &filter) const;

    Database &m_db;
    std::unique_ptr<Memory> m_memory;
};

} // namespace haeje
