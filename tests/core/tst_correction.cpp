// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/correction.h"
#include "core/text/textchanges.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>

using namespace haeje;
using namespace haeje::test;

namespace {

Passage passageIn(const QString &text, TextSpan span, qint64 id = 1)
{
    Passage passage;
    passage.id = PassageId(id);
    passage.span = span;
    passage.quote = text.mid(span.start, span.length());
    passage.before = text.mid(std::max(0, span.start - 32), std::min(32, span.start));
    passage.after = text.mid(span.end, 32);
    return passage;
}

/// "the [old] words": the text without the brackets and the span between them.
std::pair<QString, TextSpan> drawn(QString text)
{
    const int start = int(text.indexOf(QLatin1Char('[')));
    const int end = int(text.indexOf(QLatin1Char(']'))) - 1;
    text.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    return {text, start < 0 ? TextSpan{} : TextSpan{start, end}};
}

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCorrection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changes_areTheSmallest_data();
    void changes_areTheSmallest();
    void changes_leadFromOneTextToTheOther();
    void passage_movesWithWhatDidNotChange_data();
    void passage_movesWithWhatDidNotChange();
    void passages_thatBecomeOne_areUnited();
    void blocks_followTheLines_data();
    void blocks_followTheLines();
    void proposals_nameTheVeryWordsFirst();
    void fiveHundredCorrections_leaveNoPassageWrong();
};

void TestCorrection::changes_areTheSmallest_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("same") << words("one two") << words("one two") << QString();
    QTest::newRow("a letter") << words("the frendly visit") << words("the friendly visit") << words("6+0>i");
    QTest::newRow("a syllable") << words("두 나라의 친선") << words("두 나라의 우의") << words("6+2>우의");
    QTest::newRow("a word out") << words("one two three") << words("one three") << words("4+4>");
    QTest::newRow("blank space") << words("one  two") << words("one two") << words("4+1>");
    QTest::newRow("a break for a space") << words("one two") << words("one\ntwo") << words("3+1>\n");
    QTest::newRow("beyond the basic plane") << words("a 😀 b") << words("a 😁 b") << words("2+2>😁");
    QTest::newRow("words ahead of a mended one") << words("The frendly visit") << words("Today the friendly visit") << words("0+1>Today t 6+0>i");
    QTest::newRow("two places") << words("aa bb cc dd") << words("ax bb cc dx") << words("1+1>x 10+1>x");
}

void TestCorrection::changes_areTheSmallest()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QStringList told;
    const QList<TextChange> changes = textChanges(before, after);
    for (const TextChange &c : changes)
        told << QStringLiteral("%1+%2>%3").arg(c.before.start).arg(c.before.length()).arg(after.mid(c.after.start, c.after.length()));
    QCOMPARE(told.join(QLatin1Char(' ')), expected);
}

void TestCorrection::changes_leadFromOneTextToTheOther()
{
    QRandomGenerator random(7);
    const QString letters = words("ab 가나\n😀.");
    const auto text = [&](int length) {
        QString made;
        while (made.size() < length) {
            const int at = int(random.bounded(letters.size()));
            if (!letters.at(at).isSurrogate())
                made += letters.at(at);
            else
                made += words("😀");
        }
        return made;
    };
    for (int round = 0; round < 500; ++round) {
        const QString before = text(int(random.bounded(60)));
        QString after = before;
        if (round % 3 == 0)
            after = text(int(random.bounded(60)));
        else if (!after.isEmpty())
            after.remove(int(random.bounded(after.size())), 2).insert(0, text(3));
        QString made = before;
        const QList<TextChange> changes = textChanges(before, after);
        for (auto c = changes.crbegin(); c != changes.crend(); ++c)
            made.replace(c->before.start, c->before.length(), after.mid(c->after.start, c->after.length()));
        QCOMPARE(made, after);
    }
}

void TestCorrection::passage_movesWithWhatDidNotChange_data()
{
    QTest::addColumn<QString>("before"); // the passage in [ ]
    QTest::addColumn<QString>("after");  // where it comes to lie; without [ ]: an orphan
    QTest::newRow("ahead of it") << words("one [two] three") << words("zero one [two] three");
    QTest::newRow("behind it") << words("one [two] three") << words("one [two] three four");
    QTest::newRow("put in at its start") << words("one [two three]") << words("one x[two three]");
    QTest::newRow("put in at its end") << words("[one two] three") << words("[one two]x three");
    QTest::newRow("inside it") << words("a [frendly visit] b") << words("a [friendly visit] b");
    QTest::newRow("its first letter") << words("a [Ouster space] b") << words("a [ouster space] b");
    QTest::newRow("taken out inside") << words("a [one two three] b") << words("a [one three] b");
    QTest::newRow("taken out over its start") << words("one two [three four five six]") << words("one [four five six]");
    QTest::newRow("taken out over its end") << words("[one two three four] five six") << words("[one two three] six");
    QTest::newRow("taken out with it") << words("one [two] three") << words("one three");
    QTest::newRow("rewritten") << words("say [the quick brown fox] now") << words("say many slow cats sleep now");
    QTest::newRow("more than half rewritten") << words("say [alpha beta gamma delta] now") << words("say alpha xxxxx yyyyy zzzzz now");
    QTest::newRow("rewritten over its edge") << words("aaa bbb [ccc ddd eee]") << words("aaa XYZ eee");
    QTest::newRow("mended beside other words") << words("The [frendly visit] went") << words("Today the [friendly visit] went");
    QTest::newRow("Korean particle") << words("오늘 [두 나라의 친선은] 굳건하다") << words("오늘 [두 나라의 친선이] 굳건하다");
    QTest::newRow("a line moved")
        << words("First line stands here at the top.\nThe [hostile forces] are named in this one line alone.\nLast line of all.")
        << words("First line stands here at the top.\nLast line of all.\nThe [hostile forces] are named in this one line alone.");
    QTest::newRow("moved without its context") << words("aaaa bbbb [cccc] dddd eeee") << words("eeee ffff cccc gggg aaaa bbbb");
}

void TestCorrection::passage_movesWithWhatDidNotChange()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const auto [text, span] = drawn(before);
    const auto [corrected, expected] = drawn(after);
    const TextCorrection plan = planCorrection(documentOf(text), {passageIn(text, span)}, corrected);
    const PassageMove move = plan.moves.value(0);
    if (expected.isEmpty()) {
        QCOMPARE(move.fate, PassageFate::Orphan);
        QCOMPARE(move.quoteAfter, move.quoteBefore);
        return;
    }
    QCOMPARE(corrected.mid(move.after.start, move.after.length()), corrected.mid(expected.start, expected.length()));
    QCOMPARE(move.after.start, expected.start);
    const bool same = move.quoteAfter == move.quoteBefore;
    QCOMPARE(move.fate, !same ? PassageFate::Changed : move.after == span ? PassageFate::Same : PassageFate::Moved);
}

void TestCorrection::passages_thatBecomeOne_areUnited()
{
    const QString text = words("one two three");
    const QList<Passage> passages{passageIn(text, {4, 13}, 1), passageIn(text, {8, 13}, 2)};
    const TextCorrection plan = planCorrection(documentOf(text), passages, words("one three"));
    QCOMPARE(plan.moves.at(0).after, (TextSpan{4, 9}));
    QCOMPARE(plan.moves.at(1).fate, PassageFate::United);
    QCOMPARE(plan.moves.at(1).into, PassageId(1));
}

void TestCorrection::blocks_followTheLines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected"); // T title, P paragraph
    QTest::newRow("inside") << words("Title\none two") << words("Title\none and two") << words("T:Title|P:one and two");
    QTest::newRow("parted") << words("Title\none two") << words("Title\none\ntwo") << words("T:Title|P:one|P:two");
    QTest::newRow("title parted") << words("Title here\none") << words("Title\nhere\none") << words("T:Title|P:here|P:one");
    QTest::newRow("joined") << words("Title\none\ntwo") << words("Title\none two") << words("T:Title|P:one two");
    QTest::newRow("a line more") << words("Title\none") << words("Title\none\nnew words") << words("T:Title|P:one|P:new words");
    QTest::newRow("a line less") << words("Title\none\ntwo") << words("Title\ntwo") << words("T:Title|P:two");
    QTest::newRow("words at an end") << words("Title\none") << words("Title\none more") << words("T:Title|P:one more");
    QTest::newRow("words at a start") << words("Title\none") << words("Title\nat one") << words("T:Title|P:at one");
    QTest::newRow("nothing left") << words("Title\none") << words(" ") << QString();
}

void TestCorrection::blocks_followTheLines()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    QStringList told;
    const TextCorrection plan = planCorrection(documentOf(before), {}, after);
    for (const Block &block : plan.blocks)
        told << QStringLiteral("%1:%2").arg(block.kind == BlockKind::Title ? QStringLiteral("T") : QStringLiteral("P"),
                                            after.mid(block.span.start, block.span.length()));
    QCOMPARE(told.join(QLatin1Char('|')), expected);
}

void TestCorrection::proposals_nameTheVeryWordsFirst()
{
    const QString before = words("the hostile forces of old stand here");
    const QString after = words("hostile powers came. the hostile forces of new. Later the hostile forces of old time. 적대세력");
    Passage orphan = passageIn(before, spanOf(before, words("hostile forces")));
    const QList<OrphanProposal> places = proposeFor(orphan, after);
    QCOMPARE(places.size(), 3);
    QCOMPARE(places.at(0).span, (TextSpan{int(after.indexOf(words("hostile forces of old"))), int(after.indexOf(words(" of old")))}));
    QCOMPARE(places.at(0).likeness, 1.0);
    QVERIFY(places.at(0).context > places.at(1).context);
    QCOMPARE(places.at(1).likeness, 1.0);
    QCOMPARE(after.mid(places.at(2).span.start, places.at(2).span.length()), words("hostile powers"));
    QCOMPARE(places.at(2).likeness, 0.5);
    orphan.quote = words("적대 세력");
    QCOMPARE(proposeFor(orphan, after).first().likeness, 1.0); // syllable by syllable
}

/// Whatever is written into a text and cut out of it: a passage holds its quote or is an orphan, and one that was not
/// touched still lies over the very characters it lay over.
void TestCorrection::fiveHundredCorrections_leaveNoPassageWrong()
{
    QRandomGenerator random(20210711);
    QString text;
    for (int i = 0; i < 300; ++i)
        text += QStringLiteral("w%1 나라%2 😀%3%4").arg(i).arg(i * 7).arg(i % 11).arg(i % 9 == 8 ? words(".\n") : words(" "));
    Document document = documentOf(text);
    QList<Passage> passages;
    for (int i = 0; i < 200; ++i) {
        int start = int(random.bounded(text.size() - 60)), end = start + 1 + int(random.bounded(50));
        start += text.at(start).isLowSurrogate();
        end += end < text.size() && text.at(end).isLowSurrogate();
        passages.append(passageIn(text, {start, end}, i + 1));
    }
    int orphans = 0;
    for (int round = 0; round < 500; ++round) {
        QString now = document.text;
        int at = int(random.bounded(now.size()));
        int length = round % 3 == 0 ? 0 : int(random.bounded(std::min<qsizetype>(12, now.size() - at)));
        at += at < now.size() && now.at(at).isLowSurrogate();
        if (at + length < now.size() && now.at(at + length).isLowSurrogate())
            ++length;
        const QString put = round % 3 == 1 ? QString() : QStringLiteral("새 %1").arg(round);
        now.replace(at, length, put);
        const TextCorrection plan = planCorrection(document, passages, now);
        QList<Passage> next;
        for (qsizetype i = 0; i < passages.size(); ++i) {
            const PassageMove &move = plan.moves.at(i);
            orphans += move.fate == PassageFate::Orphan;
            if (move.fate == PassageFate::Orphan || move.fate == PassageFate::United)
                continue;
            QCOMPARE(now.mid(move.after.start, move.after.length()), move.quoteAfter);
            const TextSpan was = passages.at(i).span;
            if (at + length <= was.start || at >= was.end) // not touched
                QCOMPARE(move.quoteAfter, passages.at(i).quote);
            if (at >= was.end && (at > was.end || length > 0))
                QCOMPARE(move.after, was);
            next.append(passageIn(now, move.after, passages.at(i).id.value));
        }
        int end = 0;
        for (const Block &block : plan.blocks) {
            QVERIFY(block.span.start >= end && block.span.end <= now.size() && !block.span.isEmpty());
            QVERIFY(now.mid(end, block.span.start - end).trimmed().isEmpty());
            end = block.span.end;
        }
        QVERIFY(now.mid(end).trimmed().isEmpty());
        document.text = now;
        document.blocks = plan.blocks;
        passages = next;
    }
    QVERIFY(orphans > 0);
    QVERIFY(passages.size() > 20);
}

QTEST_GUILESS_MAIN(TestCorrection)
#include "tst_correction.moc"
