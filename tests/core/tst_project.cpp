// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/project.h"
#include "tests/support/testproject.h"

#include <QFile>
#include <QSignalSpy>

using namespace haeje;
using namespace haeje::test;

class TestProjectFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { t = std::make_unique<TestProject>(); }
    void cleanup() { t.reset(); }

    void createThenOpen_keepsWhatWasEdited();
    void createOverAnExistingFile_isRefusedAndLeavesIt();
    void openSomethingElse_isRefusedWithASentence_data();
    void openSomethingElse_isRefusedWithASentence();
    void openAFileCutInHalf_isRefused();
    void openANewerSchema_isRefused();
    void secondOpener_readsOnlyAndSeesEdits();
    void lockThatNamesNobody_isTakenOver_data();
    void lockThatNamesNobody_isTakenOver();
    void editThatFails_leavesNothingAndNoUndo();
    void editThatChangesNothing_leavesNoUndo();
    void nestedEditThatFails_takesOnlyItsOwnPartBack();
    void writeOutsideAnEdit_isRefused();
    void changed_namesTheTablesOnce();
    void undoAndRedo_goBackAndForth();
    void longEdit_rolledBack_leavesNothing();
    void longEditWithAStepThatFails_isRolledBackAsAWhole();
    void longEdit_refusesOtherEdits();

private:
    std::unique_ptr<TestProject> t;
    Result<void> addCode(const QString &name)
    {
        return (*t)->edit(QStringLiteral("Add ") + name, [&]() -> Result<void> {
            const auto added = (*t)->codes().add(name);
            return added ? Result<void>() : Result<void>(added.error());
        });
    }
    QStringList names() const
    {
        QStringList list;
        for (const Code &code : (*t)->codes().all())
            list << code.name;
        return list;
    }
};

void TestProjectFile::createThenOpen_keepsWhatWasEdited()
{
    QVERIFY(addCode(QStringLiteral("one")));
    t->project.reset();
    auto opened = Project::open(t->path());
    QVERIFY2(opened.ok(), qPrintable(opened.message()));
    QCOMPARE((*opened)->codes().all().size(), 1);
    QVERIFY(!(*opened)->isReadOnly());
    QCOMPARE((*opened)->check(), QStringList());
    opened->reset();
    QCOMPARE(QDir(t->folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("test.haeje")});
}

void TestProjectFile::createOverAnExistingFile_isRefusedAndLeavesIt()
{
    const QString other = t->folder.filePath(QStringLiteral("other.haeje"));
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto created = Project::create(other);
    QVERIFY(!created);
    QVERIFY(created.message().contains(QStringLiteral("there already")));
    QCOMPARE(file.size(), 4);
}

void TestProjectFile::openSomethingElse_isRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("a text");
    QTest::newRow("header only") << QByteArray("SQLite format 3\0and no more", 28);
    QTest::newRow("header and noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(4000, 'x');
}

void TestProjectFile::openSomethingElse_isRefusedWithASentence()
{
    QFETCH(QByteArray, bytes);
    const QString path = t->folder.filePath(QStringLiteral("else.haeje"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto opened = Project::open(path);
    QVERIFY(!opened);
    QVERIFY2(opened.message().contains(QStringLiteral("else.haeje")), qPrintable(opened.message()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void TestProjectFile::openAFileCutInHalf_isRefused()
{
    addDocument(**t, QString(100000, QLatin1Char('a')));
    t->project.reset();
    QFile file(t->path());
    QVERIFY(file.resize(file.size() / 2));
    const auto opened = Project::open(t->path());
    QVERIFY(!opened);
    QVERIFY2(opened.message().contains(QStringLiteral("cut short")), qPrintable(opened.message()));
}

void TestProjectFile::openANewerSchema_isRefused()
{
    t->project.reset();
    QFile file(t->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(60); // user_version in the header, big-endian
    file.write(QByteArray::fromHex("000003e7"));
    file.close();
    const auto opened = Project::open(t->path());
    QVERIFY(!opened);
    QVERIFY2(opened.message().contains(QStringLiteral("newer Haeje")), qPrintable(opened.message()));
}

void TestProjectFile::secondOpener_readsOnlyAndSeesEdits()
{
    QVERIFY(addCode(QStringLiteral("one")));
    auto second = Project::open(t->path());
    QVERIFY2(second.ok(), qPrintable(second.message()));
    QVERIFY((*second)->isReadOnly());
    QVERIFY((*second)->readOnlyReason().contains(QStringLiteral("Another program")));
    const auto refused = (*second)->edit(QStringLiteral("No"), [] { return Result<void>(); });
    QCOMPARE(refused.message(), (*second)->readOnlyReason());
    QVERIFY(addCode(QStringLiteral("two")));
    QCOMPARE((*second)->codes().all().size(), 2);
    QCOMPARE((*second)->readError(), QString());
}

void TestProjectFile::lockThatNamesNobody_isTakenOver_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("123");
}

/// What a program leaves that is killed while it makes the lock.
void TestProjectFile::lockThatNamesNobody_isTakenOver()
{
    QFETCH(QByteArray, left);
    QVERIFY(addCode(QStringLiteral("one")));
    t->project.reset();
    QFile lock(t->path() + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(left);
    lock.close();
    auto opened = Project::open(t->path());
    QVERIFY2(opened.ok(), qPrintable(opened.message()));
    QVERIFY2(!(*opened)->isReadOnly(), qPrintable((*opened)->readOnlyReason()));
    const auto second = Project::open(t->path());
    QVERIFY((*second)->isReadOnly());
    t->project = std::move(*opened);
    QVERIFY(addCode(QStringLiteral("two")));
}

void TestProjectFile::editThatFails_leavesNothingAndNoUndo()
{
    const auto done = (*t)->edit(QStringLiteral("Half"), [&]() -> Result<void> {
        if (const auto added = (*t)->codes().add(QStringLiteral("half")); !added)
            return added.error();
        return Error{QStringLiteral("No.")};
    });
    QCOMPARE(done.message(), QStringLiteral("No."));
    QCOMPARE(names(), QStringList());
    QVERIFY(!(*t)->canUndo());
    QVERIFY(addCode(QStringLiteral("after")));
}

void TestProjectFile::editThatChangesNothing_leavesNoUndo()
{
    QSignalSpy changed(t->project.get(), &Project::changed);
    QVERIFY((*t)->edit(QStringLiteral("Nothing"), [] { return Result<void>(); }));
    QVERIFY(!(*t)->canUndo());
    QCOMPARE(changed.count(), 0);
}

void TestProjectFile::nestedEditThatFails_takesOnlyItsOwnPartBack()
{
    QVERIFY((*t)->edit(QStringLiteral("Outer"), [&]() -> Result<void> {
        (void)(*t)->codes().add(QStringLiteral("outer"));
        const auto inner = (*t)->edit(QStringLiteral("Inner"), [&]() -> Result<void> {
            (void)(*t)->codes().add(QStringLiteral("inner"));
            return Error{QStringLiteral("No.")};
        });
        return inner.ok() ? Result<void>(Error{QStringLiteral("inner went through")}) : Result<void>();
    }));
    QCOMPARE(names(), QStringList{QStringLiteral("outer")});
    QVERIFY((*t)->undo());
    QCOMPARE(names(), QStringList());
}

void TestProjectFile::writeOutsideAnEdit_isRefused()
{
    const auto added = (*t)->codes().add(QStringLiteral("stray"));
    QVERIFY(!added);
    QVERIFY(added.message().contains(QStringLiteral("outside an edit")));
    QCOMPARE(names(), QStringList());
}

void TestProjectFile::changed_namesTheTablesOnce()
{
    QSignalSpy changed(t->project.get(), &Project::changed);
    const DocumentId document = addDocument(**t, QStringLiteral("Title\nBody text"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.takeFirst().first().value<Tables>(), Tables(TableFlag::Documents));
    QVERIFY((*t)->edit(QStringLiteral("Code"), [&]() -> Result<void> {
        const auto code = (*t)->codes().add(QStringLiteral("c"));
        const auto passage = (*t)->passages().findOrAdd(document, {0, 5});
        return (*t)->passages().addCoding(*passage, *code).ok() ? Result<void>() : Result<void>(Error{});
    }));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.takeFirst().first().value<Tables>(), Tables(TableFlag::Codes | TableFlag::Passages));
}

void TestProjectFile::undoAndRedo_goBackAndForth()
{
    QVERIFY(addCode(QStringLiteral("one")));
    QVERIFY(addCode(QStringLiteral("two")));
    QCOMPARE((*t)->undoLabel(), QStringLiteral("Add two"));
    QVERIFY((*t)->undo());
    QCOMPARE(names(), QStringList{QStringLiteral("one")});
    QCOMPARE((*t)->redoLabel(), QStringLiteral("Add two"));
    QVERIFY((*t)->undo());
    QCOMPARE(names(), QStringList());
    QVERIFY(!(*t)->canUndo());
    QVERIFY((*t)->redo());
    QVERIFY((*t)->redo());
    QCOMPARE(names(), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    QVERIFY((*t)->undo());
    QVERIFY(addCode(QStringLiteral("three")));
    QVERIFY(!(*t)->canRedo());
    QCOMPARE(names(), (QStringList{QStringLiteral("one"), QStringLiteral("three")}));
}

void TestProjectFile::longEdit_rolledBack_leavesNothing()
{
    QVERIFY((*t)->beginLongEdit(QStringLiteral("Import")));
    for (int i = 0; i < 10; ++i) {
        QVERIFY((*t)->longEditStep([&]() -> Result<void> {
            const auto added = (*t)->codes().add(QString::number(i));
            return added ? Result<void>() : Result<void>(added.error());
        }));
    }
    (*t)->rollbackLongEdit();
    QCOMPARE(names(), QStringList());
    QVERIFY(!(*t)->canUndo());
    QCOMPARE((*t)->check(), QStringList());
}

void TestProjectFile::longEditWithAStepThatFails_isRolledBackAsAWhole()
{
    QVERIFY((*t)->beginLongEdit(QStringLiteral("Import")));
    QVERIFY((*t)->longEditStep([&] { return (*t)->codes().add(QStringLiteral("before")) ? Result<void>() : Error{QStringLiteral("not added")}; }));
    const auto failed = (*t)->longEditStep([&]() -> Result<void> {
        (void)(*t)->codes().add(QStringLiteral("half"));
        return Error{QStringLiteral("No.")};
    });
    QCOMPARE(failed.message(), QStringLiteral("No."));
    QVERIFY(!(*t)->isLongEditRunning());
    QCOMPARE(names(), QStringList());
    QVERIFY(addCode(QStringLiteral("after")));
    QCOMPARE((*t)->check(), QStringList());
}

void TestProjectFile::longEdit_refusesOtherEdits()
{
    QVERIFY((*t)->beginLongEdit(QStringLiteral("Import")));
    const auto refused = addCode(QStringLiteral("meanwhile"));
    QVERIFY(refused.message().contains(QStringLiteral("Import")));
    QVERIFY((*t)->commitLongEdit());
    QVERIFY(addCode(QStringLiteral("after")));
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_project.moc"
