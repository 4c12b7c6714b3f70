// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/search.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { t = std::make_unique<TestProject>(); }
    void cleanup() { t.reset(); }

    void find_givesTheMatchedWords_data();
    void find_givesTheMatchedWords();
    void find_refusesWhatCannotBeSearched_data();
    void find_refusesWhatCannotBeSearched();
    void find_followsEditsUndoAndRemoval();
    void find_findsMemosAndCodes();
    void snippet_marksTheMatch();
    void whatOneEditAddsChangesAndRemoves_isFoundAsItIs();
    void editThatFails_leavesTheIndexAsItWas();

private:
    std::unique_ptr<TestProject> t;
    QStringList matches(const QString &query) const
    {
        QStringList words;
        const auto hits = (*t)->search().find(query);
        for (const SearchHit &hit : hits ? *hits : QList<SearchHit>()) {
            const QString text = (*t)->documents().text(DocumentId(hit.where.id));
            words << (hit.span.isEmpty() ? QStringLiteral("-") : text.mid(hit.span.start, hit.span.length()));
        }
        return words;
    }
};

void TestSearch::find_givesTheMatchedWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("two syllables") << s("축전") << QStringList{s("축전")};
    QTest::newRow("one syllable") << s("축") << QStringList{s("축")};
    QTest::newRow("hanja") << s("中国") << QStringList{s("中国")};
    QTest::newRow("inside a run of hanja") << s("国共") << QStringList{s("国共")};
    QTest::newRow("word, any case") << s("FRIENDSHIP") << QStringList{s("friendship")};
    QTest::newRow("no part of a word") << s("friend") << QStringList();
    QTest::newRow("prefix") << s("friend*") << QStringList{s("friendship")};
    QTest::newRow("phrase") << s("\"treaty of friendship\"") << QStringList{s("treaty of friendship")};
    QTest::newRow("phrase across a comma") << s("\"peace stability\"") << QStringList{s("peace, stability")};
    QTest::newRow("words of a phrase in another order") << s("\"friendship treaty\"") << QStringList();
    QTest::newRow("all words must occur") << s("treaty 축전") << QStringList();
    QTest::newRow("small operators are words") << s("not") << QStringList();
    QTest::newRow("syllables of two words") << s("이축") << QStringList();
    QTest::newRow("beyond the basic plane") << s("𠮷") << QStringList{s("𠮷")};
}

void TestSearch::find_givesTheMatchedWords()
{
    addDocument(**t, QString::fromUtf8("One\nThe treaty of friendship keeps peace, stability."));
    addDocument(**t, QString::fromUtf8("둘\n김정은이 축전을 보냈다."));
    addDocument(**t, QString::fromUtf8("三\n中国共产党 𠮷"));
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    QCOMPARE(matches(query), found);
    QCOMPARE((*t)->readError(), QString());
}

void TestSearch::find_refusesWhatCannotBeSearched_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("nothing") << QString();
    QTest::newRow("punctuation") << QStringLiteral("?! *");
    QTest::newRow("open quote") << QStringLiteral("\"hostile forces");
}

void TestSearch::find_refusesWhatCannotBeSearched()
{
    QFETCH(QString, query);
    QVERIFY(!(*t)->search().find(query));
}

void TestSearch::find_followsEditsUndoAndRemoval()
{
    const DocumentId id = addDocument(**t, QStringLiteral("Title\nsingular word"));
    QCOMPARE(matches(QStringLiteral("singular")).size(), 1);
    QVERIFY((*t)->edit(QStringLiteral("Remove"), [&] { return (*t)->documents().remove(id); }));
    QCOMPARE(matches(QStringLiteral("singular")).size(), 0);
    QVERIFY((*t)->undo());
    QCOMPARE(matches(QStringLiteral("singular")).size(), 1);
    QVERIFY((*t)->undo());
    QCOMPARE(matches(QStringLiteral("singular")).size(), 0);
    QVERIFY((*t)->redo());
    QCOMPARE(matches(QStringLiteral("singular")).size(), 1);
    QCOMPARE((*t)->check(), QStringList());
}

void TestSearch::find_findsMemosAndCodes()
{
    QVERIFY((*t)->edit(QStringLiteral("Memo"), [&]() -> Result<void> {
        const auto code = (*t)->codes().add(QString::fromUtf8("적대세력"));
        return (*t)->memos().add(*code, QStringLiteral("compare the baselines")).ok() ? Result<void>() : Result<void>(Error{});
    }));
    const auto memo = (*t)->search().find(QStringLiteral("baselines"));
    QCOMPARE(memo->first().where.kind, EntityKind::Memo);
    const auto code = (*t)->search().find(QString::fromUtf8("적대"));
    QCOMPARE(code->first().where.kind, EntityKind::Code);
    QCOMPARE(code->first().title, QString::fromUtf8("적대세력"));
}

void TestSearch::snippet_marksTheMatch()
{
    addDocument(**t, QStringLiteral("Title\n") + QStringLiteral("before ").repeated(50) + QStringLiteral("needle ")
                    + QStringLiteral("after ").repeated(50));
    const auto hits = (*t)->search().find(QStringLiteral("needle"));
    const SearchHit hit = hits->first();
    QCOMPARE(hit.snippet.mid(hit.snippetMatch.start, hit.snippetMatch.length()), QStringLiteral("needle"));
    QVERIFY(hit.snippet.startsWith(QStringLiteral("…before")));
    QVERIFY(hit.snippet.endsWith(QStringLiteral("after…")));
}

void TestSearch::whatOneEditAddsChangesAndRemoves_isFoundAsItIs()
{
    const auto found = [&](const char *words) { return (*t)->search().find(QString::fromUtf8(words))->size(); };
    const DocumentId before = addDocument(**t, QStringLiteral("Before\nharvest"));
    QVERIFY((*t)->edit(QStringLiteral("Much at once"), [&]() -> Result<void> {
        const auto stays = (*t)->documents().add(documentOf(QStringLiteral("Stays\nharvest")), originalOf("1"));
        const auto goes = (*t)->documents().add(documentOf(QStringLiteral("Goes\nharvest")), originalOf("2"));
        DocumentFacts facts = (*t)->documents().summary(*stays)->facts;
        facts.title = QStringLiteral("Renamed");
        for (const auto &done : {(*t)->documents().setFacts(*stays, facts), (*t)->documents().remove(*goes), (*t)->documents().remove(before)}) {
            if (!done)
                return done;
        }
        const auto half = (*t)->edit(QStringLiteral("Half"), [&]() -> Result<void> {
            (void)(*t)->documents().add(documentOf(QStringLiteral("Half\nharvest")), originalOf("3"));
            (void)(*t)->documents().remove(*stays);
            return Error{QStringLiteral("No.")};
        });
        return !half && found("harvest") == 1 && found("renamed") == 1 ? Result<void>() : Error{QStringLiteral("not found within the edit")};
    }));
    QCOMPARE(found("harvest"), 1);
    QCOMPARE(found("stays"), 1); // in the text
    QCOMPARE(found("renamed"), 1);
    QCOMPARE((*t)->check(), QStringList());
    QVERIFY((*t)->undo());
    QCOMPARE(found("renamed"), 0);
    QCOMPARE(found("before"), 1);
    QCOMPARE((*t)->check(), QStringList());
    QVERIFY((*t)->redo());
    QCOMPARE(found("renamed"), 1);
    QCOMPARE(found("before"), 0);
    QCOMPARE((*t)->check(), QStringList());
}

void TestSearch::editThatFails_leavesTheIndexAsItWas()
{
    addDocument(**t, QStringLiteral("Before\nharvest"));
    QVERIFY(!(*t)->edit(QStringLiteral("Many"), [&]() -> Result<void> {
        for (int i = 0; i < 600; ++i) // more than are indexed together
            (void)(*t)->documents().add(documentOf(QStringLiteral("Number %1\nharvest").arg(i)), originalOf(QByteArray::number(i)));
        return Error{QStringLiteral("No.")};
    }));
    QCOMPARE((*t)->search().find(QStringLiteral("harvest"))->size(), 1);
    addDocument(**t, QStringLiteral("After\nharvest"));
    QCOMPARE((*t)->search().find(QStringLiteral("harvest"))->size(), 2);
    QCOMPARE((*t)->check(), QStringList());
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
