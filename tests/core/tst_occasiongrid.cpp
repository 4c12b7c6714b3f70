// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/occasiongrid.h"

#include <QTest>

using namespace haeje;

/// A grid of invented states, drawn as text: a line for each row, a cell for each year.
class TestOccasionGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cells_showMessagesNoneAndWhatIsNotDue();
    void reply_standsWithWhatItAnswers();
    void unlinkedReply_standsWithTheOneMessageOfTheOtherDirection();
    void circleOfReplies_ends();
    void greetingOfDecember_isOnTheNewYearThatFollows();
    void roundYears_areTold();
    void leaders_standOverTheirYears();
    void leftOut_isCounted();
    void oneOffOccasions_haveRowsWhenWanted();
    void byActor_directionsAreActors();
    void noRecipient_expectsNothing();
    void table_saysNoneInThisProject();

private:
    MessageId add(const char *date, int from, int to, int occasion, const QList<MessageId> &answers = {}, const char *kind = "congratulatory message");
    QStringList drawn(const OccasionGridOptions &options = {}) const;

    QList<Actor> m_actors;
    QList<Occasion> m_occasions;
    QList<Message> m_messages;
};

void TestOccasionGrid::init()
{
    m_actors.clear();
    m_occasions.clear();
    m_messages.clear();
    const char *const names[] = {"Alder", "Birch", "Alder the Younger"};
    const char *const sides[] = {"NOR", "SOU", "NOR"};
    for (int i = 0; i < 3; ++i) {
        Actor actor;
        actor.id = ActorId(i + 1);
        actor.side = QLatin1String(sides[i]);
        actor.names = {{QLatin1String(names[i]), {}}};
        m_actors.append(actor);
    }
    const char *const occasions[] = {"Charter day", "New Year", "Flood"};
    const char *const founded[] = {"2000-05-04", "1900-01-01", ""};
    for (int i = 0; i < 3; ++i) {
        Occasion occasion;
        occasion.id = OccasionId(i + 1);
        occasion.name = QLatin1String(occasions[i]);
        occasion.founded = EdtfDate::parse(QLatin1String(founded[i])).value_or(EdtfDate());
        occasion.yearly = i < 2;
        m_occasions.append(occasion);
    }
}

MessageId TestOccasionGrid::add(const char *date, int from, int to, int occasion, const QList<MessageId> &answers, const char *kind)
{
    Message message;
    message.id = MessageId(m_messages.size() + 1);
    message.kind = QLatin1String(kind);
    message.date = EdtfDate::parse(QLatin1String(date)).value_or(EdtfDate());
    if (from)
        message.senders = {{ActorId(from), {}, {}}};
    if (to)
        message.recipients = {{ActorId(to), {}, {}}};
    message.occasion = OccasionId(occasion);
    message.replyTo = answers;
    m_messages.append(message);
    return message.id;
}

QStringList TestOccasionGrid::drawn(const OccasionGridOptions &options) const
{
    const OccasionGrid grid = occasionGrid(m_messages, m_actors, m_occasions, options);
    QStringList lines;
    for (const GridRow &row : grid.rows) {
        QStringList cells;
        for (const GridCell &cell : row.cells) {
            QString text = cell.state == GridCell::State::None ? QStringLiteral("none") : cell.state == GridCell::State::NotDue ? QStringLiteral(".") : QString();
            for (const GridEntry &entry : cell.entries) {
                text += (entry.reply ? QStringLiteral("r") : QStringLiteral("m")) + QString::number(entry.message.value);
                if (entry.lag)
                    text += QLatin1Char(':') + QString::number(*entry.lag);
            }
            cells << text;
        }
        lines << QStringLiteral("%1 %2>%3 | %4").arg(row.name, row.from, row.to, cells.join(QStringLiteral(" | ")));
    }
    return lines;
}

void TestOccasionGrid::cells_showMessagesNoneAndWhatIsNotDue()
{
    add("2010-05-04", 1, 2, 1);
    add("2013-05-04", 3, 2, 1);
    add("2012-05-03", 2, 1, 1);
    add("2014-01-01", 1, 2, 2); // makes the grid a year longer
    QCOMPARE(drawn(), QStringList({QStringLiteral("Charter day NOR>SOU | m1 | none | none | m2 | ."), QStringLiteral("Charter day SOU>NOR | none | none | m3 | none | ."),
                                   QStringLiteral("New Year NOR>SOU | . | . | . | . | m4")}));
}

void TestOccasionGrid::reply_standsWithWhatItAnswers()
{
    const MessageId message = add("2010-05-04", 1, 2, 1);
    const MessageId reply = add("2010-05-14", 2, 1, 0, {message}, "reply");
    add("2010-05-20", 1, 2, 0, {reply}, "reply");
    QCOMPARE(drawn(), QStringList(QStringLiteral("Charter day NOR>SOU | m1r2:10r3:16")));
}

void TestOccasionGrid::unlinkedReply_standsWithTheOneMessageOfTheOtherDirection()
{
    add("2010-05-04", 1, 2, 1);
    add("2010-05-09", 2, 1, 1, {}, "reply");
    QCOMPARE(drawn(), QStringList(QStringLiteral("Charter day NOR>SOU | m1r2:5")));
    add("2010-05-05", 3, 2, 1); // now there are two it may answer
    QCOMPARE(drawn(), QStringList({QStringLiteral("Charter day NOR>SOU | m1m3"), QStringLiteral("Charter day SOU>NOR | m2")}));
}

void TestOccasionGrid::circleOfReplies_ends()
{
    add("2010-05-04", 1, 2, 1, {MessageId(2)});
    add("2010-05-05", 2, 1, 1, {MessageId(1)});
    add("2011-05-05", 2, 1, 1, {MessageId(3)}); // itself
    int entries = 0;
    const OccasionGrid grid = occasionGrid(m_messages, m_actors, m_occasions);
    for (const GridRow &row : grid.rows) {
        for (const GridCell &cell : row.cells)
            entries += int(cell.entries.size());
    }
    QCOMPARE(entries, 3);
}

void TestOccasionGrid::greetingOfDecember_isOnTheNewYearThatFollows()
{
    add("2009-12-30", 1, 2, 2);
    const OccasionGrid grid = occasionGrid(m_messages, m_actors, m_occasions);
    QCOMPARE(grid.years, QList<int>({2010}));
    QCOMPARE(*grid.rows.first().cells.first().ordinal, 110);
}

void TestOccasionGrid::roundYears_areTold()
{
    add("2009-05-04", 1, 2, 1);
    add("2010-05-04", 1, 2, 1);
    add("2015-05-04", 1, 2, 1);
    const OccasionGrid grid = occasionGrid(m_messages, m_actors, m_occasions);
    const QList<GridCell> &cells = grid.rows.first().cells;
    QCOMPARE(cells.at(0).round, RoundYear::No);
    QCOMPARE(cells.at(1).round, RoundYear::Tenth);
    QCOMPARE(cells.at(6).round, RoundYear::Fifth);
}

void TestOccasionGrid::leaders_standOverTheirYears()
{
    add("2010-05-04", 1, 2, 1);
    add("2012-05-04", 1, 2, 1);
    add("2013-05-04", 1, 2, 1);
    add("2013-05-04", 2, 3, 1);
    add("2013-05-05", 3, 2, 1); // two of that year are the younger's
    add("2014-05-04", 3, 2, 1);
    QVERIFY(occasionGrid(m_messages, m_actors, m_occasions).reigns.isEmpty()); // nobody is said to be a leader
    for (Actor &actor : m_actors)
        actor.kind = QStringLiteral("leader");
    const OccasionGrid grid = occasionGrid(m_messages, m_actors, m_occasions);
    const QList<GridReign> expected = {{QStringLiteral("NOR"), QStringLiteral("Alder"), 0, 2},
                                       {QStringLiteral("NOR"), QStringLiteral("Alder the Younger"), 3, 4},
                                       {QStringLiteral("SOU"), QStringLiteral("Birch"), 0, 4}};
    QCOMPARE(grid.reigns, expected);
}

void TestOccasionGrid::leftOut_isCounted()
{
    add("2010-05-04", 1, 2, 1);
    add("2010-05-04", 1, 2, 0);
    add("2010-05-04", 1, 2, 3);
    add("", 1, 2, 1);
    add("2010-05-04", 0, 2, 1);
    add("2010-05-04", 1, 2, 1, {}, "summit");
    const OccasionGrid grid = occasionGrid(m_messages, m_actors, m_occasions);
    QCOMPARE(grid.messages, 1);
    QCOMPARE(grid.withoutOccasion, 1);
    QCOMPARE(grid.oneOff, 1);
    QCOMPARE(grid.withoutYear, 1);
    QCOMPARE(grid.withoutSender, 1);
    const QString notes = occasionGridNotes(grid).join(QLatin1Char(' '));
    QVERIFY2(notes.contains(QStringLiteral("1 without a sender")), qPrintable(notes));
}

void TestOccasionGrid::oneOffOccasions_haveRowsWhenWanted()
{
    add("2010-05-04", 1, 2, 3);
    add("2012-05-04", 2, 1, 3);
    QVERIFY(drawn().isEmpty());
    OccasionGridOptions options;
    options.oneOff = true;
    QCOMPARE(drawn(options), QStringList({QStringLiteral("Flood NOR>SOU | m1 |  | "), QStringLiteral("Flood SOU>NOR |  |  | m2")}));
}

void TestOccasionGrid::byActor_directionsAreActors()
{
    add("2010-05-04", 1, 2, 1);
    add("2011-05-04", 3, 2, 1);
    OccasionGridOptions options;
    options.byActor = true;
    QCOMPARE(drawn(options), QStringList({QStringLiteral("Charter day Alder>Birch | m1 | ."), QStringLiteral("Charter day Alder the Younger>Birch | . | m2")}));
}

void TestOccasionGrid::noRecipient_expectsNothing()
{
    add("2010-05-04", 1, 0, 1, {}, "editorial");
    add("2012-05-04", 1, 0, 1, {}, "editorial");
    QCOMPARE(drawn(), QStringList(QStringLiteral("Charter day NOR> | m1 | . | m2")));
}

void TestOccasionGrid::table_saysNoneInThisProject()
{
    add("2010-05-04", 1, 2, 1);
    add("2012-05-04", 1, 2, 1);
    const OccasionGrid grid = occasionGrid(m_messages, m_actors, m_occasions);
    const Table table = occasionGridTable(grid, m_messages);
    QCOMPARE(table.rows.size(), 3);
    const int state = table.column(QStringLiteral("state")), year = table.column(QStringLiteral("year"));
    QCOMPARE(table.rows.at(1).cells.at(year).toInt(), 2011);
    QCOMPARE(table.rows.at(1).cells.at(state).toString(), QStringLiteral("none in this project"));
    QVERIFY(table.rows.at(1).notStated);
    QCOMPARE(table.rows.first().evidence, QList<EntityRef>({MessageId(1)}));
    for (const Table::Row &row : table.rows)
        QCOMPARE(row.cells.size(), table.columns.size());
}

QTEST_GUILESS_MAIN(TestOccasionGrid)
#include "tst_occasiongrid.moc"
