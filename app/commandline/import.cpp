// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/formats/articles/articleparts.h"
#include "core/formats/articles/importsheet.h"

#include <QFile>

#include <algorithm>
#include <csignal>

namespace haeje {

namespace {

/// Words of the design that come with their own work.
const QStringList &laterKinds()
{
    static const QStringList kinds = {QStringLiteral("records"), QStringLiteral("technologies"), QStringLiteral("qdpx"), QStringLiteral("qdc"),
                                      QStringLiteral("webannotation"), QStringLiteral("project")};
    return kinds;
}

QStringList factNames()
{
    QStringList names;
    for (const FactKind kind : keptFacts())
        names << factName(kind);
    return names;
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

/// What a sheet holds, for looking at it before anything is taken.
Table sheetTable(const ImportSheet &sheet)
{
    Table table;
    table.columns = {{QStringLiteral("choice"), CommandLine::tr("Choice"), false},   {QStringLiteral("title"), CommandLine::tr("Title"), false},
                     {QStringLiteral("authors"), CommandLine::tr("Authors"), false}, {QStringLiteral("published"), CommandLine::tr("Published"), false},
                     {QStringLiteral("language"), CommandLine::tr("Language"), false}, {QStringLiteral("words"), CommandLine::tr("Words"), true},
                     {QStringLiteral("likenesses"), CommandLine::tr("Like"), false}, {QStringLiteral("file"), CommandLine::tr("File"), false}};
    static const QStringList words = {QStringLiteral("take"), QStringLiteral("leave"), QStringLiteral("version")};
    for (const SheetRow &row : sheet.rows) {
        QStringList likenesses;
        for (const Likeness &likeness : row.likenesses)
            likenesses << likenessText(likeness);
        const QString published = row.facts.published.text();
        table.rows += {{row.joinToPrevious ? QStringLiteral("join") : words[int(row.choice)], row.facts.title, row.facts.authors,
                        published.isEmpty() ? QVariant() : QVariant(published),
                        row.facts.language.isEmpty() ? QVariant() : QVariant(row.facts.language), row.words, likenesses,
                        row.entry.isEmpty() ? row.path : row.path + QLatin1Char('/') + row.entry},
                       {},
                       false};
    }
    return table;
}

void printFor(const Arguments &arguments, const Table &table)
{
    if (!table.rows.isEmpty() || arguments.format() != QLatin1String("table"))
        printTable(arguments.format() == QLatin1String("table") ? forTerminal(table) : table, arguments.format());
}

int tellReport(const ImportReport &report, const Arguments &arguments)
{
    for (const ImportReport::File &file : report.files) {
        if (!file.sentence.isEmpty())
            tell(file.path + QStringLiteral(": ") + file.sentence);
        for (const ImportReport::Taken &taken : file.taken) {
            for (const Likeness &likeness : taken.likenesses)
                tell(CommandLine::tr("%1: document %2 was taken, but look at it: %3").arg(file.path).arg(taken.what.id).arg(likenessText(likeness)));
        }
    }
    bool failed = report.failed();
    if (arguments.isSet(QStringLiteral("report"))) {
        const QString path = arguments.value(QStringLiteral("report"));
        if (const auto written = writeFile(path, reportBytes(report, path)); !written) {
            complain(written.message());
            failed = true;
        }
    }
    if (report.error.isEmpty())
        tell(report.summary());
    if (report.rest > 0)
        tell(CommandLine::tr("The import was stopped; what is done is kept. Go on with: haeje import PROJECT --resume"));
    if (!report.error.isEmpty())
        complain(report.error);
    printFor(arguments, takenTable(report));
    return failed ? Failed : Done;
}

volatile std::sig_atomic_t interrupted = 0;

/// To the end, or until Ctrl+C: then what is done is kept, and the rest is noted.
const ImportReport &finished(ArticleImport &import)
{
    std::signal(SIGINT, [](int) { interrupted = 1; });
    while (!interrupted && import.work()) { }
    std::signal(SIGINT, SIG_DFL);
    if (interrupted)
        import.stop();
    return import.report();
}

/// Only looks: writes the sheet, or prints it.
int readSheet(Project &project, const Arguments &arguments, const ArticleImport::Options &options)
{
    SheetReading reading(project, arguments.from(1), options);
    const ImportSheet &sheet = reading.finish();
    for (const ImportSheet::Refused &refused : sheet.refused)
        tell(refused.path + QStringLiteral(": ") + refused.sentence);
    for (const ImportSheet::Refused &skipped : sheet.skipped)
        tell(skipped.path + QStringLiteral(": ") + skipped.sentence);
    if (arguments.isSet(QStringLiteral("sheet"))) {
        const QString path = arguments.value(QStringLiteral("sheet"));
        if (const auto written = writeFile(path, toCsv(sheet)); !written)
            return fail(written.error());
        tell(CommandLine::tr("%n articles are in the sheet; nothing was taken. Edit it, then: haeje import PROJECT --from-sheet %1", nullptr,
                             int(sheet.rows.size())).arg(path));
    } else {
        tell(CommandLine::tr("%n articles were found; nothing was taken.", nullptr, int(sheet.rows.size())));
        printFor(arguments, sheetTable(sheet));
    }
    return sheet.refused.isEmpty() ? Done : Failed;
}

int importFromSheet(Project &project, const Arguments &arguments, const ArticleImport::Options &options)
{
    const QString path = arguments.value(QStringLiteral("from-sheet"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{CommandLine::tr("The sheet %1 cannot be read: %2.").arg(path, file.errorString())});
    Result<ImportSheet> sheet = sheetFromCsv(file.readAll());
    if (!sheet)
        return fail(sheet.error());
    QList<int> all;
    for (int row = 0; row < sheet->rows.size(); ++row)
        all << row;
    setFacts(*sheet, all, options.setWhich, options.set);
    ArticleImport import(project, *sheet);
    return tellReport(finished(import), arguments);
}

/// The rest of every import that was stopped.
int resume(Project &project, const Arguments &arguments)
{
    ImportReport all;
    do {
        const Result<std::unique_ptr<ArticleImport>> import = resumedImport(project);
        if (!import)
            return fail(import.error());
        const ImportReport &report = finished(**import);
        all.files += report.files;
        all.error = report.error;
        all.rest = report.rest;
    } while (all.error.isEmpty() && all.rest == 0 && importRest(project));
    return tellReport(all, arguments);
}

int importInto(Project &project, const Arguments &arguments, const ArticleImport::Options &options)
{
    if (arguments.isSet(QStringLiteral("resume")))
        return resume(project, arguments);
    if (arguments.isSet(QStringLiteral("from-sheet")))
        return importFromSheet(project, arguments, options);
    ArticleImport import(project, arguments.from(1), options);
    return tellReport(finished(import), arguments);
}

void describe(Arguments &arguments, const QString &kinds)
{
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("PATH"), CommandLine::tr("Files, folders with files, or archives (.zip)."));
    arguments.addOption(QStringLiteral("as"), CommandLine::tr("What the files are: %1. Without it, tables are told by their columns and all else is an article.").arg(kinds),
                        QStringLiteral("KIND"));
    arguments.addOption(QStringLiteral("recursive"), CommandLine::tr("Takes the files in the folders below a folder too."));
    arguments.addOption(QStringLiteral("report"), CommandLine::tr("Writes there, file by file, what came in, what was left out, refused and in doubt: as .json, .csv or text."),
                        QStringLiteral("FILE"));
    arguments.addOption(QStringLiteral("dry-run"), CommandLine::tr("Takes nothing; prints what was found, with the choice that is proposed."));
    arguments.addOption(QStringLiteral("sheet"), CommandLine::tr("Takes nothing; writes what was found as a CSV table to edit: choice (take, leave, version, join), title, authors and the other facts."),
                        QStringLiteral("FILE"));
    arguments.addOption(QStringLiteral("from-sheet"), CommandLine::tr("Takes what such a table says. A file that changed since is refused."), QStringLiteral("FILE"));
    arguments.addOption(QStringLiteral("set"), CommandLine::tr("The fact for every article; may be given several times. Facts: %1. Several authors or keywords are parted by “;”.")
                            .arg(factNames().join(QStringLiteral(", "))), QStringLiteral("FACT=VALUE"));
    arguments.addOption(QStringLiteral("epub"), CommandLine::tr("A book is one document for each chapter (the default), or one document."), QStringLiteral("chapters|whole"));
    arguments.addOption(QStringLiteral("near"), CommandLine::tr("What is done with a text that is nearly the same as one that is there (%1% of its word sequences): taken and reported (the default), left out, or taken as its new version.")
                            .arg(nearlySameShare * 100), QStringLiteral("take|leave|version"));
    arguments.addOption(QStringLiteral("same-address"), CommandLine::tr("The same for another text at an address that is there. The very same text or file is never taken twice."),
                        QStringLiteral("take|leave|version"));
    arguments.addOption(QStringLiteral("resume"), CommandLine::tr("Goes on with an import that was stopped, by Ctrl+C here or in the window; without PATH."));
    arguments.addFormat();
}

/// The options, or the sentence that says what is wrong with them.
Result<ArticleImport::Options> optionsFrom(const Arguments &arguments)
{
    ArticleImport::Options options;
    options.recursive = arguments.isSet(QStringLiteral("recursive"));
    for (const QString &given : arguments.values(QStringLiteral("set"))) {
        const QString name = given.section(QLatin1Char('='), 0, 0).trimmed();
        const std::optional<FactKind> kind = factFromName(name == QLatin1String("authors") ? QStringLiteral("author") : name);
        if (!kind || !keptFacts().contains(*kind) || !given.contains(QLatin1Char('=')))
            return Error{CommandLine::tr("--set takes FACT=VALUE, not “%1”. The facts are: %2.").arg(given, factNames().join(QStringLiteral(", ")))};
        if (const auto set = setFactCell(options.set, *kind, given.section(QLatin1Char('='), 1)); !set)
            return set.error();
        options.setWhich << *kind;
    }
    const QString epub = arguments.value(QStringLiteral("epub"));
    if (!epub.isEmpty() && epub != QLatin1String("chapters") && epub != QLatin1String("whole"))
        return Error{CommandLine::tr("--epub takes chapters or whole, not “%1”.").arg(epub)};
    options.wholeBooks = epub == QLatin1String("whole");
    const auto choice = [&](const QString &option, std::optional<RowChoice> &into) -> Result<void> {
        static const QStringList words = {QStringLiteral("take"), QStringLiteral("leave"), QStringLiteral("version")};
        if (!arguments.isSet(option))
            return {};
        const qsizetype i = words.indexOf(arguments.value(option));
        if (i < 0)
            return Error{CommandLine::tr("--%1 takes %2, not “%3”.").arg(option, words.join(QStringLiteral(", ")), arguments.value(option))};
        into = RowChoice(i);
        return {};
    };
    if (const auto done = choice(QStringLiteral("near"), options.nearlySame); !done)
        return done.error();
    if (const auto done = choice(QStringLiteral("same-address"), options.sameAddress); !done)
        return done.error();
    return options;
}

} // namespace

int importVerb(const Verb &verb, const QStringList &given)
{
    const QString kinds = importKindNames().join(QStringLiteral(", "));
    Arguments arguments(verb);
    describe(arguments, kinds);
    // Where the files are known, none are named.
    const bool withoutPath = std::any_of(given.begin(), given.end(), [](const QString &one) {
        return one == QLatin1String("--resume") || one.startsWith(QLatin1String("--from-sheet"));
    });
    if (const auto code = arguments.parse(given, withoutPath ? 1 : 2, withoutPath ? 1 : 1000000))
        return *code;
    const QString word = arguments.isSet(QStringLiteral("as")) ? arguments.value(QStringLiteral("as")) : QStringLiteral("auto");
    const auto kind = importKindFromName(word);
    if (!kind && laterKinds().contains(word))
        return arguments.wrong(CommandLine::tr("Import of “%1” is not in this version. The kinds are: %2.").arg(word, kinds));
    if (!kind)
        return arguments.wrong(CommandLine::tr("There is no kind “%1”. The kinds are: %2.").arg(word, kinds));
    Result<ArticleImport::Options> options = optionsFrom(arguments);
    if (!options)
        return arguments.wrong(options.message());
    options->kind = *kind;
    const bool looksOnly = arguments.isSet(QStringLiteral("sheet")) || arguments.isSet(QStringLiteral("dry-run"));
    return withProject(arguments.at(0), !looksOnly, [&](Project &project) {
        return looksOnly ? readSheet(project, arguments, *options) : importInto(project, arguments, *options);
    });
}

} // namespace haeje
