// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/codingagreement.h"
#include "core/analysis/coding/krippendorff.h"
#include "core/work/agreementdata.h"

#include <QFileInfo>
#include <QTest>

#include <cmath>

using namespace haeje;

namespace {

QString dataFile(const char *name)
{
    return QStringLiteral(HAEJE_SOURCE_DIR "/tests/data/agreement/") + QString::fromLatin1(name);
}

Ratings ratingsFrom(const QList<QStringList> &units, const QStringList &offered = {})
{
    QStringList coders;
    for (qsizetype i = 0; i < units.first().size(); ++i)
        coders += QString(QChar(u'A' + char16_t(i)));
    const auto ratings = ratingsOfValues(coders, units, offered);
    if (!ratings)
        qFatal("%s", qPrintable(ratings.message()));
    return *ratings;
}

/// "1 1, 0 1, . 1" as units: a dot is no value.
Ratings ratingsIn(const QString &text, const QStringList &offered = {})
{
    QList<QStringList> units;
    for (const QString &unit : text.split(QLatin1Char(','))) {
        QStringList values = unit.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        values.replaceInStrings(QStringLiteral("."), QString());
        units.append(values);
    }
    return ratingsFrom(units, offered);
}

Coefficient of(AgreementStatistic statistic, const Ratings &ratings, MeasurementLevel level = MeasurementLevel::Nominal)
{
    return coefficientOf({statistic, level, -1, -1}, ratings, ratings.weights);
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishedCases_areReproduced_data();
    void publishedCases_areReproduced();
    void sharedAnchors_areTheCommittedOnes();
    void degenerate_isNotDefinedAndSaysWhy_data();
    void degenerate_isNotDefinedAndSaysWhy();
    void alpha_ordinalDistance_isTheSumOfFrequencies();
    void alpha_twoCategories_isTheSameAtEveryLevel();
    void values_belowZero_areValid();
    void weightedKappa_weighsByTheDistanceOfTheNumbers();
    void ac1_countsCategoriesThatWereOffered();
    void weights_equalThatManyUnits();
    void bootstrap_sameSeedSameInterval();
    void bootstrap_holdsTheValueAndNarrowsWithUnits();
    void bootstrap_drawsAsManyAsThereAre();
    void confusion_addsUpToTheUnits();
};

void TestAgreement::publishedCases_areReproduced_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("cases");
    QTest::newRow("anchors") << dataFile("anchors.json") << 22;
    QTest::newRow("literature") << dataFile("literature.json") << 28;
}

void TestAgreement::publishedCases_areReproduced()
{
    QFETCH(QString, path);
    QFETCH(int, cases);
    const auto table = agreementOfFile(path, {});
    QVERIFY2(table, qPrintable(table.message()));
    QCOMPARE(table->rows.size(), cases);
    for (const Table::Row &row : table->rows)
        QVERIFY2(row.cells.at(table->column(QStringLiteral("within"))).toBool(),
                 qPrintable(row.cells.at(0).toString() + QStringLiteral(": ") + row.cells.at(5).toString()));
}

void TestAgreement::sharedAnchors_areTheCommittedOnes()
{
    const QString shared = QStringLiteral(HAEJE_SOURCE_DIR "/../shared/data/agreement-anchors.json");
    if (!QFileInfo::exists(shared))
        QSKIP("The shared data are not beside this copy of the sources.");
    const auto theirs = readRatingFile(shared);
    const auto ours = readRatingFile(dataFile("anchors.json"));
    QVERIFY2(theirs && ours, qPrintable(theirs.message() + ours.message()));
    QCOMPARE(theirs->cases.size(), ours->cases.size());
    QVERIFY(std::equal(ours->cases.begin(), ours->cases.end(), theirs->cases.begin(),
                       [](const RatingCase &a, const RatingCase &b) { return a.id == b.id && a.expected == b.expected; }));
}

void TestAgreement::degenerate_isNotDefinedAndSaysWhy_data()
{
    QTest::addColumn<QString>("units");
    QTest::addColumn<int>("statistic");
    QTest::addColumn<int>("reason");
    const auto row = [](const char *name, const char *units, AgreementStatistic statistic, Undefined reason) {
        QTest::newRow(name) << QString::fromLatin1(units) << int(statistic) << int(reason);
    };
    using S = AgreementStatistic;
    row("kappa, one category", "1 1,1 1,1 1", S::CohenKappa, Undefined::OneCategory);
    row("kappa max, one category", "1 1,1 1", S::CohenKappaMax, Undefined::OneCategory);
    row("weighted kappa, one category", "1 1,1 1", S::CohenKappaLinear, Undefined::OneCategory);
    row("weighted kappa, three coders", "1 1 1,1 0 0", S::CohenKappaQuadratic, Undefined::ManyCoders);
    row("weighted kappa, no order", "a b,b c,c a", S::CohenKappaLinear, Undefined::NoNumbers);
    row("weighted kappa, no pair", "1 .,. 0", S::CohenKappaQuadratic, Undefined::NoPair);
    row("pi, one category", "1 1,1 1,1 1", S::ScottPi, Undefined::OneCategory);
    row("fleiss, one category", "1 1 1,1 1 1", S::FleissKappa, Undefined::OneCategory);
    row("alpha, one category", "1 1 .,1 1 1", S::KrippendorffAlpha, Undefined::OneCategory);
    row("ac1, one category", "1 1,1 1", S::GwetAc1, Undefined::OneCategory);
    row("percent, no pair", "1 .,. 1", S::Percent, Undefined::NoPair);
    row("kappa, no pair", "1 .,. 0", S::CohenKappa, Undefined::NoPair);
    row("alpha, no pair", "1 .,. 0,. .", S::KrippendorffAlpha, Undefined::NoPair);
    row("ac1, no pair", "1 .,. 0", S::GwetAc1, Undefined::NoPair);
    row("fleiss, one value each", "1 .,. 0", S::FleissKappa, Undefined::NoPair);
    row("fleiss, unequal", "1 1 1,1 0 .", S::FleissKappa, Undefined::UnequalCoders);
    row("kappa, three coders", "1 1 1,1 0 0", S::CohenKappa, Undefined::ManyCoders);
    row("percent, one coder", "1,0", S::Percent, Undefined::FewCoders);
    row("alpha, one coder", "1,0", S::KrippendorffAlpha, Undefined::FewCoders);
    row("kappa, one coder", "1,0", S::CohenKappa, Undefined::FewCoders);
}

void TestAgreement::degenerate_isNotDefinedAndSaysWhy()
{
    QFETCH(QString, units);
    QFETCH(int, statistic);
    QFETCH(int, reason);
    const Coefficient found = of(AgreementStatistic(statistic), ratingsIn(units));
    QVERIFY2(!found.value, qPrintable(QString::number(found.value.value_or(0))));
    QCOMPARE(int(found.undefined), reason);
    QVERIFY(!undefinedReason(found.undefined).isEmpty());
    QVERIFY(!found.observed || std::isfinite(*found.observed));
    QVERIFY(!found.byChance || std::isfinite(*found.byChance));
}

void TestAgreement::alpha_ordinalDistance_isTheSumOfFrequencies()
{
    const Ratings ratings = ratingsIn(QStringLiteral("1 1 2,2 2 3,3 5 5,4 4 .,1 3 .,5 5 5"));
    // n_1..n_5 of the pairable values, by hand: 3, 3, 3, 2, 5.
    const QList<double> n = {3, 3, 3, 2, 5};
    const auto distance = [&](int c, int k) {
        double sum = 0;
        for (int g = std::min(c, k); g <= std::max(c, k); ++g)
            sum += n.at(g);
        return std::pow(sum - (n.at(c) + n.at(k)) / 2, 2);
    };
    double observed = 0, expected = 0;
    const Confusion pairs = coincidencesOf(ratings);
    for (int c = 0; c < 5; ++c) {
        for (int k = 0; k < 5; ++k) {
            const int a = pairs.categories.at(c).toInt() - 1, b = pairs.categories.at(k).toInt() - 1;
            observed += pairs.cells.at(c).at(k) * distance(a, b) / 16;
            expected += n.at(a) * n.at(b) * distance(a, b) / (16.0 * 15);
        }
    }
    const Coefficient found = of(AgreementStatistic::KrippendorffAlpha, ratings, MeasurementLevel::Ordinal);
    QVERIFY(std::abs(*found.observed - observed) < 1e-9);
    QVERIFY(std::abs(*found.byChance - expected) < 1e-9);
}

void TestAgreement::alpha_twoCategories_isTheSameAtEveryLevel()
{
    const Ratings ratings = ratingsIn(QStringLiteral("0 1,1 1,0 0,0 0,1 0,1 1"));
    const double nominal = *of(AgreementStatistic::KrippendorffAlpha, ratings).value;
    for (const MeasurementLevel level : {MeasurementLevel::Ordinal, MeasurementLevel::Interval, MeasurementLevel::Ratio})
        QVERIFY(std::abs(*of(AgreementStatistic::KrippendorffAlpha, ratings, level).value - nominal) < 1e-12);
    const Ratings words = ratingsIn(QStringLiteral("no yes,yes yes,no no"));
    QCOMPARE(int(of(AgreementStatistic::KrippendorffAlpha, words, MeasurementLevel::Interval).undefined), int(Undefined::NoNumbers));
    const Ratings negative = ratingsIn(QStringLiteral("-1 1,1 1,2 2"));
    QCOMPARE(int(of(AgreementStatistic::KrippendorffAlpha, negative, MeasurementLevel::Ratio).undefined), int(Undefined::Negative));
}

void TestAgreement::values_belowZero_areValid()
{
    const Ratings opposite = ratingsIn(QStringLiteral("0 1,1 0,0 1,1 0"));
    for (const auto statistic : {AgreementStatistic::CohenKappa, AgreementStatistic::ScottPi, AgreementStatistic::FleissKappa,
                                 AgreementStatistic::KrippendorffAlpha, AgreementStatistic::GwetAc1})
        QVERIFY(*of(statistic, opposite).value < 0);
    QCOMPARE(*of(AgreementStatistic::Percent, opposite).value, 0.0);
}

void TestAgreement::ac1_countsCategoriesThatWereOffered()
{
    const QString units = QStringLiteral("a a,a b,b b,a a");
    const Coefficient used = of(AgreementStatistic::GwetAc1, ratingsIn(units));
    const Coefficient offered = of(AgreementStatistic::GwetAc1, ratingsIn(units, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QCOMPARE(*offered.byChance * 2, *used.byChance);
}

void TestAgreement::weights_equalThatManyUnits()
{
    const QString pattern = QStringLiteral("1 0,0 0,1 1,. 1,2 1");
    const QList<int> times = {3, 40, 7, 2, 5};
    QStringList repeated;
    for (int i = 0; i < times.size(); ++i) {
        for (int n = 0; n < times.at(i); ++n)
            repeated += pattern.section(QLatin1Char(','), i, i);
    }
    const Ratings units = ratingsIn(repeated.join(QLatin1Char(',')));
    Ratings weighed = ratingsIn(pattern);
    for (int i = 0; i < times.size(); ++i)
        weighed.weights[i] = times.at(i);
    for (const AgreementStatistic statistic : allStatistics()) {
        const Coefficient a = of(statistic, units), b = of(statistic, weighed);
        QCOMPARE(a.value.has_value(), b.value.has_value());
        if (a.value)
            QVERIFY(std::abs(*a.value - *b.value) < 1e-12);
        QCOMPARE(a.units, b.units);
        QCOMPARE(a.pairable, b.pairable);
    }
}

void TestAgreement::bootstrap_sameSeedSameInterval()
{
    const Ratings ratings = ratingsIn(QStringLiteral("1 1,0 0,0 1,1 1,0 0,1 0,0 0,1 1,0 0,0 0,1 1,0 1"));
    AgreementQuestion question;
    question.statistics = {AgreementStatistic::CohenKappa};
    const auto interval = [&](quint64 seed) {
        question.seed = seed;
        return *rowsOfRatings(ratings, question).first().interval;
    };
    const ResampledInterval first = interval(7);
    QCOMPARE(interval(7).low, first.low);
    QCOMPARE(interval(7).high, first.high);
    QVERIFY(interval(8).low != first.low || interval(8).high != first.high);
    // The generator and the draws from it are the same everywhere: a figure in a report stays what it was.
    BlockSampler sampler(5, 1);
    QCOMPARE(sampler.next(), (QList<int>{3, 1, 1, 0, 0}));
}

void TestAgreement::bootstrap_holdsTheValueAndNarrowsWithUnits()
{
    const QString few = QStringLiteral("1 1,0 0,0 1,1 1,0 0,1 0,0 0,1 1,0 0,0 0");
    QStringList many;
    for (int i = 0; i < 20; ++i)
        many += few;
    AgreementQuestion question;
    question.statistics = {AgreementStatistic::KrippendorffAlpha};
    const AgreementRow narrow = rowsOfRatings(ratingsIn(many.join(QLatin1Char(','))), question).first();
    const AgreementRow wide = rowsOfRatings(ratingsIn(few), question).first();
    QVERIFY(narrow.interval->low < *narrow.result.value && *narrow.result.value < narrow.interval->high);
    QVERIFY((narrow.interval->high - narrow.interval->low) * 2 < wide.interval->high - wide.interval->low);
    question.confidence = 0.5;
    const AgreementRow half = rowsOfRatings(ratingsIn(few), question).first();
    QVERIFY(half.interval->high - half.interval->low < wide.interval->high - wide.interval->low);
    // A number that is not defined has no interval, and resamples without a number are not counted as numbers.
    QVERIFY(!rowsOfRatings(ratingsIn(QStringLiteral("1 1,1 1,1 1")), question).first().interval);
    QVERIFY(rowsOfRatings(ratingsIn(QStringLiteral("1 1,1 1,1 1,1 1,0 0,1 0")), question).first().interval->resamples < question.resamples);
}

void TestAgreement::bootstrap_drawsAsManyAsThereAre()
{
    BlockSampler sampler(1000, 3);
    QList<int> sums(1000, 0);
    for (int i = 0; i < 400; ++i) {
        const QList<int> &times = sampler.next();
        int drawn = 0;
        for (int b = 0; b < times.size(); ++b) {
            drawn += times.at(b);
            sums[b] += times.at(b);
        }
        QCOMPARE(drawn, 1000);
    }
    // 400 expected of each, standard deviation 20.
    QVERIFY(*std::min_element(sums.begin(), sums.end()) > 300);
    QVERIFY(*std::max_element(sums.begin(), sums.end()) < 500);
}

void TestAgreement::confusion_addsUpToTheUnits()
{
    const Ratings ratings = ratingsIn(QStringLiteral("1 1 .,0 1 1,1 0 0,. . 1,0 0 0"));
    const Confusion table = contingencyOf(ratings, 0, 1);
    const Confusion pairs = coincidencesOf(ratings);
    double units = 0, values = 0;
    for (int r = 0; r < 2; ++r) {
        for (int c = 0; c < 2; ++c) {
            units += table.cells.at(r).at(c);
            values += pairs.cells.at(r).at(c);
            QCOMPARE(pairs.cells.at(r).at(c), pairs.cells.at(c).at(r));
        }
    }
    QCOMPARE(units, 4.0);
    QCOMPARE(values, of(AgreementStatistic::KrippendorffAlpha, ratings).pairable);
}

void TestAgreement::weightedKappa_weighsByTheDistanceOfTheNumbers()
{
    using S = AgreementStatistic;
    // Of two categories there is one distance: all three are the same.
    const Ratings two = ratingsIn(QStringLiteral("0 1,1 1,0 0,0 0,1 0,1 1"));
    QCOMPARE(*of(S::CohenKappaLinear, two).value, *of(S::CohenKappa, two).value);
    QCOMPARE(*of(S::CohenKappaQuadratic, two).value, *of(S::CohenKappa, two).value);
    // By hand: values 1, 2, 4, weights of disagreement |a - b| (a factor cancels). Observed 1 + 2 of 4 units.
    const Ratings three = ratingsIn(QStringLiteral("1 1,2 1,4 4,2 4"));
    // Rows 1 2 4: 1 2 1; columns: 2 0 2. By chance: sum r c |a-b| / 4 = (1*2*0+1*2*3 + 2*2*1+2*2*2 + 1*2*3+1*2*0) / 4 = 24 / 4.
    QVERIFY(std::abs(*of(S::CohenKappaLinear, three).value - (1 - 3.0 / 6.0)) < 1e-12);
    // Squared: observed 1 + 4; by chance (1*2*9 + 2*2*1 + 2*2*4 + 1*2*9) / 4 = 56 / 4.
    QVERIFY(std::abs(*of(S::CohenKappaQuadratic, three).value - (1 - 5.0 / 14.0)) < 1e-12);
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
