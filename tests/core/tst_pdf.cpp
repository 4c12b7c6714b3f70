// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/pagemap.h"
#include "core/formats/articles/pdf.h"
#include "core/formats/articles/readers.h"
#include "tests/support/pdfmaker.h"

#include <QElapsedTimer>
#include <QTest>

using namespace haeje;

namespace {

QString english(int sentences, int from)
{
    QStringList made;
    for (int i = 0; i < sentences; ++i)
        made << QStringLiteral("The office number%1 filed its report%1 on the river, and the bridge%1 was painted again.").arg(from + i);
    return made.join(QLatin1Char(' '));
}

QString korean(int sentences, int from)
{
    QStringList made;
    for (int i = 0; i < sentences; ++i)
        made << QStringLiteral("제%1관측소는 강물의 높이를 날마다 적었고 다리%1호는 다시 칠해졌다.").arg(from + i);
    return made.join(QLatin1Char(' '));
}

SourceText read(const QByteArray &bytes)
{
    const Result<SourceText> text = readPdf(bytes, QStringLiteral("a.pdf"));
    if (!text)
        qFatal("%s", qPrintable(text.message()));
    return *text;
}

QString drawn(const SourceText &source)
{
    static const QStringList kinds {QStringLiteral("T"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("P"),
                                    QStringLiteral("L"), QStringLiteral("Q"), QStringLiteral("R"), QStringLiteral("F")};
    QString lines;
    for (const TextBlock &block : source.parts.first().blocks)
        lines += kinds[int(block.kind)] + QString::number(block.page) + QLatin1Char(' ') + block.text + QLatin1Char('\n');
    return lines;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoColumnsAndTitlesAcross_comeInReadingOrderWithNothingLost_data()
    {
        QTest::addColumn<bool>("hangul");
        QTest::newRow("English") << false;
        QTest::newRow("Korean") << true;
    }

    void twoColumnsAndTitlesAcross_comeInReadingOrderWithNothingLost()
    {
        QFETCH(bool, hangul);
        const auto text = [&](int sentences, int from) { return hangul ? korean(sentences, from) : english(sentences, from); };
        PdfMaker pdf;
        pdf.line(60, 40, hangul ? QStringLiteral("강과 다리에 대한 조사") : QStringLiteral("A survey of rivers and bridges"), 20, true);
        QStringList paragraphs;
        double y = 90;
        QString left = text(12, 100);
        paragraphs << left << text(12, 200) << text(6, 300) << text(6, 400);
        QCOMPARE(pdf.paragraph(60, y, 225, 460, left), QString());
        y = 90;
        QCOMPARE(pdf.paragraph(310, y, 225, 460, paragraphs[1]), QString());
        pdf.line(60, 480, hangul ? QStringLiteral("두 번째 부분은 양쪽 단에 걸친다") : QStringLiteral("The second part stands across both columns"), 14, true);
        y = 520;
        QCOMPARE(pdf.paragraph(60, y, 225, 800, paragraphs[2]), QString());
        y = 520;
        QCOMPARE(pdf.paragraph(310, y, 225, 800, paragraphs[3]), QString());
        const SourceText source = read(pdf.bytes());
        const QString title = hangul ? QStringLiteral("T1 강과 다리에 대한 조사\n") : QStringLiteral("T1 A survey of rivers and bridges\n");
        const QString second = hangul ? QStringLiteral("11 두 번째 부분은 양쪽 단에 걸친다\n")
                                      : QStringLiteral("11 The second part stands across both columns\n");
        QCOMPARE(drawn(source), title + QStringLiteral("P1 %1\nP1 %2\n").arg(paragraphs[0], paragraphs[1]) + second
                     + QStringLiteral("P1 %1\nP1 %2\n").arg(paragraphs[2], paragraphs[3]));
        QVERIFY(source.leftOut.isEmpty());
        QCOMPARE(source.pages, 1);
    }

    void runningHeadsAndPageNumbers_areLeftOutAndListed()
    {
        PdfMaker pdf;
        QString rest = english(60, 1);
        const QString whole = rest;
        for (int page = 1; page <= 3; ++page) {
            if (page > 1)
                pdf.newPage();
            pdf.line(60, 30, page % 2 ? QStringLiteral("River Review 12") : QStringLiteral("River Review 12"), 8);
            pdf.line(290, 800, QStringLiteral("- %1 -").arg(page + 40), 9);
            double y = 70;
            rest = pdf.paragraph(60, y, 470, page < 3 ? 70 + 14 * 19 : 780, rest);
        }
        QCOMPARE(rest, QString());
        const SourceText source = read(pdf.bytes());
        QCOMPARE(drawn(source), QStringLiteral("P1 %1\n").arg(whole));
        QStringList left;
        for (const LeftOut &out : source.leftOut)
            left << out.text;
        left.sort();
        QCOMPARE(left, (QStringList {QStringLiteral("- 41 -"), QStringLiteral("- 42 -"), QStringLiteral("- 43 -"),
                                     QStringLiteral("River Review 12"), QStringLiteral("River Review 12"), QStringLiteral("River Review 12")}));
    }

    void hyphensAtLineEnds_areMendedAndRealOnesKept()
    {
        PdfMaker pdf;
        double y = 80;
        for (const char *line : {"The boats crossed the border for an inter-", "national fair, and a well-kept garden was the", "place of a Sino-",
                                 "Korean picnic with a well-", "kept lawn, ten COVID-", "19 tests and much quiet laughter."})
            y = pdf.line(60, y, QLatin1String(line));
        const SourceText source = read(pdf.bytes());
        QCOMPARE(drawn(source), QStringLiteral("P1 The boats crossed the border for an international fair, and a well-kept garden was the place of a "
                                               "Sino-Korean picnic with a well-kept lawn, ten COVID-19 tests and much quiet laughter.\n"));
    }

    void paragraphsListsFootnotesAndPages_areTold()
    {
        PdfMaker pdf;
        double y = 60;
        pdf.paragraph(60, y, 470, 800, english(4, 1), 10, 20);
        pdf.paragraph(60, y, 470, 800, english(3, 50), 10, 20);
        y += 10;
        y = pdf.line(60, y, QStringLiteral("• apples from the first garden"));
        y = pdf.line(60, y, QStringLiteral("• pears from the second garden"));
        y += 10;
        pdf.paragraph(60, y, 470, 800, english(3, 90));
        y = 700;
        y = pdf.line(60, y, QStringLiteral("1 A note on the first garden."), 7.5);
        y = pdf.line(60, y, QStringLiteral("2 A note on the second garden, which goes"), 7.5);
        pdf.line(60, y, QStringLiteral("on in a line of its own."), 7.5);
        pdf.newPage();
        y = 60;
        pdf.paragraph(60, y, 470, 800, english(5, 120));
        QCOMPARE(drawn(read(pdf.bytes())),
                 QStringLiteral("P1 %1\nP1 %2\nL1 apples from the first garden\nL1 pears from the second garden\nP1 %3\nP2 %4\n"
                                "F1 [1] A note on the first garden.\nF1 [2] A note on the second garden, which goes on in a line of its own.\n")
                     .arg(english(4, 1), english(3, 50), english(3, 90), english(5, 120)));
    }

    void aScan_isKeptAndSaidToBeOne()
    {
        PdfMaker pdf;
        pdf.painter().fillRect(QRectF(80, 80, 300, 400), Qt::darkGray);
        pdf.newPage();
        pdf.painter().fillRect(QRectF(80, 80, 300, 400), Qt::darkGray);
        const SourceText source = read(pdf.bytes());
        QVERIFY(source.scan);
        QCOMPARE(source.pages, 2);
        QCOMPARE(source.parts.first().blocks.size(), 1);
        QVERIFY2(source.doubts.size() == 1 && source.doubts.first().sentence.contains(QLatin1String("scan")), "the doubt says that it is a scan");
    }

    void aScannedPageAmongOthers_isSaidByItsNumber()
    {
        PdfMaker pdf;
        double y = 60;
        pdf.paragraph(60, y, 470, 800, english(5, 1));
        pdf.newPage();
        pdf.painter().fillRect(QRectF(80, 80, 300, 400), Qt::darkGray);
        pdf.newPage(); // left empty: nothing to say
        const SourceText source = read(pdf.bytes());
        QVERIFY(!source.scan);
        QCOMPARE(source.doubts.size(), 1);
        QVERIFY(source.doubts.first().sentence.contains(QLatin1String("page 2.")));
    }

    void theFilesOwnFacts_areHandedOn()
    {
        PdfMaker pdf(QStringLiteral("Rivers and bridges"));
        pdf.line(60, 60, QStringLiteral("A short text."));
        const QList<SourceFact> facts = read(pdf.bytes()).parts.first().facts;
        QCOMPARE(facts.size(), 1);
        QCOMPARE(facts.first().value, QStringLiteral("Rivers and bridges"));
        QCOMPARE(facts.first().place, QStringLiteral("PDF Title"));
    }

    void passages_haveTheirBoxesOnThePage()
    {
        PdfMaker pdf;
        pdf.line(60, 40, QStringLiteral("A survey of rivers"), 20, true);
        double y = 90;
        for (const char *line : {"The boats crossed the border for an inter-", "national fair on the first day."})
            y = pdf.line(60, y, QLatin1String(line));
        pdf.newPage();
        pdf.line(60, 200, QStringLiteral("지어낸 둘째 쪽의 글이다."));
        const QByteArray bytes = pdf.bytes();
        const Result<ImportedFile> file = readArticles(bytes, QStringLiteral("rivers.pdf"));
        QVERIFY2(file, qPrintable(file.message()));
        Document document;
        document.text = file->articles.first().text;
        document.blocks = file->articles.first().blocks;
        const auto boxes = [&](const QString &words) {
            const int at = int(document.text.indexOf(words));
            return boxesOf(OriginalFile {{}, {}, bytes}, document, {at, at + int(words.size())});
        };
        QVERIFY2(document.text.contains(QLatin1String("an international fair")), qPrintable(document.text));
        const QList<PageBox> mended = boxes(QStringLiteral("international fair"));
        QCOMPARE(mended.size(), 2); // a line each
        QCOMPARE(mended[0].page, 1);
        QVERIFY(mended[0].box.left() > 200 && mended[0].box.top() > 85 && mended[0].box.bottom() < 110);
        QVERIFY(std::abs(mended[1].box.left() - 60) < 2 && mended[1].box.top() > mended[0].box.top() + 10);
        const QList<PageBox> second = boxes(QStringLiteral("둘째"));
        QCOMPARE(second.size(), 1);
        QCOMPARE(second[0].page, 2);
        QVERIFY(second[0].box.left() > 80 && second[0].box.top() > 190 && second[0].box.bottom() < 225);
        QCOMPARE(pageAt(document.blocks, int(document.text.indexOf(QStringLiteral("둘째")))), 2);
        const Result<PageMap> map = PageMap::of(bytes, document);
        const TextSpan word = map->wordAt(2, second[0].box.center(), 5);
        QCOMPARE(document.text.mid(word.start, word.length()), QStringLiteral("둘째"));
        QVERIFY(map->wordAt(2, QPointF(400, 700), 20).isEmpty());
        // A text that was edited keeps the places of the rest.
        document.text.replace(QLatin1String("boats"), QLatin1String("ferry"));
        QCOMPARE(boxes(QStringLiteral("둘째")), second);
    }

    void aLockedFile_isRefusedWithWhatToDo()
    {
        // No password fits these two strings, so the empty one does not either.
        const QByteArray bytes = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                                 "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\n4 0 obj<</Filter/Standard/V 1/R 2/O<"
            + QByteArray(64, 'A') + ">/U<" + QByteArray(64, 'B') + ">/P -4>>endobj\ntrailer<</Root 1 0 R/Encrypt 4 0 R/ID[<" + QByteArray(32, '1')
            + "><" + QByteArray(32, '1') + ">]>>\n%%EOF";
        const Result<SourceText> text = readPdf(bytes, QStringLiteral("a.pdf"));
        QVERIFY(!text);
        QVERIFY2(text.message().contains(QLatin1String("password")), qPrintable(text.message()));
    }

    void hostileFiles_areRefusedWithASentenceOrReadWhole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        PdfMaker pdf;
        double y = 60;
        pdf.paragraph(60, y, 470, 800, english(5, 1));
        const QByteArray whole = pdf.bytes();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not a PDF") << QByteArray("GIF89a, with %PDF nowhere near");
        QTest::newRow("head only") << QByteArray("%PDF-1.7\n");
        QTest::newRow("truncated early") << whole.left(200);
        QTest::newRow("truncated late") << whole.left(whole.size() * 2 / 3);
        QTest::newRow("without its table") << whole.left(whole.lastIndexOf("xref\n"));
        QTest::newRow("broken table") << QByteArray(whole).replace("startxref", "startxxxx");
        QTest::newRow("no pages") << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>"
                                                "endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        QTest::newRow("a million pages") << QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count "
                                                       "1000000/Kids[2 0 R]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        QByteArray deep = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n";
        for (int i = 2; i < 20000; ++i)
            deep += QByteArray::number(i) + " 0 obj<</Type/Pages/Count 1/Kids[" + QByteArray::number(i + 1) + " 0 R]>>endobj\n";
        QTest::newRow("a deep tree") << deep + "trailer<</Root 1 0 R>>\n%%EOF";
        QTest::newRow("nested arrays") << "%PDF-1.4\n1 0 obj" + QByteArray(200000, '[') + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF";
    }

    void hostileFiles_areRefusedWithASentenceOrReadWhole()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const Result<SourceText> text = readPdf(bytes, QStringLiteral("a.pdf"));
        QVERIFY2(timer.elapsed() < 20000, "no hang: five seconds where optimised and alone");
        if (!text)
            QVERIFY2(text.message().endsWith(QLatin1Char('.')) && text.message().size() > 30, qPrintable(text.message()));
        else
            QVERIFY(!text->parts.first().blocks.isEmpty());
    }
};

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
