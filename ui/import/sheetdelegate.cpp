// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sheetdelegate.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/import/sheetcells.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace haeje {

/// What the date means, or why it is none, below the field.
static void sayDate(QLineEdit *edit)
{
    DocumentFacts facts;
    const auto read = setFactAsText(facts, FactKind::Published, edit->text());
    const QString sentence = read ? facts.published.display(QLocale()) : read.message();
    edit->setAccessibleDescription(sentence);
    QToolTip::showText(edit->mapToGlobal(QPoint(0, edit->height())), sentence, edit);
}

QWidget *SheetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("sheetEditor"));
    edit->setAccessibleName(columnTitle(SheetColumn(index.column())));
    if (SheetColumn(index.column()) == SheetColumn::Published)
        connect(edit, &QLineEdit::textEdited, edit, [edit] { sayDate(edit); });
    if (SheetColumn(index.column()) == SheetColumn::Authors || SheetColumn(index.column()) == SheetColumn::Keywords)
        edit->setPlaceholderText(tr("Several are parted by ;"));
    return edit;
}

void SheetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme &theme = themeOf(option->palette);
    const QVariant taken = index.siblingAtColumn(int(SheetColumn::Take)).data(Qt::CheckStateRole);
    const auto column = SheetColumn(index.column());
    if (!taken.isValid() || taken.toInt() != Qt::Checked || column == SheetColumn::File || column == SheetColumn::Format) {
        option->palette.setColor(QPalette::Text, theme.secondary);
        option->palette.setColor(QPalette::HighlightedText, theme.secondary);
    }
    if (taken.isValid() && taken.toInt() != Qt::Checked && column == SheetColumn::Title)
        option->font.setStrikeOut(true);
    const bool doubts = column == SheetColumn::Doubts && !option->text.isEmpty();
    const bool like = column == SheetColumn::Likeness && !option->text.isEmpty();
    if (doubts || like) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {scaled(16), scaled(16)};
        option->icon = doubts ? icon(QStringLiteral("warning"), theme.warning) : icon(QStringLiteral("compare"), theme.secondary);
        if (doubts)
            option->displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    }
}

/// The current cell has its ring; the others of its row a line below only.
void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex() != index)
        return;
    painter->save();
    painter->setPen(QPen(themeOf(option.palette).accent, 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    painter->restore();
}

} // namespace haeje
