// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answers.h"

#include "core/store/codes.h"
#include "core/store/documents.h"
#include "core/store/project.h"
#include "ui/common/warningstrip.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places/placefactory.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace haeje;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void start_showsTheStartPageAndNoPlaces();
    void newProject_makesTheFileAndOpensIt();
    void openingWhatIsNoProject_saysWhy();
    void rail_goesToThePlace_data() { places(); }
    void rail_goesToThePlace();
    void keys_goToThePlace_data() { places(); }
    void keys_goToThePlace();
    void backAndForward_walkThePlaces();
    void undo_namesWhatItUndoes();
    void readOnlyProject_saysSoInAStrip();
    void closing_returnsToTheStartPage();
    void language_changesLiveAndKeepsTheProject();
    void zoom_changesLiveAndKeepsThePlace();
    void theme_changesThePalette();
    void coder_canBeChangedInTheStatusBar();
    void menus_holdOnlyWhatCanBeDone();
    void inspector_isToggledAndRemembered();
    void importing_takesFilesAndReportsEach();
    void importing_withoutAProjectMakesOne();
    void importing_intoAReadOnlyProjectIsRefused();
    void droppedProject_isOpened();
    void report_canBeSaved();

private:
    void places();
    QAction *action(const char *id) const { return m_window->actions().find(QLatin1String(id)); }
    template<class T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    /// What the sheet shows is taken as it is.
    void takeSheet()
    {
        QTRY_VERIFY(child<QPushButton>("sheetImport") && child<QPushButton>("sheetImport")->isEnabled());
        child<QPushButton>("sheetImport")->click();
    }
    void makeProject() { QVERIFY(m_window->createProject(path("work.haeje"), false)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    test::Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(path("settings.ini"));
    m_settings->setLanguage(QStringLiteral("en"));
    m_settings->setTheme(QStringLiteral("light"));
    m_settings->setCoder(QStringLiteral("KL"));
    m_answers = test::Answers();
    m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_dir.reset();
}

void TestMainWindow::places()
{
    QTest::addColumn<int>("kind");
    const QList<PlaceKind> kinds = availablePlaces();
    QCOMPARE(kinds.size(), 4);
    for (PlaceKind kind : kinds)
        QTest::newRow(qPrintable(placeWord(kind))) << int(kind);
}

void TestMainWindow::start_showsTheStartPageAndNoPlaces()
{
    QVERIFY(child<QWidget>("startPage")->isVisible());
    const QList<PlaceKind> kinds = availablePlaces();
    for (PlaceKind kind : kinds)
        QVERIFY(!child<QWidget>(qPrintable(QStringLiteral("rail.") + placeWord(kind)))->isEnabled());
    QVERIFY(child<QWidget>("rail.settings")->isEnabled());
    QVERIFY(!action("edit.undo")->isEnabled());
}

void TestMainWindow::newProject_makesTheFileAndOpensIt()
{
    m_answers.path = path("mine"); // the suffix is the program's business
    QTest::mouseClick(child<QWidget>("start.project.new"), Qt::LeftButton);
    QVERIFY(m_window->project());
    QCOMPARE(m_window->project()->path(), path("mine.haeje"));
    QVERIFY(QFileInfo::exists(path("mine.haeje")));
    QVERIFY(!child<QWidget>("startPage")->isVisible());
    QCOMPARE(m_settings->recentProjects(), QStringList(path("mine.haeje")));
    QCOMPARE(m_window->project()->coder(), QStringLiteral("KL"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("mine")));
}

void TestMainWindow::openingWhatIsNoProject_saysWhy()
{
    QFile file(path("note.haeje"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a project");
    file.close();
    m_answers.files = {file.fileName()};
    action("project.open")->trigger();
    QVERIFY(!m_window->project());
    QCOMPARE(m_answers.said.size(), 1);
    QVERIFY2(m_answers.said.first().contains(QStringLiteral("note.haeje")), qPrintable(m_answers.said.first()));
}

void TestMainWindow::rail_goesToThePlace()
{
    QFETCH(int, kind);
    makeProject();
    QTest::mouseClick(child<QWidget>(qPrintable(QStringLiteral("rail.") + placeWord(PlaceKind(kind)))), Qt::LeftButton);
    QCOMPARE(int(*m_window->currentPlace()), kind);
    QCOMPARE(int(m_window->navigator().current().place), kind);
    QVERIFY(child<QLabel>("crumbs")->text().contains(placeTitle(PlaceKind(kind))));
}

void TestMainWindow::keys_goToThePlace()
{
    QFETCH(int, kind);
    makeProject();
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + kind), Qt::ControlModifier);
    QCOMPARE(int(*m_window->currentPlace()), kind);
}

void TestMainWindow::backAndForward_walkThePlaces()
{
    QCOMPARE(availablePlaces().size(), 4);
    makeProject();
    const PlaceKind first = availablePlaces().at(0), second = availablePlaces().at(1);
    m_window->showPlace(first);
    m_window->showPlace(second);
    QTest::mouseClick(child<QWidget>("top.back"), Qt::LeftButton);
    QCOMPARE(*m_window->currentPlace(), first);
    QVERIFY(action("view.forward")->isEnabled());
    QTest::mouseClick(child<QWidget>("crumbs"), Qt::ForwardButton);
    QCOMPARE(*m_window->currentPlace(), second);
    QTest::mouseClick(child<QWidget>("crumbs"), Qt::BackButton);
    QCOMPARE(*m_window->currentPlace(), first);
}

void TestMainWindow::undo_namesWhatItUndoes()
{
    makeProject();
    Project &project = *m_window->project();
    QVERIFY(project.edit(QStringLiteral("Add code"), [&]() -> Result<void> {
        const auto added = project.codes().add(QStringLiteral("Tone"));
        return added ? Result<void>() : Result<void>(added.error());
    }));
    QCOMPARE(action("edit.undo")->text(), QStringLiteral("Undo: Add code"));
    QTest::mouseClick(child<QWidget>("top.undo"), Qt::LeftButton);
    QCOMPARE(project.codes().all().size(), 0);
    QCOMPARE(action("edit.redo")->text(), QStringLiteral("Redo: Add code"));
    QVERIFY(!action("edit.undo")->isEnabled());
    action("edit.redo")->trigger();
    QCOMPARE(project.codes().all().size(), 1);
}

void TestMainWindow::readOnlyProject_saysSoInAStrip()
{
    auto other = Project::create(path("shared.haeje"));
    QVERIFY(other);
    QVERIFY(m_window->openProject(path("shared.haeje")));
    QVERIFY(m_window->project()->isReadOnly());
    auto *strip = child<WarningStrip>("warningStrip");
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->text(), m_window->project()->readOnlyReason());
    QVERIFY(!action("project.import")->isEnabled());
}

void TestMainWindow::closing_returnsToTheStartPage()
{
    makeProject();
    action("project.close")->trigger();
    QVERIFY(!m_window->project());
    QVERIFY(child<QWidget>("startPage")->isVisible());
    QVERIFY(child<QWidget>("recentProject"));
    QTest::mouseClick(child<QWidget>("recentProject"), Qt::LeftButton);
    QVERIFY(m_window->project());
}

void TestMainWindow::language_changesLiveAndKeepsTheProject()
{
    makeProject();
    const Project *project = m_window->project();
    const auto place = m_window->currentPlace();
    m_settings->setLanguage(QStringLiteral("ko"));
    QCOMPARE(m_window->project(), project);
    QCOMPARE(m_window->currentPlace(), place);
    QCOMPARE(QLocale().language(), QLocale::Korean);
    QVERIFY(child<QWidget>("rail")->isVisible());
}

void TestMainWindow::zoom_changesLiveAndKeepsThePlace()
{
    makeProject();
    const int before = child<QWidget>("rail")->width();
    const auto place = m_window->currentPlace();
    m_settings->setZoom(1.5);
    QVERIFY(child<QWidget>("rail")->width() > before);
    QCOMPARE(m_window->currentPlace(), place);
    QVERIFY(QApplication::font().pointSizeF() > 14);
    m_settings->setZoom(1.0);
    QCOMPARE(child<QWidget>("rail")->width(), before);
}

void TestMainWindow::theme_changesThePalette()
{
    m_settings->setTheme(QStringLiteral("dark"));
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 128);
    m_settings->setTheme(QStringLiteral("light"));
    QVERIFY(QApplication::palette().color(QPalette::Base).lightness() > 128);
}

void TestMainWindow::coder_canBeChangedInTheStatusBar()
{
    makeProject();
    m_answers.typed = QStringLiteral(" MJ ");
    QTest::mouseClick(child<QWidget>("coder"), Qt::LeftButton);
    QCOMPARE(m_window->project()->coder(), QStringLiteral("MJ"));
    QCOMPARE(child<QToolButton>("coder")->text(), QStringLiteral("Coder: MJ"));
    QCOMPARE(m_settings->coder(), QStringLiteral("KL")); // in other projects it is as it was
}

void TestMainWindow::menus_holdOnlyWhatCanBeDone()
{
    makeProject();
    const QList<QMenu *> menus = m_window->menuBar()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(!menus.isEmpty());
    for (const QMenu *menu : menus) {
        const QList<QAction *> entries = menu->actions();
        const bool any = std::any_of(entries.begin(), entries.end(), [](const QAction *a) { return a->isVisible() && !a->isSeparator(); });
        QCOMPARE(menu->menuAction()->isVisible(), any);
    }
    QHash<QString, QString> taken; // no two shown commands share a key
    const QList<QAction *> all = m_window->actions().all();
    for (const QAction *command : all) {
        if (command->shortcut().isEmpty() || !command->isVisible())
            continue;
        const QString keys = command->shortcut().toString();
        QVERIFY2(!taken.contains(keys), qPrintable(keys + QLatin1Char(' ') + command->objectName() + QLatin1Char(' ') + taken.value(keys)));
        taken.insert(keys, command->objectName());
    }
}

void TestMainWindow::inspector_isToggledAndRemembered()
{
    makeProject();
    QVERIFY(action("view.inspector")->isChecked());
    QTest::mouseClick(child<QWidget>("top.inspector"), Qt::LeftButton);
    QVERIFY(!child<QWidget>("inspector")->isVisible());
    m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
    QVERIFY(!action("view.inspector")->isChecked());
}

/// Two articles and a file that is none.
static QStringList writeFiles(const QTemporaryDir &dir)
{
    const QList<QPair<QString, QByteArray>> files = {{QStringLiteral("river.txt"), "The river\n\nIt stood high this year."},
                                                     {QStringLiteral("bridge.txt"), "The bridge\n\nNobody crossed it."},
                                                     {QStringLiteral("broken.txt"), QByteArray("\0\1\2\0\3", 5)}};
    QStringList paths;
    for (const auto &[name, bytes] : files) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        paths.append(file.fileName());
    }
    return paths;
}

void TestMainWindow::importing_takesFilesAndReportsEach()
{
    makeProject();
    m_answers.files = writeFiles(*m_dir);
    action("project.import")->trigger();
    takeSheet();
    QTRY_VERIFY(child<QDialog>("importReport"));
    QCOMPARE(m_window->project()->documents().count(), 2);
    const auto *tree = child<QTreeWidget>("reportTree");
    QHash<QString, QString> outcomes;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        outcomes.insert(tree->topLevelItem(i)->text(0), tree->topLevelItem(i)->text(1));
    QCOMPARE(outcomes.size(), 3);
    QCOMPARE(outcomes.value(QStringLiteral("broken.txt")), QStringLiteral("Refused"));
    QVERIFY(outcomes.value(QStringLiteral("river.txt")).startsWith(QStringLiteral("Taken")));
    QVERIFY(action("edit.undo")->isEnabled());
    action("edit.undo")->trigger();
    QCOMPARE(m_window->project()->documents().count(), 0);
}

void TestMainWindow::importing_withoutAProjectMakesOne()
{
    m_answers.path = path("fresh");
    m_window->takeFiles(writeFiles(*m_dir));
    QVERIFY(m_window->project());
    QCOMPARE(m_window->project()->path(), path("fresh.haeje"));
    takeSheet();
    QTRY_VERIFY(child<QDialog>("importReport"));
    QCOMPARE(m_window->project()->documents().count(), 2);
}

void TestMainWindow::importing_intoAReadOnlyProjectIsRefused()
{
    const auto other = Project::create(path("shared.haeje"));
    QVERIFY(other);
    QVERIFY(m_window->openProject(path("shared.haeje")));
    m_window->takeFiles(writeFiles(*m_dir));
    QCOMPARE(m_answers.said, QStringList(m_window->project()->readOnlyReason()));
}

void TestMainWindow::droppedProject_isOpened()
{
    QVERIFY(Project::create(path("dropped.haeje")));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path("dropped.haeje"))});
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_VERIFY(m_window->project());
    QCOMPARE(m_window->project()->name(), QStringLiteral("dropped"));
}

void TestMainWindow::report_canBeSaved()
{
    makeProject();
    m_window->takeFiles(writeFiles(*m_dir));
    takeSheet();
    QTRY_VERIFY(child<QDialog>("importReport"));
    m_answers.path = path("report.txt");
    QTest::mouseClick(child<QWidget>("reportSave"), Qt::LeftButton);
    QFile file(path("report.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const char *name : {"river.txt", "bridge.txt", "broken.txt"})
        QVERIFY2(text.contains(QLatin1String(name)), name);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
