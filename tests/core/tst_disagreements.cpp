// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/disagreements.h"

#include <QTest>

using namespace haeje;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Where coders differ, and how: drawn as lines of text.
class TestDisagreements : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void disagreements_areFoundAndNamed_data();
    void disagreements_areFoundAndNamed();
    void sameWords_isASetting();
    void kinds_haveWords();
    void manyCodings_areComparedPlaceByPlace();
};

/// "K a 0-5 w3 ?" is coder K with code a on 0-5, weight 3, doubtful ("!": to discuss, "=": certain).
static ComparedText textOf(const QString &readers, const QString &codings)
{
    ComparedText text;
    for (const QChar reader : readers)
        text.readers << reader.unicode();
    const QStringList all = codings.split(s("; "), Qt::SkipEmptyParts);
    for (const QString &one : all) {
        const QStringList part = one.split(u' ');
        ComparedCoding coding;
        coding.coding = CodingId(qint64(text.codings.size()) + 1);
        coding.coder = part.at(0).at(0).unicode();
        coding.code = CodeId(part.at(1).at(0).unicode());
        coding.span = {part.at(2).section(u'-', 0, 0).toInt(), part.at(2).section(u'-', 1, 1).toInt()};
        for (const QString &more : part.mid(3)) {
            if (more.startsWith(u'w'))
                coding.weight = more.mid(1).toInt();
            else
                coding.state = more == s("?") ? CodingState::Doubtful : more == s("!") ? CodingState::ToDiscuss : CodingState::Certain;
        }
        text.codings.push_back(coding);
    }
    return text;
}

static QString drawn(const ComparedText &text, const DisagreementsFound &found)
{
    QStringList lines;
    for (const Disagreement &one : found.disagreements) {
        QStringList kinds, readings;
        for (const DisagreementKind kind : disagreementKinds()) {
            if (one.kinds.testFlag(kind))
                kinds << disagreementKindName(kind);
        }
        for (const CoderReading &reading : one.readings) {
            QStringList spans;
            for (const int i : reading.codings)
                spans << s("%1%2-%3").arg(QChar(ushort(text.codings[i].code.value))).arg(text.codings[i].span.start).arg(text.codings[i].span.end);
            readings << s("%1(%2)").arg(QChar(reading.coder)).arg(spans.join(u' '));
        }
        lines << s("%1-%2 %3 %4% %5").arg(one.span.start).arg(one.span.end).arg(kinds.join(u'+')).arg(qRound(one.overlap * 100)).arg(readings.join(u' '));
    }
    lines << s("agree %1").arg(found.agreements);
    return lines.join(u'\n');
}

void TestDisagreements::disagreements_areFoundAndNamed_data()
{
    QTest::addColumn<QString>("readers");
    QTest::addColumn<QString>("codings");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *readers, const char *codings, const char *expected) {
        QTest::newRow(name) << s(readers) << s(codings) << s(expected);
    };
    row("nobody coded", "KL", "", "agree 0");
    row("the same", "KL", "K a 0-5; L a 0-5", "agree 1");
    row("only one reads", "K", "K a 0-5", "agree 0");
    row("not coded", "KL", "K a 0-5", "0-5 not-coded 0% K(a0-5) L()");
    row("by somebody who did not read", "KL", "K a 0-5; L a 0-5; M b 0-5", "agree 1");
    row("other code", "KL", "K a 0-5; L b 0-5", "0-5 code 100% K(a0-5) L(b0-5)");
    row("edges", "KL", "K a 0-10; L a 5-10", "0-10 boundaries 50% K(a0-10) L(a5-10)");
    row("touching is apart", "KL", "K a 0-5; L a 5-10", "0-5 not-coded 0% K(a0-5) L()\n5-10 not-coded 0% K() L(a5-10)\nagree 0");
    row("one long, two short", "KL", "K a 0-10; L a 0-4; L a 6-10", "0-10 boundaries 80% K(a0-10) L(a0-4 a6-10)");
    row("overlapping of one coder is one stretch", "KL", "K a 0-10; L a 0-6; L a 4-10", "agree 1");
    row("weight", "KL", "K a 0-5 w1; L a 0-5 w3", "0-5 weight 100% K(a0-5) L(a0-5)");
    row("weight of one only", "KL", "K a 0-5 w1; L a 0-5", "0-5 weight 100% K(a0-5) L(a0-5)");
    row("same weight", "KL", "K a 0-5 w2; L a 0-5 w2", "agree 1");
    row("certainty", "KL", "K a 0-5 ?; L a 0-5", "0-5 certainty 100% K(a0-5) L(a0-5)");
    row("doubt of two sorts", "KL", "K a 0-5 ?; L a 0-5 !", "0-5 certainty 100% K(a0-5) L(a0-5)");
    row("certain is what is not said", "KL", "K a 0-5 =; L a 0-5", "agree 1");
    row("edges and weight", "KL", "K a 0-8 w1; L a 0-4 w2", "0-8 boundaries+weight 50% K(a0-8) L(a0-4)");
    row("other code on most of the words", "KL", "K a 0-10; L b 2-10", "0-10 code 80% K(a0-10) L(b2-10)");
    row("other code on few of the words", "KL", "K a 0-10; L b 8-20", "0-10 not-coded 0% K(a0-10) L()\n8-20 not-coded 0% K() L(b8-20)\nagree 0");
    row("one has both codes", "KL", "K a 0-5; K b 0-5; L b 0-5", "0-5 not-coded 0% K(a0-5) L()\nagree 1");
    row("two against one", "KL", "K a 0-5; K c 0-5; L b 0-5", "0-5 code 100% K(a0-5 c0-5) L(b0-5)");
    row("a third does not code", "KLM", "K a 0-5; L b 0-5", "0-5 not-coded+code 100% K(a0-5) L(b0-5) M()");
    row("a third codes otherwise", "KLM", "K a 0-5; L a 0-5; M b 0-5", "0-5 code 100% K(a0-5) L(a0-5) M(b0-5)");
    row("a third has other edges", "KLM", "K a 0-10; L a 0-10; M a 0-5", "0-10 boundaries 50% K(a0-10) L(a0-10) M(a0-5)");
    row("a third is missing", "KLM", "K a 0-10; L a 0-5", "0-10 not-coded+boundaries 50% K(a0-10) L(a0-5) M()");
    row("by place, the longer first", "KL", "K b 20-30; K a 20-40; K c 0-5", "0-5 not-coded 0% K(c0-5) L()\n20-40 not-coded 0% K(a20-40) L()\n20-30 not-coded 0% K(b20-30) L()\nagree 0");
    row("empty spans stand nowhere", "KL", "K a 5-5", "agree 0");
}

void TestDisagreements::disagreements_areFoundAndNamed()
{
    QFETCH(QString, readers);
    QFETCH(QString, codings);
    QFETCH(QString, expected);
    if (!expected.contains(s("agree")))
        expected += s("\nagree 0");
    const ComparedText text = textOf(readers, codings);
    QCOMPARE(drawn(text, findDisagreements(text, 0.5)), expected);
}

void TestDisagreements::sameWords_isASetting()
{
    const ComparedText text = textOf(s("KL"), s("K a 0-10; L b 8-10"));
    QCOMPARE(findDisagreements(text, 0.2).disagreements.size(), 1);
    QCOMPARE(findDisagreements(text, 0.21).disagreements.size(), 2);
}

void TestDisagreements::kinds_haveWords()
{
    QStringList names;
    for (const DisagreementKind kind : disagreementKinds())
        names << disagreementKindName(kind);
    QCOMPARE(names.join(u' '), s("not-coded code boundaries weight certainty"));
}

void TestDisagreements::manyCodings_areComparedPlaceByPlace()
{
    ComparedText text;
    text.readers = {0, 1};
    for (int i = 0; i < 5000; ++i) {
        text.codings.push_back({CodingId(2 * i + 1), CodeId(i % 50 + 1), 0, {i * 20, i * 20 + 15}, {}, CodingState::NotSaid});
        if (i % 4 > 0) // every fourth is missing, every other of the rest has other edges
            text.codings.push_back({CodingId(2 * i + 2), CodeId(i % 50 + 1), 1, {i * 20, i * 20 + 15 - i % 2}, {}, CodingState::NotSaid});
    }
    const DisagreementsFound found = findDisagreements(text, 0.5);
    QCOMPARE(found.agreements, 1250);
    QCOMPARE(found.disagreements.size(), 3750);
}

QTEST_GUILESS_MAIN(TestDisagreements)
#include "tst_disagreements.moc"
