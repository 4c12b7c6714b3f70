// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/listing.h"

#include "app/commandline/commandline.h"
#include "core/formats/tables/codertables.h"
#include "core/formats/tables/librarytables.h"
#include "core/formats/tables/listings.h"
#include "core/store/project.h"
#include "core/store/wordlists.h"
#include "core/work/claimsheet.h"
#include "core/work/memoentries.h"
#include "core/work/messagemeasures.h"
#include "core/work/storypages.h"
#include "core/work/textcorrections.h"
#include "core/work/wordlistfiles.h"

#include <QSet>

namespace haeje {

namespace {

struct Listed {
    QString word;
    Table (*table)(const Project &project);
};

Table wordListTerms(const Project &project)
{
    return wordListsTable(project, project.wordLists().all());
}

Table allDocuments(const Project &project)
{
    return documentsTable(project);
}

const QList<Listed> &listed()
{
    static const QList<Listed> all = {
        {QStringLiteral("documents"), allDocuments},   {QStringLiteral("passages"), passagesTable},
        {QStringLiteral("codings"), codingsTable},     {QStringLiteral("codes"), codesTable},
        {QStringLiteral("coders"), codersTable},       {QStringLiteral("settlements"), settlementsTable},
        {QStringLiteral("memos"), memosTable},           {QStringLiteral("claims"), claimsTable},
        {QStringLiteral("actors"), actorsTable},       {QStringLiteral("occasions"), occasionsTable},
        {QStringLiteral("messages"), messagesTable},   {QStringLiteral("versions"), versionsTable},
        {QStringLiteral("figures"), figuresTable},     {QStringLiteral("charts"), chartsTable},
        {QStringLiteral("collections"), collectionsTable}, {QStringLiteral("attributes"), attributesTable},
        {QStringLiteral("spellings"), spellingsTable}, {QStringLiteral("searches"), savedSearchesTable},
        {QStringLiteral("retrievals"), savedRetrievalsTable},
        {QStringLiteral("orphans"), orphansTable},
        {QStringLiteral("roundups"), roundUpsTable},
        {QStringLiteral("code-groups"), codeGroupsTable},
        {QStringLiteral("word-lists"), wordListTerms},
        {QStringLiteral("code-events"), codeEventsTable},
        {QStringLiteral("timeline-notes"), timelineNotesTable},
        {QStringLiteral("stories"), storiesTable},
        {QStringLiteral("kinds"), kindsTable},
    };
    return all;
}

} // namespace

QStringList listedWords()
{
    QStringList words;
    for (const Listed &one : listed())
        words += one.word;
    return words;
}

QString whyNotListed(const QString &what)
{
    static const QStringList later = {QStringLiteral("records"), QStringLiteral("institutions"), QStringLiteral("keywords"), QStringLiteral("technologies"),
                                      QStringLiteral("analyses")};
    const QString there = listedWords().join(QStringLiteral(", "));
    if (later.contains(what))
        return CommandLine::tr("“%1” are not in this version. What can be listed: %2.").arg(what, there);
    return listedWords().contains(what) ? QString() : CommandLine::tr("There is nothing called “%1”. What can be listed: %2.").arg(what, there);
}

Table listing(const Project &project, const QString &what)
{
    for (const Listed &one : listed()) {
        if (one.word == what)
            return one.table(project);
    }
    return {};
}

Table codingsListing(const Project &project, const QList<CodingId> &ids)
{
    QSet<qint64> wanted;
    for (const CodingId id : ids)
        wanted.insert(id.value);
    Table table = codingsTable(project);
    const int column = table.column(QStringLiteral("id"));
    table.rows.removeIf([&](const Table::Row &row) { return !wanted.contains(row.cells.value(column).toLongLong()); });
    return table;
}

Result<Table> wholeOf(const Project &project, const QString &what, qint64 id)
{
    Table table = listing(project, what);
    const int column = table.column(QStringLiteral("id"));
    table.rows.removeIf([&](const Table::Row &row) { return row.cells.value(column).toLongLong() != id; });
    if (table.rows.isEmpty())
        return Error{CommandLine::tr("There is no number %1 among the %2 of %3.").arg(id).arg(what, project.name())};
    addWhole(project, what, id, table);
    return table;
}

} // namespace haeje
