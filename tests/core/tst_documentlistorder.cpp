// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/collections.h"
#include "core/store/documentkeys.h"
#include "core/store/documentlist.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

class TestDocumentListOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_comeInTheOrderOfTheIds();
    void edits_areSeenAtOnce();
    void listsInTheMiddleOfAnEdit_seeIt();
    void anotherProgramsEdits_areSeen();
    void groups_areInOrderWithNotStatedLast();
    void emptyProject_hasEmptyLists();
    void orderingKey_putsNumbersBySize_data();
    void orderingKey_putsNumbersBySize();
};

void TestDocumentListOrder::rows_comeInTheOrderOfTheIds()
{
    TestProject t;
    QList<DocumentId> ids;
    for (int i = 0; i < 4; ++i)
        ids.prepend(addDocument(*t, QStringLiteral("Number %1\nText").arg(i)));
    ids.insert(2, DocumentId(999));
    const QList<DocumentSummary> rows = t->documentList().rows(ids);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.first().facts.title, QStringLiteral("Number 3"));
    QCOMPARE(rows.last().facts.title, QStringLiteral("Number 0"));
    QList<DocumentId> many;
    for (int i = 0; i < 800; ++i)
        many += ids;
    const QList<DocumentSummary> all = t->documentList().rows(many);
    QCOMPARE(all.size(), 3200);
    QCOMPARE(all.at(3199).facts.title, QStringLiteral("Number 0"));
}

void TestDocumentListOrder::edits_areSeenAtOnce()
{
    TestProject t;
    const DocumentId one = addDocument(*t, QStringLiteral("B\nText"));
    const DocumentId two = addDocument(*t, QStringLiteral("A\nText"));
    const DocumentOrder byTitle{{DocumentField::Title, {}}, false};
    QCOMPARE(t->documentList().ids({}, byTitle), (QList<DocumentId>{two, one}));
    QVERIFY(t->edit(QStringLiteral("Title"), [&] {
        DocumentFacts facts = t->documents().summary(one)->facts;
        facts.title = QStringLiteral("0");
        return t->documents().setFacts(one, facts);
    }));
    QCOMPARE(t->documentList().ids({}, byTitle), (QList<DocumentId>{one, two}));
    QVERIFY(t->undo());
    QCOMPARE(t->documentList().ids({}, byTitle), (QList<DocumentId>{two, one}));
    QVERIFY(t->edit(QStringLiteral("Date"), [&] {
        DocumentFacts facts = t->documents().summary(one)->facts;
        facts.published = *EdtfDate::parse(QStringLiteral("2021-07"));
        return t->documents().setFacts(one, facts);
    }));
    DocumentFilter dated;
    dated.words = QStringLiteral("2021-07");
    QCOMPARE(t->documentList().ids(dated), QList<DocumentId>{one});
    const DocumentColumn codings{DocumentField::Codings, {}};
    QCOMPARE(t->documentList().groups(codings).size(), 1);
    QVERIFY(t->edit(QStringLiteral("Code"), [&]() -> Result<void> {
        const auto code = t->codes().add(QStringLiteral("c"));
        (void)t->passages().addCoding(*t->passages().findOrAdd(one, {0, 1}), *code);
        const auto collection = t->collections().add(QStringLiteral("c"));
        return t->collections().put(*collection, {two});
    }));
    QCOMPARE(t->documentList().groups(codings).size(), 2);
    QCOMPARE(t->documentList().groups({DocumentField::Collection, {}}).first().label, QStringLiteral("c"));
    QVERIFY(t->undo());
    QCOMPARE(t->documentList().groups(codings).size(), 1);
    QCOMPARE(t->documentList().groups({DocumentField::Collection, {}}).first().key, QString());
}

void TestDocumentListOrder::listsInTheMiddleOfAnEdit_seeIt()
{
    TestProject t;
    addDocument(*t, QStringLiteral("One\nText"));
    QCOMPARE(t->documentList().ids().size(), 1);
    const auto failed = t->edit(QStringLiteral("Add"), [&]() -> Result<void> {
        (void)t->documents().add(documentOf(QStringLiteral("Two\nText")), originalOf("2"));
        if (t->documentList().ids().size() != 2)
            qFatal("the list does not see the edit it is in");
        return Error{QStringLiteral("No.")};
    });
    QVERIFY(!failed);
    QCOMPARE(t->documentList().ids().size(), 1);
    QCOMPARE(t->documentList().groups({DocumentField::Title, {}}).size(), 1);
}

void TestDocumentListOrder::anotherProgramsEdits_areSeen()
{
    TestProject t;
    addDocument(*t, QStringLiteral("One\nText"));
    const auto reader = Project::open(t.path());
    QVERIFY((*reader)->isReadOnly());
    QCOMPARE((*reader)->documentList().ids().size(), 1);
    addDocument(*t, QStringLiteral("Two\nText"));
    QCOMPARE((*reader)->documentList().ids().size(), 2);
}

void TestDocumentListOrder::groups_areInOrderWithNotStatedLast()
{
    TestProject t;
    const auto add = [&](const char *series) {
        (void)t->edit(QStringLiteral("Add"), [&]() -> Result<void> {
            Document d = documentOf(QStringLiteral("Title\nText"));
            d.facts.series = QString::fromUtf8(series);
            return t->documents().add(d, originalOf(series)).ok() ? Result<void>() : Result<void>(Error{});
        });
    };
    for (const char *series : {"Series 10", "", "series 9", "Series 9", "나", "가"})
        add(series);
    QStringList labels;
    for (const DocumentGroup &group : t->documentList().groups({DocumentField::Series, {}}))
        labels << group.label;
    QCOMPARE(labels.join(QLatin1Char('|')), QString::fromUtf8("Series 9|series 9|Series 10|가|나|Not stated"));
}

void TestDocumentListOrder::emptyProject_hasEmptyLists()
{
    TestProject t;
    QVERIFY(t->documentList().ids().isEmpty());
    for (int field = 0; field < 20; ++field)
        QVERIFY(t->documentList().groups({DocumentField(field), {}}).isEmpty());
    DocumentFilter filter;
    filter.words = QStringLiteral("a");
    QCOMPARE(t->documentList().count(filter), 0);
}

void TestDocumentListOrder::orderingKey_putsNumbersBySize_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char *name, const char *before, const char *after) { QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after); };
    row("numbers", "Part 9", "Part 10");
    row("Korean numbers", "제9차", "제10차");
    row("leading zeros", "Part 009", "Part 10");
    row("case", "alpha", "Beta");
    row("accents", "Étude", "Future");
    row("quotes", "“Zeal”", "zebra");
    row("Hangul", "가나", "나가");
    row("full width", "Ａ", "b");
}

void TestDocumentListOrder::orderingKey_putsNumbersBySize()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QVERIFY2(orderingKey(before).toUtf8() < orderingKey(after).toUtf8(), qPrintable(orderingKey(before) + u' ' + orderingKey(after)));
}

QTEST_GUILESS_MAIN(TestDocumentListOrder)
#include "tst_documentlistorder.moc"
