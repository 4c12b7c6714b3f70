// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "core/base/textspan.h"

#include <QHash>
#include <QWidget>

class QTableView;

namespace haeje {

class SortFilter;

/// What an analysis gave, with some of its columns: sorted, copied as text, each row opens where it stands.
class ResultTable : public QWidget
{
    Q_OBJECT
public:
    explicit ResultTable(const QString &objectName, QWidget *parent = nullptr);

    /// keys: the columns that are shown, in order; none: all but places. titles take the place of the table's own.
    void setTable(const Table &table, const QStringList &keys = {}, const QHash<QString, QString> &titles = {});
    const Table &table() const { return m_table; }
    /// The chosen row of the table, null without one.
    const Table::Row *current() const;
    QVariant value(const QString &key) const; ///< of the chosen row
    /// Rows whose text has all of these words.
    void setFilter(const QString &words);
    QTableView *view() const { return m_view; }

Q_SIGNALS:
    void chosen();
    /// Enter or a double click: document and span of the row, if it has them.
    void opened(qint64 document, haeje::TextSpan span);

private:
    void open();

    Table m_table;
    QTableView *m_view = nullptr;
    SortFilter *m_sorted = nullptr;
};

} // namespace haeje
