// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wordlists.h"
#include "core/work/analyses.h"
#include "tests/support/messageseries.h"
#include "tests/support/program.h"

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class TestComparisonCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void commands_sayWhatTheCoreSays_data();
    void commands_sayWhatTheCoreSays();
    void firstUse_flipsWithTheBaseline();
    void withoutABaseline_itAsks();
    void wordLists_areDefinedImportedAndExported();

private:
    std::unique_ptr<TestProject> m_project;
};

void TestComparisonCommands::initTestCase()
{
    m_project = std::make_unique<TestProject>();
    const MessageSeries series(**m_project);
    const auto done = (*m_project)->edit(s("list"), [&]() -> Result<void> {
        WordList list;
        list.name = s("Hostility");
        list.terms = {{s("hostile forces"), s("en")}, {s("적대세력"), s("ko"), TermMatch::Prefix}, {s("press"), s("en")}};
        const auto added = (*m_project)->wordLists().add(list);
        return added ? Result<void>() : Result<void>(added.error());
    });
    QVERIFY(done.ok());
}


void TestComparisonCommands::commands_sayWhatTheCoreSays_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"comparison --left M1 --right M7", "comparison --left M1 --right M7 --with M3,K2", "first-use --message M7 --baseline same-occasion", "first-use --message M7 --baseline all",
                                "first-use --message K2 --baseline same-pair --strip-particles", "dropped-since --message M7 --baseline same-occasion", "similarity --message M7 --baseline same-pair",
                                "terms --list Hostility --by side,year", "terms --by term --language en", "term-asymmetry --list Hostility --by term", "concordance --list Hostility", "concordance --text friendship"})
        QTest::newRow(command) << s(command);
}

void TestComparisonCommands::commands_sayWhatTheCoreSays()
{
    QFETCH(QString, command);
    QStringList words = command.split(u' ');
    const QString analysis = words.takeFirst();
    AnalysisOptions options;
    for (int i = 0; i < words.size(); ++i) {
        const bool value = i + 1 < words.size() && !words.at(i + 1).startsWith(s("--"));
        options.insert(words.at(i).mid(2), value ? words.at(i + 1) : s("yes"));
        i += value;
    }
    const auto table = runAnalysis(**m_project, analysis, options);
    QVERIFY2(table.ok(), qPrintable(table.message()));
    QVERIFY(!table->rows.isEmpty());
    const Run given = run(QStringList{s("analyse"), m_project->path(), analysis} + words + QStringList{s("--format"), s("json")});
    QVERIFY2(given.code == 0, given.said());
    QCOMPARE(given.out.toUtf8(), toJson(*table));
}

void TestComparisonCommands::firstUse_flipsWithTheBaseline()
{
    const auto found = [&](const char *baseline) {
        const Run given = run({s("analyse"), m_project->path(), s("first-use"), s("--message"), s("M7"), s("--baseline"), s(baseline), s("--format"), s("json")});
        for (const QJsonValue &row : given.array()) {
            if (row[s("expression")].toString() == s("hostile forces"))
                return true;
        }
        return false;
    };
    QVERIFY(found("same-occasion"));
    QVERIFY(!found("same-pair"));
    QVERIFY(!found("same-sender"));
    QVERIFY(!found("all"));
}

void TestComparisonCommands::withoutABaseline_itAsks()
{
    const Run given = run({s("analyse"), m_project->path(), s("first-use"), s("--message"), s("M7")});
    QCOMPARE(given.code, 1);
    QVERIFY2(given.err.contains(s("choose --baseline")), given.said());
    QVERIFY(given.out.isEmpty());
}

void TestComparisonCommands::wordLists_areDefinedImportedAndExported()
{
    TestProject project;
    const QString path = project.path();
    project.project.reset();
    const QString csv = project.folder.filePath(s("lists.csv"));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("목록,용어,언어,찾는 방식\nA,hostile forces,en,words\nA,적대세력,ko,prefix\nB,\"a, b\",,text\n");
    file.close();
    const Run defined = run({s("define"), path, s("word-list"), s("A"), s("--from"), csv});
    QVERIFY2(defined.code == 0, defined.said());
    const Run listed = run({s("list"), path, s("word-lists"), s("--format"), s("csv")});
    QVERIFY2(listed.out.contains(s("A,적대세력,ko,prefix")) && listed.out.contains(s("B,\"a, b\",,text")), listed.said());
    const Run starting = run({s("define"), path, s("word-list"), s("U.S. factor"), s("--starting")});
    QVERIFY2(starting.code == 0, starting.said());
    const Run term = run({s("define"), path, s("word-list"), s("C"), s("--terms"), s("en: one, ko: 둘*")});
    QVERIFY2(term.code == 0, term.said());
    QVERIFY(run({s("list"), path, s("word-lists"), s("--format"), s("csv")}).out.contains(s("C,둘,ko,prefix")));
    QCOMPARE(run({s("define"), path, s("word-list"), s("C"), s("--remove")}).code, 0);
    QCOMPARE(run({s("define"), path, s("word-list"), s("C"), s("--remove")}).code, 1);
}

QTEST_GUILESS_MAIN(TestComparisonCommands)
#include "tst_comparisoncommands.moc"
