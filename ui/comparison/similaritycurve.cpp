// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/similaritycurve.h"

#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace haeje {

SimilarityCurve::SimilarityCurve(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("similarityCurve"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Similarity to earlier messages"));
    setFixedHeight(scaled(110));
}

QSize SimilarityCurve::sizeHint() const
{
    return {scaled(400), scaled(110)};
}

void SimilarityCurve::setPoints(const QList<Point> &points)
{
    m_points = points;
    m_current = -1;
    update();
}

void SimilarityCurve::setCurrent(int point)
{
    m_current = point;
    update();
}

QPointF SimilarityCurve::placeOf(int point) const
{
    const double left = scaled(44), right = width() - scaled(16), top = scaled(12), bottom = height() - scaled(24);
    const double step = m_points.size() > 1 ? (right - left) / double(m_points.size() - 1) : 0;
    return {m_points.size() > 1 ? left + point * step : (left + right) / 2, bottom - (bottom - top) * m_points.at(point).value};
}

void SimilarityCurve::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.page);
    painter.setFont(haeje::font(TypeRole::Small));
    for (const double level : {0.0, 0.5, 1.0}) {
        const int y = int(height() - scaled(24) - (height() - scaled(36)) * level);
        painter.fillRect(QRect(scaled(44), y, width() - scaled(60), 1), theme.separator);
        painter.setPen(theme.secondary);
        painter.drawText(QRect(0, y - scaled(8), scaled(38), scaled(16)), Qt::AlignRight | Qt::AlignVCenter, locale().toString(level, 'f', 1));
    }
    QPolygonF line;
    for (int i = 0; i < m_points.size(); ++i)
        line << placeOf(i);
    painter.setPen(QPen(theme.series(0), 1.5));
    painter.drawPolyline(line);
    for (int i = 0; i < m_points.size(); ++i) {
        if (m_points.size() > 400 && i != m_current)
            continue;
        painter.setBrush(i == m_current ? theme.accent : theme.page);
        const double radius = i == m_current ? scaled(5) : scaled(3);
        painter.drawEllipse(line.at(i), radius, radius);
    }
    painter.setPen(theme.secondary);
    const QRect below(scaled(44), height() - scaled(20), width() - scaled(60), scaled(18));
    if (m_current >= 0)
        painter.drawText(below, Qt::AlignCenter, painter.fontMetrics().elidedText(QStringLiteral("%1: %2").arg(m_points.at(m_current).name, locale().toString(m_points.at(m_current).value, 'f', 2)), Qt::ElideRight, below.width()));
    else if (!m_points.isEmpty()) {
        painter.drawText(below, Qt::AlignLeft, m_points.first().name);
        if (m_points.size() > 1)
            painter.drawText(below, Qt::AlignRight, m_points.last().name);
    }
}

void SimilarityCurve::mousePressEvent(QMouseEvent *event)
{
    int nearest = -1;
    for (int i = 0; i < m_points.size(); ++i) {
        if (nearest < 0 || std::abs(placeOf(i).x() - event->pos().x()) < std::abs(placeOf(nearest).x() - event->pos().x()))
            nearest = i;
    }
    setCurrent(nearest);
    if (nearest >= 0)
        Q_EMIT chosen(nearest);
}

void SimilarityCurve::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_points.isEmpty())
        return QWidget::keyPressEvent(event);
    setCurrent(std::clamp(m_current + step, 0, int(m_points.size()) - 1));
    Q_EMIT chosen(m_current);
}

} // namespace haeje
