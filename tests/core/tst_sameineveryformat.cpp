// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/readers.h"
#include "tests/support/formatwriter.h"
#include "tests/support/pdfmaker.h"

#include <QRegularExpression>
#include <QTest>

using namespace haeje;

namespace {

/// The article set on a page as a report is: kinds are told by size, place and signs alone.
QByteArray setOnAPage(const test::WrittenArticle &article)
{
    PdfMaker pdf;
    double y = pdf.line(60, 50, article.title, 20, true) + 4;
    y = pdf.line(60, y, article.subtitle, 13) + 8;
    y = pdf.line(60, y, article.byline, 10) + 10;
    BlockKind before = BlockKind::Paragraph;
    for (const auto &piece : article.pieces) {
        if (piece.kind != before || piece.kind == BlockKind::Paragraph)
            y += 9;
        before = piece.kind;
        switch (piece.kind) {
        case BlockKind::Heading1: y = pdf.line(60, y, piece.text, 15, true); break;
        case BlockKind::Heading2: y = pdf.line(60, y, piece.text, 12.5, true); break;
        case BlockKind::ListItem: y = pdf.line(60, y, QStringLiteral("• ") + piece.text); break;
        case BlockKind::Quote: y = pdf.line(90, y, piece.text); break;
        case BlockKind::TableRow: {
            const QStringList cells = piece.text.split(QLatin1Char('\t'));
            for (qsizetype i = 0; i < cells.size(); ++i)
                pdf.line(80 + 160.0 * double(i), y, cells[i]);
            y += 14;
            break;
        }
        default: // the maker writes no text for signs outside the basic plane, so none is set
            pdf.paragraph(60, y, 470, 680, QString(piece.text).remove(QStringLiteral("𠮷 ")));
            break;
        }
    }
    y = 720;
    for (qsizetype i = 0; i < article.notes.size(); ++i)
        y = pdf.line(60, y, QStringLiteral("[%1] %2").arg(i + 1).arg(article.notes[i]), 7.5);
    return pdf.bytes();
}

QByteArray fileOf(const QString &format)
{
    return format == QLatin1String("pdf") ? setOnAPage(test::sampleArticle()) : test::write(test::sampleArticle(), format);
}

} // namespace

/// The same article in every format comes out as the same blocks with the same facts.
class TestSameInEveryFormat : public QObject
{
    Q_OBJECT

    /// What is expected: a line for each block. Plain text cannot tell kinds.
    static QStringList expected(bool kinds)
    {
        const test::WrittenArticle article = test::sampleArticle();
        QStringList lines;
        const auto add = [&](BlockKind kind, const QString &text) { lines << (kinds ? QString::number(int(kind)) : QString()) + u' ' + text; };
        add(BlockKind::Title, article.title);
        for (const auto &piece : article.pieces)
            add(piece.kind, piece.text);
        for (qsizetype i = 0; i < article.notes.size(); ++i)
            add(BlockKind::Footnote, QStringLiteral("[%1] %2").arg(i + 1).arg(article.notes[i]));
        return lines;
    }

    static void everyFormat()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : test::writtenFormats())
            QTest::newRow(qPrintable(format)) << format;
        QTest::newRow("pdf") << QStringLiteral("pdf");
    }

private Q_SLOTS:
    void blocks_areTheSame_data() { everyFormat(); }
    void blocks_areTheSame()
    {
        QFETCH(QString, format);
        const Result<ImportedFile> file = readArticles(fileOf(format), QStringLiteral("sample.") + format);
        QVERIFY2(file, qPrintable(file.message()));
        QCOMPARE(file->articles.size(), 1);
        const ImportedArticle &article = file->articles.first();
        const bool plain = format == QLatin1String("txt");
        QStringList lines = expected(!plain), found;
        for (const Block &block : article.blocks) {
            const QString text = article.text.mid(block.span.start, block.span.length());
            // The subtitle is a fact; only in plain text, where nothing marks it, does its line stay.
            if (!plain || text != test::sampleArticle().subtitle)
                found << (plain ? QString() : QString::number(int(block.kind))) + u' ' + text;
        }
        if (plain)
            lines.replaceInStrings(QStringLiteral("\t"), QStringLiteral(" "));
        if (format == QLatin1String("pdf")) {
            // Nothing on a page marks a quote; the sign was not set.
            lines.replaceInStrings(QRegularExpression(QStringLiteral("^%1 ").arg(int(BlockKind::Quote))),
                                   QStringLiteral("%1 ").arg(int(BlockKind::Paragraph)));
            lines.replaceInStrings(QStringLiteral("𠮷 "), QString());
        }
        for (qsizetype i = 0; i < std::min(found.size(), lines.size()); ++i)
            QCOMPARE(found[i], lines[i]);
        QCOMPARE(found.size(), lines.size());
    }

    void facts_areTheSame_data() { everyFormat(); }
    void facts_areTheSame()
    {
        QFETCH(QString, format);
        const Result<ImportedFile> file = readArticles(fileOf(format), QStringLiteral("sample.") + format);
        QVERIFY2(file, qPrintable(file.message()));
        QCOMPARE(file->articles.size(), 1);
        const ImportedArticle &article = file->articles.first();
        QVERIFY(article.titleStated);
        QCOMPARE(article.facts.title, test::sampleArticle().title);
        QCOMPARE(article.facts.published.text(), QStringLiteral("2021-07-23"));
        if (format != QLatin1String("txt"))
            QCOMPARE(article.facts.subtitle, test::sampleArticle().subtitle);
        QCOMPARE(article.facts.authors, QStringList {QStringLiteral("Haram Seo")});
    }

    void written_isRecognisedByItsBytes_data() { everyFormat(); }
    void written_isRecognisedByItsBytes()
    {
        QFETCH(QString, format);
        const QByteArray bytes = fileOf(format);
        if (format != QLatin1String("pdf")) // a PDF has the time of its making in it
            QCOMPARE(fileOf(format), bytes);
        // Text and Markdown are told by their suffix alone; everything else also under a wrong name.
        const bool bySuffix = format == QLatin1String("txt") || format == QLatin1String("md");
        const auto *reader = readerFor(bytes, bySuffix ? QStringLiteral("x.") + format : QStringLiteral("x.bin"));
        QVERIFY(reader);
        QCOMPARE(reader->format, format);
    }
};

QTEST_MAIN(TestSameInEveryFormat)
#include "tst_sameineveryformat.moc"
