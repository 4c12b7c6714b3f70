// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/timeline/contextbar.h"
#include "ui/timeline/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace haeje;

static double day(int year, int month, int dayOfMonth)
{
    return double(QDate(year, month, dayOfMonth).toJulianDay());
}

static std::shared_ptr<const TimelineModel> threeMessages()
{
    QList<Actor> actors(2);
    actors[0].id = ActorId(1);
    actors[0].side = QStringLiteral("PRK");
    actors[0].names = {{QStringLiteral("One"), {}}};
    actors[1].id = ActorId(2);
    actors[1].side = QStringLiteral("CHN");
    actors[1].names = {{QStringLiteral("\uc2dc \uc8fc\uc11d"), QStringLiteral("ko")}};
    QList<Message> messages;
    const QStringList dates = {QStringLiteral("2018-03-01"), QStringLiteral("2020-06"), QStringLiteral("2021-07-11")};
    for (int i = 0; i < 3; ++i) {
        Message message;
        message.id = MessageId(i + 1);
        message.kind = QStringLiteral("letter");
        message.date = *EdtfDate::parse(dates.at(i));
        message.senders = {{ActorId(1 + i % 2), {}, {}}};
        message.recipients = {{ActorId(2 - i % 2), {}, {}}};
        messages.append(message);
    }
    return std::make_shared<TimelineModel>(timelineModel(messages, actors, {}));
}

class TestTimelineView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<TimelineView>();
        m_view->resize(900, 500);
        m_view->show();
        m_view->setModel(threeMessages());
        paint();
    }
    void cleanup() { m_view.reset(); }

    void everyMessage_canBePointedAt()
    {
        QSet<int> events;
        for (const TimelineHit &hit : m_view->hits()) {
            if (hit.what == TimelineHit::What::Event)
                events.insert(hit.index);
        }
        QCOMPARE(events.size(), 3);
    }

    void aMonth_isDrawnAsWideAsAMonth()
    {
        m_view->setRange({day(2020, 5, 1), day(2020, 8, 1)});
        paint();
        const QRectF month = areaOf(1);
        const double perDay = (m_view->viewport()->width() - 148) / m_view->range().length();
        QVERIFY2(qAbs(month.width() - 30 * perDay) < 4, qPrintable(QString::number(month.width() / perDay)));
    }

    void click_selectsTheMessage()
    {
        QSignalSpy selected(m_view.get(), &TimelineView::messageSelected);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, areaOf(2).center().toPoint());
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected.first().first().value<MessageId>(), MessageId(3));
        QCOMPARE(m_view->selected(), MessageId(3));
    }

    void doubleClickOnAMessage_opensIt()
    {
        QSignalSpy activated(m_view.get(), &TimelineView::messageActivated);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, areaOf(0).center().toPoint());
        QCOMPARE(activated.size(), 1);
    }

    void upAndDown_walkTheMessages()
    {
        m_view->select(MessageId(1), true);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->selected(), MessageId(2));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->selected(), MessageId(3));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->selected(), MessageId(3));
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->selected(), MessageId(2));
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(m_view->selected(), MessageId());
    }

    void selectingWhatIsOutOfView_bringsItIntoView()
    {
        m_view->setRange({day(2018, 1, 1), day(2018, 12, 1)});
        m_view->select(MessageId(3), true);
        QVERIFY(m_view->range().overlaps(day(2021, 7, 11), day(2021, 7, 12)));
    }

    void keysZoomAndPan_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("longer"); // -1 shorter, 0 equal, 1 longer
        QTest::addColumn<int>("later");
        QTest::newRow("+") << int(Qt::Key_Plus) << -1 << 0;
        QTest::newRow("-") << int(Qt::Key_Minus) << 1 << 0;
        QTest::newRow("Right") << int(Qt::Key_Right) << 0 << 1;
        QTest::newRow("Left") << int(Qt::Key_Left) << 0 << -1;
    }

    void keysZoomAndPan()
    {
        QFETCH(int, key);
        m_view->setRange({day(2019, 1, 1), day(2020, 1, 1)});
        const DayRange before = m_view->range();
        QTest::keyClick(m_view.get(), Qt::Key(key));
        const DayRange after = m_view->range();
        const auto sign = [](double value) { return value > 0.5 ? 1 : value < -0.5 ? -1 : 0; };
        QTEST(sign(after.length() - before.length()), "longer");
        QTEST(sign((after.first + after.last) / 2 - (before.first + before.last) / 2), "later");
    }

    void wheel_zoomsAtThePointer()
    {
        const QPointF at(600, 250);
        const DayRange before = m_view->range();
        const double share = (at.x() - 148) / (m_view->viewport()->width() - 148);
        const double under = before.first + share * before.length();
        QWheelEvent wheel(at, at, {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &wheel);
        const DayRange after = m_view->range();
        QVERIFY(after.length() < before.length());
        QVERIFY(qAbs(after.first + share * after.length() - under) < 0.01);
    }

    void drag_pansWithThePointer()
    {
        m_view->setRange({day(2019, 1, 1), day(2020, 1, 1)});
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, QPoint(600, 300));
        QTest::mouseMove(m_view->viewport(), QPoint(500, 300));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, QPoint(500, 300));
        QVERIFY(m_view->range().first > day(2019, 1, 20));
        QVERIFY(qAbs(m_view->range().length() - 365) < 0.01);
    }

    void sideHead_foldsItsLanes()
    {
        const auto head = [this] {
            for (const TimelineHit &hit : m_view->hits()) {
                if (hit.what == TimelineHit::What::SideHead && hit.index == 1)
                    return hit.area.center().toPoint();
            }
            return QPoint();
        };
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, head());
        QCOMPARE(m_view->closedSides(), QSet<QString>{QStringLiteral("CHN")});
        paint();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, head());
        QVERIFY(m_view->closedSides().isEmpty());
    }

    void selection_isSaidToScreenReaders()
    {
        m_view->setDescriber([](MessageId id) { return QStringLiteral("message %1").arg(id.value); });
        m_view->select(MessageId(2), false);
        QCOMPARE(m_view->accessibleDescription(), QStringLiteral("message 2"));
    }

    /// As a screen reader walks it: a list, a child for each message in view and for each note, with its whole name.
    void screenReader_readsEveryMark()
    {
        const QStringList names{QStringLiteral("1 March 2018, One to Two, letter"), QStringLiteral("June 2020, Two to One, letter"), QStringLiteral("11 July 2021, One to Two, letter")};
        m_view->setDescriber([](MessageId) { return QStringLiteral("lines"); }, [names](MessageId id) { return names.value(int(id.value) - 1); });
        TimelineNote note;
        note.id = TimelineNoteId(7);
        note.date = *EdtfDate::parse(QStringLiteral("2019-02-03"));
        note.text = QStringLiteral("the thaw");
        m_view->setNotes({note});
        paint();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 4);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(list->child(i)->text(QAccessible::Name), names.at(i));
            QCOMPARE(list->child(i)->role(), QAccessible::ListItem);
            QCOMPARE(list->indexOfChild(list->child(i)), i);
        }
        QVERIFY(list->child(3)->text(QAccessible::Name).contains(QStringLiteral("the thaw")));
        QVERIFY(!list->child(3)->rect().isEmpty());
        const QRect area = list->child(2)->rect();
        QCOMPARE(list->childAt(area.center().x(), area.center().y()), list->child(2));
        QAccessibleInterface *last = list->child(2);
        last->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_view->selected(), MessageId(3));
        QVERIFY(last->state().selected);
        m_view->setRange({day(2018, 1, 1), day(2018, 12, 1)});
        QCOMPARE(list->childCount(), 2);
    }

    void notes_areWalkedMovedAndOpened()
    {
        QList<TimelineNote> notes(2);
        const QStringList dates{QStringLiteral("2019-02-03"), QStringLiteral("2020-04")};
        for (int i = 0; i < 2; ++i) {
            notes[i].id = TimelineNoteId(i + 1);
            notes[i].date = *EdtfDate::parse(dates.at(i));
            notes[i].text = QStringLiteral("note");
        }
        m_view->setNotes(notes);
        paint();
        QSignalSpy moved(m_view.get(), &TimelineView::noteMoved), opened(m_view.get(), &TimelineView::noteActivated);
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedNote(), TimelineNoteId(1));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().at(1).value<EdtfDate>().text(), QStringLiteral("2019-02-04"));
        QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_view->selectedNote(), TimelineNoteId(2));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QRectF pin;
        for (const TimelineHit &hit : m_view->hits()) {
            if (hit.what == TimelineHit::What::Note && hit.index == 0)
                pin = hit.area;
        }
        const QPoint from(int(pin.left()) + 4, int(pin.center().y()));
        const double perDay = (m_view->viewport()->width() - 148) / m_view->range().length();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), from + QPoint(60, 0));
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from + QPoint(60, 0));
        QCOMPARE(moved.size(), 2);
        const QDate day = moved.last().at(1).value<EdtfDate>().earliest();
        QVERIFY(qAbs(QDate(2019, 2, 3).daysTo(day) - 60 / perDay) <= 1);
    }

    void lens_opensADenseStretch()
    {
        QList<Message> messages;
        for (int i = 0; i < 1000; ++i) {
            Message message;
            message.id = MessageId(i + 1);
            message.kind = QStringLiteral("letter");
            message.date = EdtfDate::fromDay(QDate(2010, 1, 1).addDays(i * 2));
            message.senders = {{ActorId(1), QStringLiteral("One"), {}}};
            messages.append(message);
        }
        m_view->setModel(std::make_shared<TimelineModel>(timelineModel(messages, {}, {})));
        m_view->showAll();
        paint();
        QVERIFY(!m_view->lens().isOpen());
        QTest::keyClick(m_view.get(), Qt::Key_L);
        QVERIFY(m_view->lens().isOpen());
        paint();
        int marks = 0;
        const TimelineHit *first = nullptr;
        for (const TimelineHit &hit : m_view->lens().hits()) {
            marks += hit.what == TimelineHit::What::Event;
            if (hit.what == TimelineHit::What::Event && !first)
                first = &hit;
        }
        QVERIFY2(marks > 5 && marks <= 42, qPrintable(QString::number(marks)));
        const MessageId id = m_view->model().events.at(first->index).id;
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, first->area.center().toPoint());
        QCOMPARE(m_view->selected(), id);
        QVERIFY(m_view->lens().isOpen());
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->selected(), MessageId(id.value + 1)); // the keyboard walks on in the lens
        QVERIFY(m_view->lens().isOpen());
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(!m_view->lens().isOpen());
        // Over a column of the histogram the pointer opens it, over nothing it closes it.
        QPoint bin;
        for (const TimelineHit &hit : m_view->hits()) {
            if (hit.what == TimelineHit::What::Bin)
                bin = hit.area.center().toPoint();
        }
        hover(bin);
        QVERIFY(m_view->lens().isOpen());
        hover(QPoint(40, 4));
        QVERIFY(!m_view->lens().isOpen());
    }

    /// The themes differ, and nothing but the theme.
    void dark_hasTheDarkPage()
    {
        m_view->setPalette(Theme::forDark().palette());
        const QImage dark = m_view->grab().toImage();
        QCOMPARE(dark.pixelColor(500, 4), Theme::forDark().page);
        m_view->setPalette(Theme::light().palette());
        QCOMPARE(m_view->grab().toImage().pixelColor(500, 4), Theme::light().page);
    }

    void contextBar_choosesARange()
    {
        ContextBar bar;
        bar.resize(900, 78);
        bar.setModel(threeMessages());
        bar.setRange({day(2018, 1, 1), day(2019, 1, 1)});
        QSignalSpy chosen(&bar, &ContextBar::rangeChosen);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(850, 30));
        QCOMPARE(chosen.size(), 1);
        const DayRange range = chosen.first().first().value<DayRange>();
        QVERIFY(range.first > day(2020, 12, 1));
        QVERIFY(qAbs(range.length() - 365) < 0.01);
        QTest::keyClick(&bar, Qt::Key_Plus);
        QVERIFY(chosen.last().first().value<DayRange>().length() < 365);
    }

private:
    void paint() { m_view->grab(); }
    void hover(QPoint at)
    {
        QMouseEvent move(QEvent::MouseMove, at, m_view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(m_view->viewport(), &move);
    }
    QRectF areaOf(int event) const
    {
        for (const TimelineHit &hit : m_view->hits()) {
            if (hit.what == TimelineHit::What::Event && hit.index == event)
                return hit.area.adjusted(1, 0, -1, 0);
        }
        return {};
    }
    std::unique_ptr<TimelineView> m_view;
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
