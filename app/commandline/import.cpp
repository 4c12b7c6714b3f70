// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/formats/articles/articleimport.h"

namespace haeje {

namespace {

/// Words of the design that come with their own work.
const QStringList &laterKinds()
{
    static const QStringList kinds = {QStringLiteral("records"), QStringLiteral("technologies"), QStringLiteral("qdpx"), QStringLiteral("qdc"),
                                      QStringLiteral("webannotation"), QStringLiteral("project")};
    return kinds;
}

Table takenTable(const ImportReport &report)
{
    Table table;
    table.columns = {{QStringLiteral("kind"), CommandLine::tr("Kind"), false},
                     {QStringLiteral("id"), CommandLine::tr("ID"), true},
                     {QStringLiteral("title"), CommandLine::tr("Title"), false},
                     {QStringLiteral("file"), CommandLine::tr("File"), false}};
    for (const ImportReport::File &file : report.files) {
        for (const ImportReport::Taken &taken : file.taken)
            table.rows += {{entityKindName(taken.what.kind), taken.what.id, taken.title, file.path}, {taken.what}, false};
    }
    return table;
}

int importInto(Project &project, const Arguments &arguments, ImportKind kind)
{
    ArticleImport import(project, arguments.from(1), {arguments.isSet(QStringLiteral("recursive")), kind});
    const ImportReport &report = import.finish();
    for (const ImportReport::File &file : report.files) {
        if (!file.sentence.isEmpty())
            tell(file.path + QStringLiteral(": ") + file.sentence);
    }
    bool failed = report.failed();
    if (arguments.isSet(QStringLiteral("report"))) {
        if (const auto written = writeFile(arguments.value(QStringLiteral("report")), toText(report).toUtf8()); !written) {
            complain(written.message());
            failed = true;
        }
    }
    if (report.error.isEmpty())
        tell(report.summary());
    else
        complain(report.error);
    const Table taken = takenTable(report);
    if (!taken.rows.isEmpty() || arguments.format() != QLatin1String("table"))
        printTable(arguments.format() == QLatin1String("table") ? forTerminal(taken) : taken, arguments.format());
    return failed ? Failed : Done;
}

} // namespace

int importVerb(const Verb &verb, const QStringList &given)
{
    const QString kinds = importKindNames().join(QStringLiteral(", "));
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("PATH"), CommandLine::tr("Files, or folders with files."));
    arguments.addOption(QStringLiteral("as"), CommandLine::tr("What the files are: %1. Without it, tables are told by their columns and all else is an article.").arg(kinds),
                        QStringLiteral("KIND"));
    arguments.addOption(QStringLiteral("recursive"), CommandLine::tr("Takes the files in the folders below a folder too."));
    arguments.addOption(QStringLiteral("report"), CommandLine::tr("Writes there, line by line, what came in, what was left out and what is in doubt."),
                        QStringLiteral("FILE"));
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 2, 1000000))
        return *code;
    const QString word = arguments.isSet(QStringLiteral("as")) ? arguments.value(QStringLiteral("as")) : QStringLiteral("auto");
    const auto kind = importKindFromName(word);
    if (!kind && laterKinds().contains(word))
        return arguments.wrong(CommandLine::tr("Import of “%1” is not in this version. The kinds are: %2.").arg(word, kinds));
    if (!kind)
        return arguments.wrong(CommandLine::tr("There is no kind “%1”. The kinds are: %2.").arg(word, kinds));
    return withProject(arguments.at(0), true, [&](Project &project) { return importInto(project, arguments, *kind); });
}

} // namespace haeje
