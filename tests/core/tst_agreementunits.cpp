// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/codingagreement.h"
#include "core/work/ratingfile.h"
#include "tests/support/agreementanswer.h"

#include <numeric>

using namespace haeje;
using namespace haeje::test;

class TestAgreementUnits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strips_giveThePrintedNumbers_data();
    void strips_giveThePrintedNumbers();
    void pieces_equalOneUnitPerCharacter();
    void astralCharacters_countOnce();
    void fixedUnits_countByShare_data();
    void fixedUnits_countByShare();
    void overall_isTheUnitsOfAllCodesPutTogether();
    void weights_areComparedAtOtherLevels();
    void threeCoders_kappaForEachPair();
    void alphaU_perTextAndCode();
    void intervals_drawParagraphsOrTexts();
    void cancel_endsTheResampling();
};

void TestAgreementUnits::strips_giveThePrintedNumbers_data()
{
    QTest::addColumn<QList<TextSpan>>("first");
    QTest::addColumn<QList<TextSpan>>("second");
    QTest::addColumn<double>("kappa");
    QTest::addColumn<double>("pi");
    QTest::addColumn<double>("alpha");
    using Spans = QList<TextSpan>;
    // Krippendorff 1995, p. 57; alpha of B is computed, that of C not given.
    QTest::newRow("A") << Spans{{2, 10}, {14, 20}} << Spans{{4, 8}, {15, 17}} << 0.385 << 0.314 << 0.329;
    QTest::newRow("B") << Spans{{0, 18}} << Spans{{0, 10}} << 0.385 << 0.314 << 0.329;
    QTest::newRow("B, in two that touch") << Spans{{0, 9}, {9, 18}} << Spans{{0, 10}} << 0.385 << 0.314 << 0.329;
    QTest::newRow("B, in two that overlap") << Spans{{0, 12}, {7, 18}} << Spans{{0, 10}} << 0.385 << 0.314 << 0.329;
    QTest::newRow("C") << Spans{{2, 8}, {10, 12}, {14, 18}, {20, 22}} << Spans{{0, 2}, {4, 8}, {10, 14}, {16, 18}, {20, 22}} << 0.314 << 0.314 << -2.0;
}

void TestAgreementUnits::strips_giveThePrintedNumbers()
{
    QFETCH(QList<TextSpan>, first);
    QFETCH(QList<TextSpan>, second);
    QFETCH(double, kappa);
    QFETCH(double, pi);
    QFETCH(double, alpha);
    TestProject project;
    const DocumentId text = addDocument(*project, QStringLiteral("abcdefghijklmnopqrstuvwx"));
    putCodings(*project, text, QStringLiteral("c"), QStringLiteral("Ann"), first);
    putCodings(*project, text, QStringLiteral("c"), QStringLiteral("Bo"), second);
    markRead(*project, {text}, {QStringLiteral("Ann"), QStringLiteral("Bo")});
    const AgreementAnswer answer = answerOf(*project, {});
    QVERIFY(near(*resultOf(answer, AgreementStatistic::CohenKappa).value, kappa, 0.0005));
    QVERIFY(near(*resultOf(answer, AgreementStatistic::ScottPi).value, pi, 0.0005));
    if (alpha > -1)
        QVERIFY(near(*resultOf(answer, AgreementStatistic::KrippendorffAlpha).value, alpha, 0.0005));
    QCOMPARE(resultOf(answer, AgreementStatistic::CohenKappa).units, 24.0);
}

void TestAgreementUnits::pieces_equalOneUnitPerCharacter()
{
    ThreeCoders three;
    const AgreementAnswer pieces = answerOf(*three.project, with("units", "pieces"));
    const AgreementAnswer characters = answerOf(*three.project, with("units", "characters"));
    QCOMPARE(pieces.rows.size(), characters.rows.size());
    // And with every character as a unit of its own, valued by hand.
    const QString code = QStringLiteral("Greeting");
    QList<QStringList> units;
    for (const DocumentId text : three.read) {
        const int length = int(three.project->documents().text(text).size());
        for (int at = 0; at < length; ++at) {
            QStringList values(three.coders.size(), QStringLiteral("0"));
            for (const CodingRow &row : three.project->passages().codingsOf(text)) {
                if (row.codePath == code && row.span.contains(at))
                    values[three.coders.indexOf(row.coding.coder)] = QStringLiteral("1");
            }
            units.append(values);
        }
    }
    const auto byHand = ratingsOfValues(three.coders, units, {QStringLiteral("0"), QStringLiteral("1")});
    QVERIFY(byHand);
    int compared = 0;
    for (int i = 0; i < pieces.rows.size(); ++i) {
        const AgreementRow &a = pieces.rows.at(i), &b = characters.rows.at(i);
        QCOMPARE(a.measure, b.measure);
        QCOMPARE(a.result.value, b.result.value);
        QCOMPARE(a.result.units, b.result.units);
        if (a.code != 0 || a.measure.statistic == AgreementStatistic::AlphaU)
            continue;
        const Coefficient hand = coefficientOf(a.measure, *byHand, byHand->weights);
        QVERIFY(near(*hand.value, *a.result.value));
        QVERIFY(near(*hand.observed, *a.result.observed));
        QCOMPARE(hand.pairable, a.result.pairable);
        ++compared;
    }
    QCOMPARE(compared, 4 + 3 * 5); // of all three; five of each pair
}

void TestAgreementUnits::astralCharacters_countOnce()
{
    TestProject project;
    const QString text = QString::fromUtf8("ab😀😀cd😀ef");
    const DocumentId id = addDocument(*project, text);
    putCodings(*project, id, QStringLiteral("c"), QStringLiteral("Ann"), {spanOf(text, QString::fromUtf8("😀cd"))});
    putCodings(*project, id, QStringLiteral("c"), QStringLiteral("Bo"), {spanOf(text, QStringLiteral("cd"))});
    markRead(*project, {id}, {QStringLiteral("Ann"), QStringLiteral("Bo")});
    const AgreementAnswer answer = answerOf(*project, {});
    QCOMPARE(resultOf(answer, AgreementStatistic::Percent).units, 9.0);
    QVERIFY(near(*resultOf(answer, AgreementStatistic::Percent).value, 8.0 / 9));
    const AgreementMaterial material = materialOf(*project, choiceOf({}, *project));
    const QList<UnitSeen> units = unitsSeen(material, answer, 0);
    QCOMPARE(units.first().span, spanOf(text, QString::fromUtf8("😀cd")).intersected({4, 6}));
}

void TestAgreementUnits::fixedUnits_countByShare_data()
{
    QTest::addColumn<QString>("units");
    QTest::addColumn<QString>("share");
    QTest::addColumn<double>("count");
    QTest::addColumn<double>("percent");
    // "One two three. Four five." / "Six seven." with "two three. Four" by Ann and "Four five." by Bo
    QTest::newRow("sentences, half") << "sentence" << "0.5" << 3.0 << 1.0 / 3; // Ann's first, Bo's second
    QTest::newRow("sentences, nearly all") << "sentence" << "0.8" << 3.0 << 2.0 / 3; // Bo's second alone
    QTest::newRow("sentences, any") << "sentence" << "0" << 3.0 << 2.0 / 3;
    QTest::newRow("paragraphs, half") << "paragraph" << "0.5" << 2.0 << 0.5;
    QTest::newRow("paragraphs, any") << "paragraph" << "0" << 2.0 << 1.0;
    QTest::newRow("documents, any") << "document" << "0.01" << 1.0 << 1.0;
}

void TestAgreementUnits::fixedUnits_countByShare()
{
    QFETCH(QString, units);
    QFETCH(QString, share);
    QFETCH(double, count);
    QFETCH(double, percent);
    TestProject project;
    const QString text = QStringLiteral("One two three. Four five.\nSix seven.");
    const DocumentId id = addDocument(*project, text);
    putCodings(*project, id, QStringLiteral("c"), QStringLiteral("Ann"), {spanOf(text, QStringLiteral("two three. Four"))});
    putCodings(*project, id, QStringLiteral("c"), QStringLiteral("Bo"), {spanOf(text, QStringLiteral("Four five."))});
    markRead(*project, {id}, {QStringLiteral("Ann"), QStringLiteral("Bo")});
    const AgreementAnswer answer = answerOf(*project, {{QStringLiteral("units"), units}, {QStringLiteral("share"), share}});
    const Coefficient found = resultOf(answer, AgreementStatistic::Percent);
    QCOMPARE(found.units, count);
    QVERIFY2(near(*found.value, percent), qPrintable(QString::number(*found.value)));
}

void TestAgreementUnits::overall_isTheUnitsOfAllCodesPutTogether()
{
    ThreeCoders three;
    const AgreementAnswer answer = answerOf(*three.project, {});
    double units = 0, agreeing = 0;
    for (int code = 0; code < answer.codes.size(); ++code) {
        const Coefficient &one = resultOf(answer, AgreementStatistic::Percent, code);
        units += one.units;
        agreeing += one.units * *one.value;
    }
    const Coefficient &overall = resultOf(answer, AgreementStatistic::Percent, -1);
    QCOMPARE(overall.units, units);
    QVERIFY(near(*overall.value, agreeing / units));
}

void TestAgreementUnits::weights_areComparedAtOtherLevels()
{
    AgreementMaterial material;
    material.coders = {QStringLiteral("Ann"), QStringLiteral("Bo")};
    material.codes = {{CodeId(1), QStringLiteral("Warmth"), 1, 5}};
    AgreementText text;
    text.length = 24;
    text.paragraphs = {0};
    material.texts = {text};
    const auto put = [&](int coder, TextSpan span, int weight) { material.stretches.append({0, 0, coder, span, weight - 1, {}}); };
    put(0, {0, 4}, 1);
    put(1, {0, 4}, 1);
    put(0, {2, 3}, 1); // again, within: one
    put(0, {4, 8}, 3);
    put(1, {4, 8}, 4);
    put(1, {4, 8}, 2); // the highest counts
    put(0, {8, 12}, 5);
    put(1, {8, 12}, 5);
    put(0, {20, 22}, 2); // nobody else: no pair
    std::sort(material.stretches.begin(), material.stretches.end(), [](const AgreementStretch &a, const AgreementStretch &b) { return a.span < b.span; });
    AgreementQuestion question;
    question.statistics = {AgreementStatistic::KrippendorffAlpha};
    question.level = MeasurementLevel::Interval;
    const Coefficient interval = resultOf(compareCodings(material, question), AgreementStatistic::KrippendorffAlpha);
    QList<QStringList> units;
    for (int i = 0; i < 4; ++i)
        units << QStringList{QStringLiteral("1"), QStringLiteral("1")} << QStringList{QStringLiteral("3"), QStringLiteral("4")} << QStringList{QStringLiteral("5"), QStringLiteral("5")};
    const auto byHand = ratingsOfValues({QStringLiteral("Ann"), QStringLiteral("Bo")}, units, {});
    const Coefficient hand = coefficientOf({AgreementStatistic::KrippendorffAlpha, MeasurementLevel::Interval, -1, -1}, *byHand, byHand->weights);
    QVERIFY(near(*interval.value, *hand.value));
    QCOMPARE(interval.pairable, 24.0);
    question.level = MeasurementLevel::Nominal;
    QCOMPARE(resultOf(compareCodings(material, question), AgreementStatistic::KrippendorffAlpha).pairable, 48.0);
}

void TestAgreementUnits::threeCoders_kappaForEachPair()
{
    ThreeCoders three;
    const AgreementAnswer answer = answerOf(*three.project, {{QStringLiteral("statistic"), QStringLiteral("kappa")}});
    int pairs = 0;
    for (const AgreementRow &row : answer.rows) {
        if (row.code != 0)
            continue;
        const QString both = three.coders.at(row.measure.first) + QLatin1Char(',') + three.coders.at(row.measure.second);
        const AgreementAnswer alone = answerOf(*three.project, {{QStringLiteral("statistic"), QStringLiteral("kappa")}, {QStringLiteral("coders"), both},
                                                                {QStringLiteral("code"), QStringLiteral("Greeting")}});
        if (both != QLatin1String("Ann,Bo")) // who read one text more
            QCOMPARE(*row.result.value, *resultOf(alone, AgreementStatistic::CohenKappa).value);
        ++pairs;
    }
    QCOMPARE(pairs, 3);
}

void TestAgreementUnits::alphaU_perTextAndCode()
{
    ThreeCoders three;
    const AgreementAnswer answer = answerOf(*three.project, {{QStringLiteral("statistic"), QStringLiteral("alpha_u")}});
    int perCode = 0, together = 0;
    for (const AgreementRow &row : answer.rows) {
        QVERIFY(row.text >= 0 && row.result.value && !row.interval);
        perCode += row.code >= 0;
        together += row.code < 0;
    }
    QCOMPARE(perCode, 4);
    QCOMPARE(together, 2);
}

void TestAgreementUnits::intervals_drawParagraphsOrTexts()
{
    ThreeCoders three;
    const AgreementAnswer few = answerOf(*three.project, {});
    QCOMPARE(few.block, ResampledBlock::Paragraphs);
    const AgreementAnswer texts = answerOf(*three.project, {{QStringLiteral("resample"), QStringLiteral("documents")}});
    QCOMPARE(texts.blocks, int(three.read.size()));
    const AgreementAnswer sentences = answerOf(*three.project, {{QStringLiteral("units"), QStringLiteral("sentence")}});
    QCOMPARE(sentences.block, ResampledBlock::Units);
    // The blocks hold what the whole holds.
    const AgreementMaterial material = materialOf(*three.project, choiceOf({}, *three.project));
    const ResampledBlocks blocks(material);
    for (const CodeRatings &code : few.codes) {
        QList<double> weights;
        weighAgain(code.presence, QList<int>(few.blocks, 2), 2 * std::accumulate(blocks.totals().begin(), blocks.totals().end(), 0.0), weights);
        for (qsizetype i = 0; i < weights.size(); ++i)
            QCOMPARE(weights.at(i), 2 * code.presence.weights.at(i));
    }
    const auto refused = agreementChoice(*three.project, {{QStringLiteral("resample"), QStringLiteral("units")}});
    QVERIFY(!refused);
}

void TestAgreementUnits::cancel_endsTheResampling()
{
    ThreeCoders three;
    const AgreementChoice choice = choiceOf({}, *three.project);
    int asked = 0;
    const AgreementAnswer answer = compareCodings(materialOf(*three.project, choice), choice.question, [&](int, int) { return ++asked < 3; });
    QVERIFY(answer.cancelled);
    QCOMPARE(asked, 3);
    QVERIFY(std::none_of(answer.rows.begin(), answer.rows.end(), [](const AgreementRow &row) { return row.interval.has_value(); }));
}

QTEST_GUILESS_MAIN(TestAgreementUnits)
#include "tst_agreementunits.moc"
