// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/agreement.h"
#include "core/work/ratingfile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace haeje;

class TestRatingFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badJson_saysWhatWhereAndWhatToDo_data();
    void badJson_saysWhatWhereAndWhatToDo();
    void badCsv_saysTheLine();
    void csv_isAUnitPerLine();
    void csv_numbersWrittenInTwoWays_areOneValue();
    void files_areBounded();
    void shares_giveKappaButNoAlpha();
};

void TestRatingFile::badJson_saysWhatWhereAndWhatToDo_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *json, const char *words) { QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(words); };
    row("cut short", "{\"datasets\": {\n\"a\": {", "line 2");
    row("no datasets", "{\"cases\": []}", "no datasets");
    row("datasets are a list", "{\"datasets\": []}", "no datasets");
    row("no data", R"({"datasets": {"a": {"type": "units"}}})", "“a”");
    row("unknown type", R"({"datasets": {"a": {"type": "matrix", "data": []}}})", "“matrix”");
    row("units of other lengths", R"({"datasets": {"a": {"type": "units", "data": [[1, 2], [1]]}}})", "row 2");
    row("a unit that is a number", R"({"datasets": {"a": {"type": "units", "data": [1]}}})", "row 1");
    row("a value that is a list", R"({"datasets": {"a": {"type": "units", "data": [[[1], 2]]}}})", "not a list");
    row("a table that is not square", R"({"datasets": {"a": {"type": "contingency", "data": [[1, 2, 3], [1, 2, 3]]}}})", "square");
    row("a negative count", R"({"datasets": {"a": {"type": "contingency", "data": [[1, -2], [1, 2]]}}})", "“-2”");
    row("half a coder", R"({"datasets": {"a": {"type": "counts", "data": [[1.5, 2]]}}})", "1.5");
    row("no length", R"({"datasets": {"a": {"type": "continuum", "coders": 2, "data": []}}})", "length");
    row("outside the continuum", R"({"datasets": {"a": {"type": "continuum", "begin": 0, "length": 9, "coders": 2, "data": [[5, 5, 0, "c"]]}}})", "0 to 9");
    row("a coder too many", R"({"datasets": {"a": {"type": "continuum", "begin": 0, "length": 9, "coders": 2, "data": [[5, 1, 2, "c"]]}}})", "no coder 2");
    row("a case of nothing", R"({"datasets": {"a": {"type": "units", "data": [[1, 2]]}}, "cases": [{"dataset": "b"}]})", "“b”");
    row("a million coders", R"({"datasets": {"a": {"type": "counts", "data": [[1000000, 2]]}}})", "too large");
}

void TestRatingFile::badJson_saysWhatWhereAndWhatToDo()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, words);
    const auto file = ratingsFromJson(json);
    QVERIFY(!file);
    QVERIFY2(file.message().contains(words), qPrintable(file.message()));
}

void TestRatingFile::badCsv_saysTheLine()
{
    const auto file = ratingsFromCsv(QStringLiteral("A,B\n1,1\n1,1,1\n"), QStringLiteral("x"));
    QVERIFY(!file);
    QVERIFY2(file.message().contains(QStringLiteral("Line 3 has 3 fields")), qPrintable(file.message()));
    QVERIFY(!ratingsFromCsv(QString(), QStringLiteral("x")));
    const auto none = readRatingFile(QStringLiteral("/no/such/file.csv"));
    QVERIFY(!none && none.message().contains(QStringLiteral("/no/such/file.csv")));
}

void TestRatingFile::csv_isAUnitPerLine()
{
    const auto file = ratingsFromCsv(QStringLiteral("unit,Ann,Bo\nfirst,yes,yes\nsecond,yes,\nthird,,\nfourth,no,yes\n"), QStringLiteral("x"));
    QVERIFY2(file, qPrintable(file.message()));
    const Ratings &ratings = file->datasets.first().ratings;
    QCOMPARE(ratings.coders, (QStringList{QStringLiteral("Ann"), QStringLiteral("Bo")}));
    QCOMPARE(ratings.unitCount, 4);
    const Coefficient percent = coefficientOf({AgreementStatistic::Percent, MeasurementLevel::Nominal, -1, -1}, ratings, ratings.weights);
    QCOMPARE(percent.units, 2.0);
    QCOMPARE(*percent.value, 0.5);
}

void TestRatingFile::csv_numbersWrittenInTwoWays_areOneValue()
{
    const auto file = ratingsFromCsv(QStringLiteral("A,B\n1,1.0\n2,2\n10,10.00\n"), QStringLiteral("x"));
    QVERIFY(file);
    QCOMPARE(file->datasets.first().ratings.categories.size(), 3);
    const auto words = ratingsFromCsv(QStringLiteral("A,B\n1,1.0\nx,2\n"), QStringLiteral("x"));
    QCOMPARE(words->datasets.first().ratings.categories.size(), 4);
    QVERIFY(words->datasets.first().ratings.numbers.isEmpty());
}

void TestRatingFile::files_areBounded()
{
    QTemporaryDir folder;
    QFile large(folder.filePath(QStringLiteral("large.csv")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(60'000'000));
    large.close();
    const auto file = readRatingFile(large.fileName());
    QVERIFY(!file);
    QVERIFY2(file.message().contains(QStringLiteral("50 MB")), qPrintable(file.message()));
    QString many = QStringLiteral("A,B\n");
    for (int i = 0; i < 6000; ++i)
        many += QStringLiteral("%1,%1\n").arg(i);
    QVERIFY(!ratingsFromCsv(many, QStringLiteral("x")));
}

void TestRatingFile::shares_giveKappaButNoAlpha()
{
    const auto file = ratingsFromJson(R"({"datasets": {"a": {"type": "contingency", "data": [[0.4, 0.1], [0.2, 0.3]]}}})");
    QVERIFY2(file, qPrintable(file.message()));
    const Ratings &ratings = file->datasets.first().ratings;
    const Coefficient kappa = coefficientOf({AgreementStatistic::CohenKappa, MeasurementLevel::Nominal, -1, -1}, ratings, ratings.weights);
    QVERIFY(std::abs(*kappa.value - 0.4) < 1e-12);
    const Coefficient alpha = coefficientOf({AgreementStatistic::KrippendorffAlpha, MeasurementLevel::Nominal, -1, -1}, ratings, ratings.weights);
    QCOMPARE(int(alpha.undefined), int(Undefined::NotCounts));
}

QTEST_GUILESS_MAIN(TestRatingFile)
#include "tst_ratingfile.moc"
