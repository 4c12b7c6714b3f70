// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/formats/tables/listings.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/work/codesplit.h"

#include <QRegularExpression>

namespace haeje {

namespace {

const QString codeWord = QStringLiteral("code");

/// In the order of MergedWords.
QStringList keptWords()
{
    return {QStringLiteral("both"), QStringLiteral("target"), QStringLiteral("source")};
}

QString given(const Arguments &arguments, const char *option)
{
    return arguments.value(QLatin1String(option));
}

bool isGiven(const Arguments &arguments, const char *option)
{
    return arguments.isSet(QLatin1String(option));
}

Result<CodeId> codeNamed(Project &project, const QString &path)
{
    if (const auto code = project.codes().findByPath(path))
        return code->id;
    return Error{CommandLine::tr("There is no code “%1”. `haeje list PROJECT codes` names those there are.").arg(path)};
}

/// "1-5"; both empty for none.
Result<void> takeWeight(Code &code, const QString &text)
{
    code.weightFrom = code.weightTo = std::nullopt;
    if (text.isEmpty())
        return {};
    static const QRegularExpression range(QStringLiteral("^(-?\\d{1,6})-(-?\\d{1,6})$"));
    const auto match = range.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() >= match.captured(2).toInt())
        return Error{CommandLine::tr("--weight takes a range such as 1-5, not “%1”.").arg(text)};
    code.weightFrom = match.captured(1).toInt();
    code.weightTo = match.captured(2).toInt();
    return {};
}

Result<void> takeFacts(Project &project, Code &code, const Arguments &arguments)
{
    if (isGiven(arguments, "rename"))
        code.name = given(arguments, "rename");
    if (isGiven(arguments, "definition"))
        code.definition = given(arguments, "definition");
    if (isGiven(arguments, "include"))
        code.includeRule = given(arguments, "include");
    if (isGiven(arguments, "exclude"))
        code.excludeRule = given(arguments, "exclude");
    if (isGiven(arguments, "key"))
        code.shortcut = given(arguments, "key");
    if (isGiven(arguments, "active"))
        code.active = given(arguments, "active") == QLatin1String("yes");
    if (isGiven(arguments, "example")) {
        code.example = PassageId(given(arguments, "example").toLongLong());
        if (!given(arguments, "example").isEmpty() && !project.passages().find(code.example))
            return Error{CommandLine::tr("There is no passage “%1”. `haeje list PROJECT passages` names those there are.").arg(given(arguments, "example"))};
    }
    const auto colour = arguments.number(QStringLiteral("colour"), code.colour + 1, 1, 12);
    if (!colour)
        return colour.error();
    code.colour = *colour - 1;
    return isGiven(arguments, "weight") ? takeWeight(code, given(arguments, "weight")) : Result<void>();
}

/// The codings of the code that the options choose, for --split.
Result<QList<CodingId>> chosenCodings(Project &project, CodeId code, const Arguments &arguments)
{
    CodingChoice choice;
    choice.coder = given(arguments, "by");
    choice.query = given(arguments, "query");
    for (const QString &number : arguments.values(QStringLiteral("document")))
        choice.documents << DocumentId(number.toLongLong());
    for (const QString &number : arguments.values(QStringLiteral("coding")))
        choice.codings << CodingId(number.toLongLong());
    const auto rows = codingsChosen(project, code, choice);
    if (!rows)
        return rows.error();
    QList<CodingId> chosen;
    for (const CodingRow &row : *rows)
        chosen += row.coding.id;
    if (chosen.isEmpty())
        return Error{CommandLine::tr("No coding of “%1” is like that, so nothing would be split off.").arg(project.codes().path(code))};
    return chosen;
}

Result<void> rearrange(Project &project, CodeId code, const Arguments &arguments)
{
    Codes &codes = project.codes();
    if (isGiven(arguments, "remove"))
        return codes.remove(code);
    if (isGiven(arguments, "merge-into")) {
        const auto into = codeNamed(project, given(arguments, "merge-into"));
        const qsizetype keep = std::max<qsizetype>(0, keptWords().indexOf(given(arguments, "keep")));
        return into ? codes.merge(code, *into, MergedWords(keep)) : Result<void>(into.error());
    }
    if (isGiven(arguments, "split")) {
        const auto chosen = chosenCodings(project, code, arguments);
        if (!chosen)
            return chosen.error();
        const auto made = codes.split(code, given(arguments, "split"), *chosen, isGiven(arguments, "below"));
        return made ? Result<void>() : Result<void>(made.error());
    }
    if (isGiven(arguments, "copy-to")) {
        const QString below = given(arguments, "copy-to");
        const auto parent = below.isEmpty() ? Result<CodeId>(CodeId()) : codes.findOrAddPath(below);
        const auto made = parent ? codes.copy(code, *parent, true, isGiven(arguments, "with-codings")) : parent;
        return made ? Result<void>() : Result<void>(made.error());
    }
    const QString path = given(arguments, "move-to");
    const auto parent = path.isEmpty() ? Result<CodeId>(CodeId()) : codes.findOrAddPath(path);
    return parent ? codes.move(code, *parent, INT_MAX) : Result<void>(parent.error());
}

Result<void> defineCode(Project &project, const QString &path, const Arguments &arguments)
{
    const bool rearranges = isGiven(arguments, "remove") || isGiven(arguments, "merge-into") || isGiven(arguments, "split") || isGiven(arguments, "move-to")
        || isGiven(arguments, "copy-to");
    const auto id = rearranges || isGiven(arguments, "rename") ? codeNamed(project, path) : project.codes().findOrAddPath(path);
    if (!id)
        return id.error();
    if (rearranges)
        return rearrange(project, *id, arguments);
    Code code = project.codes().find(*id).value_or(Code());
    if (const auto taken = takeFacts(project, code, arguments); !taken)
        return taken;
    if (const auto done = project.codes().update(code); !done)
        return done;
    QStringList groups = project.codes().groupsOf(*id) + arguments.values(QStringLiteral("group"));
    for (const QString &name : arguments.values(QStringLiteral("ungroup")))
        groups.removeAll(name.simplified());
    return project.codes().setGroupsOf(*id, groups);
}

Result<void> defineGroup(Project &project, const QString &name, const Arguments &arguments)
{
    Codes &codes = project.codes();
    const auto known = codes.groupNamed(name);
    const bool changes = isGiven(arguments, "remove") || isGiven(arguments, "rename");
    if (changes && !known)
        return Error{CommandLine::tr("There is no group of codes “%1”. `haeje list PROJECT code-groups` names those there are.").arg(name)};
    if (isGiven(arguments, "remove"))
        return codes.removeGroup(known->id);
    if (isGiven(arguments, "rename"))
        return codes.renameGroup(known->id, given(arguments, "rename"));
    const auto group = known ? Result<CodeGroupId>(known->id) : codes.addGroup(name);
    if (!group)
        return group.error();
    for (const char *option : {"put", "take"}) {
        for (const QString &path : arguments.values(QLatin1String(option))) {
            const auto code = codeNamed(project, path);
            if (!code)
                return code.error();
            if (const auto done = option[0] == 'p' ? codes.put(*group, {*code}) : codes.take(*group, {*code}); !done)
                return done;
        }
    }
    return {};
}

void declareCode(Arguments &arguments)
{
    arguments.addOption(QStringLiteral("definition"), CommandLine::tr("What the code means. Of the words below, an empty value takes them away."), QStringLiteral("TEXT"));
    arguments.addOption(QStringLiteral("include"), CommandLine::tr("What it is put on."), QStringLiteral("TEXT"));
    arguments.addOption(QStringLiteral("exclude"), CommandLine::tr("What looks alike and is not meant."), QStringLiteral("TEXT"));
    arguments.addOption(QStringLiteral("example"), CommandLine::tr("The number of a passage that shows what is meant."), QStringLiteral("PASSAGE"));
    arguments.addOption(QStringLiteral("colour"), CommandLine::tr("Its colour, 1 to 12."), QStringLiteral("N"));
    arguments.addOption(QStringLiteral("key"), CommandLine::tr("The key that puts it on the selection, 1 to 9."), QStringLiteral("KEY"));
    arguments.addOption(QStringLiteral("active"), CommandLine::tr("no: it is kept with its codings, but not offered any more."), QStringLiteral("yes|no"));
    arguments.addOption(QStringLiteral("weight"), CommandLine::tr("Codings of it carry a weight in this range."), QStringLiteral("1-5"));
    arguments.addOption(QStringLiteral("group"), CommandLine::tr("Puts it into this group of codes, which is made if it is missing; several times for several."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("ungroup"), CommandLine::tr("Takes it out of this group of codes."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("move-to"), CommandLine::tr("Puts it below this code, at the end; empty for the top."), QStringLiteral("PATH"));
    arguments.addOption(QStringLiteral("merge-into"), CommandLine::tr("Everything on it goes to this code, and it is gone."), QStringLiteral("PATH"));
    arguments.addOption(QStringLiteral("keep"), CommandLine::tr("With --merge-into: whose definition and rules stay: both (one after the other), target or source. Without it, both."), QStringLiteral("WORD"));
    arguments.addOption(QStringLiteral("copy-to"), CommandLine::tr("Copies it with the codes below it to below this code; empty for the top."), QStringLiteral("PATH"));
    arguments.addOption(QStringLiteral("with-codings"), CommandLine::tr("With --copy-to: their codings too."));
    arguments.addOption(QStringLiteral("split"), CommandLine::tr("Codings of it go to a new code of this name: those that --by, --document, --query and --coding choose together."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("below"), CommandLine::tr("With --split: the new code stands below this one, not beside it."));
    arguments.addOption(QStringLiteral("by"), CommandLine::tr("With --split: the codings by this coder."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("document"), CommandLine::tr("With --split: the codings in this document; several times for several."), QStringLiteral("ID"));
    arguments.addOption(QStringLiteral("query"), CommandLine::tr("With --split: the codings that share words with what this retrieval finds."), QStringLiteral("TEXT"));
    arguments.addOption(QStringLiteral("coding"), CommandLine::tr("With --split: the coding of this number; several times for several."), QStringLiteral("ID"));
}

/// Why the options cannot be meant; empty when they can.
QString objectionTo(const Arguments &arguments, bool isCode)
{
    if (!isCode)
        return {};
    int rearranging = 0;
    for (const char *option : {"remove", "merge-into", "split", "move-to", "copy-to"})
        rearranging += isGiven(arguments, option);
    if (rearranging > 1)
        return CommandLine::tr("Give one of --remove, --merge-into, --split, --move-to and --copy-to.");
    static const QRegularExpression key(QStringLiteral("^[1-9]?$"));
    if (!key.match(given(arguments, "key")).hasMatch())
        return CommandLine::tr("--key takes 1 to 9, not “%1”.").arg(given(arguments, "key"));
    if (isGiven(arguments, "active") && given(arguments, "active") != QLatin1String("yes") && given(arguments, "active") != QLatin1String("no"))
        return CommandLine::tr("--active takes yes or no, not “%1”.").arg(given(arguments, "active"));
    const QPair<const char *, const char *> belonging[] = {{"by", "split"}, {"document", "split"}, {"query", "split"}, {"coding", "split"}, {"below", "split"},
                                                           {"keep", "merge-into"}, {"with-codings", "copy-to"}};
    for (const auto &[option, way] : belonging) {
        if (isGiven(arguments, option) && !isGiven(arguments, way))
            return CommandLine::tr("--%1 goes with --%2 only.").arg(QLatin1String(option), QLatin1String(way));
    }
    if (isGiven(arguments, "keep") && !keptWords().contains(given(arguments, "keep")))
        return CommandLine::tr("--keep takes %1, not “%2”.").arg(keptWords().join(QStringLiteral(", ")), given(arguments, "keep"));
    if (isGiven(arguments, "split") && !isGiven(arguments, "by") && !isGiven(arguments, "document") && !isGiven(arguments, "query") && !isGiven(arguments, "coding"))
        return CommandLine::tr("Which codings are to be split off? Give --by, --document, --query or --coding.");
    return {};
}

} // namespace

bool definesCodes(const QStringList &given)
{
    return given.value(1) == codeWord || given.value(1) == QLatin1String("code-group");
}

int defineCodesVerb(const Verb &verb, const QStringList &words)
{
    const bool isCode = words.value(1) == codeWord;
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("WHAT"), isCode ? CommandLine::tr("code") : CommandLine::tr("code-group: codes put together for one purpose, across the tree"));
    arguments.addArgument(QStringLiteral("NAME"), isCode ? CommandLine::tr("The code with those above it: “US factor/hostile forces”. What is missing is made.")
                                                         : CommandLine::tr("The group's name. What is there already is changed."));
    if (isCode)
        declareCode(arguments);
    else
        for (const char *option : {"put", "take"})
            arguments.addOption(QLatin1String(option), option[0] == 'p' ? CommandLine::tr("Puts this code into the group; several times for several.") : CommandLine::tr("Takes this code out of it."),
                                QStringLiteral("PATH"));
    arguments.addOption(QStringLiteral("rename"), CommandLine::tr("Another name."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("remove"), isCode ? CommandLine::tr("Removes it with the codes below it and all their codings.") : CommandLine::tr("Removes the group; its codes stay."));
    arguments.addOption(QStringLiteral("coder"), CommandLine::tr("Who changes it; without it, the name of the computer's user."), QStringLiteral("NAME"));
    arguments.addFormat();
    if (const auto code = arguments.parse(words, 3, 3))
        return *code;
    if (const QString why = objectionTo(arguments, isCode); !why.isEmpty())
        return arguments.wrong(why);
    return withProject(arguments.at(0), true, [&](Project &project) {
        if (isGiven(arguments, "coder"))
            project.setCoder(given(arguments, "coder"));
        const QString name = arguments.at(2);
        const auto done = project.edit(CommandLine::tr("Define “%1”").arg(name), [&] { return isCode ? defineCode(project, name, arguments) : defineGroup(project, name, arguments); });
        if (!done)
            return fail(done.error());
        const Table table = isCode ? codesTable(project) : codeGroupsTable(project);
        printTable(arguments.format() == QLatin1String("table") ? forTerminal(table) : table, arguments.format());
        return int(Done);
    });
}

} // namespace haeje
