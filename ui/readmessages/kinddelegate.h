// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace haeje {

/// Edits the kind of a message: chosen among those there are, by their titles, or a word of one's own.
class KindDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// kinds: the words of the kinds, asked for whenever a cell is edited.
    KindDelegate(std::function<QStringList()> kinds, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    std::function<QStringList()> m_kinds;
};

} // namespace haeje
