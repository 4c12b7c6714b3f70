// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/formats/codebook.h"
#include "core/formats/tables/listings.h"
#include "core/work/claimsheet.h"
#include "core/work/memoentries.h"
#include "ui/common/theme.h"

namespace haeje {

namespace {

/// The code palette on white.
QStringList codeColours()
{
    QStringList colours;
    for (int i = 0; i < 12; ++i)
        colours += Theme::light().codeStripe(i).name();
    return colours;
}

struct ExportKind {
    QString word;
    Table (*table)(const Project &project);
    QByteArray (*page)(const Project &project); ///< HTML; null where there is none
};

const QList<ExportKind> &exportKinds()
{
    static const QList<ExportKind> all = {
        {QStringLiteral("messages"), messagesExport, nullptr},
        {QStringLiteral("figures"), figuresExport, nullptr},
        {QStringLiteral("memos"), [](const Project &project) { return memosTable(project); },
         [](const Project &project) { return memosPage(project, memoEntries(project)); }},
        {QStringLiteral("claims"), [](const Project &project) { return claimsExport(claimSheets(project)); },
         [](const Project &project) { return claimsPage(project.name(), claimSheets(project)); }},
    };
    return all;
}

int writeExport(const Project &project, const ExportKind &kind, const QString &out)
{
    const bool page = out.endsWith(QLatin1String(".html"));
    const Table table = page ? Table() : kind.table(project);
    const auto written = writeFile(out, page ? kind.page(project) : out.endsWith(QLatin1String(".csv")) ? toCsv(table).toUtf8() : toJson(table));
    if (written && page)
        tell(CommandLine::tr("Written to %1.").arg(out));
    else if (written)
        tell(CommandLine::tr("%n rows written to %1.", nullptr, int(table.rows.size())).arg(out));
    return finish(written);
}

} // namespace

int exportVerb(const Verb &verb, const QStringList &given)
{
    QStringList kinds;
    for (const ExportKind &kind : exportKinds())
        kinds += kind.word;
    const QString codebook = QStringLiteral("codebook");
    kinds += codebook;
    const QStringList later = {QStringLiteral("qdpx"), QStringLiteral("qdc"), QStringLiteral("webannotation"), QStringLiteral("records"),
                               QStringLiteral("coded-html")};
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addOption(QStringLiteral("as"), CommandLine::tr("What to write: %1.").arg(kinds.join(QStringLiteral(", "))), QStringLiteral("KIND"));
    arguments.addOption(QStringLiteral("out"), CommandLine::tr("The file: .csv or .json (messages and figures as .csv are what “import” reads back); memos and claims "
                                                               "also .html, a page that prints; of a codebook .html, .pdf or .csv."),
                        QStringLiteral("FILE"));
    if (const auto code = arguments.parse(given, 1, 1))
        return *code;
    const QString as = arguments.value(QStringLiteral("as"));
    const QString out = arguments.value(QStringLiteral("out"));
    if (later.contains(as))
        return arguments.wrong(CommandLine::tr("Export as “%1” is not in this version. The kinds are: %2.").arg(as, kinds.join(QStringLiteral(", "))));
    if (!kinds.contains(as))
        return arguments.wrong(CommandLine::tr("--as KIND must be one of: %1.").arg(kinds.join(QStringLiteral(", "))));
    if (as == codebook)
        return withProject(arguments.at(0), false, [&](Project &project) { return finish(writeCodebook(project, out, codeColours())); });
    const ExportKind &kind = exportKinds().at(kinds.indexOf(as));
    const bool page = kind.page && out.endsWith(QLatin1String(".html"));
    if (!page && !out.endsWith(QLatin1String(".csv")) && !out.endsWith(QLatin1String(".json")))
        return arguments.wrong(kind.page ? CommandLine::tr("--out FILE must end in .html, .csv or .json.") : CommandLine::tr("--out FILE must end in .csv or .json."));
    return withProject(arguments.at(0), false, [&](Project &project) { return writeExport(project, kind, out); });
}

} // namespace haeje
