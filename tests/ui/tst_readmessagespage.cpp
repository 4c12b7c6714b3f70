// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/messagefacts.h"
#include "core/store/messages.h"
#include "tests/support/answers.h"
#include "tests/support/testproject.h"
#include "ui/readmessages/readmessagespage.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>

using namespace haeje;
using namespace haeje::test;

/// Proposals reviewed: marked in the text, written over, ticked, taken in one step.
class TestReadMessagesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void shown_readsAndEntersNothing();
    void words_areMarkedInTheText();
    void ticked_areTakenInOneStep();
    void writtenOver_isWhatIsTaken();
    void kind_isChosenByItsTitle();
    void wrongDate_isRefused();

private:
    template<class T>
    T *part(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QAbstractItemModel *rows() { return part<QTableView>("proposalsTable")->model(); }
    Project &project() { return **m_test; }

    std::unique_ptr<TestProject> m_test;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<ReadMessagesPage> m_page;
    Answers m_answers;
    Actions m_registry;
};

void TestReadMessagesPage::init()
{
    m_page.reset();
    m_test = std::make_unique<TestProject>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_navigator = std::make_unique<Navigator>();
    m_answers = Answers();
    addDocument(project(), QStringLiteral("Greetings\nHan Sol Mu sent a message of greeting to Tor Vannik, president of Laos, on May 7, 2019."));
    const Services services{*m_navigator, m_answers, *m_settings, m_registry};
    m_page = std::make_unique<ReadMessagesPage>(services);
    m_page->resize(1100, 700);
    m_page->setProject(&project());
    m_page->show();
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void TestReadMessagesPage::shown_readsAndEntersNothing()
{
    QAbstractItemModelTester tester(rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(project().messages().all().isEmpty());
    QVERIFY(!part<QAbstractButton>("takeProposals")->isEnabled());
    QCOMPARE(rows()->index(0, ProposalsModel::DateColumn).data().toString(), QStringLiteral("2019-05-07"));
    QCOMPARE(rows()->index(0, ProposalsModel::FromColumn).data().toString(), QStringLiteral("Han Sol Mu"));
    QCOMPARE(rows()->index(0, ProposalsModel::ToColumn).data().toString(), QStringLiteral("Tor Vannik"));
}

void TestReadMessagesPage::words_areMarkedInTheText()
{
    QStringList marked;
    for (const QTextEdit::ExtraSelection &selection : part<QPlainTextEdit>("proposalText")->extraSelections())
        marked << selection.cursor.selectedText();
    QVERIFY(marked.contains(QStringLiteral("Han Sol Mu")));
    QVERIFY(marked.contains(QStringLiteral("message of greeting")));
    QVERIFY(marked.contains(QStringLiteral("May 7, 2019")));
}

void TestReadMessagesPage::ticked_areTakenInOneStep()
{
    part<QAbstractButton>("tickAll")->click();
    part<QAbstractButton>("takeProposals")->click();
    QCOMPARE(m_answers.said, QStringList());
    QCOMPARE(project().messages().all().size(), 1);
    QCOMPARE(rows()->rowCount(), 0);
    QVERIFY(project().undo());
    QVERIFY(project().messages().all().isEmpty());
}

void TestReadMessagesPage::writtenOver_isWhatIsTaken()
{
    QVERIFY(rows()->setData(rows()->index(0, ProposalsModel::ToColumn), QStringLiteral("Olen Marsk; Tor Vannik")));
    QVERIFY(rows()->setData(rows()->index(0, ProposalsModel::OrdinalColumn), QStringLiteral("40")));
    QVERIFY(rows()->setData(rows()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    part<QAbstractButton>("takeProposals")->click();
    const Message message = project().messages().all().value(0);
    QCOMPARE(message.recipients.size(), 2);
    QCOMPARE(message.recipients.first().name, QStringLiteral("Olen Marsk"));
    QCOMPARE(message.recipients.last().capacity, QStringLiteral("president of Laos"));
    QCOMPARE(message.ordinal, std::optional<int>(40));
}

void TestReadMessagesPage::kind_isChosenByItsTitle()
{
    auto *table = part<QTableView>("proposalsTable");
    const QModelIndex cell = rows()->index(0, ProposalsModel::KindColumn);
    const auto type = [&](const QString &words) {
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto *choice = part<QComboBox>("proposalKind");
        QVERIFY(choice && choice->count() > 3);
        choice->setEditText(words);
        QTest::keyClick(choice->lineEdit(), Qt::Key_Return);
    };
    type(messageKindTitle(QStringLiteral("verbal message")).toUpper());
    QTRY_COMPARE(cell.data(Qt::EditRole).toString(), QStringLiteral("verbal message"));
    QTRY_VERIFY(!part<QComboBox>("proposalKind"));
    type(QStringLiteral("lantern letter"));
    QTRY_COMPARE(cell.data(Qt::EditRole).toString(), QStringLiteral("lantern letter"));
}

void TestReadMessagesPage::wrongDate_isRefused()
{
    QVERIFY(!rows()->setData(rows()->index(0, ProposalsModel::DateColumn), QStringLiteral("7 May")));
    QCOMPARE(rows()->index(0, ProposalsModel::DateColumn).data().toString(), QStringLiteral("2019-05-07"));
    QVERIFY(rows()->setData(rows()->index(0, ProposalsModel::DateColumn), QStringLiteral("2019-05")));
}

QTEST_MAIN(TestReadMessagesPage)
#include "tst_readmessagespage.moc"
