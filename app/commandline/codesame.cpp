// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/codesame.h"

#include "app/commandline/output.h"
#include "core/formats/tables/cells.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "core/work/samewords.h"

namespace haeje {

static QString option()
{
    return QStringLiteral("same-words");
}

void addSameWordsOption(Arguments &arguments)
{
    arguments.addOption(option(), CommandLine::tr("Puts the codes of this passage on the same words in all documents: the coder's own codes there, or everybody's where he has none. "
                                                  "Capitals count; whole words only, Korean endings may follow. --dry-run shows the places and codes none."),
                        QStringLiteral("PASSAGE"));
}

QString wrongSameWordsOptions(const Arguments &arguments)
{
    for (const char *other : {"document", "quote", "start", "end", "code", "memo", "weight", "state", "rule", "find", "passages", "least", "unit", "case", "whole-words", "collection",
                              "in-language"}) {
        if (arguments.isSet(QLatin1String(other)))
            return CommandLine::tr("--%1 does not go with --same-words.").arg(QLatin1String(other));
    }
    bool number = false;
    if (arguments.value(option()).toLongLong(&number) <= 0 || !number)
        return CommandLine::tr("--same-words takes the number of a passage, not “%1”. `haeje list PROJECT passages` shows the numbers.").arg(arguments.value(option()));
    return {};
}

static Table placesTable(const Project &project, const SameWords &same)
{
    using namespace cells;
    Table table;
    table.columns = {number("document", CommandLine::tr("Document")), words("title", CommandLine::tr("Title")), number("start", CommandLine::tr("Start")), number("end", CommandLine::tr("End")),
                     words("quote", CommandLine::tr("Quote")), words("codes", CommandLine::tr("Codes"))};
    for (const SameWords::Place &place : same.places) {
        QStringList codes;
        for (const CodingId coding : place.missing)
            codes += project.passages().coding(coding).value_or(CodingRow()).codePath;
        const auto document = project.documents().summary(place.document);
        table.rows.append({{place.document.value, document ? document->facts.title : QString(), place.span.start, place.span.end, same.words, codes}, {place.document}, false});
    }
    table.notes += CommandLine::tr("%n places are coded so already and left out.", nullptr, same.there);
    return table;
}

int codeSameWordsOf(Project &project, const Arguments &arguments)
{
    if (arguments.isSet(QStringLiteral("coder")))
        project.setCoder(arguments.value(QStringLiteral("coder")));
    const auto same = sameWordsAs(project, PassageId(arguments.value(option()).toLongLong()));
    if (!same)
        return fail(same.error());
    const Table places = placesTable(project, *same);
    if (arguments.isSet(QStringLiteral("dry-run"))) {
        tell(CommandLine::tr("%n places would be coded.", nullptr, int(same->places.size())));
    } else {
        const auto made = codeSameWords(project, *same);
        if (!made)
            return fail(made.error());
        tell(CommandLine::tr("%n codings made.", nullptr, *made));
    }
    printTable(places, arguments.format());
    return Done;
}

} // namespace haeje
