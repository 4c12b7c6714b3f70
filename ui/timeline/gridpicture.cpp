// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/gridpicture.h"

#include "ui/charts/exporters.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

namespace haeje {

namespace {
struct GridPictureWords {
    Q_DECLARE_TR_FUNCTIONS(OccasionGridPage)
};

constexpr double inset = 28;

/// Fonts and places; the same when measuring and when painting.
struct Plan {
    GridLook look;
    QString title, subtitle, notes;
    QRectF titleArea, subtitleArea, table, legend, notesArea;
    QSizeF size;
};

double textHeight(const QString &text, const QFont &font, double width)
{
    return text.isEmpty() ? 0 : QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::AlignLeft | Qt::TextWordWrap, text).height();
}

Plan plan(const OccasionGrid &grid, const GridPicture &picture)
{
    Plan p;
    p.look.setFonts(1);
    p.look.theme = picture.theme ? picture.theme : &Theme::light();
    p.look.locale = picture.locale;
    p.title = picture.title.isEmpty() ? GridPictureWords::tr("Occasions by direction, %1 to %2", "first year, last year").arg(grid.years.first()).arg(grid.years.last()) : picture.title;
    p.subtitle = picture.subtitle.isEmpty()
        ? GridPictureWords::tr("%n messages", nullptr, grid.messages) + QStringLiteral("; ") + GridPictureWords::tr("%n expected and not in this project", nullptr, grid.none)
        : picture.subtitle;
    p.notes = occasionGridNotes(grid).join(QLatin1Char('\n'));
    const double tableWidth = p.look.rowHead() + p.look.cellWidth() * double(grid.years.size());
    const double width = std::max(tableWidth, 640.0);
    double top = inset;
    const auto place = [&](double height, double gap) {
        const QRectF area(inset, top, width, height);
        top = area.bottom() + gap;
        return area;
    };
    p.titleArea = place(textHeight(p.title, font(TypeRole::ChartTitle, {}, 1), width), 4);
    p.subtitleArea = place(textHeight(p.subtitle, p.look.plain, width), 20);
    p.table = place(gridHeadHeight(grid, p.look) + p.look.cellHeight() * double(grid.rows.size()), 12);
    p.table.setWidth(tableWidth);
    p.legend = place(paintGridLegend(nullptr, QRectF(0, 0, width, 0), grid, p.look), 12);
    p.notesArea = place(textHeight(p.notes, p.look.meta, width), inset);
    p.size = QSizeF(width + 2 * inset, top);
    return p;
}

void paintTable(QPainter &painter, const OccasionGrid &grid, const Plan &p)
{
    const GridLook &look = p.look;
    const double left = p.table.left() + look.rowHead(), headHeight = gridHeadHeight(grid, look), head = p.table.top() + headHeight;
    paintGridCorner(painter, QRectF(p.table.left(), p.table.top(), look.rowHead(), headHeight), grid, look);
    for (int column = 0; column < grid.years.size(); ++column)
        paintGridYearHead(painter, QRectF(left + column * look.cellWidth(), p.table.top(), look.cellWidth(), headHeight), grid, column, look);
    QList<QLineF> lines;
    for (int row = 0; row < grid.rows.size(); ++row) {
        const double top = head + row * look.cellHeight();
        paintGridRowHead(painter, QRectF(p.table.left(), top, look.rowHead(), look.cellHeight()), grid, grid.rows.at(row), look);
        for (int column = 0; column < grid.years.size(); ++column)
            paintGridCell(painter, QRectF(left + column * look.cellWidth(), top, look.cellWidth(), look.cellHeight()), grid.rows.at(row).cells.at(column), look);
        lines.append(QLineF(p.table.left(), top, p.table.right(), top));
    }
    lines.append(QLineF(p.table.left(), p.table.bottom(), p.table.right(), p.table.bottom()));
    for (int column = 0; column <= grid.years.size(); ++column)
        lines.append(QLineF(left + column * look.cellWidth(), p.table.top(), left + column * look.cellWidth(), p.table.bottom()));
    painter.setPen(QPen(look.theme->separator, 1));
    painter.drawLines(lines);
}

void paintWords(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area.adjusted(0, 0, 0, 4), Qt::AlignLeft | Qt::TextWordWrap, text);
}

} // namespace

QSizeF gridPictureSize(const OccasionGrid &grid, const GridPicture &picture)
{
    return plan(grid, picture).size;
}

void renderGrid(QPainter &painter, const OccasionGrid &grid, const GridPicture &picture)
{
    const Plan p = plan(grid, picture);
    painter.fillRect(QRectF(QPointF(), p.size), p.look.theme->page);
    paintWords(painter, p.titleArea, p.title, font(TypeRole::ChartTitle, {}, 1), p.look.theme->text);
    paintWords(painter, p.subtitleArea, p.subtitle, p.look.plain, p.look.theme->secondary);
    paintTable(painter, grid, p);
    paintGridLegend(&painter, p.legend, grid, p.look);
    paintWords(painter, p.notesArea, p.notes, p.look.meta, p.look.theme->secondary);
}

Result<void> exportGrid(const QString &file, const OccasionGrid &grid, const QList<Message> &messages, const GridPicture &picture)
{
    if (QFileInfo(file).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0)
        return exportTable(file, occasionGridTable(grid, messages));
    if (grid.rows.isEmpty())
        return Error{GridPictureWords::tr("There is no message on an occasion that returns every year. Give messages their occasions, and occasions their yearly return.")};
    const Plan p = plan(grid, picture);
    PictureOptions options;
    options.dpi = picture.dpi;
    options.textAsOutlines = picture.textAsOutlines;
    const QString alt = picture.alt.isEmpty() ? GridPictureWords::tr("A table of %1 rows and %2 years. %3").arg(grid.rows.size()).arg(grid.years.size()).arg(p.subtitle) : picture.alt;
    return exportPicture(file, p.size, {p.title, alt}, options, [&](QPainter &painter, QSizeF) { renderGrid(painter, grid, picture); });
}

} // namespace haeje
