// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documentlist.h"
#include "core/store/documents.h"
#include "tests/support/libraryproject.h"
#include "ui/library/documentcolumns.h"
#include "ui/library/factsdialog.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarypanel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The rows as indented text.
QStringList drawn(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QVariant count = index.data(LibraryModel::CountRole);
        lines.append(QString(depth * 2, u' ') + index.data().toString() + (count.isNull() ? QString() : s(" ") + count.toString()));
        if (model.canFetchMore(index))
            const_cast<QAbstractItemModel &>(model).fetchMore(index);
        lines += drawn(model, index, depth + 1);
    }
    return lines;
}

} // namespace

/// The library's list and the facts of a document.
class TestLibrary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documents_standUnderTheirSeries();
    void filter_keepsWhatHoldsEveryWord_data();
    void filter_keepsWhatHoldsEveryWord();
    void notYetCoded_countsAndFilters();
    void order_byTitle_sortsWithinTheSeries();
    void adjustedCounts_areShownAtOnce();
    void authors_areShortened_data();
    void authors_areShortened();
    void manyDocuments_areListedInTime();
    void theRestOfAGroup_leadsToItsTable_andKeepsTheCurrentDocument();
    void grouping_followsTheColumn_data();
    void grouping_followsTheColumn();
    void emptyFilter_saysWhatToDo();
    void arrowKeys_openTheRowRestedOn();
    void enter_opensAtOnce();
    void facts_areSavedAsOneEdit();
    void facts_refuseADateTheyCannotRead();
};

void TestLibrary::documents_standUnderTheirSeries()
{
    TestProject project;
    LibraryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch before it knows that a reset is over
    QCOMPARE(drawn(model), QStringList());
    model.setProject(project.project.get());
    QCOMPARE(drawn(model), QStringList());
    addFour(*project);
    model.reload();
    QCOMPARE(drawn(model), (QStringList{s("All documents 4"), s("Not yet coded 3"), s("Commentary 2"), s("  Borders and greetings"),
                                        s("  Ahead of a congress"), s("Reviews 1"), s("  A review of reviews"),
                                        s("Without a series 1"), s("  조약 예순 돌")}));
    QCOMPARE(model.index(0, 0, model.index(2, 0)).data(LibraryModel::MetaRole).toString().section(u'·', 0, 0), s("Poe "));
}

void TestLibrary::filter_keepsWhatHoldsEveryWord_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("title, any case") << s("REVIEWS") << QStringList{s("A review of reviews")};
    QTest::newRow("author") << s("roe") << QStringList{s("Ahead of a congress")};
    QTest::newRow("year") << s("2020") << QStringList{s("조약 예순 돌")};
    QTest::newRow("Korean author") << s("가람") << QStringList{s("조약 예순 돌")};
    QTest::newRow("two words, both") << s("2021 borders") << QStringList{s("Borders and greetings")};
    QTest::newRow("two words, one missing") << s("2021 congress") << QStringList{};
}

void TestLibrary::filter_keepsWhatHoldsEveryWord()
{
    QFETCH(QString, filter);
    TestProject project;
    addFour(*project);
    LibraryModel model;
    model.setProject(project.project.get());
    model.setFilter(filter);
    QStringList titles;
    for (int row = 2; row < model.rowCount(); ++row) {
        model.fetchMore(model.index(row, 0));
        for (int i = 0; i < model.rowCount(model.index(row, 0)); ++i)
            titles.append(model.index(i, 0, model.index(row, 0)).data().toString());
    }
    QTEST(titles, "titles");
    QCOMPARE(model.documentCount(), 4);
}

void TestLibrary::notYetCoded_countsAndFilters()
{
    TestProject project;
    addFour(*project);
    LibraryPanel panel;
    panel.setProject(project.project.get());
    panel.resize(300, 600);
    panel.show();
    auto *view = panel.findChild<QTreeView *>(s("libraryList"));
    const auto click = [&](int row) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(row, 0)).center());
    };
    click(1);
    QCOMPARE(panel.model().shownCount(), 3);
    QVERIFY(!panel.model().indexOf(DocumentId(1)).isValid());
    click(0);
    QCOMPARE(panel.model().shownCount(), 4);
}

void TestLibrary::order_byTitle_sortsWithinTheSeries()
{
    TestProject project;
    addFour(*project);
    LibraryModel model;
    model.setProject(project.project.get());
    model.setOrder(LibraryModel::Order::Title);
    QCOMPARE(drawn(model).mid(2, 3), (QStringList{s("Commentary 2"), s("  Ahead of a congress"), s("  Borders and greetings")}));
}

void TestLibrary::adjustedCounts_areShownAtOnce()
{
    TestProject project;
    addFour(*project);
    LibraryModel model;
    model.setProject(project.project.get());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    drawn(model);
    model.adjustCounts(DocumentId(2), 1, 1);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.notCodedCount(), 2);
    QVERIFY(model.indexOf(DocumentId(2)).data(LibraryModel::MetaRole).toString().contains(s("1 passage")));
    model.adjustCounts(DocumentId(2), -1, -1);
    QCOMPARE(model.notCodedCount(), 3);
}

void TestLibrary::authors_areShortened_data()
{
    QTest::addColumn<QStringList>("authors");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("one") << QStringList{s("Ann Poe")} << s("Poe");
    QTest::newRow("an institute") << QStringList{s("EAI")} << s("EAI");
    QTest::newRow("Korean stays whole") << QStringList{s("김가람")} << s("김가람");
    QTest::newRow("family name first") << QStringList{s("Poe, Ann")} << s("Poe");
    QTest::newRow("two") << QStringList{s("Ann Poe"), s("Bo Quill")} << s("Poe and Quill");
    QTest::newRow("more") << QStringList{s("Ann Poe"), s("Bo Quill"), s("Cy Roe")} << s("Poe et al.");
}

void TestLibrary::authors_areShortened()
{
    QFETCH(QStringList, authors);
    QTEST(shortAuthors(authors), "shown");
}

void TestLibrary::manyDocuments_areListedInTime()
{
    TestProject project;
    addMany(*project, 5000);
    LibraryPanel panel;
    panel.resize(300, 600);
    panel.show();
    QElapsedTimer timer;
    timer.start();
    panel.setProject(project.project.get());
    auto *view = panel.findChild<QTreeView *>(s("libraryList"));
    view->expand(view->model()->index(2, 0));
    panel.grab();
    QCOMPARE(panel.model().shownCount(), 5000);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed()))); // unoptimised
    QCOMPARE(view->model()->rowCount(view->model()->index(2, 0)), LibraryModel::shownOfGroup + 1); // the rest in one row
}

void TestLibrary::theRestOfAGroup_leadsToItsTable_andKeepsTheCurrentDocument()
{
    TestProject project;
    addMany(*project, 500);
    LibraryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch before it knows that a reset is over
    model.setProject(project.project.get());
    const QModelIndex even = model.index(2, 0);
    model.fetchMore(even);
    QCOMPARE(model.rowCount(even), LibraryModel::shownOfGroup + 1);
    const QModelIndex rest = model.index(LibraryModel::shownOfGroup, 0, even);
    QCOMPARE(rest.data().toString(), s("50 more in the table"));
    const DocumentScope scope = model.scope(rest);
    QCOMPARE(project->documentList().count(scope.filter), 250);
    const DocumentId last = project->documentList().ids(scope.filter).last();
    QVERIFY(!model.indexOf(last).isValid());
    model.setCurrentDocument(last);
    QCOMPARE(model.indexOf(last).row(), LibraryModel::shownOfGroup);
    QCOMPARE(model.index(LibraryModel::shownOfGroup + 1, 0, even).data().toString(), s("49 more in the table"));
}

void TestLibrary::grouping_followsTheColumn_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("year, newest first") << s("year") << QStringList{s("2021 2"), s("2020 1"), s("2019 1")};
    QTest::newRow("author") << s("authors") << QStringList{s("Ann Poe 1"), s("Bo Quill 1"), s("Cy Roe 1"), s("김가람 1")};
    QTest::newRow("state") << s("state") << QStringList{s("Unread 4")};
    QTest::newRow("language, none stated") << s("language") << QStringList{s("Not stated 4")};
    QTest::newRow("series, without one last") << s("series") << QStringList{s("Commentary 2"), s("Reviews 1"), s("Without a series 1")};
}

void TestLibrary::grouping_followsTheColumn()
{
    QFETCH(QString, column);
    TestProject project;
    addFour(*project);
    LibraryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would fetch before it knows that a reset is over
    model.setProject(project.project.get());
    model.setGrouping(*columnFromKey(column, {}));
    QStringList groups;
    for (int row = 2; row < model.rowCount(); ++row)
        groups.append(model.index(row, 0).data().toString() + u' ' + model.index(row, 0).data(LibraryModel::CountRole).toString());
    QTEST(groups, "groups");
}

void TestLibrary::emptyFilter_saysWhatToDo()
{
    TestProject project;
    addFour(*project);
    LibraryPanel panel;
    panel.setProject(project.project.get());
    panel.resize(300, 600);
    panel.show();
    auto *nothing = panel.findChild<QWidget *>(s("libraryNothingFound"));
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(panel.findChild<QLineEdit *>(s("libraryFilter")), s("zebra"));
    QTRY_VERIFY(nothing->isVisible());
    QTest::mouseClick(panel.findChild<QPushButton *>(s("libraryClearFilter")), Qt::LeftButton);
    QTRY_VERIFY(!nothing->isVisible());
    QCOMPARE(panel.model().shownCount(), 4);
}

void TestLibrary::arrowKeys_openTheRowRestedOn()
{
    TestProject project;
    addFour(*project);
    LibraryPanel panel;
    panel.setProject(project.project.get());
    panel.show();
    QSignalSpy opened(&panel, &LibraryPanel::documentOpened);
    panel.setCurrent(DocumentId(1));
    QTest::keyClick(panel.findChild<QTreeView *>(s("libraryList")), Qt::Key_Down);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<DocumentId>(), DocumentId(4));
}

void TestLibrary::enter_opensAtOnce()
{
    TestProject project;
    addFour(*project);
    LibraryPanel panel;
    panel.setProject(project.project.get());
    panel.show();
    QSignalSpy entered(&panel, &LibraryPanel::documentEntered);
    panel.setCurrent(DocumentId(2));
    QTest::keyClick(panel.findChild<QTreeView *>(s("libraryList")), Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered.first().first().value<DocumentId>(), DocumentId(2));
}

void TestLibrary::facts_areSavedAsOneEdit()
{
    TestProject project;
    const DocumentId id = addDocument(*project, s("A title\nA paragraph."));
    QWidget parent;
    auto *dialog = new FactsDialog(*project, *project->documents().summary(id), &parent);
    const auto type = [&](const char *field, const char *text) {
        auto *edit = dialog->findChild<QLineEdit *>(QLatin1String(field));
        edit->clear();
        QTest::keyClicks(edit, s(text));
    };
    type("factsTitle", "Another title");
    type("factsAuthors", "Ann Poe; Bo Quill");
    type("factsPublished", "2021-07");
    type("factsLanguage", "EN");
    QTest::mouseClick(dialog->findChild<QPushButton *>(s("factsSave")), Qt::LeftButton);
    const DocumentFacts facts = project->documents().summary(id)->facts;
    QCOMPARE(facts.title, s("Another title"));
    QCOMPARE(facts.authors, (QStringList{s("Ann Poe"), s("Bo Quill")}));
    QCOMPARE(facts.published.text(), s("2021-07"));
    QCOMPARE(facts.language, s("en"));
    QCOMPARE(project->undoLabel(), s("Edit facts"));
    QVERIFY(project->undo().ok());
    QCOMPARE(project->documents().summary(id)->facts.title, s("A title"));
}

void TestLibrary::facts_refuseADateTheyCannotRead()
{
    TestProject project;
    const DocumentId id = addDocument(*project, s("A title\nA paragraph."));
    QWidget parent;
    auto *dialog = new FactsDialog(*project, *project->documents().summary(id), &parent);
    auto *save = dialog->findChild<QPushButton *>(s("factsSave"));
    QVERIFY(save->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(s("factsPublished")), s("2021-02-30"));
    QVERIFY(!save->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(s("factsProblem"))->text().contains(s("2021-02-30")));
}

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
