// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/datefinder.h"

#include <QTest>

using namespace haeje;

class TestDateFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDate_isFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected"); // empty: none
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *line, const char *expected, const char *words) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(expected) << QString::fromUtf8(words);
        };
        row("day.Mon.year", "23.Jul.2021 | A. Writer", "2021-07-23", "23.Jul.2021");
        row("one-digit day", "3.Mar.2022", "2022-03-03", "3.Mar.2022");
        row("month day, year", "on June 20, 2022 | B", "2022-06-20", "June 20, 2022");
        row("day month year", "11 July 2021", "2021-07-11", "11 July 2021");
        row("short month", "Oct. 6, 2024", "2024-10-06", "Oct. 6, 2024");
        row("month and year", "since July 2021.", "2021-07", "July 2021");
        row("iso", "| 논평 | 2025-06-16", "2025-06-16", "2025-06-16");
        row("points", "2025.06.16", "2025-06-16", "2025.06.16");
        row("Korean day", "글은 2021년 7월 11일에 나왔다", "2021-07-11", "2021년 7월 11일");
        row("Korean month", "2021년 7월", "2021-07", "2021년 7월");
        row("Chinese day", "2021年7月11日，", "2021-07-11", "2021年7月11日");
        row("full-width digits", "２０２１년 ７월 １１일", "2021-07-11", "２０２１년 ７월 １１일");
        row("Juche day", "July 11, Juche 110 (2021)", "2021-07-11", "July 11, Juche 110 (2021)");
        row("Juche year", "in Juche 110 (2021)", "2021", "Juche 110 (2021)");
        row("Juche in Korean", "주체110(2021)년 7월 11일", "2021-07-11", "주체110(2021)년 7월 11일");
        row("Juche year that contradicts", "Juche 109 (2021)", "", "");
        row("no such day", "31.Feb.2021", "", "");
        row("no such day, no month made of it", "February 30, 2021", "", "");
        row("bare year", "in 2021", "", "");
        row("years of a life", "(2008-2016)", "", "");
        row("part of an address", "/item/2011/201107/2011-07-07ee.html", "", "");
        row("machine-made", "January 29. 17", "", "");
        row("nothing", "", "", "");
    }
    void oneDate_isFound()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        QFETCH(QString, words);
        const QList<FoundDate> dates = findDates(line);
        QCOMPARE(dates.size(), expected.isEmpty() ? 0 : 1);
        if (expected.isEmpty())
            return;
        QCOMPARE(dates.first().date.text(), expected);
        QCOMPARE(line.mid(dates.first().span.start, dates.first().span.length()), words);
    }

    void severalDates_comeInOrder()
    {
        const QList<FoundDate> dates = findDates(QStringLiteral("2025-06-16, 3.Mar.2022 and July 11, 2021"));
        QStringList texts;
        for (const FoundDate &date : dates)
            texts << date.date.text();
        QCOMPARE(texts, (QStringList {QStringLiteral("2025-06-16"), QStringLiteral("2022-03-03"), QStringLiteral("2021-07-11")}));
    }

    void wholeText_isADateAndNothingElse()
    {
        QCOMPARE(wholeTextAsDate(QStringLiteral(" 2021. 7. 23. ")).value().text(), QStringLiteral("2021-07-23"));
        QVERIFY(!wholeTextAsDate(QStringLiteral("2021-07-23 | EAI")));
        QVERIFY(!wholeTextAsDate(QStringLiteral("2021-07-23 2021-07-24")));
    }
};

QTEST_GUILESS_MAIN(TestDateFinder)
#include "tst_datefinder.moc"
