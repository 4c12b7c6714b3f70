// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/exporters.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace haeje;

static const QSizeF size(320, 180);

static void paintSample(QPainter &painter, QSizeF area)
{
    painter.setPen(Qt::black);
    painter.drawText(QPointF(20, 40), QStringLiteral("Rice 벼 <2021>"));
    painter.save();
    painter.setClipRect(QRectF(100, 60, 50, 50));
    painter.fillRect(QRectF(0, 60, area.width(), 20), Qt::red);
    painter.setPen(QPen(Qt::blue, 6));
    painter.drawLine(QPointF(0, 100), QPointF(area.width(), 100));
    painter.restore();
    painter.fillRect(QRectF(300, 160, 10, 10), Qt::green);
}

static PictureTexts sampleTexts()
{
    return {QStringLiteral("Rice & maize"), QStringLiteral("Bars: \"rice\" < maize. 벼.")};
}

static QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

class TestChartExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void svg_hasOutlinesTitleAndDescription();
    void svg_canKeepItsText();
    void svg_isCutToTheClip();
    void pdf_hasTheSizeTheTitleAndTheAltText();
    void png_hasTheResolutionAndTheTexts();
    void png_tooLarge_saysSo();
    void failure_leavesWhatWasThere_data();
    void failure_leavesWhatWasThere();
    void tabSeparated_keepsOneLinePerRow();
};

void TestChartExport::svg_hasOutlinesTitleAndDescription()
{
    const QByteArray svg = svgPicture(size, sampleTexts(), {}, paintSample);
    QXmlStreamReader xml(svg);
    QStringList titles, descriptions;
    int texts = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("title"))
            titles += xml.readElementText();
        else if (xml.name() == QLatin1String("desc"))
            descriptions += xml.readElementText();
        else if (xml.name() == QLatin1String("text"))
            ++texts;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(titles, QStringList(sampleTexts().title));
    QCOMPARE(descriptions, QStringList(sampleTexts().alt));
    QCOMPARE(texts, 0);
}

void TestChartExport::svg_canKeepItsText()
{
    PictureOptions options;
    options.textAsOutlines = false;
    const QByteArray svg = svgPicture(size, sampleTexts(), options, paintSample);
    QVERIFY(svg.contains("<text"));
    QVERIFY(svg.contains("Rice"));
}

void TestChartExport::svg_isCutToTheClip()
{
    QSvgRenderer renderer(svgPicture(size, {}, {}, paintSample));
    QVERIFY(renderer.isValid());
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QCOMPARE(image.pixelColor(50, 70), QColor(Qt::white));
    QCOMPARE(image.pixelColor(120, 70), QColor(Qt::red));
    QCOMPARE(image.pixelColor(200, 70), QColor(Qt::white));
    QCOMPARE(image.pixelColor(120, 100), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(200, 100), QColor(Qt::white));
    QCOMPARE(image.pixelColor(305, 165), QColor(Qt::green));
}

void TestChartExport::pdf_hasTheSizeTheTitleAndTheAltText()
{
    const QByteArray pdf = pdfPicture(size, sampleTexts(), {}, paintSample);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY2(pdf.contains("/MediaBox [0 0 240") && pdf.mid(pdf.indexOf("/MediaBox"), 60).contains(" 135"),
             pdf.mid(pdf.indexOf("/MediaBox"), 60).constData());
    QVERIFY(pdf.contains("Rice &amp; maize"));
    QVERIFY(pdf.contains("&lt; maize"));
}

void TestChartExport::png_hasTheResolutionAndTheTexts()
{
    PictureOptions options;
    options.dpi = 300;
    const Result<QByteArray> png = pngPicture(size, sampleTexts(), options, paintSample);
    QVERIFY2(png.ok(), qPrintable(png.message()));
    const QImage image = QImage::fromData(*png, "png");
    QCOMPARE(image.size(), QSize(1000, 563));
    QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
    QCOMPARE(image.text(QStringLiteral("Title")), sampleTexts().title);
    QCOMPARE(image.text(QStringLiteral("Description")), sampleTexts().alt);
    QCOMPARE(image.pixelColor(953, 516), QColor(Qt::green));
    QCOMPARE(image.pixelColor(10, 550), QColor(Qt::white));
    options.transparent = true;
    QCOMPARE(QImage::fromData(*pngPicture(size, {}, options, paintSample), "png").pixelColor(10, 550).alpha(), 0);
}

void TestChartExport::png_tooLarge_saysSo()
{
    PictureOptions options;
    options.dpi = 100000;
    const Result<QByteArray> png = pngPicture(size, {}, options, paintSample);
    QVERIFY(!png.ok());
    QVERIFY(png.message().contains(QStringLiteral("333333")));
}

void TestChartExport::failure_leavesWhatWasThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("unknown suffix") << QStringLiteral("old.gif") << QStringLiteral(".svg, .pdf, .png");
    QTest::newRow("no suffix") << QStringLiteral("old") << QStringLiteral(".svg, .pdf, .png");
    QTest::newRow("no such folder") << QStringLiteral("gone/new.svg") << QStringLiteral("gone/new.svg");
    QTest::newRow("a folder of that name") << QStringLiteral("folder.png") << QStringLiteral("folder.png");
}

void TestChartExport::failure_leavesWhatWasThere()
{
    QFETCH(QString, name);
    QFETCH(QString, said);
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("folder.png")));
    QVERIFY(saveFile(dir.filePath(QStringLiteral("old.gif")), "before").ok());
    const Result<void> done = exportPicture(dir.filePath(name), size, sampleTexts(), {}, paintSample);
    QVERIFY(!done.ok());
    QVERIFY2(done.message().contains(said), qPrintable(done.message()));
    QCOMPARE(bytesOf(dir.filePath(QStringLiteral("old.gif"))), QByteArray("before"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList(QStringLiteral("old.gif")));
}

void TestChartExport::tabSeparated_keepsOneLinePerRow()
{
    Table table;
    table.columns = {{QStringLiteral("a"), QStringLiteral("A"), false}, {QStringLiteral("n"), QStringLiteral("N"), true}};
    table.rows = {{{QStringLiteral("x\ty\nz"), 9}, {}, false}, {{QStringLiteral("벼"), QVariant()}, {}, true}};
    QCOMPARE(toTabSeparated(table), QStringLiteral("A\tN\nx y z\t9\n벼\t\n"));
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
