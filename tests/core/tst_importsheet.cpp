// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip.h"
#include "core/formats/articles/importsheet.h"
#include "core/store/documents.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QFile>

using namespace haeje;

/// Words that stand nowhere else: a text of its own for every number.
static QByteArray textOf(int number, int words = 60)
{
    QByteArray text = "Title number " + QByteArray::number(number) + "\n2021-07-11\n\n";
    for (int i = 0; i < words; ++i)
        text += "w" + QByteArray::number(number) + "x" + QByteArray::number(i) + (i % 20 == 19 ? ".\n\n" : " ");
    return text + "end.\n";
}

class TestImportSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::TestProject>();
        QVERIFY(QDir(m_test->folder.path()).mkpath(QStringLiteral("in")));
    }
    void cleanup() { m_test.reset(); }

    void reading_writesNothingAndGivesARowForEachArticle()
    {
        write("a.txt", textOf(1));
        write("b.html", "<html><head><title>Page</title></head><body><article><h1>Page</h1><p>A paragraph of a page that has words enough to be read.</p></article></body></html>");
        write("picture.png", "\x89PNG\r\n");
        write("~$a.docx", "lock");
        write(".hidden.txt", "hidden words");
        write("empty.txt", "");
        const ImportSheet sheet = read();
        QCOMPARE(sheet.rows.size(), 2);
        QCOMPARE(sheet.rows[0].facts.title, QStringLiteral("Title number 1"));
        QCOMPARE(sheet.rows[0].facts.published.text(), QStringLiteral("2021-07-11"));
        QCOMPARE(sheet.rows[1].format, QStringLiteral("html"));
        QVERIFY(sheet.rows[0].beginning.size() <= 400 && sheet.rows[0].words > 60);
        QCOMPARE(sheet.refused.size(), 1);
        QCOMPARE(sheet.skipped.size(), 3);
        QCOMPARE(m_test->project->documents().count(), 0);
        QVERIFY(!m_test->project->canUndo());
    }

    void factsForMany_areStored()
    {
        for (int i = 0; i < 3; ++i)
            write(qPrintable(QStringLiteral("%1.txt").arg(i)), textOf(i));
        ImportSheet sheet = read();
        DocumentFacts facts;
        facts.authors = {QStringLiteral("Ada Writer")};
        facts.series = QStringLiteral("Notes");
        facts.title = QStringLiteral("not named, so not set");
        setFacts(sheet, {0, 2}, {FactKind::Author, FactKind::Series}, facts);
        sheet.rows[1].facts.title = QStringLiteral("Edited title");
        const ImportReport report = ArticleImport(*m_test->project, sheet).finish();
        QCOMPARE(report.taken().size(), 3);
        const auto of = [&](int i) { return m_test->project->documents().summary(DocumentId(report.taken()[i].id))->facts; };
        QCOMPARE(of(0).authors, facts.authors);
        QCOMPARE(of(0).title, QStringLiteral("Title number 0"));
        QCOMPARE(of(1).authors, QStringList());
        QCOMPARE(of(1).title, QStringLiteral("Edited title"));
        QCOMPARE(of(2).series, facts.series);
        QVERIFY(m_test->project->undo());
        QCOMPARE(m_test->project->documents().count(), 0);
    }

    void rowLeftOut_isNotStoredAndSaid()
    {
        write("a.txt", textOf(1));
        write("b.txt", textOf(2));
        ImportSheet sheet = read();
        setChoice(sheet, {0}, RowChoice::Leave);
        const ImportReport report = ArticleImport(*m_test->project, sheet).finish();
        QCOMPARE(report.files[0].outcome, ImportReport::Outcome::LeftOut);
        QVERIFY(!report.files[0].sentence.isEmpty());
        QCOMPARE(m_test->project->documents().count(), 1);
        QVERIFY(!report.failed());
    }

    void split_makesDocumentsThatHoldTheWholeText()
    {
        write("a.txt", textOf(1));
        ImportSheet sheet = read();
        const Result<ImportedArticle> whole = articleOf(sheet.rows[0]);
        QVERIFY(whole);
        QVERIFY(whole->blocks.size() >= 4);
        QVERIFY(split(sheet, 0, {2, 3}));
        QCOMPARE(sheet.rows.size(), 3);
        QVERIFY(sheet.rows[1].facts.title.startsWith(QLatin1String("w1x20")));
        // A part can be split again, by its own blocks.
        QVERIFY(!split(sheet, 1, {9}));
        const ImportReport report = ArticleImport(*m_test->project, sheet).finish();
        QCOMPARE(report.taken().size(), 3);
        QStringList texts;
        for (const EntityRef &ref : report.taken())
            texts << m_test->project->documents().text(DocumentId(ref.id));
        QCOMPARE(texts.join(QLatin1String("\n\n")), whole->text);
        QCOMPARE(m_test->project->check(), QStringList());
    }

    void join_makesOneDocumentOfTwoFilesAndKeepsBoth()
    {
        write("a.txt", textOf(1));
        write("b.txt", textOf(2));
        write("c.txt", textOf(3));
        ImportSheet sheet = read();
        QVERIFY(!join(sheet, {0, 2}));
        QVERIFY(join(sheet, {0, 1}));
        const ImportReport report = ArticleImport(*m_test->project, sheet).finish();
        QCOMPARE(report.taken().size(), 2);
        QCOMPARE(report.files.size(), 3);
        const DocumentId id(report.taken().first().id);
        const auto document = m_test->project->documents().find(id);
        QVERIFY(document->text.contains(QLatin1String("w1x1 ")) && document->text.contains(QLatin1String("w2x1 ")));
        QCOMPARE(document->facts.title, QStringLiteral("Title number 1"));
        const auto original = m_test->project->documents().original(id);
        QVERIFY(original);
        auto zip = ZipReader::open(original->bytes);
        QVERIFY(zip);
        QCOMPARE(*zip->read(QStringLiteral("2 b.txt")), textOf(2));
        QCOMPARE(m_test->project->check(), QStringList());
    }

    void changedFile_isRefused()
    {
        write("a.txt", textOf(1));
        write("b.txt", textOf(2));
        const ImportSheet sheet = read();
        write("a.txt", textOf(7));
        QFile::remove(path("b.txt"));
        const ImportReport report = ArticleImport(*m_test->project, sheet).finish();
        QCOMPARE(report.count(ImportReport::Outcome::Refused), 2);
        QVERIFY2(report.files[0].sentence.contains(QLatin1String("has changed")), qPrintable(report.files[0].sentence));
        QCOMPARE(m_test->project->documents().count(), 0);
    }

    void sheetAsCsv_comesBackAsItWas()
    {
        write("a.txt", textOf(1));
        write("b.txt", textOf(2));
        write("t.csv", "date,sender,recipient,kind\n2021,A,B,letter\n");
        ImportSheet sheet = SheetReading(*m_test->project, QStringList {path("a.txt"), path("b.txt"), path("t.csv"), path("none.txt")}, {}).finish();
        QVERIFY(split(sheet, 0, {2}));
        sheet.rows[0].facts.authors = {QStringLiteral("Ada Writer"), QStringLiteral("Bo “B”, Second")};
        sheet.rows[1].choice = RowChoice::Leave;
        sheet.rows[2].choice = RowChoice::NewVersion;
        sheet.rows[2].versionOf = DocumentId(3);
        const Result<ImportSheet> back = sheetFromCsv(toCsv(sheet));
        QVERIFY2(back, qPrintable(back.message()));
        QCOMPARE(back->rows.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(back->rows[i].facts, sheet.rows[i].facts);
            QCOMPARE(back->rows[i].choice, sheet.rows[i].choice);
            QCOMPARE(back->rows[i].versionOf, sheet.rows[i].versionOf);
            QCOMPARE(back->rows[i].firstBlock, sheet.rows[i].firstBlock);
            QCOMPARE(back->rows[i].lastBlock, sheet.rows[i].lastBlock);
            QCOMPARE(back->rows[i].sha256, sheet.rows[i].sha256);
        }
        QCOMPARE(back->tables, sheet.tables);
        QCOMPARE(back->refused.size(), 1);
    }

    void badCsv_isRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("said");
        QTest::newRow("no sheet") << QByteArray("a,b\n1,2\n") << QStringLiteral("no column “path”");
        QTest::newRow("choice") << QByteArray("path,choice,title\nx.txt,perhaps,T\n") << QStringLiteral("Line 2 of the sheet: There is no choice “perhaps”");
        QTest::newRow("date") << QByteArray("path,choice,title,published\nx.txt,take,T,July\n") << QStringLiteral("“July” is not a date");
        QTest::newRow("version of nothing") << QByteArray("path,choice,title\nx.txt,version,T\n") << QStringLiteral("version_of");
        QTest::newRow("article") << QByteArray("path,choice,title,article\nx.txt,take,T,two\n") << QStringLiteral("“two” is not the number");
    }
    void badCsv_isRefusedWithItsLine()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, said);
        const Result<ImportSheet> sheet = sheetFromCsv(csv);
        QVERIFY(!sheet);
        QVERIFY2(sheet.message().contains(said), qPrintable(sheet.message()));
    }

    void pastedText_isImportedLikeAFile()
    {
        const QString text = QString::fromUtf8(textOf(4));
        ImportSheet sheet = SheetReading(*m_test->project, text, QStringLiteral("Pasted text")).finish();
        QCOMPARE(sheet.rows.size(), 1);
        QVERIFY(split(sheet, 0, {2}));
        // A stopped import of it survives as text, too.
        const Result<ImportSheet> back = sheetFromCsv(toCsv(sheet));
        QVERIFY(back);
        const ImportReport report = ArticleImport(*m_test->project, *back).finish();
        QCOMPARE(report.taken().size(), 2);
        QCOMPARE(m_test->project->documents().original(DocumentId(1))->bytes, text.toUtf8());
    }

private:
    QString path(const char *name) const { return m_test->folder.filePath(QStringLiteral("in/") + QString::fromUtf8(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    ImportSheet read() { return SheetReading(*m_test->project, QStringList {path("")}, {}).finish(); }

    std::unique_ptr<test::TestProject> m_test;
};

QTEST_GUILESS_MAIN(TestImportSheet)
#include "tst_importsheet.moc"
