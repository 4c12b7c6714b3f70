// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarydelegate.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/library/librarymodel.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace haeje {

static constexpr int inset = 12;
static constexpr int iconLeft = 32;
static constexpr int nameLeft = 52;
static constexpr int countRight = 16;

static LibraryModel::RowKind kindOf(const QModelIndex &index)
{
    return LibraryModel::RowKind(index.data(LibraryModel::KindRole).toInt());
}

LibraryDelegate::LibraryDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool twoLines = kindOf(index) == LibraryModel::RowKind::Document;
    return {100, scaled(twoLines ? 52 : 28)};
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(m_view);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    if (kindOf(index) == LibraryModel::RowKind::Document)
        paintDocument(painter, option, index);
    else
        paintOneLine(painter, option, index);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void LibraryDelegate::paintOneLine(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Theme &theme = themeOf(m_view);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const LibraryModel::RowKind kind = kindOf(index);
    const QRect row = option.rect;
    const int depth = scaled(14) * std::max(0, index.data(LibraryModel::DepthRole).toInt());
    const auto drawIcon = [&](const QString &name, int left, int size) {
        const int side = scaled(size);
        painter->drawPixmap(row.left() + depth + scaled(left), row.center().y() - side / 2,
                            iconPixmap(name, side, theme.secondary, ratio));
    };
    if (kind == LibraryModel::RowKind::More) {
        painter->setFont(font(TypeRole::Meta));
        painter->setPen(theme.accent);
        painter->drawText(row.adjusted(scaled(nameLeft), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        return;
    }
    if (kind >= LibraryModel::RowKind::Collections && index.model()->hasChildren(index))
        drawIcon(m_view->isExpanded(index) ? QStringLiteral("chev-d") : QStringLiteral("chev-r"), inset - 2, 16);
    drawIcon(kind == LibraryModel::RowKind::All             ? QStringLiteral("doc")
                 : kind == LibraryModel::RowKind::NotCoded ? QStringLiteral("tag")
                 : kind == LibraryModel::RowKind::Group    ? QStringLiteral("outline")
                                                           : QStringLiteral("folder"),
             iconLeft - 2, 16);

    painter->setFont(font(TypeRole::Meta));
    const QString count = m_view->locale().toString(index.data(LibraryModel::CountRole).toInt());
    const int countWidth = painter->fontMetrics().horizontalAdvance(count);
    const QRect right(row.right() - countRight - countWidth, row.top(), countWidth + 1, row.height());
    painter->setPen(theme.secondary);
    painter->drawText(right, Qt::AlignVCenter | Qt::AlignRight, count);

    const bool active = index.data(LibraryModel::ActiveRole).toBool();
    painter->setFont(font(active ? TypeRole::PanelHead : TypeRole::Interface));
    painter->setPen(active ? theme.accent : theme.text);
    const int left = row.left() + depth + scaled(nameLeft);
    const QRect name(left, row.top(), right.left() - 8 - left, row.height());
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
}

void LibraryDelegate::paintDocument(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Theme &theme = themeOf(m_view);
    const bool selected = option.state & QStyle::State_Selected;
    const int depth = scaled(14) * std::max(0, index.data(LibraryModel::DepthRole).toInt() - 1);
    const int left = option.rect.left() + depth + scaled(nameLeft);
    const int width = option.rect.right() - inset - left;
    const int half = option.rect.height() / 2;
    const auto drawLine = [&](TypeRole role, const QColor &colour, const QString &text, const QRect &rect, int flags) {
        painter->setFont(font(role));
        painter->setPen(colour);
        painter->drawText(rect, flags, painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    const int gap = scaled(5);
    paintState(painter, index, QPointF(left - scaled(14), option.rect.top() + (gap + half) / 2.0));
    drawLine(selected ? TypeRole::PanelHead : TypeRole::Interface, theme.text, index.data().toString(),
             QRect(left, option.rect.top() + gap, width, half - gap), Qt::AlignVCenter | Qt::AlignLeft);
    drawLine(TypeRole::Meta, theme.secondary, index.data(LibraryModel::MetaRole).toString(),
             QRect(left, option.rect.top() + half, width, half - gap), Qt::AlignVCenter | Qt::AlignLeft);
}

/// Unread a disc, being read a half one, read none.
void LibraryDelegate::paintState(QPainter *painter, const QModelIndex &index, QPointF centre) const
{
    const auto state = ReadingState(index.data(LibraryModel::StateRole).toInt());
    if (state == ReadingState::Read)
        return;
    const qreal radius = scaled(3.5);
    const QRectF disc(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(themeOf(m_view).secondary, 1.2));
    painter->setBrush(state == ReadingState::Unread ? QBrush(themeOf(m_view).secondary) : QBrush(Qt::NoBrush));
    painter->drawEllipse(disc);
    if (state == ReadingState::Reading) {
        painter->setBrush(themeOf(m_view).secondary);
        painter->drawPie(disc, 90 * 16, 180 * 16);
    }
    painter->restore();
}

} // namespace haeje
