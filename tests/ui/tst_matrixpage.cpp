// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/charts.h"
#include "tests/support/codedpair.h"
#include "ui/common/warningstrip.h"
#include "ui/matrix/cellpassages.h"
#include "ui/matrix/codechoice.h"
#include "ui/matrix/matrixcontrols.h"
#include "ui/matrix/matrixpage.h"
#include "ui/matrix/matrixview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

class TestMatrixPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void kinds_showTheirOwnChoices();
    void click_listsThePassagesOfTheCell();
    void keyboard_leadsFromACellToItsPassage();
    void heads_orderTheOthers();
    void emptyRows_areHiddenAndTold();
    void edits_areCountedAtOnce();
    void choices_areKeptForTheNextTime();
    void wrongDate_isSaidAboveTheGrid();
    void codeChoice_ticksWhatIsShown();
    void copyAndCsv_holdTheWholeTable();
    void makeChart_keepsTheCountAndGoesThere();
    void emptyProject_saysWhatToDo();

private:
    MatrixModel *model() const { return m_page->findChild<MatrixModel *>(); }
    MatrixView *grid() const { return m_page->findChild<MatrixView *>(); }
    QString numbers() const;
    void choose(const char *box, const QString &word);
    QModelIndex cell(const QString &row, const QString &column) const;

    std::unique_ptr<test::CodedPair> m_project;
    std::unique_ptr<MatrixPage> m_page;
};

void TestMatrixPage::init()
{
    m_project = std::make_unique<test::CodedPair>();
    m_page = std::make_unique<MatrixPage>(m_project->services, nullptr);
    m_page->resize(900, 700);
    m_page->setProject(m_project->project.get());
    m_page->show();
}

void TestMatrixPage::cleanup()
{
    m_page.reset();
    m_project.reset();
}

/// Rows with their heads, as they stand: "Ties: 1 0 1".
QString TestMatrixPage::numbers() const
{
    QStringList rows;
    for (int row = 0; row < model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells += model()->index(row, column).data().toString();
        rows += model()->rowHead(row).label + s(": ") + cells.join(u' ');
    }
    return rows.join(s(" / "));
}

void TestMatrixPage::choose(const char *box, const QString &word)
{
    auto *combo = m_page->findChild<QComboBox *>(QLatin1String(box));
    QVERIFY(combo && combo->findData(word) >= 0);
    combo->setCurrentIndex(combo->findData(word));
    Q_EMIT combo->activated(combo->currentIndex());
}

QModelIndex TestMatrixPage::cell(const QString &row, const QString &column) const
{
    for (int r = 0; r < model()->rowCount(); ++r) {
        for (int c = 0; c < model()->columnCount(); ++c) {
            if (model()->rowHead(r).label == row && model()->columnHead(c).label == column)
                return model()->index(r, c);
        }
    }
    return {};
}

void TestMatrixPage::kinds_showTheirOwnChoices()
{
    QAbstractItemModelTester tester(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(numbers(), s("all codes: 4 2 2 / Ties: 1 1 0 / Ties/alliance: 3 1 2 / Unused: 0 0 0"));
    auto *detail = m_page->findChild<QComboBox *>(s("matrixDetail"));
    QVERIFY(detail->isHidden());
    choose("matrixKind", s("code-by-code"));
    QVERIFY(!detail->isHidden());
    QCOMPARE(numbers(), s("Ties: 1 1 1 0 / Ties/alliance: 1 1 3 0 / Unused: 0 0 0 0"));
    auto *within = m_page->findChild<QWidget *>(s("matrixWithin"));
    QVERIFY(within->isHidden());
    choose("matrixDetail", s("near"));
    QVERIFY(!within->isHidden());
    choose("matrixKind", s("code-over-time"));
    QCOMPARE(model()->columnHead(1).label, s("not dated"));
    choose("matrixKind", s("code-by-attribute"));
    QVERIFY(detail->findData(s("language")) >= 0);
    choose("matrixKind", s("coder-by-code"));
    choose("matrixCount", s("codings"));
    QCOMPARE(numbers(), s("all coders: 4 1 3 0 / Ann: 4 1 3 0"));
    QVERIFY(m_page->findChild<QLabel *>(s("matrixRules"))->text().contains(s("Counted are codings")));
}

void TestMatrixPage::click_listsThePassagesOfTheCell()
{
    auto *passages = m_page->findChild<CellPassages *>();
    QVERIFY(passages->isHidden());
    QSignalSpy chosen(m_page.get(), &Page::passageChosen);
    const QModelIndex there = cell(s("Ties/alliance"), s("Second"));
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {}, grid()->visualRect(there).center());
    QVERIFY(!passages->isHidden());
    QCOMPARE(passages->count(), 2);
    QVERIFY(chosen.isEmpty()); // a cell is no passage
    QListView *list = passages->list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QVERIFY(!chosen.isEmpty());
    QVERIFY(list->model()->index(1, 0).data().toString().startsWith(s("equals")));
    const PassageId passage = chosen.last().first().value<PassageId>();
    QVERIFY(m_project->navigator.current().what != EntityRef(passage)); // the page stays
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(m_project->navigator.current().what, EntityRef(passage));
    QTest::mouseClick(m_page->findChild<QToolButton *>(s("closeCellPassages")), Qt::LeftButton);
    QVERIFY(passages->isHidden());
}

void TestMatrixPage::keyboard_leadsFromACellToItsPassage()
{
    grid()->setFocus();
    grid()->setCurrentIndex(model()->index(0, 0));
    QTest::keyClick(grid(), Qt::Key_Down);
    QTest::keyClick(grid(), Qt::Key_Down);
    QTest::keyClick(grid(), Qt::Key_Right);
    QCOMPARE(model()->rowHead(grid()->currentIndex().row()).label, s("Ties/alliance"));
    QTest::keyClick(grid(), Qt::Key_Return);
    QListView *list = m_page->findChild<CellPassages *>()->list();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_project->navigator.current().what.kind, EntityKind::Passage);
}

void TestMatrixPage::heads_orderTheOthers()
{
    QHeaderView *columns = grid()->horizontalHeader();
    const auto click = [&] {
        const int x = columns->sectionViewportPosition(0) + columns->sectionSize(0) / 2;
        QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, QPoint(x, columns->height() / 2));
    };
    click();
    QCOMPARE(numbers(), s("all codes: 4 2 2 / Ties/alliance: 3 1 2 / Ties: 1 1 0 / Unused: 0 0 0"));
    click();
    QCOMPARE(numbers(), s("all codes: 4 2 2 / Unused: 0 0 0 / Ties: 1 1 0 / Ties/alliance: 3 1 2"));
    click();
    QCOMPARE(numbers(), s("all codes: 4 2 2 / Ties: 1 1 0 / Ties/alliance: 3 1 2 / Unused: 0 0 0"));
    model()->setColumnOrder({MatrixOrder::Number, 1, false}); // by the row of Ties/alliance
    QCOMPARE(numbers(), s("all codes: 4 2 2 / Ties: 1 0 1 / Ties/alliance: 3 2 1 / Unused: 0 0 0"));
}

void TestMatrixPage::emptyRows_areHiddenAndTold()
{
    for (QAction *action : m_page->findChild<QToolButton *>(s("matrixShow"))->menu()->actions()) {
        if (action->text() == s("Hide empty rows and columns"))
            action->trigger();
    }
    QCOMPARE(numbers(), s("all codes: 4 2 2 / Ties: 1 1 0 / Ties/alliance: 3 1 2"));
    QVERIFY(m_page->findChild<QLabel *>(s("matrixRules"))->text().contains(s("1 empty")));
    QCOMPARE(toCsv(matrixTable(model()->plan(), model()->cells())).count(u'\n'), 5); // nothing is left out of the table itself
}

void TestMatrixPage::edits_areCountedAtOnce()
{
    grid()->setCurrentIndex(cell(s("Ties/alliance"), s("Second")));
    m_project->code(m_project->second, "An", "Ties/alliance");
    QCOMPARE(numbers(), s("all codes: 5 2 3 / Ties: 1 1 0 / Ties/alliance: 4 1 3 / Unused: 0 0 0"));
    QCOMPARE(m_page->findChild<CellPassages *>()->count(), 3); // the cell stays chosen, its list follows
    QVERIFY((*m_project)->undo());
    QCOMPARE(m_page->findChild<CellPassages *>()->count(), 2);
}

void TestMatrixPage::choices_areKeptForTheNextTime()
{
    choose("matrixKind", s("code-by-code"));
    choose("matrixDetail", s("sequence"));
    choose("matrixCount", s("words"));
    MatrixPage again(m_project->services, nullptr);
    again.setProject(m_project->project.get());
    again.show();
    QCOMPARE(again.findChild<MatrixControls *>()->word(), s("code-by-code"));
    QCOMPARE(again.findChild<MatrixControls *>()->options().value(s("relation")), s("sequence"));
    QCOMPARE(again.findChild<MatrixModel *>()->plan().count(), MatrixCount::Words);
}

void TestMatrixPage::wrongDate_isSaidAboveTheGrid()
{
    auto *from = m_page->findChild<QLineEdit *>(s("matrixFrom"));
    auto *warning = m_page->findChild<WarningStrip *>();
    QVERIFY(warning->isHidden());
    from->setFocus();
    QTest::keyClicks(from, s("soon"));
    QTest::keyClick(from, Qt::Key_Return);
    QVERIFY(!warning->isHidden());
    QVERIFY2(warning->text().contains(s("“soon”")), qPrintable(warning->text()));
    from->selectAll();
    QTest::keyClicks(from, s("1990"));
    QTest::keyClick(from, Qt::Key_Return);
    QVERIFY(warning->isHidden());
    QVERIFY(m_page->findChild<QLabel *>(s("matrixRules"))->text().contains(s("0 of 2")));
}

void TestMatrixPage::codeChoice_ticksWhatIsShown()
{
    CodeChoice all(**m_project, {}, nullptr);
    QCOMPARE(all.chosen(), QStringList());
    CodeChoice one(**m_project, {s("Ties/alliance")}, nullptr);
    QCOMPARE(one.chosen(), QStringList{s("Ties/alliance")});
    one.findChild<QLineEdit *>(s("codeChoiceFilter"))->setText(s("unus"));
    QTest::mouseClick(one.findChild<QWidget *>(s("tickAll")), Qt::LeftButton);
    QCOMPARE(one.chosen(), (QStringList{s("Ties/alliance"), s("Unused")}));
    m_page->findChild<MatrixControls *>()->setCodes(one.chosen());
    QCOMPARE(numbers(), s("all codes: 3 1 2 / Ties/alliance: 3 1 2 / Unused: 0 0 0"));
    QCOMPARE(m_page->findChild<QToolButton *>(s("matrixCodes"))->text(), s("2 codes"));
}

void TestMatrixPage::copyAndCsv_holdTheWholeTable()
{
    QTest::mouseClick(m_page->findChild<QToolButton *>(s("matrixCopy")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 5);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(s("Code\tFirst\tSecond\tall documents")));
    m_project->answers.path = m_project->folder.filePath(s("matrix.csv"));
    QTest::mouseClick(m_page->findChild<QToolButton *>(s("matrixCsv")), Qt::LeftButton);
    QFile file(m_project->answers.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), s("code,First,Second,total\nTies,1,0,1\nTies/alliance,1,2,3\nUnused,0,0,0\nall codes,2,2,4\n"));
}

void TestMatrixPage::makeChart_keepsTheCountAndGoesThere()
{
    choose("matrixKind", s("code-by-code"));
    QTest::mouseClick(m_page->findChild<QToolButton *>(s("matrixChart")), Qt::LeftButton);
    QVERIFY2(m_project->answers.said.isEmpty(), qPrintable(m_project->answers.said.join(u' ')));
    const QList<ChartSpec> charts = (*m_project)->charts().all();
    QCOMPARE(charts.size(), 1);
    QCOMPARE(charts.first().analysis, s("code-by-code"));
    QCOMPARE(charts.first().options.value(s("relation")), s("overlap"));
    QCOMPARE(m_project->navigator.current().what, EntityRef(charts.first().id));
}

void TestMatrixPage::emptyProject_saysWhatToDo()
{
    test::TestProject fresh;
    m_page->setProject(fresh.project.get());
    QVERIFY(!grid()->isVisible());
    m_page->setProject(m_project->project.get());
    QVERIFY(grid()->isVisible());
    m_page->setProject(nullptr);
}

QTEST_MAIN(TestMatrixPage)
#include "tst_matrixpage.moc"
