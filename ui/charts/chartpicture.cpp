// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "core/analysis/figures/breakdown.h"
#include "core/store/charts.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/analysischarts.h"
#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace haeje {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartPicture)
};
} // namespace

Result<ChartPicture> chartPicture(const Project &project, const ChartSpec &spec)
{
    if (!spec.analysis.isEmpty()) {
        auto drawn = analysisChart(project, spec);
        if (!drawn)
            return drawn.error();
        orderCategories(*drawn, spec.order);
        return ChartPicture{spec, drawn->table, drawn->cells};
    }
    const Result<Breakdown> data = breakdown(project.figures().all(), spec.statement, spec.dimension);
    if (!data)
        return data.error();
    return ChartPicture{spec, ordered(data->table, spec.order)};
}

Result<ChartPicture> chartByName(const Project &project, const QString &name)
{
    if (const std::optional<ChartSpec> spec = project.charts().findByName(name))
        return chartPicture(project, *spec);
    QStringList names;
    for (const ChartSpec &chart : project.charts().all())
        names.append(chart.name);
    if (names.isEmpty())
        return Error{Words::tr("There is no chart “%1”: the project has no charts yet.").arg(name)};
    return Error{Words::tr("There is no chart “%1”. There are: %2.").arg(name, names.join(QStringLiteral(", ")))};
}

static QString cited(const DocumentFacts &facts)
{
    QStringList parts{facts.authors.join(QStringLiteral(", ")), facts.title, facts.outlet,
                      facts.published.display(QLocale())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// The documents the figures were quoted from; for a figure without a passage, the source it names.
static QStringList sourcesOf(const Project &project, const QString &statement, const QString &dimension)
{
    QStringList sources;
    for (const Figure &figure : project.figures().all()) {
        if (figure.statement != statement || figure.dimension != dimension)
            continue;
        if (figure.evidence.isEmpty() && !figure.source.isEmpty())
            sources.append(figure.source);
        for (const PassageId id : figure.evidence) {
            const std::optional<Passage> passage = project.passages().find(id);
            const auto document = passage ? project.documents().summary(passage->document) : std::nullopt;
            if (document)
                sources.append(cited(document->facts));
        }
    }
    sources.removeDuplicates();
    return sources;
}

static QString freeName(const Project &project, const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; project.charts().findByName(name); ++i)
        name = QStringLiteral("%1-%2").arg(wanted).arg(i);
    return name;
}

Result<ChartSpec> newChartSpec(const Project &project, const QString &statement, const QString &dimension)
{
    const Result<Breakdown> data = breakdown(project.figures().all(), statement, dimension);
    if (!data)
        return data.error();
    ChartSpec spec = chartSpecFor(*data, sourcesOf(project, statement, dimension));
    spec.name = freeName(project, spec.name);
    spec.byline = Words::tr("%1, Haeje").arg(project.coder());
    return spec;
}

Result<ChartSpec> newAnalysisChart(const Project &project, const QString &word, const QMap<QString, QString> &options)
{
    auto spec = analysisChartSpec(project, word, options);
    if (!spec)
        return spec;
    spec->name = freeName(project, spec->name);
    spec->byline = Words::tr("%1, Haeje").arg(project.coder());
    return spec;
}

QString titleFromData(const Project &project, const ChartPicture &picture)
{
    if (!picture.isFigures())
        return analysisChartTitle(picture.spec, {picture.table, picture.cells, false});
    const Result<Breakdown> data = breakdown(project.figures().all(), picture.spec.statement, picture.spec.dimension);
    return data ? chartTitle(*data) : picture.spec.title;
}

QList<EntityRef> evidenceOfMark(const Project &project, const ChartPicture &picture, int row)
{
    if (picture.isFigures())
        return picture.table.rows.value(row).evidence;
    const auto evidence = markEvidence(project, picture.spec, {picture.table, picture.cells, false}, row);
    return evidence ? *evidence : QList<EntityRef>();
}

QString altTextFromData(const ChartPicture &picture)
{
    return chartAltText(picture.spec, picture.table);
}

Paint paintOf(const ChartPicture &picture, bool transparent)
{
    return [picture, transparent](QPainter &painter, QSizeF size) {
        renderChart(painter, size, picture.spec, picture.table, Theme::light(), !transparent);
    };
}

PictureTexts textsOf(const ChartPicture &picture)
{
    return {picture.spec.title, picture.spec.alt};
}

Result<void> exportChart(const QString &file, const ChartPicture &picture, QSizeF sizePx, const PictureOptions &options)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return exportTable(file, picture.table);
    if (!pictureSuffixes().contains(QLatin1Char('.') + suffix)) {
        return Error{Words::tr("%1: a chart can be saved as %2, .csv. Give the file one of these suffixes.")
                         .arg(QFileInfo(file).fileName(), pictureSuffixes().join(QStringLiteral(", ")))};
    }
    const QSizeF size = sizePx.isEmpty() ? chartSize(FrameRatio::Wide, picture.spec, picture.table) : sizePx;
    return exportPicture(file, size, textsOf(picture), options, paintOf(picture, options.transparent));
}

} // namespace haeje
