// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messages.h"
#include "core/store/stories.h"
#include "core/store/timelinenotes.h"
#include "core/work/storypages.h"
#include "tests/support/testproject.h"

using namespace haeje;
using namespace haeje::test;

/// Notes on the time axis and stories, kept and undone.
class TestTimelineNotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_project = std::make_unique<TestProject>(); }
    void note_isKeptChangedAndUndone();
    void note_withoutWordsOrDate_isRefused_data();
    void note_withoutWordsOrDate_isRefused();
    void notes_standByDate();
    void story_keepsItsOrderAndCaptions();
    void removedMessage_leavesTheStory_undoBringsItBack();
    void story_namesAreOneEach();
    void storyPage_quotesTheTextOfTheVersion();

private:
    TimelineNotes &notes() { return (*m_project)->timelineNotes(); }
    Result<void> edit(const std::function<Result<void>()> &change) { return (*m_project)->edit(QStringLiteral("Edit"), change); }
    TimelineNoteId addNote(const char *date, const char *text);
    MessageId addMessage(const char *date, DocumentId document = {});

    std::unique_ptr<TestProject> m_project;
};

TimelineNoteId TestTimelineNotes::addNote(const char *date, const char *text)
{
    TimelineNoteId id;
    TimelineNote note;
    note.date = EdtfDate::parse(QString::fromUtf8(date)).value_or(EdtfDate());
    note.text = QString::fromUtf8(text);
    const auto done = edit([&]() -> Result<void> {
        const auto added = notes().add(note);
        if (!added)
            return added.error();
        id = *added;
        return {};
    });
    return done ? id : TimelineNoteId();
}

MessageId TestTimelineNotes::addMessage(const char *date, DocumentId document)
{
    MessageId id;
    Message message;
    message.kind = QStringLiteral("letter");
    message.date = *EdtfDate::parse(QString::fromUtf8(date));
    if (document) {
        Version version;
        version.outlet = QStringLiteral("The Alder Courier");
        version.document = document;
        message.versions = {version};
    }
    const auto done = edit([&]() -> Result<void> {
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

void TestTimelineNotes::note_isKeptChangedAndUndone()
{
    const TimelineNoteId id = addNote("2031-05", "  the thaw begins ");
    QVERIFY(id);
    TimelineNote note = *notes().find(id);
    QCOMPARE(note.text, QStringLiteral("the thaw begins"));
    QCOMPARE(note.date.text(), QStringLiteral("2031-05"));
    note.date = *EdtfDate::parse(QStringLiteral("2031-06"));
    QVERIFY(edit([&] { return notes().update(note); }));
    QCOMPARE(notes().find(id)->date.text(), QStringLiteral("2031-06"));
    QVERIFY(edit([&] { return notes().remove(id); }));
    QVERIFY(!notes().find(id));
    QVERIFY((*m_project)->undo());
    QVERIFY((*m_project)->undo());
    QCOMPARE(notes().find(id)->date.text(), QStringLiteral("2031-05"));
    QVERIFY((*m_project)->undo());
    QVERIFY(notes().all().isEmpty());
}

void TestTimelineNotes::note_withoutWordsOrDate_isRefused_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no words") << QByteArray("2031") << QByteArray(" \n ");
    QTest::newRow("no date") << QByteArray() << QByteArray("words");
}

void TestTimelineNotes::note_withoutWordsOrDate_isRefused()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, text);
    QVERIFY(!addNote(date.constData(), text.constData()));
    QVERIFY(notes().all().isEmpty());
}

void TestTimelineNotes::notes_standByDate()
{
    addNote("2032", "third");
    addNote("2031-05-04", "second");
    addNote("../2031-01-01", "first"); // open at its start: where it ends
    QStringList texts;
    for (const TimelineNote &note : notes().all())
        texts << note.text;
    QCOMPARE(texts, QStringList({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}));
}

void TestTimelineNotes::story_keepsItsOrderAndCaptions()
{
    const MessageId later = addMessage("2031-05-04"), earlier = addMessage("2030-05-04");
    Story story;
    story.name = QStringLiteral(" The   thaw ");
    story.steps = {{later, QStringLiteral("it ends so")}, {earlier, {}}, {later, {}}};
    QVERIFY(edit([&]() -> Result<void> {
        const auto added = notes().stories().add(story);
        if (!added)
            return added.error();
        story.id = *added;
        return {};
    }));
    Story kept = *notes().stories().find(story.id);
    QCOMPARE(kept.name, QStringLiteral("The thaw"));
    QCOMPARE(kept.steps, story.steps);
    kept.steps.move(0, 2);
    QVERIFY(edit([&] { return notes().stories().update(kept); }));
    QCOMPARE(notes().stories().withName(QStringLiteral("The thaw"))->steps, kept.steps);
    QVERIFY((*m_project)->undo());
    QCOMPARE(notes().stories().find(story.id)->steps, story.steps);
}

void TestTimelineNotes::removedMessage_leavesTheStory_undoBringsItBack()
{
    const MessageId one = addMessage("2031-05-04"), other = addMessage("2030-05-04");
    QVERIFY(edit([&]() -> Result<void> {
        const auto added = notes().stories().add({{}, {}, QStringLiteral("Two"), {{one, QStringLiteral("first")}, {other, {}}}});
        return added ? Result<void>() : Result<void>(added.error());
    }));
    QVERIFY(edit([&] { return (*m_project)->messages().remove(one); }));
    QCOMPARE(notes().stories().all().first().steps, QList<StoryStep>({{other, {}}}));
    QVERIFY((*m_project)->undo());
    QCOMPARE(notes().stories().all().first().steps.size(), 2);
    QCOMPARE(notes().stories().all().first().steps.first().caption, QStringLiteral("first"));
}

void TestTimelineNotes::story_namesAreOneEach()
{
    const auto add = [&](const char *name) {
        return edit([&]() -> Result<void> {
            const auto added = notes().stories().add({{}, {}, QString::fromUtf8(name), {}});
            return added ? Result<void>() : Result<void>(added.error());
        });
    };
    QVERIFY(add("The thaw"));
    const auto again = add("The  thaw");
    QVERIFY(!again);
    QVERIFY2(again.message().contains(QStringLiteral("The thaw")), qPrintable(again.message()));
    QVERIFY(!add(" "));
    QCOMPARE(notes().stories().all().size(), 1);
}

void TestTimelineNotes::storyPage_quotesTheTextOfTheVersion()
{
    const QString text = QStringLiteral("A letter of May\nThe Regent thanks the Chancellor for the seeds.\nThe rest is about weather.");
    const MessageId id = addMessage("2031-05-04", addDocument(**m_project, text));
    const MessageId bare = addMessage("2031-06-04");
    const QList<StoryPage> pages = storyPages(**m_project, {{}, {}, {}, {{id, QStringLiteral("seeds")}, {bare, {}}}});
    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.first().quote, QStringLiteral("The Regent thanks the Chancellor for the seeds."));
    QCOMPARE(pages.first().source, QStringLiteral("The Alder Courier"));
    QCOMPARE(pages.first().caption, QStringLiteral("seeds"));
    QVERIFY(pages.last().quote.isEmpty());
}

QTEST_GUILESS_MAIN(TestTimelineNotes)
#include "tst_timelinenotes.moc"
