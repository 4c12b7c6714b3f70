// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/heldposts.h"
#include "core/analysis/messages/messagechecks.h"
#include "core/analysis/messages/replyproposals.h"
#include "core/formats/tables/messagetable.h"
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/work/messagework.h"
#include "core/work/sheets.h"
#include "tests/support/testproject.h"

#include <QFile>

using namespace haeje;
using namespace haeje::test;

static EdtfDate date(const char *text)
{
    return EdtfDate::parse(QString::fromLatin1(text)).value_or(EdtfDate());
}

static ActorPost post(const char *title, const char *from, const char *to, const char *sphere = "", bool exclusive = false)
{
    return {QString::fromLatin1(title), date(from), date(to), QString::fromLatin1(sphere), exclusive};
}

/// Capacities of a day, proposed replies, flags, and the tables that show them.
class TestMessageChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void capacity_isThatOfTheDay_data();
    void capacity_isThatOfTheDay();
    void postKnownToTheMonth_isHeldPerhaps();
    void ordinal_looksAcrossTheYearsEnd_data();
    void ordinal_looksAcrossTheYearsEnd();
    void replies_areProposedByRule_data();
    void replies_areProposedByRule();
    void refusedReply_isNotProposedAgain();
    void flags_sayWhatIsOdd_data();
    void flags_sayWhatIsOdd();
    void postsOfOneSphere_areFlaggedWhereOneIsAlone();
    void block_isReadAsASpreadsheetWritesIt_data();
    void block_isReadAsASpreadsheetWritesIt();
    void pastedBlock_isOneEditAndRefusesCellByCell();
    void koreanHeadings_areUnderstood();
    void realTable_holds();
    void tenThousandAliases_findOneActor();
};

/// The posts of Kim Jong Un as far as the table of real exchanges states them, by the days on which they change there.
static QList<ActorPost> leadersPosts()
{
    return {post("Supreme Commander of KPA", "2011-12-30", "2012-04-10", "military"),
            post("First Secretary of WPK", "2012-04-11", "2016-05-08", "party", true),
            post("First Chairman of NDC", "2012-04-13", "2016-06-28", "state", true),
            post("Chairman of WPK", "2016-05-09", "2021-01-09", "party", true),
            post("Chairman of SAC", "2016-06-29", "2021-03-21", "state", true),
            post("General Secretary of WPK", "2021-01-10", "", "party", true),
            post("President of State Affairs", "2021-03-22", "", "state", true)};
}

void TestMessageChecks::capacity_isThatOfTheDay_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("words");
    QTest::newRow("before all") << "2011-12-01" << "";
    QTest::newRow("one post") << "2011-12-31" << "Supreme Commander of KPA";
    QTest::newRow("the first day counts") << "2012-04-11" << "First Secretary of WPK";
    QTest::newRow("two in order") << "2012-04-23" << "First Secretary of WPK; First Chairman of NDC";
    QTest::newRow("2014") << "2014-10-13" << "First Secretary of WPK; First Chairman of NDC";
    QTest::newRow("the day of the change") << "2016-05-09" << "First Chairman of NDC; Chairman of WPK";
    QTest::newRow("2020") << "2020-10-24" << "Chairman of WPK; Chairman of SAC";
    QTest::newRow("2021, party alone changed") << "2021-01-11" << "Chairman of SAC; General Secretary of WPK";
    QTest::newRow("2021, both changed") << "2021-03-22" << "General Secretary of WPK; President of State Affairs";
    QTest::newRow("an open end") << "2025-09-09" << "General Secretary of WPK; President of State Affairs";
    QTest::newRow("a month within") << "2021-10" << "General Secretary of WPK; President of State Affairs";
    QTest::newRow("no date") << "" << "";
}

void TestMessageChecks::capacity_isThatOfTheDay()
{
    QFETCH(QString, day);
    QFETCH(QString, words);
    QCOMPARE(capacityOn(leadersPosts(), date(day.toLatin1().constData())).words, words);
}

void TestMessageChecks::postKnownToTheMonth_isHeldPerhaps()
{
    const ActorPost chair = post("Chair", "2001-05", "2003");
    QCOMPARE(holdingOn(chair, date("2001-04-30")), PostHolding::No);
    QCOMPARE(holdingOn(chair, date("2001-05-10")), PostHolding::Perhaps);
    QCOMPARE(holdingOn(chair, date("2001-06-01")), PostHolding::Yes);
    QCOMPARE(holdingOn(chair, date("2003-06-01")), PostHolding::Perhaps);
    QCOMPARE(holdingOn(chair, date("2004-01-01")), PostHolding::No);
    QCOMPARE(capacityOn({chair}, date("2001-05-10")).perhaps, QStringList{QStringLiteral("Chair")});
}

void TestMessageChecks::ordinal_looksAcrossTheYearsEnd_data()
{
    QTest::addColumn<QString>("founded");
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("ordinal");
    QTest::newRow("on the day") << "1961-07-11" << "2021-07-11" << 60;
    QTest::newRow("months away, the same year") << "1961-07-11" << "2021-01-02" << 60;
    QTest::newRow("sent ahead, in the old year") << "1950-01-05" << "2009-12-30" << 60;
    QTest::newRow("answered late, in the new year") << "1950-12-28" << "2011-01-03" << 60;
    QTest::newRow("year not certain") << "1950-12-28" << "2010-12/2011-01" << 0;
}

void TestMessageChecks::ordinal_looksAcrossTheYearsEnd()
{
    QFETCH(QString, founded);
    QFETCH(QString, day);
    QFETCH(int, ordinal);
    Occasion o;
    o.founded = date(founded.toLatin1().constData());
    o.yearly = true;
    QCOMPARE(ordinalOn(o, date(day.toLatin1().constData())).value_or(0), ordinal);
}

static Message message(int id, const char *day, int from, int to, const char *kind, int occasion = 1, int ordinal = 0)
{
    Message m;
    m.id = MessageId(id);
    m.key = QStringLiteral("M%1").arg(id);
    m.kind = QString::fromLatin1(kind);
    m.date = date(day);
    m.senders = {{ActorId(from), QStringLiteral("A%1").arg(from), {}}};
    m.recipients = {{ActorId(to), QStringLiteral("A%1").arg(to), {}}};
    m.occasion = OccasionId(occasion);
    m.occasionName = QStringLiteral("Founding");
    if (ordinal > 0)
        m.ordinal = ordinal;
    return m;
}

void TestMessageChecks::replies_areProposedByRule_data()
{
    QTest::addColumn<Message>("reply");
    QTest::addColumn<int>("days"); // -1: not proposed
    QTest::newRow("ten days later") << message(2, "2001-05-11", 2, 1, "reply") << 10;
    QTest::newRow("the same day") << message(2, "2001-05-01", 2, 1, "reply") << 0;
    QTest::newRow("sixty days") << message(2, "2001-06-30", 2, 1, "reply") << 60;
    QTest::newRow("too late") << message(2, "2001-07-01", 2, 1, "reply") << -1;
    QTest::newRow("earlier") << message(2, "2001-04-30", 2, 1, "reply") << -1;
    QTest::newRow("no reply") << message(2, "2001-05-11", 2, 1, "letter") << -1;
    QTest::newRow("the same way") << message(2, "2001-05-11", 1, 2, "reply") << -1;
    QTest::newRow("another occasion") << message(2, "2001-05-11", 2, 1, "reply", 2) << -1;
    QTest::newRow("another ordinal") << message(2, "2001-05-11", 2, 1, "reply", 1, 5) << -1;
    QTest::newRow("month only") << message(2, "2001-05", 2, 1, "reply") << -1;
}

void TestMessageChecks::replies_areProposedByRule()
{
    QFETCH(Message, reply);
    QFETCH(int, days);
    const QList<ReplyProposal> proposals = replyProposals({message(1, "2001-05-01", 1, 2, "congratulatory message"), reply}, {});
    QCOMPARE(proposals.isEmpty() ? -1 : proposals.first().days, days);
    if (days < 0)
        return;
    QCOMPARE(proposals.first().pair, (ReplyPair{MessageId(2), MessageId(1)}));
    QVERIFY(proposals.first().reason.contains(QStringLiteral("Founding")));
}

void TestMessageChecks::refusedReply_isNotProposedAgain()
{
    const QList<Message> both = {message(1, "2001-05-01", 1, 2, "congratulatory message"), message(2, "2001-05-11", 2, 1, "reply")};
    QCOMPARE(replyProposals(both, {}).size(), 1);
    QVERIFY(replyProposals(both, {{MessageId(2), MessageId(1)}}).isEmpty());
    QList<Message> linked = both;
    linked.last().replyTo = {MessageId(1)};
    QVERIFY(replyProposals(linked, {}).isEmpty());
}

void TestMessageChecks::flags_sayWhatIsOdd_data()
{
    QTest::addColumn<QList<Message>>("messages");
    QTest::addColumn<QStringList>("flags"); // "1 word"
    const Message plain = message(1, "2001-05-01", 1, 2, "letter", 1, 51);
    QTest::newRow("nothing odd") << QList<Message>{plain} << QStringList();
    Message odd = plain;
    odd.senders.clear();
    QTest::newRow("no sender") << QList<Message>{odd} << QStringList{QStringLiteral("1 no-sender")};
    odd = plain;
    odd.recipients = odd.senders;
    QTest::newRow("recipient equal to sender") << QList<Message>{odd} << QStringList{QStringLiteral("1 sender-is-recipient")};
    odd = plain;
    odd.ordinal = 50;
    QTest::newRow("ordinal disagrees") << QList<Message>{odd} << QStringList{QStringLiteral("1 ordinal-differs")};
    odd = plain;
    Version early;
    early.published = date("2001-04-30");
    odd.versions = {early};
    QTest::newRow("published before") << QList<Message>{odd} << QStringList{QStringLiteral("1 published-before")};
    odd = plain;
    odd.senders.first().capacity = QStringLiteral("Chair; President (with others)");
    QTest::newRow("before the birth of the post") << QList<Message>{odd} << QStringList{QStringLiteral("1 before-post")};
    odd.date = date("2005-05-01");
    odd.ordinal = 55;
    QTest::newRow("after its end") << QList<Message>{odd} << QStringList{QStringLiteral("1 outside-post")};
    odd.date = date("2003-05-01");
    odd.ordinal = 53;
    QTest::newRow("within the post") << QList<Message>{odd} << QStringList();
    Message a = plain, b = message(2, "2001-05-02", 2, 1, "letter", 1, 51), c = message(3, "2001-05-03", 1, 2, "letter", 1, 51);
    a.replyTo = {b.id};
    QTest::newRow("reply before what it answers") << QList<Message>{a, b} << QStringList{QStringLiteral("1 reply-before")};
    b.replyTo = {a.id};
    c.replyTo = {b.id};
    QTest::newRow("two in a circle, a third beside it") << QList<Message>{a, b, c}
                                                        << QStringList{QStringLiteral("1 circular-reply"), QStringLiteral("1 reply-before"), QStringLiteral("2 circular-reply")};
    a = plain;
    a.replyTo = {a.id};
    QTest::newRow("it answers itself") << QList<Message>{a} << QStringList{QStringLiteral("1 circular-reply")};
}

void TestMessageChecks::flags_sayWhatIsOdd()
{
    QFETCH(QList<Message>, messages);
    QFETCH(QStringList, flags);
    Actor actor;
    actor.id = ActorId(1);
    actor.names = {{QStringLiteral("A1"), {}}};
    actor.posts = {post("Chair", "2000", "2010"), post("President", "2002", "2004")};
    Occasion occasion;
    occasion.id = OccasionId(1);
    occasion.name = QStringLiteral("Founding");
    occasion.founded = date("1950-05-01");
    occasion.yearly = true;
    const QList<Actor> actors = {actor};
    const QList<Occasion> occasions = {occasion};
    QStringList found;
    for (const MessageFlag &flag : messageFlags({messages, actors, occasions})) {
        found << QStringLiteral("%1 %2").arg(flag.subject.id).arg(flag.word);
        QVERIFY(messageFlagWords().contains(flag.word) && flag.sentence.endsWith(QLatin1Char('.')));
    }
    QCOMPARE(found, flags);
}

void TestMessageChecks::postsOfOneSphere_areFlaggedWhereOneIsAlone()
{
    Actor actor;
    actor.id = ActorId(1);
    actor.names = {{QStringLiteral("A1"), {}}};
    const QList<Message> none;
    const QList<Occasion> noOccasions;
    const auto flags = [&](const QList<ActorPost> &posts) {
        actor.posts = posts;
        const QList<Actor> actors = {actor};
        return messageFlags({none, actors, noOccasions}).size();
    };
    QCOMPARE(flags(leadersPosts()), 0);
    QCOMPARE(flags({post("Chair", "2000", "2005", "party", true), post("Secretary", "2003", "", "party")}), 1);
    QCOMPARE(flags({post("Chair", "2000", "2005", "party"), post("Secretary", "2003", "", "party")}), 0);
    QCOMPARE(flags({post("Chair", "2000", "2005", "party", true), post("President", "2003", "", "state")}), 0);
}

/// Rows parted by "/", cells by "|".
static QString drawn(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines << row.join(QLatin1Char('|'));
    return lines.join(QLatin1Char('/'));
}

void TestMessageChecks::block_isReadAsASpreadsheetWritesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("two by two") << "a\tb\nc\td\n" << "a|b/c|d";
    QTest::newRow("Windows lines, empty cells") << "a\t\r\n\tb" << "a|/|b";
    QTest::newRow("quotes hold tab, line and quote") << "\"a\tb\nc \"\"d\"\"\"\te" << "a\tb\nc \"d\"|e";
    QTest::newRow("a quote that is not closed stays") << "\"a\tb" << "\"a|b";
    QTest::newRow("a quoted word within a cell") << "\"so\" he said\tb" << "\"so\" he said|b";
    QTest::newRow("nothing") << "" << "";
}

void TestMessageChecks::block_isReadAsASpreadsheetWritesIt()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    const QList<QStringList> block = clipboardBlock(text);
    QCOMPARE(drawn(block), rows);
    QCOMPARE(clipboardBlock(clipboardText(block)), block);
}

static const QList<QStringList> koreanBlock = {{QString::fromUtf8("날짜"), QString::fromUtf8("보낸 사람"), QString::fromUtf8("받는 사람"), QString::fromUtf8("종류"), QString::fromUtf8("계기"), QString::fromUtf8("주년")},
                                               {QStringLiteral("2001-05-01"), QString::fromUtf8("갑돌"), QString::fromUtf8("을순"), QStringLiteral("letter"), QString::fromUtf8("창립"), QString::fromUtf8("51주년")},
                                               {QStringLiteral("3 May two thousand"), QString::fromUtf8("을순"), QString::fromUtf8("갑돌"), QStringLiteral("reply"), QString::fromUtf8("창립"), QStringLiteral("not stated")}};

static CellsApplied pasted(Project &project, const QList<QStringList> &block)
{
    QStringList fields;
    for (const SheetField &field : sheetFields(project, SheetKind::Messages))
        fields << field.word;
    const auto applied = applyCells(project, SheetKind::Messages, QStringLiteral("Paste"), pastedCells(block, {}, fields, QStringLiteral("id"), sheetHeading));
    if (!applied)
        qFatal("%s", qPrintable(applied.message()));
    return *applied;
}

void TestMessageChecks::pastedBlock_isOneEditAndRefusesCellByCell()
{
    TestProject t;
    const CellsApplied applied = pasted(*t, koreanBlock);
    QCOMPARE(applied.added, 2);
    QCOMPARE(applied.refused.size(), 1);
    QCOMPARE(applied.refused.first().text, QStringLiteral("3 May two thousand"));
    const QList<Message> all = t->messages().all();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().senders.first().name, QString::fromUtf8("갑돌"));
    QCOMPARE(all.first().ordinal.value_or(0), 51);
    QCOMPARE(all.last().notStated, QStringList{QStringLiteral("ordinal")});
    const auto rows = sheetRows(*t, SheetKind::Messages);
    QVERIFY(rows.last().cells.contains(QStringLiteral("not stated")));
    const auto filled = applyCells(*t, SheetKind::Messages, QStringLiteral("Fill down"),
                                   {{0, rows.first().key, QStringLiteral("summary"), QStringLiteral("same")}, {1, rows.last().key, QStringLiteral("summary"), QStringLiteral("same")}});
    QVERIFY(filled && filled->changed == 2);
    QVERIFY(t->undo());
    QCOMPARE(t->messages().all().first().summary, QString());
    QVERIFY(t->undo());
    QCOMPARE(t->messages().count(), 0);
    QVERIFY(t->actors().all().isEmpty());
}

void TestMessageChecks::koreanHeadings_areUnderstood()
{
    TestProject t;
    const QByteArray csv = "번호,날짜,보낸 사람,보낸 사람 직책,받는 사람,종류,계기,주년,요약,매체,보도일\n"
                           "K1,2001-05-01,갑돌,의장,을순,축전,창립,51,미상,신문,2001-05-02\n";
    const auto report = importMessages(*t, csv);
    QVERIFY2(report, qPrintable(report.message()));
    QVERIFY(report->files.first().leftOut.isEmpty());
    const Message m = t->messages().all().first();
    QCOMPARE(m.key, QStringLiteral("K1"));
    QCOMPARE(m.senders.first().capacity, QString::fromUtf8("의장"));
    QCOMPARE(m.kind, QStringLiteral("congratulatory message"));
    QCOMPARE(m.ordinal.value_or(0), 51);
    QCOMPARE(m.notStated, QStringList{QStringLiteral("summary")});
    QCOMPARE(m.versions.first().published.text(), QStringLiteral("2001-05-02"));
}

void TestMessageChecks::realTable_holds()
{
    QFile file(QStringLiteral(HAEJE_SOURCE_DIR "/../shared/data/exchanges-dprk-prc.csv"));
    if (!file.open(QIODevice::ReadOnly) && (file.setFileName(QStringLiteral(HAEJE_SOURCE_DIR "/../../shared/data/exchanges-dprk-prc.csv")), !file.open(QIODevice::ReadOnly)))
        QSKIP("The table of real exchanges is not on this computer.");
    TestProject t;
    QVERIFY(importMessages(*t, file.readAll()));
    QCOMPARE(t->messages().count(), 140);
    int withOrdinal = 0;
    for (const Message &message : t->messages().all())
        withOrdinal += message.ordinal.has_value();
    QCOMPARE(withOrdinal, 84);
    for (const MessageFlag &flag : messageFlagsOf(*t))
        QVERIFY2(flag.word != QLatin1String("ordinal-differs"), qPrintable(flag.sentence));
    const QList<ReplyProposal> proposals = replyProposalsOf(*t);
    QCOMPARE(proposals.size(), 20);
    QList<ReplyPair> pairs;
    QStringList answered;
    for (const ReplyProposal &proposal : proposals) {
        pairs.append(proposal.pair);
        answered << t->messages().find(proposal.pair.message)->key;
        QVERIFY(proposal.days >= 4 && proposal.days <= 48);
    }
    for (const char *missing : {"E015", "E027", "E037", "E060", "E100", "E109"})
        QVERIFY(!answered.contains(QString::fromLatin1(missing)));
    QVERIFY(refuseReplies(*t, {pairs.first()}));
    QCOMPARE(replyProposalsOf(*t).size(), 19);
    QVERIFY(takeReplies(*t, pairs.mid(1)));
    QVERIFY(replyProposalsOf(*t).isEmpty());
    QVERIFY(t->undo());
    QCOMPARE(replyProposalsOf(*t).size(), 19);
}

void TestMessageChecks::tenThousandAliases_findOneActor()
{
    TestProject t;
    Actor actor;
    for (int i = 0; i < 10000; ++i)
        actor.names.append({QStringLiteral("Alias number %1").arg(i), {}});
    QVERIFY(t->edit(QStringLiteral("Add"), [&]() -> Result<void> {
        const auto id = t->actors().add(actor);
        actor.id = id.ok() ? *id : ActorId();
        return id.ok() ? Result<void>() : Result<void>(id.error());
    }));
    QCOMPARE(t->actors().findByName(QStringLiteral("Alias number 9999"))->id, actor.id);
    QCOMPARE(t->actors().find(actor.id)->names.size(), 10000);
    actor.names.removeLast();
    QVERIFY(t->edit(QStringLiteral("Change"), [&] { return t->actors().update(actor); }));
    QVERIFY(!t->actors().findByName(QStringLiteral("Alias number 9999")));
}

QTEST_GUILESS_MAIN(TestMessageChecks)
#include "tst_messagechecks.moc"
