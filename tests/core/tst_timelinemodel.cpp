// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/lanelayout.h"
#include "core/analysis/messages/timelinequery.h"

#include <QDate>
#include <QTest>

using namespace haeje;

/// Letters are actors: 1 "A" and 2 "B" of PRK, 3 "C" and 4 "D" of CHN, 5 "E" of no side.
static QList<Actor> fiveActors()
{
    QList<Actor> actors;
    const QStringList sides = {QStringLiteral("PRK"), QStringLiteral("PRK"), QStringLiteral("CHN"), QStringLiteral("CHN"), QString()};
    for (int i = 0; i < 5; ++i) {
        Actor actor;
        actor.id = ActorId(i + 1);
        actor.side = sides.at(i);
        actor.names = {{QString(QChar(u'A' + i)), QString()}};
        actors.append(actor);
    }
    return actors;
}

static Message message(int id, const char *date, int from, int to, const char *kind = "letter")
{
    Message m;
    m.id = MessageId(id);
    m.kind = QLatin1String(kind);
    m.date = EdtfDate::parse(QLatin1String(date)).value_or(EdtfDate());
    if (from > 0)
        m.senders = {{ActorId(from), QString(QChar(u'A' + from - 1)), {}}};
    if (to > 0)
        m.recipients = {{ActorId(to), QString(QChar(u'A' + to - 1)), {}}};
    return m;
}

static double day(int year, int month, int dayOfMonth)
{
    return double(QDate(year, month, dayOfMonth).toJulianDay());
}

/// "A: 1 2 | ~3" = lane A has messages 1 and 2 on days, 3 without a day.
static QString drawn(const TimelineModel &model)
{
    QStringList lanes;
    for (const TimelineLane &lane : model.lanes) {
        QString text = lane.name + QLatin1Char(':');
        for (int event : lane.exact)
            text += QStringLiteral(" %1").arg(model.events.at(event).id.value);
        for (int event : lane.coarse)
            text += QStringLiteral(" ~%1").arg(model.events.at(event).id.value);
        lanes << text;
    }
    return lanes.join(QStringLiteral(" / "));
}

class TestTimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lanes_meetInTheMiddleAndSidesStandTogether()
    {
        const TimelineModel model = timelineModel({message(1, "2021-07-11", 1, 3), message(2, "2021-07-12", 3, 1),
                                                   message(3, "2021-07-13", 2, 4), message(4, "2021-07-14", 5, 1)},
                                                  fiveActors(), {});
        // The first side upwards to the least busy, the second downwards; no side last.
        QCOMPARE(drawn(model), QStringLiteral("B: 3 / A: 1 / C: 2 / D: / E: 4"));
        QCOMPARE(model.groups.size(), 3);
        QCOMPARE(model.groups.at(0).side, QStringLiteral("PRK"));
        QCOMPARE(model.groups.at(2).side, QString());
    }

    void datesWithoutADay_areNeverOnADay()
    {
        const TimelineModel model = timelineModel({message(1, "2021-07", 1, 3), message(2, "2021", 1, 3), message(3, "2021-07-11", 1, 3),
                                                   message(4, "2018-03-25/2018-03-28", 1, 3), message(5, "../2017-02-01", 1, 3),
                                                   message(6, "", 1, 3)},
                                                  fiveActors(), {});
        QCOMPARE(drawn(model), QStringLiteral("A: 3 ~5 ~4 ~2 ~1 / C:"));
        QCOMPARE(model.undated, QList<MessageId>{MessageId(6)});
        QCOMPARE(model.arcs.size(), 1); // no arc may fall on a day that nobody stated
        QVERIFY(model.events.at(model.eventOf.value(MessageId(5))).openStart);
        QCOMPARE(model.perYear.value(2021), 3);
        QCOMPARE(model.total, 6);
    }

    void meetings_markEverybodyPresent()
    {
        const TimelineModel model = timelineModel({message(1, "2018-06-19", 1, 3, "summit")}, fiveActors(), {});
        QCOMPARE(drawn(model), QStringLiteral("A: 1 / C: 1"));
    }

    void filter_hidesOrDims()
    {
        MessageFilter filter;
        filter.kinds = {QStringLiteral("reply")};
        const QList<Message> messages{message(1, "2021-07-11", 1, 3), message(2, "2021-07-12", 3, 1, "reply")};
        const TimelineModel hidden = timelineModel(messages, fiveActors(), {}, filter);
        QCOMPARE(drawn(hidden), QStringLiteral("A: / C: 2"));
        QCOMPARE(hidden.matching, 1);
        const TimelineModel dimmed = timelineModel(messages, fiveActors(), {}, filter, Unmatched::Dim);
        QCOMPARE(drawn(dimmed), QStringLiteral("A: 1 / C: 2"));
        QVERIFY(!dimmed.events.at(0).matches);
        QCOMPARE(countIn(dimmed, dimmed.whole).messages, 1);
    }

    void visibleRange_isWhatALookAtEachGives()
    {
        QList<Message> messages;
        for (int i = 0; i < 400; ++i) {
            const QDate date = QDate(2000, 1, 1).addDays((i * 7919) % 9000);
            const QString format = i % 5 == 0 ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd");
            messages.append(message(i + 1, date.toString(format).toLatin1().constData(), 1 + i % 4, 1 + (i + 2) % 4));
        }
        const TimelineModel model = timelineModel(messages, fiveActors(), {});
        for (int step = 0; step < 40; ++step) {
            const DayRange range{day(2000, 1, 1) + step * 200 + 0.25, day(2000, 1, 1) + step * 211 + 90.5};
            for (const TimelineLane &lane : model.lanes) {
                int exact = 0;
                int coarse = 0;
                for (int event : lane.exact)
                    exact += range.overlaps(double(model.events.at(event).first), double(model.events.at(event).last + 1));
                for (int event : lane.coarse)
                    coarse += range.overlaps(double(model.events.at(event).first), double(model.events.at(event).last + 1));
                QCOMPARE(int(exactIn(model, lane, range).size()), exact);
                QCOMPARE(int(coarseIn(model, lane, range).size()), coarse);
            }
        }
    }

    void spread_countsAMonthEvenly()
    {
        SpreadCount spread;
        const qint64 first = QDate(2021, 7, 1).toJulianDay();
        spread.add(first, first + 30);  // July
        spread.add(first + 9, first + 9); // the 10th
        spread.finish();
        QCOMPARE(qRound(1000 * spread.between(double(first), double(first + 31))), 2000);
        QVERIFY(qAbs(spread.between(double(first), double(first + 1)) - 1.0 / 31) < 1e-9);
        QVERIFY(qAbs(spread.between(double(first + 9), double(first + 10)) - (1 + 1.0 / 31)) < 1e-9);
        QVERIFY(qAbs(spread.between(double(first - 99), double(first))) < 1e-9);
    }

    void bins_addUpToAllMessages()
    {
        QList<Message> messages;
        for (int i = 0; i < 300; ++i)
            messages.append(message(i + 1, i % 3 == 0 ? "2021-07" : "2021-08-03", 1, 3));
        const TimelineModel model = timelineModel(messages, fiveActors(), {});
        const TimeScale scale = TimeScale::fitting({day(2015, 1, 1), day(2026, 1, 1)}, 1000);
        double sum = 0;
        for (const DensityBin &bin : densityBins(model.lanes.at(0), scale, 6))
            sum += bin.weight;
        QVERIFY(qAbs(sum - 300) < 1e-6);
    }

    void touchingMarks_areStacked_data()
    {
        QTest::addColumn<QList<double>>("xs");
        QTest::addColumn<QList<int>>("levels");
        QTest::newRow("apart") << QList<double>{0, 20, 40} << QList<int>{0, 0, 0};
        QTest::newRow("on one day") << QList<double>{5, 5, 5, 5} << QList<int>{0, 1, 2, -1};
        QTest::newRow("a free level is used again") << QList<double>{0, 5, 12, 13} << QList<int>{0, 1, 0, 2};
    }

    void touchingMarks_areStacked()
    {
        QFETCH(QList<double>, xs);
        QTEST(stackLevels(xs, 11, 3), "levels");
    }

    void levels_goAboveAndBelowTheLine()
    {
        QCOMPARE(QList<int>({stepsOfLevel(0), stepsOfLevel(1), stepsOfLevel(2), stepsOfLevel(3), stepsOfLevel(4)}),
                 QList<int>({0, -1, 1, -2, 2}));
    }

    void bundles_keepEveryArc()
    {
        QList<Message> messages;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray date = QDate(2010, 1, 1).addDays(i * 3).toString(Qt::ISODate).toLatin1();
            messages.append(message(i + 1, date.constData(), 1 + i % 2, 3 + i % 2));
        }
        const TimelineModel model = timelineModel(messages, fiveActors(), {});
        const QList<ArcBundle> bundles = bundleArcs(model, model.whole, 20);
        QVERIFY(bundles.size() <= 20);
        int sum = 0;
        for (const ArcBundle &bundle : bundles)
            sum += bundle.count;
        QCOMPARE(sum, 1000);
        QVERIFY(bundleArcs(model, {day(1990, 1, 1), day(1991, 1, 1)}, 20).isEmpty());
    }

    void occasions_markFifthAndTenth()
    {
        Occasion treaty;
        treaty.id = OccasionId(1);
        treaty.name = QStringLiteral("Treaty");
        treaty.founded = *EdtfDate::parse(QStringLiteral("1961-07-11"));
        treaty.yearly = true;
        Occasion vague = treaty;
        vague.founded = *EdtfDate::parse(QStringLiteral("1950"));
        const TimelineModel model = timelineModel({message(1, "2021-07-11", 1, 3)}, fiveActors(), {treaty, vague});
        QCOMPARE(model.occasions.size(), 1); // no flag on a day that nobody stated
        QString text;
        for (const OccasionFlag &flag : occasionFlags(model, TimeScale::fitting({day(2020, 1, 1), day(2026, 12, 31)}, 1000)))
            text += QStringLiteral("%1%2 ").arg(flag.ordinal).arg(QStringLiteral(".5*").at(int(flag.weight)));
        QCOMPARE(text, QStringLiteral("59. 60* 61. 62. 63. 64. 655 "));
        QCOMPARE(occasionFlags(model, TimeScale::fitting({day(1962, 1, 1), day(2026, 12, 31)}, 1000)).size(), 13); // every fifth
    }

    void nearestLink_leadsToTheNextOrLast()
    {
        const TimelineModel model = timelineModel({message(1, "2010-01-01", 1, 3), message(2, "2020-01-01", 3, 1)}, fiveActors(), {});
        const TimelineLane &lane = model.lanes.at(0);
        const DayRange view{day(2012, 1, 1), day(2014, 1, 1)};
        QCOMPARE(model.events.at(nextEvent(model, lane, view)).id, MessageId(2));
        QCOMPARE(model.events.at(lastEventBefore(model, lane, view)).id, MessageId(1));
        QCOMPARE(nextEvent(model, lane, {day(2021, 1, 1), day(2022, 1, 1)}), -1);
    }

    void layout_foldsWhatIsEmptyAndPutsItTogetherWhereRoomIsShort()
    {
        const TimelineModel model = timelineModel({message(1, "2010-01-01", 1, 3), message(2, "2020-01-01", 2, 4), message(3, "2020-02-01", 5, 4)},
                                                  fiveActors(), {});
        const DayRange view{day(2009, 1, 1), day(2011, 1, 1)};
        const LaneLayout roomy = layOutLanes(model, view, {}, {}, 2000);
        QCOMPARE(roomy.bands.size(), 3 + 5);
        QVERIFY(roomy.bands.at(roomy.bandOfLane.at(model.groups.at(2).firstLane)).folded);
        const LaneLayout closed = layOutLanes(model, view, {QStringLiteral("CHN")}, {}, 2000);
        QCOMPARE(closed.bands.size(), 3 + 3);
        QCOMPARE(closed.bandAt(closed.lineOf(model.groups.at(1).firstLane)), closed.bandOfLane.at(model.groups.at(1).firstLane));
        const TimelineModel many = timelineModel({message(1, "2010-01-01", 1, 2), message(2, "2020-01-01", 3, 4)}, fiveActors(), {});
        const LaneLayout tight = layOutLanes(many, view, {}, {}, 150);
        QCOMPARE(tight.bands.last().together, 2);
        QCOMPARE(layOutLanes(many, view, {}, {}, 150, {QStringLiteral("CHN")}).bands.last().together, 0);
    }

    void lanes_byCountryAndByKind()
    {
        const QList<Message> messages{message(1, "2010-01-01", 1, 3), message(2, "2010-02-01", 2, 4, "reply"), message(3, "2010-03", 3, 1), message(4, "2010-04-01", 5, 1)};
        const TimelineModel country = timelineModel(messages, fiveActors(), {}, {}, Unmatched::Hide, {}, LaneBy::Country);
        QCOMPARE(drawn(country), QStringLiteral("PRK: 1 2 / CHN: ~3 / : 4"));
        QCOMPARE(country.groups.size(), 1);
        QVERIFY(!country.groups.first().hasHead);
        QCOMPARE(country.arcs.size(), 3); // the one without a day has none
        QCOMPARE(country.lanes.at(1).received.size(), 2);
        const TimelineModel kind = timelineModel(messages, fiveActors(), {}, {}, Unmatched::Hide, {}, LaneBy::Kind);
        QCOMPARE(drawn(kind), QStringLiteral("letter: 1 4 ~3 / reply: 2"));
        QVERIFY(kind.arcs.isEmpty());
        QCOMPARE(kind.sides.at(kind.events.at(1).side), QStringLiteral("PRK"));
    }

    void lanesWithoutHeads_areLaidOut()
    {
        const TimelineModel model = timelineModel({message(1, "2010-01-01", 1, 3), message(2, "2020-01-01", 3, 1)}, fiveActors(), {}, {}, Unmatched::Hide, {}, LaneBy::Country);
        const LaneLayout layout = layOutLanes(model, {day(2009, 1, 1), day(2011, 1, 1)}, {}, {}, 800);
        QCOMPARE(layout.bands.size(), 2);
        QCOMPARE(layout.bandOfLane, QList<int>({0, 1}));
        QVERIFY(!layout.bands.at(0).folded);
    }

    void replies_linkTwoDays()
    {
        Message reply = message(2, "2010-01-20", 3, 1, "reply");
        reply.replyTo = {MessageId(1)};
        Message coarse = message(3, "2010-02", 3, 1, "reply");
        coarse.replyTo = {MessageId(1)};
        Message itself = message(4, "2010-03-01", 3, 1, "reply");
        itself.replyTo = {MessageId(4), MessageId(99)};
        const TimelineModel model = timelineModel({message(1, "2010-01-01", 1, 3), reply, coarse, itself}, fiveActors(), {});
        QCOMPARE(model.replies.size(), 1);
        QCOMPARE(model.events.at(model.replies.first().answered).id, MessageId(1));
        QCOMPARE(model.longestReply, 19);
        // The reply lies behind the view, what it answers in it.
        QCOMPARE(repliesIn(model, {day(2009, 12, 20), day(2010, 1, 5)}).size(), 1);
        QCOMPARE(repliesIn(model, {day(2010, 2, 1), day(2010, 3, 1)}).size(), 0);
    }

    void sparseStretch_isTheLongestThatHasFewEnough()
    {
        QList<Message> messages;
        for (int i = 0; i < 365; ++i)
            messages.append(message(i + 1, QDate(2010, 1, 1).addDays(i).toString(Qt::ISODate).toLatin1().constData(), 1, 3));
        const TimelineModel model = timelineModel(messages, fiveActors(), {});
        const int lane = busiestLane(model, model.whole);
        QCOMPARE(model.lanes.at(lane).name, QStringLiteral("A"));
        const DayRange stretch = sparseStretch(model, model.lanes.at(lane), day(2010, 6, 15) + 0.4, 42, 1000);
        QVERIFY(exactIn(model, model.lanes.at(lane), stretch).size() <= 42);
        QVERIFY(stretch.length() >= 31);
        QVERIFY(stretch.first < day(2010, 6, 15) && stretch.last > day(2010, 6, 16));
        QCOMPARE(sparseStretch(model, model.lanes.at(lane), day(2010, 6, 15), 0, 1000).length(), 1.0);
        QCOMPARE(lanesOf(model, 0), QList<int>({lane}));
    }

    void movedDate_isAsExactAsItWas_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("after");
        QTest::newRow("day") << QStringLiteral("2021-07-11") << -11 << QStringLiteral("2021-06-30");
        QTest::newRow("month") << QStringLiteral("2021-07") << 35 << QStringLiteral("2021-08");
        QTest::newRow("month, a little") << QStringLiteral("2021-07") << 10 << QStringLiteral("2021-07");
        QTest::newRow("year") << QStringLiteral("2021") << 400 << QStringLiteral("2022");
        QTest::newRow("interval") << QStringLiteral("2021-07-01/2021-07-11") << 1 << QStringLiteral("2021-07-02/2021-07-12");
        QTest::newRow("open interval") << QStringLiteral("2021-07-01/..") << 1 << QStringLiteral("2021-07-01/..");
    }

    void movedDate_isAsExactAsItWas()
    {
        QFETCH(QString, before);
        QFETCH(int, days);
        QFETCH(QString, after);
        QCOMPARE(movedDate(*EdtfDate::parse(before), days).text(), after);
    }
};

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
