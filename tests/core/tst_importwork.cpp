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

class TestImportWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::TestProject>();
        QVERIFY(QDir(m_test->folder.path()).mkpath(QStringLiteral("in")));
    }
    void cleanup() { m_test.reset(); }

    void likenesses_areFoundAndProposed_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("choice");
        const QByteArray first = "https://example.org/page\n" + textOf(1, 200);
        QTest::newRow("same bytes") << first << int(Likeness::Kind::SameBytes) << int(RowChoice::Leave);
        QTest::newRow("same text, other line ends") << QByteArray(first).replace("\n", "\r\n") << int(Likeness::Kind::SameText) << int(RowChoice::Leave);
        QTest::newRow("same text in capitals") << QByteArray(first).replace("end.", "END.").replace("https://example.org/page\n", "")
                                               << int(Likeness::Kind::SameText) << int(RowChoice::Leave);
        QTest::newRow("nearly the same") << QByteArray(first).replace("w1x100 ", "other ").replace("https://example.org/page\n", "")
                                         << int(Likeness::Kind::NearlySame) << int(RowChoice::Take);
        QTest::newRow("same address, revised") << QByteArray(first).replace("w1x100 ", "other ") << int(Likeness::Kind::SameAddress) << int(RowChoice::NewVersion);
        QTest::newRow("same address, quite another text") << QByteArray("http://example.org/page/\n" + textOf(9, 200)) << int(Likeness::Kind::SameAddress) << int(RowChoice::NewVersion);
        QTest::newRow("nothing alike") << textOf(9, 200) << -1 << int(RowChoice::Take);
    }
    void likenesses_areFoundAndProposed()
    {
        QFETCH(QByteArray, second);
        QFETCH(int, kind);
        QFETCH(int, choice);
        write("a.txt", "https://example.org/page\n" + textOf(1, 200));
        QCOMPARE(ArticleImport(*m_test->project, {path("a.txt")}, {}).finish().taken().size(), 1);
        write("b.txt", second);
        const ImportSheet sheet = SheetReading(*m_test->project, QStringList {path("b.txt")}, {}).finish();
        QCOMPARE(sheet.rows.size(), 1);
        const SheetRow &row = sheet.rows.first();
        QCOMPARE(row.likenesses.isEmpty() ? -1 : int(row.likenesses.first().kind), kind);
        QCOMPARE(int(row.choice), choice);
        if (kind < 0)
            return;
        QCOMPARE(row.likenesses.first().document, DocumentId(1));
        QVERIFY(!likenessText(row.likenesses.first()).isEmpty());
        QCOMPARE(ArticleImport(*m_test->project, sheet).finish().taken().size(), row.choice == RowChoice::Leave ? 0 : 1);
        const QList<DocumentId> chain = m_test->project->documents().versionsOf(DocumentId(1));
        QCOMPARE(chain.size(), row.choice == RowChoice::NewVersion ? 2 : 1);
    }

    void likenessAmongRows_isEstimated()
    {
        write("a.txt", textOf(1, 200));
        write("b.txt", textOf(1, 200).replace("w1x100 ", "other "));
        write("c.txt", textOf(1, 200));
        const ImportSheet sheet = read();
        QCOMPARE(sheet.rows[1].likenesses.size(), 1);
        QCOMPARE(sheet.rows[1].likenesses.first().row, 0);
        QVERIFY(!sheet.rows[1].likenesses.first().exact);
        QCOMPARE(sheet.rows[2].likenesses.first().kind, Likeness::Kind::SameBytes);
        QCOMPARE(sheet.rows[2].choice, RowChoice::Leave);
    }

    void withoutSheet_nearOnesAreTakenAndReported_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("documents");
        QTest::addColumn<int>("versions");
        QTest::newRow("default") << -1 << 2 << 1;
        QTest::newRow("leave") << int(RowChoice::Leave) << 1 << 1;
        QTest::newRow("version") << int(RowChoice::NewVersion) << 2 << 2;
    }
    void withoutSheet_nearOnesAreTakenAndReported()
    {
        QFETCH(int, choice);
        QFETCH(int, documents);
        QFETCH(int, versions);
        write("a.txt", textOf(1, 200));
        write("b.txt", textOf(1, 200).replace("w1x100 ", "other "));
        ArticleImport::Options options;
        if (choice >= 0)
            options.nearlySame = RowChoice(choice);
        const ImportReport report = ArticleImport(*m_test->project, {path("")}, options).finish();
        QCOMPARE(m_test->project->documents().count(), documents);
        QCOMPARE(m_test->project->documents().versionsOf(DocumentId(1)).size(), versions);
        if (choice < 0) {
            const QList<Likeness> likenesses = report.files[1].taken.first().likenesses;
            QCOMPARE(likenesses.size(), 1);
            // 206 words give 204 runs of three; three of them are others.
            QVERIFY2(likenesses.first().share > 0.95 && likenesses.first().share < 0.99, qPrintable(QString::number(likenesses.first().share)));
            QVERIFY(toText(report).contains(QStringLiteral("document 1, “Title number 1”")));
        }
    }

    void articlesOfOneFile_areNotVersionsOfEachOther()
    {
        // Both stand at one address.
        write("a.txt", "https://example.org/list\nFirst title\nFirst title\n5.Jan.2021 | Ada Writer\n" + textOf(1)
                           + "\nSecond title\nSecond title\n6.Jan.2021 | Bo Second\n" + textOf(2));
        const ImportReport report = ArticleImport(*m_test->project, {path("a.txt")}, {}).finish();
        for (const ImportReport::Taken &taken : report.files.first().taken)
            QCOMPARE(taken.likenesses, QList<Likeness>());
    }

    void archive_isReadFileByFile()
    {
        ZipWriter zip;
        zip.add(QStringLiteral("one.txt"), textOf(1));
        zip.add(QStringLiteral("folder/two.txt"), textOf(2));
        zip.add(QStringLiteral("folder/empty.txt"), "");
        zip.add(QStringLiteral("picture.png"), "PNG");
        zip.add(QStringLiteral("__MACOSX/one.txt"), "x");
        write("all.zip", *zip.finish());
        const ImportReport report = ArticleImport(*m_test->project, {path("all.zip")}, {}).finish();
        QCOMPARE(report.taken().size(), 2);
        QCOMPARE(report.files.size(), 5);
        QCOMPARE(report.count(ImportReport::Outcome::Refused), 1);
        QCOMPARE(report.count(ImportReport::Outcome::Skipped), 2);
        QVERIFY(report.files[1].path.endsWith(QLatin1String("all.zip/folder/two.txt")));
        QVERIFY(m_test->project->undo());
        ImportSheet sheet = SheetReading(*m_test->project, QStringList {path("all.zip")}, {}).finish();
        QCOMPARE(sheet.rows.size(), 2);
        setChoice(sheet, {0}, RowChoice::Leave);
        const ImportReport again = ArticleImport(*m_test->project, sheet).finish();
        QCOMPARE(again.taken().size(), 1);
        QCOMPARE(m_test->project->documents().text(DocumentId(again.taken().first().id)).left(14), QStringLiteral("Title number 2"));
    }

    void sparseFile_isRefusedUnread()
    {
        QFile file(path("huge.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (!file.resize(qint64(2) * 1024 * 1024 * 1024))
            QSKIP("the disk takes no sparse file");
        QElapsedTimer timer;
        timer.start();
        const ImportReport report = ArticleImport(*m_test->project, {file.fileName()}, {}).finish();
        QVERIFY(timer.elapsed() < 500);
        QCOMPARE(report.count(ImportReport::Outcome::Refused), 1);
        QVERIFY2(report.files.first().sentence.contains(QLatin1String("2048 MB")), qPrintable(report.files.first().sentence));
    }

    void stoppedImport_keepsWhatIsDoneAndGoesOnLater_data()
    {
        QTest::addColumn<bool>("fromSheet");
        QTest::newRow("files") << false;
        QTest::newRow("sheet") << true;
    }
    void stoppedImport_keepsWhatIsDoneAndGoesOnLater()
    {
        QFETCH(bool, fromSheet);
        for (int i = 0; i < 12; ++i)
            write(qPrintable(QStringLiteral("%1.txt").arg(i)), textOf(i));
        Project &project = *m_test->project;
        ArticleImport::Options options;
        options.set.series = QStringLiteral("Kept series");
        options.setWhich = {FactKind::Series};
        auto import = fromSheet ? std::make_unique<ArticleImport>(project, SheetReading(project, QStringList {path("")}, options).finish())
                                : std::make_unique<ArticleImport>(project, QStringList {path("")}, options);
        while (import->done() < 3)
            QVERIFY(import->step(0));
        import->stop();
        const int done = import->done();
        QVERIFY(import->isFinished() && done < 12);
        QCOMPARE(import->report().rest, 12 - done);
        QCOMPARE(project.documents().count(), done);
        QCOMPARE(importRest(project)->files, 12 - done);
        QVERIFY(project.undo());
        QVERIFY(!importRest(project));
        QCOMPARE(project.documents().count(), 0);
        QVERIFY(project.redo());
        auto resumed = resumedImport(project);
        QVERIFY2(resumed, qPrintable(resumed.message()));
        QCOMPARE((*resumed)->finish().taken().size(), 12 - done);
        QCOMPARE(project.documents().count(), 12);
        QVERIFY(!importRest(project));
        QVERIFY(!resumedImport(project));
        for (const DocumentSummary &summary : project.documents().summaries())
            QCOMPARE(summary.facts.series, QStringLiteral("Kept series"));
        QVERIFY(project.undo());
        QCOMPARE(importRest(project)->files, 12 - done);
        QVERIFY(forgetImportRest(project));
        QVERIFY(!importRest(project));
        QCOMPARE(project.check(), QStringList());
    }

    void cancelledReading_leavesNothing()
    {
        for (int i = 0; i < 30; ++i)
            write(qPrintable(QStringLiteral("%1.txt").arg(i)), textOf(i));
        SheetReading reading(*m_test->project, QStringList {path("")}, {});
        QCOMPARE(reading.total(), 30);
        while (reading.done() < 2)
            QVERIFY(reading.step(0));
        reading.cancel();
        QVERIFY(!reading.step());
        QVERIFY(reading.isFinished());
    }

    void report_asFile_listsEveryFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("text") << QStringLiteral("r.txt");
        QTest::newRow("json") << QStringLiteral("r.json");
        QTest::newRow("csv") << QStringLiteral("r.CSV");
    }
    void report_asFile_listsEveryFile()
    {
        QFETCH(QString, name);
        write("a.txt", textOf(1));
        write("same.txt", textOf(1));
        write("empty.txt", "");
        write("picture.png", "PNG");
        const ImportReport report = ArticleImport(*m_test->project, {path("")}, {}).finish();
        const QString written = QString::fromUtf8(reportBytes(report, name));
        for (const char *file : {"a.txt", "same.txt", "empty.txt", "picture.png", "The file is empty", "2021-07-11"})
            QVERIFY2(written.contains(QLatin1String(file)), file);
        if (name.endsWith(QLatin1String("json")))
            QCOMPARE(QJsonDocument::fromJson(written.toUtf8()).object().value(QStringLiteral("files")).toArray().size(), 4);
    }

    void encodings_ofOneText_areOneDocument()
    {
        const QString text = QStringLiteral("지어낸 제목\n2021-07-11\n\n이것은 시험을 위하여 지어낸 글이다. 아무 뜻도 없다.\n\n둘째 문단도 지어낸 것이다.\n");
        QByteArray utf16("\xff\xfe");
        utf16 += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        write("1-utf8.txt", text.toUtf8());
        write("2-bom.txt", "\xef\xbb\xbf" + text.toUtf8());
        write("3-nfd.txt", text.normalized(QString::NormalizationForm_D).toUtf8());
        write("4-crlf.txt", QString(text).replace(QLatin1String("\n"), QLatin1String("\r\n")).toUtf8());
        write("5-utf16.txt", utf16);
        const ImportReport report = ArticleImport(*m_test->project, {path("")}, {}).finish();
        QCOMPARE(report.files.size(), 5);
        QCOMPARE(m_test->project->documents().count(), 1);
        QCOMPARE(report.count(ImportReport::Outcome::AlreadyThere), 4);
        QCOMPARE(m_test->project->documents().summary(DocumentId(1))->facts.title, QStringLiteral("지어낸 제목"));
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

QTEST_GUILESS_MAIN(TestImportWork)
#include "tst_importwork.moc"
