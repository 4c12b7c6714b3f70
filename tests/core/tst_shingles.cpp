// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/shingles.h"

#include <QRandomGenerator>
#include <QTest>

using namespace haeje;

/// Words that occur once: as many shingles as words but two.
static QStringList manyWords(int count, int from = 0)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << QStringLiteral("word%1").arg(from + i);
    return words;
}

static QString joined(const QStringList &words)
{
    return words.join(QLatin1Char(' '));
}

class TestShingles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void share_isCountedInRunsOfThreeWords_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("share");
        const QString text = joined(manyWords(102)); // 100 shingles
        QTest::newRow("itself") << text << text << 1.0;
        QTest::newRow("case, spaces and marks") << QStringLiteral("One two, three four") << QStringLiteral("ONE  two three -- “four”.") << 1.0;
        QTest::newRow("nothing in common") << text << joined(manyWords(102, 500)) << 0.0;
        QTest::newRow("too short") << QStringLiteral("two words") << QStringLiteral("two words") << 0.0;
        // One word changed in the middle: three shingles go, three come.
        QStringList changed = manyWords(102);
        changed[50] = QStringLiteral("other");
        QTest::newRow("one word of a hundred") << text << joined(changed) << 97.0 / 103;
        QTest::newRow("half added") << text << joined(manyWords(152)) << 100.0 / 150;
        QTest::newRow("Korean goes by syllables") << QStringLiteral("가나다라마바사아") << QStringLiteral("가나다 라마바사아") << 1.0;
        QTest::newRow("Korean, one syllable more") << QStringLiteral("가나다라마바사아") << QStringLiteral("가나다라마바사아자") << 3.0 / 4;
        QTest::newRow("outside the basic plane") << QStringLiteral("𠀀𠀁𠀂𠀃𠀄𠀅𠀆") << QStringLiteral("𠀀𠀁𠀂𠀃𠀄𠀅𠀇") << 1.0 / 3;
    }
    void share_isCountedInRunsOfThreeWords()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, share);
        QCOMPARE(shareInCommon(shinglesOf(a), shinglesOf(b)), share);
        QCOMPARE(shareInCommon(shinglesOf(b), shinglesOf(a)), share);
    }

    void letters_tellTheSameTextInAnotherDress()
    {
        const QString text = QStringLiteral("The same text, 같은 글.");
        QCOMPARE(shinglesOf(text).letters, shinglesOf(QStringLiteral("THE same\n\ntext: 같은글")).letters);
        QVERIFY(shinglesOf(text).letters != shinglesOf(QStringLiteral("The text same, 같은 글.")).letters);
    }

    void signature_estimatesTheShare()
    {
        QRandomGenerator random(7);
        double worst = 0, sum = 0;
        int pairs = 0;
        for (int round = 0; round < 200; ++round) {
            const QStringList words = manyWords(400, round * 1000);
            QStringList others = words;
            const int changes = random.bounded(60);
            for (int i = 0; i < changes; ++i)
                others[random.bounded(400)] = QStringLiteral("x%1").arg(random.generate());
            const Shingles a = shinglesOf(joined(words)), b = shinglesOf(joined(others));
            const double error = likelyShare(signatureOf(a), signatureOf(b)) - shareInCommon(a, b);
            worst = std::max(worst, std::abs(error));
            sum += error;
            ++pairs;
        }
        QVERIFY2(std::abs(sum / pairs) < 0.02, qPrintable(QString::number(sum / pairs)));
        QVERIFY2(worst < 0.25, qPrintable(QString::number(worst)));
    }

    void signature_isOfFixedSizeOrSaysThatTheTextIsTooShort()
    {
        QCOMPARE(signatureOf(shinglesOf(joined(manyWords(14)))).size(), 256);
        QCOMPARE(signatureOf(shinglesOf(joined(manyWords(13)))).size(), 1);
        const QByteArray tooShort = signatureOf(shinglesOf(QString()));
        QCOMPARE(likelyShare(tooShort, tooShort), 0.0);
    }

    void index_findsTheLikeOnesAmongMany()
    {
        NearIndex index;
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(index.add(signatureOf(shinglesOf(joined(manyWords(120, i * 1000))))), i);
        int found = 0;
        for (int i = 0; i < 3000; i += 10) {
            QStringList words = manyWords(120, i * 1000);
            words[i % 120] = QStringLiteral("changed"); // a share of 0.95
            const QList<int> near = index.alike(signatureOf(shinglesOf(joined(words))), 0.7);
            QVERIFY(near.size() <= 1);
            found += near.value(0, -1) == i;
        }
        QVERIFY2(found >= 299, qPrintable(QString::number(found)));
        QCOMPARE(index.alike(signatureOf(shinglesOf(joined(manyWords(120, 99 * 100000)))), 0.7), QList<int>());
        QCOMPARE(index.alike(QByteArray(1, '\0'), 0.0), QList<int>());
    }

    void index_ofAThousandCopiesStaysShort()
    {
        NearIndex index;
        const QByteArray signature = signatureOf(shinglesOf(joined(manyWords(120))));
        for (int i = 0; i < 1000; ++i)
            index.add(signature);
        QCOMPARE(index.alike(signature, 0.8, 5).size(), 5);
    }
};

QTEST_GUILESS_MAIN(TestShingles)
#include "tst_shingles.moc"
