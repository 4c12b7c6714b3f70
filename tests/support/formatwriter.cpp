// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/formatwriter.h"

#include "core/base/zip.h"

#include <QRegularExpression>

#include <functional>

namespace haeje::test {

namespace {

using Kind = BlockKind;
using Piece = WrittenArticle::Piece;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// The text with what stands for [1] put in by the format; the text between is escaped for XML.
QString withNotes(const QString &text, const std::function<QString(int)> &mark)
{
    static const QRegularExpression form(s("\\[(\\d)\\]"));
    QString out;
    qsizetype from = 0;
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += escaped(text.mid(from, match.capturedStart() - from)) + mark(match.captured(1).toInt());
        from = match.capturedEnd();
    }
    return out + escaped(text.mid(from));
}

QByteArray zipped(const QList<QPair<QString, QString>> &files, const QString &mimetype = {})
{
    ZipWriter zip;
    if (!mimetype.isEmpty())
        zip.add(s("mimetype"), mimetype.toUtf8(), ZipWriter::Packing::Stored);
    for (const auto &[name, text] : files)
        zip.add(name, (s("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") + text).toUtf8());
    const Result<QByteArray> bytes = zip.finish();
    if (!bytes)
        qFatal("%s", qPrintable(bytes.message()));
    return *bytes;
}

/// The pieces written one by one; rows that follow each other are put into one table, items into one list.
QString pieces(const WrittenArticle &article, const std::function<QString(const Piece &)> &one, const QString &list, const QString &listEnd,
               const QString &table, const QString &tableEnd)
{
    QString out;
    Kind open = Kind::Paragraph;
    const auto turn = [&](Kind kind) {
        if (kind == open)
            return;
        out += open == Kind::ListItem ? listEnd : open == Kind::TableRow ? tableEnd : QString();
        out += kind == Kind::ListItem ? list : kind == Kind::TableRow ? table : QString();
        open = kind;
    };
    for (const Piece &piece : article.pieces) {
        turn(piece.kind);
        out += one(piece);
    }
    turn(Kind::Paragraph);
    return out;
}

QString cells(const QString &row, const QString &before, const QString &after)
{
    QString out;
    for (const QString &cell : row.split(u'\t'))
        out += before + escaped(cell) + after;
    return out;
}

QByteArray asText(const WrittenArticle &article)
{
    // Nothing marks a title in a text but the line of date and author right below it.
    QStringList lines {article.title, article.byline, article.subtitle};
    for (const Piece &piece : article.pieces)
        lines << piece.text;
    for (qsizetype i = 0; i < article.notes.size(); ++i)
        lines << s("[%1] %2").arg(i + 1).arg(article.notes[i]);
    return lines.join(s("\n\n")).toUtf8() + '\n';
}

QByteArray asMarkdown(const WrittenArticle &article)
{
    QString out = s("# ") + article.title + s("\n\n") + article.subtitle + s("\n\n") + article.byline + s("\n\n");
    const auto one = [](const Piece &piece) {
        QString text = piece.text;
        text.replace(s("["), s("[^"));
        switch (piece.kind) {
        case Kind::Heading1: return s("## ") + text + s("\n\n");
        case Kind::Heading2: return s("### ") + text + s("\n\n");
        case Kind::ListItem: return s("- ") + text + u'\n';
        case Kind::Quote: return s("> ") + text + s("\n\n");
        case Kind::TableRow: return s("| ") + QString(text).replace(u'\t', s(" | ")) + s(" |\n");
        default: return text + s("\n\n");
        }
    };
    out += pieces(article, one, {}, s("\n"), {}, s("\n"));
    // A table of Markdown has a line below its first row.
    const QString first = s("| ") + QString(article.pieces[7].text).replace(u'\t', s(" | ")) + s(" |\n");
    out.replace(first, first + s("|---|---|\n"));
    for (qsizetype i = 0; i < article.notes.size(); ++i)
        out += s("[^%1]: %2\n").arg(i + 1).arg(article.notes[i]);
    return out.toUtf8();
}

QString htmlBody(const WrittenArticle &article)
{
    const auto mark = [](int number) { return s("<sup><a id=\"fnref%1\" href=\"#fn%1\">%1</a></sup>").arg(number); };
    const auto one = [&](const Piece &piece) {
        const QString text = withNotes(piece.text, mark);
        switch (piece.kind) {
        case Kind::Heading1: return s("<h2>%1</h2>\n").arg(text);
        case Kind::Heading2: return s("<h3>%1</h3>\n").arg(text);
        case Kind::ListItem: return s("<li>%1</li>\n").arg(text);
        case Kind::Quote: return s("<blockquote><p>%1</p></blockquote>\n").arg(text);
        case Kind::TableRow: return s("<tr>%1</tr>\n").arg(cells(piece.text, s("<td>"), s("</td>")));
        default: return s("<p>%1</p>\n").arg(text);
        }
    };
    QString out = s("<h1>%1</h1>\n<p>%2</p>\n<p>%3</p>\n").arg(escaped(article.title), escaped(article.subtitle), escaped(article.byline));
    out += pieces(article, one, s("<ul>\n"), s("</ul>\n"), s("<table border=\"1\">\n"), s("</table>\n"));
    for (qsizetype i = 0; i < article.notes.size(); ++i)
        out += s("<p id=\"fn%1\">%2</p>\n").arg(i + 1).arg(escaped(article.notes[i]));
    return out;
}

QByteArray asHtml(const WrittenArticle &article)
{
    return s("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head><body><article>\n%2</article></body></html>\n")
        .arg(escaped(article.title), htmlBody(article)).toUtf8();
}

QByteArray asEpub(const WrittenArticle &article)
{
    const QString chapter = s("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>%1</title></head><body>\n%2</body></html>")
                                .arg(escaped(article.title), htmlBody(article));
    return zipped({{s("META-INF/container.xml"), s("<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
                                                   "full-path=\"OEBPS/book.opf\"/></rootfiles></container>")},
                   {s("OEBPS/book.opf"), s("<package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata>"
                                           "<dc:title>%1</dc:title></metadata><manifest><item id=\"c\" href=\"text/one.xhtml\" "
                                           "media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"c\"/></spine></package>")
                                             .arg(escaped(article.title))},
                   {s("OEBPS/text/one.xhtml"), chapter}},
                  s("application/epub+zip"));
}

QByteArray asDocx(const WrittenArticle &article)
{
    const QString names = s(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"");
    const QString run = s("<w:r><w:t xml:space=\"preserve\">%1</w:t></w:r>");
    const auto mark = [](int number) { return s("</w:t></w:r><w:r><w:footnoteReference w:id=\"%1\"/></w:r><w:r><w:t xml:space=\"preserve\">").arg(number + 1); };
    const auto paragraph = [&](const QString &style, const QString &text) {
        return s("<w:p><w:pPr><w:pStyle w:val=\"%1\"/></w:pPr>").arg(style) + run.arg(withNotes(text, mark)) + s("</w:p>");
    };
    const auto one = [&](const Piece &piece) {
        switch (piece.kind) {
        case Kind::Heading1: return paragraph(s("1"), piece.text);
        case Kind::Heading2: return paragraph(s("2"), piece.text);
        case Kind::ListItem: return paragraph(s("li"), piece.text);
        case Kind::Quote: return paragraph(s("q"), piece.text);
        case Kind::TableRow: return s("<w:tr>%1</w:tr>").arg(cells(piece.text, s("<w:tc><w:p><w:r><w:t>"), s("</w:t></w:r></w:p></w:tc>")));
        default: return paragraph(s("a"), piece.text);
        }
    };
    const QString body = paragraph(s("t"), article.title) + paragraph(s("st"), article.subtitle) + paragraph(s("a"), article.byline)
        + pieces(article, one, {}, {}, s("<w:tbl>"), s("</w:tbl>"));
    QString notes;
    for (qsizetype i = 0; i < article.notes.size(); ++i)
        notes += s("<w:footnote w:id=\"%1\"><w:p>%2</w:p></w:footnote>").arg(i + 2).arg(run.arg(escaped(article.notes[i])));
    const QString style = s("<w:style w:type=\"paragraph\" w:styleId=\"%1\"><w:name w:val=\"%2\"/>%3</w:style>");
    const QString styles = style.arg(s("t"), s("Title"), QString()) + style.arg(s("st"), s("Subtitle"), QString()) + style.arg(s("1"), s("heading 1"), QString())
        + style.arg(s("2"), s("제목 2"), QString()) + style.arg(s("q"), s("Quote"), QString())
        + style.arg(s("li"), s("List Paragraph"), s("<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"));
    const QString relation = s("<Relationship Id=\"r%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%1\" Target=\"%2\"/>");
    const QString relations = s("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1</Relationships>");
    return zipped({{s("[Content_Types].xml"), s("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>")},
                   {s("_rels/.rels"), relations.arg(relation.arg(s("officeDocument"), s("word/document.xml")))},
                   {s("word/_rels/document.xml.rels"), relations.arg(relation.arg(s("styles"), s("styles.xml")) + relation.arg(s("footnotes"), s("footnotes.xml")))},
                   {s("word/styles.xml"), s("<w:styles%1>%2</w:styles>").arg(names, styles)},
                   {s("word/footnotes.xml"), s("<w:footnotes%1>%2</w:footnotes>").arg(names, notes)},
                   {s("word/document.xml"), s("<w:document%1><w:body>").arg(names) + body + s("</w:body></w:document>")}});
}

QByteArray asOdt(const WrittenArticle &article)
{
    const QString names = s(" xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"a\" xmlns:style=\"s\"");
    const auto mark = [&](int number) {
        return s("<text:note><text:note-citation>%1</text:note-citation><text:note-body><text:p>%2</text:p></text:note-body></text:note>")
            .arg(number).arg(escaped(article.notes[number - 1]));
    };
    const auto paragraph = [&](const QString &style, const QString &text) {
        return s("<text:p text:style-name=\"%1\">%2</text:p>").arg(style, withNotes(text, mark));
    };
    const auto one = [&](const Piece &piece) {
        switch (piece.kind) {
        case Kind::Heading1: return s("<text:h text:outline-level=\"1\">%1</text:h>").arg(escaped(piece.text));
        case Kind::Heading2: return s("<text:h text:outline-level=\"2\">%1</text:h>").arg(escaped(piece.text));
        case Kind::ListItem: return s("<text:list-item>%1</text:list-item>").arg(paragraph(s("P1"), piece.text));
        case Kind::Quote: return paragraph(s("Quotations"), piece.text);
        case Kind::TableRow:
            return s("<table:table-row>%1</table:table-row>").arg(cells(piece.text, s("<table:table-cell><text:p>"), s("</text:p></table:table-cell>")));
        default: return paragraph(s("Standard"), piece.text);
        }
    };
    const QString body = paragraph(s("P2"), article.title) + paragraph(s("Subtitle"), article.subtitle) + paragraph(s("Standard"), article.byline)
        + pieces(article, one, s("<text:list>"), s("</text:list>"), s("<table:table>"), s("</table:table>"));
    const QString styles = s("<office:automatic-styles><style:style style:name=\"P2\" style:family=\"paragraph\" style:parent-style-name=\"Title\"/>"
                             "</office:automatic-styles>");
    return zipped({{s("content.xml"), s("<office:document-content%1>").arg(names) + styles + s("<office:body><office:text>") + body
                                          + s("</office:text></office:body></office:document-content>")}},
                  s("application/vnd.oasis.opendocument.text"));
}

QByteArray asHwpx(const WrittenArticle &article)
{
    const QString text = s("<hp:run charPrIDRef=\"0\"><hp:t>%1</hp:t></hp:run>");
    const auto mark = [&](int number) {
        return s("</hp:t><hp:ctrl><hp:footNote number=\"%1\"><hp:subList><hp:p><hp:run><hp:ctrl><hp:autoNum/></hp:ctrl><hp:t>%2</hp:t></hp:run></hp:p>"
                 "</hp:subList></hp:footNote></hp:ctrl><hp:t>").arg(number).arg(escaped(article.notes[number - 1]));
    };
    const auto paragraph = [&](const char *shape, const char *style, const QString &words) {
        return s("<hp:p paraPrIDRef=\"%1\" styleIDRef=\"%2\">").arg(s(shape), s(style)) + text.arg(withNotes(words, mark)) + s("</hp:p>");
    };
    const auto one = [&](const Piece &piece) {
        switch (piece.kind) {
        case Kind::Heading1: return paragraph("1", "0", piece.text);
        case Kind::Heading2: return paragraph("0", "3", piece.text);
        case Kind::ListItem: return paragraph("2", "0", piece.text);
        case Kind::Quote: return paragraph("0", "4", piece.text);
        case Kind::TableRow: return s("<hp:tr>%1</hp:tr>").arg(cells(piece.text, s("<hp:tc><hp:subList><hp:p><hp:run><hp:t>"),
                                                                      s("</hp:t></hp:run></hp:p></hp:subList></hp:tc>")));
        default: return paragraph("0", "0", piece.text);
        }
    };
    const QString body = paragraph("0", "1", article.title) + paragraph("0", "2", article.subtitle) + paragraph("0", "0", article.byline)
        + pieces(article, one, {}, {}, s("<hp:p><hp:run><hp:tbl>"), s("</hp:tbl></hp:run></hp:p>"));
    const QString shape = s("<hh:paraPr id=\"%1\"><hh:heading type=\"%2\" level=\"0\"/></hh:paraPr>"), style = s("<hh:style id=\"%1\" type=\"PARA\" name=\"%2\"/>");
    return zipped({{s("Contents/content.hpf"), s("<opf:package xmlns:opf=\"o\"><opf:metadata/><opf:manifest><opf:item id=\"section0\" href=\"Contents/section0.xml\"/>"
                                                 "</opf:manifest><opf:spine><opf:itemref idref=\"section0\"/></opf:spine></opf:package>")},
                   {s("Contents/header.xml"), s("<hh:head xmlns:hh=\"h\"><hh:refList><hh:paraProperties>") + shape.arg(s("0"), s("NONE"))
                                                  + shape.arg(s("1"), s("OUTLINE")) + shape.arg(s("2"), s("BULLET")) + s("</hh:paraProperties><hh:styles>")
                                                  + style.arg(s("0"), s("바탕글")) + style.arg(s("1"), s("제목")) + style.arg(s("2"), s("부제"))
                                                  + style.arg(s("3"), s("개요 2")) + style.arg(s("4"), s("인용")) + s("</hh:styles></hh:refList></hh:head>")},
                   {s("Contents/section0.xml"), s("<hs:sec xmlns:hs=\"s\" xmlns:hp=\"p\">") + body + s("</hs:sec>")}},
                  s("application/hwp+zip"));
}

} // namespace

WrittenArticle sampleArticle()
{
    WrittenArticle article;
    article.title = s("Two Harbours and Their Letters");
    article.subtitle = s("How an invented exchange of greetings is read");
    article.byline = s("23 July 2021 | Haram Seo");
    article.pieces = {
        {Kind::Heading1, s("The first exchange")},
        {Kind::Paragraph, s("가람국과 누리국은 해마다 축전을 주고받는다. 두 나라도 이 글도 시험을 위해 지은 것이다.")},
        {Kind::Paragraph, s("The harbours of the tale write to each other every spring, & nobody counts the letters[1]. One hundred < two hundred.")},
        {Kind::Heading2, s("무엇을 세는가")},
        {Kind::ListItem, s("The letters that were sent in a year")},
        {Kind::ListItem, s("답장이 온 편지의 수")},
        {Kind::Quote, s("A letter that is not answered is a letter all the same.")},
        {Kind::TableRow, s("Year\tLetters")},
        {Kind::TableRow, s("2021\t열두 통")},
        {Kind::Heading1, s("Conclusion")},
        {Kind::Paragraph, s("해제(解題)는 글을 풀어 밝힌다. The sign 𠮷 stands outside the basic plane, and the second note follows[2].")},
    };
    article.notes = {s("The numbers of this tale are invented."), s("둘째 각주도 지은 것이다.")};
    return article;
}

QStringList writtenFormats()
{
    return {s("txt"), s("md"), s("html"), s("docx"), s("odt"), s("epub"), s("hwpx")};
}

QByteArray write(const WrittenArticle &article, const QString &format)
{
    static const QHash<QString, QByteArray (*)(const WrittenArticle &)> writers = {
        {s("txt"), &asText}, {s("md"), &asMarkdown}, {s("html"), &asHtml}, {s("docx"), &asDocx}, {s("odt"), &asOdt}, {s("epub"), &asEpub}, {s("hwpx"), &asHwpx},
    };
    return writers.value(format)(article);
}

} // namespace haeje::test
