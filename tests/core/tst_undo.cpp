// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actors.h"
#include "core/store/attributes.h"
#include "core/store/charts.h"
#include "core/store/codes.h"
#include "core/store/collections.h"
#include "core/store/figures.h"
#include "core/store/memos.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/passages.h"
#include "core/store/savedsearches.h"
#include "core/store/spellings.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

#include <random>

using namespace haeje;
using namespace haeje::test;

/// Random edits over every repository, each a single edit with one undo entry if it changes anything.
class RandomEditor
{
public:
    RandomEditor(Project &project, unsigned seed)
        : m_project(project)
        , m_random(seed)
    {
    }

    void edit()
    {
        (void)m_project.edit(QStringLiteral("Edit"), [this]() -> Result<void> {
            switch (pick(20)) {
            case 0: return ok(m_project.documents().add(documentOf(words(30)), originalOf(words(2).toUtf8())));
            case 1: return ok(m_project.codes().add(words(1), pick(2) ? anyCode() : CodeId()));
            case 2:
            case 3: return code();
            case 4: return m_project.codes().remove(anyCode());
            case 5: return m_project.codes().move(anyCode(), anyCode(), pick(3));
            case 6: return ok(m_project.memos().add(anyCode(), words(3)));
            case 7: return message();
            case 8: return m_project.messages().remove(anyMessage());
            case 9: return figure();
            case 10: return pick(4) ? Result<void>() : m_project.documents().remove(anyDocument());
            case 11: return removeCoding();
            case 12: return facts();
            case 13: return m_project.documents().setState({anyDocument(), anyDocument()}, ReadingState(pick(3)));
            case 14: return m_project.documents().setVersionOf(anyDocument(), pick(3) ? anyDocument() : DocumentId());
            case 15: return collect();
            case 16: return m_project.collections().move(anyCollection(), anyCollection(), pick(3));
            case 17: return pick(3) ? Result<void>() : m_project.collections().remove(anyCollection());
            case 18: return attribute();
            default: return search();
            }
        });
    }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }
    QString words(int count)
    {
        static const QStringList stock = QString::fromUtf8("축전 treaty 김정은 friendship 中国 it's \"quoted\" solidarity 친선 %1 café").split(QLatin1Char(' '));
        QStringList list;
        for (int i = 0; i < count; ++i)
            list << stock.at(pick(int(stock.size()))) + QString::number(pick(1000));
        return list.join(QLatin1Char(' '));
    }
    template<class T>
    static Result<void> ok(const Result<T> &result)
    {
        return result ? Result<void>() : Result<void>(result.error());
    }
    CodeId anyCode()
    {
        const auto all = m_project.codes().all();
        return all.isEmpty() ? CodeId() : all.at(pick(int(all.size()))).id;
    }
    DocumentId anyDocument()
    {
        const auto all = m_project.documents().summaries();
        return all.isEmpty() ? DocumentId() : all.at(pick(int(all.size()))).id;
    }
    MessageId anyMessage()
    {
        const auto all = m_project.messages().all();
        return all.isEmpty() ? MessageId() : all.at(pick(int(all.size()))).id;
    }
    Result<void> code()
    {
        const DocumentId document = anyDocument();
        const int start = pick(60);
        const auto passage = m_project.passages().findOrAdd(document, {start, start + 1 + pick(20)});
        if (!passage)
            return passage.error();
        return ok(m_project.passages().addCoding(*passage, anyCode(), words(2)));
    }
    Result<void> removeCoding()
    {
        const auto all = m_project.passages().codings();
        return all.isEmpty() ? Result<void>() : m_project.passages().removeCoding(all.at(pick(int(all.size()))).coding.id);
    }
    Result<void> message()
    {
        Message m = m_project.messages().find(pick(2) ? anyMessage() : MessageId()).value_or(Message());
        m.kind = QStringLiteral("letter");
        m.summary = words(4);
        const auto sender = m_project.actors().findOrAdd(words(1));
        const auto occasion = m_project.occasions().findOrAdd(words(1));
        if (!sender || !occasion)
            return Error{};
        m.senders = {{*sender, {}, words(1)}};
        m.occasion = *occasion;
        return m.id ? m_project.messages().update(m) : ok(m_project.messages().add(m));
    }
    CollectionId anyCollection()
    {
        const auto all = m_project.collections().all();
        return all.isEmpty() ? CollectionId() : all.at(pick(int(all.size()))).id;
    }
    /// Of a document that is there, or of one that comes with the very edit.
    Result<void> facts()
    {
        DocumentId id = anyDocument();
        if (pick(3) == 0) {
            Document d = documentOf(words(10));
            d.found = {{FactKind::Outlet, words(1), Certainty::Doubtful, words(2), words(1), false, {}}};
            d.versionOf = pick(2) ? anyDocument() : DocumentId();
            const auto added = m_project.documents().add(d, originalOf(words(2).toUtf8()));
            if (!added)
                return added.error();
            id = *added;
        }
        DocumentFacts changed;
        changed.title = words(2);
        changed.keywords = {words(1), words(1)};
        changed.published = EdtfDate::fromDay(QDate(2000 + pick(20), 1, 1));
        (void)m_project.documents().setSignature(id, words(1).toUtf8());
        (void)m_project.documents().keepApart(id, anyDocument());
        return m_project.documents().setFacts(id, changed);
    }
    Result<void> collect()
    {
        const auto collection = pick(2) ? m_project.collections().add(words(1), pick(2) ? anyCollection() : CollectionId()) : Result<CollectionId>(anyCollection());
        if (!collection)
            return collection.error();
        if (pick(3) == 0)
            return m_project.collections().take(*collection, {anyDocument()});
        return m_project.collections().put(*collection, {anyDocument(), anyDocument()});
    }
    Result<void> attribute()
    {
        const auto all = m_project.attributes().all();
        if (all.size() < 3)
            return ok(m_project.attributes().add({{}, {}, words(1), AttributeType::Text, {}, 0}));
        if (pick(6) == 0)
            return m_project.attributes().remove(all.at(pick(3)).id);
        return m_project.attributes().setValue(all.at(pick(3)).id, {anyDocument(), anyDocument()}, pick(3) ? AttributeValue(words(1)) : AttributeValue());
    }
    Result<void> search()
    {
        const auto groups = m_project.spellings().all();
        const auto searches = m_project.savedSearches().all();
        if (!groups.isEmpty() && pick(3) == 0)
            return m_project.spellings().remove(groups.first().id);
        if (!searches.isEmpty() && pick(3) == 0)
            return m_project.savedSearches().update({searches.first().id, {}, words(1), words(2)});
        return pick(2) ? ok(m_project.spellings().add({words(1), words(1)})) : ok(m_project.savedSearches().add(words(1), words(2)));
    }
    Result<void> figure()
    {
        Figure f;
        f.statement = words(2);
        f.value = pick(40);
        f.base = 40;
        const auto added = m_project.figures().add(f);
        const auto passages = m_project.passages().ofDocument(anyDocument());
        if (!added || passages.isEmpty())
            return ok(added);
        return m_project.passages().link(*added, passages.first().id);
    }

    Project &m_project;
    std::mt19937 m_random;
};

class TestUndo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyRandomEdits_undoneAndRedone_giveTheSameProject_data();
    void manyRandomEdits_undoneAndRedone_giveTheSameProject();
    void undoOfARemovedDocument_bringsEverythingOnItBack();
    void importOfManyTexts_isTakenBackAtOnce();
};

void TestUndo::manyRandomEdits_undoneAndRedone_giveTheSameProject_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::newRow("1") << 1U;
    QTest::newRow("2") << 2U;
    QTest::newRow("3") << 3U;
}

void TestUndo::manyRandomEdits_undoneAndRedone_giveTheSameProject()
{
    QFETCH(unsigned, seed);
    TestProject t;
    RandomEditor editor(*t, seed);
    const QByteArray empty = digestOf(t.path());
    QList<QByteArray> states;
    for (int i = 0; i < 300; ++i) {
        editor.edit();
        states.append(digestOf(t.path()));
    }
    QVERIFY2(t->documents().count() > 5, "the edits did too little to prove anything");
    QCOMPARE(t->check().join(QLatin1Char(32)), QString());
    int steps = 0;
    for (; t->canUndo(); ++steps)
        QVERIFY2(t->undo().ok(), "undo failed");
    QVERIFY(steps > 100);
    QCOMPARE(digestOf(t.path()), empty);
    QCOMPARE(t->check(), QStringList());
    for (; t->canRedo(); --steps)
        QVERIFY2(t->redo().ok(), "redo failed");
    QCOMPARE(steps, 0);
    QCOMPARE(digestOf(t.path()), states.last());
    QCOMPARE(t->check(), QStringList());
    for (int i = 0; i < 20; ++i)
        QVERIFY(t->undo());
    QVERIFY(states.contains(digestOf(t.path())));
}

void TestUndo::undoOfARemovedDocument_bringsEverythingOnItBack()
{
    TestProject t;
    const DocumentId document = addDocument(*t, QStringLiteral("Title\nSome words to code"));
    QVERIFY(t->edit(QStringLiteral("Code"), [&]() -> Result<void> {
        const auto code = t->codes().findOrAddPath(QStringLiteral("a/b"));
        const auto passage = t->passages().findOrAdd(document, {6, 10});
        (void)t->passages().addCoding(*passage, *code, QStringLiteral("memo"));
        (void)t->memos().add(*passage, QStringLiteral("on the passage"));
        return t->memos().add(document, QStringLiteral("on the document")).ok() ? Result<void>() : Result<void>(Error{});
    }));
    const QByteArray before = digestOf(t.path());
    QVERIFY(t->edit(QStringLiteral("Remove"), [&] { return t->documents().remove(document); }));
    QCOMPARE(t->passages().count(), 0);
    QCOMPARE(t->memos().all().size(), 0);
    QCOMPARE(t->check(), QStringList());
    QVERIFY(t->undo());
    QCOMPARE(digestOf(t.path()), before);
}

void TestUndo::importOfManyTexts_isTakenBackAtOnce()
{
    TestProject t;
    const QByteArray empty = digestOf(t.path());
    QVERIFY(t->edit(QStringLiteral("Import"), [&]() -> Result<void> {
        for (int i = 0; i < 300; ++i) {
            const QString text = QStringLiteral("Title %1\n").arg(i) + QStringLiteral("words ").repeated(200);
            if (const auto added = t->documents().add(documentOf(text), originalOf(text.toUtf8())); !added)
                return added.error();
        }
        return {};
    }));
    QCOMPARE(t->documents().count(), 300);
    QVERIFY(t->undo());
    QCOMPARE(digestOf(t.path()), empty);
    QVERIFY(t->redo());
    QCOMPARE(t->documents().count(), 300);
    QCOMPARE(t->check(), QStringList());
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
