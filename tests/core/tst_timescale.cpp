// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/timescale.h"

#include <QDate>
#include <QTest>

using namespace haeje;

static double dayOf(int year, int month, int day)
{
    return double(QDate(year, month, day).toJulianDay());
}

/// Labels of a row from left to right, "|" between, empty ones left out.
static QString drawn(const QList<TickSpan> &spans)
{
    QStringList labels;
    for (const TickSpan &span : spans) {
        if (!span.label.isEmpty())
            labels << span.label;
    }
    return labels.join(QLatin1Char('|'));
}

class TestTimeScale : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dateToPixel_andBack()
    {
        const TimeScale scale = TimeScale::fitting({dayOf(2018, 1, 1), dayOf(2022, 1, 1)}, 1461);
        QCOMPARE(scale.x(dayOf(2018, 1, 1)), 0.0);
        QCOMPARE(scale.x(dayOf(2022, 1, 1)), 1461.0);
        QCOMPARE(scale.dayAt(scale.x(dayOf(2021, 7, 11))), dayOf(2021, 7, 11));
    }

    void zoom_keepsTheDayUnderThePointer()
    {
        const TimeScale scale = TimeScale::fitting({dayOf(1998, 1, 1), dayOf(2026, 1, 1)}, 1000);
        const double x = scale.x(dayOf(2021, 7, 11));
        for (double factor : {1.2, 3.0, 0.5}) {
            const TimeScale zoomed = scale.zoomed(factor, x);
            QVERIFY(qAbs(zoomed.x(dayOf(2021, 7, 11)) - x) < 1e-6);
        }
    }

    void zoom_stopsAtDaysAndAtCenturies()
    {
        TimeScale scale = TimeScale::fitting({dayOf(1998, 1, 1), dayOf(2026, 1, 1)}, 1000);
        for (int i = 0; i < 100; ++i)
            scale = scale.zoomed(2, 500);
        QCOMPARE(scale.pixelsPerDay, TimeScale::closest);
        for (int i = 0; i < 100; ++i)
            scale = scale.zoomed(0.5, 500);
        QVERIFY(qAbs(scale.range().length() - TimeScale::farthest) < 1e-6);
    }

    void within_keepsAPartInView()
    {
        const DayRange bounds{dayOf(2000, 1, 1), dayOf(2010, 1, 1)};
        const TimeScale far = TimeScale::fitting({dayOf(1800, 1, 1), dayOf(1801, 1, 1)}, 1000).within(bounds);
        QVERIFY(far.range().overlaps(bounds.first, bounds.last));
        const TimeScale inside = TimeScale::fitting({dayOf(2003, 1, 1), dayOf(2004, 1, 1)}, 1000);
        QCOMPARE(inside.within(bounds), inside);
    }

    void ticks_fitTheZoom_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("coarse");
        QTest::addColumn<QString>("fine");
        QTest::newRow("a century in twenties") << QDate(1901, 1, 1) << QDate(2001, 1, 1) << "en"
                                               << "1900|1910|1920|1930|1940|1950|1960|1970|1980|1990|2000" << "";
        QTest::newRow("four years with months' initials") << QDate(2018, 1, 1) << QDate(2020, 1, 1) << "en" << "2018|2019"
                                                          << "J|F|M|A|M|J|J|A|S|O|N|D|J|F|M|A|M|J|J|A|S|O|N|D";
        QTest::newRow("a year in Korean has figures for months") << QDate(2021, 1, 1) << QDate(2022, 12, 31) << "ko" << "2021|2022"
                                                                 << "1|2|3|4|5|6|7|8|9|10|11|12|1|2|3|4|5|6|7|8|9|10|11|12";
        QTest::newRow("days, with the year beside the month") << QDate(2021, 6, 30) << QDate(2021, 7, 9) << "en"
                                                              << "June 2021|July 2021" << "30|1|2|3|4|5|6|7|8";
        QTest::newRow("days in Korean") << QDate(2021, 6, 30) << QDate(2021, 7, 9) << "ko"
                                        << QStringLiteral("2021년 6월|2021년 7월") << "30|1|2|3|4|5|6|7|8";
    }

    void ticks_fitTheZoom()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, language);
        const TimeScale scale = TimeScale::fitting({double(from.toJulianDay()), double(to.toJulianDay())}, 500);
        const AxisTicks ticks = axisTicks(scale, QLocale(language));
        QTEST(drawn(ticks.coarse), "coarse");
        QTEST(drawn(ticks.fine), "fine");
    }

    /// At every zoom a year is said somewhere, and labelled stretches follow each other without a gap.
    void ticks_neverLoseTheYear()
    {
        TimeScale scale = TimeScale::fitting({dayOf(1950, 1, 1), dayOf(2030, 1, 1)}, 1200);
        for (int i = 0; i < 60; ++i) {
            const AxisTicks ticks = axisTicks(scale, QLocale(QLocale::English));
            QVERIFY(!ticks.coarse.isEmpty());
            QVERIFY(ticks.coarse.first().from <= scale.range().first);
            for (qsizetype k = 0; k < ticks.coarse.size(); ++k) {
                const QString year = ticks.coarse.at(k).label.right(4);
                QVERIFY2(year.toInt() > 1000, qPrintable(ticks.coarse.at(k).label));
                if (k > 0)
                    QCOMPARE(ticks.coarse.at(k).from, ticks.coarse.at(k - 1).to);
            }
            scale = scale.zoomed(1.15, 600);
        }
    }
};

QTEST_GUILESS_MAIN(TestTimeScale)
#include "tst_timescale.moc"
