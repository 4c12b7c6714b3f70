// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf.h"

#include <QTest>

using namespace haeje;
using Precision = EdtfDate::Precision;

class TestEdtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("precision");
        QTest::addColumn<QString>("earliest");
        QTest::addColumn<QString>("latest");
        const auto row = [](const char *text, Precision precision, const char *earliest, const char *latest) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(precision) << QString::fromLatin1(earliest)
                                << QString::fromLatin1(latest);
        };
        row("2021-07-11", Precision::Day, "2021-07-11", "2021-07-11");
        row("2020-02", Precision::Month, "2020-02-01", "2020-02-29");
        row("2021", Precision::Year, "2021-01-01", "2021-12-31");
        row("2021-07~", Precision::Month, "2021-07-01", "2021-07-31");
        row("2018-03-25/2018-03-28", Precision::Interval, "2018-03-25", "2018-03-28");
        row("2018/2019-02", Precision::Interval, "2018-01-01", "2019-02-28");
        row("2018-03-25/..", Precision::Interval, "2018-03-25", "");
        row("../2018-03-25?", Precision::Interval, "", "2018-03-25");
    }
    void parse()
    {
        QFETCH(QString, text);
        QFETCH(int, precision);
        QFETCH(QString, earliest);
        QFETCH(QString, latest);
        const std::optional<EdtfDate> date = EdtfDate::parse(text);
        QVERIFY(date);
        QCOMPARE(int(date->precision()), precision);
        QCOMPARE(date->earliest().toString(Qt::ISODate), earliest);
        QCOMPARE(date->latest().toString(Qt::ISODate), latest);
        QCOMPARE(date->text(), text);
        QCOMPARE(date->isUncertain(), text.contains(QLatin1Char('~')) || text.contains(QLatin1Char('?')));
    }

    void whatIsNoDate_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2021-02-30", "2021-13", "21-07-11", "2021-7-11", "2021/07/11x", "2021-07-11T10:00",
                                 "2021-07-12/2021-07-11", "../..", "2019/2020/2021", "July 2021", "0000", "2021-07-11\n2"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatIsNoDate_isRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!EdtfDate::parse(text));
    }

    void display_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("korean");
        const auto row = [](const char *text, const char *english, const char *korean) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromUtf8(english) << QString::fromUtf8(korean);
        };
        row("2021-07-11", "11 July 2021", "2021년 7월 11일");
        row("2021-07", "July 2021", "2021년 7월");
        row("2021", "2021", "2021년");
        row("2021~", "about 2021", "2021년경");
        row("2018-03-25/2018-03-28", "25 March 2018 – 28 March 2018", "2018년 3월 25일 – 2018년 3월 28일");
        row("2018-03/..", "from March 2018", "2018년 3월부터");
    }
    void display()
    {
        QFETCH(QString, text);
        QFETCH(QString, english);
        QFETCH(QString, korean);
        const EdtfDate date = EdtfDate::parse(text).value();
        QCOMPARE(date.display(QLocale(QLocale::English)), english);
        QCOMPARE(date.display(QLocale(QLocale::Korean)), korean);
    }

    void notStated_isNeverADate()
    {
        const EdtfDate none;
        QVERIFY(!none.isStated());
        QVERIFY(!none.earliest().isValid());
        QCOMPARE(none.display(QLocale()), QString());
        QVERIFY(!EdtfDate::fromDay(QDate()).isStated());
    }

    void daysBetween_isForDaysOnly()
    {
        const auto date = [](const char *text) { return EdtfDate::parse(QString::fromLatin1(text)).value(); };
        QCOMPARE(EdtfDate::daysBetween(date("2024-09-15"), date("2024-09-22")), std::optional<int>(7));
        QVERIFY(!EdtfDate::daysBetween(date("2024-09"), date("2024-09-22")));
    }
};

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
