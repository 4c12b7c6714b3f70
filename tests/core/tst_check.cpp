// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attributes.h"
#include "core/store/collections.h"
#include "core/store/database.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

class TestCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrong_isSaid_data();
    void whatIsWrong_isSaid();
};

void TestCheck::whatIsWrong_isSaid_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *damage, const char *said) { QTest::newRow(name) << QString::fromUtf8(damage) << QString::fromUtf8(said); };
    row("nothing", "UPDATE document SET title = title", "");
    row("a collection below itself", "UPDATE collection SET parent = 2 WHERE id = 1", "lies below itself");
    row("a version of itself", "UPDATE document SET version_of = id", "earlier version of itself");
    row("a choice that is none", "UPDATE attribute_value SET value = 'x'", "does not fit");
    row("a number beside a choice", "UPDATE attribute_value SET number = 3", "does not fit");
    row("no key", "DELETE FROM document_key", "missing from the lists");
    row("a state that is none", "UPDATE document SET state = 7", "reading state");
    row("a fact that is none", "INSERT INTO document_fact(document, fact, value, certainty) VALUES (1, 'smell', 'x', 0)", "no fact");
    row("a block of no kind", "UPDATE document_text SET blocks = '[[77,0,5]]'", "of no kind");
    row("a block outside", "UPDATE document_text SET blocks = '[[4,0,500]]'", "outside its text");
    row("a memo on nothing", "INSERT INTO memo(guid, on_kind, on_id, text, coder, created_at, created_by) VALUES ('g', 'collection', 9, 't', 'c', '', '')",
        "collection that is not there");
    row("a document in no collection", "PRAGMA foreign_keys=OFF; INSERT INTO collection_document(collection, document) VALUES (9, 1)", "collection_document");
}

void TestCheck::whatIsWrong_isSaid()
{
    QFETCH(QString, damage);
    QFETCH(QString, said);
    TestProject t;
    const DocumentId document = addDocument(*t, QStringLiteral("Title\nText"));
    QVERIFY(t->edit(QStringLiteral("Fill"), [&]() -> Result<void> {
        (void)t->collections().findOrAddPath(QStringLiteral("a/b"));
        const auto attribute = t->attributes().add({{}, {}, QStringLiteral("Kind"), AttributeType::Choice, {QStringLiteral("a")}, 0});
        return t->attributes().setValue(*attribute, {document}, QStringLiteral("a"));
    }));
    {
        Database plain;
        QVERIFY(plain.open(t.path(), Database::Mode::ReadWrite));
        for (const QString &statement : damage.split(QLatin1String("; ")))
            QVERIFY2(plain.run(statement).ok(), qPrintable(statement));
    }
    const QStringList wrong = t->check();
    QCOMPARE(wrong.isEmpty(), said.isEmpty());
    QVERIFY2(wrong.join(QLatin1Char('\n')).contains(said), qPrintable(wrong.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
