// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/formats/articles/plaintext.h"
#include "tests/support/golden.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace haeje;

static const QString shared = QStringLiteral(HAEJE_SOURCE_DIR "/../shared");
static const QString seed = shared + QStringLiteral("/seeds/000_36b8f746c179e54a.txt");

static QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString kindName(BlockKind kind)
{
    static const QStringList names = {QStringLiteral("title"),    QStringLiteral("heading1"),  QStringLiteral("heading2"),
                                      QStringLiteral("heading3"), QStringLiteral("paragraph"), QStringLiteral("list"),
                                      QStringLiteral("quote"),    QStringLiteral("row")};
    return names.at(int(kind));
}

static QJsonObject articleJson(const ImportedArticle &article)
{
    const DocumentFacts &facts = article.facts;
    QJsonArray blocks;
    for (const Block &block : article.blocks)
        blocks << kindName(block.kind) + QStringLiteral(": ") + article.text.mid(block.span.start, block.span.length());
    return {{QStringLiteral("title"), facts.title},
            {QStringLiteral("title_stated"), article.titleStated},
            {QStringLiteral("series"), facts.series},
            {QStringLiteral("authors"), QJsonArray::fromStringList(facts.authors)},
            {QStringLiteral("affiliation"), facts.affiliation},
            {QStringLiteral("published"), facts.published.text()},
            {QStringLiteral("language"), facts.language},
            {QStringLiteral("url"), facts.url},
            {QStringLiteral("line"), article.line},
            {QStringLiteral("blocks"), blocks}};
}

static QJsonObject fileJson(const ImportedFile &file)
{
    QJsonArray articles;
    QJsonArray leftOut;
    QJsonArray doubts;
    for (const ImportedArticle &article : file.articles)
        articles << articleJson(article);
    for (const LeftOut &left : file.leftOut)
        leftOut << QStringLiteral("%1, %2: %3").arg(left.line).arg(left.what, left.text);
    for (const Doubt &doubt : file.doubts)
        doubts << QStringLiteral("%1: %2").arg(doubt.line).arg(doubt.sentence);
    return {{QStringLiteral("layout"), file.layout},
            {QStringLiteral("articles"), articles},
            {QStringLiteral("left_out"), leftOut},
            {QStringLiteral("doubts"), doubts}};
}

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldens_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir folder(QStringLiteral(HAEJE_SOURCE_DIR "/tests/data/articles"));
        const QStringList cases = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QVERIFY(cases.size() >= 6);
        for (const QString &name : cases)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void goldens()
    {
        QFETCH(QString, folder);
        const Result<ImportedFile> file = readPlainText(contents(folder + QStringLiteral("/input.txt")), QStringLiteral("input.txt"));
        QVERIFY2(file, qPrintable(file.message()));
        const QString fault = test::faultOfGolden(folder + QStringLiteral("/expected.json"), fileJson(*file));
        if (!fault.isEmpty())
            QFAIL(qPrintable(fault));
    }

    void blocks_coverTheTextWithoutOverlap_data() { goldens_data(); }
    void blocks_coverTheTextWithoutOverlap()
    {
        QFETCH(QString, folder);
        const Result<ImportedFile> file = readPlainText(contents(folder + QStringLiteral("/input.txt")), QStringLiteral("input.txt"));
        QVERIFY2(file, qPrintable(file.message()));
        for (const ImportedArticle &article : file->articles) {
            int at = 0;
            for (const Block &block : article.blocks) {
                QVERIFY(block.span.start >= at && !block.span.isEmpty());
                QVERIFY(article.text.mid(at, block.span.start - at).trimmed().isEmpty());
                at = block.span.end;
            }
            QCOMPARE(at, int(article.text.size()));
            QVERIFY(!article.text.contains(QStringLiteral("  ")) && !article.text.contains(QChar(0xa0)));
        }
    }

    void seedFile_isTwoArticles()
    {
        if (!QFile::exists(seed))
            QSKIP("The seed file is not beside the sources.");
        const Result<ImportedFile> file = readPlainText(contents(seed), seed);
        QVERIFY2(file, qPrintable(file.message()));
        QCOMPARE(file->articles.size(), 2);
        const QStringList expected = {QStringLiteral("Global NK Commentary|2021-07-23|Dong Ryul Lee|en|2"),
                                      QStringLiteral("Research Reviews - Project|2021-07-13|EAI|en|2")};
        const QStringList titles = {QStringLiteral("The reality and challenges"), QStringLiteral("Research on inter-Korean")};
        for (int i = 0; i < 2; ++i) {
            const ImportedArticle &article = file->articles[i];
            const DocumentFacts &facts = article.facts;
            const auto headings = std::count_if(article.blocks.begin(), article.blocks.end(),
                                                [](const Block &block) { return block.kind == BlockKind::Heading1; });
            QCOMPARE((QStringList {facts.series, facts.published.text(), facts.authors.join(QLatin1Char(',')), facts.language,
                                   QString::number(headings)}.join(QLatin1Char('|'))), expected[i]);
            QVERIFY(facts.title.startsWith(titles[i]));
            QCOMPARE(article.text.count(article.facts.title), 1);
            QCOMPARE(article.blocks.first().kind, BlockKind::Title);
            for (const char *outside : {"Typeset", "inquiries", "■", "Global Statistics", "[Global", "[Research"})
                QVERIFY2(!article.text.contains(QString::fromUtf8(outside)), outside);
        }
        QStringList left;
        for (const LeftOut &item : file->leftOut)
            left << QStringLiteral("%1 %2").arg(item.line).arg(item.what);
        QCOMPARE(left, (QStringList {QStringLiteral("2 title printed a second time"), QStringLiteral("4 end mark"),
                                     QStringLiteral("4 typesetter"), QStringLiteral("4 inquiries"),
                                     QStringLiteral("6 title printed a second time"), QStringLiteral("8 end mark"),
                                     QStringLiteral("8 typesetter"), QStringLiteral("8 inquiries"),
                                     QStringLiteral("13 site navigation"), QStringLiteral("14 site navigation")}));
        // The review is dated 13 July and speaks of papers as of 21 July.
        QCOMPARE(file->doubts.size(), 1);
        QVERIFY(file->doubts.first().sentence.contains(QStringLiteral("2021-07-13")));
        const QList<FactFound> &found = file->articles[1].found;
        QVERIFY(std::any_of(found.begin(), found.end(), [](const FactFound &fact) {
            return fact.fact == FactKind::AsOf && fact.value == QLatin1String("2021-07-21") && !fact.note.isEmpty();
        }));
    }

    void samples_claimNothingWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("expected"); // title, date, author, series
        for (const char *folder : {"pages", "messages"}) {
            const QString path = shared + QStringLiteral("/samples/") + QString::fromLatin1(folder);
            const Result<CsvTable> table = readCsv(QString::fromUtf8(contents(path + QStringLiteral("/expected.csv"))));
            if (!table)
                continue;
            for (const CsvTable::Row &row : table->rows) {
                const auto cell = [&](const char *a, const char *b) {
                    return row.fields.value(std::max(table->column(QString::fromLatin1(a)), table->column(QString::fromLatin1(b))));
                };
                const QString author = table->column(QStringLiteral("expected_author")) < 0 ? QString() : cell("expected_author", "");
                const QString series = table->column(QStringLiteral("expected_series")) < 0 ? QString() : cell("expected_series", "");
                QTest::addRow("%s/%s", folder, qPrintable(row.fields.first()))
                    << path + QLatin1Char('/') + row.fields.first()
                    << QStringList {cell("expected_title", "title"), cell("expected_date", "date_published"), author, series};
            }
        }
        if (!QFile::exists(shared + QStringLiteral("/samples/pages/expected.csv")))
            QTest::newRow("no samples") << QString() << QStringList();
    }
    /// A field may stay empty; it may not be wrong.
    void samples_claimNothingWrong()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, expected);
        if (path.isEmpty())
            QSKIP("The samples are not beside the sources.");
        const Result<ImportedFile> file = readPlainText(contents(path), path);
        QVERIFY2(file, qPrintable(file.message()));
        QCOMPARE(file->articles.size(), 1);
        const ImportedArticle &article = file->articles.first();
        const QStringList found = {article.titleStated ? article.facts.title : QString(), article.facts.published.text(),
                                   article.facts.authors.join(QLatin1Char(',')), article.facts.series};
        for (int i = 0; i < found.size(); ++i)
            QVERIFY2(found[i].isEmpty() || found[i] == expected[i], qPrintable(found[i]));
        QCOMPARE(article.facts.url, QString::fromUtf8(contents(path)).section(QLatin1Char('\n'), 0, 0).trimmed());
        QVERIFY(article.titleStated || !file->doubts.isEmpty());
    }

    void sampleWithAHeadList_isReadWhole()
    {
        const QString path = shared + QStringLiteral("/samples/pages/01.txt");
        if (!QFile::exists(path))
            QSKIP("The samples are not beside the sources.");
        const Result<ImportedFile> file = readPlainText(contents(path), path);
        QVERIFY2(file, qPrintable(file.message()));
        const DocumentFacts &facts = file->articles.first().facts;
        QVERIFY(file->articles.first().titleStated);
        QCOMPARE(facts.published.text(), QStringLiteral("2026-01-22"));
        QCOMPARE(facts.authors, QStringList {QStringLiteral("Inhwan OH")});
        QVERIFY(facts.affiliation.contains(QStringLiteral("Seoul National University")));
    }

    void encodingThatWasGuessed_isADoubt()
    {
        const QByteArray cp949("\xb5\xce \xb3\xaa\xb6\xf3\xb4\xc2 \xc7\xd8\xb8\xb6\xb4\xd9 \xc3\xe0\xc0\xfc\xc0\xbb \xc1\xd6\xb0\xed\xb9\xde\xb4\xc2\xb4\xd9.");
        const Result<ImportedFile> file = readPlainText(cp949, QStringLiteral("a.txt"));
        QVERIFY2(file, qPrintable(file.message()));
        QCOMPARE(file->articles.first().text, QStringLiteral("두 나라는 해마다 축전을 주고받는다."));
        QVERIFY(file->doubts.first().sentence.contains(QStringLiteral("CP949")));
        const Result<SourceText> lines = readLinesOfText(cp949, QStringLiteral("a.md"));
        QVERIFY(lines && lines->doubts.size() == 1);
        QVERIFY(lines->doubts.first().sentence.contains(QStringLiteral("CP949")));
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
