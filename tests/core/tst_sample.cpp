// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/sample/sample.h"

#include "core/analysis/figures/breakdown.h"
#include "core/store/charts.h"
#include "core/store/claims.h"
#include "core/store/codes.h"
#include "core/store/figures.h"
#include "core/store/memos.h"
#include "core/store/messages.h"
#include "core/store/passages.h"
#include "core/store/search.h"
#include "tests/support/testproject.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace haeje;

/// The sample as it ships: every quote of its data stands in its articles, and nothing in it is anybody else's sentence.
class TestSample : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void fill_isOneEditAndSound();
    void articles_areShortWithHeadings();
    void codings_standOnTheirQuotes();
    void messages_areAllThereAndLinked();
    void figures_standOnPassages();
    void memos_areTitledAndLinked();
    void claims_standOnPassagesForAndAgainst();
    void charts_readTheirFigures_data();
    void charts_readTheirFigures();
    void search_findsAnExpression();
    void words_areNotTheSeeds_data();
    void words_areNotTheSeeds();

private:
    test::TestProject m_project;
};

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void TestSample::initTestCase()
{
    const auto filled = fillSample(*m_project);
    QVERIFY2(filled.ok(), qPrintable(filled.message()));
}

void TestSample::fill_isOneEditAndSound()
{
    QCOMPARE(m_project->check(), QStringList());
    QVERIFY2(m_project->readError().isEmpty(), qPrintable(m_project->readError()));
    QVERIFY(m_project->canUndo());
    QVERIFY(m_project->undo().ok());
    QVERIFY(!m_project->canUndo());
    QCOMPARE(m_project->documents().count(), 0);
    QCOMPARE(m_project->messages().count(), 0);
    QVERIFY(m_project->redo().ok());
    QCOMPARE(m_project->check(), QStringList());
}

void TestSample::articles_areShortWithHeadings()
{
    const QList<DocumentSummary> documents = m_project->documents().summaries();
    QCOMPARE(documents.size(), 2);
    for (const DocumentSummary &summary : documents) {
        QVERIFY2(summary.words >= 450 && summary.words <= 700, qPrintable(QString::number(summary.words)));
        QCOMPARE(summary.facts.series, s("Sample"));
        QCOMPARE(summary.facts.authors, QStringList{s("Haeje")});
        const auto document = m_project->documents().find(summary.id);
        QVERIFY(document);
        QCOMPARE(document->blocks.first().kind, BlockKind::Title);
        const auto headings = std::count_if(document->blocks.begin(), document->blocks.end(),
                                            [](const Block &block) { return block.kind == BlockKind::Heading1; });
        QVERIFY(headings >= 2);
        QVERIFY2(!document->text.contains(u'#'), "a mark of the source is left in the text");
    }
}

void TestSample::codings_standOnTheirQuotes()
{
    QVERIFY(m_project->passages().codingCount() >= 20);
    int memos = 0;
    for (const CodingRow &row : m_project->passages().codings()) {
        QCOMPARE(m_project->documents().text(row.document).mid(row.span.start, row.span.length()), row.quote);
        QCOMPARE(row.coding.coder, s("Haeje"));
        memos += !row.coding.memo.isEmpty();
    }
    QVERIFY(memos >= 3);
    QSet<QString> shortcuts;
    const QList<Code> codes = m_project->codes().all();
    QVERIFY(codes.size() >= 8);
    for (const Code &code : codes) {
        QVERIFY2(!code.definition.isEmpty(), qPrintable(code.name));
        QVERIFY2(code.shortcut.isEmpty() || !shortcuts.contains(code.shortcut), qPrintable(code.shortcut));
        shortcuts.insert(code.shortcut);
    }
    QVERIFY(std::any_of(codes.begin(), codes.end(), [](const Code &code) { return bool(code.parent); }));
}

void TestSample::messages_areAllThereAndLinked()
{
    QFile file(s(HAEJE_SOURCE_DIR "/resources/sample/exchanges.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(m_project->messages().count(), int(QString::fromUtf8(file.readAll()).count(QRegularExpression(s("^E\\d+,"), QRegularExpression::MultilineOption))));
    for (const char *key : {"E091", "E095", "E096"}) {
        const auto message = m_project->messages().findByKey(s(key));
        QVERIFY2(message, key);
        QVERIFY2(!m_project->passages().evidenceOf(*message).isEmpty(), key);
    }
}

void TestSample::figures_standOnPassages()
{
    const QList<Figure> figures = m_project->figures().all();
    QCOMPARE(figures.size(), 12);
    for (const Figure &figure : figures)
        QVERIFY2(figure.evidence.size() == 1, qPrintable(figure.statement + u' ' + figure.category));
}

void TestSample::memos_areTitledAndLinked()
{
    QSet<EntityKind> linked;
    const QList<Memo> memos = m_project->memos().all();
    QCOMPARE(memos.size(), 4);
    for (const Memo &memo : memos) {
        QVERIFY2(!memo.title.isEmpty() && memoKinds().contains(memo.kind), qPrintable(memo.text));
        for (const EntityRef &link : m_project->memos().linksOf(memo.id))
            linked.insert(link.kind);
    }
    QCOMPARE(linked, (QSet<EntityKind>{EntityKind::Memo, EntityKind::Code, EntityKind::Passage}));
}

void TestSample::claims_standOnPassagesForAndAgainst()
{
    const QList<Claim> claims = m_project->claims().all();
    QCOMPARE(claims.size(), 3);
    int against = 0;
    for (const Claim &claim : claims) {
        QVERIFY2(claim.count(ClaimStance::For) > 0, qPrintable(claim.statement));
        against += claim.count(ClaimStance::Against);
    }
    QVERIFY(against >= 2);
    QCOMPARE(claims.last().kind, ClaimKind::PolicySuggestion);
}

void TestSample::charts_readTheirFigures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("field") << s("technologies-by-field") << QList<double>{9, 6, 25};
    QTest::newRow("institution") << s("technologies-by-institution") << QList<double>{15, 9, 8, 8};
}

void TestSample::charts_readTheirFigures()
{
    QFETCH(QString, name);
    QFETCH(QList<double>, values);
    const auto chart = m_project->charts().findByName(name);
    QVERIFY(chart);
    for (const QString &text : {chart->title, chart->subtitle, chart->source, chart->alt})
        QVERIFY(!text.isEmpty());
    const auto counted = breakdown(m_project->figures().all(), chart->statement, chart->dimension);
    QVERIFY2(counted.ok(), qPrintable(counted.message()));
    QList<double> read;
    for (const Table::Row &row : counted->table.rows)
        read += row.cells.value(counted->table.column(s("value"))).toDouble();
    QCOMPARE(read, values);
    QVERIFY(counted->table.rows.last().notStated);
    for (const double value : values)
        QVERIFY2(chart->alt.contains(QString::number(value)), "the alt text tells another number");
}

void TestSample::search_findsAnExpression()
{
    const auto hits = m_project->search().find(s("\"hostile forces\""));
    QVERIFY(hits.ok() && !hits->isEmpty());
}

/// Runs of that many words, letters and digits only, small.
static QSet<QString> runsOf(const QString &text, int length)
{
    static const QRegularExpression notWord(s("[^\\p{L}\\p{N}]+"));
    const QStringList words = text.toLower().split(notWord, Qt::SkipEmptyParts);
    QSet<QString> runs;
    for (qsizetype i = 0; i + length <= words.size(); ++i)
        runs.insert(words.mid(i, length).join(u' '));
    return runs;
}

void TestSample::words_areNotTheSeeds_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(s(HAEJE_SOURCE_DIR "/resources/sample"));
    for (const QString &name : folder.entryList({s("*.txt"), s("*.json"), s("*.md"), s("*.csv")}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestSample::words_areNotTheSeeds()
{
    QFETCH(QString, file);
    const QDir seeds(s(HAEJE_SOURCE_DIR "/../shared/seeds"));
    if (!seeds.exists())
        QSKIP("the articles that the sample sums up are not on this computer");
    QFile own(file);
    QVERIFY(own.open(QIODevice::ReadOnly));
    const QSet<QString> ours = runsOf(QString::fromUtf8(own.readAll()), 7);
    QVERIFY(!ours.isEmpty());
    for (const QString &name : seeds.entryList(QDir::Files)) {
        QFile seed(seeds.filePath(name));
        QVERIFY(seed.open(QIODevice::ReadOnly));
        const QSet<QString> common = (ours & runsOf(QString::fromUtf8(seed.readAll()), 7));
        QVERIFY2(common.isEmpty(), qPrintable(s("also in the seed: ") + QStringList(common.begin(), common.end()).join(s(" / "))));
    }
}

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
