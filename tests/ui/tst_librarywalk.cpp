// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/answers.h"
#include "tests/support/libraryproject.h"
#include "ui/library/documentspage.h"
#include "ui/reading/reader.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/libraryplace.h"
#include "ui/shell/settings.h"

#include <QTableView>

using namespace haeje;
using namespace haeje::test;

/// Between the table of documents and the reader: there, back, and which documents the commands speak of.
class TestLibraryWalk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void table_isTheStart_enterReads_escapeAndBackReturn();
    void commands_speakOfTheSelectedRows();
};

namespace {

struct Window {
    TestProject project;
    Settings settings {project.folder.filePath(QStringLiteral("settings.ini"))};
    Navigator navigator;
    Actions actions;
    Answers answers;
    LibraryPlace place {{navigator, answers, settings, actions}};

    Window()
    {
        addFour(*project);
        QObject::connect(&navigator, &Navigator::moved, &place, &LibraryPlace::showLocation);
        place.setProject(project.project.get());
        place.resize(1280, 800);
        place.show();
        if (!QTest::qWaitForWindowExposed(&place))
            qFatal("no window");
        place.activateWindow();
    }
    DocumentsPage *page() { return place.findChild<DocumentsPage *>(); }
    QTableView *table() { return place.findChild<QTableView *>(QStringLiteral("documentsTable")); }
};

} // namespace

void TestLibraryWalk::table_isTheStart_enterReads_escapeAndBackReturn()
{
    Window window;
    QVERIFY(window.table()->isVisible());
    QCOMPARE(window.place.status().first(), QStringLiteral("4 documents"));
    window.page()->select(DocumentId(3));
    QTest::keyClick(window.table(), Qt::Key_Return);
    QVERIFY(!window.table()->isVisible());
    QCOMPARE(window.place.document(), DocumentId(3));
    QTest::keyClick(&window.place.reader(), Qt::Key_Escape);
    QVERIFY(window.table()->isVisible());
    QCOMPARE(window.page()->selected(), QList<DocumentId>{DocumentId(3)});
    window.navigator.back();
    QVERIFY(!window.table()->isVisible());
    QCOMPARE(window.place.document(), DocumentId(3));
    window.navigator.back();
    QVERIFY(window.table()->isVisible());
    window.navigator.forward();
    QVERIFY(window.place.reader().isVisible());
}

void TestLibraryWalk::commands_speakOfTheSelectedRows()
{
    Window window;
    window.table()->clearSelection();
    QAction *remove = window.actions.find(QStringLiteral("document.remove"));
    QVERIFY(!remove->isEnabled());
    window.table()->selectAll();
    QVERIFY(remove->isEnabled());
    remove->trigger();
    QVERIFY(window.answers.asked.first().contains(QStringLiteral("4 documents")));
    QCOMPARE(window.project->documents().count(), 0);
    QVERIFY(!window.table()->isVisible()); // nothing is left: the place says how to import
    QVERIFY(window.project->undo().ok());
    QCOMPARE(window.page()->model().rowCount(), 4);
    QVERIFY(window.table()->isVisible());
}

QTEST_MAIN(TestLibraryWalk)
#include "tst_librarywalk.moc"
