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

/// Retrieval and coding by rule, as a script uses them.
class TestRetrievalCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void retrieval_findsPassages_data();
    void retrieval_findsPassages();
    void retrieval_tellsWhatStandsAround();
    void retrieval_refusesWhatIsNotThere_data();
    void retrieval_refusesWhatIsNotThere();
    void counts_addUp_data();
    void counts_addUp();
    void define_keepsRenamesAndRemoves();
    void rule_showsThenCodesOnce();
    void rule_refusesWhatDoesNotGoTogether_data();
    void rule_refusesWhatDoesNotGoTogether();

private:
    Run haeje(const QStringList &arguments) { return run(arguments, m_folder.path()); }
    void code(int document, const char *quote, const char *path, const char *coder = "KL");
    QTemporaryDir m_folder;
};

void TestRetrievalCommands::code(int document, const char *quote, const char *path, const char *coder)
{
    const Run coded = haeje({s("code"), s("p.haeje"), s("--document"), QString::number(document), s("--quote"), s(quote), s("--code"), s(path), s("--coder"), s(coder)});
    QVERIFY2(coded.code == 0, coded.said());
}

void TestRetrievalCommands::initTestCase()
{
    const struct {
        const char *name, *text;
    } files[] = {{"one.txt", "A first title of this text\n\nThe treaty names hostile forces and a lasting bond. Another sentence ends here.\n\nA second paragraph about trade.\n"},
                 {"two.txt", "조약 기념 축전 제목\n\n두 나라는 적대세력에 맞선다고 밝혔다. 연대는 계속된다고 하였다.\n"}};
    for (const auto &one : files) {
        QFile file(m_folder.filePath(s(one.name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(one.text);
    }
    QCOMPARE(haeje({s("create"), s("p.haeje")}).code, 0);
    const Run imported = haeje({s("import"), s("p.haeje"), s("one.txt"), s("two.txt")});
    QVERIFY2(imported.code == 0, imported.said());
    QCOMPARE(haeje({s("set"), s("p.haeje"), s("--document"), s("1"), s("--published"), s("2021-07-11")}).code, 0);
    QCOMPARE(haeje({s("define"), s("p.haeje"), s("attribute"), s("Side")}).code, 0);
    QCOMPARE(haeje({s("set"), s("p.haeje"), s("--document"), s("2"), s("--attribute"), s("Side=North")}).code, 0);
    code(1, "hostile forces", "US factor/hostile forces");
    code(1, "hostile forces", "US factor/hostile forces", "DR");
    code(1, "a lasting bond", "Solidarity");
    code(1, "trade", "Economy");
    code(2, "적대세력", "US factor");
    code(2, "연대", "Solidarity");
}

void TestRetrievalCommands::retrieval_findsPassages_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("quotes");
    const auto row = [](const char *name, QStringList options, QStringList quotes) { QTest::newRow(name) << options << quotes; };
    row("a code", {s("--query"), s("US factor")}, {s("적대세력")});
    row("with those below", {s("--query"), s("US factor+")}, {s("hostile forces"), s("적대세력")});
    row("by its last name alone", {s("--query"), s("hostile forces")}, {s("hostile forces")});
    row("in the same sentence", {s("--query"), s("Solidarity IN-SENTENCE US factor+")}, {s("a lasting bond")});
    row("in the same document", {s("--query"), s("Solidarity IN-DOCUMENT US factor+")}, {s("a lasting bond"), s("연대")});
    row("near", {s("--query"), s("US factor+ NEAR/1 Solidarity")}, {s("hostile forces")});
    row("near, in Korean words", {s("--query"), s("US factor+ NEAR/4 Solidarity")}, {s("hostile forces"), s("적대세력")});
    row("not", {s("--query"), s("NOT US factor+ AND NOT Solidarity")}, {s("trade")});
    row("by coder", {s("--query"), s("ANY"), s("--coder"), s("DR")}, {s("hostile forces")});
    row("by date", {s("--query"), s("ANY"), s("--dates"), s("2021-07..2021-10")}, {s("hostile forces"), s("a lasting bond"), s("trade")});
    row("without a date", {s("--query"), s("US factor+"), s("--dates"), s("none")}, {s("적대세력")});
    row("by attribute", {s("--query"), s("ANY"), s("--attribute"), s("Side=North")}, {s("적대세력"), s("연대")});
    row("by language", {s("--query"), s("Solidarity"), s("--in-language"), s("en")}, {s("a lasting bond")});
    row("nothing", {s("--query"), s("Economy OVERLAPS Solidarity")}, {});
}

void TestRetrievalCommands::retrieval_findsPassages()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, quotes);
    const Run found = haeje(QStringList{s("analyse"), s("p.haeje"), s("retrieval"), s("--format"), s("json")} + options);
    QVERIFY2(found.code == 0, found.said());
    QStringList given;
    for (const auto &row : found.array())
        given << row.toObject().value(s("quote")).toString();
    QCOMPARE(given, quotes);
}

void TestRetrievalCommands::retrieval_tellsWhatStandsAround()
{
    const Run found = haeje({s("analyse"), s("p.haeje"), s("retrieval"), s("--query"), s("hostile forces"), s("--context"), s("2"), s("--format"), s("json")});
    QVERIFY2(found.code == 0, found.said());
    const QJsonObject row = found.array().at(0).toObject();
    QCOMPARE(row.value(s("before")).toString(), s("treaty names "));
    QCOMPARE(row.value(s("after")).toString(), s(" and a"));
    QCOMPARE(row.value(s("codes")).toArray(), QJsonArray{s("US factor/hostile forces")});
    QCOMPARE(row.value(s("coders")).toArray(), (QJsonArray{s("DR"), s("KL")}));
    QCOMPARE(row.value(s("document")).toInt(), 1);
    QCOMPARE(row.value(s("end")).toInt() - row.value(s("start")).toInt(), 14);
    const Run said = haeje({s("analyse"), s("p.haeje"), s("retrieval"), s("--query"), s("US factor+ NEAR/1 Solidarity")});
    QVERIFY2(said.err.contains(s("Passages coded “US factor” or a code below it with at most 1")), said.said());
}

void TestRetrievalCommands::retrieval_refusesWhatIsNotThere_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("why");
    QTest::newRow("no query") << QStringList() << s("Give --query TEXT");
    QTest::newRow("no code") << QStringList{s("--query"), s("Nothing of this")} << s("There is no code “Nothing of this”");
    QTest::newRow("like one") << QStringList{s("--query"), s("factor")} << s("Like it: US factor");
    QTest::newRow("no coder") << QStringList{s("--query"), s("ANY"), s("--coder"), s("XX")} << s("Who coded: DR, KL");
    QTest::newRow("no attribute") << QStringList{s("--query"), s("ANY attribute:Nope=1")} << s("There are: Side");
    QTest::newRow("no collection") << QStringList{s("--query"), s("ANY collection:Nope")} << s("no collection “Nope”");
    QTest::newRow("no group") << QStringList{s("--query"), s("group:Nope")} << s("no group of codes “Nope”");
    QTest::newRow("no saved one") << QStringList{s("--saved"), s("Nope")} << s("no saved retrieval “Nope”");
    QTest::newRow("both") << QStringList{s("--saved"), s("Nope"), s("--query"), s("ANY")} << s("not both");
    QTest::newRow("no date") << QStringList{s("--query"), s("ANY"), s("--dates"), s("soon")} << s("is no date");
    QTest::newRow("context") << QStringList{s("--query"), s("ANY"), s("--context"), s("-3")} << s("from 0 to 1000");
    QTest::newRow("broken") << QStringList{s("--query"), s("(ANY")} << s("is not closed");
}

void TestRetrievalCommands::retrieval_refusesWhatIsNotThere()
{
    QFETCH(QStringList, options);
    QFETCH(QString, why);
    const Run found = haeje(QStringList{s("analyse"), s("p.haeje"), s("retrieval")} + options);
    QCOMPARE(found.code, 1);
    QVERIFY2(found.err.contains(why), found.said());
}

void TestRetrievalCommands::counts_addUp_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *by, QStringList more, QStringList rows) { QTest::newRow(by) << QStringList{s("--by"), s(by)} + more << rows; };
    row("document", {}, {s("A first title of this text 3"), s("two 2")});
    row("code", {}, {s("US factor 1"), s("US factor/hostile forces 1"), s("Solidarity 2"), s("Economy 1")});
    row("coder", {}, {s("DR 1"), s("KL 5")});
    row("year", {}, {s("2021 3"), s("Not dated 2")});
    row("attribute", {s("--name"), s("Side")}, {s("North 2"), s("Not stated 3")});
}

void TestRetrievalCommands::counts_addUp()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, rows);
    const Run found = haeje(QStringList{s("analyse"), s("p.haeje"), s("retrieval-counts"), s("--query"), s("ANY"), s("--format"), s("json")} + options);
    QVERIFY2(found.code == 0, found.said());
    QStringList given;
    for (const auto &row : found.array()) {
        const QJsonObject cells = row.toObject();
        given << cells.value(options.at(1)).toString() + u' ' + QString::number(cells.value(s("count")).toInt());
    }
    QCOMPARE(given, rows);
}

void TestRetrievalCommands::define_keepsRenamesAndRemoves()
{
    const auto defined = [&](QStringList more) { return haeje(QStringList{s("define"), s("p.haeje"), s("retrieval")} + more); };
    QCOMPARE(defined({s("Mine"), s("--query"), s("US factor+ NOT Solidarity")}).code, 0);
    const auto saved = [&] { return haeje({s("list"), s("p.haeje"), s("retrievals"), s("--format"), s("json")}).array(); };
    QCOMPARE(saved().at(0).toObject().value(s("query")).toString(), s("\"US factor\"+ AND NOT \"Solidarity\""));
    const Run found = haeje({s("analyse"), s("p.haeje"), s("retrieval"), s("--saved"), s("Mine"), s("--format"), s("json")});
    QCOMPARE(found.array().size(), 2);
    QCOMPARE(defined({s("Mine"), s("--rename"), s("Ours")}).code, 0);
    QCOMPARE(saved().at(0).toObject().value(s("name")).toString(), s("Ours"));
    QCOMPARE(defined({s("Ours"), s("--remove")}).code, 0);
    QCOMPARE(saved().size(), 0);
    QCOMPARE(defined({s("Ours"), s("--remove")}).code, 1);
    QCOMPARE(defined({s("Bad"), s("--query"), s("(A")}).code, 1);
    QCOMPARE(defined({s("Bad")}).code, 2);
}

void TestRetrievalCommands::rule_showsThenCodesOnce()
{
    const QStringList rule = {s("code"), s("p.haeje"), s("--rule"), s("text"), s("--find"), s("sentence"), s("--unit"), s("sentence"), s("--code"), s("Form/sentence"), s("--format"), s("json")};
    const auto codings = [&] { return haeje({s("list"), s("p.haeje"), s("codings"), s("--format"), s("json")}).array().size(); };
    const auto before = codings();
    const Run shown = haeje(rule + QStringList{s("--dry-run")});
    QVERIFY2(shown.code == 0, shown.said());
    QCOMPARE(shown.array().size(), 1);
    QCOMPARE(shown.array().at(0).toObject().value(s("quote")).toString(), s("Another sentence ends here."));
    QCOMPARE(shown.array().at(0).toObject().value(s("coded")).toBool(), false);
    QCOMPARE(codings(), before);
    QVERIFY2(haeje(rule).err.contains(s("1 passage coded with Form/sentence")), shown.said());
    QCOMPARE(codings(), before + 1);
    const Run again = haeje(rule);
    QVERIFY2(again.err.contains(s("1 passage had that code already")), again.said());
    QCOMPARE(again.array().at(0).toObject().value(s("coded")).toBool(), true);
    QCOMPARE(codings(), before + 1);
}

void TestRetrievalCommands::rule_refusesWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, QStringList options, int code, const char *why) { QTest::newRow(name) << options << code << s(why); };
    row("no such rule", {s("--rule"), s("magic"), s("--find"), s("a"), s("--code"), s("X")}, 2, "the rules are text, regex, list, similar");
    row("no such unit", {s("--rule"), s("text"), s("--find"), s("a"), s("--code"), s("X"), s("--unit"), s("page")}, 2, "the units are match, word, sentence, paragraph");
    row("no code", {s("--rule"), s("text"), s("--find"), s("a")}, 2, "--code PATH is missing");
    row("nothing to find", {s("--rule"), s("text"), s("--code"), s("X")}, 2, "--find TEXT is missing");
    row("likeness of a text", {s("--rule"), s("text"), s("--find"), s("a"), s("--code"), s("X"), s("--least"), s("0.5")}, 2, "go with --rule similar only");
    row("options without a rule", {s("--document"), s("1"), s("--quote"), s("a"), s("--code"), s("X"), s("--unit"), s("word")}, 2, "--unit goes with --rule only");
    row("broken expression", {s("--rule"), s("regex"), s("--find"), s("(a"), s("--code"), s("X")}, 1, "not understood at character 3");
    row("no such passage", {s("--rule"), s("similar"), s("--passages"), s("9999"), s("--code"), s("X")}, 1, "no passage 9999");
}

void TestRetrievalCommands::rule_refusesWhatDoesNotGoTogether()
{
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, why);
    const Run refused = haeje(QStringList{s("code"), s("p.haeje")} + options);
    QCOMPARE(refused.code, code);
    QVERIFY2(refused.err.contains(why), refused.said());
}

QTEST_GUILESS_MAIN(TestRetrievalCommands)
#include "tst_retrievalcommands.moc"
