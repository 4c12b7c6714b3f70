// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/codehistorytables.h"
#include "core/formats/tables/listings.h"

#include "core/formats/tables/cells.h"
#include "core/store/codehistory.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>

#include <algorithm>

namespace haeje {

namespace {

struct CodeListings {
    Q_DECLARE_TR_FUNCTIONS(Listings)
};

using namespace cells;
using cells::stated; // beside those below

QVariant stated(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant stated(PassageId id)
{
    return id ? QVariant(id.value) : QVariant();
}

} // namespace

Table codesTable(const Project &project)
{
    Table table;
    table.columns = {number("id", CodeListings::tr("Id")), words("guid", CodeListings::tr("Guid")), words("path", CodeListings::tr("Code")),
                     number("parent", CodeListings::tr("Parent")), words("definition", CodeListings::tr("Definition")),
                     number("colour", CodeListings::tr("Colour")), words("shortcut", CodeListings::tr("Shortcut")),
                     number("codings", CodeListings::tr("Codings")), words("include", CodeListings::tr("Put on")),
                     words("exclude", CodeListings::tr("Not put on")), number("example", CodeListings::tr("Example")),
                     words("active", CodeListings::tr("Active")), number("weight_from", CodeListings::tr("Weight from")),
                     number("weight_to", CodeListings::tr("Weight to")), words("groups", CodeListings::tr("Groups")),
                     number("passages_with_below", CodeListings::tr("Passages with those below"))};
    QHash<CodeId, QStringList> groups;
    for (const CodeGroup &group : project.codes().groups()) {
        for (const CodeId code : group.codes)
            groups[code] += group.name;
    }
    const QHash<CodeId, int> passages = project.codes().passagesWithBelow();
    for (const Code &c : project.codes().all()) {
        table.rows << Table::Row{{c.id.value, c.guid, project.codes().path(c.id), c.parent ? QVariant(c.parent.value) : QVariant(),
                                  stated(c.definition), c.colour, stated(c.shortcut), c.codings, stated(c.includeRule), stated(c.excludeRule),
                                  stated(c.example), c.active, stated(c.weightFrom), stated(c.weightTo), groups.value(c.id), passages.value(c.id)},
                                 {c.id},
                                 false};
    }
    table.notes << CodeListings::tr("Codings are those of the code itself, without the codes below it.")
                << CodeListings::tr("Passages with those below are the passages that the code or one below it is on, each counted once.");
    return table;
}

Table codeGroupsTable(const Project &project)
{
    Table table;
    table.columns = {number("id", CodeListings::tr("Id")), words("guid", CodeListings::tr("Guid")), words("name", CodeListings::tr("Name")),
                     words("codes", CodeListings::tr("Codes"))};
    for (const CodeGroup &group : project.codes().groups()) {
        QStringList paths;
        for (const CodeId code : group.codes)
            paths += project.codes().path(code);
        table.rows << Table::Row{{group.id.value, group.guid, group.name, paths}, {group.id}, false};
    }
    return table;
}

Table codeEventsTable(const Project &project, const CodeEventFilter &filter)
{
    Table table;
    table.columns = {words("at", CodeListings::tr("When")),         words("coder", CodeListings::tr("Coder")),
                     number("code_id", CodeListings::tr("Code's id")), words("code", CodeListings::tr("Code")),
                     words("what", CodeListings::tr("What")),       words("before", CodeListings::tr("Before")),
                     words("after", CodeListings::tr("After"))};
    QList<CodeEvent> events = project.codes().trail().events(filter);
    std::reverse(events.begin(), events.end());
    for (const CodeEvent &event : std::as_const(events)) {
        const bool there = event.code && project.codes().find(event.code);
        table.rows << Table::Row{{time(event.at), stated(event.coder), event.code ? QVariant(event.code.value) : QVariant(), event.path, event.what,
                                  stated(event.before), stated(event.after)},
                                 there ? QList<EntityRef>{event.code} : QList<EntityRef>(),
                                 false};
    }
    return table;
}

Table codeEventsTable(const Project &project)
{
    return codeEventsTable(project, CodeEventFilter());
}

Table pastCodesTable(const PastCodebook &book)
{
    Table table;
    table.columns = {number("id", CodeListings::tr("Id")), words("guid", CodeListings::tr("Guid")), words("path", CodeListings::tr("Code")),
                     number("parent", CodeListings::tr("Parent")), words("definition", CodeListings::tr("Definition")),
                     number("colour", CodeListings::tr("Colour")), words("shortcut", CodeListings::tr("Shortcut")),
                     words("include", CodeListings::tr("Put on")), words("exclude", CodeListings::tr("Not put on")),
                     words("example", CodeListings::tr("Example")), words("active", CodeListings::tr("Active")),
                     number("weight_from", CodeListings::tr("Weight from")), number("weight_to", CodeListings::tr("Weight to")),
                     words("groups", CodeListings::tr("Groups"))};
    for (int i = 0; i < book.codes.size(); ++i) {
        const PastCode &past = book.codes.at(i);
        const Code &c = past.code;
        table.rows << Table::Row{{c.id.value, c.guid, book.paths.at(i), c.parent ? QVariant(c.parent.value) : QVariant(), stated(c.definition), c.colour,
                                  stated(c.shortcut), stated(c.includeRule), stated(c.excludeRule), stated(past.example), c.active, stated(c.weightFrom),
                                  stated(c.weightTo), past.groups},
                                 {},
                                 false};
    }
    table.notes = pastCodebookNotes(book);
    return table;
}

QStringList pastCodebookNotes(const PastCodebook &book)
{
    QStringList notes{CodeListings::tr("As the codebook was then, worked out backwards from its history. Codes beside each other stand in the order known last.")};
    if (book.older > 0)
        notes << CodeListings::tr("%n codes are older than the history: they are shown as they were first known.", nullptr, book.older);
    return notes;
}

QString codeEventTitle(const QString &what)
{
    static const QHash<QString, const char *> titles = {
        {QStringLiteral("added"), QT_TRANSLATE_NOOP("Listings", "Added")},
        {QStringLiteral("removed"), QT_TRANSLATE_NOOP("Listings", "Removed")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Listings", "Renamed")},
        {QStringLiteral("moved"), QT_TRANSLATE_NOOP("Listings", "Moved")},
        {QStringLiteral("order"), QT_TRANSLATE_NOOP("Listings", "Order")},
        {QStringLiteral("definition"), QT_TRANSLATE_NOOP("Listings", "Definition")},
        {QStringLiteral("include"), QT_TRANSLATE_NOOP("Listings", "Put on")},
        {QStringLiteral("exclude"), QT_TRANSLATE_NOOP("Listings", "Not put on")},
        {QStringLiteral("example"), QT_TRANSLATE_NOOP("Listings", "Example")},
        {QStringLiteral("colour"), QT_TRANSLATE_NOOP("Listings", "Colour")},
        {QStringLiteral("key"), QT_TRANSLATE_NOOP("Listings", "Key")},
        {QStringLiteral("active"), QT_TRANSLATE_NOOP("Listings", "In use")},
        {QStringLiteral("weight"), QT_TRANSLATE_NOOP("Listings", "Weights")},
        {QStringLiteral("merged"), QT_TRANSLATE_NOOP("Listings", "Merged")},
        {QStringLiteral("split"), QT_TRANSLATE_NOOP("Listings", "Split")},
        {QStringLiteral("copied"), QT_TRANSLATE_NOOP("Listings", "Copied")},
        {QStringLiteral("grouped"), QT_TRANSLATE_NOOP("Listings", "Group")},
        {QStringLiteral("group-added"), QT_TRANSLATE_NOOP("Listings", "Group added")},
        {QStringLiteral("group-name"), QT_TRANSLATE_NOOP("Listings", "Group renamed")},
        {QStringLiteral("group-removed"), QT_TRANSLATE_NOOP("Listings", "Group removed")},
    };
    const char *title = titles.value(what);
    return title ? QCoreApplication::translate("Listings", title) : what;
}

} // namespace haeje
