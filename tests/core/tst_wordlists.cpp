// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/passages.h"
#include "core/store/sentencelinks.h"
#include "core/store/wordlists.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class TestWordLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addThenRead_isTheSame();
    void update_keepsRowsOfTermsThatStay_andIsUndone();
    void refused_data();
    void refused();
    void move_ordersAllLists();
    void sentenceLinks_areFoundFromEitherSide();
    void sentenceLink_bindsItsPassagesAndLetsThemGo();
};

static WordList listOf(const QString &name, const QList<WordListTerm> &terms)
{
    WordList list;
    list.name = name;
    list.terms = terms;
    return list;
}

void TestWordLists::addThenRead_isTheSame()
{
    TestProject project;
    const QString decomposed = s("\u1100\u1161\u11a8"); // 각 in three parts
    WordListId id;
    QVERIFY(project->edit(s("add"), [&]() -> Result<void> {
        const auto added = project->wordLists().add(listOf(s("  Hostility "), {{s("hostile  forces"), s("en")}, {decomposed, s("KO"), TermMatch::Prefix}, {s("hostile forces"), s("en")}}));
        if (!added)
            return added.error();
        id = *added;
        return {};
    }));
    const auto list = project->wordLists().withName(s("Hostility"));
    QVERIFY(list && list->id == id);
    const QList<WordListTerm> expected{{s("hostile forces"), s("en")}, {s("각"), s("ko"), TermMatch::Prefix}};
    QCOMPARE(list->terms, expected);
    QCOMPARE(list->purpose, s("terms"));
    QVERIFY(project->wordLists().all(s("reading")).isEmpty());
    QVERIFY(project->undo());
    QVERIFY(project->wordLists().all().isEmpty());
}

void TestWordLists::update_keepsRowsOfTermsThatStay_andIsUndone()
{
    TestProject project;
    QVERIFY(project->edit(s("add"), [&]() -> Result<void> {
        const auto added = project->wordLists().add(listOf(s("A"), {{s("one")}, {s("two")}}));
        return added ? Result<void>() : Result<void>(added.error());
    }));
    WordList list = *project->wordLists().withName(s("A"));
    list.terms = {{s("three"), s(""), TermMatch::Text}, {s("two")}};
    list.definition = s("what counts");
    QVERIFY(project->edit(s("change"), [&] { return project->wordLists().update(list); }));
    const auto changed = project->wordLists().find(list.id);
    QCOMPARE(changed->terms, list.terms);
    QCOMPARE(changed->definition, s("what counts"));
    QVERIFY(project->undo());
    const QList<WordListTerm> before{{s("one")}, {s("two")}};
    QCOMPARE(project->wordLists().find(list.id)->terms, before);
}

void TestWordLists::refused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("match");
    QTest::addColumn<QString>("said");
    QTest::newRow("no name") << s(" ") << s("a") << 0 << s("needs a name");
    QTest::newRow("taken") << s("Taken") << s("a") << 0 << s("already");
    QTest::newRow("no words") << s("B") << s("  ") << 0 << s("needs a word");
    QTest::newRow("no expression") << s("B") << s("(a") << 3 << s("no regular expression");
    QTest::newRow("matches nothing") << s("B") << s("a*") << 3 << s("found everywhere");
    QTest::newRow("too long") << s("B") << QString(400, u'a') << 2 << s("longer than 300");
}

void TestWordLists::refused()
{
    QFETCH(QString, name);
    QFETCH(QString, term);
    QFETCH(int, match);
    QFETCH(QString, said);
    TestProject project;
    const auto add = [&](const WordList &list) {
        return project->edit(s("add"), [&]() -> Result<void> {
            const auto added = project->wordLists().add(list);
            return added ? Result<void>() : Result<void>(added.error());
        });
    };
    QVERIFY(add(listOf(s("Taken"), {})));
    const auto done = add(listOf(name, {{term, s("en"), TermMatch(match)}}));
    QVERIFY(!done.ok());
    QVERIFY2(done.message().contains(said), qPrintable(done.message()));
    QCOMPARE(project->wordLists().all().size(), 1);
}

void TestWordLists::move_ordersAllLists()
{
    TestProject project;
    for (const char *name : {"a", "b", "c"})
        QVERIFY(project->edit(s("add"), [&]() -> Result<void> {
            const auto added = project->wordLists().add(listOf(s(name), {}));
            return added ? Result<void>() : Result<void>(added.error());
        }));
    QVERIFY(project->edit(s("move"), [&] { return project->wordLists().move(project->wordLists().withName(s("c"))->id, 0); }));
    QStringList names;
    for (const WordList &list : project->wordLists().all())
        names << list.name;
    QCOMPARE(names.join(u' '), s("c a b"));
}

void TestWordLists::sentenceLinks_areFoundFromEitherSide()
{
    TestProject project;
    const DocumentId one = addDocument(*project, s("First. Second."));
    const DocumentId other = addDocument(*project, s("하나. 둘."));
    const auto link = [&](SentenceRelation relation) {
        return project->edit(s("link"), [&]() -> Result<void> {
            const auto set = project->sentenceLinks().set(one, {0, 6}, other, {4, 6}, relation);
            return set ? Result<void>() : Result<void>(set.error());
        });
    };
    QVERIFY(link(SentenceRelation::Same));
    QVERIFY(link(SentenceRelation::Apart)); // said anew, not twice
    const QList<SentenceLink> there = project->sentenceLinks().between(other, one);
    QCOMPARE(there.size(), 1);
    QCOMPARE(there.first().leftDocument, other);
    QCOMPARE(there.first().leftSpan, (TextSpan{4, 6}));
    QCOMPARE(there.first().rightSpan, (TextSpan{0, 6}));
    QCOMPARE(there.first().relation, SentenceRelation::Apart);
    QVERIFY(project->undo());
    QCOMPARE(project->sentenceLinks().between(one, other).first().relation, SentenceRelation::Same);
}

void TestWordLists::sentenceLink_bindsItsPassagesAndLetsThemGo()
{
    TestProject project;
    const DocumentId one = addDocument(*project, s("First. Second."));
    const DocumentId other = addDocument(*project, s("하나. 둘."));
    SentenceLinkId id;
    QVERIFY(project->edit(s("link"), [&]() -> Result<void> {
        const auto set = project->sentenceLinks().set(one, {0, 6}, other, {0, 3}, SentenceRelation::Same);
        if (!set)
            return set.error();
        id = *set;
        return {};
    }));
    const PassageId passage = project->sentenceLinks().between(one, other).first().left;
    QVERIFY(project->edit(s("tidy"), [&] { return project->passages().removeIfBare(passage); }));
    QVERIFY(project->passages().find(passage));
    QVERIFY(project->edit(s("unlink"), [&] { return project->sentenceLinks().remove(id); }));
    QVERIFY(!project->passages().find(passage));
    QVERIFY(project->check().isEmpty());
}

QTEST_GUILESS_MAIN(TestWordLists)
#include "tst_wordlists.moc"
