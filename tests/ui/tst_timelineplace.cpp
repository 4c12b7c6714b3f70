// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/actors.h"
#include "core/store/messages.h"
#include "core/store/occasions.h"
#include "core/store/stories.h"
#include "core/store/timelinenotes.h"
#include "tests/support/answers.h"
#include "tests/support/testproject.h"
#include "ui/shell/actions.h"
#include "ui/shell/places/timelineplace.h"
#include "ui/shell/settings.h"
#include "ui/timeline/gridview.h"
#include "ui/timeline/messagelistview.h"
#include "ui/timeline/storywindow.h"
#include "ui/timeline/timelineview.h"

#include <QLabel>
#include <QMenu>
#include <QTableWidget>
#include <QToolButton>

using namespace haeje;
using namespace haeje::test;

/// The place as the window has it, over a small exchange between invented parties.
class TestTimelinePlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void switcher_showsTheTable_andBackShowsTheDrawing();
    void backToAMessage_leavesThePage();
    void emptyProject_saysWhatToDo();
    void grid_choosesIntoTheInspector_andOpensOnTheTimeline();
    void lanesByCountry_areKept();
    void note_isMovedDeletedAndUndone();
    void story_isMadeOfWhatIsInViewAndEdited();

private:
    bool isShown(const char *name) const
    {
        const auto *widget = m_place->findChild<QWidget *>(QLatin1String(name));
        return widget && widget->isVisible();
    }
    void click(const char *name) { m_place->findChild<QToolButton *>(QLatin1String(name))->click(); }
    MessageId add(const char *date, ActorId from, ActorId to, OccasionId occasion = {});

    std::unique_ptr<TestProject> m_project;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<Actions> m_actions;
    Answers m_answers;
    std::unique_ptr<TimelinePlace> m_place;
};

MessageId TestTimelinePlace::add(const char *date, ActorId from, ActorId to, OccasionId occasion)
{
    MessageId id;
    const auto done = (*m_project)->edit(QStringLiteral("Add"), [&]() -> Result<void> {
        Message message;
        message.kind = QStringLiteral("letter");
        message.date = *EdtfDate::parse(QLatin1String(date));
        message.senders = {{from, {}, {}}};
        message.recipients = {{to, {}, {}}};
        message.occasion = occasion;
        const auto added = (*m_project)->messages().add(message);
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.message()));
    return id;
}

void TestTimelinePlace::init()
{
    m_answers = {};
    m_project = std::make_unique<TestProject>();
    const auto made = (*m_project)->edit(QStringLiteral("Actors"), [&]() -> Result<void> {
        for (const char *name : {"Chancellor Alder", "Regent Birch"}) {
            Actor actor;
            actor.side = QLatin1String(name).startsWith(QLatin1String("Chan")) ? QStringLiteral("NOR") : QStringLiteral("SOU");
            actor.names = {{QLatin1String(name), QStringLiteral("en")}};
            if (const auto added = (*m_project)->actors().add(actor); !added)
                return added.error();
        }
        return {};
    });
    QVERIFY(made);
    m_settings = std::make_unique<Settings>(m_project->folder.filePath(QStringLiteral("settings.ini")));
    m_navigator = std::make_unique<Navigator>();
    m_actions = std::make_unique<Actions>();
    m_place = std::make_unique<TimelinePlace>(Services{*m_navigator, m_answers, *m_settings, *m_actions});
    connect(m_navigator.get(), &Navigator::moved, m_place.get(), &TimelinePlace::showLocation);
    m_place->resize(1100, 700);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_place.get()));
}

void TestTimelinePlace::cleanup()
{
    QVERIFY2(m_answers.said.isEmpty(), qPrintable(m_answers.said.join(u'\n')));
    m_place.reset();
    m_project.reset();
}

void TestTimelinePlace::switcher_showsTheTable_andBackShowsTheDrawing()
{
    add("2031-05-04", ActorId(1), ActorId(2));
    m_place->setProject(m_project->project.get());
    QVERIFY(isShown("timelineView"));
    click("view.timeline");
    click("view.table");
    QVERIFY(isShown("messageTable"));
    QVERIFY(!isShown("timelineView"));
    m_navigator->back();
    QVERIFY(isShown("timelineView"));
    m_navigator->forward();
    QVERIFY(isShown("messageTable"));
}

void TestTimelinePlace::backToAMessage_leavesThePage()
{
    const MessageId id = add("2031-05-04", ActorId(1), ActorId(2));
    m_place->setProject(m_project->project.get());
    m_navigator->goTo(id);
    click("view.table");
    m_navigator->back();
    QCOMPARE(m_navigator->current().what, EntityRef(id));
    QCOMPARE(m_place->findChild<TimelineView *>()->selected(), id);
}

void TestTimelinePlace::emptyProject_saysWhatToDo()
{
    m_place->setProject(m_project->project.get());
    QVERIFY(isShown("emptyImport"));
    click("view.table");
    QVERIFY(isShown("emptyImport"));
}

void TestTimelinePlace::grid_choosesIntoTheInspector_andOpensOnTheTimeline()
{
    OccasionId occasion;
    QVERIFY((*m_project)->edit(QStringLiteral("Occasion"), [&]() -> Result<void> {
        Occasion yearly;
        yearly.name = QStringLiteral("Charter day");
        yearly.founded = *EdtfDate::parse(QStringLiteral("2001-05-04"));
        yearly.yearly = true;
        const auto added = (*m_project)->occasions().add(yearly);
        if (!added)
            return added.error();
        occasion = *added;
        return {};
    }));
    const MessageId first = add("2031-05-04", ActorId(1), ActorId(2), occasion);
    add("2033-05-04", ActorId(1), ActorId(2), occasion);
    m_place->setProject(m_project->project.get());
    click("view.grid");
    auto *grid = m_place->findChild<GridView *>();
    QVERIFY(grid && grid->isVisible());
    QCOMPARE(grid->model()->columnCount(), 3);
    grid->setCurrentIndex(grid->model()->index(0, 1));
    const auto *words = m_place->findChild<QLabel *>(QStringLiteral("gridCellText"));
    QVERIFY2(words->text().contains(QStringLiteral("none in this project")), qPrintable(words->text()));
    QTest::keyClick(grid, Qt::Key_Left);
    QCOMPARE(m_place->findChild<TimelineView *>()->selected(), first); // one selection in all views
    QVERIFY(grid->isVisible());
    QTest::keyClick(grid, Qt::Key_Return);
    QVERIFY(isShown("timelineView"));
    m_navigator->back();
    QVERIFY(grid->isVisible());
}

void TestTimelinePlace::lanesByCountry_areKept()
{
    add("2031-05-04", ActorId(1), ActorId(2));
    m_place->setProject(m_project->project.get());
    auto *lanes = m_place->findChild<QToolButton *>(QStringLiteral("lanesBy"));
    lanes->defaultAction()->menu()->findChild<QAction *>(QStringLiteral("lanesBy.country"))->trigger();
    const TimelineModel &model = m_place->findChild<TimelineView *>()->model();
    QCOMPARE(model.laneBy, LaneBy::Country);
    QCOMPARE(model.lanes.size(), 2);
    QCOMPARE(m_settings->value(QStringLiteral("timeline/lanes"), {}).toString(), QStringLiteral("country"));
}

void TestTimelinePlace::note_isMovedDeletedAndUndone()
{
    add("2031-05-04", ActorId(1), ActorId(2));
    m_place->setProject(m_project->project.get());
    auto *view = m_place->findChild<TimelineView *>();
    QVERIFY((*m_project)->edit(QStringLiteral("Note"), [&]() -> Result<void> {
        TimelineNote note;
        note.date = *EdtfDate::parse(QStringLiteral("2031-05-06"));
        note.text = QStringLiteral("the thaw");
        const auto added = (*m_project)->timelineNotes().add(note);
        return added ? Result<void>() : Result<void>(added.error());
    }));
    QCOMPARE(view->notes().size(), 1); // read on the change
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE((*m_project)->timelineNotes().all().first().date.text(), QStringLiteral("2031-05-07"));
    QVERIFY((*m_project)->undo());
    QCOMPARE(view->notes().first().date.text(), QStringLiteral("2031-05-06"));
    QVERIFY((*m_project)->undo());
    QVERIFY(view->notes().isEmpty());
}

void TestTimelinePlace::story_isMadeOfWhatIsInViewAndEdited()
{
    const MessageId first = add("2031-05-04", ActorId(1), ActorId(2)), second = add("2031-06-04", ActorId(2), ActorId(1));
    m_place->setProject(m_project->project.get());
    m_answers.typed = QStringLiteral("The thaw");
    m_actions->find(QStringLiteral("timeline.story"))->trigger();
    const auto stories = [&] { return (*m_project)->timelineNotes().stories().all(); };
    QCOMPARE(stories().size(), 1);
    QCOMPARE(stories().first().steps, QList<StoryStep>({{first, {}}, {second, {}}}));
    auto *steps = m_place->findChild<QTableWidget *>(QStringLiteral("storySteps"));
    QVERIFY(steps && steps->isVisible());
    steps->item(0, 2)->setText(QStringLiteral("it begins"));
    QCOMPARE(stories().first().steps.first().caption, QStringLiteral("it begins"));
    steps->setCurrentCell(0, 2);
    click("stepLater");
    QCOMPARE(stories().first().steps.last().caption, QStringLiteral("it begins"));
    click("stepsByDate");
    QCOMPARE(stories().first().steps.first().message, first);
    click("storyPresent");
    auto *window = m_place->findChild<StoryWindow *>();
    QVERIFY(window && window->isFullScreen());
    QTest::keyClick(window, Qt::Key_Escape);
    steps->setCurrentCell(1, 2);
    click("stepRemove");
    QCOMPARE(stories().first().steps.size(), 1);
    for (int i = 0; i < 5; ++i)
        QVERIFY((*m_project)->undo());
    QVERIFY(stories().isEmpty());
}

QTEST_MAIN(TestTimelinePlace)
#include "tst_timelineplace.moc"
