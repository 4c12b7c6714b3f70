// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf.h"
#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/savedsearches.h"
#include "core/store/spellings.h"
#include "tests/support/testproject.h"
#include "ui/search/codehitsdialog.h"
#include "ui/search/concordanceview.h"
#include "ui/search/findings.h"
#include "ui/search/hititem.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpanel.h"
#include "ui/search/searchsession.h"
#include "ui/search/yearbars.h"
#include "ui/shell/navigator.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace haeje;

class TestSearchPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void query_isCountedByYear();
    void year_narrowsTheQuery();
    void spellings_areSaidAndLeftOut();
    void concordance_isOrderedAndLeadsToTheText();
    void hits_areCodedInOneStepAndUndone();
    void states_sayWhatToDo_data();
    void states_sayWhatToDo();
    void offers_completeFieldsAndCodes_data();
    void offers_completeFieldsAndCodes();
    void typing_closesWhatIsOpen_data();
    void typing_closesWhatIsOpen();

private:
    template<class Widget>
    Widget *part(const char *name) const { return m_panel->findChild<Widget *>(QString::fromLatin1(name)); }
    void add(const char *text, const char *date);

    std::unique_ptr<test::TestProject> t;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<SearchPanel> m_panel;
};

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void TestSearchPanel::add(const char *text, const char *date)
{
    QVERIFY((*t)->edit(s("Import"), [&]() -> Result<void> {
        Document document = test::documentOf(s(text));
        document.facts.published = EdtfDate::parse(s(date)).value_or(EdtfDate());
        const auto added = (*t)->documents().add(document, test::originalOf(document.text.toUtf8()));
        return added ? Result<void>() : Result<void>(added.error());
    }));
}

void TestSearchPanel::init()
{
    t = std::make_unique<test::TestProject>();
    add("The river\nA harvest by the river. The next harvest 수확 came late.", "2019-05");
    add("The bridge\nNo harvest here, nor a crop.", "2021-07-11");
    add("The mill\nOld harvest songs.", "");
    QVERIFY((*t)->edit(s("Code"), [&]() -> Result<void> {
        const auto code = (*t)->codes().findOrAddPath(s("Field work/harvest home"));
        if (!code)
            return code.error();
        const auto group = (*t)->spellings().add({s("harvest"), s("crop"), s("수확")});
        return group ? Result<void>() : Result<void>(group.error());
    }));
    m_navigator = std::make_unique<Navigator>();
    m_panel = std::make_unique<SearchPanel>(*m_navigator);
    m_panel->setProject(t->project.get());
    m_panel->resize(900, 700);
    m_panel->show();
}

void TestSearchPanel::cleanup()
{
    m_panel.reset();
    m_navigator.reset();
    t.reset();
}

void TestSearchPanel::query_isCountedByYear()
{
    m_panel->search(s("=harvest kind:document"));
    auto *years = part<YearBars>("yearBars");
    QTRY_COMPARE(years->columns(), 4); // 2019, 2020, 2021, not dated
    QVERIFY(years->isVisible());
    QCOMPARE(part<QLabel>("searchCount")->text(), s("4 hits · 3 documents"));
    QVERIFY(years->accessibleDescription().contains(s("2019: 1 documents, 2 hits")) || years->accessibleDescription().contains(s("2019: 1 document, 2 hits")));
}

void TestSearchPanel::year_narrowsTheQuery()
{
    m_panel->search(s("harvest kind:document"));
    auto *years = part<YearBars>("yearBars");
    QTRY_COMPARE(years->columns(), 4);
    QTest::mouseClick(years, Qt::LeftButton, {}, years->columnRect(2).center());
    QCOMPARE(part<QLineEdit>("searchField")->text(), s("harvest kind:document year:2021"));
    QTRY_COMPARE(years->columns(), 1);
    years->setFocus();
    QTest::keyClick(years, Qt::Key_Return);
    QCOMPARE(part<QLineEdit>("searchField")->text(), s("harvest kind:document year:2021"));
}

void TestSearchPanel::spellings_areSaidAndLeftOut()
{
    m_panel->search(s("수확"));
    QCOMPARE(part<QLabel>("searchRule")->text(), s("Also searched: harvest, crop."));
    QTRY_VERIFY(part<QLabel>("searchCount")->text().startsWith(s("6 hits")));
    part<QToolButton>("searchLiteral")->click();
    QTRY_VERIFY(part<QLabel>("searchCount")->text().startsWith(s("1 hits")) || part<QLabel>("searchCount")->text().startsWith(s("1 hit ")));
    QVERIFY(!part<QLabel>("searchRule")->isVisible());
}

void TestSearchPanel::concordance_isOrderedAndLeadsToTheText()
{
    m_panel->search(s("=harvest kind:document"));
    part<QToolButton>("viewConcordance")->click();
    auto *view = part<ConcordanceView>("concordance");
    QTRY_COMPARE(view->lines()->rowCount(), 4);
    QVERIFY(view->isVisible());
    view->setOrder(ConcordanceOrder::Right);
    Q_EMIT view->orderChosen(ConcordanceOrder::Right);
    const auto right = [&] {
        QStringList words;
        for (const ConcordanceLine &line : view->lines()->concordance().lines)
            words << line.rightWords.value(0);
        return words;
    };
    QTRY_COMPARE(right(), (QStringList{s("by"), s("here"), s("songs"), s("수확")}));
    const QModelIndex second = view->model()->index(1, ConcordanceModel::KeywordColumn);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(second).center());
    const Location at = m_navigator->current();
    QCOMPARE((*t)->documents().text(DocumentId(at.what.id)).mid(at.span.start, at.span.length()), s("harvest"));
}

void TestSearchPanel::hits_areCodedInOneStepAndUndone()
{
    SearchSession session;
    session.setProject(t->project.get());
    session.ask(s("=harvest"), false, false);
    CodeHitsDialog dialog(session, true);
    auto *code = dialog.findChild<QLineEdit *>(s("hitCode"));
    auto *go = dialog.findChild<QPushButton *>(s("hitGo"));
    QVERIFY(!go->isEnabled());
    code->setText(s("Field work/harvest home"));
    QTRY_VERIFY(go->isEnabled());
    QVERIFY2(go->text().contains(s("4")), qPrintable(go->text()));
    dialog.findChild<QToolButton *>(s("extentSentence"))->click();
    QTRY_VERIFY(go->isEnabled());
    QCOMPARE(dialog.passages().passages, 4);
    const auto made = codeHits(**t, dialog.passages(), dialog.codePath());
    QCOMPARE(*made, 4);
    QCOMPARE((*t)->passages().codingCount(), 4);
    code->setText(s("Field work/harvest  home").simplified());
    session.askPassages(s("Field work/harvest home"), 1);
    QTRY_COMPARE(dialog.passages().there, 4);
    QVERIFY(!go->isEnabled());
    QVERIFY((*t)->undo());
    QCOMPARE((*t)->passages().codingCount(), 0);
    QCOMPARE((*t)->passages().count(), 0);
}

void TestSearchPanel::states_sayWhatToDo_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing typed") << QString() << s("press F1");
    QTest::newRow("nothing found") << s("zebra") << s("Every word must occur");
    QTest::newRow("an error") << s("(harvest") << s("not closed");
    QTest::newRow("an unknown code") << s("code:zebra") << s("Field work/harvest home");
}

void TestSearchPanel::states_sayWhatToDo()
{
    QFETCH(QString, query);
    QFETCH(QString, said);
    m_panel->search(query);
    QStringList words;
    for (const QLabel *label : m_panel->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    QVERIFY2(words.join(u'|').contains(said), qPrintable(words.join(u'|')));
    QVERIFY(!part<QListView>("searchHits")->isVisible());
}

void TestSearchPanel::offers_completeFieldsAndCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offers");
    QTest::newRow("a field") << s("harvest aut") << QStringList{s("author:")};
    QTest::newRow("one letter is too little") << s("a") << QStringList();
    QTest::newRow("a code") << s("code:home") << QStringList{s("code:\"Field work/harvest home\"")};
    QTest::newRow("a code in quotes") << s("-within:\"Field work/h") << QStringList{s("within:\"Field work/harvest home\"")};
    QTest::newRow("a kind") << s("(kind:me") << QStringList{s("kind:message"), s("kind:memo"), s("kind:document")};
    QTest::newRow("a whole state") << s("state:unr") << QStringList{s("state:unread")};
}

void TestSearchPanel::offers_completeFieldsAndCodes()
{
    QFETCH(QString, typed);
    auto *field = part<QueryField>("searchField");
    field->setText(typed);
    field->setCursorPosition(int(typed.size()));
    QTEST(field->offers(), "offers");
}

void TestSearchPanel::typing_closesWhatIsOpen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("query");
    const auto row = [](const char *typed, const char *query) { QTest::newRow(typed) << s(typed) << s(query); };
    row("harv", "harv*");
    row("harvest riv", "harvest riv*");
    row("\"by the", "\"by the\"");
    row("(a OR b", "(a OR b*)");
    row("(a OR", "(a*)");
    row("harvest AND", "harvest*");
    row("harvest -", "harvest*");
    row("harvest author:", "harvest*");
    row("harvest NEAR/", "harvest*");
    row("harvest lang:k", "harvest lang:k");
    row("title:riv", "title:riv*");
    row("harvest*", "harvest*");
    row("수", "수*");
}

void TestSearchPanel::typing_closesWhatIsOpen()
{
    QFETCH(QString, typed);
    QTEST(asPrefixQuery(typed), "query");
}

QTEST_MAIN(TestSearchPanel)
#include "tst_searchpanel.moc"
