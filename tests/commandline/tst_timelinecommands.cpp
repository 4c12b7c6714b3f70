// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

static QStringList words(const char *line)
{
    return s(line).split(u' ', Qt::SkipEmptyParts);
}

/// The timeline, the grid, notes and stories without a window.
class TestTimelineCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void notes_areDefinedListedAndRemoved();
    void story_isDefinedAndShown();
    void occasions_sayNoneInThisProject();
    void occasions_wrongYear_isSaid();
    void lanes_drawOtherLanes();
    void tiled_hasSheetsOfA4();
    void grid_isDrawn();
    void wrongUsage_isSaid_data();
    void wrongUsage_isSaid();
    void realExchanges_giveTheCountsOfTheTable();

private:
    Run haeje(QStringList arguments) { return run(arguments, m_folder->path()); }
    QByteArray file(const char *name) const
    {
        QFile file(m_folder->filePath(s(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTimelineCommands::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(haeje(words("create p.haeje")).code, 0);
    const QByteArray table = "id,event_date,published_date,sender,recipient,kind,occasion,anniversary\n"
                             "M1,2021-07-11,2021-07-12,First,Second,congratulatory message,Treaty,60\n"
                             "M2,2022-07-11,,First,Second,congratulatory message,Treaty,61\n"
                             "M3,2024-07-10,2024-07-10,Second,First,congratulatory message,Treaty,63\n"
                             "M4,2022-07,,Second,First,reply,,\n";
    QFile file(m_folder->filePath(s("messages.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table) == table.size());
    file.close();
    const Run imported = haeje(words("import p.haeje messages.csv --as messages"));
    QVERIFY2(imported.code == 0, imported.said());
}

void TestTimelineCommands::notes_areDefinedListedAndRemoved()
{
    const Run made = haeje({s("define"), s("p.haeje"), s("timeline-note"), s("the thaw"), s("--date"), s("2021-08"), s("--format"), s("json")});
    QVERIFY2(made.code == 0, made.said());
    QCOMPARE(made.array().first().toObject().value(s("text")).toString(), s("the thaw"));
    const Run moved = haeje(words("define p.haeje timeline-note 1 --date 2021-09-01"));
    QVERIFY2(moved.code == 0, moved.said());
    const QJsonArray listed = haeje(words("list p.haeje timeline-notes --format json")).array();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().toObject().value(s("date")).toString(), s("2021-09-01"));
    QCOMPARE(listed.first().toObject().value(s("text")).toString(), s("the thaw"));
    QCOMPARE(haeje(words("define p.haeje timeline-note 1 --remove")).code, 0);
    QVERIFY(haeje(words("list p.haeje timeline-notes --format json")).array().isEmpty());
    const Run undated = haeje({s("define"), s("p.haeje"), s("timeline-note"), s("nowhere")});
    QCOMPARE(undated.code, 1);
    QVERIFY2(undated.err.contains(s("pinned on a date")), undated.said());
}

void TestTimelineCommands::story_isDefinedAndShown()
{
    const Run made = haeje({s("define"), s("p.haeje"), s("story"), s("Two years"), s("--messages"), s("M2,M1"), s("--caption"), s("M1:the first: as it was")});
    QVERIFY2(made.code == 0, made.said());
    const QJsonArray listed = haeje(words("list p.haeje stories --format json")).array();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().toObject().value(s("captions")).toArray().last().toString(), s("the first: as it was"));
    const Run shown = haeje(words("show p.haeje story 1 --format json"));
    QVERIFY2(shown.code == 0, shown.said());
    QVERIFY2(shown.object().value(s("steps_in_words")).toArray().first().toString().contains(s("First to Second, congratulatory message")), shown.said());
    const Run wrong = haeje({s("define"), s("p.haeje"), s("story"), s("Two years"), s("--messages"), s("M9")});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains(s("M9")), wrong.said());
    QCOMPARE(haeje({s("define"), s("p.haeje"), s("story"), s("Two years"), s("--remove")}).code, 0);
    QVERIFY(haeje(words("list p.haeje stories --format json")).array().isEmpty());
}

void TestTimelineCommands::occasions_sayNoneInThisProject()
{
    const Run yearly = haeje(words("analyse p.haeje occasions --one-off --format json"));
    QVERIFY2(yearly.code == 0, yearly.said());
    QStringList drawn;
    for (const QJsonValue &row : yearly.array())
        drawn << QStringLiteral("%1 %2 %3").arg(row[s("from")].toString()).arg(row[s("year")].toInt()).arg(row[s("state")].toString());
    QVERIFY2(drawn.contains(s("First 2021 message")), yearly.said());
    QCOMPARE(yearly.array().first().toObject().value(s("lag_days")).toInt(), 1);
    const Run told = haeje(words("analyse p.haeje occasions --one-off"));
    QVERIFY2((told.out + told.err).simplified().contains(s("not to say that none was sent")), told.said());
}

void TestTimelineCommands::occasions_wrongYear_isSaid()
{
    const Run wrong = haeje(words("analyse p.haeje occasions --from never"));
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains(s("never")), wrong.said());
}

void TestTimelineCommands::lanes_drawOtherLanes()
{
    QByteArray before;
    for (const char *lanes : {"actor", "country", "party", "kind"}) {
        const Run drawn = haeje({s("timeline"), s("p.haeje"), s("--out"), s("t.svg"), s("--lanes"), s(lanes)});
        QVERIFY2(drawn.code == 0, drawn.said());
        QVERIFY(file("t.svg").startsWith("<?xml"));
        if (qstrcmp(lanes, "actor") == 0 || qstrcmp(lanes, "kind") == 0) {
            QVERIFY(file("t.svg") != before);
            before = file("t.svg");
        }
    }
}

void TestTimelineCommands::tiled_hasSheetsOfA4()
{
    const Run drawn = haeje(words("timeline p.haeje --out t.pdf --tiled --width 600"));
    QVERIFY2(drawn.code == 0, drawn.said());
    const QString pdf = QString::fromLatin1(file("t.pdf"));
    static const QRegularExpression box(s("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)"));
    int pages = 0;
    for (auto found = box.globalMatch(pdf); found.hasNext(); ++pages) {
        const QRegularExpressionMatch match = found.next();
        const double across = match.captured(1).toDouble() * 25.4 / 72, down = match.captured(2).toDouble() * 25.4 / 72;
        QVERIFY2(qAbs(across - 297) < 1 && qAbs(down - 210) < 1, qPrintable(match.captured()));
    }
    QVERIFY2(pages >= 3, qPrintable(QString::number(pages))); // 600 mm on sheets that show 277 mm, 10 of them twice
}

void TestTimelineCommands::grid_isDrawn()
{
    // No occasion of the table returns every year: said, and drawn when one does.
    const Run none = haeje(words("timeline p.haeje --out g.png --grid"));
    QCOMPARE(none.code, 1);
    QVERIFY2(none.err.contains(s("yearly return")), none.said());
    const Run table = haeje(words("timeline p.haeje --out g.csv --grid"));
    QVERIFY2(table.code == 0, table.said());
    QVERIFY(file("g.csv").startsWith("occasion,from,to,year"));
}

void TestTimelineCommands::wrongUsage_isSaid_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("lanes") << s("--out t.svg --lanes moon") << s("actor, country, party, kind");
    QTest::newRow("tiled") << s("--out t.svg --tiled") << s(".pdf");
    QTest::newRow("grid as json") << s("--out t.json --grid") << s(".svg, .pdf, .png and .csv");
    QTest::newRow("width") << s("--out t.svg --width 3") << s("width");
}

void TestTimelineCommands::wrongUsage_isSaid()
{
    QFETCH(QString, arguments);
    QFETCH(QString, said);
    const Run wrong = haeje(QStringList{s("timeline"), s("p.haeje")} + arguments.split(u' '));
    QVERIFY2(wrong.code != 0, wrong.said());
    QVERIFY2(wrong.err.contains(said), wrong.said());
    QVERIFY(!QFile::exists(m_folder->filePath(s("t.svg"))));
}

/// Against a count of the table's own lines: the greetings on one founding day, their years, and those between without one.
void TestTimelineCommands::realExchanges_giveTheCountsOfTheTable()
{
    const QString path = QStringLiteral(HAEJE_SOURCE_DIR "/../shared/data/exchanges-dprk-prc.csv");
    if (!QFile::exists(path))
        QSKIP("the table of real exchanges is not beside the sources");
    QFile table(path);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QSet<int> years;
    int messages = 0;
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u','); // the first columns have no quotes
        const bool greeting = line.contains(s(",congratulatory message,WPK founding,"));
        if (!greeting || cells.size() < 3 || cells.at(2).size() < 4)
            continue;
        ++messages;
        years.insert(cells.at(2).left(4).toInt());
    }
    QVERIFY(messages > 0);
    QCOMPARE(haeje(words("create real.haeje")).code, 0);
    const Run imported = haeje({s("import"), s("real.haeje"), path, s("--as"), s("messages")});
    QVERIFY2(imported.code == 0, imported.said());
    const Run grid = haeje(words("analyse real.haeje occasions --format json"));
    QVERIFY2(grid.code == 0, grid.said());
    QSet<int> found, none;
    int counted = 0;
    for (const QJsonValue &row : grid.array()) {
        if (row[s("occasion")].toString() != s("WPK founding") || row[s("from")].toString() != s("CHN"))
            continue;
        if (row[s("kind")].toString() == s("congratulatory message"))
            ++counted;
        (row[s("state")].toString() == s("none in this project") ? none : found).insert(row[s("year")].toInt());
    }
    QCOMPARE(counted, messages);
    QVERIFY(found.contains(years));
    for (const int year : std::as_const(none))
        QVERIFY(!years.contains(year));
}

QTEST_GUILESS_MAIN(TestTimelineCommands)
#include "tst_timelinecommands.moc"
