// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCodeEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void merge_takesEverythingAlong_andOneUndoBringsItBack();
    void merge_intoACodeBelow();
    void merge_childrenOfOneName();
    void merge_thatCannotBe_data();
    void merge_thatCannotBe();
    void split_movesTheChosenCodings();
    void split_refusesWhatIsNotItsOwn();
    void history_outlivesTheCode();
    void update_tellsEachThingThatDiffers();
    void passagesWithBelow_countNoneTwice();
    void groups_holdCodesAcrossTheTree();
    void sameName_underTwoParents();

private:
    CodeId code(const char *path) { return project().codes().findByPath(u(path)).value_or(Code()).id; }
    /// Codes the words, as this coder, with this memo.
    CodingId put(const char *words, const char *path, const char *coder = "A", const char *memo = "");
    void edit(const std::function<Result<void>()> &change)
    {
        const auto done = project().edit(u("Edit"), change);
        QVERIFY2(done, qPrintable(done.message()));
    }
    /// The codebook drawn as an indented list, with the count of codings.
    QString drawn();
    Project &project() { return **m_test; }
    std::unique_ptr<TestProject> m_test;
    DocumentId m_document;
};

void TestCodeEdits::init()
{
    m_test = std::make_unique<TestProject>();
    m_document = addDocument(project(), u("Title\nOne two three four five six seven eight nine ten."));
}

CodingId TestCodeEdits::put(const char *words, const char *path, const char *coder, const char *memo)
{
    CodingId id;
    edit([&]() -> Result<void> {
        const auto passage = project().passages().findOrAdd(m_document, spanOf(project().documents().text(m_document), u(words)));
        const auto code = project().codes().findOrAddPath(u(path));
        if (!passage || !code)
            return Error{u("no passage")};
        const auto coding = project().passages().addCoding(*passage, *code, u(memo), u(coder));
        if (!coding)
            return coding.error();
        id = *coding;
        return {};
    });
    return id;
}

QString TestCodeEdits::drawn()
{
    QStringList lines;
    for (const Code &one : project().codes().all()) {
        const QString path = project().codes().path(one.id);
        lines << QString(path.count(u'/') * 2, u' ') + one.name + QStringLiteral(" %1").arg(one.codings);
    }
    return lines.join(u'\n');
}

void TestCodeEdits::merge_takesEverythingAlong_andOneUndoBringsItBack()
{
    put("One two", "US", "A", "first");
    put("One two", "America", "A", "second");
    put("three", "America", "B");
    put("four", "America/Navy");
    edit([&]() -> Result<void> {
        Code america = *project().codes().find(code("America"));
        america.definition = u("The country.");
        america.shortcut = u("4");
        const auto memo = project().memos().add(america.id, u("why this code"));
        return memo ? project().codes().update(america) : Result<void>(memo.error());
    });
    const QByteArray before = digestOf(m_test->path());
    edit([&] { return project().codes().merge(code("America"), code("US")); });
    QCOMPARE(drawn(), u("US 2\n  Navy 1"));
    const Code us = *project().codes().findByPath(u("US"));
    QCOMPARE(us.definition, u("The country."));
    QCOMPARE(us.shortcut, u("4"));
    QCOMPARE(project().memos().on(us.id).size(), 1);
    const QList<CodingRow> codings = project().passages().codingsOf(us.id, false);
    QCOMPARE(codings.first().coding.memo, u("first\n\nsecond"));
    QCOMPARE(project().check(), QStringList());
    QCOMPARE(project().undoLabel(), u("Edit"));
    QVERIFY(project().undo());
    QCOMPARE(digestOf(m_test->path()), before);
}

void TestCodeEdits::merge_intoACodeBelow()
{
    put("One", "US");
    put("two", "US/hostile forces");
    put("three", "US/left unsaid");
    edit([&] { return project().codes().merge(code("US"), code("US/hostile forces")); });
    QCOMPARE(drawn(), u("hostile forces 2\n  left unsaid 1"));
    QCOMPARE(project().check(), QStringList());
}

void TestCodeEdits::merge_childrenOfOneName()
{
    put("One", "A/x");
    put("two", "B/x/deep");
    put("three", "B/y");
    edit([&] { return project().codes().merge(code("B"), code("A")); });
    QCOMPARE(drawn(), u("A 0\n  x 1\n    deep 1\n  y 1"));
}

void TestCodeEdits::merge_thatCannotBe_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("into");
    QTest::newRow("itself") << u("A") << u("A");
    QTest::newRow("one that is gone") << u("A") << u("none");
    QTest::newRow("from one that is gone") << u("none") << u("A");
}

void TestCodeEdits::merge_thatCannotBe()
{
    QFETCH(QString, from);
    QFETCH(QString, into);
    put("One", "A");
    const QByteArray before = digestOf(m_test->path());
    const auto done = project().edit(u("Merge"), [&] { return project().codes().merge(code(qPrintable(from)), code(qPrintable(into))); });
    QVERIFY(!done && done.message().size() > 20);
    QCOMPARE(digestOf(m_test->path()), before);
}

void TestCodeEdits::split_movesTheChosenCodings()
{
    const CodingId one = put("One", "US");
    put("two", "US");
    const CodingId three = put("three", "US", "B");
    edit([&]() -> Result<void> {
        const auto made = project().codes().split(code("US"), u("Navy"), {one, three}, true);
        return made ? Result<void>() : Result<void>(made.error());
    });
    QCOMPARE(drawn(), u("US 1\n  Navy 2"));
    QCOMPARE(project().codes().find(code("US/Navy"))->colour, project().codes().find(code("US"))->colour);
    QVERIFY(project().undo());
    QCOMPARE(drawn(), u("US 3"));
}

void TestCodeEdits::split_refusesWhatIsNotItsOwn()
{
    const CodingId other = put("One", "B");
    put("two", "A");
    const auto done = project().edit(u("Split"), [&]() -> Result<void> {
        const auto made = project().codes().split(code("A"), u("C"), {other}, false);
        return made ? Result<void>() : Result<void>(made.error());
    });
    QVERIFY(!done);
    QCOMPARE(drawn(), u("B 1\nA 1"));
}

void TestCodeEdits::history_outlivesTheCode()
{
    put("One", "US/Navy");
    edit([&] { return project().codes().move(code("US/Navy"), {}, 0); });
    edit([&] { return project().codes().remove(code("Navy")); });
    QStringList told;
    for (const CodeEvent &event : project().codes().history())
        told << event.what + u' ' + event.path;
    QCOMPARE(told.join(u'|'), u("added US|added US/Navy|moved Navy|removed Navy"));
    QVERIFY(project().undo());
    QCOMPARE(project().codes().history().size(), 3);
}

void TestCodeEdits::update_tellsEachThingThatDiffers()
{
    put("One", "US");
    Code us = *project().codes().findByPath(u("US"));
    us.name = u("U.S.");
    us.includeRule = u("named or meant");
    us.excludeRule = u("the South");
    us.active = false;
    us.weightFrom = 1;
    us.weightTo = 5;
    us.example = project().passages().ofDocument(m_document).first().id;
    edit([&] { return project().codes().update(us); });
    QStringList told;
    for (const CodeEvent &event : project().codes().history(us.id).mid(1))
        told << QStringLiteral("%1: %2 > %3").arg(event.what, event.before, event.after);
    QCOMPARE(told.join(u'|'), u("name: US > U.S.|include:  > named or meant|exclude:  > the South|example:  > One|active: yes > no|weight:  > 1-5"));
    const Code read = *project().codes().find(us.id);
    QCOMPARE(read.includeRule, us.includeRule);
    QCOMPARE(read.weightTo, us.weightTo);
    QVERIFY(!read.active);
    edit([&] { return project().passages().remove(us.example); });
    QVERIFY(!project().codes().find(us.id)->example);
    QCOMPARE(project().check(), QStringList());
}

void TestCodeEdits::passagesWithBelow_countNoneTwice()
{
    put("One", "US/a");
    put("One", "US/b");
    put("One", "US", "B");
    put("two", "US/a", "B");
    put("three", "Other");
    const QHash<CodeId, int> counts = project().codes().passagesWithBelow();
    QCOMPARE(counts.value(code("US")), 2);
    QCOMPARE(counts.value(code("US/a")), 2);
    QCOMPARE(counts.value(code("US/b")), 1);
    QCOMPARE(counts.value(code("Other")), 1);
}

void TestCodeEdits::groups_holdCodesAcrossTheTree()
{
    put("One", "US/a");
    put("two", "Other");
    CodeGroupId group;
    edit([&]() -> Result<void> {
        const auto made = project().codes().addGroup(u("For the article"));
        group = made ? *made : CodeGroupId();
        return made ? project().codes().put(group, {code("US/a"), code("Other"), code("US/a")}) : Result<void>(made.error());
    });
    QCOMPARE(project().codes().groups().size(), 1);
    QCOMPARE(project().codes().groups().first().codes, (QList<CodeId>{code("US/a"), code("Other")}));
    QVERIFY(!project().edit(u("Again"), [&]() -> Result<void> {
        const auto made = project().codes().addGroup(u(" For the  article"));
        return made ? Result<void>() : Result<void>(made.error());
    }));
    edit([&] { return project().codes().merge(code("US/a"), code("Other")); });
    QCOMPARE(project().codes().groups().first().codes, (QList<CodeId>{code("Other")}));
    edit([&] { return project().codes().take(group, {code("Other")}); });
    QVERIFY(project().codes().groups().first().codes.isEmpty());
    edit([&] { return project().codes().removeGroup(group); });
    QVERIFY(project().codes().groups().isEmpty());
    QVERIFY(project().undo());
    QCOMPARE(project().codes().groups().first().name, u("For the article"));
}

void TestCodeEdits::sameName_underTwoParents()
{
    put("One", "A/motive");
    put("two", "B/motive");
    QVERIFY(code("A/motive") != code("B/motive"));
    QVERIFY(!project().edit(u("Move"), [&] { return project().codes().move(code("B/motive"), code("A"), 0); }));
    QCOMPARE(drawn(), u("A 0\n  motive 1\nB 0\n  motive 1"));
}

QTEST_GUILESS_MAIN(TestCodeEdits)
#include "tst_codeedits.moc"
