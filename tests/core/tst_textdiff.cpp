// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textdiff.h"

#include <QElapsedTimer>
#include <QTest>

#include <random>

using namespace haeje;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Kept plain, [-dropped-], {+new+}.
QString drawn(const QString &before, const QString &after, const TextDiff &diff)
{
    QString text;
    for (const DiffPart &part : diff.parts) {
        const QString old = before.mid(part.before.start, part.before.length());
        const QString fresh = after.mid(part.after.start, part.after.length());
        text += part.kind == DiffKind::Kept      ? fresh
            : part.kind == DiffKind::Dropped ? s("[-%1-]").arg(old)
                                             : s("{+%1+}").arg(fresh);
    }
    return text;
}

/// Both texts come out of the parts as they went in.
void verifyWhole(const QString &before, const QString &after, const TextDiff &diff)
{
    QString left, right;
    for (const DiffPart &part : diff.parts) {
        QCOMPARE(part.before.start, int(left.size()));
        QCOMPARE(part.after.start, int(right.size()));
        left += before.mid(part.before.start, part.before.length());
        right += after.mid(part.after.start, part.after.length());
    }
    QCOMPARE(left, before);
    QCOMPARE(right, after);
}

QString words(int count, unsigned seed, int vocabulary)
{
    std::mt19937 random(seed);
    QString text;
    for (int i = 0; i < count; ++i)
        text += s("w%1").arg(random() % unsigned(vocabulary)) + (i % 60 == 59 ? u'\n' : u' ');
    return text;
}

} // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words_areComparedOneByOne_data();
    void words_areComparedOneByOne();
    void share_countsTheWordsOfBoth();
    void anyTwoTexts_comeOutWhole();
    void aMegabyteRewritten_isComparedInTime_data();
    void aMegabyteRewritten_isComparedInTime();
};

void TestTextDiff::words_areComparedOneByOne_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("shown");
    QTest::newRow("both empty") << QString() << QString() << QString();
    QTest::newRow("the same") << s("one two") << s("one two") << s("one two");
    QTest::newRow("all new") << QString() << s("one two") << s("{+one two+}");
    QTest::newRow("all dropped") << s("one two") << QString() << s("[-one two-]");
    QTest::newRow("a word changed") << s("the old treaty holds") << s("the new treaty holds") << s("the [-old -]{+new +}treaty holds");
    QTest::newRow("a word new at the end") << s("it holds") << s("it holds still") << s("it holds {+still+}");
    QTest::newRow("a word dropped at the start") << s("Yet it holds") << s("it holds") << s("[-Yet -]it holds");
    QTest::newRow("blank space alone") << s("one  two\nthree") << s("one two \nthree") << s("one two \nthree");
    QTest::newRow("a paragraph between") << s("first\nlast") << s("first\nmiddle\nlast") << s("first\n{+middle\n+}last");
    QTest::newRow("Korean by words") << s("조약은 예년과 같다") << s("조약은 예년과 다르다") << s("조약은 예년과 [-같다-]{+다르다+}");
    QTest::newRow("Chinese by characters") << s("中朝友好") << s("中朝传统友好") << s("中朝{+传统+}友好");
    QTest::newRow("a sign alone") << s("yes, indeed") << s("yes indeed") << s("yes [-, -]indeed");
}

void TestTextDiff::words_areComparedOneByOne()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextDiff diff = textDiff(before, after);
    verifyWhole(before, after, diff);
    QTEST(drawn(before, after, diff), "shown");
}

void TestTextDiff::share_countsTheWordsOfBoth()
{
    const TextDiff diff = textDiff(s("one two three, four"), s("one two 3, four five"));
    QCOMPARE(diff.kept, 3);
    QCOMPARE(diff.dropped, 1);
    QCOMPARE(diff.added, 2);
    QCOMPARE(diff.inCommon(), 6.0 / 9.0);
    QVERIFY(!diff.isSame());
    QCOMPARE(textDiff({}, {}).inCommon(), 1.0);
}

void TestTextDiff::anyTwoTexts_comeOutWhole()
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        const QString before = words(int(seed * 7 % 150), seed, 9), after = words(int(seed * 11 % 170), seed + 1, 9);
        const TextDiff diff = textDiff(before, after);
        verifyWhole(before, after, diff);
        QCOMPARE(diff.kept + diff.dropped, int(seed * 7 % 150));
        QCOMPARE(diff.kept + diff.added, int(seed * 11 % 170));
    }
}

void TestTextDiff::aMegabyteRewritten_isComparedInTime_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString text = words(200000, 1, 50000);
    QTest::newRow("nothing in common") << text << words(200000, 2, 50000).replace(u'w', u'v');
    QTest::newRow("the same words in another order") << text << words(200000, 2, 50000);
    QTest::newRow("few words, no line breaks") << words(200000, 1, 20).replace(u'\n', u' ') << words(200000, 2, 20).replace(u'\n', u' ');
    QString changed = text;
    for (qsizetype at = 500; at < changed.size(); at += 700)
        changed.replace(at, 1, u'X');
    QTest::newRow("a word in a hundred") << text << changed;
}

void TestTextDiff::aMegabyteRewritten_isComparedInTime()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QElapsedTimer timer;
    timer.start();
    const TextDiff diff = textDiff(before, after);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed()))); // unoptimised
    verifyWhole(before, after, diff);
}

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
