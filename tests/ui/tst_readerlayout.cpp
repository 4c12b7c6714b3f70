// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/readerlayout.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace haeje;

static void append(Document &document, BlockKind kind, const QString &words)
{
    if (!document.text.isEmpty())
        document.text += QStringLiteral("\n\n");
    const int start = int(document.text.size());
    document.text += words;
    document.blocks.append({kind, {start, int(document.text.size())}});
}

/// Every kind of block, Korean and English, long enough to wrap.
static Document sample(int rounds)
{
    Document document;
    append(document, BlockKind::Title, QStringLiteral("A text that we made up for this test, with a title of two lines"));
    for (int i = 0; i < rounds; ++i) {
        append(document, BlockKind::Heading1, QStringLiteral("우리가 지은 소제목 %1").arg(i));
        append(document, BlockKind::Paragraph, QStringLiteral("Plain English words stand here so that the lines wrap at the measure. ").repeated(3 + i % 4).trimmed());
        append(document, BlockKind::Paragraph, QStringLiteral("우리말 문장도 여러 줄이 되도록 길게 적는다. 會談과 親善 같은 낱말도 섞는다. ").repeated(2 + i % 5).trimmed());
        append(document, BlockKind::ListItem, QStringLiteral("a point"));
        append(document, BlockKind::Quote, QStringLiteral("인용한 대목은 들여 쓴다."));
        append(document, BlockKind::TableRow, QStringLiteral("2019\t12\t9"));
    }
    return document;
}

static ReaderStyle style(double width = 560, double zoom = 1)
{
    ReaderStyle style;
    style.width = width;
    style.zoom = zoom;
    style.headerAbove = 45;
    style.headerBelow = 29;
    return style;
}

class TestReaderLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offset_toPointAndBack();
    void pointsOutside_findTheNearestLine();
    void heights_areTheSameWhateverIsLaidOutFirst();
    void guess_isNearTheTruth_data();
    void guess_isNearTheTruth();
    void lines_standEvenlyWhateverScriptsTheyMix();
    void headings_standFurtherFromWhatIsAbove();
    void rects_coverTheWordsOnly();
    void measure_holdsThirtyFourToFortySyllables();
    void steps_neverSplitACharacter_data();
    void steps_neverSplitACharacter();
    void words_sentences_paragraphs_data();
    void words_sentences_paragraphs();
    void textWithoutBlocks_isReadLineByLine();
    void span_isMadeOfWholeCharacters();
    void citation_leavesOutWhatIsNotStated_data();
    void citation_leavesOutWhatIsNotStated();
};

void TestReaderLayout::offset_toPointAndBack()
{
    const ReaderText text(sample(8));
    ReaderLayout layout;
    layout.setText(text, style());
    layout.work(0);
    for (int offset = 0; offset < text.length(); offset = text.stepped(offset, 1)) {
        const TextSpan line = layout.lineAt(offset);
        if (!line.contains(offset) && offset != line.end)
            continue; // white space at which a line wraps
        const QRectF caret = layout.caretRect(offset);
        QCOMPARE(layout.offsetAt({caret.left() + 0.1, caret.center().y()}), offset);
    }
}

void TestReaderLayout::pointsOutside_findTheNearestLine()
{
    const ReaderText text(sample(1));
    ReaderLayout layout;
    layout.setText(text, style());
    layout.work(0);
    QCOMPARE(layout.offsetAt({-50, -50}), 0);
    QCOMPARE(layout.offsetAt({5000, layout.total() + 400}), text.length());
    const TextSpan first = layout.lineAt(0);
    QCOMPARE(layout.offsetAt({5000, layout.caretRect(0).center().y()}), first.end);
}

void TestReaderLayout::heights_areTheSameWhateverIsLaidOutFirst()
{
    const ReaderText text(sample(120));
    ReaderLayout idle, jumping;
    idle.setText(text, style());
    idle.work(0);
    QVERIFY(idle.allExact());
    jumping.setText(text, style());
    std::mt19937 random(4);
    while (!jumping.allExact()) {
        const int block = int(random() % unsigned(jumping.count()));
        jumping.laid(block);
        if (random() % 50 == 0)
            jumping.work(1);
    }
    QCOMPARE(jumping.total(), idle.total());
    double sum = 0;
    for (int i = 0; i < idle.count(); ++i) {
        QCOMPARE(idle.top(i), sum);
        QCOMPARE(jumping.height(i), idle.height(i));
        sum += idle.height(i);
    }
    QCOMPARE(idle.total(), sum);
}

void TestReaderLayout::guess_isNearTheTruth_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("zoom");
    QTest::newRow("usual") << 560.0 << 1.0;
    QTest::newRow("narrow") << 300.0 << 1.0;
    QTest::newRow("large type") << 900.0 << 1.9;
}

void TestReaderLayout::guess_isNearTheTruth()
{
    QFETCH(double, width);
    QFETCH(double, zoom);
    ReaderLayout layout;
    layout.setText(ReaderText(sample(60)), style(width, zoom));
    const double guessed = layout.total();
    layout.work(0);
    QVERIFY2(std::abs(guessed - layout.total()) < 0.1 * layout.total(),
             qPrintable(QStringLiteral("guessed %1, is %2").arg(guessed).arg(layout.total())));
}

void TestReaderLayout::lines_standEvenlyWhateverScriptsTheyMix()
{
    ReaderLayout layout;
    layout.setText(ReaderText(sample(3)), style());
    for (int b = 0; b < layout.count(); ++b) {
        LaidBlock &block = layout.laid(b);
        const QTextLine first = block.layout.lineAt(0);
        for (int k = 0; k < block.layout.lineCount(); ++k) {
            const QTextLine line = block.layout.lineAt(k);
            QVERIFY(std::abs(line.y() + line.ascent() - first.y() - first.ascent() - k * block.lineHeight) < 0.51);
        }
    }
}

void TestReaderLayout::headings_standFurtherFromWhatIsAbove()
{
    const ReaderText text(sample(2));
    ReaderLayout layout;
    layout.setText(text, style());
    const auto gapAbove = [&](int block) {
        LaidBlock &above = layout.laid(block - 1);
        const double end = layout.top(block - 1) + above.textTop + above.layout.lineCount() * above.lineHeight;
        return layout.top(block) + layout.laid(block).textTop - end;
    };
    QCOMPARE(gapAbove(2), 8.0);  // words under a heading
    QCOMPARE(gapAbove(3), 14.0); // paragraph under paragraph
    QCOMPARE(gapAbove(7), 22.0); // heading under the table
    QCOMPARE(layout.laid(0).textTop, 45.0);
    QCOMPARE(gapAbove(1), 24.0 + 29.0); // behind title and authors
}

void TestReaderLayout::rects_coverTheWordsOnly()
{
    const ReaderText text(sample(4));
    ReaderLayout layout;
    layout.setText(text, style());
    const TextSpan all{0, text.length()};
    const auto rects = layout.rectsOf(all, 0, layout.total());
    double bottom = 0;
    for (const LineRect &line : rects) {
        QVERIFY(line.rect.left() >= 0);
        QVERIFY(line.rect.right() <= 560.5);
        QVERIFY(line.rect.top() >= bottom);
        bottom = line.rect.bottom();
    }
    const TextSpan title = text.paragraphAt(0);
    QCOMPARE(layout.rectsOf(title, 0, layout.total()).size(), size_t(layout.laid(0).layout.lineCount()));
    QVERIFY(layout.rectsOf({title.end, title.end + 2}, 0, layout.total()).empty()); // between two blocks
    QVERIFY(layout.rectsOf({5, 5}, 0, layout.total()).empty());
}

void TestReaderLayout::measure_holdsThirtyFourToFortySyllables()
{
    Document document;
    append(document, BlockKind::Paragraph, QStringLiteral("우리말 문장도 여러 줄이 되도록 길게 적는다 그리고 다시 또 한 번 적어 둔다 ").repeated(6).trimmed());
    ReaderLayout layout;
    layout.setText(ReaderText(document), style());
    LaidBlock &block = layout.laid(0);
    if (QFontInfo(block.layout.font()).family() != QStringLiteral("Noto Serif"))
        QSKIP("The faces the measure is made for are not installed.");
    for (int k = 0; k + 1 < block.layout.lineCount(); ++k) {
        const int characters = block.layout.lineAt(k).textLength();
        QVERIFY2(characters >= 34 && characters <= 45, qPrintable(QString::number(characters)));
    }
}

void TestReaderLayout::steps_neverSplitACharacter_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("plain") << QStringLiteral("abc") << QList<int>{0, 1, 2, 3};
    QTest::newRow("surrogate pairs") << QString::fromUtf8("a😀𠀀b") << QList<int>{0, 1, 3, 5, 6};
    QTest::newRow("an accent of its own") << QString::fromUtf8("e\u0301x") << QList<int>{0, 2, 3};
    QTest::newRow("old jamo") << QString::fromUtf8("ᄒᆞᆫ글") << QList<int>{0, 3, 4};
    QTest::newRow("a flag") << QString::fromUtf8("🇰🇷!") << QList<int>{0, 4, 5};
}

void TestReaderLayout::steps_neverSplitACharacter()
{
    QFETCH(QString, words);
    QFETCH(QList<int>, places);
    Document document;
    append(document, BlockKind::Paragraph, words);
    const ReaderText text(document);
    QList<int> forward{0}, back{text.length()};
    while (forward.last() < text.length())
        forward.append(text.stepped(forward.last(), 1));
    while (back.first() > 0)
        back.prepend(text.stepped(back.first(), -1));
    QCOMPARE(forward, places);
    QCOMPARE(back, places);
    for (int offset = 0; offset <= text.length(); ++offset) {
        QVERIFY(places.contains(text.snapped(offset, true)));
        QVERIFY(places.contains(text.snapped(offset, false)));
        QVERIFY(text.snapped(offset, true) <= offset && text.snapped(offset, false) >= offset);
    }
}

void TestReaderLayout::words_sentences_paragraphs_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("English") << QStringLiteral("One came. Two went away.") << 14 << QStringLiteral("went") << QStringLiteral("Two went away.");
    QTest::newRow("Korean") << QStringLiteral("하나가 왔다. 둘이 갔다.") << 9 << QStringLiteral("둘이") << QStringLiteral("둘이 갔다.");
    QTest::newRow("hanja") << QStringLiteral("親善會談을 열다.") << 2 << QStringLiteral("親善會談") << QStringLiteral("親善會談을 열다.");
    QTest::newRow("last character") << QStringLiteral("One came") << 8 << QStringLiteral("came") << QStringLiteral("One came");
}

void TestReaderLayout::words_sentences_paragraphs()
{
    QFETCH(QString, words);
    QFETCH(int, at);
    QFETCH(QString, word);
    QFETCH(QString, sentence);
    Document document;
    append(document, BlockKind::Paragraph, words);
    append(document, BlockKind::Paragraph, QStringLiteral("another"));
    const ReaderText text(document);
    const auto slice = [&text](TextSpan span) { return text.text().mid(span.start, span.length()); };
    QCOMPARE(slice(text.wordAt(at)), word);
    QCOMPARE(slice(text.sentenceAt(at)), sentence);
    QCOMPARE(slice(text.paragraphAt(at)), words);
}

void TestReaderLayout::textWithoutBlocks_isReadLineByLine()
{
    Document document;
    document.text = QStringLiteral("one\n\n  \ntwo three\nfour");
    const ReaderText text(document);
    QCOMPARE(text.blocks().size(), 3);
    QCOMPARE(text.paragraphNumber(6), 1);
    QCOMPARE(text.paragraphNumber(9), 2);
    QVERIFY(ReaderText(Document()).isEmpty());
    QCOMPARE(ReaderText(Document()).stepped(0, 1), 0);
}

void TestReaderLayout::span_isMadeOfWholeCharacters()
{
    Document document;
    append(document, BlockKind::Paragraph, QString::fromUtf8("a😀b"));
    append(document, BlockKind::Paragraph, QStringLiteral("next"));
    const ReaderText text(document);
    QVERIFY((text.whole({2, 4}) == TextSpan{1, 4}));
    QVERIFY((text.whole({0, 2}) == TextSpan{0, 3}));
    QVERIFY((text.whole({0, 5}) == TextSpan{0, 4})); // ends between the blocks
    QVERIFY((text.whole({-7, 400}) == TextSpan{0, text.length()}));
}

void TestReaderLayout::citation_leavesOutWhatIsNotStated_data()
{
    QTest::addColumn<QStringList>("facts"); // authors, title, series, date
    QTest::addColumn<QString>("quoted");
    QTest::addColumn<QString>("citation");
    QTest::newRow("all") << QStringList{QStringLiteral("A. Reader"), QStringLiteral("On Notes"), QStringLiteral("Papers"), QStringLiteral("2021-07-23")}
                         << QStringLiteral("second words") << QStringLiteral("“second words” (A. Reader, On Notes, Papers, 23 July 2021, paragraph 2)");
    QTest::newRow("no series, a month") << QStringList{QStringLiteral("A. Reader"), QStringLiteral("On Notes"), QString(), QStringLiteral("2021-07")}
                         << QStringLiteral("first words") << QStringLiteral("“first words” (A. Reader, On Notes, July 2021, paragraph 1)");
    QTest::newRow("nothing stated") << QStringList{QString(), QString(), QString(), QString()}
                         << QStringLiteral("words\n\nThe second") << QStringLiteral("“words\n\nThe second” (paragraphs 1 to 2)");
    QTest::newRow("in the heading") << QStringList{QString(), QStringLiteral("On Notes"), QString(), QString()}
                         << QStringLiteral("Heading") << QStringLiteral("“Heading” (On Notes)");
}

void TestReaderLayout::citation_leavesOutWhatIsNotStated()
{
    QFETCH(QStringList, facts);
    QFETCH(QString, quoted);
    QFETCH(QString, citation);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Document document;
    append(document, BlockKind::Heading1, QStringLiteral("Heading"));
    append(document, BlockKind::Paragraph, QStringLiteral("The first words"));
    append(document, BlockKind::Paragraph, QStringLiteral("The second words"));
    document.facts.authors = facts.at(0).isEmpty() ? QStringList() : QStringList{facts.at(0)};
    document.facts.title = facts.at(1);
    document.facts.series = facts.at(2);
    document.facts.published = EdtfDate::parse(facts.at(3)).value_or(EdtfDate());
    const int start = int(document.text.indexOf(quoted));
    QCOMPARE(citationOf(ReaderText(document), document.facts, {start, start + int(quoted.size())}), citation);
    QCOMPARE(citationOf(ReaderText(document), document.facts, {3, 3}), QString());
}

QTEST_MAIN(TestReaderLayout)
#include "tst_readerlayout.moc"
