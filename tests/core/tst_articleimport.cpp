// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/articleimport.h"

#include "core/formats/articles/articlefile.h"
#include "core/store/documents.h"
#include "core/store/figures.h"
#include "core/store/messages.h"
#include "core/store/project.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace haeje;

static const QString goldens = QStringLiteral(HAEJE_SOURCE_DIR "/tests/data/articles/");

class TestArticleImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = Project::create(m_folder->filePath(QStringLiteral("p.haeje")));
        QVERIFY(made);
        m_project = std::move(*made);
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in/below")));
    }
    void cleanup() { m_project.reset(); }

    void twoArticles_areOneEditAndListWhatWasLeftOut()
    {
        QSignalSpy changed(m_project.get(), &Project::changed);
        const ImportReport report = run({goldens + QStringLiteral("two-in-one-file/input.txt")});
        QCOMPARE(report.files.size(), 1);
        QCOMPARE(report.files.first().outcome, ImportReport::Outcome::Taken);
        QCOMPARE(report.files.first().leftOut.size(), 10);
        QCOMPARE(report.taken().size(), 2);
        QCOMPARE(m_project->documents().count(), 2);
        QCOMPARE(changed.size(), 1);
        const auto document = m_project->documents().find(DocumentId(report.taken().first().id));
        QVERIFY(document);
        QCOMPARE(document->facts.published.text(), QStringLiteral("2021-01-05"));
        QCOMPARE(document->blocks.first().kind, BlockKind::Title);
        const QString text = toText(report);
        for (const LeftOut &left : report.files.first().leftOut)
            QVERIFY2(text.contains(QStringLiteral("line %1, %2: %3").arg(left.line).arg(left.what, left.text)), qPrintable(left.what));
        QVERIFY(m_project->undo());
        QCOMPARE(m_project->documents().count(), 0);
        QVERIFY(!m_project->canUndo());
        QVERIFY(m_project->redo());
        QCOMPARE(m_project->documents().count(), 2);
        QCOMPARE(m_project->check(), QStringList());
    }

    void sameFileAgain_addsNothingAndSaysSo()
    {
        const QString path = goldens + QStringLiteral("two-in-one-file/input.txt");
        run({path});
        const QString label = m_project->undoLabel();
        QSignalSpy changed(m_project.get(), &Project::changed);
        const ImportReport report = run({path});
        QCOMPARE(report.files.first().outcome, ImportReport::Outcome::AlreadyThere);
        QVERIFY(toText(report).contains(QStringLiteral("Adds nothing: This very file is in the project already")));
        QVERIFY(!report.failed());
        QCOMPARE(m_project->documents().count(), 2);
        QCOMPARE(changed.size(), 0);
        QVERIFY(m_project->undo());
        QVERIFY(!m_project->canUndo());
    }

    void sameTextInAnotherFile_addsNothingAndSaysSo()
    {
        write("in/a.txt", "A heading of words\n\nThe text is the same in both files, whatever their line breaks are.\n");
        write("in/b.txt", "A heading of words\r\n\r\nThe text is the same in both files, whatever their line breaks are.\r\n");
        const ImportReport report = run({m_folder->filePath(QStringLiteral("in"))});
        QCOMPARE(report.files.size(), 3); // the folder below, not gone into
        QCOMPARE(report.files[2].outcome, ImportReport::Outcome::Skipped);
        QCOMPARE(report.files[0].outcome, ImportReport::Outcome::Taken);
        QCOMPARE(report.files[1].outcome, ImportReport::Outcome::AlreadyThere);
        QVERIFY(report.files[1].sentence.contains(QStringLiteral("another file")));
        QCOMPARE(m_project->documents().count(), 1);
    }

    /// A folder's files that are not read are told what to do with them, as if they had been named.
    void skippedFiles_areToldWhatToDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("Hangul's older format") << QStringLiteral("report.hwp") << QStringLiteral("HWPX");
        QTest::newRow("Word's older format") << QStringLiteral("report.doc") << QStringLiteral("DOCX");
        QTest::newRow("RTF") << QStringLiteral("report.rtf") << QStringLiteral("ODT");
        QTest::newRow("spreadsheet") << QStringLiteral("table.xlsx") << QStringLiteral("CSV");
        QTest::newRow("unknown") << QStringLiteral("song.flac") << QStringLiteral("plain text");
    }

    void skippedFiles_areToldWhatToDo()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("skipped")));
        write("skipped/a.txt", "A heading of words\n\nThe text is here for the folder to be one.\n");
        write(("skipped/" + name.toLatin1()).constData(), "anything");
        const ImportReport report = run({m_folder->filePath(QStringLiteral("skipped"))});
        QCOMPARE(report.files.size(), 2);
        QCOMPARE(report.files.last().outcome, ImportReport::Outcome::Skipped);
        QVERIFY2(report.files.last().sentence.contains(words), qPrintable(report.files.last().sentence));
    }

    void badFiles_areRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
            QTest::newRow(name) << QString::fromLatin1(name) << bytes << QString::fromLatin1(said);
        };
        row("empty.txt", {}, "The file is empty.");
        row("binary.txt", QByteArray("\x7f""ELF\0\0\0\1", 8), "not a text file");
        row("invalid.txt", "valid until \xff here", "byte 13");
        row("blank.txt", "\n  \n", "no text");
        row("empty.html", "<p> </p>", "holds no text");
        row("paper.pdf", "%PDF-1.4", "PDF is broken");
        row("other.csv", "name,colour\nx,red\n", "For messages event_date, sender, recipient, kind is missing");
        row("unclosed.csv", "date,sender,recipient,kind\n2021,\"A,B,letter\n", "never closed");
    }
    void badFiles_areRefusedWithASentence()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        write(qPrintable(QStringLiteral("in/") + name), bytes);
        write("in/good.txt", "This good file stands beside the bad one and is taken all the same.\n");
        const ImportReport report = run({m_folder->filePath(QStringLiteral("in/") + name), m_folder->filePath(QStringLiteral("in/good.txt"))});
        QCOMPARE(report.files.first().outcome, ImportReport::Outcome::Refused);
        QVERIFY2(report.files.first().sentence.contains(said), qPrintable(report.files.first().sentence));
        QVERIFY(report.failed());
        QVERIFY(toText(report).contains(report.files.first().sentence));
        QCOMPARE(m_project->documents().count(), 1);
    }

    void hugeFile_isRefusedBeforeItIsRead()
    {
        QFile file(m_folder->filePath(QStringLiteral("in/huge.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(200) * 1024 * 1024));
        QElapsedTimer timer;
        timer.start();
        const ReadFile read = readImportFile(file.fileName(), ImportKind::Auto);
        QVERIFY(timer.elapsed() < 50);
        QVERIFY2(read.refused.contains(QStringLiteral("200 MB")) && read.refused.contains(QStringLiteral("Split")), qPrintable(read.refused));
    }

    void longLine_isTaken()
    {
        QByteArray line;
        for (int i = 0; i < 20000; ++i)
            line += "A sentence of words that goes on for a while without an end of line. ";
        write("in/line.txt", line);
        QCOMPARE(run({m_folder->filePath(QStringLiteral("in/line.txt"))}).taken().size(), 1);
    }

    void paths_thatAreNoFiles_areRefused()
    {
        const ImportReport report = run({m_folder->filePath(QStringLiteral("none.txt")), m_folder->filePath(QStringLiteral("in"))});
        QCOMPARE(report.count(ImportReport::Outcome::Refused), 2);
        QVERIFY(report.files[0].sentence.contains(QStringLiteral("no such file")));
        QVERIFY(report.files[1].sentence.contains(QStringLiteral("holds no file")));
        QVERIFY(!run({}).error.isEmpty());
        QVERIFY(!m_project->isLongEditRunning());
    }

    void folder_givesItsOwnFilesUnlessRecursive()
    {
        write("in/b10.txt", "The tenth file of the folder has this sentence.");
        write("in/b9.txt", "The ninth file of the folder has this sentence.");
        write("in/notes.csv", "a,b\n1,2\n");
        write("in/below/c.txt", "The file of the folder below has this sentence.");
        const QString folder = m_folder->filePath(QStringLiteral("in"));
        const auto names = [](const QStringList &files) {
            QStringList list;
            for (const QString &file : files)
                list << QFileInfo(file).fileName();
            return list.join(QLatin1Char(' '));
        };
        QCOMPARE(names(filesToImport({folder}, {false, ImportKind::Auto})), QStringLiteral("b9.txt b10.txt"));
        QCOMPARE(names(filesToImport({folder}, {true, ImportKind::Auto})).split(QLatin1Char(' ')).size(), 3);
        QCOMPARE(names(filesToImport({folder}, {false, ImportKind::Messages})), QStringLiteral("notes.csv"));
    }

    void tables_areKnownByTheirColumns()
    {
        write("in/m.csv", "date,sender,recipient,kind\n2021,A,B,letter\n");
        write("in/f.csv", "figure,value\nBridges,9\n");
        write("in/t.txt", "date,sender,recipient,kind\n2021,A,B,letter\n");
        const QString folder = m_folder->filePath(QStringLiteral("in/"));
        const ImportReport report = run({folder + QStringLiteral("m.csv"), folder + QStringLiteral("f.csv"), folder + QStringLiteral("t.txt")});
        QVERIFY2(!report.failed(), qPrintable(toText(report)));
        QCOMPARE(m_project->messages().count(), 1);
        QCOMPARE(m_project->figures().all().size(), 1);
        QCOMPARE(m_project->documents().count(), 1);
        QVERIFY(m_project->undo());
        QVERIFY(!m_project->canUndo());
        QCOMPARE(m_project->messages().count() + m_project->documents().count(), 0);
    }

    void cancel_leavesNothingBehind()
    {
        for (int i = 0; i < 30; ++i)
            write(qPrintable(QStringLiteral("in/%1.txt").arg(i)), QByteArray("File number ") + QByteArray::number(i) + " has this sentence.\n");
        ArticleImport import(*m_project, {m_folder->filePath(QStringLiteral("in"))}, {});
        QCOMPARE(import.total(), 30);
        while (import.done() < 3)
            QVERIFY(import.step(0));
        QVERIFY(m_project->isLongEditRunning());
        QVERIFY(!import.currentFile().isEmpty());
        import.cancel();
        QVERIFY(import.isFinished());
        QVERIFY(import.report().cancelled);
        QVERIFY(!import.step());
        QVERIFY(!m_project->isLongEditRunning());
        QCOMPARE(m_project->documents().count(), 0);
        QVERIFY(!m_project->canUndo());
        QCOMPARE(m_project->check(), QStringList());
    }

    void importThatIsDestroyed_isCancelled()
    {
        write("in/a.txt", "One file with one sentence stands here.");
        write("in/b.txt", "Another file with another sentence stands here.");
        {
            ArticleImport import(*m_project, {m_folder->filePath(QStringLiteral("in"))}, {});
            while (import.done() < 1)
                QVERIFY(import.step(0));
        }
        QVERIFY(!m_project->isLongEditRunning());
        QCOMPARE(m_project->documents().count(), 0);
    }

    void steps_endWithTheSameReportAsAtOnce()
    {
        const QStringList paths = {goldens + QStringLiteral("korean/input.txt"), goldens + QStringLiteral("doubts/input.txt")};
        ArticleImport import(*m_project, paths, {});
        while (import.step(1)) { }
        auto other = Project::create(m_folder->filePath(QStringLiteral("q.haeje")));
        QVERIFY(other);
        ArticleImport atOnce(**other, paths, {});
        QCOMPARE(toText(import.report()), toText(atOnce.finish()));
        QCOMPARE(import.done(), 2);
    }

    void editByOthers_isRefusedWhileItRuns()
    {
        ArticleImport import(*m_project, {goldens + QStringLiteral("korean/input.txt"), goldens + QStringLiteral("doubts/input.txt")}, {});
        while (import.done() < 1)
            QVERIFY(import.step(0));
        QVERIFY(!m_project->edit(QStringLiteral("x"), [] { return Result<void>(); }));
        import.finish();
        QVERIFY(m_project->edit(QStringLiteral("x"), [] { return Result<void>(); }));
    }

    void kinds_haveNames()
    {
        for (const QString &name : importKindNames())
            QVERIFY(importKindFromName(name));
        QVERIFY(!importKindFromName(QStringLiteral("letters")));
    }

private:
    ImportReport run(const QStringList &paths) { return ArticleImport(*m_project, paths, {}).finish(); }

    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

QTEST_GUILESS_MAIN(TestArticleImport)
#include "tst_articleimport.moc"
