// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/charts/chartplot.h"
#include "ui/charts/textblock.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QSet>

namespace haeje {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartFrame)
};
} // namespace

static constexpr double inset = 28;
static constexpr double abovePlot = 24;
static constexpr double belowPlot = 20; // with the axis' own air this makes the 32 of the design
static constexpr double chartWidth = 800;
static constexpr double columnWidth = 605; // 160 mm
static constexpr qsizetype mostColumns = 12;
static constexpr qsizetype mostSeries = 8; // as many as there are colours that can be told apart

/// The texts of the frame, measured for one width.
struct FrameTexts {
    ChartTextBlock title, subtitle, notes, source, byline;
    double width = 0;

    double titleHeight() const { return title.height(width); }
    double head() const
    {
        const double words = titleHeight() + subtitle.height(width);
        return words > 0 ? words + (subtitle.text.isEmpty() ? 0 : 2) + abovePlot : 0;
    }
    bool bylineBeside() const
    {
        return source.naturalWidth() + byline.naturalWidth() + 24 <= width && !source.text.contains(QLatin1Char('\n'));
    }
    double foot() const
    {
        const double sourceHeight = source.height(width), bylineHeight = byline.height(width);
        const double last = bylineBeside() ? qMax(sourceHeight, bylineHeight) : sourceHeight + bylineHeight;
        const double words = notes.height(width) + last;
        return words > 0 ? belowPlot + 1 + 10 + words : 0;
    }
};

static FrameTexts textsOf(const ChartSpec &chart, const Theme &theme, double width)
{
    FrameTexts texts;
    texts.width = width;
    texts.title = {chart.title, pictureFont(TypeRole::ChartTitle), theme.text, 29, Qt::AlignLeft};
    // Two lines at most: a longer title gets smaller letters, and only then more lines.
    while (texts.title.lines(width) > 2 && texts.title.font.pixelSize() > 16) {
        texts.title.font.setPixelSize(texts.title.font.pixelSize() - 1);
        texts.title.lineHeight -= 1.3;
    }
    texts.subtitle = {chart.subtitle, pictureFont(TypeRole::Interface), theme.secondary, 20, Qt::AlignLeft};
    const QFont meta = pictureFont(TypeRole::Meta);
    texts.notes = {chart.notes, meta, theme.secondary, 18, Qt::AlignLeft};
    const QString source = chart.source.isEmpty() ? QString() : Words::tr("Source: %1").arg(chart.source);
    const QString byline = chart.byline.isEmpty() ? QString() : Words::tr("Chart: %1").arg(chart.byline);
    texts.source = {source, meta, theme.secondary, 18, Qt::AlignLeft};
    texts.byline = {byline, meta, theme.secondary, 18, Qt::AlignRight};
    return texts;
}

double leastChartHeight(double width, const ChartSpec &chart, const Table &table)
{
    const double inner = width - 2 * inset;
    const FrameTexts texts = textsOf(chart, Theme::light(), inner);
    return 2 * inset + texts.head() + chartPlot(chart, table, Theme::light())->leastHeight(inner) + texts.foot();
}

static double leastChartWidth(const ChartSpec &chart, const Table &table)
{
    return chartPlot(chart, table, Theme::light())->leastWidth() + 2 * inset;
}

static void paintFoot(QPainter &painter, const FrameTexts &texts, double top, const Theme &theme)
{
    if (texts.foot() <= 0)
        return;
    const double rule = top + belowPlot;
    painter.fillRect(QRectF(inset, rule, texts.width, 1), theme.separator);
    double y = rule + 11;
    y += texts.notes.paint(painter, {inset, y}, texts.width);
    const double sourceHeight = texts.source.paint(painter, {inset, y}, texts.width);
    if (!texts.bylineBeside())
        y += sourceHeight;
    texts.byline.paint(painter, {inset, y}, texts.width);
}

static ChartLayout paintFrame(QPainter &painter, QSizeF size, const ChartSpec &chart, const Table &table,
                              const Theme &theme)
{
    const double inner = size.width() - 2 * inset;
    const FrameTexts texts = textsOf(chart, theme, inner);
    ChartLayout layout;
    double y = inset;
    layout.title = QRectF(inset, y, inner, texts.titleHeight());
    y += texts.title.paint(painter, {inset, y}, inner) + 2;
    texts.subtitle.paint(painter, {inset, y}, inner);
    const double top = inset + texts.head();
    const double bottom = size.height() - inset - texts.foot();
    layout.bars = chartPlot(chart, table, theme)->paint(painter, QRectF(inset, top, inner, bottom - top));
    paintFoot(painter, texts, bottom, theme);
    return layout;
}

/// How many times larger the frame must be laid out than it is shown so that everything fits.
static double roomFactor(QSizeF size, const ChartSpec &chart, const Table &table)
{
    double factor = qMax(1.0, leastChartWidth(chart, table) / size.width());
    while (factor < 50 && leastChartHeight(size.width() * factor, chart, table) > size.height() * factor)
        factor *= 1.04;
    return factor;
}

ChartLayout renderChart(QPainter &painter, QSizeF size, const ChartSpec &chart, const Table &table, const Theme &theme,
                        bool ground)
{
    if (size.isEmpty())
        return {};
    const double factor = roomFactor(size, chart, table);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (ground)
        painter.fillRect(QRectF(QPointF(), size), theme.page);
    painter.scale(1 / factor, 1 / factor);
    ChartLayout layout = paintFrame(painter, size * factor, chart, table, theme);
    painter.restore();
    const QTransform shown = QTransform::fromScale(1 / factor, 1 / factor);
    layout.title = shown.mapRect(layout.title);
    for (QRectF &bar : layout.bars)
        bar = shown.mapRect(bar);
    return layout;
}

QSizeF chartSize(FrameRatio ratio, const ChartSpec &chart, const Table &table)
{
    const double width = qMax(ratio == FrameRatio::PageWidth ? columnWidth : chartWidth, leastChartWidth(chart, table));
    const double least = leastChartHeight(width, chart, table);
    if (ratio == FrameRatio::PageWidth)
        return {width, qMax(least, 320.0)};
    return {width, qMax(least, ratio == FrameRatio::Wide ? width * 9 / 16 : width * 3 / 4)};
}

bool formWorks(const QString &form, const Table &table)
{
    if (form == QLatin1String("bar") || form == QLatin1String("heat"))
        return true;
    if (form == QLatin1String("column"))
        return table.rows.size() <= mostColumns;
    QSet<QString> names;
    const qsizetype series = table.column(QStringLiteral("series"));
    for (const Table::Row &row : table.rows)
        names.insert(row.cells.value(series).toString());
    return series >= 0 && names.size() <= mostSeries;
}

} // namespace haeje
