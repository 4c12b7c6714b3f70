// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/arguments.h"
#include "app/commandline/documentfilter.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "app/commandline/verbs.h"
#include "core/base/encoding.h"
#include "core/store/passages.h"
#include "core/work/textcorrections.h"

#include <QFile>

namespace haeje {

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;

/// The corrected text, decoded as imported files are; what its encoding was guessed from is said.
Result<QString> textFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{CommandLine::tr("“%1” cannot be read: %2. Check the path and its permissions.").arg(path, file.errorString())};
    if (file.size() > largestFile)
        return Error{CommandLine::tr("“%1” is larger than 256 MB, which no text may be.").arg(path)};
    const auto decoded = decodeText(file.readAll());
    if (!decoded)
        return Error{CommandLine::tr("“%1” cannot be read as text: %2").arg(path, decoded.message())};
    if (!decoded->certain)
        tell(CommandLine::tr("“%1” does not say its encoding; it was read as %2.").arg(path, decoded->encoding));
    return decoded->text;
}

int correctDocument(Project &project, const Arguments &arguments)
{
    const auto document = documentNamed(project, arguments.value(QStringLiteral("document")));
    if (!document)
        return fail(document.error());
    const auto text = textFrom(arguments.value(QStringLiteral("text")));
    if (!text)
        return fail(text.error());
    const bool dry = arguments.isSet(QStringLiteral("dry-run"));
    const auto done = dry ? previewCorrection(project, *document, *text) : correctText(project, *document, *text);
    if (!done)
        return fail(done.error());
    if (done->isNothing())
        tell(CommandLine::tr("The text is the same; nothing was changed."));
    else if (dry)
        tell(CommandLine::tr("Nothing was written: this is what would become of the passages."));
    if (const int orphans = done->count(PassageFate::Orphan); orphans > 0 && !dry)
        tell(CommandLine::tr("%n passages lost their place. `haeje list PROJECT orphans` says where they may belong.", nullptr, orphans));
    printTable(correctionTable(*done), arguments.format());
    return Done;
}

/// Where --orphan is to go: --start and --end, or one of the proposals.
Result<TextSpan> placeFor(const Project &project, PassageId orphan, const Arguments &arguments)
{
    if (!arguments.isSet(QStringLiteral("proposal"))) {
        const auto start = arguments.number(QStringLiteral("start"), -1, 0, INT_MAX), end = arguments.number(QStringLiteral("end"), -1, 0, INT_MAX);
        if (!start)
            return start.error();
        return end ? Result<TextSpan>(TextSpan{*start, *end}) : Result<TextSpan>(end.error());
    }
    for (const OrphanedPassage &one : orphansOf(project)) {
        if (one.passage.id != orphan)
            continue;
        if (one.proposals.isEmpty())
            return Error{CommandLine::tr("There is no proposal for passage %1. Give --start N and --end N, or --drop.").arg(orphan.value)};
        const auto number = arguments.number(QStringLiteral("proposal"), 1, 1, int(one.proposals.size()));
        return number ? Result<TextSpan>(one.proposals.at(*number - 1).span) : Result<TextSpan>(number.error());
    }
    return TextSpan{};
}

int decideOrphan(Project &project, const Arguments &arguments)
{
    const PassageId id(arguments.value(QStringLiteral("orphan")).toLongLong());
    const auto passage = project.passages().find(id);
    if (!passage || !passage->orphan)
        return fail({CommandLine::tr("Passage %1 is no orphan. `haeje list PROJECT orphans` names those there are.").arg(arguments.value(QStringLiteral("orphan")))});
    if (arguments.isSet(QStringLiteral("drop")))
        return finish(project.edit(CommandLine::tr("Drop an orphan"), [&] { return project.passages().remove(id); }));
    const auto span = placeFor(project, id, arguments);
    if (!span)
        return fail(span.error());
    return finish(project.edit(CommandLine::tr("Place an orphan"), [&]() -> Result<void> {
        const auto placed = project.passages().place(id, *span);
        return placed ? Result<void>() : Result<void>(placed.error());
    }));
}

} // namespace

int correctVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addOption(QStringLiteral("document"), CommandLine::tr("The document whose text is to be corrected."), QStringLiteral("ID"));
    arguments.addOption(QStringLiteral("text"), CommandLine::tr("A file with the whole corrected text."), QStringLiteral("FILE"));
    arguments.addOption(QStringLiteral("dry-run"), CommandLine::tr("Writes nothing; shows what would become of the passages."));
    arguments.addOption(QStringLiteral("orphan"), CommandLine::tr("A passage that lost its place, to be placed again or dropped."), QStringLiteral("ID"));
    arguments.addOption(QStringLiteral("proposal"), CommandLine::tr("Puts the orphan where this proposal says, from 1."), QStringLiteral("N"));
    arguments.addOption(QStringLiteral("start"), CommandLine::tr("Puts the orphan there: its first UTF-16 unit, from 0."), QStringLiteral("N"));
    arguments.addOption(QStringLiteral("end"), CommandLine::tr("The unit behind its last one."), QStringLiteral("N"));
    arguments.addOption(QStringLiteral("drop"), CommandLine::tr("Removes the orphan with its codings."));
    arguments.addOption(QStringLiteral("coder"), CommandLine::tr("Who changes it; without it, the name of the computer's user."), QStringLiteral("NAME"));
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 1, 1))
        return *code;
    const auto set = [&](const char *name) { return arguments.isSet(QLatin1String(name)); };
    if (set("orphan") == (set("document") || set("text")))
        return arguments.wrong(CommandLine::tr("Give either --document ID with --text FILE, or --orphan ID."));
    if (!set("orphan") && set("document") != set("text"))
        return arguments.wrong(CommandLine::tr("Give --document ID and --text FILE together."));
    if (set("orphan") && int(set("drop")) + int(set("proposal")) + int(set("start") && set("end")) != 1)
        return arguments.wrong(CommandLine::tr("Give one of --proposal N, --drop, or --start N with --end N."));
    const bool writes = !set("dry-run");
    return withProject(arguments.at(0), writes, [&](Project &project) {
        if (set("coder"))
            project.setCoder(arguments.value(QStringLiteral("coder")));
        return set("orphan") ? decideOrphan(project, arguments) : correctDocument(project, arguments);
    });
}

} // namespace haeje
