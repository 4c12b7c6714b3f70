// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip.h"
#include "core/formats/articles/hwpx.h"

#include <QTest>

using namespace haeje;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray section(const QByteArray &paragraphs)
{
    return "<hs:sec xmlns:hs=\"s\" xmlns:hp=\"p\">" + paragraphs + "</hs:sec>";
}

QByteArray hwpxOf(const QList<QPair<QString, QByteArray>> &sections, const QByteArray &package = {})
{
    ZipWriter zip;
    zip.add(s("mimetype"), "application/hwp+zip", ZipWriter::Packing::Stored);
    zip.add(s("Contents/header.xml"), s("<hh:head xmlns:hh=\"h\"><hh:paraPr id=\"1\"><hh:heading type=\"OUTLINE\" level=\"1\"/></hh:paraPr>"
                                        "<hh:paraPr id=\"2\"><hh:heading type=\"BULLET\" level=\"0\"/></hh:paraPr>"
                                        "<hh:paraPr id=\"3\"><hh:heading type=\"OUTLINE\" level=\"0\"/></hh:paraPr><hh:paraPr id=\"4\"><hh:heading type=\"OUTLINE\" level=\"1\"/></hh:paraPr>"
                                        "<hh:paraPr id=\"5\"><hh:heading type=\"NUMBER\" idRef=\"7\" level=\"0\"/></hh:paraPr>"
                                        "<hh:numbering id=\"9\"><hh:paraHead level=\"1\" start=\"1\" numFormat=\"DIGIT\">^1.</hh:paraHead><hh:paraHead level=\"2\" "
                                        "numFormat=\"HANGUL_SYLLABLE\">^1.^2.</hh:paraHead></hh:numbering><hh:numbering id=\"7\"><hh:paraHead level=\"1\" "
                                        "numFormat=\"CIRCLED_DIGIT\">^1</hh:paraHead></hh:numbering>"
                                        "<hh:style id=\"5\" name=\"개요 1\" engName=\"Outline 1\"/></hh:head>").toUtf8());
    for (const auto &[name, content] : sections)
        zip.add(name, section(content));
    if (!package.isEmpty())
        zip.add(s("Contents/content.hpf"), package);
    return *zip.finish();
}

QByteArray run(const QByteArray &inside)
{
    return "<hp:p><hp:run>" + inside + "</hp:run></hp:p>";
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

class TestHwpx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void section_becomesBlocks_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("blocks");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &blocks) { QTest::newRow(name) << text << blocks; };
        row("headings by style and by shape, lists", "<hp:p styleIDRef=\"5\"><hp:run><hp:t>One</hp:t></hp:run></hp:p><hp:p paraPrIDRef=\"1\"><hp:run><hp:t>Two</hp:t>"
            "</hp:run></hp:p><hp:p paraPrIDRef=\"2\"><hp:run><hp:t>point</hp:t></hp:run></hp:p>", {s("H1: One"), s("H2: Two"), s("Li: point")});
        row("numbers of outlines and lists", "<hp:p paraPrIDRef=\"3\"><hp:run><hp:secPr outlineShapeIDRef=\"9\"/><hp:t>서론</hp:t></hp:run></hp:p><hp:p paraPrIDRef=\"4\">"
            "<hp:run><hp:t>배경</hp:t></hp:run></hp:p><hp:p paraPrIDRef=\"3\"><hp:run><hp:t>본론</hp:t></hp:run></hp:p><hp:p paraPrIDRef=\"5\"><hp:run><hp:t>하나</hp:t>"
            "</hp:run></hp:p><hp:p paraPrIDRef=\"5\"><hp:run><hp:t>둘</hp:t></hp:run></hp:p>",
            {s("H1: 1. 서론"), s("H2: 1.가. 배경"), s("H1: 2. 본론"), s("Li: ① 하나"), s("Li: ② 둘")});
        row("blanks in the text", run("<hp:t>a<hp:tab/>b<hp:lineBreak/>c<hp:nbSpace/>d<hp:hyphen/>e</hp:t>"), {s("P: a b c d-e")});
        row("a table behind its paragraph", run("<hp:t>Table 1</hp:t><hp:tbl><hp:tr><hp:tc><hp:subList><hp:p><hp:run><hp:t>a</hp:t></hp:run></hp:p></hp:subList>"
            "</hp:tc><hp:tc><hp:subList><hp:p><hp:run><hp:t>b</hp:t></hp:run></hp:p></hp:subList></hp:tc></hp:tr></hp:tbl>"), {s("P: Table 1"), s("Row: a\tb")});
        row("notes", run("<hp:t>x</hp:t><hp:ctrl><hp:footNote><hp:subList><hp:p><hp:run><hp:ctrl><hp:autoNum/></hp:ctrl><hp:t> note</hp:t></hp:run></hp:p></hp:subList>"
            "</hp:footNote></hp:ctrl><hp:t>y</hp:t>"), {s("P: x[1]y"), s("Note: [1] note")});
        row("text of a drawing", run("<hp:rect><hp:drawText><hp:subList><hp:p><hp:run><hp:t>drawn</hp:t></hp:run></hp:p></hp:subList></hp:drawText></hp:rect>"),
            {s("P: drawn")});
        row("tracked changes", run("<hp:t>a<hp:insertBegin/>b<hp:insertEnd/><hp:deleteBegin/>c</hp:t>") + run("<hp:t>d<hp:deleteEnd/>e</hp:t>"),
            {s("P: ab"), s("P: e")});
    }
    void section_becomesBlocks()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, blocks);
        const Result<SourceText> source = readHwpx(hwpxOf({{s("Contents/section0.xml"), text}}), {});
        QVERIFY2(source, qPrintable(source.message()));
        QCOMPARE(drawn(source->parts.first()), blocks);
    }

    void sections_comeInTheOrderOfTheSpine()
    {
        const QList<QPair<QString, QByteArray>> sections = {{s("Contents/section10.xml"), run("<hp:t>ten</hp:t>")},
                                                            {s("Contents/section2.xml"), run("<hp:t>two</hp:t>")}};
        const QByteArray package = "<p><metadata><title>Made</title><language>ko</language><meta name=\"creator\">A. Writer</meta><meta name=\"CreatedDate\">2021-07-23T00:00:00Z"
            "</meta></metadata><manifest><item id=\"a\" href=\"Contents/section10.xml\"/><item id=\"b\" href=\"Contents/section2.xml\"/></manifest>"
            "<spine><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></p>";
        const Result<SourceText> spine = readHwpx(hwpxOf(sections, package), {});
        QVERIFY2(spine, qPrintable(spine.message()));
        QCOMPARE(drawn(spine->parts.first()), (QStringList {s("P: ten"), s("P: two")}));
        QStringList facts;
        for (const SourceFact &fact : spine->parts.first().facts)
            facts << factName(fact.fact) + u'=' + fact.value + u'@' + fact.place;
        QCOMPARE(facts.join(u'|'), s("title=Made@content.hpf title|language=ko@content.hpf language|author=A. Writer@content.hpf creator|"
                                     "published=2021-07-23@content.hpf CreatedDate (created)"));
        const Result<SourceText> numbers = readHwpx(hwpxOf(sections), {});
        QCOMPARE(drawn(numbers->parts.first()), (QStringList {s("P: two"), s("P: ten")}));
    }

    void memosAndHiddenRemarks_becomeComments()
    {
        const QByteArray text = run("<hp:t>before </hp:t><hp:ctrl><hp:fieldBegin id=\"7\" type=\"MEMO\"><hp:parameters><hp:stringParam name=\"Author\">A. Reader"
            "</hp:stringParam></hp:parameters><hp:subList><hp:p><hp:run><hp:t>check</hp:t></hp:run></hp:p></hp:subList></hp:fieldBegin></hp:ctrl><hp:t>words</hp:t>"
            "<hp:ctrl><hp:fieldEnd beginIDRef=\"7\"/></hp:ctrl><hp:t> after</hp:t><hp:ctrl><hp:header><hp:subList><hp:p><hp:run><hp:t>head</hp:t></hp:run></hp:p>"
            "</hp:subList></hp:header></hp:ctrl>");
        const Result<SourceText> source = readHwpx(hwpxOf({{s("Contents/section0.xml"), text}}), {});
        QVERIFY2(source, qPrintable(source.message()));
        const SourcePart &part = source->parts.first();
        QCOMPARE(drawn(part), QStringList {s("P: before words after")});
        QCOMPARE(part.comments.size(), 1);
        QCOMPARE(part.blocks[0].text.mid(part.comments[0].span.start, part.comments[0].span.length()), s("words"));
        QCOMPARE(part.comments[0].author, s("A. Reader"));
        QCOMPARE(part.comments[0].text, s("check"));
        QCOMPARE(source->leftOut, QList<LeftOut> ({{s("header of the pages"), 0, s("head")}}));
    }
};

QTEST_GUILESS_MAIN(TestHwpx)
#include "tst_hwpx.moc"
