// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>

using namespace haeje::test;

/// Pictures and counts made without a window, from figures and messages that were imported a moment ago.
class TestDrawing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void chart_drawsWhatFiguresSay_data();
    void chart_drawsWhatFiguresSay();
    void timeline_drawsAStretch_data();
    void timeline_drawsAStretch();
    void analyse_saysItsRules();
    void screenshot_drawsAPlace_data();
    void screenshot_drawsAPlace();
    void screenshot_showsTheDocumentAndTheHitsAskedFor();

private:
    Run haeje(QStringList arguments) { return run(arguments, m_folder->path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

static QStringList words(const char *line)
{
    return s(line).split(u' ', Qt::SkipEmptyParts);
}

void TestDrawing::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QList<QPair<QString, QByteArray>> tables = {
        {s("messages"), "id,event_date,sender,recipient,kind,occasion\n"
                        "M1,2021-07-11,First,Second,congratulatory message,Treaty\nM2,2021-07,Second,First,reply,Treaty\n"},
        {s("figures"), "figure,value,unit,base,dimension,category\n"
                       "Technologies by power,9,technologies,40,power,coal\nTechnologies by power,6,technologies,40,power,water\n"}};
    QCOMPARE(haeje(words("create p.haeje")).code, 0);
    for (const auto &[kind, bytes] : tables) {
        QFile file(m_folder->filePath(kind + s(".csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Run imported = haeje({s("import"), s("p.haeje"), kind + s(".csv"), s("--as"), kind});
        QVERIFY2(imported.code == 0, imported.said());
    }
}

void TestDrawing::chart_drawsWhatFiguresSay_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("svg") << s("c.svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << s("c.pdf") << QByteArray("%PDF");
    QTest::newRow("png") << s("c.png") << QByteArray("\x89PNG");
    QTest::newRow("csv") << s("c.csv") << QByteArray("category,");
}

void TestDrawing::chart_drawsWhatFiguresSay()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, beginning);
    const Run drawn = haeje({s("chart"), s("p.haeje"), s("technologies-by-power"), s("--out"), file, s("--width"), s("120"), s("--dpi"), s("100")});
    QVERIFY2(drawn.code == 0 && drawn.err.isEmpty(), drawn.said());
    QFile picture(m_folder->filePath(file));
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const QByteArray bytes = picture.readAll();
    QVERIFY2(bytes.startsWith(beginning), bytes.left(200).constData());
    if (file.endsWith(s("svg")))
        QVERIFY2(bytes.contains("<title") && bytes.contains("<desc") && bytes.contains("25"), "the title and the alt text are missing");
}

void TestDrawing::timeline_drawsAStretch_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("svg") << s("--out t.svg") << s("t.svg") << QByteArray("<title");
    QTest::newRow("pdf") << s("--out t.pdf") << s("t.pdf") << QByteArray("%PDF");
    QTest::newRow("png") << s("--out t.png --from 2021-07-01 --to 2021-07-31") << s("t.png") << QByteArray("PNG");
    QTest::newRow("csv") << s("--out t.csv --to 2021") << s("t.csv") << QByteArray("2021-07-11");
    QTest::newRow("json") << s("--out t.json --from 2021") << s("t.json") << QByteArray("\"events\"");
}

void TestDrawing::timeline_drawsAStretch()
{
    QFETCH(QString, line);
    QFETCH(QString, file);
    QFETCH(QByteArray, part);
    const Run drawn = haeje(s("timeline p.haeje ").append(line).split(u' '));
    QVERIFY2(drawn.code == 0 && drawn.err.isEmpty(), drawn.said());
    QFile picture(m_folder->filePath(file));
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const QByteArray bytes = picture.readAll();
    QVERIFY2(bytes.contains(part), bytes.left(200).constData());
    const Run early = haeje(words("timeline p.haeje --out e.svg --to 1990"));
    QVERIFY2(early.code == 1 && !QFile::exists(m_folder->filePath(s("e.svg"))), early.said());
}

void TestDrawing::analyse_saysItsRules()
{
    const Run run = haeje({s("analyse"), s("p.haeje"), s("breakdown"), s("--statement"), s("Technologies by power"), s("--format"), s("json")});
    QVERIFY2(run.code == 0, run.said());
    QCOMPARE(run.array().size(), 3);
    QCOMPARE(run.array().last().toObject().value(s("value")).toDouble(), 25.0);
    const Run people = haeje({s("analyse"), s("p.haeje"), s("breakdown"), s("--statement"), s("Technologies by power")});
    QVERIFY2(people.err.contains(s("25 = 40")), people.said());
    const Run wrong = haeje({s("analyse"), s("p.haeje"), s("breakdown"), s("--statement"), s("nothing")});
    QVERIFY2(wrong.code == 1, wrong.said());
}

void TestDrawing::screenshot_drawsAPlace_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"library", "timeline", "review", "charts"})
        QTest::newRow(place) << s(place);
}

void TestDrawing::screenshot_drawsAPlace()
{
    QFETCH(QString, place);
    const Run drawn = haeje({s("p.haeje"), s("--place"), place, s("--screenshot"), s("s.png"), s("--size"), s("1280x800")});
    QVERIFY2(drawn.code == 0 && drawn.err.isEmpty(), drawn.said());
    QFile picture(m_folder->filePath(s("s.png")));
    QVERIFY(picture.open(QIODevice::ReadOnly));
    const QByteArray bytes = picture.readAll();
    QVERIFY(bytes.startsWith("\x89PNG"));
    // Width and height stand at bytes 16 to 23 of every PNG.
    QCOMPARE(bytes.mid(16, 8).toHex(), QByteArray("0000050000000320"));
}

/// A document and a search each show something else than the place of itself.
void TestDrawing::screenshot_showsTheDocumentAndTheHitsAskedFor()
{
    QList<QByteArray> pictures;
    for (const QStringList &asked : {QStringList(), QStringList{s("--document"), s("1")}, QStringList{s("--document"), s("1"), s("--search"), s("friendship")}}) {
        const Run drawn = haeje(QStringList{s("p.haeje"), s("--place"), s("library"), s("--screenshot"), s("s.png")} + asked);
        QVERIFY2(drawn.code == 0 && drawn.err.isEmpty(), drawn.said());
        QFile picture(m_folder->filePath(s("s.png")));
        QVERIFY(picture.open(QIODevice::ReadOnly));
        const QByteArray bytes = picture.readAll();
        QVERIFY2(!pictures.contains(bytes), qPrintable(asked.join(QLatin1Char(' '))));
        pictures << bytes;
    }
}

QTEST_GUILESS_MAIN(TestDrawing)
#include "tst_drawing.moc"
