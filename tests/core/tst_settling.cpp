// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blind.h"
#include "core/store/coders.h"
#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/work/analyses.h"
#include "core/work/disagreements.h"
#include "tests/support/digest.h"
#include "tests/support/twocoders.h"

using namespace haeje;
using namespace haeje::test;

/// Disagreements of a project, and what settling does to it.
class TestSettling : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { t = std::make_unique<TwoCoders>(); }
    void cleanup() { t.reset(); }

    void cases_haveReadingsAndMemosSideBySide();
    void textsThatOnlyOneHasRead_areNotCompared();
    void filters_keepTheNumbers();
    void accepting_givesTheConsensusThatReading();
    void outcomes_data();
    void outcomes();
    void otherCodeAndEdges_becomeTheConsensus();
    void otherWithNothingElse_isRefused();
    void acceptingSomebodyElse_isRefused();
    void settlement_isUndoneAndRedoneExactly();
    void reopening_isUndoneExactlyAndTakesTheConsensusAway();
    void settlingAgain_takesThePlaceOfWhatWasSettled();
    void whatChangedSince_isOpenAgain();
    void blind_isAskedToLeaveFirst();
    void reader_afterEachEdit_findsWhatIsFoundAnew();
    void analysis_saysEachPlaceAndItsRules();

private:
    std::unique_ptr<TwoCoders> t;
    Project &project() { return **t; }
    QList<DisagreementCase> cases()
    {
        const auto found = disagreementCases(project(), {});
        return found ? found->cases : QList<DisagreementCase>();
    }
    /// What the consensus coder has: "a on “words”".
    QStringList consensus()
    {
        QStringList all;
        for (const CodingRow &row : project().passages().codings()) {
            if (row.coding.coder == project().coders().consensus())
                all << row.codePath + QStringLiteral(" on ") + row.quote;
        }
        return all;
    }
};

/// A case in full.
static QString told(const DisagreementCase &one)
{
    QStringList parts{QString::number(one.document.value), one.documentTitle, one.codePaths.join(u'+'), QString::number(one.what.span.start), QString::number(int(one.what.kinds)),
                      one.settlement ? QString::number(one.settlement->id.value) + one.settlement->note : QString(), one.outdated ? QStringLiteral("outdated") : QString()};
    for (const DisagreementCase::Reading &reading : one.readings) {
        parts << reading.coder;
        for (const ReadCoding &coding : reading.codings)
            parts << coding.row.codePath << coding.row.quote << coding.memo << QString::number(int(coding.row.coding.state));
    }
    return parts.join(u'/');
}

/// A list that is told only what became another stays right.
void TestSettling::reader_afterEachEdit_findsWhatIsFoundAnew()
{
    DisagreementReader reader(project());
    QStringList list;
    bool inPart = false;
    const auto compare = [&] {
        const auto found = reader.cases({}), anew = disagreementCases(project(), {});
        QVERIFY2(found.ok() && anew.ok(), qPrintable(found.message()));
        QStringList now, expected;
        for (const DisagreementCase &one : found->cases)
            now << told(one);
        for (const DisagreementCase &one : anew->cases)
            expected << told(one);
        QCOMPARE(now, expected);
        QCOMPARE(found->settled, anew->settled);
        QCOMPARE(found->notes, anew->notes);
        for (int i = 0; i < int(found->cases.size()); ++i)
            QCOMPARE(found->cases.at(i).number, i + 1);
        if (const auto &changed = found->changed) {
            inPart = inPart || !changed->removed;
            list = list.mid(0, changed->first) + now.mid(changed->first, changed->inserted) + list.mid(changed->first + changed->removed);
        } else {
            list = now;
        }
        QCOMPARE(list, now);
    };
    compare();
    compare();
    QVERIFY(inPart);
    t->code("Lee", "end", "friend");
    compare();
    t->code("Kim", "meet", "place");
    compare();
    QVERIFY(settle(project(), cases().at(1), {SettlementOutcome::Both, {}, {}, {}, QStringLiteral("why")}));
    compare();
    QVERIFY(settle(project(), cases().at(0), {SettlementOutcome::Neither, {}, {}, {}, {}}));
    compare();
    const CodingId coding = cases().first().readings.first().codings.first().row.coding.id;
    const auto edit = [&](const std::function<Result<void>()> &change) { QVERIFY(project().edit(QStringLiteral("Edit"), change)); };
    edit([&] { return project().passages().setState(coding, CodingState::Doubtful); });
    compare();
    edit([&] { return project().passages().setCodingMemo(coding, QStringLiteral("another memo")); });
    compare();
    edit([&]() -> Result<void> { return project().memos().add(coding, QStringLiteral("one more")) ? Result<void>() : Error{QStringLiteral("no memo")}; });
    compare();
    edit([&] { return project().coders().setRead(QStringLiteral("Lee"), {t->other}, true); });
    compare();
    edit([&] { return project().coders().setRead(QStringLiteral("Lee"), {t->document}, false); });
    compare();
    while (project().canUndo()) {
        QVERIFY(project().undo());
        if (project().coders().names().size() < 2)
            break;
        compare();
    }
    while (project().canRedo())
        QVERIFY(project().redo());
    compare();
}

void TestSettling::cases_haveReadingsAndMemosSideBySide()
{
    const auto found = disagreementCases(project(), {});
    QVERIFY2(found.ok(), qPrintable(found.message()));
    QCOMPARE(found->coders, (QStringList{QStringLiteral("Kim"), QStringLiteral("Lee")}));
    QCOMPARE(found->texts, 1);
    QCOMPARE(found->agreements, 1);
    QCOMPARE(found->cases.size(), 3);
    const DisagreementCase &first = found->cases.first();
    QCOMPARE(first.what.kinds, DisagreementKinds(DisagreementKind::Code));
    QCOMPARE(first.readings.at(0).codings.first().row.codePath, QStringLiteral("enemy"));
    QCOMPARE(first.readings.at(0).codings.first().memo, QStringLiteral("plainly meant\n\nsee the first page"));
    QCOMPARE(first.readings.at(1).codings.first().row.codePath, QStringLiteral("friend"));
    QCOMPARE(found->cases.at(1).what.kinds, DisagreementKinds(DisagreementKind::Boundaries));
    QCOMPARE(found->cases.at(2).what.kinds, DisagreementKinds(DisagreementKind::NotCoded));
    QVERIFY(found->cases.at(2).readings.at(1).codings.isEmpty());
    QCOMPARE(found->cases.at(2).number, 3);
}

void TestSettling::textsThatOnlyOneHasRead_areNotCompared()
{
    QVERIFY(project().edit(QStringLiteral("Mark"), [&] { return project().coders().setRead(QStringLiteral("Lee"), {t->document}, false); }));
    const auto found = disagreementCases(project(), {});
    QCOMPARE(found->texts, 0);
    QCOMPARE(found->cases.size(), 0);
    const auto alone = disagreementCases(project(), {{QStringLiteral("Kim")}, 0.5, {}, {}, {}});
    QVERIFY(!alone.ok());
    const auto unknown = disagreementCases(project(), {{QStringLiteral("Kim"), QStringLiteral("Park")}, 0.5, {}, {}, {}});
    QVERIFY(!unknown.ok() && unknown.message().contains(QStringLiteral("Park")) && unknown.message().contains(QStringLiteral("Lee")));
}

void TestSettling::filters_keepTheNumbers()
{
    DisagreementQuery query;
    query.kinds = DisagreementKind::NotCoded;
    const auto found = disagreementCases(project(), query);
    QCOMPARE(found->cases.size(), 1);
    QCOMPARE(found->cases.first().number, 3);
    QCOMPARE(found->all, 3);
    query = {};
    query.code = project().codes().findByPath(QStringLiteral("friend"))->id;
    QCOMPARE(disagreementCases(project(), query)->cases.size(), 2);
    query = {};
    query.document = t->other;
    QCOMPARE(disagreementCases(project(), query)->cases.size(), 0);
}

void TestSettling::accepting_givesTheConsensusThatReading()
{
    const auto id = settle(project(), cases().first(), {SettlementOutcome::Accepted, QStringLiteral("Lee"), {}, {}, QStringLiteral(" we asked ")});
    QVERIFY2(id.ok(), qPrintable(id.message()));
    QCOMPARE(consensus(), QStringList{QStringLiteral("friend on hostile forces")});
    const auto kept = project().coders().settlement(*id);
    QCOMPARE(kept->accepted, QStringLiteral("Lee"));
    QCOMPARE(kept->note, QStringLiteral("we asked"));
    QCOMPARE(kept->readings.first().codings.first().codePath, QStringLiteral("enemy"));
    QVERIFY(kept->readings.first().codings.first().memo.contains(QStringLiteral("plainly meant")));
    const auto found = disagreementCases(project(), {});
    QCOMPARE(found->settled, 1);
    QVERIFY(!found->cases.first().isOpen() && found->cases.at(1).isOpen());
    QCOMPARE(found->coders.size(), 2); // the consensus coder is nobody to compare
}

void TestSettling::outcomes_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<SettlementOutcome>("outcome");
    QTest::addColumn<QString>("accepted");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    QTest::newRow("both codes") << 0 << SettlementOutcome::Both << QString() << QStringList{QStringLiteral("enemy on hostile forces"), QStringLiteral("friend on hostile forces")};
    QTest::newRow("neither code") << 0 << SettlementOutcome::Neither << QString() << none;
    QTest::newRow("the wider edges") << 1 << SettlementOutcome::Accepted << QStringLiteral("Kim") << QStringList{QStringLiteral("enemy on our good friends")};
    QTest::newRow("the narrower edges") << 1 << SettlementOutcome::Accepted << QStringLiteral("Lee") << QStringList{QStringLiteral("enemy on friends")};
    QTest::newRow("who coded") << 2 << SettlementOutcome::Accepted << QStringLiteral("Kim") << QStringList{QStringLiteral("friend on the end")};
    QTest::newRow("who did not code") << 2 << SettlementOutcome::Accepted << QStringLiteral("Lee") << none;
}

void TestSettling::outcomes()
{
    QFETCH(int, place);
    QFETCH(SettlementOutcome, outcome);
    QFETCH(QString, accepted);
    QFETCH(QStringList, expected);
    const auto id = settle(project(), cases().at(place), {outcome, accepted, {}, {}, {}});
    QVERIFY2(id.ok(), qPrintable(id.message()));
    QCOMPARE(consensus(), expected);
    QVERIFY(!cases().at(place).isOpen());
    QCOMPARE(project().coders().settlement(*id)->codings.size(), expected.size());
    QCOMPARE(project().check(), QStringList());
}

void TestSettling::otherCodeAndEdges_becomeTheConsensus()
{
    const CodeId code = project().codes().findByPath(QStringLiteral("friend"))->id;
    QVERIFY(settle(project(), cases().at(1), {SettlementOutcome::Other, {}, code, spanOf(t->text, QStringLiteral("good")), {}}));
    QCOMPARE(consensus(), QStringList{QStringLiteral("friend on good")});
    QVERIFY(settle(project(), cases().at(1), {SettlementOutcome::Other, {}, {}, spanOf(t->text, QStringLiteral("good friends")), {}}));
    QCOMPARE(consensus(), QStringList{QStringLiteral("enemy on good friends")});
}

void TestSettling::otherWithNothingElse_isRefused()
{
    QVERIFY(!settle(project(), cases().at(1), {SettlementOutcome::Other, {}, {}, {}, {}}));
    QVERIFY(!settle(project(), cases().at(1), {SettlementOutcome::Other, {}, CodeId(99), {}, {}}));
    QVERIFY(!settle(project(), cases().at(1), {SettlementOutcome::Other, {}, {}, TextSpan{5, 5000}, {}}));
    QCOMPARE(project().coders().settlements().size(), 0);
    QCOMPARE(project().coders().consensus(), QString());
}

void TestSettling::acceptingSomebodyElse_isRefused()
{
    const auto done = settle(project(), cases().first(), {SettlementOutcome::Accepted, QStringLiteral("Park"), {}, {}, {}});
    QVERIFY(!done && done.message().contains(QStringLiteral("Park")));
}

void TestSettling::settlement_isUndoneAndRedoneExactly()
{
    const QByteArray before = digestOf(t->path());
    QVERIFY(settle(project(), cases().at(0), {SettlementOutcome::Both, {}, {}, {}, QStringLiteral("why")}));
    QVERIFY(settle(project(), cases().at(2), {SettlementOutcome::Accepted, QStringLiteral("Kim"), {}, {}, {}}));
    const QByteArray after = digestOf(t->path());
    QVERIFY(project().undo() && project().undo());
    QCOMPARE(digestOf(t->path()), before);
    QVERIFY(project().redo() && project().redo());
    QCOMPARE(digestOf(t->path()), after);
    QCOMPARE(disagreementCases(project(), {})->settled, 2);
}

void TestSettling::reopening_isUndoneExactlyAndTakesTheConsensusAway()
{
    const auto id = settle(project(), cases().at(1), {SettlementOutcome::Both, {}, {}, {}, {}});
    const QByteArray settled = digestOf(t->path());
    const int codings = project().passages().codingCount();
    QVERIFY(reopenSettlement(project(), *id));
    QCOMPARE(project().passages().codingCount(), codings - 2);
    QVERIFY(cases().at(1).isOpen());
    QVERIFY(!reopenSettlement(project(), *id));
    QVERIFY(project().undo());
    QCOMPARE(digestOf(t->path()), settled);
}

void TestSettling::settlingAgain_takesThePlaceOfWhatWasSettled()
{
    QVERIFY(settle(project(), cases().first(), {SettlementOutcome::Accepted, QStringLiteral("Kim"), {}, {}, {}}));
    QVERIFY(settle(project(), cases().first(), {SettlementOutcome::Accepted, QStringLiteral("Lee"), {}, {}, {}}));
    QCOMPARE(consensus(), QStringList{QStringLiteral("friend on hostile forces")});
    QCOMPARE(project().coders().settlements().size(), 1);
}

void TestSettling::whatChangedSince_isOpenAgain()
{
    QVERIFY(settle(project(), cases().first(), {SettlementOutcome::Accepted, QStringLiteral("Kim"), {}, {}, {}}));
    QVERIFY(!cases().first().isOpen());
    const PassageId passage = cases().first().readings.at(1).codings.first().row.coding.passage;
    QVERIFY(project().edit(QStringLiteral("Edges"), [&] { return project().passages().setSpan(passage, spanOf(t->text, QStringLiteral("hostile"))); }));
    const DisagreementCase now = cases().first();
    QVERIFY(now.isOpen() && now.outdated && now.settlement);
    QVERIFY(settle(project(), now, {SettlementOutcome::Neither, {}, {}, {}, {}}));
    QCOMPARE(project().coders().settlements().size(), 1);
    QVERIFY(!cases().first().isOpen());
}

void TestSettling::blind_isAskedToLeaveFirst()
{
    const DisagreementCase one = cases().first();
    QVERIFY(setBlind(project(), true));
    QVERIFY(disagreementCases(project(), {}).message().contains(QStringLiteral("blind")));
    QVERIFY(!settle(project(), one, {SettlementOutcome::Neither, {}, {}, {}, {}}));
}

void TestSettling::analysis_saysEachPlaceAndItsRules()
{
    QVERIFY(settle(project(), cases().first(), {SettlementOutcome::Accepted, QStringLiteral("Kim"), {}, {}, {}}));
    const auto table = runAnalysis(project(), QStringLiteral("disagreements"), {});
    QVERIFY2(table.ok(), qPrintable(table.message()));
    QCOMPARE(table->rows.size(), 3);
    const auto cell = [&](int row, const char *key) { return table->rows.at(row).cells.at(table->column(QString::fromLatin1(key))); };
    QCOMPARE(cell(0, "kind").toStringList(), QStringList{QStringLiteral("code")});
    QCOMPARE(cell(0, "settled").toString(), QStringLiteral("accepted"));
    QVERIFY(!cell(1, "settled").isValid());
    QVERIFY(cell(0, "readings").toStringList().at(1).startsWith(QStringLiteral("Lee: friend [")));
    QCOMPARE(cell(2, "readings").toStringList().at(1), QStringLiteral("Lee: not coded"));
    QCOMPARE(table->rows.at(1).evidence.size(), 2);
    QVERIFY(table->notes.size() >= 4);
    QCOMPARE(runAnalysis(project(), QStringLiteral("disagreements"), {{QStringLiteral("open"), QStringLiteral("yes")}})->rows.size(), 2);
    QCOMPARE(runAnalysis(project(), QStringLiteral("disagreements"), {{QStringLiteral("kind"), QStringLiteral("code,boundaries")}})->rows.size(), 2);
    for (const char *wrong : {"kind=odd", "code=none", "document=99", "same-words=0", "coders=Kim"}) {
        const QString given = QString::fromLatin1(wrong);
        QVERIFY2(!runAnalysis(project(), QStringLiteral("disagreements"), {{given.section(u'=', 0, 0), given.section(u'=', 1)}}), wrong);
    }
}

QTEST_GUILESS_MAIN(TestSettling)
#include "tst_settling.moc"
