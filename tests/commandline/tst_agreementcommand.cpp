// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agreementproject.h"
#include "tests/support/program.h"

#include <QFile>
#include <QFileInfo>

using namespace haeje;
using namespace haeje::test;

class TestAgreementCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void givenRatings_areComparedWithWhatWasPrinted_data();
    void givenRatings_areComparedWithWhatWasPrinted();
    void project_givesARowPerCodeAndOverall();
    void sameSeed_printsTheSame();
    void csv_givesEveryStatistic();
    void confusion_andDifferences_arePrinted();
    void withoutReadMarks_itSaysWhatToDo();
    void badFile_endsWithASentence();

private:
    Run agreement(const QStringList &more) const
    {
        return run(QStringList{QStringLiteral("analyse"), m_three->project.path(), QStringLiteral("agreement"), QStringLiteral("--format"), QStringLiteral("json")} + more);
    }
    std::unique_ptr<ThreeCoders> m_three;
};

void TestAgreementCommand::initTestCase()
{
    m_three = std::make_unique<ThreeCoders>();
    m_three->project.project.reset(); // closed: the program is the one that has it open
}

void TestAgreementCommand::givenRatings_areComparedWithWhatWasPrinted_data()
{
    QTest::addColumn<QString>("path");
    const QString data = QStringLiteral(HAEJE_SOURCE_DIR "/tests/data/agreement/");
    QTest::newRow("anchors") << data + QStringLiteral("anchors.json");
    QTest::newRow("literature") << data + QStringLiteral("literature.json");
    QTest::newRow("shared") << QStringLiteral(HAEJE_SOURCE_DIR "/../shared/data/agreement-anchors.json");
}

void TestAgreementCommand::givenRatings_areComparedWithWhatWasPrinted()
{
    QFETCH(QString, path);
    if (!QFileInfo::exists(path))
        QSKIP("The shared data are not beside this copy of the sources.");
    const Run done = agreement({QStringLiteral("--data"), path});
    QVERIFY2(done.code == 0, done.said());
    QVERIFY(done.array().size() >= 20);
    for (const QJsonValue one : done.array())
        QVERIFY2(one[QStringLiteral("within")].toBool(), qPrintable(one[QStringLiteral("id")].toString()));
}

void TestAgreementCommand::project_givesARowPerCodeAndOverall()
{
    const Run done = agreement({QStringLiteral("--coders"), QStringLiteral("Ann,Cy"), QStringLiteral("--statistic"), QStringLiteral("cohen_kappa,krippendorff_alpha")});
    QVERIFY2(done.code == 0, done.said());
    const QJsonArray rows = done.array();
    QCOMPARE(rows.size(), 2 * 3);
    QCOMPARE(rows.at(0)[QStringLiteral("code")].toString(), QStringLiteral("Greeting"));
    QCOMPARE(rows.at(0)[QStringLiteral("statistic")].toString(), QStringLiteral("cohen_kappa"));
    QCOMPARE(rows.at(4)[QStringLiteral("scope")].toString(), QStringLiteral("overall"));
    QVERIFY(rows.at(4)[QStringLiteral("code")].isNull());
    for (const QJsonValue row : rows) {
        const double value = row[QStringLiteral("value")].toDouble(9), observed = row[QStringLiteral("observed")].toDouble(), chance = row[QStringLiteral("by_chance")].toDouble();
        const bool disagreement = row[QStringLiteral("of")].toString() == QLatin1String("disagreement");
        QVERIFY(std::abs(value - (disagreement ? 1 - observed / chance : (observed - chance) / (1 - chance))) < 1e-6);
        const bool few = row[QStringLiteral("code")].toString() == QLatin1String("Warmth"); // in three paragraphs alone
        QCOMPARE(row[QStringLiteral("low")].isNull(), few);
        QVERIFY(few || (row[QStringLiteral("low")].toDouble() <= value && value <= row[QStringLiteral("high")].toDouble()));
    }
}

void TestAgreementCommand::sameSeed_printsTheSame()
{
    const QStringList options = {QStringLiteral("--resamples"), QStringLiteral("200"), QStringLiteral("--seed"), QStringLiteral("5")};
    const Run first = agreement(options);
    QVERIFY2(first.code == 0, first.said());
    QCOMPARE(agreement(options).out, first.out);
    QVERIFY(agreement({QStringLiteral("--resamples"), QStringLiteral("200"), QStringLiteral("--seed"), QStringLiteral("6")}).out != first.out);
}

void TestAgreementCommand::csv_givesEveryStatistic()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("ratings.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Ann,Bo\n1,0\n1,1\n0,1\n0,0\n0,0\n0,1\n0,0\n0,1\n0,0\n0,0\n");
    file.close();
    const Run done = agreement({QStringLiteral("--data"), file.fileName()});
    QVERIFY2(done.code == 0, done.said());
    QHash<QString, double> values;
    for (const QJsonValue row : done.array())
        values.insert(row[QStringLiteral("statistic")].toString(), row[QStringLiteral("value")].toDouble());
    QCOMPARE(values.size(), 7);
    QVERIFY(std::abs(values.value(QStringLiteral("krippendorff_alpha")) - 0.095) < 0.0006); // Krippendorff 2004, p. 224
    QCOMPARE(values.value(QStringLiteral("percent_agreement")), 0.6);
}

void TestAgreementCommand::confusion_andDifferences_arePrinted()
{
    const Run confusion = agreement({QStringLiteral("--coders"), QStringLiteral("Ann,Bo"), QStringLiteral("--code"), QStringLiteral("Greeting"), QStringLiteral("--confusion")});
    QVERIFY2(confusion.code == 0, confusion.said());
    double contingency = 0, coincidence = 0;
    for (const QJsonValue row : confusion.array()) {
        if (row[QStringLiteral("code")].isNull())
            continue;
        (row[QStringLiteral("table")].toString() == QLatin1String("contingency") ? contingency : coincidence) += row[QStringLiteral("weight")].toDouble();
    }
    QVERIFY(contingency > 0);
    QCOMPARE(coincidence, 2 * contingency);
    const Run differences = agreement({QStringLiteral("--differences")});
    QVERIFY2(differences.code == 0, differences.said());
    QVERIFY(!differences.array().isEmpty());
    QVERIFY(differences.array().first()[QStringLiteral("coded_by")].isArray());
}

void TestAgreementCommand::withoutReadMarks_itSaysWhatToDo()
{
    const Run refused = agreement({QStringLiteral("--coders"), QStringLiteral("Ann,Nobody")});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains(QStringLiteral("Nobody")), refused.said());
    TestProject bare;
    const DocumentId text = addDocument(*bare, QStringLiteral("Some words to code"));
    putCodings(*bare, text, QStringLiteral("c"), QStringLiteral("Ann"), {{0, 4}});
    putCodings(*bare, text, QStringLiteral("c"), QStringLiteral("Bo"), {{0, 9}});
    bare.project.reset();
    const QStringList words = {QStringLiteral("analyse"), bare.path(), QStringLiteral("agreement")};
    const Run unmarked = run(words);
    QCOMPARE(unmarked.code, 1);
    QVERIFY2(unmarked.err.contains(QStringLiteral("--universe coded")), unmarked.said());
    const Run coded = run(words + QStringList{QStringLiteral("--universe"), QStringLiteral("coded")});
    QVERIFY2(coded.code == 0 && coded.err.contains(QStringLiteral("read by all or not")), coded.said());
}

void TestAgreementCommand::badFile_endsWithASentence()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"datasets\": {\"a\": {\"type\": \"units\", \"data\": [[1, 2], [1]]}}}");
    file.close();
    const Run done = agreement({QStringLiteral("--data"), file.fileName()});
    QCOMPARE(done.code, 1);
    QVERIFY2(done.err.contains(QStringLiteral("bad.json")) && done.err.contains(QStringLiteral("row 2")), done.said());
}

QTEST_GUILESS_MAIN(TestAgreementCommand)
#include "tst_agreementcommand.moc"
