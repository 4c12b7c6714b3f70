// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"

namespace haeje {

int openWorkbench(const QStringList &given)
{
    static const Verb window = {"", "[PROJECT]", QT_TRANSLATE_NOOP("haeje::CommandLine", "Opens the workbench."), true, nullptr};
    Arguments arguments(window);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project to open."));
    arguments.addOption(QStringLiteral("version"), CommandLine::tr("Prints the version and ends."));
    if (given.contains(QStringLiteral("--help")) || given.contains(QStringLiteral("-h"))) {
        printText(arguments.help() + CommandLine::help());
        return Done;
    }
    if (const auto code = arguments.parse(given, 0, 1))
        return *code;
    if (arguments.isSet(QStringLiteral("version"))) {
        printText(QStringLiteral("haeje ") + QCoreApplication::applicationVersion() + u'\n');
        return Done;
    }
    return Done;
}

} // namespace haeje
