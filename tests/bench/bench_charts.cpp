// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/breakdown.h"
#include "tests/bench/bench.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/chartview.h"

#include <QTemporaryDir>

namespace haeje::bench {

static ChartPicture generatedChart(int categories)
{
    QList<Figure> figures;
    for (int i = 0; i < categories; ++i) {
        Figure figure;
        figure.statement = QStringLiteral("Things by kind");
        figure.dimension = QStringLiteral("kind");
        figure.category = QStringLiteral("kind of thing 갈래 number %1").arg(i);
        figure.unit = QStringLiteral("things");
        figure.value = i % 17;
        figure.base = 10000;
        figures.append(figure);
    }
    const Result<Breakdown> data = breakdown(figures, QStringLiteral("Things by kind"), QStringLiteral("kind"));
    if (!data)
        qFatal("%s", qPrintable(data.message()));
    return {chartSpecFor(*data, {QStringLiteral("generated")}), data->table};
}

static void charts(Reporter &reporter)
{
    const QTemporaryDir folder;
    for (const int bars : {4, 40}) {
        const QString size = QStringLiteral("%1 bars").arg(bars);
        const ChartPicture picture = generatedChart(bars - 1);
        ChartView view;
        reporter.measure(QStringLiteral("chart shown"), size, 15, [&] {
            view.setPicture(picture);
            view.grab();
        });
        for (const char *suffix : {"svg", "pdf", "png"}) {
            const QString file = folder.filePath(QStringLiteral("chart.") + QLatin1String(suffix));
            reporter.measure(QStringLiteral("chart to ") + QLatin1String(suffix), size, 9, [&] {
                if (!exportChart(file, picture))
                    qFatal("the chart could not be saved");
            });
        }
    }
}

static const Benchmark benchmark("charts", charts);

} // namespace haeje::bench
