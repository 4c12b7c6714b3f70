// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/formats/tables/codertables.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/work/disagreementoptions.h"

namespace haeje {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

AnalysisOptions whichOf(const Arguments &arguments)
{
    AnalysisOptions options;
    for (const char *name : {"coders", "same-words"}) {
        if (arguments.isSet(option(name)))
            options.insert(option(name), arguments.value(option(name)));
    }
    return options;
}

/// The disagreement that is meant: by its number, or by a place in a document.
Result<DisagreementCase> meant(const Project &project, const Arguments &arguments)
{
    const auto query = disagreementQuery(project, whichOf(arguments));
    if (!query)
        return query.error();
    const auto found = disagreementCases(project, *query);
    if (!found)
        return found.error();
    const QString number = arguments.value(option("disagreement"));
    const DocumentId document(arguments.value(option("document")).toLongLong());
    const auto at = arguments.number(option("at"), 0, 0, std::numeric_limits<int>::max());
    if (!at)
        return at.error();
    for (const DisagreementCase &one : found->cases) {
        const bool byNumber = !number.isEmpty() && QString::number(one.number) == number;
        const bool byPlace = number.isEmpty() && one.document == document && one.what.span.contains(*at);
        if (byNumber || byPlace)
            return one;
    }
    return Error{number.isEmpty()
                     ? CommandLine::tr("There is no disagreement at %1 in document %2. `haeje analyse PROJECT disagreements` lists them.").arg(*at).arg(document.value)
                     : CommandLine::tr("There is no disagreement %1; there are %2. `haeje analyse PROJECT disagreements` lists them.").arg(number).arg(found->all)};
}

/// What --accept, --code, --start and --end ask for.
Result<SettlingChoice> choiceFrom(Project &project, const Arguments &arguments)
{
    SettlingChoice choice;
    choice.note = arguments.value(option("note"));
    const QString accept = arguments.value(option("accept"));
    const bool other = arguments.isSet(option("code")) || arguments.isSet(option("start"));
    if (arguments.isSet(option("accept")) == other)
        return Error{CommandLine::tr("Give either --accept CODER, --accept both, --accept neither, or another reading with --code PATH or --start N --end N.")};
    choice.outcome = other ? SettlementOutcome::Other
        : accept == QLatin1String("both") ? SettlementOutcome::Both
        : accept == QLatin1String("neither") ? SettlementOutcome::Neither : SettlementOutcome::Accepted;
    choice.accepted = choice.outcome == SettlementOutcome::Accepted ? accept : QString();
    if (arguments.isSet(option("code"))) {
        const auto code = project.codes().findByPath(arguments.value(option("code")));
        if (!code)
            return Error{CommandLine::tr("There is no code “%1”. `haeje list PROJECT codes` names those there are.").arg(arguments.value(option("code")))};
        choice.code = code->id;
    }
    if (arguments.isSet(option("start"))) {
        const auto start = arguments.number(option("start"), 0, 0, std::numeric_limits<int>::max() - 1);
        const auto end = start ? arguments.number(option("end"), 0, *start + 1, std::numeric_limits<int>::max()) : start;
        if (!end)
            return end.error();
        choice.span = TextSpan{*start, *end};
    }
    return choice;
}

int printSettlements(const Project &project, SettlementId only, const Arguments &arguments)
{
    Table table = settlementsTable(project);
    table.rows.removeIf([&](const Table::Row &row) { return row.cells.first().toLongLong() != only.value; });
    printTable(arguments.format() == QLatin1String("table") ? forTerminal(table) : table, arguments.format());
    return Done;
}

int settleOne(Project &project, const Arguments &arguments)
{
    if (arguments.isSet(option("coder")))
        project.setCoder(arguments.value(option("coder")));
    if (arguments.isSet(option("consensus"))) {
        const auto named = project.edit(CommandLine::tr("Name the consensus coder"), [&] { return project.coders().nameConsensus(arguments.value(option("consensus"))); });
        if (!named)
            return fail(named.error());
        if (!arguments.isSet(option("disagreement")) && !arguments.isSet(option("document")))
            return Done;
    }
    const auto one = meant(project, arguments);
    if (!one)
        return fail(one.error());
    if (arguments.isSet(option("reopen"))) {
        if (!one->settlement)
            return fail({CommandLine::tr("Disagreement %1 is not settled, so there is nothing to re-open.").arg(one->number)});
        return finish(reopenSettlement(project, one->settlement->id));
    }
    const auto choice = choiceFrom(project, arguments);
    if (!choice)
        return fail(choice.error());
    const auto settled = settle(project, *one, *choice);
    return settled ? printSettlements(project, *settled, arguments) : fail(settled.error());
}

void declare(Arguments &arguments)
{
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addOption(option("disagreement"), CommandLine::tr("Its number, as `haeje analyse PROJECT disagreements` shows it with the same --coders."), QStringLiteral("N"));
    arguments.addOption(option("document"), CommandLine::tr("Instead of a number: the document it is in, with --at."), QStringLiteral("ID"));
    arguments.addOption(option("at"), CommandLine::tr("A place within it, in UTF-16 units from 0."), QStringLiteral("N"));
    arguments.addOption(option("accept"), CommandLine::tr("Whose reading holds: a coder's name, both (all of them) or neither."), QStringLiteral("CODER|both|neither"));
    arguments.addOption(option("code"), CommandLine::tr("Another reading: this code."), QStringLiteral("PATH"));
    arguments.addOption(option("start"), CommandLine::tr("Another reading: from this UTF-16 unit ..."), QStringLiteral("N"));
    arguments.addOption(option("end"), CommandLine::tr("... to the unit before this one."), QStringLiteral("N"));
    arguments.addOption(option("note"), CommandLine::tr("Why; kept with the settlement."), QStringLiteral("TEXT"));
    arguments.addOption(option("reopen"), CommandLine::tr("Takes its settlement back, with the consensus codings that came of it."));
    arguments.addOption(option("consensus"), CommandLine::tr("Names the consensus coder; its codings take the name."), QStringLiteral("NAME"));
    arguments.addOption(option("coder"), CommandLine::tr("Who settles; without it, the name of the computer's user."), QStringLiteral("NAME"));
    for (const AnalysisOption &one : disagreementOptions()) {
        if (one.name == option("coders") || one.name == option("same-words"))
            arguments.addOption(one.name, one.help, one.valueName);
    }
    arguments.addFormat();
}

} // namespace

int settleVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    declare(arguments);
    if (const auto code = arguments.parse(given, 1, 1))
        return *code;
    const auto set = [&](const char *name) { return arguments.isSet(option(name)); };
    if (set("disagreement") && set("document"))
        return arguments.wrong(CommandLine::tr("Give either --disagreement N or --document ID with --at N."));
    if (!set("disagreement") && !set("document") && !set("consensus"))
        return arguments.wrong(CommandLine::tr("--disagreement N is missing: which one is settled?"));
    if (set("document") != set("at") || set("start") != set("end"))
        return arguments.wrong(CommandLine::tr("--document goes with --at, and --start with --end."));
    return withProject(arguments.at(0), true, [&](Project &project) { return settleOne(project, arguments); });
}

} // namespace haeje
