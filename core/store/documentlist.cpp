// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documentlist.h"

#include "core/store/collections.h"
#include "core/store/database.h"
#include "core/store/documentcolumns.h"
#include "core/store/documentkeys.h"
#include "core/store/documents.h"
#include "core/store/sqlitedocumentlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <string_view>

namespace haeje {

struct DocumentListWords {
    Q_DECLARE_TR_FUNCTIONS(DocumentList)
};

/// More rows than this are read with one statement.
static constexpr qsizetype rowsOneByOne = 2000;

/// Columns once read are kept until an edit touches them.
struct DocumentList::Memory {
    using Key = std::pair<int, qint64>;
    QVariant version; ///< of the file, where another program writes it
    bool read = false;
    std::vector<qint64> ids;
    std::map<Key, ColumnValues> columns;
    std::map<DocumentField, std::vector<quint32>> orders;
    QByteArray words;
    std::vector<quint32> wordsOf;   ///< documents in the order of words
    std::vector<size_t> wordsBegin; ///< where each one's begin, and the end of all

    void forgetColumns(const std::function<bool(DocumentField)> &which)
    {
        for (auto it = columns.begin(); it != columns.end();)
            it = which(DocumentField(it->first.first)) ? columns.erase(it) : std::next(it);
    }
    const ColumnValues &column(Database &db, const DocumentColumn &of)
    {
        const Key key{int(of.field), of.field == DocumentField::Attribute ? of.attribute.value : 0};
        const auto known = columns.find(key);
        return known != columns.end() ? known->second : columns.emplace(key, columnValues(db, of, ids)).first->second;
    }
    const std::vector<quint32> &order(Database &db, DocumentField by)
    {
        const auto known = orders.find(by);
        if (known != orders.end())
            return known->second;
        std::vector<quint32> places;
        places.reserve(ids.size());
        for (const qint64 id : documentsInOrder(db, by))
            places.push_back(quint32(placeOf(ids, id)));
        return orders.emplace(by, std::move(places)).first->second;
    }
    void readWords(Database &db)
    {
        if (!wordsOf.empty() || ids.empty())
            return;
        std::vector<qint64> documents;
        words = wordsOfDocuments(db, documents);
        wordsBegin.push_back(0);
        for (const qint64 id : documents) {
            wordsOf.push_back(quint32(placeOf(ids, id)));
            const qsizetype end = words.indexOf('\x1e', qsizetype(wordsBegin.back()));
            wordsBegin.push_back(size_t(end < 0 ? words.size() : end + 1));
        }
    }
};

DocumentList::DocumentList(Database &database)
    : m_db(database)
    , m_memory(std::make_unique<Memory>())
{
}

DocumentList::~DocumentList() = default;

void DocumentList::forget(Tables tables)
{
    if (tables & TableFlag::Documents)
        *m_memory = {};
    m_memory->forgetColumns([&](DocumentField field) {
        const bool counts = field == DocumentField::Passages || field == DocumentField::Codings || field == DocumentField::Coders;
        return (counts && (tables & TableFlag::Passages)) || (field == DocumentField::Collection && (tables & TableFlag::Collections))
            || (field == DocumentField::Attribute && (tables & TableFlag::Attributes));
    });
}

DocumentList::Memory &DocumentList::memory() const
{
    // In the middle of an edit nothing is known of what it changed; and another program tells nothing at all.
    if (m_db.writesAllowed() || !m_memory->read)
        *m_memory = {};
    if (!m_db.isWritable()) {
        const QVariant version = m_db.value(QStringLiteral("PRAGMA data_version"));
        if (version != m_memory->version)
            *m_memory = {};
        m_memory->version = version;
    }
    if (!m_memory->read)
        m_memory->ids = allDocuments(m_db);
    m_memory->read = !m_db.writesAllowed();
    return *m_memory;
}

using Mask = std::vector<char>;

static Mask maskOf(const std::vector<qint64> &all, const std::vector<qint64> &ids)
{
    Mask mask(all.size(), 0);
    for (const qint64 id : ids) {
        if (const qint64 place = placeOf(all, id); place >= 0)
            mask[size_t(place)] = 1;
    }
    return mask;
}

/// Leaves the documents that have the folded word.
static void narrow(Mask &mask, std::string_view words, const std::vector<quint32> &documents, const std::vector<size_t> &begins,
                   std::string_view word)
{
    for (size_t i = 0; i < documents.size(); ++i) {
        char &has = mask[documents[i]];
        has = char(has && words.substr(begins[i], begins[i + 1] - begins[i]).find(word) != std::string_view::npos);
    }
}

static void narrow(Mask &mask, const Mask &by)
{
    for (size_t i = 0; i < mask.size(); ++i)
        mask[i] = char(mask[i] & by[i]);
}

static void addValue(Mask &mask, const ColumnValues &column, const QString &key)
{
    if (key.isEmpty()) {
        for (size_t i = 0; i < mask.size(); ++i)
            mask[i] = char(mask[i] | (column.firstValue[i] < 0));
        return;
    }
    for (const ColumnValues::Value &value : column.values) {
        if (value.key != key)
            continue;
        for (const quint32 document : value.documents)
            mask[document] = 1;
    }
}

std::vector<char> DocumentList::matching(Memory &known, const DocumentFilter &filter) const
{
    Mask mask(known.ids.size(), 1);
    const QStringList words = foldedText(filter.words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        known.readWords(m_db);
        if (known.wordsOf.size() == mask.size() && !mask.empty())
            narrow(mask, std::string_view(known.words.constData(), size_t(known.words.size())), known.wordsOf, known.wordsBegin, word.toStdString());
    }
    QList<DocumentColumn> columns;
    for (const DocumentFilter::Is &is : filter.is) {
        if (!columns.contains(is.column))
            columns << is.column;
    }
    for (const DocumentColumn &column : std::as_const(columns)) {
        Mask any(known.ids.size(), 0);
        for (const DocumentFilter::Is &is : filter.is) {
            if (is.column == column)
                addValue(any, known.column(m_db, column), is.value);
        }
        narrow(mask, any);
    }
    if (filter.collection) {
        Mask any(known.ids.size(), 0);
        for (const CollectionId id : Collections(m_db).withBelow(filter.collection))
            addValue(any, known.column(m_db, {DocumentField::Collection, {}}), QString::number(id.value));
        narrow(mask, any);
    }
    if (filter.onlyNotCoded) {
        Mask bare(known.ids.size(), 0);
        addValue(bare, known.column(m_db, {DocumentField::Codings, {}}), QStringLiteral("0"));
        narrow(mask, bare);
    }
    if (filter.only) {
        std::vector<qint64> only;
        for (const DocumentId id : *filter.only)
            only.push_back(id.value);
        narrow(mask, maskOf(known.ids, only));
    }
    return mask;
}

/// All documents, those that have the field first, ascending or descending as a whole.
static std::vector<quint32> wholeOrder(const std::vector<quint32> &order, size_t count, bool descending)
{
    std::vector<quint32> sorted = order;
    if (descending)
        std::reverse(sorted.begin(), sorted.end());
    if (sorted.size() == count)
        return sorted;
    Mask placed(count, 0);
    for (const quint32 document : order)
        placed[document] = 1;
    for (size_t i = 0; i < count; ++i) {
        if (!placed[i])
            sorted.push_back(quint32(i));
    }
    return sorted;
}

/// By the column's values; equal ones stay as they come.
static std::vector<quint32> sortedBy(const ColumnValues &column, const std::vector<quint32> &documents, bool descending)
{
    const size_t values = column.values.size();
    const auto bucket = [&](quint32 document) {
        const qint32 value = column.firstValue[document];
        return value < 0 ? values : descending ? values - 1 - size_t(value) : size_t(value);
    };
    std::vector<quint32> ends(values + 2, 0);
    for (const quint32 document : documents)
        ++ends[bucket(document) + 1];
    for (size_t i = 1; i < ends.size(); ++i)
        ends[i] += ends[i - 1];
    std::vector<quint32> sorted(documents.size());
    for (const quint32 document : documents)
        sorted[ends[bucket(document)]++] = document;
    return sorted;
}

static bool hasOwnOrder(DocumentField field)
{
    return field == DocumentField::Title || field == DocumentField::Url || field == DocumentField::Imported;
}

QList<DocumentId> DocumentList::ids(const DocumentFilter &filter, const DocumentOrder &order) const
{
    Memory &known = memory();
    const Mask mask = matching(known, filter);
    std::vector<quint32> sorted;
    if (hasOwnOrder(order.by.field)) {
        sorted = wholeOrder(known.order(m_db, order.by.field), known.ids.size(), order.descending);
    } else {
        const std::vector<quint32> byTitle = wholeOrder(known.order(m_db, DocumentField::Title), known.ids.size(), false);
        sorted = sortedBy(known.column(m_db, order.by), byTitle, order.descending);
    }
    QList<DocumentId> found;
    found.reserve(qsizetype(sorted.size()));
    for (const quint32 document : sorted) {
        if (mask[document])
            found.append(DocumentId(known.ids[document]));
    }
    return found;
}

QList<DocumentGroup> DocumentList::groups(const DocumentColumn &by, const DocumentFilter &filter) const
{
    Memory &known = memory();
    const Mask mask = matching(known, filter);
    const ColumnValues &column = known.column(m_db, by);
    QList<DocumentGroup> groups;
    for (const ColumnValues::Value &value : column.values) {
        int count = 0;
        for (const quint32 document : value.documents)
            count += mask[document];
        if (count > 0)
            groups.append({value.key, value.label, count});
    }
    int rest = 0;
    for (size_t i = 0; i < mask.size(); ++i)
        rest += mask[i] && column.firstValue[i] < 0;
    if (rest > 0)
        groups.append({{}, DocumentListWords::tr("Not stated"), rest});
    return groups;
}

QList<DocumentSummary> DocumentList::rows(const QList<DocumentId> &ids) const
{
    const Documents documents(m_db);
    QList<DocumentSummary> rows;
    rows.reserve(ids.size());
    if (ids.size() <= rowsOneByOne) {
        for (const DocumentId id : ids) {
            if (auto row = documents.summary(id))
                rows.append(*row);
        }
        return rows;
    }
    const QList<DocumentSummary> all = documents.summaries();
    QHash<DocumentId, qsizetype> at;
    at.reserve(all.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        at.insert(all.at(i).id, i);
    for (const DocumentId id : ids) {
        if (const qsizetype i = at.value(id, -1); i >= 0)
            rows.append(all.at(i));
    }
    return rows;
}

int DocumentList::count(const DocumentFilter &filter) const
{
    const Mask mask = matching(memory(), filter);
    return int(std::count(mask.begin(), mask.end(), 1));
}

} // namespace haeje
