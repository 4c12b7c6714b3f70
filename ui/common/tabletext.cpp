// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tabletext.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace haeje {

static QString line(const QStringList &cells)
{
    QStringList clean = cells;
    for (QString &cell : clean)
        cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    return clean.join(QLatin1Char('\t')) + QLatin1Char('\n');
}

static QString heads(const QAbstractItemModel *model)
{
    QStringList titles;
    for (int column = 0; column < model->columnCount(); ++column)
        titles.append(model->headerData(column, Qt::Horizontal).toString());
    return line(titles);
}

static QString rowText(const QAbstractItemModel *model, const QModelIndex &first)
{
    QStringList cells;
    for (int column = 0; column < model->columnCount(first.parent()); ++column)
        cells.append(first.siblingAtColumn(column).data().toString());
    return line(cells);
}

QString selectionAsText(const QAbstractItemView *view)
{
    if (!view->selectionModel() || !view->selectionModel()->hasSelection())
        return {};
    QModelIndexList rows;
    const QModelIndexList selected = view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (!rows.contains(first))
            rows.append(first);
    }
    std::sort(rows.begin(), rows.end());
    QString text = heads(view->model());
    for (const QModelIndex &row : std::as_const(rows))
        text += rowText(view->model(), row);
    return text;
}

QString modelAsText(const QAbstractItemModel *model)
{
    QString text = heads(model);
    for (int row = 0; row < model->rowCount(); ++row)
        text += rowText(model, model->index(row, 0));
    return text;
}

void makeCopyable(QAbstractItemView *view)
{
    auto *copy = new QAction(QCoreApplication::translate("Table", "Copy as text"), view);
    copy->setObjectName(QStringLiteral("copyAsText"));
    copy->setIcon(themedIcon(QStringLiteral("copy")));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, view, [view] {
        const QString text = selectionAsText(view);
        if (!text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
    });
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

int headWidth(const QTableView *table, int column)
{
    const QString words = table->model()->headerData(column, Qt::Horizontal).toString();
    return table->horizontalHeader()->fontMetrics().horizontalAdvance(words) + scaled(11 + 8 + 14);
}

QTableView *makeTable(QAbstractItemModel *model, const QString &objectName, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSortingEnabled(true);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(scaled(32));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFixedHeight(scaled(32));
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    makeCopyable(table);
    return table;
}

} // namespace haeje
