// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documentlist.h"
#include "tests/support/answers.h"
#include "tests/support/testproject.h"
#include "ui/common/theme.h"
#include "ui/import/duplicatesview.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace haeje;
using namespace haeje::test;

/// Pairs of documents that are alike: what is decided of them, by button and by key, and what undoing brings back.
class TestDuplicatesView : public QObject
{
    Q_OBJECT

    static QString text(const QString &word)
    {
        QString made = QStringLiteral("A report on the river %1\n").arg(word);
        for (int i = 0; i < 60; ++i)
            made += QStringLiteral("On day %1 the gauge of station %2 stood at %3 and nobody wondered. ").arg(i).arg(i * 7 % 13).arg(i * i % 97);
        return made + word;
    }

    std::unique_ptr<TestProject> m_project;
    Answers m_answers;
    DocumentId m_first, m_second;
    std::unique_ptr<DuplicatesView> m_view;

    QTableView *table() const { return m_view->findChild<QTableView *>(QStringLiteral("duplicatesTable")); }
    void click(const char *name) const
    {
        auto *button = m_view->findChild<QPushButton *>(QLatin1String(name));
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    qsizetype documents() const { return (*m_project)->documents().count(); }

private Q_SLOTS:
    void init()
    {
        qApp->setStyleSheet(styleSheet(Theme::light()));
        m_answers = Answers();
        m_project = std::make_unique<TestProject>();
        m_first = addDocument(**m_project, text(QStringLiteral("early")));
        m_second = addDocument(**m_project, text(QStringLiteral("late")));
        addDocument(**m_project, QStringLiteral("Something else\nThat has no word in common."));
        m_view = std::make_unique<DuplicatesView>(**m_project, m_answers);
        m_view->show();
        m_view->search();
        QTRY_COMPARE(m_view->count(), 1);
    }

    void cleanup()
    {
        m_view.reset();
        m_project.reset();
    }

    void everyTool_showsItsWords()
    {
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        const auto *all = m_view->findChild<QCheckBox *>(QStringLiteral("diffAll"));
        QVERIFY(all && all->isVisible());
        QVERIFY2(all->width() >= all->fontMetrics().horizontalAdvance(all->text()) + 16, qPrintable(QStringLiteral("%1 px wide, hint %2, layout %3").arg(all->width()).arg(all->sizeHint().width()).arg(all->minimumSizeHint().width())));
        QVERIFY(table()->hasFocus());
    }

    void kept_isNotShownAgain_untilItIsUndone()
    {
        click("duplicatesKeep");
        QCOMPARE(m_view->count(), 0);
        QVERIFY((*m_project)->documents().areKeptApart(m_first, m_second));
        m_view->search();
        QTest::qWait(200);
        QCOMPARE(m_view->count(), 0);
        QVERIFY((*m_project)->undo());
        QVERIFY(!(*m_project)->documents().areKeptApart(m_first, m_second));
        m_view->search();
        QTRY_COMPARE(m_view->count(), 1);
    }

    void version_isMadeByKey_andUndoBringsThePairBack()
    {
        QTest::keyClick(table(), Qt::Key_V);
        QCOMPARE(m_view->count(), 0);
        QCOMPARE(documents(), 3);
        QVERIFY((*m_project)->documents().versionsOf(m_first).contains(m_second));
        QVERIFY((*m_project)->undo());
        QCOMPARE(m_view->count(), 1);
        QVERIFY(!(*m_project)->documents().versionsOf(m_first).contains(m_second));
    }

    void removed_isAskedForFirst_andUndoBringsItBack()
    {
        m_answers.yes = false;
        click("duplicatesRemove");
        QCOMPARE(m_answers.asked.size(), 1);
        QCOMPARE(documents(), 3);
        m_answers.yes = true;
        QTest::keyClick(table(), Qt::Key_Delete);
        QCOMPARE(documents(), 2);
        QVERIFY(!(*m_project)->documents().summary(m_second));
        QCOMPARE(m_view->count(), 0);
        QVERIFY((*m_project)->undo());
        QCOMPARE(documents(), 3);
        QCOMPARE(m_view->count(), 1);
    }

    void swapped_theOtherIsRemoved()
    {
        QTest::keyClick(table(), Qt::Key_S);
        click("duplicatesRemove");
        QVERIFY(!(*m_project)->documents().summary(m_first));
        QVERIFY((*m_project)->documents().summary(m_second));
    }

    void opened_saysWhich()
    {
        QSignalSpy opened(m_view.get(), &DuplicatesView::openWanted);
        QTest::keyClick(table(), Qt::Key_Return);
        click("duplicatesOpenFirst");
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][0].value<EntityRef>(), EntityRef(m_second));
        QCOMPARE(opened[1][0].value<EntityRef>(), EntityRef(m_first));
    }
};

QTEST_MAIN(TestDuplicatesView)
#include "tst_duplicatesview.moc"
