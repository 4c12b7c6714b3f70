// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/retrievequery.h"

#include <QTest>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The text of a retrieval: read, written and said in words.
class TestRetrieveQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_isReadAndWrittenAgain_data();
    void text_isReadAndWrittenAgain();
    void text_thatIsNone_saysWhere_data();
    void text_thatIsNone_saysWhere();
    void words_sayTheRule_data();
    void words_sayTheRule();
    void dates_areRanges();
    void text_thatIsHuge_isRefused();
};

void TestRetrieveQuery::text_isReadAndWrittenAgain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *typed, const char *written) { QTest::newRow(typed) << s(typed) << s(written); };
    row("A", "\"A\"");
    row("US factor", "\"US factor\"");
    row("US  factor / hostile forces+", "\"US factor / hostile forces\"+");
    row("\"US factor\"+ AND NOT \"Solidarity/blood\"", "\"US factor\"+ AND NOT \"Solidarity/blood\"");
    row("“US factor” OR B", "\"US factor\" OR \"B\"");
    row("A NEAR B", "\"A\" NEAR/10 \"B\"");
    row("A NEAR/3 B", "\"A\" NEAR/3 \"B\"");
    row("A BEFORE B", "\"A\" BEFORE \"B\"");
    row("A AFTER/5 B+", "\"A\" AFTER/5 \"B\"+");
    row("A IN-SENTENCE B IN-SECTION C", "\"A\" IN-SENTENCE \"B\" IN-SECTION \"C\"");
    row("A IN-SENTENCE (B IN-SECTION C)", "\"A\" IN-SENTENCE (\"B\" IN-SECTION \"C\")");
    row("A NOT B", "\"A\" AND NOT \"B\"");
    row("NOT B", "ANY AND NOT \"B\"");
    row("A AND NOT NOT B", "\"A\" AND \"B\"");
    row("NOT A AND NOT B", "ANY AND NOT (\"A\" OR \"B\")");
    row("(A OR B) AND C", "(\"A\" OR \"B\") AND \"C\"");
    row("A OR B AND C", "\"A\" OR \"B\" AND \"C\"");
    row("A AND (B AND C)", "\"A\" AND \"B\" AND \"C\"");
    row("((A))", "\"A\"");
    row("\"a \"\"b\"\" c\"", "\"a \"\"b\"\" c\"");
    row("group:\"Great powers\" OVERLAPS ANY", "group:\"Great powers\" OVERLAPS ANY");
    row("A coder:KL date:2021-07..2021-10 language:ko", "\"A\" coder:KL language:ko date:2021-07..2021-10");
    row("coder:KL", "ANY coder:KL");
    row("coder:\"Kim Lee\" A AND coder:X", "\"A\" coder:\"Kim Lee\" coder:X");
    row("A attribute:\"Side=North Korea\"", "\"A\" attribute:\"Side=North Korea\"");
    row("A attribute:Side=\"North Korea\"", "\"A\" attribute:\"Side=North Korea\"");
    row("A attribute:\"My side\"=north", "\"A\" attribute:\"My side=north\"");
    row("A weight:2..4 state:doubtful state:to-discuss", "\"A\" state:doubtful state:to-discuss weight:2..4");
    row("A weight:3", "\"A\" weight:3");
    row("A weight:..3 date:none", "\"A\" date:none weight:..3");
    row("A collection:Commentary/2021 author:\"Dong Ryul Lee\" outlet:Xinhua", "\"A\" outlet:Xinhua author:\"Dong Ryul Lee\" collection:Commentary/2021");
    row("미국 요인/적대세력 OVERLAPS 연대", "\"미국 요인/적대세력\" OVERLAPS \"연대\"");
    row("美国因素 AND 团结", "\"美国因素\" AND \"团结\"");
}

void TestRetrieveQuery::text_isReadAndWrittenAgain()
{
    QFETCH(QString, typed);
    QFETCH(QString, written);
    const auto query = parseRetrieval(typed);
    QVERIFY2(query, qPrintable(query.message()));
    QCOMPARE(retrievalText(*query), written);
    const auto again = parseRetrieval(written);
    QVERIFY2(again, qPrintable(again.message()));
    QCOMPARE(retrievalText(*again), written);
    QCOMPARE(again->filter, query->filter);
}

void TestRetrieveQuery::text_thatIsNone_saysWhere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *typed, const char *said) { QTest::newRow(typed) << s(typed) << s(said); };
    row("", "nothing to retrieve");
    row("   ", "nothing to retrieve");
    row("\"A", "quotation mark at character 1 is not closed");
    row("A AND", "“AND” at the end needs something behind it");
    row("A NEAR/10", "“NEAR/10” at the end needs");
    row("AND A", "“AND”, at character 1, stands where a code is needed");
    row("A OR OR B", "“OR”, at character 6, stands where");
    row("(A OR B", "parenthesis at character 1 is not closed");
    row("A OR B)", "closed that was not opened, at character 7");
    row("()", "closing parenthesis at character 2");
    row("\"A\" \"B\"", "Nothing joins “\"B\"”, at character 5");
    row("A+ B", "Nothing joins “B”, at character 4");
    row("A NEAR/x B", "needs a number of words");
    row("A NEAR/-1 B", "needs a number of words");
    row("A NEAR/9999999 B", "needs a number of words");
    row("\"\"\"\" OR \"\"", "hold nothing");
    row("A coder:", "“coder:”, at character 3, has no value");
    row("(A coder:KL) OR B", "holds for the whole retrieval");
    row("A AND NOT coder:KL", "not before the filter “coder:KL”");
    row("A date:July", "“July” is no date");
    row("A date:2021-10..2021-07", "is no date");
    row("A state:sure", "is no state of a coding");
    row("A weight:many", "is no weight");
    row("A weight:..", "is no weight");
    row("A attribute:Side", "is no attribute with its value");
}

void TestRetrieveQuery::text_thatIsNone_saysWhere()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const auto query = parseRetrieval(typed);
    QVERIFY(!query);
    QVERIFY2(query.message().contains(said), qPrintable(query.message()));
}

void TestRetrieveQuery::words_sayTheRule_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *typed, const char *said) { QTest::newRow(typed) << s(typed) << s(said); };
    row("A", "Passages coded “A”.");
    row("A+ AND NOT B", "Passages coded “A” or a code below it that share no word with passages coded “B”.");
    row("A NEAR/5 B", "Passages coded “A” with at most 5 words between them and passages coded “B”.");
    row("A IN-SECTION (B OR C)", "Passages coded “A” under one heading with (passages coded “B” or passages coded “C”).");
    row("A coder:KL coder:DR", "Passages coded “A”. Only codings by KL or DR count.");
    row("NOT A date:none", "Passages with any code that share no word with passages coded “A”. Only documents without a date.");
}

void TestRetrieveQuery::words_sayTheRule()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const auto query = parseRetrieval(typed);
    QVERIFY2(query, qPrintable(query.message()));
    QString words = retrievalInWords(*query).join(u' ');
    QCOMPARE(words.replace(s("5 word(s)"), s("5 words")).replace(s("(s)"), s("s")), said);
}

void TestRetrieveQuery::dates_areRanges()
{
    QCOMPARE(retrievalDates(s("2021-07..2021-10")), QPair(QDate(2021, 7, 1), QDate(2021, 10, 31)));
    QCOMPARE(retrievalDates(s("2021")), QPair(QDate(2021, 1, 1), QDate(2021, 12, 31)));
    QCOMPARE(retrievalDates(s("..2021")), QPair(QDate(), QDate(2021, 12, 31)));
    QCOMPARE(retrievalDates(s("2021..")), QPair(QDate(2021, 1, 1), QDate()));
    QVERIFY(!retrievalDates(s("..")));
    QVERIFY(!retrievalDates(s("soon")));
}

void TestRetrieveQuery::text_thatIsHuge_isRefused()
{
    QVERIFY(!parseRetrieval(QString(100000, u'(')));
    QVERIFY(parseRetrieval(QString(200, u'(') + s("A") + QString(200, u')')).message().contains(s("more than 100 parentheses")));
    QVERIFY(parseRetrieval(s("A NEAR ").repeated(100000) + s("A")).message().contains(s("Make it shorter")));
    QVERIFY(parseRetrieval(s("NOT ").repeated(900) + s("A")).ok());
}

QTEST_GUILESS_MAIN(TestRetrieveQuery)
#include "tst_retrievequery.moc"
