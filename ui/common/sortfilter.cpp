// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sortfilter.h"

#include "ui/common/structtable.h"

namespace haeje {

SortFilter::SortFilter(QAbstractItemModel *source, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(source);
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void SortFilter::setWords(const QString &text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void SortFilter::setPredicate(std::function<bool(int)> predicate)
{
    m_predicate = std::move(predicate);
    invalidateFilter();
}

static bool isNotStated(const QVariant &value)
{
    return !value.isValid() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

bool SortFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole), b = right.data(SortRole);
    if (isNotStated(a) != isNotStated(b)) // last in both orders
        return (sortOrder() == Qt::AscendingOrder) == isNotStated(b);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return QVariant::compare(a, b) == QPartialOrdering::Less;
}

bool SortFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_predicate && !m_predicate(row))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QModelIndex index = sourceModel()->index(row, column, parent);
            if (index.data(Qt::DisplayRole).toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace haeje
