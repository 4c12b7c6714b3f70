// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readmessages/kinddelegate.h"

#include "core/analysis/messages/messagefacts.h"

#include <QComboBox>
#include <QCompleter>

namespace haeje {

KindDelegate::KindDelegate(std::function<QStringList()> kinds, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_kinds(std::move(kinds))
{
}

QWidget *KindDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(QStringLiteral("proposalKind"));
    choice->setEditable(true);
    choice->setInsertPolicy(QComboBox::NoInsert);
    choice->setFrame(false);
    choice->completer()->setFilterMode(Qt::MatchContains);
    choice->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const QString &kind : m_kinds())
        choice->addItem(messageKindTitle(kind), kind);
    return choice;
}

void KindDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *choice = static_cast<QComboBox *>(editor);
    const QString kind = index.data(Qt::EditRole).toString();
    if (const int known = choice->findData(kind); known >= 0)
        choice->setCurrentIndex(known);
    else
        choice->setEditText(kind);
}

void KindDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *choice = static_cast<QComboBox *>(editor);
    const QString words = choice->currentText().simplified();
    const int known = choice->findText(words, Qt::MatchFixedString);
    model->setData(index, known >= 0 ? choice->itemData(known).toString() : words, Qt::EditRole);
}

} // namespace haeje
