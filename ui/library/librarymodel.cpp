// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarymodel.h"

#include <QCollator>

#include <algorithm>

namespace haeje {

/// Top rows carry this; a document's row carries the index of its group.
static constexpr quintptr topLevel = ~quintptr(0);

static bool isHangulOrHan(QChar c)
{
    return c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Han;
}

static QString familyName(const QString &author)
{
    if (author.isEmpty() || isHangulOrHan(author.front()))
        return author;
    return author.contains(QLatin1Char(',')) ? author.section(QLatin1Char(','), 0, 0).trimmed()
                                             : author.section(QLatin1Char(' '), -1);
}

QString shortAuthors(const QStringList &authors)
{
    if (authors.isEmpty())
        return {};
    if (authors.size() == 1)
        return familyName(authors.first());
    if (authors.size() == 2)
        return LibraryModel::tr("%1 and %2").arg(familyName(authors.first()), familyName(authors.last()));
    return LibraryModel::tr("%1 et al.").arg(familyName(authors.first()));
}

QString documentMeta(const DocumentSummary &document)
{
    QStringList parts{shortAuthors(document.facts.authors), document.facts.published.display(QLocale())};
    parts.removeAll(QString());
    if (parts.isEmpty() && !document.facts.outlet.isEmpty())
        parts.append(document.facts.outlet);
    parts.append(document.passages == 0 ? LibraryModel::tr("no passages yet")
                                        : LibraryModel::tr("%n passages", nullptr, document.passages));
    return parts.join(QStringLiteral(" · "));
}

void LibraryModel::setDocuments(const QList<DocumentSummary> &documents)
{
    m_documents = documents;
    m_byId.clear();
    m_haystacks.clear();
    m_haystacks.reserve(documents.size());
    m_notCoded = 0;
    for (int i = 0; i < m_documents.size(); ++i) {
        const DocumentSummary &document = m_documents.at(i);
        const DocumentFacts &facts = document.facts;
        m_byId.insert(document.id, i);
        m_haystacks.append(QStringList{facts.title, facts.subtitle, facts.authors.join(QLatin1Char(' ')), facts.series,
                                       facts.outlet, facts.published.text()}
                               .join(QLatin1Char('\n'))
                               .toCaseFolded());
        m_notCoded += document.codings == 0;
    }
    rebuild();
}

void LibraryModel::setFilter(const QString &filter)
{
    const QStringList words = filter.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

void LibraryModel::setOnlyNotCoded(bool only)
{
    if (only == m_onlyNotCoded)
        return;
    m_onlyNotCoded = only;
    rebuild();
}

void LibraryModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    rebuild();
}

void LibraryModel::adjustCounts(DocumentId id, int passages, int codings)
{
    const int at = m_byId.value(id, -1);
    if (at < 0)
        return;
    DocumentSummary &document = m_documents[at];
    const bool wasBare = document.codings == 0;
    document.passages += passages;
    document.codings += codings;
    m_notCoded += int(document.codings == 0) - int(wasBare);
    const QModelIndex changed = indexOf(id);
    if (changed.isValid())
        Q_EMIT dataChanged(changed, changed);
    Q_EMIT dataChanged(index(0, 0), index(standingRows - 1, 0));
}

bool LibraryModel::isShown(int document) const
{
    if (m_onlyNotCoded && m_documents.at(document).codings > 0)
        return false;
    const QString &haystack = m_haystacks.at(document);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return haystack.contains(word); });
}

void LibraryModel::sortGroup(QList<int> &documents) const
{
    const auto byKey = [&](auto key) {
        QCollator collator;
        collator.setNumericMode(true);
        QHash<int, QCollatorSortKey> keys;
        for (int i : documents)
            keys.emplace(i, collator.sortKey(key(m_documents.at(i).facts)));
        std::stable_sort(documents.begin(), documents.end(),
                         [&](int a, int b) { return keys.find(a)->compare(*keys.find(b)) < 0; });
    };
    switch (m_order) {
    case Order::Newest: // the order they come in
        return;
    case Order::Oldest:
        std::reverse(documents.begin(), documents.end());
        return;
    case Order::Title:
        return byKey([](const DocumentFacts &facts) { return facts.title; });
    case Order::Author:
        return byKey([](const DocumentFacts &facts) { return shortAuthors(facts.authors); });
    case Order::Passages:
        std::stable_sort(documents.begin(), documents.end(),
                         [&](int a, int b) { return m_documents.at(a).passages > m_documents.at(b).passages; });
        return;
    }
}

void LibraryModel::rebuild()
{
    beginResetModel();
    m_groups.clear();
    m_shown = 0;
    QHash<QString, int> groupOf;
    for (int i = 0; i < m_documents.size(); ++i) {
        if (!isShown(i))
            continue;
        const QString &series = m_documents.at(i).facts.series;
        auto it = groupOf.find(series);
        if (it == groupOf.end()) {
            it = groupOf.insert(series, int(m_groups.size()));
            m_groups.append({series, {}});
        }
        m_groups[*it].documents.append(i);
        ++m_shown;
    }
    for (Group &group : m_groups)
        sortGroup(group.documents);
    std::sort(m_groups.begin(), m_groups.end(), [](const Group &a, const Group &b) {
        if (a.series.isEmpty() != b.series.isEmpty())
            return b.series.isEmpty(); // without a series comes last
        return QString::localeAwareCompare(a.series, b.series) < 0;
    });
    endResetModel();
}

QModelIndex LibraryModel::indexOf(DocumentId id) const
{
    const int at = m_byId.value(id, -1);
    if (at < 0)
        return {};
    const QString &series = m_documents.at(at).facts.series;
    for (int g = 0; g < m_groups.size(); ++g) {
        if (m_groups.at(g).series != series)
            continue;
        const int row = int(m_groups.at(g).documents.indexOf(at));
        return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr(g));
    }
    return {};
}

const DocumentSummary *LibraryModel::document(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return nullptr;
    return &m_documents.at(m_groups.at(int(index.internalId())).documents.at(index.row()));
}

const DocumentSummary *LibraryModel::document(DocumentId id) const
{
    const int at = m_byId.value(id, -1);
    return at < 0 ? nullptr : &m_documents.at(at);
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() - standingRows) : topLevel);
}

QModelIndex LibraryModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    return createIndex(int(index.internalId()) + standingRows, 0, topLevel);
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_documents.isEmpty() ? 0 : standingRows + int(m_groups.size());
    if (parent.internalId() != topLevel || parent.row() < standingRows || parent.column() != 0)
        return 0;
    return int(m_groups.at(parent.row() - standingRows).documents.size());
}

int LibraryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const DocumentSummary *found = document(index))
        return documentData(*found, role);
    if (index.row() < standingRows)
        return standingData(index.row(), role);
    return groupData(m_groups.at(index.row() - standingRows), role);
}

QVariant LibraryModel::standingData(int row, int role) const
{
    const bool all = row == 0;
    switch (role) {
    case Qt::DisplayRole:
        return all ? tr("All documents") : tr("Not yet coded");
    case KindRole:
        return int(all ? RowKind::All : RowKind::NotCoded);
    case CountRole:
        return all ? documentCount() : m_notCoded;
    case ActiveRole:
        return !all && m_onlyNotCoded;
    default:
        return {};
    }
}

QVariant LibraryModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return group.series.isEmpty() ? tr("Without a series") : group.series;
    case KindRole:
        return int(RowKind::Series);
    case CountRole:
        return int(group.documents.size());
    case SeriesRole:
        return group.series;
    default:
        return {};
    }
}

QVariant LibraryModel::documentData(const DocumentSummary &document, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return document.facts.title.isEmpty() ? tr("Untitled") : document.facts.title;
    case MetaRole:
        return documentMeta(document);
    case Qt::ToolTipRole:
        return document.facts.title + QLatin1Char('\n') + documentMeta(document);
    case Qt::AccessibleTextRole:
        return document.facts.title + QStringLiteral(", ") + documentMeta(document);
    case KindRole:
        return int(RowKind::Document);
    case DocumentRole:
        return document.id.value;
    default:
        return {};
    }
}

} // namespace haeje
