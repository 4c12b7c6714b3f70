// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace haeje::test;

/// Matrices of the sample, as scripts ask for them.
class TestMatrixCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void analyse_printsAMatrix_data();
    void analyse_printsAMatrix();
    void analyse_saysTheRuleBesideTheTable();
    void analyse_namesThePassages();
    void analyse_refusesWhatCannotBe();
    void help_namesEveryOption();

private:
    Run haeje(const QString &arguments) { return run(arguments.split(u' '), m_folder.path()); }
    QTemporaryDir m_folder;
};

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void TestMatrixCommands::initTestCase()
{
    const Run made = haeje(s("create s.haeje --sample"));
    QVERIFY2(made.code == 0, made.said());
}

void TestMatrixCommands::analyse_printsAMatrix_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("columns");
    QTest::newRow("by document") << s("code-by-document --roll-up") << 4;
    QTest::newRow("by attribute") << s("code-by-attribute --attribute outlet --count words") << 3;
    QTest::newRow("by code") << s("code-by-code --relation near --within 10") << 12;
    QTest::newRow("over time") << s("code-over-time --by month --count share") << 3;
    QTest::newRow("by coder") << s("coder-by-code --count codings") << 12;
}

void TestMatrixCommands::analyse_printsAMatrix()
{
    QFETCH(const QString, options);
    QFETCH(const int, columns);
    const Run json = haeje(s("analyse s.haeje ") + options + s(" --format json"));
    QVERIFY2(json.code == 0, json.said());
    const QJsonArray rows = QJsonDocument::fromJson(json.out.toUtf8()).array();
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.first().toObject().size(), columns);
    QVERIFY(rows.first().toObject().contains(s("total")));
    const Run csv = haeje(s("analyse s.haeje ") + options + s(" --format csv"));
    QCOMPARE(csv.out.count(u'\n'), rows.size() + 1);
    const Run table = haeje(s("analyse s.haeje ") + options);
    QCOMPARE(table.out.count(u'\n'), rows.size() + 2);
}

void TestMatrixCommands::analyse_saysTheRuleBesideTheTable()
{
    const Run counted = haeje(s("analyse s.haeje code-by-code"));
    QCOMPARE(counted.code, 0);
    QVERIFY2(counted.err.contains(s("at least one character in common")), counted.said());
    QVERIFY(!counted.out.contains(s("at least one character in common")));
}

void TestMatrixCommands::analyse_namesThePassages()
{
    const Run counted = haeje(s("analyse s.haeje code-by-document --evidence --format json"));
    QVERIFY2(counted.code == 0, counted.said());
    const QJsonArray cells = QJsonDocument::fromJson(counted.out.toUtf8()).array();
    QVERIFY(!cells.isEmpty());
    for (const QJsonValue &cell : cells)
        QCOMPARE(cell[s("passages")].toArray().size(), cell[s("value")].toInt());
    const Run shown = haeje(s("show s.haeje passages %1").arg(cells.first()[s("passages")][0].toInt()));
    QVERIFY2(shown.code == 0, shown.said());
}

void TestMatrixCommands::analyse_refusesWhatCannotBe()
{
    const Run refused = haeje(s("analyse s.haeje code-by-code --relation beside"));
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains(s("sequence")) && refused.out.isEmpty(), refused.said());
}

void TestMatrixCommands::help_namesEveryOption()
{
    const Run help = haeje(s("analyse s.haeje code-by-code --help"));
    for (const char *option : {"--relation", "--within", "--count", "--codes", "--roll-up", "--coders", "--from", "--to", "--evidence"})
        QVERIFY2(help.out.contains(s(option)), option);
}

QTEST_GUILESS_MAIN(TestMatrixCommands)
#include "tst_matrixcommands.moc"
