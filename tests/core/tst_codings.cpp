// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

/// Codes, passages, codings and what hangs on them.
class TestCodings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TestProject>();
        document = addDocument(**t, text);
    }
    void cleanup() { t.reset(); }

    void twoCodesOnOneSpan_areOnePassageWithTwoCodings();
    void sameCodeTwice_isOneCoding();
    void passageKeepsQuoteAndContext();
    void passageOutsideTheText_isRefused_data();
    void passageOutsideTheText_isRefused();
    void removingTheLastCoding_takesTheBarePassageButNotOneWithAMemo();
    void codingsOfACode_withAndWithoutThoseBelow();
    void codePaths_findAndMakeWhatIsMissing();
    void codeNames_areChecked();
    void shortcut_isTakenFromTheCodeThatHadIt();
    void moveBelowItself_isRefused();
    void move_putsTheCodeAtItsPlace();

private:
    std::unique_ptr<TestProject> t;
    DocumentId document;
    const QString text = QString::fromUtf8("Title\nhostile forces and 😀 friends");

    template<class F>
    void edit(F change)
    {
        const auto done = (*t)->edit(QStringLiteral("Edit"), [&]() -> Result<void> {
            change();
            return {};
        });
        QVERIFY2(done.ok(), qPrintable(done.message()));
    }
    CodeId code(const char *path)
    {
        CodeId id;
        edit([&] { id = *(*t)->codes().findOrAddPath(QString::fromLatin1(path)); });
        return id;
    }
    CodingId put(TextSpan span, CodeId code)
    {
        CodingId id;
        edit([&] { id = *(*t)->passages().addCoding(*(*t)->passages().findOrAdd(document, span), code); });
        return id;
    }
    QString tree() const
    {
        QString lines;
        for (const Code &c : (*t)->codes().all())
            lines += (*t)->codes().path(c.id) + QLatin1Char(' ');
        return lines.trimmed();
    }
};

void TestCodings::twoCodesOnOneSpan_areOnePassageWithTwoCodings()
{
    put({6, 20}, code("a"));
    put({6, 20}, code("b"));
    QCOMPARE((*t)->passages().count(), 1);
    QCOMPARE((*t)->passages().codingsOf(document).size(), 2);
}

void TestCodings::sameCodeTwice_isOneCoding()
{
    const CodeId a = code("a");
    QCOMPARE(put({6, 20}, a), put({6, 20}, a));
    QCOMPARE((*t)->passages().codingCount(), 1);
}

void TestCodings::passageKeepsQuoteAndContext()
{
    put({6, 20}, code("a"));
    const Passage passage = (*t)->passages().ofDocument(document).first();
    QCOMPARE(passage.quote, QStringLiteral("hostile forces"));
    QCOMPARE(passage.before, QStringLiteral("Title\n"));
    QCOMPARE(passage.after, text.mid(20, 32));
}

void TestCodings::passageOutsideTheText_isRefused_data()
{
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("end");
    QTest::newRow("empty") << 5 << 5;
    QTest::newRow("backwards") << 9 << 5;
    QTest::newRow("before") << -1 << 5;
    QTest::newRow("behind") << 5 << 500;
    QTest::newRow("half a character") << 25 << 26;
}

void TestCodings::passageOutsideTheText_isRefused()
{
    QFETCH(int, start);
    QFETCH(int, end);
    Result<void> done = (*t)->edit(QStringLiteral("Edit"), [&]() -> Result<void> {
        const auto added = (*t)->passages().findOrAdd(document, {start, end});
        return added ? Result<void>() : Result<void>(added.error());
    });
    QVERIFY(!done);
    QCOMPARE((*t)->passages().count(), 0);
}

void TestCodings::removingTheLastCoding_takesTheBarePassageButNotOneWithAMemo()
{
    const CodingId first = put({6, 13}, code("a"));
    const CodingId second = put({14, 20}, code("a"));
    edit([&] { QVERIFY((*t)->memos().add((*t)->passages().coding(second)->coding.passage, QStringLiteral("why"))); });
    edit([&] { QVERIFY((*t)->passages().removeCoding(first)); });
    edit([&] { QVERIFY((*t)->passages().removeCoding(second)); });
    QCOMPARE((*t)->passages().codingCount(), 0);
    QCOMPARE((*t)->passages().ofDocument(document).size(), 1);
    QCOMPARE((*t)->passages().ofDocument(document).first().quote, QStringLiteral("forces"));
}

void TestCodings::codingsOfACode_withAndWithoutThoseBelow()
{
    const CodeId above = code("US factor");
    put({6, 20}, code("US factor/hostile forces"));
    QCOMPARE((*t)->passages().codingsOf(above, false).size(), 0);
    QCOMPARE((*t)->passages().codingsOf(above, true).size(), 1);
    QCOMPARE((*t)->passages().codingsOf(above, true).first().codePath, QStringLiteral("US factor/hostile forces"));
}

void TestCodings::codePaths_findAndMakeWhatIsMissing()
{
    const CodeId deep = code("a/b/c");
    QCOMPARE(code("a/b/c"), deep);
    QCOMPARE((*t)->codes().findByPath(QStringLiteral("a/b/c"))->id, deep);
    QVERIFY(!(*t)->codes().findByPath(QStringLiteral("b/c")));
    QCOMPARE((*t)->codes().path(deep), QStringLiteral("a/b/c"));
    QCOMPARE(tree(), QStringLiteral("a a/b a/b/c"));
}

void TestCodings::codeNames_areChecked()
{
    code("a");
    for (const char *name : {"", "  ", "x/y", "a"}) {
        const auto done = (*t)->edit(QStringLiteral("Edit"), [&]() -> Result<void> {
            const auto added = (*t)->codes().add(QString::fromLatin1(name));
            return added ? Result<void>() : Result<void>(added.error());
        });
        QVERIFY2(!done, name);
    }
    QCOMPARE(tree(), QStringLiteral("a"));
}

void TestCodings::shortcut_isTakenFromTheCodeThatHadIt()
{
    Code a = *(*t)->codes().find(code("a"));
    Code b = *(*t)->codes().find(code("b"));
    a.shortcut = b.shortcut = QStringLiteral("1");
    edit([&] { QVERIFY((*t)->codes().update(a)); });
    edit([&] { QVERIFY((*t)->codes().update(b)); });
    QCOMPARE((*t)->codes().find(a.id)->shortcut, QString());
    QCOMPARE((*t)->codes().find(b.id)->shortcut, QStringLiteral("1"));
}

void TestCodings::moveBelowItself_isRefused()
{
    const CodeId below = code("a/b");
    const CodeId above = code("a");
    const auto done = (*t)->edit(QStringLiteral("Move"), [&] { return (*t)->codes().move(above, below, 0); });
    QVERIFY(!done);
    QCOMPARE(tree(), QStringLiteral("a a/b"));
}

void TestCodings::move_putsTheCodeAtItsPlace()
{
    code("a");
    code("b");
    const CodeId c = code("c");
    edit([&] { QVERIFY((*t)->codes().move(c, CodeId(), 0)); });
    QCOMPARE(tree(), QStringLiteral("c a b"));
    edit([&] { QVERIFY((*t)->codes().move(c, (*t)->codes().findByPath(QStringLiteral("b"))->id, 0)); });
    QCOMPARE(tree(), QStringLiteral("a b b/c"));
    QVERIFY((*t)->undo());
    QCOMPARE(tree(), QStringLiteral("c a b"));
}

QTEST_GUILESS_MAIN(TestCodings)
#include "tst_codings.moc"
