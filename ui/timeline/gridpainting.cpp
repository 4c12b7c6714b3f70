// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/gridpainting.h"

#include "core/analysis/messages/messagefacts.h"
#include "ui/common/messagemarks.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace haeje {

struct GridWords {
    Q_DECLARE_TR_FUNCTIONS(OccasionGridPage)
};

void GridLook::setFonts(double zoomFactor)
{
    zoom = zoomFactor;
    plain = font(TypeRole::Interface, {}, zoom);
    bold = font(TypeRole::PanelHead, {}, zoom);
    meta = font(TypeRole::Meta, {}, zoom);
    small = font(TypeRole::Small, {}, zoom);
    smallBold = small;
    smallBold.setBold(true);
}

static QString partyTitle(const OccasionGrid &grid, const QString &word, const QString &side)
{
    return !grid.byActor && !side.isEmpty() && word == side ? sideTitle(side) : word;
}

QString directionTitle(const OccasionGrid &grid, const GridRow &row)
{
    const QString from = partyTitle(grid, row.from, row.fromSide);
    if (row.to.isEmpty())
        return GridWords::tr("%1, no recipient stated").arg(from);
    return GridWords::tr("%1 to %2", "sender, recipient").arg(from, partyTitle(grid, row.to, row.toSide));
}

QString gridEntryText(const GridEntry &entry)
{
    switch (entry.date.precision()) {
    case EdtfDate::Precision::Month:
        return GridWords::tr("month", "the date has no day");
    case EdtfDate::Precision::Year:
        return GridWords::tr("year", "the date has no day");
    case EdtfDate::Precision::Interval:
        return GridWords::tr("span", "the date is an interval");
    case EdtfDate::Precision::Unknown:
    case EdtfDate::Precision::Day:
        break;
    }
    if (!entry.lag)
        return GridWords::tr("no lag", "the day of publication is not stated");
    return entry.reply ? GridWords::tr("%1 d", "days").arg((*entry.lag >= 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + QString::number(std::abs(*entry.lag)))
                       : GridWords::tr("%1 d", "days").arg(*entry.lag);
}

static QString entrySentence(const GridEntry &entry)
{
    const QString what = shapeTitle(entry.shape);
    const QString date = dateReading(entry.date, QLocale());
    if (!entry.lag)
        return GridWords::tr("%1, %2", "kind, date").arg(what, date);
    return entry.reply ? GridWords::tr("%1, %2, %n days after the message", "kind, date", *entry.lag).arg(what, date)
                       : GridWords::tr("%1, %2, published %n days later", "kind, date", *entry.lag).arg(what, date);
}

QString gridCellText(const OccasionGrid &grid, const GridRow &row, int year, const GridCell &cell)
{
    QString head = QStringLiteral("%1, %2").arg(row.name).arg(year);
    if (cell.ordinal)
        head = QStringLiteral("%1, %2").arg(head, ordinalText(*cell.ordinal));
    head += QStringLiteral(", ") + directionTitle(grid, row);
    switch (cell.state) {
    case GridCell::State::None:
        return GridWords::tr("%1: none in this project", "occasion, year, direction").arg(head);
    case GridCell::State::Messages:
        break;
    case GridCell::State::NotDue:
        return GridWords::tr("%1: not expected, outside the years with messages on it").arg(head);
    case GridCell::State::Blank:
        return GridWords::tr("%1: not expected").arg(head);
    }
    QStringList parts;
    for (const GridEntry &entry : cell.entries)
        parts << entrySentence(entry);
    return QStringLiteral("%1: %2").arg(head, parts.join(QStringLiteral("; ")));
}

static QColor mixed(const QColor &colour, const QColor &page, double share)
{
    return QColor::fromRgbF(float(colour.redF() * share + page.redF() * (1 - share)), float(colour.greenF() * share + page.greenF() * (1 - share)),
                            float(colour.blueF() * share + page.blueF() * (1 - share)));
}

static void paintEntry(QPainter &painter, const QRectF &line, const GridEntry &entry, const QString &more, const GridLook &look)
{
    const Theme &theme = *look.theme;
    const QColor side = colourOfSide(theme, entry.side);
    const QPointF centre(line.left() + 9 * look.zoom, line.center().y());
    painter.setRenderHint(QPainter::Antialiasing);
    if (entry.date.isDay()) {
        drawMark(painter, entry.shape, centre, side, 8.5 * look.zoom);
    } else {
        painter.setPen(QPen(side, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(centre.x() - 5 * look.zoom, centre.y() - 3 * look.zoom, 10 * look.zoom, 6 * look.zoom), 2, 2);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(look.small);
    painter.setPen(entry.lag ? theme.text : theme.secondary);
    const QRectF words(centre.x() + 7 * look.zoom, line.top(), line.right() - centre.x() - 7 * look.zoom, line.height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(look.small).elidedText(gridEntryText(entry) + more, Qt::ElideRight, words.width()));
}

static void paintNone(QPainter &painter, const QRectF &area, bool round, const GridLook &look)
{
    const Theme &theme = *look.theme;
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.control, 1);
    if (!round)
        pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(theme.page);
    painter.drawRoundedRect(area, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(look.small);
    painter.setPen(theme.secondary);
    painter.drawText(area, Qt::AlignCenter, GridWords::tr("none", "none in this project"));
}

void paintGridCell(QPainter &painter, const QRectF &area, const GridCell &cell, const GridLook &look)
{
    const Theme &theme = *look.theme;
    const bool round = cell.round != RoundYear::No && cell.state != GridCell::State::NotDue && cell.state != GridCell::State::Blank;
    const double ground = cell.round == RoundYear::Tenth ? 0.20 : 0.10;
    painter.fillRect(area, round ? mixed(theme.accent, theme.page, ground) : theme.page);
    const double row = 14.5 * look.zoom;
    double top = area.top() + 2;
    if (round) {
        painter.setFont(look.smallBold);
        painter.setPen(cell.round == RoundYear::Tenth ? theme.accent : theme.secondary);
        painter.drawText(QRectF(area.left(), top, area.width() - 4, row), Qt::AlignRight | Qt::AlignVCenter, ordinalText(*cell.ordinal));
    }
    top += row;
    switch (cell.state) {
    case GridCell::State::None: {
        const QSizeF size(42 * look.zoom, 18 * look.zoom);
        const double middle = round ? (top + area.bottom()) / 2 : area.center().y();
        paintNone(painter, QRectF(area.center().x() - size.width() / 2, middle - size.height() / 2, size.width(), size.height()), round, look);
        break;
    }
    case GridCell::State::Messages: {
        const int shown = std::min(int(cell.entries.size()), gridLines);
        if (!round && shown == 1)
            top = area.center().y() - row / 2;
        for (int i = 0; i < shown; ++i) {
            const int more = i + 1 == shown ? int(cell.entries.size()) - shown : 0;
            const QString rest = more > 0 ? QStringLiteral(" +%1").arg(more) : QString();
            paintEntry(painter, QRectF(area.left() + 1, top + i * row, area.width() - 2, row), cell.entries.at(i), rest, look);
        }
        break;
    }
    case GridCell::State::NotDue:
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.control);
        painter.drawEllipse(area.center(), 1.5 * look.zoom, 1.5 * look.zoom);
        painter.setRenderHint(QPainter::Antialiasing, false);
        break;
    case GridCell::State::Blank:
        break;
    }
    if (cell.round == RoundYear::Tenth && round) {
        painter.setPen(QPen(theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -1.5, -1.5));
    }
}

void paintGridRowHead(QPainter &painter, const QRectF &area, const OccasionGrid &grid, const GridRow &row, const GridLook &look)
{
    const Theme &theme = *look.theme;
    painter.fillRect(area, theme.panel);
    painter.fillRect(QRectF(area.left() + 12, area.top() + 8, 4, area.height() - 16), colourOfSide(theme, row.fromSide));
    const double line = 18 * look.zoom;
    const double top = area.center().y() - line;
    const QRectF words(area.left() + 24, top, area.width() - 32, line);
    const QString count = row.expected > 0 ? GridWords::tr("%1 of %2", "years with a message, years expected").arg(row.filled).arg(std::max(row.expected, row.filled))
                                           : QString::number(row.filled);
    painter.setFont(look.meta);
    painter.setPen(theme.secondary);
    const double width = QFontMetricsF(look.meta).horizontalAdvance(count);
    painter.drawText(words.translated(0, line), Qt::AlignRight | Qt::AlignVCenter, count);
    const QRectF direction(words.left(), words.bottom(), words.width() - width - 8, line);
    painter.drawText(direction, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(look.meta).elidedText(directionTitle(grid, row), Qt::ElideRight, direction.width()));
    painter.setFont(look.bold);
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(look.bold).elidedText(row.name, Qt::ElideRight, words.width()));
}

/// More tags than that in a year are counted in the last one.
static constexpr int mostTags = 2;
static constexpr int yearsOfAName = 7;

QList<GridTag> gridTags(const OccasionGrid &grid, int column)
{
    QList<GridTag> tags;
    for (const GridRow &row : grid.rows) {
        const GridCell &cell = row.cells.at(column);
        const GridTag tag{row.name, cell.ordinal.value_or(0), cell.round};
        if (cell.round != RoundYear::No && (cell.state == GridCell::State::Messages || cell.state == GridCell::State::None) && !tags.contains(tag))
            tags.append(tag);
    }
    std::stable_sort(tags.begin(), tags.end(), [](const GridTag &a, const GridTag &b) { return a.round > b.round; });
    return tags;
}

QStringList reignSides(const OccasionGrid &grid)
{
    QStringList sides;
    for (const GridReign &reign : grid.reigns) {
        if (!sides.contains(reign.side))
            sides << reign.side;
    }
    return sides;
}

static double yearLine(const GridLook &look)
{
    return std::round(26 * look.zoom);
}

static int tagRows(const OccasionGrid &grid)
{
    int rows = 0;
    for (int column = 0; column < grid.years.size() && rows < mostTags; ++column)
        rows = std::max(rows, std::min(mostTags, int(gridTags(grid, column).size())));
    return rows;
}

double gridHeadHeight(const OccasionGrid &grid, const GridLook &look)
{
    return double(reignSides(grid).size()) * look.reignHeight() + yearLine(look) + tagRows(grid) * look.tagHeight() + std::round(6 * look.zoom);
}

/// The part of the bands of leaders that lies over one year; a name runs on over the years of its band.
static void paintReigns(QPainter &painter, const QRectF &area, const OccasionGrid &grid, int column, const GridLook &look)
{
    const Theme &theme = *look.theme;
    const QStringList sides = reignSides(grid);
    for (const GridReign &reign : grid.reigns) {
        if (column < reign.first || column > reign.last)
            continue;
        const QRectF band(area.left(), area.top() + double(sides.indexOf(reign.side)) * look.reignHeight() + 2, area.width(), look.reignHeight() - 3);
        const QColor side = colourOfSide(theme, reign.side);
        painter.fillRect(band, mixed(side, theme.panel, 0.14));
        // Said again now and then, so that it is in view wherever the years are scrolled to.
        int from = reign.first + (column - reign.first) / yearsOfAName * yearsOfAName;
        if (from > reign.first && reign.last - from < 2)
            from -= yearsOfAName;
        const int to = reign.last - from < yearsOfAName + 2 ? reign.last : from + yearsOfAName - 1;
        const double start = band.left() - (column - from) * area.width();
        if (column == reign.first)
            painter.fillRect(QRectF(start, band.top(), 3, band.height()), side);
        painter.save();
        painter.setClipRect(band, Qt::IntersectClip);
        painter.setFont(look.meta);
        painter.setPen(theme.text);
        const QRectF name(start + 8, band.top(), (to - from + 1) * area.width() - 12, band.height());
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(look.meta).elidedText(reign.name, Qt::ElideRight, name.width()));
        painter.restore();
    }
}

static void paintTag(QPainter &painter, const QRectF &area, const GridTag &tag, int more, const GridLook &look)
{
    const Theme &theme = *look.theme;
    const bool tenth = tag.round == RoundYear::Tenth;
    painter.fillRect(area, tenth ? theme.accent : mixed(theme.accent, theme.panel, 0.16));
    painter.setFont(look.smallBold);
    painter.setPen(tenth ? theme.onAccent : theme.accent);
    const QFontMetricsF metrics(look.smallBold);
    const QString number = more > 0 ? QStringLiteral(" %1 +%2").arg(tag.ordinal).arg(more) : QStringLiteral(" %1").arg(tag.ordinal);
    const QString name = tag.occasion.section(QLatin1Char(' '), 0, 0);
    painter.drawText(area, Qt::AlignCenter, metrics.elidedText(name, Qt::ElideRight, area.width() - 4 - metrics.horizontalAdvance(number)) + number);
}

void paintGridYearHead(QPainter &painter, const QRectF &area, const OccasionGrid &grid, int column, const GridLook &look)
{
    const Theme &theme = *look.theme;
    const QList<GridTag> tags = gridTags(grid, column);
    painter.fillRect(area, theme.panel);
    paintReigns(painter, area, grid, column, look);
    const QRectF year(area.left(), area.top() + double(reignSides(grid).size()) * look.reignHeight(), area.width(), yearLine(look));
    painter.setFont(tags.isEmpty() ? look.plain : look.bold);
    painter.setPen(tags.isEmpty() ? theme.secondary : theme.text);
    painter.drawText(year, Qt::AlignCenter, QString::number(grid.years.at(column)));
    for (int i = 0; i < std::min(mostTags, int(tags.size())); ++i) {
        const QRectF tag(area.left() + 2, year.bottom() + i * look.tagHeight(), area.width() - 5, look.tagHeight() - 2);
        paintTag(painter, tag, tags.at(i), i + 1 == mostTags ? int(tags.size()) - mostTags : 0, look);
    }
}

void paintGridCorner(QPainter &painter, const QRectF &area, const OccasionGrid &grid, const GridLook &look)
{
    const Theme &theme = *look.theme;
    painter.fillRect(area, theme.panel);
    const QStringList sides = reignSides(grid);
    const double left = area.left() + 12, width = area.width() - 20;
    painter.setFont(look.meta);
    painter.setPen(theme.secondary);
    for (int i = 0; i < sides.size(); ++i)
        painter.drawText(QRectF(left, area.top() + i * look.reignHeight(), width, look.reignHeight()), Qt::AlignLeft | Qt::AlignVCenter, sideTitle(sides.at(i)));
    const QRectF title(left, area.top() + double(sides.size()) * look.reignHeight(), width, yearLine(look));
    painter.setFont(look.bold);
    painter.setPen(theme.text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, GridWords::tr("Occasion and direction"));
    if (tagRows(grid) == 0)
        return;
    painter.setFont(look.meta);
    painter.setPen(theme.secondary);
    const QString words = GridWords::tr("Round years: filled 10th, tinted 5th");
    painter.drawText(QRectF(left, title.bottom(), width, area.bottom() - title.bottom()), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
}

} // namespace haeje
