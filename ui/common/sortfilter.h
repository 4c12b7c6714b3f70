// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>

namespace haeje {

/// Sorts by SortRole (not stated always last, words by the locale) and keeps the rows that hold every word of the
/// filter in some column, and that the predicate lets through.
class SortFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SortFilter(QAbstractItemModel *source, QObject *parent = nullptr);

    void setWords(const QString &text);
    /// Of a source row; empty lets everything through. Setting it filters anew.
    void setPredicate(std::function<bool(int sourceRow)> predicate);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    std::function<bool(int)> m_predicate;
};

} // namespace haeje
