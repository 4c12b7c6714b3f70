// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/cooccurrence.h"
#include "tests/support/codeddrawing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace haeje;
using namespace haeje::test;

class TestMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_areDrawn_data();
    void counts_areDrawn();
    void rollUp_countsNothingTwice();
    void severalPlaces_countInEachAndOnceInTheTotal();
    void filter_leavesOutCodersAndDocuments();
    void shareOfNoText_isNotStated();
    void evidence_isWhatTheCellCounts();
    void relations_areDrawn_data();
    void relations_areDrawn();
    void pairCounts_areDrawn_data();
    void pairCounts_areDrawn();
    void rollUpOfPairs_setsNothingAgainstItself();
    void manyCodings_countAsOneByOne_data();
    void manyCodings_countAsOneByOne();
};

/// Rows: codes, with those below where rolled up; columns: documents.
static MatrixQuery codeByDocument(const CodedTexts &texts, MatrixCount count, bool rollUp = false)
{
    MatrixQuery query;
    query.count = count;
    query.rows = {MatrixAxisOf::Code, int(texts.codes.size()), {}};
    for (int code = 0; code < int(texts.codes.size()); ++code)
        query.rows.places.push_back(rollUp ? withAbove(texts, code) : std::vector<int>{code});
    query.columns = {MatrixAxisOf::Document, int(texts.documents.size()), {}};
    for (int document = 0; document < int(texts.documents.size()); ++document)
        query.columns.places.push_back({document});
    return query;
}

static CooccurrenceQuery pairsOf(const CodedTexts &texts, CodeRelation relation, MatrixCount count, bool rollUp = false)
{
    CooccurrenceQuery query;
    query.relation = relation;
    query.count = count;
    query.size = int(texts.codes.size());
    query.places = codeByDocument(texts, count, rollUp).rows.places;
    return query;
}

static const QStringList &twoTexts()
{
    static const QStringList lines{
        QStringLiteral("one two three four 😀"),
        QStringLiteral("A    |===   ====="),     // one | three, with the gap drawn as blanks
        QStringLiteral("A/ben|===   ====="),
        QStringLiteral("B    |    ====="),
        QStringLiteral("A    |===="),
        QStringLiteral("--"),
        QStringLiteral("five six"),
        QStringLiteral("B    |===="),
    };
    return lines;
}

void TestMatrix::counts_areDrawn_data()
{
    QTest::addColumn<MatrixCount>("count");
    QTest::addColumn<QString>("cells");
    // A has the passages 0-3, 0-4, 6-11 in the first text; B 4-9 there and 0-4 in the second.
    QTest::newRow("passages") << MatrixCount::Passages << QStringLiteral("3 0 3 / 1 1 2 / 4 1 5");
    QTest::newRow("codings") << MatrixCount::Codings << QStringLiteral("5 0 5 / 1 1 2 / 6 1 7");
    QTest::newRow("documents") << MatrixCount::Documents << QStringLiteral("1 0 1 / 1 1 2 / 1 1 2");
    QTest::newRow("words, each once") << MatrixCount::Words << QStringLiteral("3 0 3 / 2 1 3 / 3 1 4");
    // 20 and 8 characters: the face counts one. A covers 0-4 and 6-11, B 4-9.
    QTest::newRow("share") << MatrixCount::Share << QStringLiteral("45 0 32.14 / 25 50 32.14 / 55 50 53.57");
}

void TestMatrix::counts_areDrawn()
{
    QFETCH(const MatrixCount, count);
    const CodedTexts texts = drawnTexts({QStringLiteral("A"), QStringLiteral("B")}, twoTexts());
    QTEST(printed(countMatrix(texts, codeByDocument(texts, count))), "cells");
}

void TestMatrix::rollUp_countsNothingTwice()
{
    const CodedTexts texts = drawnTexts({QStringLiteral("A"), QStringLiteral("A>B"), QStringLiteral("A>C")},
                                        {QStringLiteral("one two three"), QStringLiteral("A>B|==="), QStringLiteral("A>C|==="),
                                         QStringLiteral("A  |  ====="), QStringLiteral("A>C|        =====")});
    QCOMPARE(printed(countMatrix(texts, codeByDocument(texts, MatrixCount::Passages, true))), QStringLiteral("3 3 / 1 1 / 2 2 / 3 3"));
    QCOMPARE(printed(countMatrix(texts, codeByDocument(texts, MatrixCount::Codings, true))), QStringLiteral("4 4 / 1 1 / 2 2 / 4 4"));
    QCOMPARE(printed(countMatrix(texts, codeByDocument(texts, MatrixCount::Words, true))), QStringLiteral("3 3 / 1 1 / 2 2 / 3 3"));
}

void TestMatrix::severalPlaces_countInEachAndOnceInTheTotal()
{
    const CodedTexts texts = drawnTexts({QStringLiteral("A")}, {QStringLiteral("one two"), QStringLiteral("A|==="), QStringLiteral("--"),
                                                                QStringLiteral("six"), QStringLiteral("A|==="), QStringLiteral("--"), QStringLiteral("not coded")});
    MatrixQuery query = codeByDocument(texts, MatrixCount::Passages);
    query.columns = {MatrixAxisOf::Document, 2, {{0, 1}, {1}, {}}}; // the first has two authors
    QCOMPARE(printed(countMatrix(texts, query)), QStringLiteral("1 2 2 / 1 2 2"));
    query.count = MatrixCount::Share; // 3 of 7, 6 of 10, 6 of 10
    QCOMPARE(printed(countMatrix(texts, query)), QStringLiteral("42.86 60 60 / 42.86 60 60"));
}

void TestMatrix::filter_leavesOutCodersAndDocuments()
{
    const CodedTexts texts = drawnTexts({QStringLiteral("A"), QStringLiteral("B")}, twoTexts());
    MatrixQuery query = codeByDocument(texts, MatrixCount::Codings);
    query.filter.coders = {0, 1}; // Ben alone
    QCOMPARE(printed(countMatrix(texts, query)), QStringLiteral("2 0 2 / 0 0 0 / 2 0 2"));
    query.filter = {};
    query.filter.documents = {0, 1};
    QCOMPARE(printed(countMatrix(texts, query)), QStringLiteral("0 0 0 / 0 1 1 / 0 1 1"));
}

void TestMatrix::shareOfNoText_isNotStated()
{
    CodedTexts texts = drawnTexts({QStringLiteral("A")}, {QStringLiteral("one"), QStringLiteral("A|===")});
    texts.documents.push_back({DocumentId(2), {}, {}, 0});
    QCOMPARE(printed(countMatrix(texts, codeByDocument(texts, MatrixCount::Share))), QStringLiteral("100 - 100 / 100 - 100"));
}

void TestMatrix::evidence_isWhatTheCellCounts()
{
    const CodedTexts texts = drawnTexts({QStringLiteral("A"), QStringLiteral("B")}, twoTexts());
    const MatrixQuery query = codeByDocument(texts, MatrixCount::Passages);
    const CellEvidence first = cellEvidence(texts, query, 0, 0);
    QCOMPARE(printed(first.passages), QStringLiteral("4 1 2")); // 0-4, 0-3, 6-11
    QCOMPARE(first.codings.size(), 5);
    QCOMPARE(printed(cellEvidence(texts, query, 0, 1).passages), QString());
    QCOMPARE(printed(cellEvidence(texts, query, 1, 2).passages), QStringLiteral("3 5"));
    const MatrixCells cells = countMatrix(texts, query);
    for (int row = 0; row <= cells.rows; ++row) {
        for (int column = 0; column <= cells.columns; ++column)
            QCOMPARE(double(cellEvidence(texts, query, row, column).passages.size()), cells.at(row, column));
    }
}

void TestMatrix::relations_areDrawn_data()
{
    QTest::addColumn<CodeRelation>("relation");
    QTest::addColumn<int>("within");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("cells"); // A A, A B, A any other / B A, B B, B any other
    const auto row = [](const char *name, CodeRelation relation, int within, const QStringList &lines, const char *cells) {
        QTest::newRow(name) << relation << within << lines << QString::fromLatin1(cells) + QStringLiteral(" / - - -");
    };
    const QString words = QStringLiteral("One two three. Four five/six seven");
    const QStringList apart{words, QStringLiteral("A|==="), QStringLiteral("B|    ===")};
    const QStringList common{words, QStringLiteral("A|====="), QStringLiteral("B|    ===")};
    const QStringList same{words, QStringLiteral("A|==="), QStringLiteral("B|===")};
    row("overlap: a character in common", CodeRelation::Overlap, 0, common, "1 1 1 / 1 1 1");
    row("overlap: the very same passage", CodeRelation::Overlap, 0, same, "1 1 1 / 1 1 1");
    row("overlap: apart", CodeRelation::Overlap, 0, apart, "1 0 0 / 0 1 0");
    row("overlap: touching is none", CodeRelation::Overlap, 0, {words, QStringLiteral("A|===="), QStringLiteral("B|    ===")}, "1 0 0 / 0 1 0");
    row("overlap: two of A over one of B", CodeRelation::Overlap, 0, {words, QStringLiteral("A|== ==="), QStringLiteral("B|======")}, "2 2 2 / 1 1 1");
    row("near: no word between", CodeRelation::Near, 0, apart, "1 1 1 / 1 1 1");
    const QStringList oneBetween{words, QStringLiteral("A|==="), QStringLiteral("B|        =====")};
    row("near: one word too far", CodeRelation::Near, 0, oneBetween, "1 0 0 / 0 1 0");
    row("near: one word between", CodeRelation::Near, 1, oneBetween, "1 1 1 / 1 1 1");
    row("near: the other way round", CodeRelation::Near, 1, {words, QStringLiteral("B|==="), QStringLiteral("A|        =====")}, "1 1 1 / 1 1 1");
    row("near: within one another", CodeRelation::Near, 0, {words, QStringLiteral("A|============="), QStringLiteral("B|    ===")}, "1 1 1 / 1 1 1");
    row("sentence: in the same", CodeRelation::Sentence, 0, oneBetween, "1 1 1 / 1 1 1");
    const QStringList nextSentence{words, QStringLiteral("A|        ====="), QStringLiteral("B|               ====")};
    row("sentence: in the next", CodeRelation::Sentence, 0, nextSentence, "1 0 0 / 0 1 0");
    row("sentence: one across both", CodeRelation::Sentence, 0, {words, QStringLiteral("A|        ==========="), QStringLiteral("B|                    ====")}, "1 1 1 / 1 1 1");
    row("paragraph: in the same", CodeRelation::Paragraph, 0, nextSentence, "1 1 1 / 1 1 1");
    row("paragraph: in the next", CodeRelation::Paragraph, 0, {words, QStringLiteral("A|               ===="), QStringLiteral("B|                         ===")}, "1 0 0 / 0 1 0");
    row("document: anywhere", CodeRelation::Document, 0, {words, QStringLiteral("A|==="), QStringLiteral("B|                         === =====")}, "1 1 1 / 2 2 2");
    row("document: not across", CodeRelation::Document, 0, {words, QStringLiteral("A|==="), QStringLiteral("--"), QStringLiteral("x y"), QStringLiteral("B|=")}, "1 0 0 / 0 1 0");
    row("sequence: A, then B", CodeRelation::Sequence, 0, apart, "1 1 1 / 0 1 0");
    row("sequence: too far", CodeRelation::Sequence, 0, oneBetween, "1 0 0 / 0 1 0");
    row("sequence: within reach", CodeRelation::Sequence, 1, oneBetween, "1 1 1 / 0 1 0");
    row("sequence: overlapping is none", CodeRelation::Sequence, 9, common, "1 0 0 / 0 1 0");
    row("sequence: within one word", CodeRelation::Sequence, 0, {QStringLiteral("김정은은"), QStringLiteral("A|==="), QStringLiteral("B|   =")}, "1 1 1 / 0 1 0");
    row("sequence: both ways", CodeRelation::Sequence, 0, {words, QStringLiteral("A|===     ====="), QStringLiteral("B|    ===")}, "2 1 1 / 1 1 1");
}

void TestMatrix::relations_areDrawn()
{
    QFETCH(const CodeRelation, relation);
    QFETCH(const int, within);
    QFETCH(const QStringList, lines);
    const CodedTexts texts = drawnTexts({QStringLiteral("A"), QStringLiteral("B")}, lines);
    CooccurrenceQuery query = pairsOf(texts, relation, MatrixCount::Passages);
    query.within = within;
    const MatrixCells cells = countCooccurrence(texts, query);
    QTEST(printed(cells), "cells");
    for (int row = 0; row < cells.rows; ++row) {
        for (int column = 0; column <= cells.columns; ++column) {
            const CellEvidence evidence = cellEvidence(texts, query, row, column);
            QCOMPARE(double(evidence.passages.size()), cells.at(row, column));
            QCOMPARE(evidence.partners.isEmpty(), row == column || evidence.passages.isEmpty());
        }
    }
}

void TestMatrix::pairCounts_areDrawn_data()
{
    QTest::addColumn<MatrixCount>("count");
    QTest::addColumn<CodeRelation>("relation");
    QTest::addColumn<QString>("cells");
    QTest::newRow("pairs of codings") << MatrixCount::Codings << CodeRelation::Overlap << QStringLiteral("3 5 5 / 5 2 5 / - - -");
    QTest::newRow("documents") << MatrixCount::Documents << CodeRelation::Overlap << QStringLiteral("1 1 1 / 1 1 1 / - - -");
    QTest::newRow("words that both cover") << MatrixCount::Words << CodeRelation::Overlap << QStringLiteral("4 3 3 / 3 3 3 / - - -");
    QTest::newRow("words of the row's") << MatrixCount::Words << CodeRelation::Document << QStringLiteral("4 4 4 / 3 3 3 / - - -");
    QTest::newRow("share that both cover") << MatrixCount::Share << CodeRelation::Overlap << QStringLiteral("94.44 61.11 61.11 / 61.11 66.67 61.11 / - - -");
}

void TestMatrix::pairCounts_areDrawn()
{
    QFETCH(const MatrixCount, count);
    QFETCH(const CodeRelation, relation);
    // Of 18 characters A covers 0-7 (by two coders) and 8-18, B 6-8 and 6-18; in common are 6-7 and 8-18.
    const CodedTexts texts = drawnTexts({QStringLiteral("A"), QStringLiteral("B")},
                                        {QStringLiteral("one two three four"),
                                         QStringLiteral("A    |======="),
                                         QStringLiteral("A/ben|======="),
                                         QStringLiteral("A    |        =========="),
                                         QStringLiteral("B    |      =="),
                                         QStringLiteral("B/ben|      ============")});
    QTEST(printed(countCooccurrence(texts, pairsOf(texts, relation, count))), "cells");
}

void TestMatrix::rollUpOfPairs_setsNothingAgainstItself()
{
    const CodedTexts texts = drawnTexts({QStringLiteral("A"), QStringLiteral("A>B"), QStringLiteral("A>C"), QStringLiteral("D")},
                                        {QStringLiteral("one two three"), QStringLiteral("A>B    |==="), QStringLiteral("A>B/ben|==="),
                                         QStringLiteral("A>C    | ==="), QStringLiteral("D      |        =====")});
    // B alone is no pair with A, that it is a part of; with C it is: B stands in A too.
    QCOMPARE(printed(countCooccurrence(texts, pairsOf(texts, CodeRelation::Overlap, MatrixCount::Passages, true))),
             QStringLiteral("2 1 1 0 0 / 1 1 1 0 1 / 1 1 1 0 1 / 0 0 0 1 0 / - - - - -"));
    QCOMPARE(printed(countCooccurrence(texts, pairsOf(texts, CodeRelation::Document, MatrixCount::Codings, true))),
             QStringLiteral("3 2 2 3 3 / 2 2 2 2 4 / 2 2 1 1 3 / 3 2 1 1 3 / - - - - -"));
}

/// A count by every pair, as slow as it is plain.
static MatrixCells pairByPair(const CodedTexts &texts, const CooccurrenceQuery &query)
{
    MatrixCells cells(query.size, query.size);
    QSet<QString> seen;
    for (const CodedText &text : texts.documents) {
        for (const CodedSpan &a : text.spans) {
            for (const CodedSpan &b : text.spans) {
                const TextSpan wa = partsTouched(text.parts->words, a.span), wb = partsTouched(text.parts->words, b.span);
                const TextSpan sa = partsTouched(text.parts->sentences, a.span), sb = partsTouched(text.parts->sentences, b.span);
                const bool same = a.passage == b.passage && a.code == b.code;
                const bool related = query.relation == CodeRelation::Overlap ? a.span.overlaps(b.span)
                    : query.relation == CodeRelation::Near                   ? std::max(wb.start - wa.end, wa.start - wb.end) <= query.within
                    : query.relation == CodeRelation::Sentence               ? sa.intersected(sb).length() > 0
                    : query.relation == CodeRelation::Sequence               ? a.span.end <= b.span.start && wb.start - wa.end <= query.within
                                                                             : true;
                for (const int row : related && !same ? query.places[size_t(a.code)] : std::vector<int>()) {
                    for (const int column : query.places[size_t(b.code)]) {
                        const QString key = QStringLiteral("%1 %2 %3").arg(row).arg(column).arg(a.passage.value);
                        if (row == column || (query.count == MatrixCount::Passages && seen.contains(key)))
                            continue;
                        seen.insert(key);
                        cells.at(row, column) += 1;
                    }
                }
            }
        }
    }
    return cells;
}

static CodedTexts randomTexts(quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList codes{QStringLiteral("A"), QStringLiteral("A>B"), QStringLiteral("A>B>C"), QStringLiteral("D"), QStringLiteral("D>E")};
    QStringList lines;
    for (int document = 0; document < 3; ++document) {
        if (document > 0)
            lines += QStringLiteral("--");
        lines += QStringLiteral("one two. Three four-five, six! Seven/eight nine. Ten eleven");
        for (int i = 0; i < 25; ++i) {
            const int start = int(random.bounded(50u));
            lines += codes.at(random.bounded(5)) + QStringLiteral("/%1|").arg(random.bounded(2)) + QString(start, QLatin1Char(' '))
                + QString(int(random.bounded(1u, 9u)), QLatin1Char('='));
        }
    }
    return drawnTexts(codes, lines);
}

void TestMatrix::manyCodings_countAsOneByOne_data()
{
    QTest::addColumn<CodeRelation>("relation");
    QTest::addColumn<MatrixCount>("count");
    const char *names[] = {"overlap", "near", "sentence", "paragraph", "document", "sequence"};
    for (const CodeRelation relation : {CodeRelation::Overlap, CodeRelation::Near, CodeRelation::Sentence, CodeRelation::Document, CodeRelation::Sequence}) {
        QTest::addRow("%s passages", names[int(relation)]) << relation << MatrixCount::Passages;
        QTest::addRow("%s codings", names[int(relation)]) << relation << MatrixCount::Codings;
    }
}

void TestMatrix::manyCodings_countAsOneByOne()
{
    QFETCH(const CodeRelation, relation);
    QFETCH(const MatrixCount, count);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const CodedTexts texts = randomTexts(seed);
        CooccurrenceQuery query = pairsOf(texts, relation, count, seed % 2 == 0);
        query.within = 1;
        const MatrixCells cells = countCooccurrence(texts, query);
        const MatrixCells plain = pairByPair(texts, query);
        for (int row = 0; row < query.size; ++row) {
            for (int column = 0; column < query.size; ++column) {
                if (row == column)
                    continue;
                QVERIFY2(cells.at(row, column) == plain.at(row, column),
                         qPrintable(QStringLiteral("seed %1, row %2, column %3: %4, one by one %5").arg(seed).arg(row).arg(column).arg(cells.at(row, column)).arg(plain.at(row, column))));
                if (count == MatrixCount::Passages)
                    QCOMPARE(double(cellEvidence(texts, query, row, column).passages.size()), cells.at(row, column));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
