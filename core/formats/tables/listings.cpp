// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/listings.h"

#include "core/formats/articles/pagemap.h"
#include "core/formats/tables/cells.h"
#include "core/formats/tables/messagerow.h"
#include "core/model/codingstate.h"
#include "core/store/actors.h"
#include "core/store/charts.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QHash>

namespace haeje {

namespace {

struct Listings {
    Q_DECLARE_TR_FUNCTIONS(Listings)
};

using namespace cells;
using cells::stated; // beside those below

QVariant stated(const EdtfDate &date)
{
    return stated(date.text());
}

QVariant stated(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

} // namespace

Table passagesTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")), number("document", Listings::tr("Document")),
                     number("start", Listings::tr("Start")), number("end", Listings::tr("End")), words("quote", Listings::tr("Quote")),
                     words("created_at", Listings::tr("Made")), words("created_by", Listings::tr("By")), number("page", Listings::tr("Page")),
                     words("weights", Listings::tr("Weights")), words("states", Listings::tr("States"))};
    for (const DocumentSummary &document : project.documents().summaries()) {
        if (document.passages == 0)
            continue;
        const std::optional<Document> paged = document.pages > 0 ? project.documents().find(document.id) : std::nullopt;
        QHash<PassageId, std::pair<QVariantList, QStringList>> said;
        for (const CodingRow &row : project.passages().codingsOf(document.id)) {
            if (row.coding.weight)
                said[row.coding.passage].first << *row.coding.weight;
            if (row.coding.state != CodingState::NotSaid)
                said[row.coding.passage].second << codingStateName(row.coding.state);
        }
        for (const Passage &p : project.passages().ofDocument(document.id)) {
            const int page = paged ? pageAt(paged->blocks, p.span.start) : 0;
            table.rows << Table::Row {{p.id.value, p.guid, p.document.value, p.span.start, p.span.end, p.quote, time(p.createdAt),
                                       stated(p.createdBy), page > 0 ? QVariant(page) : QVariant(), said.value(p.id).first,
                                       said.value(p.id).second},
                                      {p.id}, false};
        }
    }
    return table;
}

Table codingsTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), number("passage", Listings::tr("Passage")),
                     number("document", Listings::tr("Document")), number("start", Listings::tr("Start")),
                     number("end", Listings::tr("End")), words("quote", Listings::tr("Quote")), words("code", Listings::tr("Code")),
                     words("coder", Listings::tr("Coder")), words("memo", Listings::tr("Memo")), words("created_at", Listings::tr("Made")), words("orphan", Listings::tr("Orphan")),
                     number("weight", Listings::tr("Weight")), words("state", Listings::tr("State"))};
    for (const CodingRow &row : project.passages().codings()) {
        const Coding &c = row.coding;
        table.rows << Table::Row {{c.id.value, c.passage.value, row.document.value, row.span.start, row.span.end, row.quote, row.codePath,
                                   stated(c.coder), stated(c.memo), time(c.createdAt), row.orphan, c.weight ? QVariant(*c.weight) : QVariant(), stated(codingStateName(c.state))},
                                  {c.passage}, false};
    }
    return table;
}

Table versionsTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")), number("message", Listings::tr("Message")),
                     words("outlet", Listings::tr("Outlet")), words("language", Listings::tr("Language")),
                     words("published", Listings::tr("Published")), words("url", Listings::tr("Address")),
                     number("document", Listings::tr("Document"))};
    for (const Message &m : project.messages().all()) {
        for (const Version &v : m.versions) {
            table.rows << Table::Row {{v.id.value, v.guid, m.id.value, stated(v.outlet), stated(v.language), stated(v.published),
                                       stated(v.url), v.document ? QVariant(v.document.value) : QVariant()},
                                      {m.id}, false};
        }
    }
    return table;
}

Table figuresTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("statement", Listings::tr("Statement")), number("value", Listings::tr("Value")),
                     words("unit", Listings::tr("Unit")), number("base", Listings::tr("Base")), words("dimension", Listings::tr("Dimension")),
                     words("category", Listings::tr("Category")), words("as_of", Listings::tr("As of")),
                     number("document", Listings::tr("Document")), number("start", Listings::tr("Start")), number("end", Listings::tr("End"))};
    for (const Figure &f : project.figures().all()) {
        const QVariant value = f.value ? QVariant(*f.value) : stated(f.verdict);
        QVariantList place = {QVariant(), QVariant(), QVariant()};
        if (!f.evidence.isEmpty()) {
            if (const std::optional<Passage> p = project.passages().find(f.evidence.first()))
                place = {p->document.value, p->span.start, p->span.end};
        }
        table.rows << Table::Row {QVariantList {f.id.value, f.statement, value, stated(f.unit), stated(f.base), stated(f.dimension),
                                                stated(f.category), stated(f.asOf)} + place,
                                  {f.id}, false};
    }
    return table;
}

Table chartsTable(const Project &project)
{
    Table table;
    table.columns = {number("id", Listings::tr("Id")), words("guid", Listings::tr("Guid")), words("name", Listings::tr("Name")),
                     words("form", Listings::tr("Form")), words("title", Listings::tr("Title")), words("subtitle", Listings::tr("Subtitle")),
                     words("statement", Listings::tr("Statement")), words("dimension", Listings::tr("Dimension"))};
    for (const ChartSpec &c : project.charts().all()) {
        table.rows << Table::Row {{c.id.value, c.guid, c.name, c.form, stated(c.title), stated(c.subtitle), stated(c.statement),
                                   stated(c.dimension)},
                                  {c.id}, false};
    }
    return table;
}

} // namespace haeje
