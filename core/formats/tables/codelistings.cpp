// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/listings.h"

#include "core/formats/tables/cells.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>

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

Table codeEventsTable(const Project &project)
{
    Table table;
    table.columns = {words("at", CodeListings::tr("When")),         words("coder", CodeListings::tr("Coder")),
                     number("code_id", CodeListings::tr("Code's id")), words("code", CodeListings::tr("Code")),
                     words("what", CodeListings::tr("What")),       words("before", CodeListings::tr("Before")),
                     words("after", CodeListings::tr("After"))};
    for (const CodeEvent &event : project.codes().history())
        table.rows << Table::Row{{time(event.at), stated(event.coder), event.code.value, event.path, event.what, stated(event.before), stated(event.after)},
                                 {},
                                 false};
    return table;
}

} // namespace haeje
