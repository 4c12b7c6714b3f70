// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/charts.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/retrievals.h"
#include "core/analysis/coding/retrievequery.h"
#include "tests/support/answers.h"
#include "tests/support/testproject.h"
#include "ui/retrieval/coderuledialog.h"
#include "ui/retrieval/codepicker.h"
#include "ui/retrieval/retrievalbuilder.h"
#include "ui/retrieval/retrievalmodel.h"
#include "ui/retrieval/retrievalpage.h"
#include "ui/retrieval/retrievalview.h"
#include "ui/retrieval/rulehits.h"
#include "ui/retrieval/ruleworker.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The retrieval page and the dialog that codes by rule.
class TestRetrievalPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rows_sayWhatTheTextSays_data();
    void rows_sayWhatTheTextSays();
    void builder_asksAndTextFollows();
    void result_followsEdits_andKeepsItsPlace();
    void selected_areCodedAndUncodedInOneEdit();
    void click_showsThePassage_doubleClickOpensIt();
    void question_isSavedOpenedRenamedDeletedAndUndone();
    void savedQuestion_followsItsCodeAsItStands();
    void chart_isMadeOfTheQuestion();
    void export_writesTableAndPage();
    void problems_areSaid_data();
    void problems_areSaid();
    void dialog_codesWhatIsTicked();
    void dialog_findsInKoreanAndShowsWhatIsCoded();
    void worker_runsBesideAndStops();

private:
    template<class Widget>
    Widget *part(const char *name) const { return m_page->findChild<Widget *>(s(name)); }
    void code(DocumentId document, const char *words, const char *path);
    QStringList quotes() const;
    void run(const char *query) { m_page->setQueryText(s(query)); }

    std::unique_ptr<test::TestProject> t;
    std::unique_ptr<Settings> m_settings;
    Navigator m_navigator;
    Actions m_actions;
    test::Answers m_answers;
    std::unique_ptr<RetrievalPage> m_page;
    DocumentId m_first, m_second;
};

void TestRetrievalPage::code(DocumentId document, const char *words, const char *path)
{
    const TextSpan span = test::spanOf((*t)->documents().text(document), s(words));
    QVERIFY((*t)->edit(s("Code"), [&]() -> Result<void> {
        const auto passage = (*t)->passages().findOrAdd(document, span);
        const auto code = (*t)->codes().findOrAddPath(s(path));
        const auto coding = (*t)->passages().addCoding(*passage, *code);
        return coding ? Result<void>() : Result<void>(coding.error());
    }).ok());
}

QStringList TestRetrievalPage::quotes() const
{
    QStringList all;
    const auto *model = m_page->findChild<RetrievalModel *>();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->passageAt(row) >= 0)
            all += model->row(row).quote;
    }
    return all;
}

void TestRetrievalPage::init()
{
    t = std::make_unique<test::TestProject>();
    m_answers = {};
    (*t)->setCoder(s("KL"));
    m_first = test::addDocument(**t, s("First title\nThe treaty names hostile forces and a lasting bond. Trade stands here.\nMore words of peace."));
    m_second = test::addDocument(**t, s("둘째 제목\n적대세력에 맞선다고 밝혔다. 연대는 계속된다."));
    code(m_first, "hostile forces", "US factor/hostile forces");
    code(m_first, "a lasting bond", "Solidarity");
    code(m_second, "적대세력", "US factor");
    m_settings = std::make_unique<Settings>(t->folder.filePath(s("settings.ini")));
    m_page = std::make_unique<RetrievalPage>(Services{m_navigator, m_answers, *m_settings, m_actions});
    new QAbstractItemModelTester(m_page->findChild<RetrievalModel *>(), m_page.get());
    m_page->resize(800, 600);
    m_page->show();
    m_page->setProject(t->project.get());
}

void TestRetrievalPage::cleanup()
{
    m_page.reset();
    t.reset();
}

void TestRetrievalPage::rows_sayWhatTheTextSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows"); // 0: more than rows can show
    QTest::newRow("a code") << s("\"A\"") << 1;
    QTest::newRow("any") << s("ANY") << 1;
    QTest::newRow("a chain") << s("\"A\"+ OVERLAPS \"B\"") << 2;
    QTest::newRow("alternatives") << s("\"A\" OR \"B\" OR \"C\"") << 3;
    QTest::newRow("alternatives narrowed") << s("(\"A\" OR \"B\") AND \"C\"") << 3;
    QTest::newRow("a group near") << s("group:\"G\" NEAR/3 \"B\"") << 2;
    QTest::newRow("places in a row") << s("\"A\" NEAR/3 \"B\" IN-SECTION \"C\"") << 3;
    QTest::newRow("not") << s("\"A\" AND NOT \"B\"") << 2;
    QTest::newRow("alternatives at the right") << s("\"A\" OVERLAPS (\"B\" OR \"C\")") << 0;
    QTest::newRow("a place at the right") << s("\"A\" AND \"B\" NEAR/3 \"C\"") << 0;
}

void TestRetrievalPage::rows_sayWhatTheTextSays()
{
    QFETCH(QString, text);
    QFETCH(int, rows);
    const RetrievalNode node = parseRetrieval(text)->root;
    const auto shown = retrievalRows(node);
    QCOMPARE(shown ? int(shown->size()) : 0, rows);
    if (shown)
        QCOMPARE(retrievalText(nodeOfRows(*shown)), text);
    RetrievalBuilder builder;
    QCOMPARE(builder.setNode(node), rows > 0);
    if (rows > 0)
        QCOMPARE(retrievalText(*builder.node()), text);
}

void TestRetrievalPage::builder_asksAndTextFollows()
{
    auto *picker = part<CodePicker>("retrievalCode0");
    picker->setValue(s("US factor"));
    Q_EMIT picker->picked();
    QCOMPARE(part<QLineEdit>("retrievalText")->text(), s("\"US factor\"+"));
    QCOMPARE(quotes(), (QStringList{s("hostile forces"), s("적대세력")}));
    part<QCheckBox>("retrievalBelow0")->click();
    QCOMPARE(quotes(), QStringList{s("적대세력")});
    QVERIFY(part<QLabel>("retrievalCount")->text().contains(s("1")));
    QVERIFY(part<QLabel>("retrievalRule")->text().startsWith(s("Passages coded “US factor”")));
}

void TestRetrievalPage::result_followsEdits_andKeepsItsPlace()
{
    for (int i = 0; i < 40; ++i)
        test::addDocument(**t, s("Text %1\nSome peace in this one.").arg(i));
    QVERIFY((*t)->edit(s("Code all"), [&]() -> Result<void> {
        const auto peace = (*t)->codes().findOrAddPath(s("Peace"));
        for (const DocumentSummary &document : (*t)->documents().summaries()) {
            if (document.facts.title.startsWith(s("Text"))) {
                const auto passage = (*t)->passages().findOrAdd(document.id, test::spanOf((*t)->documents().text(document.id), s("peace")));
                if (const auto coding = (*t)->passages().addCoding(*passage, *peace); !coding)
                    return coding.error();
            }
        }
        return {};
    }).ok());
    run("Peace OR US factor");
    auto *view = part<RetrievalView>("retrievalResults");
    auto *model = m_page->findChild<RetrievalModel *>();
    const int before = int(model->found().size());
    QCOMPARE(before, 41);
    view->scrollTo(model->index(60, 0), QAbstractItemView::PositionAtTop);
    int row = view->rowAt(5);
    row += model->passageAt(row) < 0;
    view->setCurrentIndex(model->index(row, 0));
    const DocumentId selected = model->documentOf(row);
    const int at = view->rowViewportPosition(row);
    code(m_first, "Trade", "Peace");
    QTRY_COMPARE(int(model->found().size()), before + 1);
    QCOMPARE(view->selectedPassages().size(), size_t(1));
    const int now = view->selectionModel()->selectedRows().value(0).row();
    QCOMPARE(model->documentOf(now), selected);
    QCOMPARE(view->rowViewportPosition(now), at);
    QVERIFY((*t)->undo().ok());
    QTRY_COMPARE(int(model->found().size()), before);
    QCOMPARE(model->documentOf(view->currentIndex().row()), selected);
}

void TestRetrievalPage::selected_areCodedAndUncodedInOneEdit()
{
    run("US factor+");
    const int before = (*t)->passages().codingCount();
    QCOMPARE(*m_page->putCode(s("Both")), 2);
    QCOMPARE((*t)->passages().codingCount(), before + 2);
    QVERIFY((*t)->undo().ok());
    QCOMPARE((*t)->passages().codingCount(), before);
    QVERIFY(!(*t)->codes().findByPath(s("Both")));
    auto *view = part<RetrievalView>("retrievalResults");
    QTRY_COMPARE(quotes().size(), 2);
    view->selectRow(1);
    QCOMPARE(*m_page->putCode(s("One")), 1);
    run("US factor+");
    const CodeId hostile = (*t)->codes().findByPath(s("US factor/hostile forces"))->id;
    (*t)->setCoder(s("Somebody else"));
    QCOMPARE(*m_page->takeCodeOff(hostile), 0); // others' codings stay theirs
    (*t)->setCoder(s("KL"));
    view->clearSelection();
    QCOMPARE(*m_page->takeCodeOff(hostile), 1);
    QTRY_COMPARE(quotes(), QStringList{s("적대세력")});
    QVERIFY((*t)->undo().ok());
    QTRY_COMPARE(quotes().size(), 2);
}

void TestRetrievalPage::click_showsThePassage_doubleClickOpensIt()
{
    run("Solidarity");
    QSignalSpy shown(m_page.get(), &Page::passageChosen);
    QSignalSpy moved(&m_navigator, &Navigator::moved);
    auto *view = part<RetrievalView>("retrievalResults");
    const QPoint at = view->visualRect(view->model()->index(1, 0)).center();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(!shown.isEmpty());
    QCOMPARE((*t)->passages().find(shown.last().at(0).value<PassageId>())->quote, s("a lasting bond"));
    QVERIFY(moved.isEmpty());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(m_navigator.current().what, EntityRef(m_first));
    QCOMPARE(m_navigator.current().span, test::spanOf((*t)->documents().text(m_first), s("a lasting bond")));
}

void TestRetrievalPage::question_isSavedOpenedRenamedDeletedAndUndone()
{
    run("US factor+ NOT Solidarity");
    QVERIFY((*t)->edit(s("Save"), [&]() -> Result<void> {
        const auto added = (*t)->retrievals().add(s("Mine"), m_page->queryText());
        return added ? Result<void>() : Result<void>(added.error());
    }).ok());
    SavedRetrieval saved = (*t)->retrievals().all().first();
    run("Solidarity");
    m_page->showEntity(saved.id);
    QCOMPARE(m_page->queryText(), s("US factor+ NOT Solidarity"));
    QCOMPARE(m_page->title(), s("Retrieval “Mine”"));
    saved.name = s("Ours");
    QVERIFY((*t)->edit(s("Rename"), [&] { return (*t)->retrievals().update(saved); }).ok());
    QCOMPARE(m_page->title(), s("Retrieval “Ours”"));
    QVERIFY((*t)->edit(s("Delete"), [&] { return (*t)->retrievals().remove(saved.id); }).ok());
    QVERIFY((*t)->retrievals().all().isEmpty());
    QVERIFY((*t)->undo().ok());
    QCOMPARE((*t)->retrievals().withName(s("Ours"))->query, s("US factor+ NOT Solidarity"));
    QVERIFY((*t)->undo().ok() && (*t)->undo().ok());
    QVERIFY((*t)->retrievals().all().isEmpty());
    QVERIFY((*t)->redo().ok());
    QCOMPARE((*t)->retrievals().all().size(), 1);
    QVERIFY(!(*t)->edit(s("Again"), [&]() -> Result<void> {
        const auto added = (*t)->retrievals().add(s("Mine"), s("ANY"));
        return added ? Result<void>() : Result<void>(added.error());
    }).ok());
}

void TestRetrievalPage::savedQuestion_followsItsCodeAsItStands()
{
    QVERIFY((*t)->edit(s("Save"), [&]() -> Result<void> {
        return (*t)->retrievals().add(s("Mine"), s("\"Solidarity\"")) ? Result<void>() : Error{s("not added")};
    }).ok());
    m_page->showEntity((*t)->retrievals().all().first().id);
    const QStringList found = quotes();
    QVERIFY((*t)->edit(s("Rename code"), [&] {
        Code code = *(*t)->codes().findByPath(s("Solidarity"));
        code.name = s("연대");
        return (*t)->codes().update(code);
    }).ok());
    QTRY_COMPARE(m_page->queryText(), s("\"연대\""));
    QTRY_COMPARE(quotes(), found);
    QVERIFY((*t)->undo().ok());
    QTRY_COMPARE(m_page->queryText(), s("\"Solidarity\""));
}

void TestRetrievalPage::chart_isMadeOfTheQuestion()
{
    run("US factor+");
    QSignalSpy moved(&m_navigator, &Navigator::moved);
    m_page->makeChart(s("code"), {});
    const QList<ChartSpec> charts = (*t)->charts().all();
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts.first().analysis, s("retrieval-counts"));
    QCOMPARE(charts.first().options.value(s("query")), s("\"US factor\"+"));
    QCOMPARE(m_navigator.current().place, PlaceKind::Charts);
}

void TestRetrievalPage::export_writesTableAndPage()
{
    run("US factor+");
    m_answers.path = t->folder.filePath(s("out.csv"));
    m_page->exportAs(s("csv"));
    QFile csv(m_answers.path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(csv.readAll()).contains(s(",적대세력,")));
    m_answers.path = t->folder.filePath(s("out.html"));
    m_page->exportAs(s("html"));
    QFile html(m_answers.path);
    QVERIFY(html.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(html.readAll());
    QVERIFY(page.contains(s("<b>hostile forces</b>")) && page.contains(s("<h2>둘째 제목")));
    QCOMPARE(m_page->citations().split(u'\n').last(), s("“적대세력” (“둘째 제목”, paragraph 2)"));
    m_answers.path = s("/nowhere/at/all.csv");
    m_page->exportAs(s("csv"));
    QVERIFY(m_answers.said.value(0).contains(s("could not be written")));
}

void TestRetrievalPage::problems_areSaid_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such code") << s("Nope") << s("There is no code “Nope”");
    QTest::newRow("not closed") << s("(US factor") << s("is not closed");
    QTest::newRow("no such coder") << s("US factor coder:XX") << s("nothing coded by “XX”");
    QTest::newRow("fine") << s("US factor") << QString();
}

void TestRetrievalPage::problems_areSaid()
{
    QFETCH(QString, query);
    QFETCH(QString, said);
    m_page->setQueryText(query);
    auto *problem = part<QLabel>("retrievalProblem");
    QCOMPARE(problem->isHidden(), said.isEmpty());
    QVERIFY2(problem->text().contains(said), qPrintable(problem->text()));
}

void TestRetrievalPage::dialog_codesWhatIsTicked()
{
    CodeRuleDialog dialog(**t, m_first);
    dialog.findChild<QLineEdit *>(s("ruleFind"))->setText(s("s"));
    auto *model = dialog.findChild<RuleHitsModel *>();
    QTRY_VERIFY(model->rowCount() > 4);
    auto *go = dialog.findChild<QPushButton *>(s("ruleGo"));
    QVERIFY(!go->isEnabled()); // no code is named
    dialog.findChild<CodePicker *>(s("ruleCode"))->setEditText(s("Letters"));
    QVERIFY(go->isEnabled());
    dialog.findChild<QPushButton *>(s("ruleUntickAll"))->click();
    QVERIFY(!go->isEnabled());
    QVERIFY(model->setData(model->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    const int before = (*t)->passages().codingCount();
    go->click();
    QCOMPARE((*t)->passages().codingCount(), before + 1);
    QVERIFY((*t)->undo().ok());
    QCOMPARE((*t)->passages().codingCount(), before);
}

void TestRetrievalPage::dialog_findsInKoreanAndShowsWhatIsCoded()
{
    CodeRuleDialog dialog(**t, {});
    dialog.setText(s("적대세력"));
    auto *model = dialog.findChild<RuleHitsModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    dialog.findChild<CodePicker *>(s("ruleCode"))->setEditText(s("US factor"));
    QCOMPARE(model->codedCount(), 1);
    QCOMPARE(model->tickedCount(), 0);
    QVERIFY(!dialog.findChild<QPushButton *>(s("ruleGo"))->isEnabled());
    dialog.setLike({s("적대세력에 맞선다")});
    QTRY_COMPARE(model->data(model->index(0, 0), RuleHitsModel::QuoteRole).toString(), s("적대세력에 맞선다고 밝혔다."));
}

void TestRetrievalPage::worker_runsBesideAndStops()
{
    const DocumentId slow = test::addDocument(**t, s("Slow\n") + (QString(28, u'x') + u' ').repeated(20000));
    RuleWorker worker;
    QSignalSpy failed(&worker, &RuleWorker::failed), finished(&worker, &RuleWorker::finished);
    CodeRule rule;
    rule.kind = RuleKind::Regex;
    rule.expression = s("(x+x+)+y");
    worker.start(**t, rule, {slow});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
    QVERIFY(failed.first().first().toString().contains(s("takes too long on “Slow”")));
    rule.expression = s("bond");
    worker.start(**t, rule, {slow, m_first});
    worker.stop();
    QVERIFY(!worker.isRunning());
    worker.start(**t, rule, {slow, m_first});
    QTRY_COMPARE(finished.size(), 1);
}

QTEST_MAIN(TestRetrievalPage)
#include "tst_retrievalpage.moc"
