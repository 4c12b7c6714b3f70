// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/retrievalexport.h"

#include "core/store/documents.h"
#include "core/store/project.h"
#include "core/text/segments.h"

#include <QCoreApplication>

namespace haeje {

struct RetrievalExportWords {
    Q_DECLARE_TR_FUNCTIONS(Retrieval)
};

static QString cell(const Table &table, const Table::Row &row, const char *key)
{
    const QVariant value = row.cells.value(table.column(QLatin1String(key)));
    return value.typeId() == QMetaType::QStringList ? value.toStringList().join(QStringLiteral(" · ")) : value.toString();
}

QString retrievedHtml(const QString &title, const Table &table)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title>\n<style>body{font-family:sans-serif;max-width:46em;"
                                  "margin:2em auto;line-height:1.5}blockquote{margin:0 0 .3em 0;padding-left:1em;border-left:3px solid #2B5C9E}"
                                  ".around,.meta{color:#5C5952}.meta{font-size:.85em;margin:0 0 1.2em 1em}</style></head><body>\n<h1>%1</h1>\n")
                       .arg(title.toHtmlEscaped());
    for (const QString &note : table.notes)
        html += QStringLiteral("<p class=\"around\">%1</p>\n").arg(note.toHtmlEscaped());
    html += QStringLiteral("<p>%1</p>\n").arg(RetrievalExportWords::tr("%n passages", nullptr, int(table.rows.size())).toHtmlEscaped());
    QString document;
    for (const Table::Row &row : table.rows) {
        if (const QString id = cell(table, row, "document"); id != document) {
            document = id;
            const QString published = cell(table, row, "published");
            html += QStringLiteral("<h2>%1%2</h2>\n").arg(cell(table, row, "title").toHtmlEscaped(), published.isEmpty() ? QString() : QStringLiteral(" <span class=\"around\">%1</span>").arg(published.toHtmlEscaped()));
        }
        html += QStringLiteral("<blockquote><span class=\"around\">%1</span><b>%2</b><span class=\"around\">%3</span></blockquote>\n")
                    .arg(cell(table, row, "before").toHtmlEscaped(), cell(table, row, "quote").toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), cell(table, row, "after").toHtmlEscaped());
        html += QStringLiteral("<p class=\"meta\">%1 — %2</p>\n").arg(cell(table, row, "codes").toHtmlEscaped(), cell(table, row, "coders").toHtmlEscaped());
    }
    return html + QStringLiteral("</body></html>\n");
}

QString retrievedCitations(const Project &project, const Table &table)
{
    QStringList lines;
    DocumentId read;
    std::optional<DocumentSummary> document;
    QString text;
    for (const Table::Row &row : table.rows) {
        const DocumentId id(cell(table, row, "document").toLongLong());
        if (id != read) {
            read = id;
            document = project.documents().summary(id);
            text = project.documents().text(id);
        }
        QStringList source;
        if (document) {
            const DocumentFacts &facts = document->facts;
            for (const QString &part : {facts.authors.join(QStringLiteral(", ")), QStringLiteral("“%1”").arg(facts.title), facts.outlet, facts.published.text()}) {
                if (!part.isEmpty())
                    source += part;
            }
        }
        source += RetrievalExportWords::tr("paragraph %1").arg(placeOf(text, cell(table, row, "start").toInt()).paragraph);
        lines += QStringLiteral("“%1” (%2)").arg(cell(table, row, "quote").simplified(), source.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

} // namespace haeje
