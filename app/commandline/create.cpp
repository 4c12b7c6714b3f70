// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/formats/sample/sample.h"

#include <QFile>

namespace haeje {

int createVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The file to make; .haeje is added to a name without a suffix."));
    arguments.addOption(QStringLiteral("sample"),
                        CommandLine::tr("Fills it with the sample: two short articles with codings, exchanges of messages, figures and charts."));
    if (const auto code = arguments.parse(given, 1, 1))
        return *code;

    const QString path = newProjectPath(arguments.at(0));
    {
        const auto project = Project::create(path);
        if (!project)
            return fail(project.error());
        if (!arguments.isSet(QStringLiteral("sample")))
            return Done;
        const auto filled = fillSample(**project);
        if (filled && (*project)->readError().isEmpty())
            return Done;
        complain(filled ? (*project)->readError() : filled.message());
    }
    // Half a sample is no project; the file is ours, made a moment ago.
    QFile::remove(path);
    return Failed;
}

} // namespace haeje
