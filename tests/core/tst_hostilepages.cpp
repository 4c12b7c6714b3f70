// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/readers.h"

#include <QElapsedTimer>
#include <QTest>

using namespace haeje;

class TestHostilePages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostilePage_isReadOrRefusedInTime_data();
    void hostilePage_isReadOrRefusedInTime();
    void hostileText_isReadInTime_data();
    void hostileText_isReadInTime();
    void largePage_takesMilliseconds();
};

void TestHostilePages::hostilePage_isReadOrRefusedInTime_data()
{
    QTest::addColumn<QByteArray>("page");
    const QByteArray text = "<p>A paragraph that is long enough to be the text of a page, and says nothing at all of anything.</p>";
    QTest::newRow("ten thousand nested tags") << "<html>" + QByteArray("<div>").repeated(10000) + text;
    QTest::newRow("a million open bold tags") << "<html>" + QByteArray("<b>").repeated(1000000) + text;
    QTest::newRow("fonts with attributes") << "<html>" + QByteArray("<p><font color=1><font size=2><i class=a>x").repeated(50000) + text;
    QTest::newRow("a tag of a hundred thousand attributes") << [&] {
        QByteArray tag = "<html><div ";
        for (int i = 0; i < 100000; ++i)
            tag += "a" + QByteArray::number(i) + "=1 ";
        return tag + ">" + text;
    }();
    QTest::newRow("open comment") << "<html>" + text + "<!-- " + QByteArray("x").repeated(1000000);
    QTest::newRow("open script") << "<html>" + text + "<script>" + QByteArray("</").repeated(500000);
    QTest::newRow("open attribute") << "<html>" + text + "<a href=\"" + QByteArray("x>").repeated(500000);
    QTest::newRow("nested tables") << "<html>" + QByteArray("<table><tr><td>").repeated(20000) + text;
    QTest::newRow("text in a table") << "<html><table>" + QByteArray("<a>x").repeated(100000) + text;
    QTest::newRow("nested lists") << "<html>" + QByteArray("<ul><li>").repeated(50000) + text;
    QTest::newRow("links that never close") << "<html>" + QByteArray("<a href=x>").repeated(100000) + text;
    QTest::newRow("nested buttons and forms") << "<html>" + QByteArray("<form><button>").repeated(50000) + text;
    QTest::newRow("nested navigation") << "<html>" + QByteArray("<div class=nav>").repeated(5000) + text.repeated(200);
    QTest::newRow("nothing but brackets") << "<html>" + QByteArray("<").repeated(500000) + text;
    QTest::newRow("deep json") << "<html><script type=\"application/ld+json\">" + QByteArray("[").repeated(100000) + "</script>" + text;
    QTest::newRow("many notes") << "<html>" + QByteArray("<a href=#fn1>1</a><p id=fn1>").repeated(20000) + text;
    QTest::newRow("null bytes of entities") << "<html>" + QByteArray("&#0;&#x110000;&#xD800;&bogus;").repeated(10000) + text;
}

void TestHostilePages::hostilePage_isReadOrRefusedInTime()
{
    QFETCH(QByteArray, page);
    QElapsedTimer timer;
    timer.start();
    const Result<ImportedFile> file = readArticles(page, QStringLiteral("page.html"));
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    if (!file) {
        QVERIFY(!file.message().isEmpty());
        return;
    }
    for (const ImportedArticle &article : file->articles) {
        QVERIFY(!article.text.contains(QChar(u'\0')) && article.text.isValidUtf16());
        int at = 0;
        for (const Block &block : article.blocks) {
            QVERIFY(block.span.start >= at && !block.span.isEmpty() && block.span.end <= article.text.size());
            at = block.span.end;
        }
    }
}

void TestHostilePages::hostileText_isReadInTime_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QByteArray text = "A sentence of an invented text stands here, and it is the only one of its kind.\n";
    QByteArray words;
    for (int i = 0; i < 200000; ++i)
        words += "w" + QByteArray::number(i) + ", ";
    QTest::newRow("pictures between lines") << QByteArray("![a](b)\n" + text).repeated(60000) << QStringLiteral("a.txt");
    QTest::newRow("as of, again and again") << QByteArray("as of 1 July 2021 ").repeated(60000) << QStringLiteral("a.txt");
    QTest::newRow("a keyword list without end") << "---\ntags: " + words + "\n---\n# A title\n\n" + text << QStringLiteral("a.md");
    QTest::newRow("authors without end") << "---\nauthor: " + words + "\n---\n# A title\n\n" + text << QStringLiteral("a.md");
    QByteArray notes;
    for (int i = 0; i < 20000; ++i) {
        const QByteArray n = QByteArray::number(i);
        notes += "<p>Word<a id=ref" + n + " href=#fn" + n + ">1</a> <a id=fn" + n + " href=#ref" + n + ">1</a></p>";
    }
    QTest::newRow("notes that lead back, without end") << "<html><body><p>" + text + "</p>" + notes << QStringLiteral("a.html");
    QTest::newRow("headings without end") << "<html><body><p>" + text + "</p>" + QByteArray("<h2>A heading</h2>").repeated(60000) << QStringLiteral("a.html");
}

void TestHostilePages::hostileText_isReadInTime()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QElapsedTimer timer;
    timer.start();
    const Result<ImportedFile> file = readArticles(bytes, name);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(file, qPrintable(file.message()));
}

void TestHostilePages::largePage_takesMilliseconds()
{
    QByteArray page = "<html><head><title>t</title></head><body><div id=\"menu\">" + QByteArray("<a href=\"/x\">link</a> ").repeated(400) + "</div><div><h1>A long page</h1>";
    while (page.size() < 200 * 1024)
        page += "<div class=\"row\"><p>A sentence of an invented text stands here, <b>and</b> it links to <a href=\"/y\">another</a> one.</p></div>\n";
    QElapsedTimer timer;
    timer.start();
    const Result<ImportedFile> file = readArticles(page + "</div></body></html>", QStringLiteral("p.html"));
    QVERIFY(file && file->articles.first().blocks.size() > 1000);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestHostilePages)
#include "tst_hostilepages.moc"
