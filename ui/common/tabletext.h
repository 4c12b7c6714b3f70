// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QAbstractItemView;
class QTableView;
class QWidget;

namespace haeje {

/// The selected rows as text: tab-separated, one line each, with a line of column titles.
QString selectionAsText(const QAbstractItemView *view);
/// Every row of the model in its order, in the same form.
QString modelAsText(const QAbstractItemModel *model);
/// Ctrl+C and the context menu copy the selection as text.
void makeCopyable(QAbstractItemView *view);
/// The width that a column of that head needs for its words and the arrow of the sorting, which is kept free in each.
int headWidth(const QTableView *table, int column);
/// A table in the look of the design over that model: row selection, sortable heads, lines between rows, copyable.
QTableView *makeTable(QAbstractItemModel *model, const QString &objectName, QWidget *parent = nullptr);

} // namespace haeje
