// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/figurechecks.h"
#include "core/analysis/figures/numberwords.h"

#include <QLocale>
#include <QTest>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class TestNumberWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void numbers_areFound_data();
    void numbers_areFound();
    void proposal_readsValueBaseAndUnit_data();
    void proposal_readsValueBaseAndUnit();
    void dateAfterPublication_isFlagged();
    void wholeAndShares_areChecked();
};

void TestNumberWords::numbers_areFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // the words found = their values
    QTest::newRow("a word") << s("nine technologies") << s("nine=9");
    QTest::newRow("compound") << s("Twenty-one and one hundred and two") << s("Twenty-one=21; one hundred and two=102");
    QTest::newRow("thousands in words") << s("two thousand three hundred") << s("two thousand three hundred=2300");
    QTest::newRow("no word inside another") << s("someone often attended") << s("");
    QTest::newRow("digits") << s("982 papers, 1,844.6 a year") << s("982=982; 1,844.6=1844.6");
    QTest::newRow("Korean, native") << s("기술 아홉 건과 스물세 명") << s("아홉=9; 스물세=23");
    QTest::newRow("Korean, with digits") << s("9건, 3만 건") << s("9=9; 3만=30000");
    QTest::newRow("Korean, Sino") << s("삼십이 개 기관, 백오 명") << s("삼십이=32; 백오=105");
    QTest::newRow("Korean syllables that are words") << s("한 나라의 이 문제와 세 나라") << s("");
    QTest::newRow("Korean, one with a counter") << s("세 가지 기술") << s("세=3");
    QTest::newRow("Chinese") << s("其中三十二项技术") << s("三十二=32");
    QTest::newRow("nothing") << s("no number here") << s("");
}

void TestNumberWords::numbers_areFound()
{
    QFETCH(QString, text);
    QStringList found;
    for (const NumberFound &number : findNumbers(text))
        found.append(s("%1=%2").arg(text.mid(number.span.start, number.span.length()), QString::number(number.value)));
    QTEST(found.join(s("; ")), "expected");
}

void TestNumberWords::proposal_readsValueBaseAndUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("base"); // -1: none
    QTest::addColumn<QString>("unit");
    QTest::newRow("plain") << s("nine technologies") << 9.0 << -1.0 << s("technologies");
    QTest::newRow("of the") << s("9 of the 40 technologies") << 9.0 << 40.0 << s("technologies");
    QTest::newRow("Of ... first") << s("Of 40 technologies, six are in power") << 6.0 << 40.0 << s("technologies");
    QTest::newRow("a verb is no unit") << s("nine are in agriculture") << 9.0 << -1.0 << s("");
    QTest::newRow("a year is no value") << s("in 2021 nine papers") << 9.0 << -1.0 << s("papers");
    QTest::newRow("only a year") << s("in 2021") << 2021.0 << -1.0 << s("");
    QTest::newRow("percent") << s("22.5 % of them") << 22.5 << -1.0 << s("%");
    QTest::newRow("Korean") << s("기술 40건 중 9건") << 9.0 << 40.0 << s("건");
}

void TestNumberWords::proposal_readsValueBaseAndUnit()
{
    QFETCH(QString, text);
    const FigureProposal proposal = proposeFigure(text);
    QTEST(proposal.value.value_or(-1), "value");
    QTEST(proposal.base.value_or(-1), "base");
    QTEST(proposal.unit, "unit");
}

static Figure figure(qint64 id, const char *category, double value, std::optional<double> base)
{
    Figure made;
    made.id = FigureId(id);
    made.statement = base ? s("Papers by field") : s("Papers in all");
    made.dimension = base ? s("field") : QString();
    made.category = s(category);
    made.unit = s("papers");
    made.value = value;
    made.base = base;
    return made;
}

static QString sentences(const QList<FigureCheck> &checks, FigureId id)
{
    QStringList lines;
    for (const FigureCheck &check : checks) {
        if (check.figure == id)
            lines.append((check.warning ? s("! ") : s("- ")) + check.sentence);
    }
    return lines.join(s("\n"));
}

void TestNumberWords::dateAfterPublication_isFlagged()
{
    Figure late = figure(1, "", 982, {});
    late.asOf = *EdtfDate::parse(s("2021-07-21"));
    const EdtfDate page = *EdtfDate::parse(s("2021-07-13"));
    const QString said = sentences(checkFigures({late}, {{late.id, page}}), late.id);
    QVERIFY2(said.startsWith(s("! ")) && said.contains(s("8 days later")), qPrintable(said));
    late.asOf = *EdtfDate::parse(s("2021-07"));
    QCOMPARE(sentences(checkFigures({late}, {{late.id, page}}), late.id), QString());
}

void TestNumberWords::wholeAndShares_areChecked()
{
    const QList<Figure> figures{figure(1, "physics", 9, 40), figure(2, "biology", 6, 40), figure(3, "", 40, {})};
    QCOMPARE(sentences(checkFigures(figures, {}), FigureId(1)),
             s("- 9 of 40 is 22.5 %.\n- The parts make 15 of 40; 25 are not stated, if no thing counts twice.\n"
               "- The base, 40, is the figure “Papers in all”."));
    const QList<Figure> wrong{figure(1, "physics", 30, 40), figure(2, "biology", 20, 40)};
    QVERIFY(sentences(checkFigures(wrong, {}), FigureId(2)).contains(s("! The categories add up to 50")));
}

QTEST_GUILESS_MAIN(TestNumberWords)
#include "tst_numberwords.moc"
