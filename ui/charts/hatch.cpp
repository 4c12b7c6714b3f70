// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatch.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace haeje {

void paintHatch(QPainter &painter, const QRectF &rect, const Theme &theme, HatchSize size)
{
    const double apart = (size == HatchSize::Bar ? 7 : 4) * std::sqrt(2.0);
    const double width = (size == HatchSize::Bar ? 2.2 : 1.4) * std::sqrt(2.0);
    painter.save();
    painter.fillRect(rect, theme.page);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.control);
    // Each line as the shape it covers, cut to the rectangle: the same in every format, clips or not.
    const QPolygonF frame(rect);
    for (double x = rect.left() - rect.height(); x < rect.right(); x += apart) {
        const QPolygonF line({QPointF(x, rect.bottom()), QPointF(x + width, rect.bottom()),
                              QPointF(x + width + rect.height(), rect.top()), QPointF(x + rect.height(), rect.top())});
        painter.drawPolygon(line.intersected(frame));
    }
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace haeje
