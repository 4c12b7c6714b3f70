// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "tests/support/program.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Measures of messages against a few lines that count the same over the table by themselves.
class TestMeasureCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void invented_seriesIsMeasured();
    void lag_isWhatTheTableSays_data();
    void lag_isWhatTheTableSays();
    void replyLag_isWhatTheTableSays();
    void openReplies_areWhatTheTableSays();
    void rate_isWhatTheTableSays();
    void days_areWhatTheTableSays();
    void joint_isWhatTheTableSays();
    void roundUps_areDefinedListedAndRanked();
    void chart_ofAMeasureIsDrawn();
    void wrongOptions_areSaid();

private:
    using Line = QHash<QString, QString>;
    Run haeje(const QStringList &arguments) { return run(arguments, m_folder.path()); }
    QJsonObject first(const QStringList &arguments, const QString &column = {}, const QString &value = {});
    QTemporaryDir m_folder;
    QList<Line> m_lines; ///< of the shared table; empty where it is absent
};

static QDate dayOf(const QString &text)
{
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

static double medianOf(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const qsizetype n = numbers.size();
    return (numbers.at((n - 1) / 2) + numbers.at(n / 2)) / 2.0;
}

void TestMeasureCommands::initTestCase()
{
    const QString shared = s(HAEJE_SOURCE_DIR "/../shared/data/exchanges-dprk-prc.csv");
    QVERIFY(haeje({s("create"), s("i.haeje")}).code == 0);
    const Run invented = haeje({s("import"), s("i.haeje"), s(HAEJE_SOURCE_DIR "/tests/data/measures/series.csv"), s("--as"), s("messages")});
    QVERIFY2(invented.code == 0, invented.said());
    QFile file(shared);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto table = haeje::readCsv(QString::fromUtf8(file.readAll()));
    QVERIFY(table);
    for (const haeje::CsvTable::Row &row : table->rows) {
        Line line;
        for (qsizetype i = 0; i < row.fields.size(); ++i)
            line.insert(table->header.value(i), row.fields.at(i));
        m_lines += line;
    }
    QVERIFY(haeje({s("create"), s("p.haeje")}).code == 0);
    const Run imported = haeje({s("import"), s("p.haeje"), shared, s("--as"), s("messages")});
    QVERIFY2(imported.code == 0, imported.said());
}

/// The row of an analysis whose column has that value, the first one without.
QJsonObject TestMeasureCommands::first(const QStringList &arguments, const QString &column, const QString &value)
{
    const Run done = haeje(QStringList{s("analyse"), s("p.haeje")} + arguments + QStringList{s("--format"), s("json")});
    for (const QJsonValue &row : done.array()) {
        if (column.isEmpty() || row.toObject().value(column).toString() == value)
            return row.toObject();
    }
    qWarning("%s", done.said().constData());
    return {};
}

#define NEED_SHARED if (m_lines.isEmpty()) QSKIP("The shared data is not beside the sources.")

void TestMeasureCommands::invented_seriesIsMeasured()
{
    const Run rate = haeje({s("analyse"), s("i.haeje"), s("rate"), s("--pair"), s("none"), s("--format"), s("json")});
    QVERIFY2(rate.code == 0, rate.said());
    QCOMPARE(rate.array().size(), 5);
    QCOMPARE(rate.array().at(2).toObject().value(s("remark")).toString(), s("none in this project"));
    const Run lag = haeje({s("analyse"), s("i.haeje"), s("lag")});
    QVERIFY2(lag.code == 0 && lag.err.contains(s("M09 (message: no date)")), lag.said());
}

void TestMeasureCommands::lag_isWhatTheTableSays_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("n");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("mean");
    QTest::addColumn<int>("longest");
    QTest::newRow("greetings") << s("congratulatory message") << 58 << 0.0 << 0.16 << 1;
    QTest::newRow("replies") << s("reply") << 17 << 3.0 << 3.06 << 7;
}

void TestMeasureCommands::lag_isWhatTheTableSays()
{
    NEED_SHARED;
    QFETCH(const QString, kind);
    QList<int> days;
    for (const Line &line : std::as_const(m_lines)) {
        const QDate sent = dayOf(line.value(s("event_date"))), published = dayOf(line.value(s("published_date")));
        if (line.value(s("kind")) == kind && line.value(s("confidence")) == s("high") && sent.isValid() && published.isValid())
            days += int(sent.daysTo(published));
    }
    const QJsonObject row = first({s("lag"), s("--kind"), kind, s("--confidence"), s("high"), s("--by"), s("kind")});
    QCOMPARE(row.value(s("n")).toInt(), int(days.size()));
    QCOMPARE(row.value(s("median")).toDouble(), medianOf(days));
    QCOMPARE(row.value(s("longest")).toInt(), *std::max_element(days.begin(), days.end()));
    QTEST(row.value(s("n")).toInt(), "n");
    QTEST(row.value(s("median")).toDouble(), "median");
    QTEST(row.value(s("mean")).toDouble(), "mean");
    QTEST(row.value(s("longest")).toInt(), "longest");
    if (kind == s("reply"))
        QCOMPARE(row.value(s("longest_message")).toString(), s("E127"));
}

void TestMeasureCommands::replyLag_isWhatTheTableSays()
{
    NEED_SHARED;
    QList<int> days;
    QStringList unresolved;
    for (const Line &reply : std::as_const(m_lines)) {
        if (reply.value(s("kind")) != s("reply"))
            continue;
        int nearest = 61;
        for (const Line &line : std::as_const(m_lines)) {
            const qint64 between = dayOf(line.value(s("event_date"))).daysTo(dayOf(reply.value(s("event_date"))));
            const bool same = line.value(s("occasion")) == reply.value(s("occasion")) && line.value(s("anniversary")) == reply.value(s("anniversary"));
            const bool days = dayOf(line.value(s("event_date"))).isValid() && dayOf(reply.value(s("event_date"))).isValid();
            if (line.value(s("id")) != reply.value(s("id")) && days && same && line.value(s("sender")) == reply.value(s("recipient")) && line.value(s("recipient")) == reply.value(s("sender")) && between >= 0 && between <= 60)
                nearest = std::min(nearest, int(between));
        }
        if (nearest <= 60)
            days += nearest;
        else
            unresolved += reply.value(s("id"));
    }
    const QJsonObject row = first({s("reply-lag"), s("--rule"), s("proposed")});
    QCOMPARE(row.value(s("replies")).toInt(), 26);
    QCOMPARE(row.value(s("found")).toInt(), int(days.size()));
    QCOMPARE(row.value(s("found")).toInt(), 20);
    QCOMPARE(row.value(s("shortest")).toInt(), 4);
    QCOMPARE(row.value(s("longest")).toInt(), 48);
    QCOMPARE(row.value(s("median")).toDouble(), medianOf(days));
    QStringList named = row.value(s("unresolved")).toVariant().toStringList();
    named.sort();
    QCOMPARE(named, unresolved);
    QCOMPARE(named, (QStringList{s("E015"), s("E027"), s("E037"), s("E060"), s("E100"), s("E109")}));
}

void TestMeasureCommands::openReplies_areWhatTheTableSays()
{
    NEED_SHARED;
    for (const auto &[occasion, answered, greetings] : {std::tuple("PRC founding", 9, 14), std::tuple("DPRK founding", 6, 13)}) {
        int count = 0, withReply = 0;
        for (const Line &line : std::as_const(m_lines)) {
            if (line.value(s("kind")) != s("congratulatory message") || line.value(s("occasion")) != s(occasion))
                continue;
            ++count;
            withReply += std::any_of(m_lines.begin(), m_lines.end(), [&](const Line &reply) {
                return reply.value(s("kind")) == s("reply") && reply.value(s("occasion")) == s(occasion) && reply.value(s("anniversary")) == line.value(s("anniversary"));
            }) ? 1 : 0;
        }
        const QJsonObject row = first({s("open-replies"), s("--by"), s("occasion"), s("--kind"), s("congratulatory message")}, s("occasion"), s(occasion));
        QCOMPARE(row.value(s("messages")).toInt(), count);
        QCOMPARE(row.value(s("answered")).toInt(), withReply);
        QCOMPARE(count, greetings);
        QCOMPARE(withReply, answered);
    }
}

void TestMeasureCommands::rate_isWhatTheTableSays()
{
    NEED_SHARED;
    const QString kinds = s("congratulatory message,reply,letter,verbal message,condolence");
    QMap<QString, int> years;
    for (const Line &line : std::as_const(m_lines)) {
        if (kinds.split(u',').contains(line.value(s("kind"))))
            ++years[line.value(s("event_date")).left(4)];
    }
    const Run rate = haeje({s("analyse"), s("p.haeje"), s("rate"), s("--pair"), s("none"), s("--kind"), kinds, s("--format"), s("json")});
    QCOMPARE(rate.array().size(), 2026 - 1998 + 1);
    QMap<QString, int> counted;
    for (const QJsonValue &row : rate.array()) {
        const int count = row.toObject().value(s("count")).toInt();
        if (count > 0)
            counted.insert(row.toObject().value(s("year")).toString(), count);
        else
            QCOMPARE(row.toObject().value(s("remark")).toString(), s("none in this project"));
    }
    QCOMPARE(counted, years);
    for (const auto &[year, count] : {std::pair("2015", 2), std::pair("2016", 2), std::pair("2017", 2), std::pair("2021", 13), std::pair("2024", 9)})
        QCOMPARE(counted.value(s(year)), count);
}

void TestMeasureCommands::days_areWhatTheTableSays()
{
    NEED_SHARED;
    const auto row = [&](const char *period) { return first({s("day-of-greeting"), s("--split"), s("2015")}, s("period"), s(period)); };
    QCOMPARE(row("to 2014").value(s("ahead")).toInt(), 18);
    QCOMPARE(row("to 2014").value(s("on_the_day")).toInt(), 2);
    QCOMPARE(row("from 2015").value(s("ahead")).toInt(), 2);
    QCOMPARE(row("from 2015").value(s("on_the_day")).toInt(), 27);
}

void TestMeasureCommands::joint_isWhatTheTableSays()
{
    NEED_SHARED;
    QStringList days;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.value(s("sender_role")).contains(s("(with")))
            days += line.value(s("event_date"));
    }
    const Run joint = haeje({s("analyse"), s("p.haeje"), s("joint-signatures"), s("--format"), s("json")});
    QCOMPARE(joint.array().size(), days.size());
    QCOMPARE(joint.array().size(), 17);
    QCOMPARE(joint.array().first().toObject().value(s("date")).toString(), *std::min_element(days.begin(), days.end()));
    QCOMPARE(joint.array().last().toObject().value(s("date")).toString(), s("2014-10-13"));
}

void TestMeasureCommands::roundUps_areDefinedListedAndRanked()
{
    const Run made = haeje({s("define"), s("i.haeje"), s("roundup"), s("2004-03-01"), s("--outlet"), s("South Radio"), s("--actors"), s("Ostland=name; Norrland=post; A. Norr")});
    QVERIFY2(made.code == 0, made.said());
    const Run listed = haeje({s("list"), s("i.haeje"), s("roundups"), s("--format"), s("json")});
    QCOMPARE(listed.array().size(), 1);
    const QString id = QString::number(listed.array().first().toObject().value(s("id")).toInt());
    QCOMPARE(listed.array().first().toObject().value(s("actors")).toVariant().toStringList(), (QStringList{s("Ostland"), s("Norrland"), s("A. Norr")}));
    QCOMPARE(haeje({s("show"), s("i.haeje"), s("roundups"), id, s("--format"), s("json")}).object().value(s("outlet")).toString(), s("South Radio"));
    const Run ranks = haeje({s("analyse"), s("i.haeje"), s("roundup-ranks"), s("--actor"), s("Norrland"), s("--format"), s("json")});
    QCOMPARE(ranks.array().first().toObject().value(s("rank")).toInt(), 2);
    QCOMPARE(ranks.array().first().toObject().value(s("named")).toString(), s("by post"));
    const Run wrong = haeje({s("define"), s("i.haeje"), s("roundup"), id, s("--actors"), s("A. Norr=shout")});
    QVERIFY2(wrong.code == 1 && wrong.err.contains(s("shout")), wrong.said());
    QVERIFY(haeje({s("define"), s("i.haeje"), s("roundup"), id, s("--remove")}).code == 0);
    QCOMPARE(haeje({s("list"), s("i.haeje"), s("roundups"), s("--format"), s("json")}).array().size(), 0);
}

void TestMeasureCommands::chart_ofAMeasureIsDrawn()
{
    for (const char *word : {"lag", "reply-lag", "open-replies", "rate", "first-publication", "joint-signatures", "capacities", "authority"}) {
        const Run drawn = haeje({s("chart"), s("i.haeje"), s(word), s("--out"), s("c.csv")});
        QVERIFY2(drawn.code == 0, drawn.said());
        QFile file(m_folder.filePath(s("c.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().startsWith("category,"), word);
    }
    const Run none = haeje({s("chart"), s("i.haeje"), s("day-of-greeting"), s("--out"), s("c.csv")}); // its occasion has no day of its own
    QVERIFY2(none.code == 1 && none.err.contains(s("nothing to draw")), none.said());
    QVERIFY(haeje({s("chart"), s("i.haeje"), s("rate"), s("--out"), s("c.svg"), s("--options"), s("directed=yes")}).code == 0);
}

void TestMeasureCommands::wrongOptions_areSaid()
{
    const Run wrong = haeje({s("analyse"), s("i.haeje"), s("lag"), s("--by"), s("moon")});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains(s("kind, outlet")), wrong.said());
    const Run help = haeje({s("analyse"), s("i.haeje"), s("rate"), s("--help")});
    QVERIFY2(help.out.contains(s("References: each publication")), help.said());
}

QTEST_GUILESS_MAIN(TestMeasureCommands)
#include "tst_measurecommands.moc"
