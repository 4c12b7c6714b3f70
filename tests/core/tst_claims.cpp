// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/claims.h"

#include "core/model/actor.h"
#include "core/store/actors.h"
#include "core/store/blind.h"
#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "core/store/search.h"
#include "core/work/claimsheet.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

static const QString text = QStringLiteral("A title\nThe first sentence names the other side.\nThe second does not. 셋째 문장은 길다.");

/// An analyst's sentence with the passages it is to be judged by.
class TestClaims : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestProject>();
        m_document = addDocument(project(), text);
        edit([&] {
            for (const char *words : {"first sentence", "names the other side", "The second", "does not"})
                m_passages << *project().passages().findOrAdd(m_document, spanOf(text, QString::fromLatin1(words)));
            return Result<void>();
        });
    }
    void cleanup() { m_passages.clear(); }

    void add_thenRead_roundTrip();
    void evidence_keepsStanceNoteAndOrder();
    void evidence_movesWithinItsStance_data();
    void evidence_movesWithinItsStance();
    void claims_areOrdered();
    void everyEdit_isUndoneWhole();
    void refused_withASentence_data();
    void refused_withASentence();
    void remove_takesBarePassagesAlong();
    void passage_saysWhatStandsOnIt();
    void search_findsStatementAndNotes();
    void blind_hidesOthersClaims();
    void sheet_citesLikeTheReader();
    void tables_areAsWideAsTheirColumns();
    void page_isAsExpected();

private:
    template<class Change>
    void edit(Change change)
    {
        const Result<void> done = project().edit(QStringLiteral("test"), change);
        QVERIFY2(done, qPrintable(done.message()));
    }
    ClaimId add(const QString &statement, int strength = 0)
    {
        ClaimId id;
        edit([&]() -> Result<void> {
            Claim claim;
            claim.statement = statement;
            claim.strength = strength;
            const auto made = project().claims().add(claim);
            if (!made)
                return made.error();
            id = *made;
            return {};
        });
        return id;
    }
    void put(ClaimId claim, int passage, ClaimStance stance, const QString &note = {})
    {
        edit([&] { return project().claims().setEvidence(claim, {m_passages.at(passage), stance, note}); });
    }
    /// "0 for, 1 against": positions in m_passages.
    QString evidence(ClaimId id)
    {
        QStringList all;
        const Claim claim = project().claims().find(id).value_or(Claim());
        for (const ClaimEvidence &one : claim.evidence)
            all << QStringLiteral("%1 %2%3").arg(QString::number(m_passages.indexOf(one.passage)), claimStanceName(one.stance), one.note.isEmpty() ? QString() : QStringLiteral(" ") + one.note);
        return all.join(QStringLiteral(", "));
    }
    Project &project() { return **m_test; }

    std::unique_ptr<TestProject> m_test;
    DocumentId m_document;
    QList<PassageId> m_passages;
};

void TestClaims::add_thenRead_roundTrip()
{
    Claim claim;
    claim.kind = ClaimKind::PolicySuggestion;
    claim.statement = QStringLiteral("  정책 제안 한 문장.\n");
    claim.strength = 3;
    claim.missing = QStringLiteral("a second source");
    claim.notes = QStringLiteral("n");
    edit([&] { return project().claims().add(claim) ? Result<void>() : Result<void>(Error{QStringLiteral("no")}); });
    const Claim read = project().claims().all().value(0);
    QCOMPARE(read.kind, ClaimKind::PolicySuggestion);
    QCOMPARE(read.statement, QStringLiteral("정책 제안 한 문장."));
    QCOMPARE(read.strength, 3);
    QCOMPARE(read.missing, claim.missing);
    QCOMPARE(read.notes, claim.notes);
    QVERIFY(!read.guid.isEmpty() && read.createdAt.isValid());
}

void TestClaims::evidence_keepsStanceNoteAndOrder()
{
    const ClaimId id = add(QStringLiteral("c"));
    put(id, 2, ClaimStance::For, QStringLiteral("why"));
    put(id, 0, ClaimStance::Against);
    put(id, 1, ClaimStance::For);
    QCOMPARE(evidence(id), QStringLiteral("2 for why, 0 against, 1 for"));
    put(id, 2, ClaimStance::Context, QStringLiteral("only background"));
    QCOMPARE(evidence(id), QStringLiteral("0 against, 1 for, 2 context only background"));
    edit([&] { return project().passages().link(id, m_passages.at(3)); }); // without a stance: for
    QCOMPARE(evidence(id), QStringLiteral("0 against, 1 for, 2 context only background, 3 for"));
}

void TestClaims::evidence_movesWithinItsStance_data()
{
    QTest::addColumn<int>("passage");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("order");
    QTest::newRow("to the top") << 2 << 0 << QStringLiteral("2 for, 0 for, 1 for, 3 against");
    QTest::newRow("one down") << 0 << 1 << QStringLiteral("1 for, 0 for, 2 for, 3 against");
    QTest::newRow("beyond the end") << 0 << 99 << QStringLiteral("1 for, 2 for, 0 for, 3 against");
    QTest::newRow("before the start") << 1 << -7 << QStringLiteral("1 for, 0 for, 2 for, 3 against");
    QTest::newRow("alone in its stance") << 3 << 2 << QStringLiteral("0 for, 1 for, 2 for, 3 against");
}

void TestClaims::evidence_movesWithinItsStance()
{
    QFETCH(int, passage);
    QFETCH(int, to);
    QFETCH(QString, order);
    const ClaimId id = add(QStringLiteral("c"));
    put(id, 0, ClaimStance::For);
    put(id, 3, ClaimStance::Against);
    put(id, 1, ClaimStance::For);
    put(id, 2, ClaimStance::For);
    edit([&] { return project().claims().moveEvidence(id, m_passages.at(passage), to); });
    QCOMPARE(evidence(id), order);
}

void TestClaims::claims_areOrdered()
{
    const ClaimId a = add(QStringLiteral("a")), b = add(QStringLiteral("b")), c = add(QStringLiteral("c"));
    edit([&] { return project().claims().move(c, 0); });
    edit([&] { return project().claims().move(a, 99); });
    QStringList order;
    for (const Claim &claim : project().claims().all())
        order << claim.statement;
    QCOMPARE(order.join(QString()), QStringLiteral("cba"));
    edit([&] { return project().claims().remove(b); });
    add(QStringLiteral("d"));
    QCOMPARE(project().claims().all().last().statement, QStringLiteral("d"));
}

void TestClaims::everyEdit_isUndoneWhole()
{
    QList<QByteArray> states{digestOf(m_test->path())};
    const auto keep = [&] { states << digestOf(m_test->path()); };
    const ClaimId id = add(QStringLiteral("a claim"));
    keep();
    put(id, 0, ClaimStance::For);
    keep();
    put(id, 1, ClaimStance::For, QStringLiteral("note"));
    keep();
    put(id, 0, ClaimStance::Against, QStringLiteral("other"));
    keep();
    edit([&] { return project().memos().add(id, QStringLiteral("on the claim")) ? Result<void>() : Result<void>(Error{QStringLiteral("no")}); });
    keep();
    Claim claim = *project().claims().find(id);
    claim.strength = 4;
    edit([&] { return project().claims().update(claim); });
    keep();
    edit([&] { return project().claims().removeEvidence(id, m_passages.at(1)); });
    keep();
    edit([&] { return project().claims().remove(id); });
    keep();
    QVERIFY(project().memos().all().isEmpty());
    QCOMPARE(project().check(), QStringList());
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        QVERIFY(project().undo());
        QCOMPARE(digestOf(m_test->path()), states.at(i));
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        QVERIFY(project().redo());
        QCOMPARE(digestOf(m_test->path()), states.at(i));
    }
    QCOMPARE(project().check(), QStringList());
}

void TestClaims::refused_withASentence_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("no statement") << 0;
    QTest::newRow("too strong") << 1;
    QTest::newRow("negative strength") << 2;
    QTest::newRow("a passage that is not there") << 3;
    QTest::newRow("a claim that is not there") << 4;
    QTest::newRow("moving what is not with it") << 5;
    QTest::newRow("changing a claim that is gone") << 6;
    QTest::newRow("moving a claim that is gone") << 7;
}

void TestClaims::refused_withASentence()
{
    QFETCH(int, what);
    const ClaimId id = add(QStringLiteral("c"));
    const QByteArray before = digestOf(m_test->path());
    Claim claim = *project().claims().find(id);
    if (what == 0)
        claim.statement = QStringLiteral("\n ");
    else if (what < 3)
        claim.strength = what == 1 ? 5 : -1;
    else
        claim.id = ClaimId(77);
    const auto done = project().edit(QStringLiteral("refused"), [&]() -> Result<void> {
        switch (what) {
        case 3: return project().claims().setEvidence(id, {PassageId(99), ClaimStance::For, {}});
        case 4: return project().claims().setEvidence(ClaimId(77), {m_passages.first(), ClaimStance::For, {}});
        case 5: return project().claims().moveEvidence(id, m_passages.first(), 0);
        case 7: return project().claims().move(ClaimId(77), 0);
        default: return project().claims().update(claim);
        }
    });
    QVERIFY(!done);
    QVERIFY2(done.message().endsWith(u'.'), qPrintable(done.message()));
    QCOMPARE(digestOf(m_test->path()), before);
}

void TestClaims::remove_takesBarePassagesAlong()
{
    const ClaimId id = add(QStringLiteral("c")), other = add(QStringLiteral("other"));
    put(id, 0, ClaimStance::For);
    put(id, 1, ClaimStance::For);
    put(other, 1, ClaimStance::Against);
    edit([&] { return project().claims().remove(id); });
    QVERIFY(!project().passages().find(m_passages.at(0)));
    QVERIFY(project().passages().find(m_passages.at(1)));
    QCOMPARE(project().check(), QStringList());
}

void TestClaims::passage_saysWhatStandsOnIt()
{
    const ClaimId id = add(QStringLiteral("c")), other = add(QStringLiteral("d"));
    put(id, 0, ClaimStance::Against);
    put(other, 0, ClaimStance::Context);
    QCOMPARE(project().passages().standingOn(m_passages.first()), (QList<EntityRef>{id, other}));
    const QList<ClaimOnPassage> on = project().claims().on(m_passages.first());
    QCOMPARE(on.size(), 2);
    QCOMPARE(on.first().claim, id);
    QCOMPARE(on.first().stance, ClaimStance::Against);
    QCOMPARE(on.last().stance, ClaimStance::Context);
}

void TestClaims::search_findsStatementAndNotes()
{
    const ClaimId id = add(QStringLiteral("Solidarity is argued from kinship"));
    Claim claim = *project().claims().find(id);
    claim.missing = QStringLiteral("판본 비교");
    edit([&] { return project().claims().update(claim); });
    for (const char *query : {"kinship", "판본", "kind:claim kinship"}) {
        const auto hits = project().search().find(QString::fromUtf8(query));
        QVERIFY2(hits, query);
        QVERIFY2(hits->size() == 1 && hits->first().where == EntityRef(id), query);
        QCOMPARE(hits->first().title, claim.statement);
    }
    edit([&] { return project().claims().remove(id); });
    QVERIFY(project().search().find(QStringLiteral("kinship"))->isEmpty());
}

void TestClaims::blind_hidesOthersClaims()
{
    project().setCoder(QStringLiteral("SP"));
    const ClaimId theirs = add(QStringLiteral("theirs"));
    put(theirs, 0, ClaimStance::For);
    project().setCoder(QStringLiteral("KL"));
    const ClaimId mine = add(QStringLiteral("mine"));
    put(mine, 1, ClaimStance::For);
    QVERIFY(setBlind(project(), true));
    QCOMPARE(project().claims().all().size(), 1);
    QVERIFY(!project().claims().find(theirs));
    QVERIFY(project().passages().standingOn(m_passages.at(0)).isEmpty());
    QVERIFY(project().search().find(QStringLiteral("theirs"))->isEmpty());
    QCOMPARE(claimsTable(project()).rows.size(), 1);
    edit([&] { return project().claims().remove(mine); });
    QVERIFY(setBlind(project(), false));
    QCOMPARE(project().claims().all().size(), 1);
}

void TestClaims::sheet_citesLikeTheReader()
{
    const ClaimId id = add(QStringLiteral("c"));
    put(id, 2, ClaimStance::Against, QStringLiteral("n"));
    put(id, 0, ClaimStance::For);
    edit([&] {
        DocumentFacts facts = project().documents().summary(m_document)->facts;
        facts.authors = {QStringLiteral("Lee")};
        facts.published = *EdtfDate::parse(QStringLiteral("2021-07-23"));
        facts.outlet = QStringLiteral("Rodong Sinmun");
        return project().documents().setFacts(m_document, facts);
    });
    edit([&]() -> Result<void> {
        const auto actor = project().actors().findOrAdd(QStringLiteral("Rodong Sinmun"));
        Actor outlet = *project().actors().find(*actor);
        outlet.side = QStringLiteral("PRK");
        return project().actors().update(outlet);
    });
    const auto sheet = claimSheet(project(), id);
    QVERIFY2(sheet, qPrintable(sheet.message()));
    QCOMPARE(sheet->passages.size(), 2);
    QCOMPARE(sheet->passages.first().quote, QStringLiteral("first sentence")); // for comes before against
    QCOMPARE(sheet->passages.first().citation, QStringLiteral("Lee, A title, %1, paragraph 1").arg(EdtfDate::parse(QStringLiteral("2021-07-23"))->display(QLocale())));
    QCOMPARE(sheet->of(ClaimStance::Against).first().citation.section(u',', -1), QStringLiteral(" paragraph 2"));
    QCOMPARE(sheet->passages.first().source.side, QStringLiteral("PRK"));
    QVERIFY(!claimSheet(project(), ClaimId(99)));
}

void TestClaims::tables_areAsWideAsTheirColumns()
{
    const ClaimId id = add(QStringLiteral("c"), 2);
    add(QStringLiteral("without passages"));
    put(id, 0, ClaimStance::For);
    put(id, 1, ClaimStance::Against, QStringLiteral("n"));
    const Table list = claimsTable(project()), rows = claimsExport(claimSheets(project()));
    QCOMPARE(list.rows.size(), 2);
    QCOMPARE(rows.rows.size(), 3);
    for (const Table &table : {list, rows}) {
        for (const Table::Row &row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
    }
    QCOMPARE(list.rows.first().cells.at(list.column(QStringLiteral("against"))).toList(), QVariantList{m_passages.at(1).value});
    QVERIFY(!list.rows.last().cells.at(list.column(QStringLiteral("strength"))).isValid());
    QVERIFY(toCsv(rows).startsWith(QStringLiteral("claim,kind,statement,strength,missing,stance,passage,quote,citation,note\n")));
}

void TestClaims::page_isAsExpected()
{
    const ClaimId id = add(QStringLiteral("A <claim> & more"), 3);
    put(id, 0, ClaimStance::For, QStringLiteral("clear <i>enough</i>"));
    put(id, 3, ClaimStance::Against);
    const QString html = QString::fromUtf8(claimsPage(QStringLiteral("test"), claimSheets(project())));
    const QString body = html.mid(html.indexOf(QStringLiteral("<h1>")));
    QCOMPARE(body, QStringLiteral("<h1>Claims of test</h1>\n"
                                  "<p class=\"meta\">1 claims</p>\n"
                                  "<h2>A &lt;claim&gt; &amp; more</h2>\n"
                                  "<p class=\"meta\">claim · strength: rather strong · 1 for, 1 against, 0 as context</p>\n"
                                  "<p class=\"warning\">It is called rather strong, and as many passages are against it as for it, or more (1 for, 1 against).</p>\n"
                                  "<p class=\"warning\">Only one source: all its passages stand in “A title”.</p>\n"
                                  "<p class=\"warning\">1 of its texts have no date.</p>\n"
                                  "<h3>For</h3>\n"
                                  "<div class=\"entry\">\n"
                                  "<p class=\"quote\">“first sentence”</p>\n"
                                  "<p class=\"source\">A title, paragraph 1</p>\n"
                                  "<p class=\"note\">clear &lt;i&gt;enough&lt;/i&gt;</p>\n"
                                  "</div>\n"
                                  "<h3>Against</h3>\n"
                                  "<div class=\"entry\">\n"
                                  "<p class=\"quote\">“does not”</p>\n"
                                  "<p class=\"source\">A title, paragraph 2</p>\n"
                                  "</div>\n"
                                  "</body>\n</html>\n"));
    QVERIFY(!html.contains(QStringLiteral("http")));
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
