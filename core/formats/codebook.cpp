// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/codebook.h"

#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/passages.h"
#include "core/store/pastcodes.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QDate>
#include <QFont>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace haeje {

struct CodebookWords {
    Q_DECLARE_TR_FUNCTIONS(Codebook)
};

namespace {

/// A code with all that is printed of it.
struct PrintedCode {
    Code code;
    QString path;
    int depth = 0;
    CodeUse use;
    QStringList groups;
    QString example;
    QString exampleSource;
};

QString sourceOf(const DocumentFacts &facts)
{
    QStringList parts{facts.authors.join(QStringLiteral(", ")), facts.title, facts.outlet, facts.published.display(QLocale())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QList<PrintedCode> printedCodes(const Project &project)
{
    const QHash<CodeId, QStringList> groups = project.codes().groupsByCode();
    const QHash<CodeId, CodeUse> uses = project.codes().uses();
    QList<PrintedCode> all;
    for (const Code &code : project.codes().all()) {
        PrintedCode printed{code, project.codes().path(code.id), 0, uses.value(code.id), groups.value(code.id), {}, {}};
        printed.depth = int(printed.path.count(u'/'));
        if (const auto passage = code.example ? project.passages().find(code.example) : std::nullopt) {
            printed.example = passage->quote;
            if (const auto document = project.documents().summary(passage->document))
                printed.exampleSource = sourceOf(document->facts);
        }
        all.append(printed);
    }
    return all;
}

QString paragraphs(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString row(const QString &label, const QString &html)
{
    return html.isEmpty() ? QString()
                          : QStringLiteral("<tr><td class=\"label\" width=\"110\">%1</td><td>%2</td></tr>\n").arg(label.toHtmlEscaped(), html);
}

QString countsOf(const PrintedCode &printed)
{
    QString counts = CodebookWords::tr("%n passages", nullptr, printed.use.passages);
    if (printed.use.withBelow != printed.use.passages)
        counts += QStringLiteral(" · ") + CodebookWords::tr("%n passages with the codes below", nullptr, printed.use.withBelow);
    return counts + QStringLiteral(" · ") + CodebookWords::tr("%n codings", nullptr, printed.use.codings);
}

/// Who coded, and how passages are counted.
QString headOf(const Project &project, int codes)
{
    const QStringList coders = project.passages().coders();
    QStringList facts{CodebookWords::tr("%n codes", nullptr, codes),
                      CodebookWords::tr("%1, by %2").arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat), project.coder())};
    if (!coders.isEmpty())
        facts << CodebookWords::tr("Coded by %1").arg(coders.join(QStringLiteral(", ")));
    const QString rule = CodebookWords::tr("With the codes below, a passage is counted once, however many of them it carries.");
    return QStringLiteral("<p class=\"meta\">%1<br>%2</p>\n").arg(facts.join(QStringLiteral(" · ")).toHtmlEscaped(), rule.toHtmlEscaped());
}

QString groupsOf(const Project &project)
{
    const QList<CodeGroup> groups = project.codes().groups();
    QString html = groups.isEmpty() ? QString() : QStringLiteral("<h2>%1</h2>\n<table>\n").arg(CodebookWords::tr("Groups of codes").toHtmlEscaped());
    for (const CodeGroup &group : groups) {
        QStringList paths;
        for (const CodeId code : group.codes)
            paths << project.codes().path(code).replace(u'/', QStringLiteral(" › "));
        html += row(group.name, paths.isEmpty() ? CodebookWords::tr("no codes").toHtmlEscaped() : paths.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    }
    return groups.isEmpty() ? html : html + QStringLiteral("</table>\n");
}

QString htmlOf(const PrintedCode &printed, const QStringList &colours)
{
    const Code &code = printed.code;
    const QString swatch = colours.isEmpty()
        ? QString()
        : QStringLiteral("<span style=\"color:%1\">&#9632;</span> ").arg(colours.at(code.colour % colours.size()));
    QString name = code.name.toHtmlEscaped();
    if (!code.active)
        name += QStringLiteral(" <span class=\"meta\">") + CodebookWords::tr("not in use any more").toHtmlEscaped() + QStringLiteral("</span>");
    const int level = std::min(printed.depth + 2, 6);
    QString html = QStringLiteral("<h%1>%2%3</h%1>\n").arg(level).arg(swatch, name);
    if (printed.depth > 0)
        html += QStringLiteral("<p class=\"meta\">%1</p>\n").arg(QString(printed.path).replace(u'/', QStringLiteral(" › ")).toHtmlEscaped());
    html += QStringLiteral("<table>\n");
    html += row(CodebookWords::tr("Definition"), paragraphs(code.definition));
    html += row(CodebookWords::tr("Put on"), paragraphs(code.includeRule));
    html += row(CodebookWords::tr("Not put on"), paragraphs(code.excludeRule));
    if (!printed.example.isEmpty())
        html += row(CodebookWords::tr("Example"), QStringLiteral("“%1”<br><span class=\"meta\">%2</span>").arg(paragraphs(printed.example), printed.exampleSource.toHtmlEscaped()));
    if (code.isWeighted())
        html += row(CodebookWords::tr("Weight"), CodebookWords::tr("%1 to %2").arg(*code.weightFrom).arg(*code.weightTo));
    html += row(CodebookWords::tr("Groups"), printed.groups.join(QStringLiteral(", ")).toHtmlEscaped());
    html += row(CodebookWords::tr("Key"), code.shortcut.toHtmlEscaped());
    return html + row(CodebookWords::tr("Counts"), countsOf(printed).toHtmlEscaped()) + QStringLiteral("</table>\n");
}

Result<void> writeWhole(const QString &path, const std::function<bool(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit())
        return Error{CodebookWords::tr("“%1” could not be written: %2. Choose another file or check the folder.").arg(path, file.errorString())};
    return {};
}

} // namespace

QString codebookHtml(const Project &project, const QStringList &colours)
{
    const QList<PrintedCode> codes = printedCodes(project);
    const QString title = CodebookWords::tr("Codebook of %1").arg(project.name());
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n<style>\n"
                                  "body { font-family: 'Noto Sans', 'Noto Sans CJK KR', 'Malgun Gothic', sans-serif; font-size: 10.5pt; line-height: 1.5; "
                                  "color: #21201D; max-width: 46em; margin: 2em auto; }\n"
                                  "h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; } h4, h5, h6 { font-size: 11pt; }\n"
                                  "td { vertical-align: top; padding: 2px 12px 2px 0; } .label, .meta { color: #5C5952; }\n"
                                  "</style></head><body>\n<h1>%2</h1>\n")
                       .arg(CodebookWords::tr("en", "the language of this translation, as HTML names it"), title.toHtmlEscaped());
    html += headOf(project, int(codes.size()));
    if (codes.isEmpty())
        html += QStringLiteral("<p>%1</p>\n").arg(CodebookWords::tr("There are no codes yet.").toHtmlEscaped());
    for (const PrintedCode &printed : codes)
        html += htmlOf(printed, colours);
    html += groupsOf(project);
    return html + QStringLiteral("</body></html>\n");
}

Table codebookTable(const Project &project)
{
    const auto column = [](const char *key, const QString &title, bool number = false) { return Table::Column{QString::fromLatin1(key), title, number}; };
    Table table;
    table.columns = {column("code", CodebookWords::tr("Code")), column("definition", CodebookWords::tr("Definition")),
                     column("include", CodebookWords::tr("Put on")), column("exclude", CodebookWords::tr("Not put on")),
                     column("example", CodebookWords::tr("Example")), column("example_source", CodebookWords::tr("Source of the example")),
                     column("groups", CodebookWords::tr("Groups")), column("active", CodebookWords::tr("Active")),
                     column("colour", CodebookWords::tr("Colour"), true), column("key", CodebookWords::tr("Key")),
                     column("weight", CodebookWords::tr("Weight")), column("codings", CodebookWords::tr("Codings"), true),
                     column("passages", CodebookWords::tr("Passages"), true),
                     column("passages_with_below", CodebookWords::tr("Passages with those below"), true)};
    const auto stated = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    for (const PrintedCode &p : printedCodes(project))
        table.rows << Table::Row{{p.path, stated(p.code.definition), stated(p.code.includeRule), stated(p.code.excludeRule), stated(p.example),
                                  stated(p.exampleSource), p.groups, p.code.active, p.code.colour, stated(p.code.shortcut), stated(weightRangeText(p.code)),
                                  p.use.codings, p.use.passages, p.use.withBelow},
                                 {p.code.id},
                                 false};
    return table;
}

Result<void> writeCodebook(const Project &project, const QString &path, const QStringList &colours)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeWhole(path, [&](QIODevice &file) { return file.write(toCsv(codebookTable(project)).toUtf8()) >= 0; });
    if (path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive))
        return writeWhole(path, [&](QIODevice &file) { return file.write(codebookHtml(project, colours).toUtf8()) >= 0; });
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return Error{CodebookWords::tr("“%1” does not end in .html, .pdf or .csv. Name a file that does.").arg(path)};
    QTextDocument document;
    QFont type;
    type.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Malgun Gothic"), QStringLiteral("Apple SD Gothic Neo")});
    type.setPointSizeF(10);
    document.setDefaultFont(type);
    document.setHtml(codebookHtml(project, colours));
    return writeWhole(path, [&](QIODevice &file) {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
        writer.setTitle(CodebookWords::tr("Codebook of %1").arg(project.name()));
        writer.setCreator(QStringLiteral("Haeje"));
        document.print(&writer);
        return true;
    });
}

} // namespace haeje
