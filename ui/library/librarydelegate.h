// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace haeje {

/// Paints the rows of the library's list: standing rows, collections and groups with their chevron, documents on two lines.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit LibraryDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintOneLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDocument(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paintState(QPainter *painter, const QModelIndex &index, QPointF centre) const;

    const QTreeView *m_view;
};

} // namespace haeje
