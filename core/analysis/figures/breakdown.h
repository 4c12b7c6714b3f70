// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/table.h"
#include "core/model/chartspec.h"
#include "core/model/figure.h"

#include <QList>
#include <QString>

#include <optional>

namespace haeje {

/// One whole split by one dimension: the figures that share a statement and a dimension, counted once each.
struct Breakdown {
    QString statement;
    QString dimension;
    QString unit;
    std::optional<double> base;
    double stated = 0;               ///< the sum of the categories
    std::optional<double> notStated; ///< base - stated; none without a base or when the categories overlap
    EdtfDate asOf;                   ///< when all figures that give a date give the same one
    /// Columns category, value, share_of_base, share_of_stated (percent); a row per category in the order of the
    /// figures, the not-stated row last; notes say the rules. A row's evidence: its figures, then their passages.
    Table table;
};

/// Figures are compared by statement, dimension and category without regard to case and spaces. The rest of the base
/// is 'not stated' only if no thing counts under two categories: the notes say so, as no figure can.
/// Errors: no figure with a number; several bases or units; two figures of one category that disagree.
Result<Breakdown> breakdown(const QList<Figure> &figures, const QString &statement, const QString &dimension);

/// What can be broken down: pairs of statement and dimension with at least one category, in the order of the figures.
struct BreakdownName {
    QString statement;
    QString dimension;
    int categories = 0;
    bool operator==(const BreakdownName &) const = default;
};
QList<BreakdownName> breakdownsIn(const QList<Figure> &figures);

/// The table with its rows in a chart's order: "data", "value" (largest first), "name"; not stated always last.
Table ordered(Table table, const QString &order);

/// A chart of it with every text written from the data; sources as people would cite them.
ChartSpec chartSpecFor(const Breakdown &breakdown, const QStringList &sources);
/// What the numbers say, in one line: "Of 40 technologies, 25 name no field; ... leads among those that do".
QString chartTitle(const Breakdown &breakdown);
/// "Technologies by field, number, base 40, as of 21 July 2021".
QString chartSubtitle(const Breakdown &breakdown);
/// Form, what is counted, and every bar with its value and share.
QString chartAltText(const ChartSpec &chart, const Table &table);
/// "technologies-by-field"; letters of any script, never empty.
QString chartNameFor(const QString &statement);

/// A number for people by the default locale, at most two decimals.
QString numberForPeople(double value);
/// "22.5 %".
QString shareForPeople(double percent);
/// The first letter raised when the first word is all small letters ("mRNA" stays).
QString sentenceCase(const QString &text);

} // namespace haeje
