// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/exporters.h"

#include "ui/charts/outlinedevice.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtMath>

namespace haeje {

static constexpr int maxPixelsAcross = 20000;

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exporters)
};
} // namespace

static void setHints(QPainter &painter)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
}

/// Title and description as the first children of <svg>; the generator's own come unescaped in some versions of Qt.
static QByteArray withTexts(QByteArray svg, const PictureTexts &texts)
{
    const qsizetype open = svg.indexOf("<svg");
    const qsizetype end = open < 0 ? -1 : svg.indexOf('>', open);
    if (end < 0)
        return svg;
    QByteArray inside;
    if (!texts.title.isEmpty())
        inside += "\n<title>" + texts.title.toHtmlEscaped().toUtf8() + "</title>";
    if (!texts.alt.isEmpty())
        inside += "\n<desc>" + texts.alt.toHtmlEscaped().toUtf8() + "</desc>";
    svg.insert(end + 1, inside);
    svg.insert(open + 4, " role=\"img\"");
    return svg;
}

QByteArray svgPicture(QSizeF sizePx, const PictureTexts &texts, const PictureOptions &options, const Paint &paint)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(QSize(qCeil(sizePx.width()), qCeil(sizePx.height())));
    generator.setViewBox(QRectF(QPointF(), sizePx));
    generator.setTitle(QString());
    generator.setDescription(QString());
    QPainter target(&generator);
    setHints(target);
    OutlineDevice device(target, sizePx,
                         options.textAsOutlines ? OutlineDevice::Text::AsOutlines : OutlineDevice::Text::AsText);
    QPainter painter(&device);
    setHints(painter);
    if (!options.transparent)
        painter.fillRect(QRectF(QPointF(), sizePx), Qt::white);
    paint(painter, sizePx);
    painter.end();
    target.end();
    return withTexts(buffer.data(), texts);
}

static QByteArray xmp(const PictureTexts &texts)
{
    const auto language = [](const QString &text) {
        return QStringLiteral("<rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt>").arg(text.toHtmlEscaped());
    };
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
                          "<dc:title>%1</dc:title>\n<dc:description>%2</dc:description>\n"
                          "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n")
        .arg(language(texts.title), language(texts.alt))
        .toUtf8();
}

QByteArray pdfPicture(QSizeF sizePx, const PictureTexts &texts, const PictureOptions &options, const Paint &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(texts.title);
    writer.setCreator(QStringLiteral("Haeje " HAEJE_VERSION));
    if (!texts.alt.isEmpty())
        writer.setDocumentXmpMetadata(xmp(texts));
    writer.setPageSize(QPageSize(sizePx * 72 / 96, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(96);
    QPainter painter(&writer);
    setHints(painter);
    if (!options.transparent)
        painter.fillRect(QRectF(QPointF(), sizePx).adjusted(-1, -1, 1, 1), Qt::white);
    paint(painter, sizePx);
    painter.end();
    return buffer.data();
}

Result<QByteArray> pngPicture(QSizeF sizePx, const PictureTexts &texts, const PictureOptions &options, const Paint &paint)
{
    const double scale = options.dpi / 96;
    const QSize pixels(qRound(sizePx.width() * scale), qRound(sizePx.height() * scale));
    const bool sensible = !pixels.isEmpty() && qMax(pixels.width(), pixels.height()) <= maxPixelsAcross;
    QImage image = sensible ? QImage(pixels, QImage::Format_ARGB32_Premultiplied) : QImage();
    if (image.isNull()) {
        return Error{Words::tr("A PNG of %1 by %2 pixels cannot be made. Choose a smaller size or fewer dots per inch.")
                         .arg(pixels.width())
                         .arg(pixels.height())};
    }
    // Fonts are in points: they must be laid out at 96 dpi and grow by the scale alone.
    image.setDotsPerMeterX(qRound(96 / 0.0254));
    image.setDotsPerMeterY(qRound(96 / 0.0254));
    image.fill(options.transparent ? Qt::transparent : Qt::white);
    QPainter painter(&image);
    setHints(painter);
    painter.scale(scale, scale);
    paint(painter, sizePx);
    painter.end();
    image.setDotsPerMeterX(qRound(options.dpi / 0.0254));
    image.setDotsPerMeterY(qRound(options.dpi / 0.0254));
    QBuffer buffer;
    QImageWriter png(&buffer, "png");
    if (!texts.title.isEmpty())
        png.setText(QStringLiteral("Title"), texts.title);
    if (!texts.alt.isEmpty())
        png.setText(QStringLiteral("Description"), texts.alt);
    png.setText(QStringLiteral("Software"), QStringLiteral("Haeje " HAEJE_VERSION));
    if (!png.write(image))
        return Error{Words::tr("The PNG could not be made: %1.").arg(png.errorString())};
    return buffer.data();
}

QStringList pictureSuffixes()
{
    return {QStringLiteral(".svg"), QStringLiteral(".pdf"), QStringLiteral(".png")};
}

Result<void> saveFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    // A full disk takes a part and calls that no error: only the count tells.
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return Error{Words::tr("%1 could not be written: %2. Choose another folder or free some space.")
                     .arg(file, out.errorString())};
}

Result<void> exportPicture(const QString &file, QSizeF sizePx, const PictureTexts &texts, const PictureOptions &options,
                           const Paint &paint)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return saveFile(file, svgPicture(sizePx, texts, options, paint));
    if (suffix == QLatin1String("pdf"))
        return saveFile(file, pdfPicture(sizePx, texts, options, paint));
    if (suffix == QLatin1String("png")) {
        const Result<QByteArray> bytes = pngPicture(sizePx, texts, options, paint);
        return bytes ? saveFile(file, *bytes) : Result<void>(bytes.error());
    }
    return Error{Words::tr("%1: a picture can be saved as %2. Give the file one of these suffixes.")
                     .arg(QFileInfo(file).fileName(), pictureSuffixes().join(QStringLiteral(", ")))};
}

Result<void> exportTable(const QString &file, const Table &table)
{
    return saveFile(file, toCsv(table).toUtf8());
}

QString toTabSeparated(const Table &table)
{
    const auto field = [](const QVariant &cell) {
        QString text = cell.typeId() == QMetaType::QStringList ? cell.toStringList().join(QStringLiteral("; "))
                                                               : cell.toString();
        return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QStringList line;
    for (const Table::Column &column : table.columns)
        line.append(column.title);
    QString all = line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const Table::Row &row : table.rows) {
        line.clear();
        for (const QVariant &cell : row.cells)
            line.append(field(cell));
        all += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return all;
}

QMimeData *pictureMimeData(QSizeF sizePx, const PictureTexts &texts, const Paint &paint, const Table &table)
{
    auto *data = new QMimeData;
    PictureOptions options;
    options.dpi = 192;
    if (const Result<QByteArray> png = pngPicture(sizePx, texts, options, paint))
        data->setImageData(QImage::fromData(*png, "png"));
    data->setData(QStringLiteral("image/svg+xml"), svgPicture(sizePx, texts, options, paint));
    data->setText(toTabSeparated(table));
    return data;
}

} // namespace haeje
