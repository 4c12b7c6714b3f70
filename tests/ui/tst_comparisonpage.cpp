// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/charts.h"
#include "core/store/claims.h"
#include "core/store/sentencelinks.h"
#include "core/store/wordlists.h"
#include "core/work/analyses.h"
#include "core/work/comparisons.h"
#include "tests/support/answers.h"
#include "tests/support/messageseries.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/comparison/comparisonview.h"
#include "ui/comparison/resulttable.h"
#include "ui/comparison/termspage.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class TestComparisonPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void baseline_startsUnchosen();
    void list_isWhatTheCommandSays();
    void verdict_standsSideBySide();
    void expression_isLookedUp();
    void row_opensInTheReader();
    void keys_linkAndTakeApart_andUndo();
    void claim_hasItsPassages();
    void furtherText_standsBesideTheTwo();
    void rows_areReadToAScreenReader();
    void emptyProject_saysWhatToDo();
    void terms_areCountedAsTheCommandDoes();
    void terms_startFromTheLists();

private:
    template<class T>
    T *child(const char *name) const { return m_page->findChild<T *>(s(name)); }
    void click(const char *name) { m_page->findChild<QAbstractButton *>(s(name))->click(); }
    ComparisonView *view() const { return m_page->findChild<ComparisonView *>(); }
    ResultTable *table() const { return child<ResultTable>("comparisonTable"); }
    void chooseExpression(const QString &expression);

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<MessageSeries> m_series;
    Answers m_answers;
    Navigator m_navigator;
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Actions m_actions;
    std::unique_ptr<ComparisonPage> m_page;
};

void TestComparisonPage::init()
{
    m_project = std::make_unique<TestProject>();
    m_series = std::make_unique<MessageSeries>(**m_project);
    m_page = std::make_unique<ComparisonPage>(Services{m_navigator, m_answers, m_settings, m_actions}, nullptr);
    m_page->resize(1000, 760);
    m_page->setProject(m_project->project.get());
    m_page->show();
    m_page->compare(s("M7"), {});
}

void TestComparisonPage::cleanup()
{
    m_page.reset();
    m_project.reset();
    m_answers = {};
}

void TestComparisonPage::chooseExpression(const QString &expression)
{
    QTableView *rows = table()->view();
    for (int row = 0; row < rows->model()->rowCount(); ++row) {
        if (rows->model()->index(row, 0).data().toString() == expression)
            rows->setCurrentIndex(rows->model()->index(row, 0));
    }
    QCOMPARE(table()->value(s("expression")).toString(), expression);
}

void TestComparisonPage::baseline_startsUnchosen()
{
    for (const QString &word : baselineWords())
        QVERIFY(!child<QAbstractButton>(qPrintable(s("baseline.") + word))->isChecked());
    QVERIFY(!table()->isVisible());
    QVERIFY(view()->comparison().rows.size() > 0); // the texts stand side by side all the same
    click("baseline.same-occasion");
    QVERIFY(table()->isVisible());
    // The last one of the occasion is set beside it.
    QCOMPARE(child<QComboBox>("comparedWith")->currentData().toLongLong(), m_series->document("M1").value);
}

void TestComparisonPage::list_isWhatTheCommandSays()
{
    for (const char *baseline : {"baseline.same-occasion", "baseline.all"}) {
        click(baseline);
        for (const auto &[list, word] : {std::pair("listFirstUse", "first-use"), std::pair("listDropped", "dropped-since"), std::pair("listSimilarity", "similarity")}) {
            click(list);
            const auto told = runAnalysis(**m_project, s(word), {{s("message"), s("M7")}, {s("baseline"), s(baseline).section(u'.', 1)}});
            QVERIFY2(told.ok(), qPrintable(told.message()));
            QCOMPARE(toJson(table()->table()), toJson(*told));
        }
    }
}

void TestComparisonPage::verdict_standsSideBySide()
{
    click("baseline.same-occasion");
    chooseExpression(s("hostile forces"));
    const QString verdict = child<QLabel>("comparisonVerdict")->text();
    QVERIFY2(verdict.contains(s("Same occasion: <b>unprecedented</b>")) && verdict.contains(s("All earlier: <b>not: in 1 earlier message")), qPrintable(verdict));
    QVERIFY2(verdict.contains(s("2006-09-09")) && verdict.contains(s("M3")), qPrintable(verdict));
    QVERIFY(view()->currentRow() >= 0);
}

void TestComparisonPage::expression_isLookedUp()
{
    click("baseline.all");
    auto *field = child<QLineEdit>("comparisonExpression");
    QTest::keyClicks(field, s("the hostile forces"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(table()->table().rows.size(), 1);
    QVERIFY(child<QLabel>("comparisonVerdict")->text().contains(s("Same occasion: <b>unprecedented</b>")));
    field->clear();
    QVERIFY(table()->table().rows.size() != 1);
}

void TestComparisonPage::row_opensInTheReader()
{
    click("baseline.same-occasion");
    chooseExpression(s("hostile forces"));
    Q_EMIT table()->view()->activated(table()->view()->currentIndex());
    QCOMPARE(m_navigator.current().what, EntityRef(m_series->document("M7")));
    QCOMPARE((*m_project)->documents().text(m_series->document("M7")).mid(m_navigator.current().span.start, m_navigator.current().span.length()), s("hostile forces"));
}

void TestComparisonPage::keys_linkAndTakeApart_andUndo()
{
    click("baseline.same-occasion");
    const auto rowWith = [&](int column, const char *words) {
        const AlignedText &text = view()->comparison().texts.at(column);
        return view()->rowOf(column, int(text.text.indexOf(s(words))));
    };
    const int dropped = rowWith(0, "We welcome"), fresh = rowWith(1, "The more");
    QVERIFY(dropped >= 0 && fresh >= 0 && dropped != fresh);
    view()->setFocus();
    view()->setCurrent(dropped, 0);
    QTest::keyClick(view(), Qt::Key_Space);
    view()->setCurrent(fresh, 1);
    QTest::keyClick(view(), Qt::Key_L);
    QCOMPARE(rowWith(0, "We welcome"), rowWith(1, "The more"));
    QVERIFY(view()->comparison().rows.at(rowWith(0, "We welcome")).linked);
    QVERIFY((*m_project)->undo().ok());
    QVERIFY(rowWith(0, "We welcome") != rowWith(1, "The more"));
    view()->setCurrent(rowWith(0, "Our two"), 0);
    QTest::keyClick(view(), Qt::Key_A);
    QVERIFY(rowWith(0, "Our two") != rowWith(1, "Our two"));
    click("comparisonTakeBack");
    QCOMPARE(rowWith(0, "Our two"), rowWith(1, "Our two"));
    QVERIFY((*m_project)->sentenceLinks().between(m_series->document("M1"), m_series->document("M7")).isEmpty());
}

void TestComparisonPage::claim_hasItsPassages()
{
    click("baseline.same-occasion");
    chooseExpression(s("hostile forces"));
    click("comparisonClaim");
    const QList<Claim> claims = (*m_project)->claims().all();
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.first().count(ClaimStance::For), 1);
    QCOMPARE(claims.first().count(ClaimStance::Against), 1);
    QCOMPARE(m_navigator.current().what, EntityRef(claims.first().id));
    QVERIFY((*m_project)->undo().ok());
    QVERIFY((*m_project)->claims().all().isEmpty());
}

void TestComparisonPage::furtherText_standsBesideTheTwo()
{
    click("baseline.same-occasion");
    QCOMPARE(view()->comparison().texts.size(), 2);
    click("comparisonAddText");
    auto *words = child<QLineEdit>("textPickerWords");
    QVERIFY(words);
    QTest::keyClicks(words, s("M3"));
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(view()->comparison().texts.size(), 3);
    // What the command says of the third against the first is what its column shows.
    MessageTexts texts(**m_project);
    const auto told = compareNamed(**m_project, texts, {s("M1"), s("M7"), s("M3")});
    QVERIFY2(told.ok(), qPrintable(told.message()));
    QCOMPARE(view()->comparison().rows.size(), told->comparison.rows.size());
    const auto pair = compareNamed(**m_project, texts, {s("M1"), s("M3")});
    int changed = 0, changedOfPair = 0;
    for (const ComparedRow &row : view()->comparison().rows)
        changed += row.cells.first().sentences.count > 0 && row.cells.at(2).change != WordChange::Kept;
    for (const ComparedRow &row : pair->comparison.rows)
        changedOfPair += row.cells.first().sentences.count > 0 && row.change != WordChange::Kept;
    QCOMPARE(changed, changedOfPair);
    QVERIFY(changed > 0);
    // The one chosen further on is offered no more; taken out, there are two again.
    click(qPrintable(s("furtherOut.%1").arg(m_series->document("M3").value)));
    QTRY_COMPARE(view()->comparison().texts.size(), 2);
    QVERIFY(!m_page->findChild<QWidget *>(s("furtherTexts")));
}

void TestComparisonPage::rows_areReadToAScreenReader()
{
    click("baseline.same-occasion");
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(view());
    QVERIFY(rows);
    QCOMPARE(rows->childCount(), int(view()->comparison().rows.size()));
    int fresh = -1;
    for (int row = 0; row < rows->childCount(); ++row) {
        if (view()->comparison().rows.at(row).change == WordChange::New)
            fresh = row;
    }
    QVERIFY(fresh >= 0);
    const QString spoken = rows->child(fresh)->text(QAccessible::Name);
    QVERIFY2(spoken.contains(wordChangeTitle(WordChange::New)) && spoken.contains(s("no sentence like it")), qPrintable(spoken));
    view()->setCurrent(fresh, 1);
    QVERIFY(rows->child(fresh)->state().selected);
    QCOMPARE(rows->indexOfChild(rows->child(fresh)), fresh);
}

void TestComparisonPage::emptyProject_saysWhatToDo()
{
    TestProject empty;
    m_page->setProject(empty.project.get());
    QVERIFY(!view()->isVisible());
    m_page->setProject(nullptr);
}

void TestComparisonPage::terms_areCountedAsTheCommandDoes()
{
    TermsPage page(Services{m_navigator, m_answers, m_settings, m_actions}, nullptr);
    QVERIFY((*m_project)->edit(s("list"), [&]() -> Result<void> {
        WordList list;
        list.name = s("Hostility");
        list.terms = {{s("hostile forces"), s("en")}};
        const auto added = (*m_project)->wordLists().add(list);
        return added ? Result<void>() : Result<void>(added.error());
    }).ok());
    page.setProject(m_project->project.get());
    page.show();
    for (const char *view : {"termsCounts", "termsAsymmetry", "termsConcordance"}) {
        page.findChild<QAbstractButton *>(s(view))->click();
        const auto told = runAnalysis(**m_project, page.word(), page.options());
        QVERIFY2(told.ok(), qPrintable(told.message()));
        QCOMPARE(toJson(page.findChild<ResultTable *>(s("termsTable"))->table()), toJson(*told));
    }
    // A term written in place is kept and counted.
    auto *terms = page.findChild<QTableWidget *>(s("wordListTerms"));
    terms->item(0, 0)->setText(s("friendship"));
    QTRY_COMPARE((*m_project)->wordLists().all().first().terms.first().term, s("friendship"));
    page.findChild<QAbstractButton *>(s("termsCounts"))->click();
    page.findChild<QAbstractButton *>(s("termsChart"))->click();
    QCOMPARE((*m_project)->charts().all().size(), 1);
    QVERIFY2(m_answers.said.isEmpty(), qPrintable(m_answers.said.join(u' ')));
}

void TestComparisonPage::terms_startFromTheLists()
{
    TermsPage page(Services{m_navigator, m_answers, m_settings, m_actions}, nullptr);
    page.setProject(m_project->project.get());
    page.show();
    page.findChild<QAbstractButton *>(s("termsStart"))->click();
    QCOMPARE((*m_project)->wordLists().all().size(), 3);
    QVERIFY(page.findChild<ResultTable *>(s("termsTable"))->isVisible());
}

QTEST_MAIN(TestComparisonPage)
#include "tst_comparisonpage.moc"
