// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/readers.h"
#include "tests/support/formatwriter.h"

#include <QTest>

using namespace haeje;

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
    }

private Q_SLOTS:
    void blocks_areTheSame_data() { everyFormat(); }
    void blocks_areTheSame()
    {
        QFETCH(QString, format);
        const Result<ImportedFile> file = readArticles(test::write(test::sampleArticle(), format), QStringLiteral("sample.") + format);
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
        QCOMPARE(found.join(u'\n'), lines.join(u'\n'));
    }

    void facts_areTheSame_data() { everyFormat(); }
    void facts_areTheSame()
    {
        QFETCH(QString, format);
        const Result<ImportedFile> file = readArticles(test::write(test::sampleArticle(), format), QStringLiteral("sample.") + format);
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
        const QByteArray bytes = test::write(test::sampleArticle(), format);
        QCOMPARE(test::write(test::sampleArticle(), format), bytes);
        // Text and Markdown are told by their suffix alone; everything else also under a wrong name.
        const bool bySuffix = format == QLatin1String("txt") || format == QLatin1String("md");
        const auto *reader = readerFor(bytes, bySuffix ? QStringLiteral("x.") + format : QStringLiteral("x.bin"));
        QVERIFY(reader);
        QCOMPARE(reader->format, format);
    }
};

QTEST_GUILESS_MAIN(TestSameInEveryFormat)
#include "tst_sameineveryformat.moc"
