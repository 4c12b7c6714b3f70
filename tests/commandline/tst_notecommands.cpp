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

/// Memos and claims as a script makes, lists, shows and exports them.
class TestNoteCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void memo_isMadeChangedLinkedAndRemoved();
    void memos_holdThoseOfCodings();
    void claim_isMadeWithItsPassages();
    void claim_isChangedByNumberAndBySentence();
    void exports_writePagesAndTables();
    void hostileValues_stayWords();
    void wrongUsage_isSaid_data();
    void wrongUsage_isSaid();

private:
    Run haeje(const QStringList &arguments) { return run(arguments, m_folder->path()); }
    /// Parts are parted by '|', so that they can hold spaces.
    Run haeje(const char *line) { return haeje(s(line).split(u'|')); }
    QJsonArray list(const char *what) { return haeje({s("list"), s("p.haeje"), s(what), s("--format"), s("json")}).array(); }
    QString file(const QString &name)
    {
        QFile read(m_folder->filePath(name));
        return read.open(QIODevice::ReadOnly) ? QString::fromUtf8(read.readAll()) : QString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNoteCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile made(m_folder->filePath(s("a.txt")));
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("A title that is one\n\nThe hostile forces meet our good friends in the field.\n");
    made.close();
    QCOMPARE(haeje("create|p.haeje").code, 0);
    QCOMPARE(haeje("import|p.haeje|a.txt").code, 0);
    for (const char *line : {"code|p.haeje|--document|1|--quote|hostile forces|--code|enemy|--memo|on the coding",
                             "code|p.haeje|--document|1|--quote|good friends|--code|friend"}) {
        const Run coded = haeje(line);
        QVERIFY2(coded.code == 0, coded.said());
    }
}

void TestNoteCommands::memo_isMadeChangedLinkedAndRemoved()
{
    const Run made = haeje("define|p.haeje|memo|First|--text|some words|--kind|question|--on|passage:1|--link|passage:2|--link|code:1");
    QVERIFY2(made.code == 0, made.said());
    QVERIFY2(haeje("define|p.haeje|memo|Second|--on|memo:1|--link|memo:1").code == 0, "");
    const QJsonObject first = haeje("show|p.haeje|memo|1|--format|json").object();
    QCOMPARE(first[s("title")].toString(), s("First"));
    QCOMPARE(first[s("kind")].toString(), s("question"));
    QCOMPARE(first[s("on")].toString(), s("passage “hostile forces” in A title that is one"));
    QCOMPARE(first[s("links")].toArray().at(1).toString(), s("code:1"));
    QCOMPARE(first[s("link_names")].toArray().at(1).toString(), s("code enemy"));
    QCOMPARE(first[s("linked_from")].toArray().at(0).toString(), s("memo:2"));
    QVERIFY(first[s("changed_at")].isNull());
    QCOMPARE(haeje("define|p.haeje|memo|First|--rename|Other|--unlink|code:1|--on|project").code, 0);
    const QJsonObject changed = haeje("show|p.haeje|memos|1|--format|json").object();
    QCOMPARE(changed[s("title")].toString(), s("Other"));
    QCOMPARE(changed[s("text")].toString(), s("some words"));
    QCOMPARE(changed[s("links")].toArray().size(), 1);
    QVERIFY(changed[s("on_id")].isNull());
    QVERIFY(!changed[s("changed_at")].isNull());
    QCOMPARE(haeje("define|p.haeje|memo|1|--remove").code, 0);
    QCOMPARE(list("memos").size(), 1); // the memo on it went too; that of the coding stays
    QCOMPARE(haeje("check|p.haeje").code, 0);
}

void TestNoteCommands::memos_holdThoseOfCodings()
{
    const QJsonArray memos = list("memos");
    QCOMPARE(memos.size(), 1);
    QVERIFY(memos.first()[s("id")].isNull());
    QCOMPARE(memos.first()[s("on_kind")].toString(), s("coding"));
    QCOMPARE(memos.first()[s("text")].toString(), s("on the coding"));
}

void TestNoteCommands::claim_isMadeWithItsPassages()
{
    const Run made = haeje("define|p.haeje|claim|They differ.|--for|1:it says so|--against|2|--strength|3|--missing|a second text|--kind|policy");
    QVERIFY2(made.code == 0, made.said());
    const QJsonObject claim = list("claims").first().toObject();
    QCOMPARE(claim[s("statement")].toString(), s("They differ."));
    QCOMPARE(claim[s("kind")].toString(), s("policy"));
    QCOMPARE(claim[s("strength")].toInt(), 3);
    QCOMPARE(claim[s("for")].toArray(), QJsonArray{1});
    QCOMPARE(claim[s("against")].toArray(), QJsonArray{2});
    QVERIFY(!claim[s("warnings")].toArray().isEmpty());
    const QJsonObject whole = haeje("show|p.haeje|claim|1|--format|json").object();
    QCOMPARE(whole[s("quotes_for")].toArray().first().toString(), s("“hostile forces” (A title that is one, paragraph 1) — it says so"));
    const Run found = haeje("search|p.haeje|differ|--format|json");
    QVERIFY2(found.code == 0 && found.out.contains(s("They differ.")), found.said());
    const QJsonObject passage = haeje("show|p.haeje|passage|1|--format|json").object();
    QCOMPARE(passage[s("standing_on_it")].toArray().first().toString(), s("claim 1"));
}

void TestNoteCommands::claim_isChangedByNumberAndBySentence()
{
    QCOMPARE(haeje("define|p.haeje|claim|They differ.|--for|1").code, 0);
    QCOMPARE(haeje("define|p.haeje|claim|Another one.|--position|1").code, 0);
    QCOMPARE(list("claims").first()[s("statement")].toString(), s("Another one."));
    QCOMPARE(haeje("define|p.haeje|claim|1|--rename|They agree.|--context|1|--strength|1").code, 0);
    const QJsonObject claim = list("claims").last().toObject();
    QCOMPARE(claim[s("statement")].toString(), s("They agree."));
    QCOMPARE(claim[s("for")].toArray(), QJsonArray());
    QCOMPARE(claim[s("context")].toArray(), QJsonArray{1});
    QCOMPARE(haeje("define|p.haeje|claim|They agree.|--drop|1|--strength|0").code, 0);
    QCOMPARE(list("claims").last()[s("context")].toArray(), QJsonArray());
    QVERIFY(list("claims").last()[s("strength")].isNull());
    QCOMPARE(haeje("define|p.haeje|claim|They agree.|--remove").code, 0);
    QCOMPARE(list("claims").size(), 1);
}

void TestNoteCommands::exports_writePagesAndTables()
{
    QCOMPARE(haeje("define|p.haeje|claim|They differ.|--for|1").code, 0);
    QCOMPARE(haeje("define|p.haeje|memo|First|--text|some words").code, 0);
    for (const char *name : {"claims.html", "claims.csv", "claims.json", "memos.html", "memos.csv", "memos.json"}) {
        const QString kind = s(name).section(u'.', 0, 0);
        const Run written = haeje({s("export"), s("p.haeje"), s("--as"), kind, s("--out"), s(name)});
        QVERIFY2(written.code == 0, written.said());
    }
    QVERIFY(file(s("claims.html")).contains(s("<h2>They differ.</h2>")));
    QVERIFY(file(s("memos.html")).contains(s("<h2>First</h2>")));
    QCOMPARE(file(s("claims.csv")), s("claim,kind,statement,strength,missing,stance,passage,quote,citation,note\n"
                                      "1,claim,They differ.,,,for,1,hostile forces,\"A title that is one, paragraph 1\",\n"));
    QCOMPARE(file(s("memos.csv")).count(u'\n'), 3);
    const Run wrong = haeje("export|p.haeje|--as|figures|--out|f.html");
    QVERIFY2(wrong.code == 2, wrong.said());
}

void TestNoteCommands::hostileValues_stayWords()
{
    const QString words = s("'; DROP TABLE memo; -- <b>&</b> =cmd() \"q\" 한글 😀\nline");
    QCOMPARE(haeje({s("define"), s("p.haeje"), s("memo"), s("t"), s("--text"), words, s("--kind"), words}).code, 0);
    QCOMPARE(haeje({s("define"), s("p.haeje"), s("claim"), words, s("--for"), s("1:") + words}).code, 0);
    QCOMPARE(list("memos").first()[s("text")].toString(), words);
    QCOMPARE(list("claims").first()[s("statement")].toString(), words);
    QCOMPARE(haeje("check|p.haeje").code, 0);
    QCOMPARE(haeje("export|p.haeje|--as|claims|--out|c.html").code, 0);
    QVERIFY(!file(s("c.html")).contains(s("<b>&</b>")));
}

void TestNoteCommands::wrongUsage_isSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("links to no kind") << s("define|p.haeje|memo|x|--link|thing:1") << 1;
    QTest::newRow("links to what is not there") << s("define|p.haeje|memo|x|--link|passage:99") << 1;
    QTest::newRow("a memo's number that is none") << s("define|p.haeje|memo|77|--text|x") << 1;
    QTest::newRow("an empty title") << s("define|p.haeje|memo|") << 1;
    QTest::newRow("a passage that is no number") << s("define|p.haeje|claim|x|--for|the first") << 1;
    QTest::newRow("a passage that is not there") << s("define|p.haeje|claim|x|--for|99") << 1;
    QTest::newRow("too strong") << s("define|p.haeje|claim|x|--strength|9") << 1;
    QTest::newRow("a kind that is none") << s("define|p.haeje|claim|x|--kind|maybe") << 1;
    QTest::newRow("dropping what is not with it") << s("define|p.haeje|claim|x|--drop|1") << 1;
    QTest::newRow("a claim's option for a memo") << s("define|p.haeje|memo|x|--strength|1") << 2;
    QTest::newRow("a memo's option for a claim") << s("define|p.haeje|claim|x|--text|y") << 2;
    QTest::newRow("a memo's option for a collection") << s("define|p.haeje|collection|x|--kind|y") << 2;
}

void TestNoteCommands::wrongUsage_isSaid()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    const Run said = haeje(line.split(u'|'));
    QVERIFY2(said.code == code, said.said());
    QVERIFY2(!said.err.trimmed().isEmpty() && said.out.isEmpty(), said.said());
    QCOMPARE(list("claims").size(), 0);
    QCOMPARE(list("memos").size(), 1);
}

QTEST_GUILESS_MAIN(TestNoteCommands)
#include "tst_notecommands.moc"
