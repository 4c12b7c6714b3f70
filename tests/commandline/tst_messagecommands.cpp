// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>

using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Messages read out of texts and taken, as a script does it.
class TestMessageCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void proposals_enterNothing();
    void proposals_areTaken();
    void onlyThoseNamed_areTaken();
    void wrongUsage_isSaid_data();
    void wrongUsage_isSaid();

private:
    Run haeje(const char *line) { return run(s(line).split(u'|'), m_folder->path()); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMessageCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile made(m_folder->filePath(s("a.txt")));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("Two harbours write\n\nMARSKBURG, Oct. 6 (Xinhua) -- Vestrian President Tor Vannik and Han Sol Mu, president of the Republic of Arel, on Sunday exchanged "
               "congratulatory messages over the 75th anniversary of diplomatic ties.\n");
    made.close();
    QCOMPARE(haeje("create|p.haeje").code, 0);
    const Run imported = haeje("import|p.haeje|a.txt|--set|published=2024-10-06");
    QVERIFY2(imported.code == 0, imported.said());
}

void TestMessageCommands::proposals_enterNothing()
{
    const Run proposed = haeje("analyse|p.haeje|message-proposals|--document|1|--format|json");
    QVERIFY2(proposed.code == 0, proposed.said());
    const QJsonArray rows = proposed.array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value(s("date")).toString(), s("2024-10-06"));
    QCOMPARE(rows.at(0).toObject().value(s("senders")).toArray().at(0).toString(), s("Tor Vannik"));
    QCOMPARE(rows.at(1).toObject().value(s("senders")).toArray().at(0).toString(), s("Han Sol Mu"));
    QCOMPARE(rows.at(0).toObject().value(s("ordinal")).toInt(), 75);
    QVERIFY(rows.at(0).toObject().value(s("date_end")).toInt() > rows.at(0).toObject().value(s("date_start")).toInt());
    QCOMPARE(haeje("list|p.haeje|messages|--format|json").array().size(), 0);
}

void TestMessageCommands::proposals_areTaken()
{
    const Run taken = haeje("define|p.haeje|messages-in-texts|all");
    QVERIFY2(taken.code == 0, taken.said());
    const QJsonArray messages = haeje("list|p.haeje|messages|--format|json").array();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.at(0).toObject().value(s("date")).toString(), s("2024-10-06"));
    QVERIFY(haeje("check|p.haeje").code == 0);
    // A second time there is nothing left to take.
    QCOMPARE(haeje("define|p.haeje|messages-in-texts|all").code, 0);
    QCOMPARE(haeje("list|p.haeje|messages|--format|json").array().size(), 2);
}

void TestMessageCommands::onlyThoseNamed_areTaken()
{
    QCOMPARE(haeje("define|p.haeje|messages-in-texts|1|--only|2").code, 0);
    const QJsonArray messages = haeje("list|p.haeje|messages|--format|json").array();
    QCOMPARE(messages.size(), 1);
}

void TestMessageCommands::wrongUsage_isSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("no such document") << s("define|p.haeje|messages-in-texts|7") << 1;
    QTest::newRow("no such proposal") << s("define|p.haeje|messages-in-texts|1|--only|9") << 1;
    QTest::newRow("no such way") << s("define|p.haeje|messages-in-texts|1|--there|perhaps") << 2;
    QTest::newRow("analysis of no document") << s("analyse|p.haeje|message-proposals|--document|7") << 1;
}

void TestMessageCommands::wrongUsage_isSaid()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    const Run wrong = run(line.split(u'|'), m_folder->path());
    QCOMPARE(wrong.code, code);
    QVERIFY(!wrong.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestMessageCommands)
#include "tst_messagecommands.moc"
