// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip.h"
#include "core/formats/articles/docx.h"

#include <QTest>

using namespace haeje;

namespace {

const char *const styleSheet = R"(<w:styles xmlns:w="w">
<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="a4"><w:name w:val="부제"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="own"><w:name w:val="My heading"/><w:basedOn w:val="1"/></w:style>
<w:style w:type="paragraph" w:styleId="mid"><w:name w:val="제목 2"/></w:style>
<w:style w:type="paragraph" w:styleId="q"><w:name w:val="인용"/></w:style>
<w:style w:type="paragraph" w:styleId="li"><w:name w:val="Points"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="loop"><w:name w:val="x"/><w:basedOn w:val="loop"/></w:style>
</w:styles>)";

const char *const numberingSheet = R"xml(<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="ganada"/><w:lvlText w:val="%1-%2)"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="8"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>)xml";

struct Parts {
    QByteArray body;
    QByteArray footnotes = {};
    QByteArray comments = {};
    QByteArray header = {};
    QByteArray core = {};
};

QByteArray docxOf(const Parts &parts)
{
    const QByteArray type = "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray names = " xmlns:w=\"w\" xmlns:mc=\"mc\" xmlns:wps=\"wps\" xmlns:m=\"m\" xmlns:dc=\"dc\" xmlns:cp=\"cp\" xmlns:dcterms=\"t\"";
    ZipWriter zip;
    zip.add(QStringLiteral("_rels/.rels"), "<Relationships><Relationship " + type + "officeDocument\" Target=\"word/document.xml\"/>"
            "<Relationship Type=\"x/core-properties\" Target=\"docProps/core.xml\"/></Relationships>");
    zip.add(QStringLiteral("word/_rels/document.xml.rels"), "<Relationships><Relationship " + type + "styles\" Target=\"styles.xml\"/><Relationship "
            + type + "numbering\" Target=\"numbering.xml\"/><Relationship " + type + "footnotes\" Target=\"footnotes.xml\"/><Relationship " + type + "comments\" Target=\"/word/comments.xml\"/><Relationship "
            + type + "header\" Target=\"header1.xml\"/></Relationships>");
    zip.add(QStringLiteral("word/styles.xml"), styleSheet);
    zip.add(QStringLiteral("word/numbering.xml"), numberingSheet);
    zip.add(QStringLiteral("word/document.xml"), "<w:document" + names + "><w:body>" + parts.body + "<w:sectPr/></w:body></w:document>");
    const auto addPart = [&](const char *name, const QByteArray &root, const QByteArray &content) {
        if (!content.isEmpty())
            zip.add(QString::fromLatin1(name), "<w:" + root + names + ">" + content + "</w:" + root + ">");
    };
    addPart("word/footnotes.xml", "footnotes", parts.footnotes);
    addPart("word/comments.xml", "comments", parts.comments);
    addPart("word/header1.xml", "hdr", parts.header);
    addPart("docProps/core.xml", "coreProperties", parts.core);
    return *zip.finish();
}

QByteArray paragraph(const QByteArray &text, const QByteArray &style = {})
{
    return "<w:p>" + (style.isEmpty() ? QByteArray() : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>") + "<w:r><w:t>" + text
        + "</w:t></w:r></w:p>";
}

/// "Heading1: text" for each block.
QStringList drawn(const SourcePart &part)
{
    static const QStringList kinds = {QStringLiteral("Title"), QStringLiteral("H1"), QStringLiteral("H2"), QStringLiteral("H3"), QStringLiteral("P"),
                                      QStringLiteral("Li"), QStringLiteral("Q"), QStringLiteral("Row"), QStringLiteral("Note")};
    QStringList lines;
    for (const TextBlock &block : part.blocks)
        lines << kinds[int(block.kind)] + QLatin1String(": ") + block.text;
    return lines;
}

} // namespace

class TestDocx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void body_becomesBlocks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("blocks");
        const auto row = [](const char *name, const QByteArray &body, const QStringList &blocks) { QTest::newRow(name) << body << blocks; };
        const auto s = [](const char *text) { return QString::fromUtf8(text); };
        row("styles, own and localized", paragraph("T", "a3") + paragraph("Sub", "a4") + paragraph("One", "1") + paragraph("Own", "own")
                + paragraph("Two", "mid") + paragraph("Said", "q") + paragraph("Point", "li") + paragraph("Text", "loop"),
            {s("Title: T"), s("H1: One"), s("H1: Own"), s("H2: Two"), s("Q: Said"), s("Li: Point"), s("P: Text")});
        row("outline of the paragraph itself", "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr><w:r><w:t>H</w:t></w:r></w:p>", {s("H3: H")});
        row("a list that a paragraph leaves", "<w:p><w:pPr><w:pStyle w:val=\"li\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
            "<w:r><w:t>no point</w:t></w:r></w:p>", {s("P: no point")});
        const auto item = [](const char *list, const char *level, const char *text) {
            return QByteArray("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"") + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>" + text
                + "</w:t></w:r></w:p>";
        };
        row("numbers of lists", item("7", "0", "a") + item("7", "1", "b") + item("7", "1", "c") + item("7", "0", "d") + item("7", "1", "e") + item("8", "0", "f")
                + item("8", "0", "g") + item("3", "0", "h"),
            {s("Li: 1. a"), s("Li: 1-가) b"), s("Li: 1-나) c"), s("Li: 2. d"), s("Li: 2-가) e"), s("Li: 4. f"), s("Li: 5. g"), s("Li: h")});
        row("runs, tabs and breaks", "<w:p><w:r><w:t>one</w:t><w:tab/><w:t xml:space=\"preserve\"> two  </w:t><w:br/><w:t>three</w:t></w:r>"
            "<w:hyperlink><w:r><w:t>, four</w:t></w:r></w:hyperlink><w:r><w:noBreakHyphen/><w:t>five</w:t></w:r></w:p>",
            {s("P: one two three, four-five")});
        row("decomposed Hangul", paragraph(QStringLiteral("\u1112\u1162\u110c\u1166").toUtf8()), {s("P: 해제")});
        row("tracked changes", "<w:p><w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>"
            "<w:moveFrom><w:r><w:t>d</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>e</w:t></w:r></w:moveTo></w:p>", {s("P: abe")});
        row("a deleted end of paragraph", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p>" + paragraph("goes on"),
            {s("P: one goes on")});
        row("table", "<w:tbl><w:tr><w:tc>" + paragraph("a") + "</w:tc><w:tc>" + paragraph("b") + paragraph("c") + "</w:tc></w:tr>"
            "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + paragraph("gone") + "</w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc>" + paragraph("d")
            + "</w:tc></w:tr></w:tbl>", {s("Row: a\tb c"), s("Row: \td")});
        row("text box once, behind its paragraph", "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>"
            + paragraph("in the box") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
            + paragraph("in the box") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>anchor</w:t></w:r></w:p>",
            {s("P: anchor"), s("P: in the box")});
        row("hidden text and field codes", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            "<w:fldSimple><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>", {s("P: 7")});
        row("contents", "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
            + paragraph("One 1") + "</w:sdtContent></w:sdt>" + paragraph("Text"), {s("P: Text")});
        row("a formula", "<w:p><w:r><w:t>x = </w:t></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>", {s("P: x = a+b")});
    }
    void body_becomesBlocks()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, blocks);
        const Result<SourceText> source = readDocx(docxOf({body}), QStringLiteral("x.docx"));
        QVERIFY2(source, qPrintable(source.message()));
        QCOMPARE(drawn(source->parts.first()), blocks);
    }

    void notes_standAtTheEndWithTheirMarks()
    {
        const QByteArray body = "<w:p><w:r><w:t>First</w:t><w:footnoteReference w:id=\"5\"/><w:t>, second</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
            + paragraph("After");
        const QByteArray notes = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"2\">" + paragraph("two")
            + "</w:footnote><w:footnote w:id=\"5\">" + paragraph("one") + "</w:footnote>";
        const Result<SourceText> source = readDocx(docxOf({body, notes}), {});
        QVERIFY2(source, qPrintable(source.message()));
        QCOMPARE(drawn(source->parts.first()),
                 (QStringList {QStringLiteral("P: First[1], second[2]"), QStringLiteral("P: After"), QStringLiteral("Note: [1] one"),
                               QStringLiteral("Note: [2] two")}));
    }

    void comments_hangOnTheirWords()
    {
        const QByteArray body = "<w:p><w:r><w:t xml:space=\"preserve\">  Before  </w:t></w:r><w:commentRangeStart w:id=\"1\"/><w:r><w:t>the words</w:t></w:r>"
            "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/><w:t> after</w:t></w:r></w:p>";
        const QByteArray comments = "<w:comment w:id=\"1\" w:author=\"A. Reader\" w:date=\"2021-07-23T10:00:00Z\">" + paragraph("Check this.")
            + "</w:comment><w:comment w:id=\"9\" w:author=\"B\">" + paragraph("Lost.") + "</w:comment>";
        const Result<SourceText> source = readDocx(docxOf({body, {}, comments}), {});
        QVERIFY2(source, qPrintable(source.message()));
        const SourcePart &part = source->parts.first();
        QCOMPARE(part.comments.size(), 1);
        const SourceComment &comment = part.comments.first();
        QCOMPARE(part.blocks[comment.block].text.mid(comment.span.start, comment.span.length()), QStringLiteral("the words"));
        QCOMPARE(comment.author, QStringLiteral("A. Reader"));
        QCOMPARE(comment.at, QDateTime(QDate(2021, 7, 23), QTime(10, 0), Qt::UTC));
        QCOMPARE(comment.text, QStringLiteral("Check this."));
        QCOMPARE(source->leftOut, QList<LeftOut> ({{QStringLiteral("comment that hangs on no words"), 0, QStringLiteral("B: Lost.")}}));
    }

    void whatIsLeftOut_isSaid()
    {
        const QByteArray body = paragraph("Text") + "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>";
        const QByteArray core = "<dc:title>A title</dc:title><dc:creator>A. Writer; B. Other</dc:creator><cp:keywords>one, two</cp:keywords>"
            "<dcterms:created>2021-07-23T00:00:00Z</dcterms:created>";
        const Result<SourceText> source = readDocx(docxOf({body, {}, {}, paragraph("Running head"), core}), {});
        QVERIFY2(source, qPrintable(source.message()));
        QCOMPARE(source->leftOut, QList<LeftOut> ({{QStringLiteral("deleted text (tracked change)"), 0, QStringLiteral("old")},
                                                   {QStringLiteral("header of the pages"), 0, QStringLiteral("Running head")}}));
        QCOMPARE(source->rules.size(), 1);
        QVERIFY(source->rules[0].contains(QLatin1String("1 insertions taken, 1 deletions left out")));
        QStringList facts;
        for (const SourceFact &fact : source->parts.first().facts)
            facts << factName(fact.fact) + QLatin1Char('=') + fact.value;
        QCOMPARE(facts.join(QLatin1Char('|')), QStringLiteral("title=A title|author=A. Writer|author=B. Other|keyword=one|keyword=two|published=2021-07-23"));
    }

    void brokenFiles_getASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("no text") << docxOf({"<w:p/>"}) << QStringLiteral("no text");
        QTest::newRow("not well-formed") << docxOf({"<w:p>"}) << QStringLiteral("“word/document.xml” of the file is damaged at line 1");
        ZipWriter empty;
        empty.add(QStringLiteral("x"), "x");
        QTest::newRow("no document in it") << *empty.finish() << QStringLiteral("holds no “word/document.xml”");
    }
    void brokenFiles_getASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        const Result<SourceText> source = readDocx(bytes, {});
        QVERIFY(!source);
        QVERIFY2(source.message().contains(said), qPrintable(source.message()));
    }
};

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_docx.moc"
