// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/listing.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"

namespace haeje {

int showVerb(const Verb &verb, const QStringList &given)
{
    QStringList words = listedWords();
    words.removeOne(QStringLiteral("coders"));
    words.removeOne(QStringLiteral("code-events")); // lines of a history
    words.removeOne(QStringLiteral("orphans")); // a passage without a place: `show passages`
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("WHAT"), CommandLine::tr("One of: %1. The singular will do.").arg(words.join(QStringLiteral(", "))));
    arguments.addArgument(QStringLiteral("ID"), CommandLine::tr("Its number in the list."));
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 3, 3))
        return *code;
    QString what = arguments.at(1);
    if (what == QLatin1String("story"))
        what = QStringLiteral("stories");
    if (words.contains(what + u's'))
        what += u's';
    if (const QString why = whyNotListed(what); !why.isEmpty())
        return arguments.wrong(why);
    if (!words.contains(what))
        return arguments.wrong(CommandLine::tr("A coder has no number; see `haeje list PROJECT coders`."));
    bool number = false;
    const qint64 id = arguments.at(2).toLongLong(&number);
    if (!number)
        return arguments.wrong(CommandLine::tr("ID is a number as the list shows it, not “%1”.").arg(arguments.at(2)));

    return withProject(arguments.at(0), false, [&](Project &project) {
        const auto one = wholeOf(project, what, id);
        if (!one)
            return fail(one.error());
        printOne(*one, arguments.format());
        return int(Done);
    });
}

} // namespace haeje
