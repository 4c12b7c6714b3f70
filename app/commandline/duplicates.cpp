// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/duplicates.h"

#include "app/commandline/arguments.h"
#include "app/commandline/output.h"
#include "core/formats/duplicates.h"
#include "core/store/project.h"

namespace haeje {

void addDuplicateOptions(Arguments &arguments)
{
    arguments.addOption(QStringLiteral("share"), CommandLine::tr("For duplicates: from which share of common word sequences on two texts are named, from 0.3 to 1; %1 if not given.").arg(nearlySameShare),
                        QStringLiteral("SHARE"));
}

int printDuplicates(const Project &project, const Arguments &arguments)
{
    double share = nearlySameShare;
    if (arguments.isSet(QStringLiteral("share"))) {
        bool isNumber = false;
        share = arguments.value(QStringLiteral("share")).toDouble(&isNumber);
        if (!isNumber || share < 0.3 || share > 1)
            return arguments.wrong(CommandLine::tr("--share takes a number from 0.3 to 1, not “%1”.").arg(arguments.value(QStringLiteral("share"))));
    }
    const Table table = duplicatesTable(project, findDuplicates(project, share));
    if (table.rows.isEmpty())
        tell(CommandLine::tr("No two documents are alike in that way."));
    printTable(arguments.format() == QLatin1String("table") ? forTerminal(table) : table, arguments.format());
    return Done;
}

} // namespace haeje
