// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/duplicates.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/analysis/figures/breakdown.h"
#include "core/store/figures.h"

namespace haeje {

namespace {

/// What can be broken down, as a table: for `analyse PROJECT breakdown` without a choice.
Table choices(const QList<BreakdownName> &names)
{
    Table table;
    table.columns = {{QStringLiteral("statement"), CommandLine::tr("Statement"), false},
                     {QStringLiteral("dimension"), CommandLine::tr("Dimension"), false},
                     {QStringLiteral("categories"), CommandLine::tr("Categories"), true}};
    for (const BreakdownName &name : names)
        table.rows += {{name.statement, name.dimension, name.categories}, {}, false};
    return table;
}

int breakdownOf(Project &project, const Arguments &arguments)
{
    const QList<Figure> figures = project.figures().all();
    const QString statement = arguments.value(QStringLiteral("statement"));
    QString dimension = arguments.value(QStringLiteral("dimension"));
    const QList<BreakdownName> names = breakdownsIn(figures);
    if (statement.isEmpty()) {
        if (names.isEmpty())
            tell(CommandLine::tr("%1 has no figures with a dimension and a category.").arg(project.name()));
        printTable(choices(names), arguments.format());
        return Done;
    }
    for (const BreakdownName &name : names) {
        if (dimension.isEmpty() && name.statement.compare(statement, Qt::CaseInsensitive) == 0)
            dimension = name.dimension;
    }
    const auto counted = breakdown(figures, statement, dimension);
    if (!counted)
        return fail(counted.error());
    printTable(counted->table, arguments.format());
    return Done;
}

} // namespace

int analyseVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("ANALYSIS"), CommandLine::tr("breakdown: the figures of one statement by one dimension, with the part that nobody stated. "
                                                                            "duplicates: documents that are alike, with the share they have in common."));
    arguments.addOption(QStringLiteral("statement"), CommandLine::tr("Which figures, by their statement; without it, what there is to choose from."),
                        QStringLiteral("TEXT"));
    arguments.addOption(QStringLiteral("dimension"), CommandLine::tr("By which dimension; the statement's first if not given."), QStringLiteral("WORD"));
    addDuplicateOptions(arguments);
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 2, 2))
        return *code;
    if (arguments.at(1) == QLatin1String("duplicates"))
        return withProject(arguments.at(0), false, [&](Project &project) { return printDuplicates(project, arguments); });
    if (arguments.at(1) != QLatin1String("breakdown"))
        return arguments.wrong(CommandLine::tr("There is no analysis “%1” in this version. What is there: breakdown, duplicates.").arg(arguments.at(1)));
    return withProject(arguments.at(0), false, [&](Project &project) { return breakdownOf(project, arguments); });
}

} // namespace haeje
