// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/definemessages.h"

#include "app/commandline/arguments.h"
#include "app/commandline/opening.h"
#include "app/commandline/output.h"
#include "core/formats/tables/listings.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/work/actorcells.h"
#include "core/work/messagework.h"
#include "core/work/sheets.h"

namespace haeje {

namespace {

struct DefinedSheet {
    const char *word;
    SheetKind kind;
    const char *nameField;
    Table (*table)(const Project &);
};

constexpr DefinedSheet definedSheets[] = {{"actor", SheetKind::Actors, "name", actorsTable},
                                          {"occasion", SheetKind::Occasions, "name", occasionsTable},
                                          {"kind", SheetKind::Kinds, "word", kindsTable},
                                          {"message", SheetKind::Messages, "id", messagesTable}};

const DefinedSheet *sheetNamed(const QString &word)
{
    for (const DefinedSheet &one : definedSheets) {
        if (word == QLatin1String(one.word))
            return &one;
    }
    return nullptr;
}

/// The key of the row that the name means (see SheetLine), empty for none: one of its names, a message's key or number, a kind's word.
QString keyOf(const Project &project, SheetKind kind, const QString &name)
{
    if (kind == SheetKind::Actors) {
        const auto actor = project.actors().findByName(name);
        return actor ? QString::number(actor->id.value) : QString();
    }
    if (kind == SheetKind::Occasions) {
        const auto occasion = project.occasions().findByName(name);
        return occasion ? QString::number(occasion->id.value) : QString();
    }
    if (kind == SheetKind::Kinds)
        return project.messages().kinds().contains(name) ? name : QString();
    if (const auto message = project.messages().findByKey(name))
        return QString::number(message->value);
    return project.messages().find(MessageId(name.toLongLong())) ? name : QString();
}

/// The cells that the options name, FIELD=TEXT. Error: no such field.
Result<QList<CellChange>> cellsFrom(const Project &project, SheetKind kind, const QString &key, const Arguments &arguments)
{
    QList<CellChange> changes;
    QStringList words;
    for (const SheetField &field : sheetFields(project, kind)) {
        if (!field.readOnly)
            words << field.word;
    }
    for (const QString &cell : arguments.values(QStringLiteral("cell"))) {
        const QString field = cell.section(u'=', 0, 0).trimmed();
        if (!words.contains(field) || !cell.contains(u'='))
            return Error{CommandLine::tr("--cell takes FIELD=TEXT, not “%1”. The fields are: %2.").arg(cell, words.join(QStringLiteral(", ")))};
        changes.append({0, key, field, cell.section(u'=', 1)});
    }
    return changes;
}

/// Posts and names that are added to those that are there.
Result<void> addParts(Project &project, const QString &name, const Arguments &arguments)
{
    auto actor = project.actors().findByName(name);
    if (!actor)
        return {};
    for (const QString &text : arguments.values(QStringLiteral("post"))) {
        const auto post = postFrom(text);
        if (!post)
            return post.error();
        if (!actor->posts.contains(*post))
            actor->posts.append(*post);
    }
    for (const QString &text : arguments.values(QStringLiteral("name")))
        actor->names += namesFrom(text);
    return project.actors().update(*actor);
}

Result<void> mergeInto(Project &project, SheetKind kind, const QString &key, const QString &name)
{
    const QString into = keyOf(project, kind, name);
    if (into.isEmpty())
        return Error{CommandLine::tr("There is nothing called “%1” to merge into.").arg(name)};
    if (kind == SheetKind::Actors)
        return project.actors().merge(ActorId(key.toLongLong()), ActorId(into.toLongLong()));
    if (kind == SheetKind::Occasions)
        return project.occasions().merge(OccasionId(key.toLongLong()), OccasionId(into.toLongLong()));
    if (kind == SheetKind::Kinds)
        return project.messages().renameKind(key, into);
    return Error{CommandLine::tr("Messages are not merged.")};
}

Result<void> removeRow(Project &project, SheetKind kind, const QString &key)
{
    const qint64 id = key.toLongLong();
    return kind == SheetKind::Actors   ? project.actors().remove(ActorId(id))
        : kind == SheetKind::Occasions ? project.occasions().remove(OccasionId(id))
        : kind == SheetKind::Kinds     ? project.messages().removeKind(key)
                                       : project.messages().remove(MessageId(id));
}

Result<void> defineRow(Project &project, const DefinedSheet &sheet, const QString &name, const Arguments &arguments)
{
    const QString key = keyOf(project, sheet.kind, name);
    const bool removes = arguments.isSet(QStringLiteral("remove")), merges = arguments.isSet(QStringLiteral("merge-into"));
    if (key.isEmpty() && (removes || merges))
        return Error{CommandLine::tr("There is nothing called “%1”. `haeje list PROJECT` names what there is.").arg(name)};
    if (removes)
        return removeRow(project, sheet.kind, key);
    if (merges)
        return mergeInto(project, sheet.kind, key, arguments.value(QStringLiteral("merge-into")));
    auto cells = cellsFrom(project, sheet.kind, key, arguments);
    if (!cells)
        return cells.error();
    if (key.isEmpty())
        cells->prepend({0, key, QString::fromLatin1(sheet.nameField), name});
    if (!cells->isEmpty()) {
        const auto applied = applyCells(project, sheet.kind, CommandLine::tr("Define “%1”").arg(name), *cells);
        if (!applied)
            return applied.error();
        if (!applied->refused.isEmpty())
            return Error{applied->refused.first().sentence};
    }
    if (sheet.kind == SheetKind::Actors && (arguments.isSet(QStringLiteral("post")) || arguments.isSet(QStringLiteral("name"))))
        return addParts(project, name, arguments);
    return {};
}

/// "12:7", by numbers or keys: message 12 answers message 7.
Result<ReplyPair> pairFrom(const Project &project, const QString &text)
{
    ReplyPair pair;
    pair.message = MessageId(keyOf(project, SheetKind::Messages, text.section(u':', 0, 0).trimmed()).toLongLong());
    pair.replyTo = MessageId(keyOf(project, SheetKind::Messages, text.section(u':', 1).trimmed()).toLongLong());
    if (!pair.message || !pair.replyTo)
        return Error{CommandLine::tr("“%1” names no two messages. Write REPLY:MESSAGE by key or number, as E023:E021.").arg(text)};
    return pair;
}

Result<QList<ReplyPair>> pairsFrom(const Project &project, const QStringList &texts, int days)
{
    QList<ReplyPair> pairs;
    for (const QString &text : texts) {
        if (text == QLatin1String("all")) {
            for (const ReplyProposal &proposal : replyProposalsOf(project, days))
                pairs.append(proposal.pair);
            continue;
        }
        const auto pair = pairFrom(project, text);
        if (!pair)
            return pair.error();
        pairs.append(*pair);
    }
    return pairs;
}

int setReplies(Project &project, const Arguments &arguments, int days)
{
    for (const bool takes : {false, true}) {
        const QStringList given = arguments.values(takes ? QStringLiteral("take") : QStringLiteral("refuse"));
        if (given.isEmpty())
            continue;
        const auto pairs = pairsFrom(project, given, days);
        if (!pairs)
            return fail(pairs.error());
        if (const auto done = takes ? takeReplies(project, *pairs) : refuseReplies(project, *pairs); !done)
            return fail(done.error());
        tell(takes ? CommandLine::tr("%n replies linked.", nullptr, int(pairs->size())) : CommandLine::tr("%n proposed replies refused.", nullptr, int(pairs->size())));
    }
    return Done;
}

} // namespace

bool definesMessages(const QStringList &given)
{
    return sheetNamed(given.value(1)) != nullptr;
}

int defineMessagesVerb(const Verb &verb, const QStringList &given)
{
    const DefinedSheet &sheet = *sheetNamed(given.value(1));
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("WHAT"), CommandLine::tr("actor, occasion, kind (of message) or message."));
    arguments.addArgument(QStringLiteral("NAME"), CommandLine::tr("One of its names; a kind's word; a message's key or number. What is there already is changed."));
    arguments.addOption(QStringLiteral("cell"), CommandLine::tr("Sets a field of the table, as --cell side=PRK, --cell founded=1961-07-11, --cell occasion=TEXT; empty clears it, “not stated” says that "
                                                                "the source does not state it. Several times for several."), QStringLiteral("FIELD=TEXT"));
    if (sheet.kind == SheetKind::Actors) {
        arguments.addOption(QStringLiteral("name"), CommandLine::tr("Adds a name with its language: “김정은 (ko)”."), QStringLiteral("NAME"));
        arguments.addOption(QStringLiteral("post"), CommandLine::tr("Adds a post: “Chairman of WPK, 2016-05-09/2021-01-09 (party, alone)”; an open end is .. ."), QStringLiteral("POST"));
    }
    if (sheet.kind != SheetKind::Messages)
        arguments.addOption(QStringLiteral("merge-into"), CommandLine::tr("Makes it one with another, which keeps its name and takes everything over."), QStringLiteral("NAME"));
    arguments.addOption(QStringLiteral("remove"), CommandLine::tr("Removes it."));
    arguments.addOption(QStringLiteral("coder"), CommandLine::tr("Who changes it; without it, the name of the computer's user."), QStringLiteral("NAME"));
    arguments.addFormat();
    if (const auto code = arguments.parse(given, 3, 3))
        return *code;
    return withProject(arguments.at(0), true, [&](Project &project) {
        if (arguments.isSet(QStringLiteral("coder")))
            project.setCoder(arguments.value(QStringLiteral("coder")));
        const auto done = project.edit(CommandLine::tr("Define “%1”").arg(arguments.at(2)), [&] { return defineRow(project, sheet, arguments.at(2), arguments); });
        if (!done)
            return fail(done.error());
        const Table table = sheet.table(project);
        printTable(arguments.format() == QLatin1String("table") ? forTerminal(table) : table, arguments.format());
        return int(Done);
    });
}

bool setsReplies(const QStringList &given)
{
    return given.value(1) == QLatin1String("replies");
}

int setRepliesVerb(const Verb &verb, const QStringList &given)
{
    Arguments arguments(verb);
    arguments.addArgument(QStringLiteral("PROJECT"), CommandLine::tr("The project."));
    arguments.addArgument(QStringLiteral("replies"), CommandLine::tr("Which message answers which. `haeje analyse PROJECT reply-proposals` lists what is proposed."));
    arguments.addOption(QStringLiteral("take"), CommandLine::tr("Links a reply to what it answers, as E023:E021; “all” takes all that are proposed. Several times for several."), QStringLiteral("REPLY:MESSAGE"));
    arguments.addOption(QStringLiteral("refuse"), CommandLine::tr("Says that it is none, so that it is not proposed again; refusals are made before what is taken."), QStringLiteral("REPLY:MESSAGE"));
    arguments.addOption(QStringLiteral("days"), CommandLine::tr("For “all”: the longest time for an answer; without it 60."), QStringLiteral("N"));
    if (const auto code = arguments.parse(given, 2, 2))
        return *code;
    const auto days = arguments.number(QStringLiteral("days"), longestReplyDays, 0, 36500);
    if (!days)
        return arguments.wrong(days.error().message);
    if (!arguments.isSet(QStringLiteral("take")) && !arguments.isSet(QStringLiteral("refuse")))
        return arguments.wrong(CommandLine::tr("Nothing was named: --take or --refuse?"));
    return withProject(arguments.at(0), true, [&](Project &project) { return setReplies(project, arguments, *days); });
}

} // namespace haeje
