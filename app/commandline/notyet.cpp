// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"

namespace haeje {

int notYetVerb(const Verb &verb, const QStringList &)
{
    QStringList names;
    for (const Verb &there : verbs())
        names += QLatin1String(there.name);
    complain(CommandLine::tr("“%1” is not in this version. What is there: %2.").arg(QLatin1String(verb.name), names.join(QStringLiteral(", "))));
    return WrongUsage;
}

} // namespace haeje
