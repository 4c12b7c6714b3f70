// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip.h"
#include "core/formats/articles/odt.h"

#include <QTest>

using namespace haeje;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray odtOf(const QByteArray &text, const QByteArray &meta = {})
{
    const QByteArray names = " xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"a\" xmlns:style=\"s\" xmlns:draw=\"d\" xmlns:dc=\"dc\" xmlns:meta=\"m\" xmlns:svg=\"v\"";
    ZipWriter zip;
    zip.add(s("mimetype"), "application/vnd.oasis.opendocument.text", ZipWriter::Packing::Stored);
    zip.add(s("content.xml"), "<office:document-content" + names + "><office:automatic-styles><style:style style:name=\"P1\" style:family=\"paragraph\" "
            "style:parent-style-name=\"Heading_20_2\"/><text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" style:num-format=\"1\" "
            "style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\" style:num-format=\"a\" style:num-suffix=\")\"/></text:list-style></office:automatic-styles><office:body><office:text>" + text
            + "</office:text></office:body></office:document-content>");
    zip.add(s("styles.xml"), "<office:document-styles" + names + "><office:styles><style:style style:name=\"X1\" style:display-name=\"인용\" "
            "style:family=\"paragraph\"/></office:styles><office:master-styles><style:master-page><style:header><text:p>Running head</text:p>"
            "</style:header></style:master-page></office:master-styles></office:document-styles>");
    if (!meta.isEmpty())
        zip.add(s("meta.xml"), "<office:document-meta" + names + "><office:meta>" + meta + "</office:meta></office:document-meta>");
    return *zip.finish();
}

QStringList drawn(const SourcePart &part)
{
    static const QStringList kinds = {s("Title"), s("H1"), s("H2"), s("H3"), s("P"), s("Li"), s("Q"), s("Row"), s("Note")};
    QStringList lines;
    for (const TextBlock &block : part.blocks)
        lines << kinds[int(block.kind)] + s(": ") + block.text;
    return lines;
}

} // namespace

class TestOdt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_becomesBlocks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("blocks");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &blocks) { QTest::newRow(name) << text << blocks; };
        row("styles by parent, name and level", "<text:p text:style-name=\"Title\">T</text:p><text:p text:style-name=\"P1\">Two</text:p>"
            "<text:h text:outline-level=\"3\">Three</text:h><text:p text:style-name=\"X1\">Said</text:p>",
            {s("Title: T"), s("H2: Two"), s("H3: Three"), s("Q: Said")});
        row("spaces, tabs, breaks, spans", "<text:p>a<text:s text:c=\"4\"/>b<text:tab/><text:span>c</text:span><text:line-break/><text:a>d</text:a></text:p>",
            {s("P: a b c d")});
        row("lists in lists", "<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>two</text:p></text:list-item></text:list>"
            "</text:list-item></text:list><text:p>out</text:p>", {s("Li: one"), s("Li: two"), s("P: out")});
        row("numbers of lists", "<text:list text:style-name=\"L1\"><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>below</text:p></text:list-item>"
            "</text:list></text:list-item><text:list-item><text:p>two</text:p><text:p>its second paragraph</text:p></text:list-item></text:list>"
            "<text:list text:style-name=\"L1\"><text:list-item><text:p>anew</text:p></text:list-item></text:list>"
            "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item><text:p>goes on</text:p></text:list-item></text:list>",
            {s("Li: 1. one"), s("Li: a) below"), s("Li: 2. two"), s("Li: its second paragraph"), s("Li: 1. anew"), s("Li: 2. goes on")});
        row("table with a joined cell", "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
            "<table:covered-table-cell/><table:table-cell><text:p>b</text:p><text:p>c</text:p></table:table-cell></table:table-row>"
            "</table:table-header-rows></table:table>", {s("Row: a\t\tb c")});
        row("notes", "<text:p>x<text:note><text:note-citation>*</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note>y</text:p>",
            {s("P: x[1]y"), s("Note: [1] note")});
        row("text box", "<text:p>anchor<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame></text:p>",
            {s("P: anchor"), s("P: boxed")});
        row("contents and hidden sections stay out", "<text:table-of-content><text:index-body><text:p>One 1</text:p></text:index-body></text:table-of-content>"
            "<text:section text:display=\"none\"><text:p>hidden</text:p></text:section><text:section><text:p>seen</text:p></text:section>", {s("P: seen")});
    }
    void text_becomesBlocks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, blocks);
        const Result<SourceText> source = readOdt(odtOf(text), {});
        QVERIFY2(source, qPrintable(source.message()));
        QCOMPARE(drawn(source->parts.first()), blocks);
    }

    void changesCommentsAndFacts_areKeptApart()
    {
        const QByteArray text = "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>X</dc:creator></office:change-info>"
            "<text:p>old</text:p></text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>"
            "<text:p>Before <office:annotation office:name=\"1\"><dc:creator>A. Reader</dc:creator><dc:date>2021-07-23T10:00:00.5</dc:date><text:p>Why?</text:p>"
            "</office:annotation>these words<office:annotation-end office:name=\"1\"/> after</text:p>";
        const QByteArray meta = "<meta:initial-creator>A. Writer</meta:initial-creator><dc:creator>Who saved it</dc:creator><meta:keyword>tale</meta:keyword>";
        const Result<SourceText> source = readOdt(odtOf(text, meta), {});
        QVERIFY2(source, qPrintable(source.message()));
        const SourcePart &part = source->parts.first();
        QCOMPARE(drawn(part), QStringList {s("P: Before these words after")});
        QCOMPARE(part.comments.size(), 1);
        QCOMPARE(part.blocks[0].text.mid(part.comments[0].span.start, part.comments[0].span.length()), s("these words"));
        QCOMPARE(part.comments[0].author, s("A. Reader"));
        QCOMPARE(part.comments[0].at.date(), QDate(2021, 7, 23));
        QCOMPARE(part.comments[0].text, s("Why?"));
        QCOMPARE(source->leftOut, QList<LeftOut> ({{s("header of the pages"), 0, s("Running head")}, {s("deleted text (tracked change)"), 0, s("old")}}));
        QCOMPARE(source->rules.size(), 1);
        QCOMPARE(part.facts.size(), 2);
        QCOMPARE(part.facts[0].value, s("A. Writer"));
        QCOMPARE(part.facts[1].value, s("tale"));
    }
};

QTEST_GUILESS_MAIN(TestOdt)
#include "tst_odt.moc"
