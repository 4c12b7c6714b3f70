// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QThread>

using namespace haeje;

/// Kills a program in the middle of its work, again and again, and looks at what is left.
class TestKilled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void killedWhileEditing_everyFinishedEditIsThere();
    void killedWhileImporting_allOrNothingIsThere();

private:
    /// From when the milliseconds until the kill are counted: the program's start, or the first line it prints.
    enum class From { Start, FirstLine };
    /// Starts the program, kills it after that many milliseconds and gives back what it printed.
    QByteArray runAndKill(const QString &program, const QStringList &arguments, int milliseconds, From from = From::Start);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestKilled::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("p.haeje"));
    const auto project = Project::create(m_path);
    QVERIFY2(project.ok(), qPrintable(project.message()));
    QString text;
    for (int i = 0; i < 400; ++i)
        text += QStringLiteral("Sentence %1 of a text about nothing.\n").arg(i);
    test::addDocument(**project, text);
}

QByteArray TestKilled::runAndKill(const QString &program, const QStringList &arguments, int milliseconds, From from)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s does not start", qPrintable(program));
    if (from == From::FirstLine && !process.waitForReadyRead(30000))
        qFatal("%s prints nothing", qPrintable(program));
    if (!process.waitForFinished(milliseconds))
        process.kill();
    process.waitForFinished();
    const QByteArray errors = process.readAllStandardError();
    if (process.exitStatus() != QProcess::CrashExit && process.exitCode() != 0)
        qWarning("%s", errors.constData());
    return process.readAllStandardOutput();
}

void TestKilled::killedWhileEditing_everyFinishedEditIsThere()
{
    QRandomGenerator random(20210711);
    QSet<int> finished;
    int next = 1, rounds = 0, killedEarly = 0;
    for (; rounds < 100; ++rounds) {
        // Some kills fall while it starts and opens the project, most among its edits, however slow the machine is.
        const From from = rounds % 3 == 0 ? From::Start : From::FirstLine;
        const int wait = from == From::Start ? 20 + random.bounded(140) : random.bounded(140);
        const QByteArray printed = runAndKill(QStringLiteral(HAEJE_WRITER), {m_path, QString::number(next)}, wait, from);
        // A line without its end was cut by the kill; the edit was finished all the same.
        const QList<QByteArray> lines = printed.split('\n');
        for (const QByteArray &line : lines.mid(0, lines.size() - 1))
            finished.insert(line.toInt());
        killedEarly += lines.size() < 2;

        const auto project = Project::open(m_path);
        QVERIFY2(project.ok(), qPrintable(QStringLiteral("round %1: %2").arg(rounds).arg(project.message())));
        QVERIFY2(!(*project)->isReadOnly(), qPrintable((*project)->readOnlyReason()));
        const QStringList problems = (*project)->check();
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(rounds).arg(problems.join(u'\n'))));
        QSet<int> there;
        for (const Memo &memo : (*project)->memos().all()) {
            const int number = memo.text.mid(5).toInt();
            QVERIFY2(!there.contains(number), "an edit is there twice");
            there.insert(number);
            next = std::max(next, number + 1);
        }
        QVERIFY2(there.contains(finished), qPrintable(QStringLiteral("round %1: a finished edit is gone").arg(rounds)));
    }
    // Were it always killed before its first edit, nothing would have been tested.
    QVERIFY2(finished.size() > 100 && killedEarly < rounds / 2,
             qPrintable(QStringLiteral("%1 edits, %2 rounds without one").arg(finished.size()).arg(killedEarly)));
}

void TestKilled::killedWhileImporting_allOrNothingIsThere()
{
    QRandomGenerator random(19610711);
    constexpr int filesPerRound = 40;
    int before = 1;
    for (int round = 0; round < 20; ++round) {
        QDir folder(m_folder->path());
        const QString name = QStringLiteral("round%1").arg(round);
        QVERIFY(folder.mkdir(name));
        for (int i = 0; i < filesPerRound; ++i) {
            QFile file(folder.filePath(name + QStringLiteral("/text%1.txt").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QStringLiteral("Text %1 of round %2\n\nA paragraph that is there only once: %1, %2.\n").arg(i).arg(round).toUtf8());
        }
        runAndKill(QStringLiteral(HAEJE_PROGRAM), {QStringLiteral("import"), m_path, folder.filePath(name)}, 40 + random.bounded(260));

        const auto project = Project::open(m_path);
        QVERIFY2(project.ok(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(project.message())));
        const QStringList problems = (*project)->check();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        const int count = (*project)->documents().count();
        QVERIFY2(count == before || count == before + filesPerRound,
                 qPrintable(QStringLiteral("round %1: %2 documents, there were %3").arg(round).arg(count).arg(before)));
        before = count;
    }
    // Left alone, the import comes in whole: else the rounds above would have looked at nothing.
    QProcess alone;
    alone.start(QStringLiteral(HAEJE_PROGRAM), {QStringLiteral("import"), m_path, m_folder->path(), QStringLiteral("--recursive")});
    QVERIFY(alone.waitForFinished(60000));
    QCOMPARE(alone.exitStatus(), QProcess::NormalExit);
    const auto project = Project::open(m_path);
    QVERIFY2(project.ok(), qPrintable(project.message()));
    QCOMPARE((*project)->documents().count(), 1 + 20 * filesPerRound);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
