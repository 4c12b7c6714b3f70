// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/tables/figuretable.h"

#include "core/formats/tables/listings.h"
#include "core/store/figures.h"
#include "core/store/project.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace haeje;

static const QByteArray header = "figure,value,unit,base,dimension,category,as_of,source\n";

class TestFigureTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Project::create(m_folder->filePath(QStringLiteral("p.haeje")));
        QVERIFY(made);
        m_project = std::move(*made);
    }
    void cleanup() { m_project.reset(); }

    void rows_becomeFigures_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected"); // value|verdict|base|as of
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const char *text, const char *expected, const char *said) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected) << QString::fromUtf8(said);
        };
        row("value and base", "Bridges,9,bridges,40,field,wood,2021-07,x.txt", "9||40|2021-07", "");
        row("verdict", "Bridge,sound enough,verdict,3,evaluation,stone,,", "|sound enough|3|", "");
        row("thousands", "Bridges,\"38,737\",bridges,,,,,", "38737|||", "");
        row("fraction", "Bridges,1844.6,bridges,,,,,", "1844.6|||", "");
        row("no number", "Bridges,more than 10,bridges,,,,,", "|more than 10||", "“more than 10” is no number");
        row("base no number", "Bridges,9,bridges,many,,,,", "9|||", "“many”");
        row("value above base", "Bridges,9,bridges,8,,,,", "9|||", "more than its base");
        row("bad date", "Bridges,9,bridges,,,,2021-13,", "9|||", "“2021-13” could not be read");
    }
    void rows_becomeFigures()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, expected);
        QFETCH(QString, said);
        const auto report = importFigures(*m_project, header + row + '\n');
        QVERIFY2(report, qPrintable(report.message()));
        const QList<Figure> all = m_project->figures().all();
        QCOMPARE(all.size(), 1);
        const Figure &f = all.first();
        const auto number = [](const std::optional<double> &v) { return v ? QString::number(*v, 'g', 15) : QString(); };
        QCOMPARE((QStringList {number(f.value), f.verdict, number(f.base), f.asOf.text()}.join(QLatin1Char('|'))), expected);
        const QList<Doubt> doubts = report->files.first().doubts;
        QCOMPARE(doubts.isEmpty(), said.isEmpty());
        QVERIFY(doubts.isEmpty() || doubts.first().sentence.contains(said));
        QVERIFY(f.evidence.isEmpty());
    }

    void rowThatSaysNothing_isListed()
    {
        const auto report = importFigures(*m_project, header + ",9,bridges,,,,,\nBridges,,bridges,,,,,\n");
        QVERIFY2(report, qPrintable(report.message()));
        QCOMPARE(m_project->figures().all().size(), 0);
        QCOMPARE(report->files.first().leftOut.size(), 2);
        QCOMPARE(report->files.first().leftOut.first().line, 2);
        QVERIFY(!m_project->canUndo());
    }

    void missingColumns_areNamed()
    {
        const auto report = importFigures(*m_project, "name,unit\nx,y\n");
        QVERIFY(!report);
        QVERIFY(report.message().contains(QStringLiteral("statement, value")));
        QVERIFY(report.message().contains(QStringLiteral("name, unit")));
    }

    void sharedTable_goesRound()
    {
        QFile file(QStringLiteral(HAEJE_SOURCE_DIR "/../shared/data/research-review-figures.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The shared data is not beside the sources.");
        const QByteArray bytes = file.readAll();
        const auto first = importFigures(*m_project, bytes);
        QVERIFY2(first, qPrintable(first.message()));
        QCOMPARE(m_project->figures().all().size(), 12);
        QVERIFY(first->files.first().doubts.isEmpty());
        QCOMPARE(toCsv(figuresExport(*m_project)).toUtf8(), QByteArray(bytes).replace("\r\n", "\n"));
        const auto second = importFigures(*m_project, bytes);
        QVERIFY2(second, qPrintable(second.message()));
        QCOMPARE(second->files.first().outcome, ImportReport::Outcome::AlreadyThere);
        QCOMPARE(m_project->figures().all().size(), 12);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestFigureTable)
#include "tst_figuretable.moc"
