// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/agreementproject.h"
#include "tests/support/answers.h"
#include "ui/agreement/agreementcontrols.h"
#include "ui/agreement/agreementpage.h"
#include "ui/agreement/agreementrun.h"
#include "ui/agreement/checkpopup.h"
#include "ui/agreement/confusionview.h"
#include "ui/common/emptystate.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace haeje;
using namespace haeje::test;

class TestAgreementPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void numbers_standPerCodeAndOverall();
    void row_showsItsConfusionAndThePlaces();
    void cell_narrowsThePlaces();
    void place_isChosenByAClickAndEnteredByADoubleClick();
    void choices_changeTheNumbers();
    void seed_isChosenAndKept();
    void notDefined_isSaidInWords();
    void edit_isFollowed();
    void nobodyRead_saysWhatToDoAndOffersTheCodedTexts();
    void oneCoder_saysWhatIsMissing();
    void copyAndExport_giveTheNumbers();
    void code_isShownWhenAskedFor();
    void run_canBeCancelledAndKeepsTheNumbers();
    void checks_tickSomeOrAll();

private:
    template<class Widget>
    Widget *part(const char *name) const
    {
        auto *found = m_page->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QAbstractItemModel *rows() const { return part<QTableView>("agreementTable")->model(); }
    QString cell(int row, int column) const { return rows()->index(row, column).data().toString(); }
    QAbstractItemModel *places() const { return part<QTableView>("agreementPlaces")->model(); }
    void open(Project *project);
    void choose(const char *chip, const char *action);

    std::unique_ptr<ThreeCoders> m_three;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Actions> m_actions;
    Answers m_answers;
    std::unique_ptr<AgreementPage> m_page;
};

void TestAgreementPage::init()
{
    m_page.reset();
    m_three = std::make_unique<ThreeCoders>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_navigator = std::make_unique<Navigator>();
    m_actions = std::make_unique<Actions>();
    m_answers = Answers();
}

/// Shown, with its numbers and their intervals.
void TestAgreementPage::open(Project *project)
{
    m_page = std::make_unique<AgreementPage>(Services{*m_navigator, m_answers, *m_settings, *m_actions}, nullptr);
    m_page->resize(1100, 700);
    m_page->setProject(project);
    m_page->show();
}

void TestAgreementPage::choose(const char *chip, const char *action)
{
    part<QAbstractButton>(chip)->click();
    auto *menu = m_page->findChild<QMenu *>(QLatin1String(chip) + QStringLiteral("Menu"));
    QVERIFY(menu);
    auto *entry = menu->findChild<QAction *>(QLatin1String(action));
    QVERIFY(entry);
    entry->trigger();
    menu->close();
}

void TestAgreementPage::numbers_standPerCodeAndOverall()
{
    open(m_three->project.project.get());
    QTRY_VERIFY(rows() && rows()->rowCount() == 3);
    QAbstractItemModelTester tester(rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(cell(0, 0), QStringLiteral("All codes"));
    QCOMPARE(cell(1, 0), QStringLiteral("Greeting"));
    QCOMPARE(cell(2, 0), QStringLiteral("Warmth"));
    QTRY_VERIFY(cell(1, 2).contains(QStringLiteral(" to "))); // the interval comes after the value
    QVERIFY(cell(1, 1).toDouble() > 0.3 && cell(1, 1).toDouble() < 0.95);
    QTRY_COMPARE(cell(2, 2), QStringLiteral("none: in too few places"));
    QVERIFY(part<QLabel>("agreementRules")->text().contains(QStringLiteral("marked as read by Ann, Bo, Cy")));
    QCOMPARE(m_page->status().first(), QStringLiteral("3 coders"));
}

void TestAgreementPage::row_showsItsConfusionAndThePlaces()
{
    open(m_three->project.project.get());
    QTRY_VERIFY(rows() && rows()->rowCount() == 3);
    part<QTableView>("agreementTable")->selectRow(1);
    const Confusion &confusion = part<ConfusionView>("confusionView")->confusion();
    QVERIFY(confusion.coincidence);
    QCOMPARE(confusion.cells.size(), 2);
    QVERIFY(confusion.cells.at(0).at(0) > 0); // coded by two and more
    const int ofGreeting = places()->rowCount();
    QVERIFY(ofGreeting > 0);
    for (int i = 0; i < ofGreeting; ++i) {
        QCOMPARE(places()->index(i, 1).data().toString(), QStringLiteral("Greeting"));
        QVERIFY(!places()->index(i, 2).data().toString().isEmpty() && !places()->index(i, 3).data().toString().isEmpty());
    }
    part<QTableView>("agreementTable")->selectRow(0);
    QVERIFY(places()->rowCount() > ofGreeting);
}

void TestAgreementPage::cell_narrowsThePlaces()
{
    open(m_three->project.project.get());
    QTRY_VERIFY(rows() && rows()->rowCount() == 3);
    part<QTableView>("agreementTable")->selectRow(1);
    auto *view = part<ConfusionView>("confusionView");
    const int differing = places()->rowCount();
    QTest::keyClick(view, Qt::Key_Right); // into the first cell: coded by both
    QCOMPARE(view->current(), QPoint(0, 0));
    for (int i = 0; i < places()->rowCount(); ++i)
        QVERIFY(places()->index(i, 2).data().toString().contains(QStringLiteral(", ")));
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(places()->rowCount(), differing);
    QTest::keyClick(view, Qt::Key_Down); // nobody coded it
    QVERIFY(part<QLabel>("agreementPlacesHint")->isVisible() || places()->rowCount() > 0);
    QTest::keyClick(view, Qt::Key_Escape);
    QCOMPARE(view->current(), QPoint(-1, -1));
    QCOMPARE(places()->rowCount(), differing);
}

void TestAgreementPage::place_isChosenByAClickAndEnteredByADoubleClick()
{
    open(m_three->project.project.get());
    QTRY_VERIFY(rows() && rows()->rowCount() == 3);
    QSignalSpy chosen(m_page.get(), &Page::passageChosen);
    auto *table = part<QTableView>("agreementPlaces");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(places()->index(0, 0)).center());
    QCOMPARE(chosen.size(), 1);
    const auto passage = chosen.first().first().value<PassageId>();
    QVERIFY((*m_three->project).passages().find(passage));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_navigator->current().what, EntityRef(passage));
}

void TestAgreementPage::choices_changeTheNumbers()
{
    open(m_three->project.project.get());
    QTRY_VERIFY(rows() && rows()->rowCount() == 3);
    const QString byPieces = cell(1, 1);
    choose("agreementUnits", "sentences");
    QTRY_VERIFY(cell(1, 1) != byPieces);
    QVERIFY(part<QLabel>("agreementRules")->text().contains(QStringLiteral("sentences")));
    // Every pair for what compares two.
    auto *controls = m_page->findChild<AgreementControls *>();
    AgreementChoice choice = controls->choice();
    choice.question.statistics = {AgreementStatistic::CohenKappa};
    controls->setChoice(choice);
    Q_EMIT controls->changed();
    QTRY_COMPARE(rows()->rowCount(), 9);
    QVERIFY(!part<ConfusionView>("confusionView")->confusion().coincidence);
    // What was chosen is there the next time.
    open(m_three->project.project.get());
    QTRY_VERIFY(rows() && rows()->rowCount() == 9);
}

void TestAgreementPage::notDefined_isSaidInWords()
{
    TestProject project;
    const DocumentId id = addDocument(*project, QStringLiteral("Everything here"));
    putCodings(*project, id, QStringLiteral("c"), QStringLiteral("Ann"), {{0, 15}});
    putCodings(*project, id, QStringLiteral("c"), QStringLiteral("Bo"), {{0, 15}});
    markRead(*project, {id}, {QStringLiteral("Ann"), QStringLiteral("Bo")});
    open(project.project.get());
    QTRY_VERIFY(rows() && rows()->rowCount() == 2);
    QCOMPARE(cell(1, 1), QStringLiteral("not defined"));
    QVERIFY(cell(1, 2).contains(QStringLiteral("every value is the same")));
    m_page.reset();
}

void TestAgreementPage::edit_isFollowed()
{
    open(m_three->project.project.get());
    QTRY_VERIFY(rows() && rows()->rowCount() == 3);
    putCodings(*m_three->project, m_three->read.at(0), QStringLiteral("Weather"), QStringLiteral("Bo"), {{2, 8}});
    QTRY_COMPARE(rows()->rowCount(), 4);
    QVERIFY((*m_three->project).undo());
    QTRY_COMPARE(rows()->rowCount(), 3);
}

void TestAgreementPage::nobodyRead_saysWhatToDoAndOffersTheCodedTexts()
{
    TestProject project;
    const DocumentId id = addDocument(*project, QStringLiteral("Some words to code"));
    putCodings(*project, id, QStringLiteral("c"), QStringLiteral("Ann"), {{0, 4}});
    putCodings(*project, id, QStringLiteral("c"), QStringLiteral("Bo"), {{0, 9}});
    open(project.project.get());
    auto *take = part<QPushButton>("agreementTakeCoded");
    QTRY_VERIFY(take->isVisible());
    take->click();
    QTRY_VERIFY(rows() && rows()->rowCount() == 2);
    QVERIFY(part<QLabel>("agreementRules")->text().contains(QStringLiteral("read by all or not")));
    m_page.reset();
}

void TestAgreementPage::oneCoder_saysWhatIsMissing()
{
    TestProject project;
    const DocumentId id = addDocument(*project, QStringLiteral("Some words to code"));
    putCodings(*project, id, QStringLiteral("c"), QStringLiteral("Ann"), {{0, 4}});
    open(project.project.get());
    QVERIFY(part<EmptyState>("agreementEmpty")->isVisible());
    QVERIFY(!part<QPushButton>("agreementTakeCoded")->isVisible());
    m_page.reset();
}

void TestAgreementPage::copyAndExport_giveTheNumbers()
{
    open(m_three->project.project.get());
    QTRY_VERIFY(rows() && rows()->rowCount() == 3);
    part<QToolButton>("agreementCopy")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Greeting\t0")));
    m_answers.path = m_folder->filePath(QStringLiteral("out.csv"));
    part<QToolButton>("agreementCsv")->click();
    QFile file(m_answers.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("scope,code,document,statistic"));
    QCOMPARE(csv.count('\n'), 4);
    m_answers.path = m_folder->filePath(QStringLiteral("no/such/folder.csv"));
    part<QToolButton>("agreementCsv")->click();
    QCOMPARE(m_answers.said.size(), 1);
}

void TestAgreementPage::code_isShownWhenAskedFor()
{
    open(m_three->project.project.get());
    m_page->showEntity((*m_three->project).codes().findByPath(QStringLiteral("Warmth"))->id);
    QTRY_VERIFY(rows() && rows()->rowCount() == 3);
    QCOMPARE(part<QTableView>("agreementTable")->currentIndex().row(), 2);
    part<QLineEdit>("agreementFilter")->setText(QStringLiteral("greet"));
    QCOMPARE(rows()->rowCount(), 1);
}

void TestAgreementPage::run_canBeCancelledAndKeepsTheNumbers()
{
    AgreementMaterial material;
    material.coders = {QStringLiteral("Ann"), QStringLiteral("Bo")};
    material.codes = {{CodeId(1), QStringLiteral("c"), 0, 0}};
    AgreementText text;
    text.length = 100'000;
    for (int i = 0; i < 5000; ++i)
        text.paragraphs.append(i * 20);
    material.texts = {text};
    for (int i = 0; i < 2000; ++i)
        material.stretches.append({0, 0, i % 2, {i * 50, i * 50 + 60}, -1, {}});
    AgreementQuestion question;
    question.resamples = 100'000; // minutes of work
    AgreementRun run;
    QSignalSpy answered(&run, &AgreementRun::answered), progressed(&run, &AgreementRun::progressed), finished(&run, &AgreementRun::finished);
    run.start(material, question);
    QTRY_VERIFY(!progressed.isEmpty());
    QCOMPARE(answered.size(), 1);
    QVERIFY(run.isRunning());
    run.cancel();
    QVERIFY(!run.isRunning());
    QCOMPARE(finished.size(), 1);
    // Another start is answered; of the one before nothing comes any more.
    question.resamples = 20;
    run.start(material, question);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(answered.size(), 3);
}

void TestAgreementPage::checks_tickSomeOrAll()
{
    QWidget window;
    window.show();
    auto *popup = new CheckPopup({QStringLiteral("Ann"), QStringLiteral("Bo"), QStringLiteral("Cy")}, {}, {1}, &window);
    QList<int> last = {-1};
    connect(popup, &CheckPopup::chosen, this, [&](const QList<int> &ticked) { last = ticked; });
    popup->showUnder(&window);
    auto *list = popup->findChild<QListWidget *>(QStringLiteral("checkPopupList"));
    list->item(2)->setCheckState(Qt::Checked);
    QCOMPARE(popup->ticked(), (QList<int>{1, 2}));
    popup->close();
    QCOMPARE(last, (QList<int>{1, 2}));
}

void TestAgreementPage::seed_isChosenAndKept()
{
    open(m_three->project.project.get());
    QTRY_VERIFY(rows() && rows()->rowCount() == 3);
    QTRY_VERIFY(cell(1, 2).contains(QStringLiteral(" to ")));
    part<QAbstractButton>("agreementMore")->click();
    auto *seed = part<QSpinBox>("agreementSeed");
    seed->setValue(77);
    Q_EMIT seed->editingFinished();
    QCOMPARE(m_page->findChild<AgreementControls *>()->choice().question.seed, quint64(77));
    part<QMenu>("agreementMoreMenu")->close();
    part<QToolButton>("agreementAllRules")->setChecked(true);
    QTRY_VERIFY(part<QLabel>("agreementRules")->text().contains(QStringLiteral("seed 77")));
    open(m_three->project.project.get());
    QCOMPARE(m_page->findChild<AgreementControls *>()->choice().question.seed, quint64(77));
}

QTEST_MAIN(TestAgreementPage)
#include "tst_agreementpage.moc"
