// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/duplicates.h"
#include "app/commandline/listing.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"

namespace haeje {

int listVerb(const Verb &verb, const QStringList &given)
{
    const QString duplicates = QStringLiteral("duplicates");
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("WHAT"), CommandLine::tr("One of: %1.").arg((listedWords() + QStringList {duplicates}).join(QStringLiteral(", "))));
    addDuplicateOptions(arguments);
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 2, 2))
        return *code;
    const QString what = arguments.at(1);
    if (what == duplicates)
        return withProject(arguments.at(0), false, [&](Project &project) { return printDuplicates(project, arguments); });
    if (const QString why = whyNotListed(what); !why.isEmpty())
        return arguments.wrong(why);

    return withProject(arguments.at(0), false, [&](Project &project) {
        const Table table = listing(project, what);
        printTable(arguments.format() == QLatin1String("table") ? forTerminal(table) : table, arguments.format());
        return int(Done);
    });
}

} // namespace haeje
