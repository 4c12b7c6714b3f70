// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace haeje {

/// Paints a code: chevron, swatch, name, key badge, count; edits its name in place.
class CodeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CodeDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    /// Where the chevron of that row is, in the view's viewport.
    QRect chevronRect(const QRect &row, const QModelIndex &index) const;

private:
    QTreeView *m_view;
};

} // namespace haeje
