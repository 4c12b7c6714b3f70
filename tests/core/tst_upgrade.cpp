// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collections.h"
#include "core/store/database.h"
#include "core/store/documentlist.h"
#include "core/store/documents.h"
#include "core/store/memos.h"
#include "core/store/schema.h"
#include "core/store/search.h"
#include "core/store/sqlitesearch.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

#include <QFile>

using namespace haeje;
using namespace haeje::test;

/// A file as schema 1 had it, with two documents, one of them with a passage and a memo.
static void makeOldProject(const QString &path)
{
    Database db;
    const auto must = [](const Result<void> &done) {
        if (!done)
            qFatal("%s", qPrintable(done.message()));
    };
    must(db.open(path, Database::Mode::Create));
    QFile schema(QStringLiteral(":/haeje/schema/0001.sql"));
    if (!schema.open(QIODevice::ReadOnly))
        qFatal("schema 1 is missing");
    must(db.runScript(QString::fromUtf8(schema.readAll())));
    must(createSearchIndex(db));
    // Schema 1 kept its index row by row, with triggers in the file.
    const QString add = QStringLiteral("INSERT INTO search_fts(rowid, title, body) VALUES (new.id, new.title, new.body); ");
    const QString take = QStringLiteral("INSERT INTO search_fts(search_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); ");
    must(db.run(QStringLiteral("CREATE TRIGGER search_text_ai AFTER INSERT ON search_text BEGIN %1END").arg(add)));
    must(db.run(QStringLiteral("CREATE TRIGGER search_text_ad AFTER DELETE ON search_text BEGIN %1END").arg(take)));
    must(db.run(QStringLiteral("CREATE TRIGGER search_text_au AFTER UPDATE ON search_text BEGIN %1%2END").arg(take, add)));
    must(createLinkTriggers(db, QStringLiteral("document passage coding code memo actor occasion message version figure chart").split(QLatin1Char(' '))));
    must(db.run(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)));
    must(db.run(QStringLiteral("PRAGMA user_version=1")));
    const QString now = QStringLiteral("'2026-01-02T03:04:05.000Z', 'KL'");
    const QString sha = QString::fromLatin1(QCryptographicHash::hash("Title\nOld text", QCryptographicHash::Sha256).toHex());
    must(db.run(QStringLiteral("INSERT INTO original_file VALUES (1, '%1', 'old.htm', CAST('Title\nOld text' AS BLOB), %2)").arg(sha, now)));
    for (int i = 1; i <= 2; ++i) {
        must(db.run(QStringLiteral("INSERT INTO document(id, guid, title, series, authors, published, published_from, published_to, words, characters, block_count, "
                                   "text_sha256, original, created_at, created_by) VALUES (%1, 'guid-%1', 'Title x%1', 'Old series', '[\"Kim, A\"]', "
                                   "'2021-07-11', 2459407, 2459407, 3, 14, 2, '%2', 1, %3)").arg(i).arg(sha, now)));
        must(db.run(QStringLiteral("INSERT INTO document_text VALUES (%1, 'Title\nOld text', '[[0,0,5],[4,6,14]]')").arg(i)));
        must(db.run(QStringLiteral("INSERT INTO search_text(kind, entity, title, body) VALUES ('document', %1, 'Title x%1', 'Title Old text')").arg(i)));
    }
    must(db.run(QStringLiteral("INSERT INTO passage(id, guid, document, start_offset, end_offset, quote, created_at, created_by) "
                               "VALUES (1, 'p', 1, 6, 9, 'Old', %1)").arg(now)));
    must(db.run(QStringLiteral("INSERT INTO memo(id, guid, on_kind, on_id, text, coder, created_at, created_by) "
                               "VALUES (1, 'm', 'document', 1, 'kept', 'KL', %1)").arg(now)));
}

class TestUpgrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeOldProject(path());
    }
    void olderFile_isBackedUpAndKeepsItsData();
    void upgradedFile_hasWhatANewOneHas();
    void upgradedFile_undoesEdits();
    void aCopyThatIsThere_isNotTakenForTheBackup();
    void olderFileOpenElsewhere_isNotChanged();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("old.haeje")); }
    QString backup() const { return m_folder->filePath(QStringLiteral("old.before-%1.haeje").arg(newestSchema())); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestUpgrade::olderFile_isBackedUpAndKeepsItsData()
{
    const QByteArray before = digestOf(path());
    auto opened = Project::open(path());
    QVERIFY2(opened.ok(), qPrintable(opened.message()));
    const auto document = (*opened)->documents().find(DocumentId(1));
    QVERIFY(document);
    QCOMPARE(document->text, QStringLiteral("Title\nOld text"));
    QCOMPARE(document->blocks.size(), 2);
    QCOMPARE(document->facts.authors, QStringList{QStringLiteral("Kim, A")});
    QCOMPARE(document->facts.published.text(), QStringLiteral("2021-07-11"));
    QCOMPARE(document->format, QStringLiteral("html"));
    QCOMPARE((*opened)->memos().on(DocumentId(1)).size(), 1);
    QCOMPARE((*opened)->search().find(QStringLiteral("old"))->size(), 2);
    QCOMPARE((*opened)->check(), QStringList());
    opened->reset();
    QVERIFY(QFile::exists(backup()));
    QCOMPARE(digestOf(backup()), before);
    opened = Project::open(path());
    QVERIFY2(opened.ok(), qPrintable(opened.message()));
}

void TestUpgrade::upgradedFile_hasWhatANewOneHas()
{
    auto opened = Project::open(path());
    QVERIFY(opened.ok());
    opened->reset();
    TestProject fresh;
    const auto schemaOf = [](const QString &file) {
        Database db;
        (void)db.open(file, Database::Mode::ReadOnly);
        return db.value(QStringLiteral("SELECT group_concat(type || ' ' || name || coalesce(' ' || (SELECT group_concat(c.name || ' ' || c.type) FROM "
                                       "pragma_table_info(m.name) c), ''), char(10)) FROM (SELECT * FROM sqlite_schema ORDER BY type, name) m"))
            .toString();
    };
    QVERIFY(schemaOf(fresh.path()).contains(QStringLiteral("trigger collection_links")));
    QCOMPARE(schemaOf(path()), schemaOf(fresh.path()));
}

void TestUpgrade::upgradedFile_undoesEdits()
{
    auto opened = Project::open(path());
    QVERIFY(opened.ok());
    Project &project = **opened;
    const QByteArray before = digestOf(path());
    QCOMPARE(project.documentList().groups({DocumentField::Series, {}}).first().count, 2);
    DocumentFilter filter;
    filter.words = QStringLiteral("KIM title x2");
    QCOMPARE(project.documentList().ids(filter), QList<DocumentId>{DocumentId(2)});
    QVERIFY(project.edit(QStringLiteral("Collect"), [&]() -> Result<void> {
        const auto collection = project.collections().add(QStringLiteral("New"));
        (void)project.memos().add(*collection, QStringLiteral("why"));
        (void)project.documents().setState({DocumentId(1)}, ReadingState::Read);
        return project.collections().put(*collection, {DocumentId(1), DocumentId(2)});
    }));
    QVERIFY(project.edit(QStringLiteral("Remove"), [&] { return project.documents().remove(DocumentId(1)); }));
    QVERIFY(project.edit(QStringLiteral("Remove"), [&] { return project.collections().remove(project.collections().all().first().id); }));
    QCOMPARE(project.memos().all().size(), 0);
    QCOMPARE(project.check(), QStringList());
    for (int i = 0; i < 3; ++i)
        QVERIFY(project.undo());
    QCOMPARE(digestOf(path()), before);
    QCOMPARE(project.check(), QStringList());
}

void TestUpgrade::aCopyThatIsThere_isNotTakenForTheBackup()
{
    const QByteArray before = digestOf(path());
    QFile other(backup());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("another file");
    other.close();
    QVERIFY(Project::open(path()).ok());
    QCOMPARE(other.size(), 12);
    QCOMPARE(digestOf(m_folder->filePath(QStringLiteral("old.before-%1-2.haeje").arg(newestSchema()))), before);
}

void TestUpgrade::olderFileOpenElsewhere_isNotChanged()
{
    const QByteArray before = digestOf(path());
    const auto first = Project::open(path());
    QVERIFY(first.ok());
    QVERIFY(digestOf(path()) != before);
    const auto second = Project::open(path());
    QVERIFY(second.ok() && (*second)->isReadOnly());
    QCOMPARE((*second)->documents().count(), 2);
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
