// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answers.h"
#include "tests/support/testproject.h"

#include "core/formats/articles/importsheet.h"
#include "core/formats/duplicates.h"
#include "ui/import/duplicatesview.h"
#include "ui/import/importsheetview.h"
#include "ui/import/reportview.h"
#include "ui/import/rowpreview.h"
#include "ui/import/sheetcells.h"
#include "ui/import/sheettable.h"
#include "ui/import/splitdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace haeje;
using namespace haeje::test;

/// Answers in place of the user.
class TestImportSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rows_comeInAsTheyWereEdited();
    void wrongDate_isRefusedWithASentence_data();
    void wrongDate_isRefusedWithASentence();
    void titleThatIsSet_isNoDoubtAnyMore();
    void titles_takeTheRoomThatIsLeft();
    void fillDown_takesTheTopmostCell();
    void pastedColumn_goesDownFromTheCell();
    void oneValue_isSetForAllChosenRows();
    void undo_takesBackOneStepOfManyRows();
    void split_makesSeveralDocuments();
    void join_makesOneDocument();
    void rowLeftOut_staysOut();
    void sameAddress_comesInAsANewVersion();
    void alternativeDate_isTakenWithOneClick();
    void segments_showWhatTheySay();
    void growing_keepsWhatWasEdited();

private:
    QString write(const char *name, const QString &text);
    void read(const QStringList &paths);
    void select(int row, SheetColumn column, int toRow = -1);
    ImportReport import();
    QStringList titles() const;
    template<class T>
    T *child(const char *name) const
    {
        return m_view->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<TestProject> m_project;
    test::Answers m_answers;
    std::unique_ptr<ImportSheetView> m_view;
};

void TestImportSheet::init()
{
    m_answers = test::Answers();
    m_project = std::make_unique<TestProject>();
    m_view = std::make_unique<ImportSheetView>(**m_project, m_answers);
    m_view->resize(1200, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestImportSheet::cleanup()
{
    m_view.reset();
    m_project.reset();
}

QString TestImportSheet::write(const char *name, const QString &text)
{
    const QString path = m_project->folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

void TestImportSheet::read(const QStringList &paths)
{
    SheetReading reading(**m_project, paths, {});
    m_view->model()->setSheet(reading.finish());
    m_view->setReading(reading.done(), reading.total(), true);
}

void TestImportSheet::select(int row, SheetColumn column, int toRow)
{
    SheetTable *table = m_view->table();
    const QAbstractItemModel *shown = table->model();
    table->setFocus();
    table->setCurrentIndex(shown->index(row, int(column)));
    table->selectionModel()->select(QItemSelection(shown->index(row, int(column)), shown->index(std::max(row, toRow), int(column))),
                                    QItemSelectionModel::ClearAndSelect);
}

ImportReport TestImportSheet::import()
{
    ArticleImport import(**m_project, m_view->model()->sheet());
    return import.finish();
}

QStringList TestImportSheet::titles() const
{
    QStringList all;
    const QList<DocumentSummary> documents = (*m_project)->documents().summaries();
    for (const DocumentSummary &document : documents)
        all << document.facts.title;
    all.sort();
    return all;
}

static QString article(const QString &title, const QString &more)
{
    return title + QStringLiteral("\n\nThe water stood high in the valley that year, and nobody crossed the bridge before the spring came. ")
        + more + QStringLiteral("\n\nThe end of it was written down later.\n");
}

void TestImportSheet::rows_comeInAsTheyWereEdited()
{
    read({write("river.txt", article(QStringLiteral("The river"), QStringLiteral("Fish came.")))});
    QCOMPARE(m_view->model()->rowCount(), 1);
    select(0, SheetColumn::Outlet);
    QTest::keyClick(m_view->table(), Qt::Key_F2);
    auto *editor = child<QLineEdit>("sheetEditor");
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Valley Press"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_view->model()->at(0).facts.outlet, QStringLiteral("Valley Press"));
    const QAbstractItemModel *shown = m_view->table()->model();
    QVERIFY(m_view->table()->model()->setData(shown->index(0, int(SheetColumn::Authors)), QStringLiteral("A. Miller; B. Weaver")));
    QVERIFY(m_view->table()->model()->setData(shown->index(0, int(SheetColumn::Published)), QStringLiteral("23 July 2021")));
    QVERIFY(m_view->table()->model()->setData(shown->index(0, int(SheetColumn::Language)), QStringLiteral("English")));
    QCOMPARE(child<QPushButton>("sheetImport")->text(), QStringLiteral("Import 1 documents"));
    const ImportReport report = import();
    QVERIFY2(report.error.isEmpty(), qPrintable(report.error));
    const QList<DocumentSummary> documents = (*m_project)->documents().summaries();
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.first().facts.outlet, QStringLiteral("Valley Press"));
    QCOMPARE(documents.first().facts.authors, (QStringList{QStringLiteral("A. Miller"), QStringLiteral("B. Weaver")}));
    QCOMPARE(documents.first().facts.published.text(), QStringLiteral("2021-07-23"));
    QCOMPARE(documents.first().facts.language, QStringLiteral("en"));
}

void TestImportSheet::wrongDate_isRefusedWithASentence_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("a month that is none") << int(SheetColumn::Published) << QStringLiteral("2021-13") << QStringLiteral("no date");
    QTest::newRow("a language that is none") << int(SheetColumn::Language) << QStringLiteral("Klingonese") << QStringLiteral("no language");
    QTest::newRow("no title") << int(SheetColumn::Title) << QStringLiteral("  ") << QStringLiteral("needs a title");
}

void TestImportSheet::wrongDate_isRefusedWithASentence()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QString, said);
    read({write("river.txt", article(QStringLiteral("The river"), {}))});
    const DocumentFacts before = m_view->model()->at(0).facts;
    QVERIFY(!m_view->table()->model()->setData(m_view->table()->model()->index(0, column), text));
    QVERIFY(m_view->model()->at(0).facts == before);
    QVERIFY(child<QWidget>("warningStrip")->isVisible());
    QVERIFY2(child<QWidget>("warningStrip")->accessibleName().contains(said), qPrintable(child<QWidget>("warningStrip")->accessibleName()));
}

void TestImportSheet::titleThatIsSet_isNoDoubtAnyMore()
{
    read({write("notitle.txt", QStringLiteral("The water stood high in the valley that year, and nobody crossed the bridge before the spring came.\n\n"
                                              "The end of it was written down later, as long as a paragraph should be, and it closes with a stop.\n"))});
    const SheetRow untitled = m_view->model()->at(0);
    QVERIFY(!untitled.titleStated);
    QCOMPARE(doubtSentences(untitled).filter(QStringLiteral("title")).size(), 1);
    const int doubts = doubtCount(untitled);
    QVERIFY(m_view->table()->model()->setData(m_view->table()->model()->index(0, int(SheetColumn::Title)), QStringLiteral("High water")));
    QCOMPARE(doubtCount(m_view->model()->at(0)), doubts - 1);
}

void TestImportSheet::titles_takeTheRoomThatIsLeft()
{
    read({write("river.txt", article(QStringLiteral("The river"), QStringLiteral("Fish came.")))});
    SheetTable *table = m_view->table();
    m_view->resize(2400, 700);
    QTRY_VERIFY(table->columnWidth(int(SheetColumn::Title)) > 400);
    QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    table->setColumnWidth(int(SheetColumn::Title), 310); // as the user does with the mouse
    m_view->resize(2300, 700);
    QTest::qWait(50);
    QCOMPARE(table->columnWidth(int(SheetColumn::Title)), 310);
}

void TestImportSheet::fillDown_takesTheTopmostCell()
{
    QStringList paths;
    for (const char *name : {"a.txt", "b.txt", "c.txt"})
        paths << write(name, article(QStringLiteral("About ") + QLatin1String(name), QLatin1String(name)));
    read(paths);
    QVERIFY(m_view->model()->setCells({{0, SheetColumn::Series, QStringLiteral("Notes")}}));
    select(0, SheetColumn::Series, 2);
    QTest::keyClick(m_view->table(), Qt::Key_D, Qt::ControlModifier);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(m_view->model()->at(row).facts.series, QStringLiteral("Notes"));
}

void TestImportSheet::pastedColumn_goesDownFromTheCell()
{
    QStringList paths;
    for (const char *name : {"a.txt", "b.txt", "c.txt"})
        paths << write(name, article(QStringLiteral("About ") + QLatin1String(name), QLatin1String(name)));
    read(paths);
    select(1, SheetColumn::Series);
    m_view->table()->pasteCells(QStringLiteral("First\t\"Daily\"\r\nSecond\tWeekly\r\nbeyond the end\r\n"));
    QCOMPARE(m_view->model()->at(0).facts.series, QString());
    QCOMPARE(m_view->model()->at(1).facts.series, QStringLiteral("First"));
    QCOMPARE(m_view->model()->at(1).facts.outlet, QStringLiteral("Daily"));
    QCOMPARE(m_view->model()->at(2).facts.series, QStringLiteral("Second"));
    QCOMPARE(m_view->model()->at(2).facts.outlet, QStringLiteral("Weekly"));
}

void TestImportSheet::oneValue_isSetForAllChosenRows()
{
    read({write("a.txt", article(QStringLiteral("The hill"), QStringLiteral("x"))), write("b.txt", article(QStringLiteral("Two"), QStringLiteral("y")))});
    select(0, SheetColumn::Title, 1);
    m_answers.typed = QStringLiteral("A. Miller");
    child<QAction>("sheetSet.author")->trigger();
    QVERIFY2(m_answers.asked.last().contains(QStringLiteral("2")), qPrintable(m_answers.asked.join(QLatin1Char('\n'))));
    QCOMPARE(m_view->model()->at(0).facts.authors, QStringList(QStringLiteral("A. Miller")));
    QCOMPARE(m_view->model()->at(1).facts.authors, QStringList(QStringLiteral("A. Miller")));
}

void TestImportSheet::undo_takesBackOneStepOfManyRows()
{
    read({write("a.txt", article(QStringLiteral("The hill"), QStringLiteral("x"))), write("b.txt", article(QStringLiteral("Two"), QStringLiteral("y")))});
    QVERIFY(!child<QToolButton>("sheetUndo")->isEnabled());
    QVERIFY(m_view->model()->setCells({{0, SheetColumn::Series, QStringLiteral("S")}, {1, SheetColumn::Series, QStringLiteral("S")}}));
    child<QToolButton>("sheetUndo")->click();
    QCOMPARE(m_view->model()->at(0).facts.series + m_view->model()->at(1).facts.series, QString());
    child<QToolButton>("sheetRedo")->click();
    QCOMPARE(m_view->model()->at(0).facts.series + m_view->model()->at(1).facts.series, QStringLiteral("SS"));
}

void TestImportSheet::split_makesSeveralDocuments()
{
    read({write("two.txt", article(QStringLiteral("The river"), {}) + QStringLiteral("\nThe bridge\n\nNobody crossed it for a long while, and then the whole town did.\n"))});
    QCOMPARE(m_view->model()->rowCount(), 1);
    select(0, SheetColumn::Title);
    QTimer::singleShot(0, this, [this] {
        auto *list = child<QListWidget>("splitBlocks");
        QVERIFY(list);
        QVERIFY(!child<QPushButton>("splitGo")->isEnabled());
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text().endsWith(QStringLiteral("The bridge")))
                list->item(i)->setCheckState(Qt::Checked);
        }
        child<QPushButton>("splitGo")->click();
    });
    child<QPushButton>("previewSplit")->click();
    QCOMPARE(m_view->model()->rowCount(), 2);
    import();
    QCOMPARE(titles(), (QStringList{QStringLiteral("The bridge"), QStringLiteral("The river")}));
}

void TestImportSheet::join_makesOneDocument()
{
    read({write("a.txt", article(QStringLiteral("The hill"), QStringLiteral("x"))), write("b.txt", QStringLiteral("The sea\n\nAn altogether different thing is told in this part of it.\n"))});
    select(1, SheetColumn::Title);
    child<QPushButton>("previewJoin")->click();
    QVERIFY(m_view->model()->at(1).joinToPrevious);
    import();
    QCOMPARE(titles(), QStringList(QStringLiteral("a")));
    const QString text = (*m_project)->documents().text((*m_project)->documents().summaries().first().id);
    QVERIFY(text.contains(QStringLiteral("altogether different")));
}

void TestImportSheet::rowLeftOut_staysOut()
{
    read({write("a.txt", article(QStringLiteral("The hill"), QStringLiteral("x"))), write("b.txt", QStringLiteral("The sea\n\nAn altogether different thing is told in this part of it.\n"))});
    select(0, SheetColumn::Title);
    QTest::keyClick(m_view->table(), Qt::Key_Space);
    QCOMPARE(m_view->model()->documentCount(), 1);
    import();
    QCOMPARE(titles(), QStringList(QStringLiteral("b")));
}

void TestImportSheet::sameAddress_comesInAsANewVersion()
{
    const DocumentId there = addDocument(**m_project, QStringLiteral("The river\nA text of long ago."));
    read({write("a.txt", article(QStringLiteral("The river"), QStringLiteral("x")))});
    ImportSheet sheet = m_view->model()->sheet();
    sheet.rows[0].likenesses = {{Likeness::Kind::SameAddress, there, -1, QStringLiteral("The river"), 0.4, true}};
    m_view->model()->setSheet(sheet);
    select(0, SheetColumn::Title);
    QCOMPARE(child<QToolButton>("sheetToLookAt")->text(), QStringLiteral("To look at 1"));
    auto *version = child<QRadioButton>("choiceVersion");
    QVERIFY(version);
    version->click();
    QTRY_COMPARE(m_view->model()->at(0).choice, RowChoice::NewVersion);
    const ImportReport report = import();
    QVERIFY2(report.error.isEmpty(), qPrintable(report.error));
    QCOMPARE((*m_project)->documents().versionsOf(there).size(), 2);
}

void TestImportSheet::alternativeDate_isTakenWithOneClick()
{
    read({write("a.txt", article(QStringLiteral("The river"), QStringLiteral("x")))});
    ImportSheet sheet = m_view->model()->sheet();
    sheet.rows[0].facts.published = *EdtfDate::parse(QStringLiteral("2021-07-23"));
    sheet.rows[0].found = {{FactKind::Published, QStringLiteral("2021-07-23"), Certainty::Likely, QStringLiteral("23.Jul.2021"), QStringLiteral("line 2"), true, {}},
                           {FactKind::Published, QStringLiteral("2021-07-24"), Certainty::Doubtful, QStringLiteral("July 24, 2021"), QStringLiteral("meta date"), false,
                            QStringLiteral("another date than that taken")}};
    m_view->model()->setSheet(sheet);
    select(0, SheetColumn::Title);
    child<QPushButton>("previewTake1")->click();
    QTRY_COMPARE(m_view->model()->at(0).facts.published.text(), QStringLiteral("2021-07-24"));
    QVERIFY(!m_view->model()->at(0).found.at(0).taken);
    QTRY_VERIFY(child<QPushButton>("previewTake0"));
}

void TestImportSheet::segments_showWhatTheySay()
{
    ImportSheet sheet;
    for (int i = 0; i < 4; ++i) {
        SheetRow row;
        row.path = QStringLiteral("/invented/%1.txt").arg(i);
        row.facts.title = QStringLiteral("Row %1").arg(i);
        sheet.rows << row;
    }
    sheet.rows[1].doubts = {{3, QStringLiteral("Two dates.")}};
    sheet.rows[2].likenesses = {{Likeness::Kind::SameText, DocumentId(7), -1, QStringLiteral("There"), 1, true}};
    sheet.rows[2].choice = RowChoice::Leave;
    sheet.refused = {{QStringLiteral("/invented/x.doc"), QStringLiteral("An old Word file. Save it as DOCX.")}};
    m_view->model()->setSheet(sheet);
    m_view->setReading(5, 5, true);
    const auto press = [this](const char *name) { child<QToolButton>(name)->click(); };
    press("sheetToLookAt");
    QCOMPARE(m_view->table()->model()->rowCount(), 1);
    press("sheetThere");
    QCOMPARE(m_view->table()->model()->rowCount(), 1);
    press("sheetRefused");
    QVERIFY(child<QAbstractItemView>("refusedTable")->isVisible());
    QCOMPARE(child<QAbstractItemView>("refusedTable")->model()->rowCount(), 1);
    press("sheetAll");
    QCOMPARE(m_view->table()->model()->rowCount(), 4);
    child<QLineEdit>("sheetFilter")->setText(QStringLiteral("row 3"));
    QCOMPARE(m_view->table()->model()->rowCount(), 1);
    QCOMPARE(child<QPushButton>("sheetImport")->text(), QStringLiteral("Import 3 documents"));
}

void TestImportSheet::growing_keepsWhatWasEdited()
{
    SheetRow row;
    row.facts.title = QStringLiteral("One");
    ImportSheet read;
    read.rows = {row};
    m_view->model()->grow(read);
    QVERIFY(m_view->model()->setCells({{0, SheetColumn::Series, QStringLiteral("S")}}));
    row.facts.title = QStringLiteral("Two");
    read.rows << row;
    m_view->model()->grow(read);
    QCOMPARE(m_view->model()->rowCount(), 2);
    QCOMPARE(m_view->model()->at(0).facts.series, QStringLiteral("S"));
    m_view->model()->undo();
    QCOMPARE(m_view->model()->rowCount(), 2);
    QCOMPARE(m_view->model()->at(0).facts.series, QString());
    QVERIFY(!child<QPushButton>("sheetImport")->isEnabled()); // not all is read yet
}

QTEST_MAIN(TestImportSheet)
#include "tst_importsheetview.moc"
