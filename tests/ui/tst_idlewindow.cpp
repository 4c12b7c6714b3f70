// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answers.h"

#include "core/store/project.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places/placefactory.h"
#include "ui/shell/places/placepages.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace haeje;

/// Notes what asks for a layout or paints.
class StirCounter : public QObject
{
public:
    QStringList who;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Paint)
            who << QStringLiteral("%1 “%2”").arg(QLatin1String(watched->metaObject()->className()), watched->objectName());
        return false;
    }
};

class TestIdleWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void places_stayStill_data();
    void places_stayStill();
};

void TestIdleWindow::places_stayStill_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("page");
    for (const PlaceKind kind : availablePlaces())
        QTest::newRow(qPrintable(placeWord(kind))) << int(kind) << QString();
    const QList<PageKind> kinds = pageKinds();
    for (const PageKind &kind : kinds) {
        if (kind.make)
            QTest::newRow(qPrintable(kind.word)) << int(kind.place) << kind.word;
    }
}

/// A window that nobody touches uses no computer.
void TestIdleWindow::places_stayStill()
{
    QFETCH(int, place);
    QFETCH(QString, page);
    const QTemporaryDir dir;
    Settings settings(dir.filePath(QStringLiteral("settings.ini")));
    settings.setLanguage(QStringLiteral("en"));
    settings.setCoder(QStringLiteral("KL"));
    test::Answers answers;
    MainWindow window(settings, answers);
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.createProject(dir.filePath(QStringLiteral("sample.haeje")), true));
    window.showPlace(PlaceKind(place));
    if (!page.isEmpty()) {
        QAction *command = window.actions().find(QStringLiteral("analyse.") + page);
        QVERIFY2(command, qPrintable(page));
        command->trigger();
    }
    StirCounter counter;
    qApp->installEventFilter(&counter);
    qsizetype stirs = -1;
    for (int i = 0; i < 50 && stirs != 0; ++i) { // what is worked out beside the window may still come in
        counter.who.clear();
        QTest::qWait(100);
        stirs = counter.who.size();
    }
    qApp->removeEventFilter(&counter);
    QVERIFY2(stirs == 0, qPrintable(counter.who.mid(0, 8).join(QStringLiteral(", "))));
}

QTEST_MAIN(TestIdleWindow)
#include "tst_idlewindow.moc"
