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

/// Weights and certainty of codings, as a script gives and reads them.
class TestCodingCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void weightAndState_areGivenAndListed();
    void codedAgain_takesTheNewWeight();
    void wrongWeightsAndStates_areRefused_data();
    void wrongWeightsAndStates_areRefused();
    void sameWords_areCodedInAllDocuments();
    void wrongSameWords_areRefused_data();
    void wrongSameWords_areRefused();
    void coderColour_isSetAndListed();

private:
    Run haeje(const QStringList &arguments) { return run(arguments, m_folder->path()); }
    QStringList code(const QStringList &more)
    {
        return QStringList{s("code"), s("p.haeje"), s("--document"), s("1"), s("--quote"), s("hostile forces"), s("--code"), s("tone"), s("--format"), s("json")} + more;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCodingCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(s("a.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A title that is one\n\nThe hostile forces meet our good friends in the field.\n");
    file.close();
    QCOMPARE(haeje({s("create"), s("p.haeje")}).code, 0);
    QCOMPARE(haeje({s("import"), s("p.haeje"), s("a.txt")}).code, 0);
    const Run weighted = haeje({s("define"), s("p.haeje"), s("code"), s("tone"), s("--weight"), s("1-5")});
    QVERIFY2(weighted.code == 0, weighted.said());
}

void TestCodingCommands::weightAndState_areGivenAndListed()
{
    const Run coded = haeje(code({s("--weight"), s("4"), s("--state"), s("doubtful")}));
    QVERIFY2(coded.code == 0, coded.said());
    QCOMPARE(coded.array().first().toObject().value(s("weight")).toInt(), 4);
    QCOMPARE(coded.array().first().toObject().value(s("state")).toString(), s("doubtful"));
    const QJsonObject passage = haeje({s("list"), s("p.haeje"), s("passages"), s("--format"), s("json")}).array().first().toObject();
    QCOMPARE(passage.value(s("weights")).toArray(), QJsonArray{4});
    QCOMPARE(passage.value(s("states")).toArray(), QJsonArray{s("doubtful")});
    const Run plain = haeje({s("code"), s("p.haeje"), s("--document"), s("1"), s("--quote"), s("field"), s("--code"), s("place"), s("--format"), s("json")});
    QVERIFY2(plain.code == 0, plain.said());
    QVERIFY(plain.array().first().toObject().value(s("weight")).isNull());
    QVERIFY(plain.array().first().toObject().value(s("state")).isNull());
}

void TestCodingCommands::codedAgain_takesTheNewWeight()
{
    QCOMPARE(haeje(code({s("--weight"), s("4"), s("--state"), s("to-discuss")})).code, 0);
    const QJsonObject again = haeje(code({s("--weight"), s("2")})).array().first().toObject();
    QCOMPARE(again.value(s("weight")).toInt(), 2);
    QCOMPARE(again.value(s("state")).toString(), s("to-discuss")); // nothing was said of it now
    QVERIFY(haeje(code({s("--state"), s("none")})).array().first().toObject().value(s("state")).isNull());
}

void TestCodingCommands::wrongWeightsAndStates_areRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("outside of the range") << QStringList{s("--weight"), s("6")} << s("goes from 1 to 5");
    QTest::newRow("no number") << QStringList{s("--weight"), s("much")} << s("not “much”");
    QTest::newRow("no such state") << QStringList{s("--state"), s("sure")} << s("not “sure”");
    QTest::newRow("a code without weights") << QStringList{s("--code"), s("place"), s("--weight"), s("1")} << s("has no weights");
}

void TestCodingCommands::wrongWeightsAndStates_areRefused()
{
    QFETCH(QStringList, options);
    QFETCH(QString, sentence);
    const Run refused = haeje(code(options));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(sentence), refused.said());
    QVERIFY(haeje({s("list"), s("p.haeje"), s("codings"), s("--format"), s("json")}).array().isEmpty()); // nothing of it stays
}

void TestCodingCommands::sameWords_areCodedInAllDocuments()
{
    QFile other(m_folder->filePath(s("b.txt")));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("Another title here\n\nNo hostile forces were seen. Hostile forces with a capital are others; hostile forces again.\n");
    other.close();
    QCOMPARE(haeje({s("import"), s("p.haeje"), s("b.txt")}).code, 0);
    const Run coded = haeje(code({s("--weight"), s("3"), s("--coder"), s("KL")}));
    QVERIFY2(coded.code == 0, coded.said());
    const QString passage = QString::number(coded.array().first().toObject().value(s("passage")).toInt());
    const auto same = [&](const QStringList &more) {
        return haeje(QStringList{s("code"), s("p.haeje"), s("--same-words"), passage, s("--coder"), s("KL"), s("--format"), s("json")} + more);
    };
    const auto codings = [&] { return haeje({s("list"), s("p.haeje"), s("codings"), s("--format"), s("json")}).array(); };
    const Run shown = same({s("--dry-run")});
    QVERIFY2(shown.code == 0, shown.said());
    QCOMPARE(shown.array().size(), 2);
    QCOMPARE(shown.array().first().toObject().value(s("quote")).toString(), s("hostile forces"));
    QCOMPARE(shown.array().first().toObject().value(s("codes")).toArray(), QJsonArray{s("tone")});
    QVERIFY2(shown.err.contains(s("2 places would be coded")), shown.said());
    QCOMPARE(codings().size(), 1);
    const Run done = same({});
    QVERIFY2(done.code == 0 && done.err.contains(s("2 codings made")), done.said());
    QCOMPARE(codings().size(), 3);
    QCOMPARE(codings().last().toObject().value(s("weight")).toInt(), 3);
    const Run again = same({});
    QVERIFY2(again.code == 0 && again.array().isEmpty(), again.said());
    const QJsonArray documents = haeje({s("list"), s("p.haeje"), s("documents"), s("--format"), s("json")}).array();
    QCOMPARE(documents.first().toObject().value(s("coders")).toArray(), QJsonArray{s("KL")});
}

void TestCodingCommands::wrongSameWords_areRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no number") << QStringList{s("--same-words"), s("x")} << 2 << s("not “x”");
    QTest::newRow("with a code") << QStringList{s("--same-words"), s("1"), s("--code"), s("a")} << 2 << s("--code does not go with --same-words");
    QTest::newRow("no such passage") << QStringList{s("--same-words"), s("77")} << 1 << s("This passage is gone");
}

void TestCodingCommands::wrongSameWords_areRefused()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QString, sentence);
    const Run refused = haeje(QStringList{s("code"), s("p.haeje")} + options);
    QCOMPARE(refused.code, exit);
    QVERIFY2(refused.err.contains(sentence), refused.said());
}

void TestCodingCommands::coderColour_isSetAndListed()
{
    QCOMPARE(haeje(code({s("--coder"), s("KL")})).code, 0);
    const Run set = haeje({s("define"), s("p.haeje"), s("coder"), s("KL"), s("--colour"), s("5"), s("--format"), s("json")});
    QVERIFY2(set.code == 0, set.said());
    QCOMPARE(set.array().first().toObject().value(s("colour")).toInt(), 4); // the lists count from 0
    const Run unknown = haeje({s("define"), s("p.haeje"), s("coder"), s("Nobody"), s("--colour"), s("5")});
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains(s("no coder “Nobody”")), unknown.said());
    QCOMPARE(haeje({s("define"), s("p.haeje"), s("coder"), s("KL"), s("--colour"), s("13")}).code, 1);
    QCOMPARE(haeje({s("define"), s("p.haeje"), s("coder"), s("KL")}).code, 2);
    QCOMPARE(haeje({s("define"), s("p.haeje"), s("attribute"), s("KL"), s("--colour"), s("2")}).code, 2);
}

QTEST_GUILESS_MAIN(TestCodingCommands)
#include "tst_codingcommands.moc"
