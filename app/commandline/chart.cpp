// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/analysis/figures/breakdown.h"
#include "core/store/charts.h"
#include "core/store/figures.h"
#include "core/work/analyses.h"
#include "ui/charts/chartpicture.h"

namespace haeje {

namespace {

/// What the options ask for.
struct Wanted {
    QString file;
    int widthMm = 0; ///< 0: the width of a text column
    int heightMm = 0; ///< 0: as high as the chart needs
    int dpi = 300;
    QString form;
    AnalysisOptions options; ///< of an analysis that is drawn by its word
};

Result<Wanted> wantedFrom(const Arguments &arguments)
{
    Wanted wanted;
    wanted.file = arguments.value(QStringLiteral("out"));
    const QStringList suffixes = pictureSuffixes() + QStringList{QStringLiteral(".csv")};
    if (std::none_of(suffixes.begin(), suffixes.end(), [&](const QString &suffix) { return wanted.file.endsWith(suffix, Qt::CaseInsensitive); }))
        return Error{CommandLine::tr("--out FILE must end in one of: %1.").arg(suffixes.join(QStringLiteral(", ")))};
    const QStringList forms{QString(), QStringLiteral("bar"), QStringLiteral("column"), QStringLiteral("stacked"), QStringLiteral("grouped"), QStringLiteral("line"), QStringLiteral("heat")};
    wanted.form = arguments.value(QStringLiteral("form"));
    if (!forms.contains(wanted.form))
        return Error{CommandLine::tr("--form cannot be “%1”. There are: %2.").arg(wanted.form, forms.mid(1).join(QStringLiteral(", ")))};
    for (const QString &option : arguments.value(QStringLiteral("options")).split(u';', Qt::SkipEmptyParts)) {
        const QString value = option.section(u'=', 1).trimmed();
        wanted.options.insert(option.section(u'=', 0, 0).trimmed(), value.isEmpty() ? QStringLiteral("yes") : value);
    }
    const auto width = arguments.number(QStringLiteral("width"), 0, 20, 2000);
    const auto height = arguments.number(QStringLiteral("height"), 0, 20, 2000);
    const auto dpi = arguments.number(QStringLiteral("dpi"), 300, 36, 2400);
    for (const auto *number : {&width, &height, &dpi}) {
        if (!*number)
            return number->error();
    }
    wanted.widthMm = *width;
    wanted.heightMm = *height;
    wanted.dpi = *dpi;
    return wanted;
}

bool isAnalysis(const QString &word)
{
    const QList<Analysis> all = analyses();
    return std::any_of(all.begin(), all.end(), [&](const Analysis &one) { return one.word == word; });
}

/// The chart kept under that name; else one of the analysis of that word; else the one that the figures of a statement would make
/// ("technologies-by-field").
Result<ChartPicture> chartNamed(const Project &project, const QString &name, const Wanted &wanted)
{
    const auto kept = chartByName(project, name);
    if (kept || project.charts().findByName(name))
        return kept;
    if (isAnalysis(name)) {
        auto spec = newAnalysisChart(project, name, wanted.options);
        if (!spec)
            return spec.error();
        if (!wanted.form.isEmpty())
            spec->form = wanted.form;
        const auto picture = chartPicture(project, *spec);
        return picture || wanted.form.isEmpty() ? picture : Result<ChartPicture>(Error{CommandLine::tr("As “%1”: %2").arg(wanted.form, picture.message())});
    }
    for (const BreakdownName &one : breakdownsIn(project.figures().all())) {
        if (chartNameFor(one.statement) != name)
            continue;
        const auto spec = newChartSpec(project, one.statement, one.dimension);
        return spec ? chartPicture(project, *spec) : Result<ChartPicture>(spec.error());
    }
    return kept;
}

Result<void> draw(const ChartPicture &picture, const Wanted &wanted)
{
    QSizeF size = chartSize(FrameRatio::PageWidth, picture.spec, picture.table);
    if (wanted.widthMm > 0) {
        size.setWidth(pxFromMillimetres(wanted.widthMm));
        size.setHeight(leastChartHeight(size.width(), picture.spec, picture.table));
    }
    if (wanted.heightMm > 0)
        size.setHeight(pxFromMillimetres(wanted.heightMm));
    PictureOptions options;
    options.dpi = wanted.dpi;
    return exportChart(wanted.file, picture, size, options);
}

} // namespace

int chartVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("CHART"), CommandLine::tr("The chart's name, as in `haeje list PROJECT charts`; or that of a statement of figures, as technologies-by-field for “Technologies by field”; or the word of an analysis, as code-by-code."));
    arguments.addOption(QStringLiteral("out"), CommandLine::tr("The file: .svg, .pdf or .png for the picture, .csv for its numbers."), QStringLiteral("FILE"));
    arguments.addOption(QStringLiteral("form"), CommandLine::tr("Of an analysis drawn by its word: bar, column, stacked, grouped, line or heat."), QStringLiteral("FORM"));
    arguments.addOption(QStringLiteral("options"), CommandLine::tr("Its options, as in relation=near;within=10;roll-up."), QStringLiteral("NAME=VALUE;..."));
    arguments.addOption(QStringLiteral("width"), CommandLine::tr("Width in millimetres; 160 if not given."), QStringLiteral("MM"));
    arguments.addOption(QStringLiteral("height"), CommandLine::tr("Height in millimetres; as high as the chart needs if not given."), QStringLiteral("MM"));
    arguments.addOption(QStringLiteral("dpi"), CommandLine::tr("Dots per inch of a PNG; 300 if not given."), QStringLiteral("N"));
    if (const auto code = arguments.parse(given, 2, 2))
        return *code;
    const auto wanted = wantedFrom(arguments);
    if (!wanted)
        return arguments.wrong(wanted.message());

    return withProject(arguments.at(0), false, [&](Project &project) {
        const auto picture = chartNamed(project, arguments.at(1), *wanted);
        return picture ? finish(draw(*picture, *wanted)) : fail(picture.error());
    });
}

} // namespace haeje
