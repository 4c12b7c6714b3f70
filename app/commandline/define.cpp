// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/definemessages.h"
#include "app/commandline/definenotes.h"
#include "app/commandline/defineroundup.h"
#include "app/commandline/definetimeline.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/analysis/coding/retrievequery.h"
#include "core/formats/tables/librarytables.h"
#include "core/formats/tables/listings.h"
#include "core/store/attributes.h"
#include "core/store/coders.h"
#include "core/store/collections.h"
#include "core/store/retrievals.h"
#include "core/store/spellings.h"
#include "core/work/claimsheet.h"
#include "core/work/memoentries.h"
#include "core/work/messagemeasures.h"

namespace haeje {

namespace {

QStringList parts(const QString &list)
{
    QStringList all;
    for (const QString &part : list.split(u',')) {
        if (!part.simplified().isEmpty())
            all << part.simplified();
    }
    return all;
}

template<class T>
Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

Result<void> defineAttribute(Project &project, const QString &name, const Arguments &arguments)
{
    Attributes &attributes = project.attributes();
    const auto known = attributes.withName(name);
    if (arguments.isSet(QStringLiteral("remove")))
        return known ? attributes.remove(known->id) : Result<void>(Error{CommandLine::tr("There is no attribute “%1” to remove.").arg(name)});
    Attribute attribute = known.value_or(Attribute());
    attribute.name = arguments.isSet(QStringLiteral("rename")) ? arguments.value(QStringLiteral("rename")) : name;
    if (arguments.isSet(QStringLiteral("type")))
        attribute.type = AttributeType(attributeTypeNames().indexOf(arguments.value(QStringLiteral("type"))));
    if (arguments.isSet(QStringLiteral("choices"))) {
        attribute.choices = parts(arguments.value(QStringLiteral("choices")));
        if (!arguments.isSet(QStringLiteral("type")))
            attribute.type = AttributeType::Choice;
    }
    if (!known && arguments.isSet(QStringLiteral("rename")))
        return Error{CommandLine::tr("There is no attribute “%1” to rename.").arg(name)};
    return known ? attributes.update(attribute) : withoutValue(attributes.add(attribute));
}

Result<void> defineCollection(Project &project, const QString &path, const Arguments &arguments)
{
    Collections &collections = project.collections();
    const bool removes = arguments.isSet(QStringLiteral("remove"));
    const bool renames = arguments.isSet(QStringLiteral("rename"));
    const CollectionId known = collections.withPath(path);
    if ((removes || renames) && !known)
        return Error{CommandLine::tr("There is no collection “%1”. `haeje list PROJECT collections` names those there are.").arg(path)};
    if (removes)
        return collections.remove(known);
    if (renames)
        return collections.rename(known, arguments.value(QStringLiteral("rename")));
    return withoutValue(collections.findOrAddPath(path));
}

Result<void> defineSpellings(Project &project, const QString &given, const Arguments &arguments)
{
    const QStringList spellings = parts(given);
    for (const SpellingGroup &group : project.spellings().all()) {
        if (!group.spellings.contains(spellings.value(0)))
            continue;
        return arguments.isSet(QStringLiteral("remove")) ? project.spellings().remove(group.id) : project.spellings().set(group.id, spellings);
    }
    if (arguments.isSet(QStringLiteral("remove")))
        return Error{CommandLine::tr("There is no group with the spelling “%1” to remove.").arg(spellings.value(0))};
    return withoutValue(project.spellings().add(spellings));
}

Result<void> defineRetrieval(Project &project, const QString &name, const Arguments &arguments)
{
    Retrievals &retrievals = project.retrievals();
    auto known = retrievals.withName(name);
    const bool removes = arguments.isSet(QStringLiteral("remove"));
    if (!known && (removes || arguments.isSet(QStringLiteral("rename"))))
        return Error{CommandLine::tr("There is no saved retrieval “%1”. `haeje list PROJECT retrievals` names those there are.").arg(name)};
    if (removes)
        return retrievals.remove(known->id);
    QString query = known ? known->query : QString();
    if (arguments.isSet(QStringLiteral("query"))) {
        const auto parsed = parseRetrieval(arguments.value(QStringLiteral("query")));
        if (!parsed)
            return parsed.error();
        query = retrievalText(*parsed);
    }
    if (!known)
        return withoutValue(retrievals.add(name, query));
    known->query = query;
    known->name = arguments.isSet(QStringLiteral("rename")) ? arguments.value(QStringLiteral("rename")) : name;
    return retrievals.update(*known);
}

/// The colour of somebody who has coded or read here.
Result<void> defineCoder(Project &project, const QString &name, const Arguments &arguments)
{
    if (!project.coders().find(name))
        return Error{CommandLine::tr("There is no coder “%1”. `haeje list PROJECT coders` names those there are.").arg(name)};
    const auto colour = arguments.number(QStringLiteral("colour"), 1, 1, 12);
    return colour ? project.coders().setColour(name, *colour - 1) : Result<void>(colour.error());
}

Table definedTable(const Project &project, const QString &what)
{
    return what == QLatin1String("attribute") ? attributesTable(project)
        : what == QLatin1String("collection") ? collectionsTable(project)
        : what == QLatin1String("retrieval")  ? savedRetrievalsTable(project)
        : what == QLatin1String("memo")       ? memosTable(project)
        : what == QLatin1String("claim")      ? claimsTable(project)
        : what == QLatin1String("coder")      ? codersTable(project)
        : what == QLatin1String("roundup")    ? roundUpsTable(project)
                                              : spellingsTable(project);
}

int define(Project &project, const Arguments &arguments)
{
    const QString what = arguments.at(1);
    const auto done = project.edit(CommandLine::tr("Define “%1”").arg(arguments.at(2)), [&] {
        return what == QLatin1String("attribute") ? defineAttribute(project, arguments.at(2), arguments)
            : what == QLatin1String("collection") ? defineCollection(project, arguments.at(2), arguments)
            : what == QLatin1String("retrieval")  ? defineRetrieval(project, arguments.at(2), arguments)
            : what == QLatin1String("memo")       ? defineMemo(project, arguments.at(2), arguments)
            : what == QLatin1String("claim")      ? defineClaim(project, arguments.at(2), arguments)
            : what == QLatin1String("coder")      ? defineCoder(project, arguments.at(2), arguments)
            : what == QLatin1String("roundup")    ? defineRoundUp(project, arguments.at(2), arguments)
                                                  : defineSpellings(project, arguments.at(2), arguments);
    });
    if (!done)
        return fail(done.error());
    const Table table = definedTable(project, what);
    printTable(arguments.format() == QLatin1String("table") ? forTerminal(table) : table, arguments.format());
    return Done;
}

} // namespace

int defineVerb(const Verb &verb, const QStringList &given)
{
    if (definesCodes(given))
        return defineCodesVerb(verb, given);
    if (definesWordLists(given))
        return defineWordListsVerb(verb, given);
    if (definesTimeline(given))
        return defineTimelineVerb(verb, given);
    if (definesMessages(given))
        return defineMessagesVerb(verb, given);
    if (definesProposals(given))
        return defineProposalsVerb(verb, given);
    const QStringList kinds = {QStringLiteral("attribute"), QStringLiteral("collection"), QStringLiteral("retrieval"), QStringLiteral("memo"), QStringLiteral("claim"),
                               QStringLiteral("coder"), QStringLiteral("roundup"), QStringLiteral("spellings")};
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("WHAT"), CommandLine::tr("attribute (a variable of documents), collection (a folder of your own), retrieval (a question to the codings), memo, claim, coder (his colour), roundup (an outlet's list of well-wishers) or spellings (that the search takes as one). The further kinds have a help of their own: `haeje define PROJECT word-list --help`."));
    arguments.addArgument(QStringLiteral("NAME"), CommandLine::tr("The attribute's name; the collection with those above it: “Commentary/2021”; the spellings: “습근평,시진핑,Xi Jinping”; a memo's title or a claim's sentence, or the number of one; a round-up's date or number. "
                                                                  "What is there already is changed."));
    arguments.addOption(QStringLiteral("type"), CommandLine::tr("Of an attribute: %1. Without it, text.").arg(attributeTypeNames().join(QStringLiteral(", "))), QStringLiteral("TYPE"));
    arguments.addOption(QStringLiteral("choices"), CommandLine::tr("Of an attribute of type choice, with commas between them."), QStringLiteral("A,B..."));
    arguments.addOption(QStringLiteral("rename"), CommandLine::tr("Gives an attribute, a collection, a retrieval, a memo or a claim another name."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("remove"), CommandLine::tr("Removes it: an attribute with its values, a collection with those below it, a memo with its links. Documents stay."));
    arguments.addOption(QStringLiteral("query"), CommandLine::tr("Of a retrieval: what it retrieves, as `haeje analyse PROJECT retrieval` takes it."), QStringLiteral("TEXT"));
    arguments.addOption(QStringLiteral("colour"), CommandLine::tr("Of a coder: the colour of his codings where colours tell coders, 1 to 12."), QStringLiteral("N"));
    addNoteOptions(arguments);
    addRoundUpOptions(arguments);
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 3, 3))
        return *code;
    if (!kinds.contains(arguments.at(1)))
        return arguments.wrong(CommandLine::tr("“%1” cannot be defined. What can: %2.").arg(arguments.at(1), (kinds + QStringList{QStringLiteral("code"), QStringLiteral("code-group"), QStringLiteral("word-list"), QStringLiteral("messages-in-texts")} + timelineKinds()).join(QStringLiteral(", "))));
    if (const QString wrong = noteOptionsWrong(arguments, arguments.at(1)); !wrong.isEmpty())
        return arguments.wrong(wrong);
    if (const QString wrong = roundUpOptionsWrong(arguments, arguments.at(1)); !wrong.isEmpty())
        return arguments.wrong(wrong);
    const bool isAttribute = arguments.at(1) == kinds.first();
    for (const char *option : {"type", "choices"}) {
        if (arguments.isSet(QLatin1String(option)) && !isAttribute)
            return arguments.wrong(CommandLine::tr("--%1 goes with attributes only.").arg(QLatin1String(option)));
    }
    const bool isCoder = arguments.at(1) == QLatin1String("coder");
    if (arguments.isSet(QStringLiteral("colour")) != isCoder)
        return arguments.wrong(isCoder ? CommandLine::tr("--colour N is missing: which colour is the coder's?") : CommandLine::tr("--colour goes with coders and codes only."));
    if (isCoder && (arguments.isSet(QStringLiteral("rename")) || arguments.isSet(QStringLiteral("remove"))))
        return arguments.wrong(CommandLine::tr("A coder's colour can be changed here, not the coder."));
    const bool isRetrieval = arguments.at(1) == QLatin1String("retrieval");
    if (arguments.isSet(QStringLiteral("query")) && !isRetrieval)
        return arguments.wrong(CommandLine::tr("--query goes with retrievals only."));
    if (isRetrieval && !arguments.isSet(QStringLiteral("query")) && !arguments.isSet(QStringLiteral("rename")) && !arguments.isSet(QStringLiteral("remove")))
        return arguments.wrong(CommandLine::tr("--query TEXT is missing: what is to be retrieved?"));
    if (arguments.isSet(QStringLiteral("type")) && !attributeTypeNames().contains(arguments.value(QStringLiteral("type"))))
        return arguments.wrong(CommandLine::tr("There is no type “%1”; the types are %2.").arg(arguments.value(QStringLiteral("type")), attributeTypeNames().join(QStringLiteral(", "))));
    if (arguments.isSet(QStringLiteral("rename")) && arguments.at(1) == kinds.last())
        return arguments.wrong(CommandLine::tr("--rename does not go with spellings."));
    return withProject(arguments.at(0), true, [&](Project &project) { return define(project, arguments); });
}

} // namespace haeje
