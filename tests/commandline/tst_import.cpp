// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/encoding.h"
#include "tests/support/formatwriter.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using haeje::test::Run;

/// `haeje import` from the folder to the list of documents, as a script uses it.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void samples_giveTheExpectedFacts_data();
    void samples_giveTheExpectedFacts();
    void sheet_isWrittenEditedAndTaken();
    void dryRun_writesNothing();
    void setAndChoices_holdForEveryArticle();
    void duplicates_areListed();
    void report_isWrittenAsItsNameSays();
    void wrongUsage_isToldApart_data();
    void wrongUsage_isToldApart();
    void resume_withoutAStoppedImportSaysSo();
    void interruptedImport_keepsWhatIsDoneAndGoesOn();
    void book_isOneDocumentWhenAsked();

private:
    Run haeje(const QStringList &arguments) { return haeje::test::run(arguments, m_folder->path()); }
    void write(const QString &name, const QByteArray &bytes);
    QByteArray read(const QString &name);
    static haeje::CsvTable table(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

static QByteArray article(int number, const QByteArray &changed = {})
{
    QByteArray text = "https://example.org/" + QByteArray::number(number) + "\nTitle of number " + QByteArray::number(number) + "\n2021-07-11\n\n";
    for (int i = 0; i < 100; ++i)
        text += i == 50 && !changed.isEmpty() ? changed + " " : "w" + QByteArray::number(number) + "x" + QByteArray::number(i) + " ";
    return text + "end.\n";
}

void TestImport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in")));
    QCOMPARE(haeje(words("create p.haeje")).code, 0);
}

void TestImport::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray TestImport::read(const QString &name)
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

haeje::CsvTable TestImport::table(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto decoded = haeje::decodeText(file.readAll());
    const auto csv = decoded ? haeje::readCsv(decoded->text) : haeje::Result<haeje::CsvTable>(decoded.error());
    return csv ? *csv : haeje::CsvTable();
}

void TestImport::samples_giveTheExpectedFacts_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("columns"); ///< of the expected table, and the key of the list that has it
    QTest::newRow("pages") << QStringLiteral("pages") << words("expected_title=title expected_date=published expected_author=authors url=url");
    QTest::newRow("messages") << QStringLiteral("messages") << words("title=title date_published=published lang=language url=url");
}

void TestImport::samples_giveTheExpectedFacts()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, columns);
    const QString path = QStringLiteral(HAEJE_SOURCE_DIR "/../shared/samples/") + folder;
    if (!QFileInfo::exists(path + QStringLiteral("/expected.csv")))
        QSKIP("the samples are not beside the sources");
    const haeje::CsvTable expected = table(path + QStringLiteral("/expected.csv"));
    const Run imported = haeje({QStringLiteral("import"), QStringLiteral("p.haeje"), path, QStringLiteral("--report"), QStringLiteral("r.json")});
    QVERIFY2(imported.code == 0, imported.said());
    QHash<QString, int> documentOf; // one for each file, but for a page that holds several items
    for (const auto &file : QJsonDocument::fromJson(read(QStringLiteral("r.json"))).object().value(QStringLiteral("files")).toArray()) {
        const QJsonArray taken = file.toObject().value(QStringLiteral("taken")).toArray();
        if (!taken.isEmpty())
            documentOf.insert(QFileInfo(file.toObject().value(QStringLiteral("path")).toString()).fileName(), taken.at(0).toObject().value(QStringLiteral("id")).toInt());
    }
    QHash<int, QJsonObject> documents;
    for (const auto &document : haeje(words("list p.haeje documents --format json")).array())
        documents.insert(document.toObject().value(QStringLiteral("id")).toInt(), document.toObject());
    QStringList wrong;
    for (const auto &row : expected.rows) {
        const QString file = row.fields.value(expected.column(QStringLiteral("file")));
        QVERIFY2(documentOf.contains(file), qPrintable(file));
        const QJsonObject document = documents.value(documentOf.value(file));
        for (const QString &pair : columns) {
            const QString key = pair.section(QLatin1Char('='), 1);
            QString wanted = row.fields.value(expected.column(pair.section(QLatin1Char('='), 0, 0)));
            QString is = document.value(key).isArray() ? document.value(key).toArray().at(0).toString() : document.value(key).toString();
            // Two dates that disagree: neither is taken for the user.
            if (wanted.contains(QLatin1String(" / ")))
                wanted.clear();
            // Where the page gives no title, the file's name stands there, and the report says so.
            if (key == QLatin1String("title") && wanted.isEmpty())
                wanted = QFileInfo(file).completeBaseName();
            if (is.compare(wanted, Qt::CaseInsensitive) != 0)
                wrong << QStringLiteral("%1 %2: “%3”, not “%4”").arg(file, key, is, wanted);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestImport::sheet_isWrittenEditedAndTaken()
{
    write(QStringLiteral("in/1.txt"), article(1));
    write(QStringLiteral("in/2.txt"), article(2));
    write(QStringLiteral("in/3.txt"), article(3));
    const Run looked = haeje(words("import p.haeje in --sheet s.csv"));
    QVERIFY2(looked.code == 0 && looked.err.contains(QLatin1String("3 articles are in the sheet")), looked.said());
    QCOMPARE(haeje(words("list p.haeje documents --format json")).array().size(), 0);
    QByteArray sheet = read(QStringLiteral("s.csv"));
    sheet.replace("Title of number 1,", "Another title,");
    sheet.replace("in/2.txt,,1,,,take", "in/2.txt,,1,,,leave");
    write(QStringLiteral("s.csv"), sheet);
    const Run taken = haeje(words("import p.haeje --from-sheet s.csv --set outlet=Example"));
    QVERIFY2(taken.code == 0, taken.said());
    const QJsonArray documents = haeje(words("list p.haeje documents --format json")).array();
    QCOMPARE(documents.size(), 2);
    QStringList titles;
    for (const auto &document : documents) {
        titles << document.toObject().value(QStringLiteral("title")).toString();
        QCOMPARE(document.toObject().value(QStringLiteral("outlet")).toString(), QStringLiteral("Example"));
    }
    QVERIFY2(titles.contains(QStringLiteral("Another title")) && !titles.contains(QStringLiteral("Title of number 2")), qPrintable(titles.join(QLatin1Char('\n'))));
}

void TestImport::dryRun_writesNothing()
{
    write(QStringLiteral("in/1.txt"), article(1));
    const QByteArray before = read(QStringLiteral("p.haeje"));
    const Run run = haeje(words("import p.haeje in --dry-run --format json"));
    QVERIFY2(run.code == 0, run.said());
    QCOMPARE(run.array().at(0).toObject().value(QStringLiteral("title")).toString(), QStringLiteral("Title of number 1"));
    QCOMPARE(run.array().at(0).toObject().value(QStringLiteral("choice")).toString(), QStringLiteral("take"));
    QVERIFY(read(QStringLiteral("p.haeje")) == before);
}

void TestImport::setAndChoices_holdForEveryArticle()
{
    write(QStringLiteral("in/1.txt"), article(1));
    const Run first = haeje({QStringLiteral("import"), QStringLiteral("p.haeje"), QStringLiteral("in"), QStringLiteral("--set"),
                             QStringLiteral("author=Ada Writer; Bo Second"), QStringLiteral("--set"), QStringLiteral("published=2021-07")});
    QVERIFY2(first.code == 0, first.said());
    const QJsonObject document = haeje(words("list p.haeje documents --format json")).array().at(0).toObject();
    QCOMPARE(document.value(QStringLiteral("authors")).toArray().size(), 2);
    QCOMPARE(document.value(QStringLiteral("published")).toString(), QStringLiteral("2021-07"));
    write(QStringLiteral("in/1.txt"), article(1, "changed"));
    const Run left = haeje(words("import p.haeje in --same-address leave"));
    QVERIFY2(left.code == 0 && left.err.contains(QLatin1String("left out as chosen")), left.said());
    const Run version = haeje(words("import p.haeje in --same-address version"));
    QVERIFY2(version.code == 0 && version.err.contains(QLatin1String("1 of them a new version")), version.said());
    QCOMPARE(haeje(words("list p.haeje documents --format json")).array().size(), 2);
}

void TestImport::duplicates_areListed()
{
    write(QStringLiteral("in/1.txt"), article(1).replace("https://example.org/1\n", ""));
    write(QStringLiteral("in/2.txt"), article(1, "changed").replace("https://example.org/1\n", ""));
    write(QStringLiteral("in/3.txt"), article(3));
    const Run imported = haeje(words("import p.haeje in"));
    QVERIFY2(imported.code == 0 && imported.err.contains(QLatin1String("Nearly the same text as document 1")), imported.said());
    for (const char *line : {"list p.haeje duplicates --format json", "analyse p.haeje duplicates --format json --share 0.9"}) {
        const Run run = haeje(words(line));
        QVERIFY2(run.code == 0, run.said());
        QCOMPARE(run.array().size(), 1);
        const QJsonObject pair = run.array().at(0).toObject();
        QCOMPARE(pair.value(QStringLiteral("first")).toInt(), 1);
        QCOMPARE(pair.value(QStringLiteral("second")).toInt(), 2);
        QVERIFY(pair.value(QStringLiteral("share")).toDouble() > 0.9 && pair.value(QStringLiteral("share")).toDouble() < 1);
    }
    QVERIFY(haeje(words("list p.haeje duplicates --share 0.99 --format json")).array().isEmpty());
    QCOMPARE(haeje(words("list p.haeje duplicates --share 2")).code, 2);
}

void TestImport::report_isWrittenAsItsNameSays()
{
    write(QStringLiteral("in/1.txt"), article(1));
    write(QStringLiteral("in/empty.txt"), "");
    write(QStringLiteral("in/picture.png"), "PNG");
    const Run run = haeje(words("import p.haeje in --report r.csv"));
    QCOMPARE(run.code, 1); // a file was refused
    const haeje::CsvTable report = table(m_folder->filePath(QStringLiteral("r.csv")));
    QStringList outcomes;
    for (const auto &row : report.rows) {
        if (row.fields.value(report.column(QStringLiteral("what"))) == QLatin1String("file"))
            outcomes << row.fields.value(report.column(QStringLiteral("outcome")));
    }
    QCOMPARE(outcomes, (QStringList {QStringLiteral("taken"), QStringLiteral("refused"), QStringLiteral("skipped")}));
}

void TestImport::wrongUsage_isToldApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such fact") << QStringLiteral("import p.haeje in --set colour=red") << QStringLiteral("FACT=VALUE");
    QTest::newRow("no date") << QStringLiteral("import p.haeje in --set published=July") << QStringLiteral("“July” is not a date");
    QTest::newRow("near") << QStringLiteral("import p.haeje in --near merge") << QStringLiteral("--near takes take, leave, version");
    QTest::newRow("epub") << QStringLiteral("import p.haeje in --epub pages") << QStringLiteral("chapters or whole");
    QTest::newRow("path with resume") << QStringLiteral("import p.haeje in --resume") << QStringLiteral("too many");
    QTest::newRow("no path") << QStringLiteral("import p.haeje") << QStringLiteral("PATH is missing");
}

void TestImport::wrongUsage_isToldApart()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const Run run = haeje(line.split(QLatin1Char(' ')));
    QVERIFY2(run.code == 2 && run.err.contains(said), run.said());
}

void TestImport::resume_withoutAStoppedImportSaysSo()
{
    const Run run = haeje(words("import p.haeje --resume"));
    QVERIFY2(run.code == 1 && run.err.contains(QLatin1String("nothing to go on with")), run.said());
}

void TestImport::interruptedImport_keepsWhatIsDoneAndGoesOn()
{
#ifdef Q_OS_UNIX
    const int files = 4000;
    for (int i = 0; i < files; ++i)
        write(QStringLiteral("in/%1.txt").arg(i), article(i));
    const auto documents = [this](int attempt) {
        return int(haeje(words("list %1.haeje documents --format json").replaceInStrings(QStringLiteral("%1"), QString::number(attempt))).array().size());
    };
    // How long a machine takes to the first articles is not known: the wait grows until the signal comes in the midst.
    int attempt = 0, kept = 0;
    QString said;
    for (int wait = 100; wait < 20000; wait = wait * 3 / 2) {
        const QString project = QStringLiteral("%1.haeje").arg(++attempt);
        QCOMPARE(haeje({QStringLiteral("create"), project}).code, 0);
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        process.start(QStringLiteral(HAEJE_PROGRAM), {QStringLiteral("import"), project, QStringLiteral("in")});
        QVERIFY(process.waitForStarted());
        QTest::qWait(wait);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(60000));
        kept = documents(attempt);
        QVERIFY(kept == 0 || process.exitStatus() == QProcess::NormalExit);
        said = QString::fromUtf8(process.readAllStandardError());
        if (kept > 0)
            break;
    }
    QVERIFY2(kept > 0 && kept < files, qPrintable(QString::number(kept)));
    QVERIFY2(said.contains(QLatin1String("--resume")), qPrintable(said));
    const QString project = QStringLiteral("%1.haeje").arg(attempt);
    QCOMPARE(haeje({QStringLiteral("check"), project}).code, 0);
    const Run resumed = haeje({QStringLiteral("import"), project, QStringLiteral("--resume")});
    QVERIFY2(resumed.code == 0, resumed.said());
    QCOMPARE(documents(attempt), files);
#else
    QSKIP("Only where a program can be interrupted by a signal.");
#endif
}

void TestImport::book_isOneDocumentWhenAsked()
{
    write(QStringLiteral("in/book.epub"), haeje::test::write(haeje::test::sampleArticle(), QStringLiteral("epub")));
    QCOMPARE(haeje(words("create q.haeje")).code, 0);
    QCOMPARE(haeje(words("import q.haeje in/book.epub --epub whole")).code, 0);
    QCOMPARE(haeje(words("import p.haeje in/book.epub --epub chapters")).code, 0);
    const auto whole = haeje(words("list q.haeje documents --format json")).array();
    const auto chapters = haeje(words("list p.haeje documents --format json")).array();
    QCOMPARE(whole.size(), 1);
    QVERIFY(!chapters.isEmpty());
    double characters = 0;
    for (const auto &chapter : chapters)
        characters += chapter.toObject().value(QStringLiteral("characters")).toDouble();
    QVERIFY(whole.first().toObject().value(QStringLiteral("characters")).toDouble() >= characters);
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
