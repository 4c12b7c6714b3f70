// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QMap>
#include <QString>

namespace haeje {

/// A chart as the user keeps it: what it counts and every text around it. The numbers are read anew each time.
struct ChartSpec {
    ChartId id;
    QString guid;
    QString name;      ///< for the command line: "technologies-by-field"; unique
    QString form = QStringLiteral("bar"); ///< bar, column
    QString title;     ///< what is found
    QString subtitle;  ///< what is measured
    QString notes;
    QString source;
    QString byline;
    QString alt;       ///< what the chart shows, for readers who cannot see it
    QString statement; ///< which figures: their statement ("Technologies by field") and dimension ("field")
    QString dimension;
    QString order = QStringLiteral("data"); ///< data, value, name; not stated is always last
    int colour = 0;    ///< index into the series palette
    QString analysis = {}; ///< its word (see core/work/analyses.h) where an analysis is drawn; empty: figures by statement and dimension
    QMap<QString, QString> options = {}; ///< of the analysis
    bool operator==(const ChartSpec &) const = default;
};

} // namespace haeje
