// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work/messagemeasures.h"

#include "core/analysis/messages/authority.h"
#include "core/analysis/messages/capacities.h"
#include "core/analysis/messages/greetingday.h"
#include "core/analysis/messages/messagerate.h"
#include "core/analysis/messages/publicationlag.h"
#include "core/analysis/messages/replylag.h"
#include "core/formats/tables/messagetable.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "tests/support/testproject.h"

#include <QFile>

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Measures of a small invented series, whose figures can be counted by eye.
class TestMessageMeasures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lag_countsDaysAndNamesTheRest();
    void firstPublication_isByDayThenHour_data();
    void firstPublication_isByDayThenHour();
    void replies_areFoundByTheRule();
    void storedReplies_goAhead();
    void openReplies_areNoneInThisProject();
    void rate_hasEveryYearOfTheSpan();
    void rate_countsByEachRule_data();
    void rate_countsByEachRule();
    void greetings_areAheadOfOrOnTheDay();
    void leapDay_isThe28thElsewhere();
    void length_countsTextsAndNamesWhatHasNone();
    void joint_isWhatSeveralSigned();
    void capacities_areOneByOne();
    void placement_isReadInThreeLanguages_data();
    void placement_isReadInThreeLanguages();
    void authority_isByKind();
    void noMessages_isASentence();
    void options_thatCannotBe_areSaid_data();
    void options_thatCannotBe_areSaid();

private:
    MeasureAnswer run(const char *word, const AnalysisOptions &options = {}) { return run(m_material, word, options); }
    static MeasureAnswer run(const MeasureMaterial &material, const char *word, const AnalysisOptions &options);
    TestProject m_project;
    MeasureMaterial m_material;
};

MeasureAnswer TestMessageMeasures::run(const MeasureMaterial &material, const char *word, const AnalysisOptions &options)
{
    const auto measure = messageMeasure(QLatin1String(word));
    if (!measure)
        qFatal("no measure %s", word);
    const auto answer = measured(*measure, material, options);
    if (!answer)
        qFatal("%s", qPrintable(answer.message()));
    for (const Table::Row &row : answer->table.rows) {
        if (row.cells.size() != answer->table.columns.size())
            qFatal("a row has other cells than the table has columns");
    }
    return *answer;
}

static QVariant cell(const Table &table, const char *column, const QString &first)
{
    for (const Table::Row &row : table.rows) {
        if (row.cells.first().toString() == first)
            return row.cells.at(table.column(QLatin1String(column)));
    }
    return QStringLiteral("no such row");
}

static QStringList unresolvedKeys(const MeasureAnswer &answer)
{
    QStringList keys;
    for (const UnresolvedMessage &one : answer.unresolved)
        keys += one.key;
    return keys;
}

void TestMessageMeasures::initTestCase()
{
    QFile file(s(HAEJE_SOURCE_DIR "/tests/data/measures/series.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto report = importMessages(*m_project, file.readAll(), s("series.csv"));
    QVERIFY2(report, qPrintable(report.message()));
    const auto done = m_project->edit(s("Day"), [&]() -> Result<void> {
        auto occasion = *m_project->occasions().findByName(s("Suderland Day"));
        occasion.founded = *EdtfDate::parse(s("1990-03-01"));
        occasion.yearly = true;
        return m_project->occasions().update(occasion);
    });
    QVERIFY2(done, qPrintable(done.message()));
    m_material = measureMaterial(*m_project, true);
    QCOMPARE(m_material.messages.size(), 10);
}

void TestMessageMeasures::lag_countsDaysAndNamesTheRest()
{
    const MeasureAnswer byKind = run("lag", {{s("confidence"), s("high")}});
    QCOMPARE(cell(byKind.table, "n", s("congratulatory message")).toInt(), 2);
    QCOMPARE(cell(byKind.table, "median", s("congratulatory message")).toDouble(), 1.0);
    QCOMPARE(cell(byKind.table, "longest", s("congratulatory message")).toInt(), 2);
    QCOMPARE(cell(byKind.table, "longest_message", s("congratulatory message")).toString(), s("M03"));
    QCOMPARE(cell(byKind.table, "mean", s("reply")).toDouble(), 2.0);
    QCOMPARE(cell(byKind.table, "unresolved", s("reply")).toStringList(), QStringList{s("M04")});
    QVERIFY(!cell(byKind.table, "median", s("condolence")).isValid()); // no day of publication: not stated, not 0
    QStringList unresolved = unresolvedKeys(byKind);
    unresolved.sort();
    QCOMPARE(unresolved, (QStringList{s("M04"), s("M06")}));
    QVERIFY(byKind.table.notes.join(u' ').contains(s("M04 (message: year only: 2001)")));
    QCOMPARE(run("lag", {{s("by"), s("message")}}).table.rows.size(), 6);
    const Table days = run("lag", {{s("by"), s("days")}}).table;
    QCOMPARE(days.rows.first().cells.first().toString(), s("0"));
    QCOMPARE(days.rows.last().cells.first().toString(), s("3"));
    const Table listed = run("lag", {{s("unresolved"), s("yes")}}).table;
    QCOMPARE(listed.rows.size(), 4);
    QVERIFY(listed.rows.first().evidence.first().kind == EntityKind::Message);
}

void TestMessageMeasures::firstPublication_isByDayThenHour_data()
{
    QTest::addColumn<QStringList>("published");
    QTest::addColumn<QList<int>>("ranks");
    QTest::addColumn<int>("basis");
    const auto row = [](const char *name, const QStringList &published, const QList<int> &ranks, FirstBasis basis) { QTest::newRow(name) << published << ranks << int(basis); };
    row("one", {s("A 2020-01-02")}, {1}, FirstBasis::Only);
    row("by day", {s("B 2020-01-03"), s("A 2020-01-02")}, {1, 2}, FirstBasis::Day);
    row("same day", {s("B 2020-01-02"), s("A 2020-01-02"), s("C 2020-01-03")}, {1, 1, 3}, FirstBasis::Tied);
    row("by hour", {s("B 2020-01-02 09:12+09:00"), s("A 2020-01-02 06:12+09:00")}, {1, 2}, FirstBasis::Hour);
    row("zones", {s("B 2020-01-02 06:30+08:00"), s("A 2020-01-02 07:00+09:00")}, {1, 2}, FirstBasis::Hour);
    row("one hour of two", {s("B 2020-01-02 09:12+09:00"), s("A 2020-01-02")}, {1, 1}, FirstBasis::Tied);
    row("zone of one only", {s("B 2020-01-02 09:12"), s("A 2020-01-02 06:00Z")}, {1, 1}, FirstBasis::Tied);
    row("the same outlet twice", {s("A 2020-01-03"), s("a 2020-01-02")}, {1}, FirstBasis::Only);
    row("month", {s("A 2020-01"), s("B 2020-01-02")}, {1}, FirstBasis::Only);
}

void TestMessageMeasures::firstPublication_isByDayThenHour()
{
    QFETCH(const QStringList, published);
    QList<Publication> publications;
    for (const QString &one : published)
        publications += {one.section(u' ', 0, 0), *EdtfDate::parse(one.section(u' ', 1, 1)), one.section(u' ', 2)};
    const auto order = publicationOrder(publications);
    QVERIFY(order);
    QTEST(order->rank, "ranks");
    QTEST(int(order->basis), "basis");
    if (QLatin1String(QTest::currentDataTag()) == QLatin1String("zones"))
        QCOMPARE(order->order, (QList<int>{1, 0})); // 22:00 and 22:30 of the day before
    QVERIFY(!publicationOrder({{s("A"), {}, {}}}));
}

void TestMessageMeasures::replies_areFoundByTheRule()
{
    const MeasureAnswer all = run("reply-lag");
    QCOMPARE(cell(all.table, "replies", s("all")).toInt(), 3);
    QCOMPARE(cell(all.table, "found", s("all")).toInt(), 1);
    QCOMPARE(cell(all.table, "median", s("all")).toDouble(), 10.0);
    QStringList unresolved = unresolvedKeys(all);
    unresolved.sort();
    QCOMPARE(unresolved, (QStringList{s("M04"), s("M07")}));
    const QString notes = all.table.notes.join(u' ');
    QVERIFY2(notes.contains(s("M07 (no earlier message the other way on “Flood”; the nearest is M06 on “Flood in Suderland”)")), qPrintable(notes));
    const Table list = run("reply-lag", {{s("by"), s("message")}}).table;
    QCOMPARE(cell(list, "answers", s("M02")).toStringList(), QStringList{s("M01")});
    QCOMPARE(run("reply-lag", {{s("within"), s("9")}}).table.rows.first().cells.at(2).toInt(), 0);
    QCOMPARE(cell(run("reply-lag", {{s("rule"), s("stored")}}).table, "found", s("all")).toInt(), 0);
}

void TestMessageMeasures::storedReplies_goAhead()
{
    QList<Message> messages = m_material.messages;
    const auto at = [&](const char *key) { return std::find_if(messages.begin(), messages.end(), [&](const Message &m) { return m.key == QLatin1String(key); }); };
    at("M07")->replyTo = {at("M06")->id};
    at("M02")->replyTo = {at("M03")->id}; // dated ahead of what it answers
    at("M03")->replyTo = {at("M02")->id}; // and in a circle
    const FoundReplies found = repliesFound(messages, {});
    QHash<QString, std::optional<int>> days;
    for (const FoundReply &one : found.found)
        days.insert(messages.at(one.reply).key, one.days);
    QCOMPARE(days.value(s("M07")).value_or(-1), 4);
    QCOMPARE(days.value(s("M03")).value_or(-1), 354);
    QVERIFY(days.contains(s("M02")) && !days.value(s("M02")));
    QVERIFY(std::any_of(found.unresolved.begin(), found.unresolved.end(), [](const UnresolvedMessage &one) { return one.key == s("M02") && one.reason.contains(s("354 days ahead of M03")); }));
    ReplyRule rule;
    rule.refused.insert({at("M07")->id.value, at("M06")->id.value});
    at("M02")->replyTo = {};
    rule.refused.insert({at("M02")->id.value, at("M01")->id.value});
    const FoundReplies refused = repliesFound(messages, rule);
    QVERIFY(std::none_of(refused.found.begin(), refused.found.end(), [&](const FoundReply &one) { return messages.at(one.reply).key == s("M02"); }));
}

void TestMessageMeasures::openReplies_areNoneInThisProject()
{
    const MeasureAnswer byOccasion = run("open-replies", {{s("by"), s("occasion")}, {s("kind"), s("congratulatory message")}});
    QCOMPARE(cell(byOccasion.table, "messages", s("Suderland Day")).toInt(), 3);
    QCOMPARE(cell(byOccasion.table, "answered", s("Suderland Day")).toInt(), 1);
    QCOMPARE(cell(byOccasion.table, "without_reply", s("Suderland Day")).toStringList(), (QStringList{s("M03"), s("M05")}));
    const Table list = run("open-replies").table;
    QCOMPARE(cell(list, "reply", s("M06")).toString(), s("none in this project"));
    QCOMPARE(cell(list, "reply", s("M08")).toString(), s("no such row")); // a meeting is not answered
}

void TestMessageMeasures::rate_hasEveryYearOfTheSpan()
{
    const MeasureAnswer all = run("rate", {{s("pair"), s("none")}});
    QCOMPARE(all.table.rows.size(), 5);
    QCOMPARE(cell(all.table, "count", s("2000")).toInt(), 2);
    QCOMPARE(cell(all.table, "count", s("2002")).toInt(), 0);
    QCOMPARE(cell(all.table, "remark", s("2002")).toString(), s("none in this project"));
    QCOMPARE(cell(all.table, "count", s("2004")).toInt(), 1); // the summit is no message
    QCOMPARE(unresolvedKeys(all), QStringList{s("M09")});
    const MeasureAnswer directed = run("rate", {{s("directed"), s("yes")}});
    QCOMPARE(directed.table.rows.first().cells.at(1).toString(), s("NOR → SUD"));
    QCOMPARE(std::count_if(directed.table.rows.begin(), directed.table.rows.end(), [](const Table::Row &row) { return row.cells.at(1) == s("all"); }), 0);
    QCOMPARE(run("rate", {{s("pair"), s("none")}, {s("from"), s("1998")}, {s("to"), s("2000")}}).table.rows.size(), 3);
}

void TestMessageMeasures::rate_countsByEachRule_data()
{
    QTest::addColumn<QString>("count");
    QTest::addColumn<int>("in2000");
    QTest::addColumn<int>("in2003");
    QTest::newRow("messages") << s("messages") << 2 << 3;
    QTest::newRow("exchanges") << s("exchanges") << 1 << 0;
    QTest::newRow("occasions") << s("occasions") << 1 << 3;
    QTest::newRow("references") << s("references") << 2 << 2;
}

void TestMessageMeasures::rate_countsByEachRule()
{
    QFETCH(const QString, count);
    const Table table = run("rate", {{s("pair"), s("none")}, {s("count"), count}, {s("to"), s("2003")}, {s("from"), s("2000")}}).table;
    QTEST(cell(table, "count", s("2000")).toInt(), "in2000");
    QTEST(cell(table, "count", s("2003")).toInt(), "in2003");
}

void TestMessageMeasures::greetings_areAheadOfOrOnTheDay()
{
    const Table table = run("day-of-greeting", {{s("split"), s("2001")}}).table;
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(cell(table, "on_the_day", s("to 2000")).toInt(), 1);
    QCOMPARE(cell(table, "ahead", s("from 2001")).toInt(), 1);
    QCOMPARE(unresolvedKeys(run("day-of-greeting")), QStringList{s("M05")});
    QCOMPARE(cell(run("day-of-greeting", {{s("by"), s("message")}}).table, "days", s("M03")).toInt(), -1);
}

void TestMessageMeasures::leapDay_isThe28thElsewhere()
{
    Message message;
    message.id = MessageId(1);
    message.kind = s("letter");
    message.occasion = OccasionId(3);
    message.date = *EdtfDate::parse(s("2021-03-01"));
    Occasion occasion;
    occasion.id = OccasionId(3);
    occasion.founded = *EdtfDate::parse(s("1984-02-29"));
    occasion.yearly = true;
    QCOMPARE(greetingDays({message}, {occasion}).days.first().days, 1);
    message.date = *EdtfDate::parse(s("2020-12-31"));
    QCOMPARE(greetingDays({message}, {occasion}).days.first().days, -59); // the coming one is nearer
    message.date = *EdtfDate::parse(s("2020-08-31"));
    QCOMPARE(greetingDays({message}, {occasion}).unresolved.size(), 1);
}

void TestMessageMeasures::length_countsTextsAndNamesWhatHasNone()
{
    TestProject project;
    const DocumentId text = addDocument(*project, s("A title of five words\nDear friend, good day. We greet you."));
    const DocumentId korean = addDocument(*project, s("제목\n축하합니다 동지. 人民 만세."));
    const auto done = project->edit(s("Messages"), [&]() -> Result<void> {
        if (const auto in = importMessages(*project, "id,date,sender,recipient,kind,occasion\nA1,2020-01-01,A,B,letter,New Year\nA2,2020-01-03,B,A,letter,New Year\nA3,2020-02-03,B,A,letter,\n"); !in)
            return in.error();
        for (const auto &[key, document] : {std::pair("A1", text), std::pair("A2", korean)}) {
            Message message = *project->messages().find(*project->messages().findByKey(QLatin1String(key)));
            Version version;
            version.language = s("en");
            version.document = document;
            message.versions = {version};
            if (const auto kept = project->messages().update(message); !kept)
                return kept;
        }
        return {};
    });
    QVERIFY2(done, qPrintable(done.message()));
    const MeasureMaterial material = measureMaterial(*project, true);
    const MeasureAnswer lengths = run(material, "length", {});
    QCOMPARE(cell(lengths.table, "sentences", s("A1")).toInt(), 2);
    QCOMPARE(cell(lengths.table, "words", s("A1")).toInt(), 7); // without the title
    QCOMPARE(cell(lengths.table, "characters", s("A1")).toInt(), 30);
    QCOMPARE(cell(lengths.table, "words", s("A2")).toInt(), 5);
    QCOMPARE(unresolvedKeys(lengths), QStringList{s("A3")});
    const Table pairs = run(material, "length", {{s("by"), s("exchange")}}).table;
    QCOMPARE(pairs.rows.size(), 3);
    QCOMPARE(pairs.rows.at(1).cells.at(pairs.column(s("difference"))).toInt(), 2);
    QCOMPARE(pairs.rows.at(1).cells.at(pairs.column(s("ratio"))).toDouble(), 1.4);
}

void TestMessageMeasures::joint_isWhatSeveralSigned()
{
    const MeasureAnswer joint = run("joint-signatures");
    QCOMPARE(joint.table.rows.size(), 1);
    QCOMPARE(joint.table.rows.first().cells.first().toString(), s("M01"));
    QVERIFY(joint.table.notes.join(u' ').contains(s("2000-03-01")));
}

void TestMessageMeasures::capacities_areOneByOne()
{
    QCOMPARE(singleCapacities(s("Head; Marshal (first; honorary) (with the Speaker; and others)")), (QStringList{s("Head"), s("Marshal (first; honorary)")}));
    const Table table = run("capacities", {{s("actor"), s("a. norr")}}).table;
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.first().cells.at(1).toString(), s("Head of the Northern League"));
    QCOMPARE(table.rows.first().cells.at(3).toString(), s("2003-05-01"));
    QCOMPARE(table.rows.first().cells.at(4).toInt(), 4);
}

void TestMessageMeasures::placement_isReadInThreeLanguages_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("page");
    for (const char *front : {"front page", "Front-page editorial", "page 1", "1면", "头版头条", "第1版"})
        QTest::newRow(front) << s(front) << int(PlacementKind::FrontPage) << 1;
    for (const char *inside : {"page 6", "p. 6", "6면", "第6版"})
        QTest::newRow(inside) << s(inside) << int(PlacementKind::InsidePage) << 6;
    QTest::newRow("eleven") << s("11면") << int(PlacementKind::InsidePage) << 11;
    QTest::newRow("item") << s("first item") << int(PlacementKind::First) << 0;
    QTest::newRow("other") << s("supplement") << int(PlacementKind::Other) << 0;
    QTest::newRow("nothing") << QString() << int(PlacementKind::NotStated) << 0;
}

void TestMessageMeasures::placement_isReadInThreeLanguages()
{
    QFETCH(const QString, words);
    QTEST(int(placementOf(words).kind), "kind");
    QTEST(placementOf(words).page, "page");
}

void TestMessageMeasures::authority_isByKind()
{
    QCOMPARE(levelOfKind(s("editorial"), {}), s("editorial"));
    QCOMPARE(levelOfKind(s("editorial"), {{s("editorial"), s("article")}}), s("article"));
    const Table table = run("authority").table;
    QCOMPARE(table.rows.first().cells, (QList<QVariant>{s("NOR"), s("message"), 4}));
}

void TestMessageMeasures::noMessages_isASentence()
{
    TestProject empty;
    const MeasureMaterial material = measureMaterial(*empty, true);
    for (const MessageMeasure &measure : messageMeasures()) {
        const auto answer = measured(measure, material, {});
        QVERIFY2(answer, qPrintable(answer.message()));
        QVERIFY(answer->table.rows.isEmpty());
        QVERIFY(answer->table.notes.first().contains(s("no messages")));
    }
}

void TestMessageMeasures::options_thatCannotBe_areSaid_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("by") << s("lag") << s("by") << s("moon") << s("kind, outlet");
    QTest::newRow("year") << s("rate") << s("from") << s("soon") << s("a number");
    QTest::newRow("confidence") << s("lag") << s("confidence") << s("high,sure") << s("sure");
    QTest::newRow("actor") << s("capacities") << s("actor") << s("Nobody") << s("Nobody");
    QTest::newRow("days") << s("reply-lag") << s("within") << s("-3") << s("-3");
}

void TestMessageMeasures::options_thatCannotBe_areSaid()
{
    QFETCH(const QString, word);
    QFETCH(const QString, option);
    QFETCH(const QString, value);
    QFETCH(const QString, said);
    const auto answer = runAnalysis(*m_project, word, {{option, value}});
    QVERIFY(!answer);
    QVERIFY2(answer.message().contains(said), qPrintable(answer.message()));
}

QTEST_GUILESS_MAIN(TestMessageMeasures)
#include "tst_messagemeasures.moc"
