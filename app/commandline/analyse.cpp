// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/duplicates.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/work/analyses.h"

namespace haeje {

namespace {

const QString duplicates = QStringLiteral("duplicates");

/// What `haeje analyse --help` says of each.
QString described(const QList<Analysis> &all)
{
    QStringList lines;
    for (const Analysis &one : all)
        lines += one.word + QStringLiteral(": ") + one.help;
    lines += duplicates + QStringLiteral(": ") + CommandLine::tr("Documents that are alike, with the share they have in common.");
    return lines.join(u' ');
}

/// The options of the analysis that is asked for; of all of them where none is named yet. The same name is declared once.
void addOptions(Arguments &arguments, const QList<Analysis> &all, const QString &word)
{
    QStringList declared;
    for (const Analysis &one : all) {
        if (!word.isEmpty() && one.word != word)
            continue;
        for (const AnalysisOption &option : one.options) {
            if (declared.contains(option.name))
                continue;
            declared += option.name;
            arguments.addOption(option.name, word.isEmpty() ? one.word + QStringLiteral(": ") + option.help : option.help, option.valueName);
        }
    }
    if (word.isEmpty() || word == duplicates)
        addDuplicateOptions(arguments);
}

/// The analysis named in the arguments, wherever the options stand.
QString wordIn(const QList<Analysis> &all, const QStringList &given)
{
    for (const Analysis &one : all) {
        if (given.contains(one.word))
            return one.word;
    }
    return given.contains(duplicates) ? duplicates : QString();
}

AnalysisOptions optionsOf(const Analysis &analysis, const Arguments &arguments)
{
    AnalysisOptions options;
    for (const AnalysisOption &option : analysis.options) {
        if (arguments.isSet(option.name))
            options.insert(option.name, option.valueName.isEmpty() ? QStringLiteral("yes") : arguments.value(option.name));
    }
    return options;
}

} // namespace

int analyseVerb(const Verb &verb, const QStringList &given)
{
    const QList<Analysis> all = analyses();
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("ANALYSIS"), described(all));
    addOptions(arguments, all, wordIn(all, given));
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 2, 2))
        return *code;
    const QString word = arguments.at(1);
    if (word == duplicates)
        return withProject(arguments.at(0), false, [&](Project &project) { return printDuplicates(project, arguments); });
    const auto analysis = std::find_if(all.begin(), all.end(), [&](const Analysis &one) { return one.word == word; });
    if (analysis == all.end()) {
        QStringList words;
        for (const Analysis &one : all)
            words += one.word;
        words += duplicates;
        return arguments.wrong(CommandLine::tr("There is no analysis “%1” in this version. What is there: %2.").arg(word, words.join(QStringLiteral(", "))));
    }
    return withProject(arguments.at(0), false, [&](Project &project) {
        const auto table = runAnalysis(project, word, optionsOf(*analysis, arguments));
        if (!table)
            return fail(table.error());
        printTable(*table, arguments.format());
        return int(Done);
    });
}

} // namespace haeje
