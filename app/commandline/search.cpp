// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/formats/tables/searchtables.h"
#include "core/store/hitcoding.h"
#include "core/store/savedsearches.h"
#include "core/text/extents.h"

namespace haeje {

namespace {

/// The position of the option's value among the words; the first if it was not given. Error: none of them.
Result<int> choice(const Arguments &arguments, const QString &option, const QStringList &words)
{
    if (!arguments.isSet(option))
        return 0;
    const qsizetype at = words.indexOf(arguments.value(option));
    if (at < 0)
        return Error{CommandLine::tr("--%1 takes one of: %2.").arg(option, words.join(QStringLiteral(", ")))};
    return int(at);
}

const QStringList extentWords = {QStringLiteral("hit"), QStringLiteral("sentence"), QStringLiteral("paragraph")};
const QStringList orderWords = {QStringLiteral("position"), QStringLiteral("left"), QStringLiteral("right"), QStringLiteral("date")};

int printHits(Project &project, const SearchQuery &query, const Arguments &arguments, int limit, int perDocument)
{
    const auto result = project.search().run(query, limit, perDocument);
    if (!result)
        return fail(result.error());
    if (result->hits.isEmpty())
        tell(CommandLine::tr("“%1” was found nowhere in %2.").arg(query.text, project.name()));
    if (!result->alsoSearched.isEmpty())
        tell(CommandLine::tr("Also searched: %1.").arg(result->alsoSearched.join(QStringLiteral(", "))));
    if (!result->ranked && query.hasWords() && !result->complete)
        tell(CommandLine::tr("Too many entries for a ranking: those with the words in their title come first, then the newest."));
    if (!result->hits.isEmpty() || arguments.format() != QLatin1String("table"))
        printTable(hitsTable(result->hits), arguments.format());
    return Done;
}

int printConcordance(Project &project, const SearchQuery &query, const Arguments &arguments, int limit, int width)
{
    const auto order = choice(arguments, QStringLiteral("sort"), orderWords);
    const auto found = concordanceOf(project.search(), query, {width, arguments.isSet(QStringLiteral("words"))}, ConcordanceOrder(*order));
    if (!found)
        return fail(found.error());
    Concordance shown = *found;
    shown.lines = shown.lines.mid(0, limit);
    printTable(concordanceTable(shown), arguments.format());
    return Done;
}

int printHistogram(Project &project, const SearchQuery &query, const Arguments &arguments)
{
    const auto counts = project.search().counts(query);
    if (!counts)
        return fail(counts.error());
    tell(CommandLine::tr("%n hits", nullptr, int(counts->hits)) + QStringLiteral(" · ") + CommandLine::tr("%n documents", nullptr, counts->documents));
    printTable(histogramTable(*counts), arguments.format());
    return Done;
}

int codeFound(Project &project, const SearchQuery &query, const Arguments &arguments)
{
    const auto extent = choice(arguments, QStringLiteral("extent"), extentWords);
    if (arguments.isSet(QStringLiteral("coder")))
        project.setCoder(arguments.value(QStringLiteral("coder")));
    const QString path = arguments.value(QStringLiteral("code"));
    const auto widen = [&](const QString &text, const QList<TextSpan> &hits) { return widened(text, hits, TextExtent(*extent)); };
    const auto passages = hitPassages(project, query, widen, path);
    if (!passages)
        return fail(passages.error());
    const auto made = codeHits(project, *passages, path);
    if (!made)
        return fail(made.error());
    tell(CommandLine::tr("%n passages coded with %1.", nullptr, *made).arg(path));
    if (passages->there > 0)
        tell(CommandLine::tr("%n passages had that code already.", nullptr, passages->there));
    if (passages->truncated)
        tell(CommandLine::tr("Only the first %L1 entries were looked at.").arg(Search::mostCounted));
    return Done;
}

/// The query given, or the one saved under the name given.
Result<QString> queryOf(Project &project, const Arguments &arguments)
{
    if (!arguments.isSet(QStringLiteral("saved")))
        return arguments.at(1);
    const QString name = arguments.value(QStringLiteral("saved"));
    QStringList names;
    for (const SavedSearch &saved : project.savedSearches().all()) {
        if (saved.name.compare(name, Qt::CaseInsensitive) == 0)
            return saved.query;
        names << saved.name;
    }
    return Error{names.isEmpty() ? CommandLine::tr("No search is saved in %1 yet; --save NAME keeps one.").arg(project.name())
                                 : CommandLine::tr("There is no saved search “%1”. There are: %2.").arg(name, names.join(QStringLiteral(", ")))};
}

/// Keeps the query under the name, in place of the one that had it.
Result<void> keepQuery(Project &project, const QString &name, const QString &query)
{
    return project.edit(CommandLine::tr("Save search"), [&]() -> Result<void> {
        for (SavedSearch saved : project.savedSearches().all()) {
            if (saved.name.compare(name, Qt::CaseInsensitive) == 0) {
                saved.query = query;
                return project.savedSearches().update(saved);
            }
        }
        const auto added = project.savedSearches().add(name, query);
        return added ? Result<void>() : Result<void>(added.error());
    });
}

struct Sizes {
    int limit = 50;
    int perDocument = 5;
    int width = 60;
};

int searchIn(Project &project, const Arguments &arguments, const Sizes &sizes)
{
    const auto text = queryOf(project, arguments);
    if (!text)
        return fail(text.error());
    const auto query = project.search().parse(*text, arguments.isSet(QStringLiteral("literal")));
    if (!query)
        return fail(query.error());
    if (arguments.isSet(QStringLiteral("save"))) {
        if (const auto kept = keepQuery(project, arguments.value(QStringLiteral("save")), *text); !kept)
            return fail(kept.error());
    }
    if (arguments.isSet(QStringLiteral("code")))
        return codeFound(project, *query, arguments);
    if (arguments.isSet(QStringLiteral("histogram")))
        return printHistogram(project, *query, arguments);
    if (arguments.isSet(QStringLiteral("concordance")))
        return printConcordance(project, *query, arguments, sizes.limit, sizes.width);
    return printHits(project, *query, arguments, sizes.limit, sizes.perDocument);
}

QString languageHelp()
{
    QString text = CommandLine::tr("What to look for. Words must all occur; besides:");
    for (const SearchFieldHelp &one : searchOperators())
        text += QStringLiteral(" %1 %2;").arg(one.name, one.what);
    text += QLatin1Char(' ') + CommandLine::tr("and fields:");
    for (const SearchFieldHelp &one : searchFields())
        text += QStringLiteral(" %1: %2;").arg(one.name, one.what);
    text.chop(1);
    return text + QLatin1Char('.');
}

void declare(Arguments &arguments)
{
    const auto option = [&](const char *name, const QString &what, const char *value = "") {
        arguments.addOption(QString::fromLatin1(name), what, QString::fromLatin1(value));
    };
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("QUERY"), languageHelp());
    option("limit", CommandLine::tr("At most so many hits; 50 if not given."), "N");
    option("per-document", CommandLine::tr("At most so many hits of one document; 5 if not given."), "N");
    option("literal", CommandLine::tr("Only the spellings typed, not the others of their groups."));
    option("histogram", CommandLine::tr("Documents and hits by year instead; takes: year."), "BY");
    option("concordance", CommandLine::tr("Every hit in its context on one line instead."));
    option("sort", CommandLine::tr("Order of the concordance: %1.").arg(orderWords.join(QStringLiteral(", "))), "ORDER");
    option("width", CommandLine::tr("Characters of context on each side; 60 if not given."), "N");
    option("words", CommandLine::tr("--width counts words."));
    option("code", CommandLine::tr("Codes every hit with this code, with those above it; what is missing is made. Hits coded so already are left out."), "PATH");
    option("extent", CommandLine::tr("What is coded: %1.").arg(extentWords.join(QStringLiteral(", "))), "EXTENT");
    option("coder", CommandLine::tr("Who codes; without it, the name of the computer's user."), "NAME");
    option("save", CommandLine::tr("Keeps the query under this name."), "NAME");
    option("saved", CommandLine::tr("Runs the search kept under this name, in place of QUERY."), "NAME");
    arguments.addFormat();
}

} // namespace

int searchVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    declare(arguments);
    if (const auto code = arguments.parse(given, 1, 2))
        return *code;
    const bool saved = arguments.isSet(QStringLiteral("saved"));
    if (saved != arguments.at(1).isNull())
        return arguments.wrong(saved ? CommandLine::tr("Give either QUERY or --saved NAME.") : CommandLine::tr("QUERY is missing: what is to be found?"));
    if (arguments.isSet(QStringLiteral("histogram")) && arguments.value(QStringLiteral("histogram")) != QLatin1String("year"))
        return arguments.wrong(CommandLine::tr("--%1 takes one of: %2.").arg(QStringLiteral("histogram"), QStringLiteral("year")));
    if (arguments.isSet(QStringLiteral("code")) && arguments.value(QStringLiteral("code")).trimmed().isEmpty())
        return arguments.wrong(CommandLine::tr("--code PATH is missing: with which code?"));
    for (const auto &[option, words] : {std::pair(QStringLiteral("extent"), extentWords), std::pair(QStringLiteral("sort"), orderWords)}) {
        if (const auto known = choice(arguments, option, words); !known)
            return arguments.wrong(known.message());
    }
    Sizes sizes;
    for (const auto &[option, size, most] : {std::tuple("limit", &sizes.limit, 1000000), std::tuple("per-document", &sizes.perDocument, 1000000),
                                             std::tuple("width", &sizes.width, 1000)}) {
        const auto number = arguments.number(QString::fromLatin1(option), *size, 1, most);
        if (!number)
            return arguments.wrong(number.message());
        *size = *number;
    }
    const bool writes = arguments.isSet(QStringLiteral("code")) || arguments.isSet(QStringLiteral("save"));
    return withProject(arguments.at(0), writes, [&](Project &project) { return searchIn(project, arguments, sizes); });
}

} // namespace haeje
