// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents.h"
#include "core/store/search.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace haeje;
using namespace haeje::test;

static Document wholeDocument()
{
    Document d = documentOf(QStringLiteral("제목 Title\nFirst 文 paragraph.\n둘째 문단."));
    d.blocks[1].page = 2;
    d.blocks[2].page = 3;
    d.blocks[2].language = QStringLiteral("ko");
    d.facts = {QStringLiteral("Title “quoted”"), QStringLiteral("Sub"), QStringLiteral("Series"), {QStringLiteral("Kim, A"), QStringLiteral("이 아무개")},
               QStringLiteral("Institute"), *EdtfDate::parse(QStringLiteral("2021-07")), QStringLiteral("Outlet"), QStringLiteral("en"),
               QStringLiteral("https://example.org/a"), {QStringLiteral("key; word"), QStringLiteral("열쇠")}, {QStringLiteral("a.pdf")}};
    d.format = QStringLiteral("pdf");
    d.pages = 3;
    d.scan = true;
    d.found = {{FactKind::Published, QStringLiteral("2021-07"), Certainty::Likely, QStringLiteral("July 2021"), QStringLiteral("line 2"), true, {}},
               {FactKind::Published, QStringLiteral("2021-08"), Certainty::Doubtful, QStringLiteral("8.2021"), QStringLiteral("line 9"), false,
                QStringLiteral("a date after the as-of date in the text")}};
    return d;
}

class TestDocumentFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { t = std::make_unique<TestProject>(); }
    void cleanup()
    {
        QCOMPARE((*t)->check(), QStringList());
        t.reset();
    }

    void add_thenFind_givesEverythingBack();
    void blocksOfOlderFiles_areReadAsBefore();
    void preparedText_isStoredAsAddWouldHaveWorkedItOut();
    void setFacts_writesALineForEachFactThatChanged();
    void setFactsForMany_takesOnlyThoseNamed();
    void setFacts_movesTheDocumentInTheSearch();
    void setFacts_refusesADocumentWithoutTitle();
    void setState_isInTheHistoryOnce();
    void versions_areAChainOldestFirst();
    void version_cannotBeItsOwnEarlierOne();
    void versionOfARemovedDocument_isOnItsOwn();
    void signatures_andPairsKeptApart_areKept();
    void unknownDocument_isRefusedWithASentence();
    void everyEdit_isUndoneAndRedoneExactly();

private:
    Documents &documents() const { return (*t)->documents(); }
    DocumentId add(const Document &document)
    {
        DocumentId id;
        edit([&]() -> Result<void> {
            const auto added = documents().add(document, originalOf(document.text.toUtf8()));
            if (!added)
                return added.error();
            id = *added;
            return {};
        });
        return id;
    }
    void edit(const std::function<Result<void>()> &change)
    {
        if (const auto done = (*t)->edit(QStringLiteral("Edit"), change); !done)
            qFatal("%s", qPrintable(done.message()));
    }
    QStringList history(DocumentId id) const
    {
        QStringList lines;
        for (const DocumentEvent &event : documents().history(id))
            lines << QStringLiteral("%1: %2 -> %3").arg(event.what, event.before, event.after);
        return lines;
    }
    std::unique_ptr<TestProject> t;
};

void TestDocumentFacts::add_thenFind_givesEverythingBack()
{
    (*t)->setCoder(QStringLiteral("KL"));
    const Document given = wholeDocument();
    const auto found = documents().find(add(given));
    QVERIFY(found);
    QCOMPARE(found->text, given.text);
    QVERIFY(found->blocks == given.blocks);
    QVERIFY(found->facts == given.facts);
    QCOMPARE(found->format, given.format);
    QCOMPARE(found->pages, 3);
    QVERIFY(found->scan);
    QVERIFY(documents().found(found->id) == given.found);
    const auto summary = documents().summary(found->id);
    QVERIFY(summary->facts == given.facts);
    QCOMPARE(summary->state, ReadingState::Unread);
    QCOMPARE(summary->format, given.format);
    QCOMPARE(documents().summaries().first().guid, summary->guid);
    const QList<DocumentEvent> events = documents().history(found->id);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().what, QStringLiteral("imported"));
    QCOMPARE(events.first().after, QStringLiteral("test.txt"));
    QCOMPARE(events.first().coder, QStringLiteral("KL"));
    QVERIFY(events.first().at.isValid());
}

void TestDocumentFacts::blocksOfOlderFiles_areReadAsBefore()
{
    const DocumentId id = add(documentOf(QStringLiteral("Title\nText")));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("plain"));
        db.setDatabaseName(t->path());
        QVERIFY(db.open());
        QSqlQuery blocks(QStringLiteral("SELECT blocks FROM document_text"), db);
        QVERIFY(blocks.next());
        QCOMPARE(blocks.value(0).toString(), QStringLiteral("[[0,0,5],[4,6,10]]"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("plain"));
    const QList<Block> blocks = documents().find(id)->blocks;
    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(1).page, 0);
    QCOMPARE(blocks.at(1).language, QString());
}

void TestDocumentFacts::preparedText_isStoredAsAddWouldHaveWorkedItOut()
{
    Document plain = wholeDocument();
    Document prepared = plain;
    prepared.text += QStringLiteral("");
    prepared.prepared = prepareText(prepared.text);
    const DocumentId a = add(plain);
    const DocumentId b = add(prepared);
    QCOMPARE(documents().summary(a)->words, documents().summary(b)->words);
    QCOMPARE(documents().summary(a)->characters, documents().summary(b)->characters);
    QCOMPARE(documents().withText(plain.text), (QList<DocumentId>{a, b}));
    const auto hits = (*t)->search().find(QStringLiteral("둘째"));
    QCOMPARE(hits->size(), 2);
}

void TestDocumentFacts::setFacts_writesALineForEachFactThatChanged()
{
    const DocumentId id = add(wholeDocument());
    DocumentFacts facts = wholeDocument().facts;
    facts.title = QStringLiteral("New");
    facts.authors = {QStringLiteral("Kim, A")};
    facts.published = {};
    edit([&] { return documents().setFacts(id, facts); });
    QCOMPARE(history(id).mid(1), (QStringList{QStringLiteral("title: Title “quoted” -> New"), QStringLiteral("author: Kim, A; 이 아무개 -> Kim, A"),
                                              QStringLiteral("published: 2021-07 -> ")}));
    QVERIFY(documents().summary(id)->facts == facts);
    QVERIFY((*t)->undo());
    QCOMPARE(history(id).size(), 1);
    edit([&] { return documents().setFacts(id, wholeDocument().facts); });
    QVERIFY2((*t)->canRedo(), "facts that are the same are no edit");
}

void TestDocumentFacts::setFactsForMany_takesOnlyThoseNamed()
{
    const DocumentId a = add(wholeDocument());
    const DocumentId b = add(documentOf(QStringLiteral("Other\nText")));
    DocumentFacts facts;
    facts.outlet = QStringLiteral("KCNA");
    facts.title = QStringLiteral("not to be taken");
    edit([&] { return documents().setFacts({a, b}, {FactKind::Outlet, FactKind::Series}, facts); });
    QCOMPARE(documents().summary(a)->facts.outlet, QStringLiteral("KCNA"));
    QCOMPARE(documents().summary(a)->facts.series, QString());
    QCOMPARE(documents().summary(a)->facts.title, wholeDocument().facts.title);
    QCOMPARE(documents().summary(b)->facts.outlet, QStringLiteral("KCNA"));
    QCOMPARE(history(b).mid(1), QStringList{QStringLiteral("outlet:  -> KCNA")});
    QVERIFY((*t)->undo());
    QCOMPARE(documents().summary(a)->facts.outlet, QStringLiteral("Outlet"));
}

void TestDocumentFacts::setFacts_movesTheDocumentInTheSearch()
{
    const DocumentId id = add(wholeDocument());
    DocumentFacts facts = wholeDocument().facts;
    facts.keywords = {QStringLiteral("quokka")};
    edit([&] { return documents().setFacts(id, facts); });
    QCOMPARE((*t)->search().find(QStringLiteral("quokka"))->size(), 1);
    QCOMPARE((*t)->search().find(QStringLiteral("열쇠"))->size(), 0);
    QVERIFY((*t)->undo());
    QCOMPARE((*t)->search().find(QStringLiteral("quokka"))->size(), 0);
    QCOMPARE((*t)->search().find(QStringLiteral("열쇠"))->size(), 1);
}

void TestDocumentFacts::setFacts_refusesADocumentWithoutTitle()
{
    const DocumentId id = add(wholeDocument());
    DocumentFacts facts = wholeDocument().facts;
    facts.title = QStringLiteral("  ");
    const auto done = (*t)->edit(QStringLiteral("Edit"), [&] { return documents().setFacts(id, facts); });
    QVERIFY2(done.message().contains(QStringLiteral("needs a title")), qPrintable(done.message()));
    QCOMPARE(history(id).size(), 1);
}

void TestDocumentFacts::setState_isInTheHistoryOnce()
{
    const DocumentId id = add(wholeDocument());
    edit([&] { return documents().setState({id}, ReadingState::Read); });
    edit([&] { return documents().setState({id}, ReadingState::Read); });
    QCOMPARE(documents().summary(id)->state, ReadingState::Read);
    QCOMPARE(history(id).mid(1), QStringList{QStringLiteral("state: unread -> read")});
}

void TestDocumentFacts::versions_areAChainOldestFirst()
{
    Document first = wholeDocument();
    const DocumentId c = add(documentOf(QStringLiteral("Third\nText 3")));
    const DocumentId a = add(first);
    Document second = documentOf(QStringLiteral("Second\nText 2"));
    second.facts.url = first.facts.url;
    second.versionOf = a;
    const DocumentId b = add(second);
    edit([&] { return documents().setVersionOf(c, b); });
    const QList<DocumentId> chain = {a, b, c};
    for (const DocumentId id : chain)
        QCOMPARE(documents().versionsOf(id), chain);
    QCOMPARE(documents().find(b)->versionOf, a);
    QCOMPARE(documents().summary(c)->versionOf, b);
    QCOMPARE(documents().withUrl(first.facts.url), (QList<DocumentId>{a, b}));
    QCOMPARE(documents().withUrl({}), QList<DocumentId>());
    QCOMPARE(history(c).last(), QStringLiteral("version_of:  -> %1").arg(b.value));
}

void TestDocumentFacts::version_cannotBeItsOwnEarlierOne()
{
    const DocumentId a = add(documentOf(QStringLiteral("One\nText")));
    const DocumentId b = add(documentOf(QStringLiteral("Two\nText")));
    edit([&] { return documents().setVersionOf(b, a); });
    const auto done = (*t)->edit(QStringLiteral("Edit"), [&] { return documents().setVersionOf(a, b); });
    QVERIFY2(done.message().contains(QStringLiteral("later version")), qPrintable(done.message()));
    QVERIFY(!(*t)->edit(QStringLiteral("Edit"), [&] { return documents().setVersionOf(a, a); }));
    QCOMPARE(documents().versionsOf(a), (QList<DocumentId>{a, b}));
}

void TestDocumentFacts::versionOfARemovedDocument_isOnItsOwn()
{
    const DocumentId a = add(documentOf(QStringLiteral("One\nText")));
    Document later = documentOf(QStringLiteral("Two\nText"));
    later.versionOf = a;
    const DocumentId b = add(later);
    const QByteArray before = digestOf(t->path());
    edit([&] { return documents().remove(a); });
    QCOMPARE(documents().versionsOf(b), QList<DocumentId>{b});
    QVERIFY((*t)->undo());
    QCOMPARE(digestOf(t->path()), before);
    QCOMPARE(documents().versionsOf(b), (QList<DocumentId>{a, b}));
}

void TestDocumentFacts::signatures_andPairsKeptApart_areKept()
{
    const DocumentId a = add(documentOf(QStringLiteral("One\nText")));
    const DocumentId b = add(documentOf(QStringLiteral("Two\nText")));
    const QByteArray bytes("\0\1\2binary\xff", 10);
    edit([&]() -> Result<void> {
        (void)documents().setSignature(a, "first");
        (void)documents().setSignature(a, bytes);
        return documents().keepApart(b, a);
    });
    QCOMPARE(documents().signatures(), (QHash<DocumentId, QByteArray>{{a, bytes}}));
    QVERIFY(documents().areKeptApart(a, b));
    QVERIFY(documents().areKeptApart(b, a));
    edit([&] { return documents().keepApart(a, b); });
    QVERIFY(!(*t)->edit(QStringLiteral("Edit"), [&] { return documents().keepApart(a, a); }));
    edit([&] { return documents().remove(b); });
    QVERIFY(!documents().areKeptApart(a, b));
}

void TestDocumentFacts::unknownDocument_isRefusedWithASentence()
{
    const DocumentId none(99);
    const DocumentId one = add(documentOf(QStringLiteral("One\nText")));
    const QList<std::function<Result<void>()>> tries = {
        [&] { return documents().setFacts(none, wholeDocument().facts); },
        [&] { return documents().setFacts({one, none}, {FactKind::Title}, wholeDocument().facts); },
        [&] { return documents().setState({none}, ReadingState::Read); },
        [&] { return documents().setVersionOf(one, none); },
        [&] { return documents().setSignature(none, "x"); },
        [&] { return documents().keepApart(one, none); },
    };
    const QByteArray before = digestOf(t->path());
    for (const auto &attempt : tries) {
        const auto done = (*t)->edit(QStringLiteral("Edit"), attempt);
        QVERIFY2(done.message().contains(QStringLiteral("no document 99")), qPrintable(done.message()));
    }
    QCOMPARE(digestOf(t->path()), before);
}

void TestDocumentFacts::everyEdit_isUndoneAndRedoneExactly()
{
    QList<QByteArray> states{digestOf(t->path())};
    const auto step = [&](const std::function<Result<void>()> &change) {
        edit(change);
        states << digestOf(t->path());
    };
    DocumentId a, b;
    step([&]() -> Result<void> {
        a = *documents().add(wholeDocument(), originalOf("a"));
        b = *documents().add(documentOf(QStringLiteral("Two\nText")), originalOf("b"));
        // What is put on a document in the edit that brings it, and taken off again, is of that edit too.
        (void)documents().setSignature(a, "one");
        (void)documents().setState({a, b}, ReadingState::Reading);
        return documents().setSignature(a, "two");
    });
    step([&] { return documents().setVersionOf(b, a); });
    step([&]() -> Result<void> {
        (void)documents().remove(b);
        b = *documents().add(documentOf(QStringLiteral("Three\nText")), originalOf("c"));
        return documents().keepApart(a, b);
    });
    step([&]() -> Result<void> {
        const auto fleeting = documents().add(documentOf(QStringLiteral("Fleeting\nText")), originalOf("d"));
        (void)documents().setSignature(*fleeting, "gone");
        return documents().remove(*fleeting);
    });
    step([&] { return documents().remove(a); });
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QVERIFY((*t)->undo());
        QCOMPARE(digestOf(t->path()), states.at(i));
        QCOMPARE((*t)->check(), QStringList());
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY((*t)->redo());
        QCOMPARE(digestOf(t->path()), states.at(i));
    }
}

QTEST_GUILESS_MAIN(TestDocumentFacts)
#include "tst_documentfacts.moc"
