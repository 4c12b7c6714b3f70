// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Facts, collections and attributes of documents, as a script sets and reads them.
class TestLibraryCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void set_changesManyAndTellsTheHistory();
    void set_thatCannotBe_changesNothing_data();
    void set_thatCannotBe_changesNothing();
    void list_choosesOrdersAndCounts();
    void define_makesChangesAndRemoves();
    void list_refusesWhatDoesNotGoTogether_data();
    void list_refusesWhatDoesNotGoTogether();
    void show_putsTheTextBelowTheFacts();

private:
    Run haeje(const char *line) { return run(s(line).split(u' ', Qt::SkipEmptyParts), m_folder->path()); }
    QStringList titles(const char *line)
    {
        QStringList all;
        for (const auto &row : haeje(line).array())
            all << row.toObject().value(s("title")).toString();
        return all;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLibraryCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *name : {"Alpha", "beta", "Gamma"}) {
        QFile file(m_folder->filePath(s(name) + s(".txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("A title called ") + name + "\n\nIts paragraph about " + name + " stands here.\n");
    }
    QCOMPARE(haeje("create p.haeje").code, 0);
    const Run imported = haeje("import p.haeje Alpha.txt beta.txt Gamma.txt");
    QVERIFY2(imported.code == 0, imported.said());
    for (int i = 1; i <= 3; ++i) // whatever titles the reader of texts gives
        QCOMPARE(haeje(qPrintable(s("set p.haeje --document %1 --title %2").arg(i).arg(QStringList{s("Alpha"), s("beta"), s("Gamma")}.at(i - 1)))).code, 0);
}

void TestLibraryCommands::set_changesManyAndTellsTheHistory()
{
    const Run changed = haeje("set p.haeje --document 1 --document 3 --series 논평 --author Kim --author Lee --published 2021-07 --state read "
                              "--collection Top/2021 --coder KL --format json");
    QVERIFY2(changed.code == 0, changed.said());
    QCOMPARE(changed.array().size(), 2);
    const QJsonObject first = changed.array().at(0).toObject();
    QCOMPARE(first.value(s("series")).toString(), s("논평"));
    QCOMPARE(first.value(s("authors")).toArray(), (QJsonArray{s("Kim"), s("Lee")}));
    QCOMPARE(first.value(s("published")).toString(), s("2021-07"));
    QCOMPARE(first.value(s("state")).toString(), s("read"));
    QCOMPARE(haeje("set p.haeje --document 1 --series= --uncollect Top/2021").code, 0);
    const QJsonObject last = haeje("list p.haeje history --document 1 --format json").array().last().toObject();
    QCOMPARE(last.value(s("what")).toString(), s("collection"));
    QCOMPARE(last.value(s("before")).toString(), s("Top/2021"));
    QVERIFY(last.value(s("after")).isNull());
    QCOMPARE(titles("list p.haeje documents --collection Top --format json"), QStringList{s("Gamma")});
    QCOMPARE(haeje("check p.haeje").code, 0);
}

void TestLibraryCommands::set_thatCannotBe_changesNothing_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("no document") << s("--title x") << 2 << s("--document");
    QTest::newRow("nothing") << s("--document 1") << 2 << s("Nothing was named");
    QTest::newRow("no date") << s("--document 1 --published soon") << 2 << s("soon");
    QTest::newRow("no state") << s("--document 1 --state seen") << 2 << s("seen");
    QTest::newRow("unknown document") << s("--document 1 --document 9 --title x") << 1 << s("no document 9");
    QTest::newRow("no title") << s("--document 1 --title=") << 1 << s("needs a title");
    QTest::newRow("unknown attribute") << s("--document 1 --title x --attribute Tone=hard") << 1 << s("Tone");
    QTest::newRow("unknown collection") << s("--document 1 --title x --uncollect Top") << 1 << s("Top");
    QTest::newRow("its own version") << s("--document 1 --title x --version-of 1") << 1 << s("later version");
}

void TestLibraryCommands::set_thatCannotBe_changesNothing()
{
    QFETCH(QString, options);
    QFETCH(int, code);
    QFETCH(QString, said);
    const QByteArray before = haeje("list p.haeje documents --format json").out.toUtf8();
    const Run run = haeje(qPrintable(s("set p.haeje ") + options));
    QVERIFY2(run.code == code, run.said());
    QVERIFY2(run.err.contains(said), run.said());
    QCOMPARE(haeje("list p.haeje documents --format json").out.toUtf8(), before);
}

void TestLibraryCommands::list_choosesOrdersAndCounts()
{
    QCOMPARE(haeje("define p.haeje attribute Tone --choices soft,hard").code, 0);
    QCOMPARE(haeje("set p.haeje --document 1 --outlet KCNA --attribute Tone=hard --published 2021-07-11").code, 0);
    QCOMPARE(haeje("set p.haeje --document 2 --outlet Xinhua --attribute Tone=soft --published 2020").code, 0);
    const auto all = [&](const char *options) { return titles(qPrintable(s("list p.haeje documents --format json ") + s(options))).join(u' '); };
    QCOMPARE(all("--sort title"), s("Alpha beta Gamma"));
    QCOMPARE(all("--sort title --descending"), s("Gamma beta Alpha"));
    QCOMPARE(all("--sort published"), s("beta Alpha Gamma"));
    QCOMPARE(all("--sort Tone"), s("beta Alpha Gamma"));
    QCOMPARE(all("--outlet KCNA --outlet Xinhua --sort title"), s("Alpha beta"));
    QCOMPARE(all("--outlet="), s("Gamma"));
    QCOMPARE(all("--attribute Tone=hard"), s("Alpha"));
    QCOMPARE(all("--year 2020"), s("beta"));
    QCOMPARE(all("--words kcna"), s("Alpha"));
    QCOMPARE(all("--words nothing"), QString());
    const QJsonArray groups = haeje("list p.haeje documents --group Tone --format json").array();
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups.at(0).toObject().value(s("value")).toString(), s("soft"));
    QVERIFY(groups.at(2).toObject().value(s("value")).isNull());
    QCOMPARE(groups.at(2).toObject().value(s("documents")).toInt(), 1);
}

void TestLibraryCommands::define_makesChangesAndRemoves()
{
    QCOMPARE(haeje("define p.haeje spellings 시진핑,Xi").code, 0);
    QCOMPARE(haeje("define p.haeje spellings 시진핑,습근평").code, 0);
    const QJsonArray groups = haeje("list p.haeje spellings --format json").array();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.at(0).toObject().value(s("spellings")).toArray(), (QJsonArray{s("시진핑"), s("습근평")}));
    QCOMPARE(haeje("define p.haeje collection a/b").code, 0);
    QCOMPARE(haeje("define p.haeje collection a/b --rename c").code, 0);
    QCOMPARE(haeje("list p.haeje collections --format json").array().at(1).toObject().value(s("path")).toString(), s("a/c"));
    QCOMPARE(haeje("define p.haeje collection a --remove").code, 0);
    QVERIFY(haeje("list p.haeje collections --format json").array().isEmpty());
    QCOMPARE(haeje("define p.haeje attribute Size --type number").code, 0);
    QCOMPARE(haeje("set p.haeje --document 1 --attribute Size=12").code, 0);
    const Run refused = haeje("define p.haeje attribute Size --type date");
    QCOMPARE(haeje("define p.haeje attribute Size --type text").code, 0);
    QCOMPARE(haeje("list p.haeje attributes --format json").array().at(0).toObject().value(s("type")).toString(), s("text"));
    QVERIFY2(refused.code == 1 && refused.err.contains(s("“Alpha” (12)")), refused.said());
    QCOMPARE(haeje("define p.haeje attribute Size --remove").code, 0);
    QVERIFY(haeje("list p.haeje attributes --format json").array().isEmpty());
    QCOMPARE(haeje("define p.haeje attribute Size --remove").code, 1);
    QCOMPARE(haeje("define p.haeje things x").code, 2);
    QCOMPARE(haeje("define p.haeje attribute x --type smell").code, 2);
}

void TestLibraryCommands::list_refusesWhatDoesNotGoTogether_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("facts of none") << s("list p.haeje facts") << 2;
    QTest::newRow("codes of one") << s("list p.haeje codes --document 1") << 2;
    QTest::newRow("codes with words") << s("list p.haeje codes --words x") << 2;
    QTest::newRow("history of an unknown one") << s("list p.haeje history --document 9") << 1;
    QTest::newRow("sorted by nothing") << s("list p.haeje documents --sort smell") << 1;
    QTest::newRow("unknown collection") << s("list p.haeje documents --collection x") << 1;
    QTest::newRow("unknown attribute") << s("list p.haeje documents --attribute x=y") << 1;
}

void TestLibraryCommands::list_refusesWhatDoesNotGoTogether()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    const Run refused = haeje(qPrintable(line));
    QVERIFY2(refused.code == code, refused.said());
    QVERIFY(refused.out.isEmpty() && !refused.err.isEmpty());
}

void TestLibraryCommands::show_putsTheTextBelowTheFacts()
{
    const Run shown = haeje("show p.haeje document 1 --language en");
    QVERIFY2(shown.code == 0, shown.said());
    for (const QString &line : shown.out.section(s("\nText\n"), 0, 0).split(u'\n'))
        QVERIFY2(line.size() < 120, qPrintable(line));
    QVERIFY2(shown.out.section(s("\nText\n"), 1).contains(s("Its paragraph about Alpha stands here.")), shown.said());
}

QTEST_GUILESS_MAIN(TestLibraryCommands)
#include "tst_librarycommands.moc"
