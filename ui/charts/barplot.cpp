// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barplot.h"

#include "core/analysis/figures/breakdown.h"
#include "ui/charts/hatch.h"
#include "ui/charts/textblock.h"
#include "ui/common/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <cmath>

namespace haeje {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(BarPlot)
};
} // namespace

static constexpr double leastBand = 34; // a bar of 24 px in 0.7 of it
static constexpr double mostBand = 96;
static constexpr double barShare = 0.7;
static constexpr double gap = 10;       // between a label and its bar
static constexpr double line = 19;
static constexpr double axisHeight = 28;
static constexpr double leastColumnBand = 72;

static ChartTextBlock block(const QString &text, const QColor &colour, TypeRole role = TypeRole::Interface)
{
    return {text, pictureFont(role), colour, line, Qt::AlignLeft};
}

BarPlot::BarPlot(const Table &table, bool columns, const QColor &colour, const Theme &theme)
    : m_columns(columns)
    , m_colour(colour)
    , m_theme(theme)
{
    const qsizetype name = table.column(QStringLiteral("category"));
    const qsizetype value = table.column(QStringLiteral("value"));
    const qsizetype share = table.column(QStringLiteral("share_of_base"));
    for (const Table::Row &row : table.rows) {
        Bar bar;
        const QString category = row.cells.value(name).toString();
        // Categories of figures are words of a text; those of an analysis are names, and stay as they are.
        bar.label = share < 0 ? category : row.notStated ? Words::tr("Not stated") : sentenceCase(category);
        bar.number = row.cells.value(value).toDouble();
        bar.value = numberForPeople(bar.number);
        if (row.cells.value(share).isValid())
            bar.share = shareForPeople(row.cells.value(share).toDouble());
        bar.notStated = row.notStated;
        m_bars.append(bar);
    }
    m_scale = scaleOf();
}

ValueScale BarPlot::scaleOf() const
{
    double most = 0;
    bool whole = true;
    for (const Bar &bar : m_bars) {
        most = qMax(most, bar.number);
        whole = whole && bar.number == std::floor(bar.number);
    }
    return valueScale(most, whole);
}

double BarPlot::labelWidth(double width) const
{
    double widest = 0;
    for (const Bar &bar : m_bars)
        widest = qMax(widest, block(bar.label, {}).naturalWidth() + 1);
    return qBound(40.0, widest, width * 0.38);
}

double BarPlot::labelHeight(double width) const
{
    double highest = 0;
    for (const Bar &bar : m_bars)
        highest = qMax(highest, block(bar.label, {}).height(width));
    return highest;
}

double BarPlot::valueWidth() const
{
    double widest = 0;
    for (const Bar &bar : m_bars) {
        const double share = bar.share.isEmpty() ? 0 : 8 + block(bar.share, {}).naturalWidth();
        widest = qMax(widest, block(bar.value, {}, TypeRole::PanelHead).naturalWidth() + share);
    }
    return widest + 8;
}

double BarPlot::axisWidth() const
{
    return block(QString::number(m_scale.most, 'f', m_scale.decimals), {}, TypeRole::Meta).naturalWidth() + 14;
}

double BarPlot::leastHeight(double width) const
{
    if (m_columns)
        return 2 * line + 120 + 8 + labelHeight((width - axisWidth()) / qMax(qsizetype(1), m_bars.size()) - 12);
    return double(m_bars.size()) * qMax(leastBand, labelHeight(labelWidth(width)) + 8) + axisHeight;
}

double BarPlot::leastWidth() const
{
    return m_columns ? axisWidth() + double(m_bars.size()) * leastColumnBand : 260;
}

QRectF BarPlot::plotIn(const QRectF &area) const
{
    if (m_columns) {
        const double band = (area.width() - axisWidth()) / double(m_bars.size());
        return area.adjusted(axisWidth(), 2 * line + 4, 0, -8 - labelHeight(band - 12));
    }
    QRectF plot = area.adjusted(labelWidth(area.width()) + gap, 0, -valueWidth(), -axisHeight);
    plot.setHeight(qMin(plot.height(), double(m_bars.size()) * mostBand));
    return plot;
}

QRectF BarPlot::barRect(const QRectF &plot, int row) const
{
    const double band = (m_columns ? plot.width() : plot.height()) / double(m_bars.size());
    const double start = band * (row + (1 - barShare) / 2);
    const double length = m_bars.at(row).number / m_scale.most * (m_columns ? plot.height() : plot.width());
    if (m_columns)
        return {plot.left() + start, plot.bottom() - length, band * barShare, length};
    return {plot.left(), plot.top() + start, length, band * barShare};
}

static void dress(QChart &chart, const QRectF &area, const QRectF &plot)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setBackgroundVisible(false);
    chart.setBackgroundRoundness(0);
    chart.setDropShadowEnabled(false);
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setMargins({});
    chart.legend()->hide();
    chart.setGeometry(QRectF(QPointF(), area.size()));
    chart.setPlotArea(plot.translated(-area.topLeft()));
}

static QValueAxis *valueAxis(const Theme &theme, double most, int ticks, int decimals)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, most);
    axis->setTickCount(ticks);
    axis->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
    axis->setLabelsFont(pictureFont(TypeRole::Meta));
    axis->setLabelsColor(theme.secondary);
    axis->setLineVisible(false);
    axis->setGridLinePen(QPen(theme.separator, 1));
    return axis;
}

void BarPlot::paintChart(QPainter &painter, const QRectF &area, const QRectF &plot) const
{
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    dress(*chart, area, plot);
    auto *set = new QBarSet(QString());
    set->setBrush(m_colour);
    set->setPen(Qt::NoPen);
    QStringList categories;
    // Qt Charts begins a horizontal bar chart at the bottom: the rows are handed over in reverse.
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(m_columns ? i : m_bars.size() - 1 - i);
        set->append(bar.notStated ? 0 : bar.number); // what is not stated is hatched by us
        categories.append(QString::number(i));
    }
    QAbstractBarSeries *series = m_columns ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                                           : new QHorizontalStackedBarSeries;
    series->setBarWidth(barShare);
    series->append(set);
    chart->addSeries(series);
    auto *names = new QBarCategoryAxis;
    names->append(categories);
    names->setLabelsVisible(false);
    names->setGridLineVisible(false);
    names->setLineVisible(false);
    auto *values = valueAxis(m_theme, m_scale.most, m_scale.ticks, m_scale.decimals);
    chart->addAxis(names, m_columns ? Qt::AlignBottom : Qt::AlignLeft);
    chart->addAxis(values, m_columns ? Qt::AlignLeft : Qt::AlignBottom);
    series->attachAxis(names);
    series->attachAxis(values);
    chart->layout()->activate();
    scene.setSceneRect(QRectF(QPointF(), area.size()));
    scene.render(&painter, area, scene.sceneRect());
}

void BarPlot::paintNotStatedWords(QPainter &painter, const QRectF &bar) const
{
    const ChartTextBlock words = block(Words::tr("not stated"), m_theme.text);
    const double width = words.naturalWidth();
    if (bar.width() < width + 36 || bar.height() < line + 4)
        return;
    const QRectF ground(bar.left() + 12, bar.center().y() - line / 2, width + 16, line);
    painter.fillRect(ground, m_theme.page);
    words.paint(painter, ground.topLeft() + QPointF(8, 0), width + 2);
}

void BarPlot::paintBarTexts(QPainter &painter, const QRectF &plot, const QRectF &area, int row) const
{
    const Bar &bar = m_bars.at(row);
    const QRectF rect = barRect(plot, row);
    ChartTextBlock label = block(bar.label, m_theme.text);
    label.alignment = Qt::AlignRight;
    const double width = plot.left() - gap - area.left();
    label.paint(painter, {area.left(), rect.center().y() - label.height(width) / 2}, width);
    const ChartTextBlock value = block(bar.value, m_theme.text, TypeRole::PanelHead);
    const QPointF end(rect.right() + 8, rect.center().y() - line / 2);
    value.paint(painter, end, value.naturalWidth() + 2);
    const ChartTextBlock share = block(bar.share, m_theme.secondary);
    share.paint(painter, end + QPointF(value.naturalWidth() + 8, 0), share.naturalWidth() + 2);
    if (bar.notStated)
        paintNotStatedWords(painter, rect);
}

void BarPlot::paintColumnTexts(QPainter &painter, const QRectF &plot, int row) const
{
    const Bar &bar = m_bars.at(row);
    const QRectF rect = barRect(plot, row);
    const double band = plot.width() / double(m_bars.size());
    ChartTextBlock label = block(bar.label, m_theme.text);
    ChartTextBlock value = block(bar.value, m_theme.text, TypeRole::PanelHead);
    ChartTextBlock share = block(bar.share, m_theme.secondary);
    label.alignment = value.alignment = share.alignment = Qt::AlignHCenter;
    const double left = plot.left() + band * row;
    label.paint(painter, {left + 6, plot.bottom() + 8}, band - 12);
    const double above = bar.share.isEmpty() ? line : 2 * line;
    value.paint(painter, {left, rect.top() - 4 - above}, band);
    share.paint(painter, {left, rect.top() - 4 - line}, band);
}

QList<QRectF> BarPlot::paint(QPainter &painter, const QRectF &area) const
{
    QList<QRectF> places;
    if (m_bars.isEmpty())
        return places;
    const QRectF plot = plotIn(area);
    paintChart(painter, area, plot);
    for (int row = 0; row < m_bars.size(); ++row) {
        const QRectF rect = barRect(plot, row);
        if (m_bars.at(row).notStated && m_bars.at(row).number > 0)
            paintHatch(painter, rect, m_theme);
        m_columns ? paintColumnTexts(painter, plot, row) : paintBarTexts(painter, plot, area, row);
        places.append(m_columns ? rect.adjusted(0, qMin(0.0, rect.height() - 4), 0, 0)
                                : rect.adjusted(0, 0, qMax(0.0, 4 - rect.width()), 0));
    }
    painter.setPen(QPen(m_theme.control, 1));
    if (m_columns)
        painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    else
        painter.drawLine(plot.topLeft(), plot.bottomLeft());
    return places;
}

} // namespace haeje
