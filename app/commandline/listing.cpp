// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/listing.h"

#include "app/commandline/commandline.h"
#include "app/commandline/listingrows.h"
#include "core/store/actors.h"
#include "core/store/charts.h"
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/project.h"

namespace haeje {

namespace {

Table documents(Project &project)
{
    Table table{documentColumns(), {}, {}};
    for (const DocumentSummary &document : project.documents().summaries())
        table.rows += documentRow(document);
    return table;
}

Table passages(Project &project)
{
    Table table{passageColumns(), {}, {}};
    for (const DocumentSummary &document : project.documents().summaries()) {
        for (const Passage &passage : project.passages().ofDocument(document.id))
            table.rows += passageRow(passage);
    }
    return table;
}

Table codings(Project &project)
{
    Table table{codingColumns(), {}, {}};
    for (const CodingRow &coding : project.passages().codings())
        table.rows += codingRow(coding);
    return table;
}

Table codes(Project &project)
{
    Table table{codeColumns(), {}, {}};
    for (const Code &code : project.codes().all())
        table.rows += codeRow(code, project.codes().path(code.id));
    return table;
}

Table coders(Project &project)
{
    QHash<QString, int> counts;
    for (const CodingRow &coding : project.passages().codings())
        ++counts[coding.coding.coder];
    Table table{{{QStringLiteral("coder"), CommandLine::tr("Coder"), false}, {QStringLiteral("codings"), CommandLine::tr("Codings"), true}}, {}, {}};
    for (const QString &coder : project.passages().coders())
        table.rows += {{coder, counts.value(coder)}, {}, false};
    return table;
}

Table actors(Project &project)
{
    Table table{actorColumns(), {}, {}};
    for (const Actor &actor : project.actors().all())
        table.rows += actorRow(actor);
    return table;
}

Table occasions(Project &project)
{
    Table table{occasionColumns(), {}, {}};
    for (const Occasion &occasion : project.occasions().all())
        table.rows += occasionRow(occasion);
    return table;
}

Table messages(Project &project)
{
    Table table{messageColumns(), {}, {}};
    for (const Message &message : project.messages().all())
        table.rows += messageRow(message, project.passages().evidenceOf(message.id));
    return table;
}

Table versions(Project &project)
{
    Table table{versionColumns(), {}, {}};
    for (const Message &message : project.messages().all()) {
        for (const Version &version : message.versions)
            table.rows += versionRow(version, message);
    }
    return table;
}

Table figures(Project &project)
{
    Table table{figureColumns(), {}, {}};
    for (const Figure &figure : project.figures().all()) {
        const auto passage = figure.evidence.isEmpty() ? std::nullopt : project.passages().find(figure.evidence.first());
        table.rows += figureRow(figure, passage);
    }
    return table;
}

Table charts(Project &project)
{
    Table table{chartColumns(), {}, {}};
    for (const ChartSpec &chart : project.charts().all())
        table.rows += chartRow(chart);
    return table;
}

struct Listed {
    QString word;
    Table (*table)(Project &project);
};

const QList<Listed> &listed()
{
    static const QList<Listed> all = {
        {QStringLiteral("documents"), documents}, {QStringLiteral("passages"), passages}, {QStringLiteral("codings"), codings},
        {QStringLiteral("codes"), codes},         {QStringLiteral("coders"), coders},     {QStringLiteral("actors"), actors},
        {QStringLiteral("occasions"), occasions}, {QStringLiteral("messages"), messages}, {QStringLiteral("versions"), versions},
        {QStringLiteral("figures"), figures},     {QStringLiteral("charts"), charts},
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
    static const QStringList later = {QStringLiteral("records"),      QStringLiteral("institutions"), QStringLiteral("keywords"),
                                      QStringLiteral("technologies"), QStringLiteral("claims"),       QStringLiteral("analyses")};
    const QString there = listedWords().join(QStringLiteral(", "));
    if (later.contains(what))
        return CommandLine::tr("“%1” are not in this version. What can be listed: %2.").arg(what, there);
    return listedWords().contains(what) ? QString() : CommandLine::tr("There is nothing called “%1”. What can be listed: %2.").arg(what, there);
}

Table listing(Project &project, const QString &what)
{
    for (const Listed &one : listed()) {
        if (one.word == what)
            return one.table(project);
    }
    return {};
}

Table codingsListing(Project &project, const QList<CodingId> &ids)
{
    Table table{codingColumns(), {}, {}};
    for (const CodingId id : ids) {
        if (const auto coding = project.passages().coding(id))
            table.rows += codingRow(*coding);
    }
    return table;
}

Result<Table> wholeOf(Project &project, const QString &what, qint64 id)
{
    Table all = listing(project, what);
    const int column = all.column(QStringLiteral("id"));
    for (const Table::Row &row : std::as_const(all.rows)) {
        if (column < 0 || row.cells.at(column).toLongLong() != id)
            continue;
        Table one{all.columns, {row}, {}};
        addWhole(project, what, id, one);
        return one;
    }
    return Error{CommandLine::tr("There is no number %1 among the %2 of %3.").arg(id).arg(what, project.name())};
}

} // namespace haeje
