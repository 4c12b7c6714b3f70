// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blind.h"
#include "core/store/codes.h"
#include "core/store/coders.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/work/codesplit.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Codes merged, split, moved, copied: nothing is lost, nothing is counted twice, one undo takes all back.
class TestCodesRearranged : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void merge_movesEverything_undone();
    void merge_joinsDoubledCodings();
    void merge_saysASecondWeightInTheMemo();
    void merge_joinsWords_data();
    void merge_joinsWords();
    void merge_ofACodeThatBearsItsChildsName();
    void merge_isRefused_data();
    void merge_isRefused();
    void merge_leavesHiddenWorkAlone();
    void split_takesWhatWasChosen_data();
    void split_takesWhatWasChosen();
    void copy_takesCodesBelowAndCodings();
    void uses_countEachPassageOnce();
    void example_keepsItsPassage();
    void groups_areKeptInOrder();

private:
    CodeId code(const char *path) { return project().codes().findByPath(s(path)).value_or(Code()).id; }
    PassageId passage(const char *words) { return *project().passages().findOrAdd(m_document, spanOf(m_text, s(words))); }
    CodingId put(const char *words, const char *path, const char *coder, const char *memo = "");
    void edit(const std::function<Result<void>()> &change);
    QStringList codings();
    QStringList paths();
    Project &project() { return **m_test; }
    QByteArray digest() { return digestOf(m_test->path()); }

    std::unique_ptr<TestProject> m_test;
    DocumentId m_document, m_other;
    QString m_text;
};

void TestCodesRearranged::edit(const std::function<Result<void>()> &change)
{
    const auto done = project().edit(s("Test"), change);
    QVERIFY2(done.ok(), qPrintable(done.message()));
}

CodingId TestCodesRearranged::put(const char *words, const char *path, const char *coder, const char *memo)
{
    return *project().passages().addCoding(passage(words), *project().codes().findOrAddPath(s(path)), s(memo), s(coder));
}

QStringList TestCodesRearranged::codings()
{
    QStringList all;
    for (const CodingRow &row : project().passages().codings())
        all << row.quote + s(" ") + row.codePath + s(" ") + row.coding.coder + (row.coding.memo.isEmpty() ? QString() : s(": ") + row.coding.memo);
    all.sort();
    return all;
}

QStringList TestCodesRearranged::paths()
{
    QStringList all;
    for (const Code &code : project().codes().all())
        all << project().codes().path(code.id);
    return all;
}

void TestCodesRearranged::init()
{
    m_test = std::make_unique<TestProject>();
    m_text = s("Title\nfriendship burden 혈맹 solidarity forces.");
    m_document = addDocument(project(), m_text);
    m_other = addDocument(project(), s("Other\nsomething else."));
    edit([&]() -> Result<void> {
        put("friendship", "Tone/warm", "A", "first");
        put("friendship", "Tone/warm", "B");
        put("burden", "Tone/warm", "A");
        put("혈맹", "Bond", "A", "bond");
        put("friendship", "Bond", "A", "second");
        put("solidarity", "Bond/new", "B");
        return {};
    });
}

void TestCodesRearranged::merge_movesEverything_undone()
{
    edit([&]() -> Result<void> {
        for (const auto &done : {project().memos().add(code("Bond"), s("why a bond")), project().memos().add(EntityRef(code("Tone/warm")), s("warm"))}) {
            if (!done)
                return done.error();
        }
        Codes &codes = project().codes();
        const auto both = codes.addGroup(s("Both")), one = codes.addGroup(s("One"));
        if (const auto done = codes.put(*both, {code("Bond"), code("Tone/warm")}); !done)
            return done;
        return codes.put(*one, {code("Bond")});
    });
    const QByteArray before = digest();
    const CodeId target = code("Tone/warm"), gone = code("Bond");
    edit([&] { return project().codes().merge(gone, target); });
    const QByteArray after = digest();
    QCOMPARE(codings(), (QStringList{s("burden Tone/warm A"), s("friendship Tone/warm A: first\n\nsecond"), s("friendship Tone/warm B"), s("solidarity Tone/warm/new B"),
                                     s("혈맹 Tone/warm A: bond")}));
    QVERIFY(!project().codes().find(gone));
    QCOMPARE(project().memos().on(target).size(), 2);
    QCOMPARE(project().codes().groupsOf(target), (QStringList{s("Both"), s("One")}));
    QCOMPARE(project().check(), QStringList());
    QVERIFY(project().undo().ok());
    QCOMPARE(digest(), before);
    QVERIFY(project().redo().ok());
    QCOMPARE(digest(), after);
}

void TestCodesRearranged::merge_joinsDoubledCodings()
{
    CodingId kept, gone;
    edit([&]() -> Result<void> {
        const auto memoOn = [&](CodingId id, const char *text) { return project().memos().add(EntityRef(id), s(text)); };
        kept = put("friendship", "Tone/warm", "A");
        gone = put("friendship", "Bond", "A");
        for (const auto &memo : {memoOn(kept, "on the kept"), memoOn(gone, "on the other")}) {
            if (!memo)
                return memo.error();
        }
        Settlement settlement;
        settlement.document = m_document;
        settlement.code = code("Bond");
        settlement.span = spanOf(m_text, s("friendship"));
        settlement.codings = {project().passages().coding(gone)->coding.guid};
        const auto added = project().coders().addSettlement(settlement);
        return added ? Result<void>() : Result<void>(added.error());
    });
    const CodeId target = code("Tone/warm");
    edit([&] { return project().codes().merge(code("Bond"), target); });
    QVERIFY(!project().passages().coding(gone));
    QCOMPARE(project().memos().on(kept).size(), 2);
    const Settlement settled = project().coders().settlements().first();
    QCOMPARE(settled.code, target);
    QCOMPARE(settled.codings, QStringList{project().passages().coding(kept)->coding.guid});
}

void TestCodesRearranged::merge_saysASecondWeightInTheMemo()
{
    edit([&]() -> Result<void> {
        if (const auto kept = project().coders().putConsensus(passage("forces"), code("Tone/warm"), 2, CodingState::Certain); !kept)
            return kept.error();
        const auto gone = project().coders().putConsensus(passage("forces"), code("Bond"), 4, CodingState::ToDiscuss);
        return gone ? Result<void>() : Result<void>(gone.error());
    });
    edit([&] { return project().codes().merge(code("Bond"), code("Tone/warm")); });
    const QList<CodingRow> rows = project().passages().codingsOf(passage("forces"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(*rows.first().coding.weight, 2);
    QCOMPARE(rows.first().coding.memo, s("(as “Bond”: weight 4, to discuss)"));
}

void TestCodesRearranged::merge_joinsWords_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("joined");
    const auto row = [](const char *name, MergedWords words, const char *target, const char *source, const char *joined) {
        QTest::newRow(name) << int(words) << s(target) << s(source) << s(joined);
    };
    row("both", MergedWords::Joined, "warm words", "a bond", "warm words\n\nFrom “Bond”: a bond");
    row("the same", MergedWords::Joined, "a bond", "a bond", "a bond");
    row("only the other has some", MergedWords::Joined, "", "a bond", "a bond");
    row("the target's", MergedWords::Target, "warm words", "a bond", "warm words");
    row("the target has none", MergedWords::Target, "", "a bond", "a bond");
    row("the source's", MergedWords::Source, "warm words", "a bond", "a bond");
    row("the source has none", MergedWords::Source, "warm words", "", "warm words");
}

void TestCodesRearranged::merge_joinsWords()
{
    QFETCH(int, words);
    QFETCH(QString, target);
    QFETCH(QString, source);
    QFETCH(QString, joined);
    edit([&]() -> Result<void> {
        Code into = *project().codes().find(code("Tone/warm")), from = *project().codes().find(code("Bond"));
        into.definition = into.includeRule = target;
        into.weightFrom = 2;
        into.weightTo = 4;
        from.definition = from.includeRule = source;
        from.weightFrom = 1;
        from.weightTo = 3;
        if (const auto done = project().codes().update(into); !done)
            return done;
        return project().codes().update(from);
    });
    edit([&] { return project().codes().merge(code("Bond"), code("Tone/warm"), MergedWords(words)); });
    const Code merged = *project().codes().find(code("Tone/warm"));
    QCOMPARE(merged.definition, joined);
    QCOMPARE(merged.includeRule, joined);
    QCOMPARE(*merged.weightFrom, 1);
    QCOMPARE(*merged.weightTo, 4);
}

void TestCodesRearranged::merge_ofACodeThatBearsItsChildsName()
{
    edit([&]() -> Result<void> {
        put("forces", "Bond/new/new", "A");
        return {};
    });
    edit([&] { return project().codes().merge(code("Bond/new"), code("Bond")); });
    QCOMPARE(paths(), (QStringList{s("Tone"), s("Tone/warm"), s("Bond"), s("Bond/new")}));
    QVERIFY(codings().contains(s("forces Bond/new A")) && codings().contains(s("solidarity Bond B")));
}

void TestCodesRearranged::merge_isRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("into");
    QTest::addColumn<QString>("why");
    QTest::newRow("into itself") << s("Bond") << s("Bond") << s("into itself");
    QTest::newRow("into one whose name is beside it") << s("Tone") << s("Tone/Bond") << s("already, whose place");
}

void TestCodesRearranged::merge_isRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, into);
    QFETCH(QString, why);
    edit([&]() -> Result<void> {
        put("forces", "Tone/Bond", "A");
        return {};
    });
    const QByteArray before = digest();
    const auto done = project().edit(s("Merge"), [&] { return project().codes().merge(project().codes().findByPath(from)->id, project().codes().findByPath(into)->id); });
    QVERIFY2(done.message().contains(why), qPrintable(done.message()));
    QCOMPARE(digest(), before);
}

void TestCodesRearranged::merge_leavesHiddenWorkAlone()
{
    project().setCoder(s("A"));
    QVERIFY(setBlind(project(), true).ok());
    const QByteArray before = digest();
    const auto done = project().edit(s("Merge"), [&] { return project().codes().merge(code("Tone/warm"), code("Bond")); });
    QVERIFY2(done.message().contains(s("hidden")), qPrintable(done.message()));
    QCOMPARE(digest(), before);
    edit([&] { return project().codes().merge(code("Bond"), code("Tone/warm")); }); // only A has coded with it
    QVERIFY(setBlind(project(), false).ok());
    QVERIFY(codings().contains(s("solidarity Tone/warm/new B")));
}

void TestCodesRearranged::split_takesWhatWasChosen_data()
{
    QTest::addColumn<QString>("coder");
    QTest::addColumn<bool>("elsewhere");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("moved");
    QTest::newRow("by coder") << s("A") << false << QString() << QStringList{s("burden"), s("friendship")};
    QTest::newRow("by document") << QString() << true << QString() << QStringList();
    QTest::newRow("by query") << QString() << false << s("\"Bond\"") << QStringList{s("friendship"), s("friendship")};
    QTest::newRow("by coder and query") << s("B") << false << s("\"Bond\"") << QStringList{s("friendship")};
}

void TestCodesRearranged::split_takesWhatWasChosen()
{
    QFETCH(QString, coder);
    QFETCH(bool, elsewhere);
    QFETCH(QString, query);
    QFETCH(QStringList, moved);
    CodingChoice choice;
    choice.coder = coder;
    choice.query = query;
    if (elsewhere)
        choice.documents = {m_other};
    const auto rows = codingsChosen(project(), code("Tone/warm"), choice);
    QVERIFY2(rows.ok(), qPrintable(rows.message()));
    QList<CodingId> ids;
    for (const CodingRow &row : *rows)
        ids << row.coding.id;
    const QByteArray before = digest();
    const auto done = project().edit(s("Split"), [&]() -> Result<void> {
        const auto made = project().codes().split(code("Tone/warm"), s("apart"), ids, false);
        return made ? Result<void>() : Result<void>(made.error());
    });
    QCOMPARE(done.ok(), !moved.isEmpty());
    QStringList now;
    for (const CodingRow &row : project().passages().codings()) {
        if (row.codePath == s("Tone/apart"))
            now << row.quote;
    }
    now.sort();
    QCOMPARE(now, moved);
    if (done.ok())
        QVERIFY(project().undo().ok());
    QCOMPARE(digest(), before);
}

void TestCodesRearranged::copy_takesCodesBelowAndCodings()
{
    const QByteArray before = digest();
    edit([&]() -> Result<void> {
        const auto plain = project().codes().copy(code("Bond"), CodeId(), true, false);
        const auto below = project().codes().copy(code("Bond"), code("Bond"), true, true);
        return plain && below ? Result<void>() : Result<void>(Error{s("not copied")});
    });
    QCOMPARE(paths(), (QStringList{s("Tone"), s("Tone/warm"), s("Bond"), s("Bond/new"), s("Bond/Bond"), s("Bond/Bond/new"), s("Bond (2)"), s("Bond (2)/new")}));
    QVERIFY(codings().contains(s("solidarity Bond/Bond/new B")));
    QCOMPARE(project().codes().uses().value(code("Bond (2)")).withBelow, 0);
    QVERIFY(project().undo().ok());
    QCOMPARE(digest(), before);
}

void TestCodesRearranged::uses_countEachPassageOnce()
{
    edit([&]() -> Result<void> {
        put("friendship", "Tone", "B");
        put("friendship", "Tone/warm/very", "A");
        return {};
    });
    const QHash<CodeId, CodeUse> uses = project().codes().uses();
    const auto use = [&](const char *path) {
        const CodeUse use = uses.value(code(path));
        return QList<int>{use.codings, use.passages, use.withBelow};
    };
    QCOMPARE(use("Tone/warm"), (QList<int>{3, 2, 2}));
    QCOMPARE(use("Tone"), (QList<int>{1, 1, 2}));
    QCOMPARE(use("Tone/warm/very"), (QList<int>{1, 1, 1}));
    QCOMPARE(use("Bond"), (QList<int>{2, 2, 3}));
}

void TestCodesRearranged::example_keepsItsPassage()
{
    const CodeId bond = code("Bond");
    PassageId shown;
    edit([&]() -> Result<void> {
        Code changed = *project().codes().find(bond);
        shown = changed.example = passage("forces");
        return project().codes().update(changed);
    });
    edit([&] { return project().passages().removeIfBare(shown); });
    QVERIFY(project().passages().find(shown));
    edit([&]() -> Result<void> {
        Code changed = *project().codes().find(bond);
        changed.example = {};
        return project().codes().update(changed);
    });
    QVERIFY(!project().passages().find(shown));
}

void TestCodesRearranged::groups_areKeptInOrder()
{
    const QByteArray before = digest();
    edit([&]() -> Result<void> {
        Codes &groups = project().codes();
        const auto first = groups.addGroup(s("첫째")), second = groups.addGroup(s("Second"));
        if (!first || !second)
            return Error{s("not made")};
        if (const auto done = groups.put(*second, {code("Bond"), code("Tone"), code("Bond")}); !done)
            return done;
        if (const auto done = groups.take(*second, {code("Bond/new"), code("Tone")}); !done)
            return done;
        if (const auto done = groups.renameGroup(*first, s("One")); !done)
            return done;
        return groups.moveGroup(*second, 0);
    });
    QStringList drawn;
    for (const CodeGroup &group : project().codes().groups())
        drawn << group.name + s(" %1").arg(group.codes.size());
    QCOMPARE(drawn, (QStringList{s("Second 1"), s("One 0")}));
    edit([&] { return project().codes().setGroupsOf(code("Bond"), {s("One"), s("Third")}); });
    QCOMPARE(project().codes().groupsOf(code("Bond")), (QStringList{s("One"), s("Third")}));
    QVERIFY(project().undo().ok() && project().undo().ok());
    QCOMPARE(digest(), before);
}

QTEST_GUILESS_MAIN(TestCodesRearranged)
#include "tst_codesrearranged.moc"
