// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/codes.h"
#include "tests/support/testproject.h"
#include "ui/codebook/codehistorypage.h"
#include "ui/shell/actions.h"
#include "ui/shell/prompts.h"
#include "ui/shell/settings.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

using namespace haeje;
using namespace haeje::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The page of what was done to the codebook, and of the codebook as it was.
class TestCodeHistoryView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void changes_areListedNewestFirst();
    void changes_areChosenByCodeCoderAndKind();
    void days_narrowTheChanges();
    void undo_isFollowed();
    void asItWas_showsTheCodesOfThatDay();
    void empty_saysSo();

private:
    void define(const char *path, const char *definition, const char *coder);
    QStringList shown(const char *table, const QList<int> &columns);
    template<class T>
    T *part(const char *name)
    {
        return m_page->findChild<T *>(s(name));
    }
    Project &project() { return **m_test; }

    QTemporaryDir m_folder;
    std::unique_ptr<TestProject> m_test;
    Navigator m_navigator;
    DialogPrompts m_prompts;
    std::unique_ptr<Settings> m_settings;
    Actions m_actions;
    std::unique_ptr<CodeHistoryPage> m_page;
};

void TestCodeHistoryView::define(const char *path, const char *definition, const char *coder)
{
    project().setCoder(s(coder));
    const auto done = project().edit(s("Define"), [&]() -> Result<void> {
        const auto id = project().codes().findOrAddPath(s(path));
        if (!id)
            return id.error();
        Code code = *project().codes().find(*id);
        code.definition = s(definition);
        return project().codes().update(code);
    });
    QVERIFY2(done.ok(), qPrintable(done.message()));
}

QStringList TestCodeHistoryView::shown(const char *table, const QList<int> &columns)
{
    const QAbstractItemModel *model = part<QTableView>(table)->model();
    QStringList lines;
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model->index(row, column).data().toString();
        lines << cells.join(s("|"));
    }
    return lines;
}

void TestCodeHistoryView::init()
{
    m_page.reset();
    m_test = std::make_unique<TestProject>();
    define("Tone", "how it sounds", "Kim");
    define("Bond", "혈맹", "이");
    m_settings = std::make_unique<Settings>(m_folder.filePath(s("settings.ini")));
    m_page = std::make_unique<CodeHistoryPage>(Services{m_navigator, m_prompts, *m_settings, m_actions});
    m_page->setProject(m_test->project.get());
    m_page->resize(900, 600);
    m_page->show();
}

void TestCodeHistoryView::changes_areListedNewestFirst()
{
    QStringList lines = shown("historyTable", {1, 2, 3, 4, 5});
    lines.sort(); // within a millisecond the time does not order them
    QCOMPARE(lines, (QStringList{s("Kim|Tone|Added||Tone"), s("Kim|Tone|Definition||how it sounds"), s("이|Bond|Added||Bond"), s("이|Bond|Definition||혈맹")}));
    QCOMPARE(m_page->status(), QStringList{s("4 changes")});
}

void TestCodeHistoryView::changes_areChosenByCodeCoderAndKind()
{
    auto *coder = part<QComboBox>("historyCoder");
    coder->setCurrentIndex(coder->findData(s("이")));
    QCOMPARE(shown("historyTable", {2}).size(), 2);
    auto *what = part<QComboBox>("historyWhat");
    what->setCurrentIndex(what->findData(s("definition")));
    QCOMPARE(shown("historyTable", {2, 5}), QStringList{s("Bond|혈맹")});
    coder->setCurrentIndex(0);
    what->setCurrentIndex(0);
    m_page->showEntity(project().codes().findByPath(s("Tone"))->id);
    QCOMPARE(shown("historyTable", {2}), (QStringList{s("Tone"), s("Tone")}));
    part<QComboBox>("historyCode")->setCurrentIndex(0);
    part<QLineEdit>("historyFilter")->setText(s("sounds"));
    QCOMPARE(shown("historyTable", {2}), QStringList{s("Tone")});
}

void TestCodeHistoryView::days_narrowTheChanges()
{
    part<QDateEdit>("historyFrom")->setDate(QDate::currentDate().addDays(2));
    QCOMPARE(shown("historyTable", {2}), QStringList());
    QVERIFY(!part<QTableView>("historyTable")->isVisible()); // a sentence says so
}

void TestCodeHistoryView::undo_isFollowed()
{
    QVERIFY(project().undo().ok());
    QCOMPARE(shown("historyTable", {2}), (QStringList{s("Tone"), s("Tone")}));
    QCOMPARE(part<QComboBox>("historyCode")->count(), 2);
}

void TestCodeHistoryView::asItWas_showsTheCodesOfThatDay()
{
    QTest::mouseClick(part<QToolButton>("historyPast"), Qt::LeftButton);
    QVERIFY(part<QTableView>("historyPastTable")->isVisible());
    QCOMPARE(shown("historyPastTable", {0, 1}), (QStringList{s("Tone|how it sounds"), s("Bond|혈맹")}));
    part<QDateEdit>("historyDay")->setDate(QDate::currentDate().addDays(-2));
    QCOMPARE(shown("historyPastTable", {0}), QStringList());
    QVERIFY(part<QLabel>("historyNotes")->text().contains(s("worked out backwards")));
}

void TestCodeHistoryView::empty_saysSo()
{
    m_page->setProject(nullptr);
    QCOMPARE(shown("historyTable", {2}), QStringList());
    QVERIFY(!part<QTableView>("historyTable")->isVisible());
}

QTEST_MAIN(TestCodeHistoryView)
#include "tst_codehistoryview.moc"
