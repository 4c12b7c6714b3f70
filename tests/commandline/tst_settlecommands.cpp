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

/// Several coders and the settling of what they differ in, as a script does it.
class TestSettleCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void disagreements_areListedWithTheirNumbers();
    void settle_givesTheConsensusACodingAndKeepsTheTrail();
    void settle_byPlaceAndWithOtherEdges();
    void reopen_takesItBack();
    void wrongUsage_isSaid_data();
    void wrongUsage_isSaid();
    void readingMarks_areSetAndTakenAway();
    void blind_leavesOthersOut();

private:
    Run haeje(const QStringList &arguments) { return run(arguments, m_folder->path()); }
    Run haeje(const char *line) { return haeje(s(line).split(u' ', Qt::SkipEmptyParts)); }
    int count(const char *line) { return int(haeje(line).array().size()); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettleCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(s("a.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A title that is one\n\nThe hostile forces meet our good friends in the field.\n");
    file.close();
    QCOMPARE(haeje("create p.haeje").code, 0);
    QCOMPARE(haeje("import p.haeje a.txt").code, 0);
    for (const char *line : {"Kim|hostile forces|enemy", "Lee|hostile forces|friend", "Kim|good friends|friend"}) {
        const QStringList part = s(line).split(u'|');
        const Run coded = haeje({s("code"), s("p.haeje"), s("--document"), s("1"), s("--coder"), part.at(0), s("--quote"), part.at(1), s("--code"), part.at(2)});
        QVERIFY2(coded.code == 0, coded.said());
    }
    const Run read = haeje("set p.haeje --document 1 --read-by Kim --read-by Lee");
    QVERIFY2(read.code == 0, read.said());
}

void TestSettleCommands::disagreements_areListedWithTheirNumbers()
{
    const Run found = haeje("analyse p.haeje disagreements --coders Kim,Lee --format json");
    QVERIFY2(found.code == 0, found.said());
    const QJsonArray all = found.array();
    QCOMPARE(all.size(), 2);
    const QJsonObject first = all.first().toObject();
    QCOMPARE(first.value(s("number")).toInt(), 1);
    QCOMPARE(first.value(s("quote")).toString(), s("hostile forces"));
    QCOMPARE(first.value(s("kind")).toArray(), QJsonArray{s("code")});
    QCOMPARE(first.value(s("codes")).toArray().size(), 2);
    QCOMPARE(first.value(s("overlap_percent")).toInt(), 100);
    QVERIFY(first.value(s("settled")).isNull());
    QCOMPARE(count("analyse p.haeje disagreements --kind not-coded --document 1 --code friend --format json"), 1);
}

void TestSettleCommands::settle_givesTheConsensusACodingAndKeepsTheTrail()
{
    const Run settled = haeje({s("settle"), s("p.haeje"), s("--disagreement"), s("1"), s("--accept"), s("Lee"), s("--coder"), s("Kim"), s("--note"), s("we talked"), s("--format"), s("json")});
    QVERIFY2(settled.code == 0, settled.said());
    QCOMPARE(settled.array().first().toObject().value(s("accepted")).toString(), s("Lee"));
    const QJsonObject trail = haeje("list p.haeje settlements --format json").array().first().toObject();
    QCOMPARE(trail.value(s("note")).toString(), s("we talked"));
    QCOMPARE(trail.value(s("readings")).toArray().size(), 2);
    QCOMPARE(trail.value(s("created_by")).toString(), s("Kim"));
    const QJsonObject consensus = haeje("list p.haeje coders --format json").array().last().toObject();
    QVERIFY(consensus.value(s("consensus")).toBool());
    QCOMPARE(consensus.value(s("codings")).toInt(), 1);
    QCOMPARE(count("analyse p.haeje disagreements --open --format json"), 1);
    QCOMPARE(haeje({s("settle"), s("p.haeje"), s("--consensus"), s("합의")}).code, 0);
    QCOMPARE(haeje("list p.haeje coders --format json").array().last().toObject().value(s("name")).toString(), s("합의"));
    QCOMPARE(haeje("check p.haeje").code, 0);
}

void TestSettleCommands::settle_byPlaceAndWithOtherEdges()
{
    const int at = haeje("analyse p.haeje disagreements --format json").array().last().toObject().value(s("start")).toInt();
    const Run settled = haeje({s("settle"), s("p.haeje"), s("--document"), s("1"), s("--at"), QString::number(at + 1), s("--start"), QString::number(at + 5), s("--end"),
                               QString::number(at + 12), s("--code"), s("friend")});
    QVERIFY2(settled.code == 0, settled.said());
    const QJsonArray codings = haeje("list p.haeje codings --format json").array();
    QStringList quotes;
    for (const auto &coding : codings)
        quotes << coding.toObject().value(s("quote")).toString();
    QVERIFY(quotes.contains(s("friends")));
}

void TestSettleCommands::reopen_takesItBack()
{
    QCOMPARE(haeje("settle p.haeje --disagreement 1 --accept both").code, 0);
    QCOMPARE(count("list p.haeje codings --format json"), 5);
    QCOMPARE(haeje("settle p.haeje --disagreement 1 --reopen").code, 0);
    QCOMPARE(count("list p.haeje codings --format json"), 3);
    QCOMPARE(count("list p.haeje settlements --format json"), 0);
    QCOMPARE(haeje("settle p.haeje --disagreement 1 --reopen").code, 1);
}

void TestSettleCommands::wrongUsage_isSaid_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("settle p.haeje") << 2 << s("--disagreement");
    QTest::newRow("settle p.haeje --disagreement 9 --accept Kim") << 1 << s("no disagreement 9; there are 2");
    QTest::newRow("settle p.haeje --disagreement 1") << 1 << s("--accept");
    QTest::newRow("settle p.haeje --disagreement 1 --accept Park") << 1 << s("Park");
    QTest::newRow("settle p.haeje --disagreement 1 --accept Kim --code enemy") << 1 << s("either");
    QTest::newRow("settle p.haeje --disagreement 1 --code nothing") << 1 << s("no code");
    QTest::newRow("settle p.haeje --disagreement 1 --start 3") << 2 << s("--end");
    QTest::newRow("settle p.haeje --disagreement 1 --document 1 --at 3 --accept Kim") << 2 << s("either");
    QTest::newRow("settle p.haeje --document 1 --at 0 --accept Kim") << 1 << s("no disagreement at 0");
    QTest::newRow("settle p.haeje --consensus Kim") << 1 << s("Kim");
    QTest::newRow("analyse p.haeje disagreements --coders Kim") << 1 << s("one coder");
    QTest::newRow("analyse p.haeje disagreements --kind odd") << 1 << s("boundaries");
    QTest::newRow("list p.haeje codings --blind") << 2 << s("--coder");
    QTest::newRow("set p.haeje --document 9 --read-by Kim") << 1 << s("no document 9");
}

void TestSettleCommands::wrongUsage_isSaid()
{
    QFETCH(int, code);
    QFETCH(QString, says);
    const Run refused = haeje(QTest::currentDataTag());
    QVERIFY2(refused.code == code, refused.said());
    QVERIFY2(refused.err.contains(says), refused.said());
}

void TestSettleCommands::readingMarks_areSetAndTakenAway()
{
    const auto read = [&](int at) { return haeje("list p.haeje coders --format json").array().at(at).toObject().value(s("documents_read")).toInt(); };
    QCOMPARE(read(0), 1);
    QCOMPARE(haeje("set p.haeje --document 1 --not-read-by Lee").code, 0);
    QCOMPARE(read(0), 1);
    QCOMPARE(read(1), 0);
    QCOMPARE(count("analyse p.haeje disagreements --format json"), 0);
}

void TestSettleCommands::blind_leavesOthersOut()
{
    QCOMPARE(count("list p.haeje codings --format json"), 3);
    QCOMPARE(count("list p.haeje codings --coder Lee --blind --format json"), 1);
    QCOMPARE(count("list p.haeje passages --coder Lee --blind --format json"), 1);
    QCOMPARE(haeje("list p.haeje documents --coder Lee --blind --format json").array().first().toObject().value(s("title")).toString(), s("A title that is one"));
    const QJsonArray codes = haeje("list p.haeje codes --coder Lee --blind --format json").array();
    int codings = 0;
    for (const auto &code : codes)
        codings += code.toObject().value(s("codings")).toInt();
    QCOMPARE(codings, 1);
}

QTEST_GUILESS_MAIN(TestSettleCommands)
#include "tst_settlecommands.moc"
