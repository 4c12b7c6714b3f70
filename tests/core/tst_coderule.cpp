// SPDX-FileCopyrightText: 2026 The Haeje authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testproject.h"

#include "core/store/codes.h"
#include "core/store/passages.h"
#include "core/store/spellings.h"
#include "core/work/coderule.h"

using namespace haeje;
using namespace haeje::test;

static QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Coding by rule: what is found, what is coded, and that it ends.
class TestCodeRule : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rule_findsInAnyScript_data();
    void rule_findsInAnyScript();
    void hostileExpression_endsWithASentence_data();
    void hostileExpression_endsWithASentence();
    void cancelledRun_ends();
    void brokenRule_saysWhere_data();
    void brokenRule_saysWhere();
    void similar_findsWhatSharesTerms();
    void similar_inKorean();
    void spellings_joinTheList();
    void codeByRule_isOneEdit_andIdempotent();
    void codeByRule_codesOnlyWhatIsTicked();
};

static QString toldHits(const QString &text, const std::vector<RuleHit> &hits)
{
    QStringList words;
    for (const RuleHit &hit : hits)
        words += text.mid(hit.span.start, hit.span.length()) + (hit.matches > 1 ? s(" x%1").arg(hit.matches) : QString());
    return words.join(s(" / "));
}

void TestCodeRule::rule_findsInAnyScript_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("how"); // c = capitals count, w = whole words; unit behind a stroke
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *text, RuleKind kind, const char *find, const char *how, const char *found) {
        QTest::newRow(name) << s(text) << int(kind) << s(find) << s(how) << s(found);
    };
    row("text", "A bond, a Bond, bonds.", RuleKind::Text, "bond", "/match", "bond / Bond / bond");
    row("capitals count", "A bond, a Bond.", RuleKind::Text, "Bond", "c/match", "Bond");
    row("whole words", "A bond, bonds, bond-like.", RuleKind::Text, "bond", "w/match", "bond / bond");
    row("a blank is any blank", "hostile\nforces, hostile  forces", RuleKind::Text, "hostile forces", "/match", "hostile\nforces / hostile  forces");
    row("to the word", "unbounded bonds", RuleKind::Text, "bond", "/word", "bonds");
    row("to the sentence, once", "One bond and a bond. No more. A bond.", RuleKind::Text, "bond", "/sentence", "One bond and a bond. x2 / A bond.");
    row("to the paragraph", "One bond. Two.\nThree.\nA bond.", RuleKind::Text, "bond", "/paragraph", "One bond. Two. / A bond.");
    row("Korean", "축전을 보냈다. 답전은 없었다. 축전.", RuleKind::Text, "축전", "/match", "축전 / 축전");
    row("Korean, whole words", "축전을 보냈다. 축전.", RuleKind::Text, "축전", "w/match", "축전");
    row("Korean, to the word", "두 나라의 축전을 보냈다.", RuleKind::Text, "축전", "/word", "축전을");
    row("Korean, to the sentence", "축전을 보냈다. 답전은 없었다.", RuleKind::Text, "축전", "/sentence", "축전을 보냈다.");
    row("Chinese", "中朝友好合作互助条约签订六十周年。友好。", RuleKind::Text, "友好", "w/match", "友好 / 友好");
    row("Chinese, to the sentence", "两国友好。贸易增长。", RuleKind::Text, "友好", "/sentence", "两国友好。");
    row("decomposed Hangul is composed", "축전", RuleKind::Text, "\u1106\u1161", "/match", "");
    row("outside the basic plane", "a 😀 b 😀", RuleKind::Text, "😀", "/match", "😀 / 😀");
    row("list, the longest", "socialist bond, bond", RuleKind::List, "bond,socialist bond", "/match", "socialist bond / bond");
    row("list of scripts", "축전 and 贺电 and message", RuleKind::List, "축전,贺电,message", "/match", "축전 / 贺电 / message");
    row("expression", "in 1961, in 2021 and 21", RuleKind::Regex, "\\b[0-9]{4}\\b", "/match", "1961 / 2021");
    row("expression by lines", "one two\nthree\none", RuleKind::Regex, "^one", "/paragraph", "one two / one");
    row("expression in Korean", "제60주년과 제70돌", RuleKind::Regex, "제[0-9]+(주년|돌)", "/match", "제60주년 / 제70돌");
    row("expression that matches nothing at all", "abc", RuleKind::Regex, "x*", "/match", "");
    row("letters of any script", "é ü 한", RuleKind::Regex, "\\w", "/match", "é / ü / 한");
}

void TestCodeRule::rule_findsInAnyScript()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, find);
    QFETCH(QString, how);
    QFETCH(QString, found);
    CodeRule rule;
    rule.kind = RuleKind(kind);
    rule.expression = find;
    rule.words = rule.kind == RuleKind::List ? find.split(u',') : QStringList{find};
    rule.matchCase = how.section(u'/', 0, 0).contains(u'c');
    rule.wholeWords = how.section(u'/', 0, 0).contains(u'w');
    rule.unit = RuleUnit(ruleUnitWords().indexOf(how.section(u'/', 1)));
    const auto run = RuleRun::begin(rule);
    QVERIFY2(run, qPrintable(run.message()));
    const auto done = (*run)->add(DocumentId(1), s("A text"), text);
    QVERIFY2(done, qPrintable(done.message()));
    QCOMPARE(toldHits(text, (*run)->finish()), found);
}

void TestCodeRule::hostileExpression_endsWithASentence_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("text");
    QTest::newRow("repetition within repetition") << s("(a+)+$") << QString(5000, u'a') + u'b';
    QTest::newRow("alternation within repetition") << s("(a|aa)+$") << QString(5000, u'a') + u'b';
    QTest::newRow("dots") << s("(.*)*(.*)*(.*)*x") << QString(5000, u'a');
    QTest::newRow("back reference") << s("(a*)*\\1b") << QString(5000, u'a');
    QTest::newRow("deep recursion") << s("(?R)?a(?R)?b$") << QString(100000, u'a');
    QTest::newRow("slow at every place") << s("(x+x+)+y") << (QString(28, u'x') + u' ').repeated(20000);
}

void TestCodeRule::hostileExpression_endsWithASentence()
{
    QFETCH(QString, expression);
    QFETCH(QString, text);
    CodeRule rule;
    rule.kind = RuleKind::Regex;
    rule.expression = expression;
    const auto run = RuleRun::begin(rule, 3000);
    QVERIFY2(run, qPrintable(run.message()));
    QElapsedTimer timer;
    timer.start();
    const auto done = (*run)->add(DocumentId(1), s("The text"), text);
    QVERIFY(timer.elapsed() < 5000);
    if (!done)
        QVERIFY2(done.message().contains(s("takes too long on “The text”")), qPrintable(done.message()));
}

void TestCodeRule::cancelledRun_ends()
{
    CodeRule rule;
    rule.words = {s("a")};
    const auto run = RuleRun::begin(rule);
    (*run)->cancel();
    QVERIFY((*run)->add(DocumentId(1), {}, s("a")).message().contains(s("cancelled")));
}

void TestCodeRule::brokenRule_saysWhere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("find");
    QTest::addColumn<QString>("why");
    QTest::newRow("open parenthesis") << int(RuleKind::Regex) << s("a(b") << s("not understood at character 4");
    QTest::newRow("empty expression") << int(RuleKind::Regex) << QString() << s("The expression is empty");
    QTest::newRow("too large") << int(RuleKind::Regex) << s("(?:(?:a{1000}){1000}){1000}") << s("not understood");
    QTest::newRow("too long") << int(RuleKind::Regex) << QString(6000, u'a') << s("longer than 5000 characters");
    QTest::newRow("no words") << int(RuleKind::Text) << s("  ") << s("nothing to look for");
    QTest::newRow("nothing chosen") << int(RuleKind::Similar) << QString() << s("Nothing is chosen");
}

void TestCodeRule::brokenRule_saysWhere()
{
    QFETCH(int, kind);
    QFETCH(QString, find);
    QFETCH(QString, why);
    CodeRule rule;
    rule.kind = RuleKind(kind);
    rule.words = {find};
    rule.expression = find;
    const auto run = RuleRun::begin(rule);
    QVERIFY(!run);
    QVERIFY2(run.message().contains(why), qPrintable(run.message()));
}

void TestCodeRule::similar_findsWhatSharesTerms()
{
    const QString text = s("The treaty names hostile forces abroad. Trade grew by a third this year. Hostile forces abroad are named by the treaty again. Rain fell.");
    CodeRule rule;
    rule.kind = RuleKind::Similar;
    rule.words = {s("hostile forces abroad")};
    rule.unit = RuleUnit::Sentence;
    const auto run = RuleRun::begin(rule);
    QVERIFY((*run)->add(DocumentId(1), {}, text).ok());
    const auto hits = (*run)->finish();
    QCOMPARE(toldHits(text, hits), s("The treaty names hostile forces abroad. / Hostile forces abroad are named by the treaty again."));
    QVERIFY(hits[0].score > 0.2 && hits[0].score <= 1);
}

void TestCodeRule::similar_inKorean()
{
    const QString text = s("적대세력의 책동을 배격한다. 무역은 늘었다. 적대세력에 맞서 단결한다. 비가 왔다.");
    CodeRule rule;
    rule.kind = RuleKind::Similar;
    rule.words = {s("적대세력")};
    rule.unit = RuleUnit::Sentence;
    const auto run = RuleRun::begin(rule);
    QVERIFY((*run)->add(DocumentId(1), {}, text).ok());
    QCOMPARE(toldHits(text, (*run)->finish()), s("적대세력의 책동을 배격한다. / 적대세력에 맞서 단결한다."));
}

void TestCodeRule::spellings_joinTheList()
{
    TestProject project;
    QVERIFY(project->edit(s("Spellings"), [&]() -> Result<void> {
        const auto added = project->spellings().add({s("시진핑"), s("습근평"), s("Xi Jinping")});
        return added ? Result<void>() : Result<void>(added.error());
    }).ok());
    QCOMPARE(withSpellings(*project, {s("습근평"), s("중국")}), (QStringList{s("습근평"), s("시진핑"), s("Xi Jinping"), s("중국")}));
}

void TestCodeRule::codeByRule_isOneEdit_andIdempotent()
{
    TestProject project;
    addDocument(*project, s("A title\nOne bond. Two bonds. No more."));
    addDocument(*project, s("Another\nA bond too."));
    CodeRule rule;
    rule.words = {s("bond")};
    rule.unit = RuleUnit::Sentence;
    const auto hits = runRule(*project, rule, {});
    QVERIFY2(hits, qPrintable(hits.message()));
    QCOMPARE(hits->size(), size_t(3));
    const QString undoBefore = project->undoLabel();
    QCOMPARE(*codeByRule(*project, *hits, {}, s("Bond/any")), 3);
    QCOMPARE(project->passages().codingCount(), 3);
    QCOMPARE(codedAlready(*project, *hits, s("Bond/any")), (std::vector<char>{1, 1, 1}));
    QCOMPARE(*codeByRule(*project, *hits, {}, s("Bond/any")), 0);
    QCOMPARE(project->passages().codingCount(), 3);
    QVERIFY(project->undo().ok());
    QCOMPARE(project->passages().codingCount(), 0);
    QVERIFY(project->codes().all().isEmpty());
    QCOMPARE(project->undoLabel(), undoBefore);
}

void TestCodeRule::codeByRule_codesOnlyWhatIsTicked()
{
    TestProject project;
    addDocument(*project, s("A title\nOne bond. Two bonds."));
    CodeRule rule;
    rule.words = {s("bond")};
    const auto hits = runRule(*project, rule, {});
    QCOMPARE(*codeByRule(*project, *hits, {0, 1}, s("Bond")), 1);
    QCOMPARE(project->passages().codings().first().span, (*hits)[1].span);
    QVERIFY(!codeByRule(*project, *hits, {}, s(" ")).ok());
}

QTEST_GUILESS_MAIN(TestCodeRule)
#include "tst_coderule.moc"
