// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actors.h"
#include "core/store/charts.h"
#include "core/store/figures.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/search.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

/// Actors, occasions, messages, figures and charts as the store keeps them.
class TestMessageStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { t = std::make_unique<TestProject>(); }
    void cleanup() { t.reset(); }

    void addThenFind_givesTheMessageBack();
    void update_replacesPartiesAndVersions();
    void messages_areInTheOrderOfTheirDays();
    void keyThatIsTaken_isRefused();
    void messageWithoutKind_isRefused();
    void actorNamedByMessages_isNotRemoved();
    void nameOfAnotherActor_isRefused();
    void ordinal_isComputedFromTheFoundingYear_data();
    void ordinal_isComputedFromTheFoundingYear();
    void removedMessage_losesItsEvidenceLinksOnly();
    void messagesAreFoundByNameAndSummary();
    void figures_areChecked_data();
    void figures_areChecked();
    void chart_roundTripAndNameTaken();

private:
    std::unique_ptr<TestProject> t;
    template<class F>
    QString edit(F change)
    {
        return (*t)->edit(QStringLiteral("Edit"), [&]() -> Result<void> {
            const auto done = change();
            return done.ok() ? Result<void>() : Result<void>(done.error());
        }).message();
    }
    Message message(const char *date)
    {
        Message m;
        m.kind = QStringLiteral("reply");
        m.date = *EdtfDate::parse(QString::fromLatin1(date));
        return m;
    }
};

void TestMessageStore::addThenFind_givesTheMessageBack()
{
    MessageId id;
    QCOMPARE(edit([&] {
                 Message m = message("2021-07-11");
                 m.key = QStringLiteral("X1");
                 m.senders = {{*(*t)->actors().findOrAdd(QString::fromUtf8("갑")), {}, QStringLiteral("Chair")},
                              {*(*t)->actors().findOrAdd(QString::fromUtf8("을")), {}, {}}};
                 m.recipients = {{*(*t)->actors().findOrAdd(QString::fromUtf8("병")), {}, QStringLiteral("President")}};
                 m.occasion = *(*t)->occasions().findOrAdd(QStringLiteral("Treaty"));
                 m.ordinal = 60;
                 m.versions = {{{}, {}, QStringLiteral("Agency"), QStringLiteral("ko"), *EdtfDate::parse(QStringLiteral("2021-07-12")),
                                QStringLiteral("https://example.org/1"), {}}};
                 m.summary = QStringLiteral("Sum");
                 m.confidence = QStringLiteral("high");
                 auto added = (*t)->messages().add(m);
                 id = added ? *added : MessageId();
                 return added;
             }),
             QString());
    const Message m = *(*t)->messages().find(id);
    QCOMPARE(m.senders.size(), 2);
    QCOMPARE(m.senders.at(0).name, QString::fromUtf8("갑"));
    QCOMPARE(m.senders.at(1).name, QString::fromUtf8("을"));
    QCOMPARE(m.recipients.first().capacity, QStringLiteral("President"));
    QCOMPARE(m.occasionName, QStringLiteral("Treaty"));
    QCOMPARE(m.ordinal, std::optional<int>(60));
    QCOMPARE(m.versions.first().published.text(), QStringLiteral("2021-07-12"));
    QCOMPARE(*(*t)->messages().findByKey(QStringLiteral("X1")), id);
    QCOMPARE((*t)->check(), QStringList());
}

void TestMessageStore::update_replacesPartiesAndVersions()
{
    MessageId id;
    edit([&] {
        Message m = message("2021");
        m.senders = {{*(*t)->actors().findOrAdd(QStringLiteral("A")), {}, {}}};
        m.versions = {Version(), Version()};
        auto added = (*t)->messages().add(m);
        id = *added;
        return added;
    });
    Message m = *(*t)->messages().find(id);
    QVERIFY(!m.ordinal);
    m.senders.clear();
    m.versions.removeFirst();
    m.date = EdtfDate();
    QCOMPARE(edit([&] { return (*t)->messages().update(m); }), QString());
    m = *(*t)->messages().find(id);
    QCOMPARE(m.senders.size(), 0);
    QCOMPARE(m.versions.size(), 1);
    QVERIFY(!m.date.isStated());
    QVERIFY((*t)->undo());
    QCOMPARE((*t)->messages().find(id)->senders.size(), 1);
}

void TestMessageStore::messages_areInTheOrderOfTheirDays()
{
    for (const char *date : {"2021-10", "", "2021-07-11", "2021", "2021-07-01"}) {
        edit([&] {
            Message m = message("2000");
            m.date = EdtfDate::parse(QString::fromLatin1(date)).value_or(EdtfDate());
            return (*t)->messages().add(m);
        });
    }
    QStringList dates;
    for (const Message &m : (*t)->messages().all())
        dates << m.date.text();
    QCOMPARE(dates.join(QLatin1Char(' ')), QStringLiteral("2021 2021-07-01 2021-07-11 2021-10 "));
}

void TestMessageStore::keyThatIsTaken_isRefused()
{
    Message m = message("2021");
    m.key = QStringLiteral("X1");
    QCOMPARE(edit([&] { return (*t)->messages().add(m); }), QString());
    QVERIFY(edit([&] { return (*t)->messages().add(m); }).contains(QStringLiteral("X1")));
    QCOMPARE((*t)->messages().count(), 1);
}

void TestMessageStore::messageWithoutKind_isRefused()
{
    Message m;
    m.kind = QStringLiteral("  ");
    QVERIFY(!edit([&] { return (*t)->messages().add(m); }).isEmpty());
}

void TestMessageStore::actorNamedByMessages_isNotRemoved()
{
    ActorId actor;
    edit([&] {
        auto added = (*t)->actors().findOrAdd(QStringLiteral("A"));
        actor = *added;
        Message m = message("2021");
        m.senders = {{actor, {}, {}}};
        return (*t)->messages().add(m);
    });
    QVERIFY(edit([&] { return (*t)->actors().remove(actor); }).contains(QLatin1Char('1')));
    QVERIFY((*t)->actors().find(actor));
}

void TestMessageStore::nameOfAnotherActor_isRefused()
{
    edit([&] { return (*t)->actors().findOrAdd(QStringLiteral("A")); });
    ActorId b;
    edit([&] {
        auto added = (*t)->actors().findOrAdd(QStringLiteral("B"));
        b = *added;
        return added;
    });
    Actor actor = *(*t)->actors().find(b);
    actor.names.append({QStringLiteral("A"), QStringLiteral("en")});
    QVERIFY(!edit([&] { return (*t)->actors().update(actor); }).isEmpty());
    QCOMPARE((*t)->actors().find(b)->names.size(), 1);
}

void TestMessageStore::ordinal_isComputedFromTheFoundingYear_data()
{
    QTest::addColumn<QString>("founded");
    QTest::addColumn<bool>("yearly");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("ordinal");
    QTest::newRow("sixtieth") << QStringLiteral("1961-07-11") << true << 2021 << 60;
    QTest::newRow("year only") << QStringLiteral("1921") << true << 2021 << 100;
    QTest::newRow("one-off") << QStringLiteral("1961-07-11") << false << 2021 << 0;
    QTest::newRow("not stated") << QString() << true << 2021 << 0;
    QTest::newRow("the year itself") << QStringLiteral("1961-07-11") << true << 1961 << 0;
}

void TestMessageStore::ordinal_isComputedFromTheFoundingYear()
{
    QFETCH(QString, founded);
    QFETCH(bool, yearly);
    QFETCH(int, year);
    QFETCH(int, ordinal);
    Occasion occasion;
    occasion.founded = EdtfDate::parse(founded).value_or(EdtfDate());
    occasion.yearly = yearly;
    QCOMPARE(occasion.ordinalIn(year).value_or(0), ordinal);
}

void TestMessageStore::removedMessage_losesItsEvidenceLinksOnly()
{
    const DocumentId document = addDocument(**t, QStringLiteral("Title\nSome words"));
    MessageId id;
    PassageId passage;
    edit([&] {
        id = *(*t)->messages().add(message("2021"));
        passage = *(*t)->passages().findOrAdd(document, {6, 10});
        return (*t)->passages().link(id, passage);
    });
    QCOMPARE((*t)->passages().standingOn(passage), QList<EntityRef>{EntityRef(id)});
    edit([&] { return (*t)->messages().remove(id); });
    QCOMPARE((*t)->passages().standingOn(passage), QList<EntityRef>());
    QCOMPARE((*t)->passages().count(), 1);
    QVERIFY((*t)->undo());
    QCOMPARE((*t)->passages().evidenceOf(id), QList<PassageId>{passage});
}

void TestMessageStore::messagesAreFoundByNameAndSummary()
{
    edit([&] {
        Message m = message("2021");
        m.senders = {{*(*t)->actors().findOrAdd(QString::fromUtf8("홍길동")), {}, {}}};
        m.summary = QStringLiteral("thanks for the floods");
        return (*t)->messages().add(m);
    });
    for (const char *query : {"홍길동", "floods"}) {
        const auto hits = (*t)->search().find(QString::fromUtf8(query));
        QVERIFY(hits.ok());
        QVERIFY(std::any_of(hits->begin(), hits->end(), [](const SearchHit &hit) { return hit.where.kind == EntityKind::Message; }));
    }
}

void TestMessageStore::figures_areChecked_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<bool>("good");
    QTest::newRow("nine of forty") << QStringLiteral("Technologies") << 9.0 << QString() << true;
    QTest::newRow("verdict") << QStringLiteral("Evaluation") << -1.0 << QStringLiteral("usable") << true;
    QTest::newRow("zero is a value") << QStringLiteral("Technologies") << 0.0 << QString() << true;
    QTest::newRow("no statement") << QString() << 9.0 << QString() << false;
    QTest::newRow("neither value nor verdict") << QStringLiteral("Technologies") << -1.0 << QString() << false;
    QTest::newRow("more than its base") << QStringLiteral("Technologies") << 41.0 << QString() << false;
}

void TestMessageStore::figures_areChecked()
{
    QFETCH(QString, statement);
    QFETCH(double, value);
    QFETCH(QString, verdict);
    QFETCH(bool, good);
    Figure f;
    f.statement = statement;
    f.verdict = verdict;
    f.base = 40;
    if (value >= 0)
        f.value = value;
    FigureId id;
    QCOMPARE(edit([&] {
                 auto added = (*t)->figures().add(f);
                 id = added ? *added : FigureId();
                 return added;
             }).isEmpty(),
             good);
    if (good) {
        QCOMPARE((*t)->figures().find(id)->value, f.value);
        QCOMPARE((*t)->figures().find(id)->base, std::optional<double>(40));
    }
}

void TestMessageStore::chart_roundTripAndNameTaken()
{
    ChartSpec chart;
    chart.name = QStringLiteral("by-field");
    chart.title = QString::fromUtf8("40개 기술");
    chart.alt = QStringLiteral("What it shows");
    chart.colour = 3;
    edit([&] {
        auto added = (*t)->charts().add(chart);
        chart.id = *added;
        return added;
    });
    ChartSpec stored = *(*t)->charts().findByName(chart.name);
    chart.guid = stored.guid;
    QCOMPARE(stored, chart);
    ChartSpec other = chart;
    other.id = ChartId();
    other.guid.clear();
    QVERIFY(edit([&] { return (*t)->charts().add(other); }).contains(QStringLiteral("by-field")));
}

QTEST_GUILESS_MAIN(TestMessageStore)
#include "tst_messagestore.moc"
