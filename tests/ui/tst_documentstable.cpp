// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attributes.h"
#include "core/store/documentlist.h"
#include "tests/support/answers.h"
#include "tests/support/libraryproject.h"
#include "ui/library/bulkfactsdialog.h"
#include "ui/library/documentcommands.h"
#include "ui/library/documentspage.h"
#include "ui/library/librarypanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The table of documents: what it shows, its edits in place and for many, each undone.
class TestDocumentsTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rows_standNewestFirst_andFollowTheHead();
    void model_holdsUnderItsTester();
    void cell_isEditedInPlace_data();
    void cell_isEditedInPlace();
    void wrongDate_keepsTheCellOpenAndSaysWhy();
    void ctrlEnter_setsTheCellForAllSelected();
    void bulkDialog_setsOnlyWhatIsTicked();
    void readingState_isSetForAllSelected();
    void opening_marksAsReadingOnlyWhenWanted();
    void attributeColumn_takesItsValuesByType();
    void attributeDialog_makesAChoiceOfManyLines();
    void columns_areKept();
    void filterWithoutHits_saysSo();
    void enter_opensTheDocument();
    void copy_putsTheSelectedRowsOnTheClipboard();
    void exportTable_writesWhatIsShown();
    void readOnly_editsNothing();

private:
    template<class T>
    T *child(const char *name)
    {
        T *found = m_page->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QTableView *table() { return child<QTableView>("documentsTable"); }
    int column(DocumentField field) { return int(m_page->model().columns().indexOf(DocumentColumn{field, {}})); }
    QModelIndex cell(DocumentId id, DocumentField field) { return m_page->model().index(m_page->model().rowOf(id), column(field)); }
    QWidget *edit(const QModelIndex &index);
    void type(const QModelIndex &index, const char *text, Qt::KeyboardModifiers modifiers = {});
    DocumentSummary row(int id) { return *(*m_project)->documents().summary(DocumentId(id)); }

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Actions> m_actions;
    Answers m_answers;
    std::unique_ptr<DocumentsPage> m_page;
    DocumentCommands *m_commands = nullptr;
};

void TestDocumentsTable::init()
{
    m_answers = {};
    m_project = std::make_unique<TestProject>();
    addFour(**m_project);
    m_settings = std::make_unique<Settings>(m_project->folder.filePath(s("settings.ini")));
    m_navigator = std::make_unique<Navigator>();
    m_actions = std::make_unique<Actions>();
    const Services services{*m_navigator, m_answers, *m_settings, *m_actions};
    m_page = std::make_unique<DocumentsPage>(services);
    m_commands = new DocumentCommands(services, m_page.get(), [this] { return m_page->selected(); });
    m_page->setCommands(m_commands);
    m_commands->setProject(m_project->project.get());
    m_page->setProject(m_project->project.get());
    connect(m_project->project.get(), &Project::changed, m_page.get(), &DocumentsPage::reload);
    m_page->resize(1200, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    m_page->focusTable();
    QTRY_VERIFY(table()->hasFocus());
}

void TestDocumentsTable::cleanup()
{
    m_page.reset();
    m_project.reset();
}

QWidget *TestDocumentsTable::edit(const QModelIndex &index)
{
    table()->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    table()->edit(index);
    return table()->findChild<QWidget *>(s("cellEditor"));
}

void TestDocumentsTable::type(const QModelIndex &index, const char *text, Qt::KeyboardModifiers modifiers)
{
    QWidget *editor = edit(index);
    QVERIFY(editor);
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentText(s(text));
    } else {
        qobject_cast<QLineEdit *>(editor)->clear();
        qobject_cast<QLineEdit *>(editor)->insert(s(text)); // keyClicks types no Korean
    }
    const QPointer<QWidget> open(editor);
    QTest::keyClick(editor, Qt::Key_Return, modifiers);
    QTRY_VERIFY(!open || !open->isVisible());
}

void TestDocumentsTable::rows_standNewestFirst_andFollowTheHead()
{
    const auto titles = [this] {
        QStringList titles;
        for (int row = 0; row < m_page->model().rowCount(); ++row)
            titles.append(m_page->model().index(row, column(DocumentField::Title)).data().toString());
        return titles;
    };
    QCOMPARE(titles(), (QStringList{s("Borders and greetings"), s("A review of reviews"), s("조약 예순 돌"), s("Ahead of a congress")}));
    const QHeaderView *head = table()->horizontalHeader();
    const auto clickHead = [&] {
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(column(DocumentField::Title)) + 20, 10));
    };
    clickHead();
    QCOMPARE(titles(), (QStringList{s("A review of reviews"), s("Ahead of a congress"), s("Borders and greetings"), s("조약 예순 돌")}));
    clickHead();
    QCOMPARE(titles().first(), s("조약 예순 돌"));
    QCOMPARE(m_page->status(), QStringList{s("4 documents")});
}

void TestDocumentsTable::model_holdsUnderItsTester()
{
    QAbstractItemModelTester tester(&m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->setWords(s("review"));
    QCOMPARE(m_page->model().rowCount(), 1);
    QCOMPARE(m_page->status(), QStringList{s("1 of 4 documents")});
    m_page->setWords({});
    addMany(**m_project, 300);
    QCOMPARE(m_page->model().rowCount(), 304);
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(m_page->model().rowCount(), 4);
}

void TestDocumentsTable::cell_isEditedInPlace_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("title") << int(DocumentField::Title) << s("Borders, greetings") << s("Borders, greetings");
    QTest::newRow("authors, a list") << int(DocumentField::Authors) << s("Ann Poe;  김가람 ") << s("Ann Poe; 김가람");
    QTest::newRow("a date by the month") << int(DocumentField::Published) << s("2021-08") << s("August 2021");
    QTest::newRow("no date") << int(DocumentField::Published) << s("") << s("");
    QTest::newRow("language in small letters") << int(DocumentField::Language) << s("KO") << s("ko");
    QTest::newRow("state by its list") << int(DocumentField::State) << s("Read") << s("Read");
}

void TestDocumentsTable::cell_isEditedInPlace()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    const DocumentSummary before = row(1);
    type(cell(DocumentId(1), DocumentField(field)), typed.toUtf8().constData());
    QCOMPARE(cell(DocumentId(1), DocumentField(field)).data().toString(), shown);
    QVERIFY(row(1).facts != before.facts || row(1).state != before.state);
    QVERIFY((*m_project)->undoLabel().startsWith(s("Change ")));
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(row(1).facts, before.facts);
    QCOMPARE(row(1).state, before.state);
}

void TestDocumentsTable::wrongDate_keepsTheCellOpenAndSaysWhy()
{
    const QString undo = (*m_project)->undoLabel();
    QWidget *editor = edit(cell(DocumentId(1), DocumentField::Published));
    qobject_cast<QLineEdit *>(editor)->clear();
    QTest::keyClicks(editor, s("2021-02-30"));
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(editor->isVisible());
    QCOMPARE((*m_project)->undoLabel(), undo);
    bool said = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(s("2021-02-30")));
    QVERIFY(said);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(row(1).facts.published.text(), s("2021-07-23"));
}

void TestDocumentsTable::ctrlEnter_setsTheCellForAllSelected()
{
    table()->selectAll();
    type(cell(DocumentId(3), DocumentField::Outlet), "A yearbook", Qt::ControlModifier);
    for (int id = 1; id <= 4; ++id)
        QCOMPARE(row(id).facts.outlet, s("A yearbook"));
    QCOMPARE(m_page->selected().size(), 4); // they stay selected for the next edit
    QVERIFY((*m_project)->undo().ok());
    for (int id = 1; id <= 4; ++id)
        QCOMPARE(row(id).facts.outlet, QString());
}

void TestDocumentsTable::bulkDialog_setsOnlyWhatIsTicked()
{
    const DocumentFacts first = row(1).facts;
    auto *dialog = new BulkFactsDialog(**m_project, {DocumentId(1), DocumentId(2)}, m_page.get());
    auto *save = dialog->findChild<QPushButton *>(s("bulkSave"));
    QVERIFY(!save->isEnabled());
    auto *series = dialog->findChild<QLineEdit *>(s("value.series"));
    QCOMPARE(series->placeholderText(), s("several values"));
    QTest::keyClicks(series, s("Gathered"));
    QVERIFY(dialog->findChild<QCheckBox *>(s("tick.series"))->isChecked());
    auto *date = dialog->findChild<QLineEdit *>(s("value.published"));
    QTest::keyClicks(date, s("yesterday"));
    QVERIFY(!save->isEnabled());
    dialog->findChild<QCheckBox *>(s("tick.published"))->setChecked(false);
    QVERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    DocumentFacts expected = first;
    expected.series = s("Gathered");
    QCOMPARE(row(1).facts, expected);
    QCOMPARE(row(2).facts.series, s("Gathered"));
    QCOMPARE(row(2).facts.authors, QStringList{s("Bo Quill")});
    QCOMPARE((*m_project)->undoLabel(), s("Edit facts of 2 documents"));
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(row(1).facts, first);
    QCOMPARE(row(2).facts.series, s("Reviews"));
}

void TestDocumentsTable::readingState_isSetForAllSelected()
{
    table()->selectAll();
    m_commands->update(true);
    m_actions->find(s("document.read"))->trigger();
    for (int id = 1; id <= 4; ++id)
        QCOMPARE(row(id).state, ReadingState::Read);
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(row(4).state, ReadingState::Unread);
}

void TestDocumentsTable::opening_marksAsReadingOnlyWhenWanted()
{
    m_commands->opened(*(*m_project)->documents().find(DocumentId(1)));
    QCOMPARE(row(1).state, ReadingState::Unread);
    m_commands->setMarksOpened(true);
    m_commands->opened(*(*m_project)->documents().find(DocumentId(1)));
    QCOMPARE(row(1).state, ReadingState::Reading);
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(row(1).state, ReadingState::Unread);
}

void TestDocumentsTable::attributeColumn_takesItsValuesByType()
{
    AttributeId score;
    QVERIFY((*m_project)->edit(s("New attribute"), [&]() -> Result<void> {
        Attribute attribute;
        attribute.name = s("Score");
        attribute.type = AttributeType::Number;
        score = *(*m_project)->attributes().add(attribute);
        return {};
    }).ok());
    m_page->model().setColumns({{DocumentField::Title, {}}, {DocumentField::Attribute, score}});
    const QModelIndex at = m_page->model().index(m_page->model().rowOf(DocumentId(2)), 1);
    QVERIFY(!m_page->model().set({DocumentId(2)}, {DocumentField::Attribute, score}, s("many")).ok());
    type(at, "2.5");
    QCOMPARE((*m_project)->attributes().values(score).value(DocumentId(2)).toDouble(), 2.5);
    QCOMPARE(m_page->model().index(m_page->model().rowOf(DocumentId(2)), 1).data().toString(), s("2.5"));
    QVERIFY((*m_project)->undo().ok());
    QVERIFY((*m_project)->attributes().values(score).isEmpty());
}

void TestDocumentsTable::attributeDialog_makesAChoiceOfManyLines()
{
    m_commands->editAttributes();
    auto *dialog = m_page->findChild<QWidget *>(s("attributesDialog"));
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(s("attributeName")), s("Side"));
    dialog->findChild<QComboBox *>(s("attributeType"))->setCurrentIndex(int(AttributeType::Choice));
    auto *save = dialog->findChild<QPushButton *>(s("attributeSave"));
    QVERIFY(!save->isEnabled()); // a choice needs choices
    dialog->findChild<QPlainTextEdit *>(s("attributeChoices"))->setPlainText(s("first\n second \nfirst"));
    QTest::mouseClick(save, Qt::LeftButton);
    const QList<Attribute> attributes = (*m_project)->attributes().all();
    QCOMPARE(attributes.size(), 1);
    QCOMPARE(attributes.first().choices, (QStringList{s("first"), s("second")}));
    QTest::mouseClick(dialog->findChild<QPushButton *>(s("attributeRemove")), Qt::LeftButton);
    QVERIFY((*m_project)->attributes().all().isEmpty());
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE((*m_project)->attributes().all(), attributes);
}

void TestDocumentsTable::columns_areKept()
{
    QHeaderView *head = table()->horizontalHeader();
    head->resizeSection(column(DocumentField::Authors), 222);
    head->moveSection(head->visualIndex(column(DocumentField::Series)), 0);
    m_page->setProject(m_project->project.get());
    QCOMPARE(m_page->model().columns().first(), (DocumentColumn{DocumentField::Series, {}}));
    QCOMPARE(table()->columnWidth(column(DocumentField::Authors)), 222);
}

void TestDocumentsTable::filterWithoutHits_saysSo()
{
    QSignalSpy changed(m_page.get(), &DocumentsPage::wordsChanged);
    QTest::keyClicks(child<QLineEdit>("documentsFilter"), s("zebra"));
    QTRY_VERIFY(child<QWidget>("documentsEmpty")->isVisible());
    QCOMPARE(changed.last().first().toString(), s("zebra"));
    QTest::mouseClick(child<QPushButton>("documentsClearFilter"), Qt::LeftButton);
    QTRY_VERIFY(table()->isVisible());
}

void TestDocumentsTable::enter_opensTheDocument()
{
    QSignalSpy opened(m_page.get(), &DocumentsPage::documentOpened);
    m_page->select(DocumentId(4));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<DocumentId>(), DocumentId(4));
}

void TestDocumentsTable::copy_putsTheSelectedRowsOnTheClipboard()
{
    m_page->model().setColumns({{DocumentField::Title, {}}, {DocumentField::Codings, {}}});
    m_page->select(DocumentId(1));
    child<QAction>("copyAsText")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), s("Title\tCodings\nBorders and greetings\t3\n"));
}

void TestDocumentsTable::exportTable_writesWhatIsShown()
{
    m_page->model().setColumns({{DocumentField::Title, {}}, {DocumentField::Published, {}}, {DocumentField::Series, {}}});
    const Table whole = m_page->model().table(m_page->model().ids());
    QCOMPARE(toCsv(whole), s("title,published,series\nBorders and greetings,2021-07-23,Commentary\n"
                             "A review of reviews,2021-07-13,Reviews\n조약 예순 돌,2020,\nAhead of a congress,2019-05,Commentary\n"));
}

void TestDocumentsTable::readOnly_editsNothing()
{
    auto second = Project::open(m_project->path());
    QVERIFY2(second.ok(), qPrintable(second.message()));
    QVERIFY((*second)->isReadOnly());
    m_page->setProject(second->get());
    QVERIFY(!(m_page->model().index(0, 0).flags() & Qt::ItemIsEditable));
    m_page->setProject(nullptr);
    QCOMPARE(m_page->model().rowCount(), 0);
}

QTEST_MAIN(TestDocumentsTable)
#include "tst_documentstable.moc"
