// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/librarytables.h"

#include "core/formats/tables/cells.h"
#include "core/formats/tables/listings.h"
#include "core/store/attributes.h"
#include "core/store/coders.h"
#include "core/store/collections.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "core/store/retrievals.h"
#include "core/store/savedsearches.h"
#include "core/store/spellings.h"

#include <QCoreApplication>

namespace haeje {

namespace {

struct Listings {
    Q_DECLARE_TR_FUNCTIONS(Listings)
};

using namespace cells;

QString stateWord(ReadingState state)
{
    static const QStringList names = {QStringLiteral("unread"), QStringLiteral("reading"), QStringLiteral("read")};
    return names.value(int(state));
}

QString typeWord(AttributeType type)
{
    return attributeTypeNames().value(int(type));
}

} // namespace

Table documentsTable(const Project &project)
{
    return documentsTable(project, project.documents().summaries());
}

Table documentsTable(const Project &project, const QList<DocumentSummary> &documents)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")), words("title", Listings::tr("Title")),
                     words("subtitle", Listings::tr("Subtitle")), words("series", Listings::tr("Series")),
                     words("authors", Listings::tr("Authors")), words("affiliation", Listings::tr("Affiliation")),
                     words("published", Listings::tr("Published")), words("outlet", Listings::tr("Outlet")),
                     words("language", Listings::tr("Language")), words("url", Listings::tr("Address")),
                     number("words", Listings::tr("Words")), number("characters", Listings::tr("Characters")),
                     number("blocks", Listings::tr("Blocks")), words("imported_at", Listings::tr("Imported")),
                     words("sha256", Listings::tr("SHA-256")), words("format", Listings::tr("Format")), number("pages", Listings::tr("Pages")),
                     words("state", Listings::tr("State")), words("keywords", Listings::tr("Keywords")),
                     number("version_of", Listings::tr("Version of")), words("coders", Listings::tr("Coded by"))};
    const QHash<DocumentId, QStringList> coders = project.coders().codersOfDocuments();
    for (const DocumentSummary &d : documents) {
        const DocumentFacts &f = d.facts;
        table.rows << Table::Row {{d.id.value, d.guid, f.title, stated(f.subtitle), stated(f.series), f.authors, stated(f.affiliation),
                                   stated(f.published.text()), stated(f.outlet), stated(f.language), stated(f.url), d.words, d.characters,
                                   d.blocks, time(d.importedAt), QString::fromLatin1(d.sha256), stated(d.format),
                                   d.pages > 0 ? QVariant(d.pages) : QVariant(), stateWord(d.state), f.keywords,
                                   d.versionOf ? QVariant(d.versionOf.value) : QVariant(), coders.value(d.id)},
                                  {d.id}, false};
    }
    return table;
}

Table documentGroupsTable(const Project &project, const DocumentColumn &by, const DocumentFilter &filter)
{
    Table table;
    table.columns = {words("value", Listings::tr("Value")), words("label", Listings::tr("Label")), number("documents", Listings::tr("Documents"))};
    for (const DocumentGroup &group : project.documentList().groups(by, filter))
        table.rows << Table::Row {{stated(group.key), group.label, group.count}, {}, group.key.isEmpty()};
    if (by.field == DocumentField::Authors || by.field == DocumentField::Keywords || by.field == DocumentField::Collection
        || by.field == DocumentField::Coders)
        table.notes << Listings::tr("A document with several values counts under each.");
    return table;
}

Table collectionsTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")), words("path", Listings::tr("Collection")),
                     number("parent", Listings::tr("Parent")), number("documents", Listings::tr("Documents")),
                     number("documents_with_below", Listings::tr("With those below"))};
    const Collections &collections = project.collections();
    const QHash<CollectionId, int> counts = collections.counts();
    for (const Collection &c : collections.all()) {
        table.rows << Table::Row {{c.id.value, c.guid, collections.path(c.id), c.parent ? QVariant(c.parent.value) : QVariant(),
                                   int(collections.documents(c.id).size()), counts.value(c.id)},
                                  {c.id}, false};
    }
    return table;
}

Table attributesTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")), words("name", Listings::tr("Attribute")),
                     words("type", Listings::tr("Type")), words("choices", Listings::tr("Choices")), number("documents", Listings::tr("Documents"))};
    for (const Attribute &a : project.attributes().all())
        table.rows << Table::Row {{a.id.value, a.guid, a.name, typeWord(a.type), a.choices, int(project.attributes().values(a.id).size())}, {}, false};
    return table;
}

Table spellingsTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")), words("spellings", Listings::tr("Spellings"))};
    for (const SpellingGroup &g : project.spellings().all())
        table.rows << Table::Row {{g.id.value, g.guid, g.spellings}, {}, false};
    return table;
}

Table savedSearchesTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")), words("name", Listings::tr("Name")),
                     words("query", Listings::tr("Query"))};
    for (const SavedSearch &s : project.savedSearches().all())
        table.rows << Table::Row {{s.id.value, s.guid, s.name, s.query}, {}, false};
    return table;
}

Table savedRetrievalsTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")), words("name", Listings::tr("Name")),
                     words("query", Listings::tr("Query"))};
    for (const SavedRetrieval &r : project.retrievals().all())
        table.rows << Table::Row {{r.id.value, r.guid, r.name, r.query}, {r.id}, false};
    return table;
}

Table foundFactsTable(const Project &project, DocumentId document)
{
    static const QStringList certainties = {QStringLiteral("stated"), QStringLiteral("likely"), QStringLiteral("doubtful")};
    Table table;
    table.columns = {words("fact", Listings::tr("Fact")), words("value", Listings::tr("Value")), words("certainty", Listings::tr("Certainty")),
                     words("taken", Listings::tr("Taken")), words("words", Listings::tr("Words")), words("place", Listings::tr("Place")),
                     words("note", Listings::tr("Note"))};
    for (const FactFound &f : project.documents().found(document)) {
        table.rows << Table::Row {{factName(f.fact), f.value, certainties.value(int(f.certainty)), f.taken, stated(f.words), stated(f.place), stated(f.note)},
                                  {document}, false};
    }
    return table;
}

Table historyTable(const Project &project, DocumentId document)
{
    Table table;
    table.columns = {words("at", Listings::tr("When")), words("coder", Listings::tr("Coder")), words("what", Listings::tr("What")),
                     words("before", Listings::tr("Before")), words("after", Listings::tr("After"))};
    for (const DocumentEvent &e : project.documents().history(document))
        table.rows << Table::Row {{time(e.at), stated(e.coder), e.what, stated(e.before), stated(e.after)}, {document}, false};
    return table;
}

} // namespace haeje
