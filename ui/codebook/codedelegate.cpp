// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codedelegate.h"

#include "ui/codebook/codebookmodel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QTreeView>

namespace haeje {

static constexpr int inset = 12;
static constexpr int step = 16; ///< further right per level
static constexpr int swatchSide = 10;

static int depthOf(QModelIndex index)
{
    int depth = 0;
    while ((index = index.parent()).isValid())
        ++depth;
    return depth;
}

CodeDelegate::CodeDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {100, scaled(28)};
}

QRect CodeDelegate::chevronRect(const QRect &row, const QModelIndex &index) const
{
    return {row.left() + scaled(inset - 4 + depthOf(index) * step), row.top(), scaled(20), row.height()};
}

/// A code out of use is told by slant too, not by the fainter colour alone.
static QFont nameFont(bool active)
{
    QFont face = font(TypeRole::Interface);
    face.setItalic(!active);
    return face;
}

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(m_view);
    const QRect row = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, theme.hover);

    const QRect chevron = chevronRect(row, index);
    if (index.model()->hasChildren(index)) {
        const QString name = m_view->isExpanded(index) ? QStringLiteral("chev-d") : QStringLiteral("chev-r");
        painter->drawPixmap(chevron.left() + 2, row.center().y() - scaled(16) / 2,
                            iconPixmap(name, scaled(16), theme.secondary, painter->device()->devicePixelRatioF()));
    }
    const int side = scaled(swatchSide);
    const QRect swatch(chevron.right() + 3, row.center().y() - side / 2, side, side);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.codeStripe(index.data(CodebookModel::ColourRole).toInt()));
    painter->drawRoundedRect(swatch, 2, 2);

    painter->setFont(font(TypeRole::Meta));
    const QString count = m_view->locale().toString(index.data(CodebookModel::CountRole).toInt());
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    const QRect right(row.right() - 16 - countWidth, row.top(), countWidth + 1, row.height());
    painter->setPen(theme.secondary);
    painter->drawText(right, Qt::AlignVCenter | Qt::AlignRight, count);

    const QString key = index.data(CodebookModel::ShortcutRole).toString();
    const int badgeRoom = key.isEmpty() ? 0 : scaled(26);
    const int nameLeft = swatch.right() + 10;
    const int nameRoom = std::max(0, right.left() - 8 - nameLeft - badgeRoom);
    painter->setFont(font(TypeRole::Interface));
    const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, nameRoom);
    const int nameWidth = painter->fontMetrics().horizontalAdvance(name);
    const bool active = index.data(CodebookModel::ActiveRole).toBool();
    painter->setFont(nameFont(active));
    painter->setPen(active ? theme.text : theme.secondary);
    painter->drawText(QRect(nameLeft, row.top(), nameRoom, row.height()), Qt::AlignVCenter | Qt::AlignLeft, name);
    if (!key.isEmpty()) {
        const QRect badge(nameLeft + nameWidth + 10, row.center().y() - scaled(16) / 2, scaled(16), scaled(16) + 1);
        painter->setPen(theme.separator);
        painter->setBrush(theme.page);
        painter->drawRoundedRect(QRectF(badge).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->setFont(font(TypeRole::Small));
        painter->setPen(theme.secondary);
        painter->drawText(badge, Qt::AlignCenter, key);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *CodeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("codeNameEditor"));
    editor->setAccessibleName(tr("Name of the code"));
    return editor;
}

void CodeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const int left = chevronRect(option.rect, index).right() + scaled(swatchSide) + 6;
    editor->setGeometry(option.rect.adjusted(left - option.rect.left(), 0, -8, 0));
}

} // namespace haeje
