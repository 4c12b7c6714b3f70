// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articles/plaintext.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace haeje;

/// Lines as they may meet in a file: heads, bylines, runs of blanks, marks, footers, lists, numbers, bare words.
static QString madeUpFile(QRandomGenerator &random)
{
    static const QStringList pieces = {
        QStringLiteral("[Tag] Some made-up title\n[Tag] Some made-up title\n5.Jan.2021 | Ada Writer\n"),
        QStringLiteral("Other title\n\nOther title\nJune 20, 2022 | Bo Second and Cy Third\n"),
        QStringLiteral("Bad head\nBad head\n45.Foo.2021 |\n"),
        QStringLiteral("A sentence stands here.\u00a0\u00a0 Short block \u00a0 Another sentence stands there."),
        QStringLiteral("It ends so. ■ \u00a0 Typeset by Some One \u00a0\u00a0 For inquiries: 02 000 (ext. 1) I"),
        QStringLiteral("■"), QStringLiteral("■ See another version"), QStringLiteral("담당 및 편집: 아무개 문의: 02 000"),
        QStringLiteral("North Korea"), QStringLiteral("Global Statistics"), QStringLiteral("https://example.org/page"),
        QStringLiteral("![picture words](/path/file.jpg)"), QStringLiteral("| kind | 2025-06-16"), QStringLiteral("2020-02-29"),
        QStringLiteral("• Comment\n• 2021-07-11\n• Dee Fourth\n• Fellow, Place\nAfter the list."),
        QStringLiteral("# Marked heading"), QStringLiteral("### Lower"), QStringLiteral("#hash tags"), QStringLiteral("1. numbered"),
        QStringLiteral("Ⅱ. 둘째 제목"), QStringLiteral("- item"), QStringLiteral("*"), QStringLiteral("-0-"), QStringLiteral("words -0-"),
        QStringLiteral("A line that is about as long as a line of mail is before it is broken\nand goes on below it"),
        QStringLiteral("두 나라의 글이다."), QStringLiteral("文字𠀀"), QStringLiteral("\t"), QString(), QString(),
    };
    QString file;
    const int count = random.bounded(1, 14);
    for (int i = 0; i < count; ++i)
        file += pieces[random.bounded(int(pieces.size()))] + QLatin1Char('\n');
    return file;
}

static QStringList wordsOf(QString text)
{
    // A date becomes a date: its words are not kept, its meaning is.
    static const QRegularExpression dates(QStringLiteral("5\\.Jan\\.2021|June 20, 2022|2025-06-16|2020-02-29|2021-07-11"));
    static const QRegularExpression word(QStringLiteral("[\\w■]+"), QRegularExpression::UseUnicodePropertiesOption);
    text.remove(dates);
    QStringList words;
    auto matches = word.globalMatch(text);
    while (matches.hasNext())
        words << matches.next().captured();
    return words;
}

class TestImportLosesNothing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWord_isInTheTextOrListed()
    {
        QRandomGenerator random(11);
        int read = 0;
        for (int round = 0; round < 2000; ++round) {
            const QString input = madeUpFile(random);
            const Result<ImportedFile> file = readPlainText(input.toUtf8(), QStringLiteral("name.txt"));
            if (!file) {
                QVERIFY2(!file.message().isEmpty(), qPrintable(input));
                continue;
            }
            ++read;
            QString kept;
            for (const ImportedArticle &article : file->articles) {
                checkBlocks(article);
                const DocumentFacts &f = article.facts;
                kept += article.text + QStringLiteral("\n%1\n%2\n%3\n%4\n").arg(f.series, f.authors.join(QLatin1Char('\n')), f.affiliation, f.url);
            }
            for (const LeftOut &left : file->leftOut)
                kept += left.text + QLatin1Char('\n');
            for (const Doubt &doubt : file->doubts)
                kept += doubt.sentence + QLatin1Char('\n');
            const QStringList keptWords = wordsOf(kept);
            const QSet<QString> there(keptWords.begin(), keptWords.end());
            for (const QString &word : wordsOf(input)) {
                if (word != QLatin1String("and")) // between two authors
                    QVERIFY2(there.contains(word), qPrintable(QStringLiteral("“%1” is lost of:\n%2").arg(word, input)));
            }
        }
        QVERIFY(read > 1900);
    }

private:
    static void checkBlocks(const ImportedArticle &article)
    {
        int at = 0;
        for (const Block &block : article.blocks) {
            QVERIFY(block.span.start >= at && !block.span.isEmpty());
            QVERIFY(article.text.mid(at, block.span.start - at).trimmed().isEmpty());
            at = block.span.end;
        }
        QCOMPARE(at, int(article.text.size()));
        QVERIFY(!article.facts.title.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportLosesNothing)
#include "tst_importlosesnothing.moc"
