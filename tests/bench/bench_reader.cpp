// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/generated.h"
#include "ui/reading/reader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <random>

namespace haeje::bench {

static constexpr QSize viewSize{1000, 1200};
static constexpr int megabyte = 1024 * 1024;

/// A text of about that many bytes of UTF-8, a heading for every twelfth paragraph.
static Document generatedDocument(int bytes)
{
    Document document;
    document.facts.title = QStringLiteral("A generated text");
    document.text = generatedText(bytes / 2, 7);
    int start = 0;
    for (const QString &line : document.text.split(QLatin1Char('\n'))) {
        const int end = start + int(line.size());
        const bool heading = document.blocks.size() % 13 == 0;
        const int headingEnd = start + int(line.indexOf(QLatin1Char(' '), 40));
        if (heading)
            document.blocks.append({start == 0 ? BlockKind::Title : BlockKind::Heading1, {start, headingEnd}});
        document.blocks.append({BlockKind::Paragraph, {heading ? headingEnd + 1 : start, end}});
        start = end + 1;
    }
    return document;
}

static QList<ReaderCoding> generatedCodings(int count, const Document &document)
{
    std::mt19937 random(3);
    QList<ReaderCoding> codings;
    for (int i = 1; i <= count; ++i) {
        const int start = int(random() % size_t(document.text.size() - 400));
        const int code = int(random() % 50);
        codings.append({PassageId(i), CodingId(i), CodeId(code + 1), {start, start + 20 + int(random() % 300)},
                        QStringLiteral("code %1").arg(code), code});
    }
    return codings;
}

static void paintNow(Reader &reader)
{
    reader.viewport()->repaint();
}

/// Milliseconds of one change of the scroll value with its paint.
static double frame(Reader &reader, int y)
{
    QElapsedTimer timer;
    timer.start();
    reader.verticalScrollBar()->setValue(y);
    paintNow(reader);
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    QApplication::processEvents();
    return taken;
}

static void measureScrolling(Reporter &reporter, Reader &reader, const QString &prefix, const QString &size)
{
    const QScrollBar *bar = reader.verticalScrollBar();
    std::mt19937 random(1);
    QList<double> jumps, pages, lines;
    for (int i = 0; i < 80; ++i)
        jumps.append(frame(reader, int(random() % size_t(bar->maximum()))));
    frame(reader, bar->maximum() / 2);
    for (int i = 0; i < 100; ++i)
        pages.append(frame(reader, bar->value() + bar->pageStep()));
    frame(reader, bar->maximum() / 3);
    for (int i = 0; i < 200; ++i)
        lines.append(frame(reader, bar->value() + bar->singleStep() * (i < 100 ? 1 : -1)));
    reporter.report(prefix + QStringLiteral(" jump"), size, jumps);
    reporter.report(prefix + QStringLiteral(" page"), size, pages);
    reporter.report(prefix + QStringLiteral(" line"), size, lines);
}

static void measureChanges(Reporter &reporter, Reader &reader, QList<ReaderCoding> codings, const QString &prefix, const QString &size)
{
    const int here = reader.position();
    int id = int(codings.size());
    reporter.measure(prefix + QStringLiteral(" one more coding"), size, 20, [&] {
        ++id;
        codings.append({PassageId(id), CodingId(id), CodeId(1), {here + id % 300, here + id % 300 + 120}, QStringLiteral("new"), 1});
        reader.setCodings(codings);
        paintNow(reader);
    });
    reporter.measure(prefix + QStringLiteral(" add and remove a coding"), size, 20, [&] {
        reader.addCoding({PassageId(9999999), CodingId(9999999), CodeId(1), {here + 10, here + 90}, QStringLiteral("new"), 1});
        reader.removeCoding(CodingId(9999999));
        paintNow(reader);
    });
    reporter.measure(prefix + QStringLiteral(" all codings anew"), size, 5, [&] {
        reader.setCodings({});
        reader.setCodings(codings);
        paintNow(reader);
    });
}

static void measureOpening(Reporter &reporter, const Document &document, const QList<ReaderCoding> &codings, const QString &size)
{
    reporter.measure(QStringLiteral("reader open, first paint"), size, 10, [&] {
        Reader reader;
        reader.resize(viewSize);
        reader.setDocument(document);
        reader.setCodings(codings);
        reader.show();
        paintNow(reader);
    });
}

static void readerBenchmark(Reporter &reporter)
{
    const Document small = generatedDocument(megabyte);
    measureOpening(reporter, small, generatedCodings(5000, small), QStringLiteral("1 MB, 5,000 codings"));

    const struct {
        int megabytes;
        QString prefix, size;
    } sizes[] = {{10, QStringLiteral("reader"), QStringLiteral("10 MB, 50,000 codings")},
                 {1, QStringLiteral("reader deep"), QStringLiteral("1 MB, 50,000 codings, 15 deep")}};
    for (const auto &[megabytes, prefix, size] : sizes) {
        const Document document = generatedDocument(megabytes * megabyte);
        const QList<ReaderCoding> codings = generatedCodings(50000, document);
        Reader reader;
        reader.resize(viewSize);
        reader.show();
        reader.setDocument(document);
        reader.setCodings(codings);
        paintNow(reader);
        measureScrolling(reporter, reader, prefix, size);
        measureChanges(reporter, reader, codings, prefix, size);
        reporter.measure(prefix + QStringLiteral(" another width"), size, 10, [&] {
            reader.resize(reader.width() == 700 ? 640 : 700, viewSize.height());
            paintNow(reader);
        });
        reader.resize(viewSize);
        QElapsedTimer timer;
        timer.start();
        reader.layOutAll();
        reporter.report(prefix + QStringLiteral(" every height exact (idle work)"), size, {double(timer.elapsed())});
    }
}

/// Every word stands under ten codings, so that all lanes are in use everywhere.
static QList<ReaderCoding> tenDeep(int count, const Document &document)
{
    std::mt19937 random(5);
    QList<ReaderCoding> codings;
    const int length = int(document.text.size()), step = length / count;
    for (int i = 1; i <= count; ++i) {
        const int start = std::max(0, (i - 1) * step - int(random() % size_t(step)));
        codings.append({PassageId(i), CodingId(i), CodeId(i % 50 + 1), {start, std::min(length, start + 10 * step)},
                        QStringLiteral("code %1").arg(i % 50), i % 50});
    }
    return codings;
}

static void lanesBenchmark(Reporter &reporter)
{
    const Document document = generatedDocument(10 * megabyte);
    const QList<ReaderCoding> codings = tenDeep(50000, document);
    const QString size = QStringLiteral("10 MB, 50,000 codings, 10 deep everywhere");
    Reader reader;
    reader.resize(viewSize);
    reader.show();
    reader.setDocument(document);
    reader.setCodings(codings);
    paintNow(reader);
    measureScrolling(reporter, reader, QStringLiteral("margin lanes"), size);
    const int here = reader.position();
    int id = int(codings.size());
    reporter.measure(QStringLiteral("margin lanes one more coding"), size, 20, [&] {
        ++id;
        reader.addCoding({PassageId(id), CodingId(id), CodeId(1), {here + id % 300, here + id % 300 + 120}, QStringLiteral("new"), 1});
        paintNow(reader);
    });
    reporter.measure(QStringLiteral("margin lanes one code alone"), size, 5, [&] {
        QList<ReaderCoding> shown;
        for (const ReaderCoding &coding : codings) {
            if (coding.code == CodeId(7))
                shown.append(coding);
        }
        reader.setCodings(shown);
        paintNow(reader);
        reader.setCodings(codings);
        paintNow(reader);
    });
    auto *map = reader.findChild<QWidget *>(QStringLiteral("minimap"));
    QPixmap drawn(map->size());
    int high = map->height();
    reporter.measure(QStringLiteral("minimap drawn anew"), size, 20, [&] {
        map->resize(map->width(), high = high == map->height() ? high - 1 : high + 1); // another height is drawn at once
        map->render(&drawn);
    });
    reporter.measure(QStringLiteral("minimap frame while scrolling"), size, 50, [&] { map->render(&drawn); });
}

static const Benchmark reader("reader", readerBenchmark);
static const Benchmark lanes("lanes", lanesBenchmark);

} // namespace haeje::bench
