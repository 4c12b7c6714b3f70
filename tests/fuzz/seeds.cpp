// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip.h"
#include "tests/fuzz/fuzz.h"
#include "tests/support/formatwriter.h"
#include "tests/support/pdfmaker.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>

using namespace haeje;

static bool save(const QString &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(QDir(folder).filePath(name));
    return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

static QByteArray pdf()
{
    const test::WrittenArticle article = test::sampleArticle();
    PdfMaker maker(article.title);
    double y = maker.line(60, 60, article.title, 16, true);
    y = maker.line(60, y + 10, article.byline);
    for (const auto &piece : article.pieces)
        maker.paragraph(60, y, 400, 800, piece.text);
    maker.newPage();
    maker.line(60, 60, article.notes.first(), 8);
    return maker.bytes();
}

/// haeje_fuzz_seeds FOLDER: what each target starts from, below FOLDER/TARGET.
int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]) + u'/';
    const QList<QPair<QString, QString>> targets = {
        {QStringLiteral("txt"), QStringLiteral("plain")}, {QStringLiteral("md"), QStringLiteral("markdown")}, {QStringLiteral("html"), QStringLiteral("html")},
        {QStringLiteral("docx"), QStringLiteral("docx")}, {QStringLiteral("odt"), QStringLiteral("odt")}, {QStringLiteral("epub"), QStringLiteral("epub")},
        {QStringLiteral("hwpx"), QStringLiteral("hwpx")},
    };
    bool good = save(folder + QLatin1String("pdf"), QStringLiteral("whole"), pdf());
    for (const auto &[format, target] : targets) {
        const QByteArray whole = test::write(test::sampleArticle(), format);
        const bool zipped = whole.startsWith("PK");
        good = good && save(folder + target, QStringLiteral("whole"), zipped ? fuzz::unpacked(whole) : whole);
        if (zipped) {
            good = good && save(folder + target, QStringLiteral("packed"), whole);
            good = good && save(folder + QLatin1String("zip"), format, whole);
        }
    }
    ZipWriter zip;
    zip.add(QStringLiteral("a"), "a", ZipWriter::Packing::Stored);
    zip.add(QStringLiteral("b/c"), QByteArray(1000, 'c'));
    return good && save(folder + QLatin1String("zip"), QStringLiteral("small"), *zip.finish()) ? 0 : 1;
}
