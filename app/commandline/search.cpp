// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"

namespace haeje {

namespace {

Table tableOf(const QList<SearchHit> &hits)
{
    Table table;
    table.columns = {
        {QStringLiteral("document"), CommandLine::tr("Document"), true}, {QStringLiteral("title"), CommandLine::tr("Title"), false},
        {QStringLiteral("start"), CommandLine::tr("Start"), true},       {QStringLiteral("end"), CommandLine::tr("End"), true},
        {QStringLiteral("snippet"), CommandLine::tr("Snippet"), false},  {QStringLiteral("score"), CommandLine::tr("Score"), true},
        {QStringLiteral("kind"), CommandLine::tr("Kind"), false},        {QStringLiteral("id"), CommandLine::tr("ID"), true},
    };
    for (const SearchHit &hit : hits) {
        const bool inText = hit.where.kind == EntityKind::Document;
        const bool placed = inText && !hit.span.isEmpty();
        table.rows += {{inText ? QVariant(hit.where.id) : QVariant(), hit.title, placed ? QVariant(hit.span.start) : QVariant(),
                        placed ? QVariant(hit.span.end) : QVariant(), hit.snippet, hit.score, entityKindName(hit.where.kind), hit.where.id},
                       {hit.where},
                       false};
    }
    return table;
}

} // namespace

int searchVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("QUERY"),
                          CommandLine::tr("Words that must all occur, a “quoted phrase”, a prefix*; of any script and any length."));
    arguments.addOption(QStringLiteral("limit"), CommandLine::tr("At most so many hits; 50 if not given."), QStringLiteral("N"));
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 2, 2))
        return *code;
    const auto limit = arguments.number(QStringLiteral("limit"), 50, 1, 1000000);
    if (!limit)
        return arguments.wrong(limit.message());

    return withProject(arguments.at(0), false, [&](Project &project) {
        const auto hits = project.search().find(arguments.at(1), *limit);
        if (!hits)
            return fail(hits.error());
        if (hits->isEmpty())
            tell(CommandLine::tr("“%1” was found nowhere in %2.").arg(arguments.at(1), project.name()));
        if (!hits->isEmpty() || arguments.format() != QLatin1String("table"))
            printTable(tableOf(*hits), arguments.format());
        return int(Done);
    });
}

} // namespace haeje
