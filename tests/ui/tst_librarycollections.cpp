// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/collections.h"
#include "core/store/documentlist.h"
#include "tests/support/answers.h"
#include "tests/support/libraryproject.h"
#include "ui/common/diffview.h"
#include "ui/library/documentcommands.h"
#include "ui/library/factsdialog.h"
#include "ui/library/factsviews.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextEdit>
#include <QTreeView>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Collections in the library's list by drop and by name; what a document's facts rest on, its versions and history.
class TestLibraryCollections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newCollection_isNamedAndUndone();
    void droppedDocuments_areInTheCollection_andUndoTakesThemOut();
    void droppedCollection_goesBelow_notIntoItself();
    void collectionRow_asksForItsTable();
    void removedCollection_leavesItsDocuments();
    void foundFact_isTakenAndSaved();
    void versions_areCompared();
    void history_namesWhatWasChanged();

private:
    CollectionId add(const char *path);
    QModelIndex rowOf(CollectionId id) { return m_panel->model().indexOfKey(s("collection:%1").arg(id.value)); }
    QList<DocumentId> documents(CollectionId id)
    {
        DocumentFilter filter;
        filter.collection = id;
        return (*m_project)->documentList().ids(filter);
    }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Actions> m_actions;
    Answers m_answers;
    std::unique_ptr<LibraryPanel> m_panel;
    DocumentCommands *m_commands = nullptr;
};

void TestLibraryCollections::init()
{
    m_answers = {};
    m_project = std::make_unique<TestProject>();
    addFour(**m_project);
    m_settings = std::make_unique<Settings>(m_project->folder.filePath(s("settings.ini")));
    m_navigator = std::make_unique<Navigator>();
    m_actions = std::make_unique<Actions>();
    m_panel = std::make_unique<LibraryPanel>();
    m_commands = new DocumentCommands({*m_navigator, m_answers, *m_settings, *m_actions}, m_panel.get(),
                                      [this] { return m_panel->selectedDocuments(); });
    m_commands->connectPanel(m_panel.get());
    m_commands->setProject(m_project->project.get());
    m_panel->setProject(m_project->project.get());
    connect(m_project->project.get(), &Project::changed, m_panel.get(), &LibraryPanel::reload);
    m_panel->resize(300, 700);
    m_panel->show();
}

void TestLibraryCollections::cleanup()
{
    m_panel.reset();
    m_project.reset();
}

CollectionId TestLibraryCollections::add(const char *path)
{
    CollectionId id;
    const auto done = (*m_project)->edit(s("New collection"), [&]() -> Result<void> {
        const auto made = (*m_project)->collections().findOrAddPath(s(path));
        if (!made)
            return made.error();
        id = *made;
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
    return id;
}

void TestLibraryCollections::newCollection_isNamedAndUndone()
{
    m_answers.typed = s("축전");
    QTest::mouseClick(m_panel->findChild<QWidget *>(s("libraryNewCollection")), Qt::LeftButton);
    QCOMPARE(m_panel->model().index(2, 0).data().toString(), s("Collections"));
    QCOMPARE(m_panel->model().index(0, 0, m_panel->model().index(2, 0)).data().toString(), s("축전"));
    QTest::mouseClick(m_panel->findChild<QWidget *>(s("libraryNewCollection")), Qt::LeftButton);
    QCOMPARE(m_answers.said.size(), 1); // a sister has the name
    QVERIFY((*m_project)->undo().ok());
    QVERIFY((*m_project)->collections().all().isEmpty());
    QCOMPARE(m_panel->model().index(2, 0).data().toString(), s("Commentary"));
}

void TestLibraryCollections::droppedDocuments_areInTheCollection_andUndoTakesThemOut()
{
    const CollectionId one = add("One"), two = add("Two");
    const std::unique_ptr<QMimeData> data(documentsMime({DocumentId(1), DocumentId(3)}));
    QVERIFY(!m_panel->model().canDropMimeData(data.get(), Qt::CopyAction, -1, -1, m_panel->model().index(0, 0)));
    QVERIFY(m_panel->model().canDropMimeData(data.get(), Qt::CopyAction, -1, -1, rowOf(one)));
    m_panel->model().dropMimeData(data.get(), Qt::CopyAction, -1, -1, rowOf(one));
    m_panel->model().dropMimeData(data.get(), Qt::CopyAction, -1, -1, rowOf(two)); // a document may be in several
    QCOMPARE(rowOf(one).data(LibraryModel::CountRole).toInt(), 2);
    QCOMPARE(documents(two), (QList<DocumentId>{DocumentId(1), DocumentId(3)}));
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(documents(two), QList<DocumentId>());
    QCOMPARE(documents(one).size(), 2);
    m_commands->take(one, {DocumentId(1)});
    QCOMPARE(documents(one), QList<DocumentId>{DocumentId(3)});
}

void TestLibraryCollections::droppedCollection_goesBelow_notIntoItself()
{
    QAbstractItemModelTester tester(&m_panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    const CollectionId top = add("Top"), other = add("Other");
    const std::unique_ptr<QMimeData> data(m_panel->model().mimeData({rowOf(other)}));
    m_panel->model().dropMimeData(data.get(), Qt::MoveAction, -1, -1, rowOf(top));
    QCOMPARE((*m_project)->collections().path(other), s("Top/Other"));
    QCOMPARE(rowOf(other).parent(), rowOf(top));
    m_commands->move(top, other);
    QCOMPARE(m_answers.said.size(), 1);
    QCOMPARE((*m_project)->collections().path(top), s("Top"));
}

void TestLibraryCollections::collectionRow_asksForItsTable()
{
    const CollectionId below = add("Top/Below");
    m_commands->put(below, {DocumentId(2)});
    QSignalSpy chosen(m_panel.get(), &LibraryPanel::scopeChosen);
    auto *view = m_panel->findChild<QTreeView *>(s("libraryList"));
    const QModelIndex top = rowOf((*m_project)->collections().withPath(s("Top")));
    view->scrollTo(top);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(top).center());
    QCOMPARE(chosen.size(), 1);
    const auto scope = chosen.first().first().value<DocumentScope>();
    QCOMPARE(scope.title, s("Top"));
    QCOMPARE((*m_project)->documentList().ids(scope.filter), QList<DocumentId>{DocumentId(2)});
}

void TestLibraryCollections::removedCollection_leavesItsDocuments()
{
    const CollectionId one = add("One");
    m_commands->put(one, {DocumentId(2)});
    m_answers.yes = false;
    m_commands->removeCollection(one);
    QCOMPARE((*m_project)->collections().all().size(), 1);
    m_answers.yes = true;
    m_commands->removeCollection(one);
    QVERIFY((*m_project)->collections().all().isEmpty());
    QCOMPARE((*m_project)->documents().count(), 4);
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(documents(one), QList<DocumentId>{DocumentId(2)});
}

void TestLibraryCollections::foundFact_isTakenAndSaved()
{
    DocumentId id;
    QVERIFY((*m_project)->edit(s("Import"), [&]() -> Result<void> {
        Document document = documentOf(s("Two dates\nA paragraph."));
        document.facts.published = *EdtfDate::parse(s("2021-07-23"));
        document.found = {{FactKind::Published, s("2021-07-23"), Certainty::Stated, s("23.Jul.2021"), s("line 3"), true, {}},
                          {FactKind::Published, s("2021-07-11"), Certainty::Doubtful, s("July 11"), s("line 9"), false, s("two dates disagree")}};
        const auto added = (*m_project)->documents().add(document, originalOf("two dates"));
        if (!added)
            return added.error();
        id = *added;
        return {};
    }).ok());
    QWidget parent;
    auto *dialog = new FactsDialog(**m_project, *(*m_project)->documents().summary(id), &parent);
    auto *table = dialog->findChild<QTableWidget *>(s("foundFacts"));
    auto *take = dialog->findChild<QPushButton *>(s("takeFact"));
    QCOMPARE(table->item(0, 2)->text(), s("✓ taken"));
    QCOMPARE(table->item(1, 2)->text(), s("not taken"));
    table->setCurrentCell(0, 0);
    QVERIFY(!take->isEnabled());
    table->setCurrentCell(1, 0);
    QVERIFY(take->isEnabled());
    take->click();
    QCOMPARE(dialog->findChild<QLineEdit *>(s("factsPublished"))->text(), s("2021-07-11"));
    QCOMPARE(table->item(0, 2)->text(), s("not taken"));
    dialog->findChild<QPushButton *>(s("factsSave"))->click();
    QCOMPARE((*m_project)->documents().summary(id)->facts.published.text(), s("2021-07-11"));
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE((*m_project)->documents().summary(id)->facts.published.text(), s("2021-07-23"));
}

void TestLibraryCollections::versions_areCompared()
{
    const DocumentId before = addDocument(**m_project, s("A page\nThe old treaty holds."));
    const DocumentId after = addDocument(**m_project, s("A page\nThe new treaty holds."));
    QVERIFY((*m_project)->edit(s("Version"), [&] { return (*m_project)->documents().setVersionOf(after, before); }).ok());
    VersionsView view(**m_project, after);
    view.resize(600, 400);
    view.show();
    auto *diff = view.findChild<DiffView *>();
    QVERIFY(diff);
    QCOMPARE(diff->changes(), 1);
    QCOMPARE(diff->diff().added, 1);
    QCOMPARE(view.findChild<QTextEdit *>(s("diffText"))->toPlainText(), s("A page\nThe old new treaty holds."));
    QSignalSpy asked(&view, &VersionsView::openAsked);
    view.findChild<QPushButton *>(s("versionOpen"))->click();
    QCOMPARE(asked.first().first().value<DocumentId>(), after);
    QVERIFY(!VersionsView(**m_project, DocumentId(1)).findChild<DiffView *>());
}

void TestLibraryCollections::history_namesWhatWasChanged()
{
    QVERIFY((*m_project)->edit(s("Change title"), [&] {
        DocumentFacts facts = (*m_project)->documents().summary(DocumentId(1))->facts;
        facts.title = s("Another title");
        return (*m_project)->documents().setFacts(DocumentId(1), facts);
    }).ok());
    const HistoryView view(**m_project, DocumentId(1));
    const auto *table = view.findChild<QTableWidget *>(s("documentHistory"));
    QVERIFY(table);
    QCOMPARE(table->item(0, 2)->text(), s("Title"));
    QCOMPARE(table->item(0, 3)->text(), s("Borders and greetings"));
    QCOMPARE(table->item(0, 4)->text(), s("Another title"));
}

QTEST_MAIN(TestLibraryCollections)
#include "tst_librarycollections.moc"
