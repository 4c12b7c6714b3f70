// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/memos.h"

#include "core/store/blind.h"
#include "core/store/claims.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/search.h"
#include "core/work/entitywords.h"
#include "core/work/memoentries.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

static const QString text = QStringLiteral("Greetings for a centenary\nOn 1 July one leader greeted the other.\n두 나라의 친선은 깊다.");

/// Memos on anything, linked to anything; every one of them in one list.
class TestMemos : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestProject>();
        project().setCoder(QStringLiteral("KL"));
        m_document = addDocument(project(), text);
        edit([&] {
            m_passage = *project().passages().findOrAdd(m_document, spanOf(text, QStringLiteral("one leader")));
            m_code = *project().codes().findOrAddPath(QStringLiteral("Solidarity/bond"));
            m_coding = *project().passages().addCoding(m_passage, m_code, QStringLiteral("on the coding itself"));
            return Result<void>();
        });
    }

    void add_keepsTitleKindAndWhatItIsOn();
    void update_saysWhenAndIsFoundByItsTitle();
    void kinds_areKnownInBothForms();
    void refused_withASentence_data();
    void refused_withASentence();
    void links_areMadeOnceAndReadBothWays();
    void links_goWithWhatTheyPointAtAndComeBack_data();
    void links_goWithWhatTheyPointAtAndComeBack();
    void passage_isKeptAliveByALink();
    void memosOnMemos_goTogether();
    void blind_hidesOthersMemosAndTheirLinks();
    void entries_holdEachMemoOnce();
    void filter_narrows_data();
    void filter_narrows();
    void offers_findByWords_data();
    void offers_findByWords();
    void names_sayWhatIsMeant();
    void page_holdsWordsOnly();

private:
    template<class Change>
    void edit(Change change)
    {
        const Result<void> done = project().edit(QStringLiteral("test"), change);
        QVERIFY2(done, qPrintable(done.message()));
    }
    MemoId add(EntityRef on, const QString &words, const QString &title = {}, const QString &kind = {})
    {
        MemoId id;
        edit([&]() -> Result<void> {
            Memo memo;
            memo.on = on;
            memo.text = words;
            memo.title = title;
            memo.kind = kind;
            const auto made = project().memos().add(memo);
            if (!made)
                return made.error();
            id = *made;
            return {};
        });
        return id;
    }
    void link(MemoId memo, EntityRef to)
    {
        edit([&] { return project().memos().link(memo, to); });
    }
    Project &project() { return **m_test; }

    std::unique_ptr<TestProject> m_test;
    DocumentId m_document;
    PassageId m_passage;
    CodeId m_code;
    CodingId m_coding;
};

void TestMemos::add_keepsTitleKindAndWhatItIsOn()
{
    const MemoId id = add(m_code, QStringLiteral("why this code"), QStringLiteral("  A  title\n"), QStringLiteral("Theory"));
    const auto memo = project().memos().find(id);
    QVERIFY(memo);
    QCOMPARE(memo->on, EntityRef(m_code));
    QCOMPARE(memo->title, QStringLiteral("A title"));
    QCOMPARE(memo->kind, QStringLiteral("theory"));
    QCOMPARE(memo->coder, QStringLiteral("KL"));
    QVERIFY(!memo->changedAt.isValid());
    const MemoId bare = add(EntityRef(EntityKind::Project, 0), {}, QStringLiteral("제목만 있는 메모"));
    QCOMPARE(project().memos().find(bare)->title, QStringLiteral("제목만 있는 메모"));
}

void TestMemos::update_saysWhenAndIsFoundByItsTitle()
{
    const MemoId id = add(m_document, QStringLiteral("first words"));
    Memo memo = *project().memos().find(id);
    memo.title = QStringLiteral("Kinship sealed");
    memo.kind = QStringLiteral("my own");
    memo.on = m_passage;
    edit([&] { return project().memos().update(memo); });
    const Memo after = *project().memos().find(id);
    QVERIFY(after.changedAt.isValid());
    QCOMPARE(after.on, EntityRef(m_passage));
    QCOMPARE(after.kind, QStringLiteral("my own"));
    const auto hits = project().search().find(QStringLiteral("sealed"));
    QVERIFY(hits && hits->size() == 1);
    QCOMPARE(hits->first().where, EntityRef(id));
    QCOMPARE(hits->first().title, QStringLiteral("Kinship sealed"));
    QVERIFY(project().undo());
    QVERIFY(project().search().find(QStringLiteral("sealed"))->isEmpty());
    QCOMPARE(project().memos().find(id)->on, EntityRef(m_document));
    QVERIFY(project().redo());
    edit([&] { return project().memos().update(after); });
    QVERIFY2(project().undoLabel() == QStringLiteral("test") && project().check().isEmpty(), qPrintable(project().check().value(0)));
    QCOMPARE(project().memos().find(id)->changedAt, after.changedAt); // nothing changed, so nothing was written
}

void TestMemos::kinds_areKnownInBothForms()
{
    for (const QString &kind : memoKinds()) {
        QCOMPARE(memoKindFrom(kind.toUpper()), kind);
        QCOMPARE(memoKindFrom(memoKindTitle(kind)), kind);
    }
    QCOMPARE(memoKindFrom(QStringLiteral(" 나의   갈래 ")), QStringLiteral("나의 갈래"));
    QCOMPARE(memoKindTitle(QStringLiteral("나의 갈래")), QStringLiteral("나의 갈래"));
    QCOMPARE(memoHeading({}, QString(300, u'가')).size(), 81);
    QCOMPARE(memoHeading(QStringLiteral("t"), QStringLiteral("x")), QStringLiteral("t"));
}

void TestMemos::refused_withASentence_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("neither title nor text") << 0;
    QTest::newRow("on what is not there") << 1;
    QTest::newRow("on itself") << 2;
    QTest::newRow("on a memo that stands on it") << 3;
    QTest::newRow("linked to itself") << 4;
    QTest::newRow("linked to what is not there") << 5;
    QTest::newRow("linked to no kind") << 6;
    QTest::newRow("link of a memo that is gone") << 7;
    QTest::newRow("change of a memo that is gone") << 8;
}

void TestMemos::refused_withASentence()
{
    QFETCH(int, what);
    const MemoId below = add(m_document, QStringLiteral("below"));
    const MemoId above = add(below, QStringLiteral("above"));
    const QByteArray before = digestOf(m_test->path());
    Memo memo = *project().memos().find(below);
    if (what == 0)
        memo.text = QStringLiteral(" \n ");
    else if (what < 4)
        memo.on = what == 1 ? EntityRef(EntityKind::Figure, 99) : what == 2 ? EntityRef(below) : EntityRef(above);
    else if (what == 8)
        memo.id = MemoId(999);
    const auto done = project().edit(QStringLiteral("refused"), [&]() -> Result<void> {
        switch (what) {
        case 4: return project().memos().link(below, below);
        case 5: return project().memos().link(below, EntityRef(EntityKind::Message, 12));
        case 6: return project().memos().link(below, EntityRef());
        case 7: return project().memos().link(MemoId(999), m_document);
        default: return project().memos().update(memo);
        }
    });
    QVERIFY(!done);
    QVERIFY2(done.message().endsWith(u'.'), qPrintable(done.message()));
    QCOMPARE(digestOf(m_test->path()), before);
}

void TestMemos::links_areMadeOnceAndReadBothWays()
{
    const MemoId a = add(m_document, QStringLiteral("a")), b = add(m_code, QStringLiteral("b"));
    for (const EntityRef &to : {EntityRef(b), EntityRef(m_passage), EntityRef(m_code), EntityRef(b)})
        link(a, to);
    QCOMPARE(project().memos().linksOf(a), (QList<EntityRef>{b, m_passage, m_code}));
    QCOMPARE(project().memos().linkingTo(b), QList<MemoId>{a});
    QCOMPARE(project().memos().linkCounts().value(a), 3);
    edit([&] { return project().memos().unlink(a, m_code); });
    QCOMPARE(project().memos().linksOf(a), (QList<EntityRef>{b, m_passage}));
}

void TestMemos::links_goWithWhatTheyPointAtAndComeBack_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("passage") << 0;
    QTest::newRow("coding") << 1;
    QTest::newRow("code") << 2;
    QTest::newRow("memo") << 3;
    QTest::newRow("document") << 4;
    QTest::newRow("claim") << 5;
}

void TestMemos::links_goWithWhatTheyPointAtAndComeBack()
{
    QFETCH(int, what);
    const MemoId memo = add(EntityRef(EntityKind::Project, 0), QStringLiteral("links"));
    const MemoId other = add(EntityRef(EntityKind::Project, 0), QStringLiteral("other"));
    ClaimId claim;
    edit([&] {
        Claim made;
        made.statement = QStringLiteral("a claim");
        claim = *project().claims().add(made);
        return Result<void>();
    });
    const EntityRef ends[] = {m_passage, m_coding, m_code, other, m_document, claim};
    link(memo, ends[what]);
    const QByteArray linked = digestOf(m_test->path());
    edit([&]() -> Result<void> {
        switch (what) {
        case 0: return project().passages().remove(m_passage);
        case 1: return project().passages().removeCoding(m_coding);
        case 2: return project().codes().remove(m_code);
        case 3: return project().memos().remove(other);
        case 4: return project().documents().remove(m_document);
        default: return project().claims().remove(claim);
        }
    });
    QCOMPARE(project().memos().linksOf(memo), QList<EntityRef>());
    QCOMPARE(project().check(), QStringList());
    const QByteArray without = digestOf(m_test->path());
    QVERIFY(project().undo());
    QCOMPARE(digestOf(m_test->path()), linked);
    QCOMPARE(project().memos().linksOf(memo), QList<EntityRef>{ends[what]});
    QVERIFY(project().redo());
    QCOMPARE(digestOf(m_test->path()), without);
    QCOMPARE(project().check(), QStringList());
}

void TestMemos::passage_isKeptAliveByALink()
{
    const MemoId memo = add(EntityRef(EntityKind::Project, 0), QStringLiteral("links"));
    link(memo, m_passage);
    edit([&] { return project().passages().removeCoding(m_coding); });
    QVERIFY(project().passages().find(m_passage));
    edit([&] { return project().memos().unlink(memo, m_passage); });
    QVERIFY(!project().passages().find(m_passage));
    QVERIFY(project().undo());
    edit([&] { return project().memos().remove(memo); });
    QVERIFY(!project().passages().find(m_passage));
    QVERIFY(project().undo());
    QVERIFY(project().passages().find(m_passage));
    QCOMPARE(project().memos().linksOf(memo), QList<EntityRef>{m_passage});
}

void TestMemos::memosOnMemos_goTogether()
{
    const MemoId first = add(m_passage, QStringLiteral("first")), second = add(first, QStringLiteral("second"));
    const MemoId third = add(second, QStringLiteral("third")), fourth = add(third, QStringLiteral("fourth"));
    const MemoId apart = add(m_document, QStringLiteral("apart"));
    link(apart, fourth);
    const QByteArray before = digestOf(m_test->path());
    edit([&] { return project().passages().remove(m_passage); });
    for (const MemoId gone : {first, second, third, fourth})
        QVERIFY(!project().memos().find(gone));
    QVERIFY(project().memos().find(apart));
    QVERIFY(project().memos().linksOf(apart).isEmpty());
    QCOMPARE(project().check(), QStringList());
    QVERIFY(project().undo());
    QCOMPARE(digestOf(m_test->path()), before);
}

void TestMemos::blind_hidesOthersMemosAndTheirLinks()
{
    const MemoId mine = add(m_document, QStringLiteral("mine"));
    project().setCoder(QStringLiteral("SP"));
    const MemoId theirs = add(m_code, QStringLiteral("theirs"));
    link(theirs, mine);
    project().setCoder(QStringLiteral("KL"));
    link(mine, theirs);
    QCOMPARE(memoEntries(project()).size(), 3);
    QVERIFY(setBlind(project(), true));
    QCOMPARE(memoEntries(project()).size(), 2);
    QVERIFY(project().memos().linksOf(mine).isEmpty());
    QVERIFY(project().memos().linkingTo(mine).isEmpty());
    QVERIFY(project().search().find(QStringLiteral("theirs"))->isEmpty());
    QVERIFY(setBlind(project(), false));
    QCOMPARE(project().memos().linksOf(mine), QList<EntityRef>{theirs});
}

void TestMemos::entries_holdEachMemoOnce()
{
    add(m_coding, QStringLiteral("a memo on the coding"));
    add(m_passage, QStringLiteral("on the passage"), QStringLiteral("Titled"), QStringLiteral("idea"));
    QStringList found;
    for (const MemoEntry &entry : memoEntries(project()))
        found << entityKindName(entry.what.kind) + QStringLiteral(" | ") + entry.heading() + QStringLiteral(" | ") + entry.onWords;
    QCOMPARE(found, (QStringList{QStringLiteral("memo | a memo on the coding | coding Solidarity/bond on “one leader” in Greetings for a centenary"),
                                 QStringLiteral("memo | Titled | passage “one leader” in Greetings for a centenary"),
                                 QStringLiteral("coding | on the coding itself | coding Solidarity/bond on “one leader” in Greetings for a centenary")}));
    const Table table = memosTable(project());
    QCOMPARE(table.rows.size(), 3);
    QVERIFY(!table.rows.last().cells.at(table.column(QStringLiteral("id"))).isValid());
    QCOMPARE(table.rows.last().cells.at(table.column(QStringLiteral("on_kind"))).toString(), QStringLiteral("coding"));
    for (const Table::Row &row : table.rows)
        QCOMPARE(row.cells.size(), table.columns.size());
}

void TestMemos::filter_narrows_data()
{
    QTest::addColumn<MemoFilter>("filter");
    QTest::addColumn<QString>("headings");
    const QDate today = QDateTime::currentDateTime().date();
    QTest::newRow("nothing asked") << MemoFilter() << QStringLiteral("a b on the coding itself");
    QTest::newRow("kind") << MemoFilter{QStringLiteral("idea"), false, {}, {}, {}, {}} << QStringLiteral("a");
    QTest::newRow("kind not said") << MemoFilter{{}, true, {}, {}, {}, {}} << QStringLiteral("b on the coding itself");
    QTest::newRow("on") << MemoFilter{{}, false, EntityKind::Document, {}, {}, {}} << QStringLiteral("a");
    QTest::newRow("coder") << MemoFilter{{}, false, {}, QStringLiteral("SP"), {}, {}} << QStringLiteral("b");
    QTest::newRow("from the future") << MemoFilter{{}, false, {}, {}, today.addDays(2), {}} << QString();
    QTest::newRow("until yesterday") << MemoFilter{{}, false, {}, {}, {}, today.addDays(-2)} << QString();
    QTest::newRow("around now") << MemoFilter{{}, false, {}, {}, today.addDays(-1), today.addDays(1)} << QStringLiteral("a b on the coding itself");
}

void TestMemos::filter_narrows()
{
    QFETCH(MemoFilter, filter);
    QFETCH(QString, headings);
    add(m_document, QStringLiteral("a"), {}, QStringLiteral("idea"));
    project().setCoder(QStringLiteral("SP"));
    add(m_code, QStringLiteral("b"));
    QStringList found;
    for (const MemoEntry &entry : memoEntries(project())) {
        if (filter.matches(entry))
            found << entry.heading();
    }
    QCOMPARE(found.join(u' '), headings);
}

void TestMemos::offers_findByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("a quote") << QStringLiteral("LEADER") << QStringLiteral("passage");
    QTest::newRow("a title and a memo") << QStringLiteral("centenary") << QStringLiteral("memo document");
    QTest::newRow("a code") << QStringLiteral("bond") << QStringLiteral("code");
    QTest::newRow("words with a gap") << QStringLiteral("greet cent") << QStringLiteral("document");
    QTest::newRow("a sign of the search") << QStringLiteral("%") << QString();
    QTest::newRow("another one") << QStringLiteral("_\\'") << QString();
    QTest::newRow("nothing typed: the latest of each") << QString() << QStringLiteral("memo document code passage");
}

void TestMemos::offers_findByWords()
{
    QFETCH(QString, words);
    QFETCH(QString, kinds);
    add(m_document, QStringLiteral("of the centenary"));
    QStringList found;
    for (const EntityRef &offer : project().memos().offers(words, 1))
        found << entityKindName(offer.kind);
    QCOMPARE(found.join(u' '), kinds);
}

void TestMemos::names_sayWhatIsMeant()
{
    EntityWords words(project());
    QCOMPARE(words.kindAndName(m_code), QStringLiteral("code Solidarity/bond"));
    QCOMPARE(words.kindAndName(EntityRef(EntityKind::Project, 0)), QStringLiteral("the project"));
    QCOMPARE(words.name(PassageId(77)), QString());
    for (const char *good : {"passage:12", "memo:1", "code_group:3", "project"})
        QCOMPARE(entityText(entityFromText(QString::fromLatin1(good))), QString::fromLatin1(good));
    for (const char *bad : {"", "passage", "passage:", "passage:0", "passage:-3", "passage:x", "nothing:3", "project:1", ":4", "passage:99999999999999999999"})
        QVERIFY2(!entityFromText(QString::fromLatin1(bad)), bad);
}

void TestMemos::page_holdsWordsOnly()
{
    const MemoId memo = add(m_document, QStringLiteral("<script>alert(1)</script>\nsecond line & more"), QStringLiteral("<b>\"bold\"</b>"));
    link(memo, m_passage);
    const QString html = QString::fromUtf8(memosPage(project(), memoEntries(project())));
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(html.contains(QStringLiteral("<h2>&lt;b&gt;&quot;bold&quot;&lt;/b&gt;</h2>")));
    QVERIFY(html.contains(QStringLiteral("<p>second line &amp; more</p>")));
    QVERIFY(html.contains(QStringLiteral("passage “one leader” in Greetings for a centenary")));
    QVERIFY(!html.contains(QStringLiteral("http")));
}

QTEST_GUILESS_MAIN(TestMemos)
#include "tst_memos.moc"
