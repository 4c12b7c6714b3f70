// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace haeje;

static Message message(int id, const char *date, int from, int to, const char *kind = "letter")
{
    Message m;
    m.id = MessageId(id);
    m.kind = QLatin1String(kind);
    m.date = EdtfDate::parse(QLatin1String(date)).value_or(EdtfDate());
    m.senders = {{ActorId(from), QString(QChar(u'A' + from - 1)), {}}};
    m.recipients = {{ActorId(to), QString(QChar(u'A' + to - 1)), {}}};
    m.occasion = OccasionId(7);
    return m;
}

class TestMessageFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headline_saysWhoToWhom()
    {
        Message m = message(1, "2021-07-11", 1, 2);
        QCOMPARE(messageHeadline(m), QStringLiteral("A to B"));
        m.senders.append({ActorId(3), QStringLiteral("C"), {}});
        m.senders.append({ActorId(4), QStringLiteral("D"), {}});
        QCOMPARE(messageHeadline(m), QStringLiteral("A, C and D to B"));
        m.kind = QStringLiteral("summit");
        QCOMPARE(messageHeadline(m), QStringLiteral("summit: A, C, D and B"));
        m = message(1, "2021-07-11", 1, 2);
        m.recipients.clear();
        QCOMPARE(messageHeadline(m), QStringLiteral("A"));
    }

    void ordinals_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        for (const auto &[number, text] : {std::pair(1, "1st"), std::pair(2, "2nd"), std::pair(3, "3rd"), std::pair(11, "11th"), std::pair(12, "12th"),
                                           std::pair(60, "60th"), std::pair(71, "71st"), std::pair(100, "100th"), std::pair(111, "111th")})
            QTest::newRow(text) << number << QString::fromLatin1(text);
    }

    void ordinals()
    {
        QFETCH(int, number);
        QTEST(ordinalText(number), "text");
    }

    void dateReading_saysHowExact_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("reading");
        QTest::newRow("day") << "2021-07-11" << "11 July 2021";
        QTest::newRow("month") << "2021-07" << "July 2021, month only";
        QTest::newRow("year") << "2021" << "2021, year only";
        QTest::newRow("nothing") << "" << "no date stated";
    }

    void dateReading_saysHowExact()
    {
        QFETCH(QString, date);
        QTEST(dateReading(EdtfDate::parse(date).value_or(EdtfDate()), QLocale(QLocale::English)), "reading");
    }

    void lag_isFromTheFirstPublicationThatHasADay()
    {
        Message m = message(1, "2021-07-11", 1, 2);
        QVERIFY(!publicationLag(m));
        Version late, early, vague;
        late.published = *EdtfDate::parse(QStringLiteral("2021-07-20"));
        early.published = *EdtfDate::parse(QStringLiteral("2021-07-14"));
        vague.published = *EdtfDate::parse(QStringLiteral("2021-07"));
        m.versions = {late, vague, early};
        QCOMPARE(publicationLag(m), std::optional<int>(3));
        m.date = *EdtfDate::parse(QStringLiteral("2021-07"));
        QVERIFY(!publicationLag(m)); // a month has no day to count from
    }

    void otherHalf_goesTheOtherWayOnTheSameOccasion()
    {
        const Message sent = message(1, "2021-07-11", 1, 2);
        Message later = message(4, "2022-07-11", 2, 1);
        Message answer = message(5, "2021-07-14", 2, 1, "reply");
        answer.replyTo = {MessageId(1)};
        Message elsewhere = message(6, "2021-07-11", 2, 1);
        elsewhere.occasion = OccasionId(8);
        const QList<Message> all{sent, message(2, "2021-07-12", 2, 1), message(3, "2021-07-12", 1, 2), later, answer, elsewhere};
        QCOMPARE(otherHalves(sent, all), QList<MessageId>{MessageId(2)});
        QCOMPARE(repliesTo(MessageId(1), all), QList<MessageId>{MessageId(5)});
    }

    void altText_saysHowManyBetweenWhomAndWhen()
    {
        const QList<Message> all{message(1, "2021-07-11", 1, 2), message(2, "2021-09", 2, 1), message(3, "2020-01-02", 1, 2)};
        const QString text = timelineAltText(all, QLocale(QLocale::English));
        for (const char *part : {"3", "2 January 2020", "September 2021", "A and B", "2021"})
            QVERIFY2(text.contains(QLatin1String(part)), qPrintable(text));
    }

    void json_inventsNoDay()
    {
        Message day = message(1, "2021-07-11", 1, 2);
        day.summary = QStringLiteral("a < b");
        int leftOut = 0;
        const QByteArray json = timelineJson({day, message(2, "2021-07", 1, 2), message(3, "2018-03-25/2018-03-28", 1, 2), message(4, "", 1, 2)},
                                             QStringLiteral("T"), {}, &leftOut);
        const QJsonArray events = QJsonDocument::fromJson(json).object().value(QLatin1String("events")).toArray();
        QCOMPARE(events.size(), 3);
        QCOMPARE(leftOut, 1);
        const auto start = [&](int i) { return events.at(i).toObject().value(QLatin1String("start_date")).toObject(); };
        QCOMPARE(start(0).value(QLatin1String("day")).toString(), QStringLiteral("11"));
        QVERIFY(!start(1).contains(QLatin1String("day")));
        QCOMPARE(events.at(2).toObject().value(QLatin1String("end_date")).toObject().value(QLatin1String("day")).toString(), QStringLiteral("28"));
        QVERIFY(json.contains("a &lt; b"));
    }

    void table_saysNotStatedAsNothing()
    {
        const Table table = messageTable({message(1, "", 1, 2)});
        QVERIFY(!table.rows.first().cells.at(table.column(QStringLiteral("date"))).isValid());
        QVERIFY(!table.rows.first().cells.at(table.column(QStringLiteral("lag_days"))).isValid());
        QCOMPARE(table.rows.first().cells.size(), table.columns.size());
    }
};

QTEST_GUILESS_MAIN(TestMessageFacts)
#include "tst_messagefacts.moc"
