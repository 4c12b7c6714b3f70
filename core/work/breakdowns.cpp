// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/analyses.h"

#include "core/analysis/figures/breakdown.h"
#include "core/store/figures.h"
#include "core/store/project.h"

#include <QCoreApplication>

namespace haeje {

struct BreakdownsWords {
    Q_DECLARE_TR_FUNCTIONS(Breakdowns)
};

/// What can be broken down: the answer where no statement was named.
static Table choices(const QList<BreakdownName> &names, const QString &project)
{
    Table table;
    table.columns = {{QStringLiteral("statement"), BreakdownsWords::tr("Statement"), false},
                     {QStringLiteral("dimension"), BreakdownsWords::tr("Dimension"), false},
                     {QStringLiteral("categories"), BreakdownsWords::tr("Categories"), true}};
    for (const BreakdownName &name : names)
        table.rows += {{name.statement, name.dimension, name.categories}, {}, false};
    if (names.isEmpty())
        table.notes += BreakdownsWords::tr("%1 has no figures with a dimension and a category.").arg(project);
    return table;
}

static Result<Table> runBreakdown(const Project &project, const AnalysisOptions &options)
{
    const QList<Figure> figures = project.figures().all();
    const QString statement = options.value(QStringLiteral("statement"));
    QString dimension = options.value(QStringLiteral("dimension"));
    const QList<BreakdownName> names = breakdownsIn(figures);
    if (statement.isEmpty())
        return choices(names, project.name());
    for (const BreakdownName &name : names) {
        if (dimension.isEmpty() && name.statement.compare(statement, Qt::CaseInsensitive) == 0)
            dimension = name.dimension;
    }
    const auto counted = breakdown(figures, statement, dimension);
    if (!counted)
        return counted.error();
    return counted->table;
}

QList<Analysis> breakdownAnalyses()
{
    return {{QStringLiteral("breakdown"),
             BreakdownsWords::tr("The figures of one statement by one dimension, with the part that nobody stated."),
             {{QStringLiteral("statement"), BreakdownsWords::tr("Which figures, by their statement; without it, what there is to choose from."),
               QStringLiteral("TEXT")},
              {QStringLiteral("dimension"), BreakdownsWords::tr("By which dimension; the statement's first if not given."), QStringLiteral("WORD")}},
             runBreakdown}};
}

} // namespace haeje
