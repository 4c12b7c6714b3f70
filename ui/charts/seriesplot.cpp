// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesplot.h"

#include "core/analysis/figures/breakdown.h"
#include "ui/charts/hatch.h"
#include "ui/charts/heat.h"
#include "ui/charts/textblock.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace haeje {

static constexpr double line = 19;
static constexpr double axisHeight = 26;
static constexpr double barShare = 0.74;
static constexpr double markSize = 9;

static ChartTextBlock words(const QString &text, const QColor &colour, TypeRole role = TypeRole::Meta)
{
    return {text, pictureFont(role), colour, line, Qt::AlignLeft};
}

SeriesPlot::SeriesPlot(const Table &table, SeriesForm form, bool upright, const Theme &theme)
    : m_data(seriesOf(table))
    , m_form(form)
    , m_upright(upright)
    , m_theme(theme)
{
    double most = m_data.most();
    if (form == SeriesForm::Stacked) {
        QList<double> sums(m_data.categories.size(), 0);
        for (int row = 0; row < m_data.values.size(); ++row)
            sums[m_data.categoryOf.at(row)] += valueAt(row);
        most = sums.isEmpty() ? 0 : *std::max_element(sums.begin(), sums.end());
    }
    m_scale = valueScale(most, m_data.isWhole());
}

double SeriesPlot::valueAt(int row) const
{
    return std::isnan(m_data.values.at(row)) ? 0 : m_data.values.at(row);
}

double SeriesPlot::legendHeight(double width) const
{
    double x = 0;
    int rows = 1;
    for (const QString &name : m_data.series) {
        const double needed = words(name, {}).naturalWidth() + 36;
        if (x > 0 && x + needed > width) {
            ++rows;
            x = 0;
        }
        x += needed;
    }
    return rows * (line + 2) + 10;
}

void SeriesPlot::paintMark(QPainter &painter, QPointF centre, int series) const
{
    painter.setPen(QPen(m_theme.page, 1));
    painter.setBrush(m_theme.series(series));
    const double r = markSize / 2;
    const QRectF box(centre.x() - r, centre.y() - r, markSize, markSize);
    switch (series % 4) {
    case 0:
        painter.drawEllipse(box);
        break;
    case 1:
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case 2:
        painter.drawPolygon(QPolygonF({{centre.x(), box.top() - 1}, {box.right() + 1, box.bottom()}, {box.left() - 1, box.bottom()}}));
        break;
    default:
        painter.drawPolygon(QPolygonF({{centre.x(), box.top() - 1.5}, {box.right() + 1.5, centre.y()}, {centre.x(), box.bottom() + 1.5}, {box.left() - 1.5, centre.y()}}));
    }
}

void SeriesPlot::paintLegend(QPainter &painter, const QRectF &area) const
{
    double x = 0, y = 0;
    for (int series = 0; series < m_data.series.size(); ++series) {
        const ChartTextBlock name = words(m_data.series.at(series), m_theme.text);
        const double needed = name.naturalWidth() + 36;
        if (x > 0 && x + needed > area.width()) {
            x = 0;
            y += line + 2;
        }
        const QPointF at = area.topLeft() + QPointF(x, y);
        if (m_form == SeriesForm::Line)
            paintMark(painter, at + QPointF(6, line / 2), series);
        else
            painter.fillRect(QRectF(at + QPointF(0, line / 2 - 6), QSizeF(12, 12)), m_theme.series(series));
        name.paint(painter, at + QPointF(18, 0), needed);
        x += needed;
    }
}

double SeriesPlot::labelWidth(double width) const
{
    if (m_upright)
        return words(QString::number(m_scale.most, 'f', m_scale.decimals), {}).naturalWidth() + 12;
    double widest = 0;
    for (const QString &name : m_data.categories)
        widest = std::max(widest, words(name, {}, TypeRole::Interface).naturalWidth() + 1);
    return std::clamp(widest, 40.0, std::max(40.0, width * 0.36)) + 10;
}

double SeriesPlot::leastBand() const
{
    if (m_form == SeriesForm::Line)
        return 4;
    const double perBar = m_form == SeriesForm::Grouped ? double(m_data.series.size()) * (m_upright ? 8 : 16) + 10 : 0;
    return std::max(perBar, m_upright ? 14.0 : 30.0);
}

double SeriesPlot::leastHeight(double width) const
{
    if (m_upright)
        return legendHeight(width) + 200 + 2 * line + 8;
    double bands = 0;
    for (const QString &name : m_data.categories)
        bands = std::max(bands, words(name, {}, TypeRole::Interface).height(labelWidth(width) - 10) + 8);
    return legendHeight(width) + double(m_data.categories.size()) * std::max(leastBand(), bands) + axisHeight;
}

double SeriesPlot::leastWidth() const
{
    return m_upright ? std::max(320.0, labelWidth(0) + double(m_data.categories.size()) * leastBand()) : 320;
}

QRectF SeriesPlot::plotIn(const QRectF &area) const
{
    const double top = legendHeight(area.width());
    if (m_upright)
        return area.adjusted(labelWidth(area.width()), top + 6, 0, -2 * line - 6);
    QRectF plot = area.adjusted(labelWidth(area.width()), top, -24, -axisHeight);
    plot.setHeight(std::min(plot.height(), double(m_data.categories.size()) * std::max(64.0, leastBand())));
    return plot;
}

double SeriesPlot::band(const QRectF &plot) const
{
    return (m_upright ? plot.width() : plot.height()) / double(std::max(qsizetype(1), m_data.categories.size()));
}

void SeriesPlot::paintAxis(QPainter &painter, const QRectF &plot) const
{
    for (int tick = 0; tick < m_scale.ticks; ++tick) {
        const double part = double(tick) / std::max(1, m_scale.ticks - 1);
        ChartTextBlock number = words(QString::number(m_scale.most * part, 'f', m_scale.decimals), m_theme.secondary);
        painter.setPen(QPen(tick == 0 ? m_theme.control : m_theme.separator, 1));
        if (m_upright) {
            const double y = plot.bottom() - part * plot.height();
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            number.alignment = Qt::AlignRight;
            number.paint(painter, {plot.left() - labelWidth(0), y - line / 2}, labelWidth(0) - 8);
        } else {
            const double x = plot.left() + part * plot.width();
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
            number.alignment = Qt::AlignHCenter;
            number.paint(painter, {x - 30, plot.bottom() + 5}, 60);
        }
    }
}

/// Over time every so many names as there is room for; those that are no period always, below each other where they are close.
void SeriesPlot::paintCategories(QPainter &painter, const QRectF &area, const QRectF &plot) const
{
    const double width = band(plot);
    double widest = 1;
    double restFrom = area.right() + 1;
    int rests = 0;
    for (int category = 0; category < m_data.categories.size(); ++category) {
        const double needed = words(m_data.categories.at(category), {}).naturalWidth();
        if (m_data.rest.at(category))
            restFrom = std::min(restFrom, plot.left() + (category + 1) * width - needed);
        else
            widest = std::max(widest, needed);
    }
    const int step = m_upright ? std::max(1, int(std::ceil((widest + 8) / width))) : 1;
    for (int category = 0; category < m_data.categories.size(); ++category) {
        const bool rest = m_data.rest.at(category);
        ChartTextBlock name = words(m_data.categories.at(category), rest ? m_theme.secondary : m_theme.text, m_upright ? TypeRole::Meta : TypeRole::Interface);
        if (!m_upright) {
            name.alignment = Qt::AlignRight;
            const double room = labelWidth(area.width()) - 10;
            name.paint(painter, {area.left(), plot.top() + (category + 0.5) * width - name.height(room) / 2}, room);
            continue;
        }
        const double needed = name.naturalWidth() + 2;
        if (rest) {
            const double end = plot.left() + (category + 1) * width;
            name.paint(painter, {end - std::max(needed, (width + needed) / 2), plot.bottom() + 6 + (rests++ % 2) * line}, needed);
        } else if (const double left = plot.left() + (category + 0.5) * width - needed / 2; category % step == 0 && left + needed < restFrom - 4) {
            name.paint(painter, {left, plot.bottom() + 6}, needed);
        }
    }
}

QList<QRectF> SeriesPlot::barRects(const QRectF &plot) const
{
    const double width = band(plot);
    const double side = m_form == SeriesForm::Grouped ? width * barShare / double(m_data.series.size()) : width * barShare;
    const double length = m_upright ? plot.height() : plot.width();
    QList<double> reached(m_data.categories.size(), 0);
    QList<QRectF> rects;
    for (int row = 0; row < m_data.values.size(); ++row) {
        const int category = m_data.categoryOf.at(row);
        const double from = m_form == SeriesForm::Grouped ? 0 : reached.at(category);
        const double size = valueAt(row) / m_scale.most * length;
        const double start = width * (category + (1 - barShare) / 2) + (m_form == SeriesForm::Grouped ? side * m_data.seriesOf.at(row) : 0);
        reached[category] += size;
        rects.append(m_upright ? QRectF(plot.left() + start, plot.bottom() - from - size, side, size)
                               : QRectF(plot.left() + from, plot.top() + start, size, side));
    }
    return rects;
}

void SeriesPlot::paintBars(QPainter &painter, const QRectF &plot, const QList<QRectF> &bars) const
{
    for (int row = 0; row < bars.size(); ++row) {
        const double value = valueAt(row);
        if (value <= 0)
            continue;
        const QColor colour = m_theme.series(m_data.seriesOf.at(row));
        // A hair of the page between two parts tells them apart without their colours.
        const QRectF rect = m_form == SeriesForm::Grouped ? bars.at(row).adjusted(0.5, 0, -0.5, 0) : m_upright ? bars.at(row).adjusted(0, 1, 0, 0) : bars.at(row).adjusted(0, 0, -1, 0);
        painter.fillRect(rect, colour);
        ChartTextBlock number = words(numberForPeople(value), m_theme.text);
        const double needed = number.naturalWidth() + 6;
        if (m_form == SeriesForm::Stacked) {
            if (rect.width() < needed || rect.height() < line - 2)
                continue;
            number.colour = heatInk(m_theme, colour);
            number.alignment = Qt::AlignHCenter;
            number.paint(painter, {rect.left(), rect.center().y() - line / 2}, rect.width());
        } else if (!m_upright && rect.height() >= line - 5) {
            number.paint(painter, {rect.right() + 4, rect.center().y() - line / 2}, needed);
        } else if (m_upright && rect.width() >= needed - 6) {
            number.alignment = Qt::AlignHCenter;
            number.paint(painter, {rect.left() - 4, rect.top() - line}, rect.width() + 8);
        }
    }
    for (int category = 0; category < m_data.categories.size(); ++category) {
        if (!m_data.rest.at(category))
            continue;
        // What is no value stands apart: a hatched edge along its bars.
        const double width = band(plot);
        const QRectF edge = m_upright ? QRectF(plot.left() + category * width, plot.top(), 3, plot.height()) : QRectF(plot.left(), plot.top() + category * width, plot.width(), 3);
        paintHatch(painter, edge, m_theme, HatchSize::Swatch);
    }
}

QPointF SeriesPlot::pointOf(const QRectF &plot, int row) const
{
    return {plot.left() + (m_data.categoryOf.at(row) + 0.5) * band(plot), plot.bottom() - valueAt(row) / m_scale.most * plot.height()};
}

QList<QRectF> SeriesPlot::paintLines(QPainter &painter, const QRectF &plot) const
{
    QList<QRectF> places;
    for (int row = 0; row < m_data.values.size(); ++row) {
        const QPointF at = pointOf(plot, row);
        places.append(QRectF(at.x() - markSize / 2, at.y() - markSize / 2, markSize, markSize));
    }
    for (int series = 0; series < m_data.series.size(); ++series) {
        QPainterPath path;
        QList<QPointF> points;
        for (int row = 0; row < m_data.values.size(); ++row) {
            if (m_data.seriesOf.at(row) != series)
                continue;
            const QPointF at = pointOf(plot, row);
            points.append(at);
            if (m_data.rest.at(m_data.categoryOf.at(row)) || std::isnan(m_data.values.at(row)))
                continue; // no period: a mark beside the line
            path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.series(series), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(path);
        if (band(plot) < markSize * 0.8)
            continue;
        for (const QPointF point : std::as_const(points))
            paintMark(painter, point, series);
    }
    return places;
}

QList<QRectF> SeriesPlot::paint(QPainter &painter, const QRectF &area) const
{
    const QRectF plot = plotIn(area);
    paintLegend(painter, area);
    paintAxis(painter, plot);
    paintCategories(painter, area, plot);
    if (m_form == SeriesForm::Line)
        return paintLines(painter, plot);
    QList<QRectF> bars = barRects(plot);
    paintBars(painter, plot, bars);
    for (QRectF &bar : bars) // so that a small one can be pointed at
        bar = m_upright ? bar.adjusted(0, std::min(0.0, bar.height() - 3), 0, 0) : bar.adjusted(0, 0, std::max(0.0, 3 - bar.width()), 0);
    return bars;
}

} // namespace haeje
