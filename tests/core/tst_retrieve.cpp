// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/retrieve.h"
#include "core/analysis/coding/retrievequery.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The operators of a retrieval over one text, drawn.
class TestRetrieve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void operators_retrieveWhatIsDrawn_data();
    void operators_retrieveWhatIsDrawn();
    void distances_retrieveWhatIsDrawn_data();
    void distances_retrieveWhatIsDrawn() { operators_retrieveWhatIsDrawn(); }
    void filters_leaveCodingsOut_data();
    void filters_leaveCodingsOut();
    void operators_agreeWithComparingEveryPair();
    void codingsOn_findsWhatOverlaps();
    void wanted_leavesOutWhatNotNames();
};

namespace {

// A bar is the end of a paragraph. The second paragraph is a heading.
const char *const drawnText = "One two three. Four five six.|HEAD|Seven eight nine. Ten.";

/// Runs of '=' and of '-' in the lines are passages; a line break begins another line over the same text.
std::vector<TextSpan> drawn(const QString &lines)
{
    std::vector<TextSpan> spans;
    for (const QString &line : lines.split(u'\n')) {
        for (int i = 0; i < line.size();) {
            int end = i;
            while (end < line.size() && line.at(end) == line.at(i))
                ++end;
            if (line.at(i) == u'=' || line.at(i) == u'-')
                spans.push_back({i, end});
            i = end;
        }
    }
    std::sort(spans.begin(), spans.end(), [](TextSpan a, TextSpan b) { return a.start != b.start ? a.start < b.start : a.end > b.end; });
    return spans;
}

QString told(const std::vector<TextSpan> &spans)
{
    QStringList words;
    for (const TextSpan span : spans)
        words += s("%1-%2").arg(span.start).arg(span.end);
    return words.join(u' ');
}

CodedText codedText(const std::vector<QPair<TextSpan, int>> &codings)
{
    CodedText text;
    text.document = DocumentId(1);
    for (const auto &[span, code] : codings) {
        const qint64 number = qint64(text.spans.size()) + 1;
        text.spans.push_back({CodingId(number), PassageId(number), code, 0, span});
    }
    std::stable_sort(text.spans.begin(), text.spans.end(), [](const CodedSpan &a, const CodedSpan &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
    return text;
}

/// A and B are the first two codes.
RetrieveStep stepFor(const RetrievalNode &node, int codes)
{
    RetrieveStep step{node.op, {}, node.words, {}};
    if (node.op == RetrievalOp::Code) {
        step.codes.assign(size_t(codes), 0);
        step.codes[size_t(node.name.at(0).unicode() - 'A')] = 1;
    }
    for (const RetrievalNode &part : node.parts)
        step.parts.push_back(stepFor(part, codes));
    return step;
}

RetrievePlan planFor(const QString &query, int codes = 3)
{
    const auto parsed = parseRetrieval(query);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.message()));
    RetrievePlan plan;
    plan.root = stepFor(parsed->root, codes);
    return plan;
}

void drawnColumns()
{
    for (const char *column : {"a", "b", "query", "found"})
        QTest::addColumn<QString>(column);
}

void drawnRow(const char *name, const char *query, const char *a, const char *b, const char *found)
{
    QTest::newRow(name) << s(a) << s(b) << s(query) << s(found);
}

struct DrawnUnits {
    std::vector<int> words, sentences, paragraphs, sections;
    explicit DrawnUnits(const QString &text, const std::vector<int> &headings)
        : sections(headings)
    {
        const TextParts parts = textParts(text, TextPart::Words | TextPart::Sentences | TextPart::Paragraphs);
        for (const auto &[from, to] : {QPair(&parts.words, &words), QPair(&parts.sentences, &sentences), QPair(&parts.paragraphs, &paragraphs)}) {
            for (const TextSpan span : *from)
                to->push_back(span.start);
        }
    }
    const std::vector<int> &of(RetrievalUnit unit) const
    {
        return unit == RetrievalUnit::Words ? words : unit == RetrievalUnit::Sentences ? sentences : unit == RetrievalUnit::Paragraphs ? paragraphs : sections;
    }
};

} // namespace

void TestRetrieve::operators_retrieveWhatIsDrawn_data()
{
    drawnColumns();
    const auto row = &drawnRow;
    //                                         One two three. Four five six.|HEAD|Seven eight nine. Ten.
    row("a code", "A",                        "===     -----", "    ===", "===     -----");
    row("any code", "ANY",                    "===          ", "    ===", "===\n    ===");
    row("two coders on the same words", "A",  "===\n===", "", "===");
    row("or", "A OR B",                       "===          ", "    ===", "===\n    ===");
    row("or, the same passage once", "A OR B", "===", "===", "===");
    row("and: the words they share", "A AND B", "=======", "    =========", "    ===");
    row("and: nothing shared", "A AND B",     "===", "    ===", "");
    row("and: touching is not sharing", "A AND B", "====", "    ===", "");
    row("and: one over two", "A AND B",       "=============", "===     -----", "===     -----");
    row("and: touching ones stay two", "A AND B", "====---", "=============", "====---");
    row("and: overlapping ones are one stretch", "A AND B", "=======\n    =========", "=============", "=============");
    row("not", "A NOT B",                     "===     -----", "    =====", "===");
    row("not, written out", "A AND NOT B",    "===     -----", "    =====", "===");
    row("not alone: any other passage", "NOT B", "===     -----", "        =====", "===");
    row("not: touching stays", "A NOT B",     "====", "    ===", "====");
    row("not, the other way round", "NOT B A", "===     -----", "    =====", "===");
    row("overlaps gives the whole passage", "A OVERLAPS B", "=======", "    =========", "=======");
    row("overlaps: inside counts", "A OVERLAPS B", "=======", " === ", "=======");
    row("overlaps: touching does not", "A OVERLAPS B", "====", "    ====", "");
    row("inside", "A INSIDE B",               " ==   ---", "======", " ==");
    row("inside: the very same words", "A INSIDE B", "======", "======", "======");
    row("inside: sticking out is not inside", "A INSIDE B", " =======", "======", "");
    row("inside the longest of those that begin together", "A INSIDE B", "=====", "======\n===", "=====");
    row("contains", "A CONTAINS B",           "======  ----", " ==", "======");
    row("contains: a longer one before", "A CONTAINS B", "      =====", "======\n       ==", "      =====");
    row("equals", "A EQUALS B",               "===     -----", "===     ----", "===");
}

void TestRetrieve::distances_retrieveWhatIsDrawn_data()
{
    drawnColumns();
    const auto row = &drawnRow;
    //                                         One two three. Four five six.|HEAD|Seven eight nine. Ten.
    row("near: next word", "A NEAR/0 B",      "===", "    ===", "===");
    row("near: one word between", "A NEAR/1 B", "===", "        =====", "===");
    row("near: too far", "A NEAR/0 B",        "===", "        =====", "");
    row("near: behind", "A NEAR/1 B",         "        =====", "===", "        =====");
    row("near: overlapping is nearest", "A NEAR/0 B", "=======", "    ===", "=======");
    row("near across paragraphs", "A NEAR/1 B", "                    ====", "                              ====", "                    ====");
    row("before", "A BEFORE B",               "===          ----", "    ===", "===");
    row("before, within words", "A BEFORE/1 B", "=== ---", "                    ====", "");
    row("before, near enough", "A BEFORE/2 B", "=== ---", "               ====", "=== ---");
    row("before: overlapping is not before", "A BEFORE B", "=======", "    ====", "");
    row("after", "A AFTER B",                 "===          ----", "    ===", "             ----");
    row("after, within words", "A AFTER/0 B", "        =====  ----", "    ===", "        =====");
    row("same sentence", "A IN-SENTENCE B",   "===            ----", "        =====", "===");
    row("same sentence: one over two sentences", "A IN-SENTENCE B", "        ===========", "                    ====", "        ===========");
    row("same paragraph", "A IN-PARAGRAPH B", "===                                ----", "                    ====", "===");
    row("under one heading", "A IN-SECTION B", "===                                ----", "                              ====", "                                   ----");
    row("same document", "A IN-DOCUMENT B",   "===                                ----", "    ===", "===                                ----");
    row("same document: nothing of the other", "A IN-DOCUMENT B", "===", "", "");
    row("a passage is no partner of its own", "A NEAR A", "===", "", "");
    row("its like is", "A NEAR/1 A",          "=== ---                       ----", "", "=== ---");
    row("its like in the sentence", "A IN-SENTENCE A", "=== ---                    ----", "", "=== ---");
    row("its like inside", "A INSIDE A",      "======\n ==", "", " ==");
    row("its like contained", "A CONTAINS A", "======\n ==", "", "======");
    row("its like overlapping", "A OVERLAPS A", "======\n    =====        ---", "", "======\n    =====");
    row("its like equal", "A EQUALS A",       "======\n======", "", "");
    row("its like in the document", "A IN-DOCUMENT A", "===", "", "");
    row("places from left to right", "A NEAR/1 B OVERLAPS B", "===     -----", "    ===\n        =====", "        -----");
    row("places before AND", "A AND A NEAR/0 B", "===     -----", "    ===", "===     -----");
    row("parentheses", "(A OR B) INSIDE B",   "===", "======", "===\n======");
    row("or after and", "A AND B OR B",       "===", "======", "======\n===");
}

void TestRetrieve::operators_retrieveWhatIsDrawn()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, query);
    QFETCH(QString, found);
    const QString text = s(drawnText).replace(u'|', u'\n');
    const DrawnUnits units(text, {int(text.indexOf(s("HEAD")))});
    std::vector<QPair<TextSpan, int>> codings;
    for (const TextSpan span : drawn(a))
        codings.push_back({span, 0});
    for (const TextSpan span : drawn(b))
        codings.push_back({span, 1});
    const auto spans = retrieveIn(codedText(codings), planFor(query), [&](RetrievalUnit unit) -> const std::vector<int> & { return units.of(unit); });
    QCOMPARE(told(spans), told(drawn(found)));
}

void TestRetrieve::filters_leaveCodingsOut_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    QTest::newRow("all") << s("A") << s("0-1 2-3 4-5 6-7");
    QTest::newRow("one state") << s("A state:doubtful") << s("2-3");
    QTest::newRow("two states") << s("A state:doubtful state:not-said") << s("0-1 2-3 6-7");
    QTest::newRow("a weight") << s("A weight:2") << s("2-3");
    QTest::newRow("a range of weights") << s("A weight:1..2") << s("2-3 4-5");
    QTest::newRow("from a weight on: without one does not count") << s("A weight:1..") << s("2-3 4-5");
    QTest::newRow("up to a weight") << s("A weight:..1") << s("4-5");
    QTest::newRow("both") << s("A weight:1.. state:certain") << s("4-5");
}

void TestRetrieve::filters_leaveCodingsOut()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    CodedText text = codedText({{{0, 1}, 0}, {{2, 3}, 0}, {{4, 5}, 0}, {{6, 7}, 0}});
    text.spans[1].state = CodingState::Doubtful;
    text.spans[1].weight = 2;
    text.spans[2].state = CodingState::Certain;
    text.spans[2].weight = 1;
    const auto parsed = parseRetrieval(query);
    QVERIFY2(parsed, qPrintable(parsed.message()));
    RetrievePlan plan = planFor(query);
    plan.states = parsed->filter.states;
    plan.weightFrom = parsed->filter.weightFrom;
    plan.weightTo = parsed->filter.weightTo;
    static const std::vector<int> none;
    QCOMPARE(told(retrieveIn(text, plan, [](RetrievalUnit) -> const std::vector<int> & { return none; })), found);
}

/// What the definition says, pair by pair, for random passages.
void TestRetrieve::operators_agreeWithComparingEveryPair()
{
    QRandomGenerator random(20);
    const QList<QPair<QString, std::function<bool(TextSpan, TextSpan)>>> operators = {
        {s("OVERLAPS"), [](TextSpan a, TextSpan b) { return a.overlaps(b); }},
        {s("INSIDE"), [](TextSpan a, TextSpan b) { return b.contains(a); }},
        {s("CONTAINS"), [](TextSpan a, TextSpan b) { return a.contains(b); }},
        {s("EQUALS"), [](TextSpan a, TextSpan b) { return a == b; }},
        {s("BEFORE"), [](TextSpan a, TextSpan b) { return a.end <= b.start; }},
        {s("AFTER"), [](TextSpan a, TextSpan b) { return a.start >= b.end; }},
        // One word begins at every fourth character.
        {s("NEAR/2"), [](TextSpan a, TextSpan b) {
             const auto words = [](int from, int to) { return (to + 3) / 4 - (from + 3) / 4; };
             return a.overlaps(b) || (b.start >= a.end ? words(a.end, b.start) : words(b.end, a.start)) <= 2;
         }},
        {s("IN-SENTENCE"), [](TextSpan a, TextSpan b) { return a.start / 10 <= (b.end - 1) / 10 && b.start / 10 <= (a.end - 1) / 10; }},
    };
    std::vector<int> words, sentences;
    for (int i = 0; i < 400; i += 4)
        words.push_back(i);
    for (int i = 0; i < 400; i += 10)
        sentences.push_back(i);
    const UnitStarts units = [&](RetrievalUnit unit) -> const std::vector<int> & { return unit == RetrievalUnit::Words ? words : sentences; };
    for (int round = 0; round < 200; ++round) {
        std::vector<QPair<TextSpan, int>> codings;
        for (int i = 0; i < 40; ++i) {
            const int start = int(random.bounded(300));
            codings.push_back({{start, start + 1 + int(random.bounded(30))}, int(random.bounded(2))});
        }
        const CodedText text = codedText(codings);
        const std::vector<TextSpan> all = retrieveIn(text, planFor(s("A")), units), others = retrieveIn(text, planFor(s("B")), units);
        for (const auto &[word, stands] : operators) {
            std::vector<TextSpan> expected;
            std::copy_if(all.begin(), all.end(), std::back_inserter(expected), [&](TextSpan a) {
                return std::any_of(others.begin(), others.end(), [&](TextSpan b) { return stands(a, b); });
            });
            const auto found = retrieveIn(text, planFor(s("A %1 B").arg(word)), units);
            QVERIFY2(found == expected, qPrintable(s("%1: %2, not %3, of %4").arg(word, told(found), told(expected), told(others))));
        }
    }
}

void TestRetrieve::codingsOn_findsWhatOverlaps()
{
    QRandomGenerator random(4);
    std::vector<QPair<TextSpan, int>> codings = {{{0, 1000}, 0}};
    for (int i = 0; i < 500; ++i) {
        const int start = int(random.bounded(1000));
        codings.push_back({{start, start + 1 + int(random.bounded(40))}, 0});
    }
    const CodedText text = codedText(codings);
    const CodingsOn on(text);
    for (int i = 0; i < 200; ++i) {
        const int start = int(random.bounded(1000));
        const TextSpan span{start, start + 1 + int(random.bounded(20))};
        std::vector<int> expected;
        for (size_t at = 0; at < text.spans.size(); ++at) {
            if (text.spans[at].span.overlaps(span))
                expected.push_back(int(at));
        }
        QCOMPARE(on.overlapping(span), expected);
    }
}

void TestRetrieve::wanted_leavesOutWhatNotNames()
{
    QCOMPARE(planFor(s("A NEAR B")).wanted(), (std::vector<char>{1, 1, 0}));
    QCOMPARE(planFor(s("A AND NOT B")).wanted(), (std::vector<char>{1, 0, 0}));
    QCOMPARE(planFor(s("A OR C")).wanted(), (std::vector<char>{1, 0, 1}));
    QCOMPARE(planFor(s("ANY INSIDE A")).wanted(), std::vector<char>());
    QCOMPARE(planFor(s("NOT A")).wanted(), std::vector<char>());
}

QTEST_GUILESS_MAIN(TestRetrieve)
#include "tst_retrieve.moc"
