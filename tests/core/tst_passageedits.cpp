// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/figures.h"
#include "core/store/memos.h"
#include "core/store/passageedits.h"
#include "core/store/passages.h"
#include "core/store/touchedcodings.h"
#include "core/work/samewords.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Passages cut, joined, coded with other codes, weights and states; each taken back to the very same project.
class TestPassageEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void split_putsCodingsAndEvidenceOnBothParts_memosStayWithTheFirst();
    void split_intoAPassageThatIsThere_losesNothing();
    void split_whereNothingIsLeft_isRefused_data();
    void split_whereNothingIsLeft_isRefused();
    void join_unitesCodings_keepsBothMemos_andWhatDiffers();
    void join_ofOnePassage_isRefused();
    void recode_keepsMemoWeightAndState();
    void recode_toACodeThatIsThere_isOneCodingWithBothMemos();
    void recode_toACodeWithoutThatWeight_writesItIntoTheMemo();
    void weight_isCheckedAgainstTheCode_data();
    void weight_isCheckedAgainstTheCode();
    void copiedCoding_hasWeightAndState_isSignedByWhoCopies();
    void sameWords_areWholeWords_data();
    void sameWords_areWholeWords();
    void sameWords_areCodedInOneEdit_onceOnly();
    void lastCodes_areNewestFirst_ofThisCoder();
    void lastTouched_namesTheRowsOfEditUndoAndRedo();

private:
    template<class F>
    bool edit(F change);
    CodeId code(const char *path, std::optional<int> from = {}, std::optional<int> to = {});
    CodingId put(const char *words, CodeId code, const char *memo = "", std::optional<int> weight = {}, CodingState state = CodingState::NotSaid);
    PassageId passageOf(CodingId id) const { return (*t)->passages().coding(id)->coding.passage; }
    Coding coding(CodingId id) const { return (*t)->passages().coding(id).value_or(CodingRow()).coding; }
    /// "words: code(memo; weight; state)" of each coding, in the order of the text.
    QStringList codings() const;

    std::unique_ptr<TestProject> t;
    DocumentId document;
    QList<QByteArray> m_before; ///< digests ahead of each edit
    const QString text = s("Title\nThe old alliance holds, and the new alliance follows 😀 it.\n동맹은 오래되었다. 그 동맹이 남았다.");
};

void TestPassageEdits::init()
{
    t = std::make_unique<TestProject>();
    document = addDocument(**t, text);
    m_before.clear();
}

/// Whatever a test did: all undone is what was before each edit, all redone is what was at the end.
void TestPassageEdits::cleanup()
{
    QList<QByteArray> ahead = m_before;
    const QByteArray end = digestOf(t->path());
    while (!ahead.isEmpty()) {
        QVERIFY((*t)->undo().ok());
        QCOMPARE(digestOf(t->path()), ahead.takeLast());
    }
    for (qsizetype i = 0; i < m_before.size(); ++i)
        QVERIFY((*t)->redo().ok());
    QCOMPARE(digestOf(t->path()), end);
    QCOMPARE((*t)->check(), QStringList());
    t.reset();
}

template<class F>
bool TestPassageEdits::edit(F change)
{
    const QByteArray before = digestOf(t->path());
    const Result<void> done = (*t)->edit(s("Edit"), [&]() -> Result<void> { return change(); });
    if (digestOf(t->path()) != before)
        m_before << before;
    return done.ok();
}

CodeId TestPassageEdits::code(const char *path, std::optional<int> from, std::optional<int> to)
{
    CodeId id;
    edit([&]() -> Result<void> {
        id = *(*t)->codes().findOrAddPath(s(path));
        Code code = *(*t)->codes().find(id);
        code.weightFrom = from;
        code.weightTo = to;
        return (*t)->codes().update(code);
    });
    return id;
}

CodingId TestPassageEdits::put(const char *words, CodeId code, const char *memo, std::optional<int> weight, CodingState state)
{
    CodingId id;
    edit([&]() -> Result<void> {
        const auto passage = (*t)->passages().findOrAdd(document, spanOf(text, s(words)));
        if (!passage)
            return passage.error();
        id = *(*t)->passages().addCoding(*passage, code, s(memo));
        if (const auto done = (*t)->passages().setWeight(id, weight); !done)
            return done;
        return (*t)->passages().setState(id, state);
    });
    return id;
}

QStringList TestPassageEdits::codings() const
{
    QStringList all;
    for (const CodingRow &row : (*t)->passages().codingsOf(document)) {
        QStringList said;
        if (!row.coding.memo.isEmpty())
            said << QString(row.coding.memo).replace(QLatin1Char('\n'), QLatin1Char('|'));
        if (row.coding.weight)
            said << QString::number(*row.coding.weight);
        if (row.coding.state != CodingState::NotSaid)
            said << QString::number(int(row.coding.state));
        all << QStringLiteral("%1: %2(%3)").arg(row.quote, row.codePath, said.join(QStringLiteral("; ")));
    }
    return all;
}

void TestPassageEdits::split_putsCodingsAndEvidenceOnBothParts_memosStayWithTheFirst()
{
    const CodingId a = put("old alliance holds", code("a", 1, 5), "why", 3, CodingState::Doubtful);
    const PassageId whole = passageOf(a);
    MemoId memo;
    QVERIFY(edit([&]() -> Result<void> {
        memo = *(*t)->memos().add(whole, s("on all of it"));
        Figure figure;
        figure.statement = s("One alliance");
        figure.value = 1;
        const auto made = (*t)->figures().add(figure);
        return made ? (*t)->passages().link(*made, whole) : Result<void>(made.error());
    }));
    SplitPassage parts;
    QVERIFY(edit([&]() -> Result<void> {
        parts = *(*t)->passages().split(whole, int(text.indexOf(s(" alliance holds")) + 1));
        return {};
    }));
    QCOMPARE(codings(), (QStringList{s("old: a(why; 3; 2)"), s("alliance holds: a(why; 3; 2)")}));
    QCOMPARE(parts.first, whole);
    QCOMPARE((*t)->memos().on(parts.first).size(), 1);
    QCOMPARE((*t)->memos().on(parts.second).size(), 0);
    QCOMPARE((*t)->passages().standingOn(parts.first).size(), 1);
    QCOMPARE((*t)->passages().standingOn(parts.second), (*t)->passages().standingOn(parts.first));
    QCOMPARE((*t)->passages().find(parts.second)->before.right(4), s("old "));
}

void TestPassageEdits::split_intoAPassageThatIsThere_losesNothing()
{
    const CodeId a = code("a"), b = code("b");
    put("old", a, "short");
    put("alliance holds", b);
    const CodingId whole = put("old alliance holds", a, "long");
    QVERIFY(edit([&]() -> Result<void> {
        const auto parts = (*t)->passages().split(passageOf(whole), int(text.indexOf(s("alliance"))));
        return parts ? Result<void>() : Result<void>(parts.error());
    }));
    QCOMPARE(codings(), (QStringList{s("old: a(short||long)"), s("alliance holds: b()"), s("alliance holds: a(long)")}));
    QCOMPARE((*t)->passages().count(), 2);
}

void TestPassageEdits::split_whereNothingIsLeft_isRefused_data()
{
    QTest::addColumn<int>("at");
    const int start = int(text.indexOf(s("follows 😀 it")));
    QTest::newRow("at its start") << start;
    QTest::newRow("at its end") << start + 13;
    QTest::newRow("outside") << 2;
    QTest::newRow("within a character") << start + 9;
}

void TestPassageEdits::split_whereNothingIsLeft_isRefused()
{
    QFETCH(int, at);
    const CodingId a = put("follows 😀 it", code("a"));
    const PassageId whole = passageOf(a);
    QVERIFY(!edit([&]() -> Result<void> {
        const auto parts = (*t)->passages().split(whole, at);
        return parts ? Result<void>() : Result<void>(parts.error());
    }));
    QCOMPARE(codings(), QStringList{s("follows 😀 it: a()")});
}

void TestPassageEdits::join_unitesCodings_keepsBothMemos_andWhatDiffers()
{
    const CodeId a = code("a", 1, 5), b = code("b");
    const CodingId first = put("old alliance", a, "one", 2, CodingState::Certain);
    const CodingId second = put("new alliance", a, "two", 4, CodingState::ToDiscuss);
    const CodingId third = put("new alliance", b);
    MemoId memo;
    QVERIFY(edit([&]() -> Result<void> {
        memo = *(*t)->memos().add(passageOf(second), s("kept"));
        const auto joined = (*t)->passages().join({passageOf(second), passageOf(first)});
        return joined ? Result<void>() : Result<void>(joined.error());
    }));
    QCOMPARE(codings(), (QStringList{s("old alliance holds, and the new alliance: a(one||two||Joined with a coding that said: weight 4, to discuss; 2; 1)"),
                                     s("old alliance holds, and the new alliance: b()")}));
    QCOMPARE(passageOf(third), passageOf(first));
    QCOMPARE((*t)->memos().find(memo)->on, EntityRef(passageOf(first)));
    QCOMPARE((*t)->passages().count(), 1);
}

void TestPassageEdits::join_ofOnePassage_isRefused()
{
    const CodingId a = put("old alliance", code("a"));
    const auto once = (*t)->edit(s("Join"), [&]() -> Result<void> {
        const auto joined = (*t)->passages().join({passageOf(a), passageOf(a)});
        return joined ? Result<void>() : Result<void>(joined.error());
    });
    QCOMPARE(once.message(), s("It takes two passages to join."));
}

void TestPassageEdits::recode_keepsMemoWeightAndState()
{
    const CodingId a = put("old alliance", code("a", 1, 5), "why", 3, CodingState::Doubtful);
    const CodeId b = code("b", 0, 3);
    const QString guid = coding(a).guid;
    QVERIFY(edit([&]() -> Result<void> { return (*t)->passages().recode(a, b).ok() ? Result<void>() : Result<void>(Error{}); }));
    QCOMPARE(codings(), QStringList{s("old alliance: b(why; 3; 2)")});
    QCOMPARE(coding(a).guid, guid);
}

void TestPassageEdits::recode_toACodeThatIsThere_isOneCodingWithBothMemos()
{
    const CodeId a = code("a"), b = code("b");
    const CodingId first = put("old alliance", a, "from", {}, CodingState::Certain), second = put("old alliance", b, "own");
    MemoId memo;
    CodingId there;
    QVERIFY(edit([&]() -> Result<void> {
        memo = *(*t)->memos().add(first, s("kept"));
        there = *(*t)->passages().recode(first, b);
        return {};
    }));
    QCOMPARE(there, second);
    QCOMPARE(codings(), QStringList{s("old alliance: b(own||from; 1)")});
    QCOMPARE((*t)->memos().find(memo)->on, EntityRef(second));
}

void TestPassageEdits::recode_toACodeWithoutThatWeight_writesItIntoTheMemo()
{
    const CodingId a = put("old alliance", code("a", 1, 5), "why", 5);
    const CodeId b = code("b", 0, 3);
    QVERIFY(edit([&]() -> Result<void> { return (*t)->passages().recode(a, b).ok() ? Result<void>() : Result<void>(Error{}); }));
    QCOMPARE(codings(), QStringList{s("old alliance: b(why||Weight 5 as “a”)")});
}

void TestPassageEdits::weight_isCheckedAgainstTheCode_data()
{
    QTest::addColumn<bool>("weighted");
    QTest::addColumn<int>("weight");
    QTest::addColumn<QString>("refusal");
    const QString outside = s("The weight %1 is outside of the range of the code “a”, which goes from -2 to 2.");
    QTest::newRow("lowest") << true << -2 << QString();
    QTest::newRow("highest") << true << 2 << QString();
    QTest::newRow("below") << true << -3 << outside.arg(-3);
    QTest::newRow("above") << true << 3 << outside.arg(3);
    QTest::newRow("a code without weights") << false << 1 << s("The code “a” has no weights. Give it a range in the codebook first.");
}

void TestPassageEdits::weight_isCheckedAgainstTheCode()
{
    QFETCH(bool, weighted);
    QFETCH(int, weight);
    QFETCH(QString, refusal);
    const CodingId a = put("old alliance", weighted ? code("a", -2, 2) : code("a"));
    Result<void> done;
    edit([&] { return done = (*t)->passages().setWeight(a, weight); });
    QCOMPARE(done.ok() ? QString() : done.message(), refusal);
    QCOMPARE(coding(a).weight, refusal.isEmpty() ? std::optional(weight) : std::nullopt);
    edit([&] { return (*t)->passages().setWeight(a, {}); });
    QCOMPARE(coding(a).weight, std::nullopt);
}

void TestPassageEdits::copiedCoding_hasWeightAndState_isSignedByWhoCopies()
{
    (*t)->setCoder(s("Lee"));
    const CodingId a = put("old alliance", code("a", 1, 5), "of this place", 2, CodingState::ToDiscuss);
    (*t)->setCoder(s("Han"));
    CodingId copy, again;
    QVERIFY(edit([&]() -> Result<void> {
        const PassageId to = *(*t)->passages().findOrAdd(document, spanOf(text, s("new alliance")));
        copy = *(*t)->passages().copyCoding(a, to);
        again = *(*t)->passages().copyCoding(a, to);
        return {};
    }));
    QCOMPARE(again, copy);
    QCOMPARE(coding(copy).coder, s("Han"));
    QCOMPARE(codings(), (QStringList{s("old alliance: a(of this place; 2; 3)"), s("new alliance: a(2; 3)")}));
}

void TestPassageEdits::sameWords_areWholeWords_data()
{
    QTest::addColumn<QString>("within");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("count");
    QTest::newRow("whole words") << s("ally, allies, Ally, ally") << s("ally") << 2;
    QTest::newRow("a letter before") << s("rally ally") << s("ally") << 1;
    QTest::newRow("Korean with endings") << s("동맹은 동맹이 혈동맹 동맹") << s("동맹") << 3;
    QTest::newRow("Chinese runs on") << s("中國的中國人") << s("中國") << 2;
    QTest::newRow("a digit behind") << s("No 1, No 12") << s("No 1") << 1;
    QTest::newRow("signs at the edges") << s("(so) and (so)") << s("(so)") << 2;
}

void TestPassageEdits::sameWords_areWholeWords()
{
    QFETCH(QString, within);
    QFETCH(QString, words);
    QTEST(int(spansOfWords(within, words).size()), "count");
}

void TestPassageEdits::sameWords_areCodedInOneEdit_onceOnly()
{
    const DocumentId other = addDocument(**t, s("Other\nAn alliance is an alliance."));
    const CodeId a = code("a", 1, 5);
    const CodingId first = put("alliance", a, "here", 4);
    put("alliance", code("b"));
    auto same = sameWordsAs(**t, passageOf(first));
    QVERIFY(same.ok());
    QCOMPARE(same->places.size(), 3);
    QCOMPARE(same->documents, 2);
    const QByteArray before = digestOf(t->path());
    const auto made = codeSameWords(**t, *same);
    QVERIFY(made.ok());
    m_before << before;
    QCOMPARE(*made, 6);
    QCOMPARE((*t)->passages().codingsOf(other).size(), 4);
    QCOMPARE((*t)->passages().codingsOf(other).first().coding.weight, std::optional(4));
    same = sameWordsAs(**t, passageOf(first));
    QVERIFY(same->places.isEmpty());
    QCOMPARE(same->there, 3);
}

void TestPassageEdits::lastCodes_areNewestFirst_ofThisCoder()
{
    const CodeId a = code("a"), b = code("b");
    put("old", a);
    put("new", b);
    put("follows", a);
    (*t)->setCoder(s("Somebody else"));
    put("holds", b);
    QCOMPARE((*t)->passages().lastCodes(10), QList<CodeId>{b});
    (*t)->setCoder((*t)->passages().codings().first().coding.coder);
    QCOMPARE((*t)->passages().lastCodes(2), (QList<CodeId>{a, b}));
}

void TestPassageEdits::lastTouched_namesTheRowsOfEditUndoAndRedo()
{
    const CodingId a = put("old alliance", code("a"));
    const PassageId passage = passageOf(a);
    const auto touched = [&] { return (*t)->passages().lastTouched(10).value_or(TouchedCodings()); };
    QCOMPARE(touched().codings, QSet<CodingId>{a});
    QCOMPARE(touched().rows, QSet<PassageId>{passage});
    QVERIFY((*t)->undo().ok());
    QCOMPARE(touched().codings, QSet<CodingId>{a});
    QVERIFY((*t)->passages().marksOf(document, touched()).isEmpty());
    QVERIFY((*t)->redo().ok());
    QCOMPARE((*t)->passages().marksOf(document, touched()).size(), 1);
    QVERIFY(edit([&] { return (*t)->passages().setState(a, CodingState::Doubtful); }));
    QCOMPARE(touched().passages, QSet<PassageId>{passage});
    QVERIFY(touched().rows.isEmpty());
    QVERIFY(!(*t)->passages().lastTouched(0));
}

QTEST_GUILESS_MAIN(TestPassageEdits)
#include "tst_passageedits.moc"
