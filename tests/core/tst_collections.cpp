// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attributes.h"
#include "core/store/collections.h"
#include "core/store/memos.h"
#include "core/store/savedsearches.h"
#include "core/store/spellings.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

class TestCollections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { t = std::make_unique<TestProject>(); }
    void cleanup()
    {
        QCOMPARE((*t)->check(), QStringList());
        t.reset();
    }

    void paths_goThereAndBack();
    void names_areRefusedWithASentence();
    void move_keepsSistersInOrder();
    void move_belowItself_isRefused();
    void documents_areCountedOnceWithThoseBelow();
    void remove_takesThoseBelowAndLeavesTheDocuments();
    void memoOnACollection_goesWithIt();
    void putAndTake_areInTheHistory();
    void attributeValues_goRound_data();
    void attributeValues_goRound();
    void attributeValue_thatDoesNotFit_isRefused_data();
    void attributeValue_thatDoesNotFit_isRefused();
    void attribute_thatCannotBe_isRefused();
    void attributeType_changesOnlyIfEveryValueFits();
    void attributeValue_isTakenAwayAndInTheHistory();
    void spellings_areOneGroupEach();
    void savedSearches_areByName();
    void changed_namesCollectionsAttributesAndSearches();

private:
    Collections &collections() const { return (*t)->collections(); }
    Attributes &attributes() const { return (*t)->attributes(); }
    void edit(const std::function<Result<void>()> &change)
    {
        if (const auto done = (*t)->edit(QStringLiteral("Edit"), change); !done)
            qFatal("%s", qPrintable(done.message()));
    }
    QString refused(const std::function<Result<void>()> &change)
    {
        const QByteArray before = digestOf(t->path());
        const auto done = (*t)->edit(QStringLiteral("Edit"), change);
        return digestOf(t->path()) == before ? done.message() : QStringLiteral("something was changed");
    }
    CollectionId path(const QString &path)
    {
        CollectionId id;
        edit([&]() -> Result<void> {
            const auto made = collections().findOrAddPath(path);
            if (!made)
                return made.error();
            id = *made;
            return {};
        });
        return id;
    }
    AttributeId attribute(const QString &name, AttributeType type, const QStringList &choices = {})
    {
        AttributeId id;
        edit([&]() -> Result<void> {
            id = *attributes().add({{}, {}, name, type, choices, 0});
            return {};
        });
        return id;
    }
    QStringList paths() const
    {
        QStringList list;
        for (const Collection &collection : collections().all())
            list << collections().path(collection.id);
        return list;
    }
    std::unique_ptr<TestProject> t;
};

static Result<void> ok(const auto &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

void TestCollections::paths_goThereAndBack()
{
    const CollectionId id = path(QStringLiteral("논평/2021"));
    QCOMPARE(collections().path(id), QStringLiteral("논평/2021"));
    QCOMPARE(collections().withPath(QStringLiteral("논평/2021")), id);
    QCOMPARE(collections().withPath(QStringLiteral("논평/2022")), CollectionId());
    QCOMPARE(path(QStringLiteral(" 논평 / 2021 ")), id);
    QCOMPARE(collections().all().size(), 2);
    QVERIFY((*t)->undo());
    QCOMPARE(collections().all().size(), 0);
}

void TestCollections::names_areRefusedWithASentence()
{
    const CollectionId a = path(QStringLiteral("a"));
    path(QStringLiteral("b"));
    QVERIFY(refused([&] { return ok(collections().add(QStringLiteral(" "))); }).contains(QStringLiteral("needs a name")));
    QVERIFY(refused([&] { return ok(collections().add(QStringLiteral("a"))); }).contains(QStringLiteral("“a” here already")));
    QVERIFY(refused([&] { return ok(collections().add(QStringLiteral("x/y"))); }).contains(QLatin1Char('/')));
    QVERIFY(refused([&] { return collections().rename(a, QStringLiteral("b")); }).contains(QStringLiteral("“b” here already")));
    QVERIFY(refused([&] { return ok(collections().add(QStringLiteral("c"), CollectionId(99))); }).contains(QStringLiteral("gone")));
    edit([&] { return collections().rename(a, QStringLiteral("c")); });
    QCOMPARE(paths(), (QStringList{QStringLiteral("c"), QStringLiteral("b")}));
}

void TestCollections::move_keepsSistersInOrder()
{
    for (const char *name : {"a", "b", "c", "a/x"})
        path(QLatin1String(name));
    edit([&] { return collections().move(collections().withPath(QStringLiteral("c")), {}, 0); });
    QCOMPARE(paths().join(QLatin1Char(' ')), QStringLiteral("c a a/x b"));
    edit([&] { return collections().move(collections().withPath(QStringLiteral("b")), collections().withPath(QStringLiteral("a")), 0); });
    QCOMPARE(paths().join(QLatin1Char(' ')), QStringLiteral("c a a/b a/x"));
    QVERIFY((*t)->undo());
    QCOMPARE(paths().join(QLatin1Char(' ')), QStringLiteral("c a a/x b"));
}

void TestCollections::move_belowItself_isRefused()
{
    const CollectionId below = path(QStringLiteral("a/b/c"));
    const CollectionId a = collections().withPath(QStringLiteral("a"));
    QVERIFY(refused([&] { return collections().move(a, below, 0); }).contains(QStringLiteral("below itself")));
    QVERIFY(refused([&] { return collections().move(a, a, 0); }).contains(QStringLiteral("below itself")));
}

void TestCollections::documents_areCountedOnceWithThoseBelow()
{
    const DocumentId one = addDocument(**t, QStringLiteral("One\nText"));
    const DocumentId two = addDocument(**t, QStringLiteral("Two\nText"));
    const CollectionId top = path(QStringLiteral("top"));
    const CollectionId below = path(QStringLiteral("top/below"));
    edit([&]() -> Result<void> {
        (void)collections().put(top, {one, one});
        return collections().put(below, {one, two});
    });
    QCOMPARE(collections().counts(), (QHash<CollectionId, int>{{top, 2}, {below, 2}}));
    QCOMPARE(collections().of(one), (QList<CollectionId>{top, below}));
    QCOMPARE(collections().documents(top), QList<DocumentId>{one});
    QVERIFY(refused([&] { return collections().put(top, {DocumentId(77)}); }).contains(QStringLiteral("no document 77")));
}

void TestCollections::remove_takesThoseBelowAndLeavesTheDocuments()
{
    const DocumentId one = addDocument(**t, QStringLiteral("One\nText"));
    const CollectionId below = path(QStringLiteral("top/below"));
    path(QStringLiteral("other"));
    edit([&] { return collections().put(below, {one}); });
    const QByteArray before = digestOf(t->path());
    edit([&] { return collections().remove(collections().withPath(QStringLiteral("top"))); });
    QCOMPARE(paths(), QStringList{QStringLiteral("other")});
    QCOMPARE(collections().of(one), QList<CollectionId>());
    QCOMPARE((*t)->documents().history(one).last().before, QStringLiteral("top/below"));
    QVERIFY((*t)->undo());
    QCOMPARE(digestOf(t->path()), before);
}

void TestCollections::memoOnACollection_goesWithIt()
{
    const CollectionId id = path(QStringLiteral("top"));
    edit([&] { return ok((*t)->memos().add(id, QStringLiteral("Why these"))); });
    QCOMPARE((*t)->memos().on(id).size(), 1);
    edit([&] { return collections().remove(id); });
    QCOMPARE((*t)->memos().all().size(), 0);
    QVERIFY((*t)->undo());
    QCOMPARE((*t)->memos().on(id).size(), 1);
}

void TestCollections::putAndTake_areInTheHistory()
{
    const DocumentId one = addDocument(**t, QStringLiteral("One\nText"));
    const CollectionId id = path(QStringLiteral("a/b"));
    edit([&] { return collections().put(id, {one}); });
    edit([&] { return collections().take(id, {one}); });
    const QList<DocumentEvent> events = (*t)->documents().history(one);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events.at(1).what, QStringLiteral("collection"));
    QCOMPARE(events.at(1).after, QStringLiteral("a/b"));
    QCOMPARE(events.at(2).before, QStringLiteral("a/b"));
    QCOMPARE(events.at(2).after, QString());
}

void TestCollections::attributeValues_goRound_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, AttributeType type, const char *typed, const QVariant &value, const char *shown) {
        QTest::newRow(name) << int(type) << QString::fromUtf8(typed) << value << QString::fromUtf8(shown);
    };
    row("text", AttributeType::Text, " 축전 “x” ", QStringLiteral("축전 “x”"), "축전 “x”");
    row("number", AttributeType::Number, "12.50", 12.5, "12.5");
    row("small number", AttributeType::Number, "-0.1", -0.1, "-0.1");
    row("zero", AttributeType::Number, "0", 0.0, "0");
    row("day", AttributeType::Date, "2021-07-11", QStringLiteral("2021-07-11"), "2021-07-11");
    row("about a month", AttributeType::Date, "2021-07~", QStringLiteral("2021-07~"), "2021-07~");
    row("yes", AttributeType::YesNo, "Yes", true, "yes");
    row("no in Korean", AttributeType::YesNo, "아니요", false, "no");
    row("choice", AttributeType::Choice, "hard", QStringLiteral("hard"), "hard");
}

void TestCollections::attributeValues_goRound()
{
    QFETCH(int, type);
    QFETCH(QString, typed);
    QFETCH(QVariant, value);
    QFETCH(QString, shown);
    const AttributeId id = attribute(QStringLiteral("Tone"), AttributeType(type), type == 4 ? QStringList{QStringLiteral("soft"), QStringLiteral("hard")} : QStringList());
    const DocumentId one = addDocument(**t, QStringLiteral("One\nText"));
    const auto meant = attributeValueFrom(*attributes().find(id), typed);
    QVERIFY2(meant.ok(), qPrintable(meant.message()));
    QCOMPARE(*meant, value);
    edit([&] { return attributes().setValue(id, {one}, *meant); });
    QCOMPARE(attributes().valuesOf(one).value(id), value);
    QCOMPARE(attributes().values(id).value(one), value);
    QCOMPARE(attributeText(*attributes().find(id), value), shown);
}

void TestCollections::attributeValue_thatDoesNotFit_isRefused_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("a word for a number") << int(AttributeType::Number) << QVariant(QStringLiteral("many"));
    QTest::newRow("no number") << int(AttributeType::Number) << QVariant(qQNaN());
    QTest::newRow("no such day") << int(AttributeType::Date) << QVariant(QStringLiteral("2021-02-30"));
    QTest::newRow("neither yes nor no") << int(AttributeType::YesNo) << QVariant(QStringLiteral("perhaps"));
    QTest::newRow("none of the choices") << int(AttributeType::Choice) << QVariant(QStringLiteral("loud"));
}

void TestCollections::attributeValue_thatDoesNotFit_isRefused()
{
    QFETCH(int, type);
    QFETCH(QVariant, value);
    const AttributeId id = attribute(QStringLiteral("Tone"), AttributeType(type), type == 4 ? QStringList{QStringLiteral("soft")} : QStringList());
    const DocumentId one = addDocument(**t, QStringLiteral("One\nText"));
    const QString why = refused([&] { return attributes().setValue(id, {one}, value); });
    QVERIFY2(why.contains(QStringLiteral("“Tone” takes")), qPrintable(why));
    QVERIFY(type == 1 || !attributeValueFrom(*attributes().find(id), value.toString()));
}

void TestCollections::attribute_thatCannotBe_isRefused()
{
    const AttributeId id = attribute(QStringLiteral("Tone"), AttributeType::Text);
    QVERIFY(refused([&] { return ok(attributes().add({{}, {}, QStringLiteral("Tone"), AttributeType::Date, {}, 0})); }).contains(QStringLiteral("already")));
    QVERIFY(refused([&] { return ok(attributes().add({{}, {}, QString(), AttributeType::Date, {}, 0})); }).contains(QStringLiteral("needs a name")));
    QVERIFY(refused([&] { return ok(attributes().add({{}, {}, QStringLiteral("a=b"), AttributeType::Date, {}, 0})); }).contains(QLatin1Char('=')));
    QVERIFY(refused([&] { return ok(attributes().add({{}, {}, QStringLiteral("C"), AttributeType::Choice, {QString()}, 0})); }).contains(QStringLiteral("choices")));
    QVERIFY(refused([&] { return attributes().setValue(id, {DocumentId(9)}, QStringLiteral("x")); }).contains(QStringLiteral("no document 9")));
    QVERIFY(refused([&] { return attributes().setValue(AttributeId(9), {}, QStringLiteral("x")); }).contains(QStringLiteral("gone")));
}

void TestCollections::attributeType_changesOnlyIfEveryValueFits()
{
    const AttributeId id = attribute(QStringLiteral("Size"), AttributeType::Text);
    const DocumentId one = addDocument(**t, QStringLiteral("One\nText"));
    const DocumentId two = addDocument(**t, QStringLiteral("Two\nText"));
    edit([&]() -> Result<void> {
        (void)attributes().setValue(id, {one}, QStringLiteral("12"));
        return attributes().setValue(id, {two}, QStringLiteral("large"));
    });
    Attribute changed = *attributes().find(id);
    changed.type = AttributeType::Number;
    const QString why = refused([&] { return attributes().update(changed); });
    QVERIFY2(why.contains(QStringLiteral("“Two” (large)")) && !why.contains(QStringLiteral("“One”")), qPrintable(why));
    edit([&] { return attributes().setValue(id, {two}, QStringLiteral("7.5")); });
    edit([&] { return attributes().update(changed); });
    QCOMPARE(attributes().values(id), (QHash<DocumentId, AttributeValue>{{one, 12.0}, {two, 7.5}}));
    QVERIFY((*t)->undo());
    QCOMPARE(attributes().values(id).value(two), QVariant(QStringLiteral("7.5")));
}

void TestCollections::attributeValue_isTakenAwayAndInTheHistory()
{
    const AttributeId id = attribute(QStringLiteral("Tone"), AttributeType::YesNo);
    const DocumentId one = addDocument(**t, QStringLiteral("One\nText"));
    edit([&] { return attributes().setValue(id, {one}, true); });
    edit([&] { return attributes().setValue(id, {one}, false); });
    edit([&] { return attributes().setValue(id, {one}, {}); });
    QVERIFY(attributes().valuesOf(one).isEmpty());
    QStringList lines;
    for (const DocumentEvent &event : (*t)->documents().history(one).mid(1))
        lines << event.what + QLatin1Char(':') + event.before + QLatin1Char('>') + event.after;
    QCOMPARE(lines.join(QLatin1Char(' ')), QStringLiteral("attribute Tone:>yes attribute Tone:yes>no attribute Tone:no>"));
    edit([&] { return attributes().remove(id); });
    QVERIFY(attributes().all().isEmpty());
}

void TestCollections::spellings_areOneGroupEach()
{
    Spellings &spellings = (*t)->spellings();
    SpellingId id;
    edit([&]() -> Result<void> {
        id = *spellings.add({QStringLiteral("시진핑"), QStringLiteral(" Xi  Jinping"), QStringLiteral("xi jinping"), QString()});
        return {};
    });
    QCOMPARE(spellings.all().first().spellings, (QStringList{QStringLiteral("시진핑"), QStringLiteral("Xi Jinping")}));
    QVERIFY(refused([&] { return ok(spellings.add({QStringLiteral("a"), QStringLiteral("A")})); }).contains(QStringLiteral("two spellings")));
    QVERIFY(refused([&] { return ok(spellings.add({QStringLiteral("XI JINPING"), QStringLiteral("Xi")})); }).contains(QStringLiteral("“시진핑”")));
    edit([&] { return spellings.set(id, {QStringLiteral("시진핑"), QStringLiteral("습근평")}); });
    QCOMPARE(spellings.all().first().spellings.last(), QStringLiteral("습근평"));
    edit([&] { return spellings.remove(id); });
    QVERIFY(spellings.all().isEmpty());
    QVERIFY((*t)->undo());
    QCOMPARE(spellings.all().size(), 1);
}

void TestCollections::savedSearches_areByName()
{
    SavedSearches &searches = (*t)->savedSearches();
    edit([&]() -> Result<void> {
        (void)searches.add(QStringLiteral("number 10"), QStringLiteral("a"));
        return ok(searches.add(QStringLiteral("Number 9"), QStringLiteral("b")));
    });
    QCOMPARE(searches.all().first().name, QStringLiteral("Number 9"));
    QVERIFY(refused([&] { return ok(searches.add(QStringLiteral("Number 9"), QStringLiteral("c"))); }).contains(QStringLiteral("already")));
    QVERIFY(refused([&] { return ok(searches.add(QString(), QStringLiteral("c"))); }).contains(QStringLiteral("needs a name")));
    QVERIFY(refused([&] { return ok(searches.add(QStringLiteral("empty"), QString())); }).contains(QStringLiteral("nothing to search")));
    SavedSearch first = searches.all().first();
    first.query = QStringLiteral("c");
    edit([&] { return searches.update(first); });
    QVERIFY(searches.all().first() == first);
    edit([&] { return searches.remove(first.id); });
    QCOMPARE(searches.all().size(), 1);
}

void TestCollections::changed_namesCollectionsAttributesAndSearches()
{
    Tables seen;
    connect(t->project.get(), &Project::changed, this, [&](Tables tables) { seen = tables; });
    path(QStringLiteral("a"));
    QCOMPARE(seen, Tables(TableFlag::Collections));
    attribute(QStringLiteral("b"), AttributeType::Text);
    QCOMPARE(seen, Tables(TableFlag::Attributes));
    edit([&] { return ok((*t)->savedSearches().add(QStringLiteral("n"), QStringLiteral("q"))); });
    QCOMPARE(seen, Tables(TableFlag::Searches));
}

QTEST_GUILESS_MAIN(TestCollections)
#include "tst_collections.moc"
