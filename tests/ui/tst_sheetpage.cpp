// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "tests/support/answers.h"
#include "tests/support/testproject.h"
#include "ui/messages/sheetpage.h"
#include "ui/messages/sheetview.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>

using namespace haeje;
using namespace haeje::test;

/// The tables of messages and actors, edited in place.
class TestSheetPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void block_isPastedAndUndoneInOneStep();
    void cell_isTypedIntoAndFilledDown();
    void selectedActors_becomeOne();

private:
    std::unique_ptr<TestProject> m_project;
    Answers m_answers;
    Navigator m_navigator;
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    Actions m_actions;
    std::unique_ptr<SheetPage> m_page;

    Services services() { return {m_navigator, m_answers, m_settings, m_actions}; }
    SheetView *view() const { return m_page->findChild<SheetView *>(); }
    QModelIndex cell(int row, int column) const { return view()->model()->index(row, column); }
};

void TestSheetPage::init()
{
    m_project = std::make_unique<TestProject>();
    m_page = std::make_unique<MessagesPage>(services(), nullptr);
    m_page->resize(1000, 700);
    m_page->setProject(m_project->project.get());
    m_page->show();
    QGuiApplication::clipboard()->setText(QString::fromUtf8("날짜\t보낸 사람\t받는 사람\t종류\n2001-05-01\t갑돌\t을순\tletter\n2001-05-02\t을순\t갑돌\treply\n"));
    view()->setCurrentIndex(cell(0, 0));
    view()->paste();
}

void TestSheetPage::cleanup()
{
    m_page.reset();
    m_project.reset();
}

void TestSheetPage::block_isPastedAndUndoneInOneStep()
{
    QCOMPARE((*m_project)->messages().count(), 2);
    QCOMPARE((*m_project)->messages().all().first().senders.first().name, QString::fromUtf8("갑돌"));
    QCOMPARE(view()->model()->rowCount(), 3);
    QVERIFY((*m_project)->undo());
    QCOMPARE((*m_project)->messages().count(), 0);
    QVERIFY((*m_project)->actors().all().isEmpty());
}

void TestSheetPage::cell_isTypedIntoAndFilledDown()
{
    int summary = -1;
    for (int column = 0; column < view()->model()->columnCount(); ++column) {
        if (view()->model()->headerData(column, Qt::Horizontal).toString() == QLatin1String("Summary"))
            summary = column;
    }
    QVERIFY(view()->model()->setData(cell(0, summary), QStringLiteral("A greeting")));
    QCOMPARE((*m_project)->messages().all().first().summary, QStringLiteral("A greeting"));
    view()->selectionModel()->select(QItemSelection(cell(0, summary), cell(1, summary)), QItemSelectionModel::ClearAndSelect);
    view()->fillDown();
    QCOMPARE((*m_project)->messages().all().last().summary, QStringLiteral("A greeting"));
    view()->selectionModel()->select(QItemSelection(cell(0, summary), cell(1, summary)), QItemSelectionModel::ClearAndSelect);
    view()->setCells(QStringLiteral("not stated"));
    QCOMPARE((*m_project)->messages().all().last().notStated, QStringList{QStringLiteral("summary")});
    QVERIFY((*m_project)->undo());
    QCOMPARE((*m_project)->messages().all().last().summary, QStringLiteral("A greeting"));
}

void TestSheetPage::selectedActors_becomeOne()
{
    m_page = std::make_unique<ActorsPage>(services(), nullptr);
    m_page->setProject(m_project->project.get());
    m_page->show();
    QCOMPARE(view()->model()->rowCount(), 3);
    const QString kept = cell(0, 0).data().toString();
    view()->setCurrentIndex(cell(0, 0));
    view()->selectionModel()->select(QItemSelection(cell(0, 0), cell(1, 0)), QItemSelectionModel::ClearAndSelect);
    m_answers.yes = true;
    m_page->findChild<QAbstractButton *>(QStringLiteral("actorsMerge"))->click();
    const QList<Actor> all = (*m_project)->actors().all();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().name(), kept);
    QCOMPARE(all.first().names.size(), 2);
}

QTEST_MAIN(TestSheetPage)
#include "tst_sheetpage.moc"
