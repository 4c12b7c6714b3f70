// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reading/heighttree.h"
#include "ui/reading/readermargin.h"
#include "ui/reading/readermodel.h"

#include <QTest>

#include <random>

using namespace haeje;

static ReaderCoding coding(int id, int start, int end)
{
    return {PassageId(id), CodingId(id), CodeId(1 + id % 5), {start, end}, QStringLiteral("code"), id % 12};
}

static QList<ReaderCoding> randomCodings(unsigned seed, int count, int length, int longest)
{
    std::mt19937 random(seed);
    QList<ReaderCoding> codings;
    for (int i = 1; i <= count; ++i) {
        const int start = int(random() % unsigned(length));
        codings.append(coding(i, start, start + 1 + int(random() % unsigned(longest))));
    }
    return codings;
}

/// "id:lane" of each, in the order of the text.
static QString lanesOf(const ReaderMarks &marks)
{
    QStringList lanes;
    for (int i = 0; i < marks.size(); ++i)
        lanes.append(QStringLiteral("%1:%2").arg(marks.at(i).coding.value).arg(marks.lane(i)));
    return lanes.join(QLatin1Char(' '));
}

static QString everything(const ReaderMarks &marks)
{
    QString all = lanesOf(marks);
    for (int i = 0; i < marks.size(); ++i)
        all += QStringLiteral(" %1").arg(marks.underline(i));
    return all;
}

class TestReaderModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void overlapping_findsWhatLookingAtEachFinds_data();
    void overlapping_findsWhatLookingAtEachFinds();
    void lanes_putTheLongestOutside_data();
    void lanes_putTheLongestOutside();
    void lanesAndUnderlines_areSharedByNoneThatOverlap_data() { overlapping_findsWhatLookingAtEachFinds_data(); }
    void lanesAndUnderlines_areSharedByNoneThatOverlap();
    void lanes_beyondTheTwelfthAreCounted();
    void names_ofTenOverlappingPassages_allStandBesideTheirStripes_data();
    void names_ofTenOverlappingPassages_allStandBesideTheirStripes();
    void addAndRemove_giveTheSameAsSettingAll();
    void setOfSlightlyOtherCodings_givesTheSameAsSettingAll();
    void emptySpans_areLeftOut();
    void passagesAt_namesTheShortestFirstAndEachOnce();
    void neighbour_walksThePassagesInOrder();
    void heightTree_agreesWithPlainSums();
};

void TestReaderModel::overlapping_findsWhatLookingAtEachFinds_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("longest");
    QTest::newRow("one") << 1 << 50 << 10;
    QTest::newRow("a few") << 7 << 100 << 30;
    QTest::newRow("sparse") << 300 << 20000 << 40;
    QTest::newRow("dense") << 400 << 1500 << 60;
    QTest::newRow("lengths that vary widely") << 300 << 3000 << 2500;
}

void TestReaderModel::overlapping_findsWhatLookingAtEachFinds()
{
    QFETCH(int, count);
    QFETCH(int, length);
    QFETCH(int, longest);
    ReaderMarks marks;
    marks.set(randomCodings(11, count, length, longest));
    QCOMPARE(marks.size(), count);
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        const int start = int(random() % unsigned(length));
        const TextSpan asked{start, start + int(random() % 200)};
        std::vector<int> expected;
        for (int i = 0; i < marks.size(); ++i) {
            if (!asked.isEmpty() && marks.at(i).span.overlaps(asked))
                expected.push_back(i);
        }
        QCOMPARE(marks.overlapping(asked), expected);
    }
}

void TestReaderModel::lanes_putTheLongestOutside_data()
{
    QTest::addColumn<QList<ReaderCoding>>("codings");
    QTest::addColumn<QString>("lanes");
    QTest::newRow("alone: next to the text") << QList{coding(1, 0, 10)} << QStringLiteral("1:0");
    QTest::newRow("side by side") << QList{coding(1, 0, 10), coding(2, 10, 30)} << QStringLiteral("1:0 2:0");
    QTest::newRow("nested") << QList{coding(1, 0, 100), coding(2, 10, 60), coding(3, 20, 30)} << QStringLiteral("1:2 2:1 3:0");
    QTest::newRow("the longer one starts later") << QList{coding(1, 0, 10), coding(2, 5, 50)} << QStringLiteral("1:0 2:1");
    QTest::newRow("one round two") << QList{coding(1, 0, 100), coding(2, 10, 20), coding(3, 30, 40)} << QStringLiteral("1:1 2:0 3:0");
    QTest::newRow("several codes on one passage") << QList{coding(1, 0, 10), coding(2, 0, 10)} << QStringLiteral("1:1 2:0");
}

void TestReaderModel::lanes_putTheLongestOutside()
{
    QFETCH(QList<ReaderCoding>, codings);
    QFETCH(QString, lanes);
    ReaderMarks marks;
    marks.set(codings);
    QCOMPARE(lanesOf(marks), lanes);
}

void TestReaderModel::lanesAndUnderlines_areSharedByNoneThatOverlap()
{
    QFETCH(int, count);
    QFETCH(int, length);
    QFETCH(int, longest);
    ReaderMarks marks;
    marks.set(randomCodings(23, count, length, longest));
    for (int i = 0; i < marks.size(); ++i) {
        QVERIFY(marks.lane(i) < marks.laneCount());
        for (const int other : marks.overlapping(marks.at(i).span)) {
            if (other == i)
                continue;
            QVERIFY(marks.underline(i) != marks.underline(other));
            QVERIFY(marks.lane(i) != marks.lane(other) || marks.lane(i) == ReaderMarks::maximumLanes);
        }
    }
}

void TestReaderModel::lanes_beyondTheTwelfthAreCounted()
{
    ReaderMarks marks;
    for (int i = 1; i <= 15; ++i)
        marks.add(coding(i, i, 100 - i));
    QList<int> perLane(ReaderMarks::maximumLanes + 1);
    for (int i = 0; i < marks.size(); ++i)
        ++perLane[marks.lane(i)];
    QCOMPARE(perLane, QList<int>({1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3}));
    QCOMPARE(marks.lane(0), ReaderMarks::maximumLanes - 1);
    QCOMPARE(marks.laneCount(), ReaderMarks::maximumLanes + 1);
}

void TestReaderModel::addAndRemove_giveTheSameAsSettingAll()
{
    QList<ReaderCoding> codings = randomCodings(3, 500, 4000, 120);
    ReaderMarks grown;
    grown.set(codings);
    std::mt19937 random(9);
    for (int round = 0; round < 200; ++round) {
        if (round % 3 == 2) {
            const qsizetype at = qsizetype(random() % unsigned(codings.size()));
            QVERIFY(grown.remove(codings.at(at).coding));
            codings.removeAt(at);
        } else {
            const int start = int(random() % 4000);
            codings.append(coding(1000 + round, start, start + 1 + int(random() % 300)));
            grown.add(codings.last());
        }
    }
    ReaderMarks fresh;
    fresh.set(codings);
    QCOMPARE(everything(grown), everything(fresh));
    QVERIFY(!grown.remove(CodingId(99999)));
}

void TestReaderModel::setOfSlightlyOtherCodings_givesTheSameAsSettingAll()
{
    QList<ReaderCoding> codings = randomCodings(4, 300, 2000, 100);
    ReaderMarks kept;
    kept.set(codings);
    codings[20].colour = 7;
    codings[20].codeName = QStringLiteral("renamed");
    codings.append(coding(5000, 900, 1300));
    codings.removeAt(40);
    kept.set(codings);
    ReaderMarks fresh;
    fresh.set(codings);
    QCOMPARE(everything(kept), everything(fresh));
    QCOMPARE(kept.of(codings.at(20).passage).first().codeName, QStringLiteral("renamed"));
    kept.set({});
    QCOMPARE(kept.size(), 0);
    QCOMPARE(kept.laneCount(), 0);
}

void TestReaderModel::emptySpans_areLeftOut()
{
    ReaderMarks marks;
    marks.set({coding(1, 5, 5), coding(2, 7, 6), coding(3, 1, 2)});
    marks.add(coding(4, 9, 9));
    QCOMPARE(lanesOf(marks), QStringLiteral("3:0"));
}

void TestReaderModel::passagesAt_namesTheShortestFirstAndEachOnce()
{
    ReaderMarks marks;
    ReaderCoding second = coding(5, 10, 20);
    second.passage = PassageId(2);
    marks.set({coding(1, 0, 100), coding(2, 10, 20), second, coding(3, 15, 60)});
    QCOMPARE(marks.passagesAt(15), QList<PassageId>({PassageId(2), PassageId(3), PassageId(1)}));
    QCOMPARE(marks.passagesAt(20), QList<PassageId>({PassageId(3), PassageId(1)}));
    QCOMPARE(marks.passagesAt(100), QList<PassageId>());
    QCOMPARE(marks.of(PassageId(2)).size(), 2);
    QVERIFY((marks.spanOf(PassageId(3)) == TextSpan{15, 60}));
    QVERIFY(marks.spanOf(PassageId(77)).isEmpty());
}

void TestReaderModel::neighbour_walksThePassagesInOrder()
{
    ReaderMarks marks;
    ReaderCoding second = coding(5, 10, 20);
    second.passage = PassageId(2);
    marks.set({coding(1, 0, 5), coding(2, 10, 20), second, coding(3, 30, 40)});
    QCOMPARE(marks.neighbour(PassageId(1), 0, 1), PassageId(2));
    QCOMPARE(marks.neighbour(PassageId(2), 0, 1), PassageId(3));
    QCOMPARE(marks.neighbour(PassageId(3), 0, 1), PassageId());
    QCOMPARE(marks.neighbour(PassageId(3), 0, -1), PassageId(2));
    QCOMPARE(marks.neighbour(PassageId(2), 0, -1), PassageId(1));
    QCOMPARE(marks.neighbour(PassageId(), 25, 1), PassageId(3));
    QCOMPARE(marks.neighbour(PassageId(), 25, -1), PassageId(2));
}

void TestReaderModel::heightTree_agreesWithPlainSums()
{
    std::mt19937 random(2);
    std::vector<double> heights(37);
    for (double &height : heights)
        height = double(1 + random() % 50);
    HeightTree tree;
    tree.reset(heights);
    for (int round = 0; round < 200; ++round) {
        const size_t changed = random() % heights.size();
        heights[changed] = double(1 + random() % 90);
        tree.setHeight(int(changed), heights[changed]);
        double top = 0;
        for (size_t i = 0; i < heights.size(); ++i) {
            QCOMPARE(tree.top(int(i)), top);
            QCOMPARE(tree.at(top), int(i));
            QCOMPARE(tree.at(top + heights[i] - 0.5), int(i));
            top += heights[i];
        }
        QCOMPARE(tree.total(), top);
        QCOMPARE(tree.at(top + 100), int(heights.size()) - 1);
    }
    QCOMPARE(tree.at(-5), 0);
    QCOMPARE(HeightTree().at(0), -1);
}

void TestReaderModel::names_ofTenOverlappingPassages_allStandBesideTheirStripes_data()
{
    QTest::addColumn<double>("height");   // of the longest stripe
    QTest::addColumn<double>("nested");   // how much lower each begins and higher each ends
    QTest::newRow("on a page's length") << 600.0 << 0.0;
    QTest::newRow("nested") << 400.0 << 8.0;
    QTest::newRow("as long as the names") << 151.0 << 0.0;
    QTest::newRow("of two lines") << 70.0 << 0.0;
    QTest::newRow("of one line") << 20.0 << 0.0;
}

void TestReaderModel::names_ofTenOverlappingPassages_allStandBesideTheirStripes()
{
    QFETCH(double, height);
    QFETCH(double, nested);
    ReaderMarks marks;
    for (int i = 0; i < 10; ++i) {
        ReaderCoding one = coding(i + 1, i, 100 - i);
        one.codeName = QStringLiteral("Code %1").arg(i);
        marks.add(one);
    }
    ReaderColumns columns;
    columns.textX = 300;
    columns.laneStep = 7;
    columns.names = true;
    std::vector<StripeBox> boxes;
    for (int i = 0; i < marks.size(); ++i) {
        StripeBox box;
        box.mark = i;
        box.lane = marks.lane(i);
        box.stripe = QRectF(columns.laneX(box.lane), 300 + nested * i, 4, height - 2 * nested * i);
        boxes.push_back(box);
    }
    placeNames(boxes, marks, columns);
    double first = 1e9, last = 0;
    for (const StripeBox &box : boxes) {
        QVERIFY2(box.name.width() >= 90, qPrintable(QStringLiteral("name %1 is %2 wide").arg(box.mark).arg(box.name.width())));
        QVERIFY(box.crowded);
        first = std::min(first, box.name.top());
        last = std::max(last, box.name.bottom());
        for (const StripeBox &other : boxes) {
            QVERIFY(other.mark == box.mark || std::abs(other.name.top() - box.name.top()) >= 15);
            QVERIFY(other.stripe.top() > box.name.bottom() || other.stripe.bottom() < box.name.top() || other.stripe.left() > box.name.right());
        }
    }
    if (height >= last - first - 2)
        QVERIFY2(first >= 298 && last <= 301 + height, qPrintable(QStringLiteral("%1 to %2").arg(first).arg(last)));
    else
        QVERIFY(std::abs((first + last) / 2 - (300 + height / 2)) <= 2);
}

QTEST_MAIN(TestReaderModel)
#include "tst_readermodel.moc"
