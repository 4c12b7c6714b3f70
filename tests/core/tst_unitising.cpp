// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/unitising.h"

#include <QTest>

#include <cmath>

using namespace haeje;

static Unitising lineOf(int length, const QList<QList<TextSpan>> &coders)
{
    return {0, length, coders};
}

struct LinePiece {
    int start, end;
    bool unit;
};

class TestUnitising : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void degenerate_data();
    void degenerate();
    void loneMark_isNothingAtLengthOneAndBelowWhenLonger();
    void touchingStretches_stayTwo();
    void hugeContinuum_keepsItsPrecision();
    void isWhatTheFormulaSaysTermByTerm();
};

void TestUnitising::degenerate_data()
{
    QTest::addColumn<QList<QList<TextSpan>>>("coders");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("reason");
    using Coders = QList<QList<TextSpan>>;
    QTest::newRow("nothing marked") << Coders{{}, {}} << 20 << int(Undefined::NoUnit);
    QTest::newRow("only zero length") << Coders{{{3, 3}}, {{5, 5}}} << 20 << int(Undefined::ZeroLength);
    QTest::newRow("one coder") << Coders{{{3, 5}}} << 20 << int(Undefined::FewCoders);
    QTest::newRow("a text of one character, marked by all") << Coders{{{0, 1}}, {{0, 1}}} << 1 << int(Undefined::OneCategory);
}

void TestUnitising::degenerate()
{
    QFETCH(QList<QList<TextSpan>>, coders);
    QFETCH(int, length);
    QFETCH(int, reason);
    const Coefficient found = alphaU(lineOf(length, coders));
    QVERIFY(!found.value);
    QCOMPARE(int(found.undefined), reason);
}

void TestUnitising::loneMark_isNothingAtLengthOneAndBelowWhenLonger()
{
    QCOMPARE(*alphaU(lineOf(20, {{{7, 8}}, {}, {}})).value, 0.0);
    QVERIFY(*alphaU(lineOf(20, {{{7, 10}}, {}, {}})).value < 0);
}

void TestUnitising::touchingStretches_stayTwo()
{
    const Coefficient two = alphaU(lineOf(24, {{{0, 9}, {9, 18}}, {{0, 10}}}));
    const Coefficient one = alphaU(lineOf(24, {{{0, 18}}, {{0, 10}}}));
    QCOMPARE(two.units, 3.0);
    QCOMPARE(one.units, 2.0);
    QVERIFY(*two.value != *one.value);
    QCOMPARE(mergedStretches({{4, 9}, {0, 5}, {9, 12}, {3, 3}}), (QList<TextSpan>{{0, 9}, {9, 12}}));
}

void TestUnitising::hugeContinuum_keepsItsPrecision()
{
    // Scaling a continuum changes nothing but the rounding to whole places.
    const Coefficient small = alphaU(lineOf(20'000, {{{1000, 6000}}, {{2000, 6000}}}));
    const Coefficient large = alphaU(lineOf(20'000'000, {{{1'000'000, 6'000'000}}, {{2'000'000, 6'000'000}}}));
    QVERIFY(std::abs(*small.value - *large.value) < 1e-3);
    QVERIFY(*large.value < 1 && *large.value > 0);
}

void TestUnitising::isWhatTheFormulaSaysTermByTerm()
{
    // Three coders on 30 points, every pair of sections and every gap looked at.
    const QList<QList<TextSpan>> coders = {{{2, 8}, {10, 11}}, {{3, 9}}, {{1, 5}, {20, 26}}};
    QList<QList<LinePiece>> lines;
    double units = 0, squares = 0;
    for (const auto &spans : coders) {
        QList<LinePiece> line;
        int at = 0;
        for (const TextSpan &span : spans) {
            if (span.start > at)
                line.append({at, span.start, false});
            line.append({span.start, span.end, true});
            at = span.end;
            ++units;
            squares += span.length() * (span.length() - 1);
        }
        if (at < 30)
            line.append({at, 30, false});
        lines.append(line);
    }
    double observed = 0, expected = 0;
    for (int i = 0; i < 3; ++i) {
        for (const LinePiece &g : lines.at(i)) {
            const double l = g.end - g.start;
            double places = 0;
            for (int j = 0; j < 3; ++j) {
                for (const LinePiece &h : lines.at(j)) {
                    if (!h.unit && h.end - h.start >= l)
                        places += h.end - h.start - l + 1;
                    if (i == j || g.end <= h.start || h.end <= g.start)
                        continue;
                    if (g.unit && h.unit)
                        observed += std::pow(g.start - h.start, 2) + std::pow(g.end - h.end, 2);
                    else if (g.unit && h.start <= g.start && g.end <= h.end)
                        observed += l * l;
                    else if (h.unit && g.start <= h.start && h.end <= g.end)
                        observed += std::pow(h.end - h.start, 2);
                }
            }
            if (g.unit)
                expected += (units - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * places;
        }
    }
    observed /= 3.0 * 2 * 30 * 30;
    expected = 2.0 / 30 * expected / (90.0 * 89 - squares);
    const Coefficient found = alphaU(lineOf(30, coders));
    QVERIFY(std::abs(*found.observed - observed) < 1e-12);
    QVERIFY(std::abs(*found.byChance - expected) < 1e-12);
    QVERIFY(std::abs(*found.value - (1 - observed / expected)) < 1e-12);
}

QTEST_GUILESS_MAIN(TestUnitising)
#include "tst_unitising.moc"
