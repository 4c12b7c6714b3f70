// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blind.h"
#include "tests/support/answers.h"
#include "tests/support/digest.h"
#include "tests/support/twocoders.h"
#include "ui/settling/markedtext.h"
#include "ui/settling/otherreading.h"
#include "ui/settling/settlingpage.h"
#include "ui/common/theme.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

using namespace haeje;
using namespace haeje::test;

/// The page on which coders' disagreements are settled.
class TestSettlingPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void readingsStandSideBySideWithMemos();
    void keysSettleOneAfterTheOther();
    void undoOnThePage_takesBackExactly();
    void keysTypedInAField_settleNothing();
    void noteGoesWithWhatIsSettled();
    void settledOnes_areShownAndReopened();
    void otherReading_isChosenByKeys();
    void otherReadingWithoutWords_cannotBeTaken();
    void enter_opensTheDocumentAtThePlace();
    void filterWords_keepTheRest();
    void consensus_isNamed();
    void list_isSavedAsItIsShown();
    void emptyPages_sayWhatToDo_data();
    void emptyPages_sayWhatToDo();
    void blindPage_leadsOutThroughTheCommand();
    void surroundings_areCutBetweenWordsAndParagraphs();
    void markedWords_areEscapedAndMarked();

private:
    Project &project() { return **t; }
    template<class W>
    W *child(const char *name) { return m_page->findChild<W *>(QString::fromLatin1(name)); }
    QTableView *table() { return child<QTableView>("settlingTable"); }
    void press(Qt::Key key) { QTest::keyClick(table(), key); }
    QString progress() { return child<QLabel>("settlingProgressWords")->text(); }
    QStringList consensus()
    {
        QStringList all;
        for (const CodingRow &row : project().passages().codings()) {
            if (row.coding.coder == project().coders().consensus())
                all << row.codePath + QStringLiteral(" on ") + row.quote;
        }
        return all;
    }

    std::unique_ptr<TwoCoders> t;
    QTemporaryDir m_dir;
    Answers m_answers;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<SettlingPage> m_page;
};

void TestSettlingPage::init()
{
    t = std::make_unique<TwoCoders>();
    m_answers = Answers();
    m_settings = std::make_unique<Settings>(m_dir.filePath(QStringLiteral("settings.ini")));
    m_navigator = std::make_unique<Navigator>();
    m_actions = std::make_unique<Actions>();
    m_page = std::make_unique<SettlingPage>(Services{*m_navigator, m_answers, *m_settings, *m_actions});
    m_page->resize(900, 700);
    m_page->setProject(t->project.get());
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestSettlingPage::cleanup()
{
    m_page.reset();
    t.reset();
}

void TestSettlingPage::readingsStandSideBySideWithMemos()
{
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(progress(), QStringLiteral("0 of 3 settled"));
    auto *first = child<QFrame>("reading1"), *second = child<QFrame>("reading2");
    QVERIFY(first && second);
    QVERIFY(first->geometry().right() < second->geometry().left());
    QCOMPARE(first->geometry().top(), second->geometry().top());
    QCOMPARE(first->findChild<QLabel *>(QStringLiteral("readingMemo"))->text(), QStringLiteral("plainly meant\n\nsee the first page"));
    QCOMPARE(second->findChild<QLabel *>(QStringLiteral("readingMemo"))->text(), QStringLiteral("meant in irony"));
    QVERIFY(second->findChild<QLabel *>(QStringLiteral("readingText"))->text().contains(QStringLiteral(">hostile forces</span>")));
    QVERIFY(child<QLabel>("caseKinds")->text().contains(QStringLiteral("Different codes")));
}

void TestSettlingPage::keysSettleOneAfterTheOther()
{
    press(Qt::Key_2);
    QCOMPARE(consensus(), QStringList{QStringLiteral("friend on hostile forces")});
    QCOMPARE(progress(), QStringLiteral("1 of 3 settled"));
    QCOMPARE(table()->model()->rowCount(), 2); // it left the open ones, the next one is current
    QVERIFY(child<QLabel>("caseKinds")->text().contains(QStringLiteral("No. 2")));
    press(Qt::Key_J);
    QVERIFY(child<QLabel>("caseKinds")->text().contains(QStringLiteral("No. 3")));
    press(Qt::Key_N);
    QVERIFY(child<QLabel>("caseKinds")->text().contains(QStringLiteral("No. 2")));
    press(Qt::Key_B);
    QCOMPARE(consensus().size(), 3);
    QCOMPARE(progress(), QStringLiteral("3 of 3 settled"));
    QCOMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(m_answers.said, QStringList());
    press(Qt::Key_1); // nothing is there any more
    QCOMPARE(consensus().size(), 3);
}

void TestSettlingPage::undoOnThePage_takesBackExactly()
{
    const QByteArray before = digestOf(t->path());
    press(Qt::Key_1);
    const QByteArray settled = digestOf(t->path());
    press(Qt::Key_B);
    QVERIFY(project().undo());
    QCOMPARE(digestOf(t->path()), settled);
    QVERIFY(project().undo());
    QCOMPARE(digestOf(t->path()), before);
    QCOMPARE(progress(), QStringLiteral("0 of 3 settled"));
    QVERIFY(project().redo());
    QCOMPARE(digestOf(t->path()), settled);
    QCOMPARE(progress(), QStringLiteral("1 of 3 settled"));
}

void TestSettlingPage::keysTypedInAField_settleNothing()
{
    auto *note = child<QLineEdit>("caseNote");
    press(Qt::Key_W);
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, QStringLiteral("bn1jk"));
    QCOMPARE(note->text(), QStringLiteral("bn1jk"));
    QCOMPARE(project().coders().settlements().size(), 0);
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(table()->hasFocus());
}

void TestSettlingPage::noteGoesWithWhatIsSettled()
{
    child<QLineEdit>("caseNote")->setText(QStringLiteral("we asked the author"));
    press(Qt::Key_1);
    QCOMPARE(project().coders().settlements().first().note, QStringLiteral("we asked the author"));
    QCOMPARE(child<QLineEdit>("caseNote")->text(), QString()); // the next has its own
}

void TestSettlingPage::settledOnes_areShownAndReopened()
{
    press(Qt::Key_2);
    QTest::mouseClick(child<QWidget>("settlingSettled"), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 1);
    const QString told = child<QLabel>("caseSettled")->text();
    QVERIFY2(told.contains(QStringLiteral("Lee accepted")) && told.contains(QStringLiteral("Kim")), qPrintable(told));
    QVERIFY(!child<QPushButton>("accept2")->isVisible()); // it is what holds
    QVERIFY(child<QPushButton>("accept1")->isVisible());
    press(Qt::Key_R);
    QCOMPARE(consensus(), QStringList());
    QCOMPARE(table()->model()->rowCount(), 0);
    QTest::mouseClick(child<QWidget>("settlingAll"), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 3);
    press(Qt::Key_1);
    QVERIFY(child<QLabel>("caseKinds")->text().contains(QStringLiteral("No. 2"))); // among all, on to the next open one
}

void TestSettlingPage::otherReading_isChosenByKeys()
{
    bool shown = false;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = m_page->findChild<OtherReading *>();
        QVERIFY(dialog);
        shown = true;
        QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("otherName")), QStringLiteral("plac"));
        auto *words = dialog->findChild<QPlainTextEdit *>(QStringLiteral("otherWords"));
        QTest::keyClick(words, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
        QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("otherOk")), Qt::Key_Space);
    });
    press(Qt::Key_O);
    QVERIFY(shown);
    QCOMPARE(consensus(), QStringList{QStringLiteral("place on hostile ")});
    QCOMPARE(project().coders().settlements().first().outcome, SettlementOutcome::Other);
}

void TestSettlingPage::otherReadingWithoutWords_cannotBeTaken()
{
    QTimer::singleShot(0, this, [&] {
        auto *dialog = m_page->findChild<OtherReading *>();
        QVERIFY(dialog);
        auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("otherOk"));
        QVERIFY(ok->isEnabled());
        auto *words = dialog->findChild<QPlainTextEdit *>(QStringLiteral("otherWords"));
        words->moveCursor(QTextCursor::Start);
        QVERIFY(!ok->isEnabled());
        dialog->findChild<QLineEdit *>(QStringLiteral("otherName"))->setText(QStringLiteral("no such code"));
        QCOMPARE(dialog->findChild<QListWidget *>(QStringLiteral("otherCodes"))->count(), 0);
        dialog->reject();
    });
    press(Qt::Key_O);
    QCOMPARE(project().coders().settlements().size(), 0);
}

void TestSettlingPage::enter_opensTheDocumentAtThePlace()
{
    press(Qt::Key_Return);
    QCOMPARE(m_navigator->current().what, EntityRef(t->document));
    QCOMPARE(m_navigator->current().span, spanOf(t->text, QStringLiteral("hostile forces")));
}

void TestSettlingPage::filterWords_keepTheRest()
{
    child<QLineEdit>("settlingWords")->setText(QStringLiteral("edges"));
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(child<QLabel>("caseKinds")->text().contains(QStringLiteral("No. 2")));
}

void TestSettlingPage::consensus_isNamed()
{
    m_answers.typed = QString::fromUtf8("합의");
    QTest::mouseClick(child<QWidget>("settlingConsensus"), Qt::LeftButton);
    press(Qt::Key_1);
    QCOMPARE(project().coders().consensus(), QString::fromUtf8("합의"));
    QCOMPARE(consensus().size(), 1);
}

void TestSettlingPage::emptyPages_sayWhatToDo_data()
{
    QTest::addColumn<QString>("made");
    QTest::addColumn<QString>("says");
    QTest::newRow("one coder") << "one" << "One coder, no disagreement";
    QTest::newRow("nobody has read") << "unread" << "No text has been read by two coders";
    QTest::newRow("they agree") << "agree" << "The coders agree";
    QTest::newRow("blind") << "blind" << "You are coding blind";
}

void TestSettlingPage::emptyPages_sayWhatToDo()
{
    QFETCH(QString, made);
    QFETCH(QString, says);
    const auto done = project().edit(QStringLiteral("Prepare"), [&]() -> Result<void> {
        for (const CodingRow &row : project().passages().codings()) {
            if ((made == QLatin1String("one") && row.coding.coder == QLatin1String("Lee")) || (made == QLatin1String("agree") && row.codePath != QLatin1String("place"))) {
                if (const auto gone = project().passages().removeCoding(row.coding.id); !gone)
                    return gone;
            }
        }
        return made == QLatin1String("one") || made == QLatin1String("unread") ? project().coders().setRead(QStringLiteral("Lee"), {t->document}, false) : Result<void>();
    });
    QVERIFY2(done.ok(), qPrintable(done.message()));
    if (made == QLatin1String("blind"))
        QVERIFY(setBlind(project(), true));
    bool told = false;
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        told |= label->isVisible() && label->text() == says;
    QVERIFY(told);
}

void TestSettlingPage::blindPage_leadsOutThroughTheCommand()
{
    QAction *blind = m_actions->add(QStringLiteral("edit.blind"), QStringLiteral("Code blind"));
    QSignalSpy asked(blind, &QAction::triggered);
    QVERIFY(setBlind(project(), true));
    QTest::mouseClick(child<QWidget>("settlingLeaveBlind"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    press(Qt::Key_1);
    QCOMPARE(project().coders().settlements().size(), 0);
}

void TestSettlingPage::surroundings_areCutBetweenWordsAndParagraphs()
{
    const QString words = QStringLiteral("First paragraph.\nThe hostile forces meet here and there.\nLast.");
    const auto around = [&](const char *of, int size) {
        const TextSpan part = withSurroundings(words, spanOf(words, QString::fromLatin1(of)), size);
        return words.mid(part.start, part.length());
    };
    QCOMPARE(around("forces", 100), QStringLiteral("The hostile forces meet here and there."));
    QCOMPARE(around("forces", 7), QStringLiteral(" forces meet "));
    QCOMPARE(around("First", 3), QStringLiteral("First "));
    const QString korean = QString::fromUtf8("적대세력의비방과압력이최후발악에지나지않는다");
    QCOMPARE(withSurroundings(korean, {8, 10}, 4), (TextSpan {8, 10})); // no word ends within the reach
    const QString faces = QString::fromUtf8("😀😀 x 😀😀");
    const TextSpan part = withSurroundings(faces, {5, 6}, 2);
    QVERIFY(!faces.at(part.start).isLowSurrogate() && !(part.end < faces.size() && faces.at(part.end).isLowSurrogate()));
}

void TestSettlingPage::markedWords_areEscapedAndMarked()
{
    const QString html = markedText(QStringLiteral("a <b> & c"), {0, 9}, {{{2, 5}, 0}}, Theme::light());
    QVERIFY(html.contains(QStringLiteral("underline\">&lt;b&gt;</span>")));
    QVERIFY(html.contains(QStringLiteral(" &amp; c")));
    QVERIFY(html.contains(Theme::light().codeTint(0).name()));
}

void TestSettlingPage::list_isSavedAsItIsShown()
{
    press(Qt::Key_2); // settled ones are not among the open ones that are shown
    m_answers.path = m_dir.filePath(QStringLiteral("list.csv"));
    child<QToolButton>("settlingExport")->click();
    QFile file(m_answers.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    QVERIFY(csv.startsWith(QStringLiteral("number,document,title")));
    QCOMPARE(csv.count(QLatin1Char('\n')), 1 + table()->model()->rowCount());
    m_answers.path = m_dir.filePath(QStringLiteral("no/such/list.csv"));
    child<QToolButton>("settlingExport")->click();
    QCOMPARE(m_answers.said.size(), 1);
}

QTEST_MAIN(TestSettlingPage)
#include "tst_settlingpage.moc"
