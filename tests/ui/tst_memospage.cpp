// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "core/store/memos.h"
#include "core/store/passages.h"
#include "tests/support/answers.h"
#include "tests/support/digest.h"
#include "tests/support/testproject.h"
#include "ui/common/linkpicker.h"
#include "ui/memos/memospage.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace haeje;
using namespace haeje::test;

/// The one place for all memos: found, read, written, linked.
class TestMemosPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void list_holdsAllAndTheChosenOneLeads();
    void words_findTextAsWellAsTitles();
    void chips_narrow_data();
    void chips_narrow();
    void writing_isOneEditWhenItIsLeft();
    void newMemo_isMadeWhenItIsLeft();
    void codingsOwnText_isEditedHere();
    void emptied_isRemoved();
    void link_isTypedAheadShownAndFollowed();
    void memo_isPutOnSomethingElse();
    void remove_undoBringsItBack();
    void memosOfOneThing_areShown();
    void export_holdsWhatIsShown();
    void emptyProject_saysWhatToDo();

private:
    template<class T>
    T *part(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QStringList rows()
    {
        QStringList all;
        const QAbstractItemModel *model = part<QTableView>("memosTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        all.sort();
        return all;
    }
    void choose(const QString &heading)
    {
        auto *table = part<QTableView>("memosTable");
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == heading)
                table->setCurrentIndex(table->model()->index(row, 0));
        }
    }
    void pick(const QString &words)
    {
        QList<LinkPicker *> pickers = m_page->findChildren<LinkPicker *>();
        const auto open = std::find_if(pickers.begin(), pickers.end(), [](const LinkPicker *picker) { return picker->isVisible(); });
        QVERIFY(open != pickers.end());
        auto *field = (*open)->findChild<QLineEdit *>(QStringLiteral("linkPickerWords"));
        field->setText(words);
        QVERIFY2((*open)->findChild<QListWidget *>()->count() > 0, qPrintable(words));
        QTest::keyClick(field, Qt::Key_Return);
    }
    int entries()
    {
        int count = 0;
        while (project().canUndo() && project().undo())
            ++count;
        for (int i = 0; i < count; ++i)
            (void)project().redo();
        return count;
    }
    Project &project() { return **m_test; }

    std::unique_ptr<TestProject> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<MemosPage> m_page;
    Answers m_answers;
    Actions m_registry;
    DocumentId m_document;
    PassageId m_passage;
    CodeId m_code;
    MemoId m_first, m_second;
};

void TestMemosPage::init()
{
    m_page.reset();
    m_test = std::make_unique<TestProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_navigator = std::make_unique<Navigator>();
    m_answers = Answers();
    project().setCoder(QStringLiteral("KL"));
    const QString text = QStringLiteral("A title\nOne leader greeted the other.");
    m_document = addDocument(project(), text);
    QVERIFY(project().edit(QStringLiteral("fill"), [&]() -> Result<void> {
        m_passage = *project().passages().findOrAdd(m_document, spanOf(text, QStringLiteral("One leader")));
        m_code = *project().codes().findOrAddPath(QStringLiteral("Solidarity"));
        if (!project().passages().addCoding(m_passage, m_code, QStringLiteral("carried by the coding")))
            return Error{QStringLiteral("no")};
        Memo memo;
        memo.on = m_passage;
        memo.title = QStringLiteral("Kinship");
        memo.text = QStringLiteral("words deep inside");
        memo.kind = QStringLiteral("theory");
        m_first = *project().memos().add(memo);
        m_second = *project().memos().add(m_code, QStringLiteral("untitled words"));
        return {};
    }));
    const Services services{*m_navigator, m_answers, *m_settings, m_registry};
    m_page = std::make_unique<MemosPage>(services);
    m_page->resize(1100, 700);
    m_page->setProject(&project());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestMemosPage::list_holdsAllAndTheChosenOneLeads()
{
    QCOMPARE(rows(), (QStringList{QStringLiteral("Kinship"), QStringLiteral("carried by the coding"), QStringLiteral("untitled words")}));
    choose(QStringLiteral("untitled words"));
    QSignalSpy passages(m_page.get(), &Page::passageChosen);
    QSignalSpy moved(m_navigator.get(), &Navigator::moved);
    choose(QStringLiteral("Kinship"));
    QCOMPARE(passages.last().first().value<PassageId>(), m_passage);
    QVERIFY(moved.isEmpty()); // one click stays
    QCOMPARE(part<QLineEdit>("memoTitle")->text(), QStringLiteral("Kinship"));
    QCOMPARE(part<QPlainTextEdit>("memoText")->toPlainText(), QStringLiteral("words deep inside"));
    part<QAbstractButton>("memoOn")->click();
    QCOMPARE(m_navigator->current().what, EntityRef(m_passage));
}

void TestMemosPage::words_findTextAsWellAsTitles()
{
    part<QLineEdit>("memosFilter")->setText(QStringLiteral("INSIDE deep"));
    QCOMPARE(rows(), QStringList{QStringLiteral("Kinship")});
    part<QLineEdit>("memosFilter")->setText(QStringLiteral("solidarity"));
    QCOMPARE(rows().size(), 2); // on the code, and on the coding of it
    part<QLineEdit>("memosFilter")->setText(QStringLiteral("nothing like it"));
    QCOMPARE(rows(), QStringList());
    QCOMPARE(part<QLabel>("filterCount")->text(), QStringLiteral("0 of 3 memos"));
}

void TestMemosPage::chips_narrow_data()
{
    QTest::addColumn<QByteArray>("chip");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<int>("left");
    QTest::newRow("kind") << QByteArray("memosKind") << QStringLiteral("theory") << 1;
    QTest::newRow("kind not said") << QByteArray("memosKind") << QStringLiteral("not said") << 2;
    QTest::newRow("a kind that none has") << QByteArray("memosKind") << QStringLiteral("idea") << 0;
    QTest::newRow("on") << QByteArray("memosOn") << QStringLiteral("code") << 1;
    QTest::newRow("coder") << QByteArray("memosCoder") << QStringLiteral("KL") << 3;
    QTest::newRow("date") << QByteArray("memosDate") << QStringLiteral("last 7 days") << 3;
}

void TestMemosPage::chips_narrow()
{
    QFETCH(QByteArray, chip);
    QFETCH(QString, choice);
    QFETCH(int, left);
    part<QAbstractButton>(chip.constData())->click();
    auto *menu = m_page->findChild<QMenu *>(QStringLiteral("memosMenu"));
    QVERIFY(menu);
    bool found = false;
    for (QAction *action : menu->actions()) {
        if (action->text() == choice) {
            action->trigger();
            found = true;
        }
    }
    QVERIFY2(found, qPrintable(choice));
    menu->close();
    QCOMPARE(rows().size(), left);
    QCOMPARE(part<QAbstractButton>(chip.constData())->text(), choice);
}

void TestMemosPage::writing_isOneEditWhenItIsLeft()
{
    choose(QStringLiteral("Kinship"));
    const int before = entries();
    choose(QStringLiteral("Kinship"));
    part<QLineEdit>("memoTitle")->setText(QStringLiteral("Another title"));
    part<QPlainTextEdit>("memoText")->setPlainText(QStringLiteral("other words"));
    part<QComboBox>("memoKind")->setEditText(QStringLiteral("나의 갈래"));
    QCOMPARE(project().memos().find(m_first)->title, QStringLiteral("Kinship"));
    choose(QStringLiteral("untitled words"));
    const Memo after = *project().memos().find(m_first);
    QCOMPARE(after.title, QStringLiteral("Another title"));
    QCOMPARE(after.text, QStringLiteral("other words"));
    QCOMPARE(after.kind, QStringLiteral("나의 갈래"));
    QCOMPARE(part<QPlainTextEdit>("memoText")->toPlainText(), QStringLiteral("untitled words"));
    QCOMPARE(entries(), before + 1);
    choose(QStringLiteral("Another title"));
    part<QPlainTextEdit>("memoText")->setPlainText(QStringLiteral("left by hiding"));
    m_page->hide();
    QCOMPARE(project().memos().find(m_first)->text, QStringLiteral("left by hiding"));
}

void TestMemosPage::newMemo_isMadeWhenItIsLeft()
{
    part<QAbstractButton>("newMemo")->click();
    QCOMPARE(project().memos().all().size(), 2);
    part<QPlainTextEdit>("memoText")->setPlainText(QStringLiteral("a new thought"));
    part<QLineEdit>("memosFilter")->setFocus();
    QTRY_COMPARE(project().memos().all().size(), 3);
    const Memo made = project().memos().all().last();
    QCOMPARE(made.on.kind, EntityKind::Project);
    QVERIFY(rows().contains(QStringLiteral("a new thought")));
    part<QAbstractButton>("newMemo")->click();
    choose(QStringLiteral("Kinship"));
    QCOMPARE(project().memos().all().size(), 3); // nothing was written
    part<QAbstractButton>("newMemoHere")->click();
    part<QLineEdit>("memoTitle")->setText(QStringLiteral("On the same"));
    choose(QStringLiteral("untitled words"));
    QCOMPARE(project().memos().all().last().on, EntityRef(m_passage));
}

void TestMemosPage::codingsOwnText_isEditedHere()
{
    choose(QStringLiteral("carried by the coding"));
    QVERIFY(!part<QLineEdit>("memoTitle")->isVisible());
    part<QPlainTextEdit>("memoText")->setPlainText(QStringLiteral("changed here"));
    choose(QStringLiteral("Kinship"));
    QCOMPARE(project().passages().codings().first().coding.memo, QStringLiteral("changed here"));
    QCOMPARE(project().memos().all().size(), 2);
}

void TestMemosPage::emptied_isRemoved()
{
    choose(QStringLiteral("untitled words"));
    part<QPlainTextEdit>("memoText")->clear();
    choose(QStringLiteral("Kinship"));
    QVERIFY(!project().memos().find(m_second));
    QVERIFY(project().undo());
    QVERIFY(project().memos().find(m_second));
}

void TestMemosPage::link_isTypedAheadShownAndFollowed()
{
    choose(QStringLiteral("Kinship"));
    part<QAbstractButton>("memoAddLink")->click();
    pick(QStringLiteral("untitled"));
    QCOMPARE(project().memos().linksOf(m_first), QList<EntityRef>{m_second});
    part<QAbstractButton>("memoAddLink")->click();
    pick(QStringLiteral("Solid"));
    QCOMPARE(project().memos().linksOf(m_first).last(), EntityRef(m_code));
    QCOMPARE(m_page->findChildren<QAbstractButton *>(QStringLiteral("memoLink")).size(), 2);
    m_page->findChildren<QAbstractButton *>(QStringLiteral("memoLink")).first()->click();
    QCOMPARE(part<QPlainTextEdit>("memoText")->toPlainText(), QStringLiteral("untitled words"));
    const QList<QAbstractButton *> from = m_page->findChildren<QAbstractButton *>(QStringLiteral("memoLinkedFrom"));
    QCOMPARE(from.size(), 1);
    from.first()->click();
    QCOMPARE(part<QLineEdit>("memoTitle")->text(), QStringLiteral("Kinship"));
    QTest::keyClick(m_page->findChildren<QAbstractButton *>(QStringLiteral("memoLink")).first(), Qt::Key_Delete);
    QCOMPARE(project().memos().linksOf(m_first), QList<EntityRef>{m_code});
}

void TestMemosPage::memo_isPutOnSomethingElse()
{
    choose(QStringLiteral("untitled words"));
    part<QAbstractButton>("memoChangeOn")->click();
    pick(QStringLiteral("A title"));
    QCOMPARE(project().memos().find(m_second)->on, EntityRef(m_document));
    QVERIFY(project().undo());
    QCOMPARE(project().memos().find(m_second)->on, EntityRef(m_code));
}

void TestMemosPage::remove_undoBringsItBack()
{
    const QByteArray before = digestOf(m_test->path());
    choose(QStringLiteral("Kinship"));
    part<QTableView>("memosTable")->setFocus();
    QTest::keyClick(part<QTableView>("memosTable"), Qt::Key_Delete);
    QVERIFY(!project().memos().find(m_first));
    QCOMPARE(rows().size(), 2);
    QVERIFY(project().undo());
    QCOMPARE(digestOf(m_test->path()), before);
    QCOMPARE(rows().size(), 3);
}

void TestMemosPage::memosOfOneThing_areShown()
{
    m_page->showEntity(m_code);
    QCOMPARE(rows(), QStringList{QStringLiteral("untitled words")});
    QTest::keyClick(part<QAbstractButton>("memosAbout"), Qt::Key_Delete);
    QCOMPARE(rows().size(), 3);
    m_page->showEntity(m_first);
    QCOMPARE(part<QLineEdit>("memoTitle")->text(), QStringLiteral("Kinship"));
}

void TestMemosPage::export_holdsWhatIsShown()
{
    part<QLineEdit>("memosFilter")->setText(QStringLiteral("inside"));
    m_answers.path = m_folder->filePath(QStringLiteral("m.csv"));
    part<QAbstractButton>("exportMemos")->click();
    QFile csv(m_answers.path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count('\n'), 2);
    m_answers.path = m_folder->filePath(QStringLiteral("m.html"));
    part<QAbstractButton>("exportMemos")->click();
    QFile html(m_answers.path);
    QVERIFY(html.open(QIODevice::ReadOnly));
    QVERIFY(html.readAll().contains("<h2>Kinship</h2>"));
    QCOMPARE(m_answers.said, QStringList());
}

void TestMemosPage::emptyProject_saysWhatToDo()
{
    TestProject empty;
    m_page->setProject(&*empty);
    auto *button = part<QAbstractButton>("emptyNewMemo");
    QVERIFY(button && button->isVisible());
    button->click();
    part<QLineEdit>("memoTitle")->setText(QStringLiteral("The first"));
    m_page->hide();
    QCOMPARE(empty->memos().all().size(), 1);
    m_page->setProject(nullptr);
}

QTEST_MAIN(TestMemosPage)
#include "tst_memospage.moc"
