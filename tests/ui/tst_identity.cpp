// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blind.h"
#include "tests/support/answers.h"
#include "tests/support/twocoders.h"
#include "ui/shell/actions.h"
#include "ui/shell/identity.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/settingsdialog.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace haeje;
using namespace haeje::test;

/// Who the user is in a project, blind coding, and marking texts as coded to their end, in the window.
class TestIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void stranger_isAskedOnceWhoTheyAre();
    void strangerWhoRefuses_isAskedAgain();
    void knownCoder_isNotAsked();
    void ownNewProject_isNotAsked();
    void coder_isKeptPerProjectWhereverItLies();
    void settingsDialog_changesTheCoderOfTheProject();
    void blind_isTurnedOnKeptAndStated();
    void leavingBlind_asksFirst();
    void documents_areMarkedAsCodedAndSayByWhom();

private:
    QString openProject()
    {
        const QString path = t->path();
        t->project.reset();
        m_window->openOrSay(path);
        return path;
    }
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_settings, m_answers);
        m_window->resize(1280, 800);
        m_window->show();
    }
    QStringList facts()
    {
        QStringList all;
        for (const QLabel *label : m_window->findChildren<QLabel *>(QStringLiteral("statusFact"))) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }
    QAction *action(const char *id) { return m_window->actions().find(QLatin1String(id)); }

    QTemporaryDir m_dir;
    std::unique_ptr<TwoCoders> t;
    std::unique_ptr<Settings> m_settings;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
};

void TestIdentity::init()
{
    t = std::make_unique<TwoCoders>();
    m_answers = Answers();
    QFile::remove(m_dir.filePath(QStringLiteral("settings.ini")));
    m_settings = std::make_unique<Settings>(m_dir.filePath(QStringLiteral("settings.ini")));
    m_settings->setLanguage(QStringLiteral("en"));
    m_settings->setCoder(QStringLiteral("Park"));
    openWindow();
}

void TestIdentity::cleanup()
{
    m_window.reset();
    m_settings.reset();
    t.reset();
}

void TestIdentity::stranger_isAskedOnceWhoTheyAre()
{
    m_answers.typed = QStringLiteral(" Lee ");
    const QString path = openProject();
    QCOMPARE(m_answers.asked, QStringList{QStringLiteral("Who are you in this project?")});
    QCOMPARE(m_window->project()->coder(), QStringLiteral("Lee"));
    QCOMPARE(m_window->findChild<QToolButton *>(QStringLiteral("coder"))->text(), QStringLiteral("Coder: Lee"));
    m_window->closeProject();
    m_window->openOrSay(path);
    QCOMPARE(m_answers.asked.size(), 1);
    QCOMPARE(m_window->project()->coder(), QStringLiteral("Lee"));
    QCOMPARE(m_settings->coder(), QStringLiteral("Park"));
}

void TestIdentity::strangerWhoRefuses_isAskedAgain()
{
    const QString path = openProject();
    QCOMPARE(m_window->project()->coder(), QStringLiteral("Park"));
    m_window->closeProject();
    m_window->openOrSay(path);
    QCOMPARE(m_answers.asked.size(), 2);
}

void TestIdentity::knownCoder_isNotAsked()
{
    m_settings->setCoder(QStringLiteral("Kim"));
    openProject();
    QCOMPARE(m_answers.asked, QStringList());
    QCOMPARE(m_window->project()->coder(), QStringLiteral("Kim"));
}

void TestIdentity::ownNewProject_isNotAsked()
{
    const QString path = m_dir.filePath(QStringLiteral("own.haeje"));
    QVERIFY(m_window->createProject(path, true)); // the sample is coded by somebody else
    m_window->closeProject();
    m_window->openOrSay(path);
    QCOMPARE(m_answers.asked, QStringList());
}

void TestIdentity::coder_isKeptPerProjectWhereverItLies()
{
    m_answers.typed = QStringLiteral("Lee");
    const QString path = openProject();
    m_window->closeProject();
    const QString elsewhere = m_dir.filePath(QStringLiteral("moved.haeje"));
    QFile::remove(elsewhere);
    QVERIFY(QFile::copy(path, elsewhere));
    m_window->openOrSay(elsewhere);
    QCOMPARE(m_window->project()->coder(), QStringLiteral("Lee"));
    QCOMPARE(m_answers.asked.size(), 1);
    m_settings->setCoder(QStringLiteral("Choi"));
    QCOMPARE(m_window->project()->coder(), QStringLiteral("Lee"));
}

void TestIdentity::settingsDialog_changesTheCoderOfTheProject()
{
    openProject();
    m_window->openSettings();
    auto *field = m_window->findChild<QLineEdit *>(QStringLiteral("settings.coderHere"));
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("Park"));
    field->setText(QStringLiteral("Kim"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_window->project()->coder(), QStringLiteral("Kim"));
    QCOMPARE(m_settings->coder(), QStringLiteral("Park"));
}

void TestIdentity::blind_isTurnedOnKeptAndStated()
{
    m_settings->setCoder(QStringLiteral("Kim"));
    const QString path = openProject();
    QVERIFY(!facts().join(u'|').contains(QStringLiteral("Blind")));
    action("edit.blind")->trigger();
    QVERIFY(isBlind(*m_window->project()) && action("edit.blind")->isChecked());
    QCOMPARE(facts().value(0), QStringLiteral("Blind: only your own codings"));
    QVERIFY2(facts().contains(QStringLiteral("4 codings")), qPrintable(facts().join(u'|')));
    m_window->closeProject();
    m_window->openOrSay(path);
    QVERIFY(isBlind(*m_window->project()) && action("edit.blind")->isChecked());
    keepCoder(*m_window->project(), *m_settings, QStringLiteral("Lee"));
    QVERIFY2(facts().contains(QStringLiteral("3 codings")), qPrintable(facts().join(u'|')));
}

void TestIdentity::leavingBlind_asksFirst()
{
    m_settings->setCoder(QStringLiteral("Kim"));
    openProject();
    action("edit.blind")->trigger();
    m_answers.yes = false;
    action("edit.blind")->trigger();
    QVERIFY(isBlind(*m_window->project()) && action("edit.blind")->isChecked());
    QCOMPARE(m_answers.asked.size(), 1);
    m_answers.yes = true;
    action("edit.blind")->trigger();
    QVERIFY(!isBlind(*m_window->project()) && !action("edit.blind")->isChecked());
    QVERIFY(facts().contains(QStringLiteral("7 codings")));
}

void TestIdentity::documents_areMarkedAsCodedAndSayByWhom()
{
    m_settings->setCoder(QStringLiteral("Kim"));
    const DocumentId other = t->other;
    openProject();
    m_window->navigator().go({PlaceKind::Library, other, {}});
    QVERIFY(!action("document.coded")->isChecked());
    action("document.coded")->trigger();
    QCOMPARE(m_window->project()->coders().readersOf(other), QStringList{QStringLiteral("Kim")});
    QVERIFY(action("document.coded")->isChecked());
    auto *list = m_window->findChild<QAbstractItemView *>(QStringLiteral("libraryList"));
    QVERIFY(list);
    QStringList told;
    const QAbstractItemModel *model = list->model();
    for (int group = 0; group < model->rowCount(); ++group) {
        const QModelIndex above = model->index(group, 0);
        for (int row = 0; row < model->rowCount(above); ++row)
            told << model->index(row, 0, above).data(Qt::AccessibleTextRole).toString();
    }
    QVERIFY2(told.join(u'|').contains(QStringLiteral("coded by Kim, Lee")), qPrintable(told.join(u'|')));
    action("document.coded")->trigger();
    QCOMPARE(m_window->project()->coders().readersOf(other), QStringList());
    m_window->undo();
    QCOMPARE(m_window->project()->coders().readersOf(other), QStringList{QStringLiteral("Kim")});
}

QTEST_MAIN(TestIdentity)
#include "tst_identity.moc"
