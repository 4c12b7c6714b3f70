// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "tests/support/testproject.h"
#include "ui/codebook/codebookmodel.h"
#include "ui/reading/reader.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/libraryplace.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Answers yes and remembers what was asked and said.
struct Answers : Prompts {
    bool yes = true;
    QStringList asked, said;
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    std::optional<QString> text(QWidget *, const QString &, const QString &, const QString &, bool) override { return {}; }
    bool confirm(QWidget *, const QString &, const QString &question, const QString &) override
    {
        asked.append(question);
        return yes;
    }
    void fail(QWidget *, const QString &, const QString &sentence) override { said.append(sentence); }
};

const QString firstText = s("Two anniversaries\nA hundred years of one party and sixty of a treaty fell in one month.\n"
                            "What the greetings say\nMost of the wording is routine, and only the setting is new.");
const QString secondText = s("조약 예순 돌\n두 기념일이 같은 달에 들었다. 문장은 대체로 예년과 같다.");

} // namespace

/// Reading and coding in the place, each by the user's own means, each undone.
class TestLibraryPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void key1_codesTheSelection_undoTakesItBack();
    void keysOneAndTwo_giveOnePassageTwoCodings();
    void droppedCode_codesTheSelectionItFallsOn();
    void typedPartOfAName_codesWithEnter();
    void typedUnknownPath_makesNestedCodes();
    void doubleClickInCodebook_codesTheSelection();
    void crossOnChip_takesTheCodeOff();
    void deleteKey_removesThePassage();
    void memo_isSavedOnceByCtrlEnter();
    void codingList_leadsToThePassageInItsArticle();
    void clickOnADocument_opensIt();
    void removeDocument_asksAndUndoBringsItBack();
    void readingPosition_isKeptPerDocument();
    void searchHit_isSelectedAndRevealed();
    void readOnly_offersNoEdit();
    void emptyProject_offersImport();

private:
    Reader &reader() { return m_place->reader(); }
    void selectWords(const char *words);
    CodeId code(const char *path, const char *key);
    template<class T>
    T *child(const char *name)
    {
        T *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QList<CodingRow> codings() { return m_project->project->passages().codings(); }
    QStringList coded();

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Actions> m_actions;
    Answers m_answers;
    std::unique_ptr<QWidget> m_window;
    LibraryPlace *m_place = nullptr;
    DocumentId m_first, m_second;
    CodeId m_party, m_tone;
};

void TestLibraryPlace::init()
{
    m_answers = {};
    m_project = std::make_unique<TestProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(s("settings.ini")));
    m_navigator = std::make_unique<Navigator>();
    m_actions = std::make_unique<Actions>();
    m_actions->add(s("project.import"), s("Import"));
    m_first = addDocument(**m_project, firstText);
    m_second = addDocument(**m_project, secondText);
    m_party = code("Anniversary/party", "1");
    m_tone = code("Tone", "2");
    m_window = std::make_unique<QWidget>();
    m_place = new LibraryPlace({*m_navigator, m_answers, *m_settings, *m_actions}, m_window.get());
    auto *row = new QHBoxLayout(m_window.get());
    row->addWidget(m_place, 3);
    row->addWidget(m_place->inspector(), 1);
    connect(m_navigator.get(), &Navigator::moved, m_place, &LibraryPlace::showLocation);
    m_place->setProject(m_project->project.get());
    m_place->showLocation({PlaceKind::Library, m_first, {}});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    reader().setFocus();
    QTRY_VERIFY(reader().hasFocus());
}

void TestLibraryPlace::cleanup()
{
    QVERIFY2(m_answers.said.isEmpty(), qPrintable(m_answers.said.join(u'\n')));
    m_window.reset();
    m_project.reset();
}

CodeId TestLibraryPlace::code(const char *path, const char *key)
{
    CodeId id;
    const auto done = (*m_project)->edit(s("Add code"), [&]() -> Result<void> {
        const auto made = (*m_project)->codes().findOrAddPath(s(path));
        if (!made)
            return made.error();
        id = *made;
        Code code = *(*m_project)->codes().find(id);
        code.shortcut = s(key);
        return (*m_project)->codes().update(code);
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
    return id;
}

void TestLibraryPlace::selectWords(const char *words)
{
    reader().setSelection(spanOf(reader().document().text, s(words)));
    QVERIFY(!reader().selection().isEmpty());
}

QStringList TestLibraryPlace::coded()
{
    QStringList lines;
    for (const CodingRow &row : codings())
        lines.append(row.codePath + s(": ") + row.quote);
    return lines;
}

void TestLibraryPlace::key1_codesTheSelection_undoTakesItBack()
{
    selectWords("one party");
    QTest::keyClick(&reader(), Qt::Key_1);
    QCOMPARE(coded(), QStringList{s("Anniversary/party: one party")});
    QCOMPARE(m_place->status(), (QStringList{s("2 documents"), s("1 passages"), s("1 codings")}));
    const int at = codings().first().span.start;
    QCOMPARE(reader().passagesAt(at).size(), 1);
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(reader().passagesAt(at).size(), 0);
    QCOMPARE(coded(), QStringList());
    QCOMPARE((*m_project)->passages().count(), 0);
    QTRY_COMPARE(m_place->status().at(2), s("0 codings"));
    QVERIFY((*m_project)->redo().ok());
    QCOMPARE(reader().passagesAt(at).size(), 1);
}

void TestLibraryPlace::keysOneAndTwo_giveOnePassageTwoCodings()
{
    selectWords("a treaty");
    QTest::keyClick(&reader(), Qt::Key_1);
    QTest::keyClick(&reader(), Qt::Key_2); // the passage is selected now
    QCOMPARE((*m_project)->passages().count(), 1);
    QCOMPARE(codings().size(), 2);
    QCOMPARE(m_window->findChildren<QWidget *>(s("passageCode")).size(), 2);
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(coded(), QStringList{s("Anniversary/party: a treaty")});
}

void TestLibraryPlace::droppedCode_codesTheSelectionItFallsOn()
{
    selectWords("sixty of a treaty");
    const QPoint at = reader().rectOf(reader().selection().start + 3).center().toPoint();
    QMimeData data;
    data.setData(s("application/x-haeje-code"), QByteArray::number(m_tone.value));
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(reader().viewport(), &enter);
    QDragMoveEvent moving(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(reader().viewport(), &moving);
    QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(reader().viewport(), &drop);
    QCOMPARE(coded(), QStringList{s("Tone: sixty of a treaty")});
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(coded(), QStringList());
}

void TestLibraryPlace::typedPartOfAName_codesWithEnter()
{
    selectWords("one month");
    QTest::keyClick(&reader(), Qt::Key_C);
    auto *name = child<QLineEdit>("quickCodeName");
    QTRY_VERIFY(name->isVisible());
    QTest::keyClicks(name, s("arty"));
    QCOMPARE(child<QListWidget>("quickCodeList")->item(0)->text(), s("Anniversary/party"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(coded(), QStringList{s("Anniversary/party: one month")});
    QVERIFY(!name->isVisible());
}

void TestLibraryPlace::typedUnknownPath_makesNestedCodes()
{
    selectWords("only the setting");
    QTest::keyClick(&reader(), Qt::Key_Return);
    auto *name = child<QLineEdit>("quickCodeName");
    QTRY_VERIFY(name->isVisible());
    QTest::keyClicks(name, s("Tone/plain"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(coded(), QStringList{s("Tone/plain: only the setting")});
    QVERIFY((*m_project)->undo().ok()); // one entry: the code and the coding
    QVERIFY(!(*m_project)->codes().findByPath(s("Tone/plain")));
    QCOMPARE(coded(), QStringList());
}

void TestLibraryPlace::doubleClickInCodebook_codesTheSelection()
{
    selectWords("routine");
    auto *tree = child<QTreeView>("codebookTree");
    const auto *model = static_cast<CodebookModel *>(tree->model());
    const QPoint at = tree->visualRect(model->indexOf(m_tone)).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(coded(), QStringList{s("Tone: routine")});
    QCOMPARE(model->countWithBelow(m_tone), 1);
}

void TestLibraryPlace::crossOnChip_takesTheCodeOff()
{
    selectWords("A hundred years");
    QTest::keyClick(&reader(), Qt::Key_1);
    QTest::keyClick(&reader(), Qt::Key_2);
    for (const int left : {1, 0}) {
        auto *chip = child<QWidget>("passageCode");
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(codings().size(), left);
    }
    QCOMPARE((*m_project)->passages().count(), 0); // nothing is left on it
    QVERIFY((*m_project)->undo().ok() && (*m_project)->undo().ok());
    QCOMPARE(codings().size(), 2);
}

void TestLibraryPlace::deleteKey_removesThePassage()
{
    selectWords("the wording");
    QTest::keyClick(&reader(), Qt::Key_2);
    QTest::keyClick(&reader(), Qt::Key_Delete);
    QCOMPARE((*m_project)->passages().count(), 0);
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE(coded(), QStringList{s("Tone: the wording")});
}

void TestLibraryPlace::memo_isSavedOnceByCtrlEnter()
{
    selectWords("is new");
    QTest::keyClick(&reader(), Qt::Key_M);
    auto *memo = child<QPlainTextEdit>("passageMemo");
    QTest::keyClicks(memo, s("check c1"));
    QCOMPARE((*m_project)->memos().all().size(), 0);
    QTest::keyClick(memo, Qt::Key_Return, Qt::ControlModifier);
    const QList<Memo> memos = (*m_project)->memos().all();
    QCOMPARE(memos.size(), 1);
    QCOMPARE(memos.first().text, s("check c1"));
    QCOMPARE(memos.first().on.kind, EntityKind::Passage);
    QCOMPARE(codings().size(), 0); // letters and digits went into the memo
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE((*m_project)->memos().all().size(), 0);
    QCOMPARE((*m_project)->passages().count(), 0);
}

void TestLibraryPlace::codingList_leadsToThePassageInItsArticle()
{
    selectWords("one party");
    QTest::keyClick(&reader(), Qt::Key_1);
    const PassageId passage = codings().first().coding.passage;
    m_place->showLocation({PlaceKind::Library, m_second, {}});
    QCOMPARE(reader().document().id, m_second);
    auto *tree = child<QTreeView>("codebookTree");
    const auto *model = static_cast<CodebookModel *>(tree->model());
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(model->indexOf(m_party)).center());
    auto *list = child<QListView>("codingListView");
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2); // title, passage
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(reader().document().id, m_first);
    QCOMPARE(reader().selectedPassage(), passage);
    QVERIFY(list->isVisible()); // the list stays for the next one
    m_navigator->back();
    QCOMPARE(reader().document().id, m_second);
}

void TestLibraryPlace::clickOnADocument_opensIt()
{
    auto *list = child<QTreeView>("libraryList");
    const QModelIndex group = list->model()->index(2, 0);
    for (int row = 0; row < list->model()->rowCount(group); ++row) {
        const QModelIndex index = list->model()->index(row, 0, group);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        QCOMPARE(reader().document().facts.title, index.data().toString());
    }
    QCOMPARE(list->model()->rowCount(group), 2);
}

void TestLibraryPlace::removeDocument_asksAndUndoBringsItBack()
{
    m_answers.yes = false;
    m_actions->find(s("document.remove"))->trigger();
    QCOMPARE((*m_project)->documents().count(), 2);
    m_answers.yes = true;
    m_actions->find(s("document.remove"))->trigger();
    QCOMPARE((*m_project)->documents().count(), 1);
    QCOMPARE(m_place->document(), DocumentId());
    QVERIFY((*m_project)->undo().ok());
    QCOMPARE((*m_project)->documents().count(), 2);
}

void TestLibraryPlace::readingPosition_isKeptPerDocument()
{
    const DocumentId tall = addDocument(**m_project, s("Long\n") + s("Words that fill a line of the page and more.\n").repeated(400));
    m_place->showLocation({PlaceKind::Library, tall, {}});
    reader().restore(9000);
    const int kept = reader().position();
    QVERIFY(kept > 5000);
    m_place->showLocation({PlaceKind::Library, m_first, {}});
    m_place->showLocation({PlaceKind::Library, tall, {}});
    QCOMPARE(reader().position(), kept);
}

void TestLibraryPlace::searchHit_isSelectedAndRevealed()
{
    const TextSpan hit = spanOf(secondText, s("예년"));
    m_place->showLocation({PlaceKind::Library, m_second, hit});
    QCOMPARE(reader().document().id, m_second);
    QCOMPARE(reader().selection(), hit);
    QTRY_COMPARE(child<QWidget>("passagePlace")->isVisible(), true);
}

void TestLibraryPlace::readOnly_offersNoEdit()
{
    auto second = Project::open(m_project->path());
    QVERIFY2(second.ok(), qPrintable(second.message()));
    QVERIFY((*second)->isReadOnly());
    m_place->setProject(second->get());
    m_place->showLocation({PlaceKind::Library, m_first, {}});
    selectWords("one party");
    QTest::keyClick(&reader(), Qt::Key_1);
    QCOMPARE(codings().size(), 0);
    for (const char *id : {"code.quick", "code.new", "passage.memo", "document.remove", "document.editFacts"})
        QVERIFY2(!m_actions->find(QLatin1String(id))->isEnabled(), id);
    QVERIFY(m_actions->find(s("passage.copy"))->isEnabled());
    m_place->setProject(nullptr);
}

void TestLibraryPlace::emptyProject_offersImport()
{
    TestProject empty;
    m_place->setProject(empty.project.get());
    QVERIFY(child<QWidget>("libraryEmpty")->isVisible());
    QVERIFY(child<QWidget>("codebookEmpty")->isVisible());
    bool imported = false;
    connect(m_actions->find(s("project.import")), &QAction::triggered, this, [&] { imported = true; });
    QTest::mouseClick(child<QWidget>("libraryImport"), Qt::LeftButton);
    QVERIFY(imported);
    m_place->setProject(nullptr);
}

QTEST_MAIN(TestLibraryPlace)
#include "tst_libraryplace.moc"
