// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip.h"
#include "core/formats/articles/articlefile.h"
#include "core/formats/articles/epub.h"

#include <QTemporaryDir>
#include <QTest>

using namespace haeje;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray page(const QByteArray &body)
{
    return "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>file</title></head><body>" + body + "</body></html>";
}

/// Two chapters in the order two, one; a cover without text; a list of contents.
QByteArray book(const QByteArray &encryption = {})
{
    ZipWriter zip;
    zip.add(s("mimetype"), "application/epub+zip", ZipWriter::Packing::Stored);
    zip.add(s("META-INF/container.xml"), "<container><rootfiles><rootfile full-path=\"OEBPS/a.opf\"/></rootfiles></container>");
    if (!encryption.isEmpty())
        zip.add(s("META-INF/encryption.xml"), encryption);
    zip.add(s("OEBPS/a.opf"), "<package><metadata xmlns:dc=\"dc\" xmlns:opf=\"opf\"><dc:title>The Book</dc:title><dc:creator opf:role=\"aut\">A. Writer</dc:creator>"
            "<dc:creator opf:role=\"ill\">A. Painter</dc:creator><dc:date>2021-07-23</dc:date><dc:publisher>The Press</dc:publisher><dc:language>en</dc:language>"
            "</metadata><manifest><item id=\"n\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/><item id=\"1\" href=\"text/%ED%95%98%EB%82%98.xhtml\" "
            "media-type=\"application/xhtml+xml\"/><item id=\"2\" href=\"text/two.xhtml\" media-type=\"application/xhtml+xml\"/><item id=\"c\" href=\"cover.xhtml\" "
            "media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"c\"/><itemref idref=\"n\"/><itemref idref=\"2\"/><itemref idref=\"1\"/></spine></package>");
    zip.add(s("OEBPS/nav.xhtml"), page("<nav epub:type=\"toc\" xmlns:epub=\"e\"><ol><li><a href=\"text/two.xhtml\">Chapter Two</a></li><li>"
                                       "<a href=\"text/%ED%95%98%EB%82%98.xhtml#x\">Chapter One</a></li></ol></nav>"));
    zip.add(s("OEBPS/text/하나.xhtml"), page("<h1>Chapter One</h1><h2>Part</h2><p>First words.</p>"));
    zip.add(s("OEBPS/text/two.xhtml"), page("<p>Second words without a heading.</p>"));
    zip.add(s("OEBPS/cover.xhtml"), page("<img src=\"cover.png\"/>"));
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

QString facts(const SourcePart &part)
{
    QStringList lines;
    for (const SourceFact &fact : part.facts)
        lines << factName(fact.fact) + u'=' + fact.value;
    return lines.join(u'|');
}

} // namespace

class TestEpub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chapters_areDocumentsOfTheirOwn()
    {
        const Result<SourceText> source = readBook(book(), BookParts::Chapters);
        QVERIFY2(source, qPrintable(source.message()));
        QCOMPARE(source->parts.size(), 2);
        QCOMPARE(drawn(source->parts[0]), QStringList {s("P: Second words without a heading.")});
        QCOMPARE(drawn(source->parts[1]), (QStringList {s("Title: Chapter One"), s("H1: Part"), s("P: First words.")}));
        QCOMPARE(facts(source->parts[0]), s("title=Chapter Two|series=The Book|author=A. Writer|published=2021-07-23|outlet=The Press|language=en"));
        QStringList left;
        for (const LeftOut &out : source->leftOut)
            left << out.what;
        QVERIFY2(left.contains(s("page without text")) && left.contains(s("table of contents")), qPrintable(left.join(u'|')));
    }

    void whole_isOneDocument()
    {
        const Result<SourceText> source = readBook(book(), BookParts::Whole);
        QVERIFY2(source, qPrintable(source.message()));
        QCOMPARE(source->parts.size(), 1);
        QCOMPARE(drawn(source->parts[0]), (QStringList {s("Title: The Book"), s("P: Second words without a heading."), s("H1: Chapter One"), s("H2: Part"),
                                                        s("P: First words.")}));
        QCOMPARE(facts(source->parts[0]), s("title=The Book|author=A. Writer|published=2021-07-23|outlet=The Press|language=en"));
    }

    void bookAskedForAsAWhole_hasItsOwnTitle()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(s("book.epub")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(book()) > 0);
        file.close();
        ArticleImport::Options options;
        QCOMPARE(readImportFiles(file.fileName(), options).first().parsed.articles.size(), 2);
        options.wholeBooks = true;
        const ReadFile read = readImportFiles(file.fileName(), options).first();
        QVERIFY2(read.refused.isEmpty(), qPrintable(read.refused));
        QCOMPARE(read.parsed.articles.size(), 1);
        QCOMPARE(read.parsed.articles.first().facts.title, s("The Book"));
        QCOMPARE(read.parsed.articles.first().facts.authors, QStringList {s("A. Writer")});
        QCOMPARE(read.parsed.articles.first().facts.published.text(), s("2021-07-23"));
        QVERIFY(read.parsed.articles.first().text.contains(s("First words.")));
    }

    void packedFonts_areNoProtection()
    {
        const QByteArray font = "<encryption><EncryptedData><EncryptionMethod Algorithm=\"http://www.idpf.org/2008/embedding\"/></EncryptedData></encryption>";
        QVERIFY(readBook(book(font), BookParts::Whole));
        const QByteArray text = "<encryption><EncryptedData><EncryptionMethod Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes128-cbc\"/></EncryptedData></encryption>";
        QVERIFY(readBook(book(text), BookParts::Whole).message().contains(s("protected against copying")));
    }
};

QTEST_GUILESS_MAIN(TestEpub)
#include "tst_epub.moc"
