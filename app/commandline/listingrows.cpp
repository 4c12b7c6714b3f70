// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/listingrows.h"

#include "app/commandline/commandline.h"

namespace haeje {

namespace {

Table::Column text(const char *key, const QString &title)
{
    return {QString::fromLatin1(key), title, false};
}

Table::Column number(const char *key, const QString &title)
{
    return {QString::fromLatin1(key), title, true};
}

/// Empty is "not stated".
QVariant stated(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

QVariant stated(const EdtfDate &date)
{
    return stated(date.text());
}

template<class Tag>
QVariant stated(Id<Tag> id)
{
    return id ? QVariant(id.value) : QVariant();
}

QVariant stated(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

template<class Tag>
QVariant numbers(const QList<Id<Tag>> &ids)
{
    QVariantList list;
    for (const Id<Tag> id : ids)
        list += id.value;
    return list;
}

QStringList names(const QList<Party> &parties)
{
    QStringList list;
    for (const Party &party : parties)
        list += party.name;
    return list;
}

} // namespace

QList<Table::Column> documentColumns()
{
    return {number("id", CommandLine::tr("ID")),
            text("guid", CommandLine::tr("GUID")),
            text("title", CommandLine::tr("Title")),
            text("subtitle", CommandLine::tr("Subtitle")),
            text("series", CommandLine::tr("Series")),
            text("authors", CommandLine::tr("Authors")),
            text("affiliation", CommandLine::tr("Affiliation")),
            text("published", CommandLine::tr("Published")),
            text("outlet", CommandLine::tr("Outlet")),
            text("language", CommandLine::tr("Language")),
            text("url", CommandLine::tr("Address")),
            number("words", CommandLine::tr("Words")),
            number("characters", CommandLine::tr("Characters")),
            number("blocks", CommandLine::tr("Blocks")),
            text("imported_at", CommandLine::tr("Imported")),
            text("sha256", CommandLine::tr("SHA-256"))};
}

Table::Row documentRow(const DocumentSummary &document)
{
    const DocumentFacts &facts = document.facts;
    return {{document.id.value, document.guid, stated(facts.title), stated(facts.subtitle), stated(facts.series), facts.authors,
             stated(facts.affiliation), stated(facts.published), stated(facts.outlet), stated(facts.language), stated(facts.url),
             document.words, document.characters, document.blocks, document.importedAt, QString::fromLatin1(document.sha256)},
            {document.id},
            false};
}

QList<Table::Column> passageColumns()
{
    return {number("id", CommandLine::tr("ID")),
            text("guid", CommandLine::tr("GUID")),
            number("document", CommandLine::tr("Document")),
            number("start", CommandLine::tr("Start")),
            number("end", CommandLine::tr("End")),
            text("quote", CommandLine::tr("Quote")),
            text("created_at", CommandLine::tr("Made")),
            text("created_by", CommandLine::tr("Made by"))};
}

Table::Row passageRow(const Passage &passage)
{
    return {{passage.id.value, passage.guid, passage.document.value, passage.span.start, passage.span.end, passage.quote,
             passage.createdAt, stated(passage.createdBy)},
            {passage.id},
            false};
}

QList<Table::Column> codingColumns()
{
    return {number("id", CommandLine::tr("ID")),
            number("passage", CommandLine::tr("Passage")),
            number("document", CommandLine::tr("Document")),
            number("start", CommandLine::tr("Start")),
            number("end", CommandLine::tr("End")),
            text("quote", CommandLine::tr("Quote")),
            text("code", CommandLine::tr("Code")),
            text("coder", CommandLine::tr("Coder")),
            text("memo", CommandLine::tr("Memo")),
            text("created_at", CommandLine::tr("Made"))};
}

Table::Row codingRow(const CodingRow &row)
{
    const Coding &coding = row.coding;
    return {{coding.id.value, coding.passage.value, row.document.value, row.span.start, row.span.end, row.quote, row.codePath, coding.coder,
             stated(coding.memo), coding.createdAt},
            {coding.passage},
            false};
}

QList<Table::Column> codeColumns()
{
    return {number("id", CommandLine::tr("ID")),
            text("guid", CommandLine::tr("GUID")),
            text("path", CommandLine::tr("Code")),
            text("definition", CommandLine::tr("Definition")),
            number("colour", CommandLine::tr("Colour")),
            text("shortcut", CommandLine::tr("Shortcut")),
            number("codings", CommandLine::tr("Codings"))};
}

Table::Row codeRow(const Code &code, const QString &path)
{
    return {{code.id.value, code.guid, path, stated(code.definition), code.colour, stated(code.shortcut), code.codings}, {code.id}, false};
}

QList<Table::Column> actorColumns()
{
    return {number("id", CommandLine::tr("ID")),
            text("guid", CommandLine::tr("GUID")),
            text("name", CommandLine::tr("Name")),
            text("names", CommandLine::tr("Names")),
            text("kind", CommandLine::tr("Kind")),
            text("side", CommandLine::tr("Side"))};
}

Table::Row actorRow(const Actor &actor)
{
    QStringList names;
    for (const ActorName &name : actor.names)
        names += name.name;
    return {{actor.id.value, actor.guid, stated(actor.name()), names, stated(actor.kind), stated(actor.side)}, {actor.id}, false};
}

QList<Table::Column> occasionColumns()
{
    return {number("id", CommandLine::tr("ID")), text("guid", CommandLine::tr("GUID")), text("name", CommandLine::tr("Name")),
            text("founded", CommandLine::tr("Founded")), text("yearly", CommandLine::tr("Yearly"))};
}

Table::Row occasionRow(const Occasion &occasion)
{
    return {{occasion.id.value, occasion.guid, occasion.name, stated(occasion.founded), occasion.yearly}, {occasion.id}, false};
}

QList<Table::Column> messageColumns()
{
    return {number("id", CommandLine::tr("ID")),
            text("guid", CommandLine::tr("GUID")),
            text("key", CommandLine::tr("Key")),
            text("date", CommandLine::tr("Date")),
            text("kind", CommandLine::tr("Kind")),
            text("senders", CommandLine::tr("Senders")),
            text("recipients", CommandLine::tr("Recipients")),
            text("occasion", CommandLine::tr("Occasion")),
            number("ordinal", CommandLine::tr("Ordinal")),
            text("summary", CommandLine::tr("Summary")),
            text("reply_to", CommandLine::tr("Reply to")),
            text("versions", CommandLine::tr("Versions")),
            text("confidence", CommandLine::tr("Confidence")),
            text("evidence", CommandLine::tr("Evidence"))};
}

Table::Row messageRow(const Message &message, const QList<PassageId> &evidence)
{
    QVariantList versions;
    for (const Version &version : message.versions)
        versions += version.id.value;
    return {{message.id.value, message.guid, stated(message.key), stated(message.date), message.kind, names(message.senders),
             names(message.recipients), stated(message.occasionName), message.ordinal ? QVariant(*message.ordinal) : QVariant(),
             stated(message.summary), numbers(message.replyTo), versions, stated(message.confidence), numbers(evidence)},
            {message.id},
            false};
}

QList<Table::Column> versionColumns()
{
    return {number("id", CommandLine::tr("ID")),
            text("guid", CommandLine::tr("GUID")),
            number("message", CommandLine::tr("Message")),
            text("outlet", CommandLine::tr("Outlet")),
            text("language", CommandLine::tr("Language")),
            text("published", CommandLine::tr("Published")),
            text("url", CommandLine::tr("Address")),
            number("document", CommandLine::tr("Document"))};
}

Table::Row versionRow(const Version &version, const Message &message)
{
    return {{version.id.value, version.guid, message.id.value, stated(version.outlet), stated(version.language), stated(version.published),
             stated(version.url), stated(version.document)},
            {version.id},
            false};
}

QList<Table::Column> figureColumns()
{
    return {number("id", CommandLine::tr("ID")),
            text("guid", CommandLine::tr("GUID")),
            text("statement", CommandLine::tr("Statement")),
            number("value", CommandLine::tr("Value")),
            text("verdict", CommandLine::tr("Verdict")),
            text("unit", CommandLine::tr("Unit")),
            number("base", CommandLine::tr("Of")),
            text("dimension", CommandLine::tr("Dimension")),
            text("category", CommandLine::tr("Category")),
            text("as_of", CommandLine::tr("As of")),
            number("document", CommandLine::tr("Document")),
            number("start", CommandLine::tr("Start")),
            number("end", CommandLine::tr("End")),
            text("source", CommandLine::tr("Source")),
            text("evidence", CommandLine::tr("Evidence"))};
}

Table::Row figureRow(const Figure &figure, const std::optional<Passage> &passage)
{
    return {{figure.id.value, figure.guid, figure.statement, stated(figure.value), stated(figure.verdict), stated(figure.unit),
             stated(figure.base), stated(figure.dimension), stated(figure.category), stated(figure.asOf),
             passage ? stated(passage->document) : QVariant(), passage ? QVariant(passage->span.start) : QVariant(),
             passage ? QVariant(passage->span.end) : QVariant(), stated(figure.source), numbers(figure.evidence)},
            {figure.id},
            false};
}

QList<Table::Column> chartColumns()
{
    return {number("id", CommandLine::tr("ID")),
            text("guid", CommandLine::tr("GUID")),
            text("name", CommandLine::tr("Name")),
            text("form", CommandLine::tr("Form")),
            text("title", CommandLine::tr("Title")),
            text("subtitle", CommandLine::tr("Subtitle")),
            text("statement", CommandLine::tr("Statement")),
            text("dimension", CommandLine::tr("Dimension")),
            text("notes", CommandLine::tr("Notes")),
            text("source", CommandLine::tr("Source")),
            text("byline", CommandLine::tr("By")),
            text("alt", CommandLine::tr("Alt text"))};
}

Table::Row chartRow(const ChartSpec &chart)
{
    return {{chart.id.value, chart.guid, chart.name, chart.form, stated(chart.title), stated(chart.subtitle), stated(chart.statement),
             stated(chart.dimension), stated(chart.notes), stated(chart.source), stated(chart.byline), stated(chart.alt)},
            {chart.id},
            false};
}

} // namespace haeje
