// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blind.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/documentlist.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/search.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

#include <QSignalSpy>

using namespace haeje;
using namespace haeje::test;

/// Coders, what they have read, blind coding, and the trail of what was settled.
class TestCoders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        t = std::make_unique<TestProject>();
        document = addDocument(**t, text);
        other = addDocument(**t, QStringLiteral("Other\nnothing is coded here"));
    }
    void cleanup() { t.reset(); }

    void codersWhoOnlyCode_areListedWithAColourOfTheirOwn();
    void readingMarks_areSetAndTakenAwayForMany();
    void readingMarkOfADocumentThatIsNotThere_isRefused();
    void consensus_isMadeOnceAndTakesAName();
    void consensusNamedAsACoder_isRefused();
    void settlement_keepsWhatEachHadSaid();
    void removingASettlement_takesOnlyItsOwnCodings();
    void blind_hidesWhatOthersDid();
    void blind_countsOnlyMine();
    void blind_tellsTheViews();
    void blind_keepsPassagesThatOthersNeedNot();
    void editsWhileBlind_leaveOthersWorkAsItIs();
    void removingWhatOthersUse_isRefusedWhileBlind();
    void checkWhileBlind_seesEverything();

private:
    std::unique_ptr<TestProject> t;
    DocumentId document, other;
    const QString text = QString::fromUtf8("Title\nhostile forces and 😀 friends");

    Project &project() { return **t; }
    template<class F>
    void edit(F change)
    {
        const auto done = project().edit(QStringLiteral("Edit"), [&]() -> Result<void> { return change(); });
        QVERIFY2(done.ok(), qPrintable(done.message()));
    }
    CodingId put(const char *coder, const char *words, const char *path, const char *memo = "")
    {
        CodingId id;
        project().setCoder(QString::fromUtf8(coder));
        edit([&]() -> Result<void> {
            const auto code = project().codes().findOrAddPath(QString::fromUtf8(path));
            const auto passage = project().passages().findOrAdd(document, spanOf(text, QString::fromUtf8(words)));
            id = *project().passages().addCoding(*passage, *code, QString::fromUtf8(memo));
            return {};
        });
        return id;
    }
    CodeId code(const char *path) { return project().codes().findByPath(QString::fromUtf8(path)).value_or(Code()).id; }
};

void TestCoders::codersWhoOnlyCode_areListedWithAColourOfTheirOwn()
{
    put("Kim", "hostile", "a");
    put("Lee", "forces", "a");
    edit([&] { return project().coders().setRead(QStringLiteral("Park"), {other}, true); });
    edit([&] { return project().coders().setColour(QStringLiteral("Lee"), 0); });
    const QList<Coder> coders = project().coders().all();
    QCOMPARE(project().coders().names(), (QStringList{QStringLiteral("Kim"), QStringLiteral("Lee"), QStringLiteral("Park")}));
    QCOMPARE(coders.at(0).codings, 1);
    QCOMPARE(coders.at(1).colour, 0);
    QCOMPARE(coders.at(2).documentsRead, 1);
    QVERIFY(coders.at(0).colour != coders.at(1).colour && coders.at(1).colour != coders.at(2).colour && coders.at(0).colour != coders.at(2).colour);
}

void TestCoders::readingMarks_areSetAndTakenAwayForMany()
{
    const QString kim = QStringLiteral("Kim"), lee = QStringLiteral("Lee");
    const QByteArray before = digestOf(t->path());
    edit([&] { return project().coders().setRead(kim, {document, other}, true); });
    const QByteArray marked = digestOf(t->path());
    edit([&] { return project().coders().setRead(lee, {document}, true); });
    QCOMPARE(project().coders().readBy(kim), (QList{document, other}));
    QCOMPARE(project().coders().readersOf(document), (QStringList{kim, lee}));
    QCOMPARE(project().coders().readers().value(other), QStringList{kim});
    edit([&] { return project().coders().setRead(kim, {document, other}, false); });
    QCOMPARE(project().coders().readBy(kim), QList<DocumentId>());
    QVERIFY(project().undo() && project().undo());
    QCOMPARE(digestOf(t->path()), marked);
    QVERIFY(project().undo());
    QCOMPARE(digestOf(t->path()), before);
}

void TestCoders::readingMarkOfADocumentThatIsNotThere_isRefused()
{
    const auto done = project().edit(QStringLiteral("Mark"), [&] { return project().coders().setRead(QStringLiteral("Kim"), {document, DocumentId(99)}, true); });
    QVERIFY(!done && done.message().contains(QStringLiteral("99")));
    QCOMPARE(project().coders().readBy(QStringLiteral("Kim")), QList<DocumentId>());
}

void TestCoders::consensus_isMadeOnceAndTakesAName()
{
    put("Consensus", "hostile", "a");
    QString name;
    edit([&]() -> Result<void> {
        name = *project().coders().findOrAddConsensus();
        return project().passages().addCoding(project().passages().codings().first().coding.passage, code("a"), {}, name) ? Result<void>() : Error{};
    });
    QCOMPARE(name, QStringLiteral("Consensus 2"));
    edit([&] { return project().coders().nameConsensus(QString::fromUtf8("합의")); });
    QCOMPARE(project().coders().consensus(), QString::fromUtf8("합의"));
    const QList<Coder> coders = project().coders().all();
    QCOMPARE(coders.size(), 2);
    QVERIFY(coders.last().consensus);
    QCOMPARE(coders.last().codings, 1);
    QCOMPARE(project().coders().names(), QStringList{QStringLiteral("Consensus")});
}

void TestCoders::consensusNamedAsACoder_isRefused()
{
    put("Kim", "hostile", "a");
    const auto done = project().edit(QStringLiteral("Name"), [&] { return project().coders().nameConsensus(QStringLiteral("Kim")); });
    QVERIFY(!done && done.message().contains(QStringLiteral("Kim")));
    QCOMPARE(project().coders().consensus(), QString());
}

static Settlement someSettlement(DocumentId document, CodeId code)
{
    Settlement settlement;
    settlement.document = document;
    settlement.code = code;
    settlement.span = {6, 20};
    settlement.outcome = SettlementOutcome::Accepted;
    settlement.accepted = QStringLiteral("Kim");
    settlement.readings = {{QStringLiteral("Kim"), {{QStringLiteral("{g}"), QStringLiteral("{c}"), QStringLiteral("a/b"), {6, 20}, QStringLiteral("hostile forces"),
                                                     QStringLiteral("“why”"), 3, CodingState::Doubtful}}},
                           {QStringLiteral("Lee"), {}}};
    settlement.note = QStringLiteral("agreed");
    return settlement;
}

void TestCoders::settlement_keepsWhatEachHadSaid()
{
    put("Kim", "hostile forces", "a/b");
    SettlementId id;
    edit([&]() -> Result<void> {
        id = *project().coders().addSettlement(someSettlement(document, code("a/b")));
        return {};
    });
    const auto kept = project().coders().settlement(id);
    QVERIFY(kept);
    const Settlement given = someSettlement(document, code("a/b"));
    QCOMPARE(kept->readings, given.readings);
    QCOMPARE(kept->outcome, given.outcome);
    QCOMPARE(kept->accepted, given.accepted);
    QCOMPARE(kept->note, given.note);
    QCOMPARE(kept->createdBy, QStringLiteral("Kim"));
    QCOMPARE(project().coders().settlements().size(), 1);
}

void TestCoders::removingASettlement_takesOnlyItsOwnCodings()
{
    const CodingId own = put("Kim", "hostile forces", "a");
    QList<SettlementId> ids;
    edit([&]() -> Result<void> {
        const QString consensus = *project().coders().findOrAddConsensus();
        const PassageId passage = project().passages().coding(own)->coding.passage;
        Settlement first = someSettlement(document, code("a")), second = first;
        const auto shared = project().passages().addCoding(passage, code("a"), {}, consensus);
        const auto alone = project().passages().addCoding(passage, *project().codes().findOrAddPath(QStringLiteral("b")), {}, consensus);
        first.codings = {project().passages().coding(*shared)->coding.guid, project().passages().coding(*alone)->coding.guid,
                         project().passages().coding(own)->coding.guid};
        second.codings = {first.codings.first()};
        ids << *project().coders().addSettlement(first) << *project().coders().addSettlement(second);
        return {};
    });
    QCOMPARE(project().passages().codingCount(), 3);
    edit([&] { return project().coders().removeSettlement(ids.first()); });
    QCOMPARE(project().passages().codingCount(), 2); // the shared one and the coder's own stay
    QVERIFY(project().passages().coding(own));
    edit([&] { return project().coders().removeSettlement(ids.last()); });
    QCOMPARE(project().passages().codingCount(), 1);
    QCOMPARE(project().coders().settlements().size(), 0);
}

void TestCoders::blind_hidesWhatOthersDid()
{
    const CodingId mine = put("Kim", "hostile forces", "a", "mine");
    put("Lee", "hostile forces", "b", "theirs");
    put("Lee", "friends", "a");
    edit([&]() -> Result<void> { return project().memos().add(document, QStringLiteral("Lee thinks so")) ? Result<void>() : Error{}; });
    project().setCoder(QStringLiteral("Kim"));
    QVERIFY(setBlind(project(), true));
    Passages &passages = project().passages();
    QCOMPARE(passages.codings().size(), 1);
    QCOMPARE(passages.codingsOf(document).size(), 1);
    QCOMPARE(passages.marksOf(document).size(), 1);
    QCOMPARE(passages.codingsOf(passages.coding(mine)->coding.passage).size(), 1);
    QCOMPARE(passages.codingsOf(code("a"), true).size(), 1);
    QCOMPARE(passages.ofDocument(document).size(), 1);
    QCOMPARE(passages.coders(), QStringList{QStringLiteral("Kim")});
    QCOMPARE(project().memos().on(document).size(), 0);
    QCOMPARE(project().memos().all().size(), 0);
    QCOMPARE(project().search().find(QStringLiteral("thinks"), 10, 5)->size(), 0);
    QCOMPARE(project().search().find(QStringLiteral("code:b"), 10, 5)->size(), 0);
    QVERIFY(setBlind(project(), false));
    QCOMPARE(passages.codings().size(), 3);
    QCOMPARE(passages.marksOf(document).size(), 3);
    QCOMPARE(project().memos().all().size(), 1);
    QCOMPARE(project().search().find(QStringLiteral("thinks"), 10, 5)->size(), 1);
    QCOMPARE(project().search().find(QStringLiteral("code:b"), 10, 5)->size(), 1);
}

void TestCoders::blind_countsOnlyMine()
{
    put("Kim", "hostile forces", "a");
    put("Lee", "hostile", "a");
    put("Lee", "friends", "b");
    project().setCoder(QStringLiteral("Kim"));
    QCOMPARE(project().codes().find(code("a"))->codings, 2);
    QCOMPARE(project().documentList().rows({document}).first().codings, 3);
    QVERIFY(setBlind(project(), true));
    QCOMPARE(project().codes().find(code("a"))->codings, 1);
    QCOMPARE(project().codes().find(code("b"))->codings, 0);
    QCOMPARE(project().passages().codingCount(), 1);
    QCOMPARE(project().passages().count(), 1);
    const DocumentSummary row = project().documentList().rows({document}).first();
    QCOMPARE(row.codings, 1);
    QCOMPARE(row.passages, 1);
    project().setCoder(QStringLiteral("Lee"));
    QVERIFY(setBlind(project(), true));
    DocumentFilter notCoded;
    notCoded.onlyNotCoded = true;
    QCOMPARE(project().documentList().count(notCoded), 1);
    project().setCoder(QStringLiteral("O'Park"));
    QVERIFY(setBlind(project(), true));
    QCOMPARE(project().documentList().count(notCoded), 2);
    QCOMPARE(project().readError(), QString());
}

void TestCoders::blind_tellsTheViews()
{
    QSignalSpy changed(&project(), &Project::changed);
    QVERIFY(setBlind(project(), true));
    QCOMPARE(changed.count(), 1);
    QVERIFY(isBlind(project()) && !whyBlindCannotCompare(project()).isEmpty());
    QVERIFY(setBlind(project(), true));
    QCOMPARE(changed.count(), 1);
    QVERIFY(setBlind(project(), false));
    QCOMPARE(changed.count(), 2);
    QVERIFY(!project().canUndo() || project().undoLabel() != QStringLiteral("Blind"));
}

void TestCoders::blind_keepsPassagesThatOthersNeedNot()
{
    const CodingId theirs = put("Lee", "friends", "a");
    const PassageId evidence = project().passages().coding(theirs)->coding.passage;
    put("Lee", "forces", "a");
    edit([&] { return project().passages().link(EntityRef(document), evidence); });
    project().setCoder(QStringLiteral("Kim"));
    edit([&]() -> Result<void> { return project().passages().findOrAdd(document, spanOf(text, QStringLiteral("hostile"))) ? Result<void>() : Error{}; });
    QVERIFY(setBlind(project(), true));
    QStringList quotes;
    for (const Passage &passage : project().passages().ofDocument(document))
        quotes << passage.quote;
    QCOMPARE(quotes, (QStringList{QStringLiteral("hostile"), QStringLiteral("friends")})); // my own bare one, and the evidence
    QCOMPARE(project().passages().marksOf(document).size(), 2);
}

void TestCoders::editsWhileBlind_leaveOthersWorkAsItIs()
{
    const CodingId mine = put("Kim", "hostile forces", "a");
    const CodingId theirs = put("Lee", "hostile forces", "b");
    const PassageId passage = project().passages().coding(mine)->coding.passage;
    QCOMPARE(project().passages().coding(theirs)->coding.passage, passage);
    project().setCoder(QStringLiteral("Kim"));
    QVERIFY(setBlind(project(), true));
    const QByteArray before = digestOf(t->path());
    edit([&] { return project().passages().setSpan(passage, spanOf(text, QStringLiteral("hostile"))); });
    QCOMPARE(project().passages().coding(mine)->span, spanOf(text, QStringLiteral("hostile")));
    edit([&] { return project().passages().remove(passage); });
    QCOMPARE(project().passages().codingCount(), 0);
    QVERIFY(setBlind(project(), false));
    QCOMPARE(project().passages().codingCount(), 1);
    QCOMPARE(project().passages().coding(theirs)->span, spanOf(text, QStringLiteral("hostile forces")));
    QCOMPARE(project().check(), QStringList());
    QVERIFY(project().undo() && project().undo());
    QCOMPARE(digestOf(t->path()), before);
}

void TestCoders::removingWhatOthersUse_isRefusedWhileBlind()
{
    put("Lee", "hostile forces", "a/b");
    project().setCoder(QStringLiteral("Kim"));
    QVERIFY(setBlind(project(), true));
    const CodeId above = code("a");
    QVERIFY(!project().edit(QStringLiteral("Remove"), [&] { return project().codes().remove(above); }));
    QVERIFY(!project().edit(QStringLiteral("Remove"), [&] { return project().documents().remove(document); }));
    edit([&] { return project().documents().remove(other); });
    QVERIFY(setBlind(project(), false));
    QCOMPARE(project().passages().codingCount(), 1);
    edit([&] { return project().codes().remove(above); });
    QCOMPARE(project().passages().codingCount(), 0);
}

void TestCoders::checkWhileBlind_seesEverything()
{
    put("Lee", "hostile forces", "a");
    project().setCoder(QStringLiteral("Kim"));
    QVERIFY(setBlind(project(), true));
    QCOMPARE(project().check(), QStringList());
    QVERIFY(isBlind(project()));
    QCOMPARE(project().passages().codingCount(), 0);
}

QTEST_GUILESS_MAIN(TestCoders)
#include "tst_coders.moc"
