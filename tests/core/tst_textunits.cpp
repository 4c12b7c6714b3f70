// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/codehabit.h"
#include "core/text/codename.h"
#include "core/text/extents.h"
#include "core/text/hangul.h"

#include <QTest>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

static TextUnit unitNamed(QChar letter)
{
    return letter == QLatin1Char('c') ? TextUnit::Character : letter == QLatin1Char('w') ? TextUnit::Word
        : letter == QLatin1Char('s')                                                     ? TextUnit::Sentence
                                                                                         : TextUnit::Paragraph;
}

/// Words, sentences and paragraphs as a hand on the keyboard takes them; names of codes; what finds a code.
class TestTextUnits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void edges_data();
    void edges();
    void codeNames_data();
    void codeNames();
    void typed_isFound_data();
    void typed_isFound();
    void habit_weighsOftenAgainstLately();
};

void TestTextUnits::edges_data()
{
    QTest::addColumn<QString>("marked"); ///< text with [ and ] at the edges
    QTest::addColumn<QString>("move");   ///< e: extend, g: grow, < >: start, , .: end, n p: next and previous; then the unit
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *marked, const char *move, const char *after) {
        QTest::newRow(name) << s(marked) << s(move) << s(after);
    };
    row("a part of a word becomes the word", "one t[w]o three", "ew", "one [two] three");
    row("a caret takes its word", "one t[]wo three", "ew", "one [two] three");
    row("a caret behind a word takes it", "one two[] three", "ew", "one [two] three");
    row("Korean by spaces", "그 동[]맹이 남았다", "ew", "그 [동맹이] 남았다");
    row("a sentence", "Mr. Kim c[]ame. He left.", "es", "[Mr. Kim came.] He left.");
    row("two sentences", "He c[ame. He l]eft. Gone.", "es", "[He came. He left.] Gone.");
    row("a paragraph", "one\n  tw[o th]ree \nfour", "ep", "one\n  [two three] \nfour");
    row("over two lines", "one t[wo\nthr]ee four", "ew", "one [two\nthree] four");
    row("an empty line gives nothing", "one\n[]\ntwo", "ew", "one\n[]\ntwo");
    row("grows to the word", "one t[w]o. Three.", "g", "one [two]. Three.");
    row("grows to the sentence", "one [two]. Three.", "g", "[one two.] Three.");
    row("grows to the paragraph", "[one two.] Three.", "g", "[one two. Three.]");
    row("and no further", "[one two. Three.]\nfour", "g", "[one two. Three.]\nfour");
    row("end by a word", "one [two] three", ".w", "one [two three]");
    row("end over the line", "one [two]\n\nthree", ".w", "one [two\n\nthree]");
    row("end back", "one [two three] four", ",w", "one [two] three four");
    row("never past the start", "one [two] three", ",w", "one [two] three");
    row("start back", "one [two]", "<w", "[one two]");
    row("start on", "[one two]", ">w", "one [two]");
    row("start never past the end", "[one] two", ">w", "[one] two");
    row("end by a character that is two units", "[a]😀b", ".c", "[a😀]b");
    row("end by a composed character", "[a]e\xCC\x81g", ".c", "[ae\xCC\x81]g");
    row("at the end of the text", "one [two]", ".w", "one [two]");
    row("end to the sentence's end", "He [came] to. He left.", ".s", "He [came to.] He left.");
    row("the next sentence", "He [came]. He left.\nGone.", "ns", "He came. [He left.]\nGone.");
    row("the next over the line", "He came. [He left.]\nGone.", "ns", "He came. He left.\n[Gone.]");
    row("the former sentence", "He came. [He left.]", "ps", "[He came.] He left.");
    row("the first sentence from the top", "[]He came. He left.", "ns", "[He came.] He left.");
}

void TestTextUnits::edges()
{
    QFETCH(QString, marked);
    QFETCH(QString, move);
    QString text = marked;
    const int start = int(text.indexOf(QLatin1Char('[')));
    text.remove(start, 1);
    const int end = int(text.indexOf(QLatin1Char(']')));
    text.remove(end, 1);
    const TextSpan span{start, end};
    const TextUnit unit = unitNamed(move.at(move.size() - 1));
    TextSpan to;
    switch (move.at(0).toLatin1()) {
    case 'e': to = extended(text, span, unit); break;
    case 'g': to = grown(text, span); break;
    case '<': to = withMovedStart(text, span, unit, -1); break;
    case '>': to = withMovedStart(text, span, unit, 1); break;
    case ',': to = withMovedEnd(text, span, unit, -1); break;
    case '.': to = withMovedEnd(text, span, unit, 1); break;
    case 'n': to = neighbouring(text, span, unit, 1); break;
    case 'p': to = neighbouring(text, span, unit, -1); break;
    }
    text.insert(to.end, QLatin1Char(']')).insert(to.start, QLatin1Char('['));
    QTEST(text, "after");
}

void TestTextUnits::codeNames_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::newRow("as they are") << s("blood alliance") << s("blood alliance");
    QTest::newRow("on one line, without quotation marks") << s(" “blood\n  alliance.” ") << s("blood alliance");
    QTest::newRow("no slash") << s("and/or") << s("and-or");
    QTest::newRow("Korean") << s("『혈맹』") << s("혈맹");
    QTest::newRow("sixty") << QString(60, QLatin1Char('a')) << QString(60, QLatin1Char('a'));
    QTest::newRow("sixty-one without a space") << QString(61, QLatin1Char('a')) << QString(59, QLatin1Char('a')) + s("…");
    QTest::newRow("cut between words") << s("The alliance between the two countries was renewed in words and only in words")
                                       << s("The alliance between the two countries was renewed in words…");
    QTest::newRow("nothing to name it by") << s(" … ") << QString();
}

void TestTextUnits::codeNames()
{
    QFETCH(QString, words);
    const QString name = codeNameFrom(words);
    QTEST(name, "name");
    QVERIFY(name.size() <= 60);
}

void TestTextUnits::typed_isFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("at");
    QTest::newRow("capitals") << s("US Factor") << s("fact") << 3;
    QTest::newRow("initials") << s("피로 맺은 혈맹") << s("ㅎㅁ") << 6;
    QTest::newRow("one initial") << s("혈맹") << s("ㅁ") << 1;
    QTest::newRow("a doubled initial is another") << s("가까이") << s("ㄲ") << 1;
    QTest::newRow("a syllable not finished") << s("혈맹") << s("혀") << 0;
    QTest::newRow("only the last may be unfinished") << s("혈맹") << s("혀매") << -1;
    QTest::newRow("syllable and initial") << s("혈맹") << s("혈ㅁ") << 0;
    QTest::newRow("a wrong final") << s("혈맹") << s("현") << -1;
    QTest::newRow("Cyrillic capitals") << s("Союз") << s("СОЮ") << 0;
    QTest::newRow("Chinese") << s("中國同盟") << s("同") << 2;
    QTest::newRow("longer than the text") << s("a") << s("ab") << -1;
}

void TestTextUnits::typed_isFound()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QTEST(indexOfTyped(text, typed), "at");
}

void TestTextUnits::habit_weighsOftenAgainstLately()
{
    const CodeId a(1), b(2), c(3);
    QCOMPARE(codesByHabit({a, b, c}), (QList<CodeId>{a, b, c}));
    QCOMPARE(codesByHabit({a, b, b, c}), (QList<CodeId>{b, a, c}));
    QList<CodeId> uses(60, b); // all the latest uses against many that lie far back
    uses += QList<CodeId>(100, c);
    QCOMPARE(codesByHabit(uses), (QList<CodeId>{b, c}));
    QCOMPARE(codesByHabit({}), QList<CodeId>());
}

QTEST_APPLESS_MAIN(TestTextUnits)
#include "tst_textunits.moc"
