// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/digest.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <functional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace haeje::test;

/// What cannot be read or written: each gets a sentence, and the project stays what it was.
class TestBadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void badFile_isRefusedAndNothingIsLost_data();
    void badFile_isRefusedAndNothingIsLost();
    void hugeLine_isRefusedAtOnce();
    void badDatesAndKinds_areKeptAndListed();
    void cutProject_isRefusedAndLeftAlone();
    void textNamedAsProject_isRefused();
    void readOnlyFolder_isReadAndNotWritten();
    void fullDisk_losesNothing();
    void fullDisk_takesNoHalfPicture();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QString write(const char *name, const QByteArray &bytes) const;
    /// A small disk in the folder, or why there is none.
    QString mountSmallDisk(const QString &where, int kilobytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_project;
};

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

static bool execute(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForStarted() && process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// Does it again when the test is over, however it ends.
struct Afterwards {
    std::function<void()> run;
    ~Afterwards() { run(); }
};

void TestBadInput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = path("p.haeje");
    const Run made = run({s("create"), m_project, s("--sample")});
    QVERIFY2(made.code == 0, made.said());
}

QString TestBadInput::write(const char *name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

void TestBadInput::badFile_isRefusedAndNothingIsLost_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("word");
    QByteArray binary;
    for (int i = 0; i < 4096; ++i)
        binary += char((i * 37) % 256);
    QTest::newRow("empty") << s("empty.txt") << QByteArray() << s("auto") << s("empty");
    QTest::newRow("only blanks") << s("blank.txt") << QByteArray(" \n\n\t \n") << s("auto") << s("blank.txt");
    QTest::newRow("binary named .txt") << s("binary.txt") << binary << s("auto") << s("not a text");
    QTest::newRow("invalid UTF-8") << s("invalid.txt") << QByteArray("abc \xff\xfe\x80 def \xc3\x28 \xa0\xa1\xff\xff\n") << s("auto") << s("UTF-8");
    QTest::newRow("missing columns") << s("columns.csv") << QByteArray("id,event_date,sender\nM1,2021,A\n") << s("messages") << s("recipient");
    QTest::newRow("figures without values") << s("figures.csv") << QByteArray("figure,unit\nx,y\n") << s("figures") << s("value");
    QTest::newRow("unclosed quote") << s("quote.csv") << QByteArray("id,event_date,sender,recipient,kind\nM1,\"2021,A,B,reply\n") << s("messages") << s("quote");
    QTest::newRow("table without rows") << s("header.csv") << QByteArray("") << s("messages") << s("empty");
}

void TestBadInput::badFile_isRefusedAndNothingIsLost()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QFETCH(QString, word);
    const QByteArray before = digestOf(m_project);
    const QString file = write(qPrintable(name), bytes);
    const Run refused = run({s("import"), m_project, file, s("--as"), kind});
    QVERIFY2(refused.code == 1, refused.said());
    QVERIFY2(refused.err.contains(name) && refused.err.contains(word), refused.said());
    QCOMPARE(digestOf(m_project), before);
    const Run check = run({s("check"), m_project});
    QVERIFY2(check.code == 0, check.said());
}

void TestBadInput::hugeLine_isRefusedAtOnce()
{
    QFile file(path("huge.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // Sparse: the size is what is refused, before a byte of it is read.
    QVERIFY(file.write("one line without an end ") > 0 && file.resize(200LL * 1024 * 1024));
    file.close();
    const QByteArray before = digestOf(m_project);
    const Run refused = run({s("import"), m_project, file.fileName()});
    QVERIFY2(refused.code == 1 && refused.err.contains(s("MB")), refused.said());
    QCOMPARE(digestOf(m_project), before);
}

void TestBadInput::badDatesAndKinds_areKeptAndListed()
{
    const QString file = write("dates.csv", "id,event_date,sender,recipient,kind\n"
                                            "X1,2021-02-30,A,B,reply\nX2,soon,A,B,postcard\nX3,2021-07,A,B,reply\n");
    const Run taken = run({s("import"), m_project, file, s("--as"), s("messages"), s("--report"), path("r.txt")});
    QVERIFY2(taken.code == 0, taken.said());
    QFile report(path("r.txt"));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(report.readAll());
    for (const char *word : {"2021-02-30", "soon", "postcard", "line 2", "line 3"})
        QVERIFY2(text.contains(s(word)), qPrintable(text));
    int found = 0, dated = 0;
    for (const auto &message : run({s("list"), m_project, s("messages"), s("--format"), s("json")}).array()) {
        const QJsonObject one = message.toObject();
        if (one.value(s("senders")).toArray() != QJsonArray{s("A")})
            continue;
        ++found;
        dated += !one.value(s("date")).isNull();
    }
    QCOMPARE(dated, 1);
    QCOMPARE(found, 3);
}

void TestBadInput::cutProject_isRefusedAndLeftAlone()
{
    QFile whole(m_project);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray half = whole.readAll().left(whole.size() / 2);
    const QString cut = write("cut.haeje", half);
    for (const QStringList &verb : {QStringList{s("list"), cut, s("documents")}, QStringList{s("check"), cut},
                                    QStringList{s("code"), cut, s("--document"), s("1"), s("--quote"), s("x"), s("--code"), s("y")}}) {
        const Run refused = run(verb);
        QVERIFY2(refused.code == 1 && refused.err.contains(s("cut.haeje")), refused.said());
    }
    QFile after(cut);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QVERIFY(after.readAll() == half);
}

void TestBadInput::textNamedAsProject_isRefused()
{
    const QByteArray bytes("This is a letter and no project at all, though its name says so.\n");
    const QString file = write("letter.haeje", bytes.repeated(100));
    const Run refused = run({s("check"), file});
    QVERIFY2(refused.code == 1 && refused.err.contains(s("letter.haeje")), refused.said());
}

void TestBadInput::readOnlyFolder_isReadAndNotWritten()
{
    const QString folder = path("closed");
    QVERIFY(QDir().mkdir(folder));
    const QString closed = folder + s("/p.haeje");
    QVERIFY(QFile::copy(m_project, closed));
#ifdef Q_OS_UNIX
    const bool root = geteuid() == 0; // whom permissions do not bind
#else
    const bool root = false;
#endif
    const bool shut = root ? execute(s("chattr"), {s("+i"), folder}) : QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
    if (!shut)
        QSKIP("this computer cannot close a folder for the user who runs the test (root, without chattr)");
    const Afterwards open{[&] {
        if (root)
            execute(s("chattr"), {s("-i"), folder});
        else
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }};
    const Run listed = run({s("list"), closed, s("documents"), s("--format"), s("json")});
    QVERIFY2(listed.code == 0 && listed.array().size() == 2, listed.said());
    const Run coded = run({s("code"), closed, s("--document"), s("1"), s("--quote"), s("hostile"), s("--code"), s("A")});
    QVERIFY2(coded.code == 1 && coded.err.contains(s("reading only")), coded.said());
    const Run made = run({s("create"), folder + s("/new.haeje")});
    QVERIFY2(made.code == 1 && made.err.contains(s("new.haeje")), made.said());
}

QString TestBadInput::mountSmallDisk(const QString &where, int kilobytes)
{
#ifdef Q_OS_LINUX
    if (geteuid() != 0)
        return s("only root can mount a small disk to fill");
    QDir().mkdir(where);
    if (!execute(s("mount"), {s("-t"), s("tmpfs"), s("-o"), s("size=%1k").arg(kilobytes), s("none"), where}))
        return s("this computer lets nobody mount a small disk to fill");
    return {};
#else
    Q_UNUSED(where)
    Q_UNUSED(kilobytes)
    return s("small disks are mounted on Linux only");
#endif
}

void TestBadInput::fullDisk_losesNothing()
{
    const QString disk = path("disk");
    const qint64 size = QFileInfo(m_project).size() / 1024;
    if (const QString why = mountSmallDisk(disk, int(size + 400)); !why.isEmpty())
        QSKIP(qPrintable(why));
    const Afterwards unmount{[&] { execute(s("umount"), {disk}); }};
    const QString project = disk + s("/p.haeje");
    QVERIFY(QFile::copy(m_project, project));
    QByteArray table("id,event_date,sender,recipient,kind,summary\n");
    for (int i = 0; i < 4000; ++i)
        table += "F" + QByteArray::number(i) + ",2021-07-11,A,B,letter,\"A summary that takes room on a disk that has little of it\"\n";
    const QByteArray before = digestOf(project);
    const Run refused = run({s("import"), project, write("many.csv", table), s("--as"), s("messages")});
    QVERIFY2(refused.code == 1 && refused.err.contains(s("disk is full")), refused.said());
    QCOMPARE(digestOf(project), before);
    const Run check = run({s("check"), project});
    QVERIFY2(check.code == 0, check.said());
}

void TestBadInput::fullDisk_takesNoHalfPicture()
{
    const QString disk = path("disk");
    if (const QString why = mountSmallDisk(disk, 16); !why.isEmpty())
        QSKIP(qPrintable(why));
    const Afterwards unmount{[&] { execute(s("umount"), {disk}); }};
    for (const char *name : {"t.svg", "t.png", "t.csv"}) {
        const Run refused = run({s("timeline"), m_project, s("--out"), disk + u'/' + s(name)});
        QVERIFY2(refused.code == 1 && refused.err.contains(s(name)), refused.said());
        QVERIFY2(!QFile::exists(disk + u'/' + s(name)), "half a file is left");
    }
    const Run exported = run({s("export"), m_project, s("--as"), s("messages"), s("--out"), disk + s("/m.csv")});
    QVERIFY2(exported.code == 1 && exported.err.contains(s("m.csv")), exported.said());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
