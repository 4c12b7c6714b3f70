// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatplot.h"

#include "core/analysis/figures/breakdown.h"
#include "ui/charts/heat.h"
#include "ui/charts/textblock.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace haeje {

static constexpr double leastCell = 34;
static constexpr double mostCell = 110;
static constexpr double rowHeight = 28;
static constexpr double line = 18;
static constexpr double gap = 10;

static ChartTextBlock label(const QString &text, const QColor &colour)
{
    return {text, pictureFont(TypeRole::Meta), colour, line, Qt::AlignLeft};
}

HeatPlot::HeatPlot(const Table &table, int colour, bool diagonal, const Theme &theme)
    : m_data(seriesOf(table))
    , m_colour(colour)
    , m_diagonal(diagonal)
    , m_theme(theme)
{
    for (int row = 0; row < m_data.values.size(); ++row) {
        if (!std::isnan(m_data.values.at(row)) && !isDiagonal(row))
            m_most = std::max(m_most, m_data.values.at(row));
    }
}

bool HeatPlot::isDiagonal(int row) const
{
    return m_diagonal && m_data.categories.at(m_data.categoryOf.at(row)) == m_data.series.at(m_data.seriesOf.at(row));
}

double HeatPlot::labelWidth(double width) const
{
    double widest = 0;
    for (const QString &name : m_data.series)
        widest = std::max(widest, label(name, {}).naturalWidth() + 1);
    return std::clamp(widest, 40.0, std::max(40.0, width * 0.34));
}

double HeatPlot::cellWidth(double width) const
{
    const double columns = double(std::max(qsizetype(1), m_data.categories.size()));
    return std::clamp((width - labelWidth(width) - gap) / columns, leastCell, mostCell);
}

bool HeatPlot::isUpwards(double width) const
{
    return cellWidth(width) < 70;
}

double HeatPlot::headHeight(double width) const
{
    double highest = 0;
    for (const QString &name : m_data.categories)
        highest = std::max(highest, isUpwards(width) ? label(name, {}).naturalWidth() + 2 : label(name, {}).height(cellWidth(width) - 8));
    return std::min(highest, 220.0) + 8;
}

double HeatPlot::leastHeight(double width) const
{
    double rows = 0;
    for (const QString &name : m_data.series)
        rows += std::max(rowHeight, label(name, {}).height(labelWidth(width)) + 6);
    return headHeight(width) + rows;
}

double HeatPlot::leastWidth() const
{
    double widest = 0;
    for (const QString &name : m_data.series)
        widest = std::max(widest, label(name, {}).naturalWidth() + 1);
    return std::min(widest, 220.0) + gap + double(m_data.categories.size()) * leastCell;
}

void HeatPlot::paintHead(QPainter &painter, const QRectF &area) const
{
    const double cell = cellWidth(area.width());
    const double height = headHeight(area.width());
    const double left = area.left() + labelWidth(area.width()) + gap;
    for (int column = 0; column < m_data.categories.size(); ++column) {
        ChartTextBlock name = label(m_data.categories.at(column), m_data.rest.at(column) ? m_theme.secondary : m_theme.text);
        if (!isUpwards(area.width())) {
            name.alignment = Qt::AlignHCenter;
            name.paint(painter, {left + column * cell + 4, area.top() + height - 6 - name.height(cell - 8)}, cell - 8);
            continue;
        }
        name.text = QFontMetricsF(name.font).elidedText(name.text, Qt::ElideRight, height - 8);
        painter.save();
        painter.translate(left + column * cell + (cell - line) / 2, area.top() + height - 6);
        painter.rotate(-90);
        name.paint(painter, {0, 0}, height);
        painter.restore();
    }
}

QList<QRectF> HeatPlot::paint(QPainter &painter, const QRectF &area) const
{
    paintHead(painter, area);
    const double names = labelWidth(area.width());
    const double cell = cellWidth(area.width());
    QList<double> tops;
    double y = area.top() + headHeight(area.width());
    for (const QString &series : m_data.series) {
        const ChartTextBlock name = label(series, m_theme.text);
        const double height = std::max(rowHeight, name.height(names) + 6);
        ChartTextBlock right = name;
        right.alignment = Qt::AlignRight;
        right.paint(painter, {area.left(), y + (height - name.height(names)) / 2}, names);
        tops.append(y);
        y += height;
    }
    tops.append(y);
    QList<QRectF> places;
    for (int row = 0; row < m_data.values.size(); ++row) {
        const int series = m_data.seriesOf.at(row);
        const QRectF rect(area.left() + names + gap + m_data.categoryOf.at(row) * cell, tops.at(series), cell, tops.at(series + 1) - tops.at(series));
        const double value = m_data.values.at(row);
        const bool apart = isDiagonal(row);
        const bool counted = !std::isnan(value) && value > 0;
        const QColor ground = counted && !apart && m_most > 0 ? heatGround(m_theme, value / m_most, m_colour) : m_theme.panel;
        painter.fillRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), ground);
        ChartTextBlock number = label(std::isnan(value) ? QStringLiteral("–") : value == 0 ? QStringLiteral("·") : numberForPeople(value),
                                      counted && !apart ? heatInk(m_theme, ground) : m_theme.secondary);
        number.alignment = Qt::AlignHCenter;
        number.paint(painter, {rect.left(), rect.center().y() - line / 2}, rect.width());
        places.append(rect);
    }
    return places;
}

} // namespace haeje
