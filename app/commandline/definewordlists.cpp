// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/store/codes.h"
#include "core/store/project.h"
#include "core/store/wordlists.h"
#include "core/work/wordlistfiles.h"

#include <QFile>
#include <QRegularExpression>

namespace haeje {

namespace {

bool isGiven(const Arguments &arguments, const char *option)
{
    return arguments.isSet(QLatin1String(option));
}

/// "en: hostile forces, ko: 적대세력*": a language in front, a star where the word may go on.
QList<WordListTerm> termsIn(const QString &text)
{
    static const QRegularExpression spoken(QStringLiteral("^([a-z]{2}):\\s*(.+)$"));
    QList<WordListTerm> terms;
    for (const QString &part : text.split(u',')) {
        const auto match = spoken.match(part.trimmed());
        QString term = match.hasMatch() ? match.captured(2) : part.trimmed();
        const bool prefix = term.endsWith(u'*');
        if (prefix)
            term.chop(1);
        if (!term.isEmpty())
            terms.append({term, match.captured(1), prefix ? TermMatch::Prefix : TermMatch::Words});
    }
    return terms;
}

/// Lists from a file or from those that come with the program; the one of that name alone if it is among them.
Result<QList<WordList>> given(const Project &project, const Arguments &arguments)
{
    const QString name = arguments.at(2);
    QList<WordList> lists = startingLists();
    if (isGiven(arguments, "from")) {
        QFile file(arguments.value(QStringLiteral("from")));
        if (!file.open(QIODevice::ReadOnly))
            return Error{CommandLine::tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString())};
        const auto read = readWordLists(project, QString::fromUtf8(file.readAll()));
        return read;
    }
    QStringList names;
    for (const WordList &list : std::as_const(lists))
        names += list.name;
    lists.removeIf([&](const WordList &list) { return list.name != name; });
    return lists.isEmpty() ? Result<QList<WordList>>(Error{CommandLine::tr("No starting list is called “%1”. There are: %2.").arg(name, names.join(QStringLiteral("; ")))}) : lists;
}

Result<void> change(Project &project, const Arguments &arguments)
{
    const auto known = project.wordLists().withName(arguments.at(2));
    if (!known && (isGiven(arguments, "remove") || isGiven(arguments, "rename")))
        return Error{CommandLine::tr("There is no word list “%1”. `haeje list PROJECT word-lists` names those there are.").arg(arguments.at(2))};
    if (isGiven(arguments, "remove"))
        return project.wordLists().remove(known->id);
    if (isGiven(arguments, "from") || isGiven(arguments, "starting")) {
        const auto lists = given(project, arguments);
        const auto taken = lists ? takeWordLists(project, *lists) : Result<int>(lists.error());
        return taken ? Result<void>() : Result<void>(taken.error());
    }
    WordList list = known.value_or(WordList());
    list.name = isGiven(arguments, "rename") ? arguments.value(QStringLiteral("rename")) : arguments.at(2);
    list.terms += termsIn(arguments.value(QStringLiteral("terms")));
    if (isGiven(arguments, "code")) {
        const auto code = project.codes().findByPath(arguments.value(QStringLiteral("code")));
        if (!code)
            return Error{CommandLine::tr("There is no code “%1”. `haeje list PROJECT codes` names those there are.").arg(arguments.value(QStringLiteral("code")))};
        list.code = code->id;
    }
    if (known)
        return project.wordLists().update(list);
    const auto added = project.wordLists().add(list);
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace

bool definesWordLists(const QStringList &given)
{
    return given.value(1) == QLatin1String("word-list");
}

int defineWordListsVerb(const Verb &verb, const QStringList &words)
{
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("WHAT"), CommandLine::tr("word-list: words that belong together, counted by `haeje analyse PROJECT terms`"));
    arguments.addArgument(QStringLiteral("NAME"), CommandLine::tr("The list's name. What is there already is changed."));
    arguments.addOption(QStringLiteral("terms"), CommandLine::tr("Adds terms: “en: hostile forces, ko: 적대세력*”; a language in front, a star where the word may go on."), QStringLiteral("A,B..."));
    arguments.addOption(QStringLiteral("from"), CommandLine::tr("Adds all lists of a CSV table with the columns list, term, language, match, definition, code."), QStringLiteral("FILE"));
    arguments.addOption(QStringLiteral("starting"), CommandLine::tr("Takes the list of that name that comes with the program."));
    arguments.addOption(QStringLiteral("code"), CommandLine::tr("The code whose passages are set beside the counted terms."), QStringLiteral("PATH"));
    arguments.addOption(QStringLiteral("rename"), CommandLine::tr("Another name."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("remove"), CommandLine::tr("Removes the list with its terms."));
    arguments.addFormat();
    if (const auto code = arguments.parse(words, 3, 3))
        return *code;
    return withProject(arguments.at(0), true, [&](Project &project) {
        const auto done = project.edit(CommandLine::tr("Define “%1”").arg(arguments.at(2)), [&] { return change(project, arguments); });
        if (!done)
            return fail(done.error());
        printTable(wordListsTable(project, project.wordLists().all()), arguments.format());
        return int(Done);
    });
}

} // namespace haeje
