// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/coders.h"
#include "core/store/memos.h"
#include "core/store/passageedits.h"
#include "core/store/passages.h"
#include "core/work/textcorrections.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

#include <QRandomGenerator>

using namespace haeje;
using namespace haeje::test;

namespace {

template<class T>
Result<void> without(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

} // namespace

/// A thousand edits of every kind, at random, across documents: all undone the project is what it was, all done again it is what
/// it became, and at each end file, quotes and index are sound.
class TestRandomEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thousandEdits_undoneAndDoneAgain_data();
    void thousandEdits_undoneAndDoneAgain();

private:
    Result<void> editOnce();
    Result<void> code(), moveEdge(), correct(), memo(), removeSomething(), changeCode(), settle(), unite(), rearrangeCodes(), cut(), shift(), rate();
    DocumentId anyDocument() { return m_documents.at(bounded(m_documents.size())); }
    std::optional<Passage> anyPassage()
    {
        const QList<Passage> all = project().passages().ofDocument(anyDocument());
        return all.isEmpty() ? std::nullopt : std::optional(all.at(bounded(all.size())));
    }
    CodeId anyCode()
    {
        const QList<Code> all = project().codes().all();
        return all.isEmpty() ? CodeId() : all.at(bounded(all.size())).id;
    }
    TextSpan anySpan(const QString &text)
    {
        int start = bounded(text.size() - 20), end = start + 1 + bounded(18);
        start -= text.at(start).isLowSurrogate();
        end += text.at(end).isLowSurrogate();
        return {start, end};
    }
    int bounded(qsizetype below) { return int(m_random.bounded(int(below))); }
    Project &project() { return **m_test; }

    std::unique_ptr<TestProject> m_test;
    QList<DocumentId> m_documents;
    QRandomGenerator m_random;
};

Result<void> TestRandomEdits::code()
{
    const DocumentId document = anyDocument();
    const auto passage = project().passages().findOrAdd(document, anySpan(project().documents().text(document)));
    const auto code = project().codes().findOrAddPath(QStringLiteral("Group %1/code %2").arg(bounded(4)).arg(bounded(12)));
    if (!passage || !code)
        return without(passage);
    return without(project().passages().addCoding(*passage, *code, bounded(3) ? QString() : QStringLiteral("왜"), bounded(2) ? QStringLiteral("A") : QStringLiteral("B")));
}

Result<void> TestRandomEdits::moveEdge()
{
    const auto passage = anyPassage();
    if (!passage)
        return {};
    const QString text = project().documents().text(passage->document);
    const TextSpan span{std::max(0, passage->span.start - bounded(4)), std::min(int(text.size()), passage->span.end + bounded(4))};
    (void)project().passages().setSpan(passage->id, span); // refused where a character would be parted or one is there
    return {};
}

Result<void> TestRandomEdits::correct()
{
    const DocumentId document = anyDocument();
    QString text = project().documents().text(document);
    const TextSpan span = anySpan(text);
    text.replace(span.start, bounded(2) ? span.length() : 0, bounded(3) ? QStringLiteral("새 글 %1 ").arg(bounded(99)) : QString());
    if (text.size() < 200)
        text += QStringLiteral("\nmore and more words so that there is something to be coded still, whatever was cut out of it");
    return without(correctText(project(), document, text));
}

Result<void> TestRandomEdits::memo()
{
    const QList<Memo> memos = project().memos().all();
    if (!memos.isEmpty() && bounded(2))
        return project().memos().setText(memos.at(bounded(memos.size())).id, QStringLiteral("changed %1").arg(bounded(1000)));
    const auto passage = anyPassage();
    return without(project().memos().add(passage ? EntityRef(passage->id) : EntityRef(anyDocument()), QStringLiteral("memo 메모 %1").arg(bounded(1000))));
}

Result<void> TestRandomEdits::removeSomething()
{
    const QList<CodingRow> codings = project().passages().codingsOf(anyDocument());
    const QList<Passage> orphans = project().passages().orphans();
    const QList<Memo> memos = project().memos().all();
    if (!orphans.isEmpty() && bounded(2)) {
        const Passage &orphan = orphans.at(bounded(orphans.size()));
        return bounded(2) ? project().passages().remove(orphan.id)
                          : without(project().passages().place(orphan.id, anySpan(project().documents().text(orphan.document))));
    }
    if (!memos.isEmpty() && bounded(3) == 0)
        return project().memos().remove(memos.at(bounded(memos.size())).id);
    return codings.isEmpty() ? Result<void>() : project().passages().removeCoding(codings.at(bounded(codings.size())).coding.id);
}

Result<void> TestRandomEdits::changeCode()
{
    const CodeId id = anyCode();
    auto code = project().codes().find(id);
    if (!code)
        return {};
    if (bounded(3) == 0) {
        (void)project().codes().move(id, bounded(2) ? CodeId() : anyCode(), bounded(5)); // refused below itself or beside its like
        return {};
    }
    if (bounded(20) == 0)
        return project().codes().remove(id);
    code->definition = QStringLiteral("what it is for, %1").arg(bounded(1000));
    code->colour = bounded(12);
    code->active = bounded(4) > 0;
    return project().codes().update(*code);
}

Result<void> TestRandomEdits::rearrangeCodes()
{
    Codes &codes = project().codes();
    const CodeId one = anyCode(), other = anyCode();
    if (!one)
        return {};
    QList<CodingId> some;
    for (const CodingRow &row : project().passages().codingsOf(one, false)) {
        if (bounded(2))
            some << row.coding.id;
    }
    const auto keepsAll = [this](const std::function<Result<void>()> &change) { (void)project().edit(QStringLiteral("inner"), change); }; // refused: nothing of it stays
    switch (bounded(4)) {
    case 0:
        keepsAll([&] { return codes.merge(one, other); });
        break;
    case 1:
        keepsAll([&] { return without(codes.split(one, QStringLiteral("part %1").arg(bounded(9)), some, bounded(2))); });
        break;
    case 2:
        keepsAll([&] { return codes.groups().size() < 4 ? without(codes.addGroup(QStringLiteral("set %1").arg(bounded(9)))) : codes.removeGroup(codes.groups().first().id); });
        break;
    default:
        if (const QList<CodeGroup> groups = codes.groups(); !groups.isEmpty())
            return bounded(3) ? codes.put(groups.last().id, {one, other}) : codes.take(groups.last().id, {one});
        break;
    }
    return {};
}

Result<void> TestRandomEdits::settle()
{
    const QList<CodingRow> codings = project().passages().codingsOf(anyDocument());
    if (codings.isEmpty())
        return {};
    const CodingRow row = codings.at(bounded(codings.size()));
    const auto consensus = project().coders().findOrAddConsensus();
    if (!consensus)
        return without(consensus);
    if (const auto done = project().coders().setRead(row.coding.coder, {row.document}, bounded(2)); !done)
        return done;
    if (const auto done = without(project().passages().addCoding(row.coding.passage, row.coding.code, {}, *consensus)); !done)
        return done;
    Settlement settlement;
    settlement.document = row.document;
    settlement.code = row.coding.code;
    settlement.passage = row.coding.passage;
    settlement.span = row.span;
    settlement.note = QStringLiteral("agreed");
    return without(project().coders().addSettlement(settlement));
}

Result<void> TestRandomEdits::unite()
{
    const QList<Passage> all = project().passages().ofDocument(anyDocument());
    return all.size() < 2 ? Result<void>() : project().passages().unite(all.at(bounded(all.size())).id, all.at(bounded(all.size())).id);
}

Result<void> TestRandomEdits::cut()
{
    const auto passage = anyPassage();
    if (!passage)
        return {};
    if (bounded(2)) {
        (void)project().passages().split(passage->id, passage->span.start + bounded(passage->span.length() + 1)); // refused where no words are left
        return {};
    }
    const QList<Passage> all = project().passages().ofDocument(passage->document);
    return all.size() < 3 ? Result<void>() : without(project().passages().join({passage->id, all.first().id, all.last().id}));
}

Result<void> TestRandomEdits::shift()
{
    const QList<CodingRow> codings = project().passages().codingsOf(anyDocument());
    const CodeId code = anyCode();
    if (codings.isEmpty() || !code)
        return {};
    const CodingRow row = codings.at(bounded(codings.size())), other = codings.at(bounded(codings.size()));
    return bounded(2) ? without(project().passages().recode(row.coding.id, code)) : without(project().passages().copyCoding(row.coding.id, other.coding.passage));
}

Result<void> TestRandomEdits::rate()
{
    const QList<CodingRow> codings = project().passages().codingsOf(anyDocument());
    if (codings.isEmpty())
        return {};
    const Coding coding = codings.at(bounded(codings.size())).coding;
    if (bounded(2))
        return project().passages().setState(coding.id, CodingState(bounded(4)));
    auto code = project().codes().find(coding.code);
    code->weightFrom = bounded(2);
    code->weightTo = 3 + bounded(3);
    if (const auto done = project().codes().update(*code); !done)
        return done;
    return project().passages().setWeight(coding.id, *code->weightFrom + bounded(3));
}

Result<void> TestRandomEdits::editOnce()
{
    using Edit = Result<void> (TestRandomEdits::*)();
    static constexpr Edit edits[] = {&TestRandomEdits::code, &TestRandomEdits::code, &TestRandomEdits::code, &TestRandomEdits::moveEdge,
                                     &TestRandomEdits::correct, &TestRandomEdits::memo, &TestRandomEdits::removeSomething,
                                     &TestRandomEdits::changeCode, &TestRandomEdits::settle, &TestRandomEdits::unite, &TestRandomEdits::rearrangeCodes,
                                     &TestRandomEdits::cut, &TestRandomEdits::shift, &TestRandomEdits::rate};
    const Edit edit = edits[size_t(bounded(int(std::size(edits))))];
    return (this->*edit)();
}

void TestRandomEdits::thousandEdits_undoneAndDoneAgain_data()
{
    QTest::addColumn<int>("seed");
    for (const int seed : {1, 20210711})
        QTest::addRow("seed %d", seed) << seed;
}

void TestRandomEdits::thousandEdits_undoneAndDoneAgain()
{
    QFETCH(int, seed);
    m_random.seed(quint32(seed));
    m_test = std::make_unique<TestProject>();
    m_documents.clear();
    for (int i = 0; i < 4; ++i) {
        QString text = QStringLiteral("Title %1").arg(i);
        for (int line = 0; line < 8; ++line)
            text += QStringLiteral("\nLine %1 of it names 두 나라의 친선 and 😀 words %2 that somebody may code.").arg(line).arg(line * 31 + i);
        m_documents << addDocument(project(), text);
    }
    const QByteArray before = digestOf(m_test->path());
    int entries = 0;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray label = QByteArray::number(i);
        const auto done = project().edit(QString::fromLatin1(label), [&] { return editOnce(); });
        QVERIFY2(done, qPrintable(done.message()));
        entries += project().undoLabel() == QString::fromLatin1(label);
    }
    QVERIFY(entries > 700);
    QCOMPARE(project().check(), QStringList());
    const QByteArray after = digestOf(m_test->path());
    QVERIFY(after != before);
    for (int i = 0; i < entries; ++i)
        QVERIFY(project().undo());
    QCOMPARE(digestOf(m_test->path()), before);
    QCOMPARE(project().check(), QStringList());
    for (int i = 0; i < entries; ++i)
        QVERIFY(project().redo());
    QCOMPARE(digestOf(m_test->path()), after);
    QCOMPARE(project().check(), QStringList());
}

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
