// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/work/messagework.h"

namespace haeje {

int checkVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project to test. It is not changed."));
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 1, 1))
        return *code;

    return withProject(arguments.at(0), false, [&](Project &project) {
        Table table;
        table.columns = {{QStringLiteral("problem"), CommandLine::tr("Problem"), false}};
        for (const QString &problem : project.check())
            table.rows += {{problem}, {}, false};
        if (!table.rows.isEmpty() || arguments.format() != QLatin1String("table"))
            printTable(table, arguments.format());
        const qsizetype remarks = messageFlagsOf(project).size();
        if (remarks > 0) // the analyst's affair: the file is whole
            tell(CommandLine::tr("%n things about messages and posts want a second look: haeje analyse %1 message-checks", nullptr, int(remarks)).arg(project.path()));
        if (table.rows.isEmpty()) {
            tell(CommandLine::tr("%1 is sound: %2, %3.")
                     .arg(project.name(), CommandLine::tr("%n documents", nullptr, project.documents().count()),
                          CommandLine::tr("%n codings", nullptr, project.passages().codingCount())));
            return int(Done);
        }
        return fail({CommandLine::tr("%n problems in %1. Keep this file as it is, and go on with a copy made before.", nullptr,
                                     int(table.rows.size()))
                         .arg(project.path())});
    });
}

} // namespace haeje
