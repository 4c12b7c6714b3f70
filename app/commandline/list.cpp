// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/documentfilter.h"
#include "app/commandline/duplicates.h"
#include "app/commandline/listcodes.h"
#include "app/commandline/listing.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/formats/tables/librarytables.h"
#include "core/store/blind.h"

namespace haeje {

namespace {

const QString facts = QStringLiteral("facts");
const QString history = QStringLiteral("history");

int print(const Result<Table> &table, const Arguments &arguments)
{
    if (!table)
        return fail(table.error());
    printTable(arguments.format() == QLatin1String("table") ? forTerminal(*table) : *table, arguments.format());
    return Done;
}

Result<Table> chosenDocuments(const Project &project, const Arguments &arguments)
{
    const auto filter = documentFilterFrom(project, arguments);
    if (!filter)
        return filter.error();
    DocumentOrder order;
    for (const char *option : {"group", "sort"}) {
        if (!arguments.isSet(QLatin1String(option)))
            continue;
        const auto column = documentColumnNamed(project, arguments.value(QLatin1String(option)));
        if (!column)
            return column.error();
        if (QLatin1String(option) == QLatin1String("group"))
            return documentGroupsTable(project, *column, *filter);
        order = {*column, false};
    }
    if (arguments.isSet(QStringLiteral("descending")))
        order.descending = true;
    return documentsTable(project, project.documentList().rows(project.documentList().ids(*filter, order)));
}

Result<Table> ofOneDocument(const Project &project, const QString &what, const QString &number)
{
    const auto document = documentNamed(project, number);
    if (!document)
        return document.error();
    return what == facts ? foundFactsTable(project, *document) : historyTable(project, *document);
}

} // namespace

int listVerb(const Verb &verb, const QStringList &given)
{
    const QString duplicates = QStringLiteral("duplicates");
    const QStringList words = listedWords() + QStringList{duplicates, facts, history};
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("WHAT"), CommandLine::tr("One of: %1.").arg(words.join(QStringLiteral(", "))));
    arguments.addOption(QStringLiteral("document"), CommandLine::tr("For facts (what was found at import, taken or not) and history (what was changed since): the document's number."),
                        QStringLiteral("ID"));
    arguments.addOption(QStringLiteral("blind"), CommandLine::tr("Leaves out what others than --coder did: codings, memos and passages, also where they are counted."));
    arguments.addOption(QStringLiteral("coder"), CommandLine::tr("For --blind: whose work is shown."), QStringLiteral("NAME"));
    addCodeListOptions(arguments);
    addDocumentOptions(arguments);
    addDuplicateOptions(arguments);
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 2, 2))
        return *code;
    const QString what = arguments.at(1);
    const bool ofOne = what == facts || what == history;
    if (const QString why = whyNotListed(what); !ofOne && what != duplicates && !why.isEmpty())
        return arguments.wrong(why);
    if (const QString why = whyCodesNotListed(arguments, what); !why.isEmpty())
        return arguments.wrong(why);
    if (ofOne != arguments.isSet(QStringLiteral("document")))
        return arguments.wrong(ofOne ? CommandLine::tr("--document ID is missing: of which document?")
                                     : CommandLine::tr("--document goes with facts and history only."));
    const QStringList chosen = documentOptionsSet(arguments);
    if (!chosen.isEmpty() && what != QLatin1String("documents"))
        return arguments.wrong(CommandLine::tr("--%1 goes with documents only.").arg(chosen.first()));

    if (arguments.isSet(QStringLiteral("blind")) == arguments.value(QStringLiteral("coder")).trimmed().isEmpty())
        return arguments.wrong(CommandLine::tr("--blind and --coder NAME go together: whose work is shown?"));

    return withProject(arguments.at(0), false, [&](Project &project) {
        project.setCoder(arguments.value(QStringLiteral("coder")));
        if (const auto hidden = setBlind(project, arguments.isSet(QStringLiteral("blind"))); !hidden)
            return fail(hidden.error());
        if (what == duplicates)
            return printDuplicates(project, arguments);
        if (what == QLatin1String("code-events"))
            return print(codeEventsListing(project, arguments), arguments);
        if (arguments.isSet(QStringLiteral("on")))
            return print(codesOnDay(project, arguments), arguments);
        if (ofOne)
            return print(ofOneDocument(project, what, arguments.value(QStringLiteral("document"))), arguments);
        return print(chosen.isEmpty() ? Result<Table>(listing(project, what)) : chosenDocuments(project, arguments), arguments);
    });
}

} // namespace haeje
