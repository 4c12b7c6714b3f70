// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"

namespace haeje {

int createVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The file to make; .haeje is added to a name without a suffix."));
    if (const auto code = arguments.parse(given, 1, 1))
        return *code;

    const QString path = newProjectPath(arguments.at(0));
    const auto project = Project::create(path);
    return project ? int(Done) : fail(project.error());
}

} // namespace haeje
