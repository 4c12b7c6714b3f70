// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/formats/codebook.h"
#include "core/formats/tables/listings.h"
#include "ui/common/theme.h"

namespace haeje {

/// The code palette on white.
static QStringList codeColours()
{
    QStringList colours;
    for (int i = 0; i < 12; ++i)
        colours += Theme::light().codeStripe(i).name();
    return colours;
}

int exportVerb(const Verb &verb, const QStringList &given)
{
    const QStringList kinds = {QStringLiteral("messages"), QStringLiteral("figures"), QStringLiteral("codebook")};
    const QStringList later = {QStringLiteral("qdpx"), QStringLiteral("qdc"), QStringLiteral("webannotation"), QStringLiteral("records"),
                               QStringLiteral("coded-html")};
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addOption(QStringLiteral("as"), CommandLine::tr("What to write: %1.").arg(kinds.join(QStringLiteral(", "))), QStringLiteral("KIND"));
    arguments.addOption(QStringLiteral("out"), CommandLine::tr("The file: .csv (which “import” reads back) or .json; of a codebook .html, .pdf or .csv."), QStringLiteral("FILE"));
    if (const auto code = arguments.parse(given, 1, 1))
        return *code;
    const QString kind = arguments.value(QStringLiteral("as"));
    const QString out = arguments.value(QStringLiteral("out"));
    if (later.contains(kind))
        return arguments.wrong(CommandLine::tr("Export as “%1” is not in this version. The kinds are: %2.").arg(kind, kinds.join(QStringLiteral(", "))));
    if (!kinds.contains(kind))
        return arguments.wrong(CommandLine::tr("--as KIND must be one of: %1.").arg(kinds.join(QStringLiteral(", "))));
    if (kind == kinds.last())
        return withProject(arguments.at(0), false, [&](Project &project) { return finish(writeCodebook(project, out, codeColours())); });
    if (!out.endsWith(QLatin1String(".csv")) && !out.endsWith(QLatin1String(".json")))
        return arguments.wrong(CommandLine::tr("--out FILE must end in .csv or .json."));

    return withProject(arguments.at(0), false, [&](Project &project) {
        const Table table = kind == kinds.first() ? messagesExport(project) : figuresExport(project);
        const auto written = writeFile(out, out.endsWith(QLatin1String(".csv")) ? toCsv(table).toUtf8() : toJson(table));
        if (written)
            tell(CommandLine::tr("%n rows written to %1.", nullptr, int(table.rows.size())).arg(out));
        return finish(written);
    });
}

} // namespace haeje
