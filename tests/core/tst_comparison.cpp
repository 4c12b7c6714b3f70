// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/messages/comparison.h"

#include "core/analysis/messages/firstuse.h"
#include "core/analysis/messages/similarity.h"
#include "core/text/expressions.h"
#include "core/text/particles.h"
#include "core/text/termmatcher.h"
#include "core/work/comparisons.h"
#include "core/work/analyses.h"
#include "tests/support/messageseries.h"

#include <QElapsedTimer>

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A line for each row: state, sentences at left and right.
static QString drawn(const Comparison &comparison)
{
    const auto numbers = [](SentenceRun run) { return run.count == 0 ? s("-") : run.count == 1 ? QString::number(run.first + 1) : QStringLiteral("%1-%2").arg(run.first + 1).arg(run.first + run.count); };
    QStringList lines;
    for (const ComparedRow &row : comparison.rows) {
        QStringList cells{wordChangeName(row.change)};
        for (const ComparedCell &cell : row.cells)
            cells += numbers(cell.sentences);
        lines += cells.join(u' ') + (row.moved ? s(" moved") : QString()) + (row.linked ? s(" linked") : QString());
    }
    return lines.join(u'\n');
}

static Comparison compared(const QString &left, const QString &right, const char *language = "en", const char *other = nullptr, const AlignmentLinks &links = {})
{
    return compareTexts({alignedText(left, s(language)), alignedText(right, s(other ? other : language))}, {links});
}

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void words_areToldApart();
    void threeTexts_standInOneRow();
    void links_bind();
    void acrossLanguages_lengthsDecide();
    void tenMegabytes_areBounded();
    void particles_data();
    void particles();
    void terms_data();
    void terms();
    void patternThatRunsOn_isRefused();
    void firstUse_dependsOnTheBaseline();
    void firstUse_foldsShorterOnes();
    void firstUse_inKoreanAndChinese();
    void baseline_mustBeChosen_data();
    void baseline_mustBeChosen();
    void whatTheBaselineLacks_isSaid();
    void dropped_isWhatTheLastOneHad();
    void similarity_isOneForTheSame();
};

void TestComparison::rows_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    const QString greeting = s("I send you warm greetings. Our two peoples guard the old tie. We wish you success.");
    QTest::newRow("identical") << greeting << greeting << s("en") << s("kept 1 1\nkept 2 2\nkept 3 3");
    QTest::newRow("both empty") << QString() << QString() << s("en") << QString();
    QTest::newRow("left empty") << QString() << s("Greetings.") << s("en") << s("new - 1");
    QTest::newRow("right empty") << s("Greetings.") << QString() << s("en") << s("dropped 1 -");
    QTest::newRow("one word") << s("Greetings") << s("Greetings") << s("en") << s("kept 1 1");
    QTest::newRow("another word") << s("Greetings") << s("Condolences") << s("en") << s("new - 1\ndropped 1 -");
    QTest::newRow("changed, new, dropped") << greeting << s("I send you warm and comradely greetings. The hostile forces press on us. We wish you success.") << s("en")
                                           << s("changed 1 1\nnew - 2\ndropped 2 -\nkept 3 3");
    QTest::newRow("two become one") << s("The rivers unite our two countries. The mountains unite our old peoples. Farewell.")
                                    << s("The rivers unite our two countries and the mountains unite our old peoples. Farewell.") << s("en") << s("changed 1-2 1\nkept 3 2");
    QTest::newRow("moved") << s("Our blood is one blood forever and ever. We wish you great success in all your work. The rivers run deep between our countries.")
                           << s("We wish you great success in all your work. The rivers run deep between our countries. Our blood is one blood forever and ever.") << s("en")
                           << s("kept 1 3 moved\nkept 2 1\nkept 3 2");
    QTest::newRow("Korean, another particle") << s("두 나라 인민은 친선을 지킵니다. 국경의 래왕을 환영합니다.") << s("두 나라 인민이 친선을 지킵니다. 적대세력이 압력을 가합니다.") << s("ko")
                                              << s("changed 1 1\nnew - 2\ndropped 2 -");
    QTest::newRow("Chinese") << s("我向你致以热烈的祝贺。两国人民守护友谊。") << s("我向你致以热烈的问候。敌对势力加大压力。") << s("zh") << s("changed 1 1\nnew - 2\ndropped 2 -");
}

void TestComparison::rows()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, language);
    QFETCH(QString, expected);
    QCOMPARE(drawn(compared(left, right, qPrintable(language))), expected);
}

void TestComparison::words_areToldApart()
{
    const QString left = s("We will keep this friendship well and hand it on."), right = s("We will lift this friendship to a new height and hand it on.");
    const Comparison made = compared(left, right);
    QStringList pieces;
    for (const ComparedCell &cell : made.rows.first().cells) {
        for (const WordPiece &piece : cell.pieces) {
            if (piece.change != WordChange::Kept)
                pieces += wordChangeName(piece.change) + u':' + wordsAt(&cell == &made.rows.first().cells.first() ? left : right, piece.span);
        }
    }
    QCOMPARE(pieces.join(u'|'), s("changed:keep|changed:well|changed:lift|changed:to a new height"));
    QCOMPARE(made.words.first(), (WordCounts{8, 2, 0, 0, 0}));
    QCOMPARE(made.words.last(), (WordCounts{8, 5, 0, 0, 0}));
}

void TestComparison::threeTexts_standInOneRow()
{
    const auto text = [](const char *words) { return alignedText(s(words), s("en")); };
    const Comparison made = compareTexts({text("I send you greetings. We guard the old tie."), text("I send you greetings. The rivers rise. We guard the old tie."), text("We guard the old tie. Farewell my friend.")});
    QCOMPARE(drawn(made), s("dropped 1 1 -\nnew - 2 -\nkept 2 3 1\nnew - - 2"));
}

void TestComparison::links_bind()
{
    const QString left = s("Greetings to you. The rivers are high."), right = s("Condolences my friend. The rivers are high.");
    QCOMPARE(drawn(compared(left, right)), s("new - 1\ndropped 1 -\nkept 2 2"));
    QCOMPARE(drawn(compared(left, right, "en", nullptr, {{{0, 0}}, {}})), s("changed 1 1 linked\nkept 2 2"));
    QCOMPARE(drawn(compared(left, right, "en", nullptr, {{}, {{1, 1}}})), s("new - 1\nnew - 2\ndropped 1 -\ndropped 2 -"));
    QCOMPARE(drawn(compared(left, right, "en", nullptr, {{{0, 1}, {1, 0}}, {}})).count(s("linked")), 2); // they cross
}

void TestComparison::acrossLanguages_lengthsDecide()
{
    const QString english = s("Short one. This sentence is a good deal longer than the first and goes on for a while. End.");
    const QString korean = s("짧은 말. 이 문장은 첫 문장보다 훨씬 더 길고 한동안 계속 이어집니다 그렇습니다. 끝.");
    QCOMPARE(drawn(compared(english, korean, "en", "ko")), s("beside 1 1\nbeside 2 2\nbeside 3 3"));
    const Comparison linked = compared(english, korean, "en", "ko", {{{0, 1}}, {}});
    QVERIFY(drawn(linked).contains(s("beside 1 2 linked")));
}

void TestComparison::tenMegabytes_areBounded()
{
    QString left, right;
    for (int i = 0; left.size() < 5000000; ++i) {
        left += QStringLiteral("Sentence %1 speaks of the river %2 and its bridge. ").arg(i).arg(i * 7 % 1000);
        right += QStringLiteral("Sentence %1 speaks of the river %2 and its %3. ").arg(i).arg(i * 7 % 1000).arg(i % 10 ? s("bridge") : s("ferry"));
        if (i % 5000 == 0)
            right += s("A wholly different thing was put in. ");
    }
    QElapsedTimer timer;
    timer.start();
    const Comparison made = compared(left, right);
    QVERIFY2(timer.elapsed() < 60000, "ten megabytes take no minute"); // a bound, not a measurement
    QVERIFY(made.sentences[size_t(WordChange::Kept)] > 50000);
    QVERIFY(made.sentences[size_t(WordChange::New)] >= 15);
}

void TestComparison::particles_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    for (const char *row : {"인민은 인민", "적대세력들의 적대세력", "사회주의 사회주의", "사회주의의 사회주의", "조선반도에서 조선반도", "김정은 김정은", "중국 중국", "당이 당이", "친선으로부터 친선", "friendship friendship"})
        QTest::newRow(row) << s(row).section(u' ', 0, 0) << s(row).section(u' ', 1);
}

void TestComparison::particles()
{
    QFETCH(QString, word);
    QFETCH(QString, stem);
    QCOMPARE(word.left(lengthWithoutParticle(word)), stem);
}

void TestComparison::terms_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<int>("match");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words over a line's end") << s("hostile forces") << 0 << s("the Hostile\nForces and hostile. Forces") << s("Hostile Forces");
    QTest::newRow("whole words only") << s("force") << 0 << s("forces, force, enforce") << s("force");
    QTest::newRow("prefix") << s("imperialis") << 1 << s("imperialism and imperialists, anti imperial") << s("imperialism|imperialists");
    QTest::newRow("text") << s("imperial") << 2 << s("antiimperialist") << s("imperial");
    QTest::newRow("pattern") << s("\\bU\\.?S\\.?\\b") << 3 << s("the U.S. and US, not USA") << s("U.S|US");
    QTest::newRow("Korean particle") << s("적대세력") << 0 << s("적대세력들의 압력, 적대세력권") << s("적대세력들의");
    QTest::newRow("Chinese") << s("敌对势力") << 0 << s("反对敌对势力的压力") << s("敌对势力");
}

void TestComparison::terms()
{
    QFETCH(QString, term);
    QFETCH(int, match);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto hits = TermMatcher({{term, {}, TermMatch(match)}}, s("en")).hitsIn(text);
    QVERIFY2(hits.ok(), qPrintable(hits.message()));
    QStringList found;
    for (const TermHit &hit : *hits)
        found += wordsAt(text, hit.span);
    QCOMPARE(found.join(u'|'), expected);
}

void TestComparison::patternThatRunsOn_isRefused()
{
    const auto hits = TermMatcher({{s("(a+)+$"), {}, TermMatch::Pattern}}, {}).hitsIn(QString(5000, u'a') + u'b');
    QVERIFY(!hits.ok());
    QVERIFY2(hits.message().contains(s("takes too long")), qPrintable(hits.message()));
}

/// Cells of the row with that expression, by the columns' keys; empty if there is none.
static QMap<QString, QVariant> rowOf(const Table &table, const QString &expression)
{
    QMap<QString, QVariant> row;
    for (const Table::Row &one : table.rows) {
        if (one.cells.first().toString() != expression)
            continue;
        for (qsizetype i = 0; i < one.cells.size(); ++i)
            row.insert(table.columns.at(i).key, one.cells.at(i));
    }
    return row;
}

static QStringList expressions(const Table &table)
{
    QStringList all;
    for (const Table::Row &row : table.rows)
        all += row.cells.first().toString();
    return all;
}

static Table ran(const Project &project, const char *word, const AnalysisOptions &options)
{
    const auto table = runAnalysis(project, s(word), options);
    if (!table)
        qWarning("%s", qPrintable(table.message()));
    return table ? *table : Table();
}

void TestComparison::firstUse_dependsOnTheBaseline()
{
    TestProject project;
    const MessageSeries series(*project);
    const Table occasion = ran(*project, "first-use", {{s("message"), s("M7")}, {s("baseline"), s("same-occasion")}});
    const auto row = rowOf(occasion, s("hostile forces"));
    QVERIFY2(!row.isEmpty(), qPrintable(expressions(occasion).join(u'|')));
    QCOMPARE(row.value(s("new_same_occasion")), QVariant(true));
    QCOMPARE(row.value(s("new_same_pair")), QVariant(false));
    QCOMPARE(row.value(s("new_all")), QVariant(false));
    QCOMPARE(row.value(s("first_message")).toString(), s("M3"));
    QCOMPARE(row.value(s("first_date")).toString(), s("2006-09-09"));
    const Table all = ran(*project, "first-use", {{s("message"), s("M7")}, {s("baseline"), s("all")}});
    QVERIFY(rowOf(all, s("hostile forces")).isEmpty());
    // Looked up: the same answer whatever is chosen.
    for (const char *baseline : {"same-occasion", "same-pair", "same-sender", "all"}) {
        const auto one = rowOf(ran(*project, "first-use", {{s("message"), s("M7")}, {s("baseline"), s(baseline)}, {s("expression"), s("Hostile Forces")}}), s("Hostile Forces"));
        QCOMPARE(one.value(s("new_same_occasion")), QVariant(true));
        QCOMPARE(one.value(s("messages_all")), QVariant(1));
        QCOMPARE(one.value(s("count")), QVariant(1));
    }
    const auto comradely = rowOf(ran(*project, "first-use", {{s("message"), s("M7")}, {s("baseline"), s("same-sender")}, {s("expression"), s("warm and comradely greetings")}}), s("warm and comradely greetings"));
    QCOMPARE(comradely.value(s("new_same_sender")), QVariant(true));
    QCOMPARE(comradely.value(s("new_all")), QVariant(false));
}

void TestComparison::firstUse_foldsShorterOnes()
{
    const std::vector<EarlierText> earlier{{s("we stand against them together"), 1, 1}};
    const auto isNew = [](const Expression &one) { return one.against[0].uses == 0 ? 1U : 0U; };
    const QString text = s("We stand against hostile forces together.");
    const QList<Expression> found = expressionsOf(text, earlier, {}, isNew);
    QCOMPARE(found.size(), 1);
    QCOMPARE(wordsAt(text, found.first().spans.first()), s("hostile forces"));
    QCOMPARE(found.first().folded.size(), 2);
    ExpressionRule every;
    every.every = true;
    QVERIFY(expressionsOf(text, earlier, every, isNew).size() > 10);
    QVERIFY(expressionsOf(QString(), earlier, {}, isNew).isEmpty());
    QVERIFY(expressionsOf(earlier[0].text, earlier, {}, isNew).isEmpty());
}

void TestComparison::firstUse_inKoreanAndChinese()
{
    TestProject project;
    const MessageSeries series(*project);
    const Table kept = ran(*project, "first-use", {{s("message"), s("K2")}, {s("baseline"), s("same-occasion")}});
    QVERIFY2(expressions(kept).join(u'|').contains(s("적대세력들의")), qPrintable(expressions(kept).join(u'|')));
    QVERIFY(expressions(kept).join(u'|').contains(s("친선이"))); // with its particle another word
    const Table stripped = ran(*project, "first-use", {{s("message"), s("K2")}, {s("baseline"), s("same-occasion")}, {s("strip-particles"), s("yes")}, {s("expression"), s("친선이")}});
    QCOMPARE(rowOf(stripped, s("친선이")).value(s("new_same_occasion")), QVariant(false));
    const Table chinese = ran(*project, "first-use", {{s("message"), s("Z2")}, {s("baseline"), s("all")}});
    QVERIFY2(expressions(chinese).join(u'|').contains(s("敌对势力")), qPrintable(expressions(chinese).join(u'|')));
    // Typed in parts (NFD) it is the same word.
    const QString parts = s("적대세력들의").normalized(QString::NormalizationForm_D);
    const Table looked = ran(*project, "first-use", {{s("message"), s("K2")}, {s("baseline"), s("all")}, {s("expression"), parts}});
    QCOMPARE(rowOf(looked, s("적대세력들의")).value(s("count")), QVariant(1));
}

void TestComparison::baseline_mustBeChosen_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("baseline");
    QTest::addColumn<QString>("said");
    for (const char *word : {"first-use", "dropped-since", "similarity"})
        QTest::newRow(word) << s(word) << s("M7") << QString() << s("choose --baseline");
    QTest::newRow("none such") << s("first-use") << s("M7") << s("everything") << s("no baseline");
    QTest::newRow("no such message") << s("first-use") << s("M99") << s("all") << s("no message");
    QTest::newRow("no text") << s("first-use") << s("M4") << s("all") << s("no text");
    QTest::newRow("nothing earlier") << s("first-use") << s("M1") << s("all") << s("nothing can be called new");
}

void TestComparison::baseline_mustBeChosen()
{
    QFETCH(QString, word);
    QFETCH(QString, message);
    QFETCH(QString, baseline);
    QFETCH(QString, said);
    TestProject project;
    const MessageSeries series(*project);
    AnalysisOptions options{{s("message"), message}};
    if (!baseline.isEmpty())
        options.insert(s("baseline"), baseline);
    const auto table = runAnalysis(*project, word, options);
    QVERIFY(!table.ok());
    QVERIFY2(table.message().contains(said), qPrintable(table.message()));
}

void TestComparison::whatTheBaselineLacks_isSaid()
{
    TestProject project;
    const MessageSeries series(*project);
    const QString notes = ran(*project, "first-use", {{s("message"), s("M7")}, {s("baseline"), s("same-occasion")}}).notes.join(u'\n');
    QVERIFY2(notes.contains(s("no evidence")) && notes.contains(s("M4")), qPrintable(notes));
    QVERIFY2(notes.contains(s("not known whether they are earlier")) && notes.contains(s("M6")), qPrintable(notes));
}

void TestComparison::dropped_isWhatTheLastOneHad()
{
    TestProject project;
    const MessageSeries series(*project);
    const Table occasion = ran(*project, "dropped-since", {{s("message"), s("M7")}, {s("baseline"), s("same-occasion")}});
    const QString all = expressions(occasion).join(u'|');
    QVERIFY2(all.contains(s("visits")) && all.contains(s("rivers")), qPrintable(all));
    QVERIFY(!all.contains(s("sealed")));
    QCOMPARE(occasion.rows.first().cells.at(occasion.column(s("last_message"))).toString(), s("M1"));
    const QString pair = expressions(ran(*project, "dropped-since", {{s("message"), s("M7")}, {s("baseline"), s("same-pair")}})).join(u'|');
    QVERIFY2(pair.contains(s("founding")) && !pair.contains(s("visits")), qPrintable(pair)); // the last of the pair is M3
    const QString both = expressions(ran(*project, "dropped-since", {{s("message"), s("M7")}, {s("baseline"), s("same-pair")}, {s("last"), s("2")}})).join(u'|');
    QVERIFY2(!both.contains(s("founding")) && !both.contains(s("visits")), qPrintable(both));
}

void TestComparison::similarity_isOneForTheSame()
{
    const QList<TextLikeness> likeness = likenessTo(s("our two peoples guard the tie"), {s("our two peoples guard the tie"), s("nothing in common here"), QString()}, false);
    QVERIFY(qAbs(likeness.at(0).cosine - 1) < 1e-9);
    QCOMPARE(likeness.at(0).pairs, 1.0);
    QCOMPARE(likeness.at(1).cosine, 0.0);
    QCOMPARE(likeness.at(2).pairs, 0.0);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
