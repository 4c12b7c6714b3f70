// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blind.h"
#include "tests/support/agreementanswer.h"

using namespace haeje;
using namespace haeje::test;

class TestAgreementMaterial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void universe_isWhatAllReadAndNothingElse();
    void universe_withoutMarks_saysWhatToDo();
    void universe_coded_isAskedForAndSaid();
    void rollUp_countsCodesBelow();
    void unusedCode_isNotDefinedByAnyStatistic();
    void oneCoder_isNotDefined();
    void differences_leadToPassages();
    void blind_isNotCompared();
    void options_thatCannotBe_areRefused_data();
    void options_thatCannotBe_areRefused();
    void table_statesItsRules();
};

void TestAgreementMaterial::universe_isWhatAllReadAndNothingElse()
{
    ThreeCoders three;
    const AgreementMaterial material = materialOf(*three.project, choiceOf({}, *three.project));
    QCOMPARE(material.texts.size(), three.read.size());
    // Two of the three read one text more.
    const AgreementMaterial two = materialOf(*three.project, choiceOf({{QStringLiteral("coders"), QStringLiteral("Ann,Bo")}}, *three.project));
    QCOMPARE(two.texts.size(), three.read.size() + 1);
    QVERIFY(material.notes.first().contains(QStringLiteral("marked as read")));
}

void TestAgreementMaterial::universe_withoutMarks_saysWhatToDo()
{
    TestProject project;
    const DocumentId text = addDocument(*project, QStringLiteral("A text that two coded"));
    putCodings(*project, text, QStringLiteral("c"), QStringLiteral("Ann"), {{0, 6}});
    putCodings(*project, text, QStringLiteral("c"), QStringLiteral("Bo"), {{2, 6}});
    const auto nobody = readAgreementMaterial(*project, choiceOf({}, *project));
    QVERIFY(!nobody);
    QVERIFY(nobody.message().contains(QStringLiteral("compare all texts that one of them coded")));
    markRead(*project, {text}, {QStringLiteral("Ann")});
    const auto one = readAgreementMaterial(*project, choiceOf({}, *project));
    QVERIFY(!one);
    QVERIFY2(one.message().contains(QStringLiteral("Ann 1, Bo 0")), qPrintable(one.message()));
    const auto unknown = readAgreementMaterial(*project, choiceOf({{QStringLiteral("coders"), QStringLiteral("Ann,Zoe")}}, *project));
    QVERIFY(!unknown && unknown.message().contains(QStringLiteral("Zoe")));
}

void TestAgreementMaterial::universe_coded_isAskedForAndSaid()
{
    ThreeCoders three;
    const AgreementMaterial material = materialOf(*three.project, choiceOf({{QStringLiteral("universe"), QStringLiteral("coded")}}, *three.project));
    QCOMPARE(material.texts.size(), three.read.size() + 1);
    QVERIFY(material.notes.first().contains(QStringLiteral("read by all or not")));
}

void TestAgreementMaterial::rollUp_countsCodesBelow()
{
    TestProject project;
    const DocumentId id = addDocument(*project, QStringLiteral("A text of some length to code"));
    putCodings(*project, id, QStringLiteral("Top/first"), QStringLiteral("Ann"), {{0, 10}});
    putCodings(*project, id, QStringLiteral("Top/second"), QStringLiteral("Bo"), {{0, 10}});
    markRead(*project, {id}, {QStringLiteral("Ann"), QStringLiteral("Bo")});
    AnalysisOptions options = {{QStringLiteral("code"), QStringLiteral("Top")}};
    QVERIFY(!resultOf(answerOf(*project, options), AgreementStatistic::CohenKappa).value);
    options.insert(QStringLiteral("roll-up"), QStringLiteral("yes"));
    QCOMPARE(*resultOf(answerOf(*project, options), AgreementStatistic::CohenKappa).value, 1.0);
}

void TestAgreementMaterial::unusedCode_isNotDefinedByAnyStatistic()
{
    ThreeCoders three;
    addCode(*three.project, QStringLiteral("Never used"));
    AnalysisOptions options = with("code", "Never used");
    const AgreementAnswer answer = answerOf(*three.project, options);
    QVERIFY(!answer.rows.isEmpty());
    for (const AgreementRow &row : answer.rows) {
        QVERIFY(!row.result.value);
        QVERIFY(!row.interval);
        QCOMPARE(int(row.result.undefined), int(Undefined::NoUnit));
    }
}

void TestAgreementMaterial::oneCoder_isNotDefined()
{
    ThreeCoders three;
    const AgreementAnswer answer = answerOf(*three.project, with("coders", "Ann"));
    for (const AgreementRow &row : answer.rows)
        QCOMPARE(int(row.result.undefined), int(Undefined::FewCoders));
}

void TestAgreementMaterial::differences_leadToPassages()
{
    ThreeCoders three;
    const AgreementChoice choice = choiceOf({}, *three.project);
    const AgreementMaterial material = materialOf(*three.project, choice);
    const AgreementAnswer answer = compareCodings(material, choice.question);
    const Table table = differencesTable(material, answer);
    QVERIFY(!table.rows.isEmpty());
    for (const Table::Row &row : table.rows) {
        const PassageId id(row.cells.at(table.column(QStringLiteral("passage"))).toLongLong());
        const auto passage = three.project->passages().find(id);
        QVERIFY(passage);
        const TextSpan span{row.cells.at(table.column(QStringLiteral("start"))).toInt(), row.cells.at(table.column(QStringLiteral("end"))).toInt()};
        QVERIFY(passage->span.overlaps(span));
        QCOMPARE(passage->document.value, row.cells.at(table.column(QStringLiteral("document"))).toLongLong());
        QVERIFY(!row.cells.at(table.column(QStringLiteral("coded_by"))).toStringList().isEmpty());
        QVERIFY(!row.cells.at(table.column(QStringLiteral("not_coded_by"))).toStringList().isEmpty());
    }
}

void TestAgreementMaterial::blind_isNotCompared()
{
    ThreeCoders three;
    three.project->setCoder(QStringLiteral("Ann"));
    QVERIFY(setBlind(*three.project, true));
    const auto material = readAgreementMaterial(*three.project, choiceOf({}, *three.project));
    QVERIFY(!material);
    QCOMPARE(material.message(), whyBlindCannotCompare(*three.project));
}

void TestAgreementMaterial::options_thatCannotBe_areRefused_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *option, const char *value) { QTest::newRow(option) << QString::fromLatin1(option) << QString::fromLatin1(value); };
    row("statistic", "cohen_kappa,magic");
    row("level", "cardinal");
    row("units", "word");
    row("share", "1.5");
    row("confidence", "95");
    row("resamples", "-1");
    row("seed", "soon");
    row("code", "No such code");
    row("universe", "all");
    row("resample", "coders");
}

void TestAgreementMaterial::options_thatCannotBe_areRefused()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    TestProject project;
    const auto choice = agreementChoice(*project, {{option, value}});
    QVERIFY(!choice);
    QVERIFY2(choice.message().contains(value.section(QLatin1Char(','), -1)), qPrintable(choice.message()));
}

void TestAgreementMaterial::table_statesItsRules()
{
    ThreeCoders three;
    const auto table = runAnalysis(*three.project, QStringLiteral("agreement"), {{QStringLiteral("units"), QStringLiteral("sentence")}, {QStringLiteral("share"), QStringLiteral("0.25")},
                                                                                 {QStringLiteral("resamples"), QStringLiteral("30")}, {QStringLiteral("seed"), QStringLiteral("42")}});
    QVERIFY(table);
    const QString rules = table->notes.join(QLatin1Char(' '));
    for (const char *words : {"marked as read by Ann, Bo, Cy", "at least 25 %", "overlap count as one", "2 codes", "30 bootstrap resamples", "seed 42"})
        QVERIFY2(rules.contains(QLatin1String(words)), words);
    const Table::Row &first = table->rows.first();
    QVERIFY(!first.evidence.isEmpty());
    QCOMPARE(first.evidence.first().kind, EntityKind::Passage);
    QCOMPARE(table->rows.last().evidence.first().kind, EntityKind::Document);
}

QTEST_GUILESS_MAIN(TestAgreementMaterial)
#include "tst_agreementmaterial.moc"
