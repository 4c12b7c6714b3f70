// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/messages/occasiongrid.h"
#include "ui/common/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace haeje {

/// How the grid is drawn, on the screen and on paper.
struct GridLook {
    const Theme *theme = &Theme::light();
    QLocale locale;
    double zoom = 1;
    QFont plain, bold, meta, small, smallBold;
    void setFonts(double zoomFactor);

    double cellWidth() const { return std::round(58 * zoom); }
    double cellHeight() const { return std::round(50 * zoom); }
    double rowHead() const { return std::round(214 * zoom); }
    double reignHeight() const { return std::round(20 * zoom); }
    double tagHeight() const { return std::round(16 * zoom); }
};

/// An occasion that is round in a year.
struct GridTag {
    QString occasion;
    int ordinal = 0;
    RoundYear round = RoundYear::No;
    bool operator==(const GridTag &) const = default;
};
/// Of a year, each occasion once, the tenths first. Only where a message is there or expected.
QList<GridTag> gridTags(const OccasionGrid &grid, int column);
/// The countries that have a row of leaders above the years.
QStringList reignSides(const OccasionGrid &grid);
/// Of the head: leaders, years, and the tags of the round ones.
double gridHeadHeight(const OccasionGrid &grid, const GridLook &look);

/// "North Korea to China", "Kim Jong Un to Xi Jinping", "North Korea, no recipient stated".
QString directionTitle(const OccasionGrid &grid, const GridRow &row);
/// The lines that a cell shows; more messages than that are counted in the last one.
constexpr int gridLines = 2;
/// What an entry says beside its mark: "0 d", "+10 d", "month", "no lag".
QString gridEntryText(const GridEntry &entry);
/// The whole cell in words, for tips and screen readers.
QString gridCellText(const OccasionGrid &grid, const GridRow &row, int year, const GridCell &cell);

void paintGridCell(QPainter &painter, const QRectF &area, const GridCell &cell, const GridLook &look);
void paintGridRowHead(QPainter &painter, const QRectF &area, const OccasionGrid &grid, const GridRow &row, const GridLook &look);
void paintGridYearHead(QPainter &painter, const QRectF &area, const OccasionGrid &grid, int column, const GridLook &look);
/// What stands left of the head: whose leaders they are, and what the tags are.
void paintGridCorner(QPainter &painter, const QRectF &area, const OccasionGrid &grid, const GridLook &look);
/// What the signs mean, in rows within the width; returns the height. painter null: only measures.
double paintGridLegend(QPainter *painter, const QRectF &area, const OccasionGrid &grid, const GridLook &look);

} // namespace haeje
