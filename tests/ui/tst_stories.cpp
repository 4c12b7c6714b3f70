// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/storywindow.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace haeje;

static QList<StoryPage> threePages()
{
    QList<StoryPage> pages;
    for (int i = 0; i < 3; ++i) {
        StoryPage page;
        page.message.id = MessageId(i + 1);
        page.message.kind = QStringLiteral("letter");
        page.message.date = *EdtfDate::parse(QStringLiteral("203%1-05-04").arg(i));
        page.message.senders = {{ActorId(1), QStringLiteral("Chancellor Alder"), QStringLiteral("Chancellor of the North")}};
        page.message.recipients = {{ActorId(2), QStringLiteral("Regent Birch"), {}}};
        page.senderSide = QStringLiteral("NOR");
        page.caption = QStringLiteral("caption %1").arg(i + 1);
        page.quote = QStringLiteral("The seeds have come, and the birches stand.");
        pages.append(page);
    }
    return pages;
}

class TestStories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_stepAndEscapeEnds()
    {
        QPointer<StoryWindow> window = new StoryWindow(QStringLiteral("The thaw"), threePages());
        window->resize(1280, 720);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QSignalSpy stepped(window.data(), &StoryWindow::stepped), ended(window.data(), &StoryWindow::ended);
        QTest::keyClick(window, Qt::Key_Left);
        QCOMPARE(window->step(), 0);
        QTest::keyClick(window, Qt::Key_Right);
        QTest::keyClick(window, Qt::Key_Space);
        QCOMPARE(window->step(), 2);
        QTest::keyClick(window, Qt::Key_Right);
        QCOMPARE(window->step(), 2);
        QCOMPARE(stepped.size(), 2);
        QTest::keyClick(window, Qt::Key_Home);
        QCOMPARE(window->step(), 0);
        QTest::mouseClick(window, Qt::LeftButton, {}, QPoint(1000, 300));
        QCOMPARE(window->step(), 1);
        QVERIFY2(window->accessibleName().contains(QStringLiteral("caption 2")), qPrintable(window->accessibleName()));
        QVERIFY(window->accessibleName().contains(QStringLiteral("Chancellor Alder to Regent Birch")));
        QTest::keyClick(window, Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QTRY_VERIFY(!window);
    }

    /// Whatever the length of the words, the strip with the steps stays free.
    void longQuote_keepsWithinItsPlace()
    {
        QList<StoryPage> pages = threePages();
        pages[0].quote = QStringLiteral("Many words of thanks for the seeds. ").repeated(12);
        pages[0].caption = QStringLiteral("A caption that says at length what there is to see. ").repeated(4);
        StoryWindow window(QStringLiteral("The thaw"), pages);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.resize(1280, 720);
        const QImage image = window.grab().toImage();
        const QColor ground = image.pixelColor(2, 2);
        int inked = 0;
        for (int y = 609; y < 630; ++y) { // between the caption and the strip
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y) != ground;
        }
        QCOMPARE(inked, 0);
    }
};

QTEST_MAIN(TestStories)
#include "tst_stories.moc"
