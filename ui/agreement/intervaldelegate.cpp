// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreement/intervaldelegate.h"

#include "ui/agreement/agreementlines.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace haeje {

static constexpr int lineWidth = 120;

void IntervalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariantList values = index.data(intervalRole).toList();
    if (values.size() != 3)
        return;
    const Theme &theme = themeOf(option.palette);
    const double left = option.rect.right() - scaled(lineWidth), right = option.rect.right() - scaled(16);
    const double middle = option.rect.center().y() + 0.5;
    const auto place = [&](const QVariant &value) { return left + std::clamp(value.toDouble(), 0.0, 1.0) * (right - left); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.separator, 1));
    painter->drawLine(QPointF(left, middle), QPointF(right, middle));
    for (const double tick : {left, right})
        painter->drawLine(QPointF(tick, middle - scaled(4)), QPointF(tick, middle + scaled(4)));
    if (values.at(0).isValid()) {
        painter->setPen(QPen(theme.accent, scaled(2)));
        const double low = place(values.at(0)), high = place(values.at(2));
        painter->drawLine(QPointF(low, middle), QPointF(high, middle));
        for (const double end : {low, high})
            painter->drawLine(QPointF(end, middle - scaled(3)), QPointF(end, middle + scaled(3)));
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.accent);
    if (values.at(1).toDouble() < 0) {
        const QPointF tip(left - scaled(7), middle);
        painter->drawPolygon(QPolygonF{tip, tip + QPointF(scaled(6), -scaled(4)), tip + QPointF(scaled(6), scaled(4))});
    } else {
        painter->drawEllipse(QPointF(place(values.at(1)), middle), scaled(4), scaled(4));
    }
    painter->restore();
}

QSize IntervalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(scaled(lineWidth + 16), 0);
}

} // namespace haeje
