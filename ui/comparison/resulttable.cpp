// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/resulttable.h"

#include "ui/common/sortfilter.h"
#include "ui/common/structtable.h"
#include "ui/common/tabletext.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace haeje {

ResultTable::ResultTable(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

static QString shownCell(const QVariant &value)
{
    if (!value.isValid())
        return QStringLiteral("–");
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? QString(QChar(u'■')) : QString(QChar(u'□'));
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(QStringLiteral(" · ")) : value.toString();
}

void ResultTable::setTable(const Table &table, const QStringList &keys, const QHash<QString, QString> &titles)
{
    m_table = table;
    static const QStringList places{QStringLiteral("document"), QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("first_document"), QStringLiteral("first_start"), QStringLiteral("first_end")};
    QList<int> shown;
    for (const QString &key : keys)
        shown += table.column(key);
    for (int i = 0; i < table.columns.size() && keys.isEmpty(); ++i) {
        if (!places.contains(table.columns.at(i).key))
            shown += i;
    }
    shown.removeAll(-1);
    QList<TableColumn<int>> columns;
    for (const int i : std::as_const(shown)) {
        const Table::Column &one = table.columns.at(i);
        columns.append({titles.value(one.key, one.title), [this, i](const int &row) { return QVariant(shownCell(m_table.rows.at(row).cells.value(i))); },
                        [this, i](const int &row) { return m_table.rows.at(row).cells.value(i); }, one.number, [this, i](const int &row, int role) {
                            return role == Qt::ToolTipRole ? QVariant(shownCell(m_table.rows.at(row).cells.value(i))) : QVariant();
                        }});
    }
    delete m_view;
    delete m_sorted;
    auto *model = new StructTable<int>(columns);
    QList<int> rows(table.rows.size());
    for (int i = 0; i < rows.size(); ++i)
        rows[i] = i;
    model->setRows(rows);
    m_sorted = new SortFilter(model, this);
    model->setParent(m_sorted);
    m_view = makeTable(m_sorted, objectName() + QStringLiteral("View"), this);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->sortByColumn(-1, Qt::AscendingOrder);
    layout()->addWidget(m_view);
    setFocusProxy(m_view);
    m_view->resizeColumnsToContents();
    for (int i = 0; i < columns.size(); ++i)
        m_view->setColumnWidth(i, std::clamp(std::max(headWidth(m_view, i), m_view->columnWidth(i)), scaled(48), scaled(i == 0 ? 280 : 220)));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResultTable::chosen);
    connect(m_view, &QTableView::activated, this, &ResultTable::open);
}

const Table::Row *ResultTable::current() const
{
    const QModelIndex index = m_view ? m_sorted->mapToSource(m_view->currentIndex()) : QModelIndex();
    return index.isValid() ? &m_table.rows.at(index.row()) : nullptr;
}

QVariant ResultTable::value(const QString &key) const
{
    const Table::Row *row = current();
    const int at = m_table.column(key);
    return row && at >= 0 ? row->cells.value(at) : QVariant();
}

void ResultTable::setFilter(const QString &words)
{
    if (m_sorted)
        m_sorted->setWords(words);
}

void ResultTable::open()
{
    const QVariant document = value(QStringLiteral("document"));
    if (document.isValid())
        Q_EMIT opened(document.toLongLong(), {value(QStringLiteral("start")).toInt(), value(QStringLiteral("end")).toInt()});
}

} // namespace haeje
